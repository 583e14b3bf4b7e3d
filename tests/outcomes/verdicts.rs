//! What the verdict says where nothing is wrong, and of which token.

use super::*;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

#[test]
fn of_a_token_inside_another_the_verdict_is_of_the_one_with_claims() {
    let inner = Sample::Access.encoded(&[], &[]);
    let part = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    let header = part(br#"{"alg":"RS256","kid":"k1","cty":"JWT"}"#);
    let nested = [header, part(inner.as_bytes()), part(&[1; 256])].join(".");
    let (within, alone) = (inspect(&nested, &context()).verdict, inspect(&inner, &context()).verdict);
    assert_eq!(within.line, "This is an access token: in date, 50 minutes left.");
    assert_eq!((&within.line, &within.action), (&alone.line, &alone.action));
    assert!(within.is_checked && within.severity.is_none());
}

#[test]
fn a_line_that_nobody_knows_does_not_hide_the_token_beside_it() {
    let token = Sample::Access.encoded(&[], &[]);
    for paste in [
        format!("BadgeError: the badge was refused by the door\n{token}\n"),
        format!("{token}\nBadgeError: the badge was refused by the door\n"),
    ] {
        let report = inspect(&paste, &context());
        assert_eq!(report.verdict.line, "This is an access token: in date, 50 minutes left.", "{paste}");
        assert!(report.findings.iter().any(|it| it.id() == "reason-not-recognised"), "{paste}");
    }
}

#[test]
fn a_body_that_is_read_by_its_sense_is_one_exhibit() {
    let body = r#"{"message":"the audience of this JWT does not match"}"#;
    let report = inspect(
        &format!("HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{body}\n"),
        &context(),
    );
    let kinds: Vec<_> = report.case.exhibits.iter().map(|it| it.kind).collect();
    assert_eq!(kinds, [Kind::Response, Kind::VerifierMessage]);
    assert_eq!(report.findings[0].hit.exhibits, [1]);
}

#[test]
fn where_nothing_is_wrong_the_verdict_says_what_was_pasted() {
    let call = "GET /api/v1/users HTTP/1.1\nHost: acme.okta.com\n\n";
    let revoke = "POST /oauth2/default/v1/revoke HTTP/1.1\nHost: acme.okta.com\n\ntoken=x\n\n";
    let ok = "HTTP/1.1 200 OK\nDate: Mon, 21 Sep 2026 14:13:20 GMT\nContent-Length: 0\n\n";
    let keys = r#"{"keys":[{"kty":"RSA","alg":"RS256","kid":"k1","use":"sig","e":"AQAB","n":"sXchDaQebHnPiGvyDOAT4saGEUetSyo9MKLOoWFsueri23bOdgWp4Dy1WlUzewbgBHod5pcM9H95GQRV3JDXboIRROSBigeC5yjU1hGzHHyXss8UDprecbAYxknTcQkhslANGRUZmdTOQ5qTRsLAt6BTYuyvVRdhS8exSZEy_c4gs_7svlJJQ4H9_NxsiIoLwAEk7-Q3UXERGYw_75IDrGA84-lA_-Ct4eTlXHBIY2EaV7t7LjJaynVJCpkv4LKjTTAumiGUIuQhrNhZLuF_RJLqHpM2kgWFLU7-VTdL1VbC2tejvcI2BlMkEpk1BzBZI0KQB0GaDWFLN-aEAw3vRw"}]}"#;
    let discovery = r#"{"issuer":"https://acme.okta.com","authorization_endpoint":"https://acme.okta.com/oauth2/v1/authorize","jwks_uri":"https://acme.okta.com/oauth2/v1/keys"}"#;
    for (paste, line, action) in [
        (String::new(), "Nothing is pasted yet.", "Paste a token"),
        ("good morning".into(), "This is not recognized.", "Paste the token"),
        (call.into(), "This is a request without its response.", "Paste the response too"),
        (ok.into(), "This response holds no error.", ""),
        ([call, ok].concat(), "This response holds no error.", ""),
        ([revoke, ok].concat(), "This response holds no error.", "ask `/v1/introspect`"),
        (keys.into(), "This is a key set.", "among these keys"),
        (discovery.into(), "This is a discovery document.", "is compared with the `issuer`"),
    ] {
        let verdict = inspect(&paste, &context()).verdict;
        assert_eq!((verdict.line.as_str(), verdict.severity), (line, None), "{paste}");
        assert!(
            verdict.action.contains(action) && verdict.action.is_empty() == action.is_empty(),
            "{paste}: {}",
            verdict.action
        );
    }
}
