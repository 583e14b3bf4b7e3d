//! Polling of the device flow and of backchannel authentication.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Reference, Severity, cause, explain};

static DEVICE: Family = Family {
    causes: &[],
    queries: &[],
    snippets: &[],
    references: &[Reference {
        title: "RFC 8628: polling",
        url: "https://datatracker.ietf.org/doc/html/rfc8628#section-3.5",
    }],
};

static CIBA: Family = Family {
    causes: &[],
    queries: &[],
    snippets: &[],
    references: &[Reference {
        title: "Okta: backchannel authentication",
        url: "https://developer.okta.com/docs/guides/configure-ciba/main/",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &[],
        explain("authorization_pending", "The user has not confirmed yet")
            .severity(Severity::Note)
            .verdict("Nothing is wrong yet: the client polls until the user has answered.")
            .causes(&[
                cause(
                    "With a device, the user has not entered the code yet.",
                    "Poll `/token` every `interval` seconds, and keep showing `user_code` and `verification_uri`.",
                )
                .any(&[Clue::Words("device_code"), Clue::Words("user_code")])
                .unless(&[Clue::Words("auth_req_id"), Clue::Words("grant-type:ciba")]),
                cause(
                    "With a sign-in that is approved on another device (CIBA), the user has not answered the prompt yet.",
                    "Poll `/token` every `interval` seconds with the same `auth_req_id` until it returns tokens or a different error.",
                )
                .any(&[Clue::Words("auth_req_id"), Clue::Words("grant-type:ciba")])
                .unless(&[Clue::Words("device_code"), Clue::Words("user_code")]),
            ])
            .family(&DEVICE),
    ),
    known(
        400,
        &["The device authorization is pending. Please try again later."],
        explain("authorization_pending/authorization_pending", "The device has not been confirmed yet")
            .severity(Severity::Note)
            .verdict("Nothing is wrong yet: the user has not confirmed the device. The client polls again after `interval` seconds.")
            .causes(&[
                cause(
                    "Nobody has entered the user code on the activation page yet.",
                    "Have the person open `verification_uri` and enter the `user_code`, and poll again after `interval` seconds.",
                ),
                cause(
                    "The activation page refused the user, and the device does not learn of it. Usually the user is not assigned to the app.",
                    "Ask what the page says, and look for `user_not_assigned` at `Reports > System Log`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        400,
        &["The authorization request is still pending as the user hasn't yet been authenticated."],
        explain(
            "authorization_pending/ciba_authorization_pending",
            "The prompt of a back-channel sign-in (CIBA) is not answered yet",
        )
        .severity(Severity::Note)
        .verdict("Nothing is wrong yet: the client polls until the user has answered on the other device.")
        .causes(&[
            cause(
                "The user has not answered yet. With CIBA, Okta sends a prompt to another device, and the user approves there.",
                "Poll `/token` every `interval` seconds with the same `auth_req_id`.",
            ),
            cause(
                "The prompt did not reach the user, because the device is offline or has no enrollment that can receive it.",
                "Check what the user has enrolled with `GET /api/v1/users/{userId}/factors`, and open the app on the device.",
            ),
        ])
        .family(&CIBA),
    ),
    known(
        400,
        &[
            "No user response received on the out-of-band authenticator yet. Continue polling to wait for a response.",
            "Out-of-band authorization has not been completed. Continue polling.",
        ],
        explain(
            "authorization_pending/direct_auth_authorization_pending",
            "The prompt on the other device is not answered yet",
        )
        .severity(Severity::Note)
        .verdict("Nothing is wrong yet: the client polls until the user has answered on the other device.")
        .causes(&[
            cause(
                "The prompt is on its way to the user, or is on the device's screen and not answered yet.",
                "Poll `/token` every `interval` seconds with the same `oob_code`.",
            ),
            cause(
                "The prompt went to a device that the user does not have at hand, so nobody answers until it expires.",
                "Let the user choose another authenticator, and start again with its `channel_hint`.",
            ),
        ]),
    ),
    known(
        400,
        &[],
        explain("expired_token", "The code that the client polls with has expired")
            .verdict("The authorization server ended the flow because nobody confirmed in time. No setting is wrong: start again.")
            .causes(&[
                cause(
                    "With a device, the user did not enter the `user_code` before its `expires_in` had passed.",
                    "Stop polling, send a new request to `/device/authorize`, and show the new code.",
                )
                .any(&[Clue::Words("device_code"), Clue::Words("user_code")])
                .unless(&[Clue::Words("auth_req_id"), Clue::Words("grant-type:ciba")]),
                cause(
                    "With CIBA (a sign-in that the user approves on another device), nobody answered the prompt in time.",
                    "Stop polling, send a new request to `/bc/authorize`, and poll with the new `auth_req_id`.",
                )
                .any(&[Clue::Words("auth_req_id"), Clue::Words("grant-type:ciba")])
                .unless(&[Clue::Words("device_code"), Clue::Words("user_code")]),
            ])
            .family(&DEVICE),
    ),
    known(
        400,
        &["The 'auth_req_id' is invalid or has expired. Make a new authentication request."],
        explain("expired_token/ciba_expired_auth_req_id", "The backchannel request (CIBA) has ended")
            .verdict("Okta refused `auth_req_id` because this request has ended. The client is not the problem: start a new one, and the user gets a new prompt.")
            .causes(&[
                cause(
                    "With CIBA, the user approves on another device. The user did not answer there within `expires_in`.",
                    "Send a new request to `/bc/authorize`, and poll with the new `auth_req_id`. `requested_expiry` asks for more time.",
                ),
                cause(
                    "The tokens for this `auth_req_id` were already fetched, and the program keeps polling.",
                    "Stop polling at the first response with tokens, and look for a second process with the same `auth_req_id`.",
                ),
            ])
            .family(&CIBA),
    ),
    known(
        400,
        &["The device code has expired."],
        explain("expired_token/expired_token", "The device code has expired")
            .verdict("Okta ended the flow because nobody confirmed in time. No setting is wrong: start again.")
            .causes(&[
                cause(
                    "The user did not confirm within `expires_in`, which is usually ten minutes.",
                    "Stop polling, send a new request to `/device/authorize`, and show the new `user_code`.",
                ),
                cause(
                    "The user tried, but the activation page refused them, for example because they are not assigned to the app.",
                    "Look for `user_not_assigned` at `Reports > System Log`, and assign the user at `Applications and Resources > Applications > your app > Assignments` before you start again.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        400,
        &["The user code is invalid or has expired."],
        explain("invalid_user_code/invalid_user_code", "The user code is wrong or too old")
            .verdict("Okta does not know the code that was typed in. The device and the app are not the problem.")
            .causes(&[
                cause(
                    "The code was mistyped: a letter and a digit that look alike, for example.",
                    "Enter it again at the `verification_uri` that came with it.",
                ),
                cause(
                    "The code was already used, or is more than ten minutes old.",
                    "Have the device show a new one, and enter it within `expires_in`.",
                ),
                cause(
                    "The code was entered on the page of a different org or authorization server.",
                    "Open exactly the `verification_uri` of the device's response, not a stored link.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        400,
        &[],
        explain("slow_down", "The client polls too fast")
            .severity(Severity::Warning)
            .verdict("The authorization server refused only this request, because it came too early. No setting is wrong, and the sign-in is still possible: poll more slowly.")
            .causes(&[
                cause(
                    "The client does not keep to `interval` of the first response.",
                    "Wait five seconds longer than `interval` between requests for the rest of this flow.",
                ),
                cause(
                    "Two processes poll with the same code, for example after a restart.",
                    "Poll in one process only: look for a second one that sends the same `device_code` or `auth_req_id`.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        400,
        &["Slow down the polling frequency. Try again later."],
        explain("slow_down/ciba_slow_down", "The backchannel client (CIBA) polls too fast")
            .verdict("Okta refused only this request, because it came too early. No setting is wrong, and the sign-in is still possible: poll more slowly.")
            .severity(Severity::Warning)
            .causes(&[
                cause(
                    "The client polls more often than `interval` allows while the user approves on another device.",
                    "Wait five seconds longer than `interval` between requests for the rest of this flow.",
                ),
                cause(
                    "Two processes poll with the same `auth_req_id`, for example after a restart.",
                    "Stop one of them, and keep `auth_req_id` only in the process that started the flow.",
                ),
            ])
            .family(&CIBA),
    ),
    known(
        400,
        &["Slow down the polling frequency. Please try again later."],
        explain("slow_down/slow_down", "The device polls too fast")
            .severity(Severity::Warning)
            .verdict("Okta refused only this request, because it came too early. No setting is wrong, and the sign-in is still possible: poll more slowly.")
            .causes(&[
                cause(
                    "The polling loop ignores `interval` of the first response.",
                    "Read `interval` in the response of `/device/authorize`, and wait that many seconds between two requests to `/token`.",
                ),
                cause(
                    "The loop keeps to `interval`, but does not slow down after this response.",
                    "Add five seconds to the pause after each `slow_down`.",
                ),
                cause(
                    "Two processes poll with the same `device_code`, for example after a restart.",
                    "Stop the older process (`ps aux` shows both), and keep `device_code` in the memory of the one that started the flow.",
                ),
            ])
            .family(&DEVICE),
    ),
    known(
        429,
        &["Too many user codes generated. Please try again later."],
        explain("too_many_user_codes/too_many_user_codes", "Too many user codes were requested")
            .verdict("Okta refuses new codes for a moment, because they are requested faster than anyone could type them in. The app's settings are not the problem.")
            .causes(&[
                cause(
                    "The program sends a new request to `/device/authorize` after every response, instead of polling with the code that it has.",
                    "Wait a minute or two, then send one request to `/device/authorize`, and poll `/token` with that code until it expires.",
                ),
                cause(
                    "Many devices behind one IP address or client ID start at the same moment, for example after a power cut.",
                    "Let each wait a random time of up to some minutes before its request to `/device/authorize`.",
                ),
            ])
            .family(&DEVICE),
    ),
];
