//! What social-core prints (python-social-auth, 3 and 4).

use crate::catalogue::libraries::library;

library! {
    "social-core (python-social-auth)", Client;
    more "Set `SOCIAL_AUTH_RAISE_EXCEPTIONS = True` for the test, and read the exception: the middleware shows only a message on a page.";
    marks "social_core" "social_django" "social.exceptions" "social_auth";
    over "PyJWT" "python-jose";
    settings {
        "nonce-mismatch" => "Start and end the sign-in with the same backend: `OpenIdConnectAuth` looks for the nonce among those it stored itself when it built the authorize URL. Where a page or an app gets the code on its own, that nonce is not there.";
        "state-mismatch" => "Keep the session between the two requests: `SESSION_COOKIE_SAMESITE = 'Lax'`, one host, and `SOCIAL_AUTH_REDIRECT_IS_HTTPS = True` behind a proxy that terminates TLS.";
        "token-too-old" => "Raise `SOCIAL_AUTH_<BACKEND>_ID_TOKEN_MAX_AGE` (600 seconds), and synchronize the clock of the server.";
        "aud-unexpected" => "Compare `SOCIAL_AUTH_<BACKEND>_KEY` with the ID token's `aud`.";
        "iss-unexpected" => "Compare `SOCIAL_AUTH_<BACKEND>_OIDC_ENDPOINT` with `issuer` in the discovery document, exactly.";
        "user-not-permitted" => "Look at `SOCIAL_AUTH_<BACKEND>_WHITELISTED_DOMAINS` and at the pipeline: a step of it returned no user.";
    }
    messages {
        "Incorrect id_token: nonce" => "nonce-mismatch";
        "Incorrect id_token: iat" => "token-too-old";
        "Incorrect id_token: nbf" => "nbf-ahead";
        "Incorrect id_token: sub" => "sub-missing";
        "Incorrect id_token: azp" => "azp-unexpected";
        "AuthTokenError: Token error: {found}" frame => "reason-not-shown";
        "Token error: Signature verification failed" => "signature-invalid";
        "Token error: Signature has expired" => "exp-passed";
        "Token error: Invalid signature" => "signature-invalid";
        "Token error: Invalid access token" => "at-hash-mismatch" ("`at_hash` of the ID token does not fit the access token");
        "Token error: Invalid issuer" => "iss-unexpected";
        "Token error: Invalid audience" => "aud-unexpected";
        "Session value state missing" => "state-mismatch";
        "Wrong state parameter given" => "state-mismatch";
        "Missing needed parameter {name}" => "authorization-response-parameter-missing";
        "AuthCanceled: Authentication process canceled" => "access-denied-at-provider";
        "AuthForbidden: Your credentials aren't allowed" => "user-not-permitted";
        "The authentication provider could not be reached" => "connect-failed";
        "This account is already in use" whole => "account-not-linked";
        "AuthFailed: Authentication failed: {found}" frame => "reason-not-shown";
        "AuthUnknownError: An unknown error happened while authenticating {0}" => "reason-not-shown";
    }
    logs {
        "ERROR:social_core: social_core.exceptions.AuthTokenError: Token error: Incorrect id_token: nonce" => "nonce-mismatch";
        "social_core.exceptions.AuthStateMissing: Session value state missing." => "state-mismatch";
    }
}
