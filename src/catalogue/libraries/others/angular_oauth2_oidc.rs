//! What angular-oauth2-oidc prints.

use crate::catalogue::libraries::library;

library! {
    "angular-oauth2-oidc", Library;
    more "";
    settings {}
    messages {
        "invalid issuer in discovery document expected: {expected} current: {found}" => "iss-discovery-mismatch";
        "Wrong issuer: {found}" => "iss-unexpected";
        "Wrong audience: {found}" => "aud-unexpected";
        "Wrong nonce: {found}" => "nonce-mismatch";
    }
    logs {}
}
