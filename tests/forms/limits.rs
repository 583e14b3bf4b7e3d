//! Rate-limit headers: whose counts they are, and which limit they show.

use super::*;

#[test]
fn counts_without_a_status_do_not_say_that_the_call_went_through() {
    let counts = |limit: u32| {
        format!("x-rate-limit-limit: {limit}\nx-rate-limit-remaining: 0\nx-rate-limit-reset: 1790000043\n")
    };
    let spent = report(&counts(600));
    assert_eq!(spent.findings[0].id(), "rate-limit-exhausted");
    assert!(spent.findings[0].causes[0].reason.contains("429"));
    assert!(!spent.verdict.line.contains("went through"), "{}", spent.verdict.line);
    let crowded = report(&counts(0));
    assert_eq!(crowded.findings[0].id(), "E0000047/concurrency");
    assert!(crowded.verdict.action.contains("second or two"), "{}", crowded.verdict.action);
}

#[test]
fn the_counts_told_are_those_of_the_answer_that_refused() {
    let counts = |limit: u32, left: u32| {
        format!(
            "X-Rate-Limit-Limit: {limit}\nX-Rate-Limit-Remaining: {left}\nX-Rate-Limit-Reset: 1795169680\n"
        )
    };
    let dated = "Date: Fri, 20 Nov 2026 10:14:03 GMT\n";
    let body = r#"{"errorCode":"E0000047","errorSummary":"API call exceeded rate limit due to too many requests.","errorLink":"E0000047","errorId":"oae1","errorCauses":[]}"#;
    for (body, paste) in [("", ""), (body, ""), ("", " -> "), (body, " -> ")] {
        let between = if paste.is_empty() { " HTTP/1.1\n\n" } else { paste };
        let paste = format!(
            "GET /api/v1/users{between}HTTP/1.1 200 OK\n{}\nGET /api/v1/groups{between}HTTP/1.1 429 Too Many Requests\n{}{dated}\n{body}",
            counts(600, 540),
            counts(500, 0)
        );
        let report = report(&paste);
        assert_eq!(report.case.responses().count(), 2, "{paste}");
        assert_eq!(report.findings[0].id(), "E0000047", "{paste}");
        let line = &report.verdict.line;
        assert!(line.contains("500") && line.contains("37 seconds"), "{line}\n{paste}");
    }
}

#[test]
fn four_sign_ins_a_second_are_the_limit_of_one_user() {
    let paste = |reset: u32| {
        format!(
            "POST /api/v1/authn HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 429 Too Many Requests\nDate: Fri, 20 Nov 2026 10:14:03 GMT\nx-rate-limit-limit: 4\nx-rate-limit-remaining: 0\nx-rate-limit-reset: {reset}\n"
        )
    };
    assert_eq!(ids(&paste(1_795_169_644)), ["E0000047/per-user"]);
    assert_eq!(ids(&paste(1_795_169_690)), ["E0000047"]);
}

#[test]
fn a_limit_of_60_on_the_system_log_is_not_laid_to_sign_ins() {
    let paste = "GET /api/v1/logs?since=2026 HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 429 Too Many Requests\nDate: Fri, 20 Nov 2026 10:14:03 GMT\nx-rate-limit-limit: 60\nx-rate-limit-remaining: 0\nx-rate-limit-reset: 1795169680\n";
    let finding = &report(paste).findings[0];
    let indicated: Vec<_> =
        finding.causes.iter().filter(|it| it.is_settled()).map(|it| it.reason.as_str()).collect();
    assert!(indicated[1].contains("System Log"), "{indicated:?}");
    assert!(!indicated.iter().any(|it| it.contains("sign-ins a minute")), "{indicated:?}");
}

#[test]
fn a_wait_that_is_over_is_said_to_be() {
    let at = |now: &str| {
        let paste = "HTTP/1.1 429 Too Many Requests\nDate: Mon, 21 Sep 2026 14:13:20 GMT\nX-Rate-Limit-Limit: 600\nX-Rate-Limit-Remaining: 0\nX-Rate-Limit-Reset: 1790000037\n";
        inspect(paste, &Context::at(now.parse().unwrap())).verdict.line
    };
    assert!(at("2026-09-21T14:13:25Z").ends_with("wait 37 seconds."));
    assert!(at("2026-09-21T14:13:57Z").ends_with("wait 37 seconds."), "it is over behind its last second");
    assert!(at("2026-09-21T14:13:58Z").ends_with("wait 37 seconds (that time is over by now)."));
    assert!(at("2026-09-21T16:00:00Z").ends_with("wait 37 seconds (that time is over by now)."));
}

#[test]
fn a_reset_that_is_over_is_named_where_no_date_of_the_response_is_shown() {
    let at = |now: &str, date: &str| {
        let paste = format!(
            "HTTP/1.1 429 Too Many Requests\n{date}X-Rate-Limit-Limit: 600\nX-Rate-Limit-Remaining: 0\nX-Rate-Limit-Reset: 1790000037\n"
        );
        inspect(&paste, &Context::at(now.parse().unwrap())).verdict.line
    };
    assert!(at("2026-09-21T14:13:57Z", "").ends_with("wait 0 seconds."));
    let over = "wait until 2026-09-21T14:13:57Z (that time is over by now).";
    assert!(at("2026-09-21T14:13:58Z", "").ends_with(over));
    assert!(at("2026-11-30T14:13:58Z", "").ends_with(over));
    let late = "Date: Mon, 21 Sep 2026 14:13:58 GMT\n";
    assert!(at("2026-11-30T14:13:58Z", late).ends_with("wait until the bucket resets."));
}
