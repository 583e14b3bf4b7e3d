//! What angular-oauth2-oidc prints.

use crate::catalogue::libraries::library;

library! {
    "angular-oauth2-oidc", Library;
    more "";
    settings {
        "nonce-mismatch" => "Start the sign-in in only one place: `loadDiscoveryDocumentAndLogin()` in a component and `initCodeFlow()` in a guard overwrite each other's nonce. To keep it where every tab finds it, provide `OAuthStorage` with `localStorage`.";
    }
    messages {
        "invalid issuer in discovery document expected: {expected} current: {found}" => "iss-discovery-mismatch";
        "Wrong issuer: {found}" => "iss-unexpected";
        "Wrong audience: {found}" => "aud-unexpected";
        "Wrong nonce: {found}" => "nonce-mismatch";
        "validating access_token failed, wrong state/nonce." => "nonce-mismatch";
        "validating access_token failed. wrong state/nonce." => "nonce-mismatch";
        "invalid_nonce_in_state" => "nonce-mismatch";
    }
    logs {}
}
