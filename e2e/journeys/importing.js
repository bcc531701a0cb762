// What banks export, brought in: a table that nobody knows, CAMT.053, a long file, and one that does not add up.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { camt053, mt940, table } from "../town/bank.js";
import { accountOf, gives } from "./money.js";

const DAY = "2026-11-24";

/** A table that no layout knows is told column by column; by the layout that is kept, its money is booked once. */
export async function isTold(town) {
  const { ryszard } = town;
  const panel = panelOf(town);
  const code = await codeOf(town);
  const lines = [
    { grosze: 35_17, title: `dla was ${code}`, name: "ANNA SOSNA" },
    { grosze: -4_50, title: "opłata za konto", name: "BANK" },
    { grosze: 12_00, title: "na co chcecie", name: "EWA LIPA" },
  ];
  const text = table({ day: DAY, opening: 1077_00, lines });
  await gives(ryszard, panel, "historia.csv", text);
  await ryszard.says("ani tabela w znanym układzie", "Niczego nie zapisano");
  await ryszard.follow("Układ z pliku");
  await tellsColumns(ryszard, text);
  await ryszard.says("Układy plików CSV", "BS Radom");

  await gives(ryszard, panel, "historia.csv", text);
  await ryszard.says("Układ kolumn: BS Radom", "1 darowizna, 1 do wyjaśnienia, 1 pominięta", `darowizna ${code}`, "wypłata, pomijam");
  await ryszard.press("Zaksięguj");
  await ryszard.says("Wyciąg jest zaksięgowany: 1 darowizna");
  const booked = await booksOf(town);
  assert.equal(booked.gifts.split("35,17 zł").length, 2, "the gift is in the books once");

  await gives(ryszard, panel, "historia.csv", text);
  await ryszard.says("2 już zaksięgowane, 1 pominięta");
  await ryszard.press("Zaksięguj");
  await ryszard.says("Wyciąg jest zaksięgowany: 2 już zaksięgowane");
  assert.deepEqual(await booksOf(town), booked);
}

/** Shows a file and says what its columns are: too little first, then without a name. */
async function tellsColumns(person, text) {
  await person.press("Pokaż kolumny");
  await person.refused(["probka"]);
  await person.fill({ plik: { name: "historia.csv", mimeType: "text/csv", buffer: Buffer.from(text) } });
  await person.press("Pokaż kolumny");
  await person.says("2. Kiedy", "24.11.2026", "6. Zostało");
  await person.press("Sprawdź, co przeczytamy");
  await person.refused(["kolumny"]);
  await person.fill({
    "kolumna-2": "booked-on", "kolumna-3": "amount", "kolumna-4": "counterparty", "kolumna-5": "title", "kolumna-6": "balance",
  });
  await person.press("Sprawdź, co przeczytamy");
  await person.says("Tak czytam próbkę", "35,17 zł", "opłata za konto", "EWA LIPA");
  await person.press("Zapisz układ");
  await person.refused(["nazwa"], { "kolumna-2": "booked-on", "kolumna-6": "balance" });
  await person.fill({ nazwa: "BS Radom" });
  await person.press("Zapisz układ");
}

/** CAMT.053: a code in a title is a gift; what has none waits until somebody says what it is, and can be taken back. */
export async function isExplained(town) {
  const { ryszard } = town;
  const panel = panelOf(town);
  const code = await codeOf(town);
  await ryszard.open(panel);
  const lines = [
    { grosze: 41_00, title: `Darowizna cele stat. ${code}`, name: "HANNA WIERZBA" },
    { grosze: 18_20, title: "nadpłata za październik", name: "ZUS" },
  ];
  const text = camt053(await accountOf(ryszard), { number: 5, day: DAY, opening: 1119_67, lines });
  await gives(ryszard, panel, "wyciag.xml", text);
  await ryszard.says("Rozpoznano: CAMT.053", "wszystko się zgadza", `darowizna ${code}`, "1 darowizna, 1 do wyjaśnienia");
  await ryszard.press("Zaksięguj");
  await ryszard.follow("Wyjaśnij wpłaty");

  const payment = ryszard.page.locator("main section").filter({ hasText: "18,20 zł" });
  await payment.locator("summary", { hasText: "Nie darowizna" }).click();
  await payment.locator("[name=rodzaj]").selectOption("refund");
  await payment.locator("[name=powod]").fill("Zwrot nadpłaconych składek");
  await ryszard.arrive(() => payment.locator("details[open] button").click());
  await ryszard.hides("18,20 zł");
  await ryszard.follow("Nie darowizny");
  await ryszard.says("18,20 zł", "Zwrot z ZUS albo urzędu");
  await ryszard.arrive(() => payment.getByRole("button", { name: "Cofnij wyjaśnienie" }).click());
  await ryszard.says("Powiedz, czym jest każda wpłata", "18,20 zł");
}

