//! What node-jose prints (1 and 2).

use crate::catalogue::libraries::library;

library! {
    "node-jose", Library;
    more "Log the decoded header (`JSON.parse(jose.util.base64url.decode(token.split('.')[0]))`) and `keystore.toJSON()` next to the error, which has no code and no values.";
    settings {
        "kid-not-in-keys" => "Compare the keys of `jose.JWK.asKeyStore(jwks)` with the token's header: `kid`, `kty`, `use` and `alg` must all match.";
        "alg-unexpected" => "Add the token's `alg` to the option `algorithms` of `jose.JWS.createVerify(key, { algorithms: ['RS256'] })`.";
    }
    messages {
        "no key found" whole => "kid-not-in-keys" ("the message is the same where the key with this `kid` does not verify the signature, or is of another kind");
        "message: 'no key found'" => "kid-not-in-keys";
        "Error: Algorithm not allowed: {alg}" => "alg-unexpected";
        "key does not match" whole => "kid-not-in-keys";
        "TypeError: invalid jose serialization" => "token-malformed";
        "Error: mac check failed" => "decryption-failed";
        "unsupported key type" whole => "key-set-unusable";
        "Error: supported PEM type not found" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "invalid keystore" whole => "key-set-unusable";
        "no importer for key" whole => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "Invalid 'crit' header" => "crit-not-a-list";
    }
    logs {
        "Error: no key found\n    at processSig (/srv/node_modules/node-jose/lib/jws/verify.js:131:22)" => "kid-not-in-keys";
        "TypeError: invalid jose serialization\n    at Object.parseCompact [as compact] (/app/node_modules/node-jose/lib/parse/compact.js:19:13)" => "token-malformed";
    }
}
