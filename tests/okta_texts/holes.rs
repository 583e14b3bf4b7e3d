//! A value of Okta's own text that the paste does not tell leaves no hole in a sentence.

use token_inspector::catalogue;

#[test]
fn each_sentence_has_a_form_without_values_of_the_wire_text() {
    let mut bad = Vec::new();
    for entry in catalogue::all() {
        let it = &entry.explanation;
        let mut texts = vec![it.title, it.verdict];
        texts.extend(it.causes.iter().flat_map(|it| [it.reason, it.fix, it.prevention]));
        for text in texts {
            let last = text.split('\n').next_back().unwrap_or_default();
            if ["{0}", "{1}", "{2}", "{3}"].iter().any(|it| last.contains(it)) {
                bad.push(format!("{}\t{}", it.id, text.replace('\n', "\\n")));
            }
        }
    }
    assert!(bad.is_empty(), "{} {}", bad.len(), bad.join("\n"));
}
