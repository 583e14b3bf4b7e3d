//! Tokens that carry a sign-in from one app to another, each used once: `interclient_token`, `web_sso_token`.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Reference, cause, explain};

static WEB_SSO: Family = Family {
    causes: &[],
    queries: &[],
    snippets: &[],
    references: &[Reference {
        title: "RFC 8693: token exchange",
        url: "https://datatracker.ietf.org/doc/html/rfc8693#section-2.1",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        401,
        &["The 'interclient_token' has an invalid target ID."],
        explain("invalid_token/interclient_token_invalid_tid", "The one-time token is for a different app")
            .verdict("Okta refused the token because it opens a different app than the one that presents it. The user's sign-in is not the problem.")
            .causes(&[
                cause(
                    "`audience` of the token exchange has the ID of the wrong target app, for example one of another environment.",
                    "Set `audience` of the token exchange to `urn:okta:apps:` and the ID of the app that should be opened.",
                ),
                cause(
                    "The token was issued for the right app, but the program opened another app with it.",
                    "Compare the URL that the program opens with the app whose ID is in `audience`.",
                ),
            ])
            .family(&WEB_SSO),
    ),
    known(
        401,
        &["The '{0}' is invalid."],
        explain("invalid_token/one_time_sso_token_invalid", "The one-time sign-in token cannot be used")
            .verdict("Okta refused the one-time token. The user's sign-in to the first app is not affected.")
            .causes(&[
                cause(
                    "The `{0}` has expired: it can be used only for a short time.\nThe one-time token has expired: it can be used only for a short time.",
                    "Exchange again at `/token`, and open the app with the new `{0}` immediately.\nExchange again at `/token`, and open the app with the new token immediately.",
                ),
                cause(
                    "The value was cut off or encoded twice in the URL.",
                    "Percent-encode the `{0}` once, and compare its length with that in the response of `/token`.\nPercent-encode the token once, and compare its length with that in the response of `/token`.",
                ),
                cause(
                    "Another token was sent instead, such as the access token.",
                    "Send the token that the exchange returned for the `requested_token_type` of a `{0}`.\nSend the token that the exchange returned for the `requested_token_type`.",
                ),
            ])
            .family(&WEB_SSO),
    ),
    known(
        401,
        &["The '{0}' has an invalid audience."],
        explain("invalid_token/one_time_sso_token_invalid_aud", "The one-time sign-in token is for a different app")
            .verdict("Okta refused the token because it opens a different app than the one that presents it. The user's sign-in is not the problem.")
        .causes(&[
            cause(
                "`audience` of the token exchange names a different app than the one that presents the `{0}`.\n`audience` of the token exchange named a different app than the one that presents the token.",
                "Set `audience` to `urn:okta:apps:` and the ID of the target app.",
            ),
            cause(
                "The program opens several apps and mixed up their tokens.",
                "Request a new `{0}` for each app, right before that app is opened.\nRequest a new one-time token for each app, right before that app is opened.",
            ),
        ])
        .family(&WEB_SSO),
    ),
    known(
        401,
        &["The '{0}' has an invalid issuer."],
        explain("invalid_token/one_time_sso_token_invalid_iss", "The one-time sign-in token was issued by a different server")
            .verdict("Okta refused the token because a different authorization server issued it. The user's sign-in is not the problem.")
        .causes(&[
            cause(
                "The sign-in, the token exchange and the authorize request did not all use the same authorization server.",
                "Use one base URL for all three: `/oauth2/v1` of the org authorization server, or `/oauth2/aus…/v1` of one custom authorization server.",
            ),
            cause(
                "The program uses a custom domain in one step and `okta.com` in another, which changes the issuer.",
                "Use one Okta domain in all three steps, and compare it with `iss` of the `{0}`.\nUse one Okta domain in all three steps, and compare it with `iss` of the token.",
            ),
        ])
        .family(&WEB_SSO),
    ),
    known(
        401,
        &["The '{0}' contains an invalid 'jti'."],
        explain("invalid_token/one_time_sso_token_invalid_jti", "Okta does not know the one-time sign-in token")
            .verdict("Okta refused the token because it no longer stores it. The target app is not the problem; the user's sign-in to the first app may have ended.")
            .causes(&[
                cause(
                    "The `{0}` is too old, so Okta has deleted it.\nThe one-time token is too old, so Okta has deleted it.",
                    "Exchange again at `/token`, and use the new `{0}` immediately.\nExchange again at `/token`, and use the new token immediately.",
                ),
                cause(
                    "The session behind it has ended. A new token then fails too.",
                    "Have the user sign in to the first app again, and exchange the new tokens at `/token`.",
                ),
            ])
            .family(&WEB_SSO),
    ),
    known(
        401,
        &["The '{0}' was revoked."],
        explain("invalid_token/one_time_sso_token_revoked", "The one-time sign-in token was revoked")
            .verdict("Okta refused the token because the session that it was made from has ended. The target app is not the problem.")
            .causes(&[
                cause(
                    "The user signed out of the session that the `{0}` was made from.\nThe user signed out of the session from which the one-time token was made.",
                    "Have the user sign in to the first app again, then exchange again at `/token` for a new `{0}`.\nHave the user sign in to the first app again, then exchange again at `/token` for a new token.",
                ),
                cause(
                    "An administrator cleared the user's sessions, which ended the token with them.",
                    "Look for `user.session.clear` and `user.session.end` at `Reports > System Log`, then have the user sign in again.",
                ),
            ])
            .family(&WEB_SSO),
    ),
    known(
        401,
        &["The 'web_sso_token' is invalid."],
        explain("invalid_token/web_sso_token_invalid", "The web SSO token (opens the AWS app from a command-line tool) cannot be used")
            .verdict("The user's sign-in in the tool may be fine. Only the token for the AWS app was refused.")
            .causes(&[
                cause(
                    "The token has expired: too much time passed between the exchange and the opening of the app.",
                    "Run the command-line tool again (`okta-aws-cli`, for example). It exchanges a new token each time.",
                ),
                cause(
                    "The token was cut off or changed, for example when somebody copied its URL from a terminal.",
                    "Have the tool open the browser itself (`--open-browser` in okta-aws-cli) instead of copying the URL.",
                ),
            ])
            .family(&WEB_SSO),
    ),
    known(
        401,
        &["The 'web_sso_token' has an invalid audience."],
        explain("invalid_token/web_sso_token_invalid_aud", "The web SSO token (opens the AWS app from a command-line tool) is for a different app")
            .verdict("Okta refused the token because it is for a different app than the one that was opened. The user's sign-in in the tool may be fine.")
            .causes(&[
                cause(
                    "The tool's configuration has the ID of a different AWS app than the one that was opened.",
                    "Correct the app's ID in the tool's configuration: for okta-aws-cli that is `--aws-acct-fed-app-id`.",
                ),
                cause(
                    "The app is in a different org than the one that the tool signs in to.",
                    "Compare the Okta domain in the tool's configuration (`--org-domain`) with the URL of the AWS app in the Admin Console.",
                ),
            ])
            .family(&WEB_SSO),
    ),
    known(
        401,
        &["The 'web_sso_token' has an invalid issuer."],
        explain("invalid_token/web_sso_token_invalid_iss", "The web SSO token (opens the AWS app from a command-line tool) is from a different server")
            .verdict("Okta refused the token because the steps of the tool used two domains. The user's sign-in in the tool may be fine.")
            .causes(&[
                cause(
                    "The tool got the token on one domain of the org and used it on another, such as a custom domain and `okta.com`.",
                    "Use one Okta domain for every step of the tool: for okta-aws-cli that is `--org-domain`.",
                ),
                cause(
                    "The tool kept a token of another org, from before the profile or `--org-domain` was changed.",
                    "Delete the kept token (`~/.okta/awscli-access-token.json` of okta-aws-cli), and run the tool again.",
                ),
            ])
            .family(&WEB_SSO),
    ),
    known(
        401,
        &["The 'web_sso_token' contains an invalid 'jti'."],
        explain("invalid_token/web_sso_token_invalid_jti", "Okta does not know the web SSO token (opens the AWS app from a command-line tool)")
            .verdict("Okta refused the token because it was used too late. The user's sign-in in the tool may be fine.")
            .causes(&[
                cause(
                    "The token is most likely too old: Okta keeps it only for a short time.",
                    "Run the tool again, and have it open the app immediately after the exchange at `/token`.",
                ),
                cause(
                    "The URL with the token was copied from the terminal and opened much later.",
                    "Have the tool open the browser itself (`--open-browser` in okta-aws-cli).",
                ),
            ])
            .family(&WEB_SSO),
    ),
    known(
        401,
        &["The 'web_sso_token' was revoked."],
        explain("invalid_token/web_sso_token_revoked", "The web SSO token (opens the AWS app from a command-line tool) was revoked")
            .verdict("Okta refused the token because the session that the tool made it from has ended. The AWS app and its settings are not the problem.")
            .causes(&[
                cause(
                    "The tool's session has ended, and the tool keeps using a cached access token.",
                    "Sign in again in the tool, without the cached access token: okta-aws-cli keeps one in `~/.okta/awscli-access-token.json` if it runs with `--cache-access-token`.",
                ),
                cause(
                    "The user signed out of Okta in the browser, or an administrator cleared the sessions, after the token was issued and before the app was opened.",
                    "Look for `user.session.end` and `user.session.clear` at `Reports > System Log`, and run the tool again.",
                ),
            ])
            .family(&WEB_SSO),
    ),
    known(
        400,
        &["The '{0}' was already consumed."],
        explain(
            "one_time_sso_token_replayed/one_time_sso_token_replayed",
            "The one-time sign-in token was already used",
        )
            .verdict("Okta has already seen this token, and it works only once. The user's sign-in and the target app are not the problem.")
        .causes(&[
            cause(
                "The page was reloaded, or opened again from the history.",
                "Exchange again at `/token` for a new `{0}` each time the app is opened.\nExchange again at `/token` for a new token each time the app is opened.",
            ),
            cause(
                "A link preview or a mail scanner opened the link with the `{0}` before the user did.\nA link preview or a mail scanner opened the link with the token before the user did.",
                "Do not put a `{0}` into a link that is shared: open the app with it in the program itself.\nDo not put the token into a link that is shared: open the app with it in the program itself (`/authorize`).",
            ),
        ])
        .family(&WEB_SSO),
    ),
    known(
        400,
        &["The 'web_sso_token' was already consumed."],
        explain("web_sso_token_replayed/web_sso_token_replayed", "The web SSO token (opens the AWS app from a command-line tool) was already used")
            .verdict("Okta has already seen this token, and it works only once. The user's sign-in in the tool is not the problem.")
            .causes(&[
                cause(
                    "The page with the token was reloaded in the browser, or opened again from its history.",
                    "Run the tool again (`okta-aws-cli`, for example). Each app that is opened needs a new token.",
                ),
                cause(
                    "The tool kept the token and sent it a second time.",
                    "Update the tool, and switch its cache off if it has one, as `okta-aws-cli` does without `--cache-access-token`.",
                ),
            ])
            .family(&WEB_SSO),
    ),
];
