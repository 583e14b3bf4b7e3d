//! Admin roles, and the permissions of custom roles, which look like scopes and are none.

use crate::catalogue::scopes::needed;

/// The admin roles: `type` as the API has it, and the name that the Admin Console shows.
pub static ROLES: &[(&str, &str)] = &[
    ("ACCESS_CERTIFICATIONS_ADMIN", "Access Certifications Administrator"),
    ("ACCESS_REQUESTS_ADMIN", "Access Requests Administrator"),
    ("API_ACCESS_MANAGEMENT_ADMIN", "API Access Management Administrator"),
    ("APP_ADMIN", "Application Administrator"),
    ("CUSTOM", "custom role"),
    ("GROUP_MEMBERSHIP_ADMIN", "Group Membership Administrator"),
    ("HELP_DESK_ADMIN", "Help Desk Administrator"),
    ("MOBILE_ADMIN", "Mobile Administrator"),
    ("ORG_ADMIN", "Organization Administrator"),
    ("READ_ONLY_ADMIN", "Read-Only Administrator"),
    ("REPORT_ADMIN", "Report Administrator"),
    ("SUPER_ADMIN", "Super Administrator"),
    ("USER_ADMIN", "Group Administrator"),
    ("WORKFLOWS_ADMIN", "Workflows Administrator"),
];

/// Permissions that are scopes as well.
static BOTH: &[&str] = &[
    "okta.apps.manage",
    "okta.apps.read",
    "okta.devices.manage",
    "okta.devices.read",
    "okta.governance.accessCertifications.manage",
    "okta.governance.accessRequests.manage",
    "okta.groups.manage",
    "okta.groups.read",
    "okta.users.manage",
    "okta.users.read",
];

/// Permissions that are no scopes, with the scope that calls of that kind need; empty: not known.
static ONLY: &[(&str, &str)] = &[
    ("okta.apps.assignment.manage", "okta.apps.manage"),
    ("okta.apps.clientCredentials.read", "okta.apps.read"),
    ("okta.apps.manageFirstPartyApps", ""),
    ("okta.authzServers.manage", "okta.authorizationServers.manage"),
    ("okta.authzServers.read", "okta.authorizationServers.read"),
    ("okta.customizations.manage", "okta.brands.manage"),
    ("okta.customizations.read", "okta.brands.read"),
    ("okta.devices.lifecycle.activate", "okta.devices.manage"),
    ("okta.devices.lifecycle.deactivate", "okta.devices.manage"),
    ("okta.devices.lifecycle.delete", "okta.devices.manage"),
    ("okta.devices.lifecycle.manage", "okta.devices.manage"),
    ("okta.devices.lifecycle.suspend", "okta.devices.manage"),
    ("okta.devices.lifecycle.unsuspend", "okta.devices.manage"),
    ("okta.groups.appAssignment.manage", "okta.apps.manage"),
    ("okta.groups.create", "okta.groups.manage"),
    ("okta.groups.members.manage", "okta.groups.manage"),
    ("okta.iam.read", "okta.roles.read"),
    ("okta.identityProviders.manage", "okta.idps.manage"),
    ("okta.identityProviders.read", "okta.idps.read"),
    ("okta.profilesources.import.run", ""),
    ("okta.realm.manage", "okta.realms.manage"),
    ("okta.realm.read", "okta.realms.read"),
    ("okta.support.cases.manage", ""),
    ("okta.users.apitokens.manage", "okta.apiTokens.manage"),
    ("okta.users.apitokens.read", "okta.apiTokens.read"),
    ("okta.users.appAssignment.manage", "okta.apps.manage"),
    ("okta.users.create", "okta.users.manage"),
    ("okta.users.credentials.expirePassword", "okta.users.manage"),
    ("okta.users.credentials.manage", "okta.users.manage"),
    ("okta.users.credentials.resetFactors", "okta.users.manage"),
    ("okta.users.credentials.resetPassword", "okta.users.manage"),
    ("okta.users.groupMembership.manage", "okta.groups.manage"),
    ("okta.users.lifecycle.activate", "okta.users.manage"),
    ("okta.users.lifecycle.clearSessions", "okta.users.manage"),
    ("okta.users.lifecycle.deactivate", "okta.users.manage"),
    ("okta.users.lifecycle.delete", "okta.users.manage"),
    ("okta.users.lifecycle.manage", "okta.users.manage"),
    ("okta.users.lifecycle.suspend", "okta.users.manage"),
    ("okta.users.lifecycle.unlock", "okta.users.manage"),
    ("okta.users.lifecycle.unsuspend", "okta.users.manage"),
    ("okta.users.userprofile.manage", "okta.users.manage"),
    ("okta.workflows.invoke", "okta.workflows.invoke.manage"),
    ("okta.workflows.read", ""),
];

