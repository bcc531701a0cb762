// Makes the pictures of the README from the demo world: `node screens.js` writes docs/screenshots.

import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { PHONE, somebody } from "./town/person.js";
import { openWorld } from "./town/world.js";

const FOLDER = fileURLToPath(new URL("../docs/screenshots", import.meta.url));
const DESK = { width: 1280, height: 860 };

/** Writes what a person sees now. */
async function picture({ page }, name) {
  await page.evaluate(() => document.activeElement?.blur());
  const client = await page.context().newCDPSession(page);
  const { data } = await client.send("Page.captureScreenshot", { format: "webp", quality: 82 });
  writeFileSync(`${FOLDER}/${name}.webp`, Buffer.from(data, "base64"));
}

mkdirSync(FOLDER, { recursive: true });
const world = await openWorld(["--organisations", "12", "--offers", "200", "--orders", "300"]);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
try {
  const phone = await somebody(browser, world, { name: "neighbour", script: true, viewport: PHONE });
  await phone.open("/");
  await picture(phone, "home-phone");
  await phone.open("/prosba/nowa");
  await phone.fill({ co: "bicycle-repair", opis: "Rower syna nie hamuje." });
  await phone.press("Dalej");
  await phone.fill({ gdzie: "Radom" });
  await picture(phone, "question-phone");
  await phone.press("Dalej");
  await phone.fill({ kiedy: "soon" });
  await phone.press("Dalej");
  await phone.fill({ imie: "Zofia", kontakt: "phone", telefon: "601 234 567" });
  await phone.press("Dalej");
  await phone.press("Wyślij prośbę");
  await phone.open("/moja-prosba");
  await picture(phone, "request-phone");
  const wide = await somebody(browser, world, { name: "reader", script: true, viewport: DESK });
  await wide.open("/");
  await picture(wide, "home-wide");
  await wide.open("/oferty?q=naprawa");
  await picture(wide, "offers-wide");
  const desk = await somebody(browser, world, { name: "coordinator", script: true, viewport: DESK });
  const coordinator = world.account("coordinator");
  await desk.signsIn(coordinator);
  await desk.open(`/panel/${coordinator.organisation}`);
  await picture(desk, "desk-wide");
} finally {
  await browser.close();
  await world.close();
}
