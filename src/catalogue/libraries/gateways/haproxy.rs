//! What HAProxy prints (2.5 to 3.3: http_auth_bearer, jwt_header_query, jwt_payload_query, jwt_verify).

use crate::catalogue::libraries::library;

library! {
    "HAProxy", Gateway;
    more "HAProxy says nothing of its own about a token: `jwt_verify` returns 1 for a good signature, 0 for a bad one, -1 for an unknown algorithm, -2 for one that it does not handle, -3 for what is not a token, -5 for an unknown certificate. Log it: `http-request set-var(txn.jwt) http_auth_bearer,jwt_verify(txn.alg,\"/etc/haproxy/key.pem\")` and `log-format \"… %[var(txn.jwt)]\"`.";
    marks "haproxy";
    settings {
        "iss-unexpected" => "The value stands in your `haproxy.cfg`: `http-request deny … unless { var(txn.iss) -m str … }`: {issuer}, without a trailing slash for Okta.";
        "aud-unexpected" => "The value stands in your `haproxy.cfg`: `http-request deny … unless { var(txn.aud) -m str … }`: {audience}.";
        "alg-unexpected" => "The value stands in your `haproxy.cfg`: `http-request deny … unless { var(txn.alg) -m str RS256 }`.";
        "signature-invalid" => "The key file of `jwt_verify(txn.alg,\"…\")` in `haproxy.cfg` is a copy that is never renewed: after a key rotation write the new public key as PEM.";
        "exp-passed" => "`http-request deny … if { var(txn.exp),sub(txn.now) -m int lt 0 }` in `haproxy.cfg` compares without tolerance.";
    }
    messages {
        "Missing Authorization HTTP header" whole => "access-token-empty" ("the text of the documented example: your haproxy.cfg may say otherwise");
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
