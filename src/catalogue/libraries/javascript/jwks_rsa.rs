//! What jwks-rsa (Node.js) prints (1.4 to 4).

use crate::catalogue::libraries::library;

library! {
    "jwks-rsa (Node.js)", Library;
    more "Start the process with `DEBUG=jwks`: it then logs the URL, the key IDs that it found and the response to a failed request.";
    marks "jwks-rsa" "signingkeynotfounderror";
    settings {
        "verifier-misconfigured" => "Pass a whole URL: `jwksClient({ jwksUri: '{keys}' })`, and print the variable behind it between brackets when the program starts.";
        "kid-not-in-keys" => "Set `jwksUri` of `jwksClient({ jwksUri })`, `expressJwtSecret`, `passportJwtSecret` or `koaJwtSecret` to the `jwks_uri` of the token's own issuer: for Okta `https://{org}/oauth2/default/v1/keys`. Only keys with `use` `sig` (or none) and `kty` RSA, EC or OKP count.";
        "keys-unreachable" => "Check the option `jwksUri`. `timeout`, `requestAgent` and `fetcher` are the options for slow networks and proxies.";
        "keys-rate-limited" => "Set `cache: true`, so that known keys are not loaded again. The limit is the option `jwksRequestsPerMinute` (10) with `rateLimit: true`.";
        "key-set-unusable" => "Set `jwksUri` to the `jwks_uri` of the discovery document (for Okta `https://{org}/oauth2/default/v1/keys`), and not to the issuer or the discovery document itself.";
    }
    messages {
        "Unable to find a signing key that matches 'null'" => "kid-missing" ("The token's header has no `kid`, so `jwks-rsa` had nothing to look for.", "Log the header with `jwt.decode(token, { complete: true })?.header`. Okta's tokens always have `kid`, so look at `iss` to see whose token this is.");
        "Unable to find a signing key that matches 'undefined'" => "kid-missing" ("The token's header has no `kid`: the token is from another issuer, or the code decoded it without its header.", "Pass `jwt.decode(token, { complete: true }).header.kid` to `client.getSigningKey(kid)`. Without `complete: true`, `decode` gives only the claims.");
        "Unable to find a signing key that matches '{kid}'" => "kid-not-in-keys";
        "SigningKeyNotFoundError" => "kid-not-in-keys" ("the message is the same where the token has no `kid` and the set has more than one key");
        "No KID specified and JWKS endpoint returned more than 1 key" => "kid-missing";
        "The JWKS endpoint did not contain any signing keys" => "kid-not-in-keys" ("The document was loaded and holds no key for signatures (`use` is `sig`): the URL of the key set leads to another document, or to keys for encryption.");
        "The JWKS endpoint did not contain any keys" => "key-set-unusable";
        "Too many requests to the JWKS endpoint" => "keys-rate-limited";
        "JwksError: Not Found" => "keys-unreachable" ("The URL of the key set responded with 404.");
        "JwksError: Http Error {status}" => "keys-unreachable";
        "JwksError: Forbidden" => "keys-unreachable";
        "JwksError: self signed certificate in certificate chain" => "keys-unreachable" ("The process does not trust the certificate of the key set's host, usually because a company proxy signed it.", "Start Node.js with `NODE_EXTRA_CA_CERTS=/path/ca.pem`, the authority's certificate in PEM. Do not set `NODE_TLS_REJECT_UNAUTHORIZED=0`.");
        "JwksError: self-signed certificate in certificate chain" => "keys-unreachable" ("newer wording of Node.js");
        "JwksError: unable to get local issuer certificate" => "keys-unreachable";
        "JwksError: unable to verify the first certificate" => "keys-unreachable";
        "JwksError: getaddrinfo ENOTFOUND" => "keys-unreachable";
        "JwksError: connect ECONNREFUSED" => "keys-unreachable";
        "JwksError: connect ETIMEDOUT" => "keys-unreachable";
        "JwksError: Request failed with status code {status}" => "keys-unreachable";
        "JWKS endpoint unavailable and no valid stale entry for '{kid}'" => "keys-unreachable";
        "JWKS endpoint unavailable, serving stale signing key for '{kid}'" => "keys-unreachable" ("The library continues with an old key, because it cannot load the key set at the moment.");
        "JwksError: Unsupported JWK" => "key-set-unusable";
        "Invalid JWKS URI: The provided URI is not a valid URL" => "verifier-misconfigured";
        "No JWKS provided. Please provide a jwksUri" => "verifier-misconfigured";
        "Missing / invalid token algorithm" => "alg-unexpected" ("The Koa integration of `jwks-rsa` found no `alg` in the token's header, or one that it does not support.", "Log `jwt.decode(token, { complete: true })?.header.alg`. With `RS256` it works; a shared secret (`HS256`) does not need `jwks-rsa`: pass `secret` to `koa-jwt`.");
        "Unsupported algorithm {alg} supplied" => "alg-unexpected" ("hapi integration");
        "Cannot find a signing certificate if there is no header" => "token-malformed" ("hapi integration");
    }
    logs {
        "JwksError: self-signed certificate in certificate chain\n    at JwksClient.getKeys (/srv/node_modules/jwks-rsa/src/JwksClient.js:49:13)\n    at async JwksClient.getSigningKeys (/srv/node_modules/jwks-rsa/src/JwksClient.js:56:18)" => "keys-unreachable";
        "SigningKeyNotFoundError: Unable to find a signing key that matches 'Kq3bMsSkHGKyMNYFh6mR'\n    at JwksClient.getSigningKey (/app/node_modules/jwks-rsa/src/JwksClient.js:103:13) {\n  name: 'SigningKeyNotFoundError'\n}" => "kid-not-in-keys";
        "UnauthorizedError: error in secret or public key callback: The JWKS endpoint did not contain any signing keys\n    at /srv/node_modules/jsonwebtoken/verify.js:97:19" => "kid-not-in-keys";
    }
}
