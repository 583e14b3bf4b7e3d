//! Form 40: SAML responses, named as what they are.

use super::*;
use base64::prelude::BASE64_STANDARD;
use token_inspector::finding::Finding;
use token_inspector::model::Content;

/// A response that is valid until five minutes after the present.
fn xml(status: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><saml2p:Response Destination="https://app.acme.example/saml/acs" ID="id1" InResponseTo="_2" IssueInstant="2026-09-21T14:13:00.000Z" Version="2.0" xmlns:saml2p="urn:oasis:names:tc:SAML:2.0:protocol"><saml2:Issuer xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion">http://www.okta.com/exk1fcia6d6EMsf331d8</saml2:Issuer><ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignatureValue>abc=</ds:SignatureValue></ds:Signature><saml2p:Status>{status}</saml2p:Status><saml2:Assertion><saml2:Subject><saml2:NameID>ada@acme.example</saml2:NameID><saml2:SubjectConfirmation><saml2:SubjectConfirmationData NotOnOrAfter="2026-09-21T14:18:20.000Z" Recipient="https://app.acme.example/saml/acs"/></saml2:SubjectConfirmation></saml2:Subject><saml2:Conditions NotBefore="2026-09-21T14:08:00.000Z" NotOnOrAfter="2026-09-21T14:18:20.000Z"><saml2:AudienceRestriction><saml2:Audience>https://app.acme.example</saml2:Audience></saml2:AudienceRestriction></saml2:Conditions></saml2:Assertion></saml2p:Response>"#
    )
}

const SUCCESS: &str = r#"<saml2p:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/>"#;
const FAILED: &str = r#"<saml2p:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Responder"><saml2p:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:AuthnFailed"/></saml2p:StatusCode><saml2p:StatusMessage>User is not assigned</saml2p:StatusMessage>"#;

const DEFLATED: &str = "fZBBasMwEEWvInQAqclysA2l2QScTQ3ZD8rQmkga4RlhH7%2BJEwgpIcsPj%2F9mfiOY4rZAzz9c9ZukcBYyOxIdM%2BrIubW%2FqkXAeyzFYUjkaMFUInmJbM1%2B19rxtLHmSJOs%2FNZ9WLOkmAVu7a2tUwZGGQUyJhLQAMPnoYcLCmVi5cDRds2Kw16k0tRdtRfrPM%2BOz4oucPK0nDeNf8Ka%2BweDolb5F7%2F4ROaIsdL7G2SlYaghkIj13V3yqPUvh%2Br%2BAA%3D%3D";

fn told(paste: &str) -> Finding {
    let report = report(paste);
    let kinds: Vec<_> = report.case.exhibits.iter().map(|it| it.kind.name()).collect();
    assert!(kinds.contains(&"saml-response"), "{kinds:?} in {paste}");
    let found: Vec<_> = report.findings.into_iter().filter(|it| it.id() == "saml-response").collect();
    assert_eq!(found.len(), 1, "{paste}");
    found.into_iter().next().unwrap()
}

#[test]
fn form_40_a_saml_response_in_every_coat() {
    let plain = xml(SUCCESS);
    let base64 = BASE64_STANDARD.encode(&plain);
    let lines: Vec<_> = base64.as_bytes().chunks(76).map(|it| std::str::from_utf8(it).unwrap()).collect();
    let percent = base64.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
    for paste in [
        plain.clone(),
        plain.replace('<', "&lt;").replace('>', "&gt;"),
        base64.clone(),
        lines.join("\r\n"),
        format!("SAMLResponse={percent}&RelayState=%2Forders"),
        format!(
            "<form method=\"post\"><input type=\"hidden\" name=\"SAMLResponse\" value=\"{base64}\"/></form>"
        ),
        format!("{{\"SAMLResponse\":\"{base64}\"}}"),
        format!("2026-09-21T14:13:20Z DEBUG c.a.Saml - got SAMLResponse: {base64}"),
    ] {
        let finding = told(&paste);
        assert_eq!(
            (finding.severity.name(), finding.hit.found.as_deref()),
            ("note", Some("Success")),
            "{paste}"
        );
        let said = "This is a SAML response from http://www.okta.com/exk1fcia6d6EMsf331d8 for https://app.acme.example; its status is `Success`.";
        assert_eq!(finding.verdict, said, "{paste}");
        assert!(finding.causes.iter().any(|it| it.reason.contains("does not verify the signature")));
        assert!(!format!("{finding:?}").contains("ada@"), "no name of a person is shown");
    }
}

