//! What the screens of the System Log tell.

use crate::catalogue::entry::{CatalogueEntry, failed_step, message};
use crate::finding::{Severity, cause, explain};

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("ad-agent-service-account-rights", "The AD agent's service account lacks rights in the directory")
            .verdict("Active Directory refused a change that Okta asked for; the account of the agent, not the user, needs the right.")
            .causes(&[cause("The Okta service account may not reset passwords or write `lockoutTime` in this OU.", "Delegate \"Reset password\", \"Write lockoutTime\" and \"Write pwdLastSet\" on the OU to the service account, then try again."), cause("The new password does not meet the directory's own password rules.", "Choose one that meets both rules.")]),
    ),
    message(
        explain("agent-token-lost", "The agent has no token any more")
            .verdict("The agent cannot come back by itself: its token was removed or revoked.")
            .causes(&[cause("The agent was deactivated, its token was revoked, or the server was restored from a snapshot.", "Uninstall the agent, delete it at `Directory > Directory Integrations > your directory > Agents`, and install it again from `Settings > Downloads`.").prevention("Run two agents for each domain, and never restore one from a snapshot.")]),
    ),
    message(
        explain("authenticators-not-enrolled", "The user has no authenticator that the policy accepts")
            .verdict("The app sign-in policy asks for authenticators that this user has not enrolled or may not enroll.")
            .causes(&[cause("The rule asks for an authenticator that the authenticator enrollment policy does not offer to this user.", "Compare the rule at `Security > Authentication policies > App sign-in policies > your policy` with the enrollment policy at `Security > Authenticators`, which must have at least one accepted authenticator as required or optional.").prevention("Set the authenticators in the enrollment policy first, then ask for them in app sign-in policies."), cause("The rule asks for a phishing-resistant or hardware-protected one, and the user has Okta Verify without FastPass, or none such.", "Let the user enroll Okta FastPass or a security key (WebAuthn), or ease the constraint of the rule."), cause("The rule asks for user verification (PIN or biometrics), and Okta Verify on the device has it off.", "Have the user turn it on in Okta Verify.")]),
    ),
    message(
        explain("delegated-account-locked", "The account is locked in Active Directory")
            .verdict("The directory refused the sign-in. The lock is in the directory and not in Okta.")
            .causes(&[cause("A device or service with an old password failed too often.", "Unlock the account in the directory and find the device by its event log.")]),
    ),
    message(
        explain("delegated-password-expired", "The password has expired in Active Directory")
            .verdict("The directory refused the sign-in because the password is too old.")
            .causes(&[cause("The user has not changed the password in time.", "Change it in the directory, or let users change it in Okta in the password policy for Active Directory.")]),
    ),
    message(
        explain("delegated-sign-in-failed", "The directory refused the password")
            .verdict("Okta passed the sign-in on to Active Directory or LDAP, and the directory refused it.")
            .causes(&[cause("The directory's own error code says why: 1326 wrong password, 1328 logon hours, 1329 workstation not allowed, 1330 password expired, 1793 account expired, 1907 password must change, 1909 locked.", "Expand the entry: `Event > System > DebugContext > DebugData > ErrorCode`."), cause("The user was moved or renamed in the directory, and Okta has the old name.", "Import the user again at `Directory > Directory Integrations > your directory > Import`.")]),
    ),
    message(
        explain("duo-refused", "Duo Security stands behind this failure")
            .verdict("Okta asked Duo, and Duo could not or would not verify the user.")
            .causes(&[cause("The Duo account is disabled or locked out.", "Unlock it in the Duo admin panel."), cause("The integration key, secret or host in Okta is not valid any more, or Duo cannot be reached.", "Enter them again at `Security > Authenticators` (Classic Engine: `Security > Multifactor`).")]),
    ),
    message(
        explain("idp-attribute-unknown", "Okta skipped attributes of the identity provider")
            .severity(Severity::Warning)
            .verdict("The sign-in goes on. Attributes without a place in the provider's profile, or of another type, were left out.")
            .causes(&[cause("The attribute is not in the provider's profile, or its `External name` or type differs.", "Add it in `Directory > Profile Editor > your provider`.")]),
    ),
    message(
        explain("idp-jit-failed", "Okta could not create the user at sign-in")
            .verdict("The identity provider signed the user in, and creating them in Okta (just-in-time) failed.")
            .causes(&[cause("A required attribute is missing or not valid.", "Read the `Create okta user` entry of the same time: its reason names the attribute."), cause("Just-in-time creation is off for the provider or the org.", "Enable it at the provider and at `Customizations > Other`, in the section for just-in-time provisioning.")]),
    ),
    message(
        explain("idp-link-denied-for-groups", "The user may not be linked: a group is excluded")
            .verdict("Account linking of the identity provider is restricted to groups, and the user is in none of them.")
            .causes(&[cause("The provider's setting restricts linking to groups.", "Change it at `Security > Identity Providers > your provider > Actions > Configure Identity Provider`, or add the user to a group.")]),
    ),
    message(
        explain("idp-profile-not-obtained", "The external identity provider gave Okta no profile")
            .verdict("The other provider's userinfo endpoint refused Okta or answered something else than a profile.")
            .causes(&[cause("The scope for profiles is missing.", "Add `profile` and `email` to `Scopes` of the provider."), cause("The userinfo URL is wrong.", "Correct it, or leave it empty so that Okta reads the claims of the ID token only.")]),
    ),
    message(
        explain("idp-saml-assertion-refused", "Okta refused the identity provider's SAML assertion")
            .verdict("The assertion did not pass Okta's checks: signature, issuer, audience, destination or times.")
            .causes(&[cause("The provider signs with a new certificate.", "Upload it at `Security > Identity Providers > your provider > Actions > Configure Identity Provider`, `IdP Signature Certificate`."), cause("`Issuer`, audience or the destination (assertion consumer service URL) differ from the settings.", "Compare the SAML response with `IdP Issuer URI` and with the metadata that Okta offers for the provider."), cause("A clock is off, so that `NotBefore` or `NotOnOrAfter` does not hold.", "Set the provider's clock by NTP.")]),
    ),
    message(
        explain("idp-saml-endpoint-unknown", "No identity provider of this org fits the SAML response")
            .verdict("Okta finds no provider for the endpoint and issuer of the response.")
            .causes(&[cause("The provider posts to an endpoint of another or a deleted identity provider.", "Copy the assertion consumer service URL of `Security > Identity Providers > your provider` to the provider again.")]),
    ),
    message(
        explain("idp-saml-response-unsolicited", "The SAML response answers no request of this org")
            .verdict("`InResponseTo` of the response is not the ID of a request that Okta sent in this browser.")
            .causes(&[cause("The user used the back button, a bookmark of the provider's page, or took too long.", "Start again at the app or at the org's sign-in page."), cause("The provider sends a fixed or foreign `InResponseTo`.", "Leave `InResponseTo` out of IdP-initiated responses.")]),
    ),
    message(
        explain("idp-token-not-obtained", "The external identity provider gave Okta no token")
            .verdict("Okta is the client here: the other provider refused Okta's token request.")
            .causes(&[cause("The client secret that Okta uses there is wrong or has expired.", "Enter it again at `Security > Identity Providers > your provider > Actions > Configure Identity Provider`."), cause("Okta's redirect URI is not registered there, or the token endpoint is wrong.", "Register `https://{org}/oauth2/v1/authorize/callback` at the provider.")]),
    ),
    message(
        explain("idp-user-matches-several", "Several users fit what the identity provider sent")
            .verdict("Okta does not choose between several users with the same value of the matching attribute.")
            .causes(&[cause("The matching attribute is not unique.", "Search for its value at `Directory > People` and correct all but one; match by a unique attribute.")]),
    ),
    message(
        explain("idp-user-not-matched", "No user fits what the identity provider sent")
            .verdict("The identity provider signed the user in, and Okta finds no user with that name.")
            .causes(&[cause("The username that comes out differs from the one in Okta (domain, letters, old address).", "Compare both; the rule is at `Security > Identity Providers > your provider > Actions > Configure Identity Provider`, `Match against`."), cause("The user does not exist, and just-in-time creation is off.", "Create the user, or enable JIT for the provider and at `Customizations > Other`, in the section for just-in-time provisioning."), cause("Matching uses a custom attribute whose value several users share.", "Make the attribute unique.")]),
    ),
    message(
        explain("idp-user-status-invalid", "The user that fits may not sign in this way")
            .verdict("The identity provider's user was found in Okta, but its status does not allow this sign-in.")
            .causes(&[cause("The user is deactivated, suspended, or staged.", "Look at the status at `Directory > People > your user` and activate or unsuspend."), cause("The user was an inbound SAML (Org2Org) user and was turned into one with an Okta password.", "Let the user sign in with the password, or delete and recreate the user by the provider.")]),
    ),
    message(
        explain("idp-username-not-transformed", "The identity provider sent nothing to make a username of")
            .verdict("Okta could not build the username: the attribute or expression of `IdP Username` gives no value for this assertion.")
            .causes(&[cause("The attribute that `IdP Username` names is missing or empty in the assertion or ID token.", "At `Security > Identity Providers > your provider > Actions > Configure Identity Provider` set `IdP Username` to `idpuser.subjectNameId`, or have the provider send the attribute."), cause("The attribute has another name in the assertion than in the provider's profile.", "Compare the names in the SAML response with `External name` in the provider's profile in `Directory > Profile Editor`.")]),
    ),
    message(
        explain("inline-hook-denied", "Your inline hook denied the request")
            .verdict("Okta asked your service, and your service answered with a deny command.")
            .causes(&[cause("The service decided so.", "Look in the service's log at the time of the entry; the hook is at `Workflow > Inline Hooks`.")]),
    ),
    message(
        explain("inline-hook-response-invalid", "Okta cannot read the response of your inline hook")
            .verdict("Your own endpoint answered, and its response is not the JSON that Okta expects.")
            .causes(&[cause("The body is not valid JSON, or is empty or an HTML page.", "Answer with `Content-Type: application/json` and `{\"commands\":[{\"type\":\"com.okta.access.patch\",\"value\":[{\"op\":\"add\",\"path\":\"/claims/name\",\"value\":\"…\"}]}]}`.").prevention("Check the response with the preview at `Workflow > Inline Hooks > your hook > Preview`."), cause("A command has a `type`, `op` or `path` that this kind of hook does not know.", "Compare it with the reference of the hook: a token hook takes `com.okta.identity.patch` and `com.okta.access.patch`.")]),
    ),
    message(
        explain("iwa-agent-not-usable", "The IWA agent could not be used")
            .verdict("Desktop single sign-on was tried, and no IWA agent could do it.")
            .causes(&[cause("No AD agent or no IWA agent is online.", "Look at `Directory > Directory Integrations > your directory > Agents` and at the delegated authentication settings."), cause("The clock of the IWA server is off, or its redirect token was used twice.", "Set the clock by NTP.")]),
    ),
    failed_step(
        explain("iwa-agentless-failed", "Agentless Desktop SSO failed")
            .verdict("The Kerberos ticket was missing or could not be decrypted, so Okta fell back to the sign-in page.")
            .causes(&[cause("The browser does not send a ticket: the host is not in the intranet zone or allow list.", "Add the org's `kerberos.okta.com` host to the local intranet sites (Chrome: `AuthServerAllowlist`)."), cause("The service account's password or SPN changed.", "Enter the service account again in the directory's Desktop SSO settings; check `setspn -L`.")]),
    ),
    message(
        explain("logout-request-issuer-unexpected", "The issuer of the SAML logout request is another one")
            .verdict("Okta compares `Issuer` of the LogoutRequest with `SP Issuer` of the app, and they differ.")
            .causes(&[cause("The service provider uses another entity ID for logout.", "Set `SP Issuer` at `Applications and Resources > Applications > your app > General > SAML Settings > Edit` to the `Issuer` in the request.")]),
    ),
    message(
        explain("logout-request-malformed", "Okta cannot read the SAML logout request")
            .verdict("The service provider's LogoutRequest is not what Okta expects at the URL that it was sent to.")
            .causes(&[cause("The request was sent to the single sign-on URL, which ends in `/sso/saml`.", "Set the single logout URL of the service provider to the one that ends in `/slo/saml`."), cause("The request is not encoded as its binding asks (deflate and base64 for HTTP-Redirect, base64 for HTTP-POST), or is another message.", "Decode it and check that it is a `LogoutRequest`.")]),
    ),
    message(
        explain("logout-request-nameid-unexpected", "The SAML logout request is for another user")
            .verdict("`NameID` in the LogoutRequest is not the user of this session at this app.")
            .causes(&[cause("The service provider sends a name in another form than Okta sent at sign-in.", "Send back `NameID` and `SessionIndex` exactly as in the assertion.")]),
    ),
    message(
        explain("logout-request-signature-invalid", "The signature of the SAML logout request does not verify")
            .verdict("Okta checks the request with the certificate uploaded for the app.")
            .causes(&[cause("The service provider signs with another key than the uploaded certificate's, or not at all.", "Upload its certificate at `Applications and Resources > Applications > your app > General > SAML Settings > Edit > Signature Certificate`.")]),
    ),
    failed_step(
        explain("radius-sign-in-failed", "A sign-in over the RADIUS agent failed")
            .verdict("The VPN or device asked the RADIUS agent, and Okta refused the user.")
            .causes(&[cause("The password or the code is wrong, or the user did not answer the push in time.", "Read the reason of the entry; raise the device's RADIUS timeout to 60 seconds for push."), cause("The user is not assigned to the RADIUS app, or its policy denies.", "Assign the user at `Applications and Resources > Applications > your app > Assignments`."), cause("The shared secrets differ: the password arrives garbled.", "Enter the same secret in the RADIUS app and in the device.")]),
    ),
    message(
        explain("recovery-answer-wrong", "The answer to the recovery question was wrong")
            .verdict("The user answered the security question wrong during self-service.")
            .causes(&[cause("The answer does not fit.", "Reset the password at `Directory > People > your user > Reset or Remove password`.")]),
    ),
    message(
        explain("recovery-token-invalid", "The link for recovery is not valid any more")
            .verdict("The recovery token was used before, has expired, or a newer mail replaced it.")
            .causes(&[cause("The user opened an old or used mail; mail scanners open links too.", "Request a new mail and open it once, in the newest message.")]),
    ),
    failed_step(
        explain("rich-client-failed", "Office 365 sign-in of a desktop client failed")
            .verdict("The desktop client's sign-in (WS-Trust or Kerberos) reached Okta and no account fits.")
            .causes(&[cause("The AD user has no Office 365 app user in Okta, or several.", "Assign the user to the Office 365 app and look at the username there.")]),
    ),
    message(
        explain("self-service-not-possible", "Self-service is not allowed for this user now")
            .verdict("The request to reset or unlock was refused because of the user's status or the password policy.")
            .causes(&[cause("The password is younger than the minimum age of the password policy.", "Look at the minimum password age of the policy: `Security > Authenticators > Password > Actions > Edit`."), cause("The user is locked out, staged or deactivated.", "Open `Directory > People > your user`: a locked account has a button there to unlock it, a deactivated one `Activate`."), cause("The user comes from a directory and the policy does not allow self-service there.", "Reset it in the directory.")]),
    ),
    message(
        explain("sign-in-started-twice", "Two sign-ins run at once in this tab")
            .severity(Severity::Warning)
            .verdict("The SDK warns that another flow is under way; the second makes the first one fail.")
            .causes(&[cause("A button or effect starts the sign-in twice.", "Start it once, and disable the button while it runs.")]),
    ),
    message(
        explain("sign-in-too-slow", "The sign-in took longer than the nonce lives")
            .verdict("The nonce of this sign-in was made at {time} and has expired.")
            .causes(&[cause("The user left the sign-in page open, or came back by a bookmark or the browser's Back button.", "Start the sign-in again from the application's own page."), cause("The clock of the application's host jumped, or its instances differ.", "Synchronize the clocks of all instances (`w32tm /resync`, `chronyc makestep`)."), cause("`ProtocolValidator.NonceLifetime` is shorter than a sign-in with a second factor takes.", "Set `options.ProtocolValidator.NonceLifetime` to one hour, its default.")]),
    ),
    message(
        explain("smart-card-certificate-refused", "Okta refused the user's certificate")
            .verdict("The smart card or device certificate did not pass: its chain, its dates or its revocation.")
            .causes(&[cause("The certificate is not of the uploaded chain, has expired, or was revoked.", "Compare its issuer with the chain at `Security > Identity Providers > your provider`.")]),
    ),
    message(
        explain("smart-card-crl-unreachable", "Okta could not load the revocation list")
            .verdict("The certificate names a CRL address that Okta could not download, so it cannot be checked.")
            .causes(&[cause("The address is internal, slow or down.", "Make the CRL address reachable from the internet.")]),
    ),
    message(
        explain("threatinsight-blocked", "ThreatInsight holds this IP address for suspicious")
            .severity(Severity::Warning)
            .verdict("Okta ThreatInsight flagged the address. With `DENY` the request was blocked; with `ALLOW` it was only logged.")
            .causes(&[cause("Many failed sign-ins came from the address, across orgs.", "Find the source behind the address; exempt a known one at `Security > General > Okta ThreatInsight settings`."), cause("The address is a shared proxy or VPN of your own.", "Exempt its network zone there.")]),
    ),
];