/** A long file is dropped onto its field; whoever leaves while it is read finds it read when they come back. */
export async function isReadMeanwhile(town) {
  const { ryszard } = town;
  const panel = panelOf(town);
  const folder = mkdtempSync(path.join(tmpdir(), "pomoc-bank-"));
  try {
    await ryszard.open(panel);
    const file = path.join(folder, "rok.sta");
    writeFileSync(file, yearOf(await accountOf(ryszard)));
    await ryszard.drops("plik", file);
    assert.match(await ryszard.holds("plik"), /rok\.sta$/);
    await ryszard.press("Wczytaj");
  } finally {
    rmSync(folder, { recursive: true });
  }
  await ryszard.says("Czytam plik…", "Możesz zamknąć tę stronę");
  await ryszard.follow("Wszystkie wyciągi");
  await ryszard.open(`/panel/${town.world.account("treasurer").organisation}/darowizny`);
  await ryszard.open(panel);
  await ryszard.follow("rok.sta");
  // Nobody presses anything: the page looks again by itself until the file is read.
  await ryszard.button("Zaksięguj").waitFor();
  await ryszard.look();
  await ryszard.says("30 000 pominiętych");
  await ryszard.follow("Następna strona");
  await ryszard.press("Zaksięguj");
  await ryszard.says("Wyciąg jest zaksięgowany");
}

/** So many lines are read long enough to leave meanwhile. */
const LONG = 30_000;

function yearOf(account) {
  const fee = { grosze: -1_50, title: "opłata za przelew", name: "BANK" };
  return mt940(account, { number: 6, day: DAY, opening: 100_000_00, lines: Array(LONG).fill(fee) });
}

/** A file that does not add up says where and books nothing; put away, it makes room for the right one. */
export async function isRefused(town) {
  const { ryszard } = town;
  const panel = panelOf(town);
  const before = await booksOf(town);
  await ryszard.open(panel);
  const account = await accountOf(ryszard);
  const lines = [{ grosze: 9_99, title: "na pomoc", name: "IGA BRZOZA" }];
  const right = camt053(account, { number: 7, day: DAY, opening: 1178_87, lines });
  await gives(ryszard, panel, "zly.xml", right.replace("1188.86", "1288.86"));
  await ryszard.says("saldo początkowe i pozycje dają 1188,86, a saldo końcowe to 1288,86", /wiersz \d+:/, "Niczego nie zapisano");
  assert.equal(await ryszard.button("Zaksięguj").count(), 0, "what does not add up cannot be booked");
  await ryszard.press("Odłóż ten plik");
  await ryszard.says("Wczytane wyciągi", "zly.xml", "odłożony");
  assert.deepEqual(await booksOf(town), before);

  await gives(ryszard, panel, "dobry.xml", right);
  await ryszard.says("wszystko się zgadza", "9,99 zł");
  await ryszard.press("Zaksięguj");
  assert.equal((await booksOf(town)).waiting, before.waiting + 1);
}

function panelOf({ world }) {
  return `/panel/${world.account("treasurer").organisation}/wyciagi`;
}

/** The code that donors write into the title. */
async function codeOf({ ryszard, world }) {
  await ryszard.open(`/darowizna/${world.account("treasurer").organisation}`);
  return (await ryszard.text()).match(/DR[0-9A-Z]{8}/)[0];
}

/** How much waits to be explained, and the gifts as their page lists them. */
async function booksOf(town) {
  const { ryszard, world } = town;
  await ryszard.open(panelOf(town));
  const waiting = Number((await ryszard.text()).match(/(\d+) wpłat\S* do wyjaśnienia/)[1]);
  await ryszard.open(`/panel/${world.account("treasurer").organisation}/darowizny`);
  return { waiting, gifts: await ryszard.text() };
}
