//! What json-jwt and openid_connect (Ruby) prints (json-jwt 1.11 to 1.16, openid_connect 1 and 2).

use crate::catalogue::libraries::library;

library! {
    "json-jwt and openid_connect (Ruby)", Library;
    more "Log `JSON::JWT.decode(token, :skip_verification)` and its `header`: `JSON::JWT::VerificationFailed` and others have no values in their text. The ID token's own check prints which comparison failed.";
    marks "json::jwt" "json::jws" "json::jwk" "openidconnect::" "json-jwt";
    settings {
        "iss-unexpected" => "Compare `id_token.verify!(issuer: '…')` (with omniauth_openid_connect `issuer:` of the provider) with the token's `iss` and with the discovery document.";
        "aud-unexpected" => "Compare `client_id:` of `id_token.verify!(client_id: '…')` (with omniauth_openid_connect `client_options: { identifier: … }`) with `aud` of the ID token.";
        "nonce-mismatch" => "Check `SameSite` and `Secure` of the session cookie: omniauth_openid_connect keeps the nonce in the session, which has to survive the redirect.";
        "kid-not-in-keys" => "Set `client_jwk_signing_key` or `client_options: { jwks_uri: … }` if you do not use discovery. With discovery, the keys are those of `jwks_uri` of the discovery document.";
        "keys-unreachable" => "Check `issuer:` of the provider (or `scheme`, `host` and `port` in `client_options`), under which `/.well-known/openid-configuration` is loaded.";
        "signature-or-key-mismatch" => "Set `discovery: true` and `issuer:` of the provider (omniauth_openid_connect), so that the ID token is checked with the keys of the provider's `jwks_uri`. Without discovery, `client_jwk_signing_key` or the client secret is used instead.";
    }
    messages {
        "Invalid ID token: Expired token" => "exp-passed";
        "Invalid ID token: Issuer does not match" => "iss-unexpected";
        "Invalid ID token: Audience does not match" => "aud-unexpected";
        "Invalid ID Token: Nonce does not match" => "nonce-mismatch";
        "OpenIDConnect::ResponseObject::IdToken::InvalidIssuer" => "iss-unexpected";
        "OpenIDConnect::ResponseObject::IdToken::InvalidAudience" => "aud-unexpected";
        "OpenIDConnect::ResponseObject::IdToken::ExpiredToken" => "exp-passed";
        "OpenIDConnect::ResponseObject::IdToken::InvalidNonce" => "nonce-mismatch";
        "OpenIDConnect::Discovery::DiscoveryFailed" => "keys-unreachable";
        "OpenIDConnect::ValidationFailed: Issuer mismatch" => "iss-discovery-mismatch";
        "OpenIDConnect::Unauthorized: Access Token Invalid or Expired" => "invalid_token" ("The userinfo endpoint refused the access token: it has expired, or lacks the scope `openid`.", "Add `scope: [:openid, :email, :profile]` to the options of `omniauth_openid_connect`, and call `userinfo!` right after the token response.");
        "Access Token Invalid or Expired" => "invalid_token" ("The userinfo endpoint refused the access token: it has expired, or lacks the scope `openid`.", "Add `scope: [:openid, :email, :profile]` to the options of `omniauth_openid_connect`, and call `userinfo!` right after the token response.");
        "OpenIDConnect::Forbidden: Insufficient Scope" => "insufficient_scope";
        "JSON::JWS::VerificationFailed" => "signature-or-key-mismatch";
        "JSON::JWT::VerificationFailed" => "signature-or-key-mismatch";
        "JSON::JWK::Set::KidNotFound" => "kid-not-in-keys" ("The same message appears where the token has no `kid`: a set is searched by `kid` only, so such a token needs the one key in `client_jwk_signing_key`.");
        "JSON::JWS::UnexpectedAlgorithm (Unexpected alg header)" => "alg-unexpected";
        "Unexpected alg header" whole => "alg-unexpected";
        "Unknown Signature Algorithm" whole => "alg-not-supported";
        "Signature algorithm auto-detection failed" => "key-wrong-type";
        "Unknown Key Type" whole => "key-set-unusable";
        "Invalid JWT Format. JWT should include 3 or 5 segments." => "token-malformed";
        "Invalid JWS Format. JWS should include 3 segments." => "token-malformed";
        "JSON::JWT::InvalidFormat (Invalid JSON Format)" => "part-not-json";
        "JSON::JWT::InvalidFormat" => "token-malformed";
        "JSON::JWE::DecryptionFailed" => "decryption-failed";
    }
    logs {
        "(openid_connect) Authentication failure! Invalid ID token: Issuer does not match: OpenIDConnect::ResponseObject::IdToken::InvalidIssuer, Invalid ID token: Issuer does not match" => "iss-unexpected";
        "JSON::JWK::Set::KidNotFound (JSON::JWK::Set::KidNotFound):\n  json-jwt (1.16.6) lib/json/jose.rb:28:in `with_jwk_support'" => "kid-not-in-keys";
        "OpenIDConnect::Discovery::DiscoveryFailed (Failed to open TCP connection to acme.okta.com:443 (getaddrinfo: Name or service not known))" => "host-not-found";
    }
}
