// Starts the page, or says in a sentence of its own why it cannot start.
// Syntax that is newer than modules would keep an older browser from being told: no `?.`, no `??`.
// It waits for nothing (`async`): a stylesheet that never comes holds back every other script, and all that is seen.

/** An obstacle with its sentence in index.html, and the one detail that sentence shows. */
class Trouble extends Error {
  constructor(kind, detail) {
    super(detail);
    this.kind = kind;
  }
}

/** How long a site's profile may take, in milliseconds: the page starts without one. */
const PROFILE_PATIENCE = 3000;

/** How long the page is kept back by its stylesheet, in milliseconds. */
const STYLE_PATIENCE = 3500;

/** What `shed.js` kept for this script alone; nothing before that has run. */
let kept;

let box = null;
let begun = false;
let replaced = null;

/** An example that is chosen before the program runs is marked, for the program to open. */
function choose({ target }) {
  const chosen = target instanceof Element && target.closest("[data-sample]");
  if (!chosen) return;
  for (const before of document.querySelectorAll("[data-chosen]")) before.removeAttribute("data-chosen");
  chosen.setAttribute("data-chosen", "");
}

/** A paste anywhere before the program runs stands in the box, for the program to read. */
function keep(event) {
  const text = event.clipboardData ? event.clipboardData.getData("text/plain") : "";
  const elsewhere = event.target instanceof Element && event.target.matches("input, select");
  if (!text || elsewhere || !box || box.value.trim() !== "") return;
  event.preventDefault();
  box.value = text;
  box.setAttribute("data-pasted", "");
  box.focus();
}

/** Until the program runs, the first screen of index.html takes what a person does. */
function waitForTheProgram() {
  box = document.getElementById("paste");
  addEventListener("click", choose);
  addEventListener("paste", keep);
  if (box && location.hash === "" && matchMedia("(pointer: fine)").matches) box.focus({ preventScroll: true });
}

/** Takes away what stands in the page only until the program runs. */
function started() {
  removeEventListener("click", choose);
  removeEventListener("paste", keep);
  const late = document.getElementById("late");
  if (late) late.remove();
}

/** Shows one sentence. The first trouble is the cause; what comes after it only follows. */
function show(kind, detail) {
  const box = document.getElementById("trouble");
  if (!box.hidden) return;
  const sentence = document.getElementById(`trouble-${kind}`);
  const place = sentence.querySelector("code[data-detail]");
  if (place) place.textContent = detail;
  started();
  // What was pasted stays in sight where the program had run.
  document.getElementById("app").hidden = kind !== "panic";
  sentence.hidden = false;
  box.hidden = false;
}

/** A trap or an exhausted stack in the program; errors of extensions are none of ours. */
function stopped(error) {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
}

/** Kept once a policy has refused something. */
const refusedByPolicy = new Promise((resolve) => addEventListener("securitypolicyviolation", () => resolve(true)));

/** How long the event that tells of a policy may come after the refusal, in milliseconds. */
const EVENT_PATIENCE = 500;

/** The program's file, which must be the one this page was built with. */
async function program() {
  const packed = document.getElementById("program");
  if (packed) return unpacked(packed);
  const { href, integrity } = document.querySelector('link[rel="preload"][as="fetch"]');
  try {
    return checked(await kept.fetch(href, { integrity }));
  } catch (refused) {
    if (refused instanceof Trouble) throw refused;
  }
  // A wrong file and no file are refused with the same words: only what the server sends tells them apart.
  const response = await kept.fetch(href).catch(async (error) => {
    const none = new Promise((resolve) => setTimeout(resolve, EVENT_PATIENCE, false));
    throw new Trouble((await Promise.race([refusedByPolicy, none])) ? "policy" : "unreachable", error.message);
  });
  checked(response);
  throw new Trouble("altered", "its hash differs");
}

/** The program of the single file, which stands in the page itself, as does what undoes it (`unpack.js`). */
function unpacked(packed) {
  const bytes = Uint8Array.from(atob(packed.textContent.trim()), (letter) => letter.charCodeAt(0));
  packed.replaceChildren();
  return unpack(bytes, Number(packed.dataset.checksum)).buffer;
}

