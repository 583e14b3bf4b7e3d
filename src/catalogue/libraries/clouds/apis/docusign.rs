//! What DocuSign's account server says in the JWT grant.

use crate::catalogue::libraries::library;

library! {
    "DocuSign", Provider;
    more "Paste the assertion here: `iss` is the integration key, `sub` the user ID (a GUID, not an email address), `aud` the account server's host without `https://`.";
    marks "docusign";
    settings {
        "api-consent-missing" => "Open `https://account-d.docusign.com/oauth/auth?response_type=code&scope=signature%20impersonation&client_id=…&redirect_uri=…` (`account.docusign.com` in production) once as the user of `sub`: both scopes, `signature` and `impersonation`, need the consent.";
        "api-jwt-refused" => "Add the public key to the integration key at `Settings > Apps and Keys > your app > Service Integration`, set `aud` to `account-d.docusign.com` (`account.docusign.com` in production) without `https://`, and set the clock by NTP.";
        "client-not-found-or-disabled" => "Compare `iss` with the integration key at `Settings > Apps and Keys`. Demo and production have separate ones: a key of the demo environment exists at `account-d.docusign.com` only, until it is promoted.";
    }
    messages {
        "response Body: {\"error\":\"consent_required\"}" => "api-consent-missing";
        "no_valid_keys_or_signatures" => "api-jwt-refused" ("no key of the integration key verifies the assertion, or its times do not fit: the clock of the machine is wrong");
        "issuer_not_found" => "client-not-found-or-disabled";
    }
    logs {
        "{\"error\":\"invalid_grant\",\"error_description\":\"no_valid_keys_or_signatures\"}" => "api-jwt-refused";
        "{\"error\":\"invalid_grant\",\"error_description\":\"issuer_not_found\"}" => "client-not-found-or-disabled";
    }
}
