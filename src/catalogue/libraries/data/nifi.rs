//! What Apache NiFi and its Registry print of sign-ins and tokens (1.10 to 2.5).

use crate::catalogue::libraries::library;

library! {
    "Apache NiFi", Library;
    more "Set `<logger name=\"org.apache.nifi.web.security\" level=\"DEBUG\"/>` in `conf/logback.xml`, and read `logs/nifi-user.log`.";
    marks "org.apache.nifi" "nifi-user" "nifi.security.user" "o.a.n.w";
    over "Nimbus JOSE+JWT";
    settings {
        "state-mismatch" => "Set session affinity (sticky sessions) on the load balancer in front of the nodes, and open NiFi under a host of `nifi.web.proxy.host`, with https from the browser to the node: the cookie of the sign-in belongs to one node and one host.";
        "access-token-not-returned" => "Set `nifi.security.user.oidc.additional.scopes` to a scope for which the provider issues an access token. In Azure AD B2C that is the client ID itself or a scope of your API; with nothing but `openid` B2C returns only an ID token.";
        "principal-claim-missing" => "Compare `nifi.security.user.oidc.claim.identifying.user` and `nifi.security.user.oidc.fallback.claims.identifying.user` with the claims of the ID token.";
        "user-not-permitted" => "Add the identity to `authorizers.xml` and a policy: NiFi compares the name exactly, after the mappings of `nifi.security.identity.mapping.pattern.*`.";
        "keys-unreachable" => "Set `nifi.security.user.oidc.truststore.strategy=NIFI` if the provider's certificate is in NiFi's own trust store, and open `nifi.security.user.oidc.discovery.url` from the node.";
        "alg-unexpected" => "Set `nifi.security.user.oidc.preferred.jwsalgorithm` to the `alg` of the provider's ID tokens.";
    }
    messages {
        "The login request identifier was not found in the request. Unable to continue" => "state-mismatch" ("The cookie of the sign-in did not come back, because another node or another host answered the callback.");
        "The request identifier was not found in the request" => "state-mismatch" ("The cookie of the sign-in did not come back, because another node or another host answered the callback.");
        "The state value returned by the OpenId Connect Provider does not match the stored state" => "state-mismatch";
        "Purposed state does not match the stored state" => "state-mismatch";
        "A JWT for this login request identifier could not be found" => "state-mismatch" ("The token is in the memory of another node.");
        "Unable to parse the redirect URI from the OpenId Connect Provider" => "login-failed-in-app";
        "Unable to exchange authorization for ID token: {0}" => "token-request-failed";
        "Unable to parse the response from the Token request: Missing JSON object member with key access_token" => "access-token-not-returned" ("The provider answered the token request without `access_token`, which it issues only for certain scopes.");
        "Unable to parse the response from the Token request: {0}" => "token-response-unreadable";
        "Unable to parse the response from the UserInfo token request: {0}" => "userinfo-failed";
        "Unable to extract identity from the UserInfo token using the claim {claim}" => "principal-claim-missing";
        "Failed to extract user identity from OIDC" => "principal-claim-missing";
        "The RelayState parameter was not found in the request. Unable to continue" => "saml-relay-state-refused";
        "The RelayState value returned by the SAML IDP does not match the stored state" => "saml-relay-state-refused";
        "OpenId Connect is not configured" => "sign-in-method-disabled";
        "User authentication/authorization is only supported when running over HTTPS" => "verifier-misconfigured";
        "Unknown user with identity {user}" => "user-not-permitted";
        "Untrusted proxy {name}" => "user-not-permitted" ("The node or proxy in front is not trusted: it needs the policy `proxy user requests`.");
        "Unable to access the claim set of JWT" => "part-not-json";
    }
    logs {
        "2026-03-01 11:25:45,778 INFO [NiFi Web Server-19] o.a.n.w.a.c.IllegalArgumentExceptionMapper java.lang.IllegalArgumentException: The login request identifier was not found in the request. Unable to continue.}. Returning Bad Request} response." => "state-mismatch";
        "2026-03-01 11:25:45,778 ERROR [NiFi Web Server-19] o.a.n.w.a.c.AdministrationExceptionMapper Unable to parse the response from the Token request: Missing JSON object member with key \"access_token\"" => "access-token-not-returned";
    }
}
