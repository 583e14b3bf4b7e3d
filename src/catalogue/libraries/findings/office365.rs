//! What stops sign-in and provisioning between Okta and Office 365.

use crate::catalogue::entry::{CatalogueEntry, message};
use crate::finding::{Clue, cause, explain};
use crate::model::Party;

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("office365-account-not-linked", "Office 365 does not find the account that Okta signed in")
            .verdict("The user signed in to Okta, and the password is right. The assignment of the Office 365 app has no Immutable ID, or not the one that the account has at Microsoft.")
            .causes(&[
                cause(
                    "`Immutable ID` of the assignment is empty, as for users who do not come from Active Directory.",
                    "Look at `Immutable ID` of the user at `Applications and Resources > Applications > your app > Assignments` (pencil icon). If it is empty, map it at `Directory > Profile Editor` from Okta User to Office 365: `hasDirectoryUser()?findDirectoryUser().externalId:user.getInternalProperty(\"id\")`.",
                ),
                cause(
                    "`Immutable ID` differs from `onPremisesImmutableId` of the account at Microsoft, for example after the user was created again in one of the two.",
                    "Run `Get-MgUser -UserId name@domain -Property OnPremisesImmutableId | Format-List OnPremisesImmutableId`, and put that value into `Immutable ID` of the assignment. Or change the account at Microsoft: `Update-MgUser -UserId name@domain -OnPremisesImmutableId <value>`, which is not possible while Entra Connect syncs the account.",
                ),
            ]),
    ),
    message(
        explain("office365-domain-not-verified", "The user's domain is not a verified domain of the Microsoft tenant")
            .refused_by(Party::Scim)
            .verdict("Microsoft refused the username that Okta sent: the part after `@` is not one of the verified domains of the tenant. Okta's connection to the tenant works.")
            .causes(&[
                cause(
                    "`Application username format` of the Office 365 app gives a different domain than the federated one.",
                    "Compare the username of the user at `Applications and Resources > Applications > your app > Assignments` with the domains that `Get-MgDomain` lists as verified. Change `Application username format` at `Applications and Resources > Applications > your app > Sign On` so that it gives one of them, then retry the task at `Dashboard > Tasks`.",
                ),
                cause(
                    "The username has the right domain, but Microsoft has not verified that domain for the tenant yet.",
                    "Run `Get-MgDomain -DomainId acme.com`, and finish the verification by its DNS record where `IsVerified` is `False`.",
                ),
            ]),
    ),
    message(
        explain("office365-duplicate-value", "Another account at Microsoft has the same value")
            .refused_by(Party::Scim)
            .verdict("Microsoft refused the account that Okta pushed, because a value that must be unique belongs to another account there. Okta's connection to the tenant works.")
            .causes(&[
                cause(
                    "The person has a second account at Microsoft, with another username and the same `proxyAddresses`, often an older one.",
                    "Run `Get-MgUser -Filter \"proxyAddresses/any(x:x eq 'smtp:name@domain')\"`, look among deleted users too, and remove the duplicate. Then retry the task at `Dashboard > Tasks`.",
                ),
                cause(
                    "Two users of the on-premises directory have the same value in `proxyAddresses` or `mail`, and Okta pushes both.",
                    "Search the directory with `Get-ADObject -Filter \"proxyAddresses -eq 'smtp:name@domain'\"`, and change one of the two.",
                ),
            ]),
    ),
    message(
        explain("office365-federation-failed", "Okta could not federate the domain with Office 365")
            .refused_by(Party::Scim)
            .verdict("Microsoft refused the federation settings that Okta sent for the domain. Users and licenses are not the problem. Waiting helps only where another change of the same domain is still running.")
            .causes(&[
                cause(
                    "The name of the domain starts with a digit. Okta builds the issuer from it (`123acme.com:exk…`), and Microsoft accepts no issuer that starts with a digit.",
                    "Add a second Office 365 app at `Applications and Resources > Applications > Browse App Catalog`, choose WS-Federation with manual configuration at `Applications and Resources > Applications > your app > Sign On`, and run the PowerShell commands of `View Setup Instructions`, whose issuer starts with `https://`. Switching the running app to manual would also affect its other domains.",
                ),
                cause(
                    "The app was federated before Okta supported child domains, so its settings are of the old form.",
                    "Choose `Edit` at `Applications and Resources > Applications > your app > Sign On`, then `Fetch and Select`, `Select` without any change, and `Save`.",
                ),
                cause(
                    "The domain is the default domain of the tenant or is not verified there, or is federated with another issuer.",
                    "Run `Get-MgDomain -DomainId acme.com` and look at `IsDefault`, `IsVerified` and `AuthenticationType`. Microsoft federates no default domain.",
                ),
            ]),
    ),
    message(
        explain("office365-licenses-used-up", "No license is free for the user at Microsoft")
            .refused_by(Party::Scim)
            .verdict("Okta asked Microsoft to give the user a license, but none of that kind is free or possible for this user. Okta's connection to the tenant works.")
            .causes(&[
                cause(
                    "Every purchased license of the subscription is already assigned, so Microsoft has none left for this user.",
                    "Compare `PrepaidUnits` with `ConsumedUnits` of `Get-MgSubscribedSku`. Free or buy a license, then retry the task at `Dashboard > Tasks`.",
                ).only(&[Clue::Words("available licenses")]),
                cause(
                    "Licenses are free, but the user has no usage location, which Microsoft needs before it assigns one.",
                    "Map a country code to `usageLocation` for the app at `Directory > Profile Editor`, then retry the task at `Dashboard > Tasks`.",
                ).only(&[Clue::Words("usage location")]),
            ]),
    ),
    message(
        explain("office365-synced-by-microsoft", "Microsoft's own directory sync owns this user")
            .refused_by(Party::Scim)
            .verdict("The account is synchronized from Active Directory by Microsoft Entra Connect, and Microsoft allows no other system to change such an account. Okta's connection to the tenant works.")
            .causes(&[
                cause(
                    "Okta's provisioning of profiles and Microsoft Entra Connect are both on for this user on purpose.",
                    "Set the provisioning type at `Applications and Resources > Applications > your app > Provisioning` to `Licenses/Roles Management Only`, which works together with Entra Connect. Or end the synchronization of Entra Connect first.",
                ),
                cause(
                    "The user came into the scope of Microsoft Entra Connect by a change in Active Directory, such as a move to another organizational unit.",
                    "Look at `OnPremisesSyncEnabled` with `Get-MgUser -UserId name@domain -Property OnPremisesSyncEnabled`. If the user should be Okta's, take the organizational unit out of the synchronization.",
                ),
            ]),
    ),
];
