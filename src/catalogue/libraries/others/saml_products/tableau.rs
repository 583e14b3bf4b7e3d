//! What Tableau Server prints of SAML (2018 to 2025).

use crate::catalogue::libraries::library;

library! {
    "Tableau Server (SAML)", Provider;
    more "Run `tsm configuration set -k vizportal.log.level -v debug` and `tsm pending-changes apply`, sign in again, and look for `SAML` in `vizportal_node1-0.log`.";
    marks "tableausoftware" "vizportal" "tableau server";
    prints "Spring Security SAML";
    settings {
        "saml-party-not-registered" => "Compare `tsm authentication saml list` (or `wgserver.saml.returnurl` and `wgserver.saml.entityid` of `tsm configuration get`) with `Single sign-on URL` and `Audience URI (SP Entity ID)` of the app, and load the metadata of the app again with `tsm authentication saml configure --idp-metadata`.";
        "saml-user-unknown" => "Compare the name in the message with `Users` of the site. `tsm authentication saml map-assertions --user-name` says which attribute is taken.";
    }
    messages {
        "Failed to find the user in Tableau Server" => "saml-user-unknown";
        "Identity Provider authentication failed for user {user}. Failed to find the user in Tableau Server" => "saml-user-unknown";
    }
    logs {
        "Login failed: Identity Provider authentication failed for user jo@acme.example. Failed to find the user in Tableau Server." => "saml-user-unknown";
        "catalina-exec-5 auth_saml: INFO com.tableausoftware.samlauthentication.handlers.SAMLAuthenticationFailureHandler - SAML Authentication Failed, the SAML Response from the IdP was not valid: [relying_party_registration_not_found] Relying Party Registration not found" => "saml-party-not-registered";
    }
}
