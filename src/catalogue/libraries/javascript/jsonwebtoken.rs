//! What jsonwebtoken (Node.js) prints (5 to 9.0).

use crate::catalogue::libraries::library;

library! {
    "jsonwebtoken (Node.js)", Library;
    more "Log `err.name` and `err.message`; a `TokenExpiredError` also has `err.expiredAt`, a `NotBeforeError` `err.date`. `jwt.decode(token, { complete: true })` shows the token's own values.";
    marks "jsonwebtokenerror" "node_modules/jsonwebtoken" "tokenexpirederror" "notbeforeerror";
    settings {
        "iat-missing" => "Leave `maxAge` out of the options of `jwt.verify`, or have the issuer write `iat`.";
        "keys-unreachable" => "Open `jwksUri` of `jwksClient({ … })` with `curl -v` on the same machine. `NODE_EXTRA_CA_CERTS=/path/ca.pem` adds a certificate authority, `requestAgent` a proxy.";
        "nonce-mismatch" => "Compare `nonce` in the options of `jwt.verify` with the value of the sign-in that this token belongs to.";
        "aud-unexpected" => "Set `options.audience` of `jwt.verify(token, key, { audience })` (a string, a regular expression or a list) to {audience}, if the token is meant for this API.";
        "iss-unexpected" => "Compare `options.issuer` of `jwt.verify(token, key, { issuer })` with the token's `iss`: the two must be equal.";
        "alg-unexpected" => "Add the token's `alg` to `algorithms` of `jwt.verify` (`algorithms: ['RS256']` for Okta's tokens), and pass a public key of that kind. Without the option, the key decides: a PEM public key allows `RS…` (and `PS…`, `ES…`), a plain string only `HS…`.";
        "signature-invalid" => "Pass the public key with the token's `kid` as second argument of `jwt.verify` (`jwks-rsa` loads it) for Okta's tokens, and never the client secret.";
        "exp-passed" => "Get a new token: `err.expiredAt` holds the time of expiry. `options.clockTolerance` (seconds) makes up for clocks that differ.";
        "nbf-ahead" => "Synchronize the clock of the server, or set `options.clockTolerance` (seconds). `err.date` holds the time from which the token is valid.";
        "token-too-old" => "Raise `options.maxAge` of `jwt.verify`, or get a new token.";
        "sub-unexpected" => "Compare `options.subject` of `jwt.verify` with the token's `sub`.";
        "verifier-without-key" => "Print whether the second argument of `jwt.verify` is set: it was `undefined` or empty. Look at `process.env.JWT_SECRET`, or at the key function.";
        "key-wrong-type" => "Check the second argument of `jwt.verify`. A PEM whose line ends were lost is taken for a shared secret: repair it with `process.env.PUBLIC_KEY.replace(/\\\\n/g, '\\n')`.";
    }
    messages {
        "SyntaxError: Unexpected token � in JSON at position 0" => "part-not-json" ("The header or payload of the token, once decoded, is not JSON: the token was changed or cut off, or is encrypted (five parts).", "Print `token.split('.').length` and `Buffer.from(token.split('.')[0], 'base64url').toString()` right before `jwt.verify`: a signed JWT gives 3 and `{\"alg\":…}`.");
        "Unexpected token {0} is not valid JSON at JSON.parse (<anonymous>) at {1}jwsDecode" => "token-malformed" ("The header or the payload decodes to something other than JSON: what was passed is an opaque token, an encrypted one or another string.", "Log `token.slice(0, 10)` and `token.split('.').length` right before `jwt.verify`: a JWT gives `eyJ…` and 3.");
        "Unexpected token {0} in JSON at position {1} at JSON.parse (<anonymous>) at {2}jwsDecode" => "token-malformed" ("The header or the payload decodes to something other than JSON: what was passed is an opaque token, an encrypted one or another string.", "Log `token.slice(0, 10)` and `token.split('.').length` right before `jwt.verify`: a JWT gives `eyJ…` and 3.");
        "Expected \"payload\" to be a plain object" => "verifier-misconfigured" ("`jwt.sign` got something other than a plain object as payload: a document of Mongoose, a class or a list.", "Pass a plain one: `jwt.sign({ sub: user.id }, secret)` or `jwt.sign(user.toJSON(), secret)`.");
        "Expected \"options\" to be a plain object" => "verifier-misconfigured" ("`jwt.sign` got something other than an object as its third argument.", "Write `jwt.sign(payload, secret, { expiresIn: '1h' })`.");
        "Bad \"options.{name}\" option. The payload already has an \"{claim}\" property" => "verifier-misconfigured" ("The payload already has `{claim}`, and the option `{name}` would write it a second time.", "Remove one of the two: `delete payload.{claim}`, or leave `{name}` out of the options of `jwt.sign`.");
        "Bad \"options.{name}\" option the payload already has an \"{claim}\" property" => "verifier-misconfigured" ("The payload already has `{claim}`, and the option `{name}` would write it a second time.", "Remove one of the two: `delete payload.{claim}`, or leave `{name}` out of the options of `jwt.sign`.");
        "\"expiresIn\" should be a number of seconds or string representing a timespan" => "verifier-misconfigured" ("`expiresIn` of `jwt.sign` is neither a number nor a time span: often the variable behind it is empty.", "Pass `expiresIn: '1h'`, or `Number(process.env.JWT_EXPIRES_IN)` for seconds, and print the variable between brackets when the program starts.");
        "jwt expired" whole => "exp-passed";
        "TokenExpiredError: jwt expired" => "exp-passed";
        "TokenExpiredError: maxAge exceeded" => "token-too-old";
        "maxAge exceeded" whole => "token-too-old";
        "jwt not active" whole => "nbf-ahead";
        "NotBeforeError: jwt not active" => "nbf-ahead";
        "jwt malformed" whole => "token-malformed";
        "JsonWebTokenError: jwt malformed" => "token-malformed";
        "jwt must be provided" => "access-token-empty";
        "jwt must be a string" whole => "token-not-a-string" ("An object, a list or a Buffer was passed instead of the token's string.", "Log `typeof token` right before `jwt.verify(token, …)`. With Buffers, pass `token.toString()`.");
        "JsonWebTokenError: jwt must be a string" => "token-not-a-string";
        "JsonWebTokenError: invalid token" => "token-malformed" ("The three parts could not be decoded: often `Bearer` or quotes are still before the token.", "Log `JSON.stringify(token.slice(0, 12))` right before `jwt.verify`: anything before `eyJ` has to go, such as `Bearer` and its space (`header.split(' ')[1]`).");
        "jwt signature is required" => "signature-missing";
        "please specify \"none\" in \"algorithms\" to verify unsigned tokens" => "signature-missing";
        "secret or public key must be provided" => "verifier-without-key";
        "The \"key\" argument must be of type {expected}. Received undefined at {0} at Verify.verify" => "verifier-without-key" ("The key that was passed to the verification is `undefined`.");
        "The \"key\" argument must be of type {expected}. Received undefined at {0} at Sign.sign" => "signing-key-missing";
        "The \"key\" argument must be of type {expected}. Received undefined at {0} at Hmac" => "signing-key-missing" ("The secret that was passed to `jwt.sign` or `jwt.verify` is `undefined`.", "Print `process.env.JWT_SECRET?.length` (or the name that you use) at startup, and load `.env` before the module that reads it.");
        "The \"key\" argument must be of type {expected}. Received undefined" => "verifier-without-key" ("The key or secret that was passed is `undefined`: in the part that signs, it is the signing key.");
        "The \"key\" argument must be of type {expected}. Received null" => "verifier-without-key" ("The key or secret that was passed is `null`.");
        "secretOrPublicKey is not valid key material" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "secretOrPublicKey must be a symmetric key when using {alg}" => "key-wrong-type";
        "secretOrPublicKey must be an asymmetric key when using {alg}" => "key-wrong-type" ("the message is the same where a public key in PEM lost its line ends");
        "Unknown key type \"{type}\"" => "key-wrong-type";
        "\"alg\" parameter for \"{type}\" key type must be one of: {expected}" => "key-wrong-type";
        "\"alg\" parameter \"{alg}\" requires curve \"{expected}\"" => "key-wrong-type";
        "Invalid key for this operation, its RSA-PSS parameters do not meet the requirements of \"alg\" {alg}" => "key-wrong-type";
        "invalid signature" whole => "signature-invalid";
        "JsonWebTokenError: invalid signature" => "signature-invalid";
        "invalid algorithm" whole => "alg-unexpected" ("The token's `alg` is not in `algorithms`, or not one of those that follow from the key.");
        "JsonWebTokenError: invalid algorithm" => "alg-unexpected";
        "jwt audience invalid. expected: {expected}" => "aud-unexpected" ("`jsonwebtoken` compares the audience (`aud`) with one of its own settings, and gives the same message where the token has none.");
        "jwt issuer invalid. expected: {expected}" => "iss-unexpected" ("`jsonwebtoken` compares the issuer (`iss`) with one of its own settings, and gives the same message where the token has none.");
        "jwt subject invalid. expected: {expected}" => "sub-unexpected";
        "jwt jwtid invalid. expected: {expected}" => "claim-unexpected" ("the claim is jti");
        "jwt nonce invalid. expected: {expected}" => "nonce-mismatch";
        "invalid exp value" whole => "exp-not-a-number";
        "invalid nbf value" whole => "time-claim-not-a-number";
        "iat required when maxAge is specified" => "iat-missing";
        "error in secret or public key callback: The JWKS endpoint did not contain any signing keys" => "kid-not-in-keys" ("The document at `jwksUri` was loaded and holds no key for signatures (`use` is `sig`).", "Open `jwksUri` of `jwksClient({ … })` in a browser: it has to show `{\"keys\":[` with `\"use\":\"sig\"`. Okta's ends in `/v1/keys`.");
        "error in secret or public key callback: The JWKS endpoint did not contain any keys" => "key-set-unusable" ("from jwks-rsa");
        "error in secret or public key callback: Unable to find a signing key that matches '{kid}'" => "kid-not-in-keys" ("from jwks-rsa");
        "error in secret or public key callback: self signed certificate" => "keys-unreachable" ("Node.js does not trust the certificate of the key set's host: often a company's proxy has put its own in place.", "Start the process with `NODE_EXTRA_CA_CERTS=/path/ca.pem`. Do not set `NODE_TLS_REJECT_UNAUTHORIZED=0`, which accepts anybody's keys.");
        "error in secret or public key callback: self-signed certificate" => "keys-unreachable" ("newer wording of Node.js");
        "error in secret or public key callback: unable to get local issuer certificate" => "keys-unreachable";
        "error in secret or public key callback: getaddrinfo ENOTFOUND" => "keys-unreachable";
        "error in secret or public key callback: connect ECONNREFUSED" => "keys-unreachable";
        "error in secret or public key callback: connect ETIMEDOUT" => "keys-unreachable";
        "verify must be called asynchronous if secret or public key is provided as a callback" => "verifier-misconfigured" ("The key is a function, but `jwt.verify` has no callback.", "Write `jwt.verify(token, getKey, options, (err, claims) => { … })`.");
        "secretOrPrivateKey must have a value" => "signing-key-missing" ("signing side");
        "secretOrPrivateKey must be an asymmetric key when using {alg}" => "key-wrong-type" ("The program signs with `RS256` or `ES256`, but its key is a plain string, or a PEM that lost its line ends.", "Pass a private key in PEM to `jwt.sign`, with real line ends: `process.env.PRIVATE_KEY.replace(/\\\\n/g, '\\n')` puts them back. With a shared secret, sign with `HS256`.");
        "secretOrPrivateKey must be a symmetric key when using {alg}" => "key-wrong-type" ("The program signs with `HS256`, but its key is a private key in PEM.", "Pass `{ algorithm: 'RS256' }` (or `ES256` for an EC key) to `jwt.sign`, or a shared secret as the key.");
        "secretOrPrivateKey is not valid key material" => "key-wrong-type" ("The program signs, but its private key cannot be read: it has to be PEM text that starts with `-----BEGIN PRIVATE KEY-----` (or `BEGIN RSA PRIVATE KEY`, `BEGIN EC PRIVATE KEY`), with real line ends.", "Run `openssl pkey -in key.pem -noout -check` with exactly the text that the program is given. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A public key or a certificate cannot sign.");
        "secretOrPrivateKey has a minimum key size of 2048 bits for {alg}" => "key-weak" ("signing side");
        "error:0909006C:PEM routines:get_name:no start line" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
        "error:1E08010C:DECODER routines::unsupported" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.");
    }
    logs {
        "SyntaxError: Unexpected token '\\x07', \"\\x07...\" is not valid JSON\n    at JSON.parse (<anonymous>)\n    at Object.jwsDecode [as decode] (/app/node_modules/jws/lib/verify-stream.js:71:20)\n    at Object.decode (/app/node_modules/jsonwebtoken/decode.js:5:21)" => "token-malformed";
        "UnauthorizedError: jwt audience invalid. expected: https://api.acme.test\n    at /srv/app/node_modules/express-jwt/dist/index.js:107:31\n    at step (/srv/app/node_modules/express-jwt/dist/index.js:33:23) {\n  code: 'invalid_token',\n  status: 401,\n  inner: JsonWebTokenError: jwt audience invalid. expected: https://api.acme.test\n}" => "aud-unexpected";
        "{\"level\":\"error\",\"message\":\"auth failed: jwt expired\",\"stack\":\"TokenExpiredError: jwt expired\\n    at /usr/src/app/node_modules/jsonwebtoken/verify.js:190:21\\n    at getSecret (/usr/src/app/node_modules/jsonwebtoken/verify.js:97:14)\",\"timestamp\":\"2026-03-01T12:00:00.000Z\"}" => "exp-passed";
        "JsonWebTokenError: secretOrPublicKey must be an asymmetric key when using RS256\n    at /app/node_modules/jsonwebtoken/verify.js:147:19\n    at getSecret (/app/node_modules/jsonwebtoken/verify.js:97:14)\n    at module.exports [as verify] (/app/node_modules/jsonwebtoken/verify.js:101:10)" => "key-wrong-type";
        "JsonWebTokenError: error in secret or public key callback: Unable to find a signing key that matches 'Kq3bMsSkHGKyMNYFh6mR'\n    at /srv/node_modules/jsonwebtoken/verify.js:97:19" => "kid-not-in-keys";
        "HTTP/1.1 500 Internal Server Error\nContent-Type: application/json\n\n{\"message\":\"secretOrPrivateKey must have a value\"}" => "signing-key-missing";
    }
}
