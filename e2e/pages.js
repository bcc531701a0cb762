// Each kind of page once: no barrier that axe knows in light and dark, no wide line on a wide screen, few bytes.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

import { opens } from "./journeys/following.js";
import { PHONE, somebody } from "./town/person.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A desk's screen, at which the panel shows its menu beside the page. */
const DESK = { width: 1280, height: 800 };

/** A table as no layout knows it, as somebody pastes it. */
const ROWS = "Kiedy;Ile;Od kogo;Za co\n24.11.2026;35,17;ANNA SOSNA;na pomoc\n24.11.2026;-4,50;BANK;opłata za konto\n";

/** Budgets of a first view, bytes as they travel. */
const PUBLIC = 35_000;
const LIST = 45_000;
const PANEL = 80_000;
const REQUESTS = 6;

/** The kinds of pages that everybody opens; of the world's own things, the first that a page leads to. */
export const open = [
  ["the front page", "/"],
  ["offers", "/oferty", { most: LIST }],
  ["offers found", "/oferty?q=rower&gdzie=Radom&promien=25", { most: LIST }],
  ["nothing found", "/oferty?q=zegarmistrz+nurek"],
  ["the map", "/oferty?widok=mapa", { most: LIST }],
  ["an offer", "/oferty", { first: ".notice h3 a" }],
  ["a poster", "/oferty", { first: ".notice h3 a", then: "a[href$='/plakat']" }],
  ["a place", "/miejscowosci/radom"],
  ["a category", "/", { first: ".filters a" }],
  ["organisations", "/organizacje"],
  ["an organisation", "/organizacje", { first: ".tasks a" }],
  ["giving", "/organizacje", { first: ".tasks a", then: "a[href*='/darowizna/']" }],
  ["a transfer slip", "/organizacje", { first: ".tasks a", then: "a[href*='/darowizna/']", last: "a[href*='/druk']" }],
  ["a donor who wants a confirmation", "/organizacje", { first: ".tasks a", then: "a[href*='/darowizna/']", last: "a[href*='/potwierdzenie']" }],
  ["companies", "/firmy"],
  ["a company", "/firmy", { first: ".tasks a" }],
  ["a commercial offer", "/oferty?tryb=komercyjnie", { first: ".notice h3 a" }],
  ["commercial offers", "/oferty?tryb=komercyjnie", { most: LIST }],
  ["for companies", "/dla-firm"],
  ["a company asks", "/prosba/co?rodzaj=company"],
  ["asking for help", "/prosba/nowa"],
  ["following a request", "/moja-prosba"],
  ["asking for a call", "/moja-prosba/oddzwoncie"],
  ["joining", "/dolacz"],
  ["volunteering", "/wolontariat"],
  ["a volunteer's form", "/wolontariat/zgloszenie"],
  ["an organisation joins", "/dla-organizacji"],
  ["the agreement to be signed", "/dla-organizacji/umowa"],
  ["for institutions", "/dla-instytucji"],
  ["three questions", "/dla-organizacji/przystap"],
  ["the programme", "/program"],
  ["questions", "/program/pytania"],
  ["the programme on paper", "/program/druk"],
  ["an invitation to the programme", "/program/zaproszenie"],
  ["rules", "/regulamin"],
  ["privacy", "/prywatnosc"],
  ["accessibility", "/dostepnosc"],
  ["contact", "/kontakt"],
  ["report of abuse", "/zglos-naduzycie"],
  ["easy text", "/latwy-tekst"],
  ["easy text about asking", "/latwy-tekst/prosba"],
  ["display", "/ulatwienia"],
  ["sign-in", "/logowanie"],
  ["sign-in by code", "/logowanie/kod"],
  ["a new password", "/logowanie/reset"],
  ["registration", "/rejestracja"],
  ["no such page", "/nie-ma-takiej", { status: 404 }],
  ["the front page in English", "/en/"],
  ["the front page in Ukrainian", "/uk/"],
];

