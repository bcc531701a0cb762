// Money in: a bank statement is looked at, booked, and what is left is explained.

import assert from "node:assert/strict";

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
  const account = (await ryszard.text()).match(/Konto organizacji: ([\d\s]{26,40})/)[1].replace(/\s/g, "").slice(0, 26);
  await gives(ryszard, panel, statement(account, code));
  await ryszard.says(`darowizna ${code}`, "wpłata bez kodu", "2 darowizny, 1 do wyjaśnienia");
  await ryszard.press("Zaksięguj");
  await ryszard.follow("Wyjaśnij wpłaty");
  await ryszard.says("Powiedz, czym jest każda wpłata");
  await ryszard.press("To darowizna");
  await ryszard.says("Wpłaty do wyjaśnienia");

  await gives(ryszard, panel, statement(account, code));
  await ryszard.says("3 już zaksięgowane");
  await ryszard.press("Nie księguj");
  await gives(ryszard, panel, statement(account, code).replace(":62F:C", ":62F:D"));
  await ryszard.says("wiersz 11", "Tego pliku nie da się zaksięgować");
}

/** Chooses a file and waits until it is read. */
async function gives(person, panel, text) {
  await person.open(panel);
  await person.fill({ plik: { name: "dzis.sta", mimeType: "text/plain", buffer: Buffer.from(text) } });
  await person.press("Wczytaj");
  for (let tries = 0; tries < 60; tries += 1) {
    if (!(await person.text()).includes("Czytam plik")) return;
    await person.page.waitForTimeout(200);
    await person.open(new URL(person.page.url()).pathname);
  }
  assert.fail("the file was not read");
}

function statement(account, code) {
  const line = (reference, amount, title) => [
    `:61:2611231123CN${amount}NTRFNONREF//${reference}`,
    `:86:020~00PRZELEW~20${title}~32JAN PRZYKLADOWY`,
  ];
  return [
    ":20:DZIS", `:25:/PL${account}`, ":28C:4/1", ":60F:C261123PLN1000,00",
    ...line("E1", "50,00", code), ...line("E2", "20,00", `dla was ${code.toLowerCase()}`), ...line("E3", "7,", "wpłata bez kodu"),
    ":62F:C261123PLN1077,00", "-", "",
  ].join("\r\n");
}
