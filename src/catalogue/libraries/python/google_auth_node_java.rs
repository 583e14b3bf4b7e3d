//! What google-auth-library for Node.js and Java prints (google-auth-library for Node.js 5 to 10, for Java 0.20 to 1.x).

use crate::catalogue::libraries::library;

library! {
    "google-auth-library for Node.js and Java", Library for "Google";
    more "Decode the token on this page, and compare its values with the sentence, which is the whole reason. For a test token of Google, `https://oauth2.googleapis.com/tokeninfo?id_token=…` shows the claims (it receives the token).";
    marks "google-auth-library" "com.google.auth" "oauth2client";
    settings {
        "aud-unexpected" => "Compare `audience` of `client.verifyIdToken({ idToken, audience })` (Java: `setAudience(…)`) with the token's `aud`, which is the OAuth client ID of the app that asked for it.";
        "kid-not-in-keys" => "Send a fresh ID token of Google (`iss` is `https://accounts.google.com`) to `verifyIdToken`. Verify an ID token of Firebase with `getAuth().verifyIdToken(token)` of firebase-admin instead, which loads its keys.";
        "iss-unexpected" => "Compare the token's `iss` with Google's issuers, `accounts.google.com` and `https://accounts.google.com`.";
    }
    messages {
        "Wrong recipient, payload audience != requiredAudience" => "aud-unexpected";
        "Token used too late, {now} > {time}" => "exp-passed";
        "Token used too early, {now} < {time}" => "iat-in-future";
        "Invalid issuer, expected one of [{expected}], but got {found}" => "iss-unexpected";
        "No pem found for envelope: {0}\"kid\":\"{kid}\",\"typ\"" => "kid-not-in-keys" ("No certificate of Google's sign-in has this key ID: the token is one of Firebase (`iss` starts with `https://securetoken.google.com/`), or is days old.");
        "No pem found for envelope: {0}" => "kid-not-in-keys";
        "Invalid token signature: {found}" => "signature-invalid";
        "Can't parse token envelope: {found}" => "token-malformed";
        "Can't parse token payload" => "token-malformed";
        "No issue time in token" => "iat-missing";
        "No expiration time in token" => "exp-missing";
        "iat field using invalid format" => "time-claim-not-a-number";
        "exp field using invalid format" => "exp-not-a-number";
        "Expiration time too far in future" => "lifetime-long";
        "Failed to retrieve verification certificates: {summary}" => "keys-unreachable";
        "Unsupported certificate format" whole => "key-set-unusable";
        "The verifyIdToken method requires an ID Token" => "access-token-empty";
        "Expected audience does not match" whole => "aud-unexpected";
        "Expected audience {expected} does not match" => "aud-unexpected";
        "Expected issuer does not match" whole => "iss-unexpected";
        "Expected issuer {expected} does not match" => "iss-unexpected";
        "TokenVerifier$VerificationException: Token is expired" => "exp-passed";
        "Unexpected signing algorithm: expected either RS256 or ES256" => "alg-unexpected";
        "Error fetching PublicKey from certificate location" => "keys-unreachable";
        "Could not find PublicKey for provided keyId: {kid}" => "kid-not-in-keys";
        "TokenVerifier$VerificationException: Invalid signature" => "signature-invalid";
        "Error parsing JsonWebSignature token" => "token-malformed";
        "No valid public key returned by the keystore: {keys}" => "key-set-unusable";
    }
    logs {
        "Error: Wrong recipient, payload audience != requiredAudience\n    at OAuth2Client.verifySignedJwtWithCertsAsync (/app/node_modules/google-auth-library/build/src/auth/oauth2client.js:638:23)" => "aud-unexpected";
        "com.google.auth.oauth2.TokenVerifier$VerificationException: Could not find PublicKey for provided keyId: 0a1b2c3d\n\tat com.google.auth.oauth2.TokenVerifier.verify(TokenVerifier.java:163)" => "kid-not-in-keys";
    }
}
