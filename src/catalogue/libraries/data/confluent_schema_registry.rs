//! What Confluent's Schema Registry prints of tokens (server and clients, 7.4 to 8.1).

use crate::catalogue::libraries::library;

library! {
    "Confluent Schema Registry", Gateway;
    more "Set the logger `io.confluent.rest` of the registry to `DEBUG`, and `io.confluent.kafka.schemaregistry.client.rest` of the client to `DEBUG`, which logs the URL without the header.";
    marks "schemaregistry" "schema-registry" "schema registry";
    settings {
        "access-token-empty" => "Set `bearer.auth.credentials.source=OAUTHBEARER` (or `SASL_OAUTHBEARER_INHERIT`, or `STATIC_TOKEN` with `bearer.auth.token`) for the registry's client: the settings of the Kafka connection are not used for it.";
        "reason-not-shown" => "Compare `oauthbearer.expected.issuer` and `oauthbearer.expected.audience` of the registry with the token, without quotes around the values: in a properties file the quotes belong to the value. In Confluent Cloud, set `bearer.auth.logical.cluster` (`lsrc-…`) and `bearer.auth.identity.pool.id` (`pool-…`), each of which becomes a header.";
        "policy-refused" => "Grant the principal a role binding on the subject (`DeveloperRead`, `ResourceOwner`), as `confluent iam rbac role-binding list` shows them.";
    }
    messages {
        "Authorization Header is blank or missing" => "access-token-empty" ("The registry's client sent no token: it has its own settings besides those of the Kafka connection");
        "RestClientException: Unauthorized; error code: 401" => "reason-not-shown" ("The registry refused the client's credential and does not say why");
        "Unauthorized; error code: 401" => "reason-not-shown" ("The registry refused the client's credential and does not say why");
        "User is denied operation {name} on Subject" => "policy-refused";
        "User is denied operation {name} on this server" => "policy-refused";
        "error code: 40301" => "policy-refused";
        "failed to validate Schema Registry client: 401 Unauthorized" => "reason-not-shown";
        "Configured bearer.auth.credentials.source" frame => "verifier-misconfigured";
    }
    logs {
        "2026-03-01 12:09:35.413 [error] Failed to connect to Schema Registry: Authorization Header is blank or missing.; error code: 50005 [Exception: io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException]" => "access-token-empty";
        "Caused by: io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException: Unauthorized; error code: 401\n\tat io.confluent.kafka.schemaregistry.client.rest.RestService.sendHttpRequest(RestService.java:336)" => "reason-not-shown";
    }
}
