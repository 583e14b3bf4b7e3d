//! A site's profile: each of its members changes what the page says, and a broken one is said to be broken.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use token_inspector::checks::Row;
use token_inspector::finding::Origin;
use token_inspector::model::{Context, Expectation, Party};
use token_inspector::profile::{Profile, inspect_for};
use token_inspector::report::{CheckRow, Report, State};
use token_inspector::text::timestamp::Timestamp;

const EXAMPLE: &str = include_str!("../examples/profile.json");
const SCHEMA: &str = include_str!("../docs/profile.schema.json");
const DESCRIBED: &str = include_str!("../docs/profile.md");

fn profile(text: &Value) -> Profile {
    Profile::read(&text.to_string()).unwrap()
}

fn context() -> Context {
    Context::at(Timestamp::from_second(1_790_000_000).unwrap())
}

fn token(claims: &Value) -> String {
    let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    format!("{}.{}.{}", part(&json!({ "kid": "k", "alg": "RS256" })), part(claims), "A".repeat(342))
}

/// A healthy access token of the example's site, with these claims changed.
fn access(changes: &Value) -> String {
    let mut claims = json!({
        "ver": 1, "jti": "AT.q1Fz8Lw0nVd3", "iss": "https://login.acme.example/oauth2/aus1a2b3c4d5E6f7g8h9",
        "aud": "api://orders", "iat": 1_789_999_900, "exp": 1_790_003_500, "cid": "0oa1orders2Web3app4x5",
        "scp": ["orders.read"], "sub": "0oa1orders2Web3app4x5"
    });
    claims.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    token(&claims)
}

fn row(report: &Report, id: Row) -> &CheckRow {
    report.checks.iter().find(|row| row.id == id).unwrap()
}

fn ids(report: &Report) -> Vec<&str> {
    report.findings.iter().map(|finding| finding.id()).collect()
}

#[test]
fn the_example_fits_a_token_of_its_site() {
    let site = Profile::read(EXAMPLE).unwrap();
    let report = inspect_for(&site, &access(&json!({})), &context());
    for id in [Row::Issuer, Row::Audience, Row::Client, Row::Scopes] {
        let row = row(&report, id);
        assert_eq!((row.state, row.from), (State::Holds, Some(Origin::Profile)), "{id:?}: {row:?}");
    }
}

#[test]
fn an_empty_profile_changes_nothing() {
    for text in ["", " \n", "{}"] {
        let site = Profile::read(text).unwrap();
        assert_eq!(site, Profile::default());
        let report = inspect_for(&site, &access(&json!({})), &context());
        assert_eq!(row(&report, Row::Issuer).state, State::Unchecked);
    }
}

#[test]
fn issuers_are_expected_and_any_one_fits() {
    let site = profile(
        &json!({ "issuers": ["https://a.okta.com/oauth2/default", "https://b.okta.com/oauth2/default"] }),
    );
    let of = |iss: &str| inspect_for(&site, &access(&json!({ "iss": iss })), &context());
    assert_eq!(row(&of("https://b.okta.com/oauth2/default"), Row::Issuer).state, State::Holds);
    let other = of("https://c.okta.com/oauth2/default");
    assert_eq!(
        (row(&other, Row::Issuer).state, row(&other, Row::Issuer).from),
        (State::Fails, Some(Origin::Profile))
    );
}

#[test]
fn any_authorization_server_of_a_custom_domain_fits() {
    let site = profile(&json!({ "domains": ["login.acme.example"] }));
    let of = |iss: &str| inspect_for(&site, &access(&json!({ "iss": iss })), &context());
    assert_eq!(row(&of("https://login.acme.example/oauth2/default"), Row::Issuer).state, State::Holds);
    assert_eq!(row(&of("https://login.other.example/oauth2/default"), Row::Issuer).state, State::Fails);
}

#[test]
fn a_refusal_at_a_custom_domain_is_oktas() {
    let paste = "> GET /api/v1/users HTTP/1.1\n> Host: login.acme.example\n>\n< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Bearer error=\"invalid_token\"\n<\n";
    let refuser = |site: &Profile| inspect_for(site, paste, &context()).findings.first().map(|it| it.refuser);
    assert_eq!(refuser(&Profile::default()), Some(Party::Unknown));
    assert_eq!(refuser(&profile(&json!({ "domains": ["login.acme.example"] }))), Some(Party::Okta));
}

#[test]
fn audiences_are_expected_with_those_of_the_apis() {
    let site = profile(&json!({ "audiences": ["api://a"], "apis": [{ "audience": "api://b" }] }));
    for (aud, state) in [("api://a", State::Holds), ("api://b", State::Holds), ("api://c", State::Fails)] {
        let report = inspect_for(&site, &access(&json!({ "aud": aud })), &context());
        assert_eq!(row(&report, Row::Audience).state, state, "{aud}");
    }
}

#[test]
fn an_id_token_is_not_compared_with_audiences_of_apis() {
    let id_token = token(&json!({
        "ver": 1, "jti": "ID.q1Fz8Lw0nVd3", "iss": "https://acme.okta.com/oauth2/default", "aud": "0oa9other",
        "iat": 1_789_999_900, "exp": 1_790_003_500, "sub": "00u1", "amr": ["pwd"], "idp": "00o1", "auth_time": 1_789_999_900
    }));
    let site = profile(&json!({ "audiences": ["api://a"] }));
    let report = inspect_for(&site, &format!("id_token={id_token}"), &context());
    assert!(!ids(&report).contains(&"aud-unexpected"), "{:?}", ids(&report));
}

