//! Requests with good answers, and good tokens.

pub(crate) const TEXTS: &[(&str, &str)] = &[
    ("an access token", "{access}"),
    ("an ID token in a sentence", "The ID token that the portal gets looks like this: {id} and it works."),
    (
        "a token response",
        "HTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"{access}\",\"scope\":\"orders.read\"}",
    ),
    (
        "a call of an API with its answer",
        "GET /orders HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer {access}\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n[{\"id\":17,\"status\":\"failed_payment\",\"error\":null}]",
    ),
    (
        "a list of users",
        "curl -i https://acme.okta.com/api/v1/users?limit=1 -H 'Authorization: SSWS ***'\n\nHTTP/2 200\nx-okta-request-id: aZ8rSXyeHyBYXMKc7TdLFkgAACc0\nx-rate-limit-limit: 600\nx-rate-limit-remaining: 599\nx-rate-limit-reset: 1790000060\n\n[{\"id\":\"00u4kq81mzXcTyRbe5d6\",\"status\":\"ACTIVE\",\"profile\":{\"login\":\"jane@acme.com\"}}]",
    ),
    (
        "a preflight that is allowed",
        "OPTIONS /oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\nOrigin: https://app.acme.com\nAccess-Control-Request-Method: POST\n\nHTTP/1.1 200 OK\nAccess-Control-Allow-Origin: https://app.acme.com\nAccess-Control-Allow-Credentials: true\nVary: Origin\n",
    ),
    (
        "an introspection that is active",
        "POST /oauth2/default/v1/introspect HTTP/1.1\nHost: acme.okta.com\nContent-Type: application/x-www-form-urlencoded\n\nHTTP/1.1 200 OK\n\n{\"active\":true,\"scope\":\"orders.read\",\"username\":\"jane@acme.com\",\"exp\":1790003600,\"iat\":1790000000,\"aud\":\"api://default\",\"iss\":\"https://acme.okta.com/oauth2/default\",\"token_type\":\"Bearer\"}",
    ),
    (
        "a discovery document",
        "{\"issuer\":\"https://acme.okta.com/oauth2/default\",\"authorization_endpoint\":\"https://acme.okta.com/oauth2/default/v1/authorize\",\"token_endpoint\":\"https://acme.okta.com/oauth2/default/v1/token\",\"jwks_uri\":\"https://acme.okta.com/oauth2/default/v1/keys\",\"response_types_supported\":[\"code\",\"id_token\"],\"code_challenge_methods_supported\":[\"S256\"],\"token_endpoint_auth_methods_supported\":[\"client_secret_basic\",\"none\"]}",
    ),
    (
        "a redirect that carries a code",
        "HTTP/1.1 302 Found\nLocation: https://app.acme.com/callback?code=…&state=x1\n",
    ),
    (
        "a sign-out",
        "GET /oauth2/default/v1/logout?id_token_hint=…&post_logout_redirect_uri=https%3A%2F%2Fapp.acme.com HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 302 Found\nLocation: https://app.acme.com\n",
    ),
    (
        "a revocation",
        "POST /oauth2/default/v1/revoke HTTP/1.1\nHost: acme.okta.com\nContent-Type: application/x-www-form-urlencoded\n\nHTTP/1.1 200 OK\nContent-Length: 0\n",
    ),
    (
        "a SCIM list response",
        "GET /scim/v2/Users?filter=userName%20eq%20%22jane%40acme.com%22 HTTP/1.1\nHost: scim.acme.example\nUser-Agent: Okta SCIM Client 1.0.0\n\nHTTP/1.1 200 OK\nContent-Type: application/scim+json\n\n{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"],\"totalResults\":0,\"startIndex\":1,\"itemsPerPage\":0,\"Resources\":[]}",
    ),
    (
        "an event hook delivery",
        "POST /hooks/okta HTTP/1.1\nHost: hooks.acme.example\nContent-Type: application/json\n\n{\"eventType\":\"com.okta.event_hook\",\"eventTypeVersion\":\"1.0\",\"data\":{\"events\":[{\"eventType\":\"user.lifecycle.create\",\"outcome\":{\"result\":\"SUCCESS\"}}]}}\n\nHTTP/1.1 204 No Content\n",
    ),
    (
        "a group that is created",
        "POST /api/v1/groups HTTP/1.1\nHost: acme.okta.com\nContent-Type: application/json\n\n{\"profile\":{\"name\":\"Sales\",\"description\":\"everyone who sells\"}}\n\nHTTP/1.1 200 OK\n\n{\"id\":\"00g1emaKYZTWRYYRRTSK\",\"profile\":{\"name\":\"Sales\"},\"type\":\"OKTA_GROUP\"}",
    ),
    (
        "a token that is active at an API",
        "{\"result\":{\"id\":\"f267e341\",\"status\":\"active\",\"not_before\":\"2018-07-01T05:20:00Z\"},\"success\":true,\"errors\":[],\"messages\":[{\"code\":10000,\"message\":\"This API Token is valid and active\",\"type\":null}]}",
    ),
];
