//! What AppAuth and okta-oidc-android prints (AppAuth Android 0.7 to 0.11, iOS 1.x to 2.x; okta-oidc-android 1.x).

use crate::catalogue::libraries::library;

library! {
    "AppAuth and okta-oidc-android", Client;
    more "On Android, print `ex.toJsonString()`: `type`, `code`, `error`, `errorDescription` (type 0 general, 1 authorize, 2 token). On iOS, print `error.userInfo`: `OIDOAuthErrorResponseErrorKey` holds the response, beside the underlying error.";
    marks "net.openid.appauth" "org.openid.appauth" "authorizationexception";
    settings {
        "iss-unexpected" => "Compare the issuer given to `AuthorizationServiceConfiguration.fetchFromIssuer` with the token's `iss`.";
        "aud-unexpected" => "Compare `clientId` of the `AuthorizationRequest` with `aud` of the ID token.";
    }
    messages {
        "Invalid discovery document" whole => "mobile-discovery-failed";
        "User cancelled flow" whole => "mobile-user-canceled";
        "Flow cancelled programmatically" whole => "mobile-user-canceled";
        "JSON deserialization error" whole => "mobile-response-not-readable" ("usually a page in place of JSON");
        "Token response construction error" => "mobile-response-not-readable";
        "Unable to parse ID Token" => "token-malformed";
        "Invalid ID Token" whole => "reason-not-shown" ("the cause behind it says which");
        "Response state param did not match request state" => "state-mismatch";
        "Invalid registration response" whole => "mobile-response-not-readable";
        "Issuer mismatch" whole => "iss-unexpected";
        "Audience mismatch" whole => "aud-unexpected";
        "ID Token expired" whole => "exp-passed";
        "Issued at time is more than 10 minutes before or after" => "iat-in-future" ("the device's clock");
        "Nonce mismatch" whole => "nonce-mismatch";
        "Issuer must be an https URL" => "iss-not-https";
        "Issuer host can not be empty" => "iss-missing";
        "Issuer URL contains query parameters or fragment components" => "iss-unexpected";
        "Issuer URL should not containt query parameters or fragment components" => "iss-unexpected" ("the misspelling is the tool's own");
        "ID token must have both header and claims section" => "token-malformed";
        "No uri registered to handle redirect {redirect}" => "mobile-redirect-uri-mismatch" ("okta-oidc-android");
        "No compatible browser found" => "mobile-browser-missing" ("okta-oidc-android");
        "Missing service configuration" whole => "mobile-discovery-failed" ("okta-oidc-android");
        "No refresh token found" => "mobile-no-tokens" ("okta-oidc-android");
        "Not logged in or invalid uri" => "mobile-no-tokens" ("okta-oidc-android");
        "Invalid token or missing hint" => "mobile-no-tokens" ("okta-oidc-android");
        "Invalid token response with status code {status}" => "reason-not-shown" ("okta-oidc-android");
        "Please check your configuration. OAuth2 authorization servers does not" => "mobile-sdk-settings" ("okta-oidc-android");
        "No provider configuration found" => "mobile-discovery-failed" ("okta-oidc-android");
        "Email verification issuer mismatch expected {expected}, received {found}" => "iss-unexpected" ("okta-oidc-android");
        "Email verification required. Session: {0}" => "idx-flow-not-offered" ("okta-oidc-android");
        "Client require hardware backed keystore" => "mobile-keychain-failed" ("okta-oidc-android");
        "User isn't authenticated" whole => "mobile-keychain-failed" ("device lock or biometrics");
        "Unable to open Safari." => "mobile-browser-missing" ("AppAuth for iOS");
        "Connection error fetching discovery document {name}: {summary}" frame => "mobile-discovery-failed" ("AppAuth for iOS");
        "Non-200 HTTP response ({status}) fetching discovery document" => "mobile-discovery-failed" ("AppAuth for iOS");
        "JSON error parsing document at {name}: {summary}" frame => "mobile-discovery-failed" ("AppAuth for iOS");
        "Connection error making token request to {name}: {summary}" frame => "request-never-answered" ("AppAuth for iOS");
        "Non-200 HTTP response ({status}) making token request to {name}." => "reason-not-shown" ("AppAuth for iOS");
        "JSON error parsing token response: {summary}" frame => "mobile-response-not-readable" ("AppAuth for iOS");
        "State mismatch, expecting {expected} but got {found} in authorization response" => "state-mismatch" ("AppAuth for iOS");
        "OAuth error: {code} - https://tools.ietf.org/html/rfc6749#section-5.2" frame => "reason-not-shown" ("AppAuth for iOS: the code is the OAuth error");
        "ID Token parsing failed" => "token-malformed" ("AppAuth for iOS");
        "Issued at time is more than {0} seconds before or after" => "iat-in-future" ("AppAuth for iOS: the device's clock");
        "Unable to refresh expired token without a refresh token." => "mobile-no-tokens" ("AppAuth for iOS");
        "URL does not match the expected redirect URI." => "mobile-redirect-uri-mismatch" ("AppAuth for iOS");
        "Authorization flow was cancelled." => "mobile-user-canceled" ("AppAuth for iOS");
        "There is no pending authorization flow to resume." => "mobile-flow-not-started" ("AppAuth for iOS");
        "The service configuration is missing an end_session_endpoint." => "mobile-discovery-failed" ("AppAuth for iOS");
        "Connection error making registration request to {name}: {summary}" frame => "request-never-answered" ("AppAuth for iOS");
    }
    logs {
        "AuthorizationException: {\"type\":0,\"code\":9,\"errorDescription\":\"Invalid ID Token\"}\nCaused by: AuthorizationException: Issued at time is more than 10 minutes before or after the current time" => "iat-in-future";
    }
}
