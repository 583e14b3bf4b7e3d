//! What Kubernetes prints (kube-apiserver 1.19 to 1.37, kubectl, int128/kubelogin).

use crate::catalogue::libraries::library;

library! {
    "Kubernetes", Gateway;
    more "Run `kubectl auth whoami`, which prints the user and the groups that the API server read. Where the client sees only `Unauthorized`, run `kubectl logs -n kube-system kube-apiserver-NODE | grep 'Unable to authenticate the request'` (in a managed cluster, open the cloud's API server or authenticator log). With kubelogin, `kubectl oidc-login get-token … -v1` shows the token's claims.";
    marks "kube" "authentication.k8s" "k8s.io";
    over "go-oidc" "go-jose";
    settings {
        "token-review-failed" => "Compare `server` and `certificate-authority` in the file of `--authentication-token-webhook-config-file` with the webhook, and call it with `curl`.";
        "gateway-session-ended" => "Delete the folder `~/.kube/cache/oidc-login`, and run the command again.";
        "id-token-not-returned" => "Check whether the app at the provider is one of OpenID Connect and allows `Authorization Code`: `kubectl oidc-login` always asks for the scope `openid`.";
        "nonce-mismatch" => "Run `kubectl oidc-login clean` and sign in again in one browser tab.";
        "claim-wrong-type" => "Compare `--oidc-groups-claim` and `--oidc-username-claim` (or `claimMappings` in the authentication configuration) with the JSON types in the token: the username is a string, groups are strings in a list.";
        "token-malformed" => "Print `kubectl config view --minify --raw` (it holds secrets: show it to nobody) and check whether `id-token` of the user has two dots. The API server takes the ID token, not the access token.";
        "aud-unexpected" => "Set `--oidc-client-id` of kube-apiserver (or `jwt[].issuer.audiences` of its AuthenticationConfiguration) to the app's client ID, and send the ID token: the API server takes ID tokens, whose `aud` is the client ID. Where Dex issues for another client, request `audience:server:client_id:NAME` with the client ID that is expected, and list the other under its `trustedPeers`.";
        "iss-unexpected" => "Compare `--oidc-issuer-url` of kube-apiserver (or `jwt[].issuer.url`) with the token's `iss` ({issuer}): the two must be equal.";
        "claim-missing" => "Compare `--oidc-username-claim` and `--oidc-required-claim` of kube-apiserver (or `jwt[].claimMappings` and `claimValidationRules`) with the token, and request the scope that brings the claim (`--oidc-extra-scope=email` of kubelogin).";
        "email-not-verified" => "Use `--oidc-username-claim=sub`, or an expression in the AuthenticationConfiguration: `--oidc-username-claim=email` requires that `email_verified` is true.";
        "verifier-not-ready" => "Run `curl -v` for `/.well-known/openid-configuration` under {issuer} from the control plane, and pass the certificate authority of that host with `--oidc-ca-file`.";
        "keys-unreachable" => "Open `jwks_uri` of the discovery document of `--oidc-issuer-url` from the control plane, and pass the certificate authority of that host with `--oidc-ca-file`.";
        "alg-unexpected" => "Add the token's `alg` to `--oidc-signing-algs` of kube-apiserver (only `RS256` unless set).";
        "claim-unexpected" => "Compare `--oidc-required-claim=key=value` of kube-apiserver (or `jwt[].claimValidationRules`) with the token.";
        "kubernetes-rbac-refused" => "Bind a role with `kubectl create clusterrolebinding NAME --clusterrole=view --group=GROUP`. `--oidc-username-prefix` and `--oidc-groups-prefix` are put in front of the names, so write GROUP with its prefix.";
        "token-request-failed" => "Compare `--oidc-client-id`, `--oidc-client-secret` and `--oidc-issuer-url` in the `exec` part of the kubeconfig with the app in Okta. A native app has no secret and needs PKCE.";
    }
    messages {
        "crypto/rsa: verification error, invalid bearer token, {0}" frame => "signature-invalid" ("The first of several authenticators could not verify the signature. The next one's reason follows in the same line.", "Read the last reason of the line. Compare `kid` and `iss` of the token with `--oidc-issuer-url` of the API server (or `jwt.issuer.url` in the authentication configuration).");
        "'email_verified' claim not present" => "email-not-verified";
        "email not verified" whole => "email-not-verified";
        "oidc: verify token: {found}" => "reason-not-shown" ("The words after the colon are the reason.");
        "oidc: verify token: oidc: token is expired (Token Expiry: {time})" => "exp-passed";
        "oidc: verify token: oidc: expected audience {expected} got {found}" => "aud-unexpected";
        "oidc: expected audience in {expected} got {found}" => "aud-unexpected";
        "oidc: authenticator not initialized" => "verifier-not-ready";
        "oidc: authenticator for issuer {issuer} is not initialized" => "verifier-not-ready";
        "oidc: authenticator for issuer {issuer} is not healthy" => "verifier-not-ready";
        "verifier not initialized for issuer: {issuer}" => "verifier-not-ready";
        "oidc authenticator: initializing plugin: {0}" => "keys-unreachable";
        "oidc authenticator: async token verifier for issuer: {issuer}: {0}" => "keys-unreachable";
        "oidc authenticator: error getting JWKS URL: {0}" => "keys-unreachable";
        "provider did not return JWKS URL" => "keys-unreachable";
        "error reading JWKS response: {0}" => "keys-unreachable";
        "oidc: parse username claims {claim}: claim not present" => "claim-missing";
        "oidc: parse username claims {claim}: {0}" => "claim-wrong-type";
        "oidc: parse 'email_verified' claim: {0}" => "claim-wrong-type";
        "oidc: email not verified" => "email-not-verified";
        "oidc: parse groups claim {claim}: {0}" => "claim-wrong-type";
        "oidc: parse uid claim {claim}: {0}" => "claim-wrong-type";
        "oidc: required claim {claim} not present in ID token" => "claim-missing";
        "oidc: parse claim {claim}: {0}" => "claim-wrong-type";
        "oidc: required claim {claim} value does not match. Got = {found}, want = {expected}" => "claim-unexpected";
        "oidc: error evaluating claim validation expression: {0}" => "claim-unexpected";
        "oidc: error evaluating user info validation rule: {0}" => "claim-unexpected";
        "validation expression {0} failed: {1}" => "claim-unexpected";
        "oidc: error evaluating username claim expression: {0}" => "claim-missing";
        "oidc: empty username via CEL expression is not allowed" => "claim-missing";
        "oidc: error evaluating group claim expression: {0}" => "claim-wrong-type";
        "oidc: error evaluating extra claim expression: {0}" => "claim-wrong-type";
        "oidc: could not expand distributed claims: {0}" => "groups-missing";
        "oidc: unsupported signing alg: {alg}" => "alg-unexpected";
        "token is not compact JWT" => "token-malformed";
        "while unmarshaling token: {0}" => "part-not-json";
        "error decoding token: {0}" => "part-not-base64url";
        "while getting distributed claim {claim}: {0}" => "groups-missing";
        "Unable to authenticate the request" => "kubernetes-unauthorized" ("The API server refused the token. Its reason is in `err=` of the same line.", "Paste the whole line with `err=\"…\"`, or search the API server's log for `authentication.go` at that time.");
        "invalid bearer token, {0}" => "kubernetes-unauthorized" ("The API server refused the token. A reason of each authenticator follows the words `invalid bearer token`.", "Read the reasons in the brackets: `oidc: verify token` is the issuer's, `service account` that of Kubernetes' own tokens.");
        "invalid bearer token" whole => "reason-not-shown" ("The API server does not log here why its OIDC authenticator refused the token.");
        "[invalid bearer token, oidc: {0}" => "kubernetes-unauthorized" ("the reason follows");
        "[invalid bearer token, service account token has expired" => "exp-passed" ("The token of a service account lives about an hour, and Kubernetes renews the file in the pod. A client that read the file once at its start still sends the old one.", "Read `/var/run/secrets/kubernetes.io/serviceaccount/token` again before each request, or update the Kubernetes client library, which does so. Outside a pod, make a new token with `kubectl create token <service account> --duration=1h`.");
        "service account token has expired" => "exp-passed" ("The token of a service account lives about an hour, and Kubernetes renews the file in the pod. A client that read the file once at its start still sends the old one.", "Read `/var/run/secrets/kubernetes.io/serviceaccount/token` again before each request, or update the Kubernetes client library, which does so. Outside a pod, make a new token with `kubectl create token <service account> --duration=1h`.");
        "service account token is not valid yet" => "nbf-ahead";
        "service account token has been invalidated" => "token-revoked" ("The pod, the Secret or the service account that the token is bound to was deleted or made again.", "Read the token again from its file, `/var/run/secrets/kubernetes.io/serviceaccount/token`, which the kubelet renews, at each request.");
        "service account token claims could not be validated due to unexpected validation error" => "token-malformed";
        "Token has been invalidated" => "token-revoked" ("The pod, the Secret or the service account that the token is bound to was deleted.", "Read the token again from `/var/run/secrets/kubernetes.io/serviceaccount/token`, or make one with `kubectl create token <service account>`.");
        "token audiences {found} is invalid for the target audiences {expected}" => "aud-unexpected";
        "unable to match the audience: {found} , accepted: {expected}" => "aud-unexpected";
        "error: You must be logged in to the server (Unauthorized)" => "kubernetes-unauthorized";
        "You must be logged in to the server" => "kubernetes-unauthorized";
        "the server has asked for the client to provide credentials" => "kubernetes-unauthorized";
        "\"reason\": \"Unauthorized\", \"code\": 401" => "kubernetes-unauthorized";
        "\"reason\":\"Unauthorized\",\"code\":401" => "kubernetes-unauthorized";
        "Failed to make webhook authenticator request: {0}" => "token-review-failed";
        "is forbidden: User {user} cannot {0} resource {1} in API group" => "kubernetes-rbac-refused";
        "is forbidden: User 'system:anonymous' cannot {0} resource {1} in API group" => "access-token-empty" ("The API server got no credential that it knows, so it treats the request as `system:anonymous`.", "Run `kubectl config view --minify` to see which user the context has, and `kubectl auth whoami` to see whom the API server sees. Do not give `system:anonymous` a role: that opens the cluster to anybody.");
        "User 'system:anonymous' cannot {0}" => "access-token-empty" ("The API server got no credential that it knows, so it treats the request as `system:anonymous`.", "Run `kubectl config view --minify` to see which user the context has, and `kubectl auth whoami` to see whom the API server sees. In a program, send `Authorization: Bearer`.");
        "User \"system:anonymous\" cannot" => "access-token-empty";
        "error: get-token: authentication error: {0}" => "token-request-failed" ("the reason follows");
        "oidc discovery error: {0}" frame => "keys-unreachable";
        "could not verify the ID token: {0}" => "reason-not-shown" ("the reason follows");
        "could not verify the access token: {0}" => "reason-not-shown" ("the reason follows");
        "nonce did not match (wants {expected} but got {found})" => "nonce-mismatch";
        "id_token is missing in the token response" => "id-token-not-returned";
        "access_token is missing in the token response" => "access-token-not-returned";
        "authorization code flow error: oauth2 error: {0}" => "token-request-failed";
        "could not refresh the token: {0}" => "token-request-failed";
        "device-code: exchange failed: {0}" => "token-request-failed";
        "resource owner password credentials flow error: {0}" => "token-request-failed";
        "invalid token cache (you may need to remove): {0}" => "gateway-session-ended" ("delete ~/.kube/cache/oidc-login");
        "you got an invalid token: {0}" frame => "token-malformed";
        "invalid discovery document: {0}" => "key-set-unusable";
        "getting credentials: exec: executable {name} failed with exit code {0}" => "token-request-failed" ("The program that gets the credentials failed, and printed the reason in the line above this one.");
        "getting credentials: exec: executable {name} not found" => "credential-plugin-missing";
        "No valid id-token, and cannot refresh without refresh-token" => "exp-passed" ("The ID token in the kubeconfig has expired, and there is no refresh token to get a new one.", "Sign in again with the tool that wrote the kubeconfig, with the scope `offline_access`, or change the user to `exec` with `kubectl oidc-login get-token`.");
        "The azure auth plugin has been removed" => "credential-plugin-missing";
        "no Auth Provider found for name \"oidc\"" => "credential-plugin-missing" ("This `kubectl` does not have the built-in auth provider `oidc` any more, and the kubeconfig still names it.", "Replace `auth-provider:` of the user in `~/.kube/config` by `exec:` with `kubectl oidc-login get-token --oidc-issuer-url=… --oidc-client-id=…`.");
    }
    logs {
        "E0228 10:15:03.412345       1 authentication.go:73] \"Unable to authenticate the request\" err=\"[invalid bearer token, oidc: verify token: oidc: expected audience \\\"kubernetes\\\" got [\\\"0oa4kq81mzXcTyRbe5d7\\\"]]\"" => "aud-unexpected";
        "error: You must be logged in to the server (Unauthorized)" => "kubernetes-unauthorized";
        "Error from server (Forbidden): pods is forbidden: User \"oidc:jo@acme.test\" cannot list resource \"pods\" in API group \"\" in the namespace \"shop\"" => "kubernetes-rbac-refused";
        "{\n  \"kind\": \"Status\",\n  \"apiVersion\": \"v1\",\n  \"status\": \"Failure\",\n  \"message\": \"Unauthorized\",\n  \"reason\": \"Unauthorized\",\n  \"code\": 401\n}" => "kubernetes-unauthorized";
        "E0228 10:15:03.412345       1 oidc.go:232] oidc authenticator: initializing plugin: Get \"https://acme.okta.com/.well-known/openid-configuration\": x509: certificate signed by unknown authority" => "keys-unreachable";
        "error: get-token: authentication error: authcode-browser error: authentication error: authorization code flow error: oauth2 error: authorization error: access_denied User is not assigned to the client application.\nUnable to connect to the server: getting credentials: exec: executable kubectl failed with exit code 1" => "token-request-failed";
    }
}
