//! Errors of SMS, calls, email codes and inline hooks.

use crate::finding::{Family, Query, Reference, Sign, cause, explain};
use crate::okta::{Known, known};

static LIMITS: Family = Family {
    causes: &[],
    snippets: &[],
    queries: &[Query {
        finds: "Limits on SMS, calls and codes",
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
pub const KNOWN: &[Known] = &[
    known(
        403,
        &["There is no verified phone number on file."],
        explain("E0000097", "No verified phone number on file")
            .causes(&[cause(
                "The step sends a code to a phone, and the user never enrolled or verified a number.",
                "Have the user enroll a phone first, or offer email or another factor for this step.",
            )]),
    ),
    known(
        400,
        &["This phone number is invalid."],
        explain("E0000098", "Phone number is not valid")
            .causes(&[cause(
                "The number cannot be read: the country code is missing or digits are wrong.",
                "Send it in E.164 form in `phoneNumber`, such as `+14155552671`.",
            )]),
    ),
    known(
        403,
        &["Only numbers located in US and Canada are allowed.  Contact your administrator if this is a problem."],
        explain("E0000099", "Only US and Canada numbers are allowed")
            .causes(&[cause(
                "International SMS and calls are not switched on for this org, and the number is from elsewhere.",
                "Use a `+1` number or another factor, or ask Okta Support to enable international numbers for the org.",
            )]),
    ),
    known(
        429,
        &["An SMS message was recently sent. Please wait 30 seconds before trying again."],
        explain("E0000109", "SMS was sent less than 30 seconds ago")
            .verdict("One phone number gets one SMS every 30 seconds; wait, then ask again.")
            .causes(&[cause(
                "The limit counts per phone number, so a double click or a second user with the same number sets it off too.",
                "Wait 30 seconds from the last message, then request one new code.",
            )
            .lasting("Disable the resend button for 30 seconds after each send.")])
            .family(&LIMITS),
    ),
    known(
        429,
        &["An email was recently sent. Please wait 5 seconds before trying again."],
        explain("E0000118", "Email was sent less than 5 seconds ago")
            .verdict("The same email cannot go out twice within 5 seconds; wait, then ask again.")
            .causes(&[cause(
                "The send button or call fired twice in a row for the same person.",
                "Wait 5 seconds and request the email once; look in the inbox for the first one meanwhile.",
            )])
            .family(&LIMITS),
    ),
    known(
        400,
        &["Invalid phone extension. Please enter a valid phone extension."],
        explain("E0000121", "Phone extension is not valid")
            .causes(&[cause(
                "The extension holds something other than the digits Okta expects.",
                "Send digits only in `phoneExtension`, or leave it out where the line has none.",
            )]),
    ),
    known(
        429,
        &["A phone call was recently made. Please wait 30 seconds before trying again."],
        explain("E0000133", "Call was made less than 30 seconds ago")
            .verdict("One phone number gets one call every 30 seconds; wait, then ask again.")
            .causes(&[cause(
                "The limit counts calls to one number, whoever asked for them, and an unanswered call counts too.",
                "Wait 30 seconds after the last call, then request one more, or use SMS or another factor.",
            )])
            .family(&LIMITS),
    ),
    known(
        502,
        &["Okta could not communicate correctly with an inline hook."],
        explain("E0000134", "Inline hook answered unreadably")
            .causes(&[cause(
                "Okta reached the hook's address but got no answer it can use: a wrong status, a redirect, no JSON, or a TLS failure.",
                "Make the endpoint answer `200` with the JSON its hook type expects, and test it at `Workflow > Inline Hooks`.",
            )])
            .family(&HOOKS),
    ),
    known(
        400,
        &["An inline hook responded with an error."],
        explain("E0000135", "Inline hook refused on purpose")
            .causes(&[cause(
                "The external service behind the hook sent an `error` object, and Okta stopped as it was told to.",
                "Read `errorCauses` for the hook's own words, then change the data or the logic in that service.",
            )])
            .family(&HOOKS),
    ),
    known(
        409,
        &["Mobile phone conflict exception."],
        explain("E0000136", "User has another phone number enrolled")
            .causes(&[cause(
                "Most often the call enrolls a number while the user still has another one.",
                "Remove the old phone factor first; one that is still pending takes the new number with `updatePhone=true`.",
            )]),
    ),
    known(
        504,
        &["Okta did not receive a response from an inline hook."],
        explain("E0000137", "Inline hook did not answer in time")
            .causes(&[cause(
                "Okta waits three seconds and tries at most twice; the external service took longer or was unreachable.",
                "Make the endpoint answer within three seconds and reachable from Okta's addresses; test it at `Workflow > Inline Hooks`.",
            )
            .lasting("Move slow work behind the answer, and keep a cold start from eating the three seconds.")])
            .family(&HOOKS),
    ),
    known(
        500,
        &["There was an internal error with call provider(s)."],
        explain("E0000138", "Call provider failed internally")
            .causes(&[cause(
                "The service that places voice calls for Okta broke down on this request.",
                "Try again in a minute, or let the user pick SMS or another factor.",
            )]),
    ),
    known(
        503,
        &["Telephony provider error."],
        explain("E0000139", "Telephony provider failed")
            .causes(&[cause(
                "The provider that delivers SMS and calls refused or was down: Okta's own, or yours behind a telephony hook.",
                "Check your provider's log if a telephony hook is active at `Workflow > Inline Hooks`; else see `status.okta.com` and retry.",
            )]),
    ),
    known(
        400,
        &["Telephony opt out error."],
        explain("E0000140", "Phone number has opted out of messages")
            .causes(&[cause(
                "The person usually replied STOP to a code once, and the carrier blocks the sender ever since.",
                "Have them reply START to that sender, or enroll another number or factor.",
            )]),
    ),
    known(
        429,
        &["Your organization has reached the limit of sms requests that can be sent within a 24 hour period."],
        explain("E0000146", "Org used up its SMS for 24 hours")
            .causes(&[cause(
                "The limit counts all SMS of the org in 24 hours: a rush of sign-ins, or fraud that pumps messages.",
                "Let users take another factor until the 24 hours pass, and look for unknown countries or bursts in the System Log.",
            )
            .lasting("Ask Okta Support for a higher limit, or bring your own provider with a telephony inline hook.")])
            .queries(&[Query {
                finds: "Who was sent an SMS",
                clauses: &["eventType eq \"system.sms.send_factor_verify_message\""],
            }])
            .family(&LIMITS),
    ),
    known(
        429,
        &["Your organization has reached the limit of call requests that can be sent within a 24 hour period."],
        explain("E0000147", "Org used up its calls for 24 hours")
            .causes(&[cause(
                "Every voice call in the org counts towards one daily limit, test calls and fraud included.",
                "Use SMS or an app authenticator until 24 hours pass, and check the System Log for calls nobody asked for.",
            )])
            .queries(&[Query {
                finds: "Who was called",
                clauses: &["eventType eq \"system.voice.send_mfa_challenge_call\""],
            }])
            .family(&LIMITS),
    ),
    known(
        403,
        &["You have reached the limit of sms requests, please try again later."],
        explain("E0000150", "User reached the SMS limit")
            .verdict("This user has asked for too many SMS codes; the block lifts by itself, and other factors still work.")
            .causes(&[cause(
                "The limit is the user's own for enrolling or verifying, over all phone numbers; Okta does not publish how long it lasts.",
                "Stop resending, let the user take another factor now, and try SMS again later.",
            )
            .lasting("Offer an app or passkey beside SMS, so that one limit does not shut people out.")])
            .family(&LIMITS),
    ),
    known(
        403,
        &["You have reached the limit of call requests, please try again later."],
        explain("E0000151", "User reached the call limit")
            .causes(&[cause(
                "Too many voice codes were requested for this user; Okta does not publish how long the block lasts.",
                "Stop redialing, sign in with another factor, and try a call later.",
            )])
            .family(&LIMITS),
    ),
    known(
        429,
        &["Your free tier organization has reached the limit of sms requests that can be sent within a 30 day period."],
        explain("E0000186", "Free org used up its SMS for 30 days")
            .causes(&[cause(
                "Orgs on a free plan may send a fixed number of SMS in 30 days, and this one has sent them all.",
                "Test with an authenticator app or email until the 30 days pass, or move the org to a paid plan.",
            )])
            .family(&LIMITS),
    ),
    known(
        429,
        &["You have reached the limit of sms requests, please try again later."],
        explain("E0000204", "User reached the SMS limit (429)")
            .causes(&[cause(
                "Okta throttles SMS codes for this one user; repeated resends or a loop in the app use the allowance up.",
                "Pause before one new request, and fix whatever repeats it; another factor works at once.",
            )])
            .family(&LIMITS),
    ),
    known(
        429,
        &["You have reached the limit of call requests, please try again later."],
        explain("E0000205", "User reached the call limit (429)")
            .causes(&[cause(
                "Okta throttles voice codes for this one user; the app or the user asked too often.",
                "Pause before one new call, or verify with another factor meanwhile.",
            )])
            .family(&LIMITS),
    ),
    known(
        400,
        &["You must have an active telephony inline hook to activate and use the Phone authenticator."],
        explain("E0000226", "Phone authenticator has no telephony hook")
            .causes(&[cause(
                "Orgs without SMS and calls from Okta need their own provider behind a telephony hook, and none is active.",
                "Add a telephony hook at `Workflow > Inline Hooks`, activate it, then activate the Phone authenticator.",
            )
            .any(&[Sign::Call("PUT", "/api/v1/authenticators"), Sign::Call("POST", "/api/v1/authenticators")])]),
    ),
    known(
        403,
        &["SMS template customization isn't permitted."],
        explain("E0000228", "SMS text cannot be customized here")
            .causes(&[cause(
                "The org's plan or settings do not allow own SMS templates; free and trial orgs are the usual case.",
                "Keep the default template, or ask Okta Support to allow custom SMS templates.",
            )]),
    ),
    known(
        403,
        &["Okta Verify SMS setup link is a feature only available on paid Okta accounts. To enable this feature please upgrade your free tier org."],
        explain("E0000233", "SMS setup link needs a paid org")
            .causes(&[cause(
                "The link that sets up Okta Verify by SMS is not part of the free plan.",
                "Enroll Okta Verify by QR code or email link, or upgrade the org.",
            )
            .certain()]),
    ),
    known(
        403,
        &["Your organization doesn't support SMS or Voice authentication at this time. Select another authentication method."],
        explain("E0000247", "Org has no SMS or voice")
            .causes(&[cause(
                "SMS and calls are switched off for this org, so no phone code can be sent.",
                "Choose another authenticator, or connect your own provider with a telephony hook at `Workflow > Inline Hooks`.",
            )]),
    ),
    known(
        400,
        &["You must have an active telephony inline hook or at least one active custom telephony provider credential to activate and use the Phone authenticator."],
        explain("E0000264", "Phone authenticator has no provider")
            .causes(&[cause(
                "Neither an active telephony hook nor an active provider credential exists, and the authenticator needs one.",
                "Activate a hook at `Workflow > Inline Hooks`, or a credential listed by `GET /api/v1/telephony-providers`.",
            )
            .certain()]),
    ),
];