#[test]
fn form_40_a_deflated_response_of_the_redirect_binding() {
    // `urlencode(base64(deflate(…)))` of a logout response, by zlib.
    let paste = format!("https://app.acme.example/slo?SAMLResponse={DEFLATED}&RelayState=x");
    let finding = told(&paste);
    assert_eq!(finding.hit.found.as_deref(), Some("Success"));
    assert!(finding.verdict.contains("http://www.okta.com/exk1"), "{}", finding.verdict);
}

#[test]
fn a_saml_response_that_refuses_or_is_over_is_told_so() {
    let refused = told(&xml(FAILED));
    assert_eq!(
        (refused.severity.name(), refused.hit.found.as_deref()),
        ("error", Some("Responder/AuthnFailed"))
    );
    assert!(refused.causes[0].reason.contains("User is not assigned"), "{}", refused.causes[0].reason);
    let over = told(&xml(SUCCESS).replace("2026-09-21T14:18:20.000Z", "2026-09-21T13:00:00Z"));
    assert_eq!(over.severity.name(), "warning");
    assert!(
        over.causes[0].reason.contains("valid until 2026-09-21 13:00:00 UTC"),
        "{}",
        over.causes[0].reason
    );
    let ahead = told(&xml(SUCCESS).replace("2026-09-21T14:08:00.000Z", "2026-09-21T14:17:00Z"));
    assert!(
        ahead.causes[0].reason.contains("valid only from 2026-09-21 14:17:00 UTC on"),
        "{}",
        ahead.causes[0].reason
    );
    let log =
        format!("2026-09-21T13:01:00Z DEBUG got\n{}", xml(SUCCESS).replace("14:18:20.000Z", "13:02:00Z"));
    assert!(!told(&log).causes[0].reason.contains("valid until"), "judged at the time of its line");
}

#[test]
fn a_saml_response_that_is_cut_off_or_encrypted_is_read_as_far_as_it_goes() {
    let whole = xml(SUCCESS);
    let cut = told(&BASE64_STANDARD.encode(&whole[..420]));
    assert!(cut.verdict.contains("cut off before its status"), "{}", cut.verdict);
    let assertion = whole.find("<saml2:Assertion>").unwrap()..whole.find("</saml2p:Response>").unwrap();
    let mut encrypted = whole.clone();
    encrypted.replace_range(assertion, "<saml2:EncryptedAssertion>abc</saml2:EncryptedAssertion>");
    let case = report(&encrypted).case;
    let response = case.exhibits.iter().find_map(|it| match &it.content {
        Content::Saml(response) => Some(response.clone()),
        _ => None,
    });
    assert!(response.is_some_and(|it| it.encrypted && it.signed && it.audience.is_none()));
}

#[test]
fn what_only_speaks_of_saml_is_no_response() {
    for paste in [
        "The SAMLResponse is posted to the ACS URL.",
        "SAMLResponse=abc",
        "<Response><Issuer>bank</Issuer></Response>",
        "<samlp:AuthnRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"_1\"/>",
        "PD94bWwgdmVyc2lvbj0iMS4wIj8+PG5vdGU+aGk8L25vdGU+",
    ] {
        assert!(!ids(paste).contains(&"saml-response"), "{paste}");
    }
}
