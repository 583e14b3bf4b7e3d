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
            .causes(&[cause(
                "Often an inner part was cut out of it.",
                "Send the whole signed `Assertion`, unchanged, as base64url.",
            )])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain("invalid_request/invalid_subject_token_saml_blank", "The SAML assertion is empty")
            .causes(&[cause(
                "`subject_token` came with the SAML type, but empty.",
                "Check the variable that holds the assertion.",
            )])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain("invalid_request/invalid_subject_token_saml_expired", "The SAML assertion has expired")
            .causes(&[cause(
                "`NotOnOrAfter` has passed; assertions live a few minutes.",
                "Exchange the assertion right after the SAML sign-in, or get a new one.",
            )])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_issuer_missing",
            "The SAML assertion has no `Issuer`",
        )
            .causes(&[cause(
                "The assertion itself has none; the response's does not count.",
                "Let the source put `Issuer` into the `Assertion`, and send it unchanged.",
            )])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_nameid_missing",
            "The SAML assertion names no user",
        )
        .causes(&[cause(
            "`Subject` has no `NameID`, or an empty one.",
            "Set the source app's name ID to a user attribute that is never empty.",
        )])
        .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_nameid_not_unique",
            "The `NameID` fits more than one user",
        )
        .causes(&[cause(
            "Several share it, such as an email address.",
            "Set the source app's name ID to a unique attribute, such as the Okta username.",
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
        .causes(&[cause(
            "It is plain base64 with `+` and `/`, encoded twice, or cut.",
            "Encode the XML once as base64url, and percent-encode the form once.",
        )])
        .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_replay_detected",
            "The SAML assertion was used before",
        )
        .causes(&[cause(
            "It serves once; a retry sent it again.",
            "Keep the tokens of the first exchange, and get a new assertion for the next.",
        )])
        .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_signature_invalid",
            "The assertion's signature does not verify",
        )
            .causes(&[cause(
                "It was changed after signing, or signed with another certificate.",
                "Send it unchanged, and compare the certificate on the source app's `Sign On` tab.",
            )])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_source_app_audience_missing",
            "The source app has no audience",
        )
            .causes(&[cause(
                "Okta compares the assertion with it, and none is set.",
                "Set the Audience URI in the source app's SAML settings.",
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
            .causes(&[cause(
                "`Issuer` names no app here: it was deleted, or is another org's.",
                "Compare `Issuer` with the issuer of your SAML app in this org.",
            )])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_source_app_not_saml",
            "The source app is not a SAML app",
        )
        .causes(&[cause(
            "`Issuer` names an app with another protocol.",
            "Send an assertion of a SAML app, or an OIDC token with its own type.",
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
            .causes(&[cause(
                "The SAML app that issued the assertion has no active signing certificate, so its signature cannot be checked.",
                "Make one with `POST /api/v1/apps/{appId}/credentials/keys/generate?validityYears=2`, then write the `kid` of the response into `credentials.signing.kid` of the app with `PUT /api/v1/apps/{appId}`.",
            )])
            .family(&SAML),
    ),
    known(
        400,
        &["'subject_token' is invalid."],
        explain(
            "invalid_request/invalid_subject_token_saml_subject_confirmation_missing",
            "The assertion has no `SubjectConfirmation`",
        )
            .causes(&[cause(
                "`Subject` lacks it, so the recipient is not known.",
                "Let the source add a bearer one with `NotOnOrAfter` and `Recipient`.",
            )])
            .family(&SAML),
    ),
];
