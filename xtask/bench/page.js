// What is measured of the built page, and beside it of what a person would use instead.

/** Nothing takes longer than this: what has not answered by then is said not to have. */
const LIMIT = 15_000;

const median = (values) => {
  const sorted = values.filter((it) => typeof it === "number").sort((one, other) => one - other);
  if (sorted.length === 0) return undefined;
  const middle = sorted[Math.floor(sorted.length / 2)];
  return { least: sorted[0], median: middle, most: sorted[sorted.length - 1], runs: sorted.length };
};
const of = (runs, name) => median(runs.map((run) => run && run[name]));

/** One visit of a tab of its own, whatever becomes of it. */
export async function visited(browser, source, address, visit) {
  const visitor = await browser.visitor();
  try {
    const tab = await visitor.tab(source);
    await tab.go(address);
    return await visit(tab);
  } finally {
    await visitor.leave();
  }
}

const ready = async (tab) => {
  await tab.ask("bench.until(bench.runs, 20000)");
  // What is warmed up behind the first screen is warm: part of it once a person is there, who moves the mouse.
  await tab.ask("bench.pause(900)");
  await tab.send("Input.dispatchMouseEvent", { type: "mouseMoved", x: 200, y: 200 });
  await tab.ask("bench.pause(600)");
};

const PEER = `bench.until(() => "ready" in document.documentElement.dataset, 10000).then(() => bench.pause(300))`;

const OWN = (tab) => tab.ask(`bench.started("expired-token", 60000)`, 70_000);
const RIVAL = (tab) =>
  tab.ask(`bench.showed(() => /"(iss|sub|exp|iat|aud)"/.test(document.body?.innerText ?? ""), 60000)`, 70_000);

/** The start: cold and from the cache, on this machine and on a phone in a slow network. */
export async function starts({ browser, source, page, rival, rounds }) {
  const rows = [];
  const sites = [["page", page, OWN], ...(rival ? [["rival", rival, RIVAL]] : [])];
  for (const slow of [false, true]) {
    const runs = Object.fromEntries(sites.flatMap(([name]) => [[`${name} cold`, []], [`${name} cached`, []]]));
    for (let round = 0; round < (slow ? Math.min(3, rounds) : rounds); round++) {
      for (const [name, address, look] of sites) {
        const visitor = await browser.visitor();
        try {
          for (const kind of ["cold", "cached"]) {
            const tab = await visitor.tab(source);
            await tab.slow(slow);
            await tab.go(address);
            runs[`${name} ${kind}`].push(await look(tab));
            await tab.close();
          }
        } finally {
          await visitor.leave();
        }
      }
    }
    for (const [name, all] of Object.entries(runs)) {
      const figures = ["first-contentful-paint", "largest", "verdict", "shown", "longest", "blocked"];
      rows.push({ name, slow, figures: Object.fromEntries(figures.map((it) => [it, of(all, it)]).filter(([, it]) => it)) });
    }
  }
  return rows;
}

/** Pastes of one signed token with its keys: the first after the start, and later ones. The peers show and verify it. */
export async function pastes({ browser, source, page, peers, signed, rounds }) {
  const text = JSON.stringify(signed.text);
  const first = { page: [], "jwt-decode": [], jose: [] };
  const later = { page: [], "jwt-decode": [], jose: [] };
  let line = "";
  for (let round = 0; round < rounds; round++) {
    await visited(browser, source, page, async (tab) => {
      await ready(tab);
      for (let again = 0; again < 6; again++) {
        const run = await tab.paste(`() => ${text}`, "pasted", LIMIT);
        (again === 0 ? first : later).page.push(run);
        line = run?.line ?? line;
        await tab.ask("bench.clear()");
        await tab.ask("bench.pause(100)");
      }
    });
    for (const peer of ["jwt-decode", "jose"]) {
      await visited(browser, source, `${peers}/${peer}.html`, async (tab) => {
        await tab.ask(PEER);
        for (let again = 0; again < 6; again++) {
          const run = await tab.paste(`() => ${text}`, "peer", LIMIT);
          (again === 0 ? first : later)[peer].push(run);
        }
      });
    }
  }
  const rows = (runs, figure) => Object.fromEntries(Object.entries(runs).map(([name, all]) => [name, of(all, figure)]));
  const work = { first: rows(first, "work"), later: rows(later, "work") };
  return { first: rows(first, "took"), later: rows(later, "took"), work, longest: of(first.page, "longest"), line };
}

/** Many tokens in one paste, in turns with the peers. */
export async function tokens({ browser, source, page, peers, rounds }) {
  const rows = [];
  for (const count of [40, 1000]) {
    const runs = { page: [], "jwt-decode": [], jose: [] };
    for (let round = 0; round < rounds; round++) {
      await visited(browser, source, page, async (tab) => {
        await ready(tab);
        for (let again = 0; again < 3; again++) {
          runs.page.push(await tab.paste(`() => made.tokens(${count})`, "pasted", LIMIT));
          await tab.ask("bench.clear()");
        }
      });
      for (const peer of ["jwt-decode", "jose"]) {
        await visited(browser, source, `${peers}/${peer}.html`, async (tab) => {
          await tab.ask(PEER);
          for (let again = 0; again < 3; again++) {
            runs[peer].push(await tab.paste(`() => made.tokens(${count})`, "peer", LIMIT));
          }
        });
      }
    }
    const all = (name) => ({ took: of(runs[name], "took"), all: of(runs[name], "all"), decoded: of(runs[name], "decoded"), work: of(runs[name], "work"), longest: of(runs[name], "longest") });
    rows.push({ count, page: all("page"), "jwt-decode": all("jwt-decode"), jose: all("jose") });
  }
  return rows;
}

