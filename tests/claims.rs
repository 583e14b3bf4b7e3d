//! What claims mean depends on what the token is, and every claim of a healthy token of Okta's is explained.

use token_inspector::catalogue::claims::{header_meaning, meaning, names};
use token_inspector::checks::Sample;
use token_inspector::jose::token::Token;
use token_inspector::reading::classify::classify;

#[test]
fn every_member_of_a_healthy_token_is_explained() {
    for sample in Sample::ALL {
        let token = Token::read(&sample.encoded(&[], &[]));
        let (kind, ..) = classify(&token);
        for member in token.payload.members().iter() {
            assert!(meaning(&member.name, kind, true).is_some(), "{sample:?} {}", member.name);
        }
        for member in token.header.members().iter() {
            assert!(header_meaning(&member.name, kind).is_some(), "{sample:?} {}", member.name);
        }
    }
}

#[test]
fn an_audience_is_the_client_in_an_id_token_and_the_api_in_an_access_token() {
    let of = |sample: Sample| {
        let token = Token::read(&sample.encoded(&[], &[]));
        let (kind, ..) = classify(&token);
        meaning("aud", kind, true).unwrap().text
    };
    assert!(of(Sample::Id).contains("client ID"));
    assert!(of(Sample::Access).contains("API"));
    assert!(of(Sample::Assertion).contains("/token"));
    assert!(of(Sample::Org).contains("Okta domain"));
}

#[test]
fn a_custom_claim_is_not_explained() {
    let (kind, ..) = classify(&Token::read(&Sample::Access.encoded(&[], &[])));
    assert_eq!(meaning("employeeNumber", kind, true), None);
    assert_eq!(header_meaning("employeeNumber", kind), None);
}

#[test]
fn a_token_of_another_issuer_is_not_explained_as_okta_s() {
    for (sample, name) in
        [(Sample::Id, "exp"), (Sample::Id, "sub"), (Sample::Access, "aud"), (Sample::Access, "cid")]
    {
        let (kind, ..) = classify(&Token::read(&sample.encoded(&[], &[])));
        let said = meaning(name, kind, false).map(|it| [it.text, it.from].concat()).unwrap_or_default();
        assert!(!said.contains("Okta") && !said.contains("api://default"), "{name}: {said}");
        assert!(!said.contains("60 minutes") && !said.contains("Security > API"), "{name}: {said}");
    }
}

#[test]
fn meanings_are_sentences() {
    let (kind, ..) = classify(&Token::read(&Sample::Access.encoded(&[], &[])));
    for name in names() {
        for said in [meaning(name, kind, true), header_meaning(name, kind)].into_iter().flatten() {
            assert!(said.text.ends_with(['.', '…']), "{name}: {}", said.text);
            assert!(said.brief.ends_with(['.', '…']) && !said.text.contains('\n'), "{name}: {}", said.brief);
            assert_eq!(said.text.matches('`').count() % 2, 0, "{name}");
            assert!(!said.from.is_empty(), "{name}");
        }
    }
}

#[test]
fn a_line_of_a_token_has_room_for_the_meaning_of_its_claim() {
    // A line is 250 px wide at a window of 1280 px; a letter takes about 6.6 px, one of code about 7.8 px.
    let width = |brief: &str| {
        let letters = |part: &str| part.chars().count() as f64;
        let parts = brief.split('`').enumerate();
        parts.map(|(n, part)| letters(part) * if n % 2 == 1 { 7.8 } else { 6.6 }).sum::<f64>()
    };
    let samples = Sample::ALL.iter().map(|it| classify(&Token::read(&it.encoded(&[], &[]))).0);
    let kinds: Vec<_> = samples.collect();
    let mut bad = Vec::new();
    for name in names() {
        for kind in &kinds {
            let said = [meaning(name, *kind, true), meaning(name, *kind, false), header_meaning(name, *kind)]
                .into_iter()
                .flatten();
            bad.extend(said.filter(|it| width(it.brief) > 250.0).map(|it| (name, it.brief)));
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn claims_of_the_registry_are_explained_and_a_claim_of_okta_s_is_not_taken_for_one() {
    let (kind, ..) = classify(&Token::read(&Sample::Id.encoded(&[], &[])));
    for name in ["verified_claims", "_claim_sources", "vc", "vot", "ueid", "cdniv", "attest", "trust_marks"] {
        assert!(meaning(name, kind, true).is_some(), "{name}");
    }
    let all: Vec<_> = names().collect();
    let registered = all.iter().position(|name| *name == "verified_claims").unwrap();
    for name in &all[registered..registered + 80] {
        assert_eq!(all[..registered].iter().filter(|it| *it == name).count(), 0, "{name} stands twice");
    }
}
