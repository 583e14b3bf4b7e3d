//! What okta-jwt-verifier for JavaScript prints (1 to 4).

use crate::catalogue::libraries::library;

library! {
    "okta-jwt-verifier for JavaScript", Library;
    more "Log `err.message`, `err.parsedHeader`, `err.parsedBody` and `err.innerError`, which holds why a key could not be loaded: the error is one of `njwt` (`err.name` is `JwtParseError`). Start with `DEBUG=jwks` to see the request for the keys.";
    marks "okta-jwt-verifier/lib" "@okta/jwt-verifier" "jwtparseerror";
    settings {
        "sdk-settings-missing" => "Pass `issuer: 'https://{yourOktaDomain}/oauth2/default'` and `clientId` to `new OktaJwtVerifier({ … })`, and print `process.env.OKTA_ISSUER` (or the name that you use) between brackets when the program starts.";
        "verifier-misconfigured" => "Pass `issuer: 'https://{yourOktaDomain}/oauth2/default'` and `clientId` to `new OktaJwtVerifier({ … })`, and print `process.env.OKTA_ISSUER` (or the name that you use) between brackets when the program starts.";
        "aud-unexpected" => "Set the second argument of `verifyAccessToken(token, 'api://default')` (a string or a list) to the token's `aud`, if the token is meant for this API.";
        "iss-unexpected" => "Compare `issuer` of `new OktaJwtVerifier({ issuer })`, such as `https://acme.okta.com/oauth2/default`, with the token's `iss`.";
        "cid-unexpected" => "Compare `assertClaims: { cid: '…' }` of `new OktaJwtVerifier({ … })` with `cid` of the token.";
        "scp-missing-scope" => "Compare `assertClaims: { 'scp.includes': [ … ] }` of `new OktaJwtVerifier({ … })` with `scp` of the token.";
        "signing-key-unresolved" => "Check `issuer` of `new OktaJwtVerifier({ … })`, under which the keys are at `/v1/keys`, or `jwksUri`.";
        "nonce-mismatch" => "Pass the nonce of the sign-in as third argument of `verifyIdToken(token, clientId, nonce)`.";
        "alg-unexpected" => "Send a token that is signed with `RS256`: the verifier takes nothing else.";
    }
    messages {
        "issuer {found} does not match expected issuer: {expected}" => "iss-unexpected";
        "audience claim {found} does not match expected audience: {expected}" => "aud-unexpected" ("`audience claim undefined` means that aud is missing");
        "audience claim {found} does not match one of the expected audiences: {expected}" => "aud-unexpected";
        "audience claims {found} do not match one of the expected audiences: {expected}" => "aud-unexpected";
        "audience claims {found} do not include expected audience: {expected}" => "aud-unexpected";
        "audience claim {found} does not match expected client id: {expected}" => "aud-unexpected" ("The function `verifyIdToken` compares `aud` of the ID token with the client ID.", "Pass the client ID of the app as second argument of `verifyIdToken(token, clientId, nonce)`. If `aud` is another app's, send the ID token that this app received.");
        "claim 'cid' value '{found}' does not match expected value '{expected}'" => "cid-unexpected";
        "claim 'aud' value '{found}' does not match expected value '{expected}'" => "aud-unexpected";
        "claim 'scp' value '{found}' does not include expected value '{expected}'" => "scp-missing-scope";
        "claim '{claim}' value '{found}' does not match expected value '{expected}'" => "claim-unexpected";
        "claim '{claim}' value '{found}' does not include expected value '{expected}'" => "claim-unexpected";
        "expected audience is required" => "verifier-misconfigured" ("`verifyAccessToken` was called without its second argument, the expected audience.", "Pass it: `verifier.verifyAccessToken(token, 'api://default')`, with the value of `Security > API > Authorization Servers > your server > Settings > Audience`.");
        "expected client id is required" => "verifier-misconfigured" ("`verifyIdToken` was called without its second argument, the expected client ID.", "Pass it: `verifier.verifyIdToken(token, '0oa…')`, with the client ID at `Applications and Resources > Applications > your app > General > Client Credentials`.");
        "expected nonce is required" => "nonce-mismatch" ("The ID token has a `nonce`, but `verifyIdToken` was not given one to compare.");
        "nonce claim is missing but expected: {expected}" => "nonce-missing";
        "nonce claim {found} does not match expected nonce: {expected}" => "nonce-mismatch";
        "Error while resolving signing key for kid \"{kid}\"" => "signing-key-unresolved" ("The member `err.innerError` tells whether the set lacks the key or could not be loaded.");
        "No KID specified" whole => "kid-missing";
        "JwtParseError: Jwt is expired" => "exp-passed";
        "Jwt is expired" whole => "exp-passed";
        "JwtParseError: Jwt not active" => "nbf-ahead";
        "JwtParseError: Jwt cannot be parsed" => "token-malformed";
        "Jwt cannot be parsed" => "token-malformed";
        "JwtParseError: Signature verification failed" => "signature-invalid";
        "JwtParseError: Unexpected signature algorithm" => "alg-unexpected" ("The token is not signed with `RS256`.");
        "Unexpected signature algorithm" whole => "alg-unexpected";
        "Your Okta URL is missing" => "sdk-settings-missing";
        "Your Okta URL must start with https. Current value: {found}." => "iss-not-https";
        "Replace {0} with your Okta domain" => "sdk-settings-missing";
        "Your Okta domain should not contain -admin. Current value: {found}." => "iss-admin-host";
        "Your client ID is missing" => "sdk-settings-missing";
        "Replace {0} with the client ID of your Application" => "sdk-settings-missing";
    }
    logs {
        "JwtParseError: Error while resolving signing key for kid \"n9Wko3Tq\"\n    at /srv/node_modules/njwt/index.js:372:21\n    at /srv/node_modules/@okta/jwt-verifier/lib.js:199:11 {\n  userMessage: 'Error while resolving signing key for kid \"n9Wko3Tq\"',\n  innerError: JwksError: getaddrinfo ENOTFOUND acme.okta.com\n}" => "keys-unreachable";
        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm=resource, error=\"unauthorized\", error_description=\"audience claim api://default does not match expected audience: api://orders\"\n\naudience claim api://default does not match expected audience: api://orders" => "aud-unexpected";
        "{\"level\":\"warn\",\"msg\":\"token refused\",\"err\":\"issuer https://acme.okta.com/oauth2/default does not match expected issuer: https://acme.okta.com/oauth2/aus1gd77kpR4hxDoE5d7\"}" => "iss-unexpected";
        "JwtParseError: Jwt is expired\n    at Verifier.<anonymous> (/app/node_modules/njwt/index.js:351:19)" => "exp-passed";
    }
}
