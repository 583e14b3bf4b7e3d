//! What mod_auth_mellon (0.x) prints.

use crate::catalogue::libraries::library;

library! {
    "mod_auth_mellon", Library;
    more "Set `LogLevel auth_mellon:debug`, or `MellonDiagnosticsEnable On` in a build with diagnostics.";
    marks "auth_mellon" "mellon";
    settings {
        "saml-audience-unexpected" => "Compare `entityID` in the file of `MellonSPMetadataFile` with `Audience` of the assertion.";
        "saml-destination-unexpected" => "Set `ServerName https://…` and `UseCanonicalName On` in Apache's virtual host behind a proxy.";
        "saml-authn-context-unexpected" => "Compare `MellonAuthnContextClassRef` with `AuthnContextClassRef` of the assertion.";
    }
    messages {
        "Invalid Destination on Response. Should be {expected}, but was {found}" => "saml-destination-unexpected";
        "Invalid Destination on Response. Should be: {expected}" => "saml-destination-unexpected";
        "Wrong Recipient in SubjectConfirmationData. Current URL is: {expected}, Recipient is {found}" => "saml-destination-unexpected";
        "Invalid Audience in Conditions. Should be {expected}, but was {found}" => "saml-audience-unexpected";
        "NotBefore in Condition was in the future." => "saml-not-yet-valid";
        "NotOnOrAfter in Condition was in the past." => "saml-outside-its-time";
        "NotBefore in SubjectConfirmationData was in the future." => "saml-not-yet-valid";
        "NotOnOrAfter in SubjectConfirmationData was in the past." => "saml-outside-its-time";
        "AuthnContextClassRef ({found}) does not match the MellonAuthnContextClassRef directive" => "saml-authn-context-unexpected";
        "Error processing authn response. Lasso error: {summary}" frame => "saml-refused-without-reason";
        "Missing AuthnStatement in assertion, returning BadRequest." => "saml-response-malformed";
    }
    logs {
        "[auth_mellon:error] [pid 12] [client 10.0.0.1] Invalid Destination on Response. Should be 'https://app.acme.example/mellon/postResponse', but was 'http://app.acme.example/mellon/postResponse'" => "saml-destination-unexpected";
    }
}
