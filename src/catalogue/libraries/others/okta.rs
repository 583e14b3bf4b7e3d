//! What Okta prints.

use crate::catalogue::libraries::library;

library! {
    "Okta", Okta;
    more "";
    settings {}
    messages {
        "Items not present for array property: {claim}" => "schema-array-items-missing" ("The request defines `{claim}` as an array, but leaves out `items`, the type of its elements.", "Add `\"items\": { \"type\": \"string\" }` to the property in the body of `POST /api/v1/meta/schemas/user/default`.");
        "Error Code: GENERAL_NONSUCCESS" frame => "sign-in-general-nonsuccess" ("Okta did not accept the response of the external identity provider. This page does not show the reason.", "Look for `Authenticate user via IDP` at `Reports > System Log` at that time: `outcome.reason` gives the reason.");
        "Your email change token is no longer valid" => "email-link-invalid" ("The link in the email about the new email address was already used or has expired.", "Change the email address again at the user's own settings page (`/enduser/settings`), and open the newest link before it expires.");
        "Your account activation token is no longer valid" => "email-link-invalid";
        "Your activation token is no longer valid" => "email-link-invalid";
        "Your password reset token is no longer valid" => "email-link-invalid";
        "Your account recovery token is no longer valid" => "email-link-invalid";
        "Your recovery token is no longer valid" => "email-link-invalid";
        "Your account unlock token is no longer valid" => "email-link-invalid";
        "Your unlock token is no longer valid" => "email-link-invalid";
        "Your registration token is no longer valid" => "email-link-invalid";
        "403 Access Forbidden" => "okta-access-forbidden";
        "Access Forbidden" whole => "okta-access-forbidden" ("Okta itself refused this page, because the user or the network may not open it.", "Look at the entry at `Reports > System Log` at that time, and at blocked zones at `Security > Networks`.");
        "because you are not assigned this app in Okta" => "syslog:app.generic.unauth_app_access_attempt";
        "The certificate and private key do not match" => "domain-certificate-key-mismatch";
        "The certificate and the private key do not match" => "domain-certificate-key-mismatch";
        "The certificate must not be a Certificate Authority (CA) certificate" => "domain-certificate-of-authority";
        "The specified certificate does not match your Custom URL Domain" => "domain-certificate-other-name";
        "Invalid certificate format" whole => "domain-certificate-format" ("The certificate that was pasted for the custom domain is not in PEM, the only form that Okta reads.", "Paste the certificate, the private key and the chain as PEM at `Customizations > Brands > your brand > Domains`: each starts with `-----BEGIN`.");
        "Private key length exceeded" whole => "domain-certificate-format" ("The private key of the custom domain's certificate is longer than Okta accepts: an RSA key may have 2,048, 3,072 or 4,096 bits.", "Print its length with `openssl pkey -in key.pem -noout -text | head -1`, and have the certificate issued for a key of at most 4,096 bits: `openssl req -new -newkey rsa:2048 -nodes -keyout key.pem -out request.csr`.");
        "The certificate could not be provisioned. Double check that your DNS entries are correct" => "domain-dns-not-verified" ("Okta could not get a certificate for the custom domain, because the domain's DNS records do not point to Okta.", "Run `dig CNAME <your domain>` and `dig TXT _acme-challenge.<your domain>`, and compare them with `Customizations > Brands > your brand > Domains`.");
        "A new TXT value has been generated. Update your DNS record with the new TXT value" => "domain-dns-not-verified";
        "error/400_SAML" => "saml-request-refused" ("URL of Okta's page");
        "Unable to verify event hook. Hook {name} execution failed" => "event-hook-not-verified";
    }
    logs {
        "https://acme.okta.com/error/400_SAML?stateToken=00aBcD" => "saml-request-refused";
    }
}
