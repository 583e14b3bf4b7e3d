//! What express-jwt prints (5 to 8).

use crate::catalogue::libraries::library;

library! {
    "express-jwt", Library;
    more "Log `err.code`, `err.message` and `err.inner` in the error handler: `express-jwt` passes on the words of `jsonwebtoken`, and `err.inner.expiredAt` holds the time of expiry.";
    marks "express-jwt" "unauthorizederror";
    over "jsonwebtoken (Node.js)" "jwks-rsa (Node.js)";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. `getToken: (req) => …` in `expressjwt({ … })` takes it from another place.";
        "verifier-misconfigured" => "Pass both to the function: `expressjwt({ secret: …, algorithms: ['RS256'] })`, and print `process.env.JWT_SECRET?.length` (or the name that you use) when the program starts.";
        "alg-unexpected" => "Add the token's `alg` to `algorithms` of `expressjwt({ secret, algorithms: ['RS256'] })`, and check that `secret` gives a key of that kind.";
        "aud-unexpected" => "Compare the option `audience` of `expressjwt({ … })` with the token's `aud`.";
        "iss-unexpected" => "Compare the option `issuer` of `expressjwt({ … })` with the token's `iss`.";
        "access-token-empty" => "Send the token as `Authorization: Bearer …`, or return it from the option `getToken`. `credentialsRequired: false` lets requests without a token pass.";
        "authorization-malformed" => "Send `Authorization: Bearer`, one space and the token. The option `getToken` reads it from another place.";
        "kid-not-in-keys" => "Set `jwksUri` of `jwksRsa.expressJwtSecret({ jwksUri })` to the key set of the token's issuer: for Okta `https://{org}/oauth2/default/v1/keys`.";
    }
    messages {
        "UnauthorizedError: jwt expired" => "exp-passed";
        "UnauthorizedError: jwt not active" => "nbf-ahead";
        "UnauthorizedError: jwt malformed" => "token-malformed";
        "UnauthorizedError: invalid token" => "token-malformed";
        "UnauthorizedError: invalid signature" => "signature-invalid";
        "UnauthorizedError: invalid algorithm" => "alg-unexpected" ("The token's `alg` is not in `algorithms`, or does not go with the key that was given.");
        "UnauthorizedError: jwt signature is required" => "signature-missing";
        "UnauthorizedError: secret or public key must be provided" => "verifier-without-key" ("`secret` of `expressjwt({ … })` is undefined, or its key function returned nothing.", "Print `process.env.JWT_SECRET?.length` (or the name that you use) at startup, and load `.env` before `expressjwt` is called. A key function has to return the key: `secret: async (req, token) => key`.");
        "UnauthorizedError: jwt audience invalid. expected: {expected}" => "aud-unexpected";
        "UnauthorizedError: jwt issuer invalid. expected: {expected}" => "iss-unexpected";
        "UnauthorizedError: jwt subject invalid. expected: {expected}" => "sub-unexpected";
        "UnauthorizedError: secretOrPublicKey must be an asymmetric key when using {alg}" => "key-wrong-type";
        "UnauthorizedError: secretOrPublicKey must be a symmetric key when using {alg}" => "key-wrong-type";
        "UnauthorizedError: error in secret or public key callback: Unable to find a signing key that matches '{kid}'" => "kid-not-in-keys";
        "UnauthorizedError: error in secret or public key callback: The JWKS endpoint did not contain any signing keys" => "kid-not-in-keys" ("The document was loaded and holds no key for signatures (`use` is `sig`): the URL of the key set leads to another document, or to keys for encryption.");
        "UnauthorizedError: error in secret or public key callback: The JWKS endpoint did not contain any keys" => "key-set-unusable";
        "UnauthorizedError: error in secret or public key callback: Too many requests to the JWKS endpoint" => "keys-rate-limited";
        "UnauthorizedError: error in secret or public key callback: Not Found" => "keys-unreachable" ("`jwks-rsa` asked for the key set, and its URL answered 404.", "Open `jwksUri` of `jwksRsa.expressJwtSecret({ … })` in a browser. Okta's is `https://{yourOktaDomain}/oauth2/default/v1/keys`.");
        "No authorization token was found" => "access-token-empty";
        "Format is Authorization: Bearer [token]" => "authorization-malformed";
        "credentials_bad_scheme" => "authorization-malformed" ("The word in front of the token is not `Bearer`.");
        "credentials_bad_format" => "authorization-malformed" ("The header does not have exactly two words.");
        "UnauthorizedError: The token has been revoked" => "token-revoked" ("The function `isRevoked` of the application itself returned true. express-jwt found the token valid.", "Look for `isRevoked` in the options of `expressjwt({ … })`, and log what it compares: most look up `jti` in a list or a database.");
        "\"code\":\"revoked_token\"" => "token-revoked" ("The function `isRevoked` of the application itself returned true. express-jwt found the token valid.", "Look for `isRevoked` in the options of `expressjwt({ … })`, and log what it compares: most look up `jti` in a list or a database.");
        "secret should be set" => "verifier-misconfigured";
        "algorithms should be set" => "verifier-without-algorithms";
        "express-jwt: `secret` is a required option" => "verifier-misconfigured";
        "express-jwt: `algorithms` is a required option" => "verifier-without-algorithms";
        "express-jwt: `algorithms` must be an array" => "verifier-misconfigured";
    }
    logs {
        "UnauthorizedError: invalid algorithm\n    at /srv/node_modules/express-jwt/dist/index.js:106:35\n    at Generator.throw (<anonymous>)\n    at rejected (/srv/node_modules/express-jwt/dist/index.js:6:65)" => "alg-unexpected";
        "HTTP/1.1 401 Unauthorized\nContent-Type: application/json; charset=utf-8\n\n{\"name\":\"UnauthorizedError\",\"message\":\"No authorization token was found\",\"code\":\"credentials_required\",\"status\":401,\"inner\":{\"message\":\"No authorization token was found\"}}" => "access-token-empty";
        "{\"level\":\"error\",\"err\":{\"name\":\"UnauthorizedError\",\"message\":\"jwt audience invalid. expected: api://orders\"},\"stack\":\"UnauthorizedError: jwt audience invalid. expected: api://orders\\n    at new UnauthorizedError (/app/node_modules/express-jwt/dist/errors/UnauthorizedError.js:22:28)\"}" => "aud-unexpected";
    }
}
