// `cargo xtask bench` runs this under Node: one JSON object on standard output, what goes on on standard error.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Browser } from "./browser.js";
import { files, hostile, logs, memory, pastes, starts, tokens, typing } from "./page.js";
import { PAGES, serve, signed, verifier } from "./peers.js";

const asked = JSON.parse(process.argv[2]);
const here = dirname(fileURLToPath(import.meta.url));
const source = ["measure.js", "pastes.js"].map((name) => readFileSync(join(here, name), "utf8")).join("\n");
const names = [...source.matchAll(/^ {2}"([^"]+)": \(\) =>/gm)].map(([, name]) => name);

const { server, port } = await serve({ "jwt-decode": join(asked.modules, "jwt-decode"), jose: join(asked.modules, "jose"), rival: asked.rival }, PAGES);
const own = `http://127.0.0.1:${port}`;
const browser = new Browser(asked.chromium);
const given = {
  browser, source, names, page: asked.page, peers: own, rival: asked.rival && `${own}/rival/`, rounds: asked.rounds,
  count: asked.pastes, signed: signed(), said: (line) => console.error(`    ${line}`),
};
const result = { browser: await browser.version(), node: process.version };
const part = async (name, measure) => {
  if (asked.only.length > 0 && !asked.only.includes(name)) return;
  const begun = performance.now();
  try {
    result[name] = await measure(given);
  } catch (failure) {
    result[name] = { failed: failure.message };
  }
  console.error(`  ${name}: ${((performance.now() - begun) / 1000).toFixed(0)} s${result[name].failed ? `, failed: ${result[name].failed}` : ""}`);
};
try {
  await part("starts", starts);
  await part("pastes", pastes);
  await part("tokens", tokens);
  await part("typing", typing);
  await part("logs", logs);
  await part("files", files);
  await part("hostile", hostile);
  await part("memory", memory);
  const module = pathToFileURL(join(asked.modules, "@okta/jwt-verifier/lib.js")).href;
  await part("verifier", () => verifier(module, given.signed, asked.rounds));
} finally {
  await browser.close();
  server.close();
}
console.log(JSON.stringify(result));
