// The Nu checker, where the machine has Java: every page's HTML in one run.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

/** Checks pages, name and text each; `step` counts it. */
export async function checkMarkup(pages, step) {
  const jar = whereIsJar();
  if (!jar) return console.log("skip  the Nu checker: no Java, or vnu-jar is not installed");
  const folder = mkdtempSync(path.join(tmpdir(), "pomoc-markup-"));
  try {
    for (const [name, text] of pages) writeFileSync(path.join(folder, `${name.replace(/[^\p{L}\d]+/gu, "-")}.html`), text);
    await step("markup: the Nu checker", async () => {
      const told = spawnSync("java", ["-Xss1m", "-jar", jar, "--errors-only", "--format", "json", "--exit-zero-always", folder], { encoding: "utf8", maxBuffer: 1 << 28 });
      const { messages } = JSON.parse(told.stderr);
      const said = messages.map((one) => `${path.basename(one.url)}:${one.lastLine}: ${one.message} ${one.extract ?? ""}`);
      assert.deepEqual(said, [], said.join("\n"));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function whereIsJar() {
  try {
    execFileSync("java", ["-version"], { stdio: "ignore" });
    return createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
  } catch {
    return null;
  }
}
