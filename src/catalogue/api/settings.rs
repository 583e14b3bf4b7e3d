//! Errors of the org itself: its name, features, log streams, agents and trusted origins.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        409,
        &["This certificate has already been uploaded with kid={0}."],
        explain("E0000096", "The org already has this certificate")
            .verdict("Nothing is wrong with the certificate: it was uploaded before, so it need not be uploaded again.")
            .causes(&[
                cause(
                    "A key with this certificate exists already among the keys of identity providers, whatever the name of the file. Its key ID is `{0}`.\nA key with this certificate exists already among the keys of identity providers, whatever the name of the file.",
                    "Set `protocol.credentials.trust.kid` of the identity provider to that key ID with `PUT /api/v1/idps/{idpId}` instead of uploading the certificate again; `GET /api/v1/idps/credentials/keys` lists all keys.",
                )
                .certain(),
                cause(
                    "You want to replace the certificate, but uploaded the old file again.",
                    "Print the dates of the file with `openssl x509 -in cert.pem -noout -dates`, and upload the new one.",
                ),
            ]),
    ),
    known(
        400,
        &["There was an issue with the app binary file you uploaded. {0}"],
        explain("E0000101", "Okta cannot use the uploaded app file")
            .verdict("The upload arrived, but Okta could not use the app file. Okta's reason: {0}.\nThe upload arrived, but Okta could not use the app file. The upload's form and your role are not the problem.")
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
            .verdict("The file is fine: storing it failed on Okta's side.")
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
            .verdict("The domain is well formed. Another Okta org has it registered, and one domain belongs to one org only.")
            .causes(&[
                cause(
                    "Another org of your own has it, such as a preview org or an old trial.",
                    "Delete the domain in that org at `Customizations > Brands > your brand > Domains`, then add it here.",
                ),
                cause(
                    "You have no access to the org that has it.",
                    "Open a case at `support.okta.com` with your Okta domain and the custom domain, or use another host name.",
                ),
            ]),
    ),
    known(
        400,
        &["Feature cannot be enabled or disabled due to dependencies/dependents conflicts."],
        explain("E0000141", "The feature depends on another feature")
            .verdict("Your role is not the problem: the features have to be switched in a certain order.")
            .causes(&[
                cause(
                    "You are switching the feature on, and it needs other features that are off.",
                    "Read `GET /api/v1/features/{featureId}/dependencies`, and switch those on first at `Settings > Features`.",
                ),
                cause(
                    "You are switching the feature off, and other features that are on need it.",
                    "Read `GET /api/v1/features/{featureId}/dependents`, and switch those off first.",
                ),
            ]),
    ),
    known(
        406,
        &["The HTTP request is not acceptable."],
        explain("E0000149", "The type in `Accept` is not available here")
            .verdict("The path and the credential are right. The request accepts only response types that this path cannot produce.")
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
            .verdict("The name of the org is not the problem: Okta keeps this subdomain for itself.")
            .causes(&[
                cause(
                    "Okta keeps a list of words, such as names of its own services, that no org can have. The list is not published.",
                    "Send another `subdomain`, for example with your company's name in front.",
                ),
            ]),
    ),
    known(
        400,
        &["Org Creator API subdomain validation exception: The value is already in use by a different request."],
        explain("E0000171", "Another request is taking this subdomain")
            .verdict("The subdomain may be free: another request is creating an org with it right now.")
            .causes(&[
                cause(
                    "A request that creates an org with the same subdomain is running. It may be your own retry.",
                    "Wait some minutes, then look whether `https://` and that subdomain shows a sign-in page. If it does, use that org; if not, send another `subdomain`.",
                ),
            ]),
    ),
    known(
        400,
        &["Org Creator API subdomain validation exception: The value exceeds the max length."],
        explain("E0000172", "The subdomain of the new org is too long")
            .verdict("The name of the org is not the problem: its subdomain has too many characters.")
            .causes(&[cause("The name in `subdomain` has more characters than Okta allows; Okta does not document the limit here.", "Send a shorter `subdomain`; it must also be a valid DNS label, so at most 63 characters.")]),
    ),
    known(
        400,
        &["Failed to create LogStreaming event source. {0}"],
        explain("E0000176", "The target of the log stream refused it")
            .verdict("Okta accepted the settings, but the system that should receive the log refused ({0}).\nOkta accepted the settings, but the system that should receive the log refused.")
            .causes(&[
                cause(
                    "The account ID or the region in `settings` does not belong to the AWS account that should receive the log.",
                    "Compare `accountId` and `region` in the request with the AWS console: the account ID has 12 digits.",
                ),
                cause(
                    "An event source of the same name is still there, from an earlier log stream.",
                    "Delete the partner event source in AWS EventBridge, or send another `eventSourceName`.",
                ),
            ]),
    ),
    known(
        400,
        &["Failed to delete LogStreaming event source. {0}"],
        explain("E0000177", "The target of the log stream did not release it")
            .verdict("The log stream still exists in Okta, and so does its counterpart in the system that receives the log.")
            .causes(&[
                cause(
                    "The event source in the target system, usually AWS EventBridge, could not be removed: {0}.\nThe event source in the target system, usually AWS EventBridge, could not be removed.",
                    "Remove the partner event source in AWS, then repeat `DELETE /api/v1/logStreams/{logStreamId}`.",
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
            .verdict("Your role is not the problem. Okta does not delete the LDAP interface as it is at the moment, most likely because it is still active.")
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
            .verdict("Okta's own credential is not the problem: what Okta stores for signing in to the other service was refused there.")
            .causes(&[
                cause(
                    "The client ID, client secret or key file that Okta stores for that integration is wrong or has expired: {0}.\nThe client ID, client secret or key file that Okta stores for that integration is wrong or has expired.",
                    "Create new ones at that service, and enter them where the integration is set up (`client_id`, client secret or private key file).",
                ),
                cause(
                    "The account behind the credentials lost its rights, or the app was deleted at that service.",
                    "Sign in to that service as an administrator, and look for the app whose `client_id` Okta sends.",
                ),
            ]),
    ),
    known(
        403,
        &["Origin validation failed."],
        explain("E0000212", "The page's origin is not trusted")
            .verdict("The password and the token were not checked: the page that sent the request is not one that this org trusts.")
            .causes(&[
                cause(
                    "The page that sent the request is neither on the org's own domain nor on one of its trusted origins.",
                    "Add the page's scheme, host and port at `Security > API > Trusted Origins > Add Origin > CORS`.",
                ),
                cause(
                    "A proxy or a look-alike site is between the browser and Okta.",
                    "Open the org at its real URL, `https://{org}`. If a link led to another host, treat it as phishing.",
                ),
            ]),
    ),
    known(
        502,
        &["Request timed out waiting for agent."],
        explain("E0000240", "The directory agent did not respond in time").verdict("The request reached the agent of the directory; the agent or the directory behind it was too slow.")
            .causes(&[
                cause(
                    "The directory behind the agent is slow, or the query is large.",
                    "Repeat the request with a smaller query, and measure the same one on the directory itself (`ldapsearch`).",
                ),
                cause(
                    "The agent's host is overloaded, or its network connection is bad. Every request is then slow.",
                    "Check the load and network of the host, and `operationalStatus` with `GET /api/v1/agentPools`.",
                ),
            ]),
    ),
    known(
        504,
        &["No connected agents."],
        explain("E0000241", "No directory agent is connected").verdict("The user's password was not checked: Okta cannot reach the directory at all.")
            .causes(&[
                cause(
                    "The agent's service has stopped, or its server is off.",
                    "Start the service on its host, and check `operationalStatus` with `GET /api/v1/agentPools`.",
                ),
                cause(
                    "The service runs, and a firewall or proxy cuts it off from Okta.",
                    "Run `curl -i https://{org}` on the agent's host, and look at the agent's log.",
                ),
            ]),
    ),
];
