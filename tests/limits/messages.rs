//! The limits of reading words: codes, statuses, reasons, names, texts of the catalogues.

use super::support::{Row, filled, has, holds, recognized, report};
use token_inspector::limits;
use token_inspector::matching;
use token_inspector::model::{Content, Kind, Names, Room};

const REASON: &str = "no_matching_policy";
const RETYPED: &str = "You do not have permission to perform the action requested";

/// Whether a status is told of a paste.
fn tells_status(paste: &str, status: u16) -> bool {
    holds(paste, |it| {
        matches!(it, Content::Status(it) if *it == status)
            || matches!(it, Content::Response(it) if it.status == status)
    })
}

/// Calls that make a network zone; those that read, change or delete one are others.
const CREATING: usize = 3;

fn operations(paste: &str) -> Vec<(String, usize)> {
    let told = |it: &Content| match it {
        Content::Operation(it) if it.names != Names::Step => Some((it.name.clone(), it.calls.len())),
        _ => None,
    };
    report(paste).case.exhibits.iter().filter_map(|it| told(&it.content)).collect()
}

/// A response of the Identity Engine whose message stands at this level.
fn message_at(level: usize) -> String {
    let lists = level - 3;
    format!(
        "{{\"messages\":{{\"type\":\"array\",\"value\":[{}{{\"message\":\"m\",\"i18n\":{{\"key\":\"a.key\"}},\"class\":\"ERROR\"}}{}]}}}}",
        "[".repeat(lists),
        "]".repeat(lists)
    )
}

