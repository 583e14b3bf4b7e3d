//! What Apache Pulsar prints of tokens (2.8 to 4.0).

use crate::catalogue::libraries::library;

library! {
    "Apache Pulsar", Gateway;
    more "Set the log level of `org.apache.pulsar.broker.authentication` to debug in the broker's `log4j2.yaml`: the client is told only `Unauthorized`.";
    marks "org.apache.pulsar" "pulsar";
    over "JJWT (io.jsonwebtoken)";
    settings {
        "key-wrong-type" => "Set `tokenPublicKey=file:///…/public.key` in `broker.conf` (`standalone.conf`) for tokens that are signed with `RS256` or `ES256`, and `tokenPublicAlg` to their algorithm. `tokenSecretKey` is for `HS256` only: set one of the two.";
        "alg-unexpected" => "Set `tokenPublicKey` with `tokenPublicAlg` in `broker.conf` for `RS256` and `ES256`, or `tokenSecretKey` for `HS256`: one of the two.";
        "signature-invalid" => "Compare `tokenSecretKey` or `tokenPublicKey` in `broker.conf` of every broker and proxy with the key that signed the token (`bin/pulsar tokens create --secret-key …`).";
        "aud-unexpected" => "Compare `tokenAudienceClaim` and `tokenAudience` in `broker.conf` with the token.";
    }
    messages {
        "Failed to authentication token: {summary}" frame => "reason-not-shown";
        "Invalid or missing tokenAudience" => "verifier-without-audience";
    }
    logs {
        "WARN  org.apache.pulsar.broker.web.AuthenticationFilter - [127.0.0.1] Failed to authenticate HTTP request: Failed to authentication token: The parsed JWT indicates it was signed with the RS256 signature algorithm, but the specified signing key of type javax.crypto.spec.SecretKeySpec may not be used to validate RS256 signatures." => "key-wrong-type";
    }
}
