//! A canary in every field of every kind of paste: secrets sing under no setting, people only where they are let out.

use super::pastes::pastes;
use super::report;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use token_inspector::report::output::markdown::{Mask, Masks, finding, ticket};

/// A secret, with a number of its own so that a failure says which one sang.
pub(crate) fn secret(number: usize) -> String {
    format!("s3Cr{number:02}Qx7vLmZp4TgWkD9")
}

/// A person, or what is about one.
pub(crate) fn person(number: usize) -> String {
    format!("Pers{number:02}onkel")
}

fn encoded(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(text)
}

/// Claims and header members that hold a secret or belong to one.
const SECRET_CLAIMS: &[&str] = &[
    "nonce",
    "sid",
    "ath",
    "at_hash",
    "c_hash",
    "s_hash",
    "access_token",
    "id_token_hint",
    "refresh_token",
    "client_secret",
    "password",
    "session_id",
    "api_key",
    "private_key",
    "otp",
    "cnf",
];

/// Claims that are about a person, or of which nobody knows what they are about.
const PERSONAL_CLAIMS: &[&str] = &[
    "sub",
    "uid",
    "email",
    "name",
    "given_name",
    "family_name",
    "middle_name",
    "nickname",
    "preferred_username",
    "profile",
    "picture",
    "website",
    "gender",
    "birthdate",
    "zoneinfo",
    "locale",
    "phone_number",
    "address",
    "groups",
    "roles",
    "entitlements",
    "username",
    "upn",
    "oid",
    "act",
    "department",
    "https://acme.example/claims/manager",
    "employeeNumber",
    "login",
    "cognito:groups",
    "ip",
    "verified_claims",
];

fn claims(
    names: &[&str],
    canary: fn(usize) -> String,
    wrap: &dyn Fn(usize, String) -> String,
) -> Vec<String> {
    names
        .iter()
        .enumerate()
        .map(|(index, name)| format!("\"{name}\":{}", wrap(index, canary(index))))
        .collect()
}

/// A payload with every claim, each value a string, a list or an object by turns.
pub(crate) fn payload() -> String {
    let wrap = |index: usize, text: String| match index % 3 {
        0 => format!("\"{text}\""),
        1 => format!("[\"{text}\",\"{text}b\"]"),
        _ => format!("{{\"deep\":{{\"{}\":\"{text}\"}}}}", "inner"),
    };
    let plain = |_: usize, text: String| format!("\"{text}\"");
    let mut all = vec![
        "\"iss\":\"https://user:s3Cr90Qx7vLmZp4TgWkD9@acme.okta.com/oauth2/default?t=s3Cr91Qx7vLmZp4TgWkD9#s3Cr92Qx7vLmZp4TgWkD9\"".to_owned(),
        "\"aud\":\"api://default\",\"iat\":1789990000,\"exp\":1789993600,\"cid\":\"0oabucvyc38HLL1ef0h7\",\"ver\":1,\"jti\":\"AT.x\",\"scp\":[\"openid\"]".to_owned(),
    ];
    all.extend(claims(SECRET_CLAIMS, secret, &wrap));
    all.extend(claims(PERSONAL_CLAIMS, person, &plain));
    format!("{{{}}}", all.join(","))
}

pub(crate) fn header() -> String {
    let members = ["jku", "x5u", "x5c", "jwk", "custom", "nonce", "apu", "signer", "client"];
    let members = claims(&members, |index| person(40 + index), &|_, text| format!("\"{text}\""));
    format!("{{\"alg\":\"RS256\",\"kid\":\"k1\",{}}}", members.join(","))
}

pub(crate) fn token() -> String {
    format!("{}.{}.{}", encoded(&header()), encoded(&payload()), secret(60).repeat(8))
}

const SECRET: &str = "s3Cr";

/// Canaries that sing in a text.
fn singing<'a>(text: &'a str, canary: &str) -> Vec<&'a str> {
    text.match_indices(canary).map(|(at, _)| text.get(at..(at + 40).min(text.len())).unwrap_or("…")).collect()
}

/// The ticket and every finding of a paste.
fn all(paste: &str, masks: &Masks) -> String {
    let report = report(paste, &[]);
    let mut all = ticket(&report, paste, masks);
    for number in 0..report.findings.len() {
        all.push_str(&finding(&report, paste, number, masks));
    }
    all
}

#[test]
fn no_secret_leaves_under_any_setting() {
    let single = Mask::ALL.iter().map(|mask| Masks::default().with(*mask, false));
    let settings: Vec<_> = single.chain([Masks::default(), Masks::NONE]).collect();
    for (name, paste) in pastes() {
        for masks in &settings {
            let text = all(&paste, masks);
            assert_eq!(singing(&text, SECRET), Vec::<&str>::new(), "{name}, {masks:?}:\n{text}");
        }
    }
}

#[test]
fn no_person_leaves_while_all_is_masked() {
    for (name, paste) in pastes() {
        let text = all(&paste, &Masks::default());
        for canary in ["Pers", "203.0.113", "@example.com", "00u1ab2cd3EF4gh5IJ6"] {
            assert_eq!(singing(&text, canary), Vec::<&str>::new(), "{name}:\n{text}");
        }
    }
}

#[test]
fn the_canaries_can_sing() {
    let (name, paste) = &pastes()[0];
    let text = all(paste, &Masks::NONE);
    for (index, claim) in PERSONAL_CLAIMS.iter().enumerate() {
        assert!(text.contains(&person(index)), "{name}: {claim} is not let out:\n{text}");
    }
}

#[test]
fn every_paste_is_told_something_of() {
    for (name, paste) in pastes() {
        let text = all(&paste, &Masks::default());
        assert!(text.lines().next().is_some_and(|it| it.len() > 8), "{name}:\n{text}");
    }
}
