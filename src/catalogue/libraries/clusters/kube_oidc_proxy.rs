//! What kube-oidc-proxy prints, which checks ID tokens in front of a managed Kubernetes (0.1 to 1.0).

use crate::catalogue::libraries::library;

library! {
    "kube-oidc-proxy", Gateway;
    more "Start the proxy with `-v=4`, and read the line of the request itself: that of the readiness check is about a token that the proxy made up.";
    marks "kube-oidc-proxy" "probe.go";
    over "go-oidc";
    settings {
        "aud-unexpected" => "Set `--oidc-client-id` of the proxy to the client for which the ID token is issued.";
        "iss-unexpected" => "Set `--oidc-issuer-url` of the proxy to the token's `iss`, exactly.";
    }
    messages {
        "OIDC provider initialized, readiness check returned error: {0}" => "probe-token-refused";
        "OIDC provider not yet initialized: {0}" => "verifier-not-ready";
    }
    logs {
        "I0228 10:15:03.243462       1 probe.go:70] OIDC provider initialized, readiness check returned error: oidc: verify token: oidc: expected audience \"kubernetes\" got []" => "probe-token-refused";
    }
}
