//! What buddy-sign and buddy-auth (Clojure) print (1 to 3).

use crate::catalogue::libraries::library;

library! {
    "buddy-sign (Clojure)", Library;
    more "Print `(ex-data e)` of what `unsign` throws: `:cause` names the check that failed. The backends of buddy-auth answer 401 without a reason unless `:on-error` is given.";
    marks "buddy.sign" "buddy.auth" "buddy-sign" ":type :validation";
    settings {
        "signature-invalid" => "Compare the secret or public key that `unsign` gets with what signs, byte for byte: a secret that the issuer shows in base64 must be decoded first (`buddy.core.codecs`). Pass the token's algorithm too, as in `{:alg :rs256}`: without it, `:hs256` is used.";
        "aud-unexpected" => "Compare `:aud` in the options of `unsign` with the token's `aud`.";
        "iss-unexpected" => "Compare `:iss` in the options of `unsign` with the token's `iss`.";
        "exp-passed" => "Set `:leeway` in the options of `unsign` (seconds, 0 by default), but only to make up for clocks that differ.";
    }
    messages {
        "Message seems corrupt or manipulated {:type :validation, :cause :header}" => "token-malformed" ("The header is not base64url or not JSON.");
        "Message seems corrupt or manipulated {:type :validation, :cause :signature}" => "signature-invalid" ("The same message appears for a string that is not a JWT, and where the token's algorithm is not the one that `unsign` was given.");
        "Message seems corrupt or manipulated" => "signature-invalid" ("The same message appears for a string that is not a JWT, and where the token's algorithm is not the one that `unsign` was given.");
        "{:type :validation, :cause :signature}" => "signature-invalid";
        "{:type :validation, :cause :header}" => "token-malformed";
        "{:type :validation, :cause :exp}" => "exp-passed";
        "{:type :validation, :cause :nbf}" => "nbf-ahead";
        "{:type :validation, :cause :iss}" => "iss-unexpected";
        "{:type :validation, :cause :aud}" => "aud-unexpected";
        "{:type :validation, :cause :sub}" => "sub-unexpected";
        "{:type :validation, :cause :max-age}" => "token-too-old";
        "Token is older than max-age ({0})" => "token-too-old";
    }
    logs {
        "Execution error (ExceptionInfo) at buddy.sign.jws/unsign (jws.clj:131).\nMessage seems corrupt or manipulated\n" => "signature-invalid";
        "clojure.lang.ExceptionInfo: Audience does not match api://orders {:type :validation, :cause :aud}" => "aud-unexpected";
        "clojure.lang.ExceptionInfo: Token is expired (1762077600) {:type :validation, :cause :exp}" => "exp-passed";
    }
}
