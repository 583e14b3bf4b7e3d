//! Forms 1 to 23: tokens.

use super::*;

/// Asserts that the paste yields exactly this token, and these notes at least.
fn reads(paste: &str, token: &str, notes: &[&str]) {
    let (compact, kind, found, span) = first_token(paste);
    assert_eq!(compact, token, "in {paste}");
    assert_eq!(kind, "access-token", "in {paste}");
    for note in notes {
        assert!(found.contains(note), "{note} is missing in {found:?} for {paste}");
    }
    if notes.is_empty() {
        assert!(found.is_empty(), "{found:?} for {paste}");
    }
    assert!(span.starts_with("eyJ"), "the span is {span}");
}

fn wrapped(text: &str, column: usize, end: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    chars.chunks(column).map(|it| it.iter().collect::<String>()).collect::<Vec<_>>().join(end)
}

#[test]
fn form_1_a_bare_token() {
    reads(&access(), &access(), &[]);
}

#[test]
fn form_2_a_scheme_before_it() {
    for scheme in ["Bearer", "bearer", "BEARER", "DPoP"] {
        reads(&format!("{scheme} {}", access()), &access(), &["had-bearer"]);
    }
}

#[test]
fn form_3_an_authorization_header_in_every_notation() {
    for (before, after) in [
        ("Authorization: Bearer ", ""),
        ("authorization=Bearer ", ""),
        ("-H 'Authorization: Bearer ", "'"),
        ("'Authorization': 'Bearer ", "'"),
        ("\"Authorization\": \"Bearer ", "\","),
        ("Authorization Bearer ", ""),
        ("headers={'Authorization': f'Bearer ", "'}"),
    ] {
        reads(&format!("{before}{}{after}", access()), &access(), &["had-bearer"]);
    }
}

#[test]
fn form_4_quotes_of_every_kind() {
    for (open, close) in [("\"", "\""), ("'", "'"), ("`", "`"), ("“", "”"), ("‘", "’"), ("«", "»")]
    {
        reads(&format!("{open}{}{close}", access()), &access(), &["had-quotes"]);
        reads(&format!("{open}{}{close},", access()), &access(), &["had-quotes"]);
    }
    for end in [",", ";", ")", "]", "}", "|", ">"] {
        reads(&format!("{}{end}", access()), &access(), &[]);
    }
}

#[test]
fn form_5_space_around_it() {
    reads(&format!("  \n\t{}\r\n\n ", access()), &access(), &[]);
}

#[test]
fn form_6_wrapped_at_any_column() {
    for column in [40, 64, 72, 76, 80, 120, 200] {
        for end in ["\n", "\r\n", "\n    ", "\\\n", " \\\n  ", "\n\t"] {
            reads(&wrapped(&access(), column, end), &access(), &["had-line-breaks"]);
        }
    }
}

#[test]
fn form_7_a_scheme_and_wrapped() {
    reads(&format!("Bearer {}", wrapped(&access(), 64, "\n")), &access(), &["had-bearer", "had-line-breaks"]);
    reads(&format!("Authorization: Bearer\n{}", wrapped(&access(), 76, "\n")), &access(), &["had-bearer"]);
    let whole = format!("Authorization: Bearer {}", access());
    reads(&wrapped(&whole, 80, "\n"), &access(), &["had-bearer", "had-line-breaks"]);
}

#[test]
fn a_wrapped_token_ends_where_the_next_line_is_no_part_of_it() {
    for after in
        ["\nthanks\n", "\n\nHost: acme.okta.com", "\nContent-Type: application/json", "\nregards, Ada"]
    {
        reads(&format!("{}{after}", access()), &access(), &[]);
        reads(&format!("{}{after}", wrapped(&access(), 76, "\n")), &access(), &["had-line-breaks"]);
    }
}

fn response(pretty: bool) -> String {
    let (gap, line) = if pretty { (" ", "\n  ") } else { ("", "") };
    format!(
        "{{{line}\"token_type\":{gap}\"Bearer\",{line}\"expires_in\":{gap}3600,{line}\"access_token\":{gap}\"{}\",{line}\"scope\":{gap}\"openid profile offline_access\",{line}\"refresh_token\":{gap}\"dD1Wp4xRsYQ0x7Zt_4r4Mjv8yF6nA3bS5kQhW2eLxZg\",{line}\"id_token\":{gap}\"{}\"{line}}}",
        access(),
        id()
    )
}

