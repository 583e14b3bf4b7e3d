//! The algorithms that a verifier in the paste accepts, as its call or its settings list them: `algorithms: ['RS256']`.

use crate::jose::algorithms::Algorithm;
use crate::limits;
use crate::model::Case;

/// The name of such a list, which libraries share. The singular is what a signer is told.
const NAME: &str = "algorithms";

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
    let is_prose = text.get(..at)?.ends_with("un") || text.get(..at)?.ends_with("supported ");
    let rest = text.get(at + NAME.len()..)?.trim_start_matches(['"', '\'', ' ']);
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
}
