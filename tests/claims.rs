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
            assert!(meaning(&member.name, kind).is_some(), "{sample:?} {}", member.name);
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
        meaning("aud", kind).unwrap().text
    };
    assert!(of(Sample::Id).contains("client ID"));
    assert!(of(Sample::Access).contains("API"));
    assert!(of(Sample::Assertion).contains("/token"));
    assert!(of(Sample::Org).contains("Okta domain"));
}

#[test]
fn a_custom_claim_is_not_explained() {
    let (kind, ..) = classify(&Token::read(&Sample::Access.encoded(&[], &[])));
    assert_eq!(meaning("employeeNumber", kind), None);
    assert_eq!(header_meaning("employeeNumber", kind), None);
}

#[test]
fn meanings_are_sentences() {
    let (kind, ..) = classify(&Token::read(&Sample::Access.encoded(&[], &[])));
    for name in names() {
        for said in [meaning(name, kind), header_meaning(name, kind)].into_iter().flatten() {
            assert!(said.text.ends_with(['.', '…']), "{name}: {}", said.text);
            assert_eq!(said.text.matches('`').count() % 2, 0, "{name}");
            assert!(!said.from.is_empty(), "{name}");
        }
    }
}

#[test]
fn claims_of_the_registry_are_explained_and_a_claim_of_okta_s_is_not_taken_for_one() {
    let (kind, ..) = classify(&Token::read(&Sample::Id.encoded(&[], &[])));
    for name in ["verified_claims", "_claim_sources", "vc", "vot", "ueid", "cdniv", "attest", "trust_marks"] {
        assert!(meaning(name, kind).is_some(), "{name}");
    }
    let all: Vec<_> = names().collect();
    let registered = all.iter().position(|name| *name == "verified_claims").unwrap();
    for name in &all[registered..registered + 80] {
        assert_eq!(all[..registered].iter().filter(|it| *it == name).count(), 0, "{name} stands twice");
    }
}
