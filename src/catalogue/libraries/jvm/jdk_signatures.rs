//! What the signatures of Java itself print (JDK 8 to 25), under the libraries that use them.

use crate::catalogue::libraries::library;

library! {
    "Java (java.security)", Library;
    more "Print the whole stack trace: the first line below `java.security` that is not Java's own names the library and the class that verified.";
    marks "java.security" "sun.security";
    settings {
        "signature-wrong-length" => "Print the length of the token that the program verifies, and compare it with that of `access_token` as it was issued. If they are equal, compare `alg` of the header with the kind and size of the key.";
    }
    messages {
        "Signature length not correct: got {found} but was expecting {expected}" => "signature-wrong-length" ("The first number is the length of the signature in bytes, the second that of the key: 128 belongs to a key of 1024 bits, 256 to 2048, 512 to 4096. Two such numbers that differ mean that a key of another size signed.");
        "Bad signature length: got {found} but was expecting {expected}" => "signature-wrong-length" ("The first number is the length of the signature in bytes, the second that of the key: 128 belongs to a key of 1024 bits, 256 to 2048, 512 to 4096. Two such numbers that differ mean that a key of another size signed.");
        "java.security.SignatureException: Invalid encoding for signature" => "signature-der" ("Java takes ECDSA signatures in DER form, and a JWT has the two numbers one after the other.", "Use `Signature.getInstance(\"SHA256withECDSAinP1363Format\")`, or verify with a JWT library, which converts the signature.");
        "java.security.SignatureException: Could not verify signature" => "signature-or-key-mismatch";
        "java.security.SignatureException: Signature encoding error" => "signature-or-key-mismatch";
        "java.security.InvalidKeyException: RSA keys must be at least {expected} bits long" => "key-weak";
        "java.security.InvalidKeyException: IOException : {0}" => "key-wrong-type" ("Java's `KeyFactory` takes DER bytes, and got the text with its PEM lines.", "Remove the lines `-----BEGIN…` and `-----END…` and all line ends, decode the rest with `Base64.getDecoder()`, and pass it to `new X509EncodedKeySpec(der)`. `BEGIN RSA PRIVATE KEY` has to be converted first: `openssl pkcs8 -topk8 -nocrypt -in key.pem`.");
        "java.security.spec.InvalidKeySpecException: java.security.InvalidKeyException: {0}" => "key-wrong-type" ("Java's `KeyFactory` takes DER bytes, and got the text with its PEM lines.", "Remove the lines `-----BEGIN…` and `-----END…` and all line ends, decode the rest with `Base64.getDecoder()`, and pass it to `new X509EncodedKeySpec(der)`. `BEGIN RSA PRIVATE KEY` has to be converted first: `openssl pkcs8 -topk8 -nocrypt -in key.pem`.");
    }
    logs {
        "Caused by: java.security.SignatureException: Bad signature length: got 255 but was expecting 256\n\tat java.base/sun.security.rsa.RSASignature.engineVerify(RSASignature.java:214)" => "signature-wrong-length";
        "java.security.SignatureException: Invalid encoding for signature\n\tat java.base/sun.security.util.ECUtil.decodeSignature(ECUtil.java:289)" => "signature-der";
    }
}
