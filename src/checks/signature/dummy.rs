//! A key that is none: it stands in for keys that something could not load.

use crate::checks::support::example::{access, text};
use crate::checks::support::references::KEYS;
use crate::checks::support::signed::GOOD;
use crate::checks::{Check, Subject, check};
use crate::finding::{Hit, Outcome, cause, explain, failures};
use crate::jose::key::Weakness;
use crate::signatures::KeySource;

pub(crate) const CHECKS: &[Check] = &[check(
    explain("key-set-dummy", "The key set holds a placeholder, not a key")
        .verdict("The key in this set spells “{found}”: a program put it in because it could not load the real keys. Neither the token nor the issuer's keys are the problem.")
        .causes(&[cause(
            "Istio (istiod) writes such a key into the proxy when it cannot load `jwksUri`. The key fits no token, so every token is refused.",
            "Run `kubectl logs -n istio-system deploy/istiod | grep \"Failed to fetch public key\"` for the reason. Then let istiod reach the URL (egress, proxy, DNS, CA certificate), or put the keys into `jwks` of the `RequestAuthentication`.",
        )])
        .family(&KEYS),
    dummy,
    text("{\"keys\":[ {\"e\":\"AQAB\",\"kid\":\"abc\",\"kty\":\"RSA\",\"n\":\"RXJyb3ItSXN0aW9kRmFpbGVkVG9GZXRjaEp3a3NVcmktaHR0cHM6Ly9hY21lLm9rdGEuY29tL29hdXRoMi9kZWZhdWx0L3YxL2tleXM\"}]}"),
    &[access(&[]), text(GOOD)],
)];

fn dummy(subject: &Subject) -> Vec<Outcome> {
    let ring = &subject.signatures.keyring;
    let stand_in = ring.keys.keys.iter().zip(&ring.sources).find_map(|(key, source)| {
        let (KeySource::Paste(Some(exhibit)), Some(Weakness::Text(text))) = (source, &key.weak) else {
            return None;
        };
        Some(Hit::at(*exhibit, "paste").found(text).leading())
    });
    failures(stand_in.into_iter().collect())
}
