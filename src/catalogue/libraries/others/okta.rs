//! What Okta prints.

use crate::catalogue::libraries::library;

library! {
    "Okta", Okta;
    more "";
    settings {}
    messages {
        "Items not present for array property: {claim}" => "schema-array-items-missing" ("Okta's API for schemas, with `error` as its code");
        "Error Code: GENERAL_NONSUCCESS" frame => "sign-in-general-nonsuccess" ("Okta's page after a sign-in at another identity provider; `Authenticate user via IDP` at `Reports > System Log` has the reason");
        "Your email change token is no longer valid" => "email-link-invalid" ("the link of the email about a new email address");
        "Your account activation token is no longer valid" => "email-link-invalid";
        "Your activation token is no longer valid" => "email-link-invalid";
        "Your password reset token is no longer valid" => "email-link-invalid";
        "Your account recovery token is no longer valid" => "email-link-invalid";
        "Your recovery token is no longer valid" => "email-link-invalid";
        "Your account unlock token is no longer valid" => "email-link-invalid";
        "Your unlock token is no longer valid" => "email-link-invalid";
        "Your registration token is no longer valid" => "email-link-invalid";
        "403 Access Forbidden" => "okta-access-forbidden";
        "Access Forbidden" whole => "okta-access-forbidden" ("Okta's own page for a browser");
        "because you are not assigned this app in Okta" => "syslog:app.generic.unauth_app_access_attempt";
        "The certificate and private key do not match" => "domain-certificate-key-mismatch";
        "The certificate and the private key do not match" => "domain-certificate-key-mismatch";
        "The certificate must not be a Certificate Authority (CA) certificate" => "domain-certificate-of-authority";
        "The specified certificate does not match your Custom URL Domain" => "domain-certificate-other-name";
        "Invalid certificate format" whole => "domain-certificate-format" ("custom domain with a certificate of your own");
        "The certificate could not be provisioned. Double check that your DNS entries are correct" => "domain-dns-not-verified" ("custom domain with a certificate that Okta manages");
        "A new TXT value has been generated. Update your DNS record with the new TXT value" => "domain-dns-not-verified";
        "error/400_SAML" => "saml-request-refused" ("URL of Okta's page");
        "Unable to verify event hook. Hook {name} execution failed" => "event-hook-not-verified";
    }
    logs {
        "https://acme.okta.com/error/400_SAML?stateToken=00aBcD" => "saml-request-refused";
    }
}
