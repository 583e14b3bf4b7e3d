//! What ruby-saml (1.x) prints.

use crate::catalogue::libraries::library;

library! {
    "ruby-saml", Library;
    more "Print `response.errors`, and set `settings.soft = false`, so that the first error is raised with its text.";
    marks "rubysaml" "ruby-saml" "omniauth-saml" "omniauth::strategies::saml" "devise_saml_authenticatable";
    settings {
        "saml-audience-unexpected" => "Compare `settings.sp_entity_id` (`issuer` in older versions) with `Audience` of the assertion.";
        "saml-entity-ids-swapped" => "Set `settings.sp_entity_id` (`issuer` in older versions) to the name of the service provider, and `settings.idp_entity_id` to Okta's issuer.";
        "saml-issuer-unexpected" => "Compare `settings.idp_entity_id` with `Issuer` of the response.";
        "saml-destination-unexpected" => "Set `settings.assertion_consumer_service_url` to the public URL, exactly as Okta has it.";
        "saml-signature-invalid" => "Compare `settings.idp_cert` or `settings.idp_cert_fingerprint` with the certificate of the app. A fingerprint needs its algorithm too: `idp_cert_fingerprint_algorithm` (SHA-1 is the default in old versions).";
        "saml-outside-its-time" => "Set `allowed_clock_drift` to `1.second` or a little more where the response is created.";
        "saml-not-yet-valid" => "Set `allowed_clock_drift` to `1.second` or a little more where the response is created.";
    }
    messages {
        "http://www.okta.com/{expected} is not a valid audience for this Response" => "saml-entity-ids-swapped";
        "{expected} is not a valid audience for this Response" => "saml-audience-unexpected";
        "{expected} is not a valid audience for this Response - Valid audiences: {found}" => "saml-audience-unexpected";
        "Invalid Audience. The audience {found}, did not match the expected audience {expected}" => "saml-audience-unexpected";
        "Invalid Audiences. The audiences {found}, did not match the expected audience {expected}" => "saml-audience-unexpected";
        "Invalid Audiences. The <AudienceRestriction> element contained only empty <Audience> elements. Expected audience {expected}." => "saml-audience-unexpected";
        "The response was received at {found} instead of {expected}" => "saml-destination-unexpected";
        "Doesn't match the issuer, expected: <{expected}>, but was: <{found}>" => "saml-issuer-unexpected";
        "Current time is earlier than NotBefore condition {0}" => "saml-not-yet-valid";
        "Current time is on or after NotOnOrAfter condition {0}" => "saml-outside-its-time";
        "The attributes have expired, based on the SessionNotOnOrAfter of the AuthnStatement of this Response" => "saml-outside-its-time";
        "Invalid Signature on SAML Response" => "saml-signature-invalid";
        "Fingerprint mismatch" whole => "saml-signature-invalid";
        "IdP x509 certificate expired" => "saml-signature-invalid" ("The certificate in the settings has expired, and `check_idp_cert_expiration` is on.", "Load the identity provider's metadata again, and put its new certificate into `settings.idp_cert`. If the provider still signs with the expired one, leave `settings.security[:check_idp_cert_expiration]` off until it has a new one.");
        "Certificate of the Signature element does not match provided certificate" => "saml-signature-invalid";
        "Certificate element missing in response (ds:X509Certificate) and not cert provided at settings" => "saml-settings-missing";
        "No fingerprint or certificate on settings" => "saml-settings-missing";
        "No settings on response" whole => "saml-settings-missing";
        "Digest mismatch" whole => "saml-signature-invalid" ("The response was changed after it was signed.", "Pass the parameter `SAMLResponse` to `OneLogin::RubySaml::Response.new` exactly as it arrived, and compare it with the one in the network panel of the browser.");
        "Key validation error" whole => "saml-signature-invalid";
        "The Assertion of the Response is not signed and the SP requires it" => "saml-not-signed";
        "Found an unexpected number of Signature Element. SAML Response rejected" => "saml-not-signed";
        "An EncryptedAssertion found and no SP private key found on the settings to decrypt it" => "saml-encryption-not-usable";
        "Blank response" whole => "saml-response-malformed";
        "Blank logout response" whole => "saml-response-malformed";
        "The Assertion must include one Conditions element" => "saml-response-malformed";
        "The Assertion must include one AuthnStatement element" => "saml-response-malformed";
        "No NameID element found in the assertion of the Response" => "saml-user-not-named";
        "SAML response missing name_id" => "saml-user-not-named" ("omniauth-saml");
        "SAML response missing '{claim}' attribute" => "saml-user-not-named" ("omniauth-saml");
    }
    logs {
        "OneLogin::RubySaml::ValidationError (Invalid Audience. The audience https://old.acme.example, did not match the expected audience https://app.acme.example):" => "saml-audience-unexpected";
        "(saml) Authentication failure! invalid_ticket: OneLogin::RubySaml::ValidationError, Fingerprint mismatch" => "saml-signature-invalid";
        "#<OneLogin::RubySaml::Response:\n  @errors=[\"http://www.okta.com/exk1 is not a valid audience for this Response\"]," => "saml-entity-ids-swapped";
    }
}
