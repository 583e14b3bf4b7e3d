//! What okta-mobile-swift prints (1.x to 2.x).

use crate::catalogue::libraries::library;

library! {
    "okta-mobile-swift", Client;
    more "Implement `APIClientDelegate` (or `OAuth2ClientDelegate`), and print each request and response that it gets. `OAuth2Error` and `APIClientError` hold the server's response.";
    marks "authfoundation" "okta.plist" "oauth2error";
    settings {
        "iss-unexpected" => "Compare `issuer` in `Okta.plist`, or `issuerURL` of `OAuth2Client.Configuration`, with the token's `iss`.";
        "aud-unexpected" => "Compare `clientId` in `Okta.plist` with `aud` of the ID token.";
        "iat-in-future" => "Set the device to automatic time. `issuedAtGraceInterval` of `Token.idTokenValidator` (300 seconds) is the clock tolerance.";
    }
    messages {
        "The token's issuer is either not well-formed, or does not match." => "iss-unexpected";
        "The token's audience does not match." => "aud-unexpected" ("The SDK compares `aud` of the ID token with the client ID.");
        "The token's subject is missing or is invalid." => "jwt-subject-not-valid";
        "The token's authentication time is missing or is invalid." => "auth-time-too-old";
        "Token issuer addresses must use HTTPS." => "iss-not-https";
        "The token's signing algorithm is invalid or unsupported." => "alg-unexpected";
        "The token has expired." whole => "exp-passed";
        "This token was issued at a time that exceeds the allowed grace" => "iat-in-future" ("The clock of the device differs from Okta's by more than the grace period, in either direction.");
        "The nonce value does not match the value expected." => "nonce-mismatch";
        "Token signature is invalid." whole => "signature-invalid";
        "Could not verify the token's signature." => "signature-invalid" ("The signature of the token could not be verified: the key set could not be loaded, or does not have the token's `kid`.", "Open `{keys}` in the browser of the same device, and compare `kid` of the token's header. `issuerURL` of `OAuth2Client.Configuration` chooses the server.");
        "Signature verification is unavailable on this platform." => "signature-unchecked";
        "Signing algorithm \"{alg}\" is unsupported." => "alg-unexpected";
        "The token exceeds the supplied maximum age." => "auth-time-too-old";
        "The token is invalid (incorrect Base64 encoding)." => "part-not-base64url";
        "The token is not structured correctly." => "token-malformed";
        "Could not validate the received token." => "reason-not-shown" ("The error behind this line is the reason.");
        "Cannot refresh a token since it is missing refresh information." => "mobile-no-tokens" ("no refresh token: `offline_access`");
        "Missing {name} token." whole named => "mobile-no-tokens";
        "Authentication error: {summary} ({code})." whole frame => "reason-not-shown" ("The words are the description and the code of the OAuth error, which are the reason.");
        "Received HTTP {status} response code." => "reason-not-shown";
        "Cannot parse server response: {summary}" frame => "mobile-response-not-readable";
        "No response received from the server request {name}." => "request-never-answered";
        "The redirect URI \"{redirect}\" is unsupported because {summary}." frame => "mobile-redirect-uri-mismatch";
        "An operation was performed which requires a `redirect_uri`, but none was supplied to the client configuration" => "mobile-sdk-settings";
        "the state \"{found}\" is invalid" => "state-mismatch";
        "the state was not supplied" => "state-mismatch";
        "a code was required but wasn't supplied" => "redirect-without-response";
        "The OpenID configuration attribute \"{name}\" is missing." => "mobile-discovery-failed";
        "The default Okta.plist configuration file was not found." => "mobile-sdk-settings";
        "The configuration file named \"{name}\" was invalid." => "mobile-sdk-settings";
        "Web authentication is not configured properly." => "mobile-sdk-settings";
        "The configuration setting \"{name}\" contained an invalid value \"{found}\"." => "mobile-sdk-settings";
        "There was a failure getting a keychain item ({code})." frame => "mobile-keychain-failed";
        "There was a failure saving a keychain item ({code})." frame => "mobile-keychain-failed";
        "There was a failure deleting a keychain item ({code})." frame => "mobile-keychain-failed";
        "There was a failure updating a keychain item ({code})." frame => "mobile-keychain-failed";
        "Could not find a keychain item." => "mobile-keychain-failed";
        "Invalid key data." whole => "kid-not-in-keys" ("The SDK found no usable key for the token's `kid` in the key set. Usually the app still has an old, cached copy of the key set, and the issuer has changed its keys since.", "Update okta-mobile-swift to 1.4.3 or later, and do not set `OAuth2Client.defaultSession` to a session with a disk cache, such as `URLSession.shared`. To help a user now, restart the app; on an older version, delete it and install it again. `Credential.default?.remove()` does not help.");
        "This token does not match the client configuration." => "storage-shared";
        "The token response is missing a required value for key \"{name}\"." => "mobile-response-not-readable";
        "Missing the \"{name}\" required response key." => "mobile-response-not-readable";
        "Web authentication is unsupported on this device." => "mobile-browser-missing";
        "Could not set up a provider for handling web authentication." => "mobile-web-session-failed";
        "Cannot resume sign in with an invalid URL scheme: {name}." => "mobile-redirect-uri-mismatch";
        "Authentication cancelled by the user." => "mobile-user-canceled";
        "Authentication cancelled by the user: {summary}." frame => "mobile-user-canceled";
        "No URL scheme defined" => "mobile-redirect-uri-mismatch";
        "Authentication session returned neither a URL or an error" => "redirect-without-response";
        "Cannot open a browser session" => "mobile-browser-missing";
        "Missing ID Token" whole => "token-not-returned";
        "An operation was attempted to be performed on a flow that was not yet started." => "mobile-flow-not-started";
        "The sign in flow has gotten into an inconsistent state" => "mobile-flow-not-started";
        "Authentication timed out while polling the server." => "mobile-polling-ended";
        "Could not authenticate since some expected arguments were missing. [{name}]" => "mobile-sdk-settings";
        "InteractionCodeFlow instance is invalid." => "mobile-flow-not-started";
        "Cannot complete sign in since authentication is incomplete." => "idx-flow-not-offered" ("Okta asks for more steps than this flow can answer.", "Look at `Applications and Resources > Applications > your app > Sign On > User Authentication` for the policy's requirements, or use `BrowserSignin`, which shows all steps.");
        "Remediation option \"{name}\" missing." => "idx-flow-not-offered";
        "Required parameter \"{name}\" missing." => "idx-flow-not-offered";
        "Invalid parameter \"{name}\" supplied to a remediation option." => "idx-flow-not-offered";
        "Response validation failed: {summary}." frame => "mobile-response-not-readable";
    }
    logs {
        "Error Domain=AuthFoundation.JWTError Code=9 \"This token was issued at a time that exceeds the allowed grace jwt_interval.\"" => "iat-in-future";
        "The redirect URI \"com.acme.app:/callback\" is unsupported because its scheme must be \"com.acme.app\"." => "mobile-redirect-uri-mismatch";
    }
}
