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
        explain("invalid_token/interclient_token_invalid_tid", "The one-time token is for another app")
            .causes(&[cause(
                "It was issued for one target app, and another presents it.",
                "Set the exchange's `audience` to `urn:okta:apps:` and the id of the app opened.",
            )])
            .family(&WEB_SSO),
    ),
    known(
        401,
        &["The '{0}' is invalid."],
        explain("invalid_token/one_time_sso_token_invalid", "The one-time sign-in token cannot be used")
            .causes(&[cause(
                "The `{0}` is cut off, expired, or another token.",
                "Exchange again, and use the new one unchanged, at once.",
            )])
            .family(&WEB_SSO),
    ),
    known(
        401,
        &["The '{0}' has an invalid audience."],
        explain(
            "invalid_token/one_time_sso_token_invalid_aud",
            "The one-time sign-in token is for another app",
        )
        .causes(&[cause(
            "The exchange's `audience` named another app than the one that presents the `{0}`.",
            "Set `audience` to `urn:okta:apps:` and the id of the target app.",
        )])
        .family(&WEB_SSO),
    ),
    known(
        401,
        &["The '{0}' has an invalid issuer."],
        explain(
            "invalid_token/one_time_sso_token_invalid_iss",
            "The one-time sign-in token is another server's",
        )
        .causes(&[cause(
            "Sign-in, token exchange and authorize request used different servers.",
            "Use one server for all three, the org server or a custom one.",
        )])
        .family(&WEB_SSO),
    ),
    known(
        401,
        &["The '{0}' contains an invalid 'jti'."],
        explain("invalid_token/one_time_sso_token_invalid_jti", "The one-time sign-in token is unknown")
            .causes(&[cause(
                "It ended with its session, or is too old.",
                "Exchange again, or let the user sign in to the first app again.",
            )])
            .family(&WEB_SSO),
    ),
    known(
        401,
        &["The '{0}' was revoked."],
        explain("invalid_token/one_time_sso_token_revoked", "The one-time sign-in token was revoked")
            .causes(&[cause(
                "The session behind the `{0}` ended.",
                "Let the user sign in to the first app again, and exchange again.",
            )])
            .family(&WEB_SSO),
    ),
    known(
        401,
        &["The 'web_sso_token' is invalid."],
        explain("invalid_token/web_sso_token_invalid", "The web SSO token cannot be used")
            .causes(&[cause(
                "It is expired or cut off; it is meant to be used at once.",
                "Run the command-line tool again, which exchanges a new one.",
            )])
            .family(&WEB_SSO),
    ),
    known(
        401,
        &["The 'web_sso_token' has an invalid audience."],
        explain("invalid_token/web_sso_token_invalid_aud", "The web SSO token is for another app")
            .causes(&[cause(
                "It was exchanged for one app, and taken to another.",
                "Correct the app id in the tool's configuration, such as the AWS app's.",
            )])
            .family(&WEB_SSO),
    ),
    known(
        401,
        &["The 'web_sso_token' has an invalid issuer."],
        explain("invalid_token/web_sso_token_invalid_iss", "The web SSO token is another server's")
            .causes(&[cause(
                "It was exchanged on one domain and used on another, such as custom domain and `okta.com`.",
                "Use one org domain for every step of the tool.",
            )])
            .family(&WEB_SSO),
    ),
    known(
        401,
        &["The 'web_sso_token' contains an invalid 'jti'."],
        explain("invalid_token/web_sso_token_invalid_jti", "The web SSO token is unknown")
            .causes(&[cause("Most often it is too old.", "Exchange again, and use the new one at once.")])
            .family(&WEB_SSO),
    ),
    known(
        401,
        &["The 'web_sso_token' was revoked."],
        explain("invalid_token/web_sso_token_revoked", "The web SSO token was revoked")
            .causes(&[cause("The session from which it was made has ended.", "Sign in again in the tool.")])
            .family(&WEB_SSO),
    ),
    known(
        400,
        &["The '{0}' was already consumed."],
        explain(
            "one_time_sso_token_replayed/one_time_sso_token_replayed",
            "The one-time sign-in token was used before",
        )
        .causes(&[cause(
            "`{0}` serves once; a reload or link preview sent it again.",
            "Exchange again for each opening of the app.",
        )
        .certain()])
        .family(&WEB_SSO),
    ),
    known(
        400,
        &["The 'web_sso_token' was already consumed."],
        explain("web_sso_token_replayed/web_sso_token_replayed", "The web SSO token was used before")
            .causes(&[cause(
                "It serves once; the tool or a reload sent it again.",
                "Run the tool again; each app opened needs a new one.",
            )
            .certain()])
            .family(&WEB_SSO),
    ),
];