/** The panel, as the coordinator opens it; addresses begin at the organisation. */
export const panel = [
  ["the desk", ""],
  ["the menu of the panel", "/menu"],
  ["one call", "/wpisz"],
  ["orders", "/zlecenia"],
  ["orders nobody has taken", "/zlecenia/wolne"],
  ["an order", "/zlecenia", { first: "table a" }],
  ["taking on", "/zlecenia?stan=submitted", { first: "table a", then: "a[href$='/przyjecie']" }],
  ["declining", "/zlecenia?stan=submitted", { first: "table a", then: "a[href$='/odmowa']" }],
  ["a question", "/zlecenia?stan=submitted", { first: "table a", then: "a[href$='/pytanie']" }],
  ["a planned visit", "/zlecenia?stan=scheduled", { first: "table a" }],
  ["a slip", "/zlecenia?stan=scheduled", { first: "table a", then: "a[href$='/karta']" }],
  ["done", "/zlecenia?stan=scheduled", { first: "table a", then: "a[href$='/wykonane']" }],
  ["moving a visit", "/zlecenia?stan=scheduled", { first: "table a", then: "a[href$='/przelozenie']" }],
  ["a visit called off", "/zlecenia?stan=scheduled", { first: "table a", then: "a[href$='/odwolanie']" }],
  ["nobody there", "/zlecenia?stan=scheduled", { first: "table a", then: "a[href$='/odwolanie']", instead: "nieobecnosc" }],
  ["work broken off", "/zlecenia?stan=scheduled", { first: "table a", then: "a[href$='/odwolanie']", instead: "przerwanie" }],
  ["answering a complaint", "/zlecenia?stan=disputed", { first: "table a", then: "a[href$='/reklamacja']" }],
  ["a quote on paper", "/zlecenia?szukaj=601000300", { first: "table a", then: "a[href$='/wycena']" }],
  ["letters and calls", "/kolejka"],
  ["a letter or call", "/kolejka", { first: "table a" }],
  ["hours", "/godziny"],
  ["own offers", "/oferty"],
  ["an own offer", "/oferty", { first: "table a" }],
  ["templates of offers", "/oferty/nowa"],
  ["the form of an offer", "/oferty/nowa?szablon=bicycle-repair-1"],
  ["times of an offer", "/oferty?stan=published", { first: "table a", then: "a[href$='/terminy']" }],
  ["participants", "/uczestnicy"],
  ["a participant", "/uczestnicy", { first: "table a" }],
  ["an agreement", "/uczestnicy?stan=active", { first: "tbody tr:not(:has-text('brak')) th a", then: "a[href*='/porozumienia/']" }],
  ["a new agreement", "/uczestnicy?stan=active", { first: "table a", then: "a[href$='/porozumienie']" }],
  ["a booklet", "/uczestnicy?stan=active", { first: "tbody tr:not(:has-text('brak')) th a", then: "a[href*='/porozumienia/']", last: "a[href$='/druk']" }],
  ["a certificate to be issued", "/uczestnicy?stan=active", { first: "table a", then: "a[href$='/zaswiadczenie']" }],
  ["somebody's data", "/uczestnicy?stan=active", { first: "table a", then: "a[href$='/dane']" }],
  ["noting a need of aid", "/uczestnicy?stan=active", { first: "table a", then: "a[href$='/pomoc']" }],
  ["taking down an appeal", "/uczestnicy?stan=active", { first: "table a", then: "a[href$='/pomoc']", last: "a[href$='/pomoc/odwolanie']" }],
  ["taking down a withdrawal", "/uczestnicy?stan=active", { first: "table a", then: "a[href$='/pomoc']", last: "a[href$='/pomoc/rezygnacja']" }],
  ["the end of participation", "/uczestnicy?stan=active", { first: "table a", then: "a[href$='/koniec']" }],
  ["the account of a participant", "/uczestnicy?stan=active", { first: "table a", then: "a[href$='/konto']" }],
  ["a sheet that connects", "/uczestnicy?stan=active", { first: "tbody tr:nth-child(5) th a", then: "a[href$='/konto']" }],
  ["the address of a sheet", "/uczestnicy?stan=active", { first: "tbody tr:nth-child(5) th a", then: "a[href$='/konto']", typed: ".sheet .address" }],
  ["a card for a participant", "/uczestnicy?stan=active", { first: "tbody tr:nth-child(5) th a", then: "a[href$='/konto']", last: "a[href*='/karta/']" }],
  ["a qualification", "/uczestnicy?stan=active", { first: "table a", then: "a[href$='/kwalifikacje']" }],
  ["why an offer was taken down", "/oferty?stan=blocked", { first: "table a", then: "a[href$='/zdjecie']" }],
  ["entering somebody", "/osoby/nowa"],
  ["messages", "/wiadomosci"],
];

