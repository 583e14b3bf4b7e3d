//! `access_denied`: policies, assignments, features and the state of the user.

pub(super) mod direct;
pub(super) mod linking;

use crate::finding::{Family, Query, Reference, Sign, cause, explain};
use crate::okta::{Known, known};

static ACCESS_POLICY: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Token requests refused",
            clauses: &[
                "(eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\") and outcome.result eq \"FAILURE\"",
                "target.id eq \"{client}\"",
            ],
        },
        Query {
            finds: "Authorize requests refused",
            clauses: &[
                "(eventType eq \"app.oauth2.as.authorize\" or eventType eq \"app.oauth2.as.authorize.code\" or eventType eq \"app.oauth2.authorize\" or eventType eq \"app.oauth2.authorize.code\") and outcome.result eq \"FAILURE\"",
                "target.id eq \"{client}\"",
            ],
        },
        Query {
            finds: "Who changed access policies, scopes or claims",
            clauses: &[
                "eventType sw \"policy.rule.\" or eventType sw \"policy.lifecycle.\" or eventType sw \"oauth2.\"",
            ],
        },
    ],
    snippets: &[],
    references: &[
        Reference {
            title: "Access policies and rules",
            url: "https://developer.okta.com/docs/guides/customize-authz-server/main/",
        },
        Reference {
            title: "Authorization servers",
            url: "https://developer.okta.com/docs/concepts/auth-servers/",
        },
    ],
};

static SIGN_ON_POLICY: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Sign-ins that a policy denied",
            clauses: &[
                "(eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\"",
            ],
        },
        Query {
            finds: "Failed sign-ins",
            clauses: &[
                "(eventType eq \"user.session.start\" or eventType eq \"user.authentication.auth\" or eventType eq \"user.authentication.auth_via_mfa\") and outcome.result eq \"FAILURE\"",
            ],
        },
    ],
    snippets: &[],
    references: &[Reference {
        title: "Configure sign-on policies",
        url: "https://developer.okta.com/docs/guides/configure-signon-policy/main/",
    }],
};

