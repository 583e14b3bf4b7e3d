//! `access_denied`: assignments, and the state of the user and the org.

pub(crate) mod attestation;
pub(crate) mod direct;
pub(crate) mod linking;
pub(crate) mod policies;

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

static SIGN_ON_POLICY: Family = Family {
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
        title: "Okta: sign-on policies",
        url: "https://developer.okta.com/docs/guides/configure-signon-policy/main/",
    }],
};

static REQUEST: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Authorize requests refused",
        clauses: &[
            "((eventType eq \"app.oauth2.as.authorize\" or eventType eq \"app.oauth2.as.authorize.code\" or eventType eq \"app.oauth2.authorize\" or eventType eq \"app.oauth2.authorize.code\") and outcome.result eq \"FAILURE\")",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[Reference {
        title: "RFC 6749: errors of the authorize endpoint",
        url: "https://datatracker.ietf.org/doc/html/rfc6749#section-4.1.2.1",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        403,
        &[],
        explain("access_denied", "Okta or the person refused the request")
            .verdict("`access_denied` is a decision by a person or a policy, not a malformed request.")
            .causes(&[
                cause(
                    "The person cancelled, declined consent, or gave up the sign-in.",
                    "Ask the person what they chose, then start again from the app.",
                )
                .any(&[Clue::Words("cancel"), Clue::Words("declin"), Clue::Words("consent")]),
                cause(
                    "A policy or a missing assignment refused the user or the client.",
                    "Read `outcome.reason` in `Reports > System Log`: most often it is `user_not_assigned` or `no_matching_policy`.",
                )
                .prevention("Show and log `error_description` on your callback page."),
                cause(
                    "The text is not Okta's; an external identity provider or your gateway may have written it.",
                    "If the host that answered is not your Okta domain, look in its log.",
                ),
            ])
            .queries(&[Query {
                finds: "Sign-ins that a policy denied",
                clauses: &["((eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\")"],
            }])
            .family(&REQUEST),
    ),
    known(
        403,
        &["The resource owner or authorization server denied the request."],
        explain("access_denied/access_denied", "The request was denied without a detail")
            .causes(&[cause(
                "The person declined consent or device activation, or a policy denied the sign-in.",
                "Look for `policy.evaluate_sign_on` with `DENY` in `Reports > System Log`, or start again.",
            )])
            .family(&SIGN_ON_POLICY),
    ),
    known(
        403,
        &["The Aerial service denied the request."],
        explain("access_denied/access_denied_by_aerial", "Okta Aerial denied the request")
            .causes(&[cause(
                "Okta Aerial manages access to this org and found no approved request.",
                "Request access in the Aerial Console.",
            )]),
    ),
    known(
        403,
        &["The user does not have sufficient permission to provide Administrator Consent."],
        explain(
            "access_denied/admin_consent_insufficient_permission",
            "The user may not give administrator consent",
        )
            .causes(&[cause(
                "The app asks for consent for the whole org, which this person's role does not cover.",
                "Let a super administrator (`Security > Administrators > Admins`) give the consent.",
            )]),
    ),
    known(
        403,
        &["The authentication policy on your Aerial org must meet or exceed the authentication policy on the org you're accessing."],
        explain("access_denied/aerial_admin_access_denied", "The Aerial org's sign-in policy is too weak")
            .causes(&[cause(
                "The target org's own policy is stricter.",
                "Raise the Aerial org's policy at `Security > Authentication policies > App sign-in policies`.",
            )
            .certain()]),
    ),
    known(
        403,
        &["The public key used to sign the DPoP proof JWT is invalid."],
        explain(
            "access_denied/device_bound_sso_invalid_dpop_public_key",
            "The DPoP proof is signed with another key",
        )
        .causes(&[cause(
            "Device-bound sign-on knows another key than the proof's `jwk`.",
            "Sign with the key that the device registered, or enroll the device again.",
        )]),
    ),
    known(
        403,
        &["User status is invalid."],
        explain("access_denied/invalid_user_status_error", "The user's status does not allow this")
            .causes(&[cause(
                "The user is deactivated, suspended, locked, staged or waiting for activation.",
                "Read the status at `Directory > People > your user`: activate the user there with `Activate`, unsuspend with `POST /api/v1/users/{userId}/lifecycle/unsuspend`, unlock with `POST /api/v1/users/{userId}/lifecycle/unlock`.",
            )])
            .family(&SIGN_ON_POLICY),
    ),
    known(
        403,
        &["User with lite classification status is not allowed to use the provided 'grant_type'"],
        explain("access_denied/lite_user_grant_type_not_allowed", "A lite user may not use this grant type")
            .causes(&[cause(
                "The user's `classification` is `LITE`, which shuts out this grant type.",
                "Set `STANDARD` with `PUT /api/v1/users/{userId}/classification`, or use another grant type.",
            )
            .certain()]),
    ),
    known(
        403,
        &["Login failed."],
        explain("access_denied/login_failed", "The sign-in did not succeed")
            .causes(&[cause(
                "Credentials, factor or policy failed; this answer hides which.",
                "Read `outcome.reason` of the failed sign-in in `Reports > System Log`.",
            )])
            .family(&SIGN_ON_POLICY),
    ),
    known(
        403,
        &["The authorize request required an MFA prompt but the org has no factors configured."],
        explain(
            "access_denied/mfa_prompt_required_but_not_configured",
            "MFA is demanded, but the org has no factor",
        )
            .causes(&[cause(
                "A second factor is asked for, often by `acr_values`.",
                "Add an authenticator at `Security > Authenticators`, or drop `acr_values`.",
            )]),
    ),
    known(
        403,
        &["Invalid session."],
        explain(
            "access_denied/mismatched_user_in_cache_and_session",
            "Another user signed in during the flow",
        )
            .causes(&[cause(
                "The flow began for one user; the browser's Okta session is another's.",
                "Sign out of Okta or use a private window, then start again from the app.",
            )]),
    ),
    known(
        403,
        &["The authorization server requires the user to re-authenticate."],
        explain(
            "access_denied/online_access_authentication_required",
            "The Okta session of the token is too old",
        )
            .causes(&[cause(
                "The Okta session ended or needs a new sign-in, and the token lives with it.",
                "Send the user to `/authorize` again; ask for `offline_access` to work without a session.",
            )]),
    ),
    known(
        403,
        &["The user's password is expired."],
        explain("access_denied/password_expired", "The user's password has expired")
            .causes(&[cause(
                "This flow has no page on which to change it.",
                "Let the user sign in in a browser and choose a new password, or reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
            )
            .certain()])
            .family(&SIGN_ON_POLICY),
    ),
    known(
        400,
        &["User is not assigned to the client application."],
        explain("access_denied/user_not_assigned", "The user is not assigned to this app")
            .causes(&[
                cause(
                    "Neither the user nor a group of theirs is assigned to this app.",
                    "Open `Applications and Resources > Applications > your app > Assignments` and choose `Assign` > `Assign to People` or `Assign to Groups`.",
                )
                .prevention("Assign a group, and show `error_description` on your callback page: this refusal comes to the app, not to a page of Okta's."),
                cause(
                    "The browser's Okta session is another account's, often an admin or test account.",
                    "Compare the event's actor in `Reports > System Log` with the person, and use a private window.",
                ),
                cause(
                    "The request names another app than the one the user was assigned to.",
                    "Find the app whose `General > Client Credentials` shows {client}, and assign the user there.",
                )
                .any(&[Clue::Words("client_id=")]),
                cause(
                    "The user lost the assignment with a group change or a group rule.",
                    "Look at `Directory > People > your user > Applications`, and put the user back into the group.",
                ),
                cause(
                    "On the device activation page this reads “Your device cannot be activated because of an internal error”.",
                    "Assign the user to the app that shows the code, then ask for a new code.",
                )
                .any(&[
                    Clue::Words("device not activated"),
                    Clue::Words("device cannot be activated"),
                    Clue::Words("device/activate"),
                    Clue::Words("/activate"),
                ]),
            ])
            .queries(&[
                Query {
                    finds: "Who was taken off the app",
                    clauses: &[
                        "eventType eq \"application.user_membership.remove\"",
                        "target.id eq \"{client}\"",
                    ],
                },
                Query {
                    finds: "The same in SAML, SWA and WS-Fed apps, which show a 403 page",
                    clauses: &["eventType eq \"app.generic.unauth_app_access_attempt\""],
                },
            ])
            .family(&REQUEST),
    ),
];
