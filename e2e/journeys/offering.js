// J6: an offer is made from a template with whoever takes part, shown as notice and poster, and published.

export const OFFER = "Przyjedziemy naprawić rower pod Twój dom";

export async function isPublished(town) {
  const { maria } = town;
  await maria.open(`/panel/${town.house}/oferty`);
  await maria.follow("Nowa oferta");
  await maria.page.locator("summary", { hasText: "Naprawa rowerów" }).click();
  await maria.follow(OFFER);
  await maria.says("Krok 2 z 3");
  await maria.fill({ miejscowosc: "Skaryszewo koło czegoś" });
  await maria.press("Zapisz i obejrzyj");
  await maria.refused(["miejscowosc"], { miejscowosc: "Skaryszewo koło czegoś", tytul: OFFER });
  await maria.fill({ miejscowosc: "Skaryszew", osoby: "Marek Wrona", minuty: "60" });
  await maria.press("Zapisz i obejrzyj");
  town.offer = maria.path();
  await maria.says("Tak to zobaczą", "Kto bierze udział");
  await maria.press("Opublikuj");
  await maria.refused([]);
  await maria.fill({ dnia: "2026-11-24" });
  await maria.press("Zapisz zgodę");
  await maria.says("uzgodnione ustnie");
  await maria.follow("Terminy");
  await maria.fill({ dzien: "2026-11-26", godzina: "10", minuty: "60", miejsca: "1", tygodnie: "3" });
  await maria.press("Dodaj termin");
  await maria.says("czwartek 26 listopada", "czwartek 3 grudnia");
  await maria.follow(OFFER);
  await maria.press("Opublikuj");
  await maria.follow("Plakat do druku");
  await maria.says("Zerwij karteczkę", "48 123 45 67", "Gdzie: U Ciebie (Skaryszew");
  await maria.follow("Wróć do oferty");
  await maria.follow("Zobacz stronę");
  await maria.says(OFFER, "czwartek 26 listopada, 10:00", "Pomoc jest bezpłatna");
  town.offerPage = maria.path();
}
