//! Every kind of paste, with a canary in every field of it.

use super::canaries::{header, payload, person, secret, token};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Each paste with its name.
pub(crate) fn pastes() -> Vec<(&'static str, String)> {
    let (s, p) = (secret, person);
    let basic = STANDARD.encode(format!("{}:{}", p(80), s(1)));
    let token = token();
    let mail = format!("{}@example.com", p(81));
    let form = format!(
        "grant_type=authorization_code&code={}&code_verifier={}&client_secret={}&refresh_token={}&password={}&username={mail}&client_assertion={token}",
        s(2),
        s(3),
        s(4),
        s(5),
        s(6)
    );
    let query = format!(
        "code={}&state={}&nonce={}&login_hint={mail}&id_token_hint={token}&x={}",
        s(7),
        s(8),
        s(9),
        s(10)
    );
    let headers = format!(
        "Authorization: Bearer {token}\nCookie: sid={}; idx={}; JSESSIONID={}; other={}\nX-Api-Key: {}\nDPoP: {token}\nProxy-Authorization: Basic {basic}\nX-Custom: {}\nX-Forwarded-For: 203.0.113.77\nUser-Agent: {}\n",
        s(11),
        s(12),
        s(13),
        s(14),
        s(15),
        p(82),
        p(83)
    );
    let request =
        format!("POST /oauth2/default/v1/token?{query} HTTP/1.1\nHost: acme.okta.com\n{headers}\n{form}\n\n");
    let okta = |code: &str, summary: &str| {
        format!(
            "{{\"errorCode\":\"{code}\",\"errorSummary\":\"{summary} {}\",\"errorLink\":\"{code}\",\"errorId\":\"oaeX\",\"errorCauses\":[{{\"errorSummary\":\"login: {mail} {}\"}}]}}",
            p(84),
            p(85)
        )
    };
    let response = format!(
        "HTTP/1.1 401 Unauthorized\nDate: Mon, 21 Sep 2026 14:13:20 GMT\nSet-Cookie: sid={}; Path=/\nX-Okta-Request-Id: Zk1\nWWW-Authenticate: Bearer realm=\"{}\", error=\"invalid_token\", error_description=\"{} {mail}\"\nLocation: https://acme.okta.com/cb?{query}\n\n{}",
        s(16),
        p(86),
        p(87),
        okta("E0000011", "Invalid token provided")
    );
    let key = format!(
        "{{\"kty\":\"RSA\",\"kid\":\"k1\",\"n\":\"{}\",\"e\":\"AQAB\",\"d\":\"{}\",\"p\":\"{}\",\"q\":\"{}\"}}",
        s(17).repeat(12),
        s(18).repeat(12),
        s(19).repeat(6),
        s(20).repeat(6)
    );
    let pem = format!(
        "-----BEGIN PRIVATE KEY-----\n{}\n{}\n-----END PRIVATE KEY-----",
        s(21).repeat(3),
        s(22).repeat(3)
    );
    let saml = format!(
        "<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" xmlns:saml=\"urn:oasis:names:tc:SAML:2.0:assertion\" Destination=\"https://sp.example/acs?t={}\"><saml:Issuer>http://www.okta.com/exk1</saml:Issuer><samlp:Status><samlp:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Responder\"/><samlp:StatusMessage>{} {mail}</samlp:StatusMessage></samlp:Status><saml:Assertion><saml:Subject><saml:NameID>{mail}</saml:NameID></saml:Subject><saml:AttributeStatement><saml:Attribute Name=\"a\"><saml:AttributeValue>{}</saml:AttributeValue></saml:Attribute></saml:AttributeStatement><ds:SignatureValue>{}</ds:SignatureValue></saml:Assertion></samlp:Response>",
        s(23),
        p(88),
        p(89),
        s(24)
    );
    let event = format!(
        "{{\"uuid\":\"u\",\"published\":\"2026-09-21T14:13:20.000Z\",\"eventType\":\"user.session.start\",\"displayMessage\":\"{}\",\"actor\":{{\"id\":\"00u1ab2cd3EF4gh5IJ6\",\"alternateId\":\"{mail}\",\"displayName\":\"{}\"}},\"client\":{{\"ipAddress\":\"203.0.113.77\"}},\"outcome\":{{\"result\":\"FAILURE\",\"reason\":\"{}\"}},\"authenticationContext\":{{\"externalSessionId\":\"{}\"}}}}",
        p(90),
        p(91),
        p(92),
        s(25)
    );
    let har = format!(
        "{{\"log\":{{\"entries\":[{{\"request\":{{\"method\":\"GET\",\"url\":\"https://acme.okta.com/api/v1/users/{mail}?{query}\",\"headers\":[{{\"name\":\"Authorization\",\"value\":\"Bearer {token}\"}},{{\"name\":\"Cookie\",\"value\":\"sid={}\"}}],\"postData\":{{\"text\":\"{form}\"}}}},\"response\":{{\"status\":403,\"content\":{{\"text\":\"{}\"}}}}}}]}}}}",
        s(26),
        okta("E0000006", "You do not have permission").replace('"', "\\\"")
    );
    let log = format!(
        "2026-09-21T14:13:20Z ERROR user={mail} ip=203.0.113.77 JsonWebTokenError: jwt audience invalid. expected: {} for {}\njava.lang.RuntimeException: {} is not allowed\n  access_token=\"{token}\" client_secret={} password=\"{}\"",
        "api://orders",
        p(93),
        p(94),
        s(27),
        s(28)
    );
    let idx = format!(
        "{{\"version\":\"1.0.0\",\"stateHandle\":\"{}\",\"messages\":{{\"type\":\"array\",\"value\":[{{\"message\":\"There is no account with the Username {mail}.\",\"i18n\":{{\"key\":\"idx.unknown.user\",\"params\":[\"{mail}\"]}},\"class\":\"INFO\"}}]}}}}",
        s(29)
    );
    let grant = format!(
        "{{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"{token}\",\"refresh_token\":\"{}\",\"id_token\":\"{token}\",\"scope\":\"openid\"}}",
        s(30)
    );
    vec![
        ("a token", token.clone()),
        ("a decoded token", format!("{}\n{}", header(), payload())),
        ("a request", request.clone()),
        ("a request with its answer", format!("{request}{response}")),
        (
            "an answer that asks for a scope",
            format!(
                "HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error=\"insufficient_scope\", scope=\"okta.groups.read\", error_description=\"{} {mail}\"\n\n",
                p(79)
            ),
        ),
        ("an answer", response),
        (
            "curl",
            format!(
                "curl -X POST 'https://{}:{}@acme.okta.com/api/v1/users/{mail}?{query}' -H 'Authorization: Basic {basic}' -H 'Cookie: sid={}' -u '{}:{}' -d '{form}'",
                p(95),
                s(31),
                s(32),
                p(96),
                s(33)
            ),
        ),
        ("an API token", "Authorization: SSWS 00s3Cr34Qx7vLmZp4TgWkD9s3Cr34Qx7vLmZp4TgW-_".into()),
        (
            "a callback",
            format!("https://app.example/cb?{query}&error=access_denied&error_description={}+{mail}", p(97)),
        ),
        (
            "a callback with tokens",
            format!("https://app.example/cb#access_token={token}&id_token={token}&state={}", s(35)),
        ),
        ("an Okta error", okta("E0000001", "Api validation failed:")),
        ("an unknown Okta error", okta("E0009999", "Something")),
        (
            "an OAuth error",
            format!("{{\"error\":\"invalid_grant\",\"error_description\":\"{} {mail}\"}}", p(98)),
        ),
        (
            "an unknown OAuth error",
            format!("{{\"error\":\"{}\",\"error_description\":\"{}\"}}", "odd_error", p(99)),
        ),
        ("an Identity Engine response", idx),
        ("a log", log),
        ("a HAR", har),
        ("a SAML response", STANDARD.encode(&saml)),
        ("a SAML response as XML", saml),
        ("a private key", key.clone()),
        ("a private key in PEM", pem.clone()),
        ("keys beside a token", format!("{token}\n{key}\n{pem}")),
        ("a System Log entry", event),
        ("an answer with tokens", grant),
        (
            "a web page",
            format!(
                "HTTP/1.1 403 Forbidden\n\n<html><head><title>{} {mail}</title></head><body>{}</body></html>",
                p(70),
                p(71)
            ),
        ),
        ("anything else", format!("error: cannot do this for {} with {}", p(72), mail)),
    ]
}
