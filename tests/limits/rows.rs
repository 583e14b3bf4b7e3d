//! The limits that a paste of a measured size asks: the name, the bound, and whether a paste of so much is read.

use super::support::{Row, context, filled, has, part, report, sends, token};
use token_inspector::catalogue;
use token_inspector::catalogue::entry::CatalogueEntry;
use token_inspector::checks::Sample;
use token_inspector::jose::algorithms::Length;
use token_inspector::jose::sd_jwt::SdJwt;
use token_inspector::jose::signature_length::Fit;
use token_inspector::limits;
use token_inspector::matching;
use token_inspector::model::{Content, Expectation, Expectations, Kind, Room};
use token_inspector::text::json;
use token_inspector::{Context, inspect};

/// A message of a library that compares two issuers and names none.
const UNEXPECTED: &str = "OperationProcessingError: unexpected JWT \"iss\" (issuer) claim value";

fn names_expected(paste: &str) -> bool {
    report(paste).findings.iter().any(|it| it.hit.expected.as_deref() == Some("https://a.example"))
}

pub(crate) const ROWS: &[Row] = &[
    ("SENTENCE_BEFORE", limits::SENTENCE_BEFORE, |size| {
        !has(
            &[&filled("When it is ", "y", " ", size), "TokenExpiredError: jwt expired"].concat(),
            "exp-passed",
        )
    }),
    ("HEADER_NAME", limits::HEADER_NAME, |size| {
        let report = report(&format!(
            "HTTP/1.1 200 OK\n{}: x\nDate: Mon, 21 Sep 2026 14:13:20 GMT\n\n",
            "a".repeat(size)
        ));
        report.case.responses().any(|(_, it)| it.headers.iter().any(|it| it.name.len() == size))
    }),
    ("OAUTH_CODE", limits::OAUTH_CODE, |size| {
        report(&format!("{{\"error\":\"{}\"}}", "x".repeat(size)))
            .case
            .errors()
            .any(|(_, it)| it.code.len() == size)
    }),
    ("COMMAND_LINES", limits::COMMAND_LINES, |lines| {
        let more = "  -H 'A: b' \\\n".repeat(lines - 2);
        sends(&format!("curl https://acme.okta.com/api/v1/users \\\n{more}-H 'X-Last: 1'"), "x-last", "1")
    }),
    ("COMMAND", limits::COMMAND, |size| {
        let before = "curl https://acme.okta.com/api/v1/users -H 'X-Pad: ";
        sends(&filled(before, "p", "' -H 'X-Last: 12", size), "x-last", "12")
    }),
    ("REASON_LINE", limits::REASON_LINE, |size| {
        let line = filled("BadgeError: the badge was refused by the door ", "z", "", size);
        let report = report(&format!("HTTP/1.1 401 Unauthorized\n\n{line}\n"));
        report.case.exhibits.iter().any(|it| matches!(it.content, Content::Unread(_)))
    }),
    // A text of Okta's below it is nobody's in the middle of a sentence.
    ("QUOTED", limits::QUOTED, |size| {
        let capital = |it: &&str| it.starts_with(|it: char| it.is_ascii_uppercase()) && !it.contains('{');
        let fits = |it: &&CatalogueEntry| {
            it.messages.iter().all(capital) && it.messages.iter().map(|it| it.len()).max() == Some(size - 1)
        };
        let mut texts = catalogue::errors().filter(fits).flat_map(|it| it.messages);
        let text = texts.find(|it| it.len() == size - 1).unwrap();
        let (first, rest) = text.split_at(1);
        let amid = format!("somebody says that {}{rest}", first.to_ascii_lowercase());
        !matching::within(&amid).iter().any(|it| matches!(it.meaning, matching::Meaning::CatalogueEntry(_)))
    }),
    ("SETTINGS", limits::SETTINGS, |count| {
        let settings: String = (0..count).map(|it| format!("ISSUER=https://{it}.example\n")).collect();
        report(&[settings, token()].concat()).case.settings.len() == count
    }),
    ("SETTING_VALUE", limits::SETTING_VALUE, |size| {
        let setting = ["ISSUER=", &filled("https://", "a", ".example", size), "\n", &token()].concat();
        report(&setting).case.settings.iter().any(|it| it.value.len() == size)
    }),
    ("DETAILS_BEHIND", limits::DETAILS_BEHIND, |size| {
        let details = filled("\n[auth][details]:", " ", "{", size);
        names_expected(&[UNEXPECTED, &details, "\"expected\": \"https://a.example\"}"].concat())
    }),
    ("DETAILS", limits::DETAILS, |size| {
        let object = filled("{ \"pad\": \"", "p", "\", \"expected\": \"https://a.example\"", size);
        names_expected(&[UNEXPECTED, "\n[auth][details]: ", &object, " }"].concat())
    }),
    ("SENSE_LINE", limits::SENSE_LINE, |size| {
        has(
            &filled("gatekeeper: ", "z", " says: the audience of this JWT does not match", size),
            "aud-unexpected",
        )
    }),
    // The level is the last of them; behind it, what one asks of the reader is a person's.
    ("LEVEL_WORDS", limits::LEVEL_WORDS, |count| {
        let before = "thread ".repeat(count - 1);
        has(&format!("{before}ERROR your token has expired, sign in again"), "exp-passed")
    }),
    ("URL_BEFORE_STATUS", limits::URL_BEFORE_STATUS, |size| {
        let between = filled(" refused", "z", " ", size);
        has(&format!("GET https://api.example.com/api/v1/orders{between}401 Unauthorized"), "own-api-refused")
    }),
    ("REASONS", limits::REASONS, |count| {
        let line = |it: usize| format!("BadgeError: the badge number {it} was refused by the door\n");
        let report =
            report(&format!("HTTP/1.1 401 Unauthorized\n\n{}", (0..count).map(line).collect::<String>()));
        report.case.exhibits.iter().filter(|it| matches!(it.content, Content::Unread(_))).count() == count
    }),
    ("TITLE_WORDS", limits::TITLE_WORDS, |count| {
        let page = format!("<html><head><title>{}</title></head></html>", vec!["word"; count].join(" "));
        let report = report(&format!("HTTP/1.1 502 Bad Gateway\nContent-Type: text/html\n\n{page}\n"));
        report.case.responses().any(|(_, it)| it.title.split(' ').count() == count)
    }),
    ("TITLE_WITHIN", limits::TITLE_WITHIN, |size| {
        let page = filled("<html><head>", " ", "<title>T", size);
        let report = report(&format!(
            "HTTP/1.1 502 Bad Gateway\nContent-Type: text/html\n\n{page}</title></head></html>\n"
        ));
        report.case.responses().any(|(_, it)| it.title == "T")
    }),
    ("JSON_FLAWS", limits::JSON_FLAWS, |count| {
        json::read(&format!("[{}]", vec!["'a'"; count].join(","))).flaws.len() == count
    }),
    ("MESSAGES", limits::MESSAGES, |count| {
        let message = |it: usize| {
            format!("{{\"message\":\"m{it}\",\"i18n\":{{\"key\":\"a.key.{it}\"}},\"class\":\"ERROR\"}}")
        };
        let all: Vec<_> = (0..count).map(message).collect();
        let report =
            report(&format!("{{\"messages\":{{\"type\":\"array\",\"value\":[{}]}}}}", all.join(",")));
        report.case.exhibits.iter().any(|it| matches!(&it.content, Content::Idx(all) if all.len() == count))
    }),
    ("KEYS", limits::KEYS, |count| {
        let key = |it: usize| {
            format!(
                "{{\"kty\":\"oct\",\"kid\":\"k{it}\",\"k\":\"{}\"}}",
                part(&format!("a secret of its own, number {it}"))
            )
        };
        let report = report(&format!("{{\"keys\":[{}]}}", (0..count).map(key).collect::<Vec<_>>().join(",")));
        report.case.keys().any(|(_, it)| it.keys.len() == count)
    }),
    ("CRIT_NAMES", limits::CRIT_NAMES, |count| {
        let names: Vec<_> = (0..count).map(|it| format!("\"x-{it}\"")).collect();
        let header = part(&format!("{{\"alg\":\"HS256\",\"crit\":[{}]}}", names.join(",")));
        let token = format!("{header}.{}.{}", part(Sample::Other.payload()), "A".repeat(43));
        let report = report(&token);
        let told =
            report.findings.iter().find(|it| it.id() == "crit-unknown").and_then(|it| it.hit.found.clone());
        told.is_some_and(|it| it.contains(&format!("x-{}", count - 1)))
    }),
    ("LOGIN", limits::LOGIN, |size| {
        let login = filled("ada:", "p", "@", size);
        let report = report(&format!("https://{login}acme.okta.com/api/v1/users"));
        report.case.exhibits.iter().any(|it| it.kind == Kind::BasicCredentials)
    }),
    ("NAME", limits::NAME, |size| {
        let report = report(&format!("{}: {}", "n".repeat(size), token()));
        report.case.tokens().any(|(.., it)| it.named.as_ref().is_some_and(|it| it.len() == size))
    }),
    ("ENCODED_SENTENCE", limits::ENCODED_SENTENCE, |size| {
        let said = "The+access+token+provided+does+not+contain+the+required+scopes.+";
        has(&filled(said, "a", "", size), "insufficient_scope/access_token_insufficient_scopes")
    }),
    ("SUMMARY", limits::SUMMARY, |size| {
        let report = report(&format!("E0000999: {}", "x".repeat(size)));
        report.case.errors().any(|(_, it)| it.summary.chars().count() == size)
    }),
    ("SAML", limits::SAML, |count| {
        let one = |it: usize| {
            format!(
                "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"id{it}\" Version=\"2.0\" IssueInstant=\"2026-09-21T14:13:00Z\"><samlp:Status><samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/></samlp:Status></samlp:Response>\n"
            )
        };
        let report = report(&(0..count).map(one).collect::<String>());
        let all = report.case.exhibits.iter().filter(|it| it.kind == Kind::SamlResponse).count();
        assert_eq!(all, count.min(limits::SAML));
        !report.case.left_out.iter().any(|it| it.room == Room::SamlResponses)
    }),
    ("CLUES", limits::CLUES, |size| report(&"a".repeat(size)).case.lower.len() == size),
    ("LINES_OF_ONE_TIME", limits::LINES_OF_ONE_TIME, |lines| {
        let below = "  and then some\n".repeat(lines - 1);
        let report = report(&format!("2026-09-21T14:13:20Z INFO start\n{below}{}", token()));
        let place = report.case.tokens().next().map(|(_, it, _)| it.span.start).unwrap();
        report.case.line_time(place).is_some()
    }),
    ("PAGE_BEGINNING", limits::PAGE_BEGINNING, |size| {
        report(&filled("", "x", "<head>", size)).case.exhibits.iter().any(|it| it.kind == Kind::Html)
    }),
    ("SILENT_LINE", limits::SILENT_LINE, |size| {
        let line = filled("Error calling ", "A", ":", size);
        let report = report(&format!("{line}\n"));
        report.case.exhibits.iter().any(|it| matches!(it.content, Content::VerifierMessage(_)))
    }),
    ("AUTHORIZE_ADDRESSES", limits::AUTHORIZE_ADDRESSES, |count| {
        let one = |it: usize| {
            format!("https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oa{it}&state=s{it}\n")
        };
        report(&(0..count).map(one).collect::<String>()).case.requests().count() == count
    }),
    ("SD_DIGESTS", limits::SD_DIGESTS, |count| {
        let disclosed = "WyJzYWx0IiwgIm5hbWUiLCAiQWRhIl0";
        let none = json::read("{}").value;
        let digest =
            SdJwt::read("", none.as_object().unwrap(), disclosed).disclosures.first().unwrap().digest.clone();
        let decoys: String = (1..count).map(|it| format!("\"decoy{it}\",")).collect();
        let claims = json::read(&format!("{{\"_sd\":[{decoys}\"{digest}\"]}}")).value;
        SdJwt::read("", claims.as_object().unwrap(), disclosed).disclosures.first().unwrap().is_in_token
    }),
    ("SHOWN", limits::SHOWN, |size| {
        let aud = "a".repeat(size);
        let payload = format!(
            "{{\"iss\":\"https://idp.example\",\"sub\":\"ada\",\"aud\":\"{aud}\",\"scp\":[\"x\"],\"cid\":\"c\"}}"
        );
        let token = format!("{}.{}.{}", part("{\"alg\":\"HS256\"}"), part(&payload), "A".repeat(43));
        let expected = Expectations::of([(Expectation::Audience, "api://x")]);
        let context = Context { expected, ..context() };
        let report = inspect(&token, &context);
        let finding = report.findings.iter().find(|it| it.id() == "aud-unexpected").unwrap();
        finding.verdict.contains(&aud)
    }),
    ("DECODED_APART", limits::DECODED_APART, |size| {
        let between = filled("\n", "-", "\n", size);
        let paste = format!("{{\"alg\":\"RS256\",\"kid\":\"k1\"}}{between}{}", Sample::Access.payload());
        let report = report(&paste);
        report.case.tokens().any(|(.., it)| it.header_text("kid").is_some())
    }),
    ("NEAR", limits::NEAR, |size| {
        let exchange =
            "GET /api/v1/users HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 403 Forbidden\nContent-Length: 0\n";
        let end = report(exchange).case.exchanges.all.first().unwrap().span.end;
        let paste = format!("{exchange}{}E0000006", "\n".repeat(size - (exchange.len() - end)));
        let report = report(&paste);
        let (index, _) = report.case.errors().next().unwrap();
        report.case.exchanges.number_of(index).is_some()
    }),
    ("MODULUS", limits::MODULUS, |bytes| Length::Modulus.fit(bytes) != Fit::Never),
];