/**
 * The program, compiled. The browser has its turn before it runs: on a phone the end of the one and the start of the
 * other would keep the page busy for a third of a second.
 */
async function compiled() {
  const file = await program();
  const module = await (file instanceof ArrayBuffer ? WebAssembly.compile(file) : WebAssembly.compileStreaming(file));
  await new Promise((resolve) => setTimeout(resolve));
  return module;
}

function checked(response) {
  if (!response.ok) throw new Trouble("missing", `${response.status} ${response.statusText}`.trim());
  const type = response.headers.get("Content-Type") || "no type";
  if (!/^application\/wasm\b/i.test(type)) throw new Trouble("type", type);
  return response;
}

/** What joins program and page: a module of its own, or in the single file a function before this script. */
function glue() {
  if (typeof inlined === "function") return inlined;
  const { href } = document.querySelector('link[rel="modulepreload"]');
  return import(href).then(
    (module) => module.default,
    (error) => {
      throw new Trouble("glue", error.message);
    },
  );
}

/** The site's profile as text; nothing where the page names none, and `!` with the reason where it did not come. */
async function profile() {
  const inside = document.getElementById("profile");
  if (inside) return inside.textContent;
  const named = document.querySelector('meta[name="token-inspector-profile"]');
  if (!named || !named.content) return "";
  const late = new Promise((resolve) => setTimeout(resolve, PROFILE_PATIENCE, "!the server did not answer in time"));
  const read = kept.fetch(named.content).then(
    (response) => (response.ok ? response.text() : `!the server answered ${response.status}`),
    (error) => `!${error.message}`,
  );
  return Promise.race([read, late]);
}

async function start() {
  if (typeof WebAssembly !== "object" || !CSS.supports("color", "light-dark(red, red)")) {
    throw new Trouble("old");
  }
  if (!kept) throw new Trouble("glue", "shed.js");
  addEventListener("error", ({ error }) => stopped(error) && show("panic"));
  addEventListener("unhandledrejection", ({ reason }) => stopped(reason) && show("panic"));
  // The first of them takes 10 ms, which pass here while the program comes.
  setTimeout(() => new Intl.DateTimeFormat());
  const [run, module_or_path, site] = await Promise.all([glue(), compiled(), profile()]);
  kept.profile(site);
  const drawn = new Promise((resolve) => kept.drawn(resolve));
  await run({ module_or_path });
  await drawn;
  kept.seal();
  started();
}

function kindOf(error) {
  if (error instanceof Trouble) return error.kind;
  if (/policy|unsafe-eval|\bCSP\b/i.test(error.message)) return "policy";
  if (stopped(error)) return "panic";
  return "altered";
}

/** Takes what `shed.js` left: the page can begin then. */
function taken() {
  kept = window.tokenInspectorStart;
  delete window.tokenInspectorStart;
  return kept !== undefined;
}

/** Once the page is read and `shed.js` has run, or will not run any more. */
function begin() {
  if (begun) return;
  begun = true;
  if (!kept) taken();
  waitForTheProgram();
  start().catch((error) => show(kindOf(error), error.message));
}

/** Whether `shed.js` has come and only waits to be run. */
function shedHasCome() {
  const shed = document.querySelector("script[defer]:not([nomodule])");
  return shed !== null && performance.getEntriesByName(shed.src).length > 0;
}

/**
 * A stylesheet that a script puts into the page holds nothing back, and is used if it comes after all. Firefox waits for
 * the first one all the same, until all loading is stopped; in Chromium that would keep the other scripts from running.
 */
function goOnWithoutStyle() {
  if (begun) return;
  const late = [...document.querySelectorAll('link[rel="stylesheet"]')].filter((link) => !link.sheet);
  if (late.length > 0 && late.every((link) => link === replaced)) {
    if (shedHasCome()) stop();
  } else {
    for (const link of late) link.replaceWith((replaced = link.cloneNode()));
  }
  setTimeout(goOnWithoutStyle, 250);
}

setTimeout(goOnWithoutStyle, STYLE_PATIENCE);
if (taken()) begin();
for (const event of ["DOMContentLoaded", "load"]) addEventListener(event, begin);
