//! Signs tokens for the tests, with keys that exist for nothing else. The page itself signs nothing.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use p256::ecdsa::signature::Signer as _;
use pkcs1::RsaPrivateKeyRef;
use pkcs1::der::Decode;
use rsa::BoxedUint;
use rsa::rand_core::{Infallible, TryCryptoRng, TryRng};
use sha2::{Sha256, Sha384, Sha512};
use token_inspector::jose::key::Keys;
use token_inspector::jose::verify::{Signed, Verification, verify};

/// A text of the folder of keys.
macro_rules! key_file {
    ($name:literal) => {
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/signatures/keys/", $name))
    };
}
pub(crate) use key_file;

/// Numbers that look like chance and are the same in every run (SplitMix64).
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below this one.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }
}

impl TryRng for Chance {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(self.next() as u32)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(self.next())
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        bytes.fill_with(|| self.next() as u8);
        Ok(())
    }
}

impl TryCryptoRng for Chance {}

/// A key that signs.
pub(crate) enum SigningKey {
    Rsa(Box<rsa::PrivateKey>),
    P256(p256::ecdsa::SigningKey),
    P384(p384::ecdsa::SigningKey),
    P521(p521::ecdsa::SigningKey),
    Ed25519(ed25519_dalek::SigningKey),
    Secret(Vec<u8>),
}

/// The RSA key of a PKCS #8 file.
pub(crate) fn rsa_key(pem: &str) -> SigningKey {
    let (_, der) = pem_rfc7468::decode_vec(pem.as_bytes()).unwrap();
    let info = pkcs8::PrivateKeyInfoRef::from_der(&der).unwrap();
    let key = RsaPrivateKeyRef::from_der(info.private_key.as_bytes()).unwrap();
    let bits = u32::try_from(key.modulus.as_bytes().len() * 8).unwrap();
    let whole = |bytes: &[u8]| BoxedUint::from_be_slice(bytes, bits).unwrap();
    let half = |bytes: &[u8]| BoxedUint::from_be_slice(bytes, bits / 2).unwrap();
    let primes = vec![half(key.prime1.as_bytes()), half(key.prime2.as_bytes())];
    let exponent = BoxedUint::from_be_slice(key.public_exponent.as_bytes(), 64).unwrap();
    let private = whole(key.private_exponent.as_bytes());
    let key = rsa::PrivateKey::from_components(whole(key.modulus.as_bytes()), exponent, private, primes);
    SigningKey::Rsa(Box::new(key.unwrap()))
}

/// The RSA key of the folder.
pub(crate) fn rsa() -> SigningKey {
    rsa_key(key_file!("rsa_private.pem"))
}

/// The number of an EC key in SEC 1, behind the parameters that OpenSSL writes before it.
fn number(pem: &str) -> Vec<u8> {
    let key = &pem[pem.find("-----BEGIN EC PRIVATE KEY").unwrap()..];
    let (_, der) = pem_rfc7468::decode_vec(key.as_bytes()).unwrap();
    sec1::EcPrivateKey::from_der(&der).unwrap().private_key.to_vec()
}

/// The EC key on P-256 of the folder.
pub(crate) fn p256() -> SigningKey {
    let number = number(key_file!("ec_p256_private.pem"));
    SigningKey::P256(p256::ecdsa::SigningKey::from_slice(&number).unwrap())
}

/// The EC key on P-384 of the folder.
pub(crate) fn p384() -> SigningKey {
    let number = number(key_file!("ec_p384_private.pem"));
    SigningKey::P384(p384::ecdsa::SigningKey::from_slice(&number).unwrap())
}

/// The EC key on P-521 of the folder.
pub(crate) fn p521() -> SigningKey {
    let number = number(key_file!("ec_p521_private.pem"));
    SigningKey::P521(p521::ecdsa::SigningKey::from_slice(&number).unwrap())
}

/// The Ed25519 key of the folder.
pub(crate) fn ed25519() -> SigningKey {
    let (_, der) = pem_rfc7468::decode_vec(key_file!("ed25519_private.pem").as_bytes()).unwrap();
    SigningKey::Ed25519(ed25519_dalek::SigningKey::try_from(&der[der.len() - 32..]).unwrap())
}

