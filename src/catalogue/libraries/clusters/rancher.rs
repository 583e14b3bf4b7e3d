//! What Rancher prints (2.6 to 2.13: generic OIDC, Keycloak OIDC).

use crate::catalogue::libraries::library;

library! {
    "Rancher", Gateway;
    more "Turn debug on with `kubectl -n cattle-system exec POD -- loglevel --set debug`, then look for `[generic oidc]` in `kubectl logs -n cattle-system deploy/rancher`.";
    marks "rancher";
    over "go-oidc";
    settings {
        "token-request-failed" => "Compare `Client ID`, `Client Secret`, `Issuer` and `Rancher URL` at `Users & Authentication > Auth Provider > Generic OIDC` with the app in Okta. The redirect URI is `https://RANCHER/verify-auth`.";
        "claim-unexpected" => "Compare `acrValue` of the OIDC AuthConfig with `acr` of the token.";
        "groups-missing" => "Check `Scopes` and `Groups claim` (from 2.12 on `groupsClaim`) at `Users & Authentication > Auth Provider`.";
    }
    messages {
        "unable to fetch discovery information for OIDC provider: {0}" => "keys-unreachable";
        "failed to fetch discovery document: {status}" => "keys-unreachable";
        "unable to decode the OIDC discovery response {0}" => "key-set-unusable";
        "no authorization endpoint found in discovery response with status {status}" => "key-set-unusable";
        "both authEndpoint and issuerURL are missing in the authConfig" => "verifier-without-issuer";
        "failed to parse JWT token: {0}" frame => "token-malformed";
        "ACR claim invalid or not found in token: (acr={found})" => "claim-unexpected";
        "failed due to invalid ACR" => "claim-unexpected";
        "scopes are invalid: scopes must be space delimited and openid is a required scope." => "id-token-not-returned";
        "failed to parse groups claims: {0}" => "claim-wrong-type";
        "failed to parse user info claims: {0}" => "claim-wrong-type";
        "missing kid in access token" => "kid-missing";
        "kid header must be a string" => "kid-missing";
        "invalid authorization token - has no audience" => "aud-missing";
        "No valid token cookie or auth header" whole => "access-token-empty";
        "secretKey hash does not match" => "introspection-inactive" ("Rancher's own tokens");
        "\"message\":\"must authenticate\"" => "access-token-empty";
        "clusterID does not match" whole => "aud-unexpected" ("The token was created for one cluster, but the request goes to another.", "Look at `server:` in the kubeconfig (`/k8s/clusters/c-…`), and download the kubeconfig of that cluster again, or make a token without a scope at `Account & API Keys`.");
    }
    logs {
        "2026/02/28 10:15:03 [ERROR] [generic oidc]: unable to fetch discovery information for OIDC provider: Get \"https://acme.okta.com/.well-known/openid-configuration\": dial tcp: i/o timeout" => "keys-unreachable";
        "{\"baseType\":\"error\",\"code\":\"Unauthorized\",\"message\":\"must authenticate\",\"status\":401,\"type\":\"error\"}" => "access-token-empty";
    }
}
