//! `invalid_request` when Okta serves Microsoft Entra ID as external authentication method.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, cause, explain};

static EXTERNAL: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Authorize requests refused",
        clauses: &[
            "((eventType eq \"app.oauth2.as.authorize\" or eventType eq \"app.oauth2.as.authorize.code\" or eventType eq \"app.oauth2.authorize\" or eventType eq \"app.oauth2.authorize.code\") and outcome.result eq \"FAILURE\")",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[Reference {
        title: "Okta: external authentication method for Entra ID",
        url: "https://help.okta.com/oie/en-us/content/topics/apps/configure-okta-as-microsoft-entra-id-eam.htm",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["The id_token_hint has already been used."],
        explain("invalid_request/eam_id_token_hint_already_used", "Entra's `id_token_hint` was used before")
            .causes(&[cause(
                "A reload or the back button sent it again.",
                "Start the sign-in at Microsoft again.",
            )])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The id_token_hint is issued too early."],
        explain("invalid_request/eam_id_token_hint_before_nbf", "Entra's `id_token_hint` is not valid yet")
            .causes(&[cause(
                "Its `nbf` is ahead of Okta's clock.",
                "Start at Microsoft again; for a test tool, set its host's clock by NTP.",
            )])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The id_token_hint is expired."],
        explain("invalid_request/eam_id_token_hint_expired", "Entra's `id_token_hint` has expired")
            .causes(&[cause(
                "The user took too long, or an old page was reopened.",
                "Start the sign-in at Microsoft again.",
            )])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The id_token_hint expires too far in the future."],
        explain(
            "invalid_request/eam_id_token_hint_expires_too_far_in_future",
            "Entra's `id_token_hint` lives too long",
        )
            .causes(&[cause(
                "Its `exp` is later than Okta allows, usually from a test tool.",
                "Start at Microsoft, or shorten `exp`.",
            )])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The audience of the id_token_hint is invalid."],
        explain(
            "invalid_request/eam_id_token_hint_invalid_audience",
            "Entra's hint is for another application",
        )
            .causes(&[cause(
                "Its `aud` is not the Microsoft Application ID entered in Okta.",
                "Compare Entra's App ID with the app `Microsoft Entra ID External Authentication Methods`.",
            )])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The issuer of the id_token_hint is invalid."],
        explain("invalid_request/eam_id_token_hint_invalid_issuer", "Entra's hint has an unexpected issuer")
            .causes(&[cause(
                "Its `iss` is another tenant's, another cloud's, or the v1 endpoint's.",
                "Compare `iss` with `https://login.microsoftonline.com/<tenant>/v2.0` of the Okta app's tenant.",
            )])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The tenant id is invalid."],
        explain(
            "invalid_request/eam_id_token_hint_invalid_tenant_id",
            "Entra's hint comes from another tenant",
        )
            .causes(&[cause(
                "Its `tid` is not the Tenant ID in Okta.",
                "Correct it in the app `Microsoft Entra ID External Authentication Methods`, or add an app.",
            )])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The id_token_hint is issued in the future."],
        explain("invalid_request/eam_id_token_hint_issued_in_future", "Entra's hint is dated in the future")
            .causes(&[cause(
                "Its `iat` is ahead of Okta's clock, usually from a test tool.",
                "Start at Microsoft, or set the host's clock by NTP.",
            )])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The amr requested in the claims parameter is invalid."],
        explain("invalid_request/eam_invalid_amr", "The requested `amr` is not usable")
            .causes(&[cause(
                "`claims.id_token.amr` is missing, empty, or has methods Okta cannot report.",
                "Start at Microsoft; in a test send `otp`, `sms`, `fido` or `hwk` in `amr.values`.",
            )])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The requested claims parameter is invalid."],
        explain("invalid_request/eam_invalid_claims", "The `claims` parameter cannot be read")
            .causes(&[cause(
                "It is cut, encoded twice, or lacks `id_token` with `acr` and `amr`.",
                "Send `claims` as JSON, percent-encoded once, in the form body.",
            )])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The id_token_hint cannot be parsed."],
        explain("invalid_request/eam_invalid_id_token_hint", "Entra's `id_token_hint` cannot be read")
            .causes(&[cause(
                "It is missing, cut, or no JWT.",
                "Start at Microsoft again; a form filter or size limit may cut it.",
            )])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The id_token_hint signature is invalid."],
        explain(
            "invalid_request/eam_invalid_id_token_hint_signature",
            "The signature of Entra's hint is wrong",
        )
            .causes(&[cause(
                "Another tenant or cloud signed it, or it was changed on the way.",
                "Check the tenant id in the Okta app.",
            )])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The acr requested in the claims parameter is not supported."],
        explain("invalid_request/eam_unsupported_acr", "The requested `acr` is not supported")
            .causes(&[cause(
                "Okta does not offer it as external method.",
                "Start the sign-in at Microsoft again; if that fails too, open a case at `support.okta.com` with the Okta domain, the `acr` value of the request and the time in UTC.",
            )])
            .family(&EXTERNAL),
    ),
];
