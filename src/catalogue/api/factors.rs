//! Errors of factors and authenticators.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, Severity, cause, explain};

static FACTORS: Family = Family {
    causes: &[],
    snippets: &[],
    queries: &[Query {
        finds: "Failed factor checks",
        clauses: &["eventType eq \"user.authentication.auth_via_mfa\"", "outcome.result eq \"FAILURE\""],
    }],
    references: &[Reference {
        title: "Authentication API",
        url: "https://developer.okta.com/docs/reference/api/authn/",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        504,
        &["Factors Service Error."],
        explain("E0000067", "Factor service did not answer in time")
            .causes(&[cause(
                "The factor service, or the provider behind it (Duo, RSA, Symantec), took too long.",
                "Repeat the call; if it keeps failing, check the provider's own status and `status.okta.com`.",
            )])
            .family(&FACTORS),
    ),
    known(
        403,
        &["Invalid Passcode/Answer"],
        explain("E0000068", "Passcode or answer is wrong")
            .causes(&[
                cause(
                    "The code is mistyped, replaced by a newer one, or made on a device whose clock is off.",
                    "Set the device's date and time to automatic, wait for the next code and enter it at once.",
                )
                .prevention("Stop before the fifth wrong code in a row: it locks the account, or in Identity Engine the authenticator for five minutes.")
                .any(&[Clue::ErrorCause("code")]),
                cause(
                    "A code sent by SMS, call or email lives for minutes, and a resend usually retires the one before it.",
                    "Ask for one new code and use that of the last message.",
                )
                .any(&[Clue::Words("\"sms\""), Clue::Words("\"call\""), Clue::Words("\"email\"")]),
                cause(
                    "The answer to the security question differs from the one given at enrollment.",
                    "Enter it as it was set up, or remove the factor with `DELETE /api/v1/users/{userId}/factors/{factorId}` and enroll it again.",
                )
                .any(&[Clue::ErrorCause("answer")]),
                cause(
                    "The code belongs to another account: entries of preview and production orgs look alike in the app.",
                    "Take the code from the entry for {org}, and check the factor id in the path.",
                ),
                cause(
                    "The app lost the secret Okta knows, as after a reinstall or an old backup.",
                    "Reset the authenticator at `Directory > People > your user > More Actions > Reset Authenticators` (`Reset Multifactor` in Classic Engine) and set it up again.",
                ),
            ])
            .references(&[Reference {
                title: "How many wrong codes Okta allows",
                url: "https://support.okta.com/help/s/article/otp-verification-attempts-limitations",
            }])
            .family(&FACTORS),
    )
    .paste(
        r#"{"errorCode":"E0000068","errorSummary":"Invalid Passcode/Answer","errorLink":"E0000068","errorId":"oaeExample0000000000000000","errorCauses":[{"errorSummary":"Your passcode doesn't match our records. Please try again."}]}"#,
    ),
    known(
        403,
        &["User Locked"],
        explain("E0000069", "User is locked after failed factor checks")
            .causes(&[cause(
                "Five wrong codes in a row lock the account.",
                "Unlock the user with the button that `Directory > People > your user` shows while the account is locked, or with `POST /api/v1/users/{userId}/lifecycle/unlock`.",
            )
            .prevention("Find what sends the wrong codes: it locks the account again.")])
            .queries(&[Query {
                finds: "Accounts that were locked",
                clauses: &["(eventType eq \"user.account.lock\" or eventType eq \"user.account.lock.limit\")"],
            }])
            .family(&FACTORS),
    ),
    known(
        202,
        &["Waiting for ACK"],
        explain("E0000070", "Factor waits for the user to confirm")
            .severity(Severity::Note)
            .verdict("The push is on its way; a 202 is progress, not a failure.")
            .causes(&[cause(
                "Nobody has approved or rejected the push so far.",
                "Poll the `poll` link every few seconds until `factorResult` is no longer `WAITING`.",
            )
            .certain()])
            .family(&FACTORS),
    ),
    known(
        403,
        &["User rejected authentication"],
        explain("E0000073", "User rejected the sign-in")
            .causes(&[
                cause(
                    "The person pressed No, by mistake or because the push looked unfamiliar.",
                    "Ask whether they started this sign-in; if so, start again and approve the new push.",
                ),
                cause(
                    "Somebody else who knows the password started the sign-in.",
                    "Set a new password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine), end the sessions at `Directory > People > your user > More Actions > Clear User Sessions`, then find the IP address in `Reports > System Log`.",
                ),
            ])
            .queries(&[Query {
                finds: "Pushes that users rejected",
                clauses: &["eventType eq \"user.mfa.okta_verify.deny_push\""],
            }])
            .family(&FACTORS),
    ),
    known(
        400,
        &["Factor Service Error"],
        explain("E0000074", "Factor provider refused the call")
            .causes(&[cause(
                "A setting of the provider or a value in the factor's `profile` does not fit; `errorCauses` names it.",
                "Compare `factorType`, `provider` and `profile` with what the provider is set up for.",
            )])
            .family(&FACTORS),
    ),
    known(
        403,
        &["Each code can only be used once. Please wait for a new code and try again."],
        explain("E0000082", "Code has been used before")
            .causes(&[cause(
                "A form sent twice or a second script spent this code already.",
                "Wait up to 30 seconds for the next code and submit it once.",
            )])
            .family(&FACTORS),
    ),
    known(
        403,
        &["PassCode is valid but exceeded time window."],
        explain("E0000083", "Code is right, but its time has passed")
            .causes(&[
                cause(
                    "The clock of the phone or hardware token most likely runs ahead or behind.",
                    "Set the phone's clock to automatic, or resynchronize the hardware token, then enter a fresh code.",
                ),
                cause(
                    "The code was typed after its window closed.",
                    "Wait for the next code and enter it at once.",
                ),
            ])
            .family(&FACTORS),
    ),
    known(
        403,
        &["YubiKey cannot be deleted while assigned to an user. Please deactivate YubiKey using reset MFA and try again"],
        explain("E0000102", "YubiKey is still assigned to a user")
            .causes(&[cause(
                "Only a free YubiKey can be deleted.",
                "Remove the enrollment with `DELETE /api/v1/users/{userId}/factors/{factorId}`, then delete the key.",
            )]),
    ),
    known(
        410,
        &["Invalid factor id, it is not currently active."],
        explain("E0000154", "Factor has been removed or is not active")
            .causes(&[cause(
                "The enrollment was reset or never finished.",
                "List `GET /api/v1/users/{userId}/factors`, use an id with status `ACTIVE`, or enroll the factor again.",
            )]),
    ),
    known(
        409,
        &["Another authenticator with key: {0} is already active."],
        explain("E0000157", "Authenticator of that key is active already")
            .causes(&[cause(
                "An org holds one active authenticator of each key; this one exists: {0}.",
                "Find it with `GET /api/v1/authenticators` and update that one.",
            )]),
    ),
    known(
        400,
        &["Invalid Enrollment. User verification required."],
        explain("E0000158", "Enrollment lacks user verification")
            .causes(&[cause(
                "The authenticator's settings ask for biometrics or a PIN.",
                "Enroll again with user verification on, or relax the requirement at `Security > Authenticators`.",
            )]),
    ),
    known(
        400,
        &["Invalid Enrollment. FIPS compliance required."],
        explain("E0000159", "Device is not FIPS compliant")
            .causes(&[cause(
                "The Okta Verify settings allow FIPS-compliant enrollments only.",
                "Enroll another device with a current Okta Verify, or drop the FIPS requirement at `Security > Authenticators`.",
            )]),
    ),
    known(
        409,
        &["Cannot enable authenticator at this time. Conflicts with authenticator with key: {0}"],
        explain("E0000160", "Authenticator conflicts with another one")
            .causes(&[cause(
                "Another authenticator stands in the way: {0}. The code left Okta's published list in 2022.",
                "Call `POST /api/v1/authenticators/{authenticatorId}/lifecycle/deactivate` for that one, then enable this one.",
            )]),
    ),
    known(
        403,
        &["{0}"],
        explain("E0000167", "Identity provider still serves an authenticator")
            .causes(&[cause(
                "The summary names the authenticator that relies on it.",
                "Deactivate or repoint that authenticator at `Security > Authenticators` first.",
            )]),
    ),
    known(
        423,
        &["Factor id is currently not active."],
        explain("E0000180", "Factor is suspended")
            .causes(&[cause(
                "The enrollment is on hold, usually after too many failed attempts.",
                "Use another factor, or have an admin reset this one at `Directory > People > your user > More Actions > Reset Authenticators` (`Reset Multifactor` in Classic Engine).",
            )])
            .queries(&[Query {
                finds: "Factors that were suspended",
                clauses: &["eventType eq \"user.mfa.factor.suspend\""],
            }])
            .family(&FACTORS),
    ),
    known(
        409,
        &["Cannot delete push provider because it is being used by a custom app authenticator."],
        explain("E0000187", "Push provider is used by a custom authenticator")
            .causes(&[cause(
                "A custom app authenticator sends its notifications through it.",
                "Point the authenticator at another provider, then repeat `DELETE /api/v1/push-providers/{pushProviderId}`.",
            )]),
    ),
    known(
        404,
        &["Verification timed out. Please try again."],
        explain("E0000191", "Verification took too long")
            .causes(&[cause(
                "The push or code ran out before it was answered.",
                "Start a new verification and answer it at once; stop polling the old one.",
            )])
            .family(&FACTORS),
    ),
    known(
        400,
        &["User has no custom authenticator enrollments that have CIBA as a transactionType"],
        explain("E0000214", "User has no custom authenticator for CIBA")
            .causes(&[cause(
                "No enrollment of this user lists `CIBA` as a transaction type.",
                "Have the user enroll in the custom authenticator from an app whose SDK enables CIBA.",
            )]),
    ),
    known(
        400,
        &["Invalid Enrollment. Biometrics with Pin fallback required."],
        explain("E0000229", "Enrollment needs biometrics with PIN fallback")
            .causes(&[cause(
                "The authenticator accepts only biometrics backed by a device PIN.",
                "Set up fingerprint or face together with a PIN on the device and enroll again.",
            )]),
    ),
    known(
        409,
        &["Another authenticator is already associated with idpId: {0}."],
        explain("E0000230", "Identity provider has an authenticator already")
            .causes(&[cause(
                "One identity provider serves one authenticator, and this one is taken: {0}.",
                "Find it with `GET /api/v1/authenticators` and use that one, or send another `idpId`.",
            )]),
    ),
    known(
        400,
        &["Another authenticator enrollment already exists with the same nickname."],
        explain("E0000232", "Another enrollment has this nickname")
            .causes(&[cause(
                "The user's enrollments of one authenticator need different nicknames.",
                "Send another nickname, or remove the enrollment that has this one.",
            )]),
    ),
    known(
        409,
        &["Authenticator is already mapped to an authentication policy."],
        explain("E0000234", "Authenticator is mapped to a policy already")
            .causes(&[cause(
                "The authenticator was linked to an authentication policy before; the code left Okta's published list in 2024.",
                "Change the policy's present mapping.",
            )]),
    ),
];
