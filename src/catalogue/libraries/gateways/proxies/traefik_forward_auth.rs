//! What the services named traefik-forward-auth print (mesosphere 3, thomseddon 2).

use crate::catalogue::libraries::library;

library! {
    "traefik-forward-auth", Gateway;
    more "Set `LOG_LEVEL=debug` of the container: it then prints its options, the claims of the ID token and each decision.";
    marks "traefik-forward-auth" "_forward_auth" "groupsattributename";
    over "go-oidc";
    settings {
        "token-request-failed" => "Compare `CLIENT_ID`, `CLIENT_SECRET` and `PROVIDER_URI` with the app at the provider, and its redirect URI with the host and `/_oauth`.";
        "state-mismatch" => "Set `COOKIE_DOMAINS` to the domain under which both `AUTH_HOST` and the application are, and leave `INSECURE_COOKIE` off where the browser uses https.";
        "groups-missing" => "Set `GROUPS_ATTRIBUTE_NAME` to the claim that has the groups (`groups` unless set), and have the provider write it into the ID token.";
        "iss-unexpected" => "Set `PROVIDER_URI` to exactly the `issuer` of the provider's discovery document.";
        "aud-unexpected" => "Set `CLIENT_ID` to the client ID for which the ID token is issued.";
    }
    messages {
        "missing ID token: {0}" => "id-token-not-returned" ("The token response has no `id_token`. Providers return one only where the scope `openid` was requested, and `SCOPE` replaces the scopes of the program, which have it.", "Add `openid` to `SCOPE` (`openid profile email`), or leave `SCOPE` unset.");
        "missing CSRF cookie: {0}" => "state-mismatch";
        "error validating CSRF cookie: {0}" => "state-mismatch";
        "failed to exchange token: {0}" frame => "token-request-failed";
        "failed to get groups claim from the ID token (GroupsAttributeName: {claim})" => "groups-missing";
        "Authentication expired. Reload page to re-authenticate." => "gateway-session-ended";
    }
    logs {
        "time=\"2026-03-01T11:58:43Z\" level=warning msg=\"missing ID token: <nil>\" handler=AuthCallback source_ip=10.1.2.3" => "id-token-not-returned";
        "time=\"2026-03-01T11:58:43Z\" level=error msg=\"failed to get groups claim from the ID token (GroupsAttributeName: roles)\"" => "groups-missing";
        "time=\"2026-03-01T11:58:43Z\" level=warning msg=\"missing CSRF cookie: http: named cookie not present\"" => "state-mismatch";
    }
}
