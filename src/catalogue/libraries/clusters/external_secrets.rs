//! What the External Secrets Operator prints around the errors of the stores that it reads (0.5 to 0.20).

use crate::catalogue::libraries::library;

library! {
    "External Secrets Operator", Gateway;
    more "Run `kubectl describe secretstore NAME`, whose conditions have the whole error, and `kubectl logs -n external-secrets deploy/external-secrets`.";
    marks "external-secrets" "secretstore" "externalsecret";
    over "HashiCorp Vault" "Kubernetes";
    settings {
        "aud-unexpected" => "Set `audiences` of `kubernetesServiceAccountToken` (or of `serviceAccountRef`) in the SecretStore to the audience that the role in Vault expects (`bound_audiences` of a JWT role, `audience` of a Kubernetes role). Unless it is set, the operator asks for a token for `vault`.";
        "verifier-without-audience" => "Set `bound_audiences` of the role in Vault to `audiences` of `kubernetesServiceAccountToken` in the SecretStore (`vault` unless set): a token that has `aud` is refused while the role names none.";
        "aud-missing" => "Set `audiences` of `kubernetesServiceAccountToken` (or of `serviceAccountRef`) in the SecretStore, so that the service account's token has an `aud`.";
    }
    messages {
        "unable to log in with JWT auth: {found}" frame => "reason-not-shown";
    }
    logs {
        "{\"level\":\"error\",\"controller\":\"secretstore\",\"error\":\"could not validate provider: unable to log in with JWT auth: Error making API request. Code: 400. Errors: * error validating token: invalid audience (aud) claim: audience claim does not match any expected audience\"}" => "aud-unexpected";
    }
}
