//! `invalid_grant` for what stands in for a sign-in: assertions, exchanged tokens, direct authentication.

use crate::finding::{Family, Query, Reference, Sign, cause, explain};
use crate::okta::{Known, known};

static DIRECT: Family = Family {
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
            finds: "Failed sign-ins",
            clauses: &[
                "(eventType eq \"user.session.start\" or eventType eq \"user.authentication.auth\" or eventType eq \"user.authentication.auth_via_mfa\") and outcome.result eq \"FAILURE\"",
            ],
        },
    ],
    snippets: &[],
    references: &[Reference {
        title: "Direct authentication",
        url: "https://developer.okta.com/docs/guides/configure-direct-auth-grants/aotp/main/",
    }],
};

static ID_JAG: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Token requests refused",
        clauses: &[
            "(eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\") and outcome.result eq \"FAILURE\"",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[
        Reference {
            title: "Identity Assertion Authorization Grant (draft)",
            url: "https://datatracker.ietf.org/doc/draft-ietf-oauth-identity-assertion-authz-grant/",
        },
        Reference {
            title: "RFC 7523, section 3: JWT as authorization grant",
            url: "https://datatracker.ietf.org/doc/html/rfc7523#section-3",
        },
    ],
};

static SAML: Family = Family {
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
            finds: "Sign-ins that a policy denied",
            clauses: &[
                "(eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\"",
            ],
        },
    ],
    snippets: &[],
    references: &[Reference {
        title: "RFC 7522: SAML 2.0 assertion as authorization grant",
        url: "https://datatracker.ietf.org/doc/html/rfc7522",
    }],
};

