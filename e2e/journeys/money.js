// Money in: a bank statement is looked at, booked, and what is left is explained.

import assert from "node:assert/strict";

import { mt940 } from "../town/bank.js";

/** The treasurer of the demo's own organisation books what waits there, then a file of today, then explains a payment. */
export async function isImported(town) {
  const { ryszard, world } = town;
  const treasurer = world.account("treasurer");
  const panel = `/panel/${treasurer.organisation}/wyciagi`;
  await ryszard.signsIn(treasurer);
  await ryszard.open(panel);
  await ryszard.press("Wczytaj");
  await ryszard.refused(["plik"]);
  await ryszard.open(panel);
  await ryszard.follow("wyciag-3.sta");
  await ryszard.says("MT940", "wszystko się zgadza", "do wyjaśnienia");
  const [code] = (await ryszard.text()).match(/DR[0-9A-Z]{8}/);
  await ryszard.press("Zaksięguj");
  await ryszard.says("Wyciąg jest zaksięgowany", "1 darowizna");

  await ryszard.open(panel);
  const text = statement(await accountOf(ryszard), code);
  await gives(ryszard, panel, "dzis.sta", text);
  await ryszard.says(`darowizna ${code}`, "wpłata bez kodu", "2 darowizny, 1 do wyjaśnienia");
  await ryszard.press("Zaksięguj");
  await ryszard.follow("Wyjaśnij wpłaty");
  await ryszard.says("Powiedz, czym jest każda wpłata");
  await ryszard.press("To darowizna");
  await ryszard.says("Wpłaty do wyjaśnienia");

  await gives(ryszard, panel, "dzis.sta", text);
  await ryszard.says("3 już zaksięgowane");
  await ryszard.press("Nie księguj");
  await gives(ryszard, panel, "dzis.sta", text.replace(":62F:C", ":62F:D"));
  await ryszard.says("wiersz 11", "Tego pliku nie da się zaksięgować");
}

/** The account of the organisation, as the page of its statements prints it. */
export async function accountOf(person) {
  const [, printed] = (await person.text()).match(/Konto organizacji: ((?:\d ?){26})/);
  return printed.replace(/ /g, "");
}

/** Chooses a file and waits until it is read. */
export async function gives(person, panel, name, text) {
  await person.open(panel);
  await person.fill({ plik: { name, mimeType: "text/plain", buffer: Buffer.from(text) } });
  await person.press("Wczytaj");
  for (let tries = 0; tries < 60; tries += 1) {
    if (!(await person.text()).includes("Czytam plik")) return;
    await person.page.waitForTimeout(200);
    await person.open(person.path());
  }
  assert.fail("the file was not read");
}

function statement(account, code) {
  const name = "JAN PRZYKLADOWY";
  const lines = [
    { grosze: 50_00, title: code, name },
    { grosze: 20_00, title: `dla was ${code.toLowerCase()}`, name },
    { grosze: 7_00, title: "wpłata bez kodu", name },
  ];
  return mt940(account, { number: 4, day: "2026-11-23", opening: 1000_00, lines });
}
