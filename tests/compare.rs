//! Two tokens of one kind, claim by claim.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use token_inspector::catalogue::claims::changes::{Weight, difference};
use token_inspector::checks::Sample;
use token_inspector::compare::{
    Change, Compared, Comparison, Member, Row, Values, choices, compare, counterpart, pair,
};
use token_inspector::model::{Case, Kind};
use token_inspector::reading::read;

type Edits = &'static [(&'static str, &'static str)];

fn case(tokens: &[String]) -> Case {
    read(&tokens.join("\n"))
}

fn compared(one: &str, other: &str) -> Compared {
    let (one, other) = (read(one), read(other));
    compare(&one.exhibits[0], &other.exhibits[0])
}

fn claims(one: &str, other: &str) -> Comparison {
    match compared(one, other) {
        Compared::Claims(comparison) => comparison,
        not @ Compared::Not(..) => panic!("{not:?}"),
    }
}

/// An access token and the same with changes.
fn changed(header: Edits, edits: Edits) -> Comparison {
    claims(&Sample::Access.encoded(&[], &[]), &Sample::Access.encoded(header, edits))
}

fn row<'a>(comparison: &'a Comparison, name: &str) -> &'a Row {
    comparison.rows.iter().find(|row| row.name == name).unwrap_or_else(|| panic!("no row {name}"))
}

fn telling(comparison: &Comparison) -> Vec<&str> {
    comparison.telling().map(|row| row.name.as_str()).collect()
}

#[test]
fn a_token_beside_itself_has_no_difference() {
    let same = changed(&[], &[]);
    assert_eq!((telling(&same).len(), same.expected().count()), (0, 0));
    assert_eq!(same.headline.line, "Both tokens say the same.");
    assert_eq!(same.headline.head, "Two access tokens of one app and one user");
    assert!(same.rows.iter().all(|row| row.means.is_empty()));
}

#[test]
fn what_differs_in_any_two_tokens_is_said_to_be_expected() {
    let later = changed(
        &[],
        &[("iat", "1790003000"), ("exp", "1790006600"), ("jti", "\"AT.other\""), ("auth_time", "1789999000")],
    );
    assert_eq!(telling(&later), Vec::<&str>::new());
    let expected: Vec<_> = later.expected().map(|row| row.name.as_str()).collect();
    for name in ["iat", "exp", "jti"] {
        assert!(expected.contains(&name), "{name}: {expected:?}");
    }
    assert_eq!(later.headline.line, "The two tokens differ only where any two tokens do.");
    assert_eq!(row(&later, "jti").means, "Each token has its own.");
    assert!(later.is_later);
}

#[test]
fn times_are_told_as_differences() {
    let one = Sample::Access.encoded(&[], &[("iat", "1789900000"), ("exp", "1789903600")]);
    let other = Sample::Access.encoded(&[], &[("iat", "1789986881"), ("exp", "1789990481")]);
    let comparison = claims(&one, &other);
    assert_eq!(row(&comparison, "iat").means, "Issued 1 day 8 minutes later.");
    assert_eq!(row(&comparison, "exp").means, "Ends 1 day 8 minutes later.");
    assert_eq!(row(&claims(&other, &one), "iat").means, "Issued 1 day 8 minutes earlier.");
    assert!(matches!(row(&comparison, "iat").values, Values::Instants(Some(_), Some(_))));
}

#[test]
fn an_end_that_comes_sooner_after_the_issue_is_no_matter_of_course() {
    let one = Sample::Access.encoded(&[], &[("iat", "1789900000"), ("exp", "1789986400")]);
    let other = Sample::Access.encoded(&[], &[("iat", "1789986400"), ("exp", "1789990000")]);
    let comparison = claims(&one, &other);
    assert_eq!(telling(&comparison), ["exp"]);
    let means = "Ends 1 hour later. The second token lives 1 hour, the first one 1 day.";
    assert_eq!(row(&comparison, "exp").means, means);
}

#[test]
fn another_audience_is_told_with_what_it_does() {
    let other = changed(&[], &[("aud", "\"api://orders\"")]);
    let aud = row(&other, "aud");
    assert_eq!((aud.change, aud.weight), (Change::Changed, Weight::Decides));
    assert_eq!(aud.values, Values::Texts(Some("api://default".into()), Some("api://orders".into())));
    assert!(aud.means.contains("refuses the other"), "{}", aud.means);
    assert_eq!(other.headline.line, "The second token has another audience; the rest is the same.");
    assert!(other.headline.action.contains("token requests"), "{}", other.headline.action);
}

