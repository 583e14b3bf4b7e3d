//! `access_denied` without a page of Okta’s: direct authentication and CIBA.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, cause, explain};

static DIRECT: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Sign-ins that a policy denied",
            clauses: &[
                "((eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\")",
            ],
        },
        Query {
            finds: "Failed sign-ins",
            clauses: &[
                "((eventType eq \"user.session.start\" or eventType eq \"user.authentication.auth\" or eventType eq \"user.authentication.auth_via_mfa\") and outcome.result eq \"FAILURE\")",
            ],
        },
    ],
    snippets: &[],
    references: &[Reference {
        title: "Okta: direct authentication",
        url: "https://developer.okta.com/docs/guides/configure-direct-auth-grants/aotp/main/",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["The Client-Initiated Backchannel Authentication flow currently only supports web applications."],
        explain("access_denied/ciba_feature_not_supported", "Backchannel authentication needs a web app")
            .causes(&[cause(
                "This client is a native, single-page or service app.",
                "Use the client ID of an app whose `application_type` is `web`.",
            )
            .certain()]),
    ),
    known(
        400,
        &["Failed to initiate the MFA challenge for the Client-Initiated Backchannel Authentication flow."],
        explain(
            "access_denied/ciba_mfa_challenge_initiation_failure",
            "Okta could not send the backchannel prompt",
        )
            .causes(&[cause(
                "The user has no authenticator that takes the prompt, or push is set up wrongly.",
                "Check the enrollments at `Directory > People > your user` and the push settings at `Security > Authenticators`.",
            )]),
    ),
    known(
        403,
        &["'{0}' has expired. Use a new '{1}' and try again.", "Either the 'oob_code' or 'mfa_token' is expired or invalid.", "'{0}' has expired. Use a new 'oob_code' or 'mfa_token' and try again."],
        explain("access_denied/direct_auth_expired_token", "The code between two steps has expired")
            .causes(&[cause(
                "The next step came too late, or its `oob_code` or `mfa_token` was used.",
                "Begin the sign-in again, and use the new value at once.",
            )])
            .family(&DIRECT),
    ),
    known(
        403,
        &["The required authenticator cannot be used. Check if it is required by policy and the user is enrolled in the authenticator and try again.", "User is not enrolled in required factor.", "The required authenticator cannot be used to sign-in. Check if it is included in the authentication policy and the user is enrolled in the authenticator and try again."],
        explain(
            "access_denied/direct_auth_factor_enrollment_required",
            "The user lacks the required authenticator",
        )
            .causes(&[cause(
                "The user never enrolled it, or the policy refuses the one sent.",
                "Let the user enroll it in a browser, or compare the grant type with the app sign-in policy.",
            )])
            .family(&DIRECT),
    ),
    known(
        403,
        &["The 'grant_types_supported' '{0}' are not sufficient to satisfy the authentication policy. Configure additional grant types for the client or revise the authentication policy to allow the user to sign-in.", "None of the supported grant types are sufficient to satisfy the app sign on policy."],
        explain(
            "access_denied/direct_auth_grant_types_supported_not_prompted",
            "The grant types sent do not satisfy the policy",
        )
            .causes(&[cause(
                "The app sent {0}; the app sign-in policy wants something else.",
                "Add the missing grant to `grant_types_supported`, and tick it at the app's `General > General Settings > Edit > Grant type > Advanced`.",
            )
            .certain()])
            .family(&DIRECT),
    ),
    known(
        403,
        &["Unable to prompt for the requested authenticators. Review the Authentication Policy’s requirements or request another authenticator and try again.", "Sign on policy did not prompt for any factor types specified by the client."],
        explain(
            "access_denied/direct_auth_not_challenged_for_required_factor_type",
            "The policy never asks for the chosen factor",
        )
            .causes(&[cause(
                "The matching app sign-in rule does not use that kind of factor.",
                "Ask for another authenticator, or allow this one in the rule.",
            )])
            .family(&DIRECT),
    ),
    known(
        403,
        &["User couldn't be signed-in through direct authentication because authentication policy wasn't satisfied.", "Direct Authentication denied by sign on policy."],
        explain(
            "access_denied/direct_auth_policy_denied",
            "The app sign-in policy denies the direct sign-in",
        )
            .causes(&[cause(
                "A rule denies this user or network, or wants a managed device.",
                "Find the rule with `Reports > Access testing tool`, then change it.",
            )])
            .family(&DIRECT),
    ),
    known(
        403,
        &["The grant types required to satisfy sign on policy are disabled for the client."],
        explain(
            "access_denied/direct_auth_prompted_grant_type_disabled_for_client",
            "A grant type that the policy needs is off",
        )
            .causes(&[cause(
                "The app lacks the grant of a step (OOB, OTP, MFA OTP …).",
                "Tick it at the app's `General > General Settings > Edit > Grant type > Advanced`.",
            )])
            .family(&DIRECT),
    ),
    known(
        403,
        &["Authenticators required by recovery policy are not enabled authenticators."],
        explain(
            "access_denied/direct_auth_recovery_authenticator_disabled",
            "Recovery needs a disabled authenticator",
        )
            .causes(&[cause(
                "The password policy's recovery rule names an authenticator that is not active.",
                "Activate it at `Security > Authenticators`, or choose another in the rule.",
            )])
            .family(&DIRECT),
    ),
    known(
        403,
        &["Recovery policy does not specify any authenticators that can be used for recovery."],
        explain(
            "access_denied/direct_auth_recovery_empty_auth_chain",
            "The recovery policy allows no authenticator",
        )
            .causes(&[cause(
                "The user's recovery rule lists nothing that proves who they are.",
                "Add a method to the password's recovery rule at `Security > Authenticators`.",
            )])
            .family(&DIRECT),
    ),
    known(
        403,
        &["Password recovery is not enabled for the user."],
        explain(
            "access_denied/direct_auth_recovery_not_enabled_for_user",
            "This user may not recover the password here",
        )
            .causes(&[cause(
                "The user's password policy rule forbids recovery, or a directory holds the password.",
                "Allow it in that rule, under Password at `Security > Authenticators`, or reset the password in the directory.",
            )])
            .family(&DIRECT),
    ),
    known(
        403,
        &["No supported authenticators are available."],
        explain(
            "access_denied/direct_auth_requirements_no_supported_authenticators",
            "No authenticator fits direct authentication",
        )
            .causes(&[cause(
                "Nothing the user has enrolled works in this flow.",
                "Let the user enroll Okta Verify, a phone or email.",
            )])
            .family(&DIRECT),
    ),
    known(
        403,
        &["The user is not challenged for any authenticators by the current policy."],
        explain(
            "access_denied/direct_auth_requirements_not_challenged",
            "The policy asks the user for nothing",
        )
            .causes(&[cause(
                "The app asked which authenticators the policy demands.",
                "Skip this step, or demand a factor in the app sign-in policy's rule.",
            )])
            .family(&DIRECT),
    ),
];
