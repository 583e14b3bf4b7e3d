//! What saml2-js (2.x to 4.x) prints.

use crate::catalogue::libraries::library;

library! {
    "saml2-js", Library;
    more "Print `err.extra` next to `err.message`: it holds the status or the time.";
    marks "saml2-js" "saml2.coffee";
    settings {
        "saml-audience-unexpected" => "Set `audience` in the options of the `ServiceProvider` to `Audience URI (SP Entity ID)` of the app in Okta.";
        "saml-signature-invalid" => "Compare `certificates` in the options of the `IdentityProvider` with the certificate of the app.";
        "saml-not-yet-valid" => "Set `notbefore_skew: 60` (seconds) in the options of the `ServiceProvider`.";
    }
    messages {
        "SAML Response is not valid for this audience" => "saml-audience-unexpected";
        "SAML Response is not yet valid" => "saml-not-yet-valid";
        "SAML Response is no longer valid" => "saml-outside-its-time";
        "SAML Response was not success!" => "saml-status-not-success";
        "SAML Assertion signature check failed! {0}" => "saml-signature-invalid";
        "Signed data did not contain a SAML Assertion!" => "saml-not-signed";
        "Failed to decrypt assertion with provided key(s): {summary}" => "saml-encryption-not-usable";
        "Expected 1 Assertion or 1 EncryptedAssertion; found {0}" => "saml-response-malformed";
        "Expected 1 Assertion; found {0}" => "saml-response-malformed";
        "Expected 1 Response; found {0}" => "saml-response-malformed";
        "Request body does not contain SAMLResponse or SAMLRequest." => "saml-response-malformed";
    }
    logs {
        "{ Error: SAML Response is not valid for this audience\n    at /srv/node_modules/saml2-js/lib-js/saml2.js:500:24 }" => "saml-audience-unexpected";
    }
}
