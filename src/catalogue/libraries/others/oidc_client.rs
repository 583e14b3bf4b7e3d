//! What oidc-client and oidc-client-ts print (1.x to 3.x).

use crate::catalogue::libraries::library;

library! {
    "oidc-client", Library;
    more "";
    settings {}
    messages {
        "iat is in the future: {time}" => "iat-in-future";
        "exp is in the past: {time}" => "exp-passed";
        "Invalid issuer in token: {found}" => "iss-unexpected";
        "Invalid audience in token: {found}" => "aud-unexpected";
        "No matching state found in storage" => "state-mismatch";
        "Crypto.subtle is available only in secure contexts" => "pkce-needs-https";
    }
    logs {}
}
