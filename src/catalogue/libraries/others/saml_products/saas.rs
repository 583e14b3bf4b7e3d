//! What services on the web show of SAML (UiPath, Palo Alto IoT Security, Aiven, Firebase).

use crate::catalogue::libraries::library;

library! {
    "Services on the web (SAML)", Provider;
    more "Decode `SAMLResponse` from the network panel of the browser with `base64 -d`, and compare `NameID` and the attributes with the service's guide for Okta.";
    settings {
    }
    messages {
        "User does not exist in any organization. Please reach out to your administrator" => "uipath-user-unknown" ("UiPath");
        "The account {user} does not have access to {name} with authorize ways" => "saml-user-unknown" ("Palo Alto IoT Security");
        "Unable to process request due to missing initial state" => "saml-request-not-matched" ("Firebase does not support sign-ins that start at Okta's tile, because it has no request to which the response could belong.", "Start at the app's own sign-in (`signInWithPopup` with `SAMLAuthProvider`), and give users a Bookmark App in Okta with the app's URL.");
        "auth/missing-initial-state" => "saml-request-not-matched" ("Firebase");
    }
    logs {
        "FirebaseError: Firebase: Unable to process request due to missing initial state. This may happen if browser sessionStorage is inaccessible or accidentally cleared. (auth/missing-initial-state)." => "saml-request-not-matched";
        "{\"code\": 403, \"message\": \"Error: The account undefined does not have access to \\\"acme\\\" with authorize ways: local\"}" => "saml-user-unknown";
    }
}
