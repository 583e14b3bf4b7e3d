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
        explain("E0000004@governance", "The Governance API refuses this caller")
            .causes(&[cause(
                "In the Governance APIs this code means missing rights: the caller lacks an admin role, or the app lacks the scope. No password is wrong.",
                "Give the caller an admin role that covers governance at `Security > Administrators > Admins > Add administrator`, and grant the `okta.governance.…` scope of the request at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`.",
            )
            .any(&[Clue::Call("", "/governance/")])]),
    ),
    known(
        401,
        &["Invalid session"],
        explain("E0000011@dbsc", "The device-bound session is not valid")
            .causes(&[cause(
                "The session that is bound to this browser's key has ended, or its key is gone. API tokens have nothing to do with it.",
                "Sign in again in this browser at `https://{org}`, which registers a new bound session.",
            )]),
    ),
    known(
        400,
        &["Missing required header: {0}"],
        explain("E0000028@dbsc", "The request for a device-bound session lacks a header")
            .causes(&[cause(
                "The browser or a proxy left out the header that binds the session to the browser's key: {0}.",
                "Let the proxy pass the header `{0}`, and test with a browser that supports device-bound sessions.\nLet the proxy pass the header that `errorSummary` names, and test with a browser that supports device-bound sessions.",
            )]),
    ),
    known(
        400,
        &["Rule name needs to be unique"],
        explain("E0000028@governance", "The name of the risk rule is taken")
            .causes(&[cause(
                "Another separation-of-duties rule (one that says which access nobody may have together) has this name.",
                "Send another `name`; `GET /governance/api/v1/risk-rules` lists those in use.",
            )]),
    ),
    known(
        400,
        &["Invalid filter", "Invalid externalId request."],
        explain("E0000029@governance", "The governance filter is not valid")
            .causes(&[cause(
                "Governance is the part of Okta that reviews who has which access. `filter` names a property or operator that this endpoint does not support, or its `externalId` is malformed.",
                "Use the properties and operators on the operation's reference page. Strings need double quotes, and the whole `filter` must be percent-encoded.",
            )]),
    ),
    known(
        400,
        &["DBSC cookie required"],
        explain("E0000031@dbsc", "The cookie of the device-bound session is missing")
            .causes(&[cause("The session is bound to a key of the browser, and its short-lived cookie did not arrive: the browser, an extension or a proxy removed it, or it was blocked as a third-party cookie.", "Allow cookies for `{org}`, in proxies and browser extensions too, and sign in again.")]),
    ),
    known(
        403,
        &["CAPTCHA cannot be removed. This CAPTCHA is associated with org-wide CAPTCHA settings, please unassociate it before removing it."],
        explain("E0000149@captcha", "The org-wide settings use this CAPTCHA")
            .causes(&[cause(
                "The org-wide CAPTCHA settings point to this instance. Okta's CAPTCHA reference shows this code, while orgs send `E0000168`.",
                "Send `DELETE /api/v1/org/captcha` first, then `DELETE /api/v1/captchas/{captchaId}`.",
            )]),
    ),
    known(
        403,
        &["CAPTCHA count limit reached. At most one CAPTCHA instance is allowed per Org. Please remove existing CAPTCHA to create a new one."],
        explain("E0000165@captcha", "An org can have only one CAPTCHA")
            .causes(&[cause(
                "One CAPTCHA instance exists already. Okta's CAPTCHA reference shows this code, while orgs send `E0000166`.",
                "Find it with `GET /api/v1/captchas` and change it with `PUT /api/v1/captchas/{captchaId}`, or delete it first.",
            )]),
    ),
    known(
        409,
        &[
            "You can't update a recurring campaign.",
            "A recurring campaign may not be updated.",
            "An inactive campaign may not be ended.",
        ],
        explain("E0000170@governance", "The campaign is in the wrong state for this").verdict("A campaign is a review of who has which access. Only campaigns in certain states can be changed or ended; the caller's role is not the problem.")
            .causes(&[
                cause(
                    "A recurring campaign cannot be changed like a single one.",
                    "Create a new series with the changes and delete this one with `DELETE /governance/api/v1/campaigns/{campaignId}`. Only campaigns with the status `SCHEDULED` or `ERROR` can be deleted.",
                )
                .any(&[Clue::Summary("recurring")]),
                cause(
                    "Only a campaign with the status `ACTIVE` can be ended, and this one has another status.",
                    "Read `status` with `GET /governance/api/v1/campaigns/{campaignId}`; delete the campaign if it is still `SCHEDULED`.",
                )
                .any(&[Clue::Summary("ended")]),
                cause(
                    "A decision on many of its reviews (a bulk decision) is still running.",
                    "Wait some minutes, then repeat the request. The reviews that `GET /governance/api/v1/reviews` shows as `UNREVIEWED` are not decided yet.",
                )
                .any(&[Clue::Summary("bulk"), Clue::Call("POST", "/governance/api/v1/my/campaigns")]),
            ]),
    ),
    known(
        409,
        &["When the review(s) is/are already reassigned to intended reviewer."],
        explain("E0000174@governance", "The reviews already belong to that reviewer")
            .causes(&[cause(
                "The reviews were reassigned to this reviewer before, for example by a retry. Nothing needs to be repaired.",
                "Treat the request as done, or send another `reviewerId`, and only reviews that are `UNREVIEWED`.",
            )]),
    ),
    known(
        504,
        &["No connected agents."],
        explain("E0000236@agents", "No agent of the directory is online")
            .causes(&[cause(
                "All agents of this directory (AD or LDAP) are offline. Okta's API reference shows this code, while orgs send `E0000241`.",
                "Start the agent's service on its host, and check `operationalStatus` with `GET /api/v1/agentPools`.",
            )]),
    ),
    known(
        502,
        &["Request timed out waiting for agent."],
        explain("E0000237@agents", "The directory agent did not respond")
            .causes(&[cause(
                "The agent got the request and returned no result in time. Okta's API reference shows this code, while orgs send `E0000240`.",
                "Look at the agent's log and network, and at `operationalStatus` in `GET /api/v1/agentPools`. Then repeat the request with a smaller query.",
            )]),
    ),
];
