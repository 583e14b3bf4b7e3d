//! What messages say of keys, algorithms and signatures, against the keys of the paste.

use crate::checks::evidence::{Charge, Meant};
use crate::checks::header::accepted_algorithms;
use crate::checks::signature::told::with_key;
use crate::text::template::{Placeholder, known};

/// The key is there, so that of key and algorithm only the algorithm is left.
pub(crate) const ONLY_ALGORITHM: &str = "only-algorithm";

/// Whether a key at hand has the token's `kid`; `None` if there is no key to look at, or no `kid`.
fn is_in_keys(charge: &Charge) -> Option<bool> {
    let kid = charge.view.token.header_text("kid")?;
    let keys = &charge.subject.signatures.keyring.keys;
    let kids = keys.kids();
    (!kids.is_empty()).then(|| kids.contains(&kid))
}

/// The key set in the paste has the key that a message says is not there.
pub(super) fn key(charge: &Charge) -> Option<Meant> {
    let kid = charge.view.token.header_text("kid")?;
    let other = known(&charge.said.facts, Placeholder::Kid).is_some_and(|it| it != kid);
    if other {
        let named = known(&charge.said.facts, Placeholder::Kid).unwrap_or_default();
        let hit = charge.view.hit("header.kid").found(kid).expected(named);
        return Some(("refused-another-token", hit.fact(Placeholder::Claim, "kid")));
    }
    let hit = charge.view.hit("header.kid").found(kid).fact(Placeholder::Kid, kid);
    is_in_keys(charge)?.then_some(("refused-kid-in-keys", hit))
}

/// The keys of the paste settle which of the two it is.
pub(super) fn key_or_algorithm(charge: &Charge) -> Option<Meant> {
    // A key set has public keys: no secret is looked for there.
    let is_secret = charge.view.is_symmetric() && charge.subject.signatures.keyring.keys.kids().is_empty();
    if let Some(alg) = charge.view.alg().filter(|_| is_secret) {
        return Some((
            "alg-unexpected",
            charge.view.hit("header.alg").found(alg).fact(Placeholder::Alg, alg),
        ));
    }
    let kid = charge.view.token.header_text("kid")?;
    if is_in_keys(charge)? {
        let alg = charge.view.alg()?;
        let hit = charge.view.hit("header.alg").found(alg).fact(Placeholder::Alg, alg);
        let hit = hit.fact(Placeholder::Kid, kid).fact(Placeholder::Reason, ONLY_ALGORITHM);
        return Some(("alg-unexpected", hit));
    }
    let kids = charge.subject.signatures.keyring.keys.kids().join(" ");
    let hit = charge.view.hit("header.kid").found(kid).expected(kids);
    Some(("kid-not-in-keys", hit.fact(Placeholder::Kid, kid)))
}

/// The algorithm of the token against those that the verifier names.
pub(super) fn algorithm(charge: &Charge) -> Option<Meant> {
    let alg = charge.view.alg()?;
    let hit = charge.view.hit("header.alg").found(alg).fact(Placeholder::Alg, alg);
    let listed = accepted_algorithms::of(charge.subject.case).join(" ");
    let listed = Some(listed.as_str()).filter(|it| !it.is_empty());
    let Some(expected) = charge.said.expected.as_deref().or(listed) else {
        return Some(("alg-unexpected", hit));
    };
    let mut named = expected.split([' ', ',']).map(|it| it.trim_matches(|it: char| !it.is_alphanumeric()));
    let id = if named.any(|it| it == alg) { "refused-alg-fits" } else { "alg-unexpected" };
    Some((id, hit.expected(expected)))
}

/// The signature is good by a key of the paste.
pub(super) fn signature(charge: &Charge) -> Option<Meant> {
    let verified = charge.subject.signatures.of_exhibit(charge.view.index)?.verified()?;
    let by = verified.by()?;
    Some(("refused-signature-fits", with_key(charge.subject, verified, by.key, charge.view.hit("signature"))))
}
