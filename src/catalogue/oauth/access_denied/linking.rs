//! Users of external identity providers: matching, linking and creating them just in time.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, cause, explain};

static LINKING: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Sign-ins that an external identity provider failed",
        clauses: &["eventType eq \"user.authentication.auth_via_IDP\" and outcome.result eq \"FAILURE\""],
    }],
    snippets: &[],
    references: &[Reference {
        title: "Okta: external identity providers",
        url: "https://developer.okta.com/docs/concepts/identity-providers/",
    }],
};

static CALLOUT: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Inline hooks that failed",
            clauses: &["eventType eq \"inline_hook.executed\" and outcome.result eq \"FAILURE\""],
        },
        Query {
            finds: "Sign-ins that an external identity provider failed",
            clauses: &["eventType eq \"user.authentication.auth_via_IDP\" and outcome.result eq \"FAILURE\""],
        },
    ],
    snippets: &[],
    references: &[Reference {
        title: "Okta: external identity providers",
        url: "https://developer.okta.com/docs/concepts/identity-providers/",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        403,
        &["Failed to generate username.", "Unable to process the username transform."],
        explain("access_denied/failed_username_transform", "No username came out of the transformation")
            .causes(&[cause(
                "The expression gave nothing for this profile.",
                "Compare `IdP Username` at `Security > Identity Providers > your provider` with what arrives.",
            )])
            .family(&LINKING),
    ),
    known(
        403,
        &["The username transform '{0}' is invalid.", "Unable to process the username transform. Username Transform has an invalid expression: '{0}'."],
        explain(
            "access_denied/failed_username_transform_invalid_expression",
            "The username expression is not valid",
        )
            .causes(&[cause(
                "`{0}` has a syntax error or names an unknown attribute.",
                "Correct `IdP Username` at `Security > Identity Providers > your provider`.",
            )
            .certain()])
            .family(&LINKING),
    ),
    known(
        403,
        &["The following required property is missing: '{0}'.", "Unable to process the username transform. A required property is missing. Missing field: '{0}'."],
        explain(
            "access_denied/failed_username_transform_missed_field",
            "The provider's profile lacks a property",
        )
            .causes(&[cause(
                "The username is built from `{0}`, which the provider did not send.",
                "Let the provider release it, or build `IdP Username` from another property.",
            )
            .certain()])
            .family(&LINKING),
    ),
    known(
        403,
        &["Unable to create a user. Username contains invalid whitespace characters: '{0}'.", "Unable to process the username transform. Transformed username contained whitespaces: '{0}'."],
        explain(
            "access_denied/failed_username_transform_whitespaces_found",
            "The username would contain a space",
        )
            .causes(&[cause(
                "The username expression gave “{0}”.",
                "Wrap the `IdP Username` expression in `String.removeSpaces(…)` at `Security > Identity Providers > your provider`.",
            )
            .certain()])
            .family(&LINKING),
    ),
    known(
        403,
        &["The UserInfo response is invalid."],
        explain("access_denied/invalid_userinfo_response", "The provider's UserInfo answer cannot be read")
            .causes(&[cause(
                "The provider's UserInfo endpoint gave an error or JSON without `sub`.",
                "Call the endpoint set at `Security > Identity Providers > your provider` and read its answer.",
            )])
            .family(&LINKING),
    ),
    known(
        403,
        &["Transformed username '{0}' is invalid."],
        explain("access_denied/invalid_username", "The username made for the user is not valid")
            .causes(&[cause(
                "`{0}` is no username here: by default it has to look like an email address.",
                "Correct `IdP Username` at `Security > Identity Providers > your provider`.",
            )])
            .family(&LINKING),
    ),
    known(
        403,
        &["User creation was denied by the callout service."],
        explain("access_denied/jit_denied", "A callout refused to create the user")
            .causes(&[cause(
                "The service asked before creating a user said no.",
                "Look for this user in the log of that service; hooks stand at `Workflow > Inline Hooks`.",
            )])
            .family(&CALLOUT),
    ),
    known(
        403,
        &["User creation was disabled."],
        explain("access_denied/jit_disabled", "The user is unknown and may not be created")
            .causes(&[cause(
                "No user matches, and just-in-time creation (JIT) is off.",
                "Compare the match rule at `Security > Identity Providers > your provider`, turn on JIT, or create the user.",
            )])
            .family(&LINKING),
    ),
    known(
        403,
        &["User linking was denied by the callout service."],
        explain("access_denied/link_denied_callout", "A callout refused to link the accounts")
            .causes(&[cause(
                "The service that decides on account links said no.",
                "Look for this user in the log of that service.",
            )])
            .family(&CALLOUT),
    ),
    known(
        403,
        &["User linking was denied because the user is not in any of the specified groups."],
        explain("access_denied/link_denied_group", "Linking is limited to groups the user is not in")
            .causes(&[cause(
                "Only certain groups may be linked.",
                "Add the user to one of them, or widen the restriction, at `Security > Identity Providers > your provider`.",
            )
            .certain()])
            .family(&LINKING),
    ),
    known(
        403,
        &["User linking was denied because the user is not allowed by the account linking filters."],
        explain("access_denied/link_denied_user", "The account-link filter shuts this user out")
            .causes(&[cause(
                "The filter excludes this user, as it often does administrators.",
                "Check `policy.accountLink.filter` in `GET /api/v1/idps/{idpId}`.",
            )])
            .family(&LINKING),
    ),
    known(
        403,
        &["User linking was disabled."],
        explain("access_denied/link_disabled", "A user was found, but linking is off")
            .causes(&[cause(
                "The provider's account link policy is off.",
                "Enable account linking at `Security > Identity Providers > your provider`.",
            )])
            .family(&LINKING),
    ),
    known(
        403,
        &["User linking failed."],
        explain("access_denied/link_failure", "The accounts could not be linked")
            .causes(&[cause(
                "Usually the user is tied to another account of the provider, or several match.",
                "Find the stale link with `GET /api/v1/users/{userId}/idps`, delete it, and sign in again.",
            )])
            .family(&LINKING),
    ),
    known(
        403,
        &["Social transaction expired."],
        explain("access_denied/social_transaction_expired", "The sign-in at the provider took too long")
            .causes(&[cause(
                "The provider's page was open too long.",
                "Start again from the app, not from a bookmark or by the back button.",
            )])
            .family(&LINKING),
    ),
    known(
        403,
        &["Sign-up denied. Please contact support for assistance."],
        explain("access_denied/ssr_denied", "Self-service sign-up was refused")
            .causes(&[cause(
                "A registration inline hook denied it, or the app's user profile policy allows no sign-up.",
                "Read the log of the hook at `Workflow > Inline Hooks`, then the app's user profile policy.",
            )])
            .family(&CALLOUT),
    ),
    known(
        403,
        &["User canceled the social login request."],
        explain("access_denied/user_canceled_request", "The user cancelled at the external provider")
            .causes(&[cause(
                "The person cancelled there, or refused its permissions.",
                "Sign in again and accept.",
            )])
            .family(&LINKING),
    ),
    known(
        403,
        &["Error in linking or finding a linked user."],
        explain("access_denied/user_link_error", "The linked user could not be found or linked")
            .causes(&[cause(
                "Usually the provider's account is linked to a deleted Okta user.",
                "Find the dead link with `GET /api/v1/idps/{idpId}/users`, delete it, and sign in again.",
            )])
            .family(&LINKING),
    ),
    known(
        403,
        &["Could not match social profile to an Okta user."],
        explain("access_denied/user_match_error", "No Okta user matches the social profile")
            .causes(&[cause(
                "The value compared is empty in the profile, or no user has it.",
                "Compare the match rule at `Security > Identity Providers > your provider` with the profile's email.",
            )])
            .family(&LINKING),
    ),
    known(
        400,
        &["Unable to create the user.", "Unable to JIT the user."],
        explain("jit_failure/jit_failure", "Okta could not create the user")
            .causes(&[cause(
                "Often a mapping or a required property is wrong.",
                "Read `outcome.reason` in `Reports > System Log`, then the provider's attribute mappings.",
            )])
            .family(&LINKING),
    ),
    known(
        400,
        &[
            "Unable to create the user. The locale property is invalid.",
            "Unable to JIT the user. Locale property is invalid.",
        ],
        explain(
            "jit_failure_invalid_locale/jit_failure_invalid_locale",
            "The provider's `locale` is not valid",
        )
        .causes(&[cause(
            "The mapped `locale` is not of the form `en_US`.",
            "Correct or remove the mapping of `locale` at `Security > Identity Providers > your provider`.",
        )
        .certain()])
        .family(&LINKING),
    ),
    known(
        400,
        &["Unable to create the user. Username is not an email address or contains invalid characters.", "Unable to JIT the user. Login has wrong format or contains bad characters."],
        explain(
            "jit_failure_invalid_login_format/jit_failure_invalid_login_format",
            "The new user's login has the wrong format",
        )
            .causes(&[cause(
                "The login made from the profile is no email address or has forbidden characters.",
                "Build `IdP Username` from the email at `Security > Identity Providers > your provider`.",
            )
            .certain()])
            .family(&LINKING),
    ),
    known(
        400,
        &["Unable to create the user. The following required properties are missing: '{0}'.", "Unable to JIT the user. Required properties are missing. Missing fields: {0}."],
        explain(
            "jit_failure_missing_fields/jit_failure_missing_fields",
            "The new user lacks required properties",
        )
            .causes(&[cause(
                "The provider sent no `{0}`, which the Okta user profile requires.",
                "Map it at `Security > Identity Providers > your provider`, or make it optional in the user profile.",
            )
            .certain()])
            .family(&LINKING),
    ),
    known(
        400,
        &[
            "Unable to create the user. Properties don't match required pattern. Invalid fields: {0}.",
            "Unable to JIT the user. Properties don't match required pattern. Invalid fields: {0}.",
        ],
        explain(
            "jit_failure_values_not_match_pattern/jit_failure_values_not_match_pattern",
            "A value breaks the profile's pattern",
        )
        .causes(&[cause(
            "What arrived for {0} does not fit the pattern set in the user profile.",
            "Correct it at the provider, or transform it in the provider's mapping.",
        )
        .certain()])
        .family(&LINKING),
    ),
    known(
        400,
        &["Unable to create the user. Exceeded max length for properties. Invalid fields: {0}.", "Unable to JIT the user. Exceeded max length for properties. Invalid fields: {0}."],
        explain(
            "jit_failure_values_too_long/jit_failure_values_too_long",
            "A value is too long for the user profile",
        )
            .causes(&[cause(
                "What arrived for {0} exceeds the maximum length.",
                "Shorten it in the provider's mapping, or raise the maximum.",
            )
            .certain()])
            .family(&LINKING),
    ),
];
