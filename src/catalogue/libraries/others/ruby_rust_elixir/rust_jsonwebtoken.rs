//! What jsonwebtoken (Rust) prints (7 to 10).

use crate::catalogue::libraries::library;

library! {
    "jsonwebtoken (Rust)", Library;
    more "Match `err.kind()` and log it: the text is only the name of the variant. `jsonwebtoken::dangerous::insecure_decode` (10), or a `Validation` with `insecure_disable_signature_validation()` (8 and 9), shows the claims next to it.";
    marks "jsonwebtoken::" "error(invalid" "errorkind";
    settings {
        "claim-wrong-type" => "Compare the `Claims` struct with the token: `aud` is a list in many tokens, and times are numbers (`u64`).";
        "sub-unexpected" => "Compare `validation.sub = Some(\"…\".into())` with `sub` of the token.";
        "verifier-without-algorithms" => "Pass it: `Validation::new(Algorithm::RS256)`.";
        "aud-unexpected" => "Call `validation.set_audience(&[…])` with {audience}, if the token is meant for this API. Since 9.0, a token with an `aud` is refused where no audience is set; `validation.validate_aud = false` turns the check off.";
        "iss-unexpected" => "Compare `validation.set_issuer(&[\"…\"])` with the token's `iss`.";
        "exp-passed" => "Set the clock tolerance with `validation.leeway` (seconds, 60 by default), but only to make up for clocks that differ.";
        "nbf-ahead" => "Set the clock tolerance with `validation.leeway` (seconds, 60 by default), but only to make up for clocks that differ. `validation.validate_nbf` turns the check on.";
        "alg-unexpected" => "Set `Validation::new(Algorithm::RS256)` to the token's `alg`, and use a key of that family: `DecodingKey::from_rsa_components(n, e)`, `from_jwk` or `from_rsa_pem` for `RS256`, `from_secret` only for `HS256`.";
        "signature-invalid" => "Pass the key whose `kid` is in `decode_header(token)` as second argument of `decode::<Claims>(token, &key, &validation)`.";
        "claim-missing" => "Check `validation.set_required_spec_claims(&[\"exp\", \"aud\"])`. `exp` is required by default, and `validation.required_spec_claims.clear()` requires nothing.";
    }
    messages {
        "Error(ExpiredSignature)" => "exp-passed";
        "ExpiredSignature" whole => "exp-passed";
        "Error(ImmatureSignature)" => "nbf-ahead";
        "ImmatureSignature" whole => "nbf-ahead";
        "Error(InvalidAudience)" => "aud-unexpected" ("The same message appears when the verifier was given no audience although the token has one: pass the expected `audience` where the code verifies the token.");
        "InvalidAudience" whole => "aud-unexpected" ("The same message appears when the verifier was given no audience although the token has one: pass the expected `audience` where the code verifies the token.");
        "Error(InvalidIssuer)" => "iss-unexpected";
        "InvalidIssuer" whole => "iss-unexpected";
        "Error(InvalidSubject)" => "sub-unexpected";
        "InvalidSubject" whole => "sub-unexpected";
        "Error(InvalidSignature)" => "signature-invalid";
        "InvalidSignature" whole => "signature-invalid";
        "Error(InvalidAlgorithm)" => "alg-unexpected" ("The token's `alg` is not in `Validation::algorithms`, or the key is of another family.");
        "InvalidAlgorithm" whole => "alg-unexpected";
        "Error(InvalidAlgorithmName)" => "alg-not-supported";
        "Error(UnsupportedAlgorithm)" => "alg-not-supported";
        "Error(MissingAlgorithm)" => "verifier-without-algorithms";
        "Error(InvalidToken)" => "token-malformed";
        "InvalidToken" whole => "token-malformed" ("The string does not have three parts.");
        "Error(MissingRequiredClaim(\"exp\"))" => "exp-missing";
        "Error(MissingRequiredClaim(\"aud\"))" => "aud-missing";
        "Error(MissingRequiredClaim(\"iss\"))" => "iss-missing";
        "Error(MissingRequiredClaim(\"{claim}\"))" => "claim-missing";
        "Missing required claim: exp" => "exp-missing";
        "Missing required claim: aud" => "aud-missing";
        "Missing required claim: iss" => "iss-missing";
        "Missing required claim: {claim}" => "claim-missing";
        "Error(InvalidClaimFormat(\"exp\"))" => "exp-not-a-number";
        "Error(InvalidClaimFormat(\"{claim}\"))" => "time-claim-not-a-number";
        "Invalid format for claim: exp" => "exp-not-a-number";
        "Invalid format for claim: {claim}" => "time-claim-not-a-number";
        "Error(InvalidRsaKey(" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "Error(InvalidRsaKey)" => "key-wrong-type" ("`jsonwebtoken` 7 and 8 could not use the RSA key: it has fewer than 2048 bits, or is not PEM of PKCS #1 or PKCS #8 with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout -text`, and read the size in its first line. Pass the whole file to `DecodingKey::from_rsa_pem(&bytes)`.");
        "InvalidRsaKey" whole => "key-wrong-type";
        "Error(RsaFailedSigning)" => "private-key-not-readable" ("The RSA private key has fewer than 2048 bits, or is incomplete.", "Run `openssl pkey -in key.pem -noout -check -text`, and read the size in its first line.");
        "RsaFailedSigning" whole => "private-key-not-readable";
        "InvalidEcdsaKey" whole => "key-wrong-type";
        "InvalidAlgorithmName" whole => "alg-not-supported";
        "MissingAlgorithm" whole => "verifier-without-algorithms";
        "RSA key invalid: {0}" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "Error(InvalidEcdsaKey)" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "Error(InvalidEddsaKey)" => "key-wrong-type" ("What the verifier was given cannot be read as a key: it takes PEM text that starts with `-----BEGIN PUBLIC KEY-----` or `-----BEGIN CERTIFICATE-----`, with real line ends.", "Run `openssl pkey -pubin -in key.pem -noout` with exactly the text that the program is given: for a public key it prints nothing, otherwise an error. Keep the real line ends: in YAML with `|`, in a variable not as `\\n`. A private key does not belong here.");
        "Error(InvalidKeyFormat)" => "key-wrong-type" ("The PEM has a form that the library does not read: an EC key as OpenSSL writes it (`-----BEGIN EC PRIVATE KEY-----`), a key with a passphrase, or a key of another kind than the function expects.", "Look at the first line of the PEM. Convert an EC key or one with a passphrase with `openssl pkcs8 -topk8 -nocrypt -in key.pem -out key-pkcs8.pem`, and choose the function by the key: `from_rsa_pem`, `from_ec_pem` or `from_ed_pem`.");
        "InvalidKeyFormat" whole => "key-wrong-type" ("The PEM has a form that the library does not read: an EC key as OpenSSL writes it (`-----BEGIN EC PRIVATE KEY-----`), a key with a passphrase, or a key of another kind than the function expects.", "Look at the first line of the PEM. Convert an EC key or one with a passphrase with `openssl pkcs8 -topk8 -nocrypt -in key.pem -out key-pkcs8.pem`, and choose the function by the key: `from_rsa_pem`, `from_ec_pem` or `from_ed_pem`.");
        "Error(Base64(" => "part-not-base64url";
        "Base64 error: {0}" => "part-not-base64url";
        "Error(Json(Error(\"missing field `{claim}`\"" => "claim-missing" ("The program's `Claims` struct requires a field that the token does not have.", "Make the field optional in the struct (`Option<String>`), or give it `#[serde(default)]`. If the field should be there, add the claim at the issuer.");
        "JSON error: missing field `{claim}`" => "claim-missing" ("The program's `Claims` struct requires a field that the token does not have.", "Make the field optional in the struct (`Option<String>`), or give it `#[serde(default)]`. If the field should be there, add the claim at the issuer.");
        "JSON error: invalid type: {found}, expected {expected}" => "claim-wrong-type" ("A field of the program's `Claims` struct has a different type than the claim in the token.", "Compare the two: `aud` is a list in many tokens (`serde_with::OneOrMany`, or `serde_json::Value` to look at it first), and times are numbers.");
        "Error(Json(Error(\"invalid type: {found}, expected {expected}\"" => "claim-wrong-type";
    }
    logs {
        "thread 'tokio-runtime-worker' panicked at src/auth.rs:41:80:\ncalled `Result::unwrap()` on an `Err` value: Error(InvalidAudience)" => "aud-unexpected";
        "2026-03-01T12:00:00.114Z  WARN orders::auth: token refused error=Error(InvalidAlgorithm)" => "alg-unexpected";
        "{\"timestamp\":\"2026-03-01T12:00:00Z\",\"level\":\"ERROR\",\"fields\":{\"message\":\"jwt rejected: ExpiredSignature\"},\"target\":\"api::auth\"}" => "exp-passed";
        "JSON error: missing field `scope` at line 1 column 214" => "claim-missing";
    }
}
