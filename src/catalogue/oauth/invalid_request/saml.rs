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
            .verdict("Okta refused the assertion because a required part of it is missing. Okta could read it, so its encoding is right.")
            .causes(&[
                cause(
                    "A program cut an inner part out of the assertion, or rebuilt it, and the `Assertion` that was sent has no `ID` attribute.",
                    "Send the whole signed `Assertion`, unchanged, as base64url in `subject_token`.",
                ),
                cause(
                    "The app that issued the assertion does not write an `ID`, which SAML requires.",
                    "Look at the assertion as the app returned it. If `ID` is missing there too, use an assertion of an Okta SAML app, which always has one.",
                ),
            ])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain("invalid_request/invalid_subject_token_saml_blank", "The SAML assertion is empty")
            .verdict("Okta refused the request because it contains no assertion. The app that issues the assertion may be right: the value may have been lost before it was sent.")
            .causes(&[
                cause(
                    "The variable for `subject_token` was empty, because the step that gets the assertion failed.",
                    "Print the length of the variable that is sent as `subject_token`, and look for an error in the step before.",
                ),
                cause(
                    "The variable has a value, but a form library or a proxy dropped it because of its length.",
                    "Send the request once with `curl --data-urlencode \"subject_token@assertion.txt\"`. If that works, look for a size limit in the library or proxy.",
                ),
            ])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain("invalid_request/invalid_subject_token_saml_expired", "The SAML assertion has expired")
            .verdict("Okta refused the assertion because it was valid only for a few minutes. Its signature is not the problem, and a retry with the same one will not help.")
            .causes(&[
                cause(
                    "The assertion was kept and sent later: `NotOnOrAfter` is only a few minutes after it was issued.",
                    "Exchange the assertion right after the SAML sign-in, and send a new one as `subject_token` each time.",
                ),
                cause(
                    "The clock of the server that issued the assertion is behind, so every assertion fails.",
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
            .verdict("Okta refused the assertion because it does not say who issued it. Okta could read it, so its encoding is right.")
            .causes(&[
                cause(
                    "A program took the `Assertion` out of a response in which only the response has an `Issuer`.",
                    "Have the source app put `Issuer` into the `Assertion` itself, and send it unchanged.",
                ),
                cause(
                    "The assertion was rebuilt or filtered on the way, and the `Issuer` was lost.",
                    "Compare the decoded `subject_token` with the assertion as the app returned it, and send the original bytes.",
                ),
            ])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_nameid_missing",
            "The SAML assertion does not name a user",
        )
            .verdict("Okta refused the assertion because it does not say which user it is about. Okta could read it, so its encoding is right.")
        .causes(&[
            cause(
                "`NameID` is empty: the attribute that the source app takes it from has no value for this user.",
                "Set `Application username` of the source app at `Applications and Resources > Applications > your app > Sign On` to an attribute that is never empty, such as the Okta username.",
            ),
            cause(
                "`Subject` of the assertion has no `NameID` at all, because the assertion was changed on the way.",
                "Compare the assertion that was sent with the one that the source app returned: Okta's SAML apps always write `NameID`. Send that `<Assertion>` unchanged, as base64url, in `subject_token`.",
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
            .verdict("Okta cannot tell which of several users the assertion means. The assertion may be genuine, and its signature is not the problem.")
        .causes(&[
            cause(
                "The source app writes an attribute into `NameID` that several users share, such as an email address.",
                "Set `Application username` of the source app at `Applications and Resources > Applications > your app > Sign On` to a unique attribute, such as the Okta username.",
            ),
            cause(
                "One person has two accounts in Okta with the same value.",
                "Search for the value of `NameID` at `Directory > People`, and change it in the account that should not match.",
            ),
        ])
        .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_parse_failed",
            "The SAML assertion cannot be read",
        )
            .verdict("Okta cannot read the value as XML. Its signature was not checked.")
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
            .verdict("Okta has already seen this assertion, and each one works only once. Its signature and its app are not the problem.")
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
            .verdict("Okta could not confirm who signed the assertion. Okta could read it, so its encoding is right.")
            .causes(&[
                cause(
                    "The assertion was changed after it was signed: parsed and written again, indented, or cut out of a signed response.",
                    "Send the bytes of the `<Assertion>` exactly as the app returned them. If only the response is signed, have the source app sign the assertion too.",
                ),
                cause(
                    "The assertion was signed with a different certificate than the source app has now, for example before a rotation.",
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
            .verdict("Okta refused the assertion because the app that issued it has no audience to compare with. The assertion may be valid.")
            .causes(&[
                cause(
                    "The SAML app was created through the API or imported without an audience.",
                    "Set `Audience URI (SP Entity ID)` in the SAML settings of the source app, at `Applications and Resources > Applications > your app > General`.",
                ),
                cause(
                    "The assertion names the wrong source app in `Issuer`, such as a test app that was never finished.",
                    "Compare `Issuer` of the assertion with the issuer at `Applications and Resources > Applications > your app > Sign On` of the app that you mean.",
                ),
            ])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_source_app_instance_missing",
            "The SAML app of the assertion is not found",
        )
            .verdict("Okta does not know the app that issued the assertion. Okta could read it, so its encoding is right.")
            .causes(&[
                cause(
                    "The app was deleted, or deleted and created again, which gave it a new issuer.",
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
        .causes(&[
            cause(
                "`Issuer` of the assertion names an app that uses OpenID Connect, or a different app than the one that issued it.",
                "Compare `Issuer` in the assertion with the issuer of the SAML app at `Applications and Resources > Applications > your app > Sign On`. If your program has an OpenID Connect token, send that with its own `subject_token_type`.",
            ),
            cause(
                "`Issuer` names the right app, and the app was switched from SAML to another protocol: `signOnMode` in `GET /api/v1/apps/{appId}` is not `SAML_2_0`.",
                "Send an assertion of an app whose `signOnMode` is `SAML_2_0`, or exchange a token of the protocol that the app has now.",
            ),
        ])
        .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_source_app_signing_cert_missing",
            "The source app has no signing certificate",
        )
            .verdict("Okta cannot verify the assertion, because the app that issued it has no certificate for that. The assertion may be valid.")
            .causes(&[
                cause(
                    "The SAML app that issued the assertion has no active signing certificate. `GET /api/v1/apps/{appId}/credentials/keys` lists its keys and when they expire.",
                    "Create one with `POST /api/v1/apps/{appId}/credentials/keys/generate?validityYears=2`. Then write the `kid` of the response into `credentials.signing.kid` of the whole app object, and send that back with `PUT /api/v1/apps/{appId}`.",
                ),
                cause(
                    "A new certificate was created, but the app still signs with the earlier key: `credentials.signing.kid` in `GET /api/v1/apps/{appId}` is not the `kid` of the new one.",
                    "Write the `kid` of the new certificate into `credentials.signing.kid` of the whole app object, and send it back with `PUT /api/v1/apps/{appId}`.",
                ),
            ])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_subject_confirmation_missing",
            "The SAML assertion has no `SubjectConfirmation`",
        )
            .verdict("Okta refused the assertion because it does not say who it is meant for. Okta could read it, so its encoding is right.")
            .causes(&[
                cause(
                    "The assertion was rebuilt on the way: a gateway or your code took only a part of the response. Assertions of Okta's SAML apps have the element.",
                    "Compare the assertion that you send with the one in the browser's `SAMLResponse` (decode it from Base64), and send it unchanged, with its signature.",
                ),
                cause(
                    "The assertion comes unchanged from its issuer, and that issuer does not write it for the bearer profile.",
                    "Have the issuer add a `SubjectConfirmation` with the method `urn:oasis:names:tc:SAML:2.0:cm:bearer`, with `NotOnOrAfter` and `Recipient`.",
                ),
            ])
            .family(&SAML),
    ),
];
