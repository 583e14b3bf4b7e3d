//! What python3-saml (1.x) prints.

use crate::catalogue::libraries::library;

library! {
    "python3-saml", Library;
    more "Print `auth.get_last_error_reason()` next to `auth.get_errors()`: the list holds only codes such as `invalid_response`. `auth.get_last_response_xml()` is the response.";
    marks "onelogin.saml2" "onelogin_saml2" "python3-saml" "python-saml" "social.backends.saml" "social_core/backends/saml" "flask_saml";
    settings {
        "saml-audience-unexpected" => "Compare `sp.entityId` in `settings.json` with `Audience` of the assertion. In python-social-auth it is `SOCIAL_AUTH_SAML_SP_ENTITY_ID`.";
        "saml-entity-ids-swapped" => "Set `sp.entityId` in `settings.json` to the name of the service provider, and `idp.entityId` to Okta's issuer.";
        "saml-issuer-unexpected" => "Compare `idp.entityId` in `settings.json` with `Issuer` of the response.";
        "saml-destination-unexpected" => "Give `https: 'on'`, `http_host` and `script_name` of the public URL to `OneLogin_Saml2_Auth` behind a proxy. In Django, set `SECURE_PROXY_SSL_HEADER` and `USE_X_FORWARDED_HOST`.";
        "saml-signature-invalid" => "Compare `idp.x509cert` in `settings.json` with the certificate of the app: it is the base64 text in one line. `x509certMulti` takes several.";
        "saml-not-signed" => "Set `security.wantMessagesSigned` and `security.wantAssertionsSigned` in `settings.json` to what Okta signs.";
        "saml-authn-context-unexpected" => "Set `security.requestedAuthnContext` in `settings.json` to `false`.";
        "saml-user-not-named" => "Have the identity provider send at least one attribute. If `NameID` is all that the program needs, set `security.wantAttributeStatement` in `settings.json` to `false`.";
    }
    messages {
        "http://www.okta.com/{expected} is not a valid audience for this Response" => "saml-entity-ids-swapped";
        "{expected} is not a valid audience for this Response" => "saml-audience-unexpected";
        "Invalid issuer in the Assertion/Response (expected {expected}, got {found})" => "saml-issuer-unexpected";
        "Invalid issuer in the Assertion/Response" => "saml-issuer-unexpected";
        "The response was received at {expected} instead of {found}" => "saml-destination-unexpected";
        "The response has an empty Destination value" => "saml-destination-unexpected";
        "Signature validation failed. SAML Response rejected" => "saml-signature-invalid";
        "Signature validation failed. {name} rejected" => "saml-signature-invalid" ("a logout message");
        "No Signature found. SAML Response rejected" => "saml-not-signed";
        "The Assertion of the Response is not signed and the SP require" => "saml-not-signed";
        "The Message of the Response is not signed and the SP require" => "saml-not-signed";
        "The assertion of the Response is not encrypted and the SP require" => "saml-encryption-not-usable";
        "The NameID of the Response is not encrypted and the SP require" => "saml-encryption-not-usable";
        "No private key available to decrypt the assertion, check settings" => "saml-encryption-not-usable";
        "Could not validate timestamp: expired. Check system clock." => "saml-outside-its-time";
        "Could not validate timestamp: not yet valid. Check system clock." => "saml-not-yet-valid";
        "Timing issues (please check your clock settings)" => "saml-outside-its-time";
        "The attributes have expired, based on the SessionNotOnOrAfter" => "saml-outside-its-time";
        "The InResponseTo of the Response: {found}, does not match the ID of the AuthNRequest sent by the SP: {expected}" => "saml-request-not-matched";
        "A valid SubjectConfirmation was not found on this Response" => "saml-subject-not-confirmed";
        "The AuthnContext {found} was not a requested context {expected}" => "saml-authn-context-unexpected";
        "The status code of the Response was not Success, was {found}" => "saml-status-not-success";
        "The status code of the Response was not Success" => "saml-status-not-success";
        "SAML Response must contain 1 assertion" => "saml-response-malformed";
        "Invalid SAML Response. Not match the saml-schema-protocol-2.0.xsd" => "saml-response-malformed";
        "SAML Response could not be processed" => "saml-response-malformed";
        "SAML Response not found, Only supported HTTP_POST Binding" => "saml-response-malformed";
        "Missing ID attribute on SAML Response" => "saml-response-malformed";
        "Unsupported SAML version" whole => "saml-response-malformed";
        "Found an unexpected Signature Element. SAML Response rejected" => "saml-response-malformed";
        "Duplicated ID. SAML Response rejected" => "saml-response-malformed";
        "Deprecated signature algorithm found: {alg}" => "saml-signature-invalid" ("The response is signed with SHA-1, and `rejectDeprecatedAlgorithm` is on.", "Choose `RSA-SHA256` as `Signature Algorithm` at `Applications and Resources > Applications > your app > General > SAML Settings > Edit`.");
        "NameID not found in the assertion of the Response" => "saml-user-not-named";
        "An empty NameID value found" => "saml-user-not-named";
        "Found an Attribute element with duplicated Name" => "saml-user-not-named" ("Two attribute statements of the assertion have the same name, which python3-saml refuses.", "Set `\"security\": {\"allowRepeatAttributeName\": true}` in `advanced_settings.json`, or give the statements different names at the identity provider.");
        "There is no AttributeStatement on the Response" => "saml-user-not-named";
        "SAML login failed: ['invalid_response']" frame => "saml-refused-without-reason" ("The library python-social-auth prints this, and the brackets after it give the reason.");
        "Authentication failed: SAML login failed: {summary}" frame => "saml-refused-without-reason" ("python-social-auth");
    }
    logs {
        "ERROR [d3c21f] social.backends.saml SAML login failed: ['invalid_response'] (Signature validation failed. SAML Response rejected)" => "saml-signature-invalid";
        "ERROR social.backends.saml SAML login failed: ['invalid_response'] (https://app.acme.example/metadata is not a valid audience for this Response)" => "saml-audience-unexpected";
        "invalid_response: The response was received at http://app.acme.example/saml/acs instead of https://app.acme.example/saml/acs" => "saml-destination-unexpected";
        "invalid_response: Invalid issuer in the Assertion/Response (expected http://www.okta.com/exk1, got http://www.okta.com/exk2)" => "saml-issuer-unexpected";
    }
}
