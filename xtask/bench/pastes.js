// Runs beside a page: makes the texts that are pasted, so that megabytes of them need not be sent there.

const encoded = (text) => btoa(text).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

/** Pieces with a running number: so many of them, or up to a size. */
const numbered = (count, piece) => Array.from({ length: count }, (_, number) => piece(number)).join("");
const upTo = (size, piece) => {
  const pieces = [];
  for (let number = 0, length = 0; length < size; number++) {
    pieces.push(piece(number));
    length += pieces[number].length;
  }
  return pieces.join("");
};
const list = (count, name) => JSON.stringify(Array.from({ length: count }, (_, number) => name + number));

/** As many letters as an RS256 signature has; the last one has no bits to spare, as of every encoder. */
const SIGNATURE = `${"xK9_aQ2-Zr".repeat(35).slice(0, 341)}Q`;

/** A token of Okta's with more members in its header and its claims, issued ten minutes before a time in seconds. */
const token = (number, header = "", claims = "", now = Math.floor(Date.now() / 1000)) => {
  const payload =
    `{${claims}"ver":1,"jti":"AT.${number}","iss":"https://acme.okta.com/oauth2/default","aud":"api://default",` +
    `"iat":${now - 600},"exp":${now + 3000},"cid":"0oa5f6g7h8Jk9Lm0N1p2","scp":["openid"],"sub":"ada"}`;
  return `${encoded(`{${header}"kid":"q7Kd0","alg":"RS256"}`)}.${encoded(payload)}.${SIGNATURE}`;
};

const tokens = (count) => numbered(count, (it) => `token=${token(it)}\n`);

const time = (number) => new Date(Date.UTC(2026, 8, 21, 14, 12) + number * 137).toISOString();
const tokenOf = (number, before = 0) => token(number, "", "", Math.floor(Date.parse(time(number)) / 1000) - before);

/** A log as a service writes it, from a line on: one line in forty refuses a token. */
const log = (size, from = 0) =>
  upTo(size, (number) => {
    const it = from + number;
    return it % 40 === 17
      ? `${time(it)} WARN [http-${it % 8}] c.e.Filter - refused token="${tokenOf(it, 5000)}" user=ada: jwt expired\n`
      : `${time(it)} INFO [http-${it % 8}] c.e.Client - GET /api/v1/users/${it} answered in ${it % 90} ms\n`;
  });

/** The same of pieces of a megabyte: no string is as long as a hundred of them. */
const logFile = (size) => new File(Array.from({ length: size / 1e6 }, (_, at) => new Blob([log(1e6, at * 10_000)])), "service.log");

/** A script that a page loads, of some forty kilobytes; each is another one. */
const script = (number) => upTo(38_000, (it) => `function f${number}_${it}(a,b){return a.items.map(function(x){return x+b*${it}})}\n`);
const entry = (number, method, url, sent, status, received) =>
  JSON.stringify({
    startedDateTime: time(number), time: 40 + (number % 90), request: { method, url, httpVersion: "HTTP/2", headers: sent, cookies: [], queryString: [], headersSize: -1, bodySize: 0 },
    response: { status, statusText: "", httpVersion: "HTTP/2", headers: [{ name: "content-type", value: received.type }], cookies: [], content: { size: received.text.length, mimeType: received.type, text: received.text }, redirectURL: "", headersSize: -1, bodySize: -1 },
    cache: {}, timings: { send: 0, wait: 30, receive: 10 },
  });
const loaded = (number) => entry(number, "GET", `https://app.acme.example/assets/chunk-${number}.js`, [{ name: "cookie", value: `sid=102${encoded(`session ${number}`)}` }], 200, { type: "text/javascript", text: script(number) });
const refused = (number) =>
  entry(number, "GET", `https://acme.okta.com/api/v1/groups/${number}`, [{ name: "authorization", value: `Bearer ${tokenOf(number)}` }], 403, {
    type: "application/json", text: `{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action","errorId":"oae${number}"}`,
  });

/** A recorded visit: one call in two hundred and fifty is refused. */
const harFile = (size) => {
  const written = [];
  for (let number = 0, length = 0; length < size; number++) {
    const one = number % 250 === 125 ? refused(number) : loaded(number);
    written.push(new Blob([number === 0 ? "" : ",\n", one]));
    length += one.length + 2;
  }
  const creator = '{"name":"WebInspector","version":"537.36"}';
  return new File([`{"log":{"version":"1.2","creator":${creator},"pages":[],"entries":[\n`, ...written, "\n]}}"], "visit.har");
};

