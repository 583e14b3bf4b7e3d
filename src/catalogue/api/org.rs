//! Errors of the org itself: features, realms, creation, maintenance.

use crate::catalogue::shared_words::{FAIL_FAST, SERVER_SIDE};
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        500,
        &["Internal Server Error"],
        explain("E0000009", "Okta failed inside while it handled this call")
            .verdict("The fault is on Okta's side, or a query ran too long; a new token or role changes nothing.")
            .causes(&[
                cause(
                    "A System Log query ran longer than its 30 seconds: the window is too wide, or `q` searches free text.",
                    "Narrow `since` and `until` to hours, use a `filter` on `eventType` for `q`, and follow the `next` link with a smaller `limit`.",
                )
                .prevention("Stream the log with `Reports > Log streaming` instead of searching it.")
                .any(&[
                    Clue::Call("GET", "/api/v1/logs"),
                    Clue::Summary("took too long"),
                    Clue::ErrorCause("took too long"),
                    Clue::Words("simplify your query"),
                ]),
                cause(
                    "If every call fails, it is most likely an incident in the cell that hosts the org.",
                    "Check `status.okta.com` for the cell of {org}, and `Reports > System Log` for what else fails; repeat calls that only read, with growing pauses.",
                )
                .prevention(FAIL_FAST),
                cause(
                    "If only this object or body fails and others work, an unusual value trips Okta: an inactive object that it names, a missing one, or one of another type.",
                    "Compare the object with one that works and repeat the request with the fewest fields; then open a case at `support.okta.com` with the Okta domain, the `errorId`, `X-Okta-Request-Id`, and which request works.",
                )
                .any(&[Clue::Call("DELETE", ""), Clue::Call("PUT", ""), Clue::Call("POST", "")]),
                cause(
                    "A write may have happened although its answer was an error.",
                    "Read the object with `GET` before you send the same `POST` again.",
                )
                .any(&[Clue::Call("POST", "")]),
            ])
            .family(&SERVER_SIDE),
    ),
    known(
        503,
        &["Service is in read only mode"],
        explain("E0000010", "Okta takes no changes at the moment")
            .causes(&[
                cause(
                    "During maintenance or a failover reading and signing in work, writing does not.",
                    "Check `status.okta.com`; keep the writes in a queue and send them when it is over.",
                )
                .certain(),
            ])
            .family(&SERVER_SIDE),
    ),
    known(
        400,
        &["APNS is not configured, contact your admin"],
        explain("E0000066", "Push to Apple devices is not set up")
            .causes(&[
                cause(
                    "The org's certificate for Apple's push service (APNS) is missing or has expired, as it does every year.",
                    "Let an admin renew the certificate with the same Apple ID.",
                ),
            ]),
    ),
    known(
        403,
        &["This policy cannot be activated at this time."],
        explain("E0000086", "The policy cannot be activated for now")
            .causes(&[
                cause(
                    "The policy is not complete, or a rule, authenticator or group that it refers to is missing or inactive.",
                    "Read the policy and its `…/rules` with `GET`; activate or add what they refer to first.",
                ),
            ]),
    ),
    known(
        400,
        &[
            "Org Creator API subdomain validation exception: An object with this field already exists.",
            "Org Creator API subdomain validation exception.",
        ],
        explain("E0000088", "An org with this subdomain exists")
            .causes(&[
                cause(
                    "Subdomains are unique over all of Okta, deactivated orgs included.",
                    "Check whether that org is yours; else send another `subdomain`.",
                ),
            ]),
    ),
    known(
        400,
        &["Org Creator API name validation exception."],
        explain("E0000089", "The name of the new org is not accepted")
            .causes(&[
                cause(
                    "`name` is empty, too long, or has characters that are not allowed.",
                    "Send a short `name` of letters, digits and spaces.",
                ),
            ]),
    ),
    known(
        400,
        &["{0}"],
        explain("E0000131", "The feature cannot be switched in this way")
            .causes(&[
                cause(
                    "A change of `/api/v1/features` breaks a rule of that feature; the summary names it.",
                    "Switch it at `Settings > Features`, which shows what it depends on.",
                ),
            ]),
    ),
    known(
        400,
        &["This realm cannot be deleted. {0}"],
        explain("E0000178", "This realm cannot be deleted")
            .causes(&[
                cause(
                    "It is the default realm, or still holds users or assignments.",
                    "Move its users to another realm and delete the realm assignments that point to it.",
                ),
            ]),
    ),
    known(
        403,
        &["You have reached the maximum number of realms. An org cannot have more than {0} realms."],
        explain("E0000221", "The org has as many realms as it may")
            .causes(&[
                cause(
                    "Realms are limited in number. Maximum: {0}.",
                    "Delete an unused realm with `DELETE /api/v1/realms/{realmId}`, or open a case at `support.okta.com` with the Okta domain, the error code and the number of realms that you need.",
                )
                .certain(),
            ]),
    ),
    known(
        404,
        &["The specified path is not supported. Valid values: [{0}]."],
        explain("E0000258", "A brand has no well-known file of that name")
            .causes(&[
                cause(
                    "A brand's well-known addresses have fixed names; the summary lists them.",
                    "Use one of those names, spelt exactly so.",
                ),
            ]),
    ),
    known(
        403,
        &["This developer org has been deactivated. If you need access or have questions, please contact your org admin."],
        explain("E0000260", "This developer org has been deactivated")
            .causes(&[
                cause(
                    "Okta has been deactivating its free Developer Edition orgs since 18 July 2025; the Integrator Free Plan replaces them.",
                    "Sign up for an Integrator Free Plan org at `developer.okta.com/signup`, set up the app there again, and change the Okta domain, client ID and secret in the settings of the program.",
                ),
            ]),
    ),
    known(
        403,
        &["Access to the Home Page is restricted and is not available for this organization."],
        explain("E0000267", "The Admin Console's home page is closed to this org")
            .causes(&[
                cause(
                    "An administrator opened the Admin Console, whose home page this org most likely lacks by its plan; the role is not at fault.",
                    "Check that {org} is the org you mean; open the page you need by its own address, use the API, or open a case at `support.okta.com` with the Okta domain and the page's URL.",
                ),
            ]),
    ),
];