/// Scopes of older documentation that the current one no longer has.
static OLDER_SCOPES: &[&str] = &[
    "okta.authenticators.manage.self",
    "okta.certificateAuthorities.manage",
    "okta.certificateAuthorities.read",
    "okta.events.read",
    "okta.factors.manage",
    "okta.factors.read",
    "okta.reports.read",
    "okta.users.manage.self",
    "okta.users.read.self",
];

/// Whether a custom role can have this permission. Some permissions have the name of a scope.
#[must_use]
pub fn is_permission(name: &str) -> bool {
    BOTH.contains(&name) || is_only_permission(name)
}

/// Whether this is a permission and no scope: never to be asked for in `scope`.
#[must_use]
pub fn is_only_permission(name: &str) -> bool {
    ONLY.iter().any(|(permission, _)| *permission == name)
}

/// The scope that the calls behind a permission most likely need, where the permission is none itself.
#[must_use]
pub fn scope_for(permission: &str) -> Option<&'static str> {
    let (_, scope) = ONLY.iter().find(|(name, _)| *name == permission)?;
    (!scope.is_empty()).then_some(*scope)
}

/// Whether this scope stands in older documentation only.
#[must_use]
pub fn is_older_scope(name: &str) -> bool {
    OLDER_SCOPES.contains(&name)
}

/// The name of a role's `type` as the Admin Console shows it.
#[must_use]
pub fn role_name(role: &str) -> Option<&'static str> {
    ROLES.iter().find(|(name, _)| *name == role).map(|(_, shown)| *shown)
}

/// The types of the roles any one of which the call needs; empty where Okta names none.
#[must_use]
pub fn roles_for(method: &str, path: &str) -> &'static [&'static str] {
    let Some(operation) = needed(method, path) else { return &[] };
    let named = |call: &&Call| {
        call.template == operation.template
            && call.methods.iter().any(|named| named.eq_ignore_ascii_case(method))
    };
    CALLS.iter().find(named).map_or(&[], |call| call.roles)
}

/// A call whose roles Okta names.
struct Call {
    template: &'static str,
    methods: &'static [&'static str],
    roles: &'static [&'static str],
}

const SUPER: &[&str] = &["SUPER_ADMIN"];
const SCHEMAS: &[&str] = &["API_ACCESS_MANAGEMENT_ADMIN", "APP_ADMIN", "ORG_ADMIN"];
const READ_APP_SCHEMA: &[&str] =
    &["API_ACCESS_MANAGEMENT_ADMIN", "APP_ADMIN", "MOBILE_ADMIN", "ORG_ADMIN", "READ_ONLY_ADMIN"];
const WRITE_APP_SCHEMA: &[&str] = &["API_ACCESS_MANAGEMENT_ADMIN", "APP_ADMIN"];

const fn call(
    template: &'static str,
    methods: &'static [&'static str],
    roles: &'static [&'static str],
) -> Call {
    Call { template, methods, roles }
}

