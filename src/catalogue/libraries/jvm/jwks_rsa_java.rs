//! What Auth0 jwks-rsa-java prints (0.8 to 0.23).

use crate::catalogue::libraries::library;

library! {
    "Auth0 jwks-rsa-java", Library;
    more "Print the whole stack trace, because the cause of a `SigningKeyNotFoundException` holds the network error, and open the URL in the message from the same machine.";
    settings {
        "verifier-misconfigured" => "Pass a whole URL to the builder: `new JwkProviderBuilder(new URL(\"https://{yourOktaDomain}/oauth2/default/v1/keys\"))`. A string there is taken for a domain, and `/.well-known/jwks.json` is appended to it.";
        "kid-not-in-keys" => "Pass {keys} as `new URL(…)` to `new JwkProviderBuilder(…)`: it has to belong to the token's `iss`. Given a domain, the library appends `/.well-known/jwks.json`, which Okta does not have.";
        "keys-unreachable" => "Pass {keys} as `new URL(…)` to `new JwkProviderBuilder(…)`, because a domain gets `/.well-known/jwks.json` appended. `.timeouts(connectMs, readMs)` and `.proxied(proxy)` set the way to it.";
        "keys-rate-limited" => "Raise the limit with `JwkProviderBuilder.rateLimited(10, 1, TimeUnit.MINUTES)`, and keep keys with `.cached(…)`.";
    }
    messages {
        "No key found in {name} with kid {kid}" => "kid-not-in-keys";
        "No keys found in {name}" => "key-set-unusable";
        "Cannot obtain jwks from url {name}" => "keys-unreachable" ("The cause below this line, a `NetworkException`, is the reason.");
        "Failed to parse jwk from json" => "keys-malformed";
        "Failed to get key with kid {kid}" => "kid-not-in-keys" ("The cause below this line tells whether the set has no such key or could not be loaded.");
        "Unable to obtain key with kid {kid}" => "kid-not-in-keys" ("The cause below this line tells whether the set has no such key or could not be loaded.");
        "The Rate Limit has been reached! Please wait {span} milliseconds." => "keys-rate-limited";
        "The Rate Limit has been reached" => "keys-rate-limited";
        "Attributes {0} are not from a valid jwk" => "key-set-unusable";
        "The key is not of type RSA" => "key-wrong-type";
        "The key type of {found} is not supported" => "key-wrong-type";
        "Invalid or unsupported curve type {found}" => "key-wrong-type";
        "Invalid algorithm to generate key" => "key-wrong-type";
        "com.auth0.jwk.NetworkException" => "keys-unreachable";
        "com.auth0.jwk.SigningKeyNotFoundException: No key found in {name} with kid {kid}" => "kid-not-in-keys";
        "com.auth0.jwk.SigningKeyNotFoundException: No key found" => "kid-not-in-keys";
        "Invalid jwks uri" whole => "verifier-misconfigured";
        "Cannot build provider without url to jwks" => "verifier-misconfigured";
        "Cannot build provider without domain" => "verifier-misconfigured";
    }
    logs {
        "com.auth0.jwk.SigningKeyNotFoundException: No key found in https://acme.okta.com/.well-known/jwks.json with kid n9WkO3Tq\n\tat com.auth0.jwk.UrlJwkProvider.get(UrlJwkProvider.java:225)" => "kid-not-in-keys";
        "Caused by: com.auth0.jwk.NetworkException: Cannot obtain jwks from url https://acme.okta.com/.well-known/jwks.json\n\tat com.auth0.jwk.UrlJwkProvider.getJwks(UrlJwkProvider.java:155)\nCaused by: java.io.FileNotFoundException: https://acme.okta.com/.well-known/jwks.json" => "keys-unreachable";
    }
}
