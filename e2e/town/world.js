// The demo world as it is served: a folder of its own, a mail server of its own, a clock that can be set.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { openSink } from "./sink.js";

const POMOC = process.env.E2E_PROGRAM ?? fileURLToPath(new URL("../../target/debug/pomoc", import.meta.url));

/** Tuesday 24 November 2026, nine o'clock in Poland: nobody's tests run at night. */
export const MORNING = "2026-11-24T08:00:00Z";

const small = ["--organisations", "8", "--offers", "60", "--orders", "120"];

/** Fills a new world and serves it. */
export async function openWorld(size = small) {
  const data = mkdtempSync(path.join(tmpdir(), "pomoc-e2e-"));
  const sink = await openSink();
  const world = { sink, url: "", accounts: [], child: null };

  world.begin = async (at) => {
    const port = world.url ? new URL(world.url).port : "0";
    const told = await start(["demo", "--listen", `127.0.0.1:${port}`, "--data", data, "--at", at, "--json", ...size], {
      POMOC_SMTP: sink.address,
      POMOC_LIMITS: "off",
    });
    Object.assign(world, told);
    const started = Date.now();
    world.now = () => Date.parse(at) + Date.now() - started;
  };
  world.end = async () => {
    const { child } = world;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((ended) => child.once("exit", ended));
    child.kill("SIGTERM");
    await gone;
  };
  /** Lets time pass: the same world, served again at another moment. */
  world.comes = async (at) => {
    await world.end();
    await world.begin(at);
  };
  world.close = async () => {
    await world.end();
    sink.close();
    rmSync(data, { recursive: true, force: true });
  };
  world.account = (role) => {
    const found = world.accounts.find((account) => account.role === role);
    if (!found) throw new Error(`the demo world has no ${role}`);
    return found;
  };
  try {
    await world.begin(MORNING);
  } catch (error) {
    await world.close();
    throw error;
  }
  return world;
}

const running = new Set();
process.once("exit", () => running.forEach((child) => child.kill("SIGKILL")));

/** Starts the program and answers what its line of JSON says. */
function start(words, environment) {
  const child = spawn(POMOC, words, { env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let out = "";
  let err = "";
  child.stderr.on("data", (part) => (err += part));
  return new Promise((ready, failed) => {
    child.once("error", failed);
    child.once("exit", (code) => failed(new Error(`pomoc ended with ${code}:\n${err}`)));
    child.stdout.on("data", (part) => {
      out += part;
      const line = out.indexOf("\n");
      if (line >= 0) ready({ child, ...JSON.parse(out.slice(0, line)) });
    });
  });
}
