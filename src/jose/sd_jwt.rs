//! SD-JWT (RFC 9901): a token whose claims are disclosed one by one, each in a part of its own behind a tilde.

use crate::limits;
use crate::text::base64url;
use crate::text::json::{self, Members, Value};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256, Sha384, Sha512};

/// What stands behind a token, tilde by tilde.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SdJwt {
    /// The disclosures in order; empty where the hash of `_sd_alg` is not known here.
    pub disclosures: Vec<Disclosure>,
    /// Number of parts behind the token.
    pub count: usize,
    /// What `sd_hash` of a key binding token must be (section 4.3); `None` if the hash is not known here.
    pub hash: Option<String>,
}

/// One disclosure (section 4.2): what is seen of it without its value, which may be somebody's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosure {
    /// Its digest.
    pub digest: String,
    /// Whether the token, or another disclosure, has this digest.
    pub is_in_token: bool,
    /// Whether it is a list of two or three, as a disclosure must be.
    pub is_readable: bool,
}

/// A hash by the name that `_sd_alg` has for it (section 4.1.1).
fn digest(name: &str, text: &str) -> Option<String> {
    Some(match name {
        "sha-256" => URL_SAFE_NO_PAD.encode(Sha256::digest(text)),
        "sha-384" => URL_SAFE_NO_PAD.encode(Sha384::digest(text)),
        "sha-512" => URL_SAFE_NO_PAD.encode(Sha512::digest(text)),
        _ => return None,
    })
}

impl SdJwt {
    /// Reads what stands behind a token, from its first tilde up to its last.
    #[must_use]
    pub fn read(compact: &str, claims: &Members, behind: &str) -> SdJwt {
        let hash = claims.text("_sd_alg").unwrap_or("sha-256");
        let parts: Vec<&str> = behind.split('~').filter(|it| !it.is_empty()).collect();
        let values: Vec<Value> = parts.iter().map(|it| value(it)).collect();
        let mut known = Vec::new();
        claims.iter().for_each(|it| digests(&it.name, &it.value, &mut known));
        values.iter().for_each(|it| digests("", it, &mut known));
        let read = |(part, value): (&&str, &Value)| {
            let digest = digest(hash, part)?;
            let is_readable = matches!(value, Value::Array(all) if matches!(all.len(), 2 | 3));
            Some(Disclosure { is_in_token: known.contains(&digest), digest, is_readable })
        };
        SdJwt {
            disclosures: parts.iter().zip(&values).filter_map(read).collect(),
            count: parts.len(),
            hash: digest(hash, &[compact, behind].concat()),
        }
    }
}

/// What a disclosure holds.
fn value(part: &str) -> Value {
    let (bytes, _) = base64url::decode(part);
    json::read(&String::from_utf8_lossy(&bytes)).value
}

/// The digests in a value: those of members in `_sd`, and those of elements under `...` (sections 4.2.4.1 and 4.2.4.2).
fn digests(name: &str, value: &Value, all: &mut Vec<String>) {
    if all.len() >= limits::SD_DIGESTS {
        return;
    }
    match value {
        Value::String(text) if matches!(name, "_sd" | "...") => all.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|it| digests(name, it, all)),
        Value::Object(members) => members.iter().for_each(|it| digests(&it.name, &it.value, all)),
        _ => {}
    }
}
