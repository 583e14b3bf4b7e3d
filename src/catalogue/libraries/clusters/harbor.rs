//! What Harbor prints (2.0 to 2.14).

use crate::catalogue::libraries::library;

library! {
    "Harbor", Gateway;
    more "Set `log.level: debug` in `harbor.yml`, and read the log of harbor-core: `docker logs harbor-core` or `kubectl logs deploy/harbor-core`. For `docker login`, use the CLI secret of the user profile, not a password or token.";
    marks "goharbor" "harbor-core" "harbor";
    over "go-oidc";
    settings {
        "token-request-failed" => "Compare `OIDC Client ID`, `OIDC Client Secret`, `OIDC Endpoint` and `OIDC Scope` at `Administration > Configuration > Authentication` with the app in Okta.";
        "user-not-permitted" => "Sign in to Harbor's portal by OIDC once, and copy `CLI secret` from `User Profile` for `docker login`, with the name that stands there.";
        "state-mismatch" => "Set `hostname` and `external_url` in `harbor.yml` to the URL in the browser.";
        "claim-missing" => "For groups, set `Group Claim Name` at `Administration > Configuration > Authentication` to the claim in which the provider sends them: the claims in the log line show it (often `roles` or `memberOf`), and it has to be a list. Otherwise check `Username Claim` (`oidc_user_claim`, `name` unless set) and `Group Claim Name` at `Administration > Configuration > Authentication`, and have `OIDC Scope` ask for them: `openid,profile,email,groups,offline_access`.";
    }
    messages {
        "OIDC callback returned error: {code} - {0}" => "token-request-failed";
        "State mismatch, in session: {expected}, in url: {found}" => "state-mismatch";
        "State mismatch" whole => "state-mismatch";
        "Failed to exchange token, error: {0}" => "token-request-failed";
        "Failed to get OIDC token from session" => "state-mismatch";
        "Failed to get OIDC user info from session" => "state-mismatch";
        "invalid OIDC session data format" => "state-mismatch";
        "unable to recover username for auto onboard, username claim: {claim}" => "claim-missing";
        "Failed to recover Username from claim. Claim {claim} is invalid or not a string" => "claim-missing";
        "failed to get oidc user info, error: <QuerySeter> no row found" => "user-not-permitted" ("Harbor has no OIDC user of this name: the user has never signed in through the browser, or the name is spelled differently");
        "Unable to get groups from claims, claims: {0}, groups claims key: {claim}" => "claim-missing" ("The groups claim is missing from the token, or is a string where Harbor reads a list.");
        "Element in group list is not string" => "claim-wrong-type";
        "OIDC settings is missing" => "verifier-without-issuer";
        "username {user} contains illegal characters" => "claim-unexpected";
        "username with illegal length" => "claim-unexpected";
        "cannot redirect to other site" => "gateway-redirect-refused";
        "failed to create OIDC provider, error: {0}" => "keys-unreachable";
        "failed to verify connection" => "keys-unreachable";
        "Failed to verify connection: {0}, err: {1}" => "keys-unreachable";
        "failed to get userinfo from both remote and ID token" => "userinfo-failed";
        "the subject from userinfo: {found} does not match the subject from ID token: {expected}" => "pair-different-subject";
        "failed to refresh token, username: {user}, error: {0}" => "token-request-failed";
        "secret mismatch, username: {user}" => "token-request-failed" ("`docker login` was used with something other than the CLI secret of the user's profile.", "Copy the secret at `User Profile > CLI secret` in Harbor's portal, and run `docker login` with it as the password.");
        "failed to verify the secret: {0}" => "token-request-failed" ("The CLI secret is wrong, or the refresh token that Harbor keeps for this user no longer works.", "Sign in to Harbor's portal again in the browser, then run `docker login` with the secret at `User Profile > CLI secret`.");
        "failed to verify secret, username: {user}, error: {0}" => "token-request-failed";
        "user is not onboarded as OIDC user, username: {user}" => "user-not-permitted";
        "oidc user data with username {user} not found" => "user-not-permitted";
        "failed to get oidc user info, error: {0}" => "userinfo-failed";
        "malformed jwt, got {count} parts" => "token-malformed";
    }
    logs {
        "2026-02-28T10:15:03Z [WARNING] [/pkg/oidc/helper.go:394]: Unable to get groups from claims, claims: map[aud:[4ff122de] email:jo@acme.example iss:https://idp.acme.example/ memberOf:Harbor Admin sub:66a3], groups claims key: groups" => "claim-missing";
        "2026-02-28T10:15:03Z [ERROR] [/core/controllers/oidc.go:155]: Failed to exchange token, error: oauth2: \"invalid_client\" \"The client secret supplied for a confidential client is invalid.\"" => "token-request-failed";
        "2026-02-28T10:15:03Z [ERROR] [/server/middleware/security/oidc_cli.go:69][requestID=\"1f2e\"]: failed to verify secret, username: jo, error: failed to refresh token, username: jo, error: oauth2: \"invalid_grant\" \"The refresh token is invalid or expired.\"" => "token-request-failed";
    }
}
