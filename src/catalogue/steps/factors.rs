//! The results of checking a factor.

use crate::catalogue::entry::{CatalogueEntry, step};
use crate::finding::{Clue, Family, Reference, Severity, cause, explain};

/// What the steps of the Authentication API have in common.
pub(crate) static AUTHN: Family = Family {
    causes: &[],
    queries: &[],
    snippets: &[],
    references: &[Reference {
        title: "Authentication API",
        url: "https://developer.okta.com/docs/reference/api/authn/",
    }],
};

/// The words, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    step(
        &["factorResult=CANCELLED"],
    explain("factor-canceled", "The check of the factor was canceled")
            .verdict("Okta ended the check before the user answered it. Nobody declined, and no code was wrong.")
        .causes(&[
            cause(
                "The program started a second check of the same user, which ends the first one.",
                "Let only one check of a user run at a time, and start it again with the factor's `verify` link.",
            ),
            cause(
                "The whole sign-in was canceled, by the user or by the program.",
                "Look for a request to `/api/v1/authn/cancel` in the program's log. If there is none, ask the user, then start again with `POST /api/v1/authn`.",
            ),
        ])
        .family(&AUTHN),
    ),
    step(
        &["factorResult=FAILED", "factorResult=ERROR"],
    explain("factor-failed", "The factor could not be checked")
            .verdict("Okta could not finish the check of the authenticator (factor). A wrong code or a declined prompt would have another result, so the user may have done nothing wrong.")
        .causes(&[
            cause(
                "With `ERROR`, the service behind the authenticator did not work: Duo, RSA, a telephony provider or Okta's own.",
                "Start the check again with the factor's `verify` link. If it keeps failing, look at the provider's own status page and at `status.okta.com`.",
            )
            .any(&[Clue::Words("factorResult\":\"ERROR"), Clue::Words("factorResult\": \"ERROR"), Clue::Words("resulted in an error")]),
            cause(
                "With `FAILED`, the check ended without success, and `factorResult` does not say why. If it fails every time, the enrollment may no longer fit the device, for example after a new phone.",
                "Read `factorResultMessage` in the response, and `outcome.reason` of `user.authentication.auth_via_mfa` at `Reports > System Log`. If it fails every time, let the user choose another authenticator, or reset this one at `Directory > People > your user > More Actions > Reset Authenticators` (`Reset Multifactor` in Classic Engine).",
            )
            .any(&[Clue::Words("factorResult\":\"FAILED"), Clue::Words("factorResult\": \"FAILED")]),
        ])
        .family(&AUTHN),
    ),
    step(
        &["factorResult=PASSCODE_REPLAYED"],
    explain("factor-passcode-replayed", "The one-time code was used before")
            .verdict("Okta refused the code because it was used before. The code was right, and the next one works.")
        .causes(&[
            cause(
                "The program sent the request twice, after a double click or as a retry after a timeout.",
                "Wait up to 30 seconds for the next code, and send each `passCode` only once.",
            ),
            cause(
                "Two programs sign in with the same account, and both used the code of the same 30 seconds.",
                "Let the second one wait for the next code, or give it a service app (`grant_type=client_credentials`).",
            ),
        ])
        .family(&AUTHN),
    ),
    step(
        &["factorResult=REJECTED"],
    explain("factor-rejected", "The user declined the prompt")
            .verdict("Somebody declined the prompt on the device, and Okta ended the check. The device and the network are fine; the question is who started the sign-in.")
        .causes(&[
            cause(
                "The user started the sign-in, but pressed the wrong button.",
                "Ask the user. If they started this sign-in, start the check again with the factor's `verify` link.",
            ),
            cause(
                "The user did not start the sign-in: somebody else, who knows the password, did.",
                "Reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine), and look at `client.ipAddress` of the attempt in `Reports > System Log`.",
            ),
        ])
        .family(&AUTHN),
    ),
    step(
        &["factorResult=TIME_WINDOW_EXCEEDED"],
    explain("factor-time-window-exceeded", "The one-time code was right, but too late or too early")
            .verdict("Okta refused the code because it arrived too early or too late. It belongs to the right account.")
        .causes(&[
            cause(
                "The clock of the device or hardware token is wrong, so every code fails.",
                "Set the device's date and time to automatic, or resynchronize the hardware token, and send a new code as `passCode`.",
            ),
            cause(
                "The user entered the code too late. The next code then works.",
                "Wait for the next code, up to 30 seconds, and send it immediately as `passCode`.",
            ),
        ])
        .family(&AUTHN),
    ),
    step(
        &["factorResult=TIMEOUT"],
    explain("factor-timeout", "The user did not answer the prompt in time")
            .verdict("Okta ended the check because nobody answered the prompt. Nothing was refused, and the password is not the problem.")
        .causes(&[
            cause(
                "The push notification or phone call did not reach the user: the device is offline, or silences notifications of Okta Verify.",
                "Check that the device is online and shows notifications of Okta Verify. Then start the check again with the factor's `verify` link.",
            ),
            cause(
                "The prompt arrived, but the user ignored it, perhaps because they did not start this sign-in.",
                "Ask the user before you send another prompt with `verify`. If the user did not sign in, reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine).",
            ),
        ])
        .family(&AUTHN),
    ),
    step(
        &["factorResult=WAITING"],
    explain("factor-waiting", "The factor waits for the user")
        .severity(Severity::Note)
        .verdict("This is not a fault: the push notification or phone call is on its way, but the user has not answered yet.")
        .causes(&[
            cause(
                "The program has to ask again until the user has answered, for five minutes at most.",
                "In the Authentication API, send `stateToken` to the URL in `_links.next` every few seconds until `factorResult` is no longer `WAITING`. In the Factors API (`/api/v1/users/{userId}/factors/{factorId}/verify`), send `GET` to `_links.poll` instead.",
            ),
            cause(
                "The push notification or phone call does not arrive: the phone is offline, or the factor belongs to an earlier phone. Then every check of this user ends with `TIMEOUT`.",
                "Have the user open `Okta Verify`, which shows a waiting request without a notification. If it shows nothing, look at `GET /api/v1/users/{userId}/factors` for a factor of an earlier phone or number.",
            ),
        ])
        .family(&AUTHN),
    ),
];
