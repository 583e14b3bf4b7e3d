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
        explain("invalid_request/eam_id_token_hint_already_used", "The `id_token_hint` from Microsoft Entra was already used")
            .verdict("Okta refused the hint that Microsoft sent, because it has already seen it and each one works only once. No setting is wrong.")
            .causes(&[
                cause(
                    "A reload of the page or the back button sent the hint again. Entra makes a new one for each sign-in.",
                    "Start the sign-in at Microsoft again (`https://myapps.microsoft.com`, for example), so that Entra sends a new `id_token_hint`.",
                ),
                cause(
                    "The browser posted the form twice at the first attempt, for example after a double click or by an extension. Then it also happens without a reload.",
                    "Look in the network panel of the browser for two `POST` requests with the same `id_token_hint`, and try again in a private window without extensions.",
                ),
            ])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The id_token_hint is issued too early."],
        explain("invalid_request/eam_id_token_hint_before_nbf", "The `id_token_hint` from Microsoft Entra is not valid yet")
            .verdict("Okta refused the hint because its `nbf` is still to come: two clocks differ. The tenant and the user are not the problem.")
            .causes(&[
                cause(
                    "The clocks of Entra and Okta differed for a moment, which passes on its own.",
                    "Start the sign-in at Microsoft again (`https://myapps.microsoft.com`, for example).",
                ),
                cause(
                    "A test tool made the hint, on a machine whose clock is ahead.",
                    "Set the clock of that machine by NTP, and `nbf` to the current time.",
                ),
            ])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The id_token_hint is expired."],
        explain("invalid_request/eam_id_token_hint_expired", "The `id_token_hint` from Microsoft Entra has expired")
            .verdict("Okta refused the hint because the step at Okta took too long. No setting is wrong.")
            .causes(&[
                cause(
                    "The user stayed too long on Okta's page.",
                    "Start the sign-in at Microsoft again (`https://myapps.microsoft.com`, for example), so that Entra sends a new `id_token_hint`.",
                ),
                cause(
                    "An old page was opened again, from the history or with the back button.",
                    "Close that tab, and start at the app or at `https://myapps.microsoft.com`.",
                ),
            ])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The id_token_hint expires too far in the future."],
        explain("invalid_request/eam_id_token_hint_expires_too_far_in_future", "The `id_token_hint` from Microsoft Entra is valid for too long")
            .verdict("Okta refused the hint because it is valid for too long, so it most likely does not come from Microsoft. The tenant and the user are not the problem.")
            .causes(&[
                cause(
                    "A test tool made the hint, with `exp` hours or days ahead.",
                    "Set `exp` to a few minutes ahead in the test tool.",
                ),
                cause(
                    "The hint comes from Microsoft, where a policy of this tenant makes tokens valid for longer.",
                    "Look in Entra for a token lifetime policy of the application, and compare `exp` with `iat` of the hint.",
                ),
            ])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The audience of the id_token_hint is invalid."],
        explain(
            "invalid_request/eam_id_token_hint_invalid_audience",
            "The `id_token_hint` from Microsoft Entra is for another application",
        )
            .verdict("Okta refused the hint because Microsoft made it for a different application than the one that is entered in Okta. The user is not the problem.")
            .causes(&[
                cause(
                    "The wrong App ID was entered in Okta: it is not `aud` of the hint.",
                    "Compare the App ID in Entra with the one in the Okta app `Microsoft Entra ID External Authentication Methods`.",
                ),
                cause(
                    "The hint comes from a different app registration, such as a test one.",
                    "Paste the hint here, read `aud`, and look for that ID under `App registrations` in Entra.",
                ),
            ])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The issuer of the id_token_hint is invalid."],
        explain("invalid_request/eam_id_token_hint_invalid_issuer", "The `id_token_hint` from Microsoft Entra has an unexpected issuer")
            .verdict("Okta refused the hint that Entra sent, because it is from a different Microsoft tenant or cloud than the one set in Okta. The user and the factor are not the problem.")
            .causes(&[
                cause(
                    "`iss` of the hint belongs to a different tenant than the one that is entered in Okta.",
                    "Paste the hint here, and compare the ID in `iss` with the tenant ID in the settings of the app `Microsoft Entra ID External Authentication Methods`, which is at `Applications and Resources > Applications`.",
                ),
                cause(
                    "`iss` belongs to a different Microsoft cloud, such as the one for the US government (`login.microsoftonline.us`).",
                    "Compare the host of `iss` with the cloud that the Okta app was set up for.",
                ),
                cause(
                    "`iss` comes from the v1.0 endpoint (`https://sts.windows.net/…`), as test tools sometimes send it.",
                    "Use a hint whose `iss` is `https://login.microsoftonline.com/{tenantId}/v2.0`.",
                ),
            ])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The tenant id is invalid."],
        explain("invalid_request/eam_id_token_hint_invalid_tenant_id", "The `id_token_hint` from Microsoft Entra comes from a different tenant")
            .verdict("Okta refused the hint because it names a different Microsoft tenant than the one that is entered in Okta. The hint may be genuine, and the user is not the problem.")
            .causes(&[
                cause(
                    "The tenant ID that was entered in Okta is wrong, often because of a typing error.",
                    "Correct it in the Okta app `Microsoft Entra ID External Authentication Methods`: it must be the value of `tid` in the hint.",
                ),
                cause(
                    "The company has a second tenant, and this user comes from it.",
                    "Add another app `Microsoft Entra ID External Authentication Methods` for that tenant.",
                ),
            ])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The id_token_hint is issued in the future."],
        explain("invalid_request/eam_id_token_hint_issued_in_future", "The `id_token_hint` from Microsoft Entra was issued in the future")
            .verdict("Okta refused the hint because its `iat` is still to come: two clocks differ. The tenant and the user are not the problem.")
            .causes(&[
                cause(
                    "The clocks of Entra and Okta differed for a moment, which passes on its own.",
                    "Start the sign-in at Microsoft again (`https://myapps.microsoft.com`, for example).",
                ),
                cause(
                    "A test tool made the hint, on a machine whose clock is ahead.",
                    "Set the clock of that machine by NTP, and `iat` to the current time.",
                ),
            ])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The amr requested in the claims parameter is invalid."],
        explain("invalid_request/eam_invalid_amr", "The `amr` that Microsoft Entra requests cannot be used")
            .verdict("Okta does not know which kind of factor Microsoft asks for. The user was not asked yet.")
            .causes(&[
                cause(
                    "`claims.id_token.amr` of the request is missing or empty, usually because a test tool does not send everything that Entra sends.",
                    "Start the sign-in at Microsoft again (`https://myapps.microsoft.com`, for example). In a test, send `amr` with a list in `values`.",
                ),
                cause(
                    "`amr.values` contains only methods that Okta cannot report.",
                    "In a test, send `otp`, `sms`, `fido` or `hwk` in `amr.values`.",
                ),
            ])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The requested claims parameter is invalid."],
        explain("invalid_request/eam_invalid_claims", "The `claims` parameter from Microsoft Entra cannot be read")
            .verdict("Microsoft Entra sends the user to Okta for a second factor (external authentication method) and says in `claims` what it requires. Okta cannot read that; the user was not asked yet.")
            .causes(&[
                cause(
                    "The `claims` parameter is no longer JSON: it was cut off, or percent-encoded twice.",
                    "Find the request to `/authorize` in the browser's network panel, decode `claims` of its form once, and check that it starts with `{` and ends with `}`. If Entra sent it whole, look for a proxy that changes the form.",
                ),
                cause(
                    "The JSON has no `id_token` with `acr` and `amr`, which tell Okta what to ask for.",
                    "Start the sign-in from Entra, which writes them itself. A test of your own must send `{\"id_token\":{\"acr\":{…},\"amr\":{…}}}` with the values of a request that Entra made.",
                ),
            ])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The id_token_hint cannot be parsed."],
        explain("invalid_request/eam_invalid_id_token_hint", "The `id_token_hint` from Microsoft Entra cannot be read")
            .verdict("Okta cannot read who the user is. The user was not asked for a factor yet.")
            .causes(&[
                cause(
                    "The hint did not arrive: the form was posted without it, or a filter removed it.",
                    "Look in the browser's network log for `id_token_hint` in the request to Okta. If it is there, a proxy in between removes it.",
                ),
                cause(
                    "The hint was cut off on the way, for example by a size limit.",
                    "Compare the length of `id_token_hint` before and after any proxy. A whole one has two dots.",
                ),
                cause(
                    "Something other than an ID token was sent, such as an access token or a username.",
                    "Start the sign-in at Microsoft again. In a test tool, send an ID token of Entra as `id_token_hint`.",
                ),
            ])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The id_token_hint signature is invalid."],
        explain(
            "invalid_request/eam_invalid_id_token_hint_signature",
            "The signature of the `id_token_hint` from Microsoft Entra is wrong",
        )
            .verdict("Okta could not confirm that Microsoft signed the hint. It could read who the user is, and the factor is not the problem.")
            .causes(&[
                cause(
                    "The hint was signed by a different tenant or Microsoft cloud than the one that is entered in Okta.",
                    "Compare `tid` of the hint with the tenant ID in the Okta app `Microsoft Entra ID External Authentication Methods`.",
                ),
                cause(
                    "The hint does not come from Entra as it was signed: a test tool signed it with its own key, or something on the way changed it.",
                    "Start the sign-in at Microsoft again. Only Entra can sign a hint that Okta accepts: its `kid` is in Entra's `jwks_uri`.",
                ),
            ])
            .family(&EXTERNAL),
    ),
    known(
        400,
        &["The acr requested in the claims parameter is not supported."],
        explain("invalid_request/eam_unsupported_acr", "The `acr` that Microsoft Entra requests is not supported")
            .verdict("Microsoft asks for an `acr` that Okta does not offer here. The user was not asked yet.")
            .causes(&[
                cause(
                    "A test tool sends an `acr` of its own in `claims`.",
                    "Start the sign-in at Microsoft, which sends values that Okta knows, and copy the `acr` of that request into the test.",
                ),
                cause(
                    "Entra itself sends an `acr` that Okta does not offer as Entra's external authentication method.",
                    "Open a case at `support.okta.com` with the Okta domain, the `acr` value of the request and the time in UTC.",
                ),
            ])
            .family(&EXTERNAL),
    ),
];
