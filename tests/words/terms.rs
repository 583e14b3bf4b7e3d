//! Terms that not everybody knows, with words that say what they are.

use super::rooms::{Part, Words, entries, hold};

/// Terms of titles, with words of which the entry has one where it says what the term means. Entries of one family say
/// it in the same words.
const TERMS: &[(&str, &[&str])] = &[
    ("AAGUID", &["IDs of authenticator models"]),
    ("actor token", &["of the one who acts"]),
    ("CIBA", &["approves on another device", "back-channel sign-in"]),
    ("device-bound", &["tied to a device key", "tied to a key of the device", "ties the session to a key"]),
    ("ETag", &["the version that Okta sent"]),
    ("FIPS", &["standard for cryptography"]),
    ("FastPass", &["without a password"]),
    ("Group push", &["copies a group"]),
    ("HOTP", &["codes follow a counter"]),
    ("ID-JAG", &["identity assertion"]),
    ("inline hook", &["service of yours", "service of the company", "service behind"]),
    ("linked object", &["relation between two users"]),
    ("MFA attestation", &["confirm the user's MFA", "only the second factor"]),
    ("realm", &["group of users inside the org"]),
    ("SCIM", &["copies into an app", "users are copied"]),
    ("subject token", &["the token that is exchanged", "the one exchanged"]),
    ("trust claims", &["statements about MFA"]),
    ("Trust claims", &["statements about MFA"]),
];

#[test]
fn a_term_of_a_title_is_explained_where_it_is_first_met() {
    hold(
        "a gloss for each term",
        entries().flat_map(|it| {
            let causes = it.all_causes().flat_map(|cause| [cause.reason, cause.fix]);
            let said: Vec<_> = causes.chain([it.title, it.verdict]).collect();
            let unexplained = TERMS.iter().filter(move |(term, glosses)| {
                let explained = said.iter().any(|text| glosses.iter().any(|gloss| text.contains(gloss)));
                it.title.contains(term) && !explained
            });
            let words = Words { id: it.id, part: Part::Title, text: it.title };
            unexplained.map(move |(term, _)| (words, format!("{term} is not explained"))).collect::<Vec<_>>()
        }),
    );
}
