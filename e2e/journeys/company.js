// J10: a company orders from an organisation and pays; another one shows a commercial offer after it was looked at.

import assert from "node:assert/strict";

const LISTING = "Odnawianie drzwi i futryn";

/** From „dla firm” to a number in five pages, with seven fields; a slip in the tax number is told at its field. */
export async function orders(town) {
  const { adam } = town;
  await adam.open("/dla-firm");
  await adam.follow("Zamów usługę");
  await adam.says("Pytanie 1 z 5", "Firma płaci organizacji jej koszty");
  await adam.press("Dalej");
  await adam.refused(["co", "opis"]);
  await adam.fill({ co: "office-help", opis: "Ułożyć archiwum z pięciu lat, dwie osoby na dzień." });
  await adam.press("Dalej");
  await adam.fill({ gdzie: "Suwałki" });
  await adam.press("Dalej");
  await adam.fill({ kiedy: "this-week" });
  await adam.press("Dalej");
  await adam.says("Pytanie 4 z 5", "NIP");
  const contact = { nip: "779-236-98-88", imie: "Adam", telefon: "602 345 678" };
  await adam.fill(contact);
  await adam.press("Dalej");
  await adam.refused(["nip"], contact);
  await adam.fill({ nip: "779-236-98-87" });
  await adam.press("Dalej");
  await adam.says("Pytanie 5 z 5", "7792369887", "odpłatnie, organizacja poda cenę przed umową");
  await adam.press("Wyślij prośbę");
  await adam.says("Wysłaliśmy Twoją prośbę");
}

/** The company of the demo writes an offer: a job advert is refused, a service is sent to the moderator. */
export async function writesAListing(town) {
  const { robert, world } = town;
  await robert.signsIn(world.account("company"));
  await robert.open("/moje/firma");
  await robert.says("Malarze spod Kasztana", "Zamówienia firmy");
  await robert.follow("Napisz ofertę");
  await robert.press("Zapisz ofertę");
  await robert.refused(["tytul", "skrot", "opis", "cena", "jednostka"]);
  const words = {
    kategoria: "furniture",
    tytul: LISTING,
    skrot: "Szlifujemy i lakierujemy na miejscu.",
    opis: "Zatrudnimy też lakiernika na stałe.",
    cena: "190 zł",
    jednostka: "za drzwi",
  };
  await robert.fill(words);
  await robert.press("Zapisz ofertę");
  await robert.says("To szkic. Widzi go tylko firma.", "190,00 zł brutto, za drzwi");
  await robert.press("Wyślij do sprawdzenia");
  await robert.says("To wygląda na ogłoszenie o pracę");
  await robert.follow("Popraw ofertę");
  await robert.fill({ opis: "Szlifujemy, gruntujemy i lakierujemy dwa razy." });
  await robert.press("Zapisz ofertę");
  await robert.press("Wyślij do sprawdzenia");
  await robert.says("Ofertę ogląda moderator");
}

/** The moderator looks at it, and everybody finds it with its label. */
export async function isPublished(town) {
  const { olga, adam, world } = town;
  await olga.signsIn(world.account("operator"));
  await olga.open("/operator");
  await olga.follow("Oferty firm do sprawdzenia");
  await olga.follow(LISTING);
  await olga.says("Na co spojrzeć", "NIP");
  await olga.press("Opublikuj ofertę");
  await olga.says("opublikowana");
  for (let tries = 0; tries < 20; tries += 1) {
    await adam.open("/oferty?q=odnawianie+drzwi&tryb=komercyjnie");
    if ((await adam.text()).includes(LISTING)) break;
    await new Promise((wait) => setTimeout(wait, 250));
  }
  await adam.says(LISTING, "Oferta komercyjna", "Za miejsce na liście nikt nie płaci");
  await adam.follow(LISTING);
  await adam.says("190,00 zł brutto, za drzwi", "Kto sprzedaje", "CEIDG", "Umów się z firmą");
  assert.match(adam.path(), /^\/firmy\/malarze-spod-kasztana\//);
}
