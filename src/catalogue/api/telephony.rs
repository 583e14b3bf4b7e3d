//! Errors of SMS, phone calls, email codes and inline hooks.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, cause, explain};

static LIMITS: Family = Family {
    causes: &[],
    snippets: &[],
    queries: &[Query {
        finds: "Limits on SMS, phone calls and codes",
        clauses: &["eventType eq \"system.operation.rate_limit.violation\""],
    }],
    references: &[Reference {
        title: "Limits on email, SMS and phone calls",
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
        explain("E0000097", "The user has no verified phone number")
            .verdict("The user and the account are fine. There is no phone to which a code could be sent.")
            .causes(&[
                cause(
                    "The user never enrolled a phone.",
                    "Let the user enroll one, for example with `POST /api/v1/users/{userId}/factors`, or use another authenticator (factor).",
                ),
                cause(
                    "The user entered a number and never confirmed it with the code.",
                    "Look for `PENDING_ACTIVATION` in `GET /api/v1/users/{userId}/factors`, and activate it with `POST /api/v1/users/{userId}/factors/{factorId}/lifecycle/activate`.",
                ),
            ]),
    ),
    known(
        400,
        &["This phone number is invalid."],
        explain("E0000098", "The phone number is not valid").verdict("The user and the authenticator are fine. Only the phone number cannot be used in this form.")
            .causes(&[
                cause(
                    "The number has no country code.",
                    "Send `phoneNumber` in E.164 form, that is with `+`, country code and digits only: `+14155552671`.",
                ),
                cause(
                    "The number has a zero that is dialed only inside the country, or a digit too many or too few.",
                    "Leave the zero out (`+44 20…`, not `+44 020…`), and compare the length with the country's numbering plan.",
                ),
                cause(
                    "The number is right, and Okta refuses it by mistake, which has happened several times since 2023, mostly with new number ranges.",
                    "Check that the number receives SMS from elsewhere, then open a case at `support.okta.com` with your Okta domain, the number's country and first digits, and the `errorId`. Let the user choose another authenticator in the meantime.",
                ),
            ]),
    ),
    known(
        403,
        &["Only numbers located in US and Canada are allowed.  Contact your administrator if this is a problem."],
        explain("E0000099", "Only numbers in the US and Canada are allowed")
            .verdict("The number itself may be valid, but this org sends SMS and phone calls only to the US and Canada.")
            .causes(&[
                cause(
                    "The user's number is in another country, and this org has SMS and phone calls to other countries switched off.",
                    "Let the user choose another authenticator (factor), such as Okta Verify. To allow other countries, open a case at `support.okta.com` with your Okta domain and the countries that you need.",
                ),
                cause(
                    "The number is in the US or Canada, but its country code is missing or wrong.",
                    "Send it with `+1` and the area code: `+14155552671`.",
                ),
            ]),
    ),
    known(
        429,
        &["An SMS message was recently sent. Please wait 30 seconds before trying again."],
        explain("E0000109", "An SMS was sent less than 30 seconds ago").verdict("Nothing is broken: that SMS may still arrive, and Okta sends one to a phone in 30 seconds.")
            .causes(&[
                cause(
                    "A button was clicked twice, or a request was repeated after a timeout.",
                    "Wait 30 seconds. The first code may still arrive and be valid; enter that one as `passCode`.",
                ),
                cause(
                    "The program requests a new code before the first one could arrive.",
                    "Disable the `resend` link for 30 seconds after each message.",
                ),
            ])
            .family(&LIMITS),
    ),
    known(
        429,
        &["An email was recently sent. Please wait 5 seconds before trying again."],
        explain("E0000118", "An email was sent less than 5 seconds ago").verdict("Nothing is broken: that email may still arrive, and Okta sends one to a person in 5 seconds.")
            .causes(&[
                cause(
                    "The button was clicked twice. The first email is usually on its way already.",
                    "Look in the inbox and in the spam folder for the first email, or wait 5 seconds and request one more.",
                ),
                cause(
                    "A program repeats the request without a pause.",
                    "Stop after a `429`, and wait at least 5 seconds before the next email.",
                ),
            ])
            .family(&LIMITS),
    ),
    known(
        400,
        &["Invalid phone extension. Please enter a valid phone extension."],
        explain("E0000121", "The phone extension is not valid")
            .verdict("The phone number itself was accepted. Only its extension was refused.")
            .causes(&[
                cause(
                    "The value of `phoneExtension` contains something other than digits, such as `ext.`, `#` or a space.",
                    "Send only digits in `phoneExtension`.",
                ),
                cause(
                    "The phone has no extension, and a form or script fills the field anyway.",
                    "Leave `phoneExtension` out of the request.",
                ),
            ]),
    ),
    known(
        429,
        &["A phone call was recently made. Please wait 30 seconds before trying again."],
        explain("E0000133", "A phone call was made less than 30 seconds ago")
            .verdict("Nothing is broken: Okta makes one phone call to a number in 30 seconds.")
            .causes(&[
                cause(
                    "The user or the program requested a second phone call (voice code) right after the first, for example because nobody answered it. Okta places one phone call to a phone in 30 seconds.",
                    "Wait 30 seconds, then request one more phone call, or use another authenticator (factor).",
                ),
                cause(
                    "A retry after a timeout repeats the request, although the first phone call is on its way.",
                    "Disable the `resend` link for 30 seconds after each phone call, and do not retry this request automatically.",
                ),
            ])
            .family(&LIMITS),
    ),
    known(
        502,
        &["Okta could not communicate correctly with an inline hook."],
        explain("E0000134", "The inline hook's response cannot be read")
            .verdict("The request was fine. Okta asked a service of yours (an inline hook) on the way, and could not read its response.")
            .causes(&[
                cause(
                    "The endpoint of the inline hook (a service of yours that Okta asks during its own work) responds with a status other than 200 or 204, or redirects.",
                    "Send it a request with `curl -i -X POST`, and look at the status. If it redirects, enter the final URL at `Workflow > Inline Hooks`.",
                ),
                cause(
                    "The response body is not JSON, or not the JSON that this hook type expects.",
                    "Respond with `Content-Type: application/json`, and test the hook at `Workflow > Inline Hooks`.",
                ),
                cause(
                    "The TLS connection failed: the certificate is not publicly trusted or its chain is not complete.",
                    "Run `openssl s_client -connect HOST:443 </dev/null` from outside your network, and look for `Verify return code: 0 (ok)`.",
                ),
            ])
            .family(&HOOKS),
    ),
    known(
        400,
        &["An inline hook responded with an error."],
        explain("E0000135", "Your inline hook's service refused")
            .verdict("Okta did not refuse this: a service of yours (an inline hook), which Okta asked on the way, did.")
            .causes(&[
                cause(
                    "The service behind the inline hook (which is yours and not Okta's) found something wrong with the data and sent an `error` object.",
                    "Read the service's own words in `errorCauses`, and change the data in the request.",
                ),
                cause(
                    "The service refuses by mistake, for example because a system behind it does not respond.",
                    "Look at its log at that time; `Workflow > Inline Hooks` shows its URL.",
                ),
            ])
            .family(&HOOKS),
    ),
    known(
        409,
        &["Mobile phone conflict exception."],
        explain("E0000136", "The user has another phone number enrolled")
            .verdict("The new number is well formed. A number that the user enrolled earlier is in the way, and has to be removed or changed first.")
            .causes(&[
                cause(
                    "An older number of this user is enrolled and active.",
                    "Find it in `GET /api/v1/users/{userId}/factors`, remove it with `DELETE /api/v1/users/{userId}/factors/{factorId}`, then enroll the new one.",
                ),
                cause(
                    "An older number was entered and never confirmed: it is waiting to be activated.",
                    "Enroll the new one with `POST /api/v1/users/{userId}/factors?updatePhone=true`, which replaces it.",
                ),
            ]),
    ),
    known(
        504,
        &["Okta did not receive a response from an inline hook."],
        explain("E0000137", "The inline hook did not respond in time")
            .verdict("The request was fine. Okta asked a service of yours (an inline hook) on the way, which did not respond in time.")
            .causes(&[
                cause(
                    "The service behind the inline hook takes longer than the three seconds that Okta waits.",
                    "Measure it with `time curl`. Let it respond first, and do slow work afterwards.",
                ),
                cause(
                    "Okta cannot reach the service: a firewall blocks it, the URL is wrong, or the name is known only inside your network.",
                    "Send a request to the URL that `Workflow > Inline Hooks` shows, with `curl -i` from outside your network.",
                ),
            ])
            .family(&HOOKS),
    ),
    known(
        500,
        &["There was an internal error with call provider(s)."],
        explain("E0000138", "The provider of phone calls failed")
            .verdict("The number and the user are fine: the service that places the phone calls failed.")
            .causes(&[
                cause(
                    "The service that places phone calls (voice codes) for Okta failed. Users with other authenticators are not affected.",
                    "Request the phone call again in a minute, or use SMS or another authenticator. `status.okta.com` shows outages.",
                ),
                cause(
                    "Only phone calls to one country or carrier fail, while others arrive.",
                    "Compare several failed phone calls in `Reports > System Log` (`eventType eq \"system.voice.send_phone_verification_call\"`), and let those users choose another authenticator.",
                ),
            ]),
    ),
    known(
        503,
        &["Telephony provider error."],
        explain("E0000139", "The provider of SMS and phone calls failed")
            .verdict("The number and the user are fine: the provider that sends the code failed.")
            .causes(&[
                cause(
                    "Your own provider, behind a telephony inline hook, refused or was down.",
                    "Look for `inline_hook.executed` with the outcome `FAILURE` at `Reports > System Log`, then read your provider's log.",
                ),
                cause(
                    "No telephony hook is active at `Workflow > Inline Hooks`, so it was Okta's own provider.",
                    "Try again in a minute, and look at `status.okta.com`.",
                ),
            ]),
    ),
    known(
        400,
        &["Telephony opt out error."],
        explain("E0000140", "The phone number has opted out of messages")
            .verdict("The number is valid, but its owner or carrier blocks messages from this sender.")
            .causes(&[
                cause(
                    "The user once replied `STOP` to a code, and the carrier has blocked the sender since then.",
                    "Let the user reply `START` to that sender. A new request does not help.",
                ),
                cause(
                    "The number has a new owner or carrier, and was blocked before that.",
                    "Enroll another number or authenticator with `POST /api/v1/users/{userId}/factors`.",
                ),
            ]),
    ),
    known(
        429,
        &["Your organization has reached the limit of sms requests that can be sent within a 24 hour period."],
        explain("E0000146", "The org has used up its SMS for 24 hours")
            .verdict("The user and the number are fine: nobody in the org gets an SMS until the 24 hours are over.")
            .causes(&[
                cause(
                    "Many users signed in by SMS on one day, for example after all sessions were ended.",
                    "Let users choose another authenticator until 24 hours have passed, and offer Okta Verify at `Security > Authenticators`.",
                )
                .prevention("Use your own provider through a telephony inline hook, or open a case at `support.okta.com` with your Okta domain and the number of SMS a day that you need."),
                cause(
                    "Somebody requests messages to expensive numbers (toll fraud): `system.sms.send_factor_verify_message` shows bursts and countries that you do not expect.",
                    "Look for them at `Reports > System Log` with the query below, and block the IP addresses at `Security > Networks > BlockedIpZone > Edit`.",
                ),
            ])
            .queries(&[Query {
                finds: "Who was sent an SMS",
                clauses: &["eventType eq \"system.sms.send_factor_verify_message\""],
            }])
            .family(&LIMITS),
    ),
    known(
        429,
        &["Your organization has reached the limit of call requests that can be sent within a 24 hour period."],
        explain("E0000147", "The org has used up its phone calls for 24 hours")
            .verdict("The user and the number are fine: nobody in the org gets a phone call until the 24 hours are over.")
            .causes(&[
                cause(
                    "Many users chose a phone call (voice code) on one day, or tests used them up.",
                    "Let users choose another authenticator until 24 hours have passed, such as Okta Verify (`Security > Authenticators`).",
                ),
                cause(
                    "Somebody requests phone calls that nobody asked for (toll fraud).",
                    "Look for them at `Reports > System Log` with the query below, and block the IP addresses at `Security > Networks > BlockedIpZone > Edit`.",
                ),
            ])
            .queries(&[Query {
                finds: "Who got a phone call",
                clauses: &["eventType eq \"system.voice.send_mfa_challenge_call\""],
            }])
            .family(&LIMITS),
    ),
    known(
        403,
        &["You have reached the limit of sms requests, please try again later."],
        explain("E0000150", "The user has reached the limit for SMS")
            .verdict("The number and the org are fine: only this user has reached the limit for SMS, over all of the user's phone numbers.")
            .causes(&[
                cause(
                    "The user pressed `Send again` several times, usually because the first messages arrived late.",
                    "Let the user enter the newest code that arrived, or choose another authenticator now (`Verify with something else` on the sign-in page). SMS works again after a time that Okta does not publish.",
                ),
                cause(
                    "The app sends the `resend` request in a loop.",
                    "Look in the app for what repeats `resend`, and stop it after the first `403` or `429`.",
                ),
                cause(
                    "Somebody else requests the messages, for example with a script on a public sign-up page.",
                    "Look at `client.ipAddress` of `system.sms.send_factor_verify_message` in `Reports > System Log`, and block what is not the user's at `Security > Networks > BlockedIpZone > Edit`.",
                ),
            ])
            .family(&LIMITS),
    ),
    known(
        403,
        &["You have reached the limit of call requests, please try again later."],
        explain("E0000151", "The user has reached the limit for phone calls")
            .verdict("The number and the org are fine: other users still get their phone calls.")
            .causes(&[
                cause(
                    "The user requested several phone calls (voice codes), usually because none came through.",
                    "Check the number in `GET /api/v1/users/{userId}/factors`, and let the user choose another authenticator now. Phone calls work again after a time that Okta does not publish.",
                ),
                cause(
                    "The app requests phone calls in a loop.",
                    "Look in the app for what repeats `resend` or `verify`, and stop it after the first `403` or `429`.",
                ),
            ])
            .family(&LIMITS),
    ),
    known(
        429,
        &["Your free tier organization has reached the limit of sms requests that can be sent within a 30 day period."],
        explain("E0000186", "The free org has used up its SMS for 30 days")
            .verdict("Only SMS are affected: the user, the number and other authenticators are fine.")
            .causes(&[
                cause(
                    "An org on a free plan has a fixed number of SMS in 30 days, and this one has used all of them.",
                    "Let users choose another authenticator, such as Okta Verify, until 30 days have passed, or move the org to a paid plan.",
                ),
                cause(
                    "The org has its own provider of SMS, for which the limit should not apply; until 2026, Okta applied it by mistake (OKTA-1214692).",
                    "Check that the provider is active, at `Workflow > Inline Hooks` or with `GET /api/v1/telephony-providers`. If it is, open a case at `support.okta.com` with your Okta domain and this number.",
                ),
            ])
            .family(&LIMITS),
    ),
    known(
        429,
        &["You have reached the limit of sms requests, please try again later."],
        explain("E0000204", "The user has reached the limit for SMS (429)").verdict("The phone number and the org are fine: other users still get their SMS.")
            .causes(&[
                cause(
                    "The user pressed `Send again` too often.",
                    "Let the user choose another authenticator now (`Verify with something else` on the sign-in page), and try SMS again later. The codes that were sent may still arrive.",
                ),
                cause(
                    "The app asks for messages in a loop.",
                    "Look in the app for the code that repeats the `resend` request, and stop it after a `429`.",
                ),
            ])
            .family(&LIMITS),
    ),
    known(
        429,
        &["You have reached the limit of call requests, please try again later."],
        explain("E0000205", "The user has reached the limit for phone calls (429)").verdict("The phone number and the org are fine: other users still get their phone calls.")
            .causes(&[
                cause(
                    "The user requested too many phone calls (voice codes) in a short time.",
                    "Let the user choose another authenticator now, and try a phone call (`verify`) again later.",
                ),
                cause(
                    "The app requests them in a loop.",
                    "Look in the app for what repeats `POST /api/v1/users/{userId}/factors/{factorId}/verify`, and stop it after a `429`.",
                ),
            ])
            .family(&LIMITS),
    ),
    known(
        400,
        &["You must have an active telephony inline hook to activate and use the Phone authenticator."],
        explain("E0000226", "The Phone authenticator has no active telephony hook")
            .verdict("The settings of the authenticator are not the problem: nothing in this org can send its codes.")
            .causes(&[
                cause(
                    "This org gets no SMS and phone calls from Okta itself. It needs its own provider behind a telephony inline hook, and has no active one.",
                    "Add a telephony hook at `Workflow > Inline Hooks` and activate it, then activate the Phone authenticator. Orgs in Identity Engine can also connect Twilio or Telesign without a hook: `GET /api/v1/telephony-providers` lists what is set up.",
                ),
            ]),
    ),
    known(
        403,
        &["SMS template customization isn't permitted."],
        explain("E0000228", "The SMS text cannot be customized here")
            .verdict("The text and your role are not the problem: this org cannot have SMS texts of its own, so users get Okta's text.")
            .causes(&[
                cause(
                    "Free and trial orgs usually cannot have SMS templates of their own.",
                    "Keep the default template. To have your own, open a case at `support.okta.com` with your Okta domain and ask for custom SMS templates.",
                ),
                cause(
                    "The org has its own SMS provider, which then decides on the text.",
                    "Write the text in the service behind the telephony hook (`Workflow > Inline Hooks`) or in the provider's own console.",
                ),
            ]),
    ),
    known(
        403,
        &["Okta Verify SMS setup link is a feature only available on paid Okta accounts. To enable this feature please upgrade your free tier org."],
        explain("E0000233", "The setup link by SMS needs a paid org")
            .verdict("The user and the number are fine: this org does not send setup links by SMS.")
            .causes(&[cause("Okta sends this link by SMS only for paid orgs. The enrollment itself works, with another way to the phone.", "Enroll Okta Verify by QR code or by the link in an email; in the API, activate with the `qrcode` or `email` link of the response instead of `sms`.")
            .certain()]),
    ),
    known(
        403,
        &["Your organization doesn't support SMS or Voice authentication at this time. Select another authentication method."],
        explain("E0000247", "The org has no SMS and no phone calls")
            .verdict("The user's number is not the problem: nobody in this org can get a code by SMS or phone call.")
            .causes(&[
                cause(
                    "Okta sends no SMS and makes no phone calls for this org, because of its plan or because Okta switched them off.",
                    "Let users choose another authenticator now. To offer SMS again, connect your own provider: Twilio or Telesign (`GET /api/v1/telephony-providers`), or any other through a telephony hook at `Workflow > Inline Hooks`.",
                ),
                cause(
                    "The org had its own provider, and its hook or credential was deactivated.",
                    "Activate it again at `Workflow > Inline Hooks`, or look at its status with `GET /api/v1/telephony-providers`.",
                ),
            ]),
    ),
    known(
        400,
        &["You must have an active telephony inline hook or at least one active custom telephony provider credential to activate and use the Phone authenticator."],
        explain("E0000264", "The Phone authenticator has no provider")
            .verdict("The settings of the authenticator are not the problem: nothing in this org can send its codes.")
            .causes(&[
                cause(
                    "Nobody has set up a provider yet: Okta itself sends no SMS and phone calls for this org.",
                    "Add a hook at `Workflow > Inline Hooks`, or connect a provider with `POST /api/v1/telephony-providers`, then activate the Phone authenticator.",
                ),
                cause(
                    "A hook or a credential exists, but is not active.",
                    "Activate the hook at `Workflow > Inline Hooks`, or one of the credentials that `GET /api/v1/telephony-providers` lists.",
                ),
            ]),
    ),
];
