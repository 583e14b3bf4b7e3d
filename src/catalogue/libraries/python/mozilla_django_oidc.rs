//! What mozilla-django-oidc prints (1 to 5).

use crate::catalogue::libraries::library;

library! {
    "mozilla-django-oidc", Library;
    more "Set the loggers `django.security.SuspiciousOperation` and `mozilla_django_oidc` to DEBUG in `LOGGING`: the refusals are `SuspiciousOperation`, which Django answers with 400.";
    marks "mozilla_django_oidc";
    over "PyJWT";
    settings {
        "authorization-malformed" => "Run the request with `curl -v`: the header has to be `Authorization: Bearer`, one space and one token, without a space in it.";
        "token-user-unknown" => "Set `OIDC_CREATE_USER = True` in `settings.py`, or create the user with the email address of the ID token.";
        "alg-unexpected" => "Set `OIDC_RP_SIGN_ALGO` in `settings.py` (`HS256` by default) to `RS256` for Okta, with `OIDC_OP_JWKS_ENDPOINT`.";
        "kid-not-in-keys" => "Set `OIDC_OP_JWKS_ENDPOINT` in `settings.py` to the key set of the token's issuer: for Okta `https://{org}/oauth2/default/v1/keys`.";
        "signature-invalid" => "Check `OIDC_OP_JWKS_ENDPOINT` or `OIDC_RP_IDP_SIGN_KEY` in `settings.py`.";
        "state-mismatch" => "Check `SESSION_COOKIE_SAMESITE`, `SESSION_COOKIE_SECURE` and the host: the states are kept in the session (`oidc_states`, at most `OIDC_MAX_STATES`).";
    }
    messages {
        "The provider algorithm '{alg}' does not match the client's OIDC_RP_SIGN_ALGO" => "alg-unexpected";
        "No alg value found in header" => "alg-missing";
        "JWS token verification failed" => "signature-invalid" ("the words are the same where the token is malformed");
        "Could not find a valid JWKS" => "kid-not-in-keys";
        "JWT Nonce verification failed" => "nonce-mismatch";
        "SuspiciousOperation: Claims verification failed" => "claim-missing" ("`verify_claims` of mozilla-django-oidc requires `email` where the scope has it, and the userinfo response has none.", "Set `OIDC_RP_SCOPES = \"openid email\"`, and give the user an email address at the provider. For users without one, override `verify_claims` of `OIDCAuthenticationBackend`.");
        "Claims verification failed" whole => "claim-missing" ("`verify_claims` of mozilla-django-oidc requires `email` where the scope has it, and the userinfo response has none.", "Set `OIDC_RP_SCOPES = \"openid email\"`, and give the user an email address at the provider. For users without one, override `verify_claims` of `OIDCAuthenticationBackend`.");
        "OIDC callback state not found in session `oidc_states`!" => "state-mismatch";
        "alg requires OIDC_RP_IDP_SIGN_KEY or OIDC_OP_JWKS_ENDPOINT to be configured" => "verifier-misconfigured" ("`OIDC_RP_SIGN_ALGO` is `RS256`, but mozilla-django-oidc has no key for it.", "Set `OIDC_OP_JWKS_ENDPOINT = \"{keys}\"` in `settings.py`.");
        "Login failed: No user found for the given access token" => "token-user-unknown";
        "Invalid \"bearer\" header: No credentials provided" => "access-token-empty";
        "Invalid \"bearer\" header: Credentials string should not contain spaces" => "authorization-malformed";
    }
    logs {
        "Bad Request: /oidc/callback/\ndjango.core.exceptions.SuspiciousOperation: The provider algorithm 'RS256' does not match the client's OIDC_RP_SIGN_ALGO." => "alg-unexpected";
        "WARNING django.security.SuspiciousOperation: JWS token verification failed." => "signature-invalid";
    }
}
