//! What the OpenTelemetry Collector prints of the tokens that it takes (oidcauthextension 0.80 to 0.157).

use crate::catalogue::libraries::library;

library! {
    "OpenTelemetry Collector (oidcauth)", Library;
    more "Look in the collector's own log for `Authentication failed:`: the sender only sees 401. Earlier versions log nothing at that level, so set `service.telemetry.logs.level: debug`.";
    marks "oidcauthextension" "otelcol" "opentelemetry-collector";
    over "go-oidc";
    settings {
        "aud-unexpected" => "Compare `audience` of the extension `oidc` in the collector's configuration with the token's `aud`.";
        "iss-unexpected" => "Compare `issuer_url` of the extension `oidc` with the token's `iss`, exactly.";
        "provider-unknown" => "Add the token's issuer to `providers` of the extension `oidc`, with its own `issuer_url` and `audience`.";
        "alg-unexpected" => "Have the issuer sign with RS256, or update the collector: the extension accepts what the discovery document lists in `id_token_signing_alg_values_supported`, and RS256 where it lists nothing.";
        "access-token-empty" => "Compare `attribute` of the extension `oidc` (by default `authorization`) with the header that the exporter sends, for example in `headers` of `otlphttp` or in `OTEL_EXPORTER_OTLP_HEADERS`.";
        "principal-claim-missing" => "Compare `username_claim` of the extension `oidc` with the claims of the token.";
        "roles-claim-missing" => "Compare `groups_claim` of the extension `oidc` with the claims of the token.";
    }
    messages {
        "Authentication failed: missing or empty header" => "access-token-empty";
        "Authentication failed: invalid header format" => "authorization-malformed";
        "Authentication failed: could not parse issuer from token" frame => "token-malformed";
        "Authentication failed: could not resolve provider" => "provider-unknown";
        "Authentication failed: token verification failed" frame => "reason-not-shown";
        "Authentication failed: could not get subject from claims" => "principal-claim-missing";
        "Authentication failed: could not get groups from claims" => "roles-claim-missing";
        "authentication didn't succeed" whole => "access-token-empty";
        "failed to resolve OIDC provider for the issuer {issuer}: {0}" => "provider-unknown";
        "no OIDC provider configured for the issuer {issuer}" => "provider-unknown";
        "username claim from the OIDC configuration not found on the token returned by the OIDC provider" => "principal-claim-missing";
        "groups claim from the OIDC configuration not found on the token returned by the OIDC provider" => "roles-claim-missing";
        "the username returned by the OIDC provider isn't a regular string" => "claim-wrong-type";
        "no Audience provided for the OIDC configuration" => "verifier-without-audience";
        "no IssuerURL provided for the OIDC configuration" => "verifier-without-issuer";
        "failed to get configuration from the auth server: {0}" frame => "keys-unreachable";
        "failed to get configuration from at least one configured auth server: {0}" frame => "keys-unreachable";
        "file contains no supported keys (supported types are RSA, ECDSA, and ED25519)" => "key-set-unusable";
        "failed to load JWKS file {0}:" => "key-set-unusable";
    }
    logs {
        "2026-03-01T12:00:00.000Z\twarn\toidcauthextension@v0.150.0/extension.go:203\tAuthentication failed: token verification failed\t{\"client_ip\": \"10.0.0.4:5312\", \"issuer\": \"https://idp.acme.test\", \"error\": \"oidc: expected audience \\\"collector\\\" got [\\\"orders\\\"]\"}" => "aud-unexpected";
        "2026-03-01T12:00:00.000Z\twarn\toidcauthextension@v0.150.0/extension.go:165\tAuthentication failed: missing or empty header\t{\"client_ip\": \"10.0.0.4:5312\", \"error\": \"authentication didn't succeed\"}" => "access-token-empty";
    }
}
