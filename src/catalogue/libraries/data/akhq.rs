//! What AKHQ prints (0.17 to 0.25).

use crate::catalogue::libraries::library;

library! {
    "AKHQ", Client;
    more "Set `logger.levels.org.akhq.security=DEBUG` and `logger.levels.io.micronaut.security=TRACE` in AKHQ's configuration: its log then shows the claims that it got.";
    marks "akhq";
    over "Micronaut Security";
    settings {
        "roles-claim-missing" => "Take `use-oidc-claim: true` out of `akhq.security.oidc.providers`, and name the claim with the user's groups in `groups-field` there.";
    }
    messages {
        "Exception during Authentication: use-oidc-claim config requires attribute {claim} in the OIDC claim" => "roles-claim-missing" ("With `use-oidc-claim`, the ID token has to hold AKHQ's own map of groups and roles, which Okta sends only if a claim is made for it.");
        "Exception from ClaimProvider {name}: {summary}" => "roles-claim-missing" ("AKHQ asked its own service for the groups of the user, and that failed");
    }
    logs {
        "WARN pGroup-1-2 u.LoginFailedEventListener Login failed reason CUSTOM, username unknown, message Exception during Authentication: use-oidc-claim config requires attribute groups in the OIDC claim" => "roles-claim-missing";
    }
}
