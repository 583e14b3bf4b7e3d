//! What okta-spring-boot-starter prints (1.x to 3.x).

use crate::catalogue::libraries::library;

library! {
    "okta-spring-boot-starter", Library;
    more "Set `logging.level.com.okta.spring=DEBUG` and `logging.level.org.springframework.security=TRACE` in `application.properties`: the starter then says whether it validates JWTs or introspects, and Spring Security says why a token was refused.";
    marks "okta.spring" "okta-spring";
    over "Nimbus JOSE+JWT" "Spring Security";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots, from the server in `okta.oauth2.issuer` (`https://{yourOktaDomain}/oauth2/default`).";
        "aud-unexpected" => "Set `okta.oauth2.audience` in `application.yml` (`api://default` unless set) to {audience}, if the token is meant for this API.";
        "iss-unexpected" => "Compare `okta.oauth2.issuer` in `application.yml` with the token's `iss`: `https://{yourOktaDomain}/oauth2/default`, for example, without a slash at the end.";
        "keys-unreachable" => "Open `/v1/keys` under `okta.oauth2.issuer` of `application.yml` from the same machine. Set a proxy with `okta.oauth2.proxy.host` and `okta.oauth2.proxy.port`.";
        "org-server-token" => "Set `okta.oauth2.issuer` to a custom authorization server (`/oauth2/default`). Without `/oauth2/…` it is the org authorization server: the starter then introspects instead of validating, and needs `okta.oauth2.client-id` and `okta.oauth2.client-secret`.";
        "verifier-misconfigured" => "Set `okta.oauth2.issuer` in `application.yml` (or `OKTA_OAUTH2_ISSUER`) to `https://{org}/oauth2/default`, for example. A profile or a variable of Maven (`-D…`) reaches the program only where it is passed on to the process that starts.";
        "introspection-client-refused" => "Check `okta.oauth2.client-id` and `okta.oauth2.client-secret` in `application.yml`, which are sent to the introspection endpoint.";
    }
    messages {
        "This aud claim is not equal to the configured audience" => "aud-unexpected";
        "Failed to process '.well-known/openid-configuration' metadata. Using defaults for Okta" => "keys-unreachable" ("The line is a warning: the starter continues with Okta's usual paths.");
        "issuer cannot be empty" => "verifier-misconfigured" ("0.x: set okta.oauth2.issuer");
        "Failed to configure OAuth2 resource server" => "verifier-misconfigured";
        "Failed to initialize OAuth2 client configuration" => "verifier-misconfigured";
        "OAuth/OIDC Login not configured due to missing issuer, client-id, or client-secret property" => "verifier-misconfigured";
        "To fix this add the `okta.oauth2.issuer` property to your application environments." => "verifier-misconfigured";
        "was not found in OAuth resource server configuration. Version incompatibility with Spring Security detected." => "verifier-misconfigured";
        "is an Okta root/org authorization server" => "org-server-token" ("The line is of the debug log: the program asks Okta about tokens of this issuer (introspection), and does not validate them itself.");
        "Could not extract authorities from claim '{claim}', value was not a collection" => "roles-claim-missing";
        "Your Okta Issuer URL must start with https" => "iss-not-https" ("`okta.oauth2.issuer` does not start with `https:`.", "Set `okta.oauth2.issuer=https://{yourOktaDomain}/oauth2/default` in `application.properties`, or `OKTA_OAUTH2_ISSUER`.");
        "Your Okta Issuer URL should not contain -admin" => "iss-admin-host" ("`okta.oauth2.issuer` has the host of the Admin Console.", "Take `-admin` out of the host: `okta.oauth2.issuer=https://{yourOktaDomain}/oauth2/default` in `application.properties`.");
        "Your Okta Issuer URL is missing" => "verifier-misconfigured" ("set okta.oauth2.issuer");
        "Replace {0} with your Okta domain" => "sdk-settings-missing" ("`okta.oauth2.issuer` still has the placeholder of the sample.", "Set `okta.oauth2.issuer=https://{yourOktaDomain}/oauth2/default` in `application.properties`, or `OKTA_OAUTH2_ISSUER`.");
    }
    logs {
        "HTTP/1.1 401\nWWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"An error occurred while attempting to decode the Jwt: This aud claim is not equal to the configured audience\", error_uri=\"https://tools.ietf.org/html/rfc6750#section-3.1\"" => "aud-unexpected";
        "2026-02-27T10:29:25.188Z  WARN 1 --- [main] OktaOAuth2PropertiesMappingEnvironmentPostProcessor : Failed to process '.well-known/openid-configuration' metadata. Using defaults for Okta" => "keys-unreachable";
    }
}
