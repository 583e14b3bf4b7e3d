//! Errors of provisioning, SCIM, imports and agents.

use crate::catalogue::shared_words::THIS_CALL;
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

static PUSH: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Provisioning that failed",
            clauses: &["eventType sw \"application.provision.\"", "outcome.result eq \"FAILURE\""],
        },
        THIS_CALL,
    ],
    snippets: &[],
    references: &[Reference {
        title: "RFC 7644: SCIM protocol",
        url: "https://datatracker.ietf.org/doc/html/rfc7644",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["Group push bad request : {0}"],
        explain("E0000027", "Group push was refused")
            .causes(&[
                cause(
                    "Group push copies a group of Okta into the app. Usually the name of the group is taken there, or the app has group push switched off: {0}.",
                    "Look for the same group or name at `Applications and Resources > Applications > your app > Push Groups`, and link the push to the existing group there.",
                ),
            ])
            .family(&PUSH),
    ),
    known(
        404,
        &["Entity not found exception."],
        explain("E0000048", "The provisioned system lacks this user or group").verdict("The refusal comes from the system into which Okta copies users (provisioning), and not from Okta itself.")
            .causes(&[
                cause(
                    "On-premises provisioning asked the SCIM server or connector for an external ID that is not there.",
                    "Search for the user in that system by `userName`. If the user was deleted there, remove the app from the user and assign it again.",
                ),
            ])
            .family(&PUSH),
    ),
    known(
        500,
        &["Invalid SCIM data from SCIM implementation."],
        explain("E0000049", "Okta cannot read the SCIM server's response")
            .causes(&[
                cause(
                    "A SCIM server receives the users that Okta copies into an app. Your server's response is not valid JSON of the agreed SCIM version, or it lacks `id`, `schemas` or `userName`.",
                    "Repeat Okta's request with `curl`, and compare the response with RFC 7643, section 4.",
                ),
            ])
            .family(&PUSH),
    ),
    known(
        400,
        &["Invalid SCIM data from client."],
        explain("E0000050", "The SCIM data sent is not valid")
            .causes(&[
                cause(
                    "SCIM is the format in which users are copied between systems. The body of this request lacks a required attribute, or has the wrong value in `schemas`.",
                    "Send what RFC 7643, section 4.1 requires, with `Content-Type: application/scim+json`.",
                ),
            ])
            .family(&PUSH),
    ),
    known(
        500,
        &["No response from SCIM implementation."],
        explain("E0000051", "The SCIM server does not respond")
            .causes(&[
                cause(
                    "A SCIM server receives the users that Okta copies into an app. Okta, or its provisioning agent, did not reach the server, or waited too long for it.",
                    "Check base URL and token at `Applications and Resources > Applications > your app > Provisioning > Integration`, and that the server admits Okta's IP addresses.",
                ),
                cause(
                    "The provisioning agent on your own server is not running, or cannot reach the SCIM server.",
                    "Restart the agent's service on its host. Then send `GET` to the SCIM server's base URL with `curl` from there, and look at the agent's log.",
                )
                .any(&[Clue::Words("agent"), Clue::Words("on-prem"), Clue::Words("localhost")]),
            ])
            .family(&PUSH),
    ),
    known(
        501,
        &["Endpoint not implemented."],
        explain("E0000052", "This operation has not been implemented")
            .causes(&[
                cause(
                    "Your SCIM server or connector does not have this endpoint. Usually groups or `PATCH` are missing.",
                    "At `Applications and Resources > Applications > your app > Provisioning`, switch off the provisioning features that the server lacks.",
                ),
            ])
            .family(&PUSH),
    ),
    known(
        400,
        &["Invalid pagination properties."],
        explain("E0000054", "The SCIM server refused the paging parameters")
            .causes(&[
                cause(
                    "A SCIM server receives the users that Okta copies into an app. Yours refused `startIndex` or `count`; SCIM counts from 1.",
                    "Let the server accept any `startIndex` from 1 and any positive `count`, and respond with `totalResults` and `itemsPerPage`.",
                ),
            ])
            .family(&PUSH),
    ),
    known(
        400,
        &["The connector configuration could not be tested. Make sure that the URL, Authentication Parameters are correct and that there is an implementation available at the URL provided."],
        explain("E0000059", "The test of the connector failed")
            .causes(&[
                cause(
                    "The connector sends users to a SCIM server, which receives what Okta copies into an app. No such server responded at that URL with those credentials.",
                    "Send `GET` to the base URL plus `/Users?count=1` with `curl` and the same token. It must respond with 200.",
                ),
                cause(
                    "The URL lacks the SCIM path or ends in a doubled `/`, or the certificate of the server is not publicly trusted.",
                    "Give the base URL without `/Users`, with `https`, and let the server send its full certificate chain.",
                )
                .any(&[Clue::Words("scim"), Clue::Words("certificate"), Clue::Words("pkix")]),
                cause(
                    "The server refuses the header: with `HTTP Header`, the word `Bearer` is missing before the token, or is there twice.",
                    "Send `curl -i` with `Authorization: Bearer TOKEN` to the base URL plus `/Users?count=1`. If that works, enter the token again at `Applications and Resources > Applications > your app > Provisioning > Integration`, once with and once without `Bearer` before it.",
                )
                .any(&[Clue::Words("error authenticating"), Clue::Words("unauthorized")]),
            ])
            .family(&PUSH),
    ),
];
