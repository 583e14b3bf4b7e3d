//! What Apple's APIs say of a JWT that a program signed: push notifications, App Store Connect, App Store Server, Sign in with Apple.

use crate::catalogue::libraries::library;

library! {
    "Apple's APIs", Provider;
    more "Paste the JWT that your program signed here: `iss`, `kid`, `aud` and the time from `iat` to `exp` are what Apple compares, and none of its responses says which of them is wrong.";
    marks "apple.com" "apns" "appstoreconnect" "app store";
    settings {
        "token-too-old" => "Sign a new provider token every 20 to 60 minutes: APNs (Apple's push service) takes one for an hour after its `iat`, and reads no `exp`. If a new token is refused too, set the clock of the machine by NTP.";
    }
    messages {
        "ExpiredProviderToken" => "token-too-old";
        "The provider token is stale and a new token should be generated" => "token-too-old";
        "InvalidProviderToken" => "api-jwt-refused";
        "The provider token is not valid or the token signature could not be verified" => "api-jwt-refused";
        "MissingProviderToken" => "access-token-empty" ("APNs got neither a provider token nor a client certificate.", "Send the header `authorization: bearer <JWT>` (HTTP/2, `api.push.apple.com`), signed with `ES256` and the `.p8` key, with `iss` the team ID and `kid` the key ID.");
        "TooManyProviderTokenUpdates" => "token-renewed-too-often";
        "Provide a properly configured and signed bearer token, and make sure that it has not expired" => "api-jwt-refused";
        "Authentication credentials are missing or invalid." => "api-jwt-refused";
        "The request is unauthorized; the JSON Web Token (JWT) is invalid" => "api-jwt-refused" ("The App Store Server API refused the JWT: `bid` must be the app's bundle ID, and the key one for in-app purchases.", "Use a key from `App Store Connect > Users and Access > Integrations > In-App Purchase`, with its issuer ID in `iss`, `aud` `appstoreconnect-v1` and `bid` in the payload.");
    }
    logs {
        "{ device: 'f242e5ad', status: '403', response: { reason: 'ExpiredProviderToken' } }" => "token-too-old";
        "HTTP/2 403\napns-id: 5A0C\n\n{\"reason\":\"InvalidProviderToken\"}" => "api-jwt-refused";
        "{\"errors\":[{\"status\":\"401\",\"code\":\"NOT_AUTHORIZED\",\"title\":\"Authentication credentials are missing or invalid.\",\"detail\":\"Provide a properly configured and signed bearer token, and make sure that it has not expired.\"}]}" => "api-jwt-refused";
    }
}
