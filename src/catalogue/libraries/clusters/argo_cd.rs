//! What Argo CD prints (2.4 to 3.3).

use crate::catalogue::libraries::library;

library! {
    "Argo CD", Gateway;
    more "Run `kubectl logs -n argocd deploy/argocd-server | grep -i token`, with `server.log.level: debug` in ConfigMap `argocd-cmd-params-cm`. With Dex in between, the provider's response is in `kubectl logs -n argocd deploy/argocd-dex-server`.";
    marks "argocd" "argo cd" "argo-cd";
    over "go-oidc" "golang-jwt" "Go programs (net/http, oauth2)";
    settings {
        "id-token-not-returned" => "Add `openid` to `requestedScopes` of `oidc.config` in the ConfigMap `argocd-cm`.";
        "user-not-permitted" => "Look at `accounts.NAME: apiKey, login` and `accounts.NAME.enabled` in the ConfigMap `argocd-cm`.";
        "token-revoked" => "Run `argocd login --sso` again, or make a new token with `argocd account generate-token`.";
        "alg-unexpected" => "Sign in again: Argo CD's own tokens are signed with `HS256` and the key `server.secretkey` of the Secret `argocd-secret`, others with the issuer's key.";
        "userinfo-failed" => "Set `enableUserInfoGroups` and `userInfoPath` of `oidc.config` in the ConfigMap `argocd-cm` as the provider has it (`/v1/userinfo` for Okta, below the issuer), or switch it off.";
        "claim-missing" => "Compare the token with `scopes` in the ConfigMap `argocd-rbac-cm` (`[groups]` unless set) and `requestedScopes` of `oidc.config` in `argocd-cm`.";
        "aud-unexpected" => "Add {audience} to `oidc.config.allowedAudiences` in ConfigMap `argocd-cm`, if the token is meant for Argo CD. Unless it is set, `clientID` and `cliClientID` are accepted.";
        "verifier-without-audience" => "Set `oidc.config.allowedAudiences` in ConfigMap `argocd-cm` to {audience}.";
        "iss-unexpected" => "Compare `oidc.config.issuer` in ConfigMap `argocd-cm` with the token's `iss` ({issuer}): the two must be equal.";
        "iss-discovery-mismatch" => "Set `oidc.config.issuer` in ConfigMap `argocd-cm` to `issuer` of the discovery document. With Dex, the issuer is `url` of `argocd-cm` followed by `/api/dex`: write `url` with `https://` and without a slash at the end.";
        "signature-invalid" => "Run `kubectl rollout restart -n argocd deploy/argocd-server` after a key rotation, so that the keys of `oidc.config.issuer` are loaded again.";
        "keys-unreachable" => "Check `oidc.config.issuer` in ConfigMap `argocd-cm`, and put the certificate authority of that host into `rootCA` of `oidc.config`. Do not turn the check off with `oidc.tls.insecure.skip.verify: \"true\"`.";
        "gateway-redirect-refused" => "Add the URL to `url` or `additionalUrls` in ConfigMap `argocd-cm`.";
        "state-mismatch" => "Set `url` in ConfigMap `argocd-cm` to the URL in the browser, and the redirect URI in Okta to that URL followed by `/auth/callback`.";
        "policy-refused" => "Map the group to a role in `policy.csv` of ConfigMap `argocd-rbac-cm`: `g, GROUP, role:admin`. `scopes` there must name the claim (`[groups]`).";
        "groups-missing" => "Add `groups` to `requestedScopes` in `oidc.config`, or set `requestedIDTokenClaims: {\"groups\": {\"essential\": true}}`. With `enableUserInfoGroups: true`, Argo CD reads the groups from the userinfo endpoint.";
        "token-request-failed" => "Compare `clientID` in `oidc.config` and the secret in Secret `argocd-secret` (`clientSecret: $oidc.okta.clientSecret`) with the app in Okta.";
        "url-from-empty-setting" => "Set `issuer` of `oidc.config` in ConfigMap `argocd-cm`. If it is `$name:key`, the Secret must have that key and the label `app.kubernetes.io/part-of: argocd`.";
    }
    messages {
        "Failed to query provider \"\": Get {0}: unsupported protocol scheme" => "url-from-empty-setting";
        "cipher: message authentication failed" whole => "session-cookie-unreadable" ("Argo CD encrypts the state of a sign-in with a key from `server.secretkey`: the key has changed since, or the cookie is of an earlier sign-in.", "Delete the cookies of Argo CD's host and sign in again. If all users see it, run `kubectl rollout restart -n argocd deploy/argocd-server`, so that all instances have the same `server.secretkey`.");
        "failed to query provider {issuer}: Get {0}/api/dex/.well-known/openid-configuration{1} http: server gave HTTP response to HTTPS client" => "keys-unreachable" ("Argo CD calls its Dex over https, but Dex serves plain http: the settings of the two contradict each other, or their versions differ.", "Set `dexserver.disable.tls` and `server.dex.server` in ConfigMap `argocd-cmd-params-cm` to the same scheme (`https://argocd-dex-server:5556` while Dex has TLS), and run `kubectl rollout restart -n argocd deploy/argocd-server deploy/argocd-dex-server`.");
        "failed to query provider {issuer}: Get {0}argocd-dex-server:5556/api/dex/.well-known/openid-configuration" => "keys-unreachable" ("Argo CD's own Dex does not answer.", "Run `kubectl get pods -n argocd` and `kubectl logs -n argocd deploy/argocd-dex-server`: Dex usually stops because of an error in `dex.config` of ConfigMap `argocd-cm`.");
        "token verification failed for all audiences: {found}" => "reason-not-shown" ("Argo CD tries one audience after the other, and one reason for each follows in this line.");
        "error for aud {audience}: failed to verify signature" => "signature-invalid" ("Argo CD tries one audience after the other, so the reason for the first audience may be the one that counts.");
        "error for aud {audience}: oidc: token is expired" => "exp-passed";
        "error for aud {audience}: oidc: expected audience {expected} got {found}" frame => "aud-unexpected" ("Argo CD tries one audience after the other: ignore the audiences that are not in the token, and read the reason for the one that is");
        "error for aud {audience}: oidc: id token issued by a different provider, expected {expected} got {found}" => "iss-unexpected";
        "token has an audience claim, but no allowed audiences are configured" => "verifier-without-audience";
        "failed to determine whether the token has an aud claim: {0}" frame => "token-malformed";
        "failed to verify provider token: {found}" => "reason-not-shown" ("the reason follows");
        "Failed to verify token: {found}" => "reason-not-shown" ("the reason follows");
        "Failed to verify token: token verification failed: {found}" => "reason-not-shown" ("the reason follows");
        "Failed to verify oidc token: {found}" => "reason-not-shown" ("the reason follows");
        "failed to verify the token" whole => "reason-not-shown";
        "failed to query provider {issuer}: {0}" => "keys-unreachable";
        "Failed to query provider {issuer}: oidc: issuer did not match the issuer returned by provider, expected {expected} got {found}" => "iss-discovery-mismatch";
        "rpc error: code = Unauthenticated desc = invalid session: {found}" => "reason-not-shown" ("the reason follows");
        "invalid session: token is expired" => "exp-passed";
        "invalid session: token has invalid claims: token is expired" => "exp-passed";
        "rpc error: code = Unauthenticated desc = no session information" => "access-token-empty";
        "no session information" whole => "access-token-empty";
        "SSO is not configured" whole => "verifier-without-issuer";
        "token is revoked, please re-login" => "token-revoked";
        "account password has changed since token issued" => "token-revoked";
        "account {user} does not have token with id {id}" => "token-revoked";
        "account {user} is disabled" whole named => "user-not-permitted";
        "account {user} does not have {0} capability" => "user-not-permitted";
        "token does not have a unique identifier (jti claim) and cannot be validated" => "claim-missing" ("Argo CD's own tokens have `jti`, but this token has none: it is an old one, or comes from another issuer.", "Make a new one with `argocd account generate-token --account NAME`, or sign in with `argocd login --sso`.");
        "token does not have {claim} claim" => "claim-missing";
        "unexpected signing method: {alg}" => "alg-unexpected";
        "token-based session creation no longer supported" => "argo-session-from-token";
        "error fetching user info endpoint: {0}" => "userinfo-failed";
        "error while querying userinfo endpoint: {0}" => "userinfo-failed";
        "failed to query userinfo endpoint of IDP: {0}" => "userinfo-failed";
        "subject of claims from user info endpoint didn't match subject of idToken" => "pair-different-subject";
        "user info response in jwt format not valid: {0}" => "signature-invalid";
        "error fetching groups from Azure overage claim: {0}" => "groups-missing";
        "access token missing User.Read scope" => "scp-missing-scope";
        "failed to refresh token from source: {0}" => "token-request-failed";
        "Failed to verify app state - got invalid redirectURL '/'" => "gateway-redirect-refused" ("Argo CD 2.4.7 refuses the relative URL of its own start page; 2.4.8 and later take it.", "Run `argocd version`, and update Argo CD. Until then, open the page that you want by its whole URL.");
        "Failed to verify app state - got invalid redirectURL {redirect}" => "gateway-redirect-refused" ("Argo CD 2.4.7 refuses the relative URL of its own start page; 2.4.8 and later take it.", "Run `argocd version`, and update Argo CD. Until then, open the page that you want by its whole URL.");
        "failed to verify app state: invalid return URL" => "gateway-redirect-refused";
        "invalid return URL" whole => "gateway-redirect-refused";
        "Invalid redirect URL: the protocol and host (including port) must match and the path must be within allowed URLs if provided" => "gateway-redirect-refused";
        "invalid state in {name} cookie" => "state-mismatch";
        "failed to generate app state: {0}" => "state-mismatch";
        "failed to get token: oauth2: {0}" => "token-request-failed";
        "no id_token in token response" => "id-token-not-returned";
        "invalid session token: {found}" => "reason-not-shown" ("the reason follows");
        "permission denied: {0}, sub: {user}, iat: {time}" => "policy-refused";
        "rpc error: code = PermissionDenied desc = permission denied: {0}, sub: {user}, iat:" => "policy-refused";
        "Failed to exchange code for token" => "token-request-failed";
    }
    logs {
        "time=\"2026-02-28T10:25:03Z\" level=warning msg=\"Failed to verify token: failed to verify token: token verification failed for all audiences: error for aud \\\"argo-cd\\\": failed to verify signature: failed to verify id token signature, error for aud \\\"argo-cd-cli\\\": oidc: expected audience \\\"argo-cd-cli\\\" got [\\\"argo-cd\\\"]\"" => "signature-invalid";
        "FATA[0001] rpc error: code = Unauthenticated desc = invalid session: token has invalid claims: token is expired" => "exp-passed";
        "Failed to query provider \"https://argo.acme.test/api/dex\": oidc: issuer did not match the issuer returned by provider, expected \"http://argo.acme.test/api/dex\" got \"https://argo.acme.test/api/dex\"" => "iss-discovery-mismatch";
        "time=\"2026-02-28T10:25:03Z\" level=fatal msg=\"rpc error: code = PermissionDenied desc = permission denied: applications, sync, default/shop, sub: 00u4kq81mzXcTyRbe5d6, iat: 2026-02-28T10:00:00Z\"" => "policy-refused";
        "{\"error\":\"no session information\",\"code\":16,\"message\":\"no session information\"}" => "access-token-empty";
    }
}
