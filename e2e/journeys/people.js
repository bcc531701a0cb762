// Somebody without a computer joins: entered by the coordinator, an agreement on paper, a card with codes.

import assert from "node:assert/strict";

export async function participantSigns(town) {
  const { maria } = town;
  await maria.open(`/panel/${town.house}/uczestnicy`);
  await maria.follow("Wpisz osobę");
  await maria.fill({ rodzaj: "participant", imie: "Marek", nazwisko: "Wrona", telefon: "48 700 12 34", kontakt: "phone", kanal: "in-person" });
  await maria.press("Zapisz");
  await maria.refused(["poinformowano"], { imie: "Marek", nazwisko: "Wrona", telefon: "48 700 12 34" });
  await maria.fill({ poinformowano: true });
  await maria.press("Zapisz");
  town.person = maria.path();
  if ((await maria.button("Przyjmij do programu").count()) > 0) await maria.press("Przyjmij do programu");
  await maria.follow("Przygotuj porozumienie");
  await maria.fill({ od: "2026-11-24", koszty: "waived" });
  await maria.press("Przygotuj");
  await maria.says("czeka na podpis");
  await maria.follow("Wydrukuj porozumienie");
  await maria.says("Marek Wrona", "Egzemplarz organizacji", "Twój egzemplarz");
  await maria.follow("Wróć do porozumienia");
  await maria.fill({ dnia: "2026-11-24", jak: "paper-attested", przeczytane: ["risks", "rights", "notice"] });
  await maria.press("Zapisz podpis");
  if ((await maria.button("Zacznij porozumienie").count()) > 0) await maria.press("Zacznij porozumienie");
  await maria.says("obowiązuje");
}

/** The card lets Marek in without e-mail or password. */
export async function cardOpensTheDay(town) {
  const { maria, marek } = town;
  await maria.open(town.person);
  await maria.follow("Zrób tej osobie dostęp do konta");
  await maria.says("Osoba bez telefonu i e-maila");
  await maria.follow("Wydrukuj kartę z kodami do logowania");
  await maria.press(/karta|kart/i);
  const [login] = (await maria.text()).match(/\b[a-z]+-\d{4}\b/) ?? assert.fail("the card names no login");
  const code = await maria.page.locator(".sheet li").first().innerText();
  await marek.open("/logowanie");
  await marek.follow("Zaloguj się bez hasła");
  await marek.fill({ nazwa: login, karta: code });
  await marek.press("Zaloguj się");
  await marek.hides("Kod z karty");
  await marek.open("/moje/dzien");
  await marek.says("Mój dzień");
}
