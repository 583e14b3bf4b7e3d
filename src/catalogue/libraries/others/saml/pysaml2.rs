//! What pysaml2 (6.x to 7.x) prints.

use crate::catalogue::libraries::library;

library! {
    "pysaml2", Library;
    more "Set the log level of the logger `saml2` to `DEBUG`: the exception that reaches the program often has no text.";
    marks "saml2.response" "saml2/response.py" "saml2.sigver" "djangosaml2" "pysaml2";
    settings {
        "saml-audience-unexpected" => "Compare `entityid` of the configuration (`SAML_CONFIG` in Django) with `Audience` of the assertion.";
        "saml-request-not-matched" => "Set `allow_unsolicited` to `True` below `service.sp` of the configuration where users start from Okta's dashboard, and `SESSION_COOKIE_SAMESITE = \"None\"` with `SESSION_COOKIE_SECURE = True` in Django.";
        "saml-not-signed" => "Set `want_response_signed` and `want_assertions_signed` below `service.sp` of the configuration to what Okta signs.";
        "saml-outside-its-time" => "Set `accepted_time_diff` of the configuration to `60` (seconds).";
        "saml-not-yet-valid" => "Set `accepted_time_diff` of the configuration to `60` (seconds).";
        "saml-signature-invalid" => "Load the metadata of the app again in `metadata` of the configuration, and see that `xmlsec1` is installed.";
    }
    messages {
        "AudienceRestrictions conditions not satisfied! (Local entity_id={expected})" => "saml-audience-unexpected";
        "Unsolicited response: {found}" => "saml-request-not-matched";
        "UnsolicitedResponse" whole => "saml-request-not-matched";
        "Not the id I expected: {found} != {expected}" => "saml-request-not-matched";
        "Can't use response yet: {0}" => "saml-not-yet-valid";
        "Can't use response, too old {0}" => "saml-outside-its-time";
        "ResponseLifetimeExceed" whole => "saml-outside-its-time";
        "Response was not correctly signed" => "saml-signature-invalid";
        "IncorrectlySigned" whole => "saml-signature-invalid";
        "Failed to verify signature" whole named => "saml-signature-invalid";
        "The signature on the assertion cannot be verified" => "saml-signature-invalid";
        "Signature missing for response" => "saml-not-signed";
        "Signature missing for assertion" => "saml-not-signed";
        "No valid recipient" whole => "saml-destination-unexpected";
        "No valid subject confirmation" whole => "saml-subject-not-confirmed";
        "Invalid number of assertions in Response: {0}" => "saml-response-malformed";
        "StatusResponder" whole => "saml-status-not-success";
        "StatusRequester" whole => "saml-status-not-success";
        "StatusNoAuthnContext" whole => "saml-status-not-success";
    }
    logs {
        "saml2.response.UnsolicitedResponse: Unsolicited response: id-9Qx" => "saml-request-not-matched";
        "Exception: AudienceRestrictions conditions not satisfied! (Local entity_id=https://app.acme.example/metadata)" => "saml-audience-unexpected";
    }
}
