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
        explain("E0000027", "The group could not be pushed to the app")
            .verdict("Okta could not copy the group into the app ({0}). The group itself exists in Okta, and is not changed there.\nOkta could not copy the group into the app. The group itself exists in Okta, and is not changed there.")
            .causes(&[
                cause(
                    "The app already has a group of this name. Group push, which copies a group of Okta into the app, does not overwrite it.",
                    "Link the push to the existing group at `Applications and Resources > Applications > your app > Push Groups`, or rename one of the two.",
                ),
                cause(
                    "The app's provisioning is switched off in Okta.",
                    "Switch it on at `Applications and Resources > Applications > your app > Provisioning`, then push the group again.",
                ),
                cause(
                    "The app does not support group push, so it cannot receive groups at all.",
                    "Look for `GROUP_PUSH` in `features` of `GET /api/v1/apps/{appId}`. If it is not there although provisioning is on, create the group in the app yourself.",
                ),
                cause(
                    "The same group is already pushed by another rule or by name.",
                    "Look for it in the list at `Applications and Resources > Applications > your app > Push Groups`, and use that push.",
                ),
            ])
            .family(&PUSH),
    ),
    known(
        404,
        &["Entity not found exception."],
        explain("E0000048", "The provisioned system does not have this user or group").verdict("The system that Okta copies users to (provisioning) answered that it has no such user or group. Okta itself refused nothing, and your role is not the problem.")
            .causes(&[
                cause(
                    "The user or group was deleted in the other system, but Okta still has its external ID.",
                    "Search the other system for the `userName`. If the user is gone, remove the app from the user at `Applications and Resources > Applications > your app > Assignments` and assign it again.",
                ),
                cause(
                    "The user has a new ID in the other system, for example since that system was restored or replaced.",
                    "Compare `externalId` of `GET /api/v1/apps/{appId}/users/{userId}` with the `id` that the SCIM server returns for this `userName`.",
                ),
            ])
            .family(&PUSH),
    ),
    known(
        500,
        &["Invalid SCIM data from SCIM implementation."],
        explain("E0000049", "The SCIM server's response cannot be read")
            .verdict("Your SCIM server answered Okta with something that is not the JSON that SCIM prescribes. Okta's own request is not the problem, and it reached the server.")
            .causes(&[
                cause(
                    "Your SCIM server, which receives the users that Okta copies into an app, responded with something other than JSON: an error page, an empty body or HTML of a proxy.",
                    "Send `curl -i \"https://acme.example/scim/v2/Users?count=1\"` with your own base URL and its credentials. `Content-Type` in the response must be `application/scim+json` or `application/json`.",
                ),
                cause(
                    "A member that SCIM requires is missing from the JSON: `id`, `schemas` or `userName`.",
                    "Compare the body with RFC 7643, section 4.1, and add the member. For a user, `schemas` must be `[\"urn:ietf:params:scim:schemas:core:2.0:User\"]`.",
                ),
            ])
            .family(&PUSH),
    ),
    known(
        400,
        &["Invalid SCIM data from client."],
        explain("E0000050", "The SCIM data in the request is not valid")
            .verdict("Okta or the SCIM server refused the body, because it is not what SCIM prescribes. The connection works, and nothing was created or changed.")
            .causes(&[
                cause(
                    "The required attribute `userName` is missing, or another one that SCIM (the format in which users are copied between systems) prescribes.",
                    "Compare the body with RFC 7643, section 4.1, and add `userName` and what else is required there.",
                ),
                cause(
                    "`schemas` is missing, or names a different version from the one that the attributes belong to.",
                    "Send `\"schemas\": [\"urn:ietf:params:scim:schemas:core:2.0:User\"]` with `Content-Type: application/scim+json`.",
                ),
            ])
            .family(&PUSH),
    ),
    known(
        500,
        &["No response from SCIM implementation."],
        explain("E0000051", "The SCIM server did not respond")
            .verdict("Okta sent its request to the SCIM server, but nothing came back. Okta refused nothing, and the app's assignment and your role are not the problem.")
            .causes(&[
                cause(
                    "The base URL in Okta is not that of the SCIM server (which receives the users that Okta copies into an app): its host, port or path is wrong.",
                    "Copy the base URL from `Applications and Resources > Applications > your app > Provisioning > Integration`, and run `curl -i` with it and `/Users?count=1` behind it.",
                ),
                cause(
                    "The URL is right and your own tests pass, but a firewall does not let Okta's IP addresses in.",
                    "Look in the firewall's log at the time of the attempt, and allow Okta's published IP ranges (`https://s3.amazonaws.com/okta-ip-ranges/ip_ranges.json`).",
                ),
                cause(
                    "The server can be reached but takes too long, usually for a long list of users.",
                    "Measure `/Users?startIndex=1&count=100` with `time curl`, and add an index for `userName`.",
                ),
                cause(
                    "The provisioning agent on your own server does not pass the request to the SCIM server.",
                    "Restart the agent's service on its host. Then send `GET` to the SCIM server's base URL with `curl` from there, and look at the agent's log.",
                )
                .any(&[Clue::Words("provisioning agent"), Clue::Words("on-prem"), Clue::Words("localhost")]),
            ])
            .family(&PUSH),
    ),
    known(
        501,
        &["Endpoint not implemented."],
        explain("E0000052", "The SCIM server does not have this operation")
            .verdict("The app's SCIM server refused an operation that it does not have. The connection and its credentials work; the server's log shows which operation it was.")
            .causes(&[
                cause(
                    "Okta pushes groups, but the SCIM server (which receives what Okta copies into an app) has no `/Groups`.",
                    "Switch group push off at `Applications and Resources > Applications > your app > Push Groups`, or add `/Groups` to the server.",
                ),
                cause(
                    "Okta sends `PATCH`, but the server supports only `PUT`.",
                    "Find the refused request in the server's own log, and add `PATCH` for its path (`/Users/{id}` or `/Groups/{id}`).",
                ),
                cause(
                    "A feature is switched on in Okta that the server does not support, such as deactivating users.",
                    "Switch it off at `Applications and Resources > Applications > your app > Provisioning > To App > Edit`.",
                ),
            ])
            .family(&PUSH),
    ),
    known(
        400,
        &["Invalid pagination properties."],
        explain("E0000054", "The SCIM server refused the paging parameters")
            .verdict("The connection and its credentials work. The SCIM server refused `startIndex` or `count`, which Okta sends to get one page of users.")
            .causes(&[
                cause(
                    "The SCIM server (which receives what Okta copies into an app) counts users from 0, but SCIM counts from 1.",
                    "Let the server accept `startIndex=1` as the first user. `curl -i \"https://acme.example/scim/v2/Users?startIndex=1&count=1\"` with your base URL must return one user.",
                ),
                cause(
                    "The server allows smaller pages than the `count` that Okta sends.",
                    "Let the server return fewer users than `count` asks for, with the right `totalResults` and `itemsPerPage`, instead of an error.",
                ),
            ])
            .family(&PUSH),
    ),
    known(
        400,
        &["The connector configuration could not be tested. Make sure that the URL, Authentication Parameters are correct and that there is an implementation available at the URL provided."],
        explain("E0000059", "The connector's test request failed")
            .verdict("The SCIM server (which receives what Okta copies into an app) gave no usable response to Okta's test request, so Okta did not save the settings. Your role is not the problem.")
            .causes(&[
                cause(
                    "The base URL is not the one that the server's SCIM paths start with: its path is missing, or it ends in `/` or `/Users`.",
                    "Enter the base URL with `https` and its path, such as `https://acme.example/scim/v2`, at `Applications and Resources > Applications > your app > Provisioning > Integration`. Okta adds `/Users` and `/Groups` to it.",
                ),
                cause(
                    "No server responded at that URL: Okta cannot reach it from outside your network.",
                    "Send `curl -i \"https://acme.example/scim/v2/Users?count=1\"` with your base URL from outside your network. It must respond, even if with 401.",
                ),
                cause(
                    "The server responded with 401 or 403 because the token or the password is wrong.",
                    "Run `curl -i -H \"Authorization: Bearer $TOKEN\" \"https://acme.example/scim/v2/Users?count=1\"`. If it does not print 200, create a new token in the app and enter it at `Applications and Resources > Applications > your app > Provisioning > Integration`.",
                )
                .any(&[Clue::Words("error authenticating"), Clue::Words("unauthorized")]),
                cause(
                    "The token is right, but the word `Bearer` before it is missing or is there twice.",
                    "Look at the `Authorization` header in the server's log: for `Bearer Bearer`, enter only the token at `Applications and Resources > Applications > your app > Provisioning > Integration`, and for a token without `Bearer`, put the word before it.",
                )
                .any(&[Clue::Words("error authenticating"), Clue::Words("unauthorized")]),
                cause(
                    "The certificate of the server is not publicly trusted, or its chain is not complete.",
                    "Run `openssl s_client -connect HOST:443 </dev/null` from outside your network, and look for `Verify return code: 0 (ok)`.",
                )
                .any(&[Clue::Words("certificate"), Clue::Words("pkix")]),
            ])
            .family(&PUSH),
    ),
];
