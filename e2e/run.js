// Walks every journey twice, without script and with it, then looks at each kind of page once.
// Last line: how many passed and failed, as `cargo test` says it.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { chain, gather } from "./journeys/chain.js";
import { everyKind, isForEverybody, isLight, readers, show, weigh } from "./pages.js";
import { checkMarkup } from "./town/markup.js";
import { openWorld } from "./town/world.js";

const RESULTS = fileURLToPath(new URL("results", import.meta.url));
const began = Date.now();
const count = { passed: 0, failed: 0 };

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Does one step and says how it went; what a failed one saw is kept. */
async function step(name, people, act) {
  const start = Date.now();
  try {
    await act();
    count.passed += 1;
    console.log(`ok    ${name} (${Date.now() - start} ms)`);
    return true;
  } catch (error) {
    count.failed += 1;
    console.log(`FAILED ${name}\n${String(error.stack ?? error).replace(/^/gm, "      ")}`);
    for (const person of people) await keep(name, person);
    return false;
  }
}

async function keep(name, { name: who, page }) {
  if (!page || page.url() === "about:blank") return;
  const file = path.join(RESULTS, `${name} ${who}`.replace(/[^\p{L}\d]+/gu, "-"));
  await page.screenshot({ path: `${file}.png`, fullPage: true }).catch(() => {});
  writeFileSync(`${file}.html`, await page.content().catch(String));
}

/** The chain in one world; after a failure nothing later can be trusted, so it counts as failed. */
async function walk(browser, script) {
  const said = script ? "with script" : "without script";
  const world = await openWorld();
  try {
    const town = await gather(browser, world, script);
    let whole = true;
    for (const [name, act] of chain) {
      if (whole) whole = await step(`${name}, ${said}`, town.everybody, () => act(town));
      else count.failed += 1;
    }
  } finally {
    await world.close();
  }
}

/** Every kind of page once, on a phone: barriers, width there and on a wide screen, weight, markup. */
async function lookAtPages(browser) {
  const world = await openWorld();
  const markup = new Map();
  const weights = [];
  try {
    const kinds = everyKind(world);
    const signedIn = ({ role }) => world.accounts.some((account) => account.role === role);
    const look = async (some) => {
      const reader = await readers(browser, world);
      for (const kind of some) {
        const person = await reader(kind.role);
        await step(`page: ${kind.name}`, [person], async () => {
          await show(person, kind);
          markup.set(kind.name, await person.markup());
          await isForEverybody(person);
          const weight = await weigh(browser, person);
          weights.push({ page: kind.name, kB: (weight.bytes / 1000).toFixed(1), requests: weight.requests });
          isLight(kind, weight);
        });
      }
    };
    await Promise.all([look(kinds.filter((kind) => !signedIn(kind))), look(kinds.filter(signedIn))]);
    console.table(weights);
    await checkMarkup(markup, (name, act) => step(name, [], act));
  } finally {
    await world.close();
  }
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
try {
  const wished = process.argv[2] ?? "all";
  if (wished !== "pages") await Promise.all([walk(browser, false), walk(browser, true)]);
  if (wished !== "journeys") await lookAtPages(browser);
} catch (error) {
  count.failed += 1;
  console.log(error);
} finally {
  await browser.close();
}
const seconds = ((Date.now() - began) / 1000).toFixed(1);
const { passed, failed } = count;
console.log(`\ntest result: ${failed ? "FAILED" : "ok"}. ${passed} passed; ${failed} failed; finished in ${seconds}s`);
process.exit(failed ? 1 : 0);
