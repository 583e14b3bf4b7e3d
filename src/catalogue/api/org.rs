//! Errors of the org itself: features, realms, creation, maintenance.

use crate::catalogue::shared_words::{FAIL_FAST, SERVER_SIDE};
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        500,
        &["Internal Server Error"],
        explain("E0000009", "Okta failed inside while it handled this request")
            .verdict("The fault is on Okta's side, or a query ran for too long. A new token or role changes nothing.")
            .causes(&[
                cause(
                    "A query of the System Log ran longer than its 30 seconds: its time range is too wide, or `q` searches all text.",
                    "Narrow `since` and `until` to hours, use a `filter` on `eventType` instead of `q`, and follow the `next` link with a smaller `limit`.",
                )
                .prevention("Stream the log with `Reports > Log streaming` instead of searching it.")
                .any(&[
                    Clue::Call("GET", "/api/v1/logs"),
                    Clue::Summary("took too long"),
                    Clue::ErrorCause("took too long"),
                    Clue::Words("simplify your query"),
                ]),
                cause(
                    "If every request fails, there is most likely an incident in the cell (the group of servers) in which the org runs.",
                    "Look at `status.okta.com` for the cell of {org}, and in `Reports > System Log` for what else fails. Repeat only requests that read, with growing pauses.",
                )
                .prevention(FAIL_FAST),
                cause(
                    "If only this object or body fails and others work, Okta fails over an unusual value: an object that it names is inactive, missing, or of another type.",
                    "Compare the object with one that works, and repeat the request with the fewest fields. Then open a case at `support.okta.com` with your Okta domain, the `errorId`, `X-Okta-Request-Id`, and a request that works.",
                )
                .any(&[Clue::Call("DELETE", ""), Clue::Call("PUT", ""), Clue::Call("POST", "")]),
                cause(
                    "A write may have happened although its response was an error.",
                    "Read the object with `GET` before you send the same `POST` again, so that it is not created twice.",
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
                    "During maintenance or a failover, reading and signing in work, and writing does not. The request is in order.",
                    "Look at `status.okta.com` for the end of the maintenance. Keep the writes in a queue, and send them when it is over.",
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
                    "Let an administrator renew the certificate at Apple (`identity.apple.com/pushcert`) with the same Apple ID as before, and upload it to Okta. With another Apple ID, the devices would have to be enrolled again.",
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
                    "Read the policy with `GET /api/v1/policies/{policyId}` and its rules with `GET /api/v1/policies/{policyId}/rules`. Add or activate what they refer to first.",
                ),
            ]),
    ),
    known(
        400,
        &[
            "Org Creator API subdomain validation exception: An object with this field already exists.",
            "Org Creator API subdomain validation exception.",
        ],
        explain("E0000088", "An org with this subdomain already exists")
            .causes(&[
                cause(
                    "Subdomains are unique over all of Okta, and a deactivated org keeps its own. Sometimes an earlier try of the same request created the org.",
                    "Open `https://` and that subdomain to see whether the org is yours; otherwise, send another `subdomain`.",
                ),
            ]),
    ),
    known(
        400,
        &["Org Creator API name validation exception."],
        explain("E0000089", "The name of the new org is not accepted")
            .causes(&[
                cause(
                    "The `name` of the new org is empty, too long, or has characters that are not allowed. The subdomain is not at fault.",
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
                    "A change through `/api/v1/features` breaks a rule of that feature: for example, another feature must be on first. The summary names the rule.",
                    "Switch the feature at `Settings > Features`, which shows what it depends on.",
                ),
            ]),
    ),
    known(
        400,
        &["This realm cannot be deleted. {0}"],
        explain("E0000178", "This realm cannot be deleted")
            .causes(&[
                cause(
                    "The realm (a separate group of users inside the org) is the default one, or still has users or assignments.",
                    "Move its users to another realm, and delete the assignments that point to it, which `GET /api/v1/realm-assignments` lists. The default realm cannot be deleted.",
                ),
            ]),
    ),
    known(
        403,
        &["You have reached the maximum number of realms. An org cannot have more than {0} realms."],
        explain("E0000221", "The org has as many realms as it may")
            .causes(&[
                cause(
                    "A realm is a separate group of users inside the org, and an org has a limited number of them. The maximum is: {0}.",
                    "Delete one that is not used with `DELETE /api/v1/realms/{realmId}`. If you need more, open a case at `support.okta.com` with your Okta domain, the error code and the number of realms that you need.",
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
                    "A brand's files below `/.well-known/` have fixed names, and this is not one of them; the summary lists those that exist.",
                    "Use one of the names in `errorSummary`, spelled exactly as there.",
                ),
            ]),
    ),
    known(
        403,
        &["This developer org has been deactivated. If you need access or have questions, please contact your org admin."],
        explain("E0000260", "This developer org has been deactivated")
            .causes(&[
                cause(
                    "Okta has been deactivating its free Developer Edition orgs since 18 July 2025; the Integrator Free Plan replaces them. The app and its credentials are not at fault.",
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
                    "An administrator opened the Admin Console, and this org most likely does not have its home page because of its plan. The administrator's role is not at fault.",
                    "Check that {org} is the org that you mean. Open the page that you need by its own URL, use the API, or open a case at `support.okta.com` with your Okta domain and the page's URL.",
                ),
            ]),
    ),
];
