//! What Clerk's backend SDK prints (@clerk/backend 0.x to 2.x).

use crate::catalogue::libraries::library;

library! {
    "Clerk (@clerk/backend)", Library;
    more "Read `reason=` and `token-carrier=` at the end of the message, or set `debug: true` in `clerkMiddleware`, which prints both for each request.";
    marks "clerk" "token-carrier=" "__session";
    settings {
        "kid-not-in-keys" => "Take `CLERK_SECRET_KEY` and the publishable key from one instance at `dashboard.clerk.com > Configure > API keys`: `kid` of a session token is the instance's own ID (`ins_…`). After a change, delete the cookies `__session` and `__client_uat`.";
        "nbf-ahead" => "Set the clock of the machine by NTP. In WSL, where it stands still while the computer sleeps, run `sudo hwclock -s`. `clockSkewInMs` (5000 unless set) makes up for small differences.";
        "iat-in-future" => "Set the clock of the machine by NTP. In WSL, where it stands still while the computer sleeps, run `sudo hwclock -s`. `clockSkewInMs` (5000 unless set) makes up for small differences.";
        "exp-passed" => "Call `getToken()` right before each request: a session token lives for 60 seconds. If all of them are expired, set the clock of the server by NTP.";
        "azp-unexpected" => "Add the origin of the page (`https://app.acme.example`) to `authorizedParties`.";
        "keys-unreachable" => "Set `CLERK_SECRET_KEY`, with which the keys are loaded, or `CLERK_JWT_KEY`, with which nothing is loaded.";
    }
    messages {
        "JWT is expired. Expiry date: {time}, Current date: {now}." => "exp-passed";
        "JWT cannot be used prior to not before date claim (nbf). Not before date: {time}; Current date: {now};" => "nbf-ahead";
        "JWT issued at date claim (iat) is in the future. Issued at date: {time}; Current date: {now};" => "iat-in-future";
        "Clerk: Clock skew detected." frame => "reason-not-shown";
        "Unable to find a signing key in JWKS that matches the kid='{kid}' of the provided session token." => "kid-not-in-keys";
        "Unable to find a signing key in JWKS that matches the kid of the provided session token." => "kid-not-in-keys";
        "The JWKS endpoint did not contain any signing keys. Contact support@clerk.com." => "key-set-unusable";
        "Failed to load JWKS from Clerk Backend API." => "keys-unreachable";
        "Invalid JWT Authorized party claim (azp) {found}. Expected {expected}." => "azp-unexpected";
        "JWT signature is invalid." whole => "signature-invalid";
        "Invalid JWT algorithm {found}. Supported: {expected}." => "alg-unexpected";
        "Invalid JWT form. A JWT consists of three parts separated by dots." => "token-malformed";
    }
    logs {
        "Clerk: Clock skew detected. This usually means that your system clock is inaccurate. Clerk will attempt to account for the clock skew in development.\n\nTo resolve this issue, make sure your system's clock is set to the correct time (e.g. turn off and on automatic time synchronization).\n\n---\n\nJWT cannot be used prior to not before date claim (nbf). Not before date: Sun, 01 Mar 2026 12:00:53 GMT; Current date: Sun, 01 Mar 2026 12:00:46 GMT; (reason=token-not-active-yet, token-carrier=cookie)" => "nbf-ahead";
        "Error: Handshake token verification failed: Unable to find a signing key in JWKS that matches the kid='ins_37NXdcjzmM39' of the provided session token. Please make sure that the __session cookie or the HTTP authorization header contain a Clerk-generated session JWT. The following kid is available: ins_37U9gWZHnha4 (reason=jwk-kid-mismatch, token-carrier=cookie)." => "kid-not-in-keys";
    }
}
