// Every way out of a page that is known, each tried with an address of its own: (base, stays) => names that were tried.
// What arrives is counted by who listens there; what fails is no news. `stays` leaves out what could lead away.
(async (base, stays) => {
  const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  const make = (name, attributes, parent = document.body) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (parent) parent.append(element);
    return element;
  };
  const link = (rel, more = {}) => (url) => make("link", { rel, href: url, ...more }, document.head);
  const styled = (property) => (url) => {
    make("p", {}).style[property] = `url("${url}")`;
  };
  const refresh = (url) => (stays ? "" : `<meta http-equiv=refresh content="0;url=${url}">`);
  const markup = (url) => `<img src="${url}"><iframe src="${url}"></iframe>${refresh(url)}`;
  const ws = (url) => url.replace(/^http/, "ws");
  const host = new URL(base).host;
  const click = (attributes, parent = document.body) => make("a", attributes, parent).click();
  const synthetic = (element, more = {}) =>
    element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...more }));
  const form = (attributes) => {
    const element = make("form", attributes);
    const input = make("input", { name: "leak", value: "leak" }, element);
    return { element, button: make("button", {}, element), input };
  };

  const quiet = {
    fetch: (url) => fetch(url),
    "fetch-keepalive": (url) => fetch(url, { method: "POST", body: "leak", keepalive: true, mode: "no-cors" }),
    "fetch-later": (url) => fetchLater(url, { activateAfter: 0 }),
    xhr: (url) => { const x = new XMLHttpRequest(); x.open("GET", url); x.send(); },
    beacon: (url) => navigator.sendBeacon(url, "leak"),
    websocket: (url) => new WebSocket(ws(url)),
    "websocket-stream": (url) => new WebSocketStream(ws(url)),
    eventsource: (url) => new EventSource(url),
    webtransport: (url) => new WebTransport(url.replace(/^http:/, "https:")),
    "rtc-stun": () => {
      const rtc = new RTCPeerConnection({ iceServers: [{ urls: "stun:" + host }] });
      rtc.createDataChannel("leak");
      return rtc.createOffer().then((offer) => rtc.setLocalDescription(offer));
    },
    "rtc-turn": () => {
      const servers = [{ urls: `turn:${host}?transport=tcp`, username: "leak", credential: "leak" }];
      const rtc = new webkitRTCPeerConnection({ iceServers: servers });
      rtc.createDataChannel("leak");
      return rtc.createOffer().then((offer) => rtc.setLocalDescription(offer));
    },
    image: (url) => { new Image().src = url; },
    "image-set": (url) => make("img", { srcset: url + " 1x" }),
    picture: (url) => {
      const picture = make("picture", {});
      make("source", { srcset: url }, picture);
      make("img", {}, picture);
    },
    "svg-image": (url) => {
      const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      const image = document.createElementNS("http://www.w3.org/2000/svg", "image");
      image.setAttribute("href", url);
      svg.append(image);
      document.body.append(svg);
    },
    "svg-use": (url) => {
      const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
      use.setAttribute("href", url + "#x");
      svg.append(use);
      document.body.append(svg);
    },
    "input-image": (url) => make("input", { type: "image", src: url }),
    audio: (url) => { new Audio(url).play(); },
    video: (url) => make("video", { src: url, poster: url + "-poster", preload: "auto" }),
    track: (url) => make("track", { src: url, default: "" }, make("video", {})),
    stylesheet: link("stylesheet"),
    "css-import": (url) => { make("style", {}).textContent = `@import "${url}";`; },
    "css-sheet": (url) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`body { background-image: url("${url}") }`);
      document.adoptedStyleSheets = [sheet];
    },
    "css-background": styled("backgroundImage"),
    "css-border": styled("borderImageSource"),
    "css-list": styled("listStyleImage"),
    "css-cursor": styled("cursor"),
    "css-mask": styled("maskImage"),
    "css-filter": styled("filter"),
    "css-content": styled("content"),
    font: (url) => new FontFace("leak", `url("${url}")`).load(),
    script: (url) => make("script", { src: url }),
    "module-script": (url) => make("script", { type: "module", src: url }),
    import: (url) => import(url),
    "speculation-rules": (url) => {
      const rules = { prefetch: [{ source: "list", urls: [url] }], prerender: [{ source: "list", urls: [url] }] };
      make("script", { type: "speculationrules" }).textContent = JSON.stringify(rules);
    },
    worker: (url) => new Worker(url),
    "shared-worker": (url) => new SharedWorker(url),
    "blob-worker": (url) => new Worker(URL.createObjectURL(new Blob([`fetch("${url}")`]))),
    "service-worker": (url) => navigator.serviceWorker.register(url),
    worklet: (url) => CSS.paintWorklet.addModule(url),
    "audio-worklet": (url) => new AudioContext().audioWorklet.addModule(url),
    iframe: (url) => make("iframe", { src: url }),
    "iframe-srcdoc": (url) => make("iframe", { srcdoc: markup(url) }),
    "iframe-namespaced": (url) => {
      const frame = document.createElementNS("http://www.w3.org/1999/xhtml", "x:iframe");
      frame.setAttribute("src", url);
      document.body.append(frame);
    },
    "iframe-renamed": (url) => {
      const names = ["div", "iframe"];
      const frame = document.createElement({ toString: () => (names.length > 1 ? names.pop() : names[0]) });
      frame.setAttribute("src", url);
      document.body.append(frame);
    },
    "iframe-derived": (url) => {
      customElements.define("le-ak", class extends HTMLIFrameElement {}, { extends: "iframe" });
      make("iframe", { is: "le-ak", src: url });
    },
    "fresh-window": (url) => make("iframe", {}).contentWindow.fetch(url),
    "fresh-rtc": () => {
      const Rtc = make("iframe", {}).contentWindow.RTCPeerConnection;
      const rtc = new Rtc({ iceServers: [{ urls: "stun:" + host }] });
      rtc.createDataChannel("leak");
      return rtc.createOffer().then((offer) => rtc.setLocalDescription(offer));
    },
    object: (url) => make("object", { data: url }),
    embed: (url) => make("embed", { src: url }),
    fencedframe: (url) => { make("fencedframe", {}).config = new FencedFrameConfig(url); },
    icon: link("icon"),
    prefetch: link("prefetch"),
    prerender: link("prerender"),
    preload: link("preload", { as: "image" }),
    "preload-fetch": link("preload", { as: "fetch", crossorigin: "" }),
    modulepreload: link("modulepreload"),
    preconnect: link("preconnect"),
    manifest: link("manifest"),
    "cloned-link": (url) => {
      const copy = document.querySelector("link").cloneNode();
      copy.rel = "prefetch";
      copy.href = url;
      document.head.append(copy);
    },
    base: (url) => { make("base", { href: url }, document.head); new Image().src = "leak-relative"; },
    "inner-html": (url) => { make("div", {}).innerHTML = markup(url); },
    "adjacent-html": (url) => document.body.insertAdjacentHTML("beforeend", markup(url)),
    "document-write": (url) => {
      document.write(markup(url));
      // A document left open never finishes loading, and the driver waits for that.
      document.close();
    },
    "unsafe-html": (url) => make("div", {}).setHTMLUnsafe(markup(url)),
    "set-html": (url) => make("div", {}).setHTML(markup(url)),
    fragment: (url) => document.body.append(document.createRange().createContextualFragment(markup(url))),
    parser: (url) => document.body.append(new DOMParser().parseFromString(markup(url), "text/html").body),
    eval: (url) => eval(`new Image().src = "${url}"`),
    "new-function": (url) => new Function(`new Image().src = "${url}"`)(),
    "timer-text": (url) => setTimeout(`new Image().src = "${url}"`),
    credentials: (url) =>
      navigator.credentials.get({ identity: { providers: [{ configURL: url.replace(/^http:/, "https:"), clientId: "leak" }] } }),
    payment: (url) => new PaymentRequest([{ supportedMethods: url }], { total: { label: "x", amount: { currency: "USD", value: "1" } } }).canMakePayment(),
    notification: (url) => new Notification("leak", { icon: url }),
  };

  const leading = {
    open: (url) => open(url),
    "open-noopener": (url) => open(url, "_blank", "noopener"),
    "document-open": (url) => document.open(url, "_blank", ""),
    "location-href": (url) => { location.href = url; },
    "location-assign": (url) => location.assign(url),
    "location-replace": (url) => location.replace(url),
    "navigation-navigate": (url) => navigation.navigate(url),
    refresh: (url) => make("meta", { "http-equiv": "refresh", content: "0;url=" + url }, document.head),
    "cloned-refresh": (url) => {
      const copy = document.querySelector("meta").cloneNode();
      copy.httpEquiv = "refresh";
      copy.content = "0;url=" + url;
      document.head.append(copy);
    },
    link: (url) => click({ href: url }),
    "link-blank": (url) => click({ href: url, target: "_blank" }),
    "link-ping": (url) => click({ href: "#leak", ping: url }),
    "link-download": (url) => click({ href: url, download: "leak" }),
    "link-detached": (url) => click({ href: url }, null),
    "link-detached-blank": (url) => click({ href: url, target: "_blank" }, null),
    "link-dispatched": (url) => synthetic(make("a", { href: url, target: "_blank" }, null)),
    "link-with-ctrl": (url) => synthetic(make("a", { href: url }), { ctrlKey: true }),
    "link-middle": (url) =>
      make("a", { href: url }).dispatchEvent(new MouseEvent("auxclick", { bubbles: true, button: 1 })),
    "link-inside": (url) => make("b", {}, make("a", { href: url, target: "_blank" }, null)).click(),
    "link-in-shadow": (url) => {
      const shadow = make("div", {}).attachShadow({ mode: "closed" });
      make("a", { href: url, target: "_blank" }, shadow).click();
    },
    "svg-link": (url) => {
      const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      const anchor = document.createElementNS("http://www.w3.org/2000/svg", "a");
      anchor.setAttribute("href", url);
      anchor.setAttribute("target", "_blank");
      svg.append(anchor);
      document.body.append(svg);
      synthetic(anchor);
    },
    area: (url) => make("area", { href: url, target: "_blank" }, make("map", { name: "leak" })).click(),
    "form-submit": (url) => form({ action: url }).element.submit(),
    "form-request-submit": (url) => form({ action: url, method: "post" }).element.requestSubmit(),
    "form-button": (url) => form({ action: url }).button.click(),
    "form-blank": (url) => form({ action: url, target: "_blank" }).button.click(),
    "form-formaction": (url) => {
      const { button } = form({});
      button.setAttribute("formaction", url);
      button.click();
    },
    "form-dispatched": (url) => synthetic(form({ action: url, target: "_blank" }).button),
    "blob-page": (url) => {
      const page = new Blob([`<script>new Image().src="${url}"</script>`], { type: "text/html" });
      location.href = URL.createObjectURL(page);
    },
    "data-page": (url) => { location.href = "data:text/html," + encodeURIComponent(markup(url)); },
    "javascript-url": (url) => { location.href = `javascript:new Image().src="${url}"`; },
    "push-state": (url) => history.pushState(null, "", new URL(url).pathname),
    reload: () => location.reload(),
  };

  const tried = [];
  const settled = [];
  for (const [name, attempt] of Object.entries(quiet)) {
    tried.push(name);
    try {
      settled.push(Promise.resolve(attempt(base + name)).catch(() => {}));
    } catch (refused) {
      // As it should be.
    }
  }
  await Promise.race([Promise.all(settled), wait(1500)]);
  await wait(800);
  for (const [name, attempt] of stays ? [] : Object.entries(leading)) {
    tried.push(name);
    try {
      const gone = attempt(base + name);
      if (gone && gone.finished) gone.finished.catch(() => {});
      if (gone && gone.committed) gone.committed.catch(() => {});
    } catch (refused) {
      // As it should be.
    }
    await wait(60);
  }
  await wait(700);
  document.adoptedStyleSheets = [];
  return tried;
})
