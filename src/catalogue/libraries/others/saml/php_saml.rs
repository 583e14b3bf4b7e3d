//! What php-saml (2.x to 4.x) prints.

use crate::catalogue::libraries::library;

library! {
    "php-saml", Library;
    more "Print `$auth->getLastErrorReason()` next to `$auth->getErrors()`, and set `debug` to `true` in `settings.php`.";
    marks "onelogin\\\\saml2" "php-saml" "onelogin/php-saml" "laravel-saml2";
    prints "python3-saml";
    settings {
        "saml-audience-unexpected" => "Compare `sp.entityId` in `settings.php` with `Audience` of the assertion.";
        "saml-issuer-unexpected" => "Compare `idp.entityId` in `settings.php` with `Issuer` of the response.";
        "saml-destination-unexpected" => "Call `Utils::setProxyVars(true)` behind a proxy that sends `X-Forwarded-Proto`, or set `baseurl` in `settings.php`.";
        "saml-signature-invalid" => "Compare `idp.x509cert` in `settings.php` with the certificate of the app.";
        "saml-not-signed" => "Set `wantMessagesSigned` and `wantAssertionsSigned` in `advanced_settings.php` to what Okta signs.";
        "saml-authn-context-unexpected" => "Set `requestedAuthnContext` in `advanced_settings.php` to `false`.";
    }
    messages {
        "Invalid array settings: {details}" => "saml-settings-missing";
    }
    logs {
        "OneLogin\\Saml2\\ValidationError: Could not validate timestamp: expired. Check system clock." => "saml-outside-its-time";
    }
}
