//! Polling of the device flow and of backchannel authentication.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Reference, Severity, cause, explain};

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
        explain("authorization_pending", "The person has not confirmed yet")
            .severity(Severity::Note)
            .verdict("Nothing is wrong yet: the person has not finished confirming.")
            .causes(&[cause(
                "This answer is part of every device or backchannel flow.",
                "Poll every `interval` seconds until it ends.",
            )])
            .family(&DEVICE),
    ),
    known(
        400,
        &["The device authorization is pending. Please try again later."],
        explain("authorization_pending/authorization_pending", "The device has not been confirmed yet")
            .severity(Severity::Note)
            .verdict("Nothing is wrong yet: the person has not finished confirming.")
            .causes(&[cause(
                "Nobody has entered the user code yet, or the activation page failed.",
                "Enter it at `verification_uri`; if the page failed, look for `user_not_assigned`.",
            )])
            .family(&DEVICE),
    ),
    known(
        400,
        &["The authorization request is still pending as the user hasn't yet been authenticated."],
        explain(
            "authorization_pending/ciba_authorization_pending",
            "The backchannel prompt is not answered yet",
        )
        .severity(Severity::Note)
        .verdict("Nothing is wrong yet: the user has not answered the prompt.")
        .causes(&[cause(
            "The prompt was sent, and no answer has come back.",
            "Poll every `interval` seconds; if no prompt shows, check the device's enrollment.",
        )])
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
            "The out-of-band prompt is not answered yet",
        )
        .severity(Severity::Note)
        .verdict("Nothing is wrong yet: the user has not answered the prompt.")
        .causes(&[cause(
            "The prompt is on its way to the user.",
            "Poll every `interval` seconds with the same `oob_code`.",
        )]),
    ),
    known(
        400,
        &[],
        explain("expired_token", "The code for polling has expired")
            .causes(&[cause(
                "Its `expires_in` passed before the person confirmed.",
                "Stop polling, start again and show the new code.",
            )])
            .family(&DEVICE),
    ),
    known(
        400,
        &["The 'auth_req_id' is invalid or has expired. Make a new authentication request."],
        explain("expired_token/ciba_expired_auth_req_id", "The backchannel request has ended")
            .causes(&[cause(
                "The user was too slow, or its tokens were fetched already.",
                "Call `/bc/authorize` and poll with the new `auth_req_id`.",
            )])
            .family(&CIBA),
    ),
    known(
        400,
        &["The device code has expired."],
        explain("expired_token/expired_token", "The device code has expired")
            .causes(&[cause(
                "The person did not confirm within `expires_in`, usually ten minutes.",
                "Stop polling, call `/device/authorize` and show the new user code.",
            )
            .certain()])
            .family(&DEVICE),
    ),
    known(
        400,
        &["The user code is invalid or has expired."],
        explain("invalid_user_code/invalid_user_code", "The user code is wrong or too old")
            .causes(&[cause(
                "It was mistyped, used, over ten minutes old, or another org's.",
                "Enter it at `verification_uri`, or let the device show a new one.",
            )])
            .family(&DEVICE),
    ),
    known(
        400,
        &[],
        explain("slow_down", "The client polls too fast")
            .severity(Severity::Warning)
            .verdict("The flow is still alive: poll more slowly.")
            .causes(&[cause(
                "Token requests for one code came closer together than `interval`.",
                "Wait five seconds longer than `interval` for the rest of this flow.",
            )])
            .family(&DEVICE),
    ),
    known(
        400,
        &["Slow down the polling frequency. Try again later."],
        explain("slow_down/ciba_slow_down", "The backchannel client polls too fast")
            .severity(Severity::Warning)
            .causes(&[cause(
                "Two polls with one `auth_req_id` were closer together than `interval`.",
                "Wait five seconds longer between polls.",
            )])
            .family(&CIBA),
    ),
    known(
        400,
        &["Slow down the polling frequency. Please try again later."],
        explain("slow_down/slow_down", "The device polls too fast")
            .severity(Severity::Warning)
            .verdict("The flow is still alive: poll more slowly.")
            .causes(&[cause(
                "The loop ignores `interval`, or two processes poll.",
                "Wait five seconds longer than `interval` in one process only.",
            )])
            .family(&DEVICE),
    ),
    known(
        429,
        &["Too many user codes generated. Please try again later."],
        explain("too_many_user_codes/too_many_user_codes", "Too many user codes were asked for")
            .causes(&[cause(
                "A loop calls `/device/authorize` again on every error.",
                "Wait a minute or two, then poll with one code until it expires.",
            )])
            .family(&DEVICE),
    ),
];
