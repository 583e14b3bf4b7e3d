//! What java-saml (2.x) prints.

use crate::catalogue::libraries::library;

library! {
    "java-saml", Library;
    more "Print `auth.getLastErrorReason()` next to `auth.getErrors()`, and set the log level of `com.onelogin.saml2` to `DEBUG`.";
    marks "com.onelogin.saml2" "com.onelogin.saml" "java-saml";
    prints "python3-saml";
    settings {
        "saml-audience-unexpected" => "Compare `onelogin.saml2.sp.entityid` in `onelogin.saml.properties` with `Audience` of the assertion.";
        "saml-issuer-unexpected" => "Compare `onelogin.saml2.idp.entityid` in `onelogin.saml.properties` with `Issuer` of the response.";
        "saml-signature-invalid" => "Compare `onelogin.saml2.idp.x509cert` in `onelogin.saml.properties` with the certificate of the app.";
        "saml-not-signed" => "Set `onelogin.saml2.security.want_messages_signed` and `onelogin.saml2.security.want_assertions_signed` in `onelogin.saml.properties` to what Okta signs.";
        "saml-authn-context-unexpected" => "Leave `onelogin.saml2.security.requested_authncontext` empty in `onelogin.saml.properties`.";
    }
    messages {
        "The Response has an InResponseTo attribute: {found} while no InResponseTo was expected" => "saml-request-not-matched";
        "No name id found in Document." => "saml-user-not-named";
        "SAML Response is not loaded" => "saml-response-malformed";
    }
    logs {
        "com.onelogin.saml2.exception.ValidationError: The Message of the Response is not signed and the SP requires it" => "saml-not-signed";
    }
}
