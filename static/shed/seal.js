// The seal: a second policy, added once the program runs, and the probe that sees it refuse.

/** Policies only ever tighten: this one allows nothing but pictures that are written in the page itself. */
const SEAL = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'";

/** Asks for nothing that could leave, even where nothing refuses it: what counts is who refuses. */
const PROBE = "data:,Token%20Inspector%20tests%20its%20own%20seal";

/** When the seal was put on, in milliseconds since the page was opened; negative before. */
let sealedAt = -1;
/** What refused the probe: `seal`, `headers`; null before the probe. */
let refusals = null;
let profileText = "";

const now = performance.now.bind(performance);
const entries = performance.getEntriesByType.bind(performance);
const later = window.setTimeout.bind(window);
const listen = window.addEventListener.bind(window);
const unlisten = window.removeEventListener.bind(window);

function putOn() {
  const meta = apply(kept.createElement, document, ["meta"]);
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = SEAL;
  apply(kept.append, document.head, [meta]);
  sealedAt = now();
}

/** Requests that the browser has counted since the seal was put on. */
function requests() {
  const all = entries("resource");
  let count = 0;
  for (let at = 0; at < all.length; at += 1) {
    if (all[at].startTime > sealedAt && /^https?:/.test(all[at].name) && all[at].responseStatus !== 0) count += 1;
  }
  return count;
}

/** Tries one request that must be refused, then calls back. */
function probe(done) {
  const found = {};
  const note = ({ originalPolicy }) => {
    if (!originalPolicy) return;
    if (/frame-ancestors|sandbox/.test(originalPolicy)) {
      found.headers = true;
      found.formless = /sandbox/.test(originalPolicy) && !/allow-forms/.test(originalPolicy);
    }
    else if (!/script-src/.test(originalPolicy)) found.seal = true;
  };
  const finish = () => {
    unlisten("securitypolicyviolation", note);
    refusals = found;
    done();
  };
  listen("securitypolicyviolation", note);
  const end = () => later(finish, 100);
  if (!kept.fetch) return later(finish, 0);
  apply(kept.fetch, window, [PROBE]).then(() => { found.through = true; end(); }, end);
}

/** What holds, in words that `src/ui/seal/facts.rs` reads. */
function facts() {
  const all = ["requests:" + requests()];
  for (const name of left) all.push("left:" + name);
  if (guarded) all.push("guard");
  if (window.trustedTypes) all.push("types");
  if (window.top !== window) all.push("framed");
  if (!isSecureContext) all.push("insecure");
  if (location.protocol === "file:") all.push("file");
  if (document.getElementById("program")) all.push("one-file");
  if (sealedAt >= 0) all.push("closed");
  if (refusals) {
    all.push("probed");
    for (const name of ["seal", "headers", "through"]) if (refusals[name]) all.push(name);
  }
  const hash = document.querySelector('meta[name="one-file-sha256"]');
  if (hash) all.push("sha256:" + hash.content);
  return all.join(" ");
}
