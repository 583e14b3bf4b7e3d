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
        "No uri registered to handle redirect or multiple applications registered" => "mobile-redirect-uri-mismatch" ("No app on the device has the scheme of the redirect URI, or several have it.", "Set `appAuthRedirectScheme` under `manifestPlaceholders` in `build.gradle` to the scheme of `redirectUri` (`com.okta.dev-1234`), and remove older builds of the app from the device.");
        "AuthorizationException: {\"type\":0,\"code\":0,\"errorDescription\":\"uriString\"}" => "mobile-reason-behind-code" ("The SDK read a URL where Okta's response had none, as with a client ID that is not this org's.", "Compare `client_id` and `discovery_uri` of the configuration with `Applications and Resources > Applications > your app > General`, and open the authorize URL in the device's browser.");
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
        "Okta Oidc error" whole frame => "mobile-reason-behind-code" ("The number `-600` only says that the native SDK failed. The words next to it give the reason.", "Print `e.message` and `e.details` of the `PlatformException`.");
        "PlatformException(-600, Okta Oidc error, {summary})" frame => "mobile-reason-behind-code" ("Flutter's plugin passes on what the native SDK of iOS or Android says: {summary}.", "Print `e.message` and `e.details` of the `PlatformException`, and paste these words on their own.");
        "PlatformException({code}, OktaOidc client isn't configured, {0})" => "mobile-sdk-settings" ("Flutter's plugin");
        "PlatformException({code}, User cancelled a session, {0})" => "mobile-user-canceled" ("Flutter's plugin");
        "Sign in was not authorized" frame => "mobile-sign-in-not-authorized" ("the number `-1000`");
        "Token type not found" whole => "mobile-sdk-settings" ("the number `-700`");
        "Error in retrieving payload" whole => "mobile-response-not-readable" ("the number `-800`");
        "Tokens not found" whole => "mobile-no-tokens" ("the number `-1100`");
        "Failed to retrieve tokens: {summary}" frame => "mobile-answer-lost";
    }
    logs {
        "{\n  \"userInfo\":null,\n  \"message\":\"Invalid status code 400 Bad Request\",\n  \"code\":\"-600\"\n}" => "mobile-answer-lost";
        "E/SyncWebAuthClientImpl: No uri registered to handle redirect or multiple applications registered" => "mobile-redirect-uri-mismatch";
        "{\"code\":\"-1000\",\"detail\":{\"userInfo\":null,\"message\":\"Okta Oidc error\",\"code\":\"-600\"}}" => "mobile-reason-behind-code";
        "flutter: PlatformException(-600, Okta Oidc error, The operation couldn't be completed, null)" => "mobile-reason-behind-code";
        "Possible Unhandled Promise Rejection (id: 0): Error: Sign in was not authorized" => "mobile-sign-in-not-authorized";
        "Error: User is not authenticated, cannot perform the specific action" => "mobile-no-tokens";
    }
}