/** The panel as its administrator opens it. */
export const house = [
  ["the team", "/zespol"],
  ["programs of the organisation", "/zespol/programy"],
  ["settings", "/ustawienia"],
  ["contact of the organisation", "/ustawienia/kontakt"],
  ["the application", "/przystapienie"],
  ["register", "/przystapienie/rejestr"],
  ["representatives", "/przystapienie/reprezentacja"],
  ["area and services", "/przystapienie/uslugi"],
  ["bank account", "/przystapienie/konto"],
  ["documents", "/przystapienie/dokumenty"],
  ["declarations", "/przystapienie/oswiadczenia"],
  ["the processing agreement", "/przystapienie/umowa"],
  ["insurance", "/ustawienia/polisy"],
  ["standards", "/ustawienia/standardy"],
];

/** What each of the other roles opens first. */
export const own = [
  ["participant", "own things", "/moje"],
  ["participant", "„Mój dzień”", "/moje/dzien"],
  ["participant", "own hours", "/moje/godziny"],
  ["participant", "own aid", "/moje/pomoc"],
  ["participant", "asking for aid", "/moje/pomoc/prosba"],
  ["participant", "an own request for aid", "/moje/pomoc", { first: "table a" }],
  ["participant", "the rules of aid", "/moje/pomoc", { first: ".tasks a[href*='/zasady/']" }],
  ["participant", "own skills", "/moje/umiejetnosci"],
  ["participant", "own papers", "/moje/dokumenty"],
  ["participant", "own offers", "/moje/oferty"],
  ["participant", "own data", "/moje/dane"],
  ["participant", "security", "/moje/bezpieczenstwo"],
  ["participant", "a printed card", "/moje/bezpieczenstwo/karta"],
  ["participant", "second factor", "/moje/bezpieczenstwo/drugi-skladnik"],
  ["company", "own company", "/moje/firma"],
  ["company", "own contact of a company", "/moje/firma/dane"],
  ["company", "the end of a company's part", "/moje/firma/zamkniecie"],
  ["company", "a new commercial offer", "/moje/firma/oferty/nowa"],
  ["company", "an own commercial offer", "/moje/firma", { first: ".tasks a[href*='/oferty/']" }],
  ["requester", "a company signs up", "/moje/firma/nowa"],
  ["organiser", "the organiser's menu", "/organizator"],
  ["organiser", "applications", "/organizator/weryfikacja"],
  ["organiser", "organisations of the programme", "/organizator/organizacje"],
  ["organiser", "an organisation's file", "/organizator/organizacje", { first: "table a" }],
  ["operator", "the operator's menu", "/operator"],
  ["operator", "notices of abuse", "/operator/naduzycia"],
  ["operator", "a notice to decide on", "/operator/naduzycia", { first: "table a" }],
  ["operator", "an objection", "/operator/naduzycia?odwolania=tak", { first: "table a" }],
  ["treasurer", "the treasurer's desk", "/panel/{org}"],
  ["aid_officer", "the aid officer's desk", "/panel/{org}"],
  ["operator", "companies to check", "/operator/firmy"],
  ["operator", "a company's file", "/operator/firmy", { first: ".tasks a" }],
  ["operator", "commercial offers to look at", "/operator/oferty-firm"],
  ["operator", "a commercial offer to look at", "/operator/oferty-firm", { first: ".tasks a" }],
  ["operator", "legal parameters", "/operator/parametry"],
  ["treasurer", "donations", "/panel/{org}/darowizny"],
  ["treasurer", "announced donations", "/panel/{org}/darowizny?stan=zapowiedziane"],
  ["treasurer", "a donation", "/panel/{org}/darowizny", { first: "tbody a" }],
  ["treasurer", "taking a donation", "/panel/{org}/darowizny/nowa"],
  ["treasurer", "donors of a year", "/panel/{org}/darowizny", { first: "a[href*='/rok/']" }],
  ["treasurer", "funds", "/panel/{org}/fundusze"],
  ["treasurer", "the cash box", "/panel/{org}/gotowka"],
  ["org_admin", "the pack for an inspection", "/panel/{org}/kontrola"],
  ["treasurer", "the books", "/panel/{org}/ksiegi"],
  ["treasurer", "the proof of the balances", "/panel/{org}/ksiegi/dowod"],
  ["treasurer", "entries in the books", "/panel/{org}/ksiegi/zapisy"],
  ["treasurer", "cost calculations", "/panel/{org}/kalkulacje"],
  ["treasurer", "fees", "/panel/{org}/kalkulacje/oplaty"],
  ["treasurer", "registers to download", "/panel/{org}/rejestry"],
  ["treasurer", "bank statements", "/panel/{org}/wyciagi"],
  ["treasurer", "a statement that waits", "/panel/{org}/wyciagi", { first: "tbody a" }],
  ["treasurer", "a statement that is booked", "/panel/{org}/wyciagi", { first: "tbody tr:has-text('zaksięgowany') a" }],
  ["treasurer", "payments to explain", "/panel/{org}/wyciagi/do-wyjasnienia"],
  ["treasurer", "layouts of tables", "/panel/{org}/wyciagi/profile?wzor=0"],
  ["treasurer", "a table to be told", "/panel/{org}/wyciagi/profile/kolumny"],
  ["treasurer", "the columns of a table", "/panel/{org}/wyciagi/profile/kolumny", { sends: { probka: ROWS }, by: "Pokaż kolumny" }],
  ["organiser", "aid and hours", "/organizator/rozdzial"],
  ["aid_officer", "the desk of aid", "/panel/{org}/pomoc"],
  ["aid_officer", "aid that ended", "/panel/{org}/pomoc/zakonczone"],
  ["aid_officer", "a request for aid", "/panel/{org}/pomoc", { first: "table a" }],
  ["aid_officer", "a decision on aid", "/panel/{org}/pomoc", { first: "table tr:has-text('czeka na decyzję') a", then: "a[href$='/decyzja']" }],
  ["aid_officer", "handing over", "/panel/{org}/pomoc/wyplaty", { first: "a[href$='/wydanie']" }],
  ["aid_officer", "rules of aid", "/panel/{org}/pomoc/zasady"],
  ["aid_officer", "new rules of aid", "/panel/{org}/pomoc/zasady/nowe"],
  ["aid_officer", "printed rules of aid", "/panel/{org}/pomoc/zasady", { first: ".tasks a" }],
  ["aid_officer", "hand-out lists", "/panel/{org}/pomoc/listy"],
  ["aid_officer", "a new hand-out list", "/panel/{org}/pomoc/listy/nowa"],
  ["aid_officer", "a hand-out list", "/panel/{org}/pomoc/listy", { first: "table tr:has-text('zatwierdzona') a" }],
  ["aid_officer", "a printed hand-out list", "/panel/{org}/pomoc/listy", { first: "table tr:has-text('zatwierdzona') a", then: "a[href$='/druk']" }],
  ["treasurer", "what is to be handed over", "/panel/{org}/pomoc/wyplaty"],
  ["treasurer", "a receipt of aid", "/panel/{org}/pomoc/wyplaty", { first: "a[href$='/pokwitowanie']" }],
  ["treasurer", "a handover that did not come about", "/panel/{org}/pomoc/wyplaty", { first: "a[href$='/uniewaznienie']" }],
  ["treasurer", "the store", "/panel/{org}/magazyn"],
  ["treasurer", "a batch in the store", "/panel/{org}/magazyn", { first: "table a" }],
  ["treasurer", "taking goods in", "/panel/{org}/magazyn/przyjecie"],
  ["treasurer", "counting the store", "/panel/{org}/magazyn/spis"],
  ["safeguarding_officer", "screenings", "/panel/{org}/ochrona"],
  ["safeguarding_officer", "a screening record", "/panel/{org}/ochrona", { first: "a[href*='/ochrona/']:not([href$='/oswiadczenie'])" }],
  ["safeguarding_officer", "a statement", "/panel/{org}/ochrona/oswiadczenie"],
];

