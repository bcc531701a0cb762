// Cash of the box that is carried to the bank, and that the statement brings once more.

import { camt053 } from "../town/bank.js";
import { accountOf, gives } from "./money.js";

const DAY = "2026-11-24";

/** The treasurer notes what was carried; the statement's line is that cash, and no money is in the books twice. */
export async function isCarried(town) {
  const { ryszard, world } = town;
  const panel = `/panel/${world.account("treasurer").organisation}`;
  await ryszard.open(`${panel}/gotowka`);
  await ryszard.press("Zapisz wpłatę do banku");
  await ryszard.refused(["kwota"]);
  await ryszard.fill({ kwota: "10", dnia: DAY });
  await ryszard.press("Zapisz wpłatę do banku");
  await ryszard.says("10,00 zł, 24 listopada 2026", "w drodze");

  await ryszard.open(`${panel}/wyciagi`);
  const lines = [{ grosze: 10_00, title: "WPLATA WLASNA", name: "WPLATOMAT" }];
  const text = camt053(await accountOf(ryszard), { number: 8, day: DAY, opening: 1188_86, lines });
  await gives(ryszard, `${panel}/wyciagi`, "gotowka.xml", text);
  await ryszard.press("Zaksięguj");
  await ryszard.follow("Wyjaśnij wpłaty");
  await ryszard.press("To gotówka z kasy: 10,00 zł z 24 listopada 2026");
  await ryszard.hides("WPLATOMAT");
  await ryszard.follow("Nie darowizny");
  await ryszard.says("WPLATOMAT", "Gotówka z kasy");
  await ryszard.open(`${panel}/gotowka`);
  await ryszard.says("na koncie od 24 listopada 2026");
}
