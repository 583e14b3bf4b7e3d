//! `crit` and `b64`: what a verifier must understand or refuse.

use crate::checks::support::example::access;
use crate::checks::support::references::HEADER;
use crate::checks::{Check, Subject, TokenView, check};
use crate::finding::{Outcome, cause, explain};
use crate::text::json::{Members, Value};
use std::collections::{HashMap, HashSet};

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("crit-unknown", "`crit` demands what no verifier here knows")
            .verdict("`crit` names `{found}`: who does not understand it must refuse the token.")
            .causes(&[
                cause(
                    "`crit` lists header members that must be understood; Okta uses none, so the token is of another issuer or made to fool a verifier that skips `crit`.",
                    "Refuse the token, and make sure that the library does: several have ignored `crit`.",
                ),
            ])
            .family(&HEADER),
        unknown,
        access(&[]).header(&[("crit", "[\"acme-policy\"]"), ("acme-policy", "\"x\"")]),
        &[access(&[]), access(&[]).header(&[("crit", "[\"b64\"]"), ("b64", "true")]), access(&[]).header(&[("crit", "[]")])],
    ),
    check(
        explain("crit-empty", "`crit` names nothing")
            .causes(&[
                cause(
                    "`crit` must be a list with at least one name; an empty one is refused.",
                    "Take `crit` out of the header.",
                ),
            ])
            .family(&HEADER),
        empty,
        access(&[]).header(&[("crit", "[]")]),
        &[access(&[]), access(&[]).header(&[("crit", "[\"b64\"]"), ("b64", "true")])],
    ),
    check(
        explain("crit-not-a-list", "`crit` is not a list of names")
            .causes(&[
                cause(
                    "`crit` takes a list of header members even when there is one.",
                    "Write `\"crit\": [\"b64\"]`, or take `crit` out.",
                ),
            ])
            .family(&HEADER),
        not_a_list,
        access(&[]).header(&[("crit", "\"b64\""), ("b64", "true")]),
        &[access(&[]), access(&[]).header(&[("crit", "[]")])],
    ),
    check(
        explain("crit-registered", "`crit` names a standard header member")
            .causes(&[
                cause(
                    "Members of the standard itself (`alg`, `kid`, `typ` …) may not stand in `crit`; a verifier refuses such a token.",
                    "Take {found} out of `crit`.",
                ),
            ])
            .family(&HEADER),
        registered,
        access(&[]).header(&[("crit", "[\"alg\"]")]),
        &[access(&[]), access(&[]).header(&[("crit", "[\"b64\"]"), ("b64", "true")])],
    ),
    check(
        explain("crit-absent-member", "`crit` names a member that the header has not")
            .causes(&[
                cause(
                    "What `crit` names must stand in the same header.",
                    "Add {found} to the header, or take it out of `crit`.",
                ),
            ])
            .family(&HEADER),
        absent,
        access(&[]).header(&[("crit", "[\"b64\"]")]),
        &[access(&[]), access(&[]).header(&[("crit", "[\"b64\"]"), ("b64", "true")])],
    ),
    check(
        explain("crit-twice", "`crit` names a member twice")
            .causes(&[
                cause(
                    "Each name may stand once in `crit`; strict libraries refuse a repeat.",
                    "Name {found} once.",
                ),
            ])
            .family(&HEADER),
        twice,
        access(&[]).header(&[("crit", "[\"b64\",\"b64\"]"), ("b64", "true")]),
        &[access(&[]), access(&[]).header(&[("crit", "[\"b64\"]"), ("b64", "true")])],
    ),
    check(
        explain("payload-unencoded", "The payload is declared as not encoded")
            .verdict("`b64` is `false`: the signature covers the raw payload, which a JWT must not do.")
            .causes(&[
                cause(
                    "Unencoded payloads (RFC 7797) are for signing files and messages; JWT verifiers refuse them or check the wrong bytes.",
                    "Take `b64` and its name in `crit` out of the header, and sign the encoded payload.",
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

/// Names of `crit` that are told; a list of thousands is told by its first.
const TOLD: usize = 20;

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
        found.truncate(TOLD);
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
