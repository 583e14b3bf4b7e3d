//! `invalid_request` of token exchange with a SAML assertion as subject: one message, many reasons.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, cause, explain};

static SAML: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "SAML assertions refused in token exchange",
        clauses: &["outcome.reason sw \"invalid_subject_token_saml_\"", "target.id eq \"{client}\""],
    }],
    snippets: &[],
    references: &[Reference {
        title: "RFC 8693: token exchange",
        url: "https://datatracker.ietf.org/doc/html/rfc8693#section-2.1",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_assertion_id_missing",
            "The SAML assertion has no `ID`",
        )
            .verdict("Okta could read the assertion, but a required part is missing in it.")
            .causes(&[cause(
                "The `Assertion` that was sent has no `ID` attribute. Often somebody cut an inner part out of it.",
                "Send the whole signed `Assertion`, unchanged, as base64url in `subject_token`.",
            )])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain("invalid_request/invalid_subject_token_saml_blank", "The SAML assertion is empty")
            .verdict("No assertion arrived in the request. An assertion that was made correctly may have been lost before it was sent.")
            .causes(&[cause(
                "`subject_token` came with the type of a SAML assertion, but without a value.",
                "Print the length of the variable that is sent as `subject_token`, and set it.",
            )])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain("invalid_request/invalid_subject_token_saml_expired", "The SAML assertion has expired")
            .verdict("The assertion was good for a few minutes only. A retry with the same one will not help.")
            .causes(&[
                cause(
                    "The assertion was kept and sent later: `NotOnOrAfter` is only a few minutes after it was issued.",
                    "Exchange the assertion right after the SAML sign-in, and send a new one as `subject_token` each time.",
                ),
                cause(
                    "The clock of the server that issued the assertion is behind. Then every assertion fails.",
                    "Compare its `IssueInstant` with the `Date` header of Okta's response, and set that clock by NTP.",
                ),
            ])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_issuer_missing",
            "The SAML assertion has no `Issuer`",
        )
            .verdict("Okta could read the assertion, but it does not say who issued it.")
            .causes(&[cause(
                "The `Assertion` has no `Issuer` of its own. The one of the surrounding response does not count.",
                "Have the source app put `Issuer` into the `Assertion`, and send it unchanged.",
            )])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_nameid_missing",
            "The SAML assertion does not name a user",
        )
            .verdict("Okta could read the assertion, but it does not say which user it is about.")
        .causes(&[
                cause(
                    "`NameID` is there and empty: the attribute from which the source app takes it is empty for this user.",
                    "Set `Application username` of the source app at `Applications and Resources > Applications > your app > Sign On` to an attribute that is never empty, such as the Okta username.",
                ),
                cause(
                    "`Subject` of the assertion has no `NameID` at all.",
                    "Compare the assertion that was sent with the one that the source app gave: Okta's SAML apps always write `NameID`. Send that `<Assertion>` unchanged, as base64url, in `subject_token`.",
                ),
            ])
        .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_nameid_not_unique",
            "The `NameID` matches more than one user",
        )
            .verdict("The assertion may be genuine, but Okta cannot tell which of several users it means.")
        .causes(&[cause(
            "Several users share the value in `NameID`, such as an email address.",
            "Set `Application username` of the source app at `Applications and Resources > Applications > your app > Sign On` to a unique attribute, such as the Okta username.",
        )])
        .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_parse_failed",
            "The SAML assertion cannot be read",
        )
            .verdict("What arrived is not XML that Okta can read. Its signature was not checked.")
        .causes(&[
                cause(
                    "The assertion is plain base64 with `+` and `/`, which change or break in a form.",
                    "Encode the XML as base64url (`-` and `_`, no `=`), and percent-encode `subject_token` once.",
                ),
                cause(
                    "The assertion was encoded twice: decoded once, it is base64 again and not `<`.",
                    "Decode the value once and look at its first character. It must be `<`.",
                ),
                cause(
                    "The assertion was cut off, or is the whole `<Response>` instead of the `<Assertion>` in it.",
                    "Check that the decoded XML starts with `<saml2:Assertion` (the prefix may differ) and ends with its closing tag.",
                ),
            ])
        .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_replay_detected",
            "The SAML assertion was already used",
        )
            .verdict("Okta has already seen this assertion. Each one works once.")
        .causes(&[
            cause(
                "The first exchange succeeded, and the client sent the same request again: after a timeout, or because two processes share one assertion.",
                "Look for an entry with `outcome.result` `SUCCESS` shortly before in `Reports > System Log`. Keep the tokens of that exchange, and never repeat the request: get a new assertion, with a new `ID`.",
            ),
            cause(
                "The client stores the assertion and sends it for each new token.",
                "Store the tokens that `/token` returns instead. When they expire, use the refresh token, or sign in again for a new assertion.",
            ),
        ])
        .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_signature_invalid",
            "The signature of the SAML assertion is not valid",
        )
            .verdict("Okta could read the assertion, but not confirm who signed it.")
            .causes(&[
                cause(
                    "The assertion was changed after it was signed: parsed and written again, indented, or cut out of a signed response.",
                    "Send the bytes of the `<Assertion>` as they came. If only the response is signed, have the source app sign the assertion too.",
                ),
                cause(
                    "Another certificate signed the assertion than the one that the source app has now, for example after a rotation.",
                    "Compare `X509Certificate` in the assertion with the certificate at `Applications and Resources > Applications > your app > Sign On` of the source app.",
                ),
            ])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_source_app_audience_missing",
            "The source app of the SAML assertion has no audience",
        )
            .verdict("The assertion may be good. A setting of the app that issued it is missing.")
            .causes(&[cause(
                "Okta compares the assertion's `Audience` with the one of the source app, and none is set there.",
                "Set `Audience URI (SP Entity ID)` in the SAML settings of the source app, at `Applications and Resources > Applications > your app > General`.",
            )])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_source_app_instance_missing",
            "The SAML app of the assertion is not found",
        )
            .verdict("Okta could read the assertion, but does not know the app that issued it.")
            .causes(&[
                cause(
                    "The app was deleted, or created again: a new app has another issuer.",
                    "Compare `Issuer` of the assertion with the issuer at `Applications and Resources > Applications > your app > Sign On` of your SAML app.",
                ),
                cause(
                    "The app is in another org, such as preview instead of production.",
                    "Check in which org `Issuer` of the assertion (`http://www.okta.com/` and an ID that starts with `exk`) exists, and send the exchange to that org.",
                ),
            ])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_source_app_not_saml",
            "The source app is not a SAML app",
        )
            .verdict("Okta found the app that the assertion names, but it does not issue SAML assertions.")
        .causes(&[cause(
            "`Issuer` of the assertion names an app that uses another protocol than SAML.",
            "Send an assertion of a SAML app, or an OpenID Connect token with its own `subject_token_type`.",
        )])
        .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_source_app_signing_cert_missing",
            "The source app has no signing certificate",
        )
            .verdict("The assertion may be good. The app that issued it has no certificate to check it with.")
            .causes(&[cause(
                "The SAML app that issued the assertion has no active signing certificate, so its signature cannot be checked.",
                "Create one with `POST /api/v1/apps/{appId}/credentials/keys/generate?validityYears=2`. Then write the `kid` of the response into `credentials.signing.kid` of the app with `PUT /api/v1/apps/{appId}`.",
            )])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_subject_confirmation_missing",
            "The SAML assertion has no `SubjectConfirmation`",
        )
            .verdict("Okta could read the assertion, but it does not say for whom it is meant.")
            .causes(&[cause(
                "`Subject` of the assertion has no `SubjectConfirmation`, so nothing says for whom the assertion is meant.",
                "Have the source app add a `SubjectConfirmation` of the method `bearer`, with `NotOnOrAfter` and `Recipient`.",
            )])
            .family(&SAML),
    ),
];
