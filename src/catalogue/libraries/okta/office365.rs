//! What Okta passes on from Office 365, and prints of it (2019 to 2026).

use crate::catalogue::libraries::library;

library! {
    "Okta's Office 365 app", Okta;
    more "Search `Reports > System Log` for the app at that time. If the message has a `request-id`, look it up in the audit log of Microsoft Entra ID: it names the property that was refused.";
    settings {
    }
    messages {
        "The domain portion of the userPrincipalName property is invalid. You must use one of the verified domain names in your organization." => "office365-domain-not-verified";
        "The domain portion of the userPrincipalName property is invalid" => "office365-domain-not-verified";
        "Could not setup the domain federation with Office 365" => "office365-federation-failed";
        "Could not set up the domain federation with Office 365" => "office365-federation-failed";
        "Your account has not been configured for this application. Please contact your Okta administrator and ask them to import your account from Active Directory." => "office365-account-not-linked";
        "Office 365 Login Failure" => "office365-account-not-linked";
        "400 Uniqueness violation. Property: {name}" => "office365-duplicate-value";
        "Uniqueness violation. Property: {name}" => "office365-duplicate-value";
        "Another object with the same value for property {name} already exists." => "office365-duplicate-value" ("Microsoft Graph");
        "Unable to update the specified properties for on-premises mastered Directory Sync objects" => "office365-synced-by-microsoft" ("Microsoft Graph");
        "does not have any available licenses" => "office365-licenses-used-up" ("Microsoft Graph");
        "License assignment cannot be done for user with invalid usage location" => "office365-licenses-used-up" ("Microsoft Graph");
    }
    logs {
        "Automatic provisioning of user kim@acme.example to app Microsoft Office 365 failed: Error while creating user kim@acme.example: The domain portion of the userPrincipalName property is invalid. You must use one of the verified domain names in your organization." => "office365-domain-not-verified";
        "Could not push profile for Office 365 user kim@acme.example, received error: 400 Uniqueness violation. Property: ProxyAddresses." => "office365-duplicate-value";
        "Automatic profile push of user Kim Doe to app Microsoft Office 365 failed: Could not push profile for Office 365 user received error: Received response with HTTP status code 400. httpStatusCode=400 errorCode=Request_BadRequest errorMessage=\"Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.\"" => "office365-synced-by-microsoft";
        "Office 365 Login Failure\nYour account has not been configured for this application. Please contact your Okta administrator and ask them to import your account from Active Directory." => "office365-account-not-linked";
    }
}
