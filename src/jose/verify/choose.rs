//! Which keys fit an algorithm and a `kid`.

use crate::jose::algorithms::{Algorithm, Family, KeyShape};
use crate::jose::curve::{Curve, KeyType};
use crate::jose::key::{Key, Keys, Material};
use crate::jose::verify::Why;

/// Why one key does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// The index of the key in [`Keys::keys`].
    pub key: usize,
    /// What does not fit.
    pub misfit: Misfit,
}

/// What of a key does not fit an algorithm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misfit {
    /// It is of another kind (RFC 8725 section 3.1).
    Type {
        /// The kind that it is. None if that is not registered.
        found: Option<KeyType>,
        /// The kind that the algorithm takes.
        needs: KeyType,
    },
    /// It lies on another curve.
    Curve {
        /// The curve that it lies on. None if that is not registered.
        found: Option<Curve>,
        /// The curves that the algorithm takes.
        needs: Vec<Curve>,
    },
    /// It is a sentence, and at most a secret; the algorithm takes none.
    Prose,
    /// Its DER says that it is for RSASSA-PSS alone (RFC 4055 section 1.2).
    OnlyPss,
    /// Its `use` is not `sig` (RFC 7517 section 4.2); what it is instead.
    Use(String),
    /// Its `key_ops` lack `verify` (RFC 7517 section 4.3); what they are.
    Operations(Vec<String>),
    /// Its `alg` is another (RFC 7517 section 4.4).
    Algorithm(String),
}

/// The keys in the order in which they are tried.
pub(super) struct Choice {
    /// Those that fit: first those that the `kid` names, then those without a name.
    pub(super) fits: Vec<usize>,
    /// Those of them that the `kid` names.
    pub(super) named: Vec<usize>,
    /// Those that fit but for their name.
    pub(super) others: Vec<usize>,
    /// Those of the right kind that do not fit, with the reason, whatever their name.
    pub(super) unfit: Vec<Mismatch>,
    /// Why those do not fit that the `kid` names, or all where none is named.
    pub(super) mismatches: Vec<Mismatch>,
    /// Keys that the token carries in its own header.
    pub(super) carried: Vec<usize>,
    /// The header names a key, and none of those given has that name.
    pub(super) kid_missing: bool,
}

impl Choice {
    /// Sorts the keys. `carried` says that those count which the token carries.
    pub(super) fn of(algorithm: &Algorithm, kid: Option<&str>, keys: &Keys, carried: bool) -> Choice {
        let kid = kid.filter(|kid| !kid.is_empty());
        let mut choice = Choice {
            fits: Vec::new(),
            named: Vec::new(),
            others: Vec::new(),
            unfit: Vec::new(),
            mismatches: Vec::new(),
            carried: Vec::new(),
            kid_missing: false,
        };
        let mut nameless = Vec::new();
        let mut seen = false;
        for (index, key) in keys.keys.iter().enumerate() {
            if key.origin.embedded && !carried {
                choice.carried.push(index);
                continue;
            }
            let is_named = kid.is_some() && key.kid.as_deref() == kid;
            seen |= is_named;
            match misfit(algorithm, key) {
                Some(misfit) => {
                    let mismatch = Mismatch { key: index, misfit };
                    if !matches!(mismatch.misfit, Misfit::Type { .. } | Misfit::Curve { .. } | Misfit::Prose)
                    {
                        choice.unfit.push(mismatch.clone());
                    }
                    if is_named || kid.is_none() || key.kid.is_none() {
                        choice.mismatches.push(mismatch);
                    }
                }
                None if is_named => choice.named.push(index),
                None if kid.is_none() || key.kid.is_none() => nameless.push(index),
                None => choice.others.push(index),
            }
        }
        let mut given = keys.keys.iter().filter(|key| carried || !key.origin.embedded);
        choice.kid_missing = kid.is_some() && !seen && given.any(|key| key.kid.is_some());
        choice.fits = [choice.named.as_slice(), &nameless].concat();
        choice
    }

    /// Why nothing can be said, where no key matches.
    pub(super) fn why(&self, keys: &Keys) -> Why {
        if keys.keys.len() == self.carried.len() {
            Why::NoKeys
        } else if self.kid_missing {
            Why::KidNotInKeys
        } else {
            Why::NoKeyFits
        }
    }
}

/// What of a key does not fit an algorithm; none if it fits.
pub(super) fn misfit(algorithm: &Algorithm, key: &Key) -> Option<Misfit> {
    let found = key.material.key_type();
    let needs = algorithm.key_type();
    if let Material::Secret(secret) = &key.material
        && needs != KeyType::Oct
        && secret.is_prose()
    {
        return Some(Misfit::Prose);
    }
    if found != Some(needs) {
        return Some(Misfit::Type { found, needs });
    }
    let curves = algorithm.curves();
    let curve = key.material.curve();
    if !curves.is_empty() && !curve.is_some_and(|curve| curves.contains(&curve)) {
        return Some(Misfit::Curve { found: curve, needs: curves });
    }
    if let Material::Rsa(rsa) = &key.material
        && rsa.only_pss
        && algorithm.family != Family::RsaPss
    {
        return Some(Misfit::OnlyPss);
    }
    if let Some(usage) = key.usage.as_ref().filter(|usage| *usage != "sig") {
        return Some(Misfit::Use(usage.clone()));
    }
    if let Some(operations) = &key.operations {
        // The private half is for signing; its public half verifies what it signed.
        let allows = |operation: &String| operation == "verify" || operation == "sign" && key.private;
        if !operations.iter().any(allows) {
            return Some(Misfit::Operations(operations.clone()));
        }
    }
    let alg = key.alg.as_ref().filter(|alg| !is_for(alg, algorithm, key.material.shape()))?;
    Some(Misfit::Algorithm(alg.clone()))
}

/// Whether the `alg` of a key is this algorithm, by either of its names.
fn is_for(alg: &str, algorithm: &Algorithm, shape: KeyShape) -> bool {
    alg == algorithm.name || Algorithm::named(alg).is_some_and(|own| own.is_same_for(algorithm, shape))
}
