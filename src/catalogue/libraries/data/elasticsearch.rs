//! What Elasticsearch, Kibana (JWT and OIDC realms) prints (7.2 to 9.x).

use crate::catalogue::libraries::library;

library! {
    "Elasticsearch, Kibana (JWT and OIDC realms)", Gateway;
    more "Send `PUT /_cluster/settings` with `{\"persistent\":{\"logger.org.elasticsearch.xpack.security.authc.jwt\":\"TRACE\"}}` (for OpenID Connect `authc.oidc`): the JWT realm gives its reason only at DEBUG and TRACE. The client sees `unable to authenticate` with 401.";
    marks "elasticsearch" "o.e.x.s.a" "xpack.security";
    over "Nimbus JOSE+JWT";
    settings {
        "at-hash-mismatch" => "Have the provider write `at_hash`, or use `rp.response_type: code` of the realm, with which it is not needed.";
        "iat-in-future" => "Set the clock of the node by NTP. `allowed_clock_skew` of the realm (60s unless set for JWT) sets the tolerance.";
        "userinfo-failed" => "Check `op.userinfo_endpoint` of the realm in `elasticsearch.yml`, and send the access token there with `curl -i`. Leave the setting out, if the ID token has all claims.";
        "token-request-failed" => "Compare `rp.client_id`, `rp.client_auth_method` and `rp.client_secret` (in the keystore) of the realm with the app at the provider, and `op.token_endpoint` with its discovery document.";
        "state-mismatch" => "Open Kibana under one host, and set the same `xpack.security.encryptionKey` in `kibana.yml` of all its instances. The redirect URI is `rp.redirect_uri` of the realm (`https://<kibana>/api/security/oidc/callback`).";
        "claim-missing" => "Compare `claims.principal`, `claims.groups` and `required_claims` of the realm in `elasticsearch.yml` with the claims of the token. For ID tokens, `rp.requested_scopes` has to contain `profile` or `email`.";
        "aud-unexpected" => "Add {audience} to `xpack.security.authc.realms.jwt.<realm>.allowed_audiences` in `elasticsearch.yml`, if the token is meant for this cluster.";
        "iss-unexpected" => "Compare `xpack.security.authc.realms.jwt.<realm>.allowed_issuer` in `elasticsearch.yml` (for OpenID Connect `op.issuer`) with the token's `iss`: the two must be equal.";
        "sub-unexpected" => "Add the token's `sub` to `xpack.security.authc.realms.jwt.<realm>.allowed_subjects` or `allowed_subject_patterns` in `elasticsearch.yml`. With `token_type: access_token`, one of the two is required.";
        "alg-unexpected" => "Add the token's `alg` to `xpack.security.authc.realms.jwt.<realm>.allowed_signature_algorithms` in `elasticsearch.yml` (`RS256` unless set).";
        "exp-passed" => "Set the clock tolerance with `xpack.security.authc.realms.jwt.<realm>.allowed_clock_skew` in `elasticsearch.yml` (60 seconds unless set), but only to make up for clocks that differ.";
        "sub-missing" => "Set `xpack.security.authc.realms.jwt.<realm>.fallback_claims.sub` in `elasticsearch.yml` to the claim that names the user or client (`client_id`, for example). It works only with `token_type: access_token`.";
        "aud-missing" => "Set `xpack.security.authc.realms.jwt.<realm>.fallback_claims.aud` in `elasticsearch.yml` to the claim that names the API (`scope`, for example). It works only with `token_type: access_token`.";
        "signature-invalid" => "Compare `xpack.security.authc.realms.jwt.<realm>.pkc_jwkset_path` in `elasticsearch.yml` with `jwks_uri` of the token's issuer: for Okta `https://{org}/oauth2/default/v1/keys`.";
        "keys-unreachable" => "Set `xpack.security.authc.realms.jwt.<realm>.pkc_jwkset_path` in `elasticsearch.yml` to a file or an HTTPS URL (for Okta `https://{org}/oauth2/default/v1/keys`), and trust its certificate with `ssl.certificate_authorities`.";
        "key-or-alg-unfit" => "Set `xpack.security.authc.realms.jwt.<realm>.pkc_jwkset_path` in `elasticsearch.yml` to the key set of the token's own `iss`.";
        "principal-claim-missing" => "Set `xpack.security.authc.realms.jwt.<realm>.claims.principal` in `elasticsearch.yml` to a claim that the token has (`claim_patterns.principal` is its pattern).";
        "claim-unexpected" => "Compare `xpack.security.authc.realms.jwt.<realm>.required_claims.<name>` in `elasticsearch.yml` with the token.";
        "typ-unexpected" => "Check `token_type` of the realm: with `id_token`, `typ` of the header must be `JWT` or absent; with `access_token`, `at+jwt` is accepted too.";
    }
    messages {
        "missing authentication credentials for REST request [{path}]" => "access-token-empty" ("No realm found credentials in the request. Elasticsearch reads a token only from `Authorization: Bearer`, and only if a JWT or token realm is enabled.", "Send `Authorization: Bearer` and the token (or `ApiKey` and the key). `GET /_security/_authenticate` then shows your user.");
        "unable to authenticate user [{user}] for REST request [{path}]" => "password-login-refused";
        "action [{name}] is unauthorized for user [{user}] with effective roles [{0}]" => "call-not-permitted" ("The user is known, but its roles do not allow this action.", "Compare the privileges that the message lists with those of the roles (`GET /_security/role`), and map the user to a role that has them.");
        "date claim [exp] value [{0}] must be after now [{0}]" => "exp-passed";
        "date claim [iat] value [{0}] must be before now [{0}]" => "iat-in-future";
        "date claim [nbf] value [{0}] must be before now [{0}]" => "nbf-ahead";
        "date claim [auth_time] value [{0}] must be before now [{0}]" => "auth-time-in-future";
        "missing required date claim [exp]" => "exp-missing";
        "missing required date claim [iat]" => "iat-missing";
        "cannot parse date claim [{claim}]" => "time-claim-not-a-number";
        "string claim [iss] has value [{found}] which does not match allowed claim values [{expected}]" => "iss-unexpected";
        "string claim [aud] has value [{found}] which does not match allowed claim values [{expected}]" => "aud-unexpected";
        "string claim [sub] has value [{found}] which does not match allowed claim values [{expected}]" => "sub-unexpected";
        "string claim [{claim}] has value [{found}] which does not match allowed claim values [{expected}]" => "claim-unexpected";
        "missing required string claim [iss]" => "iss-missing";
        "missing required string claim [aud]" => "aud-missing";
        "missing required string claim [sub]" => "sub-missing";
        "missing required string claim [{claim}]" => "claim-missing";
        "invalid jwt typ header" => "typ-unexpected";
        "is not in the list of supported algorithms [{expected}]" => "alg-unexpected";
        "algorithm [{alg}] is not in the list of supported algorithms [{expected}]" => "alg-unexpected";
        "invalid JWT algorithm [{alg}], allowed algorithms are [{expected}]" => "alg-unexpected";
        "is a HMAC signing algorithm, but none of the HMAC JWK settings" => "alg-symmetric";
        "is a PKC signing algorithm, but PKC JWK setting" => "verifier-without-key";
        "Signature verification was not attempted since there are not any JWKs available after filtering for incompatible keys." => "key-or-alg-unfit";
        "Signature verification was not attempted since there are not any JWKs available." => "verifier-without-key" ("The JWT realm has no key: its key set is empty or was not loaded.", "Run `curl -s` with `pkc_jwkset_path` of the realm on the node, and store `hmac_key` with `bin/elasticsearch-keystore add xpack.security.authc.realms.jwt.NAME.hmac_key` for tokens with a shared secret.");
        "claim [sub] is missing for building token principal for realm [{name}]" => "sub-missing";
        "claim [aud] is missing for building token principal for realm [{name}]" => "aud-missing";
        "claim [{claim}] is missing for building token principal for realm [{name}]" => "claim-missing";
        "Can not build token principal for realm [{name}] since claim [sub] is missing from claimSet" => "sub-missing";
        "Can not build token principal for realm [{name}] since claim [aud] is missing from claimSet" => "aud-missing";
        "Can not build token principal for realm [{name}] since claim [{claim}] is missing from claimSet" => "claim-missing";
        "No user principal can be extracted with [{0}] for realm [{name}]" => "principal-claim-missing";
        "Signature verification of JWT [{0}] failed - original failure: [{0}], failure after reload: [{0}]" frame => "signature-or-key-mismatch" ("Elasticsearch loaded the keys again, and the check failed a second time, so an outdated copy of the keys is not the reason.");
        "Signature verification failed for JWT token [{0}] against JWK set" frame => "signature-or-key-mismatch";
        "JWT [{0}] signature verification failed." => "signature-invalid";
        "At least one of [{0}] must be set" => "verifier-without-key" ("The JWT realm in `elasticsearch.yml` names no key.", "Set `pkc_jwkset_path` (`https://{yourOktaDomain}/oauth2/default/v1/keys` for Okta) of the realm, or `hmac_jwkset` or `hmac_key` in the keystore.");
        "No available JWK and algorithm for HMAC or PKC." => "key-set-unusable" ("The document was loaded and holds no key for signatures (`use` is `sig`): the URL of the key set leads to another document, or to keys for encryption.");
        "Failed to reload PKC JWK set from HTTPS URI [{keys}]" => "keys-unreachable";
        "Can't get contents for setting [{name}] value [{keys}]" => "keys-unreachable";
        "JWT validation failed for token=[{0}]" => "reason-not-shown" ("the cause says why");
        "client authentication failed for token=[{0}]" => "client-auth-parameters-missing";
        "Rejected client authentication for type [{0}] due to no secret." => "client-auth-parameters-missing";
        "Rejected client authentication for type [{0}] due to secret mismatch." => "client-auth-parameters-missing";
        "Rejected client authentication for type [{0}] due to present secret." => "client-auth-parameters-missing";
        "missing JWT algorithm header" => "alg-missing";
        "Not allowed to use HTTP URI [{keys}]. Only HTTPS is supported." => "verifier-misconfigured" ("The JWT realm loads keys only over HTTPS, and `{keys}` is HTTP.", "Set `pkc_jwkset_path` of the realm to the `https` URL, or to a file in Elasticsearch's configuration folder.");
        "Failed to read contents for setting [{name}] value [{keys}]." => "keys-unreachable";
        "Unable to parse Token Response. Content type was expected to be" => "token-response-unreadable";
        "Token Response did not contain an ID Token or parsing of the JWT failed." => "id-token-missing";
        "Received Token Response from OP with status [{status}]" => "token-request-failed";
        "Userinfo Response did not contain a sub Claim" => "userinfo-failed";
        "no principal for token=[{0}]" => "principal-claim-missing";
        "Failed to parse JWT claims set" => "part-not-json";
        "unable to authenticate with provided credentials and anonymous access is not allowed for this request" => "reason-not-shown" ("No realm accepted the token, and the log of the JWT realm says why.");
        "Failed to parse or validate the ID Token" => "reason-not-shown" ("The exception behind this line, a message of Nimbus, is the reason.");
        "Failed to consume the OpenID connect response." => "reason-not-shown" ("the cause says why");
        "OpenID Connect Provider response indicates authentication failure" => "token-request-failed" ("The provider refused the sign-in. `Code` and `Description` in the line are its own words.", "Paste the line whole, and look for `Code`: `access_denied` is an assignment or a policy at the provider.");
        "Failed to verify access token. ID Token doesn't contain at_hash claim" => "at-hash-mismatch" ("at_hash is missing");
        "Failed to verify access token." whole => "at-hash-mismatch";
        "Invalid state parameter [{found}], while [{expected}] was expected" => "state-mismatch";
        "Failed to validate the response, the response did not contain a state parameter" => "state-mismatch";
        "Failed to validate the response, the user's session did not contain a state parameter" => "state-mismatch";
        "Unexpected response type [{found}], while [{expected}] is configured" => "verifier-misconfigured" ("The provider responded with `{found}`, but the OIDC realm is set to `{expected}`.", "Set `rp.response_type: code` of the realm in `elasticsearch.yml`, and allow `Authorization Code` in the app.");
        "Invalid access token type [{found}], while [Bearer] was expected" => "token-type-unexpected";
        "Failed to exchange code for Id Token using the Token Endpoint" => "token-request-failed";
        "Failed to exchange code for Id Token. Code=[{code}], Description=[{0}]" => "token-request-failed";
        "Failed to get user information from the UserInfo endpoint." => "userinfo-failed";
        "Failed to get claims from the Userinfo Endpoint." => "userinfo-failed";
        "Unable to parse Userinfo Response." => "userinfo-failed";
        "Userinfo Response is not valid as it is for subject [{found}] while the ID Token was for subject [{expected}]" => "pair-different-subject";
        "not found in OpenID Connect ID Token claims" => "principal-claim-missing";
    }
    logs {
        "[2026-02-27T10:29:25,188][DEBUG][o.e.x.s.a.j.JwtRealm] [node-1] Realm [jwt1] JWT validation failed for token=[https://acme.okta.com/oauth2/default/api://default/00u1]. java.lang.IllegalArgumentException: string claim [aud] has value [api://default] which does not match allowed claim values [elasticsearch] || []" => "aud-unexpected";
        "{\"error\":{\"root_cause\":[{\"type\":\"security_exception\",\"reason\":\"unable to authenticate with provided credentials and anonymous access is not allowed for this request\",\"additional_unsuccessful_credentials\":\"oauth2 token: invalid token\"}],\"type\":\"security_exception\"},\"status\":401}" => "reason-not-shown";
        "[2026-02-27T10:29:25,188][DEBUG][o.e.x.s.a.j.JwtRealm] [node-1] claim [sub (fallback of client_id)] is missing for building token principal for realm [jwt1]" => "claim-missing";
        "[2026-02-27T10:29:25,188][DEBUG][o.e.x.s.a.j.J.PkcJwtSignatureValidator] [node-1] Signature verification failed for JWT token [api://default/00u1/jo] against JWK set with sha256=[5d21]. Cause: JWT [eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIwMHUxIn0.<redacted>] signature verification failed." => "signature-invalid";
        "Caused by: org.elasticsearch.ElasticsearchSecurityException: date claim [exp] value [1772183642000] must be after now [1772188165188]" => "exp-passed";
    }
}