/** What one meets only by asking for help: what is filled in, which button is pressed, and the page after it. */
export const asked = [
  ["a form that was refused", {}, "Dalej"],
  ["the second question", { co: "small-repairs", opis: "Cieknie kran w kuchni." }, "Dalej"],
  ["the third question", { gdzie: "Radom" }, "Dalej"],
  ["the fourth question", { kiedy: "soon" }, "Dalej"],
  ["the check of a request", { imie: "Jan", kontakt: "phone", telefon: "602 333 444" }, "Dalej"],
  ["a request that was sent", {}, "Wyślij prośbę"],
];

/** What one meets only by joining, question by question. */
export const joined = [
  ["where somebody wants to help", { umie: "bicycle-repair" }, "Dalej"],
  ["when somebody wants to help", { gdzie: "Radom" }, "Dalej"],
  ["whether somebody is at the labour office", {}, "Dalej"],
  ["how somebody who joins is reached", {}, "Dalej"],
  ["the check of joining", { imie: "Jan", kontakt: "phone", telefon: "602 333 444", wiek: "adult" }, "Dalej"],
];

/** What one meets only by words of danger, and by putting off what was begun. */
export const warned = [
  ["who helps at once", { co: "small-repairs", opis: "Ulatnia się gaz w kuchni." }, "Dalej"],
  ["a request that was put off", null, null, "/prosba/zapisana"],
];

