//! Errors of an org as a whole: creation, maintenance, realms, features, outages of Okta.

use crate::catalogue::shared_words::{FAIL_FAST, SERVER_SIDE, THIS_CALL};
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Reference, cause, explain};

/// Okta takes no changes, for a reason that everybody can read.
static MAINTENANCE: Family = Family {
    causes: &[],
    queries: &[THIS_CALL],
    snippets: &[],
    references: &[Reference { title: "Okta status", url: "https://status.okta.com/" }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        500,
        &["Internal Server Error"],
        explain("E0000009", "Okta had an internal error while handling this request")
            .verdict("Okta failed, and refused nothing: a new token or role changes nothing. A write may have happened all the same, so read the object with `GET` before you send the same request again.")
            .causes(&[
                cause(
                    "Okta has an incident in the cell (the group of servers) in which the org runs. Then every request fails.",
                    "Look at `status.okta.com` for the cell of {org}, and in `Reports > System Log` for what else fails. Repeat only requests that read, with growing pauses.",
                )
                .prevention(FAIL_FAST),
                cause(
                    "Okta cannot handle this object or body, while others work: an object that it names is inactive, missing, or of the wrong type.",
                    "Compare the object with one that works, and repeat the request with the fewest fields. Then open a case at `support.okta.com` with your Okta domain, the `errorId`, `X-Okta-Request-Id`, and a request that works.",
                )
                .any(&[Clue::Call("DELETE", ""), Clue::Call("PUT", ""), Clue::Call("POST", "")]),
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
            ])
            .family(&SERVER_SIDE),
    ),
    known(
        503,
        &["Service is in read only mode"],
        explain("E0000010", "Okta takes no changes at the moment")
            .verdict("Okta refused the change because it accepts none for now. The request and the credential are not the problem, and reading still works.")
            .causes(&[
                cause(
                    "Okta maintains the cell of the org, or has moved it to another data center (a failover). Until that is over, only reading and signing in work.",
                    "Look at `status.okta.com` for the end of it. Keep the writes in a queue, and send them when it is over.",
                )
                .certain(),
            ])
            .family(&MAINTENANCE),
    ),
    known(
        400,
        &["APNS is not configured, contact your admin"],
        explain("E0000066", "Push to Apple devices is not set up")
            .verdict("Okta cannot send messages to Apple devices of this org, because it has no valid certificate for them. The device and the user are not the problem.")
            .causes(&[
                cause(
                    "The certificate for Apple's push service (APNS) has expired. It is valid for one year.",
                    "Let an administrator renew it at Apple (`identity.apple.com/pushcert`) with the same Apple ID as before, and upload it to Okta. With another Apple ID, the devices would have to be enrolled again.",
                ),
                cause(
                    "Nobody has ever uploaded a certificate to this org.",
                    "Let an administrator create one at `identity.apple.com/pushcert` with an Apple ID of the company, and upload it to Okta.",
                ),
            ]),
    ),
    known(
        403,
        &["This policy cannot be activated at this time."],
        explain("E0000086", "The policy names something that is missing or inactive")
            .verdict("Okta refused to activate the policy, because something that it needs is missing or inactive. Your role is not the problem.")
            .causes(&[
                cause(
                    "The policy was created, but it has no rule yet.",
                    "Read `GET /api/v1/policies/{policyId}/rules`. If the list is empty, add a rule with `POST /api/v1/policies/{policyId}/rules`.",
                ),
                cause(
                    "The policy has a rule, but a required part of the policy itself is empty.",
                    "Compare `GET /api/v1/policies/{policyId}` with a policy of the same `type` that is active, and add what is missing.",
                ),
                cause(
                    "The policy has its rules, but one of them names a group, an authenticator or a network zone that was deleted or is inactive.",
                    "Compare the IDs in the rules with `GET /api/v1/groups/{groupId}`, `GET /api/v1/authenticators` and `GET /api/v1/zones`, and activate or replace them.",
                ),
            ]),
    ),
    known(
        400,
        &[
            "Org Creator API subdomain validation exception: An object with this field already exists.",
            "Org Creator API subdomain validation exception.",
        ],
        explain("E0000088", "The subdomain of the new org is taken")
            .verdict("Okta refused only the subdomain, because it is taken. The name of the org and your credential are not the problem.")
            .causes(&[
                cause(
                    "An earlier attempt of the same request created the org, and its response was lost.",
                    "Open `https://` and that subdomain, and sign in there as the administrator that the request named.",
                ),
                cause(
                    "Somebody else has the subdomain, perhaps in a deactivated org, which keeps its own.",
                    "Send `POST /api/v1/orgs` again with another `subdomain`, such as the company's name and a word behind it.",
                ),
            ]),
    ),
    known(
        400,
        &["Org Creator API name validation exception."],
        explain("E0000089", "The display name of the new org is not accepted")
            .verdict("The subdomain is not the problem: Okta refused only the display name (`name`).")
            .causes(&[
                cause(
                    "The `name` is empty, because its variable was not filled.",
                    "Print the body of `POST /api/v1/orgs` as it is sent, and fill `name`.",
                ),
                cause(
                    "The `name` is too long, or has characters that are not allowed.",
                    "Send a short one of letters, digits and spaces, such as `\"name\": \"Acme Staging\"`. If that passes, add the rest of your name piece by piece: the part that fails is not allowed.",
                ),
            ]),
    ),
    known(
        400,
        &["{0}"],
        explain("E0000131", "A rule of the feature does not allow this change")
            .verdict("Okta refused to switch the feature because of a rule that the feature has. Your role is not the problem. Okta says: {0}.\nOkta refused to switch the feature because of a rule that the feature has; `errorSummary` may name it. Your role is not the problem.")
            .causes(&[
                cause(
                    "The request switches the feature on, but the feature needs another one that is off.",
                    "Read `GET /api/v1/features/{featureId}/dependencies`, and switch those features on first.",
                ),
                cause(
                    "The request switches the feature off, but other features that are on need it.",
                    "Read `GET /api/v1/features/{featureId}/dependents`, and switch those features off first.",
                ),
                cause(
                    "No other feature is in the way. Some features cannot be switched by the API, and some cannot be switched off once they are on.",
                    "Look at what `Settings > Features` offers for it. If there is no switch, open a case at `support.okta.com` with your Okta domain and the name of the feature.",
                ),
            ]),
    ),
    known(
        400,
        &["This realm cannot be deleted. {0}"],
        explain("E0000178", "The realm is still in use, or is the default one")
            .verdict("Okta refused to delete the realm, because its users would lose their place. Your role is not the problem.")
            .causes(&[
                cause(
                    "The realm (a separate group of users inside the org) still has users.",
                    "Open it at `Directory > Realms`, and move its users to another realm.",
                ),
                cause(
                    "Realm assignments or identity providers still point to it.",
                    "Delete the assignments that `GET /api/v1/realm-assignments` lists for this realm, remove it from the settings at `Security > Identity Providers > your provider`, and repeat the request.",
                ),
                cause(
                    "The realm is the default one: `isDefault` is `true` in `GET /api/v1/realms/{realmId}`. It cannot be deleted.",
                    "Leave it, and rename it with `PUT /api/v1/realms/{realmId}` if only its name is wrong.",
                ),
            ]),
    ),
    known(
        403,
        &["You have reached the maximum number of realms. An org cannot have more than {0} realms."],
        explain("E0000221", "The org has reached its maximum number of realms")
            .verdict("Okta created no realm, because the org already has as many as it can have. The settings of the new realm are not the problem.")
            .causes(&[
                cause(
                    "A realm is a separate group of users inside the org, and realms that nobody uses count too. The maximum is: {0}.\nA realm is a separate group of users inside the org, and realms that nobody uses count too.",
                    "Delete one of those in `GET /api/v1/realms` with `DELETE /api/v1/realms/{realmId}`, then create the new one.",
                ),
                cause(
                    "All realms are in use, and the org needs more.",
                    "Open a case at `support.okta.com` with your Okta domain, the error code and the number of realms that you need.",
                ),
            ]),
    ),
    known(
        404,
        &["The specified path is not supported. Valid values: [{0}]."],
        explain("E0000258", "The brand has no well-known file of that name")
            .verdict("Okta found the brand, but offers no file with the name at the end of the path. The credential is not the problem.")
            .causes(&[
                cause(
                    "The path ends in a name that Okta does not know: a brand's files below `/.well-known/` have fixed names, such as `apple-app-site-association`, `assetlinks.json` and `webauthn`.",
                    "Use one of these names, spelled exactly as here: {0}.\nUse one of the names in `errorSummary`, spelled exactly as there.",
                ),
                cause(
                    "The file should have a name of your own, and Okta hosts no files with other names.",
                    "Serve that file from a web server of your own, under a different host than the custom domain; Okta serves only the names in `errorSummary`.",
                ),
            ]),
    ),
    known(
        403,
        &["This developer org has been deactivated. If you need access or have questions, please contact your org admin."],
        explain("E0000260", "This developer org has been deactivated")
            .verdict("Okta refuses every request to this org, because it has switched the org off. The app and its credentials are not the problem.")
            .causes(&[
                cause(
                    "The org is a free Developer Edition org. Okta has been deactivating these since 18 July 2025; the Integrator Free Plan replaces them.",
                    "Sign up for an Integrator Free Plan org at `developer.okta.com/signup`, set up the app there again, and change the Okta domain, client ID and secret in the settings of the program.",
                ),
                cause(
                    "The program or the bookmark still uses the old org, although the team has moved to another one.",
                    "Compare {org} with the domain of the org that you use now, and change the Okta domain and issuer in the settings of the program.",
                ),
            ]),
    ),
    known(
        403,
        &["Access to the Home Page is restricted and is not available for this organization."],
        explain("E0000267", "The Admin Console's home page is closed to this org")
            .verdict("Okta refused only this one page. The administrator's role and password are not the problem, and other pages of the Admin Console may open.")
            .causes(&[
                cause(
                    "The browser opened a different org from the one in which you are an administrator.",
                    "Compare the host in the browser ({org}) with the one in the welcome email of your org.",
                ),
                cause(
                    "The org most likely does not have the page because of its plan.",
                    "Open the page that you need by its own URL, such as `/admin/users`, or use the API. If you need the home page, open a case at `support.okta.com` with your Okta domain and the page's URL.",
                ),
            ]),
    ),
];
