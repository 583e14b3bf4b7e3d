//! What a setting of a library decides, by the findings that it is for: why one looks there.

#[rustfmt::skip]
const DECIDED: &[(&[&str], &str)] = &[
    (&["aud-unexpected", "verifier-without-audience", "google-iap-audience"], "{library} compares the audience (`aud`) with one of its own settings, which is missing or has another value."),
    (&["iss-unexpected", "iss-discovery-mismatch", "iss-admin-host", "verifier-without-issuer"], "{library} compares the issuer (`iss`) with one of its own settings, exactly, down to the last slash."),
    (&["exp-passed"], "What {library} does about tokens that have expired (a clock tolerance, a renewal) is one of its settings."),
    (&["nbf-ahead", "nbf-in-future", "iat-in-future", "iat-refused"], "How far the clocks may differ is a setting of {library}."),
    (&["token-too-old", "lifetime-long"], "How old a token may be is a setting of {library}."),
    (&["keys-unreachable", "kid-not-in-keys", "no-key-verified", "keys-malformed", "key-set-unusable"], "{library} takes its keys from a place that one of its settings names, and that place may be the wrong one."),
    (&["keys-rate-limited"], "How often {library} loads the keys is one of its settings."),
    (&["signature-invalid", "signature-or-key-mismatch", "key-or-alg-unfit", "signing-key-unresolved"], "{library} verifies with the key that one of its settings names, and that may be another key than the one that signed."),
    (&["alg-unexpected", "verifier-expects-other-alg", "verifier-without-algorithms", "alg-not-supported", "alg-none"], "{library} accepts only the algorithms in one of its settings, and the token's `alg` is not among them."),
    (&["verifier-without-key", "key-wrong-type", "key-weak", "private-key-not-readable", "key-pair-refused", "signer-key-form-wrong"], "{library} takes the key from one of its settings, and it is missing there or has another form."),
    (&["keys-ambiguous", "kid-missing"], "How {library} chooses among several keys is decided by the token's `kid` and by its settings."),
    (&["state-mismatch", "nonce-mismatch", "nonce-missing", "session-cookie-unreadable", "session-not-active", "session-unknown", "gateway-session-ended", "ephemeral-secret"], "{library} remembers a started sign-in in a cookie or a store, and does not find it again."),
    (&["token-request-failed", "userinfo-failed", "id-token-not-returned", "provider-client-refused", "discovery-incomplete", "discovery-without-s256", "token-response-unreadable"], "{library} asks the provider with the client, the secret and the URLs in its settings, and one of them may be wrong."),
    (&["introspection-failed", "introspection-client-refused", "introspection-inactive"], "{library} asks the provider about each token, at the URL and as the client in its settings."),
    (&["claim-missing", "claim-unexpected", "principal-claim-missing", "sub-missing", "sub-unexpected", "exp-missing", "iat-missing", "iss-missing", "aud-missing", "azp-unexpected", "cid-unexpected", "token-use-unexpected", "at-hash-mismatch"], "A setting or check of {library} asks for this claim, and for its value."),
    (&["aud-several"], "{library} accepts further audiences beside its own only where a setting lists them."),
    (&["access-token-not-returned"], "{library} asks for the scopes in its settings, and the provider returned no access token for them."),
    (&["url-from-empty-setting"], "{library} builds the URL from one of its settings, which is empty or holds a placeholder."),
    (&["sign-in-method-disabled"], "{library} offers only the ways to sign in that its settings switch on."),
    (&["token-unknown-to-server"], "{library} looks the token up among those that it issued and still keeps."),
    (&["kubernetes-unauthorized"], "{library} sends a token to the cluster's API server, which did not accept it."),
    (&["typ-unexpected", "token-type-unexpected"], "{library} accepts only the types of token (`typ`) in its settings."),
    (&["user-not-permitted", "email-not-verified", "account-not-linked", "login-failed-in-app", "access-denied-at-provider"], "{library} accepted the sign-in, and one of its own rules keeps this user out."),
    (&["token-user-unknown", "token-user-unmapped", "oauth-user-without-identifier", "saml-user-unknown", "saml-user-unexpected", "saml-user-not-named"], "{library} looks the user up by the value in its settings, and finds nobody."),
    (&["groups-missing", "role-not-mapped", "role-unknown", "roles-claim-missing", "roles-missing", "role-unknown-to-database", "hasura-claims-missing", "saml-groups-missing"], "{library} reads groups and roles from the claim or attribute in its settings, and does not find what it needs there."),
    (&["scp-missing-scope", "scp-absent", "insufficient_scope", "token-scope-or-role-refused", "provider-scope-refused", "policy-refused", "mesh-policy-refused", "kubernetes-rbac-refused"], "A rule or setting of {library} asks for more than the token has."),
    (&["gateway-redirect-refused", "provider-redirect-uri-refused"], "{library} redirects only to the URIs in one of its settings."),
    (&["token-malformed", "part-not-json", "part-not-base64url", "authorization-malformed"], "{library} found something other than a JWT in the place where it looks for the token."),
    (&["access-token-empty", "token-several", "csrf-token-missing"], "{library} did not find the one token that it needs in the places where it looks."),
    (&["not-authenticated"], "{library} looks for the caller in the places that the code names, and found nobody there."),
    (&["call-not-permitted"], "A rule of {library} about roles, scopes or owners said no to this caller."),
    (&["decryption-failed"], "{library} decrypts the token with a key from its settings."),
    (&["verifier-misconfigured", "sdk-settings-missing", "verifier-not-ready", "saml-settings-missing", "api-setting-missing", "metadata-not-https", "verifier-delegate-broken", "gateway-config-refused"], "A setting of {library} is missing, or has a value that it does not accept."),
    (&["saml-signature-invalid", "saml-signer-not-trusted", "saml-not-signed", "signature-wrong-length", "signature-missing"], "{library} decides by its settings what has to be signed, and with which certificate or key."),
    (&["saml-audience-unexpected", "saml-entity-ids-swapped", "saml-issuer-unexpected", "saml-destination-unexpected", "saml-party-not-registered", "saml-request-not-matched"], "{library} compares the SAML response with its own settings, exactly, down to `http` or `https` and a slash at the end."),
    (&["saml-authn-context-unexpected"], "{library} asks for a way to authenticate that one of its settings names."),
    (&["saml-outside-its-time", "saml-not-yet-valid"], "How far the clocks may differ is a setting of {library}."),
    (&["token-revoked", "token-replayed", "token-invalid-or-expired"], "{library} keeps a list of tokens that it no longer accepts, or asks somebody who does."),
    (&["lifetime-refused", "assertion-lifetime-too-long"], "{library} limits how long a token may be valid."),
    (&["reason-not-shown", "challenge-without-error", "own-api-refused", "gateway-validation-failed", "broker-refused-token"], "{library} refused this by a check of its own, and the response does not name it."),
    (&["provider-unknown", "credential-unknown"], "{library} accepts tokens only of issuers and clients that are registered in it."),
    (&["E0000011", "E0000006"], "{library} signs in to Okta with a token of its own, and Okta refuses that one."),
    (&["org-server-token"], "{library} verifies only tokens of a custom authorization server, and its issuer is set to the org."),
    (&["auth-webhook-refused", "forward-auth-unreachable", "token-review-failed"], "{library} asks another service about each request, at the URL in its settings."),
    (&["response-header-too-large", "token-too-large"], "{library} limits the size of the headers and cookies that it takes or stores."),
    (&["tls-ca-unknown"], "{library} trusts only the certificate authorities that it was given."),
    (&["connect-failed", "factor-timeout"], "Through which proxy {library} connects, and how long it waits, is decided by its settings."),
    (&["auth-route-unknown"], "{library} serves its routes under the base path in its settings."),
    (&["issuing-without-audience"], "{library} issues a JWT as access token only for an API whose audience its settings name."),
    (&["assertion-aud-unexpected"], "{library} accepts an assertion only if its `aud` names the server itself."),
    (&["aws-cli-no-saml-assertion", "aws-cli-mfa-not-usable"], "{library} signs in without a browser, which some policies and factors do not allow."),
    (&["authorize-answered-page", "access_denied/no_matching_policy"], "Which app and authorization server {library} uses is decided by its settings."),
    (&["E0000047"], "How many requests {library} sends at the same time is one of its settings."),
    (&["anonymous-refused"], "{library} treats requests without a token as its settings say."),
    (&["cors-blocked"], "Which origins may send requests is decided on the server that {library} talks to."),
    (&["aws-route-not-found"], "{library} has no such method and path on this stage, and answers as if a token were missing."),
    (&["no-authentication-scheme"], "No handler of {library} is registered under the name that the code asks for."),
    (&["host-not-trusted"], "{library} does not trust the host in the request, which may be that of a proxy."),
    (&["gateway-key-refused"], "{library} asks for an API key of its own here, and not for a token."),
    (&["alg-missing"], "{library} reads `alg` in the token's header, and finds none there."),
    (&["claim-wrong-type"], "{library} reads the claim as another JSON type than the token has it in."),
    (&["token-encrypted"], "{library} was given an encrypted token where it reads signed ones."),
    (&["client-not-found-or-disabled", "provider-grant-type-refused", "provider-grant-refused", "pkce-mismatch"], "{library} knows each client with its ID, its grants and its lifetimes, and the request does not fit them."),
    (&["realm-not-active"], "{library} does not serve the realm in the URL, or not now."),
    (&["session-secret-missing"], "{library} encrypts its session cookies with a secret, and has none where it runs."),
    (&["lambda-authorizer-denied"], "The authorizer in front of the API answered with a policy that denies this path, or {library} kept one of an earlier request."),
];

/// Where nothing more is known of a setting.
const UNDECIDED: &str = "{library} has a setting for this.";

/// What the setting of a library for a finding decides.
pub(super) fn decided(finding_id: &str, library: &str) -> String {
    let known = DECIDED.iter().find(|(ids, _)| ids.contains(&finding_id));
    known.map_or(UNDECIDED, |(_, sentence)| sentence).replace("{library}", library)
}

/// Whether it is known what a setting for this finding decides.
pub fn is_known(finding_id: &str) -> bool {
    DECIDED.iter().any(|(ids, _)| ids.contains(&finding_id))
}