/** What whoever asked opens then. */
export const after = [
  ["a request as its requester sees it", "/moja-prosba"],
  ["changing a request", "/moja-prosba/zmien"],
  ["calling a request off", "/moja-prosba/odwolaj"],
];

/** What whoever asked opens where the case stands so; the demo tells a request for each place where requests stand. */
export const done = [
  ["something was not right", "/moja-prosba/cos-nie-tak", { opens: ["reported-done", "confirmed"] }],
  ["another time", "/moja-prosba/inny-termin", { opens: ["terms-proposed", "agreed", "scheduled"] }],
];

/** Every kind of page with who opens it. */
export function everyKind(world) {
  const { organisation } = world.account("coordinator");
  const meets = { role: "requester of no account", most: PUBLIC };
  const of = (role, kinds) => kinds.map(([name, path, more]) => ({ role, name, path: `/panel/${organisation}${path}`, most: PANEL, ...more }));
  return [
    ...open.map(([name, path, more]) => ({ role: null, name, path, most: PUBLIC, ...more })),
    ...asked.map(([name, fields, button]) => ({ ...meets, name, fields, button, path: "/prosba/nowa" })),
    ...after.map(([name, path]) => ({ ...meets, name, path })),
    ...joined.map(([name, fields, button]) => ({ role: "somebody who joins", most: PUBLIC, name, fields, button, path: "/dolacz" })),
    ...warned.map(([name, fields, button, path = "/prosba/nowa"]) => ({ role: "somebody in danger", most: PUBLIC, name, fields, button, path })),
    ...done.map(([name, path, more]) => ({ ...meets, role: `requester of ${name}`, name, path, ...more })),
    ...of("coordinator", panel),
    ...of("org_admin", house),
    ...own.map(([role, name, path, more]) => ({ role, name, path: path.replace("{org}", organisation), most: PANEL, ...more })),
  ];
}

