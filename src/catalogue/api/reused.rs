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
            .verdict("Okta knows the caller and refused the request because of its rights. No password and no token is wrong, although the code is that of a failed sign-in elsewhere.")
            .causes(&[
                cause(
                    "The caller has no admin role that covers governance.",
                    "Give the caller such a role at `Security > Administrators > Admins > Add administrator`.",
                ),
                cause(
                    "The app's access token does not have the governance scope that the request needs.",
                    "Grant the `okta.governance.…` scope at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`, request it, and get a new token.",
                )
                .unless(&[Clue::Scheme("SSWS")]),
            ]),
    ),
    known(
        401,
        &["Invalid session"],
        explain("E0000011@dbsc", "The device-bound session (a browser session tied to a device key) is not valid")
            .verdict("Okta refused the browser's session, which is tied to a key of the device (DBSC). No API token is wrong: for that, Okta says `Invalid token provided` with the same code.")
            .causes(&[
                cause(
                    "The session has expired, or an administrator ended it (`More Actions > Clear User Sessions`).",
                    "Sign in again in this browser at `https://{org}`, which registers a new bound session. `user.session.end` or `user.session.clear` of this user at `Reports > System Log` says what ended the old one.",
                ),
                cause(
                    "The browser lost the key that the session is bound to, for example because its profile was copied or cleaned.",
                    "Sign in again at `https://{org}` in that browser. If it happens every day, look for a program that clears its profile.",
                ),
            ]),
    ),
    known(
        400,
        &["Missing required header: {0}"],
        explain("E0000028@dbsc", "The request for a device-bound session lacks a header")
            .verdict("Okta refused the request because a header is missing that ties the session to a key of the device (DBSC). The password is not the problem.")
            .causes(&[
                cause(
                    "A proxy or a security product between the browser and Okta removed the header {0}.\nA proxy or a security product between the browser and Okta removed a header that the request needs.",
                    "Sign in once without the proxy or product. If that works, configure it to pass on headers whose names start with `Sec-` or `Secure-`.",
                ),
                cause(
                    "The browser does not support device-bound sessions, or is too old for them.",
                    "Update the browser, or try a current `Google Chrome`, at `https://{org}`.",
                ),
                cause(
                    "An extension of the browser changes its requests.",
                    "Try a private window without extensions at `https://{org}`. If that works, switch the extensions off one by one.",
                ),
            ]),
    ),
    known(
        400,
        &["Rule name needs to be unique"],
        explain("E0000028@governance", "The name of the governance rule is taken")
            .verdict("Okta refused only the name of the rule, because another one has it. The rule itself and your role are not the problem.")
            .causes(&[
                cause(
                    "An earlier run of the same script, or an administrator, created a separation-of-duties rule (one that says which access nobody can have together) with this name.",
                    "Find it with `GET /governance/api/v1/risk-rules`, and change it instead of creating a second one.",
                ),
                cause(
                    "The rules are different, but they have the same name.",
                    "Send `POST /governance/api/v1/risk-rules` with another `name`.",
                ),
            ]),
    ),
    known(
        400,
        &["Invalid filter", "Invalid externalId request."],
        explain("E0000029@governance", "The governance filter is not valid")
            .verdict("Okta accepted the caller and refused only `filter` or `externalId` of the request, so no list was returned.")
            .causes(&[
                cause(
                    "`filter` names a property or an operator that this endpoint of governance (the part of Okta that reviews who has which access) does not support.",
                    "Use the properties and operators that the operation's page at `developer.okta.com/docs/api` lists, usually `eq` and `and`, as in `filter=status eq \"ACTIVE\"`.",
                ).any(&[Clue::Summary("Invalid filter")]),
                cause(
                    "The expression is cut short: strings have no double quotes, or it was not percent-encoded.",
                    "Let `curl` encode it: `curl -G --data-urlencode 'filter=name eq \"x\"'`.",
                ).any(&[Clue::Summary("Invalid filter")]),
                cause(
                    "`externalId` in the request is malformed, for example because a program built or shortened it.",
                    "Take `externalId` unchanged from the response to a `GET` of the same kind of object.",
                ).any(&[Clue::Summary("externalId")]),
            ]),
    ),
    known(
        400,
        &["DBSC cookie required"],
        explain("E0000031@dbsc", "The cookie of the device-bound session is missing")
            .verdict("Okta refused the request because the cookie of the browser's session, which is tied to a key of the device (DBSC), did not arrive. The password is not the problem.")
            .causes(&[
                cause(
                    "The browser did not keep or did not send the short-lived cookie, because of its cookie settings or an extension.",
                    "Allow cookies for `{org}`, and open `https://{org}` once in a private window, where extensions are off.",
                ),
                cause(
                    "A proxy between the browser and Okta removed the `Cookie` header.",
                    "Send the request without the proxy once; if that works, let it pass `Cookie` on for `{org}`.",
                ),
            ]),
    ),
    known(
        403,
        &["CAPTCHA cannot be removed. This CAPTCHA is associated with org-wide CAPTCHA settings, please unassociate it before removing it."],
        explain("E0000149@captcha", "The org-wide settings use this CAPTCHA")
            .verdict("Okta refused to remove the CAPTCHA, because sign-in pages would lose their protection. Your role is not the problem.")
            .causes(&[
                cause(
                    "The org-wide CAPTCHA settings, which say on which pages a CAPTCHA appears, point to this instance.",
                    "Send `DELETE /api/v1/org/captcha` first, which switches CAPTCHA off in the whole org, then `DELETE /api/v1/captchas/{captchaId}`.",
                ),
                cause(
                    "Another key or provider should replace it, and the request deletes the instance first. An org can have only one CAPTCHA, so a new one cannot be added next to it.",
                    "Write the new values into this one with `PUT /api/v1/captchas/{captchaId}`, instead of deleting it.",
                ),
            ]),
    ),
    known(
        403,
        &["CAPTCHA count limit reached. At most one CAPTCHA instance is allowed per Org. Please remove existing CAPTCHA to create a new one."],
        explain("E0000165@captcha", "An org can have only one CAPTCHA")
            .verdict("Okta refused to add a second CAPTCHA, because an org can have only one. The settings of the new one are not the problem.")
            .causes(&[cause(
                "An administrator or an earlier run of the same script created the first CAPTCHA, and the request would add a second one.",
                "Find it with `GET /api/v1/captchas` and change it with `PUT /api/v1/captchas/{captchaId}`, or delete it first.",
            ),
            cause(
                "The existing CAPTCHA should be replaced, for example by another provider's.",
                "Write the new values into it with `PUT /api/v1/captchas/{captchaId}`; `GET /api/v1/captchas` has its ID.",
            )]),
    ),
    known(
        409,
        &[
            "You can't update a recurring campaign.",
            "A recurring campaign may not be updated.",
            "An inactive campaign may not be ended.",
        ],
        explain("E0000170@governance", "The campaign's status does not allow this change").verdict("Okta refused to change or end the campaign (a review of who has which access) because of its status. The caller's role is not the problem.")
            .causes(&[
                cause(
                    "The request changes a recurring campaign, which Okta does not allow.",
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
            .verdict("Nothing has to be repaired: these reviews already belong to the reviewer that the request names.")
            .causes(&[
                cause(
                    "The reviews were reassigned to this reviewer before, for example by a retry of the same request.",
                    "Treat the request as done, or send another `reviewerId`, and only reviews that are `UNREVIEWED`.",
                ),
                cause(
                    "The wrong person is named: `reviewerId` is the ID of somebody who has these reviews already.",
                    "Compare `reviewerId` with the ID of the person that you mean in `GET /api/v1/users/{userId}`, and send that one.",
                ),
            ]),
    ),
    known(
        504,
        &["No connected agents."],
        explain("E0000236@agents", "No agent of the directory is online")
            .verdict("Okta could not reach the directory, because no agent of it is connected. The user's password was not checked, and is not the problem.")
            .causes(&[
                cause(
                    "The agent's service is not running, for example since its server was restarted.",
                    "Start the service on its host, and check `operationalStatus` with `GET /api/v1/agentPools`.",
                ),
                cause(
                    "The server is running, but a firewall or proxy cuts the agent off from Okta.",
                    "Run `curl -i https://{org}` on the agent's host, and look at the agent's log.",
                ),
            ]),
    ),
    known(
        502,
        &["Request timed out waiting for agent."],
        explain("E0000237@agents", "The directory agent did not respond")
            .verdict("Okta passed the request to the directory agent, but got no result. Nothing was refused, and the password may not have been checked.")
            .causes(&[
                cause(
                    "The agent's host, or the directory behind the agent, is too slow.",
                    "Look at the agent's log and the load of its host, and at `operationalStatus` in `GET /api/v1/agentPools`. Then repeat the request with a smaller query.",
                ),
                cause(
                    "The agent lost its connection to Okta while it worked on the request.",
                    "Look at `operationalStatus` in `GET /api/v1/agentPools`, and restart the agent's service if it is not `OPERATIONAL`.",
                ),
            ]),
    ),
];
