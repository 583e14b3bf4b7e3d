// GET that waits out 429. For an API token write SSWS instead of Bearer.
async function oktaGet(url, token, tries = 5) {
  const headers = { Authorization: `Bearer ${token}`, Accept: "application/json" };
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, { headers });
    if (response.status !== 429 || attempt === tries) return response;
    const reset = Number(response.headers.get("x-rate-limit-reset"));
    const now = Date.parse(response.headers.get("date")) / 1000;
    const limit = response.headers.get("x-rate-limit-limit");
    // Limit 0 means too many calls at once: the reset is only a guess.
    // Otherwise the reset is held against the response's own clock, never the local one.
    const wait = limit === "0" || !reset || !now ? 1 : Math.max(reset - now, 1);
    const jitter = (Math.random() * 2 ** attempt) / 2;
    await response.arrayBuffer();
    await new Promise((resume) => setTimeout(resume, (wait + jitter) * 1000));
  }
}

oktaGet(process.argv[2], process.env.OKTA_TOKEN).then(async (response) => {
  console.log(await response.text());
  process.exitCode = response.ok ? 0 : 1;
});
