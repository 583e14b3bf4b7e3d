//! What Vaultwarden prints (1.35 and later).

use crate::catalogue::libraries::library;

library! {
    "Vaultwarden", Library;
    more "Set `SSO_DEBUG_TOKENS=true` and `LOG_LEVEL=debug` in Vaultwarden's environment for a test: the log then has the claims. Take both out again.";
    marks "vaultwarden";
    over "openidconnect (Rust)";
    settings {
        "aud-several" => "Set `SSO_AUDIENCE_TRUSTED` in Vaultwarden's environment to a regular expression of the further audiences, `'^329836626744180738$'` for example: the client ID itself is always trusted.";
        "aud-unexpected" => "Compare `SSO_CLIENT_ID` in Vaultwarden's environment with the token's `aud`. Further audiences are trusted with `SSO_AUDIENCE_TRUSTED`, a regular expression.";
        "iss-discovery-mismatch" => "Set `SSO_AUTHORITY` in Vaultwarden's environment to exactly the `issuer` of the discovery document, without `/.well-known/openid-configuration`.";
        "iss-unexpected" => "Set `SSO_AUTHORITY` in Vaultwarden's environment to exactly the `issuer` of the discovery document.";
    }
    messages {
        "Could not read id_token claims, {summary}" frame => "reason-not-shown";
        "Failed to discover OpenID provider: {summary}" frame => "keys-unreachable";
    }
    logs {
        "[2026-03-01 11:58:03.114][vaultwarden::api::identity][ERROR] Could not read id_token claims, Invalid audiences: `329836626744180738` is not a trusted audience" => "aud-several";
    }
}