pub(crate) const ROWS: &[Row] = &[
    ("CAUSES", limits::CAUSES, |size| {
        let behind = filled(" (", "x", "Z", size);
        report(&format!("E0000999{behind}"))
            .case
            .errors()
            .any(|(_, it)| it.causes.iter().any(|it| it.ends_with('Z')))
    }),
    ("CAUSES_BEHIND", limits::CAUSES_BEHIND, |size| {
        let behind = filled(". Causes: errorSummary: ", "x", "Z", size);
        report(&format!("Invalid token provided{behind}"))
            .case
            .errors()
            .any(|(_, it)| it.causes.iter().any(|it| it.ends_with('Z')))
    }),
    ("SUMMARY_BEHIND", limits::SUMMARY_BEHIND, |size| {
        report(&format!("E0000999{}", filled("", " ", "said", size)))
            .case
            .errors()
            .any(|(_, it)| it.summary == "said")
    }),
    ("EVENT_OUTCOME", limits::EVENT_OUTCOME, |size| {
        holds(
            &format!("user.session.start{}", filled("", " ", "FAILURE", size)),
            |it| matches!(it, Content::Event(it) if it.result == "FAILURE"),
        )
    }),
    ("EVENT_TYPE", limits::EVENT_TYPE, |size| {
        let longest =
            "application.provision.group_push.mapping.created.from.rule.warning.duplicate.name.tobecreated";
        holds(
            &filled(longest, "x", "", size),
            |it| matches!(it, Content::Event(it) if it.event_type.len() == size),
        )
    }),
    ("EVENT_WORD", limits::EVENT_WORD, |size| {
        holds(&filled("x=", "y", ",type=user.session.start", size), |it| matches!(it, Content::Event(_)))
    }),
    ("HOLE_FIRST", limits::HOLE_FIRST, |size| {
        let name = "n".repeat(size);
        let found = matching::within(&format!("{name} is not valid header value"));
        found.iter().any(|it| it.captures.iter().any(|it| it.value == name))
    }),
    ("HOLE_BETWEEN", limits::HOLE_BETWEEN, |size| {
        has(&format!("JWT expired {} milliseconds ago at", "9".repeat(size)), "exp-passed")
    }),
    ("HOLE_LAST", limits::HOLE_LAST, |size| {
        let found = matching::whole(&format!("Api validation failed: {}", "x".repeat(size)));
        found[0].1[0].value.len() == size
    }),
    ("MESSAGE_DEPTH", limits::MESSAGE_DEPTH, |size| {
        holds(&message_at(size), |it| matches!(it, Content::Idx(all) if all.len() == 1))
    }),
    ("NAME_WORDS", limits::NAME_WORDS, |size| {
        recognized(&format!("{}{REASON}", "x ".repeat(size - 1)), REASON)
    }),
    ("NEAREST", limits::NEAREST, |size| {
        let (first, last) = RETYPED.split_at(20);
        recognized(&filled(first, " ", last, size), "E0000006")
    }),
    ("NEAREST_WORDS", *limits::NEAREST_WORDS.end(), |count| {
        let words = RETYPED.split(' ').filter(|it| it.len() > 2).count();
        recognized(&format!("{RETYPED}{}", " permission".repeat(count - words)), "E0000006")
    }),
    ("OPERATIONS", limits::OPERATIONS, |count| {
        let others = "okta_group.staff\n".repeat(count - 1);
        operations(&format!("E0000006\n{others}okta_network_zone.office"))
            .iter()
            .any(|it| it.0 == "okta_network_zone")
    }),
    ("OPERATION_LINE", limits::OPERATION_LINE, |size| {
        let line = filled(".office[\"", "x", "\"]: Creating", size);
        let all = operations(&format!("E0000006\nokta_network_zone{line}..."));
        all == [("okta_network_zone".to_owned(), CREATING)]
    }),
    ("OTHERS_MESSAGE", limits::OTHERS_MESSAGE, |size| {
        has(&format!("{{\"message\":\"{}\"}}", filled("access was denied ", "x", "", size)), "not-okta")
    }),
    ("RATE_LIMIT_APART", limits::RATE_LIMIT_APART, |size| {
        let between = filled("\n", "-", "\n", size);
        holds(
            &format!("x-rate-limit-limit: 600{between}x-rate-limit-remaining: 0\n"),
            |it| matches!(it, Content::RateLimit(it) if it.limit == Some(600) && it.remaining == Some(0)),
        )
    }),
    ("RATE_LIMIT_HEADERS", limits::RATE_LIMIT_HEADERS, |count| {
        let all: String = (0..count).map(|it| format!("x-rate-limit-limit: {it}\n")).collect();
        let report = report(&all);
        report.case.exhibits.iter().filter(|it| it.kind == Kind::RateLimit).count() == count
    }),
    ("REASON_BEHIND", limits::REASON_BEHIND, |size| {
        recognized(
            &format!("{}\nreason{}{REASON}", "x ".repeat(limits::NAME_WORDS), " ".repeat(size)),
            REASON,
        )
    }),
    ("REASON_WORD", limits::REASON_WORD, |size| {
        recognized(
            &format!(
                "{}\n{}",
                "x ".repeat(limits::NAME_WORDS),
                filled("reason=", "y", &format!(":{REASON}"), size)
            ),
            REASON,
        )
    }),
    ("RETYPED_LINES", limits::RETYPED_LINES, |count| {
        recognized(&format!("{}{RETYPED}", "xx xx xx xx xx\n".repeat(count - 1)), "E0000006")
    }),
    ("SCREEN_LINE", limits::SCREEN_LINE, |size| {
        let row = filled("x", "x", " User login to Okta  FAILURE: INVALID_CREDENTIALS", size);
        holds(&row, |it| matches!(it, Content::Event(it) if it.event_type == "user.session.start"))
    }),
    ("SENTENCES", limits::SENTENCES, |count| {
        !report(&"Invalid token provided\n".repeat(count))
            .case
            .left_out
            .iter()
            .any(|it| it.room == Room::Sentences)
    }),
    ("STATUS", limits::STATUS, |size| tells_status(&filled("403", " ", "Forbidden", size), 403)),
    ("STATUS_AROUND", limits::STATUS_AROUND, |size| {
        tells_status(&format!("{}403 it was", filled("status", " ", "", size)), 403)
    }),
    ("STATUS_WORD", limits::STATUS_WORD, |size| {
        tells_status(&format!("the status code {} it was", filled("", "(", "403", size)), 403)
    }),
    ("TEXTS", limits::TEXTS, |count| {
        matching::within(&"Invalid token provided\n".repeat(count)).len() == count
    }),
    ("OPAQUE_WORD", limits::OPAQUE_WORD, |size| {
        let sent = filled("", "k", "1", size);
        let report = report(&format!("JsonWebTokenError: jwt malformed\nAuthorization: Bearer {sent}"));
        let causes = report.findings.iter().flat_map(|it| &it.causes);
        !causes.into_iter().any(|it| it.reason.contains("has no dot"))
    }),
    ("TAGS", limits::TAGS, |count| {
        let page = format!("{}Response: <!DOCTYPE html><html><head></head></html>", "< ".repeat(count - 1));
        report(&page).case.exhibits.iter().any(|it| it.kind == Kind::Html)
    }),
];
