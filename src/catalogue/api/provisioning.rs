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
                    "Often the target name is taken, or the app has group push off: {0}.",
                    "Look at the app's `Push Groups` tab for the same group or name, and link to the existing group there.",
                ),
            ])
            .family(&PUSH),
    ),
    known(
        404,
        &["Entity not found exception."],
        explain("E0000048", "The provisioned system lacks this user or group")
            .causes(&[
                cause(
                    "On-premises provisioning asked the SCIM server or connector for an external id that is not there.",
                    "Search there by `userName`; if it was deleted, unassign and assign the app again.",
                ),
            ])
            .family(&PUSH),
    ),
    known(
        500,
        &["Invalid SCIM data from SCIM implementation."],
        explain("E0000049", "Okta cannot read the SCIM server's answer")
            .causes(&[
                cause(
                    "It is no valid JSON of the agreed version, or lacks `id`, `schemas` or `userName`.",
                    "Repeat Okta's request with `curl`, and compare the answer with RFC 7643 section 4.",
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
                    "The body lacks a required attribute or has the wrong `schemas` value.",
                    "Send what RFC 7643 section 4.1 requires, with `Content-Type: application/scim+json`.",
                ),
            ])
            .family(&PUSH),
    ),
    known(
        500,
        &["No response from SCIM implementation."],
        explain("E0000051", "The SCIM server does not answer")
            .causes(&[
                cause(
                    "Okta, or its provisioning agent, did not reach the server, or waited too long.",
                    "Check base URL and token on the app's `Provisioning` tab, and that the server admits Okta's addresses.",
                ),
                cause(
                    "The provisioning agent is down or cannot reach the server.",
                    "Restart the agent's service and look at its log.",
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
                    "The SCIM server or connector lacks the endpoint; groups and `PATCH` are the usual gaps.",
                    "Switch off the provisioning features that it lacks, on the app's `Provisioning` tab.",
                ),
            ])
            .family(&PUSH),
    ),
    known(
        400,
        &["Invalid pagination properties."],
        explain("E0000054", "The SCIM server refused the paging")
            .causes(&[
                cause(
                    "SCIM counts from 1, and the server or connector refused `startIndex` or `count`.",
                    "Accept any `startIndex` from 1 and any positive `count`, and answer with `totalResults` and `itemsPerPage`.",
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
                    "No SCIM server answered at that address with those credentials.",
                    "Send `GET …/Users?count=1` with `curl` and the same token: it has to answer 200.",
                ),
                cause(
                    "The address lacks the SCIM path or ends in a doubled `/`, or its certificate is not publicly trusted.",
                    "Give the base URL without `/Users`, over `https`, with the full certificate chain.",
                )
                .any(&[Clue::Words("scim"), Clue::Words("certificate"), Clue::Words("pkix")]),
            ])
            .family(&PUSH),
    ),
];
