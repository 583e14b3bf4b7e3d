//! What is to be said beside an answer, whatever it is.

use crate::jose::algorithms::Algorithm;
use crate::jose::key::{Keys, Material, weakness};
use crate::jose::verify::choose::Choice;
use crate::jose::verify::{Caution, State};
use crate::limits;

/// What is to be said of the key that verified, or of those that fit.
pub(super) fn cautions(algorithm: &Algorithm, keys: &Keys, choice: &Choice, state: &State) -> Vec<Caution> {
    let mut cautions = Vec::new();
    let concerned: Vec<usize> = match state {
        State::Verified(by) => vec![by.key],
        _ => choice.fits.iter().copied().take(limits::KEYS_TRIED).collect(),
    };
    for index in concerned {
        let Some(key) = keys.keys.get(index) else { continue };
        let weakness = match (&key.material, state, algorithm.hash) {
            (Material::Secret(secret), State::Verified(by), Some(hash)) => {
                let bytes = secret.readings.iter().find(|reading| Some(reading.form) == by.secret);
                bytes.and_then(|reading| weakness::of_secret(reading.bytes.bytes(), hash))
            }
            _ => key.weak.clone(),
        };
        cautions.extend(weakness.map(|weakness| Caution::WeakKey { key: index, weakness }));
        let beside = keys.keys.iter().any(|other| {
            other.origin.set.is_some() && other.origin.set == key.origin.set && !other.material.is_secret()
        });
        if key.material.is_secret() && beside {
            cautions.push(Caution::SecretAmongPublicKeys { key: index });
        }
    }
    let material = |index: &usize| keys.keys.get(*index).map(|key| &key.material);
    let first = choice.named.first().and_then(material);
    if choice.named.iter().any(|index| material(index) != first) {
        cautions.push(Caution::KidTwice { keys: choice.named.clone() });
    }
    cautions
}
