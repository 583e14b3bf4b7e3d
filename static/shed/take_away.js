// Takes away what could send something out, before the program starts. What is needed later is kept in here.
// Every function that is used after this file ran is caught now: what runs later could replace it on its prototype.

const apply = Reflect.apply;
const uncurried = (method) => Function.prototype.call.bind(method);
const getter = (prototype, name) => uncurried(Object.getOwnPropertyDescriptor(prototype, name).get);
const define = Object.defineProperty;

/** What the program's start, the probe and the self-test need, and nobody else has. */
const kept = {
  fetch: typeof fetch === "function" ? fetch.bind(window) : undefined,
  createElement: Document.prototype.createElement,
  append: Element.prototype.append,
};

/** What this browser would not let go. */
const left = [];

function put(holder, name, value) {
  try {
    define(holder, name, { value, writable: false, enumerable: false, configurable: false });
  } catch (refused) {
    // Said below.
  }
  if (holder[name] !== value) left.push(name);
}

/** Names on an object or a prototype that are not to be had any more. */
function takeAway(holder, names) {
  if (!holder) return;
  for (const name of names) if (name in holder) put(holder, name, undefined);
}

takeAway(window, [
  "fetch", "fetchLater", "XMLHttpRequest", "WebSocket", "WebSocketStream", "EventSource", "WebTransport",
  "RTCPeerConnection", "webkitRTCPeerConnection", "mozRTCPeerConnection", "TCPSocket", "UDPSocket",
  "Worker", "SharedWorker", "BroadcastChannel", "PresentationRequest", "PaymentRequest",
  "open", "showModalDialog", "documentPictureInPicture", "XSLTProcessor",
]);
takeAway(window.Navigator && Navigator.prototype, ["sendBeacon", "registerProtocolHandler", "share"]);
takeAway(window.ServiceWorkerContainer && ServiceWorkerContainer.prototype, ["register"]);
takeAway(HTMLFormElement.prototype, ["submit", "requestSubmit"]);
takeAway(Document.prototype, ["open", "write", "writeln"]);
// What grows inside a closed shadow tree, or derives from `HTMLIFrameElement`, would be out of sight below.
takeAway(Element.prototype, ["attachShadow"]);
takeAway(window.CustomElementRegistry && CustomElementRegistry.prototype, ["define"]);

/** Elements that load, lead away, or bring a fresh window in which nothing was taken away. */
const REFUSED = Object.assign(Object.create(null), {
  applet: 1, base: 1, embed: 1, fencedframe: 1, frame: 1, frameset: 1, iframe: 1, link: 1, meta: 1, object: 1,
  portal: 1, script: 1,
});
const lower = uncurried(String.prototype.toLowerCase);
const sliced = uncurried(String.prototype.slice);
const lastIndexOf = uncurried(String.prototype.lastIndexOf);
const text = String;

function allowed(name) {
  const once = text(name);
  const local = lower(sliced(once, lastIndexOf(once, ":") + 1));
  if (REFUSED[local]) throw new TypeError("Token Inspector makes no element " + local);
  return once;
}

const createElementNS = Document.prototype.createElementNS;
put(Document.prototype, "createElement", function createElement(name, options) {
  return apply(kept.createElement, this, [allowed(name), options]);
});
put(Document.prototype, "createElementNS", function (namespace, name, options) {
  return apply(createElementNS, this, [namespace, allowed(name), options]);
});
