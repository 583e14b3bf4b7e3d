//! The boundary of every check of times: on it, a second before it, and a second behind it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::time::Duration;
use token_inspector::checks::Sample;
use token_inspector::finding::CauseState;
use token_inspector::model::JudgeAt;
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

const NOW: i64 = 1_790_000_000;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

/// Whether a report has a finding with this id.
fn has(report: &Report, id: &str) -> bool {
    report.findings.iter().any(|it| it.id() == id)
}

/// A token of this kind with one claim set, judged with this leeway.
fn of(sample: Sample, claim: &'static str, value: i64, leeway: i64) -> Report {
    let value: &'static str = Box::leak(value.to_string().into_boxed_str());
    inspect(
        &sample.encoded(&[], Box::leak(Box::new([(claim, value)]))),
        &Context { leeway, ..Context::at(at(NOW)) },
    )
}

/// A check, the kind of token, the claim, the leeway, and the last value of the claim that it lets pass; whether it is
/// larger values that fail.
type Boundary = (&'static str, Sample, &'static str, i64, i64, bool);

#[test]
fn each_check_of_times_turns_at_its_second() {
    use Sample::{Access, Assertion, Event, Grant, Id, Logout, Machine, Org, Other, Proof};
    let (earlier, later) = (false, true);
    let boundaries: &[Boundary] = &[
        // A token is over at its `exp`, and with the leeway at the end of that.
        ("exp-passed", Access, "exp", 0, NOW + 1, earlier),
        ("exp-passed", Access, "exp", 120, NOW - 119, earlier),
        ("exp-passed", Id, "exp", 120, NOW - 119, earlier),
        ("exp-passed", Org, "exp", 120, NOW - 119, earlier),
        ("exp-passed", Logout, "exp", 30, NOW - 29, earlier),
        ("exp-passed", Other, "exp", 0, NOW + 1, earlier),
        ("exp-within-leeway", Access, "exp", 120, NOW + 1, earlier),
        ("exp-within-leeway", Assertion, "exp", 120, NOW + 1, earlier),
        // What begins later than the leeway allows; of what Okta judges, thirty seconds at most.
        ("nbf-ahead", Access, "nbf", 0, NOW, later),
        ("nbf-ahead", Access, "nbf", 120, NOW + 120, later),
        ("nbf-ahead", Org, "nbf", 120, NOW + 30, later),
        ("iat-in-future", Access, "iat", 120, NOW + 120, later),
        ("iat-in-future", Machine, "iat", 10, NOW + 10, later),
        ("iat-in-future", Assertion, "iat", 120, NOW + 30, later),
        ("iat-in-future", Proof, "iat", 120, NOW + 30, later),
        ("iat-in-future", Proof, "iat", 10, NOW + 10, later),
        ("iat-in-future", Event, "iat", 120, NOW + 120, later),
        ("auth-time-in-future", Access, "auth_time", 120, NOW + 120, later),
        ("auth-time-in-future", Id, "auth_time", 0, NOW, later),
        ("auth-time-in-future", Org, "auth_time", 120, NOW + 30, later),
        // A proof lives five minutes.
        ("proof-too-old", Proof, "iat", 120, NOW - 300, earlier),
        // The longest life of each kind; every sample but a proof was issued ten minutes ago, or ten seconds.
        ("lifetime-long", Access, "exp", 120, NOW - 600 + 86_400, later),
        ("lifetime-long", Id, "exp", 120, NOW - 600 + 3_600, later),
        ("lifetime-long", Org, "exp", 120, NOW - 600 + 3_600, later),
        ("lifetime-long", Assertion, "exp", 120, NOW - 10 + 3_600, later),
        ("lifetime-long", Grant, "exp", 120, NOW - 10 + 300, later),
        // The order of instants.
        ("exp-before-iat", Access, "exp", 120, NOW - 600, earlier),
        ("exp-before-nbf", Access, "nbf", 120, NOW + 3_000, later),
        // What can be told from milliseconds: a number of twelve digits is one, the last year that a date has is not.
        ("exp-in-milliseconds", Access, "exp", 120, 99_999_999_999, later),
        ("nbf-in-milliseconds", Access, "nbf", 120, 99_999_999_999, later),
        ("iat-in-milliseconds", Access, "iat", 120, 99_999_999_999, later),
    ];
    let mut bad = Vec::new();
    for (id, sample, claim, leeway, last, larger) in boundaries {
        let step = if *larger { 1 } else { -1 };
        for (value, wanted) in [(last - step, false), (*last, false), (last + step, true)] {
            // What only the leeway saves begins and ends within it.
            let report = of(*sample, claim, value, *leeway);
            if has(&report, id) != wanted {
                bad.push(format!("{id} {sample:?} {claim} {} leeway {leeway}: {wanted}", value - NOW));
            }
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn a_fraction_of_a_second_counts() {
    let exp = |exp: &'static str| {
        let edits = Box::leak(Box::new([("exp", exp)]));
        let context = Context { leeway: 0, ..Context::at(at(NOW)) };
        has(&inspect(&Sample::Access.encoded(&[], edits), &context), "exp-passed")
    };
    assert!(!exp("1790000000.001") && exp("1790000000.000") && exp("1789999999.999"));
}

/// What a person is shown of a report, but for the spans that grow by the second.
fn shown(report: &Report) -> Vec<String> {
    let findings = report.findings.iter().map(|it| format!("{} {}", it.full_id(), it.severity.name()));
    let rows =
        report.checks.iter().map(|row| format!("{} {} {}", row.exhibit, row.id.name(), row.state.name()));
    let passed = report.passed.iter().map(|it| {
        let words: Vec<_> =
            it.text.split(' ').filter(|word| word.chars().all(|letter| letter.is_alphabetic())).collect();
        let units =
            ["second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "year", "years"];
        let words: Vec<_> = words.into_iter().filter(|word| !units.contains(word)).collect();
        format!("{} {}", it.id, words.join(" "))
    });
    findings.chain(rows).chain(passed).collect()
}

/// Asserts that the report changes at every instant that it names, and never between.
#[track_caller]
fn turns(paste: &str, context: &Context, least: usize) {
    let mut context = context.clone();
    let mut turned = 0;
    loop {
        let here = inspect(paste, &context);
        let Some(next) = here.changes_at else { break };
        assert!(next > context.now);
        let before = Context { now: next.checked_sub(Duration::from_nanos(1)).unwrap(), ..context.clone() };
        assert_eq!(shown(&here), shown(&inspect(paste, &before)), "it changed before {next}");
        context.now = next;
        assert_ne!(shown(&here), shown(&inspect(paste, &context)), "nothing changed at {next}");
        turned += 1;
        assert!(turned < 12, "it never ends");
    }
    let far = Context {
        now: context.now.checked_add(Duration::from_secs(3_650 * 86_400)).unwrap(),
        ..context.clone()
    };
    assert_eq!(shown(&inspect(paste, &context)), shown(&inspect(paste, &far)), "it changed later");
    assert!(turned >= least, "it turned {turned} times");
}

#[test]
fn a_report_turns_when_it_says_and_at_no_other_time() {
    let start = Context::at(at(NOW));
    let of = |sample: Sample, claims: &'static [(&'static str, &'static str)]| sample.encoded(&[], claims);
    // Over at `exp`, but for the leeway; over at the end of that.
    turns(&of(Sample::Access, &[]), &start, 2);
    turns(&of(Sample::Access, &[("nbf", "1790000500")]), &start, 4);
    turns(&of(Sample::Access, &[("iat", "1790000300")]), &start, 4);
    turns(&of(Sample::Id, &[("auth_time", "1790000400")]), &start, 4);
    turns(&of(Sample::Assertion, &[]), &start, 2);
    turns(&of(Sample::Proof, &[]), &start, 1);
    turns(&of(Sample::Proof, &[("iat", "1790000100")]), &start, 3);
    turns(&of(Sample::Event, &[("iat", "1790000300")]), &start, 2);
    turns(&of(Sample::Encrypted, &[]), &start, 0);
    turns(&of(Sample::Access, &[]), &Context { leeway: 0, ..start.clone() }, 1);
    let both = [of(Sample::Access, &[("exp", "1790000050")]), of(Sample::Id, &[])].join("\n");
    turns(&both, &start, 4);
    // A payload that stands alone, and claims that are too few to be told for one.
    turns(
        "{\"iss\":\"https://acme.okta.com/oauth2/default\",\"aud\":\"api://default\",\"exp\":1790003600}",
        &start,
        2,
    );
    turns("{\"sub\":\"ada\",\"exp\":1790003600}", &start, 2);
}

#[test]
fn what_is_judged_at_another_instant_turns_by_its_end_alone_or_not_at_all() {
    let start = Context::at(at(NOW));
    let sent = format!(
        "GET /orders HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer {}\n\nHTTP/1.1 401 Unauthorized\nDate: Mon, 21 Sep 2026 14:13:20 GMT\n\n",
        Sample::Access.encoded(&[], &[("nbf", "1790000500"), ("auth_time", "1790000600")])
    );
    turns(&sent, &start, 2);
    let chosen = Context { judge_at: JudgeAt::Instant(at(NOW)), ..start };
    assert_eq!(inspect(&sent, &chosen).changes_at, None);
    turns(&sent, &chosen, 0);
}

/// A computer whose clock was years behind was told of a verifier that nobody had pasted anything of.
#[test]
fn the_clock_of_one_s_own_computer_is_named_where_it_said_the_present() {
    let token = Sample::Access.encoded(&[], &[("iat", "1790000400")]);
    let request = format!("GET /orders HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer {token}\n\n");
    let answer = "HTTP/1.1 401 Unauthorized\nDate: Mon, 21 Sep 2026 14:13:20 GMT\n\n";
    let answered = format!("{request}{answer}");
    let own = "by the clock of the computer that you read it on";
    for (paste, whose, told) in
        [(&token, "of this computer", true), (&answered, "of the server that answered", false)]
    {
        let report = inspect(paste, &Context::at(at(NOW)));
        let finding = report.findings.iter().find(|it| it.id() == "iat-in-future").unwrap();
        let verdict = &finding.verdict;
        assert!(verdict.ends_with(&format!("the clock of Okta or that {whose} is wrong.")), "{verdict}");
        let causes = finding.causes.iter().filter(|it| it.state != CauseState::Contradicted);
        assert_eq!(causes.filter(|it| it.reason.contains(own)).count(), usize::from(told), "{paste}");
    }
}

#[test]
fn no_leeway_is_offered_for_clocks_that_are_further_apart_than_any_allows() {
    for (ahead, offered) in [(300, true), (301, false)] {
        let report = of(Sample::Access, "iat", NOW + ahead, 120);
        let finding = report.findings.iter().find(|it| it.id() == "iat-in-future").unwrap();
        let open = finding.causes.iter().filter(|it| it.state != CauseState::Contradicted);
        assert_eq!(
            open.filter(|it| it.fix.contains("`leeway=120`")).count(),
            usize::from(offered),
            "{ahead}"
        );
    }
}

/// A token whose `exp` or `nbf` lies this far from [`NOW`].
fn apart(claim: &'static str, seconds: i64) -> String {
    let value: &'static str = Box::leak((NOW + seconds).to_string().into_boxed_str());
    Sample::Access.encoded(&[], Box::leak(Box::new([(claim, value)])))
}

#[test]
fn how_far_a_time_is_apart_is_told_by_the_clock_that_it_is_judged_at() {
    let bare: fn(&str) -> String = str::to_owned;
    let sent = |token: &str| {
        format!(
            "GET /orders HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer {token}\n\nHTTP/1.1 401 Unauthorized\nDate: Mon, 21 Sep 2026 14:13:20 GMT\n\n"
        )
    };
    let logged = |token: &str| format!("2026-09-21T14:13:20Z INFO gate: refused token={token}\n");
    let later = || Context::at(at(NOW + 86_400));
    let chosen = Context { judge_at: JudgeAt::Instant(at(NOW)), ..later() };
    let cases = [
        (bare, Context::at(at(NOW)), "5 minutes ago", "in 5 minutes"),
        (bare, chosen, "5 minutes before the chosen time", "5 minutes after the chosen time"),
        (sent, later(), "5 minutes before the response was sent", "5 minutes after the response was sent"),
        (
            logged,
            later(),
            "5 minutes before its log line was written",
            "5 minutes after its log line was written",
        ),
    ];
    for (paste, context, before, after) in cases {
        let verdict = |claim, seconds, id: &str| {
            let report = inspect(&paste(&apart(claim, seconds)), &context);
            let finding = report.findings.iter().find(|it| it.id() == id);
            finding.map(|it| it.verdict.clone()).unwrap_or_else(|| panic!("{before}: no {id}"))
        };
        let expired = verdict("exp", -300, "exp-passed");
        assert!(expired.starts_with(&format!("The token expired {before}.")), "{expired}");
        let ahead = verdict("nbf", 300, "nbf-ahead");
        assert!(ahead.starts_with(&format!("The token becomes valid only {after}.")), "{ahead}");
    }
}

#[test]
fn the_time_that_a_message_names_stands_beside_the_time_at_which_it_was_said() {
    let context = Context::at("2026-12-01T09:00:00Z".parse().unwrap());
    let challenge = |said: &str| {
        format!(
            "HTTP/1.1 401 Unauthorized\nDate: Tue, 01 Dec 2026 02:10:11 GMT\nWWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"{said}\""
        )
    };
    for (paste, id, verdict, found) in [
        (
            challenge("Jwt expired at 2026-11-30T22:04:51Z"),
            "exp-passed",
            "The token expired 4 hours 5 minutes before the response was sent.",
            "2026-11-30T22:04:51Z",
        ),
        (
            "2026-12-01T02:10:11.123Z  WARN 1 --- [nio-8080-exec-1] o.s.s.o.s.r.w.BearerTokenAuthenticationFilter : Failed to process authentication request: An error occurred while attempting to decode the Jwt: Jwt expired at 2026-11-30T22:04:51Z".to_owned(),
            "exp-passed",
            "The token expired 4 hours 5 minutes before its log line was written.",
            "2026-11-30T22:04:51Z",
        ),
        // A time without a zone may be hours off: it is shown, and no length of time is made of it.
        (challenge("The token expired at '11/30/2026 22:04:51'"), "exp-passed", "The token has expired.", "11/30/2026 22:04:51"),
        // An answer that was sent before the token ended contradicts the message.
        (challenge("Jwt expired at 2026-12-01T02:10:12Z"), "exp-passed", "The token has expired.", "2026-12-01T02:10:12Z"),
    ] {
        let report = inspect(&paste, &context);
        let finding = report.findings.iter().find(|it| it.id() == id).unwrap_or_else(|| panic!("{paste}"));
        assert_eq!((finding.verdict.as_str(), finding.hit.found.as_deref()), (verdict, Some(found)), "{paste}");
    }
}
