//! `access_denied` without a page of Okta’s: direct authentication and CIBA.

use crate::catalogue::shared_words::ACCOUNT_MANAGEMENT;
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

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
        explain("access_denied/ciba_feature_not_supported", "Backchannel authentication (CIBA) works only with a web app")
            .verdict("Okta refused the request because of the type of the app. The user was not asked anything yet.")
            .causes(&[
                cause(
                    "The program uses the client ID of a native, single-page or service app. CIBA (a sign-in that the user approves on another device) needs a web app.",
                    "Create a `Web Application` at `Applications and Resources > Applications > Create App Integration`, select CIBA at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`, and use its client ID on a server.",
                )
                .certain(),
            ]),
    ),
    known(
        400,
        &["Failed to initiate the MFA challenge for the Client-Initiated Backchannel Authentication flow."],
        explain(
            "access_denied/ciba_mfa_challenge_initiation_failure",
            "Okta could not send the prompt for a back-channel sign-in (CIBA)",
        )
            .verdict("Okta could not send the prompt that the user has to approve on another device. The client was accepted, and the request is not the problem.")
            .causes(&[
                cause(
                    "This user has no authenticator that can receive the prompt. Other users receive theirs.",
                    "Look for a custom authenticator with `GET /api/v1/users/{userId}/factors`, and have the user enroll one.",
                ),
                cause(
                    "The push service of that authenticator is not set up, or its keys have expired. No user then receives a prompt.",
                    "Read `GET /api/v1/push-providers`, and compare its key or service account with the one at Apple (APNs) or Google (FCM). Then look for `system.push.send_factor_verify_push` of the user at `Reports > System Log`: an entry with `SUCCESS` means that Okta sent the prompt.",
                ),
            ]),
    ),
    known(
        403,
        &["'{0}' has expired. Use a new '{1}' and try again.", "Either the 'oob_code' or 'mfa_token' is expired or invalid.", "'{0}' has expired. Use a new 'oob_code' or 'mfa_token' and try again."],
        explain("access_denied/direct_auth_expired_token", "The code between two steps has expired")
            .verdict("Okta refused this step because the one before it was too long ago, or its code was already used. The user and the factor are not the problem.")
            .causes(&[
                cause(
                    "Too much time passed between two steps, because the user or the program waited: the `{0}` had expired. It was sent only once.\nToo much time passed between two steps, because the user or the program waited: the code had expired. It was sent only once.",
                    "Start the sign-in again, and send the new `{0}` immediately.\nStart the sign-in again, and send the new `oob_code` or `mfa_token` immediately.",
                ),
                cause(
                    "A first request with this `{0}` succeeded, and a retry or a second tab sent it again.\nA first request with this `oob_code` (which refers to a prompt on another device) or `mfa_token` succeeded, and a retry or a second tab sent it again.",
                    "Send each `{0}` once, and take the new one from each response.\nSend each `oob_code` or `mfa_token` once, and take the new one from each response.",
                ),
            ])
            .family(&DIRECT),
    ),
    known(
        403,
        &["The required authenticator cannot be used. Check if it is required by policy and the user is enrolled in the authenticator and try again.", "User is not enrolled in required factor.", "The required authenticator cannot be used to sign-in. Check if it is included in the authentication policy and the user is enrolled in the authenticator and try again."],
        explain("access_denied/direct_auth_factor_enrollment_required", "The user cannot use the required authenticator")
            .verdict("The policy asks this user for an authenticator (factor) that the user cannot use. The first factor was not the problem.")
            .causes(&[
                cause(
                    "The user never enrolled this authenticator (factor). Users who have it can sign in.",
                    "Have the user enroll it in a browser at `https://{org}`. `GET /api/v1/users/{userId}/factors` lists what the user has.",
                )
                .any(&[Clue::Words("not enrolled in required factor")]),
                cause(
                    "The user has enrolled the authenticator, but the app sign-in policy does not accept it for this app.",
                    "Compare `grant_type` of the request with the rule at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`.",
                )
                .unless(&[Clue::Summary("not enrolled in required factor")]),
            ])
            .family(&DIRECT),
    ),
    known(
        403,
        &["The 'grant_types_supported' '{0}' are not sufficient to satisfy the authentication policy. Configure additional grant types for the client or revise the authentication policy to allow the user to sign-in.", "None of the supported grant types are sufficient to satisfy the app sign on policy."],
        explain(
            "access_denied/direct_auth_grant_types_supported_not_prompted",
            "The grant types that the app offers do not satisfy the policy",
        )
            .verdict("The app cannot do what the policy asks for next. The factors that the user has given so far are not the problem.")
            .causes(&[
                cause(
                    "The app sent `{0}` as `grant_types_supported`, and the app sign-in policy requires a different one.\nThe app sign-in policy wants a method that is not in `grant_types_supported` of the request.",
                    "Add the missing grant type to `grant_types_supported`, and select it at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`.",
                ),
                cause(
                    "The app has no page for that step, so adding a grant type would not help.",
                    "Let these users sign in on Okta's page (`/authorize`), or require a different authenticator at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`.",
                ),
            ])
            .family(&DIRECT),
    ),
    known(
        403,
        &["Unable to prompt for the requested authenticators. Review the Authentication Policy’s requirements or request another authenticator and try again.", "Sign on policy did not prompt for any factor types specified by the client."],
        explain(
            "access_denied/direct_auth_not_challenged_for_required_factor_type",
            "The policy never asks for the chosen factor",
        )
            .verdict("Okta refused the sign-in because the app and the policy ask for different authenticators, so the policy never asks for the one that the app chose. The user's factor was not checked.")
            .causes(&[
                cause(
                    "The app asks for a kind of authenticator (factor) that the matching rule does not use. The policy is right, so the request has to change.",
                    "Send the `grant_type` or `challenge_hint` of an authenticator that the rule names: `Reports > Access testing tool` shows which rule matches the user.",
                ),
                cause(
                    "The policy should accept this kind of authenticator, but the rule that matched does not.",
                    "Allow it in that rule at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`.",
                ),
            ])
            .family(&DIRECT),
    ),
    known(
        403,
        &["User couldn't be signed-in through direct authentication because authentication policy wasn't satisfied.", "Direct Authentication denied by sign on policy."],
        explain(
            "access_denied/direct_auth_policy_denied",
            "The app sign-in policy denies the direct sign-in",
        )
            .verdict("A rule of the app sign-in policy denied this user, network or device. The password or code that the user gave is not the problem.")
            .causes(&[
                cause(
                    "A rule denies this user or the user's groups. Other users can sign in with the same program.",
                    "Find the rule with `Reports > Access testing tool`, then change it at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`.",
                ),
                cause(
                    "A rule denies the network. With direct authentication from a server, Okta may see the server's IP address instead of the user's.",
                    "Compare `client.ipAddress` of the user's `policy.evaluate_sign_on` event at `Reports > System Log` with the zones at `Security > Networks`.",
                ),
                cause(
                    "A rule requires a registered or managed device, which an app with its own sign-in page cannot prove.",
                    "Send these users through Okta's page (`/authorize`), or give the app a rule without a device condition at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`.",
                ),
            ])
            .family(&DIRECT),
    ),
    known(
        403,
        &["The grant types required to satisfy sign on policy are disabled for the client."],
        explain(
            "access_denied/direct_auth_prompted_grant_type_disabled_for_client",
            "A grant type that the policy needs is switched off for the app",
        )
            .verdict("The user's credentials are not the problem: the policy asks for a step that the app is not allowed to carry out.")
            .causes(&[
                cause(
                    "The policy asks for a prompt on another device (push, SMS or a phone call), but OOB is not selected for the app.",
                    "Select OOB or MFA OOB at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`.",
                ),
                cause(
                    "The policy asks for a one-time code, but OTP is not selected for the app.",
                    "Select OTP or MFA OTP at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`.",
                ),
                cause(
                    "The policy asks for something that no grant type of this app offers, such as an external identity provider or Duo.",
                    "Look at the rule with `Reports > Access testing tool`, and let these users sign in on Okta's page (`/authorize`).",
                ),
            ])
            .family(&DIRECT),
    ),
    known(
        403,
        &["Authenticators required by recovery policy are not enabled authenticators."],
        explain(
            "access_denied/direct_auth_recovery_authenticator_disabled",
            "The password recovery needs an authenticator that is not active",
        )
            .verdict("Okta refused the recovery because it needs an authenticator that is not active in the org, so nobody under this policy can recover a password. The user and the request are not the problem.")
            .causes(&[
                cause(
                    "An administrator deactivated the authenticator for the whole org, and the recovery rule still names it.",
                    "Activate it again at `Security > Authenticators`, if users should still have it.",
                ),
                cause(
                    "The authenticator was deactivated on purpose, and the recovery rule should have been changed with it.",
                    "Choose an active one in the recovery rule at `Security > Authenticators > Password > Actions > Edit`.",
                ),
            ])
            .family(&DIRECT),
    ),
    known(
        403,
        &["Recovery policy does not specify any authenticators that can be used for recovery."],
        explain(
            "access_denied/direct_auth_recovery_empty_auth_chain",
            "The recovery policy allows no authenticator",
        )
            .verdict("No user under this policy can recover a password, because the policy allows no way to prove who they are.")
            .causes(&[
                cause(
                    "The recovery rule of the user's password policy names no method: somebody emptied it, or never filled it.",
                    "Add a method to the recovery rule at `Security > Authenticators > Password > Actions > Edit`, such as email or phone.",
                ),
                cause(
                    "A different password policy applies to the user from the one that you filled, because of a group or directory.",
                    "Compare the groups of each policy at `Security > Authenticators > Password > Actions > Edit`, in their order, with the user's groups at `Directory > People > your user > Groups`.",
                ),
            ])
            .family(&DIRECT),
    ),
    known(
        403,
        &["Password recovery is not enabled for the user."],
        explain("access_denied/direct_auth_recovery_not_enabled_for_user", "This user cannot recover the password here")
            .verdict("The user's password policy or directory does not allow recovery. The request itself is right.")
            .causes(&[
                cause(
                    "The rule of the password policy that applies to the user does not allow `Password reset`.",
                    "Select `Password reset` at `Security > Authenticators > Password > Actions > Edit > your policy > your rule > Edit`.",
                ),
                ACCOUNT_MANAGEMENT,
                cause(
                    "Another directory, such as Active Directory, keeps the password, so Okta cannot recover it here.",
                    "Look at `credentials.provider` in `GET /api/v1/users/{userId}`, and reset the password in that directory.",
                ),
            ])
            .family(&DIRECT),
    ),
    known(
        403,
        &["No supported authenticators are available."],
        explain(
            "access_denied/direct_auth_requirements_no_supported_authenticators",
            "The user has no authenticator that works with direct authentication",
        )
            .verdict("Okta found no authenticator of the user that works in this flow, which has no page of Okta's. The app's request is right.")
            .causes(&[
                cause(
                    "The user has enrolled only authenticators (factors) that need Okta's own page, such as an identity provider or Duo.",
                    "Have the user enroll Okta Verify, a phone or email at `https://{org}` under `Settings`. `GET /api/v1/users/{userId}/factors` lists what the user has.",
                ),
                cause(
                    "The user has one that would work, but the app does not offer its grant type.",
                    "Select the grant type of that authenticator at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`, and name it in the request.",
                ),
            ])
            .family(&DIRECT),
    ),
    known(
        403,
        &["The user is not challenged for any authenticators by the current policy."],
        explain(
            "access_denied/direct_auth_requirements_not_challenged",
            "The policy asks the user for nothing",
        )
            .verdict("There is nothing to ask: the policy lets this user in without an authenticator (factor). The request and the user's factors are not the problem.")
            .causes(&[
                cause(
                    "The rule that matched asks for nothing, and that is intended: the user is allowed in without an authenticator (factor).",
                    "Skip this step in the program, and continue with `/token`.",
                ),
                cause(
                    "The rule was supposed to ask for a factor. Usually another rule above it matched first.",
                    "Find the rule with `Reports > Access testing tool`, and require a factor at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`.",
                ),
            ])
            .family(&DIRECT),
    ),
];
