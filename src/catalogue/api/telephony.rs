//! Errors of SMS, phone calls, email codes and inline hooks.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

static LIMITS: Family = Family {
    causes: &[],
    snippets: &[],
    queries: &[Query {
        finds: "Limits on SMS, phone calls and codes",
        clauses: &["eventType eq \"system.operation.rate_limit.violation\""],
    }],
    references: &[Reference {
        title: "Limits on email, SMS and calls",
        url: "https://developer.okta.com/docs/reference/rl2-limits",
    }],
};

static HOOKS: Family = Family {
    causes: &[],
    snippets: &[],
    queries: &[Query {
        finds: "Inline hooks that failed",
        clauses: &["eventType eq \"inline_hook.executed\"", "outcome.result eq \"FAILURE\""],
    }],
    references: &[Reference {
        title: "Inline hooks",
        url: "https://developer.okta.com/docs/concepts/inline-hooks/",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        403,
        &["There is no verified phone number on file."],
        explain("E0000097", "No verified phone number on file")
            .causes(&[cause(
                "The step sends a code to a phone, and the user verified none.",
                "Have the user enroll a phone, or use another factor.",
            )]),
    ),
    known(
        400,
        &["This phone number is invalid."],
        explain("E0000098", "Phone number is not valid")
            .causes(&[cause(
                "The country code is missing, or digits are wrong.",
                "Send `phoneNumber` in E.164 form, such as `+14155552671`.",
            )]),
    ),
    known(
        403,
        &["Only numbers located in US and Canada are allowed.  Contact your administrator if this is a problem."],
        explain("E0000099", "Only US and Canada numbers are allowed")
            .causes(&[cause(
                "International SMS and phone calls are off in this org.",
                "Use a `+1` number or another factor, or open a case at `support.okta.com` with the Okta domain and the countries that you need.",
            )]),
    ),
    known(
        429,
        &["An SMS message was recently sent. Please wait 30 seconds before trying again."],
        explain("E0000109", "SMS was sent less than 30 seconds ago")
            .causes(&[cause(
                "A phone gets one SMS in 30 seconds; a double click or an early resend asks for more.",
                "Wait 30 seconds, then request one new code.",
            )])
            .family(&LIMITS),
    ),
    known(
        429,
        &["An email was recently sent. Please wait 5 seconds before trying again."],
        explain("E0000118", "Email was sent less than 5 seconds ago")
            .causes(&[cause(
                "The button or call fired twice for one person.",
                "Look in the inbox for the first one, or wait 5 seconds and request one more.",
            )])
            .family(&LIMITS),
    ),
    known(
        400,
        &["Invalid phone extension. Please enter a valid phone extension."],
        explain("E0000121", "Phone extension is not valid")
            .causes(&[cause(
                "The extension holds something other than digits.",
                "Send digits only in `phoneExtension`, or leave it out.",
            )]),
    ),
    known(
        429,
        &["A phone call was recently made. Please wait 30 seconds before trying again."],
        explain("E0000133", "A phone call was made less than 30 seconds ago")
            .causes(&[cause(
                "Okta places one phone call (voice code) to a phone in 30 seconds, answered or not.",
                "Wait 30 seconds, then request one more phone call, or use another authenticator.",
            )])
            .family(&LIMITS),
    ),
    known(
        502,
        &["Okta could not communicate correctly with an inline hook."],
        explain("E0000134", "Inline hook answered unreadably")
            .causes(&[cause(
                "Okta cannot use its answer: a wrong status, a redirect, no JSON, or a TLS failure.",
                "Make the endpoint answer `200` with the JSON of its hook type, and test it at `Workflow > Inline Hooks`.",
            )])
            .family(&HOOKS),
    ),
    known(
        400,
        &["An inline hook responded with an error."],
        explain("E0000135", "Inline hook refused on purpose")
            .causes(&[cause(
                "The service behind the hook sent an `error` object, which tells Okta to stop.",
                "Read `errorCauses` for the hook's own words, then change the data or the logic in that service.",
            )])
            .family(&HOOKS),
    ),
    known(
        409,
        &["Mobile phone conflict exception."],
        explain("E0000136", "User has another phone number enrolled")
            .causes(&[cause(
                "Most often an older number is still enrolled or pending.",
                "Remove the old phone factor first; a pending one takes the new number with `updatePhone=true`.",
            )]),
    ),
    known(
        504,
        &["Okta did not receive a response from an inline hook."],
        explain("E0000137", "Inline hook did not answer in time")
            .causes(&[cause(
                "Okta waits three seconds and tries at most twice; the service took longer or was unreachable.",
                "Make the endpoint answer within three seconds and let Okta's addresses in; test it at `Workflow > Inline Hooks`.",
            )])
            .family(&HOOKS),
    ),
    known(
        500,
        &["There was an internal error with call provider(s)."],
        explain("E0000138", "The provider of phone calls failed")
            .causes(&[cause(
                "The service that places phone calls (voice codes) for Okta failed; the API request itself was in order.",
                "Request the phone call again in a minute, or use SMS or another authenticator; an outage is shown at `status.okta.com`.",
            )]),
    ),
    known(
        503,
        &["Telephony provider error."],
        explain("E0000139", "Telephony provider failed")
            .causes(&[cause(
                "The provider of SMS and phone calls refused or was down: Okta's own, or yours behind a telephony hook.",
                "Check your provider's log if a telephony hook is active at `Workflow > Inline Hooks`; else see `status.okta.com`.",
            )]),
    ),
    known(
        400,
        &["Telephony opt out error."],
        explain("E0000140", "Phone number has opted out of messages")
            .causes(&[cause(
                "The person usually replied STOP to a code once, so the carrier blocks the sender.",
                "Have them reply START to that sender, or use another number or factor.",
            )]),
    ),
    known(
        429,
        &["Your organization has reached the limit of sms requests that can be sent within a 24 hour period."],
        explain("E0000146", "Org used up its SMS for 24 hours")
            .causes(&[cause(
                "All SMS of the org count: a rush of sign-ins, or fraud that pumps messages.",
                "Let users take another factor until 24 hours pass, and look for unknown countries or bursts in `Reports > System Log`.",
            )
            .prevention("Use your own provider with a telephony hook, or open a case at `support.okta.com` with the Okta domain and the number of SMS a day that you need.")])
            .queries(&[Query {
                finds: "Who was sent an SMS",
                clauses: &["eventType eq \"system.sms.send_factor_verify_message\""],
            }])
            .family(&LIMITS),
    ),
    known(
        429,
        &["Your organization has reached the limit of call requests that can be sent within a 24 hour period."],
        explain("E0000147", "The org used up its phone calls for 24 hours")
            .causes(&[cause(
                "All phone calls (voice codes) of the org count, test calls and fraud included; API requests are not meant.",
                "Let users take another authenticator until 24 hours have passed, and look in `Reports > System Log` for phone calls that nobody asked for, with the query below.",
            )])
            .queries(&[Query {
                finds: "Who got a phone call",
                clauses: &["eventType eq \"system.voice.send_mfa_challenge_call\""],
            }])
            .family(&LIMITS),
    ),
    known(
        403,
        &["You have reached the limit of sms requests, please try again later."],
        explain("E0000150", "User reached the SMS limit")
            .causes(&[cause(
                "The limit is the user's own, over all phone numbers; it lifts after a time that Okta does not publish.",
                "Stop resending, let the user take another factor now, and try SMS again later.",
            )])
            .family(&LIMITS),
    ),
    known(
        403,
        &["You have reached the limit of call requests, please try again later."],
        explain("E0000151", "The user has had too many phone calls")
            .causes(&[cause(
                "The limit on phone calls (voice codes) is the user's own; it lifts after a time that Okta does not publish.",
                "Stop requesting phone calls, let the user take another authenticator now, and try a phone call later.",
            )])
            .family(&LIMITS),
    ),
    known(
        429,
        &["Your free tier organization has reached the limit of sms requests that can be sent within a 30 day period."],
        explain("E0000186", "Free org used up its SMS for 30 days")
            .causes(&[cause(
                "A free plan has a fixed number of SMS in 30 days.",
                "Let users take another factor until 30 days pass, or move the org to a paid plan.",
            )])
            .family(&LIMITS),
    ),
    known(
        429,
        &["You have reached the limit of sms requests, please try again later."],
        explain("E0000204", "User reached the SMS limit (429)")
            .causes(&[cause(
                "The limit is the user's own: repeated resends or a loop in the app use it up.",
                "Stop resending, let the user take another factor now, and fix what repeats it.",
            )])
            .family(&LIMITS),
    ),
    known(
        429,
        &["You have reached the limit of call requests, please try again later."],
        explain("E0000205", "The user has had too many phone calls (429)")
            .causes(&[cause(
                "The limit on phone calls (voice codes) is the user's own: the app or the user asked for them too often.",
                "Stop requesting phone calls, let the user take another authenticator now, and look in the app for the code that repeats `POST …/factors/{factorId}/verify`.",
            )])
            .family(&LIMITS),
    ),
    known(
        400,
        &["You must have an active telephony inline hook to activate and use the Phone authenticator."],
        explain("E0000226", "Phone authenticator has no telephony hook")
            .causes(&[cause(
                "Without SMS and phone calls from Okta, the org needs its own provider behind a telephony hook.",
                "Add a telephony hook at `Workflow > Inline Hooks`, activate it, then activate the Phone authenticator.",
            )
            .any(&[Clue::Call("PUT", "/api/v1/authenticators"), Clue::Call("POST", "/api/v1/authenticators")])]),
    ),
    known(
        403,
        &["SMS template customization isn't permitted."],
        explain("E0000228", "SMS text cannot be customized here")
            .causes(&[cause(
                "Free and trial orgs mostly have no SMS templates of their own.",
                "Keep the default template; to have custom ones, open a case at `support.okta.com` with the Okta domain and the wish for custom SMS templates.",
            )]),
    ),
    known(
        403,
        &["Okta Verify SMS setup link is a feature only available on paid Okta accounts. To enable this feature please upgrade your free tier org."],
        explain("E0000233", "SMS setup link needs a paid org")
            .causes(&[cause(
                "The link that sets up Okta Verify by SMS is not part of the free plan.",
                "Enroll Okta Verify by QR code or email link.",
            )
            .certain()]),
    ),
    known(
        403,
        &["Your organization doesn't support SMS or Voice authentication at this time. Select another authentication method."],
        explain("E0000247", "Org has no SMS or voice")
            .causes(&[cause(
                "SMS and phone calls are off in this org.",
                "Use another authenticator, or your own provider with a telephony hook at `Workflow > Inline Hooks`.",
            )]),
    ),
    known(
        400,
        &["You must have an active telephony inline hook or at least one active custom telephony provider credential to activate and use the Phone authenticator."],
        explain("E0000264", "Phone authenticator has no provider")
            .causes(&[cause(
                "The org has neither an active telephony hook nor an active provider credential.",
                "Activate a hook at `Workflow > Inline Hooks`, or a credential listed by `GET /api/v1/telephony-providers`.",
            )
            .certain()]),
    ),
];
