//! Errors of what an admin sets up for an org: subdomain and domain, log streams, agents, uploads, trusted origins.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        409,
        &["This certificate has already been uploaded with kid={0}."],
        explain("E0000096", "The org already has this certificate")
            .verdict("Okta stored nothing, because it has this certificate already. The certificate itself is not the problem, and it need not be uploaded again.")
            .causes(&[
                cause(
                    "Somebody uploaded the same certificate before, perhaps under another file name. Its key ID among the keys of identity providers is `{0}`.\nSomebody uploaded the same certificate before, perhaps under another file name. It is among the keys of identity providers.",
                    "Set `protocol.credentials.trust.kid` of the identity provider to that key ID with `PUT /api/v1/idps/{idpId}` instead of uploading the certificate again; `GET /api/v1/idps/credentials/keys` lists all keys.",
                )
                .certain(),
                cause(
                    "The certificate should be replaced, but the old file was uploaded again.",
                    "Print the dates of the file with `openssl x509 -in cert.pem -noout -dates`, and upload the new one.",
                ),
            ]),
    ),
    known(
        400,
        &["There was an issue with the app binary file you uploaded. {0}"],
        explain("E0000101", "Okta cannot use the uploaded app file")
            .verdict("Okta received the upload, but could not use the app file. Okta's reason: {0}.\nOkta received the upload, but could not use the app file. The upload's form and your role are not the problem.")
            .causes(&[
                cause(
                    "The file is for a different platform than the app entry.",
                    "Upload an `.ipa` file for iOS and an `.apk` file for Android.",
                ),
                cause(
                    "The file is for the right platform, but it is damaged or not signed.",
                    "Test the file with `unzip -t FILE`, and its signature with `apksigner verify FILE` (Android) or, after `unzip`, with `codesign --verify Payload/*.app` (iOS). If either fails, build and sign it again, and upload that.",
                ),
            ]),
    ),
    known(
        503,
        &["There was an issue while uploading the app binary file. {0}"],
        explain("E0000115", "Okta could not store the uploaded app file")
            .verdict("Most likely the file is fine: Okta received it, but failed to store it. Your role and the form of the upload are not the problem.")
            .causes(&[
                cause(
                    "Okta's file storage was not available for a moment: {0}.\nOkta's file storage was not available for a moment.",
                    "Upload the same file again after some minutes; another build of the app does not help. If it fails again, look at `status.okta.com`, then open a case at `support.okta.com` with your Okta domain and the `errorId`.",
                ),
            ]),
    ),
    known(
        400,
        &["The custom domain requested is already in use by another organization."],
        explain("E0000120", "The custom domain is registered in another org")
            .verdict("Okta refused the domain, because one domain can belong to one org only. Its spelling, its DNS records and your role are not the problem.")
            .causes(&[
                cause(
                    "Another org of your own has it, such as a preview org or an old trial.",
                    "Delete the domain in that org at `Customizations > Brands > your brand > Domains`, then add it here.",
                ),
                cause(
                    "The domain is in an org that you have no access to.",
                    "Open a case at `support.okta.com` with your Okta domain and the custom domain, or use another host name.",
                ),
            ]),
    ),
    known(
        400,
        &["Feature cannot be enabled or disabled due to dependencies/dependents conflicts."],
        explain("E0000141", "The feature depends on another feature")
            .verdict("Okta refused to switch the feature because of other features, which have to be switched first. Your role is not the problem.")
            .causes(&[
                cause(
                    "The request switches the feature on, and the feature needs others that are off.",
                    "Read `GET /api/v1/features/{featureId}/dependencies`, and switch those on first at `Settings > Features`.",
                ),
                cause(
                    "The request switches the feature off, and other features that are on need it.",
                    "Read `GET /api/v1/features/{featureId}/dependents`, and switch those off first.",
                ),
            ]),
    ),
    known(
        406,
        &["The HTTP request is not acceptable."],
        explain("E0000149", "The type in `Accept` is not available here")
            .verdict("Okta refused the request because of its `Accept` header. The path, the credential and the body are not the problem.")
            .causes(&[
                cause(
                    "The HTTP client sets an `Accept` header of its own, such as `text/html` or `application/xml`.",
                    "Send `Accept: application/json`, or the type that the operation's reference page names. `curl -v` shows what the client really sends.",
                ),
                cause(
                    "The `Accept` header comes from another API of Okta, such as `application/ion+json; okta-version=1.0.0` of the Identity Engine sign-in.",
                    "Use that type only at paths below `/idp/idx/`, and `application/json` everywhere else.",
                ),
            ]),
    ),
    known(
        400,
        &["Org Creator API subdomain validation exception: Using a reserved value. Try again with a different value."],
        explain("E0000170", "The subdomain of the new org is reserved")
            .verdict("Okta refused only the subdomain, which it keeps for itself. The name of the org and your credential are not the problem.")
            .causes(&[
                cause(
                    "Okta keeps a list of words, such as names of its own services, that no org can have. The list is not published.",
                    "Send `POST /api/v1/orgs` again with another `subdomain`, for example with your company's name in front.",
                ),
            ]),
    ),
    known(
        400,
        &["Org Creator API subdomain validation exception: The value is already in use by a different request."],
        explain("E0000171", "Another request is taking this subdomain")
            .verdict("Okta refused the subdomain because another request is creating an org with it right now. It may become free again.")
            .causes(&[
                cause("An earlier request of yours is still running: your client gave up waiting, or retried, while Okta goes on creating the org.", "Wait some minutes, then open `https://` and that subdomain. If it shows a sign-in page, use that org, and send no third request."),
                cause("Your log has only this one request, so somebody else is taking the name at the same time.", "Send `POST /api/v1/orgs` again with another `subdomain`."),
]),
    ),
    known(
        400,
        &["Org Creator API subdomain validation exception: The value exceeds the max length."],
        explain("E0000172", "The subdomain of the new org is too long")
            .verdict("Okta refused only the subdomain, because it has too many characters. The name of the org is not the problem.")
            .causes(&[cause("The name in `subdomain` was made too long, for example from the names of a company and a department. Okta does not document the limit here.", "Send `POST /api/v1/orgs` again with a shorter `subdomain`. DNS allows at most 63 characters."),
            cause(
                "The whole host name was sent as `subdomain`, with `https://` or `.okta.com` in it.",
                "Send only the first part of the host name: `\"subdomain\": \"acme\"` for `https://acme.okta.com`.",
            )]),
    ),
    known(
        400,
        &["Failed to create LogStreaming event source. {0}"],
        explain("E0000176", "The target of the log stream refused it")
            .verdict("The system that should receive the log refused the log stream ({0}). Okta accepted the settings, and your role is not the problem.\nThe system that should receive the log refused the log stream. Okta accepted the settings, and your role is not the problem.")
            .causes(&[
                cause(
                    "The account ID and the region in `settings` do not belong together: the AWS account that should receive the log is another one.",
                    "Compare `accountId` (12 digits) and `region` in `settings` with the AWS console of the account that should receive the log.",
                ),
                cause(
                    "An event source of the same name is left from an earlier log stream.",
                    "Send another `eventSourceName`. Only Okta can delete the old source: look for it at `Amazon EventBridge > Partner event sources`, and delete the log stream that it belongs to at `Reports > Log streaming`.",
                ),
            ]),
    ),
    known(
        400,
        &["Failed to delete LogStreaming event source. {0}"],
        explain("E0000177", "The target of the log stream did not release it")
            .verdict("The system that receives the log did not release the log stream, so it still exists there and in Okta. Your role is not the problem.")
            .causes(&[
                cause(
                    "The event source in the target system, usually AWS EventBridge, could not be removed: {0}.\nThe event source in the target system, usually AWS EventBridge, could not be removed.",
                    "Repeat `DELETE /api/v1/logStreams/{logStreamId}` after some minutes. If that fails too, run `aws events deactivate-event-source --name aws.partner/okta.com/…` in the AWS account: AWS deletes a source that stays inactive for two weeks. Only Okta can delete it sooner.",
                ),
                cause(
                    "The AWS account of the log stream was closed, so nothing in it can be removed any more.",
                    "Deactivate the log stream with `POST /api/v1/logStreams/{logStreamId}/lifecycle/deactivate`, and open a case at `support.okta.com` with your Okta domain and the `errorId`.",
                ),
            ]),
    ),
    known(
        403,
        &["Delete LDAP interface instance forbidden."],
        explain("E0000190", "The LDAP interface cannot be deleted")
            .verdict("Your role is not the problem. Okta does not delete the LDAP interface in its present state, most likely because it is still active.")
            .causes(&[
                cause(
                    "The LDAP interface (through which LDAP clients read users from Okta) is still active. Okta documents no other condition.",
                    "At `Directory > Directory Integrations > LDAP Interface`, click the status button (`Active`), choose `Deactivate`, and repeat the `DELETE`. From then on, LDAP clients cannot sign in there.",
                ),
                cause(
                    "LDAP clients still use it: their settings name a host such as `acme.ldap.okta.com`.",
                    "Move them to another server first. If the interface stays after that, open a case at `support.okta.com` with your Okta domain, the `errorId` and `X-Okta-Request-Id`.",
                ),
            ]),
    ),
    known(
        400,
        &["Failed to get access token. The request was invalid, reason: {0}."],
        explain("E0000208", "Another service gave Okta no access token")
            .verdict("Another service refused to give Okta an access token ({0}). The caller's own credential is not the problem: what Okta stores for that service is.\nAnother service refused to give Okta an access token. The caller's own credential is not the problem: what Okta stores for that service is.")
            .causes(&[
                cause(
                    "The credentials that Okta stores for that service (client ID, secret or key file) are no longer valid there.",
                    "Create a new secret or key for the `client_id` at that service, and enter it in Okta where the integration is set up.",
                ),
                cause(
                    "The credentials are current, but the app or the account behind them lost its rights at that service.",
                    "Sign in to that service as an administrator, look for the app whose `client_id` Okta sends, and check that it is active and has the rights that the integration needs.",
                ),
            ]),
    ),
    known(
        403,
        &["Origin validation failed."],
        explain("E0000212", "The page's origin is not trusted")
            .verdict("Okta refused the request because of the page that sent it, which this org does not trust. The password and the token were not checked.")
            .causes(&[
                cause(
                    "The page that sent the request is neither on the org's own domain nor on one of the org's trusted origins.",
                    "Add the page's scheme, host and port at `Security > API > Trusted Origins > Add Origin > CORS`.",
                ),
                cause(
                    "The user is on a page that nobody should trust: a proxy or a look-alike site is between the browser and Okta.",
                    "Open the org at its real URL, `https://{org}`. If a link led to another host, treat it as phishing.",
                ),
            ]),
    ),
    known(
        502,
        &["Request timed out waiting for agent."],
        explain("E0000240", "The directory agent did not respond in time").verdict("Okta passed the request to the agent of the directory, and the agent or the directory behind it was too slow. Nothing was refused.")
            .causes(&[
                cause(
                    "The directory behind the agent needs too long for this query. Smaller queries then succeed.",
                    "Repeat the request with a smaller query, and measure the same one on the directory itself (`ldapsearch`).",
                ),
                cause(
                    "The agent's host is overloaded, or its network connection is bad, so every request is slow.",
                    "Check the load and network of the host, and `operationalStatus` with `GET /api/v1/agentPools`.",
                ),
            ]),
    ),
    known(
        504,
        &["No connected agents."],
        explain("E0000241", "No directory agent is connected").verdict("Okta cannot reach the directory, because no agent of it is connected. The user's password was not checked, and is not the problem.")
            .causes(&[
                cause(
                    "The agent's service is not running, for example since its server was restarted.",
                    "Start the service on its host, and check `operationalStatus` with `GET /api/v1/agentPools`.",
                ),
                cause(
                    "The service runs, but a firewall or proxy cuts it off from Okta.",
                    "Run `curl -i https://{org}` on the agent's host, and look at the agent's log.",
                ),
            ]),
    ),
];
