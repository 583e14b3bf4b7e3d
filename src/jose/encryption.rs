//! The tables of encrypted tokens: how the key is conveyed (`alg`, RFC 7518 section 4) and how the content is
//! encrypted (`enc`, RFC 7518 section 5), as registered with IANA ("JSON Web Signature and Encryption Algorithms").

/// A value of `alg` that conveys the key of an encrypted token.
#[derive(Debug, PartialEq, Eq)]
pub struct KeyManagement {
    /// The value of `alg`; upper and lower case matter.
    pub name: &'static str,
    /// Whether both sides hold the key that decrypts; with others only the recipient does.
    pub is_shared: bool,
}

/// A value of `enc`: how the content is encrypted.
#[derive(Debug, PartialEq, Eq)]
pub struct ContentEncryption {
    /// The value of `enc`; upper and lower case matter.
    pub name: &'static str,
    /// Bytes of the authentication tag, the last part of the token (RFC 7518 sections 5.2.3 to 5.3).
    pub tag: usize,
}

/// Every registered way to convey the key.
pub const KEY_MANAGEMENT: &[KeyManagement] = &[
    by_public_key("RSA1_5"),
    by_public_key("RSA-OAEP"),
    by_public_key("RSA-OAEP-256"),
    by_public_key("RSA-OAEP-384"),
    by_public_key("RSA-OAEP-512"),
    by_public_key("ECDH-ES"),
    by_public_key("ECDH-ES+A128KW"),
    by_public_key("ECDH-ES+A192KW"),
    by_public_key("ECDH-ES+A256KW"),
    by_shared_key("dir"),
    by_shared_key("A128KW"),
    by_shared_key("A192KW"),
    by_shared_key("A256KW"),
    by_shared_key("A128GCMKW"),
    by_shared_key("A192GCMKW"),
    by_shared_key("A256GCMKW"),
    by_shared_key("PBES2-HS256+A128KW"),
    by_shared_key("PBES2-HS384+A192KW"),
    by_shared_key("PBES2-HS512+A256KW"),
];

/// Every registered way to encrypt the content.
pub const CONTENT_ENCRYPTION: &[ContentEncryption] = &[
    ContentEncryption { name: "A128CBC-HS256", tag: 16 },
    ContentEncryption { name: "A192CBC-HS384", tag: 24 },
    ContentEncryption { name: "A256CBC-HS512", tag: 32 },
    ContentEncryption { name: "A128GCM", tag: 16 },
    ContentEncryption { name: "A192GCM", tag: 16 },
    ContentEncryption { name: "A256GCM", tag: 16 },
];

const fn by_public_key(name: &'static str) -> KeyManagement {
    KeyManagement { name, is_shared: false }
}

const fn by_shared_key(name: &'static str) -> KeyManagement {
    KeyManagement { name, is_shared: true }
}

impl KeyManagement {
    /// The way of this `alg`, written exactly so; `None` if it is not registered or does not encrypt.
    #[must_use]
    pub fn named(alg: &str) -> Option<&'static KeyManagement> {
        KEY_MANAGEMENT.iter().find(|row| row.name == alg)
    }
}

impl ContentEncryption {
    /// The way of this `enc`, written exactly so; `None` if it is not registered.
    #[must_use]
    pub fn named(enc: &str) -> Option<&'static ContentEncryption> {
        CONTENT_ENCRYPTION.iter().find(|row| row.name == enc)
    }
}
