//! What gosaml2 (0.9.x) prints.

use crate::catalogue::libraries::library;

library! {
    "gosaml2", Library;
    more "Print the error and what it wraps (`saml2.ErrVerification`), and the decoded XML of the response. If there is no error, look at `assertionInfo.WarningInfo`: gosaml2 reports `InvalidTime` and `NotInAudience` only there.";
    marks "gosaml2" "samlserviceprovider";
    settings {
        "saml-audience-unexpected" => "Compare `AudienceURI` of the `SAMLServiceProvider` with `Audience` of the assertion.";
        "saml-destination-unexpected" => "Compare `AssertionConsumerServiceURL` of the `SAMLServiceProvider` with `Destination` and `Recipient` of the response.";
        "saml-issuer-unexpected" => "Compare `IdentityProviderIssuer` of the `SAMLServiceProvider` with `Issuer` of the response.";
        "saml-signature-invalid" => "Compare the certificates in `IDPCertificateStore` with that of the app.";
    }
    messages {
        "Unrecognized Destination value, Expected: {expected}, Actual: {found}" => "saml-destination-unexpected";
        "Unrecognized Recipient value, Expected: {expected}, Actual: {found}" => "saml-destination-unexpected";
        "Unrecognized Issuer value, Expected: {expected}, Actual: {found}" => "saml-issuer-unexpected";
        "Unrecognized StatusCode value, Expected: {expected}, Actual: {found}" => "saml-status-not-success";
        "Unsupported SubjectConfirmation value, Expected: {expected}, Actual: {found}" => "saml-subject-not-confirmed";
        "Expired NotOnOrAfter value, Expected: {expected}, Actual: {found}" => "saml-outside-its-time";
        "invalid to have both signed and unsigned assertions" => "saml-not-signed";
        "error validating response: {summary}" frame => "saml-refused-without-reason";
        "error validating response: missing Assertion element" => "saml-response-malformed";
        "no decryption certs available" => "saml-encryption-not-usable";
        "unable to decrypt encrypted assertion" => "saml-encryption-not-usable";
        "key decryption attempted with mismatched cert" => "saml-encryption-not-usable";
        "deflated response exceeds maximum size" => "saml-response-malformed";
    }
    logs {
        "error validating response: Unrecognized Destination value, Expected: https://app.acme.example/acs, Actual: http://app.acme.example/acs" => "saml-destination-unexpected";
    }
}
