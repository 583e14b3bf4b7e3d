//! Looks for what would make a signature good that is not, so that the cause can be named.

use crate::jose::algorithms::{ALGORITHMS, Algorithm, Family, Hash, KeyShape};
use crate::jose::key::{Keys, Material, well_known_secret};
use crate::jose::verify::check::{Answer, check, hmac, rsa};
use crate::jose::verify::choose::{Choice, misfit};
use crate::jose::verify::{Reason, Signed, confusion, is_good, shape};
use crate::limits;

/// What would make the signature good, what says most first; and what it shows of itself.
pub(super) fn reasons(
    algorithm: &Algorithm,
    signed: &Signed<'_>,
    keys: &Keys,
    choice: &Choice,
) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if let (Family::Hmac, Some(hash)) = (algorithm.family, algorithm.hash) {
        reasons.extend(forged(hash, signed, keys));
        reasons.extend(well_known(hash, signed));
    }
    let carried = choice.carried.iter().copied().take(limits::KEYS_TRIED);
    let of_carried = |key: usize| is_good(algorithm, signed, keys, key).then_some(Reason::OwnKey { key });
    reasons.extend(carried.into_iter().find_map(of_carried));
    reasons.extend(shape::out_of_range(algorithm, signed.signature));
    reasons.extend(reshaped(algorithm, signed, keys, choice));
    let fits = || choice.fits.iter().copied().take(limits::KEYS_TRIED);
    reasons.extend(fits().find_map(|key| salted(algorithm, signed, keys, key)));
    reasons.extend(fits().find_map(|key| encoded(algorithm, signed, keys, key)));
    let others = choice.others.iter().copied().take(limits::KEYS_TRIED);
    let by_other =
        |key: usize| is_good(algorithm, signed, keys, key).then_some(Reason::OtherKeyOfTheSet { key });
    reasons.extend(others.into_iter().find_map(by_other));
    reasons.extend(choice.unfit.iter().take(limits::KEYS_TRIED).find_map(|mismatch| {
        let good = is_good(algorithm, signed, keys, mismatch.key);
        good.then(|| Reason::KeyDoesNotFit { key: mismatch.key, misfit: mismatch.misfit.clone() })
    }));
    reasons.extend(sibling(algorithm, signed, keys, choice));
    if choice.kid_missing {
        reasons.push(Reason::KidNotInKeys);
    }
    let shapes: Vec<KeyShape> =
        choice.fits.iter().filter_map(|key| Some(keys.keys.get(*key)?.material.shape())).collect();
    reasons.extend(shape::wrong_length(algorithm, signed.signature, &shapes));
    reasons
}

/// Whether it is good under the algorithm that a misspelled `alg` means.
pub(super) fn misspelled(meant: Option<&'static Algorithm>, signed: &Signed<'_>, keys: &Keys) -> Vec<Reason> {
    let Some(algorithm) = meant.filter(|algorithm| algorithm.in_rust) else { return Vec::new() };
    let choice = Choice::of(algorithm, signed.kid, keys, false);
    let mut fits = choice.fits.into_iter().take(limits::KEYS_TRIED);
    let good = fits.find(|key| is_good(algorithm, signed, keys, *key));
    good.map(|key| Reason::Misspelled { key, algorithm }).into_iter().collect()
}

/// HMAC under the text of a public key.
fn forged(hash: Hash, signed: &Signed<'_>, keys: &Keys) -> Option<Reason> {
    let public =
        keys.keys.iter().enumerate().filter(|(_, key)| !key.material.is_secret()).take(limits::KEYS_TRIED);
    public.into_iter().find_map(|(index, key)| {
        let form = confusion::of(hash, key, signed.input, signed.signature)?;
        Some(Reason::PublicKeyAsSecret { key: index, form })
    })
}

/// HMAC under a secret that nobody gave and everybody knows, or under none at all (CVE-2026-44699).
fn well_known(hash: Hash, signed: &Signed<'_>) -> Option<Reason> {
    let good = |secret: &[u8]| hmac::is_good(hash, secret, signed.input, signed.signature);
    let secret = if good(b"") { Some("") } else { well_known_secret(good) };
    secret.map(Reason::WellKnownSecret)
}

/// ECDSA that was written in another way.
fn reshaped(algorithm: &Algorithm, signed: &Signed<'_>, keys: &Keys, choice: &Choice) -> Option<Reason> {
    let good = |signature: &[u8]| {
        let signed = Signed { signature, ..*signed };
        let mut tried = choice.fits.iter().chain(&choice.others).copied().take(limits::KEYS_TRIED);
        tried.find(|key| is_good(algorithm, &signed, keys, *key))
    };
    if let Some(side_by_side) = shape::of_der(algorithm, signed.signature) {
        return Some(Reason::Der { key: good(&side_by_side) });
    }
    let pairs = shape::padded_pairs(algorithm, signed.signature);
    pairs.iter().find_map(|pair| good(pair)).map(|key| Reason::ShortNumbers { key })
}

/// RSASSA-PSS with another salt.
fn salted(algorithm: &Algorithm, signed: &Signed<'_>, keys: &Keys, key: usize) -> Option<Reason> {
    let (Family::RsaPss, Some(hash)) = (algorithm.family, algorithm.hash) else { return None };
    let Material::Rsa(rsa) = &keys.keys.get(key)?.material else { return None };
    let good = rsa::is_good_with_any_salt(hash, rsa, signed.input, signed.signature);
    good.then_some(Reason::OtherSalt { key })
}

/// A secret that was decoded in a way that its form does not allow.
fn encoded(algorithm: &Algorithm, signed: &Signed<'_>, keys: &Keys, key: usize) -> Option<Reason> {
    let hash = algorithm.hash?;
    let Material::Secret(secret) = &keys.keys.get(key)?.material else { return None };
    let mut ways = secret.mistaken.iter();
    let way = ways.find(|way| hmac::is_good(hash, way.bytes.bytes(), signed.input, signed.signature))?;
    Some(Reason::SecretOtherEncoding { key, form: way.form })
}

/// Another algorithm than the header says, by a key that fits but for that.
fn sibling(algorithm: &Algorithm, signed: &Signed<'_>, keys: &Keys, choice: &Choice) -> Option<Reason> {
    let named: Vec<usize> = choice.mismatches.iter().map(|mismatch| mismatch.key).collect();
    let mut tried = choice.fits.iter().chain(&named).chain(&choice.others).copied().take(limits::KEYS_TRIED);
    tried.find_map(|index| {
        let key = keys.keys.get(index)?;
        let shape = key.material.shape();
        let candidate = |other: &&'static Algorithm| {
            let length = other.signature_length(shape).allows(signed.signature.len());
            other.in_rust && !other.is_same_for(algorithm, shape) && length
        };
        let good = |other: &&'static Algorithm| {
            matches!(check(other, &key.material, signed.input, signed.signature), Answer::Good(_))
        };
        let fits = |other: &&'static Algorithm| misfit(other, key).is_none() || choice.fits.contains(&index);
        let algorithm = ALGORITHMS.iter().filter(candidate).filter(fits).find(good)?;
        Some(Reason::SiblingAlgorithm { key: index, algorithm })
    })
}
