//! What django-okta-auth prints.

use crate::catalogue::libraries::library;

library! {
    "django-okta-auth", Library;
    more "";
    settings {}
    messages {
        "raise TokenExpired" => "exp-passed";
        "okta_oauth2.exceptions.TokenExpired" => "exp-passed";
        "raise IssuerDoesNotMatch" => "iss-unexpected";
        "okta_oauth2.exceptions.IssuerDoesNotMatch" => "iss-unexpected";
        "raise NonceDoesNotMatch" => "nonce-mismatch";
        "okta_oauth2.exceptions.NonceDoesNotMatch" => "nonce-mismatch";
        "okta_oauth2.exceptions.InvalidClientID" => "aud-unexpected";
        "okta_oauth2.exceptions.InvalidTokenSignature" => "signature-invalid";
    }
    logs {}
}
