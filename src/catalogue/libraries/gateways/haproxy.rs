//! What HAProxy prints (2.5 to 3.3: http_auth_bearer, jwt_header_query, jwt_payload_query, jwt_verify).

use crate::catalogue::libraries::library;

library! {
    "HAProxy", Gateway;
    more "Log the result of `jwt_verify`, because HAProxy itself prints nothing about a token: `http-request set-var(txn.jwt) http_auth_bearer,jwt_verify(txn.alg,\"/etc/haproxy/key.pem\")` and `log-format \"… %[var(txn.jwt)]\"`. 1 is a good signature and 0 a bad one; below 0, the algorithm, the token or the certificate could not be used.";
    marks "haproxy";
    settings {
        "gateway-config-refused" => "Run `haproxy -c -f /etc/haproxy/haproxy.cfg`, and compare the arguments with `jwt_verify(txn.alg,\"/etc/haproxy/key.pem\")`: an algorithm or a variable, then a PEM file or a secret. HAProxy 3.3.0 refused secrets by mistake: update to the next patch release, or pass the secret in a variable.";
        "iss-unexpected" => "Compare `http-request deny … unless { var(txn.iss) -m str … }` in your `haproxy.cfg` with the token's `iss` ({issuer}). Okta's issuers have no slash at the end.";
        "aud-unexpected" => "Compare `http-request deny … unless { var(txn.aud) -m str … }` in your `haproxy.cfg` with the token's `aud`: {audience}.";
        "alg-unexpected" => "Compare `http-request deny … unless { var(txn.alg) -m str RS256 }` in your `haproxy.cfg` with the token's `alg`.";
        "signature-invalid" => "Write the issuer's current public key as PEM into the key file of `jwt_verify(txn.alg,\"…\")` in `haproxy.cfg`. The file is a copy that is never renewed.";
        "exp-passed" => "Get a new token. `http-request deny … if { var(txn.exp),sub(txn.now) -m int lt 0 }` in `haproxy.cfg` compares without tolerance.";
    }
    messages {
        "jwt_verify=0" whole => "signature-invalid";
        "jwt_verify=-1" => "alg-not-supported" ("`jwt_verify` does not know the name of the algorithm that it was given (-1).", "Pass the algorithm as the header has it: `http-request set-var(txn.alg) http_auth_bearer,jwt_header_query('$.alg')`, and `jwt_verify(txn.alg,…)`.");
        "jwt_verify=-2" => "alg-not-supported" ("`jwt_verify` knows the algorithm and does not verify it in this version or build of HAProxy (-2).", "Run `haproxy -vv` and look for `OPENSSL`. Have the issuer sign with `RS256`, or update HAProxy.");
        "jwt_verify=-3" => "token-malformed" ("`jwt_verify` could not take the token apart (-3): what it got is not a JWT of three parts.", "Log `%[http_auth_bearer]` for one request: it has to start with `eyJ` and to have two dots. `http_auth_bearer` takes the word after `Bearer` of the header `Authorization`.");
        "jwt_verify=-5" => "verifier-without-key" ("`jwt_verify` does not know the certificate or key file that it was given (-5).", "Write the path of the PEM file into `jwt_verify(txn.alg,\"/etc/haproxy/key.pem\")`: it is loaded only at the start of HAProxy.");
        "jwt_verify: 0" => "signature-invalid";
        "jwt_verify: -1" => "alg-not-supported" ("`jwt_verify` does not know the name of the algorithm that it was given (-1).", "Pass the algorithm as the header has it: `http-request set-var(txn.alg) http_auth_bearer,jwt_header_query('$.alg')`, and `jwt_verify(txn.alg,…)`.");
        "jwt_verify: -2" => "alg-not-supported" ("`jwt_verify` knows the algorithm and does not verify it in this version or build of HAProxy (-2).", "Run `haproxy -vv` and look for `OPENSSL`. Have the issuer sign with `RS256`, or update HAProxy.");
        "jwt_verify: -3" => "token-malformed" ("`jwt_verify` could not take the token apart (-3): what it got is not a JWT of three parts.", "Log `%[http_auth_bearer]` for one request: it has to start with `eyJ` and to have two dots. `http_auth_bearer` takes the word after `Bearer` of the header `Authorization`.");
        "jwt_verify: -5" => "verifier-without-key" ("`jwt_verify` does not know the certificate or key file that it was given (-5).", "Write the path of the PEM file into `jwt_verify(txn.alg,\"/etc/haproxy/key.pem\")`: it is loaded only at the start of HAProxy.");
        "Missing Authorization HTTP header" whole => "access-token-empty" ("HAProxy's rules found no `Authorization` header in the request. The text comes from the documented example.", "Run the request with `curl -v`, and search `haproxy.cfg` for `http-request deny content-type 'text/html' string 'Missing Authorization HTTP header'`: the condition after it decides.");
        "Unsupported JWT signing algorithm" whole => "alg-unexpected";
        "Invalid JWT issuer" whole => "iss-unexpected";
        "Invalid JWT audience" whole => "aud-unexpected";
        "JWT has expired" whole => "exp-passed";
        "invalid args in converter 'jwt_verify' : {0}" => "gateway-config-refused" ("`jwt_verify` in the configuration has arguments that this version of HAProxy does not take");
        "unknown converter 'jwt_verify'" => "gateway-config-refused" ("HAProxy is older than 2.5, or was built without OpenSSL");
        "unknown fetch method 'http_auth_bearer'" => "gateway-config-refused" ("HAProxy is older than 2.5");
        "error detected while parsing an {name} condition : {0}" frame => "gateway-config-refused";
        "Failed to parse {0} as a public key" => "key-wrong-type";
    }
    logs {
        "haproxy[1123]: 10.1.1.4:51234 fe_api~ 0/-1/-1/-1/0 401 188 - - PR-- \"GET /v1/orders HTTP/1.1\" jwt_alg=RS256 jwt_verify=-3" => "token-malformed";
        "haproxy[1123]: 10.1.1.4:51234 fe_api~ jwt_alg=HS999 jwt_verify: -1" => "alg-not-supported";
        "HTTP/1.1 403 Forbidden\ncontent-length: 18\ncache-control: no-cache\ncontent-type: text/html\n\nInvalid JWT issuer" => "iss-unexpected";
        "[ALERT]    (335859) : config : parsing [/etc/haproxy/haproxy.cfg:337] : error detected while parsing an 'http-request deny' condition : invalid args in converter 'jwt_verify' : (null) in ACL expression 'var(txn.bearer),jwt_verify(HS256,mysecret)'." => "gateway-config-refused";
        "HTTP/1.1 403 Forbidden\ncontent-length: 15\ncontent-type: text/html\n\nJWT has expired" => "exp-passed";
    }
}
