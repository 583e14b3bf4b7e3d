//! What Teleport prints (6 to 18: OIDC and SAML connectors, join methods with a JWT).

use crate::catalogue::libraries::library;

library! {
    "Teleport", Gateway;
    more "Open `Audit Log` in the web UI and look for `user.login` with `success: false`, or set `log.severity: DEBUG` in `/etc/teleport.yaml` and read the auth service's log. `tctl sso test connector.yaml` shows the claims and the mapping.";
    marks "teleport";
    over "go-oidc" "go-jose";
    settings {
        "role-not-mapped" => "Map the group to a role in `claims_to_roles` of the OIDC connector (`tctl get oidc/NAME`): `{claim: groups, value: GROUP, roles: [access]}`. Have `scope: [openid, email, groups]` ask for the claim.";
        "claim-missing" => "Check `scope`, `username_claim` and `claims_to_roles` of the OIDC connector (`tctl get oidc/NAME`).";
        "email-not-verified" => "Have the provider verify the email address. Set `allow_unverified_email: true` in the OIDC connector only if users cannot choose their email address there.";
        "token-request-failed" => "Compare `client_id`, `client_secret`, `issuer_url` and `redirect_url` of the OIDC connector (`tctl get oidc/NAME`) with the app in Okta.";
        "aud-unexpected" => "Request the JWT for a join token with the Teleport cluster's name as `aud`.";
        "claim-unexpected" => "Compare `spec.github.allow` (or `gitlab`, `kubernetes`, …) of the join token (`tctl get token/NAME`) with the claims of the JWT.";
    }
    messages {
        "unable to map claims to role for connector: {name}" => "role-not-mapped";
        "Unable to map attibutes to roles: {0}" => "role-not-mapped" ("the program writes \"attibutes\"");
        "Received response with no claims/attribute statements" => "groups-missing" ("The response has neither a claim nor an attribute statement, so nothing can be mapped to a role.", "Add a `Group Attribute Statement` named `groups` with the filter `Matches regex` and the value `.*` to the Okta SAML app: `*` would fit no group.");
        "unable to process callback" => "reason-not-shown";
        "Login Unsuccessful" whole => "reason-not-shown";
        "id token claims did not match any allow rules" => "claim-unexpected";
        "kubernetes failed to validate token: {0}" => "introspection-inactive";
        "error during the Kubernetes TokenReview" => "token-review-failed";
        "token user is not a service account: {user}" => "user-not-permitted";
        "legacy SA tokens are not accepted as kubernetes version" => "token-type-unexpected" ("The token comes from a Secret of Kubernetes and never expires, which Teleport does not accept.", "Mount a projected one: `projected: sources: - serviceAccountToken: { audience: …, expirationSeconds: 600 }` under `volumes` of the pod.");
        "static_jwks joining requires the use of a service account token with a TTL of less than {span}" => "lifetime-refused";
        "static_jwks joining requires the use of projected pod bound service account token" => "claim-missing";
        "static_jwks joining requires the use of a service account token with `exp`" => "exp-missing";
        "static_jwks joining requires the use of a service account token with `iat`" => "iat-missing";
        "IDToken not provided for {0} join request" => "access-token-empty";
    }
    logs {
        "2026-02-28T10:15:03Z WARN [AUTH] Error validating callback: unable to map claims to role for connector: okta auth/oidc.go:412" => "role-not-mapped";
        "ERROR: id token claims did not match any allow rules" => "claim-unexpected";
    }
}
