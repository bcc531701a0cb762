// J3: the coordinator takes a call on one page, by keyboard alone.

import assert from "node:assert/strict";

export async function isEntered(town) {
  const { maria } = town;
  await maria.open(`/panel/${town.house}`);
  await maria.follow("Ktoś dzwoni? Wpisz zlecenie");
  await maria.fill({ droga: "phone", imie: "Stefania", telefon: "48 612 03 04", co: "bicycle-repair", opis: "Koło nie trzyma powietrza", gdzie: "Skaryszew", adres: "Wesoła 2" });
  await maria.fill({ dzien: "2026-11-25", godzina: "9.30", minuty: "60", osoba: "Pójdzie: Marek Wrona" });
  await maria.press("Zapisz zlecenie");
  await maria.refused(["poinformowano", "bezplatne", "dobrowolna"], { opis: "Koło nie trzyma powietrza", adres: "Wesoła 2", godzina: "9.30" });
  await tabs(maria, "poinformowano", "bezplatne", "dobrowolna");
  await maria.arrive(() => maria.page.keyboard.press("Enter"));
  await maria.says("Stefania", "Wizyta: środa 25 listopada, 9:30", "Marek Wrona", "Hasło przy drzwiach");
  town.call = await maria.number();
}

/** Goes on by Tab alone, ticks what is to be ticked, and rests on the button that saves. */
async function tabs(maria, ...names) {
  const { keyboard } = maria.page;
  const ticked = [];
  for (let n = 0; n < 80; n += 1) {
    await keyboard.press("Tab");
    const at = await maria.page.evaluate(() => {
      const field = document.activeElement;
      const seen = field.getBoundingClientRect();
      const ring = getComputedStyle(field);
      return { name: field.name, tag: field.tagName, words: field.innerText, seen: seen.height > 0, ring: ring.boxShadow !== "none" || ring.outlineStyle !== "none" };
    });
    assert.ok(at.ring && at.seen, `focus is not seen on ${at.tag} „${at.name || at.words}”`);
    if (names.includes(at.name)) {
      await keyboard.press("Space");
      ticked.push(at.name);
    }
    if (at.tag === "BUTTON" && at.words === "Zapisz zlecenie") return assert.deepEqual(ticked, names);
  }
  throw new Error("Tab never comes to the button");
}