#[test]
fn one_client_is_expected_and_of_several_the_one_that_is_named() {
    let one = profile(&json!({ "clients": [{ "id": "0oa1orders2Job3svc4x5" }] }));
    let report = inspect_for(&one, &access(&json!({})), &context());
    assert_eq!(row(&report, Row::Client).state, State::Fails);
    let several = Profile { clients: Profile::read(EXAMPLE).unwrap().clients, ..Profile::default() };
    assert_eq!(row(&inspect_for(&several, &access(&json!({})), &context()), Row::Client).state, State::Holds);
    let report = inspect_for(&several, &access(&json!({ "cid": "0oa9other" })), &context());
    assert_eq!(row(&report, Row::Client).state, State::Unchecked);
}

#[test]
fn the_scopes_of_an_api_are_expected_of_its_tokens_only() {
    let site = profile(
        &json!({ "apis": [{ "audience": "api://orders", "name": "Orders", "scopes": ["orders.write"] }, { "audience": "api://b" }] }),
    );
    let report = inspect_for(&site, &access(&json!({})), &context());
    assert!(ids(&report).contains(&"scp-missing-scope"), "{:?}", ids(&report));
    assert_eq!(row(&report, Row::Scopes).from, Some(Origin::Profile));
    let report = inspect_for(&site, &access(&json!({ "aud": "api://b" })), &context());
    assert!(!ids(&report).contains(&"scp-missing-scope"), "{:?}", ids(&report));
}

#[test]
fn what_a_person_expects_goes_before_the_profile() {
    let site = Profile::read(EXAMPLE).unwrap();
    let mut context = context();
    context.expected.add(Expectation::Issuer, "https://acme.okta.com").unwrap();
    let report = inspect_for(&site, &access(&json!({})), &context);
    assert_eq!(
        (row(&report, Row::Issuer).state, row(&report, Row::Issuer).from),
        (State::Fails, Some(Origin::Given))
    );
}

#[test]
fn runbooks_contact_name_and_idle_time_are_read() {
    let site = Profile::read(EXAMPLE).unwrap();
    assert_eq!(site.runbook("exp-passed"), Some("https://wiki.acme.example/runbooks/token-expired"));
    assert_eq!(site.runbook("aud-unexpected"), None);
    assert_eq!((site.name.as_str(), site.idle_minutes), ("Acme", Some(10)));
    assert!(site.contact.contains("#identity-help"));
}

#[test]
fn an_empty_field_says_what_the_profile_expects() {
    let site = Profile::read(EXAMPLE).unwrap();
    let words = |expectation| site.expects(expectation).unwrap();
    assert!(words(Expectation::Audience).starts_with("api://orders or 1 more, from the site’s profile"));
    assert_eq!(words(Expectation::Scopes), "orders.read, from the site’s profile");
    assert_eq!(Profile::default().expects(Expectation::Issuer), None);
}

#[test]
fn a_broken_profile_says_what_is_wrong_and_where() {
    for (text, said) in [
        ("{ \"isuers\": [] }", "unknown field `isuers`"),
        ("{ \"issuers\": \"x\" }", "line 1 column"),
        ("{ \"name\": ", "line 1 column"),
        ("<!doctype html>", "line 1 column 1"),
        ("{ \"runbooks\": { \"exp-pased\": \"x\" } }", "`exp-pased`, which is not the id of a finding"),
        ("{ \"domains\": [\"https://login.acme.example\"] }", "write a bare host"),
        ("{ \"idle_minutes\": 0 }", "from 1 to 1440"),
        ("{ \"idle_minutes\": 1441 }", "from 1 to 1440"),
        ("{ \"clients\": [{}] }", "missing field `id`"),
        ("{ \"issuers\": [], \"issuers\": [] }", "duplicate field `issuers` at line 1"),
        ("!the server answered 404", "could not be loaded: the server answered 404"),
    ] {
        let wrong = Profile::read(text).unwrap_err();
        assert!(wrong.contains(said), "{text}: {wrong}");
    }
}

#[test]
fn the_schema_names_what_the_page_reads() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let example: Value = serde_json::from_str(EXAMPLE).unwrap();
    let properties = schema.get("properties").unwrap().as_object().unwrap();
    let members = example.as_object().unwrap();
    assert!(properties.keys().eq(members.keys()), "the example holds each member of the schema");
    let unknown = Profile::read("{ \"x\": 1 }").unwrap_err();
    for name in properties.keys() {
        assert!(unknown.contains(&format!("`{name}`")), "{name} is not read: {unknown}");
    }
    assert_eq!(unknown.matches('`').count() / 2 - 1, properties.len(), "the page reads more: {unknown}");
}

/// What the table of expectations says of a list stands in the schema and in the page about profiles, word for word.
#[test]
fn the_documents_say_of_each_list_what_the_table_says() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let lists = Expectation::ALL.iter().filter(|it| !it.list().is_empty());
    for (list, words) in lists.map(|it| (it.list(), it.of_list())) {
        let property = json!({ "type": "array", "items": { "type": "string" }, "description": words });
        assert_eq!(schema.pointer(&format!("/properties/{list}")), Some(&property), "{list} in the schema");
        assert!(DESCRIBED.contains(&format!("| `{list}` | {words} |\n")), "{list} in docs/profile.md");
    }
    for name in schema.get("properties").unwrap().as_object().unwrap().keys().filter(|it| *it != "$schema") {
        assert!(DESCRIBED.contains(&format!("| `{name}` | ")), "{name} in docs/profile.md");
    }
}