/** Keys typed at the end of a long text. */
export async function typing({ browser, source, page, rounds }) {
  const keys = [];
  const longest = [];
  for (let round = 0; round < Math.min(3, rounds); round++) {
    await visited(browser, source, page, async (tab) => {
      await ready(tab);
      await tab.ask(`bench.pasted(() => made.prose(100000), ${LIMIT})`);
      await tab.ask(`document.getElementById("edit").click(); bench.until(() => document.querySelector("textarea"), 5000)`);
      await tab.ask(`{ const box = document.querySelector("textarea"); box.focus(); box.selectionStart = box.selectionEnd = box.value.length; bench.pause(300) }`);
      await tab.ask("bench.keys()");
      for (const letter of "the token was refused again by the API") {
        await tab.key(letter);
        await tab.ask("bench.pause(70)");
      }
      await tab.ask("bench.pause(1200)");
      keys.push(...(await tab.ask("bench.pressed")));
      longest.push((await tab.ask("bench.longest()")).longest);
    });
  }
  return { key: median(keys), longest: median(longest) };
}

/** Logs as services write them. */
export async function logs({ browser, source, page, rounds }) {
  const rows = [];
  for (const size of [1_600_000, 20_000_000]) {
    const runs = [];
    for (let round = 0; round < Math.min(size > 5_000_000 ? 1 : 3, rounds); round++) {
      await visited(browser, source, page, async (tab) => {
        await ready(tab);
        runs.push(await tab.paste(`() => made.log(${size})`, "pasted", 60_000));
      });
    }
    const answered = runs.every((run) => run?.answered);
    rows.push({ size, answered, took: of(runs, "took"), all: of(runs, "all"), work: of(runs, "work"), longest: of(runs, "longest") });
  }
  return rows;
}

/** Files of a hundred megabytes: read, stopped, and copied without secrets. */
export async function files({ browser, source, page, rounds, said }) {
  const size = 100_000_000;
  const rows = [];
  for (const name of ["HAR", "log"]) {
    const runs = { read: [], copy: [], stop: [] };
    for (let round = 0; round < Math.min(3, rounds); round++) {
      await visited(browser, source, page, async (tab) => {
        await ready(tab);
        await tab.ask(`{ bench.file = made.FILES.${name}(${size}); 0 }`);
        await tab.send("HeapProfiler.collectGarbage");
        const read = await tab.watched(tab.ask("bench.dropped(bench.file, 60000)", 65_000));
        runs.read.push({ ...read, program: (await tab.memory()).program });
        const copy = await tab.watched(tab.ask("bench.copied(120000)", 125_000));
        runs.copy.push({ ...copy, program: (await tab.memory()).program });
        said(`${name}: read in ${Math.round(read.all)} ms, copied in ${Math.round(copy.all)} ms: ${read.line}`);
      });
      await visited(browser, source, page, async (tab) => {
        await ready(tab);
        await tab.ask(`{ bench.file = made.FILES.${name}(${size}); 0 }`);
        runs.stop.push({ took: await tab.ask("bench.stopped(bench.file, 20000)", 25_000) });
      });
    }
    const all = (kind) => ({ answered: runs[kind].every((run) => run.answered), ...Object.fromEntries(["judged", "all", "longest", "most", "program"].map((it) => [it, of(runs[kind], it)])) });
    rows.push({ name, size, read: all("read"), copy: all("copy"), stop: of(runs.stop, "took") });
  }
  return rows;
}

/** What was made to be slow, each in a tab of its own. */
export async function hostile({ browser, source, page, names, said }) {
  const rows = [];
  for (const name of names) {
    const row = await visited(browser, source, page, async (tab) => {
      await tab.ask("bench.until(bench.runs, 20000)");
      const run = await tab.ask(`bench.pasted(made.HOSTILE[${JSON.stringify(name)}], ${LIMIT})`, LIMIT + 5_000);
      return { name, ...(run ?? { answered: false }), crashed: tab.crashed };
    });
    said(`${name}: ${row.answered ? `${Math.round(row.took)} ms, longest task ${row.longest} ms` : "no answer"}`);
    rows.push(row);
  }
  return rows;
}

/** What is held before and after a thousand pastes, each cleared, and for each megabyte of a large one. */
export async function memory({ browser, source, page, count }) {
  const thousand = await visited(browser, source, page, async (tab) => {
    await ready(tab);
    const some = (from, to) => tab.ask(`bench.pastedAndCleared(${from}, ${to})`, 300_000);
    await some(0, 100);
    const before = await tab.memory();
    await some(100, count);
    return { count, before, after: await tab.memory() };
  });
  const peak = [];
  for (const size of [1_000_000, 5_000_000]) {
    const row = await visited(browser, source, page, async (tab) => {
      await ready(tab);
      const before = await tab.memory();
      const run = await tab.ask(`bench.pasted(() => made.log(${size}), 60000)`, 90_000);
      const after = await tab.memory();
      return { size, answered: run?.answered ?? false, before, after };
    });
    peak.push(row);
  }
  return { thousand, peak };
}
