//! What verifiers say is found in their own texts, and nowhere else.

use token_inspector::okta::verifiers::{MESSAGES, Message};
use token_inspector::words::{Hole, Piece, pieces};

/// The text with case folded, quotes made alike and white space joined within lines.
fn alike(text: &str) -> String {
    let text = text.to_lowercase().replace(['"', '`', '‘', '’', '“', '”'], "'");
    text.lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect::<Vec<_>>()
        .join("\n")
}

/// What the holes took, where the message stands in the text.
fn fits(message: &Message, text: &str) -> Option<Vec<(Hole, String)>> {
    if message.whole {
        let says = alike(message.says);
        let stands = text.lines().any(|line| line == says || line.ends_with(&format!(": {says}")));
        return stands.then(Vec::new);
    }
    let mut taken = Vec::new();
    let (mut rest, mut open) = (text, None);
    for piece in pieces(message.says) {
        match piece {
            Piece::Words(words) => {
                let (before, after) = rest.split_once(alike(words).as_str())?;
                if let Some(hole) = open.take() {
                    taken.push((hole, before.to_string()));
                }
                rest = after;
            }
            Piece::Hole(hole) => open = hole.ok(),
        }
    }
    if let Some(hole) = open {
        taken.push((hole, rest.lines().next().unwrap_or_default().trim().into()));
    }
    Some(taken)
}

/// The message with the most letters that fits.
fn read(text: &str) -> Option<(&'static Message, Vec<(Hole, String)>)> {
    let text = alike(text);
    let fitting = MESSAGES.iter().filter_map(|message| Some((message, fits(message, &text)?)));
    fitting.max_by_key(|(message, _)| message.letters())
}

fn meant(text: &str) -> &'static str {
    read(text).map_or("nothing", |(message, taken)| {
        let span = taken.iter().find(|(hole, _)| *hole == Hole::Span).map(|(_, value)| value.as_str());
        message.means_after(span)
    })
}

#[test]
fn a_short_text_must_stand_alone() {
    let bad: Vec<_> = MESSAGES
        .iter()
        .filter(|message| message.letters() < 13 && !message.whole)
        .filter(|message| !(message.says.starts_with("IDX") && message.letters() >= 8))
        .map(|message| message.says)
        .collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn holes_are_known_and_parted_by_words() {
    for message in MESSAGES {
        let mut after_hole = false;
        for piece in pieces(message.says) {
            let is_hole = matches!(piece, Piece::Hole(_));
            assert!(!(after_hole && is_hole), "two holes without words between: {}", message.says);
            assert!(!matches!(piece, Piece::Hole(Err(_))), "{}", message.says);
            after_hole = is_hole;
        }
    }
}

#[test]
fn a_text_stands_once() {
    let mut all: Vec<_> = MESSAGES.iter().map(|message| alike(message.says)).collect();
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count);
}

#[test]
fn every_text_means_what_it_says_when_pasted() {
    let mut bad = Vec::new();
    for message in MESSAGES {
        let pasted: String = pieces(message.says)
            .map(|piece| match piece {
                Piece::Words(words) => words,
                Piece::Hole(_) => "7",
            })
            .collect();
        if meant(&pasted) != message.means {
            bad.push((message.says, meant(&pasted)));
        }
    }
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn texts_as_they_are_pasted() {
    for (text, id) in [
        ("  File \"okta_oauth2/tokens.py\", line 2, in validate\n    raise TokenExpired", "exp-passed"),
        ("java.lang.IllegalStateException: Could not obtain the keys", "keys-unreachable"),
        (
            "www-authenticate: Bearer error \"Invalid_token\", error_description = \"The Signature Key was not found\".",
            "kid-not-in-keys",
        ),
        ("401 with “The signature key was not found”", "kid-not-in-keys"),
        ("jwt.exceptions.InvalidAudienceError: Invalid audience", "aud-unexpected"),
        (
            "WARN 3 --- [task-1] AudienceValidator : Invalid audience: [http://localhost:8081]",
            "aud-unexpected",
        ),
        (
            "[invalid_id_token] The ID Token contains invalid claims: {iat=2026-01-01T00:00:00Z}",
            "iat-in-future",
        ),
        ("INFO - Hit rate limit. Retry request in 114.0 seconds.", "E0000047/concurrency"),
        ("INFO - Hit rate limit. Retry request in 37.0 seconds.", "E0000047"),
        ("JsonWebTokenError: jwt malformed", "token-truncated"),
        ("Error: jwt expired", "exp-passed"),
        ("jose4j: JOSE header typ (type) application/okta-internal-at+jwt not allowed", "org-server-token"),
        ("the `Audience` was not able to be validated. aud: a does not match b", "aud-unexpected"),
        ("plugin fails - \"Empty access token\"", "access-token-empty"),
    ] {
        assert_eq!(meant(text), id, "{text}");
    }
}

#[test]
fn values_are_taken_from_the_text() {
    let text = "oidc: expected audience \"0oa1\" got [\"api://default\"]";
    let (_, taken) = read(text).expect("a go-oidc text");
    assert_eq!(taken, [(Hole::Expected, "0oa1".into()), (Hole::Found, "['api://default']".into())]);
}

#[test]
fn ordinary_prose_says_nothing() {
    for text in [
        "The token expired, so we asked for a new one and the invalid signature went away.",
        "my jwt expired yesterday",
        "Invalid token provided",
        "The access token provided does not contain the required scopes.",
        "User is not assigned to the client application.",
        "Okta HTTP 401 E0000011 Invalid token provided",
        "invalid issuer? I checked the audience too",
    ] {
        assert_eq!(meant(text), "nothing", "{text}");
    }
}
