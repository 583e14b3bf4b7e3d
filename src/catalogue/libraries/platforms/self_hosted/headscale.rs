//! What Headscale says of a sign-in through OpenID Connect (0.16 to 0.26).

use crate::catalogue::libraries::library;

library! {
    "Headscale", Gateway;
    more "Set `log.level: trace` in `config.yaml` of Headscale, and sign in again: the log then has what the user was compared with.";
    marks "headscale";
    over "go-oidc" "Go programs (net/http, oauth2)";
    settings {
        "user-not-permitted" => "Compare `oidc.allowed_domains`, `oidc.allowed_users` and `oidc.allowed_groups` in `config.yaml` of Headscale with `email` and `groups` of the ID token. An empty list lets everybody in.";
        "iss-discovery-mismatch" => "Set `oidc.issuer` in `config.yaml` of Headscale to `issuer` of the provider's discovery document, with or without the slash at the end as it stands there.";
        "id-token-not-returned" => "Set `oidc.scope` in `config.yaml` of Headscale to `[\"openid\", \"profile\", \"email\"]`.";
        "token-request-failed" => "Compare `oidc.client_id` and `oidc.client_secret` (or the file in `oidc.client_secret_path`, whose line end counts) in `config.yaml` of Headscale with the client at the provider. The redirect URI is `server_url` followed by `/oidc/callback`.";
    }
    messages {
        "authenticated principal does not match any allowed domain" => "user-not-permitted" ("The domain of `email` in the ID token is not in `oidc.allowed_domains`, or the ID token has no `email`.", "Add the domain to `oidc.allowed_domains` in `config.yaml` of Headscale, without `@`, or clear the list. Restart Headscale, and request the scope `email`.");
        "authenticated principal does not match any allowed user" => "user-not-permitted" ("`email` of the ID token is not in `oidc.allowed_users`.", "Add the email address to `oidc.allowed_users` in `config.yaml` of Headscale, or clear the list. Restart Headscale.");
        "authenticated principal is not in any allowed group" => "user-not-permitted" ("No group in `groups` of the ID token is in `oidc.allowed_groups`, or the ID token has no `groups`.", "Paste the ID token here and compare `groups` with `oidc.allowed_groups` in `config.yaml` of Headscale: Keycloak writes a slash before the name (`/crew`).");
        "authenticated principal not in any allowed groups" => "user-not-permitted" ("No group in `groups` of the ID token is in `oidc.allowed_groups`, or the ID token has no `groups`.", "Paste the ID token here and compare `groups` with `oidc.allowed_groups` in `config.yaml` of Headscale: Keycloak writes a slash before the name (`/crew`).");
        "unauthorized principal (domain mismatch)" => "user-not-permitted" ("The domain of `email` in the ID token is not in `oidc.allowed_domains`, or the ID token has no `email`.", "Add the domain to `oidc.allowed_domains` in `config.yaml` of Headscale, without `@`, or clear the list. Restart Headscale, and request the scope `email`.");
        "unauthorized principal (user mismatch)" => "user-not-permitted" ("`email` of the ID token is not in `oidc.allowed_users`.", "Add the email address to `oidc.allowed_users` in `config.yaml` of Headscale, or clear the list. Restart Headscale.");
        "unauthorized principal (allowed groups)" => "user-not-permitted" ("No group in `groups` of the ID token is in `oidc.allowed_groups`, or the ID token has no `groups`.", "Paste the ID token here and compare `groups` with `oidc.allowed_groups` in `config.yaml` of Headscale: Keycloak writes a slash before the name (`/crew`).");
        "could not extract ID Token for OIDC callback" => "id-token-not-returned";
        "requested node state key expired before authorisation completed" => "state-mismatch" ("The sign-in took longer than Headscale keeps its state, or Headscale was restarted in between.", "Run `tailscale up --login-server` with the URL of Headscale again, and open the link immediately.");
    }
    logs {
        "2026-02-11T08:12:33Z ERR user msg: unauthorized principal (domain mismatch) error=\"authenticated principal does not match any allowed domain\" code=401" => "user-not-permitted";
    }
}
