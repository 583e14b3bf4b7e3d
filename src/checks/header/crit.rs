//! `crit` and `b64`: what a verifier must understand or refuse.

use crate::checks::support::example::access;
use crate::checks::support::references::HEADER;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Outcome, cause, explain};
use crate::limits;
use crate::text::json::{Members, Value};
use std::collections::{HashMap, HashSet};

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("crit-unknown", "`crit` requires an extension that no verifier here knows")
            .verdict("`crit` names `{found}`, which a verifier must understand or else refuse the token. Refusing it is right.\n`crit` names a header member that {refuser} does not understand, so it must refuse the token. Refusing it is right.")
            .causes(&[
                cause(
                    "An issuer other than Okta made the token and requires an extension. Okta does not use `crit`.",
                    "Look at `iss`. If you trust that issuer, use a library that knows `{found}`.\nLook at `iss`. If you trust that issuer, use a library that knows what `crit` names.",
                ),
                cause(
                    "Somebody made the token to deceive a verifier that skips `crit`.",
                    "Refuse the token, and test that your library refuses it too: several have ignored `crit`.",
                ),
            ])
            .family(&HEADER),
        unknown,
        access(&[]).header(&[("crit", "[\"acme-policy\"]"), ("acme-policy", "\"x\"")]),
        &[access(&[]), access(&[]).header(&[("crit", "[\"b64\"]"), ("b64", "true")]), access(&[]).header(&[("crit", "[]")])],
    ),
    check(
        explain("crit-empty", "`crit` names nothing")
            .verdict("The header announces something that must be understood, but names nothing. Strict verifiers refuse the token; the signature may be valid.")
            .causes(&[
                cause(
                    "The code that makes the token writes `crit` even when it has nothing to list. `crit` must be a list with at least one name.",
                    "Search the code that signs for `crit`, and remove it from the header.",
                ),
            ])
            .family(&HEADER),
        empty,
        access(&[]).header(&[("crit", "[]")]),
        &[access(&[]), access(&[]).header(&[("crit", "[\"b64\"]"), ("b64", "true")])],
    ),
    check(
        explain("crit-not-a-list", "`crit` is not a list of names")
            .verdict("The header announces what must be understood, but not as a list. Strict verifiers refuse the token; the signature may be valid.")
            .causes(&[
                cause(
                    "The code that makes the token wrote a single value. `crit` takes a list of header members, even when there is only one.",
                    "Write a list, such as `\"crit\": [\"b64\"]`, or remove `crit` from the header.",
                ),
            ])
            .family(&HEADER),
        not_a_list,
        access(&[]).header(&[("crit", "\"b64\""), ("b64", "true")]),
        &[access(&[]), access(&[]).header(&[("crit", "[]")])],
    ),
    check(
        explain("crit-registered", "`crit` names a standard header member")
            .verdict("The header requires something that every verifier understands anyway, which is not allowed. Strict verifiers refuse the token; the signature may be valid.")
            .causes(&[
                cause(
                    "The code that makes the token lists all members of its header in `crit`, also those of the standard itself (`alg`, `kid`, `typ` …), which must not be in it.",
                    "Remove `{found}` from `crit` where the token is signed.",
                ),
            ])
            .family(&HEADER),
        registered,
        access(&[]).header(&[("crit", "[\"alg\"]")]),
        &[access(&[]), access(&[]).header(&[("crit", "[\"b64\"]"), ("b64", "true")])],
    ),
    check(
        explain("crit-absent-member", "`crit` names a member that the header does not have")
            .verdict("The header requires a member that is not there. Strict verifiers refuse the token; the signature may be valid.")
            .causes(&[
                cause("The code that signs the token sets `crit` in one place and the header's members in another, and the member was left out. A verifier must refuse what it cannot find.", "Look where the token is signed for the header's options (`header: {…}` of `jwt.sign`, `headers={…}` of PyJWT, `setProtectedHeader` of jose): add `{found}` there, or remove it from `crit`.\nLook where the token is signed for the header's options (`header: {…}` of `jwt.sign`, `headers={…}` of PyJWT, `setProtectedHeader` of jose): add the member that `crit` names, or remove its name from `crit`."),
            ])
            .family(&HEADER),
        absent,
        access(&[]).header(&[("crit", "[\"b64\"]")]),
        &[access(&[]), access(&[]).header(&[("crit", "[\"b64\"]"), ("b64", "true")])],
    ),
    check(
        explain("crit-twice", "`crit` names a member twice")
            .verdict("The header requires the same member twice. Strict verifiers refuse the token; the signature may be valid.")
            .causes(&[cause("Two places add to the list in `crit`, such as a library that adds a name and code that adds it again.", "Look where the token is signed for the header's options (`header: {…}` of `jwt.sign`, `headers={…}` of PyJWT, `setProtectedHeader` of jose), and name `{found}` only once in `crit`.\nLook where the token is signed for the header's options (`header: {…}` of `jwt.sign`, `headers={…}` of PyJWT, `setProtectedHeader` of jose), and name each member only once in `crit`.")])
            .family(&HEADER),
        twice,
        access(&[]).header(&[("crit", "[\"b64\",\"b64\"]"), ("b64", "true")]),
        &[access(&[]), access(&[]).header(&[("crit", "[\"b64\"]"), ("b64", "true")])],
    ),
    check(
        explain("payload-unencoded", "The payload is declared as not encoded")
            .verdict("`b64` is `false`: the signature covers the raw payload, which a JWT must not do. Verifiers refuse the token; its claims may be right.")
            .causes(&[
                cause(
                    "The program that makes the token uses a function for signing files and messages (RFC 7797). JWT verifiers refuse its result, or check the wrong bytes.",
                    "Remove `b64` and its name in `crit` from the header, and sign the encoded payload. A JWT library does that on its own.",
                ),
            ])
            .family(&HEADER),
        unencoded,
        access(&[]).header(&[("crit", "[\"b64\"]"), ("b64", "false")]),
        &[access(&[]), access(&[]).header(&[("crit", "[\"b64\"]"), ("b64", "true")])],
    ),
];

