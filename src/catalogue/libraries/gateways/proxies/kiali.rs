//! What Kiali prints of sign-ins (1.18 to 2.x).

use crate::catalogue::libraries::library;

library! {
    "Kiali", Gateway;
    more "Set `deployment.logger.log_level: debug` in the Kiali resource, and read the log of the pod: the page shows only the last sentence.";
    marks "kiali";
    settings {
        "token-request-failed" => "Put the client secret into the Secret `kiali` of Kiali's namespace under the key `oidc-secret`, and compare `auth.openid.client_id` with the app at the provider. Without that secret Kiali sends none.";
        "kubernetes-unauthorized" => "Set `auth.openid.disable_rbac: true`, or start the API server with the same issuer and client ID (`--oidc-issuer-url`, `--oidc-client-id`): Kiali passes the ID token on to it.";
        "iss-unexpected" => "Compare `auth.openid.issuer_uri` with `issuer` in the provider's discovery document, exactly: the URL of the key set is not the issuer.";
        "principal-claim-missing" => "Compare `auth.openid.username_claim` with the claims of the ID token.";
        "state-mismatch" => "Open Kiali under the URL that is registered as redirect URI, and sign in within a minute or so: `nonce` and `state` are in cookies of that host.";
    }
    messages {
        "failure when retrieving user identity" => "token-request-failed" ("The provider refused the token request of Kiali, which happens before anybody looks at a token: `request failed (HTTP response status = 401)` next to it is the provider's status");
        "Failure when retrieving user identity: {0}" frame => "token-request-failed";
        "the OpenID token was rejected" => "kubernetes-unauthorized" ("The Kubernetes API server did not accept the ID token that Kiali passed on");
        "OpenId token rejected: {0}" => "nonce-mismatch";
        "Request rejected: invalid state" => "state-mismatch";
        "Request rejected: State parameter is invalid" => "state-mismatch";
        "State parameter is invalid" whole => "state-mismatch";
        "No nonce code present. Login window timed out" => "state-mismatch";
        "Authentication rejected: {found}" frame => "reason-not-shown";
        "Token was not received" whole => "id-token-not-returned";
        "the IdP did not provide an id_token" => "id-token-not-returned";
        "cannot parse received id_token from the OpenId provider: {0}" => "token-malformed";
        "the received id_token from the OpenId provider has missing the required {claim} claim" => "principal-claim-missing";
        "the received id_token from the OpenId provider has an invalid {claim} claim" => "claim-wrong-type";
        "the id_token was rejected: {found}" frame => "reason-not-shown";
        "the OpenId token is from an unknown issuer" => "iss-unexpected";
        "the OpenId token is not targeted for Kiali; got aud = {found}" => "aud-unexpected";
        "the OpenId token has expired" => "exp-passed";
        "the OpenId token is not valid yet" => "nbf-ahead";
        "the OpenId token is signed with an unknown algorithm" => "alg-unexpected";
        "Error fetching OpenID provider metadata: {0}" => "keys-unreachable";
        "the signature of the OpenId token is invalid" => "signature-invalid";
        "Kiali token rejected because of subject claim mismatch" => "sub-unexpected";
        "User not authorized to access Kiali" => "user-not-permitted";
        "domain {found} not allowed to login" => "user-not-permitted";
    }
    logs {
        "{\n  \"error\":\"failure when retrieving user identity\",\n  \"detail\":\"request failed (HTTP response status = 401 Unauthorized)\"\n}" => "token-request-failed";
        "{\"level\":\"error\",\"time\":\"2026-03-01T12:00:00Z\",\"message\":\"OpenId token rejected: OpenId token rejected: nonce code mismatch\"}\nkiali" => "nonce-mismatch";
    }
}
