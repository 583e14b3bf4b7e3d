//! What the other side says it accepts of a workload's token: a condition of a trust policy, a federated credential, a
//! role's bound claim.

use std::ops::Range;

/// One claim, and the values that are accepted for it. Of several terms for one claim any may be met: a policy has
/// several statements, an app several credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustTerm {
    /// The claim: `sub`, `aud`, `repository`.
    pub claim: String,
    /// The values that are accepted.
    pub accepts: Vec<String>,
    /// A star stands for any characters and a question mark for one; else both are characters like others.
    pub has_wildcards: bool,
    /// Where it stands in the paste.
    pub span: Range<usize>,
}

impl TrustTerm {
    /// Whether a value is one of those that are accepted.
    #[must_use]
    pub fn accepts(&self, value: &str) -> bool {
        let fits = |accepted: &String| match self.has_wildcards {
            true => fits_pattern(accepted, value),
            false => accepted == value,
        };
        self.accepts.iter().any(fits)
    }
}

/// Whether a text fits a pattern, in which a star stands for any characters and a question mark for one.
#[must_use]
pub fn fits_pattern(pattern: &str, text: &str) -> bool {
    // The last star is widened as far as it takes.
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut at, mut here) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while here < text.len() {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at, here));
                at += 1;
            }
            Some(b'?') => (at, here) = (at + 1, here + 1),
            Some(byte) if Some(byte) == text.get(here) => (at, here) = (at + 1, here + 1),
            _ => {
                let Some((starred, reached)) = star else { return false };
                star = Some((starred, reached + 1));
                (at, here) = (starred + 1, reached + 1);
            }
        }
    }
    pattern.iter().skip(at).all(|it| *it == b'*')
}

#[cfg(test)]
mod tests {
    use super::TrustTerm;

    #[test]
    fn stars_stand_for_anything_only_where_the_operator_says_so() {
        let term = |accepted: &str, has_wildcards| TrustTerm {
            claim: "sub".into(),
            accepts: vec![accepted.into()],
            has_wildcards,
            span: 0..0,
        };
        for (accepted, value, like, equals) in [
            ("repo:acme/*", "repo:acme/shop:ref:refs/heads/main", true, false),
            ("repo:acme/*:ref:refs/heads/main", "repo:acme/shop:ref:refs/heads/main", true, false),
            ("repo:acme/*:ref:refs/heads/main", "repo:acme/shop:environment:prod", false, false),
            ("repo:Acme/*", "repo:acme/shop", false, false),
            ("repo:acme/sho?", "repo:acme/shop", true, false),
            ("repo:acme/shop", "repo:acme/shop", true, true),
            ("*", "", true, false),
        ] {
            assert_eq!(term(accepted, true).accepts(value), like, "{accepted} {value}");
            assert_eq!(term(accepted, false).accepts(value), equals, "{accepted} {value}");
        }
    }
}
