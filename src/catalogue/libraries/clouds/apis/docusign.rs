//! What DocuSign's account server says in the JWT grant.

use crate::catalogue::libraries::library;

library! {
    "DocuSign", Provider;
    more "Paste the assertion here: `iss` is the integration key, `sub` the user ID (a GUID, not an email address), `aud` the account server's host without `https://`.";
    marks "docusign";
    settings {
    }
    messages {
        "response Body: {\"error\":\"consent_required\"}" => "api-consent-missing";
        "no_valid_keys_or_signatures" => "api-jwt-refused";
        "issuer_not_found" => "client-not-found-or-disabled";
    }
    logs {
        "{\"error\":\"invalid_grant\",\"error_description\":\"no_valid_keys_or_signatures\"}" => "api-jwt-refused";
        "{\"error\":\"invalid_grant\",\"error_description\":\"issuer_not_found\"}" => "client-not-found-or-disabled";
    }
}
