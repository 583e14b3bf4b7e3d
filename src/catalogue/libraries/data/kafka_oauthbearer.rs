//! What Apache Kafka (OAUTHBEARER) prints (2.0 to 4.x (Confluent Platform uses the same classes)).

use crate::catalogue::libraries::library;

library! {
    "Apache Kafka (OAUTHBEARER)", Gateway;
    more "Set `log4j.logger.org.apache.kafka.common.security.oauthbearer=DEBUG` on the broker (and on the client for its token request). The reason is the last `Caused by` of `ValidateException` in the broker's `server.log`; the client gets only `Authentication failed`.";
    marks "org.apache.kafka" "kafka.";
    over "jose4j";
    settings {
        "claim-wrong-type" => "Compare `sasl.oauthbearer.scope.claim.name` and `sasl.oauthbearer.sub.claim.name` with the JSON types in the token: `sub` is a string, scopes are a string or a list of strings.";
        "authorization-malformed" => "Use the client's built-in mechanism: `sasl.mechanism=OAUTHBEARER` with `sasl.login.callback.handler.class` (Java) or `sasl.oauthbearer.method=oidc` (librdkafka). The first message has to hold `auth=Bearer <token>`.";
        "token-response-unreadable" => "Send the client's token request with `curl -i` to `sasl.oauthbearer.token.endpoint.url`: it has to respond with 200 with JSON that has `access_token`.";
        "sub-unexpected" => "Leave the authorization ID in the client empty, and compare `sasl.oauthbearer.sub.claim.name` (`sub` unless set) of the broker with the token.";
        "scp-missing-scope" => "Compare `unsecuredValidatorRequiredScope` in the broker's `sasl.jaas.config` with the token. The unsecured handler is for tests only: use `OAuthBearerValidatorCallbackHandler`.";
        "aud-unexpected" => "Set `sasl.oauthbearer.expected.audience` in the broker's `server.properties` to {audience}, if the token is meant for this broker.";
        "verifier-without-audience" => "Set `sasl.oauthbearer.expected.audience` in the broker's `server.properties` to {audience}, if the token is meant for this broker: a token that has `aud` is refused while it is not set.";
        "iss-unexpected" => "Compare `sasl.oauthbearer.expected.issuer` in the broker's `server.properties` with the token's `iss`: the two must be equal.";
        "verifier-misconfigured" => "Read the message to its end, which names the option. For a URL that is not allowed, start the client and the broker with `KAFKA_OPTS=-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=<token URL>,<key set URL>` (the same `-D` on the command line of a program of your own).";
        "keys-unreachable" => "Set `sasl.oauthbearer.jwks.endpoint.url` in the broker's `server.properties` to the key set (for Okta `https://{org}/oauth2/default/v1/keys`), which is loaded when the broker starts. From Kafka 3.9.1 and 4.0 on, name the URL in `-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls` too.";
        "kid-not-in-keys" => "Set `sasl.oauthbearer.jwks.endpoint.url` in the broker's `server.properties` to the key set of the token's own `iss`. The broker loads it again every `sasl.oauthbearer.jwks.endpoint.refresh.ms`.";
        "exp-passed" => "Set the clock tolerance with `sasl.oauthbearer.clock.skew.seconds` in the broker's `server.properties` (30 seconds unless set), but only to make up for clocks that differ.";
        "principal-claim-missing" => "Set `sasl.oauthbearer.sub.claim.name` in the broker's `server.properties` to the claim that names the user (`sub` unless set).";
        "claim-missing" => "Set `sasl.oauthbearer.scope.claim.name` to `scp` for Okta's access tokens, which do not have `scope`, and check `sasl.oauthbearer.sub.claim.name`. The client and the broker both read these claims.";
        "token-request-failed" => "Check `sasl.oauthbearer.token.endpoint.url` in the client's properties, and `clientId`, `clientSecret` and `scope` in its `sasl.jaas.config`.";
    }
    messages {
        "Could not validate the access token: {found}" => "reason-not-shown" ("The words after the colon are the reason.");
        "Could not extract the '{claim}' claim from the access token" => "claim-wrong-type";
        "scope value must be non-null" => "scp-absent" ("The claim that `sasl.oauthbearer.scope.claim.name` names (`scope` unless set) is missing in the token. Okta writes `scp`.", "Set `sasl.oauthbearer.scope.claim.name=scp` in the broker's listener (and in the client's configuration, which checks it too).");
        "scp value must be non-null" => "scp-absent";
        "scope value must not contain duplicates" => "claim-unexpected";
        "sub value must be non-null" => "principal-claim-missing";
        "sub value must be non-empty" => "principal-claim-missing";
        "exp value must be non-null" => "exp-missing";
        "exp value must be non-negative" => "exp-out-of-range";
        "iat value must be null or non-negative" => "claim-unexpected";
        "ValidateException: {claim} value must be non-null" => "claim-missing";
        "Empty JWT provided; expected three sections (header, payload, and signature)" => "access-token-empty";
        "Malformed JWT provided ({0}); expected three sections (header, payload, and signature), but 2 sections provided" => "token-two-parts";
        "expected three sections (header, payload, and signature), but {found} sections provided" => "token-malformed";
        "Malformed JWT provided; expected at least three sections (header, payload, and signature), but {found} section missing" => "token-malformed";
        "Unable to find a suitable verification key for JWS w/ header" => "kid-not-in-keys";
        "while obtaining or using keys from JWKS endpoint at {keys}" => "keys-unreachable";
        "OAuth JWKS refresh of {keys} encountered an error; not updating local JWKS cache" => "keys-unreachable";
        "Could not refresh JWKS" => "keys-unreachable";
        "The OAuth validator configuration encountered an error when initializing the VerificationKeyResolver" => "keys-unreachable" ("The broker stopped at its start, and the cause below this line says whether the key set could not be loaded or a setting is wrong.");
        "The OAuth login configuration encountered an error when initializing the AccessTokenRetriever" => "verifier-misconfigured";
        "The OAuth configuration option {name} must be non-null" => "verifier-misconfigured";
        "The OAuth configuration option {name} value must be non-null" => "verifier-misconfigured";
        "The OAuth configuration option {name} contains a URL ({found}) that is malformed" => "verifier-misconfigured";
        "The OAuth configuration option {name} contains a URL ({found}) that is missing the protocol" => "verifier-misconfigured";
        "The OAuth configuration option {name} contains a file ({found}) that doesn't exist" => "verifier-misconfigured";
        "is not allowed. Update system property 'org.apache.kafka.sasl.oauthbearer.allowed.urls' to allow" => "verifier-misconfigured" ("Kafka uses only the URLs that a system property of the JVM lists");
        "The response code {status} and error response {0} was encountered reading the token endpoint response; will not attempt further retries" => "token-request-failed";
        "The unexpected response code {status} and error message {0} was encountered reading the token endpoint response" => "token-request-failed";
        "The token endpoint response was unexpectedly empty despite response code {status}" => "token-response-unreadable";
        "The token endpoint response did not contain an access_token value." => "token-response-unreadable";
        "The value for the token endpoint request client ID parameter must be non-null" => "verifier-misconfigured";
        "The value for the token endpoint request client secret parameter must be non-null" => "verifier-misconfigured";
        "Invalid OAUTHBEARER client first message" => "authorization-malformed" ("The client's first SASL message is not `n,,…auth=Bearer <token>`: its own code or an old library makes it. The token itself was not read.", "Use the client's built-in mechanism: `sasl.mechanism=OAUTHBEARER` with `sasl.login.callback.handler.class` (Java) or `sasl.oauthbearer.method=oidc` (librdkafka).");
        "Invalid scheme in OAUTHBEARER client first message: {found}" => "authorization-malformed";
        "Authentication failed: Client requested an authorization id ({found}) that is different from the token's principal name ({expected})" => "sub-unexpected";
        "extensions are invalid! They are: {0}" => "claim-unexpected" ("The broker does not accept the SASL extensions that the client sends, such as `logicalCluster` and `identityPoolId` of Confluent Cloud.", "Compare `extension_…` in the client's `sasl.jaas.config` (`sasl.oauthbearer.extensions` in librdkafka) with what the broker knows. Leave them out for a broker of your own.");
        "An internal error occurred while retrieving token from callback handler" => "token-request-failed" ("The Kafka client could not get a token, and the line before this one has the reason.");
        "No OAuth Bearer tokens in Subject's private credentials" => "token-request-failed";
        "Required claim missing: {claim}" => "claim-missing" ("unsecured tokens only");
        "The Issued At value ({0} seconds) was after the indicated time ({0} ms) plus allowable clock skew ({0} ms)" => "iat-in-future" ("unsecured tokens only");
        "was on or after the Expiration Time value" => "exp-passed" ("unsecured tokens only");
        "was not after the Issued At time" => "exp-before-iat" ("unsecured tokens only");
        "The provided scope ({found}) was missing a required scope ({scope})." => "scp-missing-scope" ("unsecured tokens only");
        "Unsecured JWS must have 'none' for an algorithm" => "verifier-misconfigured" ("The broker still uses the handler for unsecured tokens.", "Set `listener.name.….oauthbearer.sasl.server.callback.handler.class` to `org.apache.kafka.common.security.oauthbearer.OAuthBearerValidatorCallbackHandler`.");
        "Unsecured JWS must not contain a digital signature" => "verifier-misconfigured" ("The broker still uses the handler for unsecured tokens.", "Set `listener.name.….oauthbearer.sasl.server.callback.handler.class` to `org.apache.kafka.common.security.oauthbearer.OAuthBearerValidatorCallbackHandler`.");
        "Unsecured JWS compact serializations must have 3 dot-separated Base64URL-encoded values" => "token-malformed";
        "No principal name in JWT claim: {claim}" => "verifier-misconfigured" ("The client uses Kafka's handler for unsecured tokens, which makes its own token and asks no server.", "Set `sasl.login.callback.handler.class` of the client to `org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler`, and `sasl.oauthbearer.token.endpoint.url` to the token URL.");
        "No expiration time in JWT" => "exp-missing";
        "Cannot change principals during re-authentication from {expected}: {found}" => "sub-unexpected";
        "due to invalid credentials with SASL mechanism OAUTHBEARER" frame => "broker-refused-token" ("The broker gives the client this same text for every refused token.", "Search the broker's log for `OAuthBearerValidatorCallbackHandler` (`OAuthBearerUnsecuredValidatorCallbackHandler` for unsecured tokens) at that time, with the logger `org.apache.kafka.common.security.oauthbearer` at `DEBUG`.");
        "{\"status\":\"invalid_token\"}" frame => "broker-refused-token" ("The broker's handler gives the client this same text for every refused token.", "Search the broker's log at that time, with the logger `org.apache.kafka.common.security.oauthbearer` at `DEBUG`. Compare `sasl.oauthbearer.expected.audience` and `sasl.oauthbearer.expected.issuer` with the token.");
        "is later than expiry {0}. This may indicate a clock skew problem." => "exp-passed" ("The Kafka client itself says this after its own login, of a token whose `exp` has passed by the client's clock.", "Compare `date -u` on the client's machine with the `Date` header of the token endpoint (`curl -sI`), and switch on time synchronization (NTP).");
        "Client SASL mechanism 'OAUTHBEARER' not enabled in the server, enabled mechanisms are {found}" => "verifier-misconfigured";
        "Failed to authenticate (org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule)" => "token-request-failed" ("Confluent's metadata service refused the username or the password, or could not be reached.", "Check `username`, `password` and `metadataServerUrls` in the client's `sasl.jaas.config`, and open one of these URLs with `curl -v -u USER`.");
    }
    logs {
        "[2026-02-27 10:29:25,188] WARN Could not validate the access token: JWT (claims->{\"sub\":\"0oa4kq81mzXcTyRbe5d7\",\"exp\":1772183642}) rejected due to invalid claims or other invalid content. Additional details: [[1] The JWT is no longer valid - the evaluation time NumericDate{1772188165 -> Feb 27, 2026 10:29:25 AM UTC} is on or after the Expiration Time (exp=NumericDate{1772183642 -> Feb 27, 2026 9:14:02 AM UTC}) claim value (even when providing 30 seconds of leeway to account for clock skew).] (org.apache.kafka.common.security.oauthbearer.OAuthBearerValidatorCallbackHandler)" => "exp-passed";
        "org.apache.kafka.common.errors.SaslAuthenticationException: {\"status\":\"invalid_token\"}" => "broker-refused-token";
        "Caused by: java.io.IOException: The response code 401 and error response {\"error\":\"invalid_client\",\"error_description\":\"Client authentication failed.\"} was encountered reading the token endpoint response; will not attempt further retries" => "token-request-failed";
    }
}
