// What a person would use instead, in bare pages: a box, and what the library says of what is pasted into it.

import { createServer } from "node:http";
import { generateKeyPairSync, sign } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { extname, join, normalize } from "node:path";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json" };

/** A folder as a host serves it, under brotli like the page itself. Folders by the first part of the path. */
export function serve(folders, pages = {}) {
  const packed = new Map();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
    const [, first, ...rest] = path.split("/");
    let body = pages[path];
    if (body === undefined && folders[first]) {
      let file = join(folders[first], ...rest);
      if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
      if (existsSync(file)) body = packed.get(file) ?? readFileSync(file);
      if (body) packed.set(file, body);
    }
    if (body === undefined) return response.writeHead(404).end();
    const type = TYPES[extname(path)] ?? "text/html";
    if (!packed.has(body)) {
      packed.set(body, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    }
    const headers = { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "max-age=3600" };
    const small = /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    if (small) headers["Content-Encoding"] = "br";
    response.writeHead(200, headers).end(small ? packed.get(body) : body);
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done({ server, port: server.address().port })));
}

const bare = (imports, decode) => `<!doctype html><meta charset="utf-8"><title>bare</title>
<textarea id="box"></textarea><pre id="out"></pre>
<script type="module">
${imports}
const out = document.getElementById("out");
document.getElementById("box").addEventListener("paste", async (event) => {
  event.preventDefault();
  const text = event.clipboardData.getData("text/plain");
  const begun = performance.now();
  const all = await decode(text);
  out.dataset.took = performance.now() - begun;
  out.textContent = JSON.stringify(all, null, 2);
  out.dataset.done = Number(out.dataset.done || 0) + 1;
});
document.documentElement.dataset.ready = "";
const found = (text) => text.match(/eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*/g) ?? [];
${decode}
</script>`;

/** `jwt-decode` shows header and claims and checks nothing; `jose` verifies where the paste brings a key set. */
export const PAGES = {
  "/jwt-decode.html": bare(
    `import { jwtDecode } from "./jwt-decode/build/esm/index.js";`,
    `const decode = (text) => found(text).map((it) => [jwtDecode(it, { header: true }), jwtDecode(it)]);`,
  ),
  "/jose.html": bare(
    `import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from "./jose/dist/webapi/index.js";`,
    `const decode = async (text) => {
      const from = text.indexOf('{"keys"');
      const keys = from < 0 ? undefined : createLocalJWKSet(JSON.parse(text.slice(from)));
      const all = found(text).map((it) => keys ? jwtVerify(it, keys).then((it) => [it.protectedHeader, it.payload]) : [decodeProtectedHeader(it), decodeJwt(it)]);
      return Promise.all(all);
    };`,
  ),
};

/** A token that its keys verify, as a person pastes it with them; the keys are made here and forgotten. */
export function signed() {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const now = Math.floor(Date.now() / 1000);
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = {
    ver: 1, jti: "AT.r4nd0m", iss: "https://acme.okta.com/oauth2/default", aud: "api://default", iat: now - 600,
    exp: now + 36_000, cid: "0oa5f6g7h8Jk9Lm0N1p2", scp: ["openid"], sub: "ada",
  };
  const input = `${part({ kid: "q7Kd0", alg: "RS256" })}.${part(claims)}`;
  const token = `${input}.${sign("sha256", Buffer.from(input), privateKey).toString("base64url")}`;
  const keys = { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "q7Kd0", alg: "RS256", use: "sig" }] };
  return { token, keys, claims, text: `${token}\n\n${JSON.stringify(keys)}` };
}

/** How long `@okta/jwt-verifier` takes under Node for one token, its keys known already. */
export async function verifier(module, { token, keys, claims }, rounds) {
  const { default: Verifier } = await import(module);
  const { server, port } = await serve({}, { "/keys": JSON.stringify(keys) });
  try {
    const verifier = new Verifier({
      issuer: claims.iss, jwksUri: `http://127.0.0.1:${port}/keys`, testing: { disableHttpsCheck: true },
    });
    const times = [];
    for (let round = 0; round <= rounds * 20; round++) {
      const begun = performance.now();
      await verifier.verifyAccessToken(token, claims.aud);
      times.push(performance.now() - begun);
    }
    times.shift();
    times.sort((one, other) => one - other);
    return { least: times[0], median: times[Math.floor(times.length / 2)], most: times[times.length - 1], runs: times.length };
  } finally {
    server.close();
  }
}
