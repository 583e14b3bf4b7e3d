//! A second verifier is asked by the report and answers through the context; `inspect` stays pure.

use crate::maker::{OTHER, context, ids, printed, report, set, token};
use crate::signer::{key_file, p256, rsa};
use token_inspector::inspect;
use token_inspector::jose::verify::{Opinion, Said};

fn paste() -> String {
    let keys = set(&[("k1", key_file!("rsa_public.pem")), ("k2", key_file!("ec_p256_public.pem"))]);
    format!("{}\n{}\n{keys}", token("RS256", "k1", OTHER, &rsa()), token("ES256", "k2", OTHER, &p256()))
}

/// The report once a second verifier has answered every question so.
fn answered(paste: &str, said: impl Fn(bool) -> Said) -> token_inspector::Report {
    let mut context = context();
    let questions = inspect(paste, &context).questions().to_vec();
    assert!(!questions.is_empty());
    context.opinions =
        questions.iter().map(|it| Opinion { question: it.id(), said: said(it.good) }).collect();
    inspect(paste, &context)
}

#[test]
fn two_that_agree_are_counted() {
    let paste = paste();
    assert!(!report(&paste).verdict.line.contains("2 of 2"));
    let report = answered(&paste, |good| if good { Said::Good } else { Said::Bad });
    assert!(report.verdict.line.contains("; 2 of 2 agree)"), "{}", report.verdict.line);
    let read = printed(&report, &paste);
    assert_eq!(read["tokens"][0]["verified_by"]["opinions"], 2);
    assert_eq!(read["tokens"][1]["verified_by"]["opinions"], 2);
}

#[test]
fn two_that_disagree_verify_nothing_and_are_named() {
    let paste = paste();
    let report = answered(&paste, |good| if good { Said::Bad } else { Said::Good });
    assert_eq!(ids(&report)[0], "verifiers-disagree");
    assert!(
        report.verdict.line.contains("Rust says good, Web Crypto says not good"),
        "{}",
        report.verdict.line
    );
    assert_eq!(printed(&report, &paste)["tokens"][0]["signature"], "unchecked");
}

#[test]
fn one_that_knows_nothing_of_it_is_no_disagreement() {
    let paste = paste();
    let report = answered(&paste, |_| Said::Nothing);
    assert_eq!(printed(&report, &paste)["tokens"][0]["verified_by"]["opinions"], 1);
    assert_eq!(ids(&report), Vec::<&str>::new());
}

#[test]
fn an_answer_is_for_its_own_question_alone() {
    let paste = paste();
    let mut context = context();
    let questions = inspect(&paste, &context).questions().to_vec();
    context.opinions = vec![Opinion { question: questions[0].id(), said: Said::Good }];
    let other = paste.replace("k1", "k9");
    assert_eq!(printed(&inspect(&other, &context), &other)["tokens"][1]["verified_by"]["opinions"], 1);
    let read = printed(&inspect(&paste, &context), &paste);
    let opinions = |index: usize| read["tokens"][index]["verified_by"]["opinions"].as_u64().unwrap();
    assert_eq!((opinions(0), opinions(1)), (2, 1));
}

#[test]
fn a_question_without_a_key_is_not_asked() {
    assert!(report(&token("RS256", "k1", OTHER, &rsa())).questions().is_empty());
}
