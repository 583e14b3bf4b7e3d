// Chromium without a library: messages of its DevTools protocol over two pipes.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--no-first-run",
  "--disable-extensions",
  "--disable-component-update",
  "--disable-background-networking",
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--window-size=1280,900",
  "--remote-debugging-pipe",
];

/** The world in which measuring is done: it shares the document with the page, and nothing of its program. */
const WORLD = "bench";

export class Browser {
  #process;
  #profile = mkdtempSync(join(tmpdir(), "token-inspector-bench-"));
  #waiting = new Map();
  #sessions = new Map();
  #last = 0;

  constructor(program) {
    const flags = [...FLAGS, `--user-data-dir=${this.#profile}`, "about:blank"];
    this.#process = spawn(program, flags, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    let rest = [];
    this.#process.stdio[4].on("data", (bytes) => {
      let end;
      while ((end = bytes.indexOf(0)) >= 0) {
        rest.push(bytes.subarray(0, end));
        this.#hear(JSON.parse(Buffer.concat(rest).toString()));
        rest = [];
        bytes = bytes.subarray(end + 1);
      }
      rest.push(bytes);
    });
    this.#process.on("exit", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("the browser has ended"));
      this.#waiting.clear();
    });
  }

  #hear(message) {
    const waiting = this.#waiting.get(message.id);
    if (waiting) {
      this.#waiting.delete(message.id);
      if (message.error) waiting.reject(new Error(message.error.message));
      else waiting.resolve(message.result);
    } else if (message.method) {
      this.#sessions.get(message.sessionId)?.(message.method, message.params);
    }
  }

  send(method, params = {}, sessionId = undefined) {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  listen(session, heard) {
    this.#sessions.set(session, heard);
  }

  async version() {
    return (await this.send("Browser.getVersion")).product.replace("/", " ").replace("Headless", "");
  }

  /** A visitor who has been nowhere: an empty cache. */
  async visitor() {
    return new Visitor(this, (await this.send("Target.createBrowserContext")).browserContextId);
  }

  async close() {
    const ended = new Promise((done) => this.#process.once("exit", done));
    this.send("Browser.close").catch(() => {});
    const late = setTimeout(() => this.#process.kill("SIGKILL"), 3000);
    await ended;
    clearTimeout(late);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

class Visitor {
  constructor(browser, id) {
    this.browser = browser;
    this.id = id;
  }

  /** A tab with what measures in it. */
  async tab(measure) {
    const { targetId } = await this.browser.send("Target.createTarget", { url: "about:blank", browserContextId: this.id });
    const { sessionId } = await this.browser.send("Target.attachToTarget", { targetId, flatten: true });
    const tab = new Tab(this.browser, targetId, sessionId);
    await tab.prepare(measure);
    return tab;
  }

  async leave() {
    await this.browser.send("Target.disposeBrowserContext", { browserContextId: this.id }).catch(() => {});
  }
}

class Tab {
  #world;
  #told = [];
  crashed = false;

  constructor(browser, target, session) {
    this.browser = browser;
    this.target = target;
    this.session = session;
    browser.listen(session, (method, params) => {
      if (method === "Runtime.executionContextCreated" && params.context.name === WORLD) {
        this.#world = params.context.id;
        for (const told of this.#told.splice(0)) told();
      }
      if (method === "Inspector.targetCrashed") this.crashed = true;
    });
  }

  send(method, params) {
    return this.browser.send(method, params, this.session);
  }

  async prepare(measure) {
    await this.send("Page.enable");
    await this.send("Runtime.enable");
    await this.send("Network.enable");
    await this.send("Inspector.enable");
    await this.send("Performance.enable", { timeDomain: "threadTicks" });
    // Others ask third parties for fonts and statistics: those fail at once, and nobody waits for them.
    await this.send("Network.setBlockedURLs", { urls: ["https://*"] });
    await this.send("Page.addScriptToEvaluateOnNewDocument", { source: measure, worldName: WORLD });
  }

  /** A phone on a slow network, as Lighthouse has it, or none of that. */
  async slow(on) {
    const network = { offline: false, latency: on ? 150 : 0, downloadThroughput: on ? 200_000 : -1, uploadThroughput: on ? 93_750 : -1 };
    await this.send("Network.emulateNetworkConditions", network);
    await this.send("Emulation.setCPUThrottlingRate", { rate: on ? 4 : 1 });
  }

  async go(address) {
    const there = new Promise((told) => this.#told.push(told));
    await this.send("Page.navigate", { url: address });
    await there;
  }

  /** What an expression gives in the world that measures; `undefined` where it does not answer in time. */
  async ask(expression, limit = 60_000) {
    const asked = this.send("Runtime.evaluate", {
      expression, contextId: this.#world, awaitPromise: true, returnByValue: true, userGesture: true,
    });
    let timer;
    const late = new Promise((done) => (timer = setTimeout(done, limit, undefined)));
    const answer = await Promise.race([asked.catch(() => undefined), late]);
    clearTimeout(timer);
    if (answer?.exceptionDetails) {
      const { exception, text } = answer.exceptionDetails;
      throw new Error(exception?.description ?? text);
    }
    return answer?.result.value;
  }

  /** Has a text made, and what is then asked for done: with how long the page's thread had the processor for it. What
   * else runs on the machine counts in the other times, and not in this one. */
  async paste(make, how, limit) {
    await this.ask(`{ bench.text = (${make})(); 0 }`);
    const before = await this.#work();
    const run = await this.ask(`bench.${how}(() => bench.text, ${limit})`, limit + 5_000);
    return run && { ...run, work: (await this.#work()) - before };
  }

  async #work() {
    const { metrics } = await this.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  }

  async key(text) {
    await this.send("Input.dispatchKeyEvent", { type: "keyDown", text, key: text, unmodifiedText: text });
    await this.send("Input.dispatchKeyEvent", { type: "keyUp", key: text });
  }

  async type(text) {
    await this.send("Input.insertText", { text });
  }

  /** Bytes that the page's scripts hold and that its program has, after collecting what nobody needs. */
  async memory() {
    await this.send("HeapProfiler.collectGarbage");
    const { usedSize } = await this.send("Runtime.getHeapUsage");
    const { result } = await this.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
    const { objects } = await this.send("Runtime.queryObjects", { prototypeObjectId: result.objectId });
    const { result: program } = await this.send("Runtime.callFunctionOn", {
      objectId: objects.objectId, returnByValue: true,
      functionDeclaration: "function () { return this.reduce((all, memory) => all + memory.buffer.byteLength, 0); }",
    });
    const { nodes } = await this.send("Memory.getDOMCounters");
    return { scripts: usedSize, program: program.value, nodes };
  }

  /** What a task gives, and the most bytes that the page's scripts held meanwhile, its program's memory among them, with
   * what nobody needs any more. */
  async watched(task) {
    let [most, over] = [0, false];
    const watch = (async () => {
      while (!over) {
        const { usedSize, backingStorageSize = 0 } = await this.send("Runtime.getHeapUsage");
        most = Math.max(most, usedSize + backingStorageSize);
        await new Promise((done) => setTimeout(done, 100));
      }
    })();
    try {
      return { ...(await task), most };
    } finally {
      over = true;
      await watch;
    }
  }

  async close() {
    await Promise.race([
      this.browser.send("Target.closeTarget", { targetId: this.target }).catch(() => {}),
      new Promise((done) => setTimeout(done, 2000)),
    ]);
  }
}
