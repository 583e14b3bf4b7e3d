//! What Dex prints (2.20 to 2.44).

use crate::catalogue::libraries::library;

library! {
    "Dex", Gateway;
    more "Set `logger.level: debug` in Dex's configuration; the page shows `Internal Server Error` with `Login error` or `Failed to authenticate`, the log has the connector's reason.";
    marks "dex";
    over "go-oidc";
    settings {
        "token-request-failed" => "`connectors[].config.clientID`, `clientSecret`, `redirectURI` and `basicAuthUnsupported` of the `oidc` or `oauth` connector must fit the app in Okta.";
        "iss-discovery-mismatch" => "`connectors[].config.issuer` must equal `issuer` of Okta's discovery document; Dex's own `issuer` must be the address its clients use.";
        "claim-missing" => "`connectors[].config.scopes`, `userNameKey`, `userIDKey`, `claimMapping.email` name the claims; `overrideClaimMapping: true` prefers the mapping.";
        "email-not-verified" => "`connectors[].config.insecureSkipEmailVerified: true` takes emails without `email_verified`.";
        "user-not-permitted" => "`connectors[].config.allowedGroups` lists the groups; `insecureEnableGroups: true` reads them.";
        "gateway-redirect-refused" => "`connectors[].config.redirectURI` must be Dex's `issuer` + `/callback`, and the client's URI must stand in `staticClients[].redirectURIs`.";
    }
    messages {
        "oidc: failed to get token: {0}" => "token-request-failed";
        "oidc: failed to get refresh token: {0}" => "token-request-failed";
        "oidc: no id_token in token response" => "id-token-not-returned";
        "oidc: failed to verify ID Token: {0}" => "reason-not-shown" ("the reason follows");
        "oidc: failed to verify token: {0}" => "reason-not-shown" ("the reason follows");
        "oidc: failed to decode claims: {0}" => "claim-wrong-type";
        "oidc: error loading userinfo: {0}" => "userinfo-failed";
        "oidc: failed to decode userinfo claims: {0}" => "userinfo-failed";
        "failed to create connector {name}: failed to get provider: {0}" => "keys-unreachable";
        "Failed to authenticate: oidc: {0}" => "reason-not-shown" ("the reason follows");
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
        "Requested resource does not exist." => "state-mismatch" ("the sign-in's state is used up or expired");
        "Unregistered redirect_uri ({redirect})." => "gateway-redirect-refused";
        "Invalid client_id ({client})." => "cid-unexpected";
    }
    logs {
        "time=\"2026-02-28T10:15:03Z\" level=error msg=\"Failed to authenticate: oidc: failed to get token: oauth2: \\\"invalid_client\\\" \\\"The client secret supplied for a confidential client is invalid.\\\"\"" => "token-request-failed";
        "time=2026-02-28T10:15:03.412Z level=ERROR msg=\"failed to authenticate\" err=\"missing \\\"email\\\" claim\"" => "claim-missing";
        "failed to initialize server: server: Failed to open connector okta: failed to open connector: failed to create connector okta: failed to get provider: oidc: issuer did not match the issuer returned by provider, expected \"https://acme.okta.com/\" got \"https://acme.okta.com\"" => "keys-unreachable";
    }
}
