//! What go-oidc prints (v1 to v3).

use crate::catalogue::libraries::library;

library! {
    "go-oidc", Library;
    more "Print the error that `Verify` returns with `%v`, because go-oidc has no log, and use `errors.As` with `*oidc.TokenExpiredError` (v3.4 and later) to tell expiry from the rest. The text names the expected value first, then the one that came.";
    marks "oidc:" "go-oidc" "idtokenverifier";
    settings {
        "at-hash-mismatch" => "Pass the access token of the same response to `idToken.VerifyAccessToken(…)`.";
        "token-request-failed" => "Compare `ClientID`, `ClientSecret`, `RedirectURL` and `Endpoint.AuthStyle` of `oauth2.Config` with the app at the provider.";
        "claim-missing" => "Print the claims with `idToken.Claims(&map[string]any{})`: go-oidc requires `iss`, `sub`, `aud` and `exp`.";
        "aud-unexpected" => "Set `ClientID` of `oidc.Config` (`provider.Verifier(&oidc.Config{ClientID: …})`) to {audience}, if the token is meant for this program. For an Okta access token of a custom authorization server, that is the server's audience, such as `api://default`, and not the client ID.";
        "verifier-without-audience" => "Set `ClientID` in `oidc.Config`, or `SkipClientIDCheck: true` if the audience is compared elsewhere.";
        "iss-unexpected" => "Compare the URL that was given to `oidc.NewProvider` or `oidc.NewVerifier` with the token's `iss`: {issuer}.";
        "iss-discovery-mismatch" => "Pass {found} to `oidc.NewProvider`, exactly as `issuer` in the discovery document has it. If the two must differ, wrap the context with `oidc.InsecureIssuerURLContext`.";
        "alg-unexpected" => "Add the token's `alg` to `SupportedSigningAlgs` of `oidc.Config`, unless it is `HS256`, which go-oidc cannot verify. If it is empty, `id_token_signing_alg_values_supported` of the discovery document counts, otherwise only `RS256`.";
        "exp-passed" => "Refresh the token earlier, or set `Now` of `oidc.Config`: go-oidc allows no clock tolerance for `exp`.";
        "nbf-ahead" => "Set the clock of the machine by NTP: go-oidc allows 5 minutes for `nbf`. `Now` of `oidc.Config` sets another clock.";
        "keys-unreachable" => "Check `jwks_uri` of the discovery document, or the URL given to `oidc.NewRemoteKeySet`. Pass an `*http.Client` with your proxy and certificate authorities with `oidc.ClientContext`.";
        "signature-invalid" => "Compare the URL given to `oidc.NewProvider` with the token's `iss`. A rotated key is not the cause, because go-oidc loads the key set again when no cached key matches.";
        "nonce-mismatch" => "Compare `idToken.Nonce` with that of the authorize request in your own code: go-oidc does not check it.";
    }
    messages {
        "token_endpoint_auth_signing_alg_values_supported cannot include 'none'" => "discovery-refused-by-old-client" ("coreos/go-oidc v1");
        "oidc: token is expired (Token Expiry: {time})" => "exp-passed";
        "oidc: id token issued by a different provider, expected {expected} got {found}" => "iss-unexpected";
        "oidc: expected audience {expected} got {found}" => "aud-unexpected" ("\"got []\" means that the token has no `aud`");
        "oidc: invalid configuration, clientID must be provided or SkipClientIDCheck must be set" => "verifier-without-audience";
        "oidc: invalid configuration. ClientID must be provided or SkipClientIDCheck must be set" => "verifier-without-audience";
        "oidc: current time {now} before the nbf (not before) time: {time}" => "nbf-ahead";
        "oidc: id token signed with unsupported algorithm, expected {expected} got {found}" => "alg-unexpected";
        "oidc: id token signed with unsupported algorithm, expected {expected} got 'RS256'" => "verifier-expects-other-alg";
        "oidc: malformed jwt: go-jose/go-jose: unexpected signature algorithm {found}; expected {expected}" => "alg-unexpected";
        "oidc: malformed jwt: unexpected signature algorithm {found}; expected {expected}" => "alg-unexpected";
        "oidc: malformed jwt, expected 3 parts got 5" => "token-encrypted";
        "oidc: malformed jwt, expected 3 parts got 2" => "token-two-parts";
        "oidc: malformed jwt, expected 3 parts got 1" => "token-malformed" ("The string is an opaque token, is empty, or is something other than a JWT.");
        "oidc: malformed jwt, expected 3 parts got {count}" => "token-malformed";
        "oidc: malformed jwt payload: {0}" => "part-not-base64url";
        "oidc: malformed jwt: oidc: malformed jwt, expected 3 parts got {count}" => "token-malformed";
        "oidc: malformed jwt" => "token-malformed";
        "oidc: failed to decode userinfo: json: cannot unmarshal string into Go struct field {0}email_verified of type bool" => "claim-wrong-type" ("The provider sends `email_verified` as a string, as Amazon Cognito does, but this version of go-oidc takes only a Boolean.", "Update the program to a current go-oidc (`go get github.com/coreos/go-oidc/v3@latest`), or read the claims of the ID token with a type of your own instead of `UserInfo`.");
        "failed to verify signature: fetching keys oidc: failed to decode keys: got Content-Type = application/json, but could not unmarshal as JSON: square/go-jose: invalid JWK, x5t {0}" => "key-set-unusable" ("One key of the set has an `x5t` in the wrong form, so go-jose refuses the whole set.", "Run `curl -s` with the URL of the key set, and look at `x5t` of each key: it has to be the SHA-1 hash in base64url, which has 27 characters. Have the issuer correct it or leave it out.");
        "failed to verify signature: fetching keys oidc: failed to decode keys: got Content-Type = application/json, but could not unmarshal as JSON: go-jose/go-jose: invalid JWK, x5t {0}" => "key-set-unusable" ("One key of the set has an `x5t` in the wrong form, so go-jose refuses the whole set.", "Run `curl -s` with the URL of the key set, and look at `x5t` of each key: it has to be the SHA-1 hash in base64url, which has 27 characters. Have the issuer correct it or leave it out.");
        "oidc: failed to unmarshal claims: invalid character {0}" => "token-encrypted" ("The payload is not JSON: the token has five parts and is encrypted (JWE). go-oidc verifies only signed tokens.", "Switch the encryption of ID tokens off at the provider (in authentik, empty `Encryption Key` of the provider; elsewhere `id_token_encrypted_response_alg` of the client).");
        "oidc: failed to unmarshal claims: {0}" => "claim-wrong-type" ("A registered claim has another JSON type than the specification gives it (a number as a string, for example), or the payload is not JSON.", "Decode the payload with `cut -d. -f2 token | base64 -d` and look at `aud`, `exp`, `iat` and `email_verified`. Then have the issuer write the type that the words after the colon ask for.");
        "oidc: id token not signed" => "signature-missing";
        "oidc: multiple signatures on id token not supported" => "token-many-parts" ("The token is a JWS in JSON form with several signatures, but go-oidc takes only the compact form with one.", "Have the issuer send the compact form: three parts with 2 dots.");
        "failed to verify signature: failed to verify id token signature" => "signature-invalid" ("No key of the set, which was loaded for this check, verified the token. The message is the same where no key has its `kid`.");
        "failed to verify signature: fetching keys oidc: failed to decode keys: got Content-Type = application/json, but could not unmarshal as JSON:" => "key-set-unusable" ("One key of the set has an `x5t` in the wrong form, so go-jose refuses the whole set.", "Run `curl -s` with the URL of the key set, and look at `x5t` of each key: it has to be the SHA-1 hash in base64url, which has 27 characters. Have the issuer correct it or leave it out.");
        "failed to verify signature: fetching keys" => "keys-unreachable";
        "failed to verify signature: context canceled" => "keys-unreachable" ("The context that `oidc.NewProvider` was given is canceled by now, and go-oidc still loads the keys with it.", "Pass a context that lives as long as the verifier, such as `context.Background()`, and not the one of a request.");
        "failed to verify signature: no public keys able to verify jwt" => "signature-invalid" ("StaticKeySet");
        "failed to verify signature: oidc: malformed jwt" => "token-malformed";
        "oidc: internal error, payload parsed did not match previous payload" => "token-malformed";
        "oidc: Request to endpoint failed: {0}" => "keys-unreachable" ("a distributed claim's endpoint");
        "oidc: failed to obtain source from claim name" => "claim-missing";
        "oidc: source does not exist" => "claim-missing";
        "failed to verify id token signature" => "signature-invalid";
        "no public keys able to verify jwt" => "signature-invalid";
        "oidc: get keys failed: {status}" => "keys-unreachable";
        "oidc: get keys failed {0}" => "keys-unreachable";
        "oidc: can't create request: {0}" => "keys-unreachable";
        "oidc: failed to decode keys: {0}" => "key-set-unusable";
        "fetching keys oidc: get keys failed" => "keys-unreachable";
        "invalid public key type provided: {type}" => "key-wrong-type";
        "oidc: issuer did not match the issuer returned by provider, expected {expected} got {found}" => "iss-discovery-mismatch";
        "oidc: issuer URL provided to client ({expected}) did not match the issuer URL returned by provider ({found})" => "iss-discovery-mismatch";
        "oidc: failed to decode provider discovery object: {0}" => "key-set-unusable" ("The discovery URL responded with something other than JSON, usually an HTML page.");
        "expected Content-Type = application/json, got {found}: invalid character '<' looking for beginning of value" => "html-not-json";
        "expected Content-Type = application/json, got {found}:" => "key-set-unusable";
        "got Content-Type = application/json, but could not unmarshal as JSON:" => "key-set-unusable";
        "oidc: claims not set" => "claim-missing" ("The program called `Claims` on an ID token that did not come from a verifier.", "Use the value that `verifier.Verify(ctx, rawIDToken)` returns, and call `idToken.Claims(&v)` on that one.");
        "oidc: user info endpoint is not supported by this provider" => "claim-missing" ("The discovery document of the issuer has no `userinfo_endpoint`.", "Open `{issuer}/.well-known/openid-configuration`. If the provider has none (GitHub Actions, for example), read the claims of the ID token instead of calling `provider.UserInfo`.");
        "oidc: get access token: {0}" => "token-request-failed";
        "oidc: invalid userinfo jwt signature {0}" => "signature-invalid";
        "oidc: failed to decode userinfo: {0}" => "claim-wrong-type";
        "oidc: unsupported signing algorithm {alg}" => "alg-unexpected" ("VerifyAccessToken");
        "id token did not have an access token hash" => "at-hash-missing";
        "access token hash does not match value in ID token" => "at-hash-mismatch";
        "invalid claim value: 'iss'. expected={expected}, found={found}." => "iss-unexpected";
        "missing claim: 'iss'" => "iss-missing";
        "missing claim: 'iat'" => "iat-missing";
        "invalid claims, 'aud' claim and 'client_id' do not match, aud={found}, client_id={expected}" => "aud-unexpected";
        "invalid claims, cannot find 'client_id' in 'aud' claim, aud={found}, client_id={expected}" => "aud-unexpected";
        "invalid claim value: 'aud' is required, and should be either string or string array" => "aud-missing" ("The token has no `aud`, or it is neither a string nor a list of strings.", "Look at `aud` of the token. If it has none, send the ID token, or ask the provider for a token for this program (`audience` or `resource` in the request).");
        "'iss' claim does not match expected issuer, iss={found}" => "iss-unexpected";
        "missing required 'iss' claim" => "iss-missing";
        "missing required 'sub' claim" => "claim-missing";
        "missing required 'exp' claim" => "exp-missing";
        "token already expired at: {time}" => "exp-passed";
        "oidc: JWT claims invalid: token is expired" => "exp-passed";
        "oidc: JWT claims invalid:" frame => "token-malformed" ("the reason follows");
        "oidc: unable to verify JWT signature: no matching keys" => "signature-invalid" ("No key of the set fits the token.");
        "oidc: JWT signature verification failed: {0}" => "signature-invalid";
        "oidc: failed syncing KeySet: {0}" => "keys-unreachable";
        "malformed JWS, only {count} segments" => "token-malformed";
        "malformed JWS, unable to decode header, {0}" => "part-not-base64url";
        "malformed JWS, unable to decode payload: {0}" => "part-not-base64url";
        "malformed JWS, unable to decode signature: {0}" => "part-not-base64url";
        "'issuer' in config ({found}) does not match provided issuer URL ({expected})" => "iss-discovery-mismatch";
        "unable to verify auth code with issuer: {0}" => "token-request-failed";
        "oidc: get keys failed" => "keys-unreachable";
    }
    logs {
        "go-oidc: provider config sync failed, retrying in 1m0s: token_endpoint_auth_signing_alg_values_supported cannot include 'none'" => "discovery-refused-by-old-client";
        "time=\"2026-02-28T10:15:03Z\" level=error msg=\"authentication failed\" error=\"oidc: expected audience \\\"api://orders\\\" got [\\\"api://default\\\"]\"" => "aud-unexpected";
        "2026/02/28 10:15:03 http: Failed to verify ID Token: oidc: token is expired (Token Expiry: 2026-02-28 09:15:02 +0000 UTC)" => "exp-passed";
        "panic: oidc: issuer did not match the issuer returned by provider, expected \"https://acme.okta.com/\" got \"https://acme.okta.com\"\n\ngoroutine 1 [running]:\nmain.main()\n\t/srv/main.go:41 +0x1c5" => "iss-discovery-mismatch";
        "{\"level\":\"warn\",\"ts\":1772273703.1,\"caller\":\"auth/bearer.go:88\",\"msg\":\"bearer token rejected\",\"error\":\"failed to verify signature: fetching keys oidc: get keys failed Get \\\"https://acme.okta.com/oauth2/default/v1/keys\\\": dial tcp: lookup acme.okta.com: no such host\"}" => "keys-unreachable";
        "oidc: malformed jwt: go-jose/go-jose: unexpected signature algorithm \"HS256\"; expected [\"RS256\"]" => "alg-unexpected";
    }
}