static EXCHANGE: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Token requests refused",
        clauses: &[
            "(eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\") and outcome.result eq \"FAILURE\"",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[Reference {
        title: "RFC 8693: token exchange",
        url: "https://datatracker.ietf.org/doc/html/rfc8693",
    }],
};

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[
known(400, &["The client's assurance requirements are not met."], explain("invalid_grant/client_requires_mfa_native_sso", "The app wants more than the device’s session gives").causes(&[cause("Native SSO carries over the first app’s sign-in, and that was weaker than this app’s sign-in policy.", "Ask for the stronger factor at the first app’s sign-in, or make this app’s policy match at `Security > Authentication policies > App sign-in policies`.")]).family(&EXCHANGE)),
known(400, &["The 'login_hint' does not uniquely identify a user."], explain("invalid_grant/direct_auth_invalid_login_hint", "`login_hint` does not name one user").causes(&[cause("No user or several have this name; short names without a domain are often ambiguous.", "Send the full Okta username from `Directory > People > user` as `login_hint`.")]).family(&DIRECT)),
known(400, &["The 'otp' provided is either empty or incorrect. Use the correct OTP and try again.", "The 'otp' provided is invalid."], explain("invalid_grant/direct_auth_invalid_otp", "The one-time code is wrong or empty").causes(&[cause("The code was mistyped, is from another account, or its 30 seconds had passed.", "Enter the next code; if every code fails, correct the clock of the device that shows it."), cause("The `otp` parameter is empty or has another name in the request.", "Send the six digits as `otp` in the form body.").any(&[Sign::Words("otp=&"), Sign::Words("otp= ")])]).family(&DIRECT)),
known(400, &["There is no pending WebAuthn challenge for the request."], explain("invalid_grant/direct_auth_no_pending_challenge", "No WebAuthn challenge is waiting").causes(&[cause("The assertion was sent without a challenge before it, a second time, or after the challenge had ended.", "Ask for a challenge first (`/primary-authenticate` or `/challenge`), then send the assertion once.")]).family(&DIRECT)),
known(400, &["User rejected out-of-band authentication prompt.", "Authentication was rejected out-of-band."], explain("invalid_grant/direct_auth_oob_reject", "The user said no on the phone").causes(&[cause("The person pressed “No, it’s not me” on the prompt, or did so by mistake.", "Ask the person; if it was a mistake, send a new prompt. If not, treat the password as known to someone else.").certain()]).family(&DIRECT)),
known(400, &["None of the WebAuthn authenticators the user has enrolled for was able to validate the assertion"], explain("invalid_grant/direct_auth_verification_failure", "No enrolled passkey fits the assertion").causes(&[cause("The passkey used is not one that the user enrolled in Okta, or it was enrolled for another domain (`rpId`).", "Use the key enrolled for this Okta domain; after a change of custom domain, enrol it again.")]).family(&DIRECT)),
known(400, &["The 'client_id' in the JWT Bearer Grant must match the 'client_id' used to authenticate the client."], explain("invalid_grant/id_jag_client_mismatch", "The ID-JAG was made for another client").causes(&[cause("The `client_id` claim is not the client that authenticates the request.", "Ask for the ID-JAG with the client id that the resource’s server knows, and authenticate as that client.").certain()]).family(&ID_JAG)),
known(400, &["The id-jag is expired."], explain("invalid_grant/id_jag_expired", "The ID-JAG has expired").causes(&[cause("An ID-JAG lives five minutes at most and its `exp` has passed; a cached one is the usual reason.", "Ask for a new one right before each exchange, and check the clocks of both servers.").certain()]).family(&ID_JAG)),
known(400, &["The signature of the id-jag is invalid."], explain("invalid_grant/id_jag_invalid_signature", "The ID-JAG’s signature does not verify").causes(&[cause("It was changed on the way, or signed with a key that its issuer does not publish.", "Compare `kid` with the issuer’s key set, and pass the token on unchanged.")]).family(&ID_JAG)),
known(400, &["The 'sub' claim in the id-jag is invalid."], explain("invalid_grant/id_jag_invalid_subject", "The ID-JAG’s `sub` is no user here").causes(&[cause("The subject is missing, or is an id of the issuing org that means nothing in this one.", "Compare `sub` with how this org knows the user, and correct the subject mapping between the two.")]).family(&ID_JAG)),
known(400, &["The id-jag is issued in the future."], explain("invalid_grant/id_jag_issued_in_future", "The ID-JAG’s `iat` is in the future").causes(&[cause("The clock of the server that issued it runs ahead of Okta’s.", "Synchronise that server’s clock by NTP; Okta allows only seconds.").certain()]).family(&ID_JAG)),
known(400, &["The id-jag must include at least one scope."], explain("invalid_grant/id_jag_lacking_scopes", "The ID-JAG carries no scope").causes(&[cause("Its `scope` claim is missing or empty: none was asked for, or none was granted at the issuer.", "Send `scope` when you ask for the ID-JAG, and check which scopes the connection between the apps allows.").certain()]).family(&ID_JAG)),
known(400, &["The lifetime of the id-jag must not exceed 5 minutes."], explain("invalid_grant/id_jag_lifetime_too_long", "The ID-JAG lives longer than five minutes").causes(&[cause("Between its `iat` and `exp` lie more than 300 seconds.", "Let the issuer set `exp` to at most five minutes after `iat`.").certain()]).family(&ID_JAG)),
known(400, &["The id-jag was already used."], explain("invalid_grant/id_jag_replayed", "The ID-JAG was used before").causes(&[cause("Its `jti` was seen already: a retry or a cache sent the same one twice.", "Ask for a new ID-JAG for every exchange, and never retry with the old one.").certain()]).family(&ID_JAG)),
known(400, &["The 'resource' claim in the id-jag does not match the 'resource' parameter in the request.", "The 'resource' is invalid."], explain("invalid_grant/id_jag_resource_mismatch", "`resource` differs between ID-JAG and request").causes(&[cause("The claim in the ID-JAG and the parameter of the request name two resources.", "Send as `resource` exactly what the claim says, with scheme and slashes, or leave the parameter out.").certain()]).family(&ID_JAG)),
known(400, &["The 'resource' claim in the id-jag is not valid for this authorization server."], explain("invalid_grant/id_jag_resource_not_allowed_for_as", "The ID-JAG’s resource is not this server’s").causes(&[cause("The `resource` claim names an API that another authorization server protects.", "Send the ID-JAG to that server, or ask for one with this server’s resource.").certain()]).family(&ID_JAG)),
known(400, &["The issuer of the id-jag is not a trusted authorization server."], explain("invalid_grant/id_jag_untrusted_issuer", "The ID-JAG comes from an untrusted issuer").causes(&[cause("This server has no trust in the `iss` of the ID-JAG.", "Register that issuer as trusted for this server, and compare `iss` letter by letter: host, path, slash.")]).family(&ID_JAG)),
known(400, &["The 'actor_token' must have the 'interclient_access' scope to request a 'interclient_token'."], explain("invalid_grant/interclient_token_exchange_request_requires_scope", "`interclient_access` is missing in the actor token").causes(&[cause("The access token sent as `actor_token` was requested without the `interclient_access` scope.", "Sign the user in with `scope=openid interclient_access`, then exchange the new tokens.").certain()]).references(&[Reference { title: "Native to Web SSO", url: "https://developer.okta.com/docs/guides/native-to-web-sso/main/" }]).family(&EXCHANGE)),
known(400, &["The {0} SKU is not enabled. Contact your Account Executive to enable the SKU to use the requested grant type or token exchange flow."], explain("invalid_grant/invalid_grant_type_or_token_exchange_sku_not_enabled", "The org’s contract lacks this exchange").causes(&[cause("The grant type or token exchange belongs to {0}, which this org has not bought.", "Ask your Okta account team to add it; no setting in the Admin Console changes this.").certain()]).family(&EXCHANGE)),
known(400, &["'assertion' is not a valid SAML 2.0 Assertion."], explain("invalid_grant/invalid_saml_assertion", "The SAML assertion is not valid").causes(&[cause("It is expired, signed by a key that Okta does not know, or made for another audience or recipient.", "Decode it and check `NotOnOrAfter`, `Audience`, `Recipient` and the certificate at `Security > Identity Providers`."), cause("The whole SAML response was sent, or the assertion is in the wrong encoding.", "Send only the `<Assertion>` element, base64url-encoded, as `assertion`.")]).family(&SAML)),
known(400, &["The audience of the JWT Bearer Grant must match the the issuer of the authorization server."], explain("invalid_grant/jwt_bearer_grant_invalid_audience", "The JWT grant’s `aud` is another server").causes(&[cause("`aud` has to be the issuer of this authorization server; a token endpoint address or another server is refused.", "Set `aud` to the `issuer` in this server’s discovery document, letter by letter.").certain()]).family(&ID_JAG)),
known(400, &["The jti of the JWT Bearer Grant was already used."], explain("invalid_grant/jwt_bearer_grant_replayed", "The JWT grant’s `jti` was used before").causes(&[cause("A retry or a cache sent the same signed JWT a second time.", "Sign a new JWT with a fresh random `jti` for every token request.").certain()]).family(&ID_JAG)),
known(400, &["SAML Assertion credentials cannot be used with MFA enabled."], explain("invalid_grant/saml_assertion_auth_denied_mfa", "A SAML assertion cannot do MFA").causes(&[cause("The sign-on policy asks this user for a second factor, which this grant cannot present.", "Use a browser flow for this user, or write a policy rule for the app that is satisfied by one factor.").certain()]).family(&SAML)),
known(400, &["SAML Assertion credentials authentication denied by sign on policy."], explain("invalid_grant/saml_assertion_auth_denied_policy", "A sign-on policy denies the SAML assertion").causes(&[cause("The assertion was accepted; a rule for the user, group or network then denied the sign-in.", "Open the user’s `policy.evaluate_sign_on` event in `Reports > System Log` and change the rule it names.")]).family(&SAML)),
known(400, &["The 'subject_token' either expired or the session associated with it was terminated."], explain("invalid_grant/token_exchange_subject_token_expired", "The subject token or its session has ended").causes(&[cause("The `subject_token` passed its `exp`, or the user signed out or was signed out since.", "Refresh or sign in again to get a new token, then exchange that one at once.").certain()]).family(&EXCHANGE)),
known(400, &["SAML Assertion Bearer Grant is not supported by OIE."], explain("invalid_grant/unsupported_saml_assertion", "Identity Engine takes no SAML assertion grant").causes(&[cause("The flow worked in Classic Engine; the org now runs on Identity Engine, which does not offer it.", "Use Authorization Code with PKCE, or token exchange, in place of the `saml2-bearer` grant.").certain()]).family(&SAML)),
known(400, &["The 'actor_token' must be issued to the client making the request."], explain("invalid_grant/web_sso_actor_token_wrong_audience", "The actor token was issued to another client").causes(&[cause("The access token sent as `actor_token` does not belong to the `client_id` of the request.", "Exchange tokens with the same client that received them.").certain()]).family(&EXCHANGE)),
known(400, &["The application's assurance requirements are not met by the 'subject_token'."], explain("invalid_grant/web_sso_app_assurance_not_met", "The target app asks for stronger sign-in").verdict("The user’s sign-in was good enough for the first app, but not for the target app.").causes(&[cause("The target app’s sign-in policy wants more (MFA, phishing-resistant, fresher) than the sign-in that gave the token.", "Give the OIDC app the same policy as the target app: `Applications and Resources > Applications > your app > Sign On > User Authentication > Edit > App sign-in policy`.").lasting("Keep one app sign-in policy on both apps, so that they cannot drift apart."), cause("The target app demands a new sign-in each time, and the token’s session is already older.", "Lengthen the re-authentication time of the target app’s rule, or sign in again right before the exchange."), cause("In okta-aws-cli or gimme-aws-creds the policy of the AWS account app was tightened, not that of the native OIDC app.", "Put the same rule on the OIDC app whose client id the tool uses, then sign in again without cached tokens.").any(&[Sign::Words("okta-aws-cli"), Sign::Words("gimme-aws-creds"), Sign::Words("gimme_aws_creds"), Sign::Words("aws")])]).queries(&[Query { finds: "Sign-ins that a policy denied", clauses: &["(eventType eq \"policy.evaluate_sign_on\" and outcome.result eq \"DENY\") or eventType eq \"application.policy.sign_on.deny_access\""] }]).family(&EXCHANGE)),
known(400, &["The target audience app must be configured to allow the client to request a 'web_sso_token'."], explain("invalid_grant/web_sso_client_not_permitted", "The target app does not allow this client").causes(&[cause("Web SSO is allowed per target app, and the client in the request is not the one set there.", "Enter the OIDC app’s client id as `Allowed Web SSO Client` on the `Sign On` tab of the target (AWS) app."), cause("The `audience` names another app than the one that was set up.", "Compare the id after `urn:okta:apps:` with the target app’s id.")]).family(&EXCHANGE)),
known(400, &["The 'subject_token' must be issued to the client making the request."], explain("invalid_grant/web_sso_subject_token_client_mismatch", "The subject token was issued to another client").causes(&[cause("The ID token sent as `subject_token` has another `aud` than the `client_id` of the request.", "Send the ID token that this client received at its own sign-in.").certain()]).family(&EXCHANGE)),
known(400, &["The 'actor_token' must have the 'okta.apps.sso' scope to request a 'web_sso_token'."], explain("invalid_grant/web_sso_token_exchange_request_requires_scope", "`okta.apps.sso` is missing in the actor token").causes(&[cause("The access token sent as `actor_token` was requested without the `okta.apps.sso` scope.", "Sign in at the org server with `scope=openid okta.apps.sso`, then exchange the new tokens.").certain()]).family(&EXCHANGE)),
];
