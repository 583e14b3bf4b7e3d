// Starts the page, or says in a sentence of its own why it cannot start.
// Syntax that is newer than modules would keep an older browser from being told: no `?.`, no `??`.

/** An obstacle with its sentence in index.html, and the one detail that sentence shows. */
class Trouble extends Error {
  constructor(kind, detail) {
    super(detail);
    this.kind = kind;
  }
}

/** Shows one sentence. The first trouble is the cause; what comes after it only follows. */
function show(kind, detail) {
  const box = document.getElementById("trouble");
  if (!box.hidden) return;
  const sentence = document.getElementById(`trouble-${kind}`);
  const place = sentence.querySelector("code[data-detail]");
  if (place) place.textContent = detail;
  document.getElementById("loading").hidden = true;
  // What was pasted stays in sight where the program had run.
  document.getElementById("app").hidden = kind !== "panic";
  sentence.hidden = false;
  box.hidden = false;
}

const box = document.getElementById("paste");

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
  addEventListener("click", choose);
  addEventListener("paste", keep);
  if (box && location.hash === "" && matchMedia("(pointer: fine)").matches) box.focus({ preventScroll: true });
}

function leaveToTheProgram() {
  removeEventListener("click", choose);
  removeEventListener("paste", keep);
  document.getElementById("loading").hidden = true;
}

/** A trap or an exhausted stack in the program; errors of extensions are none of ours. */
function stopped(error) {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
}

let refusedByPolicy = false;
addEventListener("securitypolicyviolation", () => (refusedByPolicy = true));

/** The program's file, which must be the one this page was built with. */
async function program() {
  const { href, integrity } = document.querySelector('link[rel="preload"][as="fetch"]');
  try {
    return checked(await fetch(href, { integrity }));
  } catch (refused) {
    if (refused instanceof Trouble) throw refused;
  }
  // A wrong file and no file are refused with the same words: only what the server sends tells them apart.
  const response = await fetch(href).catch(async (error) => {
    // The event that tells of a policy comes after the refusal.
    await new Promise((resolve) => setTimeout(resolve));
    throw new Trouble(refusedByPolicy ? "policy" : "unreachable", error.message);
  });
  checked(response);
  throw new Trouble("altered", "its hash differs");
}

function checked(response) {
  if (!response.ok) throw new Trouble("missing", `${response.status} ${response.statusText}`.trim());
  const type = response.headers.get("Content-Type") || "no type";
  if (!/^application\/wasm\b/i.test(type)) throw new Trouble("type", type);
  return response;
}

async function start() {
  if (typeof WebAssembly !== "object" || !CSS.supports("color", "light-dark(red, red)")) {
    throw new Trouble("old");
  }
  addEventListener("error", ({ error }) => stopped(error) && show("panic"));
  addEventListener("unhandledrejection", ({ reason }) => stopped(reason) && show("panic"));
  const glue = document.querySelector('link[rel="modulepreload"]').href;
  const [{ default: run }, module_or_path] = await Promise.all([
    import(glue).catch((error) => {
      throw new Trouble("glue", error.message);
    }),
    program(),
  ]);
  await run({ module_or_path });
  leaveToTheProgram();
}

function kindOf(error) {
  if (error instanceof Trouble) return error.kind;
  if (/policy|unsafe-eval|\bCSP\b/i.test(error.message)) return "policy";
  if (stopped(error)) return "panic";
  return "altered";
}

waitForTheProgram();
start().catch((error) => show(kindOf(error), error.message));
