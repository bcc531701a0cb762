// J7 and J7b: from „Do zrobienia dziś” to a signed slip, and to the end that everybody can read.

import assert from "node:assert/strict";

import { opens } from "./following.js";

/**
 * Inbox → accept → job card: three presses, since the requester took the offer's terms with the time. Whoever reads
 * mails gets one; whoever does not stands in the queue of letters and calls.
 */
export async function isTakenOn(town) {
  const { maria, world } = town;
  await maria.open(`/panel/${town.house}`);
  await maria.follow(/Nowa prośba: Naprawa rowerów/);
  await maria.says(town.order, "Rower wnuczka nie hamuje.");
  await maria.follow("Przyjmij");
  await maria.says("Proszący wybrał termin");
  await maria.press("Przyjmij i zaplanuj");
  await maria.refused(["osoba"]);
  const came = world.sink.mails.length;
  await maria.fill({ osoba: "Marek Wrona" });
  await maria.press("Przyjmij i zaplanuj");
  await maria.says("Wizyta: czwartek 26 listopada, 10:00", "Hasło przy drzwiach");
  await maria.follow("Karta wizyty do druku");
  await maria.says("ul. Polna 3", "Nikt nie prosił o pieniądze", "podpis osoby, której pomogliśmy");
  const { text } = await world.sink.newest("zofia@example.org", came);
  assert.ok(text.includes("26 listopada") && text.includes(town.order), `the day and the number:\n${text}`);
  assert.ok(!text.includes("Polna"), "a mail holds no address of anybody");
  await maria.open(`/panel/${town.house}/kolejka`);
  await maria.says("Marek Wrona");
}

/** The participant sees where to go, in the window of the visit alone. */
export async function isSeenInTheDay(town) {
  const { marek } = town;
  await marek.open("/moje/dzien");
  await marek.says("ul. Polna 3", "Zofia", "Wesoła 2", "Stefania");
  await marek.press("Przyjdę");
  await marek.says("Powiedziałeś, że przyjdziesz");
}

/** The slip of the call is printed: whoever goes has no telephone that shows it, and the recipient signs it. */
export async function slipIsPrinted(town) {
  const { maria } = town;
  await maria.open(`/panel/${town.house}/zlecenia/${town.call}`);
  await maria.follow("Karta wizyty do druku");
  await maria.says("Wesoła 2", "Hasło przy drzwiach", "podpis osoby, której pomogliśmy");
}

/** „Wykonane”, with the signed slip, writes visit, hours and completion: of the call, or of the order. */
export const isWrittenDown = (which) => async (town) => {
  const { maria } = town;
  await maria.open(`/panel/${town.house}/zlecenia/${town[which]}`);
  await maria.follow("Wykonane");
  await maria.fill({ minuty: "50", uwagi: "Hamulec wymieniony" });
  await maria.press("Zapisz wizytę i godziny");
  await maria.refused(["podpisane"], { minuty: "50", uwagi: "Hamulec wymieniony" });
  await maria.fill({ podpisane: true });
  await maria.press("Zapisz wizytę i godziny");
  await maria.says("Hamulec wymieniony");
};

/** The participant sees the time that was written down. */
export async function hoursAreSeen({ marek }) {
  await marek.open("/moje/godziny");
  await marek.says("50 min");
}

/** The address is gone a day later. */
export async function addressIsClosed(town) {
  const { marek } = town;
  await marek.open("/moje/dzien");
  await marek.hides("ul. Polna 3", "Wesoła 2");
}

/** What happens by itself happens right after the start; the page of the call's requester tells when it has. */
export async function clockIsHeeded(town, hasCome) {
  const { zofia } = town;
  for (let tries = 0; tries < 40; tries += 1) {
    await opens(zofia, town.call, "486120304");
    if (hasCome(await zofia.text())) return;
    await zofia.page.waitForTimeout(100);
  }
  throw new Error("what is to happen by itself has not happened");
}

/** Whoever has no e-mail and says nothing is taken to be content after 14 days; the history reads in three languages. */
export async function isClosed(town) {
  const { maria } = town;
  const read = { "": ["Zlecenie", /sprawa.*zamkni|zamkni/i], "/en": ["closed", /closed/i], "/uk": ["закри", /закри/i] };
  for (const number of [town.call, town.order]) {
    for (const [prefix, [, closed]] of Object.entries(read)) {
      await maria.open(`${prefix}/panel/${town.house}/zlecenia/${number}`);
      const lines = await maria.page.locator(".timeline li").allInnerTexts();
      assert.ok(lines.length >= 6, `${number}: a whole history:\n${lines.join("\n")}`);
      assert.ok(lines.some((line) => closed.test(line)), `${number}: closed, in ${prefix || "/pl"}:\n${lines.join("\n")}`);
      for (const line of lines) assert.doesNotMatch(line, /^[a-z]+(-[a-z]+)+$/m, "a sentence, not a key");
    }
  }
}
