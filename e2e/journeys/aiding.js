// Aid from request to receipt: a participant asks, two people decide on need alone, goods are handed over as a gift.

import assert from "node:assert/strict";

/** Everybody of this journey works or takes part in the organisation of the demo's sign-ins. */
export async function meet(town) {
  for (const [name, role] of [["anna", "participant"], ["danuta", "aid_officer"], ["halina", "org_admin"]]) {
    await town[name].signsIn(town.world.account(role));
  }
  town.aided = town.world.account("aid_officer").organisation;
}

/** The participant asks from „Moja pomoc”, wrong once; nothing is asked about work, no paper is wanted. */
export async function isAskedFor(town) {
  const { anna } = town;
  await anna.open("/moje/pomoc");
  await anna.follow("Poproś o pomoc");
  await anna.says("Nie musisz nic udowadniać", "Pomoc nie zależy od tego, ile robisz");
  await anna.fill({ co: "Jedzenie do końca miesiąca.", osob: "dużo" });
  await anna.press("Wyślij prośbę");
  await anna.refused(["rodzaj", "osob", "dochod"], { co: "Jedzenie do końca miesiąca.", osob: "dużo" });
  await anna.fill({ rodzaj: "food", osob: "3", dochod: "low" });
  await anna.press("Wyślij prośbę");
  await anna.says("Prośba dotarła");
  town.asked = anna.path().split("/").at(-1);
}

/** One assesses and proposes, another signs; before that nothing is set aside. */
export async function isDecidedByTwo(town) {
  const { anna, danuta, halina, aided, asked } = town;
  const page = `/panel/${aided}/pomoc/${asked}`;
  await danuta.open(page);
  await danuta.press("Oceniam: potrzeba jest jasna");
  await danuta.follow("Podejmij decyzję");
  await danuta.says("Liczy się tylko potrzeba", "Co ta osoba już dostała", "Fundusz pomocy");
  await danuta.fill({ decyzja: "granted", kwota: "35" });
  await danuta.press("Zapisz i podpisz decyzję");
  await danuta.refused(["kryteria", "uzasadnienie", "forma", "fundusz"], { kwota: "35" });
  await danuta.fill({ kryteria: "1", uzasadnienie: "Dochód na osobę nie starcza na jedzenie.", forma: "in-kind", fundusz: "Fundusz pomocy" });
  await danuta.press("Zapisz i podpisz decyzję");
  await danuta.says("Decyzja czeka na podpis drugiej osoby");
  await halina.open(page);
  await halina.press("Podpisuję decyzję");
  await halina.says("Środki są odłożone");
  await anna.open(`/moje/pomoc/${asked}`);
  await anna.says("Pomoc przyznana", "Dochód na osobę nie starcza na jedzenie");
}

/** Flour from the store, and a receipt that says what it is. */
export async function isHandedOver(town) {
  const { anna, danuta, aided, asked } = town;
  await danuta.open(`/panel/${aided}/pomoc/${asked}`);
  await danuta.follow("Wydaj pomoc");
  const rice = await danuta.page.locator("main input[name^='ile-']").first().getAttribute("name");
  await danuta.fill({ [rice]: "1000", miejsce: "biuro" });
  await danuta.press("Zapisz i drukuj pokwitowanie");
  await danuta.says("Tyle tego nie ma");
  assert.equal(await danuta.holds(rice), "1000");
  await danuta.fill({ [rice]: "8" });
  await danuta.press("Zapisz i drukuj pokwitowanie");
  await danuta.says("Przyznano mniej");
  await danuta.fill({ [rice]: "5" });
  await danuta.press("Zapisz i drukuj pokwitowanie");
  await danuta.says("Pomoc wydana", "POK/");
  await danuta.press("Pokwitowanie jest w teczce: rozlicz");
  await danuta.says("Sprawa jest rozliczona");
  await anna.open(`/moje/pomoc/${asked}`);
  await anna.follow("Pokwitowanie");
  await anna.says("To darowizna, nie wynagrodzenie", "Numer POK/");
}
