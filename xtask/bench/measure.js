// Runs beside a page, in a world of its own: pastes, and tells how long it took and which tasks were long.

const bench = {
  tasks: [],
  paints: {},
  blank: "",

  /** Settles once what was drawn is on the screen. */
  painted: () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
      });
    }),

  /** Settles once scripts, styles and layout of what was changed are done: what is left is the next frame. */
  async laidOut() {
    await new Promise((done) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = done;
      channel.port2.postMessage(0);
    });
    document.body.getBoundingClientRect();
  },

  pause: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),

  /** Settles once this holds, looking whenever the document changes; tells whether it did in time. */
  until(holds, limit) {
    return new Promise((done) => {
      if (holds()) return done(true);
      const end = (held) => {
        watch.disconnect();
        clearTimeout(timer);
        done(held);
      };
      const watch = new MutationObserver(() => holds() && end(true));
      watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      const timer = setTimeout(end, limit, false);
    });
  },

  /** The same for what no change of the document tells. */
  async soon(holds, limit) {
    for (const end = performance.now() + limit; !holds(); await bench.pause(5)) {
      if (performance.now() > end) return false;
    }
    return true;
  },

  line: () => document.querySelector(".verdict .line")?.textContent ?? "",

  /** Whether the program runs: the page takes a sentence away then, which stands at its end. */
  runs: () => document.readyState !== "loading" && !document.getElementById("late") && bench.line() !== "",

  /** Whether there is a verdict on what was pasted. */
  judged() {
    const head = document.querySelector(".verdict .head")?.textContent ?? "";
    return head !== "" && !head.startsWith("Reading");
  },

  /** Whether all was read, and not only the beginning of it. */
  read: () => bench.judged() && !document.querySelector("main progress, main [aria-busy=true]"),

  paste(text) {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    const box = document.querySelector("textarea") ?? document.body;
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  },

  /** Pastes and clears, again and again. */
  async pastedAndCleared(from, to) {
    for (let it = from; it < to; it++) {
      bench.paste(`token=${made.token(it)}`);
      await bench.until(bench.judged, 20_000);
      await bench.clear();
    }
  },

  clear() {
    document.getElementById("clear")?.click();
    return bench.until(() => !bench.judged() && !document.getElementById("clear"), 5_000);
  },

  async longest() {
    await bench.pause(60);
    return { longest: Math.round(Math.max(0, ...bench.tasks)), blocked: bench.tasks.reduce((all, it) => all + Math.max(0, it - 50), 0) };
  },

  /** Pastes a text made here; how long until there was a verdict, until all was read, and the longest task of that. */
  async pasted(make, limit) {
    const text = make();
    await bench.painted();
    bench.tasks.length = 0;
    const begun = performance.now();
    bench.paste(text);
    const judged = await bench.until(bench.judged, limit);
    await bench.laidOut();
    const took = performance.now() - begun;
    const read = judged && (await bench.until(bench.read, limit - took));
    if (!read) return { answered: false, took, bytes: text.length };
    await bench.laidOut();
    const all = performance.now() - begun;
    return { answered: true, took, all, bytes: text.length, line: bench.line(), ...(await bench.longest()) };
  },

  drop(file) {
    const data = new DataTransfer();
    data.items.add(file);
    for (const type of ["dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  },

  /** Drops a file; how long until it was listed whole, and the longest task of that. */
  async dropped(file, limit) {
    await bench.painted();
    bench.tasks.length = 0;
    const begun = performance.now();
    bench.drop(file);
    const begins = await bench.until(() => document.querySelector(".verdict.of-file"), limit);
    const judged = performance.now() - begun;
    const answered = begins && (await bench.until(() => !document.querySelector(".of-file progress"), limit - judged));
    await bench.laidOut();
    return { answered, judged, all: performance.now() - begun, line: bench.line(), ...(await bench.longest()) };
  },

  /** Drops a file and stops its reading once it is under way; from the press to the page that says so. */
  async stopped(file, limit) {
    bench.drop(file);
    const stop = () => document.querySelector(".of-file #stop");
    if (!(await bench.until(() => document.querySelector(".of-file progress")?.value > 0 && stop(), limit))) return undefined;
    const begun = performance.now();
    stop().click();
    await bench.until(() => stop()?.textContent === "Read on", limit);
    await bench.laidOut();
    return performance.now() - begun;
  },

  /** Makes a copy without secrets of the file that is open; how long until it was checked, and the longest task. */
  async copied(limit) {
    document.getElementById("safe-copy").click();
    await bench.until(() => document.getElementById("make"), 5_000);
    bench.tasks.length = 0;
    const begun = performance.now();
    document.getElementById("make").click();
    const answered = await bench.until(() => document.querySelector(".checked, .refused"), limit);
    return { answered: answered && !document.querySelector(".refused"), all: performance.now() - begun, ...(await bench.longest()) };
  },

  /** The same in the bare page of a library. */
  async peer(make, limit) {
    const text = make();
    const out = document.getElementById("out");
    const done = out.dataset.done;
    await bench.painted();
    bench.tasks.length = 0;
    const begun = performance.now();
    bench.paste(text);
    const answered = await bench.until(() => out.dataset.done !== done, limit);
    await bench.laidOut();
    const took = performance.now() - begun;
    return { answered, took, decoded: Number(out.dataset.took), ...(await bench.longest()) };
  },

  /** From the key to the picture with it, for each key pressed since. */
  keys() {
    const times = [];
    addEventListener("keydown", (event) => {
      bench.painted().then(() => times.push(performance.now() - event.timeStamp));
    }, true);
    bench.pressed = times;
    bench.tasks.length = 0;
  },

  /** How the start went, once an example chosen as early as it is seen has its verdict. */
  async started(sample, limit) {
    const seen = await bench.soon(() => bench.paints["first-contentful-paint"], limit);
    const chosen = () => bench.judged() || document.querySelector("[data-chosen]");
    // What is drawn for the example is larger, and no first screen.
    const first = { ...bench.paints };
    while (seen && !chosen()) {
      document.querySelector(`[data-sample="${sample}"]`)?.click();
      await bench.pause(20);
    }
    const held = await bench.until(() => bench.judged() && bench.runs(), limit);
    await bench.painted();
    const verdict = performance.now();
    await bench.pause(200);
    return held && { ...first, largest: first.largest ?? first["first-contentful-paint"], verdict, ...(await bench.longest()) };
  },

  /** Of somebody else's page: when it showed what holds. */
  async showed(holds, limit) {
    const held = await bench.soon(holds, limit);
    await bench.painted();
    const shown = performance.now();
    return held && { ...bench.paints, shown, ...(await bench.longest()) };
  },
};

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) bench.tasks.push(duration);
}).observe({ type: "longtask", buffered: true });
new PerformanceObserver((list) => {
  for (const { name, startTime } of list.getEntries()) bench.paints[name] = startTime;
}).observe({ type: "paint", buffered: true });
new PerformanceObserver((list) => {
  for (const { startTime } of list.getEntries()) bench.paints.largest = startTime;
}).observe({ type: "largest-contentful-paint", buffered: true });
globalThis.bench = bench;
