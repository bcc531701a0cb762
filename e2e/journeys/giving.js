// J8: how one gives, and what the treasurer makes of it.

import assert from "node:assert/strict";

/** Somebody who was helped finds account, title, code and slip on one page, without filling in anything. */
export async function findsTheWay(town) {
  const { zofia, world } = town;
  const { organisation } = world.account("treasurer");
  await zofia.open(`/organizacje/${organisation}`);
  await zofia.follow("Możesz też dać darowiznę");
  await zofia.says("Nie musisz nic płacić.", "nie ma wpływu na pomoc", "Numer konta", "Darowizna cele stat. DR");
  assert.equal(await zofia.page.locator("svg.qr").count(), 1, "a code to scan");
  await zofia.follow("Wydrukuj przelew");
  await zofia.says("Polecenie przelewu", "Kwota słownie");
}

/** Whoever wants a confirmation gets a code of their own; the treasurer takes cash and writes a confirmation. */
export async function isConfirmed(town) {
  const { zofia, ryszard, world } = town;
  const { organisation } = world.account("treasurer");
  await zofia.open(`/darowizna/${organisation}`);
  await zofia.follow("Chcę potwierdzenie");
  await zofia.fill({ imie: "Ewa Hojna" });
  await zofia.press("Pokaż mój kod");
  await zofia.refused(["adres"]);
  await zofia.fill({ adres: "ul. Długa 5, 26-600 Radom" });
  await zofia.press("Pokaż mój kod");
  await zofia.says("To jest Twój kod.");
  const [code] = (await zofia.text()).match(/DR[0-9A-Z]{8}/);

  const panel = `/panel/${organisation}/darowizny`;
  await ryszard.open(`${panel}?stan=zapowiedziane`);
  await ryszard.says(code, "Ewa Hojna");
  await ryszard.open(`${panel}/nowa`);
  await ryszard.fill({ kwota: "150" });
  await ryszard.press("Zaksięguj");
  await ryszard.says("150,00 zł", "KP/");
  await ryszard.fill({ imie: "Jan Darczyński", adres: "ul. Krótka 1, 26-600 Radom" });
  await ryszard.press("Wystaw potwierdzenie");
  await ryszard.says("Potwierdzenie darowizny", "DAR/", "Jan Darczyński", "sto pięćdziesiąt złotych 00/100");
}
