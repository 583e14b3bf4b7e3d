//! What okta-oidc-android and okta-react-native print (1 and 2).

use crate::catalogue::libraries::library;

library! {
    "okta-oidc-android and okta-react-native", Okta;
    more "Look at `detail` or `error` of the exception, which holds what Android or iOS said: React Native's `code` is the SDK's own number. On Android, `adb logcat` shows the rest; a proxy such as Charles shows the body that the SDK drops.";
    marks "com.okta.oidc" "oktarn" "okta-react-native" "oktareactnative";
    settings {
    }
    messages {
        "Invalid status code {status} Bad Request" => "mobile-answer-lost";
        "Invalid status code {status} Unauthorized" => "mobile-answer-lost";
        "Invalid status code {status} {name}" whole => "mobile-answer-lost";
        "No uri registered to handle redirect or multiple applications registered" => "mobile-redirect-uri-mismatch" ("`appAuthRedirectScheme` in `build.gradle` must be the scheme of `redirectUri`, and no other app on the device may have it");
        "Unknown response from browser" => "redirect-without-response";
        "No discovery uri specified" => "mobile-sdk-settings";
        "No client id specified" => "mobile-sdk-settings";
        "No redirect uri specified" => "mobile-sdk-settings";
        "No end session specified" => "mobile-sdk-settings";
        "No provider configuration found" => "mobile-discovery-failed";
        "Missing service configuration" whole => "mobile-discovery-failed";
        "No refresh token found" whole => "mobile-no-tokens";
        "Not logged in or invalid uri" => "mobile-no-tokens";
        "Invalid token or missing hint" => "mobile-no-tokens";
        "OktaOidc client isn't configured, check if you have created a configuration with createConfig" => "mobile-sdk-settings";
        "User is not authenticated, cannot perform the specific action" => "mobile-no-tokens";
        "Id token does not exist" => "mobile-no-tokens";
        "No access token found" whole => "mobile-no-tokens";
        "State Manager does not exist." => "mobile-no-tokens";
        "User cancelled a session" => "mobile-user-canceled";
        "Okta Oidc error" whole frame => "mobile-answer-lost" ("the number `-600`: the words beside it decide");
        "Failed to retrieve tokens: {summary}" frame => "mobile-answer-lost";
    }
    logs {
        "{\n  \"userInfo\":null,\n  \"message\":\"Invalid status code 400 Bad Request\",\n  \"code\":\"-600\"\n}" => "mobile-answer-lost";
        "E/SyncWebAuthClientImpl: No uri registered to handle redirect or multiple applications registered" => "mobile-redirect-uri-mismatch";
        "Error: User is not authenticated, cannot perform the specific action" => "mobile-no-tokens";
    }
}
