//! What librdkafka (Confluent clients for Python, .NET, Go, Node) prints (1.9 to 2.x).

use crate::catalogue::libraries::library;

library! {
    "librdkafka (Confluent clients for Python, .NET, Go, Node)", Client;
    more "Set `debug=security,broker` in the client's configuration: librdkafka then logs the token request and the broker's response. The broker's own reason is only in the broker's log.";
    settings {
        "token-request-failed" => "Check `sasl.oauthbearer.token.endpoint.url`, `sasl.oauthbearer.client.id`, `sasl.oauthbearer.client.secret` and `sasl.oauthbearer.scope` in the client's configuration.";
        "broker-refused-token" => "For Confluent Cloud, set `sasl.oauthbearer.extensions` in the client's configuration: `logicalCluster=lkc-…,identityPoolId=pool-…`.";
        "sub-missing" => "Have the issuer write `sub`, from which librdkafka takes the principal, or name another claim in `sasl.oauthbearer.sub.claim.name` (newer versions).";
    }
    messages {
        "Failed to retrieve OIDC token from '{name}': {0} ({status})" => "token-request-failed";
        "Failed to retrieve JWT token from '{name}': {0} ({status})" => "token-request-failed";
        "Expected JSON response with 'access_token' field" => "token-response-unreadable";
        "Expected JSON JWT response with 'access_token' field" => "token-response-unreadable" ("The provider's response to the token request has no `access_token`, so librdkafka has nothing to send to the broker.", "Send the same request with `curl -i` to `sasl.oauthbearer.token.endpoint.url`, and look at the response: `error` and `error_description` are the reason.");
        "Expected JSON JWT response with 'sub' field" => "sub-missing" ("librdkafka reads `sub` from the access token itself, but the token has no `sub`.", "Have the provider write `sub` into the access tokens of this client: paste the token here to see its claims. librdkafka needs `exp` and `sub`.");
        "Expected JSON JWT response with valid 'sub' field" => "sub-missing" ("librdkafka reads `sub` from the access token itself, but there `sub` is not a string or is empty.", "Have the provider write `sub` as a string: paste the token here to see its claims.");
        "Expected JSON JWT response with 'exp' field" => "exp-missing" ("librdkafka reads `exp` from the access token itself, but the token has no `exp`.", "Have the provider write `exp` into the access tokens of this client: paste the token here to see its claims. librdkafka needs `exp` and `sub`.");
        "Expected JSON JWT response with valid 'exp' field" => "time-claim-not-a-number" ("librdkafka reads `exp` from the access token itself, but there it is not a number.", "Have the provider write `exp` as a number of seconds since 1970, without quotation marks: paste the token here to see its claims.");
        "Expected JSON JWT response with '{claim}' field" => "claim-missing" ("librdkafka reads `{claim}` from the access token, but it is not there.", "Have the provider write `{claim}`. librdkafka needs `exp` and `sub` in the access token.");
        "Failed to decode JWT payload: {0}" => "part-not-base64url";
        "Failed to parse JSON JWT payload" => "part-not-json" ("librdkafka reads the payload of the access token for its expiry, but this one is not a JWT: it may be an opaque token.", "Have the provider issue JWTs for this client. Send the token request with `curl` and check whether `access_token` starts with `eyJ`.");
        "Failed to parse JSON token: error code: {code}, error string: {0}" => "token-response-unreadable";
        "Must supply an unexpired token: now={0}, exp={0}" => "exp-passed" ("The time that the program's own token callback gave has passed. It has to be in milliseconds since 1970.", "Pass `exp * 1000` to `rd_kafka_oauthbearer_set_token` (in Python, `oauth_cb` returns seconds: `(token, exp)`).");
        "Failed to acquire SASL OAUTHBEARER token: {0}" => "token-request-failed";
        "OAUTHBEARER cannot log in because there is no token available; last error: {0}" => "token-request-failed";
        "SASL OAUTHBEARER authentication failed (principal={user}): {0}" => "broker-refused-token";
        "SASL authentication error: {'status':'invalid_token'}" => "broker-refused-token";
        "'{0}' cannot appear in principal" => "verifier-misconfigured" ("`principal` in `sasl.oauthbearer.config` has a character that is not allowed there.", "Write it without commas and spaces: `sasl.oauthbearer.config=principal=admin`. This setting is for unsecured tests only.");
        "Invalid sasl.oauthbearer.config: {0}" => "verifier-misconfigured" ("`sasl.oauthbearer.config` cannot be read. It is for unsecured tests only.", "Set `sasl.oauthbearer.method=oidc` with `sasl.oauthbearer.token.endpoint.url`, `sasl.oauthbearer.client.id` and `sasl.oauthbearer.client.secret` instead.");
        "Failed to open JWT template file: {name}" => "signing-key-missing";
        "SASL/OAUTHBEARER is not the configured authentication mechanism" => "verifier-misconfigured" ("The program sets an OAUTHBEARER token, but the client is set to another mechanism.", "Set `security.protocol=SASL_SSL` and `sasl.mechanism=OAUTHBEARER`.");
    }
    logs {
        "%3|1772188165.188|OIDC|rdkafka#producer-1| [thrd:background]: Failed to retrieve OIDC token from \"https://acme.okta.com/oauth2/default/v1/token\": Unauthorized (401)" => "token-request-failed";
        "%3|1772188165.188|FAIL|rdkafka#consumer-1| [thrd:sasl_ssl://b0.kafka.acme.test:9092/bootstrap]: SASL authentication error: {\"status\":\"invalid_token\"} (after 243ms in state AUTH_REQ)" => "broker-refused-token";
    }
}
