// J1b and J1: a neighbour without an account asks for help, from an offer and by five pages.

import assert from "node:assert/strict";

import { OFFER } from "./offering.js";

/** How many fields must be filled in, whichever way somebody asks. */
const FIELDS = 7;

/** Holds a way of asking to few fields; it has some, or they were not found. */
function isShort(fields) {
  assert.ok(fields.size >= 4 && fields.size <= FIELDS, `fields that must be filled in: ${[...fields].join(", ")}`);
}

/** J1b: from the front page by place and words to an offer, from its time to a number. */
export async function fromAnOffer(town) {
  const { zofia } = town;
  const fields = new Set();
  await zofia.open("/");
  await zofia.fill({ gdzie: "skaryszew" });
  await zofia.press("Szukaj pomocy");
  await zofia.fill({ q: "pęknięta dętka w rowrze" });
  await zofia.press("Szukaj");
  await zofia.follow(OFFER);
  await zofia.follow("czwartek 26 listopada, 10:00");
  await zofia.says("Wybrany termin: czwartek 26 listopada, 10:00");
  await zofia.asks(fields);
  await zofia.press("Dalej");
  await zofia.refused(["opis"]);
  await zofia.fill({ opis: "Rower wnuczka nie hamuje.", gdzie: "Skaryszew", adres: "ul. Polna 3" });
  await zofia.press("Dalej");
  town.order = await zofia.number();
  await zofia.asks(fields);
  await zofia.fill({ imie: "Zofia", kontakt: "phone", telefon: "12" });
  await zofia.press("Dalej");
  await zofia.refused(["telefon"], { imie: "Zofia", telefon: "12" });
  await zofia.fill({ telefon: "601 234 567", email: "zofia@example.org" });
  await zofia.press("Dalej");
  await zofia.says("czwartek 26 listopada, 10:00", "ul. Polna 3", "przyjmujesz te warunki", "Ta pomoc jest bezpłatna");
  isShort(await zofia.asks(fields));
  await zofia.press("Wyślij prośbę");
  await zofia.says("Wysłaliśmy Twoją prośbę", town.order, "Co dalej?");
}

/** One mail comes to the address given, and its link proves that it is read. */
export async function provesTheAddress(town) {
  const { zofia, world } = town;
  const mail = await world.sink.newest("zofia@example.org");
  const link = mail.text.match(/http\S+\/prosba\/\S+\/adres\/\S+/);
  assert.ok(link, `a link to confirm the address:\n${mail.text}`);
  await zofia.open(link[0]);
  await zofia.press("Potwierdzam");
  await zofia.says("Adres jest potwierdzony");
}

/** J1: five pages, each sent wrong once, and nothing typed is lost; broken off and taken up again by number. */
export async function byFivePages(town) {
  const { jan } = town;
  await jan.open("/");
  await jan.follow("Potrzebuję pomocy");
  await jan.says("Pytanie 1 z 5");
  const fields = await jan.asks(new Set());
  await jan.fill({ opis: "Cieknie kran w kuchni" });
  await jan.press("Dalej");
  await jan.refused(["co"], { opis: "Cieknie kran w kuchni" });
  await jan.fill({ co: "small-repairs" });
  await jan.press("Dalej");
  await jan.says("Pytanie 2 z 5");
  await jan.asks(fields);
  const number = await jan.number();
  await jan.fill({ gdzie: "Skaryzsew Dolny Górny", adres: "ul. Krótka 1" });
  await jan.press("Dalej");
  await jan.refused(["gdzie"], { adres: "ul. Krótka 1" });
  await jan.fill({ gdzie: "Skaryszew" });
  await jan.press("Dalej");
  await jan.says("Pytanie 3 z 5");
  await jan.asks(fields);
  await jan.fill({ godziny: "po 16" });
  await jan.press("Dalej");
  await jan.refused(["kiedy"], { godziny: "po 16" });
  await jan.fill({ kiedy: "soon" });
  await jan.press("Dalej");
  await jan.says("Pytanie 4 z 5");
  await jan.asks(fields);
  await jan.fill({ imie: "Jan", telefon: "602 33" });
  await jan.press("Dalej");
  await jan.refused(["telefon"], { imie: "Jan", telefon: "602 33" });
  await jan.fill({ kontakt: "phone", telefon: "602 333 444" });
  await jan.press("Dalej");
  isShort(await jan.asks(fields));
  await jan.says("Pytanie 5 z 5", "Cieknie kran w kuchni", "ul. Krótka 1", "po 16");
  await jan.follow("Zapisz i wróć później");
  await jan.says("Zapisaliśmy prośbę. Jeszcze jej nie wysłaliśmy.", number);
  await jan.follow("Dokończ prośbę");
  await jan.press("Wyślij prośbę");
  await jan.says("Wysłaliśmy Twoją prośbę", number);
  town.free = number;
}
