//! What Okta System Log prints (catalog of February 2019 (texts) to 2026.08.1 (types)).

use crate::catalogue::libraries::library;

library! {
    "Okta System Log", Okta;
    more "Open the row at `Reports > System Log` and choose `Expand All`: `outcome.reason`, `debugContext.debugData` and the targets say more, and `transaction.id` joins the rows of one request.";
    settings {
    }
    messages {
        "Access has been denied because the policy requirements could not be satisfied by the users' current set of available authenticator enrollments" => "authenticators-not-enrolled" ("The user has none of the authenticators that the app's sign-in policy asks for. The password was not the problem.", "Open the rule that the entry names at `Security > Authentication policies > App sign-in policies > your policy`, and the user's authenticators at `Directory > People > your user > Profile`. Enroll one, or allow one that the user has.");
        "policy requirements could not be satisfied by the users’ current set of available authenticator enrollments" => "authenticators-not-enrolled";
        "Unable to transform {name} to username" => "idp-username-not-transformed" ("The identity provider's mapping builds the username from {name}, which the response does not contain.", "Look at `IdP username` at `Security > Identity Providers > your provider > Configure`, and have the identity provider send that attribute.");
        "Unable to transform incoming subject to username" => "idp-username-not-transformed";
        "Unable to match the transformed username" => "idp-user-not-matched" ("The identity provider's mapping builds a username that no user in the org has, or several have.", "Compare the value in the entry with `Match against` and `IdP username` at `Security > Identity Providers > your provider > Configure`.");
        "Unable to match transformed username to an existing Okta User because multiple Okta Users were found" => "idp-user-matches-several";
        "Unable to match transformed username to an existing Okta User" => "idp-user-not-matched";
        "Unable to match transformed username" => "idp-user-not-matched";
        "because the matched user has an invalid status" => "idp-user-status-invalid";
        "Unable to validate user due to invalid status" => "idp-user-status-invalid";
        "Unable to validate incoming SAML Assertion" => "idp-saml-assertion-refused";
        "Unable to validate SAML Response - does not match an ID of a SAML authentication request sent from Okta" => "idp-saml-response-unsolicited";
        "Unable to resolve IdP endpoint with match criteria" => "idp-saml-endpoint-unknown";
        "because the IdP User Profile for incoming subject does not contain an attribute with a matching external name" => "idp-attribute-unknown";
        "because of schema mismatch" whole => "idp-attribute-unknown" ("An attribute of the response is not in the identity provider's profile in Okta, or has another type there. The sign-in continues without it.", "Add the attribute at `Directory > Profile Editor > your identity provider > Add Attribute`, with the external name that the entry quotes.");
        "Unable to retrieve an access token for the Identity Provider due to error" => "idp-token-not-obtained";
        "Unable to retrieve a user profile from the Identity Provider due to error" => "idp-profile-not-obtained";
        "Unable to JIT user from the Identity Provider" => "idp-jit-failed";
        "Unable to JIT user due to error" => "idp-jit-failed";
        "Unable to create the user. The following required properties are missing: {claim}" => "jit_failure_missing_fields/jit_failure_missing_fields";
        "Failed to JIT create user" => "idp-jit-failed";
        "denied due to group membership restriction" => "idp-link-denied-for-groups";
        "denied via external callout" => "inline-hook-denied" ("the hook answered deny");
        "due to an invalid response from external callout" => "inline-hook-response-invalid";
        "Could not deserialize inline hook response due to error at Line {0} Column {1}" => "inline-hook-response-invalid";
        "Could not deserialize inline hook response" => "inline-hook-response-invalid";
        "Inline Hook execution failed" => "syslog:inline_hook.executed";
        "Failure processing inline hook response" => "inline-hook-response-invalid";
        "Active Directory authentication failed: bad username or password" => "delegated-sign-in-failed" ("The domain controller refused the username or the password (error 1326).", "Sign in to a computer of the domain with the same password. If that works, compare the user's `sAMAccountName` with the username at `Directory > People > your user > Profile`.");
        "Active Directory authentication failed: password has expired" => "delegated-password-expired";
        "Active Directory authentication failed: account is locked" => "delegated-account-locked" ("The account is locked in Active Directory, not in Okta.", "Unlock it with `Unlock-ADAccount -Identity <user>`, and look for old stored passwords on phones and mapped drives.");
        "Active Directory authentication failed for unknown reasons" => "delegated-sign-in-failed";
        "Delegated authentication request timed out. Ensure that the agent for your directory is connected to Okta" => "delegated-sign-in-timed-out";
        "Delegated authentication request timed out" => "delegated-sign-in-timed-out";
        "check the permissions on the service account" whole => "ad-agent-service-account-rights";
        "Active Directory failed to reset password for User" => "ad-agent-service-account-rights" ("The agent's service account may not reset the password, or the new one does not meet the directory's rules.", "Give the service account `Reset password` on the organizational unit, and compare the password with `Get-ADDefaultDomainPasswordPolicy`.");
        "Cannot reactivate the Active Directory agent because the token has been removed" => "agent-token-lost";
        "Cannot reactivate the agent because the token has been removed" => "agent-token-lost";
        "Login from Radius Agent failed" => "radius-sign-in-failed";
        "IWA agent could not be verified because no active AD Agent available" => "iwa-agent-not-usable";
        "There is no primary IWA agent. Unable to find a backup IWA agent to promote to primary" => "iwa-agent-not-usable";
        "Invalid IWA SSO redirect token" => "iwa-agent-not-usable";
        "Agentless IWA authentication failure" => "iwa-agentless-failed" ("Agentless Desktop SSO (Kerberos)");
        "Failed to verify the certificate" whole => "smart-card-certificate-refused";
        "Failed to download CRL from the endpoint" => "smart-card-crl-unreachable";
        "User failed to login because their Duo Security account is disabled or locked out" => "duo-refused";
        "User failed to login because the system was unable to contact the Duo API" => "duo-refused";
        "User failed to login because your Duo integration configuration is no longer valid" => "duo-refused";
        "Unable to validate SAML Logout Request: Issuer does not match the Issuer configured for the application" => "logout-request-issuer-unexpected";
        "Unable to validate SAML Logout Request: NameID does not match the logged on user for the application" => "logout-request-nameid-unexpected";
        "Unable to validate SAML Logout Request: Request has an invalid signature" => "logout-request-signature-invalid";
        "Unable to process SAML Logout Request - The request is malformed and could not be parsed" => "logout-request-malformed";
        "User single sign out from app FAILURE: Malformed Request" => "logout-request-malformed";
        "Invalid recovery token was attempted for self-service" => "recovery-token-invalid";
        "Self-service password reset attempt denied due to invalid user state or policy" => "self-service-not-possible";
        "User answered recovery question incorrectly for self-service" => "recovery-answer-wrong";
        "Multiple requests with invalid client credentials for client id" => "syslog:app.oauth2.invalid_client_credentials";
        "Multiple requests with invalid client ids" => "syslog:app.oauth2.invalid_client_credentials";
        "User attempted unauthorized access to app" => "syslog:app.generic.unauth_app_access_attempt";
        "User denied access due to sign on policy" => "syslog:application.policy.sign_on.deny_access";
        "Deny user access due to app sign on policy" => "syslog:application.policy.sign_on.deny_access";
        "Account Locked - Max sign-in attempts exceeded" => "syslog:user.account.lock";
        "App user property mapping has invalid expression" => "mapping-expression-invalid";
        "Evaluate Expression Language failed for function" => "mapping-expression-invalid";
        "Cannot send a code to this phone number right now, please try again later" => "syslog:system.operation.rate_limit.violation";
        "Kerberos based rich client authentication failed" => "rich-client-failed" ("Office 365");
        "Request from an IP identified as malicious by Okta ThreatInsight" => "threatinsight-blocked" ("ThreatInsight, which blocks suspicious IP addresses, has this one on its list. With `DENY` it blocked the request; with `ALLOW` it only logged it.", "Look at `outcome.result` of the entry. If the IP address is yours, add its zone at `Security > General > Okta ThreatInsight settings`.");
        "Request from suspicious actor" => "threatinsight-blocked" ("ThreatInsight, which blocks suspicious IP addresses, noticed this one (`security.threat.detected`). With `ALLOW` it only logged it.", "Look at `outcome.result` of the entry. If the IP address is yours, add its zone at `Security > General > Okta ThreatInsight settings`.");
    }
    logs {
        "Authenticate user via IDP  FAILURE: Unable to transform email to username" => "idp-username-not-transformed";
        "OAuth2 authorization request\nFAILURE: no_matching_policy" => "access_denied/no_matching_policy";
        "User single sign out from app\nFAILURE: Malformed Request" => "logout-request-malformed";
    }
}
