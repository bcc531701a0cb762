// Paid work: a company orders by telephone and gets its quote on paper; a document is paid in parts.

import assert from "node:assert/strict";

import { mt940 } from "../town/bank.js";
import { accountOf, gives } from "./money.js";

/** The coordinator of the demo notes what a company says; the name, the tax number and the fee stand on the quote. */
export async function isQuoted(town) {
  const { ela, ryszard, world } = town;
  const coordinator = world.account("coordinator");
  const kind = await kindWithAPrice(ryszard, coordinator.organisation);
  await ela.signsIn(coordinator);
  await ela.open(`/panel/${coordinator.organisation}`);
  await ela.follow("Ktoś dzwoni? Wpisz zlecenie");
  const called = { imie: "Irena", telefon: "602 111 222", opis: "Raz na miesiąc, dwie godziny.", gdzie: "Radom", adres: "Lubelska 7" };
  await ela.fill({ droga: "phone", co: { label: kind }, rodzaj: "company", nazwa: "Apteka Pod Lipą", nip: "779-236-98-88", ...called });
  await ela.press("Zapisz zlecenie");
  await ela.refused(["nip", "poinformowano", "odplatne"], { nazwa: "Apteka Pod Lipą", nip: "779-236-98-88", ...called });
  await ela.fill({ nip: "779-236-98-87", poinformowano: true, odplatne: true });
  await ela.press("Zapisz zlecenie");
  await ela.says("Apteka Pod Lipą", "7792369887", "zlecenie jest odpłatne");

  await ela.follow("Przyjmij");
  await ela.says("Firma i instytucja działająca dla zysku płacą", "Najwięcej");
  const wanted = { dzien: "2026-12-03", godzina: "10:00", minuty: "120", warunki: "Przyjdzie jedna osoba ze swoim sprzętem." };
  await ela.fill(wanted);
  await ela.press("Przyjmij i zaplanuj");
  await ela.refused(["osoba", "ile", "oplata"], wanted);
  // Whoever may not go that day has the reason beside the name.
  const free = ela.page.locator("main label:not(:has(small)):has([name=osoba])").first();
  await free.locator("input").check();
  await ela.fill({ ile: "2", oplata: "40" });
  await ela.press("Przyjmij i zaplanuj");
  await ela.says("Opłata: 40,00 zł");
  const order = ela.path();
  await ela.follow("Drukuj wycenę");
  await ela.says("Wycena zlecenia", "Apteka Pod Lipą", "Irena", "Lubelska 7, Radom", "NIP 7792369887", "40,00 zł", "Wycena ważna do dnia");
  await ela.follow("Wróć");
  assert.equal(ela.path(), order);
}

/** A kind of service that has a price: somebody was served for it. */
async function kindWithAPrice(ryszard, organisation) {
  await ryszard.open(`/panel/${organisation}/kalkulacje/oplaty`);
  await ryszard.says("Praca wykonana, wpisz dokument", "Dla kogo", "Zakres i warunki");
  const served = await ryszard.page.locator("main section h3").first().innerText();
  return served.split(" PW-")[0].trim();
}

/** One part of a document comes under its number, another without it; whoever explains that one types the number. */
export async function isPaidInParts(town) {
  const { ryszard, world } = town;
  const panel = `/panel/${world.account("treasurer").organisation}`;
  await ryszard.open(`${panel}/kalkulacje/oplaty`);
  const document = ryszard.page.locator("main section").filter({ hasText: "Wpłynęło 10,00 zł, zostało do zapłaty 19,00 zł" });
  const number = (await document.locator("h3").innerText()).split(",")[0];
  await ryszard.open(`${panel}/wyciagi`);
  const lines = [
    { grosze: 7_00, title: `rachunek ${number} druga rata`, name: "STEFANIA LIS" },
    { grosze: 5_00, title: "trzecia rata", name: "STEFANIA LIS" },
  ];
  const text = mt940(await accountOf(ryszard), { number: 8, day: "2026-11-24", opening: 1188_86, lines });
  await gives(ryszard, `${panel}/wyciagi`, "raty.sta", text);
  await ryszard.says(`zapłata za dokument ${number}`, "1 zapłata za dokument, 1 do wyjaśnienia");
  await ryszard.press("Zaksięguj");
  await ryszard.follow("Wyjaśnij wpłaty");

  await pays(ryszard, "R/99/2026");
  await ryszard.refused(["numer"]);
  await ryszard.says("Żaden dokument o tym numerze nie czeka na zapłatę");
  assert.equal(await ryszard.page.locator("#f-numer").inputValue(), "R/99/2026", "what was typed is kept");
  await pays(ryszard, number);
  await ryszard.hides("trzecia rata");
  await ryszard.open(`${panel}/kalkulacje/oplaty`);
  await ryszard.says("Wpłynęło 22,00 zł, zostało do zapłaty 7,00 zł");

  // Who saw the last transfer types it in; never more than is open.
  const rest = ryszard.page.locator("main section").filter({ hasText: "zostało do zapłaty 7,00 zł" });
  await rest.locator("[name=kwota]").fill("8");
  await ryszard.arrive(() => rest.getByRole("button", { name: "Zapisz wpłatę" }).click());
  await ryszard.says("zostało do zapłaty 7,00 zł");
  assert.equal(ryszard.status, 422);
  await rest.locator("[name=kwota]").fill("7");
  await ryszard.arrive(() => rest.getByRole("button", { name: "Zapisz wpłatę" }).click());
  await ryszard.hides("zostało do zapłaty 7,00 zł");
}

/** Says of the last part which document it pays. */
async function pays(ryszard, number) {
  const payment = ryszard.page.locator("main section").filter({ hasText: "trzecia rata" });
  const field = payment.locator("[name=numer]:not([type=hidden])");
  if (!(await field.isVisible())) await payment.locator("summary", { hasText: "Zapłata za dokument" }).click();
  await field.fill(number);
  await ryszard.arrive(() => payment.locator("details[open] button").click());
}
