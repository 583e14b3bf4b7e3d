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
        "HTTP/1.1 403 Forbidden\ncontent-length: 18\ncache-control: no-cache\ncontent-type: text/html\n\nInvalid JWT issuer" => "iss-unexpected";
        "[ALERT]    (335859) : config : parsing [/etc/haproxy/haproxy.cfg:337] : error detected while parsing an 'http-request deny' condition : invalid args in converter 'jwt_verify' : (null) in ACL expression 'var(txn.bearer),jwt_verify(HS256,mysecret)'." => "gateway-config-refused";
        "HTTP/1.1 403 Forbidden\ncontent-length: 15\ncontent-type: text/html\n\nJWT has expired" => "exp-passed";
    }
}