/// Members of RFC 7515, 7516 and 7518, which `crit` may not name.
const STANDARD: &[&str] = &[
    "alg", "jku", "jwk", "kid", "x5u", "x5c", "x5t", "x5t#S256", "typ", "cty", "crit", "enc", "zip", "epk",
    "apu", "apv", "iv", "tag", "p2s", "p2c",
];

fn header<'a>(view: &TokenView<'a>) -> &'a Members {
    view.token.header.members()
}

/// A hit for each token whose list of names has some like these, chosen from the list and the names in the header.
fn names(
    subject: &Subject,
    bad: impl for<'n> Fn(&[&'n str], &HashSet<&str>) -> Vec<&'n str>,
) -> Vec<Outcome> {
    subject.each(|view| {
        let Some(Value::Array(list)) = header(&view).get("crit") else { return None };
        let all: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
        let present: HashSet<&str> = header(&view).iter().map(|member| member.name.as_str()).collect();
        let mut found = bad(&all, &present);
        found.dedup();
        found.truncate(limits::CRIT_NAMES);
        (!found.is_empty()).then(|| view.hit("header.crit").found(found.join(" ")))
    })
}

/// The names of a list that are such.
fn such<'n>(all: &[&'n str], bad: impl Fn(&str) -> bool) -> Vec<&'n str> {
    all.iter().copied().filter(|name| bad(name)).collect()
}

fn unknown(subject: &Subject) -> Vec<Outcome> {
    names(subject, |all, _| such(all, |name| name != "b64" && !STANDARD.contains(&name)))
}

fn registered(subject: &Subject) -> Vec<Outcome> {
    names(subject, |all, _| such(all, |name| STANDARD.contains(&name)))
}

fn absent(subject: &Subject) -> Vec<Outcome> {
    names(subject, |all, present| such(all, |name| !STANDARD.contains(&name) && !present.contains(name)))
}

fn twice(subject: &Subject) -> Vec<Outcome> {
    names(subject, |all, _| {
        let mut times: HashMap<&str, usize> = HashMap::new();
        all.iter().for_each(|name| *times.entry(name).or_default() += 1);
        such(all, |name| times.get(name).is_some_and(|it| *it > 1))
    })
}

fn empty(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| match header(&view).get("crit") {
        Some(Value::Array(list)) if list.is_empty() => Some(view.hit("header.crit").found("[]")),
        _ => None,
    })
}

fn not_a_list(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| match header(&view).get("crit")? {
        Value::Array(list) if list.iter().all(|it| it.as_str().is_some()) => None,
        other => Some(view.hit("header.crit").found(other.compact()).expected("a list of names")),
    })
}

fn unencoded(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        (header(&view).get("b64") == Some(&Value::Bool(false)))
            .then(|| view.hit("header.b64").found("false").expected("true"))
    })
}
