//! What Camunda prints (Zeebe gateway and client 1.x, 8.0 to 8.8; Identity SDK).

use crate::catalogue::libraries::library;

library! {
    "Camunda (Zeebe)", Gateway;
    more "Set the log level of `io.camunda.zeebe.gateway.interceptors` (the client: `io.camunda.client.impl.oauth`) to `DEBUG`: the gateway's line `could not be fully verified` ends with the reason, which the client is not told.";
    marks "io.camunda" "zeebe" "camunda";
    settings {
        "access-token-empty" => "Give the client its credentials: `zeebe.client.cloud.*` or `ZEEBE_CLIENT_ID`, `ZEEBE_CLIENT_SECRET`, `ZEEBE_AUTHORIZATION_SERVER_URL` and `ZEEBE_TOKEN_AUDIENCE` (8.6 and later: `camunda.client.auth.*`). A client for a plaintext gateway sends no token unless a credentials provider is set.";
        "aud-unexpected" => "Compare `ZEEBE_TOKEN_AUDIENCE` (`camunda.client.auth.audience`) with `zeebe.gateway.security.authentication.identity.audience`: `zeebe-api` unless it was changed.";
        "token-request-failed" => "Compare the client ID, the secret, the audience and the token URL with the client in Identity (Keycloak). From 8.8 on, the client asks no more after such an answer: restart it.";
    }
    messages {
        "Expected bearer token at header with key [{0}], but found nothing" => "access-token-empty" ("The client sent no token, because it has no credentials provider");
        "Denying call {0} as no token was provided" => "access-token-empty";
        "Failed to parse bearer token, see cause for details" => "reason-not-shown" ("The gateway refused the token, and only its own log says why");
        "Denying call {0} as the token could not be fully verified. Error message: {summary}" frame => "reason-not-shown";
        "Denying call {0} as the token could not be fully verified" => "reason-not-shown";
        "Missing one of the following permissions: [{0}]" => "roles-missing";
        "Failed while requesting access token with status code {status} and message {summary}" => "token-request-failed";
        "OAuth credentials provider permanently disabled after non-retryable HTTP {status} from" => "token-request-failed";
        "OAuth credentials provider permanently disabled due to earlier non-retryable token" => "token-request-failed" ("An earlier response of the token endpoint stopped the client permanently");
        "OAuth credentials provider is in non-retryable failure cooldown until {time} due to" => "token-request-failed" ("An earlier response of the token endpoint stopped the client for some minutes");
        "Token fetch failed for clientId={client} (attempt {0}), retrying" frame => "token-request-failed";
        "Token fetch failed for clientId={client} after {0} attempts" => "token-request-failed";
        "Background OAuth token refresh failed for client '{client}'" frame => "token-request-failed";
        "Failed while fetching credentials for clientId={client}" frame => "token-request-failed";
    }
    logs {
        "2026-03-01T10:11:12.345+01:00  WARN 21 --- [   scheduling-1] i.c.zeebe.client.impl.ZeebeClientImpl     : request failed\nio.grpc.StatusRuntimeException: UNAUTHENTICATED: Expected bearer token at header with key [authorization], but found nothing\n\tat io.grpc.Status.asRuntimeException(Status.java:537) ~[grpc-api-1.60.0.jar:1.60.0]" => "access-token-empty";
        "io.grpc.StatusRuntimeException: UNAUTHENTICATED: Failed to parse bearer token, see cause for details\n\tat io.grpc.Status.asRuntimeException(Status.java:539)" => "reason-not-shown";
        "Caused by: java.io.IOException: Failed while requesting access token with status code 401 and message Unauthorized.\n\tat io.camunda.zeebe.client.impl.oauth.OAuthCredentialsProvider.fetchCredentials(OAuthCredentialsProvider.java:245)" => "token-request-failed";
    }
}
