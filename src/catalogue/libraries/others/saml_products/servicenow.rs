//! What ServiceNow prints of SAML (Multi-Provider SSO).

use crate::catalogue::libraries::library;

library! {
    "ServiceNow (SAML)", Provider;
    more "Set `Enable debug logging for the multiple provider SSO integration` at `Multi-Provider SSO > Administration > Properties`, sign in again, and look for `SAML2` at `System Logs > System Log > All`.";
    marks "servicenow" "service-now.com" "saml2validationerror" "glide.saml" "glide.authenticate";
    settings {
        "saml-audience-unexpected" => "Compare `Audience URI` and `Entity ID / Issuer` of the record at `Multi-Provider SSO > Identity Providers` with `Base URL` of the app in Okta: both name this instance (`https://…service-now.com`), without a slash at the end.";
        "saml-issuer-unexpected" => "Compare `Identity Provider URL` of the record at `Multi-Provider SSO > Identity Providers` with the issuer of the app.";
        "saml-signature-invalid" => "Replace the PEM certificate of the record at `Multi-Provider SSO > Identity Providers > your provider > X.509 Certificate` with the certificate of the app, and keep it active.";
        "saml-request-not-matched" => "Start at the instance's own URL (`https://…service-now.com`). A bookmark of Okta's sign-in page carries an old request, and the ID of the request is kept only in the session of one node.";
        "saml-settings-missing" => "Look at `X.509 Certificate` of the record at `Multi-Provider SSO > Identity Providers`: the certificate must be there and be active.";
    }
    messages {
        "Assertion audience mismatch. Expect: {expected}, actual: {found}" => "saml-audience-unexpected";
        "AudienceRestriction validation failed. No matching audience found" => "saml-audience-unexpected";
        "Assertion is expired, now: {now}, notOnOrAfter: {time}" => "saml-outside-its-time";
        "Assertion is valid in the future, now: {now}, notBefore: {time}" => "saml-not-yet-valid";
        "Subject is expired. Now: {now}, NotOnOrAfter: {time}" => "saml-outside-its-time";
        "Subject is valid in the future. Now: {now}, NotBefore: {time}" => "saml-not-yet-valid";
        "Assertion issuer is invalid. Expect: {expected}, actual: {found}" => "saml-issuer-unexpected";
        "Certificates don't match. Expect: {0}, actual: {1}" => "saml-signature-invalid";
        "Failure to validate signature profile" => "saml-signature-invalid";
        "SAML2ValidationError: Signature did not validate against the credential's key" => "saml-signature-invalid";
        "InResponseTo attribute in SubjectConfirmationData mismatch. Expect: {expected}, actual: {found}" => "saml-request-not-matched";
        "No valid SubjectConfirmation found" => "saml-subject-not-confirmed";
        "Unable to locate SAML 2.0 certificate" => "saml-settings-missing";
        "Could not find a digital signature stored in the ServiceNow instance" => "saml-settings-missing";
        "Could not validate SAMLResponse" => "saml-refused-without-reason";
    }
    logs {
        "SAML2: Assertion audience mismatch. Expect: https://acme.service-now.com, actual: https://acmedev.service-now.com" => "saml-audience-unexpected";
        "SAML2: InResponseTo attribute in SubjectConfirmationData mismatch. Expect: SNC5d2e, actual: SNC0b77." => "saml-request-not-matched";
        "SAML2: SAML2ValidationError: Signature did not validate against the credential's key" => "saml-signature-invalid";
    }
}
