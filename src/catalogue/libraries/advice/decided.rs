//! What a setting of a library decides, by the findings that it is for: why one looks there.

#[rustfmt::skip]
const DECIDED: &[(&[&str], &str)] = &[
    (&["aud-unexpected", "google-iap-audience"], "{library} compares the token's `aud` with the audience in its own settings, exactly. Usually that setting is empty where the program runs, or names another API or environment."),
    (&["verifier-without-audience"], "{library} compares the token's `aud` with a value in its own settings, but has none there: the setting is missing, or empty where the program runs."),
    (&["iss-unexpected"], "{library} compares the token's `iss` with the issuer in its own settings, exactly. Another domain, `http` for `https` or a slash at the end is enough to refuse it."),
    (&["iss-discovery-mismatch"], "{library} compares the `issuer` of the discovery document with the URL in its own settings, exactly. Another domain, `http` for `https` or a slash at the end is enough to refuse it."),
    (&["iss-admin-host"], "{library} has a URL with the `-admin` host as its issuer, and Okta writes the domain without `-admin` into its tokens."),
    (&["verifier-without-issuer"], "{library} compares the token's `iss` with a value in its own settings, but has none there: the setting is missing, or empty where the program runs."),
    (&["exp-passed"], "{library} decides by its settings for how many seconds after `exp` it still accepts a token, or when it gets a new one. A tolerance helps where clocks differ, and not where a token is kept too long."),
    (&["nbf-ahead", "nbf-in-future", "iat-in-future", "iat-refused"], "{library} decides by its settings how far two clocks may differ. A tolerance is for seconds: a difference of minutes means that a clock is wrong."),
    (&["token-too-old", "lifetime-long"], "{library} limits by its settings how long ago a token may have been issued, even while its `exp` is still ahead."),
    (&["keys-unreachable"], "{library} loads its keys from the URL in its settings, but got nothing from there: the URL is wrong, or this machine cannot reach it."),
    (&["kid-not-in-keys", "no-key-verified"], "{library} takes its keys from the place in its settings, but the key of this token is not there. Usually that place belongs to another issuer, or the copy of its keys is out of date."),
    (&["keys-malformed", "key-set-unusable"], "{library} takes its keys from the place in its settings, but what is there is not a key set that it can use, such as a sign-in page, a discovery document or a single key."),
    (&["keys-rate-limited"], "{library} limits by its settings how often it loads the key set, and every token with an unknown `kid` makes it try again."),
    (&["signature-invalid", "signature-or-key-mismatch", "key-or-alg-unfit", "signing-key-unresolved"], "{library} verifies with the key, the secret or the key set in its settings. If that belongs to another issuer or is out of date, every token of this issuer fails, and not only this one."),
    (&["alg-unexpected", "verifier-expects-other-alg"], "{library} accepts only the algorithms in its settings, but the token's `alg` is not one of them. The setting has to name what the issuer really signs with, and never `none`."),
    (&["verifier-without-algorithms"], "{library} needs a list of the algorithms that it may accept, but its settings have none."),
    (&["alg-not-supported"], "{library} does not have the algorithm in the token's `alg`, or its settings do not switch it on."),
    (&["alg-none"], "{library} accepts only the algorithms in its settings, but `alg` of the token is `none`: it is not signed, so anybody can have written it."),
    (&["verifier-without-key"], "{library} takes its key from a setting, and that setting is missing or empty where the program runs."),
    (&["key-wrong-type", "private-key-not-readable", "key-pair-refused", "signer-key-form-wrong"], "{library} takes its key from a setting, but the text there does not have the form that it reads. Usually it is another kind of key, has `\\n` in place of line ends, or lacks the `BEGIN` line."),
    (&["key-weak"], "{library} takes its key from a setting, and the key there is shorter than the algorithm needs."),
    (&["keys-ambiguous"], "{library} holds several keys, and neither the token's `kid` nor a setting says which of them to use."),
    (&["kid-missing"], "{library} chooses the key by the token's `kid`, but this token has none. Without a `kid`, a setting has to name the one key."),
    (&["state-mismatch", "session-not-active", "session-unknown", "gateway-session-ended"], "{library} keeps a started sign-in in a cookie or a store, but that one did not come back: the cookie is blocked or expired, the host name differs, or another server received the response."),
    (&["nonce-mismatch", "nonce-missing"], "{library} keeps the `nonce` of a started sign-in in a cookie or a store, and compares it with the one in the ID token. Usually the cookie of another or an earlier sign-in came back, or none."),
    (&["session-cookie-unreadable", "ephemeral-secret"], "{library} protects its cookies with a secret in its settings. Where that secret changes at a restart, or differs between two servers, cookies from before cannot be read."),
    (&["token-request-failed", "provider-client-refused", "token-response-unreadable"], "{library} asks the provider for tokens with the client ID, the secret and the URLs in its settings. Usually one of these belongs to another app, realm or environment."),
    (&["userinfo-failed"], "{library} asks for the user's claims at the URL in its settings, with the access token that it got for its scopes."),
    (&["id-token-not-returned"], "{library} needs an ID token, and a provider returns one only for the scope `openid`, and to an app of OpenID Connect."),
    (&["discovery-incomplete", "discovery-without-s256"], "{library} reads the provider's endpoints and abilities from the discovery document, at the URL in its settings."),
    (&["introspection-failed", "introspection-client-refused", "introspection-inactive"], "{library} asks the provider about each token, at the URL and as the client in its settings. The token has to come from that same server, and the client must be allowed to ask."),
    (&["claim-missing", "claim-unexpected", "principal-claim-missing", "sub-missing", "sub-unexpected", "exp-missing", "iat-missing", "iss-missing", "aud-missing", "azp-unexpected", "cid-unexpected", "token-use-unexpected", "at-hash-mismatch"], "{library} requires this claim, or a certain value of it, by its settings or by a check in the code."),
    (&["email-not-verified"], "{library} reads the email address and `email_verified` from the token, and lets in only users whose address the provider calls verified."),
    (&["aud-several"], "{library} accepts further audiences next to its own only where a setting lists them."),
    (&["access-token-not-returned"], "{library} requests the scopes in its settings, and the provider returned no access token for them."),
    (&["url-from-empty-setting"], "{library} builds the URL from one of its settings, which is empty or still holds a placeholder."),
    (&["sign-in-method-disabled"], "{library} offers only the ways to sign in that its settings switch on."),
    (&["token-unknown-to-server"], "{library} looks the token up among those that it issued and still keeps. Tokens of another server or from before a reset of its database are not among them."),
    (&["kubernetes-unauthorized"], "{library} sends a token to the cluster's API server, which did not accept it. Usually it has expired, or is the token of another cluster."),
    (&["typ-unexpected", "token-type-unexpected"], "{library} accepts only the types of token (`typ`) in its settings, so that an ID token or an assertion does not pass as an access token."),
    (&["user-not-permitted", "account-not-linked", "login-failed-in-app", "access-denied-at-provider"], "{library} accepted the sign-in, and one of its own rules keeps this user out: about the email domain, a group, a role, or who may have an account."),
    (&["token-user-unknown", "token-user-unmapped", "oauth-user-without-identifier", "saml-user-unknown", "saml-user-unexpected", "saml-user-not-named"], "{library} looks the user up by the claim or attribute in its settings, but finds nobody with its value."),
    (&["groups-missing", "role-not-mapped", "role-unknown", "roles-claim-missing", "roles-missing", "role-unknown-to-database", "hasura-claims-missing", "saml-groups-missing"], "{library} reads groups and roles from the claim or attribute in its settings, but does not find what it needs there. Names are compared exactly, capital letters included."),
    (&["scp-missing-scope", "scp-absent", "insufficient_scope", "token-scope-or-role-refused", "provider-scope-refused", "policy-refused", "mesh-policy-refused", "kubernetes-rbac-refused"], "A rule or setting of {library} asks for a scope, role or claim that the token does not have."),
    (&["gateway-redirect-refused", "provider-redirect-uri-refused"], "{library} redirects only to the URIs in its settings, and compares them exactly."),
    (&["token-malformed", "part-not-json", "part-not-base64url", "authorization-malformed"], "{library} found something other than a JWT in the place where it looks for the token. A JWT starts with `eyJ` and has two dots."),
    (&["access-token-empty"], "{library} looks for the token only in certain places, and found nothing there."),
    (&["token-several"], "{library} accepts one token for each request, and found more than one in the places where it looks."),
    (&["csrf-token-missing"], "{library} expects a CSRF token next to the session cookie, but did not find it in the places where it looks."),
    (&["not-authenticated"], "{library} looks for the caller in the places that the code names, but found nobody there."),
    (&["call-not-permitted"], "A rule of {library} about roles, scopes or owners refused this caller, whose token was accepted."),
    (&["decryption-failed"], "{library} decrypts the token with the key in its settings, but it was encrypted for another key or in another way."),
    (&["verifier-misconfigured", "sdk-settings-missing", "verifier-not-ready", "saml-settings-missing", "api-setting-missing", "metadata-not-https", "verifier-delegate-broken", "gateway-config-refused"], "A setting of {library} is missing, or has a value that it does not accept."),
    (&["saml-signature-invalid", "saml-signer-not-trusted", "saml-not-signed", "signature-wrong-length", "signature-missing"], "{library} decides by its settings what has to be signed, and with which certificate or key. Usually the certificate there is an earlier one, or that of another app."),
    (&["saml-audience-unexpected", "saml-entity-ids-swapped", "saml-issuer-unexpected", "saml-destination-unexpected", "saml-party-not-registered", "saml-request-not-matched"], "{library} compares the SAML response with its own settings, exactly, down to `http` or `https` and a slash at the end."),
    (&["saml-authn-context-unexpected"], "{library} asks for a way to authenticate that one of its settings names."),
    (&["saml-outside-its-time", "saml-not-yet-valid"], "{library} decides by its settings how far two clocks may differ. A tolerance is for seconds: a difference of minutes means that a clock is wrong."),
    (&["token-revoked", "token-replayed", "token-invalid-or-expired"], "{library} keeps a list of tokens that it no longer accepts, or asks a server that does."),
    (&["lifetime-refused", "assertion-lifetime-too-long"], "{library} limits how long a token may be valid, from `iat` to `exp`."),
    (&["reason-not-shown", "challenge-without-error", "own-api-refused", "gateway-validation-failed", "broker-refused-token"], "{library} refused this by its own check, which the response does not name."),
    (&["provider-unknown", "credential-unknown"], "{library} accepts tokens only of issuers and clients that are registered in it."),
    (&["E0000011", "E0000006"], "{library} signs in to Okta with its own token, and Okta refuses that token."),
    (&["org-server-token"], "{library} verifies only tokens of a custom authorization server, and its issuer is set to the org."),
    (&["auth-webhook-refused", "forward-auth-unreachable", "token-review-failed"], "{library} asks another service about each request, at the URL in its settings. Either that service said no, or it was not reached."),
    (&["response-header-too-large", "token-too-large"], "{library} limits the size of the headers and cookies that it takes or stores."),
    (&["tls-ca-unknown"], "{library} trusts only the certificate authorities that it was given."),
    (&["connect-failed"], "{library} connects through the proxy in its settings, and waits only as long as they say."),
    (&["factor-timeout"], "{library} waits for the user only as long as its settings say."),
    (&["auth-route-unknown"], "{library} serves its routes under the base path in its settings."),
    (&["issuing-without-audience"], "{library} issues a JWT as access token only for an API whose audience its settings name."),
    (&["assertion-aud-unexpected"], "{library} accepts an assertion only if its `aud` names the server itself."),
    (&["aws-cli-no-saml-assertion", "aws-cli-mfa-not-usable"], "{library} signs in without a browser, which some policies and factors do not allow."),
    (&["authorize-answered-page", "access_denied/no_matching_policy"], "{library} signs in with the app and at the authorization server in its settings, and one of the two may not be the one that you mean."),
    (&["E0000047"], "{library} sends as many requests at the same time as its settings allow."),
    (&["anonymous-refused"], "{library} treats requests without a token as its settings say."),
    (&["cors-blocked"], "{library} lets the browser talk only to a server that allows this origin, and that is decided on the server."),
    (&["aws-route-not-found"], "{library} has no such method and path on this stage, and answers as if a token were missing."),
    (&["no-authentication-scheme"], "{library} has no handler that is registered under the name that the code asks for."),
    (&["gateway-key-refused"], "{library} requires its own kind of API key here, and not a token."),
    (&["alg-missing"], "{library} reads `alg` in the token's header, but finds none there."),
    (&["claim-wrong-type"], "{library} reads the claim as another JSON type than the token has it in."),
    (&["token-encrypted"], "{library} was given an encrypted token where it reads signed ones."),
    (&["client-not-found-or-disabled", "provider-grant-type-refused", "provider-grant-refused", "pkce-mismatch"], "{library} knows each client with its ID, its grants and its lifetimes, and the request does not fit them."),
    (&["realm-not-active"], "{library} does not serve the realm in the URL, or not now."),
    (&["session-secret-missing"], "{library} encrypts its session cookies with a secret, but has none where it runs."),
    (&["lambda-authorizer-denied"], "The authorizer in front of the API responded with a policy that denies this path, or {library} kept one of an earlier request."),
];

/// Where nothing more is known of a setting.
const UNDECIDED: &str = "A setting of {library} decides this.";

/// What the setting of a library for a finding decides.
pub(super) fn decided(finding_id: &str, library: &str) -> String {
    let known = DECIDED.iter().find(|(ids, _)| ids.contains(&finding_id));
    let sentence = known.map_or(UNDECIDED, |(_, sentence)| sentence).replace("{library}", library);
    // Of a kind of programs, the name begins with an article.
    sentence.strip_prefix("the ").map(|rest| ["The ", rest].concat()).unwrap_or(sentence)
}

/// Whether it is known what a setting for this finding decides.
pub fn is_known(finding_id: &str) -> bool {
    DECIDED.iter().any(|(ids, _)| ids.contains(&finding_id))
}
