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
        explain("access_denied", "The person or a policy refused the request")
            .verdict("A person or a policy said no to a request that the authorization server had understood. The client ID, the secret and the redirect URI are not the problem.")
            .causes(&[
                cause(
                    "The person canceled the sign-in or declined the consent. The same request succeeds once the person accepts.",
                    "Ask the person what they chose, then start the sign-in again from the app (`/authorize`).",
                )
                .any(&[Clue::Words("cancel"), Clue::Words("declin"), Clue::Words("consent")]),
                cause(
                    "The user is not assigned to the app. The failed event in the System Log then has the reason `user_not_assigned`.",
                    "Assign the user or a group at `Applications and Resources > Applications > your app > Assignments`.",
                )
                .any(&[Clue::Words("not assigned"), Clue::Words("not_assigned")])
                .prevention("Show and log `error_description` on your callback page."),
                cause(
                    "No access policy rule of the authorization server matches. The failed event then has the reason `no_matching_policy`.",
                    "Change the rule at `Security > API > Authorization Servers > your server > Access Policies`: its grant type, users and scopes.",
                )
                .any(&[Clue::Words("no_matching_policy"), Clue::Words("policy evaluation")]),
                cause(
                    "The app sign-in policy denied the user. The log then has a `policy.evaluate_sign_on` event with the outcome `DENY` at the same time.",
                    "Find that event at `Reports > System Log`, and change the rule that it names at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`.",
                )
                .any(&[Clue::Words("sign-on policy"), Clue::Words("sign on policy")]),
                cause(
                    "The text does not come from Okta: an external identity provider or your gateway most likely wrote it.",
                    "Compare the host that responded with your Okta domain. If it is another host, look into the log of that service; if it is Okta's, search `Reports > System Log` for the external identity provider's sign-in (`user.authentication.auth_via_IDP`).",
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
            .verdict("A person or a policy denied the request, which Okta had understood. The client ID and the redirect URI are not the problem. Only the System Log has the detail.")
            .causes(&[
                cause(
                    "A policy denied the sign-in: the log then has a `policy.evaluate_sign_on` event with the outcome `DENY`.",
                    "Search `Reports > System Log` for `eventType eq \"policy.evaluate_sign_on\"` at that time, and change the rule that the event names at `Security > Authentication policies > App sign-in policies > your policy`.",
                ),
                cause(
                    "The person declined the consent or the activation of a device.",
                    "Ask the person what they chose, then start the sign-in again (`/authorize`) and let the person accept.",
                )
                .any(&[Clue::Words("/activate"), Clue::Words("device_code"), Clue::Words("prompt=consent")]),
                cause(
                    "The Sign-In Widget or an SDK signs in with the Interaction Code flow, and the user is not assigned to the app.",
                    "Assign the user or one of the user's groups at `Applications and Resources > Applications > your app > Assignments`.",
                )
                .any(&[Clue::Words("interaction_code"), Clue::Words("/idp/idx"), Clue::Words("statehandle"), Clue::Words("signin-widget")]),
            ])
            .family(&SIGN_ON_POLICY),
    ),
    known(
        403,
        &["The Aerial service denied the request."],
        explain("access_denied/access_denied_by_aerial", "Okta Aerial denied the request")
            .verdict("Okta Aerial controls the access to this org and denied the request. The user's password and the org's own policies are not the problem.")
            .causes(&[
                cause(
                    "Okta Aerial (Okta's console for managing several orgs) manages access to this org, and did not find an approved request.",
                    "Request access to this org in the Aerial Console, and repeat the sign-in once it is approved. In this org, no setting at `Security > Administrators` changes the decision.",
                ),
            ]),
    ),
    known(
        403,
        &["The user does not have sufficient permission to provide Administrator Consent."],
        explain("access_denied/admin_consent_insufficient_permission", "The user is not allowed to give administrator consent")
            .verdict("The app asks an administrator to consent for the whole org, and Okta does not accept the consent of this person. The app and its request are not the problem.")
            .causes(&[
                cause(
                    "The signed-in account has no admin role, or one below Super Admin.",
                    "Have a Super Admin open the same link and give the consent. `Security > Administrators > Admins` shows who is one.",
                ),
                cause(
                    "The person is a Super Admin, but a different account is signed in to this browser. The menu at the top right of `https://{org}` shows whose session it is.",
                    "Sign in to `https://{org}` as the Super Admin in a private window, open the app's link there, and give the consent.",
                ),
            ]),
    ),
    known(
        403,
        &["The authentication policy on your Aerial org must meet or exceed the authentication policy on the org you're accessing."],
        explain("access_denied/aerial_admin_access_denied", "The Aerial org's sign-in policy is too weak")
            .verdict("Okta refused the access because the sign-in was not strong enough for the org that you want to open. The person's rights in that org are not the problem.")
            .causes(&[
                cause(
                    "The sign-in policy of the org that you want to access is stricter than that of your Aerial org (the org with Okta's console for managing several orgs).",
                    "Raise the Aerial org's policy at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit` to at least the level of the target org.",
                )
                .certain(),
            ]),
    ),
    known(
        403,
        &["The public key used to sign the DPoP proof JWT is invalid."],
        explain("access_denied/device_bound_sso_invalid_dpop_public_key", "The DPoP proof is not signed with the key registered for this device")
            .verdict("Okta refused Device-Bound Single Sign-On (a session that is tied to a hardware key of the device). It could read the DPoP proof (a signed JWT), but its public key is not the one registered for the device. The user and the password are not the problem.")
        .causes(&[
            cause(
                "The device worked before, and lost or replaced its key: Okta Verify was reinstalled, the TPM was cleared, or the system was reset.",
                "Find the device at `Directory > Devices`, deactivate it and delete it. On the device, remove the account from Okta Verify and add it again, so that it registers a new key. Then sign in again.",
            ),
            cause(
                "A program of your own sends the proof with a key pair that was never registered, so it has never worked.",
                "Compare `jwk` in the header of the proof with the public key that was registered at enrollment, and sign with that key pair.",
            ),
        ]),
    ),
    known(
        403,
        &["User status is invalid."],
        explain("access_denied/invalid_user_status_error", "The user's status does not allow this")
            .verdict("Okta refused the account because of its status. The password and the app's settings are not the problem.")
            .causes(&[cause("The user is deactivated or was never activated: the status is `Deactivated` or `Staged`.", "Choose `Activate` at `Directory > People > your user`, if this person should have access.").any(&[Clue::Words("\"deprovisioned\""), Clue::Words("\"staged\"")]), cause("An administrator or an automation suspended the user: the status is `Suspended`.", "Send `POST /api/v1/users/{userId}/lifecycle/unsuspend`, if the reason for the suspension is gone.").any(&[Clue::Words("\"suspended\"")]), cause("The account is locked after wrong passwords or codes.", "Unlock the user with the button that `Directory > People > your user` shows while the account is locked, or with `POST /api/v1/users/{userId}/lifecycle/unlock`.").any(&[Clue::Words("\"locked_out\"")])])
            .family(&SIGN_ON_POLICY),
    ),
    known(
        403,
        &["User with lite classification status is not allowed to use the provided 'grant_type'"],
        explain("access_denied/lite_user_grant_type_not_allowed", "A user with the classification `LITE` cannot use this grant type")
            .verdict("Okta refused the grant type because of the user's classification. The password, the app and its policy are not the problem.")
            .causes(&[
                cause(
                    "The user's `classification` is `LITE` (fewer functions at a lower price), although this person needs all functions.",
                    "Set it to `STANDARD` with `PUT /api/v1/users/{userId}/classification`. This may change what the org pays.",
                ),
                cause(
                    "The classification is right, and the program uses a grant type that is not available to it.",
                    "Use the authorization code flow (`/authorize`) for this user, or another user whose classification is `STANDARD`.",
                ),
            ]),
    ),
    known(
        403,
        &["Login failed."],
        explain("access_denied/login_failed", "The sign-in failed, and Okta does not tell the app why")
            .verdict("Okta refused the user's sign-in, and hides the reason from the app on purpose: only the System Log has it. The client and its request are not the problem.")
            .causes(&[
                cause(
                    "The password or a code was wrong, which is the usual reason. The user's event `user.session.start` or `user.authentication.auth_via_mfa` then has the outcome `FAILURE`.",
                    "Read `outcome.reason` of that event at `Reports > System Log`. For `INVALID_CREDENTIALS`, look at `target` first: reset the password (`Directory > People > your user > Reset or Remove password`, `Reset Password` in Classic Engine) only if `target` is not another authenticator, such as Okta Verify.",
                ),
                cause(
                    "A policy denied the sign-in. The log then has a `policy.evaluate_sign_on` event with the outcome `DENY`, and the password may be right.",
                    "Find that event at `Reports > System Log`, and change the rule that it names at `Security > Authentication policies > App sign-in policies > your policy > your rule > Actions > Edit`.",
                ),
                cause(
                    "The account is locked, suspended or deactivated, so even the right password fails.",
                    "Look at the status at `Directory > People > your user`: unlock with `POST /api/v1/users/{userId}/lifecycle/unlock`, unsuspend with `POST /api/v1/users/{userId}/lifecycle/unsuspend`, or choose `Activate` there.",
                ),
            ])
            .family(&SIGN_ON_POLICY),
    ),
    known(
        403,
        &["The authorize request required an MFA prompt but the org has no factors configured."],
        explain(
            "access_denied/mfa_prompt_required_but_not_configured",
            "The request requires MFA, but the org has no factor",
        )
            .verdict("Okta refused the sign-in because it asks for a second factor and the org offers none. The user and the password are not the problem: no user can sign in this way until one is set up.")
            .causes(&[
                cause(
                    "No authenticator (factor) other than the password is active in the org, or only ones that cannot serve as a second factor.",
                    "Add one at `Security > Authenticators > Add authenticator`, such as Okta Verify, and let users enroll it.",
                ),
                cause(
                    "The org does not use a second factor, and the app should not ask for one: a sample or a library put `acr_values` into the request.",
                    "Remove `acr_values` from the request to `/authorize`.",
                ),
            ]),
    ),
    known(
        403,
        &["Invalid session."],
        explain(
            "access_denied/mismatched_user_in_cache_and_session",
            "Another user signed in during the flow",
        )
            .verdict("Okta refused the sign-in because it was started for one user and finished by another: two accounts are mixed in one browser. No setting is wrong.")
            .causes(&[
                cause(
                    "Somebody else was still signed in to Okta in this browser when the sign-in was started.",
                    "Sign out of Okta (`https://{org}/login/signout`), then start again from the app.",
                ),
                cause(
                    "The same person has two accounts, such as a normal one and one for administration, and switched between them in one browser.",
                    "Use a private window or a separate browser profile for the second account, and start again at the app's URL, so that it sends a new request to `/authorize`.",
                ),
            ]),
    ),
    known(
        403,
        &["The authorization server requires the user to re-authenticate."],
        explain(
            "access_denied/online_access_authentication_required",
            "The Okta session behind the token has ended",
        )
            .verdict("Okta refused the refresh because the user's session has ended, so the user has to sign in again. The client is not the problem, and a retry with the same refresh token will not help.")
            .causes(&[
                cause(
                    "The Okta session has ended, or needs a new sign-in. A refresh token for `online_access` lives only as long as that session.",
                    "Send the user to `/authorize` again; the new refresh token belongs to the new session.",
                ),
                cause(
                    "The app has to work while nobody is signed in, but requested `online_access`, which does not allow that.",
                    "Request `offline_access` instead of `online_access` in `scope`, and have the user sign in once more.",
                ),
            ]),
    ),
    known(
        403,
        &["The user's password is expired."],
        explain("access_denied/password_expired", "The user's password has expired")
            .verdict("Okta refused the sign-in because the password is too old. It may be right; the user has to set a new one on a page that can ask for it.")
            .causes(&[
                cause(
                    "A person signs in with this program, which has no page for choosing a new password.",
                    "Have the person sign in at {org} in a browser, and choose a new password there.",
                ),
                cause(
                    "A script signs in with a user's password, and that password has reached the maximum age of its policy.",
                    "Set a new one at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine). Better, use a service app with `grant_type=client_credentials`, which needs no password.",
                ),
            ])
            .family(&SIGN_ON_POLICY),
    ),
    known(
        400,
        &["User is not assigned to the client application."],
        explain("access_denied/user_not_assigned", "The user is not assigned to this app")
            .verdict("Okta signed the user in, but refused the access to this app. The password, the client ID and the redirect URI are right.")
            .causes(&[
                cause(
                    "Neither the user nor any of the user's groups is assigned to this app.",
                    "Open `Applications and Resources > Applications > your app > Assignments`, and choose `Assign > Assign to People` or `Assign > Assign to Groups`.",
                )
                .prevention("Assign a group, and show `error_description` on your callback page: Okta sends this refusal to the app and shows no page of its own."),
                cause(
                    "The browser's Okta session belongs to another account, often an admin or test account.",
                    "Compare the actor of the event at `Reports > System Log` with the person, and use a private window.",
                ),
                cause(
                    "The request names a different app than the one that the user was assigned to.",
                    "Find the app whose `Applications and Resources > Applications > your app > General > Client Credentials` shows {client}, and assign the user there.",
                ),
                cause(
                    "The user lost the assignment when a group or a group rule changed.",
                    "Look at `Directory > People > your user > Applications`, and put the user back into the group that is assigned. `application.user_membership.remove` in `Reports > System Log` shows when it happened.",
                ),
                cause(
                    "The request comes from a device. On the device activation page, this error reads \"Your device cannot be activated because of an internal error\".",
                    "Assign the user to the app that shows the code (`Applications and Resources > Applications > your app > Assignments`), then ask the app for a new code.",
                )
                .unless(&[Clue::Words("response_type=")])
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
