// The bicycle test as one chain: a neighbour asks, an organisation helps, the bicycle is repaired.

import assert from "node:assert/strict";

import { PHONE, somebody } from "../town/person.js";
import * as aiding from "./aiding.js";
import * as asking from "./asking.js";
import * as calling from "./calling.js";
import * as carrying from "./carrying.js";
import * as company from "./company.js";
import * as following from "./following.js";
import * as giving from "./giving.js";
import * as importing from "./importing.js";
import * as joining from "./joining.js";
import * as money from "./money.js";
import * as offering from "./offering.js";
import * as paying from "./paying.js";
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
  "ela",
];

/** Everybody of the chain, each with a browser of their own. */
export async function gather(browser, world, script) {
  const town = { world, script, bicycle: { papers: [], actions: [] } };
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
  ["J5 the organiser looks it over and lets it in", joins(joining.isVerified)],
  ["J7b somebody without a computer signs the starter pack", joins(people.participantSigns)],
  ["J7 a printed card lets them in", people.cardOpensTheDay],
  ["aid: a participant and two who decide sign in", aiding.meet],
  ["aid: a participant asks for what is needed", aiding.isAskedFor],
  ["aid: two people decide on need alone", aiding.isDecidedByTwo],
  ["aid: goods are handed over against a receipt", aiding.isHandedOver],
  ["J6 an offer is published with the word of whoever takes part", offering.isPublished],
  ["a bank statement is looked at, booked and explained", money.isImported],
  ["a table that nobody knows is told column by column, and booked once", importing.isTold],
  ["a CAMT.053 statement is booked, and what has no code is explained", importing.isExplained],
  ["a long file is dropped onto its field, and read meanwhile", importing.isReadMeanwhile],
  ["a file that does not add up says where, and books nothing", importing.isRefused],
  ["cash is carried to the bank, and the statement brings it once", carrying.isCarried],
  ["a document is paid in parts, by its number and by hand", paying.isPaidInParts],
  ["J10 a company orders by telephone, and gets a quote on paper", paying.isQuoted],
  ["J8 whoever wants to give finds account, title, code and slip", giving.findsTheWay],
  ["J8 a donor gets a code, and the treasurer writes a confirmation", giving.isConfirmed],
  ["J3 a call is written down on one page, by keyboard", works(calling.isEntered)],
  ["J7b the slip of the call is printed", works(working.slipIsPrinted)],
  ["J1b a neighbour finds an offer and takes a time of it", asking.fromAnOffer],
  ["J1b one mail asks whether the address is read", asking.provesTheAddress],
  ["J1 a neighbour asks by five pages, each sent wrong once", asking.byFivePages],
  ["J10 a company orders in five pages, and pays", company.orders],
  ["J10 a company writes an offer, and no job advert", company.writesAListing],
  ["J10 the moderator publishes it, and it is found with its label", company.isPublished],
  ["J2 whoever has no number, or would rather speak, is called back", following.isCalledBack],
  ["J2 a request is found by number and phone, and changed", following.isChanged],
  ["J2 a time is answered, and the request called off", following.isAnsweredAndCalledOff],
  ["J7 the inbox leads to a visit and its slip", working.isTakenOn],
  ["J7 the participant sees the visit in „Mój dzień”", working.isSeenInTheDay],
  ["J7b „wykonane” writes visit and hours of the call", works(atNoonOn("26", working.isWrittenDown("call")))],
  ["J7 „wykonane” writes visit and hours", working.isWrittenDown("order")],
  ["J7 the participant sees the hours", working.hoursAreSeen],
  ["J2 the requester confirms", following.isConfirmed],
  ["J7 a day later the address is closed", atNoonOn("28", working.addressIsClosed)],
  ["J2 something is wrong after all, until it is answered and closed", following.isWrongAfterAll],
  ["J7b what nobody answers is closed by the clock", works(isClosedByTime)],
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

/** A step of the bicycle test by which somebody joins: its papers count. */
function joins(act) {
  return counted(act, ({ bicycle }, papers) => bicycle.papers.push(...papers));
}

/** A step of the bicycle test after everybody joined: its papers count, and every form that was taken. */
function works(act) {
  return counted(act, ({ bicycle }, papers, taken) => {
    bicycle.papers.push(...papers);
    bicycle.actions.push(...taken);
  });
}

/** Every page to print that is opened in a step, and every form that is taken in it, whoever does so. */
function counted(act, note) {
  return async (town) => {
    const before = town.everybody.map(({ papers, taken }) => [papers.length, taken.length]);
    await act(town);
    const since = (what, at) => town.everybody.flatMap((one, n) => one[what].slice(before[n][at]));
    note(town, since("papers", 0), since("taken", 1));
  };
}

/** Nobody confirms Stefania's: after 14 days it counts as good, a week later it is closed by itself. */
async function isClosedByTime(town) {
  await town.world.comes("2026-12-12T09:00:00Z");
  await working.clockIsHeeded(town, (text) => !text.includes("Czy wszystko jest zrobione?"));
  await town.world.comes("2026-12-28T09:00:00Z");
  await working.clockIsHeeded(town, (text) => text.includes("Sprawa jest zamknięta"));
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

/**
 * J7b from the first letter to the organiser to the end of Stefania's case. Papers: the agreement with the organiser,
 * the starter pack, the slip. Actions of the house: the call, a sign-in on the day of the visit, „wykonane”. A form
 * that is sent wrong to see it refused is none, and following a request by its number is none of the house's. A call
 * needs no offer, and whoever goes needs no card: notice, poster and card are J6 and J7.
 */
async function closes(town) {
  await working.isClosed(town);
  const { papers, actions } = town.bicycle;
  const ofHouse = actions.filter((path) => !path.startsWith("/moja-prosba"));
  assert.ok(papers.length > 0 && papers.length <= 3, `printed: ${papers.join(", ")}`);
  assert.ok(ofHouse.length > 0 && ofHouse.length <= 4, `sent: ${ofHouse.join(", ")}`);
}
