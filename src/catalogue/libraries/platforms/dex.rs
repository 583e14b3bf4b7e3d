//! What Dex prints (2.20 to 2.44).

use crate::catalogue::libraries::library;

library! {
    "Dex", Gateway;
    more "Set `logger.level: debug` in Dex's configuration and read its log, which has the connector's reason: the page shows only `Internal Server Error` with `Login error` or `Failed to authenticate`.";
    marks "dex";
    over "go-oidc";
    settings {
        "aud-unexpected" => "Have the program ask as the client that is expected, since `aud` of Dex's ID token is the client that asked, or request the scope `audience:server:client_id:NAME` with that client's ID, and add the program's own ID to `trustedPeers` of that client in `staticClients`.";
        "token-request-failed" => "Compare `connectors[].config.clientID`, `clientSecret`, `redirectURI` and `basicAuthUnsupported` of the `oidc` or `oauth` connector with the app in Okta.";
        "iss-discovery-mismatch" => "Set `connectors[].config.issuer` to `issuer` of Okta's discovery document, and Dex's own `issuer` to the URL that its clients use.";
        "claim-missing" => "Check `connectors[].config.scopes`, `userNameKey`, `userIDKey` and `claimMapping.email`. `overrideClaimMapping: true` prefers the mapping.";
        "email-not-verified" => "Have the provider verify the email address. Set `connectors[].config.insecureSkipEmailVerified: true` only if users cannot choose their email address there.";
        "user-not-permitted" => "Add the group to `connectors[].config.allowedGroups`. `insecureEnableGroups: true` makes Dex read the groups.";
        "gateway-redirect-refused" => "Set `connectors[].config.redirectURI` to Dex's `issuer` followed by `/callback`, and add the client's URI to `staticClients[].redirectURIs`.";
    }
    messages {
        "oidc: failed to get token: {0}" => "token-request-failed";
        "oidc: failed to get refresh token: {0}" => "token-request-failed";
        "oidc: no id_token in token response" => "id-token-not-returned";
        "oidc: failed to verify ID Token: {found}" => "reason-not-shown" ("the reason follows");
        "oidc: failed to verify token: {found}" => "reason-not-shown" ("the reason follows");
        "oidc: failed to decode claims: {0}" => "claim-wrong-type";
        "oidc: error loading userinfo: {0}" => "userinfo-failed";
        "oidc: failed to decode userinfo claims: {0}" => "userinfo-failed";
        "failed to create connector {name}: failed to get provider: {0}" => "keys-unreachable";
        "Failed to authenticate: oidc: {found}" => "reason-not-shown" ("the reason follows");
        "missing \"{claim}\" claim" => "claim-missing";
        "missing email claim, not found \"{claim}\" key" => "claim-missing";
        "missing \"email_verified\" claim" => "email-not-verified";
        "malformed \"{claim}\" claim" => "claim-wrong-type";
        "oidc: not found {claim} claim" => "claim-missing";
        "user not a member of allowed groups" => "user-not-permitted";
        "expected callback URL {expected} did not match the URL in the config {found}" => "gateway-redirect-refused";
        "oidc: invalid PKCE CodeChallenge" => "state-mismatch";
        "OAuth connector: failed to get token: {0}" => "token-request-failed";
        "OAuth Connector: failed to execute request to userinfo: {0}" => "userinfo-failed";
        "OAuth Connector: failed to parse userinfo: {0}" => "userinfo-failed";
        "OAuth Connector: not found {claim} claim" => "claim-missing";
        "User session error." whole => "state-mismatch";
        "Requested resource does not exist." => "state-mismatch" ("The `state` of the sign-in was already used or has expired, because the page was reloaded or the sign-in took too long.", "Start the sign-in again from the application. `expiry.authRequests` in Dex' configuration sets how long it may take.");
        "Refresh token is invalid or has already been claimed by another client" => "provider-grant-refused";
        "The session this refresh token belongs to has ended" => "provider-grant-refused";
        "Invalid or expired code parameter" => "provider-grant-refused";
        "redirect_uri did not match URI from initial request" => "provider-grant-refused";
        "No PKCE flow started. Cannot check code_verifier" => "pkce-mismatch";
        "Expecting parameter code_verifier in PKCE flow" => "pkce-mismatch";
        "Client can't request scope(s) {scope}" => "provider-scope-refused" ("The client requests `audience:server:client_id:…`, the scope of another client, but that client does not trust it.", "Add the asking client's ID to `trustedPeers` of the other client under `staticClients` in Dex' configuration.");
        "Unrecognized scope(s) {scope}" => "provider-scope-refused";
        "Unregistered redirect_uri ({redirect})." => "gateway-redirect-refused";
        "Invalid client_id ({client})." => "cid-unexpected";
    }
    logs {
        "{\"error\":\"invalid_request\",\"error_description\":\"Refresh token is invalid or has already been claimed by another client.\"}" => "provider-grant-refused";
        "time=\"2026-02-28T10:15:03Z\" level=error msg=\"Failed to authenticate: oidc: failed to get token: oauth2: \\\"invalid_client\\\" \\\"The client secret supplied for a confidential client is invalid.\\\"\"" => "token-request-failed";
        "time=2026-02-28T10:15:03.412Z level=ERROR msg=\"failed to authenticate\" err=\"missing \\\"email\\\" claim\"" => "claim-missing";
        "failed to initialize server: server: Failed to open connector okta: failed to open connector: failed to create connector okta: failed to get provider: oidc: issuer did not match the issuer returned by provider, expected \"https://acme.okta.com/\" got \"https://acme.okta.com\"" => "keys-unreachable";
    }
}
