//! Signature and claims are two verdicts, and both are read in one sentence.

use crate::maker::{ACCESS, OTHER, ids, printed, report, set, token};
use crate::signer::{key_file, rsa};
use token_inspector::report::State;

fn paste(claims: &str) -> String {
    format!("{}\n{}", token("RS256", "k1", claims, &rsa()), set(&[("k1", key_file!("rsa_public.pem"))]))
}

#[test]
fn a_good_signature_on_a_token_in_date_reads_as_both() {
    let line = report(&paste(OTHER)).verdict.line;
    assert_eq!(
        line,
        "The signature is good (RS256, key `k1` of the pasted set), and the token is in date, 50 minutes left."
    );
}

#[test]
fn a_good_signature_does_not_make_an_expired_token_good() {
    let report = report(&paste(&OTHER.replace("1790003000", "1789990000")));
    assert_eq!(ids(&report), ["exp-passed"]);
    let line = &report.verdict.line;
    assert!(
        line.contains("expired")
            && line.ends_with("The signature is good (RS256, key `k1` of the pasted set)."),
        "{line}"
    );
}

#[test]
fn a_bad_signature_is_said_beside_the_claims_that_lead() {
    let keys = set(&[("k1", key_file!("rsa_pss_public.pem"))]);
    let token = token("RS256", "k1", &ACCESS.replace("1790003000", "1789990000"), &rsa());
    let report = report(&format!("{token}\n{keys}"));
    assert_eq!(ids(&report)[0], "exp-passed");
    let line = &report.verdict.line;
    assert!(line.contains("expired") && line.ends_with("The signature is not good."), "{line}");
}

#[test]
fn the_table_of_checks_has_a_row_for_the_signature() {
    let row = |paste: &str| {
        let report = report(paste);
        let row = report.checks.iter().find(|row| row.id.name() == "signature").unwrap().clone();
        (row.state, row.words, row.findings)
    };
    let (state, words, findings) = row(&paste(ACCESS));
    assert_eq!((state, findings.len()), (State::Holds, 0));
    assert_eq!(words, "The signature is good (RS256, key `k1` of the pasted set)");
    let (state, words, _) = row(&token("RS256", "k1", ACCESS, &rsa()));
    assert_eq!(
        (state, words.as_str()),
        (State::Unchecked, "The signature was not checked: the issuer's public key is not in the paste")
    );
    let bad = paste(ACCESS).replace("signature", "").replacen(".eyJ2", ".eyJ3", 1);
    assert_eq!(row(&bad).0, State::Fails);
    let printed = printed(&report(&paste(ACCESS)), &paste(ACCESS));
    assert!(
        printed["checks"]
            .as_array()
            .unwrap()
            .iter()
            .any(|row| row["id"] == "signature" && row["state"] == "holds")
    );
}
