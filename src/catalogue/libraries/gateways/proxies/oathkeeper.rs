//! What Ory Oathkeeper prints (0.38 to 0.40).

use crate::catalogue::libraries::library;

library! {
    "Ory Oathkeeper", Gateway;
    more "Set `log.level: debug` and `log.leak_sensitive_values: true` for the test, and read the line with `Access request denied`: its `reason` and `authentication_handler` say which handler refused, and why.";
    marks "oathkeeper" "access credentials are" "authentication_handler";
    settings {
        "reason-not-shown" => "Compare `authenticators.jwt.config` of Oathkeeper (`jwks_urls`, `trusted_issuers`, `target_audience`, `required_scope`, `allowed_algorithms`) with the token, and check whether the rule that matches the URL names the authenticator at all.";
        "aud-unexpected" => "Compare `target_audience` of the authenticator with the token's `aud`.";
        "iss-unexpected" => "Compare `trusted_issuers` of the authenticator with the token's `iss`.";
        "key-set-unusable" => "Open each of `jwks_urls` from Oathkeeper's container, and look for `{\"keys\":[` at the start.";
    }
    messages {
        "Access credentials are invalid" => "reason-not-shown" ("Oathkeeper gives this response for every fault of the token, the cookie or the session");
        "Access credentials are not sufficient to access this resource" => "policy-refused";
        "None of the provided URLs returned a valid JSON Web Key Set" => "key-set-unusable";
    }
    logs {
        "{\"error\":{\"code\":401,\"status\":\"Unauthorized\",\"message\":\"Access credentials are invalid\"}}" => "reason-not-shown";
        "time=2026-02-19T09:45:49Z level=error msg=An error occurred while handling a request error=None of the provided URLs returned a valid JSON Web Key Set" => "key-set-unusable";
    }
}