static CALLS: &[Call] = &[
    call("/api/v1/meta/schemas/apps/{appId}/default", &["GET"], READ_APP_SCHEMA),
    call("/api/v1/meta/schemas/apps/{appId}/default", &["POST"], WRITE_APP_SCHEMA),
    call("/api/v1/meta/schemas/group/default", &["GET", "POST"], SCHEMAS),
    call("/api/v1/meta/schemas/logStream", &["GET"], SUPER),
    call("/api/v1/meta/schemas/logStream/{logStreamType}", &["GET"], SUPER),
    call("/api/v1/meta/schemas/user/linkedObjects", &["GET", "POST"], SCHEMAS),
    call("/api/v1/meta/schemas/user/linkedObjects/{linkedObjectName}", &["DELETE"], SCHEMAS),
    call("/api/v1/meta/schemas/user/{schemaId}", &["GET", "POST"], SCHEMAS),
    call("/api/v1/org/privacy/aerial", &["GET"], SUPER),
    call("/api/v1/org/privacy/aerial/grant", &["POST"], SUPER),
    call("/api/v1/org/privacy/aerial/revoke", &["POST"], SUPER),
    call("/api/v1/org/privacy/oktaSupport", &["GET"], SUPER),
    call("/api/v1/org/privacy/oktaSupport/cases/{caseNumber}", &["PATCH"], SUPER),
    call("/api/v1/org/privacy/oktaSupport/extend", &["POST"], SUPER),
    call("/api/v1/org/privacy/oktaSupport/grant", &["POST"], SUPER),
    call("/api/v1/org/privacy/oktaSupport/revoke", &["POST"], SUPER),
    call("/privileged-access/api/v1/okta-service-accounts", &["GET", "POST"], SUPER),
    call("/privileged-access/api/v1/okta-service-accounts/{id}", &["GET", "PATCH", "DELETE"], SUPER),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::scopes::needed;

    #[test]
    fn every_call_is_a_documented_one() {
        let mut count = 0;
        for call in CALLS {
            for method in call.methods {
                let found = needed(method, call.template).map(|operation| operation.template);
                assert_eq!(found.as_deref(), Some(call.template), "{method}");
                assert!(call.roles.iter().all(|role| role_name(role).is_some()), "{:?}", call.roles);
                count += 1;
            }
        }
        assert_eq!(count, 24);
    }

    #[test]
    fn roles_are_found_by_the_call() {
        assert_eq!(roles_for("get", "https://acme.okta.com/api/v1/org/privacy/aerial"), SUPER);
        assert_eq!(roles_for("POST", "/api/v1/meta/schemas/apps/0oa1/default"), WRITE_APP_SCHEMA);
        assert_eq!(roles_for("GET", "/api/v1/meta/schemas/user/linkedObjects/boss"), &[] as &[&str]);
        assert_eq!(roles_for("GET", "/api/v1/users"), &[] as &[&str]);
        assert_eq!(roles_for("GET", "/nowhere"), &[] as &[&str]);
    }

    #[test]
    fn permissions_are_told_from_scopes() {
        assert_eq!(BOTH.len() + ONLY.len(), 53);
        assert!(is_permission("okta.users.credentials.resetFactors"));
        assert!(is_permission("okta.users.read") && !is_only_permission("okta.users.read"));
        assert!(is_only_permission("okta.apps.assignment.manage"));
        assert!(!is_permission("okta.logs.read"));
        assert_eq!(scope_for("okta.identityProviders.read"), Some("okta.idps.read"));
        assert_eq!(scope_for("okta.support.cases.manage"), None);
        assert_eq!(scope_for("okta.users.read"), None);
        assert!(is_older_scope("okta.users.read.self"));
    }

    #[test]
    fn names_stand_in_order_and_once() {
        assert!(BOTH.is_sorted_by(|one, next| one < next));
        assert!(ONLY.is_sorted_by(|one, next| one.0 < next.0));
        assert!(ROLES.is_sorted_by(|one, next| one.0 < next.0));
        assert!(OLDER_SCOPES.is_sorted_by(|one, next| one < next));
        assert_eq!(role_name("SUPER_ADMIN"), Some("Super Administrator"));
    }
}