#[test]
fn the_audience_of_an_id_token_is_an_app() {
    let one = Sample::Id.encoded(&[], &[]);
    let other = Sample::Id.encoded(&[], &[("aud", "\"0oa1cid9other8client7\"")]);
    let comparison = claims(&one, &other);
    assert!(row(&comparison, "aud").means.contains("another app"));
    assert_eq!(comparison.headline.head, "Two ID tokens of two apps and one user");
}

#[test]
fn scopes_are_a_set_however_they_are_ordered() {
    let one = Sample::Access.encoded(&[], &[("scp", "[\"openid\",\"orders.read\",\"profile\"]")]);
    let turned = Sample::Access.encoded(&[], &[("scp", "[\"profile\",\"openid\",\"orders.read\"]")]);
    assert_eq!(telling(&claims(&one, &turned)), Vec::<&str>::new());
    let other = Sample::Access.encoded(&[], &[("scp", "[\"openid\",\"profile\",\"email\"]")]);
    let comparison = claims(&one, &other);
    let scp = row(&comparison, "scp");
    let members = [
        ("openid", Member::Both),
        ("orders.read", Member::First),
        ("profile", Member::Both),
        ("email", Member::Second),
    ];
    assert_eq!(scp.values, Values::Set(members.map(|(name, it)| (name.to_owned(), it)).into()));
    assert_eq!(scp.means, "1 scope fewer, 1 scope more.");
    assert_eq!(scp.weight, Weight::Decides);
    assert_eq!(
        comparison.headline.line,
        "The second token lost `orders.read` and gained `email`; the rest is the same."
    );
    assert!(comparison.headline.action.starts_with("Compare `scope`"));
}

#[test]
fn a_scope_more_refuses_nobody() {
    let one = Sample::Access.encoded(&[], &[("scp", "[\"openid\"]")]);
    let other = Sample::Access.encoded(&[], &[("scp", "[\"openid\",\"email\",\"profile\"]")]);
    let comparison = claims(&one, &other);
    assert_eq!(row(&comparison, "scp").weight, Weight::Told);
    assert_eq!(row(&comparison, "scp").means, "2 scopes more.");
}

#[test]
fn a_scope_string_is_a_set_too() {
    let one = Sample::Other.encoded(&[], &[("scope", "\"a b\"")]);
    let other = Sample::Other.encoded(&[], &[("scope", "\"b  c a\"")]);
    assert_eq!(row(&claims(&one, &other), "scope").means, "1 scope more.");
}

#[test]
fn groups_that_one_token_alone_has_are_all_added() {
    let other = changed(&[], &[("groups", "[\"Everyone\",\"EMEA\"]")]);
    let groups = row(&other, "groups");
    assert_eq!((groups.change, groups.means.as_str()), (Change::Added, "2 groups more."));
    let claim = groups.claim.unwrap();
    assert!(claim.text.starts_with("Groups of the user"));
}

#[test]
fn one_value_as_a_string_and_as_a_list_is_another_form() {
    let other = changed(&[], &[("aud", "[\"api://default\"]")]);
    let aud = row(&other, "aud");
    assert_eq!(aud.change, Change::Changed);
    assert!(aud.means.starts_with("It is a string in the first token and a list in the second"));
    assert_eq!(aud.weight, Weight::Told);
}

#[test]
fn header_members_are_compared_too() {
    let other = changed(&[("kid", "\"k2\""), ("alg", "\"ES256\""), ("typ", "\"at+jwt\"")], &[]);
    assert_eq!(telling(&other), ["kid", "alg", "typ"]);
    let (kid, typ) = (row(&other, "kid"), row(&other, "typ"));
    assert!(kid.is_header && kid.means.starts_with("Another key signed it."));
    assert_eq!((typ.change, typ.means.as_str()), (Change::Added, "Only the second token has it."));
    assert_eq!(row(&other, "alg").weight, Weight::Decides);
}

#[test]
fn a_claim_that_any_token_has_and_one_lacks_is_not_expected_to_differ() {
    let other = changed(&[], &[("jti", ""), ("custom", "{\"a\":[1,2.0]}")]);
    assert_eq!(telling(&other), ["jti", "custom"]);
    assert_eq!(row(&other, "jti").change, Change::Removed);
    assert_eq!(row(&other, "custom").values, Values::Texts(None, Some("{\"a\":[1,2.0]}".into())));
    assert_eq!(row(&other, "custom").claim, None);
    assert_eq!(other.headline.line, "The second token differs in 2 claims; the rest is the same.");
}

