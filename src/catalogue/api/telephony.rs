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
            .verdict("Okta sent no code, because the user has no confirmed phone. The account and the password are not the problem.")
            .causes(&[
                cause(
                    "The user never enrolled a phone: `GET /api/v1/users/{userId}/factors` lists no `sms` and no `call`.",
                    "Let the user enroll a phone at the next sign-in, or send `POST /api/v1/users/{userId}/factors` for the user. Until then, use another authenticator (factor).",
                ),
                cause(
                    "The user entered a number but never confirmed it with the code.",
                    "Look for `PENDING_ACTIVATION` in `GET /api/v1/users/{userId}/factors`, and activate it with `POST /api/v1/users/{userId}/factors/{factorId}/lifecycle/activate`.",
                ),
            ]),
    ),
    known(
        400,
        &["This phone number is invalid."],
        explain("E0000098", "The phone number is not valid").verdict("Okta refused only the phone number, and sent no code. The user and the authenticator are not the problem.")
            .causes(&[
                cause(
                    "The number was sent without its country code.",
                    "Send `phoneNumber` in E.164 form, that is with `+`, country code and digits only: `+14155552671`.",
                ),
                cause(
                    "The number has its country code, but also the zero that is dialed only inside the country, or another digit too many.",
                    "Leave the zero out (`+44 20…`, not `+44 020…`), and compare the length with the country's numbering plan.",
                ),
                cause(
                    "The number is complete, but of a kind that Okta does not accept: toll-free and premium-rate numbers are refused.",
                    "Use an ordinary mobile or landline number of the user, or another authenticator (factor), such as Okta Verify (`Security > Authenticators`).",
                ),
                cause(
                    "The number is right, but Okta refuses it by mistake. That has happened several times since 2023, mostly with new number ranges.",
                    "Check that the number receives SMS from elsewhere, then open a case at `support.okta.com` with your Okta domain, the number's country and first digits, and the `errorId`. Let the user choose another authenticator in the meantime.",
                ),
            ]),
    ),
    known(
        403,
        &["Only numbers located in US and Canada are allowed.  Contact your administrator if this is a problem."],
        explain("E0000099", "Only numbers in the US and Canada are allowed")
            .verdict("Okta refused the number because of its country: this org sends SMS and phone calls only to the US and Canada. The number itself may be valid.")
            .causes(&[
                cause(
                    "The user's number is in another country, and it has the right country code.",
                    "Let the user choose another authenticator (factor), such as Okta Verify. To allow other countries, open a case at `support.okta.com` with your Okta domain and the countries that you need.",
                ),
                cause(
                    "The number is in the US or Canada, but its country code is missing or wrong.",
                    "Send the number with `+1` and the area code: `\"phoneNumber\": \"+14155552671\"`.",
                ),
            ]),
    ),
    known(
        429,
        &["An SMS message was recently sent. Please wait 30 seconds before trying again."],
        explain("E0000109", "An SMS was sent less than 30 seconds ago").verdict("Okta refused only this second SMS: it sends one to a phone in 30 seconds, and the first one may still arrive. The number and the account are not the problem.")
            .causes(&[
                cause(
                    "The user asked for another SMS right after the first one, for example with a double click.",
                    "Wait 30 seconds. The first code may still arrive and be valid; enter that one as `passCode`.",
                ),
                cause(
                    "The program repeats the request, although the user asked only once.",
                    "Disable the `resend` link for 30 seconds after each message.",
                ),
            ])
            .family(&LIMITS),
    ),
    known(
        429,
        &["An email was recently sent. Please wait 5 seconds before trying again."],
        explain("E0000118", "An email was sent less than 5 seconds ago").verdict("Okta refused only this second email: it sends one to a person in 5 seconds, and the first one may still arrive. The account is not the problem.")
            .causes(&[
                cause(
                    "The user clicked the button twice, and the first email is usually on its way.",
                    "Look in the inbox and in the spam folder for the first email. If it is not there, wait 5 seconds and use the `resend` link once.",
                ),
                cause(
                    "A program repeats the request in a loop, without a pause.",
                    "Stop after a `429`, and wait at least 5 seconds before the next email.",
                ),
            ])
            .family(&LIMITS),
    ),
    known(
        400,
        &["Invalid phone extension. Please enter a valid phone extension."],
        explain("E0000121", "The phone extension is not valid")
            .verdict("Okta refused only the value of `phoneExtension`. The phone number itself is not the problem.")
            .causes(&[
                cause(
                    "The value of `phoneExtension` contains something other than digits, such as `ext.`, `#` or a space.",
                    "Send only digits, as in `\"phoneExtension\": \"1234\"`.",
                ),
                cause(
                    "The phone has no extension, but a form or script fills the field anyway.",
                    "Leave `phoneExtension` out of the `profile` in the request, instead of sending it empty.",
                ),
            ]),
    ),
    known(
        429,
        &["A phone call was recently made. Please wait 30 seconds before trying again."],
        explain("E0000133", "A phone call was made less than 30 seconds ago")
            .verdict("Okta refused only this second phone call: it makes one to a number in 30 seconds. The number and the account are not the problem.")
            .causes(&[
                cause(
                    "The user requested a second phone call (voice code) right after the first, for example because nobody answered it.",
                    "Wait 30 seconds, then request one more phone call, or use another authenticator (factor).",
                ),
                cause(
                    "The program repeated the request after a timeout, although the user asked only once and the first phone call is on its way.",
                    "Disable the `resend` link for 30 seconds after each phone call, and do not retry this request automatically.",
                ),
            ])
            .family(&LIMITS),
    ),
    known(
        502,
        &["Okta could not communicate correctly with an inline hook."],
        explain("E0000134", "The inline hook's response cannot be read")
            .verdict("The request was fine. Okta asked a service of yours (an inline hook) on the way, but could not read its response.")
            .causes(&[
                cause(
                    "The service responds with a redirect or with an error, but Okta accepts only the statuses 200 and 204.",
                    "Send a `POST` to the URL that `Workflow > Inline Hooks` shows (`curl -i -X POST -d '{}'` and the URL), and look at the status. If it redirects, enter the final URL there.",
                ),
                cause(
                    "The status is 200, but the body is not the JSON that this type of hook expects.",
                    "Respond with `Content-Type: application/json` and the `commands` of this hook type, and try it at `Workflow > Inline Hooks > your hook > Actions > Preview`.",
                ),
                cause(
                    "The service got no request at all, because the TLS connection failed: its certificate is not publicly trusted, or its chain is not complete.",
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
                    "The service behind the inline hook found something wrong with the data and sent an `error` object.",
                    "Read the service's own words in `errorCauses`, and change the value that they name in the request.",
                ),
                cause(
                    "The service refuses by mistake, for example because a system behind it is down.",
                    "Look into the service's log at the time of the request; `Workflow > Inline Hooks` shows its URL.",
                ),
            ])
            .family(&HOOKS),
    ),
    known(
        409,
        &["Mobile phone conflict exception."],
        explain("E0000136", "The user has another phone number enrolled")
            .verdict("Okta refused to add the number, because one that the user enrolled earlier is in the way. The new number is well formed.")
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
                    "The service got the request, but took longer than the three seconds that Okta waits.",
                    "Measure the service with `time curl -X POST` and the URL that `Workflow > Inline Hooks` shows. Let it respond first, and do slow work afterwards.",
                ),
                cause(
                    "The service's log has no request at that time, so Okta cannot reach it: its URL is wrong, a firewall blocks Okta, or the name is known only inside your network.",
                    "Send a request to the URL that `Workflow > Inline Hooks` shows, with `curl -i` from outside your network.",
                ),
            ])
            .family(&HOOKS),
    ),
    known(
        500,
        &["There was an internal error with call provider(s)."],
        explain("E0000138", "The provider of phone calls failed")
            .verdict("The service that places phone calls for Okta failed. Nothing was refused: the number, the user and the code are not the problem.")
            .causes(&[
                cause(
                    "Okta's own service for phone calls (voice codes) is down. Then phone calls fail to every country.",
                    "Look at `status.okta.com`, let users choose SMS or another authenticator, and request the phone call again in a minute.",
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
            .verdict("The provider that sends the code failed, so Okta never checked one. The number and the user are not the problem.")
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
            .verdict("The carrier blocks messages from this sender to this number, so the code could not be sent. The number itself is valid, and the user's account is not the problem.")
            .causes(&[
                cause(
                    "The user once replied `STOP` to a message with a code, and the carrier has blocked the sender for this number since then.",
                    "Let the user reply `START` to the last message of that sender, then request a new code. A new code without that does not arrive.",
                ),
                cause(
                    "An earlier owner of the number most likely replied `STOP`: this user never did.",
                    "Let the user reply `START` to the sender. If no message of it is on the phone, enroll another number or authenticator with `POST /api/v1/users/{userId}/factors`.",
                ),
                cause(
                    "The carrier itself blocks such messages, although nobody replied `STOP`. Then other users of the same carrier are affected too.",
                    "Let the user ask the carrier to lift the block, and enroll another authenticator, such as Okta Verify, with `POST /api/v1/users/{userId}/factors`.",
                ),
            ]),
    ),
    known(
        429,
        &["Your organization has reached the limit of sms requests that can be sent within a 24 hour period."],
        explain("E0000146", "The org has used up its SMS for 24 hours")
            .verdict("Okta sends no more SMS for this org until the 24 hours are over. The user and the number are not the problem, and other authenticators still work.")
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
            .verdict("Okta makes no more phone calls for this org until the 24 hours are over. The user and the number are not the problem, and other authenticators still work.")
            .causes(&[
                cause(
                    "Many users chose a phone call (voice code) on one day, or tests used them up.",
                    "Let users choose another authenticator until 24 hours have passed, such as Okta Verify (`Security > Authenticators`).",
                ),
                cause(
                    "Somebody requests phone calls to expensive numbers (toll fraud), which nobody else asked for.",
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
            .verdict("Okta sends this user no more SMS for now, even to another phone number. The number and the org are not the problem: other users still get theirs.")
            .causes(&[
                cause(
                    "The user pressed `Send again` several times, usually because the first messages arrived late.",
                    "Let the user enter the newest code that arrived, or choose another authenticator now (`Verify with something else` on the sign-in page). SMS works again after a time that Okta does not publish.",
                ),
                cause(
                    "The app sends the `resend` request in a loop, although the user pressed the button only once.",
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
            .verdict("Okta makes no more phone calls to this user for now. The number and the org are not the problem: other users still get their phone calls.")
            .causes(&[
                cause(
                    "The user requested several phone calls (voice codes), usually because none came through.",
                    "Check the number in `GET /api/v1/users/{userId}/factors`, and let the user choose another authenticator now. Phone calls work again after a time that Okta does not publish.",
                ),
                cause(
                    "The app repeats the request in a loop, although the user asked only once.",
                    "Look in the app for what repeats `resend` or `verify`, and stop it after the first `403` or `429`.",
                ),
            ])
            .family(&LIMITS),
    ),
    known(
        429,
        &["Your free tier organization has reached the limit of sms requests that can be sent within a 30 day period."],
        explain("E0000186", "The free org has used up its SMS for 30 days")
            .verdict("Okta sends no more SMS for this org until the 30 days are over. The user, the number and other authenticators are not the problem.")
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
        explain("E0000204", "The user has reached the limit for SMS (429)").verdict("Okta sends this user no more SMS for now. The number and the org are not the problem: other users still get their SMS.")
            .causes(&[
                cause(
                    "The user pressed `Send again` several times, usually because the first messages arrived late.",
                    "Let the user choose another authenticator now (`Verify with something else` on the sign-in page), and try SMS again later. The codes that were sent may still arrive.",
                ),
                cause(
                    "The app repeats the request in a loop, although the user pressed the button only once.",
                    "Look in the app for the code that repeats the `resend` request, and stop it after a `429`.",
                ),
            ])
            .family(&LIMITS),
    ),
    known(
        429,
        &["You have reached the limit of call requests, please try again later."],
        explain("E0000205", "The user has reached the limit for phone calls (429)").verdict("Okta makes no more phone calls to this user for now. The number and the org are not the problem: other users still get their phone calls.")
            .causes(&[
                cause(
                    "The user requested too many phone calls (voice codes) in a short time.",
                    "Let the user choose another authenticator now (`Verify with something else` on the sign-in page). Phone calls work again after a time that Okta does not publish.",
                ),
                cause(
                    "The app repeats the request in a loop, although the user asked only once.",
                    "Look in the app for what repeats `POST /api/v1/users/{userId}/factors/{factorId}/verify`, and stop it after a `429`.",
                ),
            ])
            .family(&LIMITS),
    ),
    known(
        400,
        &["You must have an active telephony inline hook to activate and use the Phone authenticator."],
        explain("E0000226", "The Phone authenticator has no active telephony hook")
            .verdict("Okta refused to activate the Phone authenticator, because nothing in this org can send its codes. The settings of the authenticator are not the problem.")
            .causes(&[
                cause("This org gets no SMS and phone calls from Okta itself, and has no provider of its own: `GET /api/v1/inlineHooks?type=com.okta.telephony.provider` returns an empty list.", "Add a telephony hook at `Workflow > Inline Hooks` and activate it, then activate the Phone authenticator. Orgs in Identity Engine can also connect Twilio or Telesign without a hook: `GET /api/v1/telephony-providers` lists what is set up."),
                cause("The telephony inline hook exists but is not active: `status` is `INACTIVE` in `GET /api/v1/inlineHooks?type=com.okta.telephony.provider`.", "Activate it at `Workflow > Inline Hooks`, or with `POST /api/v1/inlineHooks/{inlineHookId}/lifecycle/activate`. Then activate the Phone authenticator."),
]),
    ),
    known(
        403,
        &["SMS template customization isn't permitted."],
        explain("E0000228", "The SMS text cannot be customized here")
            .verdict("Okta refused the text because this org cannot have SMS texts of its own, so users get Okta's. The wording and your role are not the problem.")
            .causes(&[
                cause(
                    "Free and trial orgs usually cannot have SMS templates of their own.",
                    "Keep the default template. To have your own, open a case at `support.okta.com` with your Okta domain and ask for custom SMS templates.",
                ),
                cause(
                    "The org has its own SMS provider, and that provider decides on the text.",
                    "Write the text in the service behind the telephony hook (`Workflow > Inline Hooks`) or in the provider's own console.",
                ),
            ]),
    ),
    known(
        403,
        &["Okta Verify SMS setup link is a feature only available on paid Okta accounts. To enable this feature please upgrade your free tier org."],
        explain("E0000233", "The setup link by SMS needs a paid org")
            .verdict("Okta sent no setup link, because this org cannot send them by SMS. The user and the number are not the problem.")
            .causes(&[cause("Okta sends this link by SMS only for paid orgs. The enrollment itself works, with another way to the phone.", "Enroll Okta Verify by QR code or by the link in an email; in the API, activate with the `qrcode` or `email` link of the response instead of `sms`.")
            .certain()]),
    ),
    known(
        403,
        &["Your organization doesn't support SMS or Voice authentication at this time. Select another authentication method."],
        explain("E0000247", "The org has no SMS and no phone calls")
            .verdict("Okta refused to send a code, because it sends none to anybody in this org. The user's number and password are not the problem.")
            .causes(&[
                cause(
                    "Okta itself sends no SMS and makes no phone calls for this org, and the org has never had a provider of its own.",
                    "Let users choose another authenticator now. To offer SMS again, connect your own provider: Twilio or Telesign (`GET /api/v1/telephony-providers`), or any other through a telephony hook at `Workflow > Inline Hooks`.",
                ),
                cause(
                    "The org had its own provider, but its hook or credential was deactivated.",
                    "Activate it again at `Workflow > Inline Hooks`, or look at its status with `GET /api/v1/telephony-providers`.",
                ),
            ]),
    ),
    known(
        400,
        &["You must have an active telephony inline hook or at least one active custom telephony provider credential to activate and use the Phone authenticator."],
        explain("E0000264", "The Phone authenticator has no provider")
            .verdict("Okta refused to activate the Phone authenticator, because nothing in this org can send its codes. The settings of the authenticator are not the problem.")
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
