//! The limits of reading a text: what was put around it, what is encoded, what was decoded already, rows of logs.

use super::support::{Row, claims, filled, has, holds, letters, part, report, token};
use base64::Engine;
use token_inspector::jose::token::Form;
use token_inspector::limits;
use token_inspector::model::{Content, Kind, Surroundings};
use token_inspector::text::template::Placeholder;

const ERROR: &str = "{\"errorCode\":\"E0000006\",\"errorId\":\"oae1\"}";

/// Whether that error is read as a body, and not by its words alone.
fn is_body(paste: &str) -> bool {
    report(paste).case.errors().any(|(_, it)| it.id == "oae1")
}

pub(crate) const ROWS: &[Row] = &[
    ("ACCESS_LINES", limits::ACCESS_LINES, |count| {
        let line = |status: u16| {
            format!("10.0.0.1 - - [21/Sep/2026:14:13:20 +0000] \"GET /orders HTTP/1.1\" {status} 12")
        };
        // One call that succeeded, and the log is of a server at work.
        let paste = format!("{}{}{}", line(401), "\n".repeat(count - 1), line(200));
        !report(&paste).case.responses().any(|(_, it)| it.status == 401)
    }),
    ("ASKED", limits::ASKED, |count| {
        let others: String = (2..count).map(|it| format!("E00001{it:02}\n")).collect();
        let report = report(&format!("E0000006\n{others}{}", token()));
        Surroundings::of(&report.case, Some(0)).has("access-token")
    }),
    ("AUTHORIZATION_LINES", limits::AUTHORIZATION_LINES, |count| {
        report(&format!("{}Authorization: Bearer abc", "x\n".repeat(count - 1))).case.requests().count() == 1
    }),
    ("CLAIM_NAME", limits::CLAIM_NAME, |size| {
        let name = "n".repeat(size);
        claims(&format!("iss: https://acme.okta.com\nsub: ada\n{name}: x\nexp: 1790003000\n"), &name)
    }),
    ("CLEANINGS", limits::CLEANINGS, |times| {
        let quote = format!("&{}quot;", "amp;".repeat(times - 1));
        is_body(&ERROR.replace('"', &quote))
    }),
    ("COLUMNS", limits::COLUMNS, |size| {
        // A signature of 72 bytes is whole where the next line is shorter, by its real width.
        let token = format!("{}.{}.{}", part("{\"alg\":\"RS256\"}"), part("{}"), "A".repeat(96));
        let next = "A".repeat(200);
        let indent = " ".repeat(size + token.len() - 1 - next.len());
        let report = report(&format!("{}{token}\n{indent}{next}\n", filled("x", "x", " ", size)));
        report.case.tokens().any(|(.., it)| *it.compact == token)
    }),
    ("DECODED", limits::DECODED, |size| {
        let line = filled("name: ", "x", "", size);
        claims(&format!("iss: https://acme.okta.com\nsub: ada\n{line}\nexp: 1790003000\n"), "name")
    }),
    ("DECODED", limits::DECODED, |size| {
        let map = filled("[exp:1790003000 iss:https://acme.okta.com name:", "x", " sub:ada", size);
        report(&format!("map{map}]")).case.tokens().any(|(.., it)| it.claim_text("sub") == Some("ada"))
    }),
    ("DECODED_BESIDE", limits::DECODED_BESIDE, |count| {
        let payload = |it: usize| {
            format!(
                "{{\"iss\":\"https://acme.okta.com\",\"sub\":\"ada\",\"aud\":\"x\",\"exp\":1790003000,\"iat\":{it}}}"
            )
        };
        let one = |it: usize| {
            format!("{}.{}.{}\n", part("{\"alg\":\"HS256\"}"), part(&payload(it)), "A".repeat(43))
        };
        let all: String = (1..=count).map(one).collect();
        let report = report(&format!("{all}\n{}", payload(count)));
        !report.case.tokens().any(|(.., it)| it.form == Form::Decoded)
    }),
    ("DECODED_DEPTH", limits::DECODED_DEPTH, |levels| {
        let inner = format!("{}map[b:last]{}", "map[a:".repeat(levels - 2), "]".repeat(levels - 2));
        let report = report(&format!("map[exp:1790003000 iss:https://acme.okta.com sub:ada cnf:{inner}]"));
        report
            .case
            .tokens()
            .any(|(.., it)| it.claim("cnf").is_some_and(|it| it.compact().contains("{\"b\":\"last\"}")))
    }),
    ("DECODED_IDLE_LINES", limits::DECODED_IDLE_LINES, |count| {
        let idle = "---\n".repeat(count);
        let paste =
            format!("iss: https://acme.okta.com\nexp: 1790003000\n{idle}sub: ada\naud: api://default\n");
        report(&paste).case.tokens().any(|(.., it)| it.claim("iss").is_some() && it.claim("sub").is_some())
    }),
    ("ESCAPED_OPENING", limits::ESCAPED_OPENING, |count| {
        let (open, rest) = ERROR.split_at(1);
        is_body(&format!("x {open}{}{}", " ".repeat(count), rest.replace('"', "\\\"")))
    }),
    ("LOG_LINE", limits::LOG_LINE, |size| {
        let line = filled(&format!("2026-09-21T14:13:20Z INFO {} ", token()), "x", "", size);
        report(&line).case.line_time(0).is_some()
    }),
    ("LOG_ROW", limits::LOG_ROW, |size| {
        let row = filled("user.session.start,", "x", ",FAILURE", size);
        holds(
            &format!("event_type,debug,outcome.result\n{row}\n"),
            |it| matches!(it, Content::Event(it) if it.result == "FAILURE"),
        )
    }),
    ("QUOTED_LINES", limits::QUOTED_LINES, |count| {
        // Nine of ten lines are marked, and the last one would be one too few.
        let plain = limits::QUOTED_LINES / 10;
        let paste = format!("{}{}plain", "plain\n".repeat(plain), "> E0000006\n".repeat(count - plain - 1));
        !report(&paste).case.exhibits.iter().any(|it| it.notes.contains(&"had-quotes"))
    }),
    ("REPEATED", limits::REPEATED, |count| {
        let body = |it: usize| {
            let words = if it == count {
                "Sorry: Invalid token provided, sent by no one".to_owned()
            } else {
                format!("It is of no kind {}", letters(it))
            };
            format!("{{\"errorCode\":\"E0000999\",\"errorSummary\":\"{words}\",\"errorId\":\"oae{it}\"}}\n")
        };
        let all: String = (1..=count).map(body).collect();
        !has(&format!("{all}\nInvalid token provided\n"), "E0000011")
    }),
    ("SAML_BYTES", limits::SAML_BYTES, |size| {
        let begins = "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"id1\"><samlp:Status><samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/></samlp:Status></samlp:Response>";
        let begins = base64::engine::general_purpose::STANDARD_NO_PAD.encode(begins);
        let value = filled(&begins, "A", "", size);
        let report = report(&format!("SAMLResponse={value}"));
        report.case.exhibits.iter().any(|it| it.kind == Kind::SamlResponse && it.span.len() == size)
    }),
    ("STEP", limits::STEP, |size| {
        let step = filled("failed to create group rule and then", " ", "", size);
        // Where no step is near, the first of the paste is as good as any.
        let report = report(&format!("failed to list brands as ever\n{}\n{step}E0000006", "-".repeat(size)));
        let finding = report.findings.iter().find(|it| it.id() == "E0000006").unwrap();
        let told = finding.hit.facts.iter().find(|it| it.placeholder == Placeholder::Step).unwrap();
        told.value == "failed to create group rule"
    }),
];