static REQUEST: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Authorize requests refused",
        clauses: &[
            "(eventType eq \"app.oauth2.as.authorize\" or eventType eq \"app.oauth2.as.authorize.code\" or eventType eq \"app.oauth2.authorize\" or eventType eq \"app.oauth2.authorize.code\") and outcome.result eq \"FAILURE\"",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[Reference {
        title: "RFC 6749, section 4.1.2.1: errors of the authorize endpoint",
        url: "https://datatracker.ietf.org/doc/html/rfc6749#section-4.1.2.1",
    }],
};

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[
known(403, &[], explain("access_denied", "Okta or the person refused the request").verdict("The request was understood and refused: `access_denied` is a decision by a person or a policy, not a malformed request.").causes(&[cause("The person pressed cancel or declined consent, or gave up the sign-in.", "Ask the person what they chose, then start again from your own sign-in link.").any(&[Sign::Words("cancel"), Sign::Words("declin"), Sign::Words("consent")]), cause("A sign-in policy, an access policy or a missing assignment refused the user or the client.", "Open `Reports > System Log` at the time of the request and read `outcome.reason`: `user_not_assigned` and `no_matching_policy` are the most frequent."), cause("The text is not one of Okta’s; an external identity provider or your own gateway may have written it.", "Compare the host that answered with your Okta domain; if another provider sent the error, look in its log.")]).queries(&[Query { finds: "Sign-ins that a policy denied", clauses: &["(eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\""] }]).family(&REQUEST)),
known(403, &["The resource owner or authorization server denied the request."], explain("access_denied/access_denied", "The request was denied without a detail").causes(&[cause("The person declined the consent screen or the device activation.", "Start the flow again and accept; for an own app, switch `consent_method` of the app to `TRUSTED` so that nobody is asked.").any(&[Sign::Words("consent"), Sign::Words("device")]), cause("A policy denied the sign-in, and the page hides which one.", "Search `Reports > System Log` for `policy.evaluate_sign_on` with result `DENY` at that time and open the rule it names.")]).family(&SIGN_ON_POLICY)),
known(403, &["The Aerial service denied the request."], explain("access_denied/access_denied_by_aerial", "Okta Aerial denied the request").causes(&[cause("Okta Aerial manages access to this org, and it found no approved access for this person.", "Request access to the managed org in the Aerial Console and sign in within the time that was approved.")]).references(&[Reference { title: "Okta Aerial", url: "https://help.okta.com/aerial/en-us/content/topics/aerial/overview.htm" }])),
known(403, &["The user does not have sufficient permission to provide Administrator Consent."], explain("access_denied/admin_consent_insufficient_permission", "The user may not give administrator consent").causes(&[cause("The app asks for consent on behalf of the whole org, and the signed-in person’s role does not cover that.", "Repeat the consent as a super administrator; roles stand under `Security > Administrators > Admins`.")])),
known(403, &["The authentication policy on your Aerial org must meet or exceed the authentication policy on the org you're accessing."], explain("access_denied/aerial_admin_access_denied", "The Aerial org’s sign-in policy is too weak").causes(&[cause("You come from the Aerial org with a session that is weaker than the target org’s own sign-in policy.", "Raise the app sign-in policy of the Aerial Console at `Security > Authentication policies > App sign-in policies` to match the target org.").certain()])),
known(403, &["The associated server doesn't exist."], explain("access_denied/associated_server_not_exists", "An authorization server named as trusted is gone").causes(&[cause("A server that this one trusts for token exchange was deleted after the trust was made.", "List `GET /api/v1/authorizationServers/<id>/associatedServers` and remove or replace the dead entry.")]).queries(&[Query { finds: "Trusted servers added or deleted", clauses: &["eventType eq \"app.oauth2.trusted_server.add\" or eventType eq \"app.oauth2.trusted_server.delete\""] }])),
known(403, &["The 'subject_token' issuer isn't a trusted authorization server."], explain("access_denied/associated_server_not_trusted", "The subject token’s issuer is not trusted here").causes(&[cause("The server that exchanges the token has no trust in the `iss` of the `subject_token`.", "Call `POST /api/v1/authorizationServers/<id>/associatedServers` and the issuing server’s id in `trusted`."), cause("The `subject_token` was issued by the org server or by another environment than intended.", "Decode the `subject_token` and compare its `iss` with the server that you meant to trust.")]).queries(&[Query { finds: "Trusted servers added or deleted", clauses: &["eventType eq \"app.oauth2.trusted_server.add\" or eventType eq \"app.oauth2.trusted_server.delete\""] }])),
known(403, &["The public key used to sign the DPoP proof JWT is invalid."], explain("access_denied/device_bound_sso_invalid_dpop_public_key", "The DPoP proof is signed with another key").causes(&[cause("Device-bound sign-on knows this device by one key, and the `jwk` in the proof’s header is not it.", "Sign the proof with the key that the device registered; after a reinstall or a lost key, enrol the device again.")])),
known(403, &["The request is made from outside the client's permitted network zones."], explain("access_denied/disallowed_network_zone", "The client may not call from this network").causes(&[cause("The app is tied to network zones, and the address Okta saw is in none of them.", "Add the caller’s outgoing address to a zone at `Security > Networks`, or change the zones allowed for the client.").certain(), cause("A new NAT gateway, VPN, proxy or cloud region changed the address from which the client calls.", "Read `client.ipAddress` of the event in `Reports > System Log` and compare it with the zone’s ranges.")]).queries(&[Query { finds: "Requests blocked by a zone or ThreatInsight", clauses: &["eventType eq \"security.request.blocked\"", "client.ipAddress eq \"{ip}\""] }]).family(&REQUEST)),
known(400, &["The requested feature is not enabled in this environment."], explain("access_denied/feature_not_enabled_access_denied", "This org lacks a feature the request needs").verdict("The org refused because a feature that this flow relies on is switched off; the user and the client may be right.").causes(&[cause("The Interaction Code flow is off: the embedded widget or an SDK calls `/interact` of an org that does not allow it.", "Switch on `Settings > Account > Embedded widget sign-in support`, tick Interaction Code under `General Settings > Edit > Grant type > Advanced` of the app and in the access policy rule.").lasting("Use the redirect flow (Authorization Code with PKCE) where you do not need the embedded widget.").any(&[Sign::Words("/interact"), Sign::Words("interaction"), Sign::Words("interact"), Sign::Words("siw"), Sign::Words("signin-widget"), Sign::Words("sign-in widget"), Sign::Words("idx")]), cause("The org runs on Classic Engine, and the SDK or widget asks for an Identity Engine flow.", "Check that the Admin Console has `Security > Global Session Policy`; if it has `Security > Authentication` instead, use the Classic mode of the SDK (`useClassicEngine` in the widget)."), cause("The feature is early access or licensed, and nobody switched it on.", "Look for it at `Settings > Features`, or ask Okta to add it to the org.")])),
known(403, &["No trust relationship exists between the client app and the target app."], explain("access_denied/interclient_relationship_not_configured", "The target app does not trust the requesting app").causes(&[cause("Native to Web SSO is allowed app by app, and the requesting client is not on the target app’s list.", "Add it with `POST /api/v1/apps/<target app>/interclient-allowed-apps` and the requesting client’s id as `id`.")]).references(&[Reference { title: "Native to Web SSO", url: "https://developer.okta.com/docs/guides/native-to-web-sso/main/" }])),
known(403, &["User status is invalid."], explain("access_denied/invalid_user_status_error", "The user’s status does not allow this").causes(&[cause("The user is deprovisioned, suspended, locked, staged or waiting for activation.", "Open `Directory > People > user`, read the status, and activate, unsuspend or unlock there.")]).family(&SIGN_ON_POLICY)),
known(403, &["User with lite classification status is not allowed to use the provided 'grant_type'"], explain("access_denied/lite_user_grant_type_not_allowed", "A lite user may not use this grant type").causes(&[cause("The user’s `classification` is `LITE`, which shuts out the grant type that was sent.", "Set `STANDARD` with `PUT /api/v1/users/<id>/classification`, or use a grant type that is open to lite users.").certain()])),
known(403, &["Login failed."], explain("access_denied/login_failed", "The sign-in did not succeed").causes(&[cause("Credentials, factor or policy failed during the sign-in; this answer hides which.", "Open the failed sign-in in `Reports > System Log` at that minute and read its `outcome.reason`.")]).family(&SIGN_ON_POLICY)),
known(403, &["The authorize request required an MFA prompt but the org has no factors configured."], explain("access_denied/mfa_prompt_required_but_not_configured", "MFA is demanded, but the org has no factor").causes(&[cause("The request asks for a second factor (often by `acr_values`), and no authenticator is active in the org.", "Add an authenticator at `Security > Authenticators`, or drop `acr_values` from the request.")])),
known(403, &["Invalid session."], explain("access_denied/mismatched_user_in_cache_and_session", "Another user signed in during the flow").causes(&[cause("The flow began for one user and the browser’s Okta session now belongs to another.", "Sign out of Okta in that browser or use a private window, then start again from the app.").lasting("Do not sign in two users in one browser profile; test accounts need a profile of their own.")])),
known(401, &["Policy evaluation failed for this request, please check the policy configurations."], explain("access_denied/no_matching_policy", "No access policy rule fits this request").verdict("The authorization server has no access policy rule for this client, user, grant type and set of scopes together.").causes(&[cause("The rule lists scopes, and the request asks for one that is not on the list: such a rule does not match at all.", "Compare every value of `scope` with `AND Scopes requested` of the rule at `Security > API > Authorization Servers` > the server > `Access Policies`, and add the missing one or drop it from the request.").any(&[Sign::Words("scope=")]), cause("A new org’s `default` server has no access policy: Integrator orgs are created without one.", "Open `Security > API > Authorization Servers` > `default` > `Access Policies`, choose `Add Policy`, then `Add Rule` with the grant type, users and scopes you need.").any(&[Sign::Host("integrator-"), Sign::Words("/oauth2/default")]), cause("No policy of the server names this client.", "Add {client} under `The following clients`, or choose `All clients`, at `Security > API > Authorization Servers` > the server > `Access Policies`."), cause("Client credentials come without a user: the rule needs the Client Credentials grant and has to admit the `No user` case.", "Edit the rule: tick Client Credentials under `IF Grant type is`, and let `AND User is` cover `No user`.").any(&[Sign::Words("client_credentials")]), cause("The grant type of the request (device, refresh, password, token exchange, Interaction Code …) is not ticked in the rule.", "Tick the grant type under `IF Grant type is` of the rule; further ones stand under `Advanced`.").any(&[Sign::Words("grant_type="), Sign::Words("device_code"), Sign::Words("interaction_code"), Sign::Words("token-exchange")]), cause("The user is in none of the groups that the rule names, or is excluded.", "Compare `AND User is` of the rule with the groups at `Directory > People > user`.")]).references(&[Reference { title: "Okta Support: which access rule is used", url: "https://support.okta.com/help/s/article/tokens-not-issued-with-lifetime-configured-in-access-rule-for-custom-authorization-server" }]).family(&ACCESS_POLICY)),
known(400, &["Policy evaluation succeeded, but all the requested scopes were rejected.", "Policy evaluation succeeded but all the requested scopes were rejected."], explain("access_denied/no_scope_allowed", "The matching rule grants none of the scopes").causes(&[cause("A policy and a rule matched, but the rule allows none of the scopes that were asked for.", "Add the scopes to `AND Scopes requested` of the matching rule at `Security > API > Authorization Servers` > the server > `Access Policies`."), cause("Policies and rules are read from the top and the first match wins, so a narrow rule shadows the one you meant.", "Read the order of policies and rules and move the right one up, or narrow the first one’s clients, users or grant types.")]).family(&ACCESS_POLICY)),
known(400, &["The requested feature (Interaction Code flow) isn't enabled in this environment. Ensure that you have Okta Identity Engine enabled and the Interaction Code flow enabled for this application and authorization server."], explain("access_denied/oie_not_enabled_for_interact", "The Interaction Code flow is not enabled").verdict("The Interaction Code flow has to be on in three places (org, app, access policy rule), and at least one is off.").causes(&[cause("The org does not allow embedded sign-in.", "Switch on Interaction Code at `Settings > Account > Embedded widget sign-in support`."), cause("The app lacks the Interaction Code grant.", "Tick it at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type > Advanced`."), cause("The access policy rule of the authorization server lacks Interaction Code.", "Tick it under `IF Grant type is` > `Advanced` of the rule at `Security > API > Authorization Servers` > the server > `Access Policies`."), cause("The org is on Classic Engine, which has no Interaction Code.", "Use the redirect flow, or the Classic mode of the SDK, until the org is upgraded.")]).family(&ACCESS_POLICY)),
known(403, &["The authorization server requires the user to re-authenticate."], explain("access_denied/online_access_authentication_required", "The session behind the token is no longer fresh").causes(&[cause("A token with online access lives with the user’s Okta session, and that session ended or needs a new sign-in.", "Send the user to `/authorize` again; use `offline_access` where the app has to work without a session.")])),
known(403, &["Requests for ID tokens or access tokens with OpenID scopes require the 'openid' scope."], explain("access_denied/openid_scope_required_access_token", "The `openid` scope is missing from the request").causes(&[cause("The request wants an ID token, or scopes such as `profile` and `email`, without `openid`.", "Add `openid` to `scope`, or drop the OpenID Connect scopes.").certain()])),
known(403, &["The user's password is expired."], explain("access_denied/password_expired", "The user’s password has expired").causes(&[cause("The password is older than the password policy allows, and this flow cannot show a page to change it.", "Let the user sign in to Okta in a browser and set a new password, or reset it at `Directory > People > user`.").certain()]).family(&SIGN_ON_POLICY)),
known(400, &["Some of the scopes requested for the refresh request were not granted in the original authorize request. Denied scopes: {0}."], explain("access_denied/refresh_scopes_denied", "The refresh asks for scopes never granted").causes(&[cause("A refresh may only ask for scopes of the first sign-in; denied: {0}.", "Drop `scope` from the refresh request, or send the user to `/authorize` again with all scopes that the app needs.").certain()]).references(&[Reference { title: "Refresh tokens", url: "https://developer.okta.com/docs/guides/refresh-tokens/main/" }]).family(&ACCESS_POLICY)),
known(400, &["Some of the requested scopes were denied by the policy. Denied scopes: [{0}]."], explain("access_denied/scope_denied", "The access policy denies some of the scopes").verdict("The access policy denies this scope: {0}.").causes(&[cause("The matching rule does not list {0}, and Okta refuses the whole request for one scope too many.", "Add it to `AND Scopes requested` of the matching rule at `Security > API > Authorization Servers` > the server > `Access Policies`, or drop it from `scope`."), cause("The rule that matched is not the one you edited: the first match from the top wins.", "Check the order of policies and rules, and which of them names this client, user and grant type.")]).queries(&[Query { finds: "Scopes refused by an access policy", clauses: &["eventType eq \"app.oauth2.as.authorize.scope_denied\" or outcome.reason eq \"scope_denied\" or outcome.reason eq \"no_scope_allowed\""] }]).family(&ACCESS_POLICY)),
known(403, &["The Token Exchange flow from {0} app to {1} app isn't supported."], explain("access_denied/unsupported_token_exchange_flow", "Token exchange is not possible between these apps").causes(&[cause("Okta exchanges tokens only between certain kinds of app, and {0} to {1} is not among them.", "Register the app that exchanges as a supported type, or sign the user in to the target app directly.").certain()]).references(&[Reference { title: "Native to Web SSO", url: "https://developer.okta.com/docs/guides/native-to-web-sso/main/" }])),
known(400, &["User is not assigned to the client application."], explain("access_denied/user_not_assigned", "The user is not assigned to this app").verdict("Okta knows the user and the app, but the user is not assigned to the app.").causes(&[cause("Neither the user nor any of the user’s groups is assigned to the app.", "Open `Applications and Resources > Applications > your app > Assignments` and choose `Assign` > `Assign to People` or `Assign to Groups`.").lasting("Assign a group and manage membership there, so that the next person is not forgotten."), cause("The browser’s Okta session belongs to another account than the person thinks, often an admin or test account.", "Compare the actor of the event in `Reports > System Log` with the person; sign out of Okta or use a private window."), cause("The request names another app than the one the user was assigned to.", "Compare `client_id` {client} with `Applications and Resources > Applications > your app > General > Client Credentials`.").any(&[Sign::Words("client_id=")]), cause("The user lost the assignment with a group change or a group rule.", "Look at `Directory > People > user > Applications`, then put the user back into the group."), cause("On the device activation page the same refusal reads “Your device cannot be activated because of an internal error”.", "Assign the user who activates the device to the app that shows the code, then ask for a new code.").any(&[Sign::Words("device not activated"), Sign::Words("device cannot be activated"), Sign::Words("device/activate"), Sign::Words("/activate")])]).queries(&[Query { finds: "Who was taken off the app", clauses: &["eventType eq \"application.user_membership.remove\"", "target.id eq \"{client}\""] }, Query { finds: "The same in SAML, SWA and WS-Fed apps, which show a 403 page", clauses: &["eventType eq \"app.generic.unauth_app_access_attempt\""] }]).family(&REQUEST)),
];
