//! What mod_oauth2 prints (Apache httpd mod_oauth2 3.x and 4.x, liboauth2).

use crate::catalogue::libraries::library;

library! {
    "mod_oauth2", Gateway;
    more "Set `LogLevel oauth2:debug` in the Apache configuration (nginx: `error_log … debug`): the error log then has the claim that was refused. The response is the same for every fault (`error=\"invalid_token\"`).";
    marks "mod_oauth2" "liboauth2";
    settings {
        "access-token-empty" => "Send `Authorization: Bearer` and the token. `OAuth2AcceptTokenIn` in the Apache configuration names other places.";
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. For opaque ones, write `OAuth2TokenVerify introspect <URL>`; `OAuth2AcceptTokenIn` names other places.";
        "claim-missing" => "Look at the options of `OAuth2TokenVerify` in the Apache configuration (`verify.iat=optional`, `verify.exp=optional`), and at `OAuth2TargetPass remote_user_claim=…`, which names the claim for `REMOTE_USER`.";
        "iss-unexpected" => "Check `issuer` and `verify.iss` (`required`, `optional`, `skip`) among the options of `OAuth2TokenVerify`.";
        "aud-unexpected" => "Check `verify.aud` among the options of `OAuth2TokenVerify`.";
        "exp-passed" => "Set the clock tolerance with the option `verify.slack_before=…` of `OAuth2TokenVerify`, but only to make up for clocks that differ. Do not leave the check out with `verify.exp=optional`.";
        "keys-unreachable" => "Check `OAuth2TokenVerify jwks_uri` (or `metadata`): for Okta it takes {keys}. Its option `jwks_uri.ssl_verify` is about the certificate.";
        "introspection-failed" => "Check the endpoint and the client in `OAuth2TokenVerify introspect URL introspect.auth=client_secret_basic&client_id=…&client_secret=…`.";
        "user-not-permitted" => "Compare the lines `Require oauth2_claim name:value`, which decide who may enter, with the claims of the token.";
    }
    messages {
        "requested issuer ({expected}) does not match received \"iss\" value in JWT ({found})" => "iss-unexpected";
        "JWT did not contain an \"iss\" string (requested value: {expected})" => "iss-missing";
        "JWT did not contain a \"exp\" number" => "exp-missing";
        "JWT did not contain a \"iat\" number" => "iat-missing";
        "JWT did not contain a \"nbf\" number" => "claim-missing";
        "JWT did not contain an \"aud\" claim" => "aud-missing";
        "\"exp\" validation failure ({time}): JWT expired {span} seconds ago" => "exp-passed";
        "\"nbf\" validation failure ({time}): JWT is not valid until {span} seconds from now" => "nbf-ahead";
        "\"iat\" validation failure ({time}): JWT was issued more than {span} seconds ago" => "token-too-old";
        "\"iat\" validation failure ({time}): JWT was issued more than {span} seconds in the future" => "iat-in-future";
        "requested audience ({expected}) does not match the \"aud\" claim in the JWT" => "aud-unexpected";
        "\"aud\" claim is neither a string nor an array" => "claim-wrong-type";
        "cjose_jws_verify failed: [{0}]" => "signature-invalid";
        "cjose_jws_import failed: {0}" frame => "token-malformed";
        "decoding JWT payload failed" => "part-not-json";
        "fingerprint of provided cert ({found}) does not match cnf[\"x5t#S256\"] ({expected})" => "client-cert-binding-mismatch";
        "\"active\" boolean object with value \"false\" found in response JSON object" => "introspection-inactive";
        "no claim \"active\" found in introspection response" => "introspection-failed";
        "claim \"active\" in introspection response is not a boolean" => "introspection-failed";
        "DPOP signature verification failed: {0}" => "signature-invalid";
        "requested HTTP method ({expected}) does not match DPOP \"htm\" value ({found})" => "dpop-htm-mismatch";
        "requested URL ({expected}) does not match DPOP \"htu\" value ({found})" => "dpop-htu-mismatch";
        "public key thumbprint in DPOP" => "dpop-key-mismatch";
        "a token with the same JTI {id} exists in the cache: possible replay attack" => "token-replayed";
        "required claim {claim} not found in DPOP payload" => "dpop-claim-missing";
        "required claim {claim} not found in DPOP header" => "dpop-claim-missing";
        "remote user claim {claim} could not be found" => "claim-missing";
        "client used unsupported authentication scheme: {found}" => "authorization-malformed";
    }
    logs {
        "[Sat Feb 28 10:15:03.412345 2026] [oauth2:error] [pid 71:tid 140] [client 10.0.0.7:51234] src/jose.c:1743: _oauth2_jose_jwt_validate_exp: \"exp\" validation failure (1772270102): JWT expired 3601 seconds ago" => "exp-passed";
        "[Sat Feb 28 10:15:03.412345 2026] [oauth2:error] [pid 71:tid 140] [client 10.0.0.7:51234] src/jose.c:1702: _oauth2_jose_jwt_validate_iss: requested issuer (https://acme.okta.com) does not match received \"iss\" value in JWT (https://acme.okta.com/oauth2/default)" => "iss-unexpected";
    }
}
