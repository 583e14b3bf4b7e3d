// What the program may ask, and once, for `boot.js` alone, what it needs to start the program.

function show(kind, detail) {
  const box = document.getElementById("trouble");
  const sentence = document.getElementById("trouble-" + kind);
  if (!box || !sentence || !box.hidden) return;
  const place = sentence.querySelector("code[data-detail]");
  if (place) place.textContent = detail;
  const late = document.getElementById("late");
  if (late) late.remove();
  const app = document.getElementById("app");
  if (app) app.hidden = true;
  sentence.hidden = false;
  box.hidden = false;
}

// A script that is missing, changed or of the wrong type says nothing itself, and it may be refused before this one runs.
// `boot.js` takes what is left for it below: a page that has loaded and still has that will never start.
listen("load", () => {
  if (!("tokenInspectorStart" in window)) return;
  const boot = document.querySelector("script[type=module][src]");
  show("glue", boot ? boot.src.replace(/^.*\//, "") : "boot.js");
});

let tellDrawn = () => {};

define(window, "tokenInspector", {
  value: Object.freeze({
    facts,
    probe,
    trial: (row) => { trial(row); },
    /** What a redirect left in the address, once. */
    taken: () => {
      const once = taken;
      taken = "";
      return once;
    },
    profile: () => profileText,
    turn,
    /** The program has drawn the page, and takes what a person does from here on. */
    drawn: () => tellDrawn(),
  }),
});

define(window, "tokenInspectorStart", {
  configurable: true,
  value: {
    fetch: kept.fetch,
    profile: (text) => (profileText = text),
    seal: putOn,
    drawn: (told) => (tellDrawn = told),
  },
});
