//! Form 34: tokens that somebody decoded already.

use super::*;
use token_inspector::text::json::Value;

const HEADER: &str = r#"{"kid":"q7Kd0","alg":"RS256"}"#;

/// An access token that ended ten minutes before the present.
const PAYLOAD: &str = r#"{"iss":"https://acme.okta.com/oauth2/default","aud":"api://default","iat":1789995000,"exp":1789999400,"cid":"0oa5f6g7h8Jk9Lm0N1p2","scp":["openid","profile"],"sub":"ada"}"#;

/// Asserts that a paste is read as this one token, judged as an encoded one would be.
fn is_judged(paste: &str, with_header: bool) {
    let report = report(paste);
    let tokens: Vec<_> = report.case.tokens().collect();
    let [(_, exhibit, token)] = tokens.as_slice() else { panic!("{} tokens in {paste}", tokens.len()) };
    assert_eq!(exhibit.kind.name(), "access-token", "{paste}");
    assert!(exhibit.notes.contains(&"was-decoded"), "{paste}");
    assert_eq!(token.claim_text("iss"), Some("https://acme.okta.com/oauth2/default"), "{paste}");
    assert_eq!(token.claim("aud").map(Value::strings), Some(vec!["api://default"]), "{paste}");
    assert_eq!(token.header_text("kid"), with_header.then_some("q7Kd0"), "{paste}");
    if token.claim("scp").is_some() {
        assert_eq!(token.scopes(), ["openid", "profile"], "{paste}");
    }
    let ids: Vec<_> = report.findings.iter().map(|it| it.id()).collect();
    let header: &[&str] = if with_header { &[] } else { &["payload-alone"] };
    assert_eq!(ids, [&["exp-passed"], header, &["signature-unchecked"]].concat(), "{paste}");
    let json = token_inspector::report::output::json(&report, &PasteBytes::of(paste.as_bytes()));
    assert!(json.contains(r#""signature": "unchecked""#), "{json}");
}

#[test]
fn form_34_header_and_payload_as_json() {
    let pretty =
        |text: &str| token_inspector::text::json::pretty(&token_inspector::text::json::read(text).value);
    let (header, payload) = (pretty(HEADER), pretty(PAYLOAD));
    for paste in [
        format!("{HEADER}\n{PAYLOAD}"),
        format!("{HEADER}.{PAYLOAD}"),
        format!("HEADER:ALGORITHM & TOKEN TYPE\n\n{header}\n\nPAYLOAD:DATA\n\n{payload}\n\nVERIFY SIGNATURE"),
        format!("Token header\n------------\n{header}\n\nToken claims\n------------\n{payload}\n"),
        format!("{{\"header\":{HEADER},\"payload\":{PAYLOAD},\"signature\":\"xK9\"}}"),
        format!("{{\"payload\":{PAYLOAD},\"protectedHeader\":{HEADER}}}"),
    ] {
        is_judged(&paste, true);
    }
    for paste in [
        PAYLOAD.to_owned(),
        format!(
            "Hi,\nour API answers that the token is refused. It holds\n\n{payload}\n\nand the trace is\n\tat com.acme.Filter.run(Filter.java:12)\n"
        ),
        format!("{{\"level\":\"debug\",\"message\":\"verified\",\"claims\":{PAYLOAD}}}"),
        format!("{{\"body\":\"{}\"}}", PAYLOAD.replace('"', "\\\"")),
    ] {
        is_judged(&paste, false);
    }
}

#[test]
fn form_34_as_programs_print_maps_and_structs() {
    for paste in [
        "{'header': {'kid': 'q7Kd0', 'alg': 'RS256'}, 'payload': {'iss': 'https://acme.okta.com/oauth2/default', 'aud': 'api://default', 'iat': 1789995000, 'exp': 1789999400, 'scp': ['openid', 'profile']}}",
        "map[alg:RS256 kid:q7Kd0] map[aud:api://default exp:1.7899994e+09 iat:1.789995e+09 iss:https://acme.okta.com/oauth2/default scp:[openid profile] sub:ada]",
        "TokenData { header: Header { typ: Some(\"JWT\"), alg: RS256, cty: None, kid: Some(\"q7Kd0\") }, claims: Claims { iss: \"https://acme.okta.com/oauth2/default\", aud: \"api://default\", exp: 1789999400, iat: 1789995000, scp: [\"openid\", \"profile\"] } }",
        "Jwt {\n  header: JwtHeader { alg: 'RS256', kid: 'q7Kd0' },\n  claims: JwtBody {\n    iss: 'https://acme.okta.com/oauth2/default',\n    aud: 'api://default',\n    iat: 1789995000,\n    exp: 1789999400,\n    scp: [ 'openid', 'profile' ]\n  },\n  toString: [Function (anonymous)]\n}",
        "header={kid=q7Kd0, alg=RS256},body={iss=https://acme.okta.com/oauth2/default, aud=api://default, exp=1789999400, iat=1789995000, sub=ada},signature=xK9",
    ] {
        is_judged(paste, true);
    }
    for paste in [
        "claims: map[aud:api://default cid:0oa5f6g7h8Jk9Lm0N1p2 exp:1.7899994e+09 iat:1.789995e+09 iss:https://acme.okta.com/oauth2/default scp:[openid profile] sub:ada ver:1]",
        "map[string]interface {}{\"aud\":\"api://default\", \"exp\":1.7899994e+09, \"iat\":1.789995e+09, \"iss\":\"https://acme.okta.com/oauth2/default\", \"scp\":[]interface {}{\"openid\", \"profile\"}}",
        "&{Issuer:https://acme.okta.com/oauth2/default Subject:ada Audience:[api://default] ExpiresAt:2026-09-21 14:03:20 +0000 UTC NotBefore:<nil> IssuedAt:2026-09-21 12:50:00 +0000 UTC ID:AT.1} cid:0oa1",
        "Object {\"aud\": String(\"api://default\"), \"exp\": Number(1789999400), \"iat\": Number(1789995000), \"iss\": String(\"https://acme.okta.com/oauth2/default\"), \"scp\": Array [String(\"openid\"), String(\"profile\")]}",
        "Object {\n    \"aud\": String(\n        \"api://default\",\n    ),\n    \"exp\": Number(1789999400),\n    \"iat\": Number(1789995000),\n    \"iss\": String(\n        \"https://acme.okta.com/oauth2/default\",\n    ),\n    \"sub\": String(\"ada\"),\n}",
        "{:iss=>\"https://acme.okta.com/oauth2/default\", :aud=>\"api://default\", :iat=>1789995000, :exp=>1789999400, :scp=>[\"openid\", \"profile\"]}",
        "{sub=ada, iss=https://acme.okta.com/oauth2/default, aud=[api://default], scp=[openid, profile], exp=Mon Sep 21 14:03:20 UTC 2026, iat=2026-09-21T12:50:00Z, cid=0oa1}",
        "Payload(iss=https://acme.okta.com/oauth2/default, aud=api://default, exp=1789999400, iat=1789995000, scp=[openid, profile])",
        "{ user: { claims: { iss: 'https://acme.okta.com/oauth2/default', aud: 'api://default', iat: 1789995000, exp: 1789999400, cid: '0oa1', scp: [Array] } } }",
        "stdClass Object\n(\n    [iss] => https://acme.okta.com/oauth2/default\n    [aud] => api://default\n    [iat] => 1789995000\n    [exp] => 1789999400\n    [scp] => Array\n        (\n            [0] => openid\n            [1] => profile\n        )\n\n    [sub] => ada\n)\n",
        "array(4) {\n  [\"iss\"]=>\n  string(36) \"https://acme.okta.com/oauth2/default\"\n  [\"aud\"]=>\n  string(13) \"api://default\"\n  [\"exp\"]=>\n  int(1789999400)\n  [\"scp\"]=>\n  array(2) {\n    [0]=>\n    string(6) \"openid\"\n    [1]=>\n    string(7) \"profile\"\n  }\n}",
        "[\"iss\": \"https://acme.okta.com/oauth2/default\", \"aud\": \"api://default\", \"exp\": 1789999400, \"iat\": 1789995000, \"scp\": [\"openid\", \"profile\"]]",
        "%{\"aud\" => \"api://default\", \"exp\" => 1789999400, \"iat\" => 1789995000, \"iss\" => \"https://acme.okta.com/oauth2/default\", \"scp\" => [\"openid\", \"profile\"]}",
        "{:iss \"https://acme.okta.com/oauth2/default\", :aud \"api://default\", :exp 1789999400, :iat 1789995000, :scp [\"openid\" \"profile\"]}",
        "OrderedDict([('iss', 'https://acme.okta.com/oauth2/default'), ('aud', 'api://default'), ('exp', 1789999400), ('iat', 1789995000), ('cid', '0oa1')])",
        "{'iss': 'https://acme.okta.com/oauth2/default', 'aud': 'api://default', 'exp': datetime.datetime(2026, 9, 21, 14, 3, 20, tzinfo=datetime.timezone.utc), 'iat': datetime.datetime(2026, 9, 21, 12, 50), 'cid': '0oa1'}",
    ] {
        is_judged(paste, false);
    }
}

#[test]
fn form_34_as_lists_and_tables() {
    for paste in [
        "header:\n  alg: RS256\n  kid: q7Kd0\npayload:\n  iss: https://acme.okta.com/oauth2/default\n  aud: api://default\n  iat: 1789995000\n  exp: 1789999400\n  scp:\n    - openid\n    - profile\n  sub: ada",
        "Token header values:\n[+] kid = \"q7Kd0\"\n[+] alg = \"RS256\"\n\nToken payload values:\n[+] iss = \"https://acme.okta.com/oauth2/default\"\n[+] aud = \"api://default\"\n[+] iat = 1789995000    ==> TIMESTAMP = 2026-09-21 12:50:00 (UTC)\n[+] cid = \"0oa1\"\n[+] exp = 1789999400    ==> TIMESTAMP = 2026-09-21 14:03:20 (UTC)\n",
    ] {
        is_judged(paste, true);
    }
    for paste in [
        "iss: https://acme.okta.com/oauth2/default\naud: api://default\niat: 1789995000\nexp: 1789999400\nscp: openid\nscp: profile\nhttp://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier: ada",
        "[0]: {iss: https://acme.okta.com/oauth2/default}\n[1]: {aud: api://default}\n[2]: {iat: 1789995000}\n[3]: {exp: 1789999400}\n[4]: {scp: openid}\n[5]: {scp: profile}",
        "[iss, https://acme.okta.com/oauth2/default]\n[aud, api://default]\n[exp, 1789999400]\n[iat, 1789995000]\n[cid, 0oa1]",
        "Claim type\tValue\tNotes\niss\thttps://acme.okta.com/oauth2/default\tIdentifies the issuer\naud\tapi://default\tWhom the token is for\niat\tMon Sep 21 2026 14:50:00 GMT+0200 (Central European Summer Time)\tWhen it was issued\nexp\tMon Sep 21 2026 16:03:20 GMT+0200 (Central European Summer Time)\tWhen it ends\nscp\topenid profile\tScopes",
        "| claim | value |\n|---|---|\n| iss | https://acme.okta.com/oauth2/default |\n| aud | api://default |\n| exp | 1789999400 (Mon Sep 21 2026) |\n| iat | 1789995000 |\n| scp | [\"openid\",\"profile\"] |",
        "iss\nhttps://acme.okta.com/oauth2/default\nIssuer\naud\napi://default\nexp\n1789999400\niat\n1789995000\ncid\n0oa1\n",
        "'iss' = {str} 'https://acme.okta.com/oauth2/default'\n'aud' = {str} 'api://default'\n'exp' = {int} 1789999400\n'iat' = {int} 1789995000\n'cid' = {str} '0oa1'\n",
        "▼ Object\n  aud: \"api://default\"\n  exp: 1789999400\n  iat: 1789995000\n  iss: \"https://acme.okta.com/oauth2/default\"\n  ▼ scp: Array(2)\n    0: \"openid\"\n    1: \"profile\"\n    length: 2\n  sub: \"ada\"",
        "\"iss\" -> \"https://acme.okta.com/oauth2/default\"\n\"aud\" -> \"api://default\"\n\"exp\" -> 1789999400\n\"iat\" -> 1789995000\n\"cid\" -> \"0oa1\"",
        "claims iss=https://acme.okta.com/oauth2/default aud=api://default cid=0oa1 exp=1789999400 iat=1789995000",
        "The token has\n* `iss`: `https://acme.okta.com/oauth2/default`\n* `aud`: `api://default`\n* `exp`: 1789999400\n* `cid`: `0oa1`\n",
    ] {
        is_judged(paste, false);
    }
}

#[test]
fn every_check_of_an_encoded_token_judges_a_decoded_one_too() {
    let edited = |from: &str, to: &str| {
        format!("{HEADER}\n{PAYLOAD}").replace("1789999400", "1790003000").replace(from, to)
    };
    for (paste, id) in [
        (edited("acme.okta.com", "acme-admin.okta.com"), "iss-admin-host"),
        (edited("\"RS256\"", "\"none\""), "alg-none"),
        (edited("\"RS256\"", "\"HS256\""), "alg-symmetric"),
        (edited("\"iat\":1789995000", "\"iat\":1790002000"), "iat-in-future"),
        (edited("\"exp\":1790003000", "\"exp\":\"1790003000\""), "exp-not-a-number"),
        (edited("\"kid\":\"q7Kd0\",", ""), "kid-missing"),
    ] {
        assert!(ids(&paste).contains(&id), "{id} is not among {:?} of {paste}", ids(&paste));
    }
    assert_eq!(ids(&edited("", "")), ["signature-unchecked"]);
}

#[test]
fn what_only_names_claims_is_no_decoded_token() {
    for paste in [
        r#"{"active":true,"scope":"openid","username":"ada","exp":1789999400,"iat":1789995000,"sub":"ada","aud":"api://default","iss":"https://acme.okta.com/oauth2/default"}"#,
        r#"{"sub":"00u1","name":"Ada","email":"ada@acme.example","updated_at":1789995000,"zoneinfo":"UTC"}"#,
        r#"{"iss":"0oa1","aud":"https://acme.okta.com","response_type":"code","client_id":"0oa1","redirect_uri":"https://app.acme.example/cb","scope":"openid","nonce":"y","exp":1789999400}"#,
        r#"{"issuer":"https://acme.okta.com/oauth2/default","audience":"api://default","clientId":"0oa1"}"#,
        r#"jwt.MapClaims{"iss": "https://auth.acme.example", "aud": "api", "exp": time.Now().Add(time.Hour).Unix()}"#,
        "jwt.sign({ sub: user.id, iss: 'https://auth.acme.example', aud: 'api', exp: Math.floor(Date.now() / 1000) + 3600 }, key)",
        "jwt.encode({'sub': 'ada', 'iss': 'https://auth.acme.example', 'aud': 'api', 'iat': 1516239022, 'exp': 1516242622}, key)",
        r#"{"id":"00u1","status":"ACTIVE","created":"2026-01-01T00:00:00.000Z","profile":{"firstName":"Ada","login":"ada@acme.example"}}"#,
        "policy:\n  iss: https://token.actions.githubusercontent.com\n  aud: sts.amazonaws.com\n  sub: repo:acme/orders:*\n",
        "| claim | meaning |\n|---|---|\n| iss | who issued it |\n| aud | whom it is for |\n| exp | when it ends |\n| iat | when it was issued |",
        "Check iss, aud and exp. The iss: must be the issuer; aud: your API; exp: in the future; iat: in the past.",
    ] {
        let report = report(paste);
        assert_eq!(report.case.tokens().count(), 0, "{paste}");
        let errors =
            report.findings.iter().find(|it| it.severity == token_inspector::finding::Severity::Error);
        assert!(errors.is_none(), "{errors:?} for {paste}");
    }
}

#[test]
fn a_token_that_is_pasted_encoded_and_decoded_is_one() {
    let encoded = samples::token(HEADER, PAYLOAD);
    let report = report(&format!("Encoded\n{encoded}\n\nDecoded\n{HEADER}\n{PAYLOAD}"));
    assert_eq!(report.case.tokens().count(), 1);
    assert!(report.case.tokens().all(|(_, _, token)| *token.compact == encoded));
}
