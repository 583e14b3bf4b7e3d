//! What EMQX prints of JWTs (4.3 to 5.10).

use crate::catalogue::libraries::library;

library! {
    "EMQX", Gateway;
    more "Set `log.console.level = debug`, or add a trace for the client ID at `Diagnose > Log Trace`: the client itself only hears `not authorized` (code 5 or 135).";
    marks "emqx" "tag: authn";
    settings {
        "signature-invalid" => "Compare `secret` (and whether it is base64) or the public key of the authenticator at `Access Control > Authentication > JWT` with the key that signs. With a key set, check whether its URL is the issuer's.";
        "claim-unexpected" => "Compare the claims under `Payload` (`verify_claims`) of the authenticator with those of the token: `${clientid}` and `${username}` are filled from the connection.";
        "claim-missing" => "Add the claim to the token, or take it out of `Payload` (`verify_claims`) of the authenticator.";
        "keys-unreachable" => "Open `JWKS Endpoint` of the authenticator from the broker's own machine with `curl -v`.";
    }
    messages {
        "invalid_jwt_signature" => "signature-invalid";
        "missing_jwt_claim" => "claim-missing";
        "invalid_jwt_claims" => "claim-unexpected";
        "jwt_verify_error" frame => "reason-not-shown";
        "get_jwks_failed" => "keys-unreachable";
        "bad_acl_rule" whole => "claim-unexpected";
        "cannot_publish_to_topic_due_to_not_authorized" => "policy-refused";
        "JWT decode error" whole => "token-malformed";
    }
    logs {
        "2026-03-01T12:00:00.000000+00:00 [debug] tag: AUTHN, msg: invalid_jwt_claims, mfa: emqx_authn_jwt:verify/5, clientid: c1, peername: 10.0.0.4:5312, claims: {<<\"exp\">>,1772280000}, jwt: <<\"******\">>" => "claim-unexpected";
    }
}
