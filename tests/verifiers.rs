//! What verifiers say is found in their own texts, and nowhere else.

#![allow(clippy::expect_used)]

use token_inspector::okta::matching::{self, Meaning, Normal};
use token_inspector::okta::verifiers::{Message, messages};
use token_inspector::timestamp::Timestamp;
use token_inspector::words::{Fact, Hole, Piece, pieces};
use token_inspector::{Context, Report, inspect};

/// What the text is found to mean, the surest first.
fn said(text: &str) -> Vec<(&'static Message, Vec<Fact>)> {
    let mut found = matching::within(text);
    found.sort_by_key(|hit| std::cmp::Reverse(hit.weight));
    let said = found.into_iter().filter_map(|hit| match hit.meaning {
        Meaning::Said(message) => Some((message, hit.captures)),
        Meaning::Known(_) => None,
    });
    said.collect()
}

fn meant(text: &str) -> &'static str {
    said(text).first().map_or("nothing", |(message, taken)| {
        let span = taken.iter().find(|fact| fact.hole == Hole::Span).map(|fact| fact.value.as_str());
        message.means_after(span)
    })
}

#[test]
fn a_short_text_must_stand_alone() {
    let bad: Vec<_> = messages()
        .iter()
        .filter(|message| message.letters() < 13 && !message.whole)
        .filter(|message| !(message.says.starts_with("IDX") && message.letters() >= 8))
        .map(|message| message.says)
        .collect();
    assert!(bad.is_empty(), "{bad:#?}");
}

#[test]
fn holes_are_known_and_parted_by_words() {
    for message in messages() {
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
    let mut all: Vec<_> = messages().iter().map(|message| Normal::of(message.says).text).collect();
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count);
}

