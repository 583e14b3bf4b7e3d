//! What Salesforce prints of SAML (sign-in page, login history).

use crate::catalogue::libraries::library;

library! {
    "Salesforce (SAML)", Provider;
    more "Open `Setup > Identity > Single Sign-On Settings > SAML Assertion Validator`, which shows the last refused assertion and each check of it. `Setup > Users > Login History` holds the short reason.";
    marks "salesforce" "force.com" "sfdc";
    settings {
        "saml-audience-unexpected" => "Compare `Entity ID` at `Setup > Identity > Single Sign-On Settings > your settings` with the audience that Okta sends: capital letters count. For a sandbox, Okta's guide enters the production domain as the Entity ID.";
        "saml-signature-invalid" => "Upload the certificate of the app at `Setup > Identity > Single Sign-On Settings > your settings > Edit > Identity Provider Certificate`.";
        "saml-issuer-unexpected" => "Compare `Issuer` at `Setup > Identity > Single Sign-On Settings > your settings` with the issuer of the app.";
        "saml-user-unknown" => "Compare `SAML Identity Type` at `Setup > Identity > Single Sign-On Settings > your settings` with what Okta sends: the Salesforce username, or `Federation ID` of the user.";
    }
    messages {
        "The audience in the assertion did not match the allowed audiences" => "saml-audience-unexpected";
        "Audience Invalid" whole named => "saml-audience-unexpected" ("login history");
        "Assertion Expired" whole named => "saml-outside-its-time" ("login history");
        "Assertion Invalid" whole named => "saml-response-malformed" ("Salesforce could read the response, but a required part such as the subject is missing.", "Paste the response at `Setup > Single Sign-On Settings > SAML Assertion Validator`: it lists what is missing.");
        "Issuer Mismatched" whole named => "saml-issuer-unexpected" ("login history");
        "Recipient Mismatched" whole named => "saml-destination-unexpected" ("login history");
        "Signature Invalid" whole named => "saml-signature-invalid" ("login history");
        "Subject Confirmation Error" whole named => "saml-subject-not-confirmed" ("login history");
        "Replay Detected" whole named => "saml-request-not-matched" ("Salesforce got the same assertion twice: the page was reloaded or the back button was used.", "Start the sign-in again from Okta's tile or from My Domain (`https://<your domain>.my.salesforce.com`).");
        "Configuration Error/Perm Disabled" => "saml-settings-missing" ("The certificate in Salesforce is corrupt, or single sign-on is switched off in the org.", "Look at `Setup > Single Sign-On Settings`: `SAML Enabled` has to be checked. Upload the certificate of the app again (in Okta `Applications and Resources > Applications > your app > Sign On > SAML Signing Certificates`).");
    }
    logs {
        "We can't log you in because of the following error. For help, contact your Salesforce administrator.\nThe audience in the assertion did not match the allowed audiences." => "saml-audience-unexpected";
    }
}
