//! Errors of the org itself: its name, features, log streams, agents and trusted origins.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        409,
        &["This certificate has already been uploaded with kid={0}."],
        explain("E0000096", "Certificate is uploaded already")
            .causes(&[cause(
                "Its key id: {0}.",
                "Use that key id as the identity provider's `kid`.",
            )
            .certain()]),
    ),
    known(
        400,
        &["There was an issue with the app binary file you uploaded. {0}"],
        explain("E0000101", "App file is not acceptable")
            .causes(&[cause(
                "Okta could not use the mobile app binary: {0}.",
                "Build or sign the file anew for the right platform and upload it again.",
            )]),
    ),
    known(
        503,
        &["There was an issue while uploading the app binary file. {0}"],
        explain("E0000115", "App file could not be stored")
            .causes(&[cause(
                "The upload broke on Okta's side: {0}.",
                "Upload the same file again in some minutes.",
            )]),
    ),
    known(
        400,
        &["The custom domain requested is already in use by another organization."],
        explain("E0000120", "Custom domain belongs to another org")
            .causes(&[cause(
                "The other org is often a preview or old trial of your own.",
                "Delete it there at `Customizations > Brands > brand > Domains`, or take another host name.",
            )]),
    ),
    known(
        400,
        &["Feature cannot be enabled or disabled due to dependencies/dependents conflicts."],
        explain("E0000141", "Feature depends on another feature")
            .causes(&[cause(
                "Other features must be switched on or off first.",
                "Read `GET /api/v1/features/{featureId}/dependencies` and `/dependents`, then switch those at `Settings > Features`.",
            )]),
    ),
    known(
        406,
        &["The HTTP request is not acceptable."],
        explain("E0000149", "Answer cannot be given in the format asked for")
            .causes(&[cause(
                "`Accept` names a type that this path does not produce.",
                "Send `Accept: application/json`, or the type that the operation's reference page names.",
            )]),
    ),
    known(
        400,
        &["Org Creator API subdomain validation exception: Using a reserved value. Try again with a different value."],
        explain("E0000170", "Org subdomain is reserved")
            .causes(&[cause(
                "Okta keeps this word.",
                "Choose another `subdomain`.",
            )]),
    ),
    known(
        400,
        &["Org Creator API subdomain validation exception: The value is already in use by a different request."],
        explain("E0000171", "Org subdomain is being taken by another request")
            .causes(&[cause(
                "A creation call for the same subdomain is running, perhaps your own retry.",
                "Check whether the first call created the org; if not, send another `subdomain`.",
            )]),
    ),
    known(
        400,
        &["Org Creator API subdomain validation exception: The value exceeds the max length."],
        explain("E0000172", "Org subdomain is too long")
            .causes(&[cause(
                "A host name cannot be that long.",
                "Send a shorter `subdomain`.",
            )]),
    ),
    known(
        400,
        &["Failed to create LogStreaming event source. {0}"],
        explain("E0000176", "Log stream could not be created")
            .causes(&[cause(
                "The target, mostly AWS EventBridge, refused the event source: {0}.",
                "Check AWS account id, region and event source name in `settings`; delete a leftover source of that name first.",
            )]),
    ),
    known(
        400,
        &["Failed to delete LogStreaming event source. {0}"],
        explain("E0000177", "Log stream could not be deleted")
            .causes(&[cause(
                "The event source on the target's side would not go: {0}.",
                "Remove the partner event source in AWS, then repeat `DELETE /api/v1/logStreams/{logStreamId}`.",
            )]),
    ),
    known(
        403,
        &["Delete LDAP interface instance forbidden."],
        explain("E0000190", "LDAP interface cannot be deleted")
            .causes(&[cause(
                "The LDAP interface is most likely still active or in use; Okta does not document when it may be deleted.",
                "Point its clients elsewhere, deactivate the LDAP interface and repeat the `DELETE`; if it stays, open a case at `support.okta.com` with the Okta domain, the `errorId` and `X-Okta-Request-Id`.",
            )]),
    ),
    known(
        400,
        &["Failed to get access token. The request was invalid, reason: {0}."],
        explain("E0000208", "Other service gave no access token")
            .causes(&[cause(
                "Another service refused Okta's request for a token: {0}.",
                "Check the credentials stored for that integration: client id, secret or private key file.",
            )]),
    ),
    known(
        403,
        &["Origin validation failed."],
        explain("E0000212", "`Origin` header is not accepted")
            .causes(&[
                cause(
                    "The calling page is not on the org's domain or among its trusted origins.",
                    "Add the page's scheme, host and port at `Security > API > Trusted Origins > Add Origin > CORS`.",
                ),
                cause(
                    "A proxy or look-alike site stands between browser and Okta.",
                    "Open the org at its real address; treat a link that led here as phishing.",
                ),
            ]),
    ),
    known(
        502,
        &["Request timed out waiting for agent."],
        explain("E0000240", "Directory agent did not answer in time")
            .causes(&[cause(
                "An AD or LDAP agent got the request and gave no result.",
                "Check load and network of the agent's host, then repeat the call with a smaller query.",
            )]),
    ),
    known(
        504,
        &["No connected agents."],
        explain("E0000241", "No directory agent is connected")
            .causes(&[cause(
                "All agents of this directory are stopped, offline or cut off from Okta.",
                "Start the agent's service on its host, and check `operationalStatus` with `GET /api/v1/agentPools`.",
            )]),
    ),
];
