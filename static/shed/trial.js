// The self-test: tries the channels with a marker, never with anything pasted, and tells what stopped each.
// Nothing here can leave the page even where the guard fails: a second listener cancels what the first one let pass.

/** A host that can never exist (RFC 6761). */
const ELSEWHERE = "https://token-inspector-test.invalid/";

const wait = (milliseconds) => new Promise((done) => later(done, milliseconds));

function made(name, attributes) {
  const element = apply(kept.createElement, document, [name]);
  for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]);
  return element;
}

/** Puts an element into the page for a moment. */
async function shown(element) {
  element.hidden = true;
  apply(kept.append, document.head, [element]);
  await wait(150);
  element.remove();
}

/** What was taken away is not there to be tried. */
const GONE = [
  ["fetch", () => window.fetch], ["xhr", () => window.XMLHttpRequest], ["websocket", () => window.WebSocket],
  ["eventsource", () => window.EventSource], ["webrtc", () => window.RTCPeerConnection],
  ["webtransport", () => window.WebTransport], ["beacon", () => navigator.sendBeacon],
  ["worker", () => window.Worker], ["shared-worker", () => window.SharedWorker], ["open", () => window.open],
  ["document-open", () => document.open], ["submit", () => HTMLFormElement.prototype.submit],
];

/** Each is given an address with the marker in it. */
const REFUSED_BY_POLICY = [
  ["kept-fetch", (url) => apply(kept.fetch, window, [url]).catch(() => {})],
  ["image", (url) => shown(made("img", { src: url }))],
  ["media", (url) => shown(made("audio", { src: url, preload: "auto" }))],
  ["stylesheet", (url) => shown(made("link", { rel: "stylesheet", href: url }))],
  ["font", (url) => new FontFace("trial", "url(" + JSON.stringify(url) + ")").load().catch(() => {})],
  ["prefetch", (url) => shown(made("link", { rel: "prefetch", href: url }))],
  ["preload", (url) => shown(made("link", { rel: "preload", as: "image", href: url }))],
  ["manifest", (url) => shown(made("link", { rel: "manifest", href: url }))],
  ["script", (url) => shown(made("script", { src: url }))],
];

/** Elements that the page cannot make. */
const NEW_WINDOWS = ["iframe", "object", "embed", "base", "meta", "link"];

/** Each would lead away from the page. */
const NAVIGATIONS = [
  ["location", (url) => { location.assign(url); }],
  ["refresh", (url) => shown(made("meta", { "http-equiv": "refresh", content: "0;url=" + url }))],
  ["link", (url) => { made("a", { href: url }).click(); }],
  ["new-tab", (url) => { made("a", { href: url, target: "_blank" }).click(); }],
  ["form", async (url) => {
    const form = made("form", { action: url, target: "_blank" });
    const button = made("button", {});
    form.append(button);
    form.hidden = true;
    apply(kept.append, document.head, [form]);
    button.click();
    form.remove();
  }],
  ["download", (url) => { made("a", { href: url, download: "trial" }).click(); }],
];

/** Tells `row(line)` for each channel, `line` being `where channel outcome`, and an empty line at the end. */
async function trial(row) {
  const random = Math.random().toString(36).slice(2);
  const places = [["elsewhere", ELSEWHERE]];
  if (location.protocol !== "file:") places.push(["here", location.origin + location.pathname]);
  const blocked = [];
  const note = (event) => blocked.push(event.blockedURI || "");
  listen("securitypolicyviolation", note);
  for (const [name, what] of GONE) row("any " + name + " " + (what() === undefined ? "gone" : "open"));
  for (const name of NEW_WINDOWS) {
    let outcome = "open";
    try {
      document.createElement(name);
    } catch (refused) {
      outcome = "gone";
    }
    row("any " + name + " " + outcome);
  }
  for (const [where, base] of places) {
    for (const [name, attempt] of REFUSED_BY_POLICY) {
      const marker = "trial-" + random + "-" + where + "-" + name;
      let threw = false;
      try {
        await attempt(base + "?" + marker);
      } catch (refused) {
        threw = true;
      }
      await wait(60);
      const policy = blocked.some((uri) => uri.includes(marker) || uri === "trusted-types-sink" && threw);
      const sent = entries("resource").some((entry) => entry.name.includes(marker) && entry.responseStatus > 0);
      row(where + " " + name + " " + (policy ? "policy" : threw ? "types" : sent ? "open" : "unseen"));
    }
  }
  await navigations(places, random, row);
  unlisten("securitypolicyviolation", note);
  row("");
}

async function navigations(places, random, row) {
  if (!guarded) {
    // Trying it could lead the person away from the paste.
    for (const [name] of NAVIGATIONS) row("any " + name + " untried");
    return;
  }
  let passed = false;
  const second = (event) => {
    if (!event.defaultPrevented && !event.hashChange) {
      passed = true;
      event.preventDefault();
    }
  };
  navigation.addEventListener("navigate", second);
  for (const [where, base] of places) {
    for (const [name, attempt] of NAVIGATIONS) {
      let canceled = false;
      passed = false;
      heard = () => (canceled = true);
      try {
        await attempt(base + "?trial-" + random + "-" + name);
      } catch (refused) {
        // What counts is what was heard.
      }
      await wait(120);
      // In the sandbox a form is refused before anybody is told of it.
      const sandboxed = name === "form" && refusals && refusals.formless;
      row(where + " " + name + " " + (passed ? "open" : canceled ? "canceled" : sandboxed ? "sandbox" : "unseen"));
    }
  }
  heard = null;
  navigation.removeEventListener("navigate", second);
}
