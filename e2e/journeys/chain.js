// The bicycle test as one chain: a neighbour asks, an organisation helps, the bicycle is repaired.

import assert from "node:assert/strict";

import { PHONE, somebody } from "../town/person.js";
import * as aiding from "./aiding.js";
import * as asking from "./asking.js";
import * as calling from "./calling.js";
import * as company from "./company.js";
import * as following from "./following.js";
import * as giving from "./giving.js";
import * as joining from "./joining.js";
import * as money from "./money.js";
import * as offering from "./offering.js";
import * as people from "./people.js";
import * as working from "./working.js";

const MARIA = { login: "maria@dwakola.example", password: "kolo-dynamo-lampka" };

const NAMES = [
  "maria",
  "tomasz",
  "marek",
  "zofia",
  "jan",
  "ryszard",
  "adam",
  "robert",
  "olga",
  "anna",
  "danuta",
  "halina",
];

/** Everybody of the chain, each with a browser of their own. */
export async function gather(browser, world, script) {
  const town = { world, script, printed: [] };
  for (const name of NAMES) {
    town[name] = await somebody(browser, world, { name, script, viewport: PHONE });
  }
  town.everybody = NAMES.map((name) => town[name]);
  return town;
}

/** What happens, in its order; each step stands on those before. */
export const chain = [
  ["J5 the organiser signs in", (town) => town.tomasz.signsIn(town.world.account("organiser"))],
  ["J5 an organisation begins to join", joining.begins],
  ["J5 it writes its application part by part", joining.applies],
  ["J5 the organiser looks it over and lets it in", joining.isVerified],
  ["J7b somebody without a computer signs the starter pack", people.participantSigns],
  ["J7b a printed card lets them in", people.cardOpensTheDay],
  ["aid: a participant and two who decide sign in", aiding.meet],
  ["aid: a participant asks for what is needed", aiding.isAskedFor],
  ["aid: two people decide on need alone", aiding.isDecidedByTwo],
  ["aid: goods are handed over against a receipt", aiding.isHandedOver],
  ["J6 an offer is published with the word of whoever takes part", offering.isPublished],
  ["a bank statement is looked at, booked and explained", money.isImported],
  ["J8 whoever wants to give finds account, title, code and slip", giving.findsTheWay],
  ["J8 a donor gets a code, and the treasurer writes a confirmation", giving.isConfirmed],
  ["J3 a call is written down on one page, by keyboard", calling.isEntered],
  ["J1 a neighbour finds an offer and takes a time of it", asking.fromAnOffer],
  ["J1 one mail asks whether the address is read", asking.provesTheAddress],
  ["J1b a neighbour asks by five pages, each sent wrong once", asking.byFivePages],
  ["J10 a company orders in five pages, and pays", company.orders],
  ["J10 a company writes an offer, and no job advert", company.writesAListing],
  ["J10 the moderator publishes it, and it is found with its label", company.isPublished],
  ["J2 a request is found by number and phone, and changed", following.isChanged],
  ["J2 a time is answered, and the request called off", following.isAnsweredAndCalledOff],
  ["J7 the inbox leads to a visit and its slip", working.isTakenOn],
  ["J7 the participant sees the visit in „Mój dzień”", working.isSeenInTheDay],
  ["J7 „wykonane” writes visit and hours", atNoonOn("26", working.isWrittenDown)],
  ["J2 the requester confirms", following.isConfirmed],
  ["J7 a day later the address is closed", atNoonOn("28", working.addressIsClosed)],
  ["J7b what nobody answers is closed by the clock", isClosedByTime],
  ["J7b two weeks are over, and the panel asks for a second factor", isProtected],
  ["J7b all is closed, and reads in three languages", closes],
];

/** Lets days pass; whoever works at the organisation signs in again. */
function atNoonOn(day, act) {
  return async (town) => {
    await town.world.comes(`2026-11-${day}T12:00:00Z`);
    await town.maria.signsIn(MARIA);
    await act(town);
  };
}

/** Nobody confirms Stefania's: after 14 days it counts as good, a week later both are closed by themselves. */
async function isClosedByTime(town) {
  for (const moment of ["2026-12-12T09:00:00Z", "2026-12-28T09:00:00Z"]) {
    await town.world.comes(moment);
    await working.clockIsHeeded(town);
  }
}

/** Whoever works with other people's data has 14 days for a second factor; then every page of the panel asks for it. */
async function isProtected({ maria, house }) {
  await maria.signsIn(MARIA);
  for (const page of ["", "/zlecenia", "/uczestnicy"]) {
    await maria.open(`/panel/${house}${page}`);
    assert.equal(maria.path(), "/moje/bezpieczenstwo/drugi-skladnik");
    await maria.says("Włącz drugi składnik, żeby pracować dalej");
  }
  await maria.setsFactor();
  await maria.open(`/panel/${house}`);
  await maria.says("Do zrobienia dziś");
}

async function closes(town) {
  await working.isClosed(town);
  assert.ok(town.printed.length <= 3, `printed: ${town.printed.join(", ")}`);
}
