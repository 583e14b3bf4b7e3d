//! The algorithms that a verifier in the paste accepts, as its call or its settings list them: `algorithms: ['RS256']`.

use crate::jose::algorithms::Algorithm;
use crate::limits;
use crate::model::Case;

/// How the name of such a list begins, which libraries share: `algorithms`, and `algorithm` in the settings of many.
const NAME: &str = "algorithm";

/// Calls that sign: the one algorithm that is named for these is no verifier's.
const SIGNS: &[&str] = &["sign(", "encode(", "signer"];

/// Words of a list that are no algorithm: `vec![Algorithm::RS256]`, `new[] { "RS256" }`.
const AROUND: &[&str] = &["algorithm", "jwt", "new", "vec"];

/// The algorithms of the only list; none where the paste has no list, or several that differ.
pub(crate) fn of(case: &Case) -> Vec<&'static str> {
    let places = case.lower.match_indices(NAME).take(limits::SETTINGS);
    let mut lists = places.filter_map(|(at, _)| list(&case.lower, at));
    let Some(first) = lists.next() else { return Vec::new() };
    if lists.all(|it| it == first) { first } else { Vec::new() }
}

/// The list behind a name; `None` if what stands there is none.
fn list(text: &str, at: usize) -> Option<Vec<&'static str>> {
    let before = text.get(..at)?;
    let is_prose = before.ends_with("un") || before.ends_with("supported ");
    let rest = text.get(at + NAME.len()..)?;
    let rest = match rest.strip_prefix('s') {
        Some(rest) => rest,
        None => rest
            .strip_prefix(|it: char| !it.is_alphanumeric())
            .filter(|_| is_setting(before))
            .map(|_| rest)?,
    };
    let rest = rest.trim_start_matches(['"', '\'', ' ']);
    let rest = rest.strip_prefix("=>").or_else(|| rest.strip_prefix([':', '=']))?.trim_start();
    let end = rest.find([']', '}', ')', '\n', ';']).unwrap_or(rest.len());
    // `new[] { "RS256" }` closes a bracket before it lists.
    let rest = rest.strip_prefix("new[]").map_or(rest.get(..end)?, |it| {
        let end = it.find(['}', '\n', ';']).unwrap_or(it.len());
        it.get(..end).unwrap_or_default()
    });
    let words = rest.split(|it: char| !it.is_ascii_alphanumeric()).filter(|it| !it.is_empty());
    let names: Option<Vec<_>> = words.filter(|it| !AROUND.contains(it)).map(named).collect();
    names.filter(|it| !it.is_empty() && !is_prose)
}

/// Whether a name that follows this text is a setting's: it begins a line or what brackets hold, and nobody signs there.
/// A message (`invalid algorithm: HS256`) has words before it.
fn is_setting(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default();
    let name = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '.' | '"' | '\'');
    let line = line.trim_end_matches(name).trim_end();
    (line.is_empty() || line.ends_with(['{', ',', '(', '-'])) && !SIGNS.iter().any(|it| line.contains(it))
}

/// The algorithm of a name in lower case.
fn named(word: &str) -> Option<&'static str> {
    let upper = word.to_ascii_uppercase();
    let name = if upper == "EDDSA" { "EdDSA" } else { upper.as_str() };
    Algorithm::named(name).map(|it| it.name)
}

#[cfg(test)]
mod tests {
    use super::list;

    #[test]
    fn a_list_is_read_in_the_notation_of_each_language() {
        for (text, names) in [
            ("algorithms: ['rs256']", Some(vec!["RS256"])),
            ("algorithms=[\"hs256\", \"rs256\"], audience=x", Some(vec!["HS256", "RS256"])),
            ("algorithms = vec![algorithm::rs256];", Some(vec!["RS256"])),
            ("algorithms = new[] { \"es256\" }", Some(vec!["ES256"])),
            ("algorithms=rs256\nx=y", Some(vec!["RS256"])),
            ("algorithms: eddsa", Some(vec!["EdDSA"])),
            ("algorithms: the ones that okta has", None),
            ("algorithms: []", None),
            ("algorithms", None),
        ] {
            assert_eq!(list(text, 0), names, "{text}");
        }
        assert_eq!(list("unsupported algorithms: rs256", 12), None);
    }

    #[test]
    fn one_algorithm_of_a_setting_is_a_list_of_one() {
        for (text, names) in [
            ("auth:\n  jwt:\n    algorithm: rs256", Some(vec!["RS256"])),
            ("jwt_algorithm=es256", Some(vec!["ES256"])),
            ("jwt.verify(token, key, { algorithm: 'rs256' })", Some(vec!["RS256"])),
            ("\"algorithm\": \"ps256\",", Some(vec!["PS256"])),
            ("jwt.sign(claims, key, { algorithm: 'hs256' })", None),
            ("error: invalid algorithm: hs256", None),
            ("the algorithm = hs256", None),
            ("algorithmic: rs256", None),
        ] {
            assert_eq!(list(text, text.find("algorithm").unwrap_or_default()), names, "{text}");
        }
    }
}
