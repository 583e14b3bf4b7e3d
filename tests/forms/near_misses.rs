//! What must not be taken for a token or a secret.

use super::*;

#[test]
fn what_only_looks_like_a_token_is_not_taken_for_one() {
    let picture =
        base64::prelude::BASE64_STANDARD.encode([0x89, b'P', b'N', b'G', 13, 10, 26, 10].repeat(40));
    let script =
        "!function(e,t){var n=e.a.b.c;eyJ.x=1;return n.eyes.default.call(t,e)}(window,document);".repeat(20);
    let json = encoded(r#"{"name":"settings","theme":"dark","columns":[1,2,3]}"#);
    for paste in [
        "1.2.3",
        "v22.14.0-beta.3+build.77",
        "com.example.service.auth.TokenFilter",
        "eyes.example.com",
        "key.pem.bak",
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
        "acme-corp.okta.com",
        "192.168.0.1",
        picture.as_str(),
        script.as_str(),
        json.as_str(),
        "eyJ",
        "ey.ey.ey",
        "....",
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUA",
        "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
    ] {
        let report = report(paste);
        assert_eq!(report.case.tokens().count(), 0, "{paste}");
        let secret = report.case.exhibits.iter().any(|it| it.kind.name().contains("token"));
        assert!(!secret, "{paste}: {:?}", kinds(paste));
    }
}

#[test]
fn a_placeholder_is_no_secret() {
    for paste in [
        "client_secret={clientSecret}",
        "Authorization: SSWS ${OKTA_TOKEN}",
        "Authorization: SSWS YOUR_TOKEN",
        "Authorization: SSWS 00aBc...REDACTED",
        "client-secret: ${OKTA_CLIENT_SECRET}",
        "curl -u $CLIENT_ID:$CLIENT_SECRET https://acme.okta.com/oauth2/v1/token",
        "https://acme.okta.com:443/api/v1/users?q=a:b@c",
        "refresh_token: <refresh token>",
        "The password policy of the org is strict: see password: in the docs",
    ] {
        let report = report(paste);
        let secret = report
            .case
            .exhibits
            .iter()
            .find(|it| matches!(it.content, token_inspector::model::Content::Secret(_)));
        assert!(secret.is_none(), "{paste}: {secret:?}");
    }
}

#[test]
fn what_is_not_recognised_says_so_with_the_nearest_thing() {
    let payload =
        encoded(r#"{"iss":"https://acme.okta.com","aud":"api://default","exp":1790002600,"iat":1789999000}"#);
    for (paste, words) in [
        (payload.as_str(), "payload of a token"),
        (r#"{"iss":"https://acme.okta.com","aud":"api://default"}"#, "payload of a token"),
        ("hello there", "Nothing in it"),
        ("export API_PASSWORD=hunter2secret", "Nothing in it"),
        ("<!doctype html><html><body>hi</body></html>", "web page"),
    ] {
        let report = report(paste);
        assert_eq!(report.case.exhibits.len(), 1, "{paste}");
        assert!(report.case.exhibits[0].reason.contains(words), "{}", report.case.exhibits[0].reason);
        assert!(!report.verdict.line.is_empty());
    }
    assert!(report("").case.exhibits.is_empty());
}

#[test]
fn a_header_or_a_payload_alone_is_said_to_be_no_whole_token() {
    let header = r#"{"kid":"k1","alg":"RS256"}"#;
    let claims = |exp: i64| format!(r#"{{"iss":"https://acme.okta.com","aud":"api://default","exp":{exp}}}"#);
    let (good, over) = (claims(NOW + 60), claims(NOW - 600));
    for (paste, told) in [
        (header.to_owned(), vec!["header-alone"]),
        (encoded(header), vec!["header-alone"]),
        (good.clone(), vec!["payload-alone", "signature-unchecked"]),
        (encoded(&good), vec!["payload-alone"]),
        (format!("{header}\n{good}"), vec!["signature-unchecked"]),
        (format!("{header}\n\n{over}"), vec!["exp-passed", "signature-unchecked"]),
        (encoded(&over), vec!["exp-passed", "payload-alone"]),
        (format!("IDX10501: Unable to match 'kid'. token: '{header}'"), vec!["kid-not-in-keys"]),
    ] {
        assert_eq!(ids(&paste), told, "{paste}");
    }
    assert!(report(&encoded(&good)).verdict.action.starts_with("Paste the whole token"));
    assert_eq!(ids(r#"{"active":true,"sub":"ada","exp":1790000600}"#), ["introspection-active"]);
}
