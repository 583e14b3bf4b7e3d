//! Codes that other APIs of Okta use with another meaning.

use crate::finding::{Sign, cause, explain};
use crate::okta::{Known, known};

/// The entries, ordered by id.
pub const KNOWN: &[Known] = &[
    known(
        403,
        &[
            "You don't have permission to perform the requested action.",
            "You do not have permission to perform the requested action.",
        ],
        explain("E0000004@governance", "Governance API refuses this caller")
            .causes(&[cause(
                "Governance APIs use this code for missing rights too: the caller lacks the admin role or the app its scope.",
                "Give the caller a role that covers governance, such as Access Certifications admin, and grant the `okta.governance.…` scope of the call.",
            )
            .any(&[Sign::Call("", "/governance/")])]),
    ),
    known(
        401,
        &["Invalid session"],
        explain("E0000011@dbsc", "Device-bound session is not valid")
            .causes(&[cause(
                "The session that the browser's key is bound to has ended or is another one; no API token is at fault here.",
                "Sign in again in this browser, which registers a new bound session.",
            )]),
    ),
    known(
        400,
        &["Missing required header: {0}"],
        explain("E0000028@dbsc", "Device-bound session call lacks a header")
            .causes(&[cause(
                "The browser, or a proxy on the way, left out a header that binds the session to the device: {0}.",
                "Let the proxy pass that header through, and test with a browser that supports device-bound sessions.",
            )]),
    ),
    known(
        400,
        &["Rule name needs to be unique"],
        explain("E0000028@governance", "Risk rule name is taken")
            .causes(&[cause(
                "Another separation-of-duties rule of the org has this name.",
                "List `GET /governance/api/v1/risk-rules` and send another `name`.",
            )]),
    ),
    known(
        400,
        &["Invalid filter", "Invalid externalId request."],
        explain("E0000029@governance", "Governance filter is not valid")
            .causes(&[cause(
                "The `filter` names a property or operator that this governance endpoint does not take, or its `externalId` is malformed.",
                "Use only the properties and operators in the endpoint's reference, with values in double quotes and percent-encoded.",
            )]),
    ),
    known(
        400,
        &["DBSC cookie required"],
        explain("E0000031@dbsc", "Device-bound session cookie is missing")
            .causes(&[cause(
                "The request came without the short-lived cookie that the browser keeps for a bound session.",
                "Allow cookies for {org}, also through proxies and extensions, and sign in again.",
            )]),
    ),
    known(
        403,
        &["CAPTCHA cannot be removed. This CAPTCHA is associated with org-wide CAPTCHA settings, please unassociate it before removing it."],
        explain("E0000149@captcha", "CAPTCHA serves the org-wide settings")
            .causes(&[cause(
                "The CAPTCHA reference shows this code where the list has `E0000168`: the org's settings point at the instance.",
                "Call `DELETE /api/v1/org/captcha` first, then `DELETE /api/v1/captchas/{captchaId}`.",
            )]),
    ),
    known(
        403,
        &["CAPTCHA count limit reached. At most one CAPTCHA instance is allowed per Org. Please remove existing CAPTCHA to create a new one."],
        explain("E0000165@captcha", "One CAPTCHA is all an org can have")
            .causes(&[cause(
                "The CAPTCHA reference shows this code where orgs send `E0000166`: one instance exists already.",
                "Take the id from `GET /api/v1/captchas` and update that instance, or delete it first.",
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
            .verdict("The campaign's schedule or status does not allow this change.")
            .causes(&[
                cause(
                    "A recurring campaign cannot be changed as if it were a single one.",
                    "Delete the series and create it anew with the changes; only campaigns in `SCHEDULED` or `ERROR` can be deleted.",
                )
                .any(&[Sign::Summary("recurring")]),
                cause(
                    "Only a campaign with status `ACTIVE` can be ended, and this one is scheduled, launching or over.",
                    "Read its `status` with `GET /governance/api/v1/campaigns/{campaignId}`; delete it if it is still `SCHEDULED`.",
                )
                .any(&[Sign::Summary("ended")]),
                cause(
                    "A bulk decision on the campaign's reviews is still running.",
                    "Wait until it has finished, then repeat the call.",
                )
                .any(&[Sign::Summary("bulk"), Sign::Call("POST", "/governance/api/v1/my/campaigns")]),
            ]),
    ),
    known(
        409,
        &["When the review(s) is/are already reassigned to intended reviewer."],
        explain("E0000174@governance", "Reviews belong to that reviewer already")
            .causes(&[cause(
                "The reassignment was done before, so `reviewerId` is the reviewer these reviews have now.",
                "Treat the call as done, or send another `reviewerId` and only reviews that are still `UNREVIEWED`.",
            )]),
    ),
    known(
        504,
        &["No connected agents."],
        explain("E0000236@agents", "No agent of the directory is online")
            .causes(&[cause(
                "The API reference shows this code where the list has `E0000241`: every AD or LDAP agent is offline.",
                "Start the agent service on its host, and check `operationalStatus` with `GET /api/v1/agentPools`.",
            )]),
    ),
    known(
        502,
        &["Request timed out waiting for agent."],
        explain("E0000237@agents", "Directory agent stayed silent")
            .causes(&[cause(
                "The API reference shows this code where the list has `E0000240`: the agent gave no result in time.",
                "Look at the agent's log and network, then ask again for a smaller result.",
            )]),
    ),
];
