//! What Firebase Authentication (Admin SDK) prints (firebase-admin for Node.js 9 to 13, Python 4 to 7, Go 3 and 4, Java 6 to 9).

use crate::catalogue::libraries::library;

library! {
    "Firebase Authentication (Admin SDK)", Library for "Firebase";
    more "Print `error.code`, such as `auth/id-token-expired`. For `aud` and `iss`, print both next to the project that the SDK uses (`admin.app().options.projectId`, environment variable `GOOGLE_CLOUD_PROJECT`).";
    marks "firebase-admin" "firebase_admin" "firebase" "identitytoolkit" "securetoken.google";
    over "jsonwebtoken (Node.js)";
    settings {
        "iat-in-future" => "Set the clock of the machine by NTP: `date -u` next to the `Date` header of any response shows the difference.";
        "keys-unreachable" => "Run `curl -v https://www.googleapis.com/robot/v1/metadata/x509/securetoken@system.gserviceaccount.com` on the same machine, and allow outgoing HTTPS to that host.";
        "claim-missing" => "Send what `await user.getIdToken()` of the signed-in Firebase user gives: its `sub` is the user's `uid`. A token that your own code signs has none.";
        "aud-unexpected" => "Compare the token's `aud` with the Firebase project ID of the SDK: `initializeApp({ projectId: … })`, the service account key, or `GOOGLE_CLOUD_PROJECT`. Server and client app must use one project.";
        "iss-unexpected" => "Compare the token's `iss` with `https://securetoken.google.com/<project ID>`. If it is `https://session.firebase.google.com/<project ID>`, a session cookie was sent: check it with `verifySessionCookie(cookie)` in place of `verifyIdToken(token)`.";
        "exp-passed" => "Call `getIdToken()` (or `getIdToken(true)`) in the client before each request: Firebase ID tokens live for one hour.";
        "kid-not-in-keys" => "Load the keys again from `https://www.googleapis.com/robot/v1/metadata/x509/securetoken@system.gserviceaccount.com`, and cache them only as long as its `Cache-Control` says.";
    }
    messages {
        "Firebase ID token has expired" => "exp-passed";
        "Firebase ID token has invalid signature" => "signature-invalid";
        "Firebase ID token has \"kid\" claim which does not correspond to a known public key. Most likely the" => "kid-not-in-keys" ("The SDK itself says: most likely the token has expired.");
        "Firebase ID token has \"kid\" claim which does not correspond to a known public key" => "kid-not-in-keys";
        "Firebase ID token has no \"kid\" claim" => "kid-missing" ("The Admin SDK got another kind of token than the one that the method takes: a custom token of `createCustomToken()`, or a token of another issuer such as Okta.", "Send the result of `await user.getIdToken()` of the signed-in Firebase user. A custom token is only for `signInWithCustomToken()` in the client, and Okta's tokens are for `signInWithPopup` with `new OAuthProvider('oidc.okta')`.");
        "Firebase ID token has incorrect algorithm. Expected \"{expected}\" but got \"{alg}\"" => "alg-unexpected" ("The token is not Firebase's: those are signed with `RS256`, custom tokens of some server SDKs and tokens of other issuers are not.", "Send the result of `await user.getIdToken()`, and print `alg` and `iss` of what arrives: `iss` has to start with `https://securetoken.google.com/`.");
        "Firebase ID token has incorrect \"aud\" (audience) claim. Expected \"{expected}\" but got \"{found}\"" => "aud-unexpected";
        "Firebase ID token has incorrect \"iss\" (issuer) claim. Expected \"{expected}\" but got \"{found}\"" => "iss-unexpected";
        "Firebase ID token has incorrect \"aud\" (audience) claim. Expected \"{expected}\" but got \"https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit" => "firebase-custom-token";
        "ID token has invalid 'aud' (audience) claim; expected \"{expected}\" but got \"https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit" => "firebase-custom-token";
        "Firebase ID token has no \"sub\" (subject) claim" => "claim-missing";
        "Firebase ID token has an empty \"sub\" (subject) claim" => "claim-missing";
        "Firebase ID token has an empty string \"sub\" (subject) claim" => "claim-missing";
        "Firebase ID token has a \"sub\" (subject) claim longer than 128 characters" => "firebase-sub-too-long";
        "Firebase session cookie has expired" => "exp-passed";
        "Firebase session cookie has invalid signature" => "signature-invalid" ("The session cookie was changed on its way, or another Firebase project signed it.", "Compare `iss` of the cookie with `https://session.firebase.google.com/<project>` of the project that the Admin SDK uses, and make a new one with `createSessionCookie(idToken, { expiresIn })`.");
        "Firebase session cookie has \"kid\" claim which does not correspond to a known public key. Most likely the" => "kid-not-in-keys" ("The SDK itself says: most likely the token has expired.");
        "Firebase session cookie has \"kid\" claim which does not correspond to a known public key" => "kid-not-in-keys";
        "Firebase session cookie has no \"kid\" claim" => "kid-missing" ("`verifySessionCookie()` got something other than a session cookie: a custom token, or a token of another issuer such as Okta.", "Pass the result of `createSessionCookie(idToken, { expiresIn })` of the Admin SDK. An ID token of `user.getIdToken()` belongs to `verifyIdToken()`.");
        "Firebase session cookie has incorrect algorithm. Expected \"{expected}\" but got \"{alg}\"" => "alg-unexpected" ("`verifySessionCookie()` got a value that is not a Firebase session cookie: those are signed with `RS256`.", "Pass the result of `createSessionCookie(idToken, { expiresIn })` of the Admin SDK, and look at `iss` of what arrives: it has to start with `https://session.firebase.google.com/`.");
        "Firebase session cookie has incorrect \"aud\" (audience) claim. Expected \"{expected}\" but got \"{found}\"" => "aud-unexpected";
        "Firebase session cookie has incorrect \"iss\" (issuer) claim. Expected \"{expected}\" but got \"{found}\"" => "iss-unexpected";
        "Firebase session cookie has no \"sub\" (subject) claim" => "claim-missing";
        "Firebase session cookie has an empty \"sub\" (subject) claim" => "claim-missing";
        "Firebase session cookie has an empty string \"sub\" (subject) claim" => "claim-missing";
        "Firebase session cookie has a \"sub\" (subject) claim longer than 128 characters" => "firebase-sub-too-long";
        "Firebase App Check token has expired" => "exp-passed";
        "Firebase App Check token has invalid signature" => "signature-invalid" ("The App Check token was changed on its way, or is not one of Firebase App Check.", "Look at `iss` of the token: it has to start with `https://firebaseappcheck.googleapis.com/`. Send the value of `(await getToken(appCheck)).token` in the app.");
        "Firebase App Check token has \"kid\" claim which does not correspond to a known public key" => "kid-not-in-keys";
        "Firebase App Check token has no \"kid\" claim" => "kid-missing" ("The client sent the user's ID token or a token of another issuer in place of the App Check token.", "Send the value of `(await getToken(appCheck)).token` in the app, in the header `X-Firebase-AppCheck`. The user's ID token goes into `Authorization`.");
        "Firebase App Check token has incorrect algorithm. Expected \"{expected}\" but got \"{alg}\"" => "alg-unexpected" ("The token that arrived is not an App Check token: those are signed with `RS256`.", "Send the value of `(await getToken(appCheck)).token` in the app, in the header `X-Firebase-AppCheck`, and look at `iss` of what arrives: it has to start with `https://firebaseappcheck.googleapis.com/`.");
        "Firebase App Check token has incorrect \"aud\" (audience) claim. Expected \"{expected}\" but got \"{found}\"" => "aud-unexpected";
        "Firebase App Check token has incorrect \"iss\" (issuer) claim. Expected \"{expected}\" but got \"{found}\"" => "iss-unexpected";
        "Firebase App Check token has no \"sub\" (subject) claim" => "claim-missing";
        "Firebase App Check token has an empty \"sub\" (subject) claim" => "claim-missing";
        "Firebase App Check token has an empty string \"sub\" (subject) claim" => "claim-missing";
        "Firebase App Check token has a \"sub\" (subject) claim longer than 128 characters" => "firebase-sub-too-long";
        "Decoding Firebase ID token failed. Make sure you passed the entire string JWT which represents an ID token" => "token-malformed";
        "Decoding Firebase session cookie failed. Make sure you passed the entire string JWT which represents a session cookie" => "token-malformed";
        "Decoding Firebase App Check token failed" => "token-malformed";
        "verifyIdToken() expects an ID token, but was given a custom token" => "firebase-custom-token";
        "verifyIdToken() expects an ID token, but was given a legacy custom token" => "firebase-custom-token";
        "verifySessionCookie() expects a session cookie, but was given a custom token" => "firebase-custom-token";
        "expects an ID token, but was given a custom token" => "firebase-custom-token";
        "verify_id_token() expects an ID token, but was given a custom token" => "firebase-custom-token";
        "First argument to verifyIdToken() must be a Firebase ID token string" => "access-token-empty";
        "Must initialize app with a cert credential or set your Firebase project ID as the GOOGLE_CLOUD_PROJECT environment variable to call verifyIdToken()" => "firebase-no-project";
        "Failed to ascertain project ID from the credential or the environment. Project ID is required to call" => "firebase-no-project";
        "The Firebase ID token has been revoked" => "firebase-revoked";
        "The Firebase session cookie has been revoked" => "firebase-revoked";
        "auth/id-token-revoked" => "firebase-revoked";
        "auth/session-cookie-revoked" => "firebase-revoked";
        "auth/id-token-expired" => "exp-passed";
        "auth/session-cookie-expired" => "exp-passed";
        "auth/user-disabled" => "firebase-user-disabled";
        "The user record is disabled" => "firebase-user-disabled";
        "Error fetching public keys for Google certs" => "keys-unreachable";
        "Error fetching Json Web Keys" => "keys-unreachable";
        "Illegal ID token provided" => "access-token-empty" ("`verifyIdToken` was called with nothing: the variable is empty, or the header was not read.", "Log `typeof idToken` and its length right before `verifyIdToken(idToken)`, and take it from `req.headers.authorization.split('Bearer ')[1]`.");
        "Illegal session cookie provided" => "access-token-empty";
        "The user account has been disabled by an administrator" => "firebase-user-disabled";
        "ID token has expired at: {time}" => "exp-passed";
        "session cookie has expired at: {time}" => "exp-passed";
        "ID token issued at future timestamp: {time}" => "iat-in-future";
        "ID token has no 'kid' header" => "kid-missing";
        "ID token has invalid algorithm; expected 'RS256' but got \"{alg}\"" => "alg-unexpected";
        "ID token has invalid 'aud' (audience) claim; expected \"{expected}\" but got \"{found}\"" => "aud-unexpected";
        "ID token has invalid 'iss' (issuer) claim; expected \"{expected}\" but got \"{found}\"" => "iss-unexpected";
        "ID token has empty 'sub' (subject) claim" => "claim-missing";
        "expected an ID token but got a custom token" => "firebase-custom-token";
        "failed to verify token signature" => "signature-invalid" ("the message is the same where no key has the token's key ID");
        "ID token must be a non-empty string" => "access-token-empty";
        "incorrect number of segments" whole => "token-malformed";
        "while retrieving public keys" => "keys-unreachable";
        "INVALID_IDP_RESPONSE" whole named => "firebase-idp-response";
        "INVALID_ID_TOKEN" whole named => "firebase-id-token-invalid";
        "TOKEN_EXPIRED" whole named => "firebase-refresh-token";
        "INVALID_REFRESH_TOKEN" whole named => "firebase-refresh-token";
        "USER_DISABLED" whole named => "firebase-user-disabled";
        "INVALID_CUSTOM_TOKEN" whole named => "firebase-custom-token-invalid";
        "CREDENTIAL_MISMATCH" whole named => "firebase-custom-token-invalid";
        "The custom token format is incorrect. Please check the documentation" => "firebase-custom-token-invalid";
        "The custom token corresponds to a different audience" => "firebase-custom-token-invalid";
        "auth/invalid-custom-token" => "firebase-custom-token-invalid";
        "auth/custom-token-mismatch" => "firebase-custom-token-invalid";
        "The user's credential is no longer valid. The user must sign in again" => "firebase-refresh-token";
        "auth/user-token-expired" => "firebase-refresh-token";
    }
    logs {
        "FirebaseAuthError: Firebase ID token has incorrect \"aud\" (audience) claim. Expected \"shop-prod\" but got \"shop-dev\". Make sure the ID token comes from the same Firebase project as the service account used to authenticate this SDK. See https://firebase.google.com/docs/auth/admin/verify-id-tokens for details on how to retrieve an ID token.\n    at FirebaseTokenVerifier.verifyContent (/app/node_modules/firebase-admin/lib/auth/token-verifier.js:247:19) { errorInfo: { code: 'auth/argument-error' } }" => "aud-unexpected";
        "firebase_admin._auth_utils.InvalidIdTokenError: Firebase ID token has no \"kid\" claim." => "kid-missing";
        "{\"code\":\"auth/id-token-expired\",\"message\":\"Firebase ID token has expired. Get a fresh ID token from your client app and try again (auth/id-token-expired).\"}" => "exp-passed";
    }
}