/// A signature by an algorithm.
pub(crate) fn sign(alg: &str, key: &SigningKey, input: &[u8], chance: &mut Chance) -> Vec<u8> {
    match (key, alg) {
        (SigningKey::Secret(secret), "HS256") => mac::<Hmac<Sha256>>(secret, input),
        (SigningKey::Secret(secret), "HS384") => mac::<Hmac<Sha384>>(secret, input),
        (SigningKey::Secret(secret), "HS512") => mac::<Hmac<Sha512>>(secret, input),
        (SigningKey::Rsa(key), "RS256") => key.pkcs1v15_sign_with_rng::<Sha256, _>(chance, input).unwrap(),
        (SigningKey::Rsa(key), "RS384") => key.pkcs1v15_sign_with_rng::<Sha384, _>(chance, input).unwrap(),
        (SigningKey::Rsa(key), "RS512") => key.pkcs1v15_sign_with_rng::<Sha512, _>(chance, input).unwrap(),
        (SigningKey::Rsa(key), "PS256") => key.pss_sign_with_rng::<Sha256, _>(chance, input).unwrap(),
        (SigningKey::Rsa(key), "PS384") => key.pss_sign_with_rng::<Sha384, _>(chance, input).unwrap(),
        (SigningKey::Rsa(key), "PS512") => key.pss_sign_with_rng::<Sha512, _>(chance, input).unwrap(),
        (SigningKey::P256(key), _) => {
            let signature: p256::ecdsa::Signature = key.sign(input);
            signature.to_bytes().to_vec()
        }
        (SigningKey::P384(key), _) => {
            let signature: p384::ecdsa::Signature = key.sign(input);
            signature.to_bytes().to_vec()
        }
        (SigningKey::P521(key), _) => {
            let signature: p521::ecdsa::Signature = key.sign(input);
            signature.to_bytes().to_vec()
        }
        (SigningKey::Ed25519(key), _) => key.sign(input).to_bytes().to_vec(),
        _ => panic!("no key for {alg}"),
    }
}

fn mac<M: Mac + KeyInit>(secret: &[u8], input: &[u8]) -> Vec<u8> {
    let mac = <M as KeyInit>::new_from_slice(secret).unwrap();
    mac.chain_update(input).finalize().into_bytes().to_vec()
}

/// A token that says it is signed by `alg`.
pub(crate) struct Token {
    pub(crate) input: String,
    pub(crate) signature: Vec<u8>,
    pub(crate) alg: String,
    pub(crate) kid: Option<String>,
}

impl Token {
    /// A token that is signed as its header says.
    pub(crate) fn new(alg: &str, kid: Option<&str>, key: &SigningKey) -> Token {
        Token::signed_by(alg, alg, kid, key)
    }

    /// A token that says `alg` and is signed by another algorithm.
    pub(crate) fn signed_by(alg: &str, by: &str, kid: Option<&str>, key: &SigningKey) -> Token {
        let named = kid.map_or(String::new(), |kid| format!(",\"kid\":\"{kid}\""));
        let header = format!("{{\"alg\":\"{alg}\"{named}}}");
        let claims = "{\"iss\":\"https://id.example/oauth2/default\",\"sub\":\"ada\"}";
        let input = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(claims));
        let signature = sign(by, key, input.as_bytes(), &mut Chance(7));
        Token { input, signature, alg: alg.to_owned(), kid: kid.map(str::to_owned) }
    }

    pub(crate) fn signed(&self) -> Signed<'_> {
        Signed {
            input: self.input.as_bytes(),
            signature: &self.signature,
            alg: Some(&self.alg),
            kid: self.kid.as_deref(),
        }
    }

    /// What is known of it by the keys of a text.
    pub(crate) fn by(&self, keys: &str) -> Verification {
        verify(&self.signed(), &Keys::read(keys))
    }
}

/// The JWK of a PEM, with more members.
pub(crate) fn jwk(pem: &str, more: &str) -> String {
    let keys = Keys::read(pem);
    let members = keys.keys[0].material.jwk_members().unwrap();
    let pairs: Vec<String> = members.iter().map(|(name, value)| format!("\"{name}\":\"{value}\"")).collect();
    format!("{{{}{more}}}", pairs.join(","))
}