#[test]
fn forms_8_and_9_a_token_response() {
    let all = ["access-token", "refresh-token", "id-token"];
    for whole in [response(true), response(false)] {
        assert_eq!(kinds(&whole), all);
    }
    let escaped = response(false).replace('"', "\\\"");
    assert_eq!(kinds(&format!("{{\"body\":\"{escaped}\"}}")), all);
    let twice = escaped.replace('\\', "\\\\").replace('"', "\\\"");
    assert_eq!(kinds(&format!("{{\"log\":\"{{\\\"body\\\":\\\"{twice}\\\"}}\"}}")), all);
}

#[test]
fn form_9_other_notations_of_a_token_response() {
    let (a, i, r) = (access(), id(), "dD1Wp4xRsYQ0x7Zt_4r4Mjv8yF6nA3bS5kQhW2eLxZg");
    for paste in [
        format!("{{'access_token': '{a}', 'refresh_token': '{r}', 'id_token': '{i}', 'expires_in': 3600}}"),
        format!("{{ access_token: '{a}', refresh_token: '{r}', id_token: '{i}' }}"),
        format!("{{\"access_token\"=>\"{a}\", \"refresh_token\"=>\"{r}\", \"id_token\"=>\"{i}\"}}"),
        format!("{{:access_token=>\"{a}\", :refresh_token=>\"{r}\", :id_token=>\"{i}\"}}"),
        format!("access_token: {a}\nrefresh_token: {r}\nid_token: {i}\n"),
        format!("access_token={a}&refresh_token={r}&id_token={i}&token_type=Bearer"),
        format!("ACCESS_TOKEN={a}\nREFRESH_TOKEN={r}\nID_TOKEN={i}\n"),
        format!("ACCESS_TOKEN=\"{a}\"\nREFRESH_TOKEN='{r}'\nID_TOKEN=\"{i}\"\n"),
    ] {
        assert_eq!(kinds(&paste), ["access-token", "refresh-token", "id-token"], "{paste}");
    }
}

#[test]
fn form_9_encoded_once_more_as_a_kubernetes_secret() {
    let secret = base64::prelude::BASE64_STANDARD.encode(access());
    let (compact, kind, notes, _) = first_token(&format!("data:\n  token: {secret}\n"));
    assert_eq!((compact, kind), (access(), "access-token"));
    assert!(notes.contains(&"had-escapes"));
}

#[test]
fn form_10_a_callback_address() {
    let paste = format!(
        "https://app.example.com/callback#access_token={}&id_token={}&token_type=Bearer",
        access(),
        id()
    );
    let found = kinds(&paste);
    assert!(
        found.contains(&"redirect") && found.contains(&"access-token") && found.contains(&"id-token"),
        "{found:?}"
    );
    let paste =
        "https://app.example.com/callback?code=iyz1Lhim4NgN6gDQdT1a9PJDVTaCdxG1wJMYiUkfGts&state=af0ifjsldkj";
    assert_eq!(kinds(paste), ["redirect", "authorization-code"]);
    let found = kinds(
        "http://localhost:8080/cb?error=access_denied&error_description=User%20is%20not%20assigned%20to%20the%20client%20application.&state=x",
    );
    assert_eq!(found, ["redirect", "oauth-error"]);
}

#[test]
fn form_11_commands_of_every_shell() {
    let a = access();
    for paste in [
        format!(
            "curl -i -X GET 'https://acme.okta.com/api/v1/users?limit=2' \\\n  -H 'Accept: application/json' \\\n  -H 'Authorization: Bearer {a}'"
        ),
        format!(
            "curl \"https://acme.okta.com/api/v1/users?limit=2\" ^\n  -H \"Accept: application/json\" ^\n  -H \"Authorization: Bearer {a}\""
        ),
        format!(
            "Invoke-RestMethod -Uri \"https://acme.okta.com/api/v1/users?limit=2\" -Method GET `\n -Headers @{{ \"Authorization\"=\"Bearer {a}\" }}"
        ),
        format!(
            "fetch(\"https://acme.okta.com/api/v1/users?limit=2\", {{\n  \"headers\": {{\n    \"accept\": \"*/*\",\n    \"authorization\": \"Bearer {a}\"\n  }},\n  \"body\": null,\n  \"method\": \"GET\"\n}});"
        ),
    ] {
        let report = report(&paste);
        let (_, request) = report.case.requests().next().unwrap_or_else(|| panic!("no request in {paste}"));
        assert_eq!((request.method.as_str(), request.path.as_str()), ("GET", "/api/v1/users"), "{paste}");
        assert_eq!(request.host, "acme.okta.com");
        assert_eq!(request.scheme.as_deref(), Some("Bearer"), "{paste}");
        let (compact, ..) = first_token(&paste);
        assert_eq!(compact, a);
    }
}

