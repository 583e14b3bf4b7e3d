//! What HAProxy prints (2.5 to 3.3: http_auth_bearer, jwt_header_query, jwt_payload_query, jwt_verify).

use crate::catalogue::libraries::library;

library! {
    "HAProxy", Gateway;
    more "Log the result of `jwt_verify`, because HAProxy prints nothing of its own about a token: `http-request set-var(txn.jwt) http_auth_bearer,jwt_verify(txn.alg,\"/etc/haproxy/key.pem\")` and `log-format \"… %[var(txn.jwt)]\"`. 1 is a good signature and 0 a bad one; below 0, the algorithm, the token or the certificate could not be used.";
    marks "haproxy";
    settings {
        "iss-unexpected" => "Compare `http-request deny … unless { var(txn.iss) -m str … }` in your `haproxy.cfg` with the token's `iss` ({issuer}). Okta's issuers have no slash at the end.";
        "aud-unexpected" => "Compare `http-request deny … unless { var(txn.aud) -m str … }` in your `haproxy.cfg` with the token's `aud`: {audience}.";
        "alg-unexpected" => "Compare `http-request deny … unless { var(txn.alg) -m str RS256 }` in your `haproxy.cfg` with the token's `alg`.";
        "signature-invalid" => "Write the issuer's current public key as PEM into the key file of `jwt_verify(txn.alg,\"…\")` in `haproxy.cfg`. The file is a copy that is never renewed.";
        "exp-passed" => "Get a new token. `http-request deny … if { var(txn.exp),sub(txn.now) -m int lt 0 }` in `haproxy.cfg` compares without tolerance.";
    }
    messages {
        "Missing Authorization HTTP header" whole => "access-token-empty" ("HAProxy's rules found no `Authorization` header in the request. The text is that of the documented example.", "Run the request with `curl -v`, and search `haproxy.cfg` for `http-request deny content-type 'text/html' string 'Missing Authorization HTTP header'`: the condition behind it decides.");
        "Unsupported JWT signing algorithm" whole => "alg-unexpected";
        "Invalid JWT issuer" whole => "iss-unexpected";
        "Invalid JWT audience" whole => "aud-unexpected";
        "JWT has expired" whole => "exp-passed";
    }
    logs {
        "HTTP/1.1 403 Forbidden\ncontent-length: 18\ncache-control: no-cache\ncontent-type: text/html\n\nInvalid JWT issuer" => "iss-unexpected";
        "HTTP/1.1 403 Forbidden\ncontent-length: 15\ncontent-type: text/html\n\nJWT has expired" => "exp-passed";
    }
}