#[test]
fn digits_are_compared_as_they_were_sent() {
    let other =
        claims(&Sample::Other.encoded(&[], &[("n", "1.0")]), &Sample::Other.encoded(&[], &[("n", "1.00")]));
    assert_eq!(telling(&other), ["n"]);
}

#[test]
fn tokens_of_different_kinds_are_said_to_be_so() {
    let Compared::Not(why, action) =
        compared(&Sample::Access.encoded(&[], &[]), &Sample::Id.encoded(&[], &[]))
    else {
        panic!()
    };
    assert!(why.starts_with("Tokens of different kinds"));
    assert!(action.contains("an access token and an ID token"), "{action}");
}

#[test]
fn access_tokens_of_both_servers_are_of_one_kind() {
    let comparison = claims(&Sample::Access.encoded(&[], &[]), &Sample::Org.encoded(&[], &[]));
    assert_eq!(row(&comparison, "iss").weight, Weight::Decides);
}

#[test]
fn what_cannot_be_read_is_not_compared() {
    let encrypted = Sample::Encrypted.encoded(&[], &[]);
    assert!(
        matches!(compared(&encrypted, &encrypted), Compared::Not(why, _) if why.contains("cannot be read"))
    );
    assert!(matches!(
        compared("E0000011", &Sample::Access.encoded(&[], &[])),
        Compared::Not(why, _) if why.contains("not a token")
    ));
}

#[test]
fn two_tokens_of_one_kind_are_offered_the_earlier_one_first() {
    let id = Sample::Id.encoded(&[], &[]);
    let late = Sample::Access.encoded(&[], &[("iat", "1790000500")]);
    let early = Sample::Access.encoded(&[], &[("iat", "1789990000")]);
    let paste = case(&[id.clone(), late, early]);
    assert_eq!(choices(&paste).len(), 3);
    assert_eq!(pair(&paste), Some((2, 1)));
    assert_eq!(pair(&case(std::slice::from_ref(&id))), None);
    assert_eq!(pair(&case(&[id, Sample::Access.encoded(&[], &[])])), None);
}

#[test]
fn the_same_token_twice_is_one() {
    let token = Sample::Access.encoded(&[], &[]);
    assert_eq!(pair(&case(&[token.clone(), token])), None);
}

#[test]
fn one_that_was_refused_is_compared_with_one_that_was_not() {
    let call = |claim: &'static str, status: &str| {
        let edits: Edits = match claim {
            "a" => &[("jti", "\"AT.a\"")],
            "b" => &[("jti", "\"AT.b\"")],
            _ => &[("jti", "\"AT.c\"")],
        };
        let token = Sample::Org.encoded(&[], edits);
        format!(
            "GET /api/v1/users HTTP/1.1\nHost: acme.okta.com\nAuthorization: Bearer {token}\n\nHTTP/1.1 {status}\nContent-Length: 0\n\n"
        )
    };
    let paste = read(&[call("a", "200 OK"), call("b", "200 OK"), call("c", "403 Forbidden")].concat());
    let (one, other) = pair(&paste).unwrap();
    let name = |index: usize| {
        let token = paste.tokens().find(|it| it.0 == index).unwrap().2;
        token.claim_text("jti").unwrap().to_owned()
    };
    assert_eq!([name(one), name(other)], ["AT.a", "AT.c"]);
}

#[test]
fn of_a_second_paste_the_token_of_the_same_kind_is_taken() {
    let paste = case(&[Sample::Id.encoded(&[], &[]), Sample::Access.encoded(&[], &[])]);
    assert_eq!(counterpart(&paste, Kind::OrgAccessToken).unwrap().kind, Kind::AccessToken);
    assert_eq!(counterpart(&paste, Kind::DpopProof).unwrap().kind, Kind::IdToken);
    assert_eq!(counterpart(&read("E0000011"), Kind::IdToken).map(|it| it.kind), None);
}

#[test]
fn backticks_of_a_scope_end_no_code() {
    let one = Sample::Access.encoded(&[], &[("scp", "[\"a\"]")]);
    let other = Sample::Access.encoded(&[], &[("scp", "[\"a\",\"`x\"]")]);
    assert_eq!(claims(&one, &other).headline.line, "The second token gained `'x`; the rest is the same.");
}

#[test]
fn every_known_difference_is_of_a_claim_that_is_explained() {
    let names: Vec<_> = token_inspector::catalogue::claims::names().collect();
    for name in ["iss", "aud", "cid", "jti", "nonce", "at_hash", "kid", "htu"] {
        assert!(difference(name, Kind::AccessToken).is_some() && names.contains(&name), "{name}");
    }
}