#[test]
fn form_12_a_log_line() {
    let a = access();
    for paste in [
        format!(
            "2026-09-21 14:12:55 WARN [http-nio-8080-exec-1] c.e.Filter - refused token=\"{a}\" user=ada"
        ),
        format!("level=info msg=\"got 401\" jwt={a}, retry=1"),
        format!("java.lang.IllegalStateException: bad token {a}\n\tat com.example.Api.call(Api.java:42)"),
    ] {
        let (compact, kind, ..) = first_token(&paste);
        assert_eq!((compact, kind), (a.clone(), "access-token"), "{paste}");
    }
}

#[test]
fn forms_13_and_14_the_signature_cut_off() {
    let a = access();
    let with_dot = &a[..=a.rfind('.').unwrap()];
    let without = with_dot.trim_end_matches('.');
    assert_eq!(first_token(with_dot).1, "access-token");
    assert!(ids(with_dot).contains(&"signature-missing"), "{:?}", ids(with_dot));
    assert_eq!(first_token(without).1, "access-token");
    assert!(ids(without).contains(&"token-two-parts"), "{:?}", ids(without));
}

#[test]
fn form_15_an_encrypted_token() {
    let header = encoded(r#"{"alg":"RSA-OAEP-256","enc":"A256GCM","kid":"k1"}"#);
    let paste =
        format!("{header}.{}.{}.{}.{}", "A".repeat(342), "B".repeat(16), "C".repeat(400), "D".repeat(22));
    assert_eq!(kinds(&paste), ["encrypted-token"]);
    assert!(ids(&paste).contains(&"token-encrypted"));
}

#[test]
fn form_16_cookies_and_basic_credentials_are_masked() {
    let found = kinds("Set-Cookie: sid=102Rk8mYTxRT5iB3XQ9b4Pz1A; Path=/; Secure; HttpOnly");
    assert!(found.contains(&"cookie"), "{found:?}");
    let paste = format!(
        "Authorization: Basic {}",
        base64::prelude::BASE64_STANDARD.encode("0oa5f6g7:hunter2hunter2")
    );
    let report = report(&paste);
    assert_eq!(report.case.exhibits[0].kind.name(), "basic-credentials");
    assert!(!format!("{:?}", report.findings).contains("hunter2"));
}

#[test]
fn form_17_invisible_characters_inside() {
    let a = access();
    for hidden in ["\u{200b}", "\u{feff}", "\u{ad}", "\u{2060}", "\u{200d}"] {
        let paste = format!("\u{feff}{}{hidden}{}", &a[..30], &a[30..]);
        reads(&paste, &a, &["had-invisible-characters"]);
    }
    reads(&format!("Bearer\u{a0}{a}"), &a, &["had-bearer"]);
}

#[test]
fn form_18_other_encodings_of_a_token() {
    let a = access();
    let padded = a
        .split('.')
        .map(|it| format!("{it}{}", "=".repeat((4 - it.len() % 4) % 4)))
        .collect::<Vec<_>>()
        .join(".");
    let (compact, kind, ..) = first_token(&padded);
    assert_eq!((compact, kind), (padded, "access-token"));
    let standard = a.replace('-', "+").replace('_', "/");
    assert_eq!(first_token(&standard).0, standard);
    let escaped = a.replace('.', "%2E");
    reads(&escaped, &a, &["had-escapes"]);
}

#[test]
fn form_19_cut_off_anywhere() {
    let a = access();
    let dots: Vec<_> = a.match_indices('.').map(|it| it.0).collect();
    for end in [dots[0] - 4, dots[0] + 60, dots[0] + 200, dots[1] + 20] {
        for sign in ["…", "..."] {
            let report = report(&format!("{}{sign}", &a[..end]));
            let (_, _, token) =
                report.case.tokens().next().unwrap_or_else(|| panic!("cut at {end} with {sign}"));
            assert!(token.cut);
            assert_eq!(token.header_text("kid"), Some("q7Kd0"));
        }
    }
    let report = report(&a[..dots[0] + 200]);
    let (_, _, token) = report.case.tokens().next().unwrap();
    assert_eq!(token.claim_text("iss"), Some("https://acme.okta.com/oauth2/default"));
    assert!(report.findings.iter().any(|it| it.id() == "token-truncated" || it.id() == "token-two-parts"));
}

#[test]
fn form_20_mail_and_web_page_damage() {
    let a = access();
    let printable = wrapped(&format!("token=3D{a}"), 75, "=\n");
    reads(&printable, &a, &["had-line-breaks"]);
}

#[test]
fn form_20_quoted_mail_markdown_and_html() {
    let a = access();
    reads(&format!("> Hi,\n> {a}\n> bye\n"), &a, &["had-quotes"]);
    reads(&format!("```\n{a}\n```"), &a, &[]);
    let json = format!("{{&quot;access_token&quot;:&quot;{a}&quot;}}");
    assert_eq!(first_token(&json).0, a);
    for dot in ["&#46;", "&#046;", "&#x2e;", "&#x2E;", "&#X2e;", "&period;"] {
        let (compact, _, notes, _) = first_token(&a.replace('.', dot));
        assert_eq!((compact.as_str(), notes.as_slice()), (a.as_str(), ["had-escapes"].as_slice()), "{dot}");
    }
    let page = format!("&gt; Hi,<br>\n&gt; {}\n&gt; bye\n", a.replace('.', "&shy;."));
    reads(&page, &a, &["had-quotes", "had-escapes", "had-invisible-characters"]);
    let columns = wrapped(&a, 60, " │\n│ ");
    assert_eq!(first_token(&format!("│ {columns} │")).0, a);
}

#[test]
fn form_21_several_tokens_and_the_same_twice() {
    let paste = format!("{}\n{}\n{}", access(), id(), access());
    let report = report(&paste);
    assert_eq!(report.case.exhibits.len(), 2);
    assert_eq!(report.case.exhibits[0].also.len(), 1);
    assert_eq!(kinds(&paste), ["access-token", "id-token"]);
    let other_order = format!("{}\n{}", id(), access());
    assert_eq!(kinds(&other_order), ["id-token", "access-token"]);
}

#[test]
fn form_22_json_serialization_and_detached_payloads() {
    let (a, header) = (access(), encoded(r#"{"alg":"RS256"}"#));
    let parts: Vec<_> = a.split('.').collect();
    let flat =
        format!("{{\"payload\":\"{}\",\"protected\":\"{header}\",\"signature\":\"{}\"}}", parts[1], parts[2]);
    assert_eq!(kinds(&flat), ["access-token"]);
    let general = format!(
        "{{\"payload\":\"{}\",\"signatures\":[{{\"protected\":\"{header}\",\"header\":{{\"kid\":\"k\"}},\"signature\":\"{}\"}}]}}",
        parts[1], parts[2]
    );
    assert_eq!(kinds(&general), ["access-token"]);
    let encrypted = format!(
        "{{\"protected\":\"{}\",\"encrypted_key\":\"AAAA\",\"iv\":\"BBBB\",\"ciphertext\":\"CCCC\",\"tag\":\"DDDD\"}}",
        encoded(r#"{"alg":"RSA-OAEP","enc":"A256GCM"}"#)
    );
    assert_eq!(kinds(&encrypted), ["encrypted-token"]);
    assert_eq!(report(&encrypted).case.tokens().next().unwrap().2.parts, 5);
    let detached = format!("{}..{}", parts[0], parts[2]);
    let report = report(&detached);
    let (_, _, token) = report.case.tokens().next().unwrap();
    assert!(token.detached);
}

#[test]
fn form_22_nested_tokens_to_a_depth_of_eight() {
    let mut inner = access();
    for _ in 0..12 {
        inner = format!("{}.{}.c2ln", encoded(r#"{"alg":"RS256","cty":"JWT"}"#), encoded(&inner));
    }
    let report = report(&inner);
    let inside: Vec<_> = report.case.exhibits.iter().map(|it| it.inside.as_deref()).collect();
    assert_eq!(inside.len(), 8);
    assert_eq!(
        inside.iter().take(3).copied().collect::<Vec<_>>(),
        [None, Some("payload"), Some("payload.payload")]
    );
}

#[test]
fn form_23_what_is_no_jwt() {
    for (paste, kind) in [
        ("00QCjAl4MlV-WPXMabcdefgh0HmjFx-vbGua123456", "api-token"),
        ("Authorization: SSWS 00QCjAl4MlV-WPXMabcdefgh0HmjFx-vbGua123456", "api-token"),
        ("refresh_token=dD1Wp4xRsYQ0x7Zt_4r4Mjv8yF6nA3bS5kQhW2eLxZg", "refresh-token"),
        ("client_secret: fCnh6rVnVrPqTnGFNhcTZr7Zc9kA0XQ2", "client-secret"),
        (
            "{\"sessionToken\":\"20111bTUKaUqtVyb9nNqJ0Vb6bOXkQmN0sJrC0ZVmY9h3SLT2W0e5kF\",\"status\":\"SUCCESS\"}",
            "session-token",
        ),
        (
            "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----",
            "private-key",
        ),
    ] {
        let report = report(paste);
        let found: Vec<_> = report.case.exhibits.iter().map(|it| it.kind.name()).collect();
        assert!(found.contains(&kind), "{paste}: {found:?}");
        let printed = format!("{:?}{:?}", report.findings, report.verdict);
        assert!(
            !printed.contains("abcdefgh") && !printed.contains("4r4Mjv8y") && !printed.contains("TnGFNhcT")
        );
    }
}

#[test]
fn the_header_tells_how_many_parts_are_due() {
    let twice = [access(), access()].concat();
    let appended = format!("{}.{}.{}", access(), encoded("{\"a\":1}"), "x".repeat(43));
    for paste in [twice, appended] {
        let report = report(&paste);
        assert_eq!(report.findings[0].id(), "token-many-parts", "{paste}");
        assert_eq!(report.findings[0].hit.expected.as_deref(), Some("3"));
        assert!(!kinds(&paste).contains(&"encrypted-token"), "{paste}");
    }
    let encrypted = [&encoded(r#"{"alg":"RSA-OAEP-256","enc":"A256GCM"}"#), "AAAA", "BBBB", "CCCC"];
    for parts in 2..=4 {
        let paste = encrypted[..parts].join(".");
        assert_eq!(ids(&paste), ["token-truncated", "token-encrypted"], "{paste}");
        assert!(report(&paste).verdict.action.contains("an encrypted one five"));
    }
}

#[test]
fn a_list_of_critical_names_is_told_by_its_first_twenty() {
    for (named, told) in [(19, 19), (20, 20), (21, 20), (5_000, 20)] {
        let names: Vec<_> = (0..named).map(|it| format!("\"n{it}\"")).collect();
        let header = format!("{{\"alg\":\"RS256\",\"crit\":[{}]}}", names.join(","));
        let report =
            report(&crate::samples::token(&header, "{\"iss\":\"https://acme.okta.com\",\"exp\":1790002600}"));
        let unknown = report.findings.iter().find(|it| it.id() == "crit-unknown").unwrap();
        let found = unknown.hit.found.clone().unwrap_or_default();
        assert_eq!(found.split(' ').count(), told, "{named} names: {found}");
    }
}

#[test]
fn the_type_in_the_header_tells_the_kind_whatever_the_claims() {
    for (typ, kind) in [
        ("dpop+jwt", "dpop-proof"),
        ("application/okta-internal-at+jwt", "org-access-token"),
        ("at+jwt", "access-token"),
        ("logout+jwt", "logout-token"),
        ("secevent+jwt", "security-event-token"),
        ("client-authentication+jwt", "client-assertion"),
        ("oauth-id-jag+jwt", "jwt"),
        ("oauth-authz-req+jwt", "jwt"),
        ("kb+jwt", "jwt"),
        ("token-introspection+jwt", "jwt"),
    ] {
        let header = encoded(format!("{{\"alg\":\"RS256\",\"typ\":\"{typ}\"}}"));
        // Without a type, these would be the claims of an ID token.
        let payload =
            encoded(r#"{"iss":"https://acme.okta.com/oauth2/default","sub":"ada","aud":"0oa1","nonce":"n"}"#);
        assert_eq!(kinds(&format!("{header}.{payload}.{}", "A".repeat(342))), [kind], "{typ}");
    }
}

#[test]
fn each_claim_that_tells_of_a_sign_in_makes_an_id_token() {
    const SIGN_INS: [&[(&str, &str)]; 5] = [
        &[("at_hash", "\"x\"")],
        &[("c_hash", "\"x\"")],
        &[("nonce", "\"x\"")],
        &[("amr", "[\"pwd\"]")],
        &[("idp", "\"x\"")],
    ];
    for claims in SIGN_INS {
        let report = report(&token_inspector::checks::Sample::Other.encoded(&[], claims));
        let kinds: Vec<_> = report.case.tokens().map(|(_, exhibit, _)| exhibit.kind).collect();
        assert_eq!(kinds, [token_inspector::model::Kind::IdToken], "{claims:?}");
    }
}
