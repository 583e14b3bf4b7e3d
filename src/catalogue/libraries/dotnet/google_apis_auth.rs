//! What Google.Apis.Auth prints (GoogleJsonWebSignature and JsonWebSignature, 1.40 to 1.70).

use crate::catalogue::libraries::library;

library! {
    "Google.Apis.Auth (.NET)", Library for "Google";
    more "Log the message of `InvalidJwtException`, which names the check that failed. For tokens that are not Google's, call `JsonWebSignature.VerifySignedTokenAsync` with `TrustedIssuers`, `TrustedAudiences` and `CertificatesUrl` set: `GoogleJsonWebSignature.ValidateAsync` takes only Google's own.";
    marks "google.apis.auth" "invalidjwtexception";
    settings {
        "aud-unexpected" => "Set `ValidationSettings.Audience` to the client ID that the app signs in with (the web client ID, for Android and iOS apps that ask for it): every `aud` of the token must be in the list.";
        "iat-in-future" => "Set the server's clock by NTP, or raise `ValidationSettings.IssuedAtClockTolerance` (30 seconds unless set).";
        "exp-passed" => "Get a new ID token from the app: Google's live for one hour. `ValidationSettings.ExpirationTimeClockTolerance` is 0 unless set.";
        "signature-invalid" => "Send the token as the app got it, and not a copy out of a log: logs of mobile apps cut long lines. Its signature must have 342 letters after the second dot.";
    }
    messages {
        "JWT contains untrusted 'aud' claim" => "aud-unexpected";
        "JWT issuer incorrect. Must be one of: {expected}" => "iss-unexpected";
        "JWT must contain 'iat' and 'exp' claims" => "exp-missing";
        "JWT is not yet valid." => "iat-in-future";
        "JWT has expired." => "exp-passed";
        "JWT invalid, unable to verify signature" => "signature-invalid";
        "JWT invalid: unable to verify signature" => "signature-invalid";
        "JWT algorithm must be '{expected}'" => "alg-unexpected";
        "Signing algorithm must be either RS256 or ES256" => "alg-unexpected";
        "JWT contains invalid 'hd' claim" => "claim-unexpected" ("The user signed in with a Google account of another Workspace domain, or with a private one: `hd` is not in `HostedDomain`.", "Compare `hd` of the token with `HostedDomain` of `GoogleJsonWebSignature.ValidationSettings`, and sign in with an account of that domain.");
        "JWT exceeds maximum allowed length of {0}" => "token-too-large";
    }
    logs {
        "Google.Apis.Auth.InvalidJwtException: JWT contains untrusted 'aud' claim.\n   at Google.Apis.Auth.SignedTokenVerification.VerifySignedTokenAsync" => "aud-unexpected";
        "Google.Apis.Auth.InvalidJwtException: JWT has expired." => "exp-passed";
    }
}
