//! Codes that other APIs of Okta use with another meaning.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        403,
        &[
            "You don't have permission to perform the requested action.",
            "You do not have permission to perform the requested action.",
        ],
        explain("E0000004@governance", "Governance API refuses this caller")
            .causes(&[cause(
                "Governance APIs use this code for missing rights: the caller lacks the admin role or the app its scope.",
                "Give the caller an admin role that covers governance, and grant the call's `okta.governance.…` scope.",
            )
            .any(&[Clue::Call("", "/governance/")])]),
    ),
    known(
        401,
        &["Invalid session"],
        explain("E0000011@dbsc", "Device-bound session is not valid")
            .causes(&[cause(
                "The session that the browser's key is bound to has ended; no API token is at fault.",
                "Sign in again in this browser, which registers a new bound session.",
            )]),
    ),
    known(
        400,
        &["Missing required header: {0}"],
        explain("E0000028@dbsc", "Device-bound session call lacks a header")
            .causes(&[cause(
                "The browser or a proxy left out the header that binds the session: {0}.",
                "Let the proxy pass that header, and test with a browser that supports device-bound sessions.",
            )]),
    ),
    known(
        400,
        &["Rule name needs to be unique"],
        explain("E0000028@governance", "Risk rule name is taken")
            .causes(&[cause(
                "Another separation-of-duties rule has this name.",
                "Send another `name`; `GET /governance/api/v1/risk-rules` lists those in use.",
            )]),
    ),
    known(
        400,
        &["Invalid filter", "Invalid externalId request."],
        explain("E0000029@governance", "Governance filter is not valid")
            .causes(&[cause(
                "`filter` names a property or operator that this endpoint does not take, or its `externalId` is malformed.",
                "Use the properties and operators of the operation's reference page; values need double quotes, percent-encoded.",
            )]),
    ),
    known(
        400,
        &["DBSC cookie required"],
        explain("E0000031@dbsc", "Device-bound session cookie is missing")
            .causes(&[cause(
                "The browser did not send the short-lived cookie of a bound session.",
                "Allow cookies for {org}, in proxies and extensions too, and sign in again.",
            )]),
    ),
    known(
        403,
        &["CAPTCHA cannot be removed. This CAPTCHA is associated with org-wide CAPTCHA settings, please unassociate it before removing it."],
        explain("E0000149@captcha", "CAPTCHA serves the org-wide settings")
            .causes(&[cause(
                "The CAPTCHA reference shows this code where orgs send `E0000168`: the org-wide settings point at the instance.",
                "Call `DELETE /api/v1/org/captcha` first, then `DELETE /api/v1/captchas/{captchaId}`.",
            )]),
    ),
    known(
        403,
        &["CAPTCHA count limit reached. At most one CAPTCHA instance is allowed per Org. Please remove existing CAPTCHA to create a new one."],
        explain("E0000165@captcha", "One CAPTCHA is all an org can have")
            .causes(&[cause(
                "The CAPTCHA reference shows this code where orgs send `E0000166`: one instance exists.",
                "Find it with `GET /api/v1/captchas` and update that one, or delete it first.",
            )]),
    ),
    known(
        409,
        &[
            "You can't update a recurring campaign.",
            "A recurring campaign may not be updated.",
            "An inactive campaign may not be ended.",
        ],
        explain("E0000170@governance", "Campaign is in the wrong state for this")
            .causes(&[
                cause(
                    "A recurring campaign cannot be changed like a single one.",
                    "Create a new series with the changes, and delete this one; only campaigns in `SCHEDULED` or `ERROR` can be deleted.",
                )
                .any(&[Clue::Summary("recurring")]),
                cause(
                    "Only a campaign with status `ACTIVE` can be ended.",
                    "Read `status` with `GET /governance/api/v1/campaigns/{campaignId}`; delete it if it is still `SCHEDULED`.",
                )
                .any(&[Clue::Summary("ended")]),
                cause(
                    "A bulk decision on its reviews is still running.",
                    "Wait until it has finished, then repeat the call.",
                )
                .any(&[Clue::Summary("bulk"), Clue::Call("POST", "/governance/api/v1/my/campaigns")]),
            ]),
    ),
    known(
        409,
        &["When the review(s) is/are already reassigned to intended reviewer."],
        explain("E0000174@governance", "Reviews belong to that reviewer already")
            .causes(&[cause(
                "The reassignment was done before.",
                "Treat the call as done, or send another `reviewerId`, and only reviews that are `UNREVIEWED`.",
            )]),
    ),
    known(
        504,
        &["No connected agents."],
        explain("E0000236@agents", "No agent of the directory is online")
            .causes(&[cause(
                "The API reference shows this code where orgs send `E0000241`: every AD or LDAP agent is offline.",
                "Start the agent's service on its host, and check `operationalStatus` with `GET /api/v1/agentPools`.",
            )]),
    ),
    known(
        502,
        &["Request timed out waiting for agent."],
        explain("E0000237@agents", "Directory agent stayed silent")
            .causes(&[cause(
                "The API reference shows this code where orgs send `E0000240`: the agent gave no result in time.",
                "Look at the agent's log and network, then repeat the call with a smaller query.",
            )]),
    ),
];
