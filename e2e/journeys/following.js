// J2: whoever asked follows the request by number and phone, changes it, answers, calls it off, confirms, or complains.

export async function isChanged(town) {
  const { jan } = town;
  await opens(jan, town.free, "602 333 445");
  await jan.refused([], { numer: town.free });
  await jan.fill({ kontakt: "+48 602333444" });
  await jan.press("Pokaż prośbę");
  await jan.says("Cieknie kran w kuchni");
  await jan.follow("Zmień opis lub kontakt");
  await jan.fill({ opis: "" });
  await jan.press("Zapisz zmiany");
  await jan.refused(["opis"], { telefon: "602 333 444" });
  await jan.fill({ opis: "Cieknie kran w łazience, nie w kuchni" });
  await jan.press("Zapisz zmiany");
  await jan.says("Cieknie kran w łazience, nie w kuchni");
}

/** The organisation takes the free request and proposes a time; it does not suit, then it does, then it is called off. */
export async function isAnsweredAndCalledOff(town) {
  const { maria, jan } = town;
  await maria.open(`/panel/${town.house}/zlecenia/wolne`);
  await maria.hides("Krótka", "602");
  await maria.press(new RegExp(`Weź.*${town.free}`));
  await maria.open(`/panel/${town.house}/zlecenia/${town.free}`);
  await maria.follow("Przyjmij");
  await proposes(maria, "2026-11-27", "12");
  await opens(jan, town.free, "602333444");
  await jan.says("Pasuje Ci?", "piątek 27 listopada, 12:00");
  await jan.follow("Inny termin");
  await jan.fill({ godzina: "10" });
  await jan.press("Wyślij propozycję");
  await jan.refused(["dzien"], { godzina: "10" });
  await jan.fill({ dzien: "2026-11-30" });
  await jan.press("Wyślij propozycję");
  await maria.open(`/panel/${town.house}`);
  await maria.follow(/Inny termin od proszącego/);
  await maria.follow("Przyjmij");
  await proposes(maria, "2026-11-30", "11");
  await opens(jan, town.free, "602333444");
  await jan.press("Tak, pasuje");
  await jan.says("Wszystko ustalone");
  await jan.follow("Odwołaj prośbę");
  await jan.press("Odwołaj prośbę");
  await jan.refused(["powod"]);
  await jan.fill({ powod: "not-needed" });
  await jan.press("Odwołaj prośbę");
  await jan.says("Prośba jest odwołana");
}

async function proposes(maria, day, hour) {
  await maria.fill({ osoba: "Marek Wrona", dzien: day, godzina: hour, minuty: "60", warunki: "Wymienimy uszczelkę. Uszczelkę kupujesz Ty." });
  await maria.press("Przyjmij i zaplanuj");
}

/** Without a number: somebody asks to be called, and the operator does. With one, the organisation calls. */
export async function isCalledBack(town) {
  const { halina, olga, zofia, maria } = town;
  await halina.open("/moja-prosba");
  await halina.follow("Nie mam numeru, oddzwońcie");
  await halina.fill({ imie: "Halina Bez Numeru", telefon: "12", uwagi: "Prosiłam o naprawę kranu" });
  await halina.press("Poproś o telefon");
  await halina.refused(["telefon"], { imie: "Halina Bez Numeru", uwagi: "Prosiłam o naprawę kranu" });
  await halina.fill({ telefon: "603 444 555" });
  await halina.press("Poproś o telefon");
  await halina.says("Zapisaliśmy. Zadzwonimy do Ciebie.");
  await olga.open("/operator/kolejka");
  await hasCalled(olga, "Halina Bez Numeru", "Prosiłam o naprawę kranu");
  await opens(zofia, town.order, "601234567");
  await zofia.press("Zadzwońcie do mnie");
  await zofia.says("Organizacja wie, że czekasz na telefon.");
  await maria.open(`/panel/${town.house}/kolejka`);
  await hasCalled(maria, "Zofia", town.order);
  await zofia.open("/moja-prosba");
  await zofia.hides("Organizacja wie, że czekasz na telefon.");
}

/** Somebody who calls opens what waits, and writes down that they spoke. */
async function hasCalled(caller, name, ...said) {
  await caller.follow(name);
  await caller.says("Prosi o telefon", ...said);
  await caller.press("Zapisz");
  await caller.refused(["wynik"]);
  await caller.fill({ wynik: "done" });
  await caller.press("Zapisz");
  await caller.hides(name);
}

/** By number and contact; whatever this browser still held open is put away first. */
export async function opens(somebody, number, contact) {
  await somebody.open("/moja-prosba");
  const shut = "Zamknij prośbę na tym urządzeniu";
  if ((await somebody.button(shut).count()) > 0) await somebody.press(shut);
  await somebody.fill({ numer: number, kontakt: contact });
  await somebody.press("Pokaż prośbę");
}

/** „Tak, zrobione”. */
export async function isConfirmed(town) {
  const { zofia } = town;
  await opens(zofia, town.order, "601234567");
  await zofia.says("Czy wszystko jest zrobione?");
  await zofia.fill({ uwagi: "Hamulec jak nowy" });
  await zofia.press("Tak, zrobione");
  await zofia.says("Nie musisz nic płacić", "A Ty – co umiesz?");
}

/** Some days later the brake fails again: the requester says so, the organisation answers, and the case is closed. */
export async function isWrongAfterAll(town) {
  const { zofia, maria } = town;
  await opens(zofia, town.order, "601234567");
  await zofia.follow("Coś jest nie tak");
  await zofia.press("Wyślij");
  await zofia.refused(["opis"]);
  await zofia.fill({ opis: "Hamulec znów piszczy" });
  await zofia.press("Wyślij");
  await zofia.says("Co było nie tak", "Hamulec znów piszczy");
  await maria.open(`/panel/${town.house}`);
  await maria.follow(/Coś jest nie tak: Naprawa rowerów/);
  await maria.says("Hamulec znów piszczy");
  await maria.follow("Odpowiedz na reklamację");
  await maria.fill({ odpowiedz: "Przepraszamy. Klocki muszą się dotrzeć, po tygodniu ucichną." });
  await maria.press("Wyślij odpowiedź");
  await maria.refused(["dalej"], { odpowiedz: "Przepraszamy. Klocki muszą się dotrzeć, po tygodniu ucichną." });
  await maria.fill({ dalej: "zamknij" });
  await maria.press("Wyślij odpowiedź");
  await opens(zofia, town.order, "601234567");
  await zofia.says("Sprawa jest zamknięta", "Klocki muszą się dotrzeć");
}
