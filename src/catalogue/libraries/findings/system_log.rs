//! What the screens of the System Log tell.

use crate::catalogue::entry::{CatalogueEntry, failed_step, frame, message};
use crate::finding::{Clue, Severity, cause, explain};

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("ad-agent-service-account-rights", "The AD agent's service account lacks permissions in the directory")
            .verdict("Active Directory refused a change that Okta asked for. The account of the agent, not the user, needs the permission.")
            .causes(&[cause("The Okta service account is not allowed to reset passwords or write `lockoutTime` in this OU.", "Run on a domain controller, with your OU and account: `dsacls \"OU=Staff,DC=acme,DC=com\" /I:S /G \"ACME\\OktaService:CA;Reset Password;user\"`, then the same with `WP;lockoutTime;user` and `WP;pwdLastSet;user`. Then try again.").any(&[Clue::Words("insufficientaccessrights"), Clue::Words("check the permissions")]), cause("The service account has the rights, but the new password does not meet the directory's rules.", "Choose a password that meets both the directory's rules (`net accounts /domain` shows them) and Okta's.").unless(&[Clue::Words("insufficientaccessrights"), Clue::Words("check the permissions")])]),
    ),
    message(
        explain("agent-token-lost", "The agent no longer has a token")
            .verdict("The agent cannot recover on its own, because its token was removed or revoked. Users and their passwords are not the problem.")
            .causes(&[cause("The server was restored from a snapshot. Okta then makes the agent's token invalid on purpose.", "Uninstall the agent, delete it at `Directory > Directory Integrations > your directory > Agents`, and install it again from `Settings > Downloads`.").prevention("Run two agents for each domain, and never restore one from a snapshot."), cause("The server was not restored: somebody deactivated the agent or revoked its token.", "Look at `Reports > System Log` for `eventType sw \"system.agent\"` and `eventType eq \"system.api_token.revoke\"`, then install the agent again."), cause("The agent has version 3.17 or earlier, which uses a person's API token. That token ends when the person is deactivated, or when the agent was offline for 30 days.", "Install the newest version from `Settings > Downloads`, which does not depend on a person's account.")]),
    ),
    message(
        explain("authenticators-not-enrolled", "The user has no authenticator that the policy accepts")
            .verdict("The app sign-in policy asks for authenticators (factors) that this user has not enrolled or is not allowed to enroll. The password is not the problem.")
            .causes(&[cause("The rule asks for an authenticator that the enrollment policy does not offer to this user.", "Compare the rule at `Security > Authentication policies > App sign-in policies > your policy` with the enrollment policy at `Security > Authenticators`. At least one accepted authenticator must be required or optional there.").prevention("Set the authenticators in the enrollment policy first, then require them in app sign-in policies."), cause("The rule asks for a phishing-resistant or hardware-protected authenticator, and the user has Okta Verify without FastPass, or no such authenticator.", "Have the user enroll Okta FastPass or a security key (WebAuthn), or relax the requirement in the rule at `Security > Authentication policies > App sign-in policies`."), cause("The user has Okta FastPass, but the rule asks for user verification (PIN or biometrics), which is off in Okta Verify on the device.", "Have the user turn on user verification (biometrics or PIN) in Okta Verify, then sign in again. If the user cannot, change the rule at `Security > Authentication policies > App sign-in policies`.")]),
    ),
    message(
        explain("delegated-account-locked", "The account is locked in Active Directory")
            .verdict("Okta's own account is not locked, so unlocking it in Okta does not help: the directory refuses the right password too until its lock ends.")
            .causes(&[cause("A phone, a mapped drive or a service has the user's old password and keeps trying to sign in.", "Unlock the account (`Unlock-ADAccount <name>`), and look for `Caller Computer Name` in event `4740` of the domain controller."), cause("Somebody guesses the password through Okta or another sign-in page. Then the attempts come from many IP addresses.", "Look for the IP addresses of the failed sign-ins at `Reports > System Log`, and let the password policy for Active Directory lock in Okta after fewer tries than the directory does, at `Security > Authenticators > Password > Actions > Edit`.")]),
    ),
    message(
        explain("delegated-password-expired", "The password has expired in Active Directory")
            .verdict("The directory refused the sign-in, because the password is too old. Okta and its agent work.")
            .causes(&[cause("The password is older than the domain's policy allows. What the user typed may be right.", "Have the user change it in the directory, or allow it in Okta with the password policy for Active Directory at `Security > Authenticators > Password > Actions > Edit`."), cause("The password is not old, but an administrator set `User must change password at next logon`.", "Run `Get-ADUser <name> -Properties pwdLastSet`: `pwdLastSet` is `0` then. Have the user change the password on a computer of the domain, or run `Set-ADUser <name> -ChangePasswordAtLogon $false`.")]),
    ),
    message(
        explain("delegated-sign-in-failed", "The directory refused the sign-in")
            .verdict("Okta passed the sign-in on to Active Directory or LDAP, but the directory refused it. The agent works, and Okta's policies were not reached.")
            .causes(&[
                cause("The user typed a different password than the account has in the directory (1326).", "Have the user try the same password on a computer of the domain, or reset it with `Set-ADAccountPassword`.")
                .only(&[Clue::Words("errorcode\":\"1326"), Clue::Words("errorcode\": \"1326"), Clue::Words("errorcode 1326"), Clue::Words("errorcode: 1326"), Clue::Words("errorcode=1326"), Clue::Words("error code 1326"), Clue::Words("error 1326"), Clue::Words("data 52e")]),
                cause("The account is not allowed to sign in at this hour (1328). The password was right.", "Look at `Account > Logon Hours` of the user in `Active Directory Users and Computers`.")
                .only(&[Clue::Words("errorcode\":\"1328"), Clue::Words("errorcode\": \"1328"), Clue::Words("errorcode 1328"), Clue::Words("errorcode: 1328"), Clue::Words("errorcode=1328"), Clue::Words("error code 1328"), Clue::Words("error 1328"), Clue::Words("data 530")]),
                cause("The account may sign in only on the computers of a list (`Log On To`), but the server of the agent is not in it (1329). The password was right.", "Look at the list with `Get-ADUser <name> -Properties LogonWorkstations`, and add the server of each Okta AD agent, or clear the list.")
                .only(&[Clue::Words("errorcode\":\"1329"), Clue::Words("errorcode\": \"1329"), Clue::Words("errorcode 1329"), Clue::Words("errorcode: 1329"), Clue::Words("errorcode=1329"), Clue::Words("error code 1329"), Clue::Words("error 1329"), Clue::Words("data 531")]),
                cause("The password has expired in the directory (1330). What the user typed was right.", "Have the user change it in the directory, or allow it in Okta with the password policy for Active Directory at `Security > Authenticators > Password > Actions > Edit`.")
                .only(&[Clue::Words("errorcode\":\"1330"), Clue::Words("errorcode\": \"1330"), Clue::Words("errorcode 1330"), Clue::Words("errorcode: 1330"), Clue::Words("errorcode=1330"), Clue::Words("error code 1330"), Clue::Words("error 1330"), Clue::Words("data 532")]),
                cause("An administrator disabled the account in the directory (1331). The password was not the reason.", "Enable it with `Enable-ADAccount <name>`, then import the user again at `Directory > Directory Integrations > your directory > Import`.")
                .only(&[Clue::Words("errorcode\":\"1331"), Clue::Words("errorcode\": \"1331"), Clue::Words("errorcode 1331"), Clue::Words("errorcode: 1331"), Clue::Words("errorcode=1331"), Clue::Words("error code 1331"), Clue::Words("error 1331"), Clue::Words("data 533")]),
                cause("The account has expired in the directory (1793). The password was right.", "Look at the date with `Get-ADUser <name> -Properties AccountExpirationDate`, and set another with `Set-ADAccountExpiration`.")
                .only(&[Clue::Words("errorcode\":\"1793"), Clue::Words("errorcode\": \"1793"), Clue::Words("errorcode 1793"), Clue::Words("errorcode: 1793"), Clue::Words("errorcode=1793"), Clue::Words("error code 1793"), Clue::Words("error 1793"), Clue::Words("data 701")]),
                cause("The user must change the password at the next sign-in (1907). What the user typed was right.", "Have the user change it in the directory, or allow it in Okta with the password policy for Active Directory at `Security > Authenticators > Password > Actions > Edit`.")
                .only(&[Clue::Words("errorcode\":\"1907"), Clue::Words("errorcode\": \"1907"), Clue::Words("errorcode 1907"), Clue::Words("errorcode: 1907"), Clue::Words("errorcode=1907"), Clue::Words("error code 1907"), Clue::Words("error 1907"), Clue::Words("data 773")]),
                cause("Too many wrong passwords locked the account in the directory (1909), so it refuses the right one too.", "Unlock it with `Unlock-ADAccount <name>`, and look for `Caller Computer Name` in event `4740` of the domain controller.")
                .only(&[Clue::Words("errorcode\":\"1909"), Clue::Words("errorcode\": \"1909"), Clue::Words("errorcode 1909"), Clue::Words("errorcode: 1909"), Clue::Words("errorcode=1909"), Clue::Words("error code 1909"), Clue::Words("error 1909"), Clue::Words("data 775")]),
                cause("The LDAP directory refused the name or the password. If only this user fails, the user's name or password is wrong. If every user and the import fail, those of the agent's account are wrong.", "Try the same name on the agent's server: `ldapwhoami -x -H ldaps://HOST -D \"uid=name,ou=people,dc=acme,dc=com\" -W`. If that works for the user, try it with the agent's account, which its configuration file names.").only(&[Clue::Words("ldap: error code 49")]), cause("The directory's own error code says why: 1326 name or password, 1328 logon hours, 1329 workstation not allowed, 1330 password expired, 1331 disabled, 1793 account expired, 1907 password must change, 1909 locked.", "Expand the entry at `Reports > System Log`: `Event > System > DebugContext > DebugData > ErrorCode`.").unless(&[Clue::Words("ldap: error code 49")]), cause("The code is 1326 although the password is right: the user was moved or renamed in the directory, and Okta still has the old name.", "Import the user again at `Directory > Directory Integrations > your directory > Import`.").unless(&[Clue::Words("ldap: error code 49")])]),
    ),
    message(
        explain("delegated-sign-in-timed-out", "The directory agent did not answer in time")
            .verdict("Okta sent the password to the AD or LDAP agent and got no answer within 4 seconds. The password was not checked.")
            .causes(&[cause("No agent of the directory is connected to Okta, or its server has lost the internet.", "Look at `Directory > Directory Integrations > your directory > Agents`. On the server, check that the service of the agent runs (`Get-Service \"Okta AD Agent\"`) and that it reaches `https://{org}`."), cause("The agent's server or the domain controller answers too slowly: CPU, memory, the network between them, or the import of the profile at the sign-in.", "Compare the time in the agent's log (`Okta AD Agent\\logs\\Agent.log`) with the time of the entry, and look at the server's CPU and memory then. Add another agent on another server.").prevention("Run at least two agents for each domain, and let Okta email the administrators when one disconnects: `Settings > Account > Admin email notifications`."), cause("The agent is connected and fast, but a firewall or a proxy that inspects TLS holds back its answer.", "Let the agent's server connect to `https://{org}` without inspection. `tracert` and the issuer of the certificate in a browser on that server show the systems in between.")]),
    ),
    message(
        explain("directory-password-rule", "The directory refused the new value because of its own rules")
            .verdict("Okta's agent reached the LDAP directory and signed in to it. The directory does not allow this change. For a password, its own password policy is usually the reason.")
            .causes(&[
                cause(
                    "The new password does not meet the directory's policy: its length, its history, or the minimum age of the current one.",
                    "Read the directory's words after the code. Compare its policy with Okta's at `Security > Authenticators > Password > Actions > Edit` (`Security > Authentication > Password` in Classic Engine), and make Okta's at least as strict.",
                ).any(&[Clue::Words("error code 19")]),
                cause(
                    "The password meets the policy, but the directory takes passwords only over an encrypted connection, or only in another attribute. Active Directory and AD LDS answer with code 53 to that.",
                    "Use LDAPS (port 636) for the agent, and compare `Password Attribute` at `Directory > Directory Integrations > your directory > Provisioning > Integration` with the directory's own (`unicodePwd` in Active Directory, `userPassword` in most others).",
                )
                .any(&[Clue::Words("error code 53")]),
            ]),
    ),
    message(
        explain("directory-rights-missing", "The directory does not allow this change to the account that asks for it")
            .verdict("Okta's agent reached the LDAP directory and signed in to it. The directory itself refused the change, and Okta's roles and tokens are not the problem.")
            .causes(&[
                cause(
                    "Users change their own password in this directory, but the user has no right to write it.",
                    "Give users an ACL in the directory that lets them write their own password (in eDirectory, `Write` on the password attributes for `[This]`). A reset by an admin goes through the agent's account and can work all the same.",
                )
                .any(&[Clue::Words("-672"), Clue::Words("nds error")]),
                cause(
                    "The account that the agent signs in with is not allowed to write the attribute or the subtree that the message names.",
                    "Give that account the right to write it in the directory, and try it with `ldapmodify -D` and the same account. `Directory > Directory Integrations > your directory` and the agent's configuration file name the account.",
                ),
            ]),
    ),
    message(
        explain("duo-refused", "Duo Security caused this failure")
            .verdict("Okta asked Duo, and Duo could not or would not verify the user. The password was accepted, and Okta's policies are not the problem.")
            .causes(&[cause("Only this user is affected: the Duo account is disabled, locked out or not enrolled.", "Look at the user in the Duo Admin Panel at `Users`, and unlock or enroll the account there.").only(&[Clue::Words("disabled or locked out"), Clue::Words("authentication has failed"), Clue::Words("unable to verify")]), cause("All users are affected: the integration key, the secret or the host in Okta is no longer valid, or Okta cannot reach Duo.", "Enter the three again at `Security > Authenticators` (Classic Engine: `Security > Multifactor`), and look at `https://status.duo.com`.").only(&[Clue::Words("unable to contact"), Clue::Words("no longer valid"), Clue::Words("unable to verify"), Clue::Words("authentication has failed")])]),
    ),
    message(
        explain("email-link-invalid", "The link in the email is no longer valid")
            .verdict("The link was already used, has expired, or a newer email replaced it. Its token is in the link only: the user's password and session, and the access tokens of apps, are not the problem.")
            .causes(&[cause("The user opened an old email, or saved the link as a bookmark.", "Open `https://{org}` itself, without the link. Start the step again there, such as the change of the email address, and use the link of the newest email."), cause("The account was not activated in time: the activation link ends after some days, and an administrator's newer email replaces the earlier one.", "Have an administrator send a new activation email: `POST /api/v1/users/{userId}/lifecycle/reactivate?sendEmail=true`, or the button that `Directory > People > your user` shows for the status.").only(&[Clue::Words("activation"), Clue::Words("activate")]),  cause("A mail scanner opened the link before the user did, which used it up.", "Have the mail administrator exempt links to `https://{org}` from scanning, then send a new email.")]),
    ),
    message(
        explain("idp-attribute-unknown", "Okta skipped attributes of the identity provider")
            .severity(Severity::Warning)
            .verdict("The sign-in continues. Okta ignored attributes that the provider's profile in Okta lacks or has with another type.")
            .causes(&[cause("The provider's profile in Okta does not have the attribute.", "Add it at `Directory > Profile Editor > your provider`, with the same `External name` as in the assertion or token.").any(&[Clue::Words("matching external name")]), cause("The profile has the attribute, but with another type: for example, it expects a string and a list arrives.", "Compare its `Data type` at `Directory > Profile Editor > your provider` with the value in the assertion or token.").any(&[Clue::Words("schema mismatch")]), cause("The attribute is not needed in Okta. Then nothing is lost.", "Do nothing, or remove it at the provider so that the entry goes away at `Reports > System Log`.")]),
    ),
    message(
        explain("idp-jit-failed", "Okta could not create the user at sign-in")
            .verdict("The identity provider signed the user in, and creating the user in Okta (just in time) failed. The provider's settings for the sign-in are right.")
            .causes(&[cause("Creation is on, but a required attribute is missing or not valid, so only some users are affected.", "Read the `Create okta user` entry of the same time at `Reports > System Log`. Its reason names the attribute."), cause("Just-in-time creation is off for the provider or for the org. Then no user can be created.", "Enable it at `Security > Identity Providers > your provider` and at `Customizations > Other`, in the section for just-in-time provisioning.")]),
    ),
    message(
        explain("idp-link-denied-for-groups", "The user is not allowed to be linked, because of the user's groups")
            .verdict("Account linking of the identity provider is restricted to certain groups, but the user is in none of them. The provider's response is not the problem.")
            .causes(&[cause("The user is in none of the groups that the provider's account linking names.", "Add the user to one of them at `Directory > Groups`, or change the setting at `Security > Identity Providers > your provider > Configure Identity Provider`."), cause("The user was added to a group only a moment ago, or by a rule that has not run yet.", "Look at `Directory > People > your user > Groups`, and have the user sign in again once the group is there."), cause("The restriction keeps administrators from being linked on purpose, and this user is one.", "Have administrators sign in to Okta directly. Linking them lets whoever controls the provider become an administrator of Okta (`Directory > People > your user > Admin roles`).")]),
    ),
    message(
        explain("idp-profile-not-obtained", "The external identity provider gave Okta no profile")
            .verdict("The other provider's userinfo endpoint refused Okta's request, or responded with something other than a profile. The sign-in there worked, and Okta got a token.")
            .causes(&[cause("The provider refused because the token lacks the scopes for profiles.", "Add `profile` and `email` to `Scopes` at `Security > Identity Providers > your provider`."), cause("The scopes are requested, but the userinfo URL is wrong.", "Open `userinfo_endpoint` of the provider's `/.well-known/openid-configuration`, and write it into `Userinfo endpoint` at `Security > Identity Providers > your provider` (only providers of the type OpenID Connect have the field). Without that URL, Okta reads only the claims of the ID token.")]),
    ),
    message(
        explain("idp-saml-assertion-refused", "Okta refused the identity provider's SAML assertion")
            .verdict("The assertion did not pass Okta's checks of signature, issuer, audience, destination or times. The provider itself accepted the user.")
            .causes(&[cause("The provider signs with a new certificate, or the one in Okta has expired. Then all its users are affected from that moment on.", "Download the current signing certificate from the provider (Entra ID: `Certificate (Base64)` at `Enterprise applications > your app > Single sign-on > SAML Certificates`), and put it in place of `IdP Signature Certificate` at `Security > Identity Providers > your provider > Configure Identity Provider`.").any(&[Clue::Words("digital signature")]), cause("The signature is right, but `Issuer`, the audience or the destination (assertion consumer service URL) differ from the settings.", "Compare the SAML response with `IdP Issuer URI` and with the metadata that Okta offers at `Security > Identity Providers > your provider`.").unless(&[Clue::Words("digital signature")]), cause("A clock is wrong, so that `NotBefore` or `NotOnOrAfter` does not match the current time.", "Set the provider's clock by NTP, and compare `IssueInstant` of the response with `date -u`.").unless(&[Clue::Words("digital signature")])]),
    ),
    message(
        explain("idp-saml-endpoint-unknown", "No identity provider of this org matches the SAML response")
            .verdict("Okta finds no provider for the endpoint and the issuer of the response. Its signature was not checked.")
            .causes(&[cause("The provider posts its response to the URL of another identity provider in Okta, or of a deleted one.", "Copy the assertion consumer service URL from `Security > Identity Providers > your provider` into the provider's settings again."), cause("The URL is right, but `Issuer` of the response differs from `IdP Issuer URI` in Okta.", "Compare the two at `Security > Identity Providers > your provider > Configure Identity Provider`, also for `http` and a slash at the end."), cause("URL and issuer match, but somebody deactivated the identity provider in Okta.", "Look at its status at `Security > Identity Providers`, and activate it.")]),
    ),
    message(
        explain("idp-saml-response-unsolicited", "The SAML response does not answer a request of this org")
            .verdict("`InResponseTo` of the response is not the ID of a request that Okta sent in this browser. The user and the signature are not the problem.")
            .causes(&[cause("The user used the back button or a bookmark of the provider's page, or took too long. A new sign-in then works.", "Start again at the app or at the org's sign-in page (`https://{org}`)."), cause("The provider sends a fixed or wrong `InResponseTo`. Then every sign-in fails.", "Look at `InResponseTo` in `SAMLResponse`: the provider has to repeat the `ID` of Okta's request, and to leave the attribute out of IdP-initiated responses.")]),
    ),
    message(
        explain("idp-token-not-obtained", "The external identity provider gave Okta no token")
            .verdict("Okta is the client here: the other provider refused Okta's token request. Apps and users in Okta are not the problem.")
            .causes(&[cause("The client secret that Okta sends to the provider is wrong or has expired.", "Enter it again at `Security > Identity Providers > your provider > Configure Identity Provider`."), cause("The secret is right, but Okta's redirect URI is not registered there, or the token endpoint is wrong.", "Register `https://{org}/oauth2/v1/authorize/callback` at the provider, and compare `Token endpoint` at `Security > Identity Providers > your provider > Configure Identity Provider` with the provider's discovery document.")]),
    ),
    message(
        explain("idp-user-matches-several", "Several users match what the identity provider sent")
            .verdict("Okta does not choose between several users with the same value of the matching attribute. The provider and its response are not the problem.")
            .causes(&[cause("Several people share a value, such as the email address of a family or a team.", "Match by a unique attribute (`Match against`) at `Security > Identity Providers > your provider > Configure Identity Provider`."), cause("One person has two Okta accounts with this value, often one imported from a directory and an older one that was created by hand.", "Search for the value at `Directory > People`, and keep the account that has the apps. In the other one, change the attribute at `Directory > People > your user > Profile > Edit`, or deactivate that account with `POST /api/v1/users/{userId}/lifecycle/deactivate`.")]),
    ),
    message(
        explain("idp-user-not-matched", "No user matches what the identity provider sent")
            .verdict("The identity provider signed the user in, and its response is not the problem. Okta finds no user with that name.")
            .causes(&[cause("The user exists, but Okta builds another username from the response than the user has (domain, capital letters, an old email address).", "Compare the username in the entry with the one at `Directory > People`. The rule is `Match against` at `Security > Identity Providers > your provider > Configure Identity Provider`."), cause("The user does not exist, and just-in-time creation (JIT) is off.", "Create the user at `Directory > People`, or enable JIT for the provider and at `Customizations > Other`, in the section for just-in-time provisioning."), cause("Matching uses a custom attribute whose value several users share.", "Make the attribute unique, or choose another one in `Match against` at `Security > Identity Providers > your provider > Configure Identity Provider`.")]),
    ),
    message(
        explain("idp-user-status-invalid", "The matching user is not allowed to sign in this way")
            .verdict("Okta found the identity provider's user, but the user's status does not allow this sign-in. The provider's response is not the problem.")
            .causes(&[cause("The user's status at `Directory > People` is deactivated, suspended or staged.", "Look at the status at `Directory > People > your user`. Activate the user there, or unsuspend with `POST /api/v1/users/{userId}/lifecycle/unsuspend`."), cause("The user is active, but came from an inbound SAML identity provider (Org2Org) and later got an Okta password.", "Have the user sign in with the password at `https://{org}`, or delete the user and have the provider create the user again.")]),
    ),
    message(
        explain("idp-username-not-transformed", "The identity provider sent nothing from which to build a username")
            .verdict("Okta could not build the username: the attribute or expression in `IdP Username` gives no value for this assertion. The signature is not the reason.")
            .causes(&[cause("The attribute that `IdP Username` names is missing or empty in the assertion or ID token.", "Set `IdP Username` to `idpuser.subjectNameId` at `Security > Identity Providers > your provider > Configure Identity Provider`, or have the provider send the attribute."), cause("The attribute has a different name in the assertion than in the provider's profile.", "Compare the names in the SAML response with `External name` in the provider's profile at `Directory > Profile Editor`.")]),
    ),
    message(
        explain("inline-hook-denied", "Your inline hook denied the request")
            .verdict("Okta asked your service, and your service responded with a deny command. Okta's policies and the client are not the problem.")
            .causes(&[cause("The service behind the hook (a service of yours that Okta asks) decided to deny this user or request on purpose.", "Look into the service's log at the time of the entry. The hook and its URL are at `Workflow > Inline Hooks`."), cause("The service denies every request that it cannot interpret, and Okta or the app now sends a new field or another kind of request.", "Generate a request at `Workflow > Inline Hooks > your hook > Actions > Preview`, and look at what the service answers to it.")]),
    ),
    message(
        explain("inline-hook-response-invalid", "Okta cannot read the response of your inline hook")
            .verdict("Your own endpoint answered, but its response is not the JSON that Okta expects.")
            .causes(&[cause("The service behind the hook (a service of yours that Okta asks) responded with an HTML page, an empty body, or something that is not valid JSON.", "Answer with `Content-Type: application/json` and `{\"commands\":[{\"type\":\"com.okta.access.patch\",\"value\":[{\"op\":\"add\",\"path\":\"/claims/name\",\"value\":\"…\"}]}]}`.").prevention("Check the response with the preview at `Workflow > Inline Hooks > your hook > Preview`."), cause("The response is JSON, but a command has a `type`, `op` or `path` that this kind of hook does not have.", "Compare each command with the reference of this kind of hook. A token hook takes `com.okta.identity.patch` and `com.okta.access.patch`.")]),
    ),
    message(
        explain("iwa-agent-not-usable", "The IWA agent (Windows desktop single sign-on) could not be used")
            .verdict("Desktop single sign-on was tried, but no IWA agent could do it. The user's password is not the problem.")
            .causes(&[cause("The server of the AD agent or of the IWA agent is down, or its service was stopped, so Okta shows it as not connected.", "Look at `Directory > Directory Integrations > your directory > Agents` for an agent that is not connected, and start its service on that server.").only(&[Clue::Words("no active AD Agent"), Clue::Words("primary IWA agent")]), cause("An agent is online, but the clock of the IWA server is wrong, or its redirect token was used twice.", "Compare the server's clock with `w32tm /query /status`, and synchronize it with `w32tm /resync`.").only(&[Clue::Words("redirect token")])]),
    ),
    failed_step(
        explain("iwa-agentless-failed", "Agentless Desktop SSO failed")
            .verdict("The Kerberos ticket was missing or could not be decrypted, so Okta showed the sign-in page instead.")
            .causes(&[cause("The browser does not send a ticket, because the host is not in the intranet zone or in the list of allowed hosts.", "Add the org's `kerberos.okta.com` host to the local intranet sites (Chrome: `AuthServerAllowlist`).").unless(&[Clue::Words("etype_notsupp"), Clue::Words("authentication_failure")]), cause("The password or the SPN of the service account was changed.", "Enter the service account again in the Desktop SSO settings of the directory, and check its SPN with `setspn -L`. Then have users get a new ticket: `klist purge`, or sign out of Windows and in again.").any(&[Clue::Words("authentication_failure")]).unless(&[Clue::Words("etype_notsupp")]), cause("The domain or the service account does not allow AES, and the ticket is asked for with it.", "Select `This account supports Kerberos AES 128 bit encryption` and `256 bit` at the service account's `Account` tab in Active Directory Users and Computers, and allow AES in the domain's policy `Network security: Configure encryption types allowed for Kerberos`.").any(&[Clue::Words("etype")])]),
    ),
    message(
        explain("logout-request-issuer-unexpected", "The SAML logout request has an unexpected issuer")
            .verdict("Okta compares `Issuer` of the LogoutRequest with `SP Issuer` of the app, and they differ. The signature was not the reason.")
            .causes(&[cause("The service provider uses a different entity ID for logout than the one that is entered in the app. Its metadata shows the right one as `entityID`.", "Set `SP Issuer` at `Applications and Resources > Applications > your app > General > SAML Settings > Edit` to the `Issuer` in the request."), cause("The logout request went to another app of the same product than the user's session belongs to, such as test instead of production.", "Compare the URL of the request with the single logout URL at `Applications and Resources > Applications > your app > Sign On > View SAML setup instructions`.")]),
    ),
    message(
        explain("logout-request-malformed", "Okta cannot read the SAML logout request")
            .verdict("The service provider's LogoutRequest is not the kind of message that Okta expects at this URL. Nothing in it was verified yet, and the user's session at Okta continues.")
            .causes(&[cause("The request was sent to the single sign-on URL, which ends in `/sso/saml`.", "Set the single logout URL in the service provider to the one that ends in `/slo/saml`."), cause("The URL is right, but the request is not encoded as its binding requires (deflate and base64 for HTTP-Redirect, base64 for HTTP-POST), or is another message.", "Decode it with `base64 -d` (for HTTP-Redirect with `python3 -c \"import sys,zlib,base64;print(zlib.decompress(base64.b64decode(sys.argv[1]),-15).decode())\" VALUE`, after undoing the percent-encoding), and check that it is a `LogoutRequest`.")]),
    ),
    message(
        explain("logout-request-nameid-unexpected", "The SAML logout request is for another user")
            .verdict("`NameID` in the LogoutRequest is not the user of this session in this app, so the session at Okta continues.")
            .causes(&[cause("The service provider sends the name in a different form than Okta sent it at sign-in.", "Send back `NameID` (with its `Format`) and `SessionIndex` exactly as they are in the assertion."), cause("The name has the right form, but another user has signed in to Okta with this browser in the meantime.", "Compare `actor` of the entry with `NameID` of the request, and sign in again."), cause("The username in the app was changed while the user was signed in.", "Look at the username at `Applications and Resources > Applications > your app > Assignments`.")]),
    ),
    message(
        explain("logout-request-signature-invalid", "The signature of the SAML logout request is not valid")
            .verdict("Okta verifies the request with the certificate that is uploaded for the app, but the signature does not match or is missing. The user's session continues.")
            .causes(&[cause("The service provider signs with a different key than that of the uploaded certificate, for example since it was renewed.", "Upload its certificate at `Applications and Resources > Applications > your app > General > SAML Settings > Edit > Signature Certificate`."), cause("The service provider does not sign its logout requests, but Okta accepts only signed ones.", "Look for `Signature` in the request, and switch the signing of logout requests on at the service provider."), cause("Something changed the request after it was signed: a proxy that encodes the URL again, or a library that sends parameters in another order.", "Compare `SAMLRequest`, `RelayState` and `SigAlg` as the service provider signed them with the URL in the browser.")]),
    ),
    failed_step(
        explain("radius-sign-in-failed", "A sign-in through the RADIUS agent failed")
            .verdict("The VPN or device asked the RADIUS agent, and the sign-in failed at Okta. The connection between the agent and Okta works.")
            .causes(&[cause("The password or the code is wrong, or the user did not answer the push in time.", "Read `outcome.reason` of the entry at `Reports > System Log`. For push, raise the device's RADIUS timeout to 60 seconds."), cause("The user is not assigned to the RADIUS app, or the app's sign-in policy denies: `outcome.reason` of the entry shows which.", "Assign the user at `Applications and Resources > Applications > your app > Assignments`, or read the rules of the policy at `Applications and Resources > Applications > your app > Sign On`."), cause("Every user fails, also with a right password: the shared secrets differ, so the password does not arrive as it was sent.", "Enter the same shared secret at `Applications and Resources > Applications > your app > Sign On` of the RADIUS app and in the device.")]),
    ),
    message(
        explain("recovery-answer-wrong", "The answer to the recovery question was wrong")
            .verdict("The user gave the wrong answer to the security question during self-service. The password was not asked for.")
            .causes(&[cause("The user does not remember the exact answer. Spelling counts.", "Have the user try again. Otherwise reset the password at `Directory > People > your user > Reset or Remove password` (`Reset Password` in Classic Engine)."), cause("Somebody else gave the answer and is trying to take over the account. Then the user knows nothing of the attempt.", "Compare `client.ipAddress` and `client.geographicalContext` of the entry with the user's other sign-ins at `Reports > System Log`.").prevention("Use an authenticator instead of a question for recovery, in the password policy at `Security > Authenticators > Password > Actions > Edit`.")]),
    ),
    message(
        explain("recovery-token-invalid", "The recovery link is no longer valid")
            .verdict("The recovery token was already used, has expired, or was replaced by that of a newer email. The user's account is not the problem.")
            .causes(&[cause("The user opened an older email, or opened the link a second time. Then the first use already changed the password, or a newer email exists.", "Request a new email with `Forgot password?` on the sign-in page, and open the link in the newest one, once."), cause("The email is the newest one, and a mail scanner opened the link before the user did, which used it up.", "Look for an earlier use from another IP address at `Reports > System Log`, and exempt Okta's emails from link scanning.")]),
    ),
    failed_step(
        explain("rich-client-failed", "Office 365 sign-in of a desktop client failed")
            .verdict("A desktop client's sign-in (WS-Trust or Kerberos) reached Okta, and no account matches. The password was not checked.")
            .causes(&[cause("The user is not assigned to the Office 365 app in Okta.", "Assign the user at `Applications and Resources > Applications > your app > Assignments` of the Office 365 app."), cause("The user is assigned, but the client sends a different username than the one in the app.", "Compare the username at `Applications and Resources > Applications > your app > Assignments` with the user principal name in Active Directory (`whoami /upn`)."), cause("Several users have the same Active Directory account or name, so Okta cannot tell which one to use.", "Search for the name at `Directory > People`, and keep one assignment.")]),
    ),
    message(
        explain("self-service-not-possible", "Self-service is not possible for this user at the moment")
            .verdict("The request to reset or unlock was refused because of the user's status or the password policy. The user's answers and codes are not the problem.")
            .causes(&[cause("The password is younger than the minimum age in the password policy.", "Look at the minimum password age at `Security > Authenticators > Password > Actions > Edit`."), cause("The user's status in Okta is locked out, staged or deactivated, and self-service needs another one.", "Open `Directory > People > your user`: a locked account has a button there to unlock it, a deactivated one has `Activate`."), cause("The user comes from a directory, but the policy does not allow self-service for such users.", "Reset the password in the directory (`Set-ADAccountPassword -Reset` in Active Directory).")]),
    ),
    message(
        explain("sign-in-on-callback", "The app starts a sign-in on its own callback page")
            .verdict("The callback URL already holds Okta's answer. The SDK refuses to start a second sign-in there, and Okta was not asked again.")
            .causes(&[cause("The callback route is protected: a guard, or `onAuthRequired`, runs on it before the tokens are there.", "Leave the route of `redirectUri` public, and let only `<LoginCallback />` (React), `OktaCallbackComponent` (Angular) or `LoginCallback` (Vue) run on it."), cause("Code that runs on every page calls `signInWithRedirect()` or renews tokens, also on the callback page.", "Ask `oktaAuth.isLoginRedirect()` first, and call `signInWithRedirect()` only where it is `false`."), cause("The app checks `isAuthenticated` on the callback page before the SDK has read the tokens from the URL.", "Wait for `oktaAuth.handleLoginRedirect()` to end, and read `authState` after it.")]),
    ),
    message(
        explain("sign-in-started-twice", "An earlier sign-in was left open, or two run at the same time")
            .severity(Severity::Warning)
            .verdict("This is a warning and often harmless: the SDK found the record of an earlier sign-in, and replaces it. If a sign-in then fails with a wrong `state`, two ran at the same time.")
            .causes(&[cause("A double click on the button starts the sign-in again.", "Disable the button while `signInWithRedirect()` runs, until the page is left."), cause("An effect or a guard of the page starts it again while the first one is running. React's strict mode runs effects twice.", "On the callback page (`oktaAuth.isLoginRedirect()` is `true`) call only `handleLoginRedirect()`. Elsewhere remember in a `useRef` flag that the sign-in was started."), cause("The user went back or closed the page during an earlier sign-in, so that one was left open.", "Call `oktaAuth.transactionManager.clear()` before a new sign-in, and never on the callback page, which needs the PKCE verifier in it.")]),
    ),
    message(
        explain("sign-in-too-slow", "The sign-in took longer than the nonce is valid")
            .verdict("The nonce of this sign-in (a value that ties the ID token to it) has expired. The ID token and the client are not the problem.")
            .causes(&[cause("The user left the sign-in page open, or came back with a bookmark or the browser's back button.", "Start the sign-in again from the application's own page, not from the URL of the sign-in page (`/authorize`)."), cause("The clock of the application's host jumped, or the clocks of its instances differ.", "Synchronize the clocks of all instances (`w32tm /resync`, `chronyc makestep`)."), cause("`ProtocolValidator.NonceLifetime` is shorter than an ordinary sign-in with a second factor takes.", "Set `options.ProtocolValidator.NonceLifetime` to one hour, its default.")]),
    ),
    message(
        explain("smart-card-certificate-refused", "Okta got no certificate that it accepts")
            .verdict("Okta asked the browser for the certificate of the smart card or device. It got none, or one that did not pass the check of its chain, its dates or its revocation. The password is not the problem.")
            .causes(&[cause("The browser sent no certificate: no card was in the reader, the dialog was closed, or the browser has none from an authority that Okta asks for.", "Check whether the certificate is in the browser's list (`certmgr.msc` on Windows, `Keychain Access` on macOS). Then close all windows of the browser, since it remembers the choice, and sign in again with the card in the reader.").only(&[Clue::Words("no certificate selected")]), cause("The certificate was issued by an authority that is not in the chain uploaded to Okta.", "Compare its issuer and dates (`openssl x509 -noout -issuer -dates -in cert.pem`) with the chain at `Security > Identity Providers > your provider`.").unless(&[Clue::Words("no certificate selected")]), cause("The authority is in the chain, but the certificate has expired or was revoked.", "Look at `notAfter` with `openssl x509 -noout -dates -in cert.pem`, and issue a new certificate to the user.").unless(&[Clue::Words("no certificate selected")])]),
    ),
    message(
        explain("smart-card-crl-unreachable", "Okta could not load the certificate revocation list (CRL)")
            .verdict("The certificate names the URL of a CRL that Okta could not load, so it cannot be checked. The certificate may be valid.")
            .causes(&[cause("The URL in the certificate works only inside your network, or asks for a sign-in (401). Okta loads it from the internet.", "Open `CRL Distribution Points` of the certificate from outside with `curl -v`. Publish the CRL there, or let Okta's IP addresses through."), cause("The host answers too slowly, or the list is very large.", "Run `time curl -sO <url>` from outside your network, and look at the size of the file."), cause("The certificate names only an `ldap://` URL. Okta needs one with HTTP.", "Run `openssl x509 -noout -text -in cert.pem`, and have the authority add an `http://` URL to its certificates.")]),
    ),
    message(
        explain("threatinsight-blocked", "ThreatInsight (Okta's list of attacking IP addresses) considers this one suspicious")
            .severity(Severity::Warning)
            .verdict("Okta ThreatInsight flagged the IP address. With `DENY` the request was blocked, with `ALLOW` it was only logged. The user and the password were not the reason.")
            .causes(&[cause("The IP address takes part in attacks: many failed sign-ins across several orgs came from it.", "Look up the owner of the IP address, for example with `whois`. If it is yours, exempt it at `Security > General > Okta ThreatInsight settings`."), cause("The IP address is a proxy or VPN of your own that many people share, so their failed sign-ins add up.", "Exempt its network zone at `Security > General > Okta ThreatInsight settings`.")]),
    ),
    frame(
        explain("windows-sign-in-failed", "The MFA Credential Provider for Windows refused the sign-in")
            .verdict("The Windows sign-in shows this text for every failure: the password, the second factor, the connection or a setting. The reason is in a log on the server.")
            .causes(&[
                cause(
                    "The screen does not show the reason: it is in the provider's own log, next to the username and the time.",
                    "Open `C:\\Program Files\\Okta\\Okta Windows Credential Provider\\logs\\OktaWidget.log` on the server, and paste the lines of this sign-in here.",
                ),
                cause(
                    "The name in Windows is not the username in the user's assignment to the app `Microsoft RDP (MFA)`, or there is no assignment. Then the log shows no connection error.",
                    "Compare the two at `Applications and Resources > Applications > your app > Assignments`. `Application username format` at `Applications and Resources > Applications > your app > Sign On` decides the username (such as `AD SAM account name`).",
                ),
            ]),
    ),
    message(
        explain("windows-sign-in-refused", "Okta refused the sign-in of the Windows Credential Provider")
            .verdict("The MFA Credential Provider for Windows asked Okta to start a sign-in for the user, and Okta responded with 401. No second factor was asked for yet.")
            .causes(&[
                cause(
                    "The client ID, the client secret or the URL that was typed at the installation is wrong. A slash at the end of the URL is enough.",
                    "Compare `ClientId` and `OktaUrl` in `rdp_app_config.json` with `Applications and Resources > Applications > your app > General` of the app `Microsoft RDP (MFA)`. The URL has no slash at the end and no `-admin`.",
                ),
                cause(
                    "The user is not assigned to the app `Microsoft RDP (MFA)`, or the name in Windows matches no assignment, or two of them.",
                    "Look at the usernames at `Applications and Resources > Applications > your app > Assignments`.",
                ),
                cause(
                    "The clock of the server is wrong, so Okta does not accept the JWT that the provider signs.",
                    "Run `w32tm /query /status` on the server, and synchronize with `w32tm /resync`.",
                ),
            ]),
    ),
];