#[test]
fn every_text_means_what_it_says_when_pasted() {
    let mut bad = Vec::new();
    for message in messages() {
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
        ("JsonWebTokenError: jwt malformed", "token-malformed"),
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
    let found = said(text);
    let (_, taken) = found.first().expect("a go-oidc text");
    let value = |hole| taken.iter().find(|fact| fact.hole == hole).map(|fact| fact.value.as_str());
    assert_eq!(value(Hole::Expected), Some("0oa1"));
    assert_eq!(value(Hole::Found), Some("[\"api://default\"]"));
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

fn report(paste: &str) -> Report {
    inspect(paste, &Context::at(Timestamp::from_second(1_790_000_000).expect("an instant")))
}

#[test]
fn a_value_ends_where_its_quotes_do() {
    for (paste, id, line) in [
        (
            "IDX10501: Signature validation failed. Unable to match key: kid: 'abc'. Exceptions caught: ''. token: '{\"alg\":\"RS256\"}'",
            "kid-not-in-keys",
            "No key in the key set has the `kid` abc of this token.",
        ),
        (
            "IDX10503: Signature validation failed. The token's kid is: 'xZ9_abc', but did not match any keys in TokenValidationParameters or Configuration. Number of keys in Configuration: '2'.",
            "kid-not-in-keys",
            "No key in the key set has the `kid` xZ9_abc of this token.",
        ),
        (
            "IDX10214: Audience validation failed. Audiences: 'api://default'. Did not match: validationParameters.ValidAudience: '' or validationParameters.ValidAudiences: 'api://orders'.",
            "aud-unexpected",
            "The token is for api://default, and api://orders is expected.",
        ),
        (
            "IDX10205: Issuer validation failed. Issuer: 'https://a.okta.com'. Did not match: validationParameters.ValidIssuer: 'null' or validationParameters.ValidIssuers: 'https://b.okta.com' or validationParameters.ConfigurationManager.CurrentConfiguration.Issuer: 'Null'. For more details, see https://aka.ms/IdentityModel/issuer-validation.",
            "iss-unexpected",
            "The token was issued by https://a.okta.com, and https://b.okta.com is expected.",
        ),
        (
            "Additional details: [[8] Audience (aud) claim [x] doesn't contain an acceptable identifier. Expected api://default as an aud value.]",
            "aud-unexpected",
            "The token is for [x], and api://default is expected.",
        ),
    ] {
        let report = report(paste);
        assert_eq!(report.findings.first().map(|it| it.id()), Some(id), "{paste}");
        assert_eq!(report.verdict.line, line);
    }
}

#[test]
fn a_hidden_value_is_said_to_be_hidden() {
    let hidden =
        "[PII of type 'System.String' is hidden. For more details, see https://aka.ms/IdentityModel/PII.]";
    let paste = format!(
        "IDX10214: Audience validation failed. Audiences: '{hidden}'. Did not match: validationParameters.ValidAudience: '{hidden}' or validationParameters.ValidAudiences: '{hidden}'."
    );
    let report = report(&paste);
    let ids: Vec<_> = report.findings.iter().map(|it| it.id()).collect();
    assert_eq!(ids, ["aud-unexpected", "values-hidden"]);
    assert_eq!(report.verdict.line, "The token is meant for another audience.");
}

#[test]
fn no_fix_has_an_empty_hole() {
    for paste in ["JsonWebTokenError: invalid token", "Jwt header is an invalid JSON"] {
        assert!(report(paste).verdict.action.starts_with("Write the part with"), "{paste}");
    }
}

fn ids(paste: &str) -> Vec<&'static str> {
    report(paste).findings.iter().map(|it| it.id()).collect()
}

#[test]
fn a_malformed_token_is_not_said_to_be_cut_off() {
    for paste in [
        "JsonWebTokenError: jwt malformed",
        "IDX14100: JWT is not well formed, there are no dots (.).",
        "IDX12741: JWT must have three segments (JWS) or five segments (JWE).",
        "jwt.exceptions.DecodeError: Not enough segments",
        "JWT strings must contain exactly 2 period characters. Found: 0",
        "The token was expected to have 3 parts, but got 1",
    ] {
        assert_eq!(ids(paste), ["token-malformed"], "{paste}");
        assert_eq!(report(paste).verdict.line, "What was sent as a token is no JWT.");
    }
    let cut = "jwt malformed\neyJraWQiOiJrMSIsImFsZyI6IlJTMjU2In0.eyJpc3MiOiJodHRwczovL2FjbWUub2t0YS5jb20iLCJhdWQiOiJhcGk6Ly9kZ...";
    assert_eq!(ids(cut), ["token-truncated"], "the token shows why");
}

#[test]
fn a_verifier_is_taken_at_its_word() {
    for (paste, id) in [
        ("the `Expiration` was not able to be validated. exp: missing", "exp-missing"),
        ("the `Issued At` was not able to be validated. iat: missing", "iat-missing"),
        ("the tokens header must contain an 'alg'", "alg-missing"),
        (
            "IDX10208: Unable to validate audience. validationParameters.ValidAudience is null or whitespace and validationParameters.ValidAudiences is null.",
            "verifier-without-audience",
        ),
        (
            "IDX10204: Unable to validate issuer. validationParameters.ValidIssuer is null or whitespace AND validationParameters.ValidIssuers is null.",
            "verifier-without-issuer",
        ),
        ("JwksRateLimitError: Too many requests to the JWKS endpoint", "keys-rate-limited"),
        ("The JWKS endpoint did not contain any signing keys", "kid-not-in-keys"),
        ("RPError: unexpected JWT alg received, expected HS256, got: RS256", "verifier-expects-other-alg"),
        ("RPError: unexpected JWT alg received, expected RS256, got: HS256", "alg-unexpected"),
    ] {
        assert_eq!(ids(paste), [id], "{paste}");
    }
    for (description, id) in [
        ("Bearer token is malformed", "token-malformed"),
        ("The token has no expiration", "exp-missing"),
        ("The token is not valid yet", "nbf-ahead"),
        ("The signature is invalid", "signature-invalid"),
        ("The audience is invalid", "aud-unexpected"),
    ] {
        let paste =
            format!(r#"WWW-Authenticate: Bearer error="invalid_token", error_description="{description}""#);
        assert_eq!(ids(&paste), [id], "{paste}");
    }
    let line =
        "the `Issuer` was not able to be validated. iss: https://a.example does not match https://b.example";
    let said = report(line).verdict.line;
    assert_eq!(said, "The token was issued by https://a.example, and https://b.example is expected.");
}
