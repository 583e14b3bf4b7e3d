//! What a setting of a library decides, by the findings that it is for: why one looks there.

#[rustfmt::skip]
const DECIDED: &[(&[&str], &str)] = &[
    (&["aud-unexpected", "google-iap-audience"], "{library} compares the token's `aud` with the audience in its own settings, exactly. Usually that setting is empty where the program runs, or names another API or environment."),
    (&["verifier-without-audience"], "{library} compares the token's `aud` with a value in its own settings, but has none there: the setting is missing, or empty where the program runs."),
    (&["iss-unexpected"], "{library} compares the token's `iss` with the issuer in its own settings, exactly. Another domain, `http` for `https` or a slash at the end is enough to refuse it."),
    (&["iss-discovery-mismatch"], "{library} compares the `issuer` of the discovery document with the URL in its own settings, exactly. Another domain, `http` for `https` or a slash at the end is enough to refuse it."),
    (&["iss-admin-host"], "{library} has a URL with the `-admin` host as its issuer, and Okta writes the domain without `-admin` into its tokens."),
    (&["verifier-without-issuer"], "{library} compares the token's `iss` with a value in its own settings, and has none there: the setting is missing, or empty where the program runs."),
    (&["exp-passed"], "{library} got a token whose `exp` has passed. A setting decides for how many seconds more a token is accepted: such a tolerance helps where clocks differ, and not where a token is kept too long."),
    (&["nbf-ahead", "nbf-in-future", "iat-in-future", "iat-refused"], "{library} found a time in the token that is still ahead. Usually the clock of the issuer and that of this machine differ. A tolerance is for seconds: a difference of minutes means that one of the clocks is wrong."),
    (&["token-too-old"], "{library} got a token that was issued longer ago than the settings allow, even though `exp` is still ahead."),
    (&["keys-unreachable"], "{library} loads its keys from the URL in its settings, and got nothing from there: the URL is wrong, or this machine cannot reach it."),
    (&["kid-not-in-keys", "no-key-verified"], "{library} takes its keys from the place in its settings, and the key of this token is not there. Usually that place belongs to another issuer, or the copy of its keys is out of date."),
    (&["keys-malformed", "key-set-unusable"], "{library} loaded something other than a usable key set from the place in its settings, such as a sign-in page, a discovery document or a single key."),
    (&["keys-rate-limited"], "{library} loads the key set again for every token with an unknown `kid`, and its settings limit how often. Usually such tokens come from another environment."),
    (&["signature-invalid", "signature-or-key-mismatch", "key-or-alg-unfit", "signing-key-unresolved"], "{library} verifies with the key, the secret or the key set in its settings. Usually that one belongs to another issuer or is out of date: then every token of this issuer fails, and not only this one."),
    (&["alg-unexpected", "verifier-expects-other-alg"], "{library} accepts only the algorithms in its settings, and the token's `alg` is not one of them. The setting has to name what the issuer really signs with, and never `none`."),
    (&["verifier-without-algorithms"], "{library} accepts only algorithms that its settings name, and they name none."),
    (&["alg-not-supported"], "{library} does not support the algorithm in the token's `alg`, or supports it only once its settings switch it on."),
    (&["alg-none"], "{library} accepts only the algorithms in its settings, and this token is not signed (`alg` is `none`): anybody can have written it."),
    (&["verifier-without-key"], "{library} takes its key from a setting, and that setting is missing or empty where the program runs."),
    (&["key-wrong-type", "private-key-not-readable", "key-pair-refused", "signer-key-form-wrong"], "{library} cannot read the key in its settings. Usually that is another kind of key, has `\\n` in place of line ends, or lacks the `BEGIN` line."),
    (&["key-weak"], "{library} has a key in its settings that is shorter than the algorithm needs."),
    (&["keys-ambiguous"], "{library} holds several keys, but neither the token's `kid` nor a setting says which of them to use."),
    (&["kid-missing"], "{library} picks the key by the token's `kid`, but this token has none. Without a `kid`, a setting has to name the one key."),
    (&["state-mismatch", "session-not-active", "session-unknown", "gateway-session-ended"], "{library} keeps a started sign-in in a cookie or a store, and did not find it when the browser came back: the cookie is blocked or has expired, the host is a different one, or another server received the response."),
    (&["nonce-mismatch", "nonce-missing"], "{library} compares the `nonce` of the ID token with the one that it kept at the start, in a cookie or a store. Usually the cookie of another or an earlier sign-in came back, or none did."),
    (&["session-cookie-unreadable", "ephemeral-secret"], "{library} cannot read a cookie that was protected with another secret than the one in its settings. Usually the secret changed at a restart, or differs between two servers."),
    (&["token-request-failed", "provider-client-refused", "token-response-unreadable"], "{library} requests tokens with the client ID, the secret and the URLs in its settings. Usually one of these belongs to another app, realm or environment."),
    (&["userinfo-failed"], "{library} requests the user's claims from the URL in its settings, with the access token of the sign-in. Either the URL belongs to another issuer, or the token lacks a scope that it needs there, such as `openid`."),
    (&["id-token-not-returned"], "{library} needs an ID token, but the provider sent none: it returns one only for the scope `openid`, and only to an app of OpenID Connect."),
    (&["discovery-incomplete", "discovery-without-s256"], "{library} looks for the provider's endpoints and features in the discovery document, at the URL in its settings. Usually the URL leads to another document, or the provider does not have the feature."),
    (&["introspection-failed", "introspection-client-refused", "introspection-inactive"], "{library} asks the provider about each token, at the URL and as the client in its settings. Usually the token comes from another server, or that client is not allowed to ask."),
    (&["claim-missing", "claim-unexpected", "principal-claim-missing", "sub-missing", "sub-unexpected", "exp-missing", "iat-missing", "iss-missing", "aud-missing", "azp-unexpected", "cid-unexpected", "token-use-unexpected", "at-hash-mismatch"], "{library} requires this claim, or a certain value of it, because of a setting or a check in the code. This token was issued without it, or with another value."),
    (&["email-not-verified"], "{library} lets in only users whose email address the provider marks as verified (`email_verified`), and this user's is not."),
    (&["aud-several"], "{library} accepts further audiences next to its own only where a setting lists them, and this token has more."),
    (&["access-token-not-returned"], "The provider returned no access token for the scopes in the settings of {library}."),
    (&["url-from-empty-setting"], "{library} builds the URL from a setting that is empty or still holds a placeholder."),
    (&["sign-in-method-disabled"], "{library} does not offer this way to sign in, because its settings do not switch it on."),
    (&["token-unknown-to-server"], "{library} does not find the token among those that it issued and still keeps. Usually another server issued it, or the database was reset since."),
    (&["kubernetes-unauthorized"], "The cluster's API server did not accept the token that {library} sent. Usually the token has expired, or belongs to another cluster."),
    (&["typ-unexpected", "token-type-unexpected"], "{library} accepts only the types of token (`typ`) in its settings, and this token is of another type. The check keeps an ID token or an assertion from passing as an access token."),
    (&["user-not-permitted", "account-not-linked", "login-failed-in-app", "access-denied-at-provider"], "{library} accepted the sign-in, but one of its own rules keeps this user out: a rule about the email domain, a group, a role, or who may have an account."),
    (&["token-user-unknown", "token-user-unmapped", "oauth-user-without-identifier", "saml-user-unknown", "saml-user-unexpected", "saml-user-not-named"], "{library} looks the user up by the claim or attribute in its settings, and nobody there has its value."),
    (&["groups-missing", "role-not-mapped", "role-unknown", "roles-claim-missing", "roles-missing", "role-unknown-to-database", "hasura-claims-missing", "saml-groups-missing"], "{library} does not find what it needs in the claim or attribute that its settings name for groups and roles. Names are compared exactly, capital letters included."),
    (&["scp-missing-scope", "scp-absent", "insufficient_scope", "token-scope-or-role-refused", "provider-scope-refused", "policy-refused", "mesh-policy-refused", "kubernetes-rbac-refused"], "A rule or setting of {library} asks for a scope, role or claim that the token does not have."),
    (&["gateway-redirect-refused", "provider-redirect-uri-refused"], "The redirect URI is not among those in the settings of {library}, or differs from one by a detail: they are compared exactly."),
    (&["token-malformed", "part-not-json", "part-not-base64url", "authorization-malformed"], "{library} found something other than a JWT in the place where it looks for the token. A JWT starts with `eyJ` and has two dots."),
    (&["access-token-empty"], "{library} found no token in the places where it looks for one: the request came without a token, or has it somewhere else."),
    (&["token-several"], "{library} accepts one token for each request, and this request has one in several of the places where it looks."),
    (&["csrf-token-missing"], "{library} got the session cookie, but no CSRF token in the places where it looks for one."),
    (&["not-authenticated"], "{library} found nobody signed in, neither in the session nor in the other places that the code names."),
    (&["call-not-permitted"], "{library} accepted the token, but one of its rules about roles, scopes or owners refused this caller."),
    (&["decryption-failed"], "{library} has a different key in its settings than the one that the token was encrypted for, or the token was encrypted in a way that the settings do not allow."),
    (&["verifier-misconfigured", "sdk-settings-missing", "verifier-not-ready", "saml-settings-missing", "api-setting-missing", "metadata-not-https", "verifier-delegate-broken", "gateway-config-refused"], "A setting of {library} is missing, or has a value that it does not accept."),
    (&["saml-signature-invalid", "saml-signer-not-trusted", "saml-not-signed", "signature-wrong-length", "signature-missing"], "{library} decides by its settings what has to be signed, and with which certificate or key. Usually the certificate there is an earlier one, or that of another app."),
    (&["saml-audience-unexpected", "saml-entity-ids-swapped", "saml-issuer-unexpected", "saml-destination-unexpected", "saml-party-not-registered", "saml-request-not-matched"], "{library} compares the SAML response with its own settings, exactly, down to `http` or `https` and a slash at the end. Usually one of the two sides has the values of another app or environment."),
    (&["saml-authn-context-unexpected"], "The user authenticated in a different way than the one that a setting of {library} asks for."),
    (&["saml-outside-its-time", "saml-not-yet-valid"], "Usually the clock of the identity provider and that of this machine differ by more than {library} tolerates. A tolerance is for seconds: a difference of minutes means that one of the clocks is wrong."),
    (&["token-revoked", "token-replayed"], "{library} keeps a list of tokens that it no longer accepts, or asks a server that does. This token was revoked, or was used before."),
    (&["token-invalid-or-expired"], "{library} uses the same words for an expired token, a wrong key or secret, and a wrong claim. Usually the key or the secret in its settings is not that of the issuer."),
    (&["lifetime-refused", "lifetime-long", "assertion-lifetime-too-long"], "{library} limits how long a token may be valid, from `iat` to `exp`, and this one is valid for longer."),
    (&["reason-not-shown", "challenge-without-error", "own-api-refused", "gateway-validation-failed", "broker-refused-token"], "{library} refused this by a check of its own, and the response does not name it."),
    (&["provider-unknown", "credential-unknown"], "{library} accepts tokens only of issuers and clients that are registered in it, and this one is not."),
    (&["E0000011", "E0000006"], "{library} signs in to Okta with a token of its own, and Okta refuses that one."),
    (&["org-server-token"], "{library} verifies only tokens of a custom authorization server, but the issuer in its settings is the org."),
    (&["auth-webhook-refused", "forward-auth-unreachable", "token-review-failed"], "{library} asks another service about each request, at the URL in its settings. That service refused, or could not be reached."),
    (&["response-header-too-large", "token-too-large"], "The headers or cookies are larger than {library} takes or stores. Usually the token in them lists many groups."),
    (&["tls-ca-unknown"], "The certificate was signed by an authority that {library} does not trust, often the one of a company's proxy."),
    (&["connect-failed"], "{library} got no connection: the proxy in its settings is missing or wrong, or the time limit there is too short."),
    (&["factor-timeout"], "The user answered later than the settings of {library} allow, or not at all."),
    (&["auth-route-unknown"], "The request went to a path outside the base path in the settings of {library}."),
    (&["issuing-without-audience"], "The settings of {library} name no audience for this API, so it issues no JWT as access token."),
    (&["assertion-aud-unexpected"], "`aud` of the assertion names something other than the server itself, which {library} does not accept."),
    (&["aws-cli-no-saml-assertion", "aws-cli-mfa-not-usable"], "{library} signs in without a browser, but this policy or factor requires one."),
    (&["authorize-answered-page", "access_denied/no_matching_policy"], "The app or the authorization server in the settings of {library} may not be the one that you mean."),
    (&["E0000047"], "{library} sends many requests at the same time, as many as its settings allow."),
    (&["anonymous-refused"], "{library} got a request without a token, which its settings do not allow."),
    (&["cors-blocked"], "The server does not allow the origin of this page. The server's own settings decide that, and not {library} in the browser."),
    (&["aws-route-not-found"], "This stage has no such method and path, and {library} answers as if a token were missing."),
    (&["no-authentication-scheme"], "The code asks for a name under which no handler is registered in {library}."),
    (&["gateway-key-refused"], "{library} requires an API key of its own here, and not a token."),
    (&["alg-missing"], "{library} finds no `alg` in the token's header, so nothing says how the token is signed."),
    (&["claim-wrong-type"], "{library} reads the claim as a different JSON type than the token has it in."),
    (&["token-encrypted"], "{library} reads only signed tokens in this place, and got an encrypted one."),
    (&["client-not-found-or-disabled", "provider-grant-type-refused", "provider-grant-refused", "pkce-mismatch"], "The request does not fit the client as it is registered in {library}: its ID, its grants or its lifetimes."),
    (&["realm-not-active"], "The realm in the URL does not exist in {library}, or is disabled."),
    (&["session-secret-missing"], "The secret with which {library} encrypts its session cookies is not set where it runs."),
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
