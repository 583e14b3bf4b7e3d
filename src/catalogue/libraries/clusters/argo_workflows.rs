//! What Argo Workflows prints (3.0 to 4.x).

use crate::catalogue::libraries::library;

library! {
    "Argo Workflows", Gateway;
    more "Run `kubectl logs -n argo deploy/argo-server` (start it with `argo server --loglevel debug`): the browser is only sent back to the login page.";
    marks "argo-server" "argo workflows";
    over "go-oidc" "go-jose";
    settings {
        "claim-missing" => "Compare `sso.customGroupClaimName` and `sso.scopes` in the ConfigMap `workflow-controller-configmap` with the claims of the ID token.";
        "iss-discovery-mismatch" => "Set `sso.issuer` in ConfigMap `workflow-controller-configmap` to the issuer of the discovery document, and `sso.issuerAlias` if the token's `iss` is another one.";
        "token-request-failed" => "Compare `sso.clientId`, `sso.clientSecret` and `sso.redirectUrl` (`https://ARGO/oauth2/callback`) in ConfigMap `workflow-controller-configmap` with the app in Okta.";
        "policy-refused" => "Annotate the ServiceAccount that the user should get: `workflows.argoproj.io/rbac-rule: \"'GROUP' in groups\"`.";
        "groups-missing" => "Add `groups` to `sso.scopes` in ConfigMap `workflow-controller-configmap`, and name the claim in `sso.customGroupClaimName` or the endpoint in `sso.userInfoPath`.";
    }
    messages {
        "token not valid. see https://argo-workflows.readthedocs.io/en/latest/faq/" => "reason-not-shown";
        "token not valid. see https://argoproj.github.io/argo-workflows/faq/" => "reason-not-shown";
        "token not valid for running mode" => "auth-mode-not-accepted";
        "failed to get oauth2Token by using code from the oauth2 server" => "token-request-failed";
        "failed to extract id_token from the response" => "id-token-not-returned";
        "failed to verify the id token issued" => "signature-invalid" ("Argo Workflows could not verify the ID token. The reason of go-oidc is in `error=` of the same line.", "Compare `sso.issuer` and `sso.clientId` in the ConfigMap `workflow-controller-configmap` with `iss` and `aud` of the ID token.");
        "failed to get claims from the id token" => "claim-wrong-type";
        "failed to get groups claim from the given userInfoPath" => "groups-missing";
        "failed to get cookie" whole => "state-mismatch";
        "no service account rule matches" => "policy-refused";
        "failed to perform RBAC authorization" => "policy-refused";
        "failed to parse encrypted token" => "gateway-session-ended";
        "failed to decrypt token" => "gateway-session-ended" ("Argo Workflows encrypts the session with a key in the Secret `sso`, and that Secret was recreated, so it cannot read earlier sessions.", "Sign in again. Keep the Secret: `kubectl get secret sso -n argo -o jsonpath='{.metadata.creationTimestamp}'` shows when it was made.");
        "failed to validate claims: {found}" => "reason-not-shown" ("the reason follows");
        "failed to get service account secret: {0}" => "policy-refused";
        "no claim found for key: {claim}" => "claim-missing";
        "group name {found} was not a string" => "claim-wrong-type";
        "expected bearer token to be a JWT and therefore have 3 dot-delimited parts" => "token-malformed";
    }
    logs {
        "time=\"2026-02-28T10:15:03Z\" level=error msg=\"failed to perform RBAC authorization\" error=\"no service account rule matches\"" => "policy-refused";
        "{\"code\":16,\"message\":\"token not valid. see https://argo-workflows.readthedocs.io/en/latest/faq/\"}" => "reason-not-shown";
    }
}
