//! Hashes by which one token names another, or a code.

use crate::jose::algorithms::{Algorithm, Hash};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256, Sha384, Sha512};

/// `ath` of an access token (RFC 9449 section 4.2): all of its SHA-256.
#[must_use]
pub fn whole(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(text))
}

/// What `at_hash` or `c_hash` may say of this text (OpenID Connect Core section 3.1.3.6): the left halves of its
/// SHA-256, SHA-384 and SHA-512.
#[must_use]
pub fn halves(text: &str) -> [String; 3] {
    let half = |hash: &[u8]| URL_SAFE_NO_PAD.encode(hash.split_at(hash.len() / 2).0);
    [half(&Sha256::digest(text)), half(&Sha384::digest(text)), half(&Sha512::digest(text))]
}

/// [`halves`] of a code; none where its characters may not be those that were sent (`%2B`).
#[must_use]
pub fn of_code(code: &str) -> Option<[String; 3]> {
    let as_sent = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    code.bytes().all(as_sent).then(|| halves(code))
}

/// Which of the three hashes an algorithm uses. `EdDSA` names a curve only in the key, so its hash is not known.
#[must_use]
pub fn by_alg(alg: &str) -> Option<usize> {
    Some(match Algorithm::named(alg)?.hash? {
        Hash::Sha256 => 0,
        Hash::Sha384 => 1,
        Hash::Sha512 => 2,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn half(alg: &str, text: &str) -> Option<String> {
        halves(text).get(by_alg(alg)?).cloned()
    }

    #[test]
    fn the_hash_of_a_token_is_that_of_the_standards() {
        let rfc9449 = "Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU";
        assert_eq!(whole(rfc9449), "fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo");
        // OpenID Connect Core, appendices A.3 and A.4.
        let token = "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y";
        assert_eq!(half("RS256", token).as_deref(), Some("77QmUPtjPfzWtF2AnpK9RQ"));
        let code = "Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk";
        assert_eq!(half("PS256", code).as_deref(), Some("LDktKdoQak3Pk0cnXxCltA"));
        let empty = half("ES384", "").unwrap_or_default();
        assert_eq!(empty, "OLBgp1GsljhM2TJ-sbHjaiH9txEUvgdD");
        for alg in ["none", "EdDSA", "256", "RS1024", "rs256"] {
            assert_eq!(half(alg, token), None, "{alg}");
        }
    }
}
