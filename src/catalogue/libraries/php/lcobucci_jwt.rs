//! What lcobucci/jwt prints (3.4 to 5.4).

use crate::catalogue::libraries::library;

library! {
    "lcobucci/jwt", Library;
    more "Use `$config->validator()->assert($token, ...$constraints)`, and log `$e->violations()` of `RequiredConstraintsViolated`, each of which names its constraint: `validate()` says only true or false.";
    marks "lcobucci";
    settings {
        "claim-missing" => "Look at the constraints that are passed to `assert($token, …)`: `HasClaim`, `HasClaimWithValue`, `StrictValidAt` and `PermittedFor` each make a claim required.";
        "iss-unexpected" => "Compare `new IssuedBy('…')` among the validation constraints with the token's `iss`.";
        "aud-unexpected" => "Compare `new PermittedFor('…')` among the validation constraints with the token's `aud`.";
        "exp-passed" => "Set the clock tolerance with the second argument of `StrictValidAt` or `LooseValidAt($clock, new DateInterval('PT30S'))`, but only to make up for clocks that differ.";
        "signature-invalid" => "Check the signer and the key in `new SignedWith(new Sha256(), InMemory::plainText($pem))`.";
        "alg-unexpected" => "Set the signer in `new SignedWith(…)` to the one for `alg` of the token's header.";
        "sub-unexpected" => "Compare `new RelatedTo('…')` with the token's `sub`.";
    }
    messages {
        "The token is expired" whole => "exp-passed";
        "- The token is expired" => "exp-passed";
        "ConstraintViolation: The token is expired" => "exp-passed";
        "The token cannot be used yet" => "nbf-ahead";
        "The token was issued in the future" => "iat-in-future";
        "The token was not issued by the given issuers" => "iss-unexpected";
        "The token is not allowed to be used by this audience" => "aud-unexpected";
        "The token is not related to the expected subject" => "sub-unexpected";
        "The token is not identified with the expected ID" => "claim-unexpected" ("the claim is jti");
        "The token does not have the claim \"{claim}\"" => "claim-missing";
        "The claim \"{claim}\" does not have the expected value" => "claim-unexpected";
        "\"Expiration Time\" claim missing" => "exp-missing";
        "\"Not Before\" claim missing" => "claim-missing" ("`StrictValidAt` requires `nbf`, but Okta's tokens have none.", "Use `new LooseValidAt(SystemClock::fromUTC())` instead of `StrictValidAt`: it checks `nbf` only where it is there.");
        "\"Issued At\" claim missing" => "iat-missing";
        "Token signature mismatch" whole => "signature-invalid";
        "Token signer mismatch" whole => "alg-unexpected" ("The token's `alg` is not that of the configured signer.");
        "It was not possible to verify the signature of the token, reasons:" => "signature-or-key-mismatch";
        "The JWT string must have two dots" => "token-malformed";
        "The JWT string is missing the Header part" => "token-malformed";
        "The JWT string is missing the Claim part" => "token-malformed";
        "The JWT string is missing the Signature part" => "signature-missing";
        "Error while decoding from JSON" => "part-not-json";
        "Error while decoding from Base64Url, invalid base64 characters detected" => "part-not-base64url";
        "Value is not in the allowed date format: {found}" => "time-claim-not-a-number";
        "Encryption is not supported yet" => "token-encrypted";
        "It was not possible to parse your key, reason:" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "The type of the provided key is not \"{expected}\", \"{found}\" provided" => "key-wrong-type";
        "This key is not compatible with this signer" => "key-wrong-type";
        "The length of the provided key is different than {0} bits, {1} bits provided" => "key-wrong-type";
        "Key provided is shorter than {0} bits, only {1} bits provided" => "key-weak";
        "Lcobucci\\JWT\\Signer\\InvalidKeyProvided: Key cannot be empty" => "verifier-without-key";
        "The path \"{name}\" does not contain a valid key file" => "key-wrong-type" ("The verifier's key cannot be read: it has to be PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
    }
    logs {
        "Lcobucci\\JWT\\Validation\\RequiredConstraintsViolated: The token violates some mandatory constraints, details:\n- The token was not issued by the given issuers\n- The token is expired in /app/vendor/lcobucci/jwt/src/Validation/RequiredConstraintsViolated.php:32" => "iss-unexpected";
        "{\"error\":\"access_denied\",\"error_description\":\"The resource owner or authorization server denied the request.\",\"hint\":\"The JWT string must have two dots\",\"message\":\"The resource owner or authorization server denied the request.\"}" => "token-malformed";
        "[2026-03-01T12:00:00+00:00] local.ERROR: Token signature mismatch {\"exception\":\"[object] (Lcobucci\\\\JWT\\\\Validation\\\\ConstraintViolation(code: 0): Token signature mismatch\"}" => "signature-invalid";
    }
}
