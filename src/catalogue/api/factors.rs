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
        explain("E0000067", "The service that checks the factor did not respond in time")
            .verdict("Okta got no result from the service that checks the factor. Nobody has refused the user's code: it was not checked yet.")
            .causes(&[
                cause(
                    "Okta's own service for authenticators (factors) took too long. Then users with different factors are affected.",
                    "Repeat the request after a few seconds. If it keeps failing, look at `status.okta.com`.",
                ),
                cause(
                    "The provider behind this factor (Duo, RSA SecurID, Symantec) took too long. Then only users with that factor are affected.",
                    "Look at the provider's status page, for Duo at `status.duo.com`, and let the users choose another authenticator in the meantime.",
                ),
            ])
            .family(&FACTORS),
    ),
    known(
        403,
        &["Invalid Passcode/Answer"],
        explain("E0000068", "The passcode or the answer is wrong")
            .verdict("Okta found the user and the factor, but refused only what was entered: it does not match. The password is not the problem.")
            .causes(&[
                cause(
                    "The code is mistyped, or it was no longer the newest one when it was sent.",
                    "Wait for the next code (up to 30 seconds), and send it immediately as `passCode`.",
                )
                .prevention("Stop before the fifth wrong code in a row: it locks the account, or in Identity Engine the authenticator for five minutes.")
                .any(&[Clue::ErrorCause("code")]),
                cause(
                    "The clock of the device that generates the codes is wrong, so every code fails.",
                    "Set the date and time of the device to automatic, then send the next code as `passCode`.",
                )
                .any(&[Clue::ErrorCause("code")]),
                cause(
                    "An older code was entered: a code sent by SMS, phone call or email is valid only for minutes, and a new one usually cancels the one before it.",
                    "Request one new code with the factor's `resend` link, and use the code of the latest message.",
                )
                .any(&[Clue::Words("\"sms\""), Clue::Words("\"call\""), Clue::Words("\"email\"")]),
                cause(
                    "The answer to the security question is not the one that the user gave at enrollment.",
                    "Let the user enter the answer as it was set up, or remove the factor with `DELETE /api/v1/users/{userId}/factors/{factorId}` and enroll it again.",
                )
                .any(&[Clue::ErrorCause("answer")]),
                cause(
                    "The code belongs to another account: entries of preview and production orgs look alike in the authenticator app.",
                    "Take the code from the entry for {org}, and check that `{factorId}` in the path is this user's: `GET /api/v1/users/{userId}/factors`.",
                )
                .any(&[Clue::ErrorCause("code")]),
                cause(
                    "The authenticator app no longer has the secret that Okta knows, for example after a reinstall or a restore from an old backup.",
                    "Reset the authenticator at `Directory > People > your user > More Actions > Reset Authenticators` (`Reset Multifactor` in Classic Engine), and let the user set it up again.",
                )
                .any(&[Clue::ErrorCause("code")]),
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
        explain("E0000069", "The user is locked after failed factor checks")
            .verdict("Okta refused the check because the account is locked. Even the right code does not help until it is unlocked.")
            .causes(&[
                cause(
                    "The user entered five wrong codes in a row, usually from another entry of the authenticator app. That locks the account in Classic Engine, and in Identity Engine when a program sends the codes by API. The number cannot be changed.",
                    "Unlock the user with the button that `Directory > People > your user` shows while the account is locked, or with `POST /api/v1/users/{userId}/lifecycle/unlock`.",
                )
                .prevention("Find what sends the wrong codes, because it locks the account again."),
                cause(
                    "A script or somebody else tries codes: the failed checks come in quick succession, or from IP addresses that the user does not know.",
                    "At `Reports > System Log`, filter with `eventType eq \"user.authentication.auth_via_mfa\" and outcome.result eq \"FAILURE\"` and the user. Block the IP address in `client.ipAddress` at `Security > Networks > BlockedIpZone > Edit`, and set a new password before you unlock the user.",
                ),
            ])
            .queries(&[Query {
                finds: "Accounts that were locked",
                clauses: &["(eventType eq \"user.account.lock\" or eventType eq \"user.account.lock.limit\")"],
            }])
            .family(&FACTORS),
    ),
    known(
        202,
        &["Waiting for ACK"],
        explain("E0000070", "The factor waits for the user to confirm")
            .severity(Severity::Note)
            .verdict("Okta refused nothing: the push notification is on its way, and a `202` is progress and not a failure.")
            .causes(&[
                cause(
                    "The push notification is on the phone, and the user has not answered it yet.",
                    "Request the `poll` link every few seconds until `factorResult` is no longer `WAITING`. After five minutes it becomes `TIMEOUT`, and a new challenge is needed.",
                ),
                cause(
                    "The push notification does not reach the phone: it is offline, its notifications are off, or Okta Verify was set up again on another phone. Then every challenge of this user ends with `TIMEOUT`.",
                    "Have the user open `Okta Verify`, which shows a waiting request without a notification, or enter the six digits of Okta Verify instead. If it shows nothing, look at `GET /api/v1/users/{userId}/factors` for a factor of an earlier phone, and remove that one.",
                ),
            ])
            .family(&FACTORS),
    ),
    known(
        403,
        &["User rejected authentication"],
        explain("E0000073", "The user rejected the push notification")
            .verdict("Somebody chose No on the device, and Okta ended the sign-in. The device and the network are fine; the question is who started the sign-in.")
            .causes(&[
                cause(
                    "The user started the sign-in, but pressed No by mistake or because the push notification looked unfamiliar.",
                    "Ask the user whether they started this sign-in. If they did, send the push again (`POST /api/v1/users/{userId}/factors/{factorId}/verify`) and let them approve it.",
                ),
                cause(
                    "Somebody else who knows the password started the sign-in, and the user was right to reject it.",
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
        explain("E0000074", "The factor provider refused the request")
            .verdict("The provider or service behind the factor refused Okta's request. The user's code is not the problem: the request, the provider's settings or the user's account is.")
            .causes(&[
                cause(
                    "A value in the request does not fit this kind of factor: its `factorType`, its `provider` or a member of its `profile`.",
                    "Compare them with what `GET /api/v1/users/{userId}/factors/catalog` offers this user; `errorCauses` often names the value.",
                ),
                cause(
                    "A setting of the provider in Okta is wrong or has expired, such as Duo's secret key or the API key of a hardware token. All users of this factor then fail.",
                    "Compare the keys of the authenticator at `Security > Authenticators`, under `Actions > Edit` in its row (Classic Engine: `Security > Multifactor`), with those at the provider.",
                ),
                cause(
                    "The org runs Classic Engine with factor sequencing, and the user's directory account is locked. The sign-in page then shows this text instead of the usual one.",
                    "Unlock the user in the directory, or with the button that `Directory > People > your user` shows while the account is locked. `Security > Authentication > Sign On` shows in the rule whether `Factor Sequence` is on.",
                ),
            ])
            .family(&FACTORS),
    ),
    known(
        403,
        &["Each code can only be used once. Please wait for a new code and try again."],
        explain("E0000082", "The code has been used before").verdict("Okta refused the code because each code works only once. The code itself was right, and the next one works.")
            .causes(&[
                cause(
                    "The code was sent twice: the form was submitted two times, or the request was repeated after a timeout.",
                    "Wait up to 30 seconds for the next code, and send it once as `passCode`.",
                ),
                cause(
                    "A second program signs in with the same factor at the same time, for example two jobs that share one account.",
                    "Let one of them wait for the next code (30 seconds), or give each program its own account or service app.",
                ),
            ])
            .family(&FACTORS),
    ),
    known(
        403,
        &["PassCode is valid but exceeded time window."],
        explain("E0000083", "The code is right, but it came outside its time window")
            .verdict("Okta refused the code because of the time at which it came. It belongs to the right account and the right factor.")
            .causes(&[
                cause(
                    "The clock of the phone or hardware token most likely runs fast or slow, so every code fails.",
                    "Set the phone's date and time to automatic, or resynchronize the hardware token, then enter a new code. The `Date` header of Okta's response shows the right time to compare with.",
                ),
                cause(
                    "The user entered the code too late, and the next code works.",
                    "Wait for the next code, up to 30 seconds, and send it immediately as `passCode`. Do not repeat the old one.",
                ),
            ])
            .family(&FACTORS),
    ),
    known(
        403,
        &["YubiKey cannot be deleted while assigned to an user. Please deactivate YubiKey using reset MFA and try again"],
        explain("E0000102", "The YubiKey is still assigned to a user").verdict("Okta refused to delete the key as long as a user has it enrolled. Your role is not the problem.")
            .causes(&[
                cause(
                    "A user still has this YubiKey enrolled, and Okta deletes only keys that nobody has enrolled.",
                    "Find the user with `GET /api/v1/org/factors/yubikey_token/tokens`, remove the enrollment with `DELETE /api/v1/users/{userId}/factors/{factorId}`, then delete the YubiKey.",
                ),
                cause(
                    "The person with the key has left, and the account still has the enrollment.",
                    "Reset it at `Directory > People > your user > More Actions > Reset Authenticators` (`Reset Multifactor` in Classic Engine), then delete the YubiKey.",
                ),
            ]),
    ),
    known(
        410,
        &["Invalid factor id, it is not currently active."],
        explain("E0000154", "The factor has been removed or is not active")
            .verdict("Okta found the user, but no active enrollment with this ID. The user's code and password are not the problem.")
            .causes(&[
                cause(
                    "The enrollment was reset, by an administrator or by the user, and the program still uses its ID.",
                    "List the factors with `GET /api/v1/users/{userId}/factors`, and use the ID of one whose `status` is `ACTIVE`.",
                ),
                cause(
                    "The enrollment was started but never activated: its `status` is `PENDING_ACTIVATION`.",
                    "Activate it with `POST /api/v1/users/{userId}/factors/{factorId}/lifecycle/activate` and the code, or enroll the factor again.",
                ),
            ]),
    ),
    known(
        409,
        &["Another authenticator with key: {0} is already active."],
        explain("E0000157", "An authenticator of this kind is already active")
            .verdict("Okta refused to activate a second authenticator of this kind. The settings of the new one are not the problem.")
            .causes(&[
                cause(
                    "An earlier run of the script, or an administrator, activated an authenticator with the key `{0}`. An org can have only one per key.\nAn earlier run of the script, or an administrator, activated an authenticator with this key. An org can have only one per key.",
                    "Find it in `GET /api/v1/authenticators` by its `key`, and update it with `PUT /api/v1/authenticators/{authenticatorId}`. In Terraform, run `terraform import okta_authenticator.<name> <authenticatorId>`.",
                ),
                cause(
                    "The old authenticator is no longer wanted, but it still has the key.",
                    "Deactivate the old one with `POST /api/v1/authenticators/{authenticatorId}/lifecycle/deactivate`, then activate the new one. Users of the old one may have to enroll again.",
                ),
            ]),
    ),
    known(
        400,
        &["Invalid Enrollment. User verification required."],
        explain("E0000158", "The enrollment was made without biometrics or a PIN")
            .verdict("Okta recognized the device, but refused its enrollment, because this authenticator requires a check of biometrics or a PIN. The password is not the problem.")
            .causes(&[
                cause(
                    "The device has no fingerprint, face or PIN set up, so it cannot verify the user.",
                    "Set up a fingerprint, face or PIN in the device's `Settings`, and enroll again in `Okta Verify`.",
                ),
                cause(
                    "The device could verify the user, but the user skipped that step.",
                    "Add the account in `Okta Verify` again, and accept biometrics or the PIN when the app asks for it.",
                ),
                cause(
                    "The org is stricter than intended: user verification is set to required although the company does not need it.",
                    "Open `Security > Authenticators > Setup`, choose `Actions > Edit` in the row of Okta Verify (or of the passkey authenticator), and set `User verification` to `Preferred`. A stolen, unlocked device can then sign in without biometrics.",
                ),
            ]),
    ),
    known(
        400,
        &["Invalid Enrollment. FIPS compliance required."],
        explain("E0000159", "The device does not meet the FIPS standard")
            .verdict("Okta refused this device because of a rule of the org. The user, the password and the form of the request are not the problem.")
            .causes(&[
                cause(
                    "Okta Verify on the device is too old to offer FIPS compliance (a US standard for cryptography).",
                    "Update `Okta Verify` in the phone's app store, and enroll again.",
                ),
                cause(
                    "The device itself cannot meet the standard, for example because its hardware has no protected key store.",
                    "Enroll another device, or remove the FIPS requirement at `Security > Authenticators > Okta Verify > Actions > Edit`.",
                ),
            ]),
    ),
    known(
        409,
        &["Cannot enable authenticator at this time. Conflicts with authenticator with key: {0}"],
        explain("E0000160", "The authenticator conflicts with another one")
            .verdict("Okta refused to activate the authenticator next to `{0}`, which is active. Its own settings are not the problem.\nOkta refused to activate the authenticator next to another one that is active. Its own settings are not the problem.")
            .causes(&[
                cause(
                    "Two authenticators exclude each other, and the other one is active: {0}. Okta does not list which ones exclude each other.\nTwo authenticators exclude each other, and the other one is active. Okta does not list which ones exclude each other.",
                    "Find the other one by its `key` in `GET /api/v1/authenticators`, and decide which of the two the org needs. To use this one, first deactivate the other with `POST /api/v1/authenticators/{authenticatorId}/lifecycle/deactivate`; its users then need another authenticator.",
                ),
                cause(
                    "The authenticator was activated only as a test, or by a script that activates every authenticator of a list.",
                    "Leave it inactive, and take its `key` out of the script's list. `GET /api/v1/authenticators` shows the `status` of each.",
                ),
            ]),
    ),
    known(
        403,
        &["{0}"],
        explain("E0000167", "An authenticator still uses this identity provider")
            .verdict("Okta refused to remove the identity provider, because an authenticator of the org depends on it. Your role is not the problem. Okta says: {0}.\nOkta refused to remove the identity provider, because an authenticator of the org depends on it. Your role is not the problem.")
            .causes(&[
                cause(
                    "An authenticator lets users verify with this identity provider, so Okta does not remove the provider; the summary names the authenticator.",
                    "At `Security > Authenticators`, choose `Actions` in the row of that authenticator: deactivate it, or edit it so that it uses another identity provider. Then repeat the request.",
                ),
                cause(
                    "Users still need this authenticator, and only the identity provider behind it should be replaced.",
                    "Create the new identity provider at `Security > Identity Providers`, select it at `Security > Authenticators`, under `Actions > Edit` in the row of the authenticator, and remove the old one then.",
                ),
            ]),
    ),
    known(
        423,
        &["Factor id is currently not active."],
        explain("E0000180", "The factor is suspended").verdict("Okta refused every code of this one factor, right or wrong, because it is suspended. The account is not locked, and the user's other factors still work.")
            .causes(&[
                cause(
                    "The user entered too many wrong codes. Even a correct one does not help until the enrollment is reset.",
                    "Let the user choose another authenticator (factor), or reset this one at `Directory > People > your user > More Actions > Reset Authenticators` (`Reset Multifactor` in Classic Engine).",
                ),
                cause(
                    "Somebody else tried codes for this user: the failed attempts come from IP addresses that the user does not know.",
                    "Look at `client.ipAddress` of the failed attempts in `Reports > System Log`, block it at `Security > Networks > BlockedIpZone > Edit`, and reset the password as well as the authenticator.",
                ),
            ])
            .queries(&[Query {
                finds: "Factors that were suspended",
                clauses: &["eventType eq \"user.mfa.factor.suspend\""],
            }])
            .family(&FACTORS),
    ),
    known(
        409,
        &["Cannot delete push provider because it is being used by a custom app authenticator."],
        explain("E0000187", "A custom authenticator uses this push provider")
            .verdict("Okta refused the deletion, because users of the custom app authenticator would get no more notifications. Your role is not the problem.")
            .causes(&[
                cause(
                    "The authenticator is still in use, and its notifications have to come from another push provider before this one can go.",
                    "Select the other push provider at `Security > Authenticators`, under `Actions > Edit` in the row of that authenticator, then repeat `DELETE /api/v1/push-providers/{pushProviderId}`.",
                ),
                cause(
                    "The authenticator is a leftover that nobody needs, but it is still active.",
                    "Deactivate the authenticator with `POST /api/v1/authenticators/{authenticatorId}/lifecycle/deactivate`, then repeat the request. Users who still have it need another authenticator first.",
                ),
            ]),
    ),
    known(
        404,
        &["Verification timed out. Please try again."],
        explain("E0000191", "The verification took too long").verdict("Okta ended the verification because no answer came in time. Nothing was refused, and the password is not the problem.")
            .causes(&[
                cause(
                    "The user answered too late: a push notification or a code is valid only for a few minutes.",
                    "Start a new verification with the `verify` link of the factor, and let the user answer it immediately.",
                ),
                cause(
                    "The program started a new verification, but still polls the old one.",
                    "Poll only the `poll` link of the newest response, and stop when `factorResult` is no longer `WAITING`.",
                ),
                cause(
                    "The push notification did not reach the device, which is offline or blocks notifications.",
                    "Open `Okta Verify` on the device, which also shows the waiting request, or let the user enter a code instead.",
                ),
            ])
            .family(&FACTORS),
    ),
    known(
        400,
        &["User has no custom authenticator enrollments that have CIBA as a transactionType"],
        explain("E0000214", "The user has no custom authenticator for CIBA")
            .verdict("Okta refused the request because this user has no authenticator that can approve such a sign-in. The client and its credentials are not the problem.")
            .causes(&[
                cause(
                    "The user has not enrolled the company's own authenticator app.",
                    "Have the user enroll it in that app. `GET /api/v1/users/{userId}/factors` then shows it.",
                ),
                cause(
                    "The user enrolled it with a version of the app that does not ask for CIBA, a sign-in that a user approves on another device.",
                    "Have the app's SDK request the transaction type `CIBA`, and let the user enroll again.",
                ),
            ]),
    ),
    known(
        400,
        &["Invalid Enrollment. Biometrics with Pin fallback required."],
        explain("E0000229", "The enrollment needs biometrics with a PIN as fallback")
            .verdict("Okta recognized the device, but refused its enrollment, because it has no PIN that can replace biometrics. The password is not the problem.")
            .causes(&[
                cause(
                    "The device has biometrics, but no PIN or passcode that can replace them.",
                    "Set a PIN or passcode in the `Settings` of the device, in addition to the fingerprint or face, and enroll again.",
                ),
                cause(
                    "The device has no fingerprint reader and no face recognition that Okta Verify could use.",
                    "Set up a fingerprint or face in the `Settings` of the device, or enroll another device. Administrators can relax the requirement at `Security > Authenticators > Okta Verify > Actions > Edit`.",
                ),
            ]),
    ),
    known(
        409,
        &["Another authenticator is already associated with idpId: {0}."],
        explain("E0000230", "The identity provider already serves an authenticator")
            .verdict("Okta refused a second authenticator for the same identity provider. Its settings and your role are not the problem.")
            .causes(&[
                cause(
                    "An earlier run of the script created the authenticator for this identity provider.",
                    "Find it with `GET /api/v1/authenticators` and use it, instead of creating a second one.",
                ),
                cause(
                    "The new authenticator should use another provider, but the request names this one: {0}.\nThe new authenticator should use another provider, but the request names this one.",
                    "Take the right ID from `GET /api/v1/idps`, and send it as `idpId`.",
                ),
            ]),
    ),
    known(
        400,
        &["Another authenticator enrollment already exists with the same nickname."],
        explain("E0000232", "Another enrollment has this nickname")
            .verdict("Okta refused only the nickname of the enrollment, which is taken. The device and the account are not the problem.")
            .causes(&[
                cause(
                    "The user enrolled this or another device under the same nickname before. Each enrollment of an authenticator needs its own.",
                    "Send another nickname. If the old device is gone, remove its enrollment with `DELETE /api/v1/users/{userId}/factors/{factorId}`.",
                ),
                cause(
                    "The program gives every enrollment the same name, such as `My phone`.",
                    "Make each name different: list those in use with `GET /api/v1/users/{userId}/factors`, and add the model of the device, for example.",
                ),
            ]),
    ),
    known(
        409,
        &["Authenticator is already mapped to an authentication policy."],
        explain("E0000234", "The authenticator is already mapped to a policy")
            .verdict("Nothing has to be repaired: the mapping that the request asks for exists already.")
            .causes(&[
                cause(
                    "An earlier run of the same script, or an administrator, linked the authenticator to this app sign-in policy (formerly authentication policy) before.",
                    "Find the policy with `GET /api/v1/policies?type=ACCESS_POLICY`, and change its existing mapping instead of adding a second one.",
                ),
                cause(
                    "Another policy is meant, and the path has the ID of one that already has the mapping.",
                    "Compare `{policyId}` in the path with the `id` and `name` of each policy in `GET /api/v1/policies?type=ACCESS_POLICY`.",
                ),
            ]),
    ),
];