/** Text of a mail or ticket around an error, for typing in. */
const prose = (size) =>
  `HTTP/1.1 403 Forbidden\n\n{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action"}\n` +
  upTo(size, (it) => `When the user number ${it} opens the page she is asked to sign in again and sees an error.\n`);

const MANY = 100_000;
const SIZE = 5_000_000;

/** Every attack of SECURITY.md 8, by the name of its row. */
const HOSTILE = {
  "dots": () => ".".repeat(SIZE),
  "brackets": () => "[".repeat(SIZE),
  "braces": () => "{".repeat(SIZE),
  "nested objects": () => '{"a":'.repeat(SIZE / 5),
  "quotes": () => '"'.repeat(SIZE),
  "backslashes": () => "\\".repeat(SIZE),
  "nested escapes": () => '{\\\\\\"a'.repeat(SIZE / 6),
  "commas": () => ",".repeat(SIZE),
  "percent": () => "%7B%22".repeat(SIZE / 6),
  "one long word": () => "x".repeat(SIZE),
  "ey words": () => "eyJ ".repeat(SIZE / 4),
  "codes": () => "E0000006 ".repeat(SIZE / 9),
  "a million line ends": () => "\n".repeat(1_000_000) + "x",
  "combining marks": () => `a${"\u0301".repeat(SIZE / 2)}`,
  "right to left, 0.9 MB": () => "مرحبا \u202eשלום ".repeat(75_000),
  "100,000 lone surrogates": () => `"${"\\ud800".repeat(MANY)}"`,
  "100,000 headers": () => `HTTP/1.1 403 Forbidden\n${numbered(MANY, (it) => `X-Header-${it}: some value\n`)}`,
  "100,000 members": () => `{${numbered(MANY, (it) => `"name${it}":${it},`)}"z":1}`,
  "100,000 equal names": () => `{${'"name":1,'.repeat(MANY)}"z":1}`,
  "100,000 claims of a token": () => token(0, "", numbered(MANY, (it) => `"c${it}":${it},`)),
  "20,000 claims of a token": () => token(0, "", numbered(20_000, (it) => `"c${it}":${it},`)),
  "100,000 names in crit": () => token(0, `"crit":${list(MANY, "c")},`),
  "100,000 audiences": () => token(0, "", `"aud":${list(MANY, "api://")},`),
  "100,000 scopes": () => token(0, "", `"scp":${list(MANY, "orders.read")},`),
  "100,000 groups": () => token(0, "", `"groups":${list(MANY, "Team ")},`),
  "100,000 cookies": () => `GET / HTTP/1.1\nHost: acme.okta.com\nCookie: ${numbered(MANY, (it) => `c${it}=v${it}; `)}`,
  "100,000 parameters": () => `https://acme.okta.com/oauth2/v1/authorize?${numbered(MANY, (it) => `p${it}=v${it}&`)}`,
  "100,000 parts of a form": () =>
    `POST / HTTP/1.1\nContent-Type: multipart/form-data; boundary=b\n\n${numbered(MANY, (it) => `--b\nContent-Disposition: form-data; name="f${it}"\n\nv\n`)}--b--`,
  "100,000 private keys": () => "-----BEGIN PRIVATE KEY-----\n".repeat(MANY),
  "100,000 errors": () => numbered(MANY, (it) => `{"errorCode":"E0000007","errorSummary":"Not found: ${it}"}\n`),
  "100,000 causes": () => `{"errorCode":"E0000001","errorSummary":"Api validation failed","errorCauses":[${numbered(MANY, (it) => `{"errorSummary":"f${it}: bad"},`)}{}]}`,
  "100,000 keys of a set": () => `{"keys":[${numbered(MANY, (it) => `{"kty":"EC","crv":"P-256","kid":"k${it}","x":"AA","y":"AA"},`)}{}]}`,
  "100,000 parts of a token": () => `eyJhbGciOiJSUzI1NiJ9${".abcd".repeat(MANY)}`,
  "100,000 challenges": () => 'WWW-Authenticate: Bearer error="invalid_token"\n'.repeat(MANY),
  "100,000 lines of a library": () => numbered(MANY, (it) => `ERROR JsonWebTokenError: jwt expired ${it}\n`),
  "10,000 tokens": () => tokens(10_000),
};

globalThis.made = { token, tokens, log, prose, HOSTILE, FILES: { HAR: harFile, log: logFile } };