/** Somebody for each role, signed in once, and a visitor. */
export async function readers(browser, world, how) {
  const known = new Map();
  return async (role) => {
    if (!known.has(role)) {
      const person = await somebody(browser, world, { name: role ?? "visitor", script: true, ...how });
      const account = world.accounts.find((one) => one.role === role);
      if (account) await person.signsIn(account);
      known.set(role, person);
    }
    return known.get(role);
  };
}

/** Opens the page of a kind. */
export async function show(person, kind) {
  const { page } = person;
  if (kind.fields) {
    if (new URL(page.url()).pathname === "blank") await person.open(kind.path);
    await person.fill(kind.fields);
    await person.press(kind.button);
    return;
  }
  if (kind.opens) {
    const { number, contact } = person.world.cases.find((one) => kind.opens.includes(one.status));
    await opens(person, number, contact);
  }
  const go = async (path) => {
    const answer = await page.goto(new URL(path, person.world.url).href);
    return answer.status();
  };
  let status = await go(kind.path);
  for (const selector of [kind.first, kind.then, kind.last].filter(Boolean)) {
    const link = page.locator(`main ${selector}`).first();
    assert.ok((await link.count()) > 0, `${page.url()} has no ${selector}`);
    status = await go(await link.getAttribute("href"));
  }
  if (kind.typed) status = await go(await page.locator(`main ${kind.typed}`).first().innerText());
  // A page that is led to only once a visit has begun stands beside the one that is led to before.
  if (kind.instead) status = await go(page.url().replace(/[^/]+$/, kind.instead));
  assert.equal(status, kind.status ?? 200, page.url());
  if (!kind.sends) return;
  await person.fill(kind.sends);
  await person.press(kind.by);
}

/** Nothing that axe knows stands in anybody's way, on a phone and at a desk, in light and in dark; nothing is wider than
 *  the screen. */
export async function isForEverybody(person) {
  const { page } = person;
  const found = [];
  for (const viewport of [DESK, PHONE]) {
    await page.setViewportSize(viewport);
    await isAsWideAsTheScreen(page, viewport.width);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await barriers(page)).map((barrier) => `${colorScheme}, ${viewport.width} px: ${barrier}`));
    }
    await page.emulateMedia({ colorScheme: "light" });
  }
  assert.deepEqual(found, [], `${page.url()}:\n${found.join("\n")}`);
  await page.setViewportSize({ ...PHONE, width: 320 });
  await isAsWideAsTheScreen(page, 320);
  await page.setViewportSize(PHONE);
}

/** What axe finds on a page as it stands now. */
async function barriers(page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate((values) => window.axe.run({ runOnly: { type: "tag", values } }), RULES);
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target} ${node.failureSummary}`));
}

async function isAsWideAsTheScreen(page, width) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${page.url()} scrolls sideways by ${wide} px at ${width}`);
}

/** What a first view brings over the wire, bytes and requests. */
export async function weigh(browser, person) {
  const context = await browser.newContext({ storageState: await person.page.context().storageState() });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  const weight = { bytes: 0, requests: 0 };
  client.on("Network.loadingFinished", ({ encodedDataLength }) => {
    weight.bytes += encodedDataLength;
    weight.requests += 1;
  });
  await page.goto(person.page.url(), { waitUntil: "networkidle" });
  await context.close();
  return weight;
}

/** Holds a page to its budget. */
export function isLight(kind, { bytes, requests }) {
  assert.ok(bytes <= kind.most, `${kind.name} weighs ${bytes} bytes, more than ${kind.most}`);
  assert.ok(requests <= REQUESTS, `${kind.name} asks ${requests} times, more than ${REQUESTS}`);
}
