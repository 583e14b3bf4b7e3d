//! Lines that no reader covers: which are quoted as reasons, how loudly, and what is kept as unread.

use super::*;
use token_inspector::finding::Severity::{self, Error, Note, Warning};
use token_inspector::model::Content;

const BADGE: &str = "BadgeError: the badge was refused by the door";
const DOOR: &str = "DoorError: the door could not open because the lock failed";
const REASON: &str = "reason-not-recognised";

/// A paste, what is found in it, the lines that are quoted, and what is kept as unread.
type Row<'a> = (&'a str, &'a [(&'a str, Severity)], &'a [&'a str], &'a [&'a str]);

fn bad(rows: &[Row]) -> Vec<String> {
    let wrong = |(paste, found, quoted, unread): &Row| {
        let report = report(paste);
        let ids: Vec<_> = report.findings.iter().map(|it| (it.id(), it.severity)).collect();
        let line = |content: &Content| match content {
            Content::Unread(it) => Some(it.line.clone()),
            _ => None,
        };
        let lines: Vec<_> = report.case.exhibits.iter().filter_map(|it| line(&it.content)).collect();
        let left: Vec<_> = report.case.unread.iter().map(|it| &paste[it.clone()]).collect();
        let same = ids == *found && lines == *quoted && left == *unread;
        (!same).then(|| format!("{paste:?}: {ids:?} {lines:?} {left:?}"))
    };
    rows.iter().filter_map(wrong).collect()
}

#[test]
fn a_line_that_looks_like_a_reason_is_quoted_as_loudly_as_nothing_else_explains() {
    let refused = "HTTP/1.1 401 Unauthorized\n\n";
    let [one, two] = [[refused, BADGE, "\n"].concat(), [refused, BADGE, "\n", DOOR, "\n"].concat()];
    let ok = format!("HTTP/1.1 200 OK\n\n{BADGE}\n");
    let expired = format!("TokenExpiredError: jwt expired\n{BADGE}\n");
    let refused_expired = [refused, &expired].concat();
    let ends = format!("HTTP/1.1 401 Unauthorized\r\n\r\n{BADGE}\r\nnext words\r\n");
    let marks = format!("   <<< {BADGE} >>>   \n\n ***  \n{refused}");
    let softer = [refused, "note: the door could not be opened\n", BADGE, "\n"].concat();
    let both = [BADGE, "\n", DOOR].concat();
    let not_okta: &[_] = &[("not-okta", Error), (REASON, Note)];
    let bad = bad(&[
        (BADGE, &[(REASON, Warning)], &[BADGE], &[BADGE]),
        (&one, not_okta, &[BADGE], &[BADGE]),
        (&two, not_okta, &[BADGE, DOOR], &[&both]),
        (&ok, &[(REASON, Warning)], &[BADGE], &[BADGE]),
        (&expired, &[("exp-passed", Error), (REASON, Warning)], &[BADGE], &[BADGE]),
        (&refused_expired, &[("exp-passed", Error), (REASON, Error)], &[BADGE], &[BADGE]),
        (&ends, not_okta, &[BADGE], &[&format!("{BADGE}\r\nnext words")]),
        (
            &marks,
            &[("http-401-no-body", Error), (REASON, Note)],
            &[&format!("<<< {BADGE} >>>")],
            &[&format!("<<< {BADGE} >>>   \n\n ***")],
        ),
        (
            &softer,
            not_okta,
            &["note: the door could not be opened", BADGE],
            &[&format!("note: the door could not be opened\n{BADGE}")],
        ),
    ]);
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn a_line_that_is_read_by_its_sense_is_told_and_not_quoted() {
    let said = "gate: the audience of this JWT does not match";
    let below = [BADGE, "\n", said, "\n"].concat();
    let status = "401 Unauthorized: the audience of this JWT does not match\n";
    let other: &[_] = &[("aud-unexpected", Error)];
    let bad = bad(&[
        (said, other, &[], &[said]),
        (&below, &[("aud-unexpected", Error), (REASON, Warning)], &[BADGE], &[below.trim_end()]),
        (status, other, &[], &["Unauthorized: the audience of this JWT does not match"]),
        (
            "400 Bad Request: the frobnicator id is malformed\n",
            &[(REASON, Error)],
            &["the frobnicator id is malformed"],
            &["Bad Request: the frobnicator id is malformed"],
        ),
        // What stands beside a known text is its wrapper.
        (
            "gate says: TokenExpiredError: jwt expired and then failed with an error in the door\n",
            &[("exp-passed", Error)],
            &[],
            &["gate says:", "and then failed with an error in the door"],
        ),
        ("HTTP/1.1 401 Unauthorized\n\n{\"message\":\"jwt expired\"}\n", &[("exp-passed", Error)], &[], &[]),
    ]);
    assert!(bad.is_empty(), "{bad:#?}");
}

/// A paste, the ids of what is found, and what the first found and expected.
type Meant<'a> = (&'a str, &'a [&'a str], Option<&'a str>, Option<&'a str>);

#[test]
fn a_body_is_read_by_its_sense_unless_a_known_program_speaks_inside_it() {
    let rows: &[Meant] = &[
        ("{\"code\":\"INVALID_AUDIENCE\",\"message\":\"jwt expired\"}", &["exp-passed"], None, None),
        // Two possibilities in one sentence: the body is told with both.
        (
            "{\"code\":401,\"data\":null,\"message\":\"Authorization token is invalid or has expired\"}",
            &["token-invalid-or-expired", "exp-passed"],
            Some("Authorization token is invalid or has expired"),
            None,
        ),
        ("{\"code\":\"INVALID_AUDIENCE\"}\njwt expired", &["exp-passed", "aud-unexpected"], None, None),
        (
            "{\"reason\":\"jwt expired\",\"code\":\"AUDIENCE_MISMATCH\"} {\"code\":\"ISSUER_MISMATCH\"}",
            &["exp-passed", "iss-unexpected"],
            None,
            None,
        ),
        (
            "gate: the issuer does not match: expected https://a.example but got https://b.example",
            &["iss-unexpected"],
            Some("https://b.example"),
            Some("https://a.example"),
        ),
    ];
    for (paste, meant, found, expected) in rows {
        let report = report(paste);
        assert_eq!(ids(paste), *meant, "{paste}");
        let hit = &report.findings[0].hit;
        assert_eq!((hit.found.as_deref(), hit.expected.as_deref()), (*found, *expected), "{paste}");
    }
}
