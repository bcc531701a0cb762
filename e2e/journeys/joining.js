// J5: an organisation of one joins over days, without a bank account, and the organiser looks it over.

import assert from "node:assert/strict";

import { scan } from "../town/papers.js";

export const HOUSE = "Stowarzyszenie Dwa Koła";

/** Maria answers three questions, makes an account by mail, and writes the first part. */
export async function begins(town) {
  const { maria, world } = town;
  await maria.open("/");
  await maria.follow("Prowadzę organizację");
  await maria.follow("Zacznij zgłoszenie");
  await maria.press("Dalej");
  await maria.refused(["niezysk", "rejestr", "zadania"]);
  await maria.fill({ niezysk: "Tak", rejestr: "Nie wiem", zadania: "Tak" });
  await maria.press("Dalej");
  await maria.says("Załóż konto");
  await maria.fill({ imie: "Maria", email: "maria@dwakola.example", haslo: "kolo-dynamo-lampka" });
  await maria.press("Załóż konto");
  const mail = await world.sink.newest("maria@dwakola.example");
  await maria.fill({ kod: mail.text.match(/\b\d{6}\b/)[0] });
  await maria.press("Dalej");
  await onwardTo(maria, "Jak nazywa się organizacja?");
  await maria.fill({ nazwa: HOUSE });
  await maria.press("Zapisz i przejdź do zgłoszenia");
  await maria.says("Przystąpienie do programu", "do zrobienia");
  town.house = maria.path().split("/")[2];
}

/** A page between two steps says what was made; the way goes on. */
async function onwardTo(maria, words) {
  if (!(await maria.text()).includes(words)) await maria.follow("Dalej");
  await maria.says(words);
}

/** She fills in the parts; a slip of the pen is told at its field, and nothing typed is lost. */
export async function applies(town) {
  const { maria } = town;
  await maria.follow("Dane i numer w rejestrze");
  const register = {
    rejestr: "krs",
    numer: "396361",
    nip: "525-224-84-82",
    miejscowosc: "Radom",
    adres: "ul. Żeromskiego 5",
    kod: "26600",
  };
  await maria.fill(register);
  await maria.press("Zapisz");
  await maria.refused(["nip"], { nip: "525-224-84-82", adres: "ul. Żeromskiego 5", rejestr: "krs" });
  await maria.fill({ nip: "525-224-84-81" });
  await maria.press("Zapisz");
  await part(maria, "Kto podpisuje i z kim rozmawiać", {
    reprezentacja: "alone",
    podpisuja: "Maria Zych, prezeska",
    kontakt: "Maria Zych",
    telefon: "48 123 45 67",
    email: "maria@dwakola.example",
  });
  await part(maria, "Teren i usługi", {
    teren: "radius",
    promien: "25",
    kategorie: ["bicycle-repair", "small-repairs"],
    zadania: ["8"],
    zrodlo: "§ 8 statutu",
  });
  await part(maria, "Dokumenty", { statut: scan("statut") });
  await part(maria, "Oświadczenia", { prawda: true, statut: true, program: true, dane: true });
  await maria.says("Wszystko gotowe", "może poczekać");
  await maria.press("Wyślij zgłoszenie");
  await maria.says("zgłoszenie wysłane", "Teraz kolej na organizatora");
}

async function part(maria, name, fields) {
  await maria.follow(name);
  await maria.fill(fields);
  await maria.press("Zapisz");
}

/** The organiser ticks the checklist; the agreement is signed on paper; the organisation begins to work. */
export async function isVerified(town) {
  const { maria, tomasz } = town;
  await tomasz.open("/organizator");
  await tomasz.follow("Zgłoszenia do sprawdzenia");
  await tomasz.follow(HOUSE);
  await tomasz.says("§ 8 statutu", "Maria Zych");
  await tomasz.press("Zacznij sprawdzać");
  await tomasz.press("Przyjmij organizację");
  await tomasz.refused([]);
  for (let left = 0; (await tomasz.button(/^Zaznacz$/).count()) > 0; left += 1) {
    assert.ok(left < 12, "the checklist has an end");
    await tomasz.press(/^Zaznacz$/);
  }
  await tomasz.press("Przyjmij organizację");
  await tomasz.says("czeka na podpis umowy");
  await maria.open(`/panel/${town.house}/przystapienie`);
  await maria.follow("Deklaracja i umowa powierzenia do druku");
  await maria.says("art. 28", HOUSE);
  await maria.open(`/panel/${town.house}/przystapienie`);
  await part(maria, "Dokumenty", { umowa: scan("umowa"), podpisano: "2026-11-24" });
  await tomasz.open("/organizator");
  await tomasz.follow("Organizacje");
  await tomasz.open(`/organizator/organizacje/${town.house}`);
  await tomasz.press("Włącz organizację");
  await tomasz.says("działa w programie");
  await maria.open(`/panel/${town.house}`);
  await maria.says("Do zrobienia dziś");
  await maria.open(`/organizacje/${town.house}`);
  await maria.says(HOUSE, "48 123 45 67", "Naprawa rowerów");
}
