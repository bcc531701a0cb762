// Somebody with a browser on an old phone: reads, types, presses, and complains about every page that is not right.

import assert from "node:assert/strict";

import { codeOf } from "./factor.js";

export const PHONE = { width: 360, height: 740 };

/** A person with a browser of their own: cookies, and script or none. */
export async function somebody(browser, world, { name, script, viewport = PHONE, dark = false }) {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport,
    locale: "pl-PL",
    colorScheme: dark ? "dark" : "light",
    baseURL: world.url,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return new Person(name, page, world);
}

class Person {
  constructor(name, page, world) {
    Object.assign(this, { name, page, world, script: true, status: 0, wrong: [], taken: [], papers: [] });
    page.on("response", (response) => {
      const request = response.request();
      if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return;
      this.status = response.status();
      // Whoever takes a form sends the browser on; whoever refuses it shows it again.
      if (request.method() === "POST" && this.status === 303) this.taken.push(new URL(request.url()).pathname);
    });
    page.on("console", (message) => {
      // The browser writes a line of its own when a form comes back with 422; that page is looked at below.
      const own = message.location().url === page.url() && /status of 422/.test(message.text());
      if (message.type() === "error" && !own) this.wrong.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.wrong.push(`script: ${error.message}`));
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== "data:" && origin !== world.url) this.wrong.push(`asked ${origin}`);
    });
  }

  /** Opens an address typed by hand. */
  open(path) {
    return this.arrive(() => this.page.goto(new URL(path, this.world.url).href));
  }

  /** Follows the link that says these words. */
  follow(words) {
    return this.arrive(() => this.link(words).click());
  }

  /** Presses the button that says these words. */
  press(words) {
    return this.arrive(() => this.button(words).click());
  }

  link(words) {
    return this.page.getByRole("link", { name: words }).first();
  }

  button(words) {
    return this.page.getByRole("main").getByRole("button", { name: words }).first();
  }

  /** Types and ticks: names of fields with what goes in; of several boxes of one name, the words or values. */
  async fill(fields) {
    for (const [name, value] of Object.entries(fields)) {
      for (const one of [value].flat()) await this.fillOne(name, one);
    }
    return this;
  }

  async fillOne(name, value) {
    const all = this.page.locator(`main [name="${name}"]:not([type=hidden])`);
    const first = all.first();
    const kind = await first.evaluate((field) => (field.tagName === "SELECT" ? "select" : field.type));
    const field = kind === "radio" || (kind === "checkbox" && value !== true) ? await this.option(all, value) : first;
    await this.unfold(field);
    if (kind === "radio" || kind === "checkbox") await field.check();
    else if (kind === "select") await field.selectOption(value);
    else if (kind === "file") await field.setInputFiles(value);
    else await field.fill(value);
  }

  /** Drags a file of this machine onto the field of a name; the browser itself takes it, with script or without. */
  async drops(name, file) {
    const field = this.page.locator(`main [name="${name}"]`);
    await field.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await field.boundingBox();
    const client = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [file], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"]) {
      await client.send("Input.dispatchDragEvent", { type, x: x + width / 2, y: y + height / 2, data });
    }
    await client.detach();
    return this;
  }

  /** The radio or box of a name with this value, or with these words beside it. */
  async option(all, value) {
    for (const box of await all.all()) {
      const [own, words] = await box.evaluate((one) => [one.value, one.closest("label")?.textContent ?? ""]);
      if (own === value || words.trim().startsWith(value)) return box;
    }
    throw new Error(`${this.name}: nothing to choose says „${value}” on ${this.page.url()}`);
  }

  /** Opens what is folded around a field, as a person has to. */
  async unfold(field) {
    const folded = await field.evaluate((one) => {
      const details = one.closest("details:not([open])");
      details?.querySelector("summary")?.setAttribute("data-here", "");
      return details !== null;
    });
    if (!folded) return;
    await this.page.locator("summary[data-here]").click();
    await this.page.locator("summary[data-here]").evaluate((one) => one.removeAttribute("data-here"));
  }

  /** Adds the names of the fields that must be filled in here: not folded away, not said to be optional, no box that
   *  may stay empty. */
  async asks(names) {
    const here = await this.page.locator("main form[method=post] [name]").evaluateAll((all) =>
      all
        .filter((one) => ["INPUT", "SELECT", "TEXTAREA"].includes(one.tagName) && !["hidden", "checkbox"].includes(one.type))
        .filter((one) => !one.closest("details:not([open])") && !one.closest(".field")?.querySelector(".optional"))
        .map((one) => one.name),
    );
    for (const name of here) names.add(name);
    return names;
  }

  /** What a field holds now. */
  async holds(name) {
    const field = this.page.locator(`main [name="${name}"]`).first();
    const kind = await field.evaluate((one) => one.type);
    if (kind !== "radio" && kind !== "checkbox") return field.inputValue();
    return this.page.locator(`main [name="${name}"]:checked`).evaluateAll((all) => all.map((one) => one.value).join());
  }

  /** Does something that opens a page, waits for it, and looks at it. */
  async arrive(act) {
    const loaded = this.page.waitForEvent("load");
    await Promise.all([loaded, act()]);
    await this.look();
    return this;
  }

  /** Every page of every journey: fits, is whole, leads on, and was silent. */
  async look() {
    if (this.status === 422) await this.summaryHasFocus();
    const seen = await this.page.evaluate(() => {
      const root = document.documentElement;
      const summary = document.querySelector(".error-summary");
      return {
        title: document.title,
        lang: root.lang,
        headings: document.querySelectorAll("h1:not(.sheet h1)").length || document.querySelectorAll(".sheet h1").length,
        wide: root.scrollWidth - root.clientWidth,
        paper: document.querySelector("main .sheet") !== null,
        ways: document.querySelectorAll("main a[href], main button:not([hidden])").length,
        summary: summary && {
          ringed: getComputedStyle(summary).boxShadow !== "none" || getComputedStyle(summary).outlineStyle !== "none",
          visible: summary.getBoundingClientRect().top < innerHeight && summary.getBoundingClientRect().bottom > 0,
          messages: summary.querySelectorAll("li").length,
          dead: [...summary.querySelectorAll("a[href^='#']")].filter((a) => !document.querySelector(a.hash)).length,
        },
      };
    });
    if (seen.paper) this.papers.push(this.path());
    const at = `${this.name} at ${this.page.url()}`;
    assert.ok([200, 422].includes(this.status), `${at}: status ${this.status}`);
    assert.ok(seen.title.trim() && seen.lang, `${at}: a title and a language`);
    assert.equal(seen.headings, 1, `${at}: one heading of the page`);
    assert.ok(seen.wide <= 0, `${at}: scrolls sideways by ${seen.wide} px`);
    assert.ok(seen.ways > 0, `${at}: a dead end`);
    if (this.status === 422) {
      assert.ok(seen.summary, `${at}: refused without a summary`);
      assert.match(seen.title, /^(Błąd|Error|Помилка):/, `${at}: the title says it is an error`);
      assert.ok(seen.summary.ringed && seen.summary.visible, `${at}: the summary has the focus`);
      assert.ok(seen.summary.messages > 0 && seen.summary.dead === 0, `${at}: the summary leads to the fields`);
    }
    assert.deepEqual(this.wrong, [], at);
  }

  /** The browser gives the focus with the first picture of the page, which may be a moment after it was loaded. */
  async summaryHasFocus() {
    const focused = () => this.page.evaluate(() => document.activeElement?.matches(".error-summary:focus-visible"));
    for (let tries = 0; tries < 40; tries += 1) {
      if (await focused()) return;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`${this.name} at ${this.page.url()}: the summary of errors has no focus`);
  }

  /** All words of the page. */
  async text() {
    const text = await this.page.locator("body").innerText();
    return text.replace(/[\s\u00a0]+/g, " ");
  }

  async says(...all) {
    const text = await this.text();
    for (const words of all) {
      const there = words instanceof RegExp ? words.test(text) : text.includes(words);
      assert.ok(there, `${this.name}: ${this.page.url()} does not say „${words}”:\n${text}`);
    }
    return this;
  }

  async hides(...all) {
    const text = await this.text();
    for (const words of all) assert.ok(!text.includes(words), `${this.name}: ${this.page.url()} says „${words}”`);
    return this;
  }

  /** Holds the page to have refused what was sent: at these fields, with everything typed still there. */
  async refused(fields, kept = {}) {
    assert.equal(this.status, 422, `${this.name}: ${this.page.url()} took it`);
    for (const name of fields) {
      const message = this.page.locator(`#e-${name}`);
      assert.ok(await message.isVisible(), `${this.name}: no message beside „${name}” at ${this.page.url()}`);
    }
    for (const [name, value] of Object.entries(kept)) {
      assert.equal(await this.holds(name), value, `${this.name}: „${name}” was lost at ${this.page.url()}`);
    }
    return this;
  }

  /** The number of a request that the page shows. */
  async number() {
    const found = (await this.text()).match(/PW-\d{4}-\d{4,5}/);
    assert.ok(found, `${this.name}: ${this.page.url()} shows no number`);
    return found[0];
  }

  /** The page as the server wrote it. */
  async markup() {
    const answer = await this.page.request.get(this.page.url());
    return answer.text();
  }

  path() {
    return new URL(this.page.url()).pathname;
  }

  /** Signs in with a password. */
  async signsIn({ login, password }) {
    await this.open("/logowanie");
    await this.fill({ nazwa: login, haslo: password });
    await this.press("Zaloguj się");
    return this;
  }

  /** Sets the second factor as the page asks: with the key typed into an app. */
  async setsFactor() {
    await this.open("/moje/bezpieczenstwo/drugi-skladnik");
    const key = await this.page.locator("main code").innerText();
    await this.fill({ kod: codeOf(key, this.world.now()) });
    await this.press("Włącz");
    return this;
  }

  async leaves() {
    await this.page.context().close();
  }
}
