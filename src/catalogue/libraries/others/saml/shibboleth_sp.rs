//! What Shibboleth SP (2.x and 3.x) prints.

use crate::catalogue::libraries::library;

library! {
    "Shibboleth SP", Library;
    more "Read `/var/log/shibboleth/shibd.log`, with `log4j.rootCategory=DEBUG` in `shibd.logger`: the page shows only the last error.";
    marks "shibboleth" "opensaml::" "shibd";
    settings {
        "saml-audience-unexpected" => "Compare `entityID` of `ApplicationDefaults` in `shibboleth2.xml` with `Audience` of the assertion.";
        "saml-signature-invalid" => "Load the metadata of the app again in the `MetadataProvider` of `shibboleth2.xml`.";
        "saml-outside-its-time" => "Set `clockSkew` in `shibboleth2.xml` only after the server's clock is right.";
        "saml-not-yet-valid" => "Set `clockSkew` in `shibboleth2.xml` only after the server's clock is right.";
    }
    messages {
        "Unable to establish security of incoming assertion." => "saml-signature-invalid" ("The metadata in the service provider has another certificate, or no entry for this issuer.");
        "Assertion contains an unacceptable AudienceRestriction." => "saml-audience-unexpected";
        "Message was signed, but signature could not be verified." => "saml-signature-invalid";
        "Message expired, was issued too long ago." => "saml-outside-its-time";
        "Message rejected, was issued in the future." => "saml-not-yet-valid";
        "Assertion is no longer valid." => "saml-outside-its-time";
        "Assertion is not yet valid." => "saml-not-yet-valid";
        "Unable to locate satisfiable bearer SubjectConfirmation in assertion." => "saml-subject-not-confirmed";
        "A valid session was not found." whole => "saml-request-not-matched";
        "Identity provider returned a SAML error." => "saml-status-not-success";
    }
    logs {
        "opensaml::FatalProfileException at (https://app.acme.example/Shibboleth.sso/SAML2/POST)\n\nUnable to locate satisfiable bearer SubjectConfirmation in assertion." => "saml-subject-not-confirmed";
    }
}
