//! Pastes that hold a list of thousands: every place where one may stand.

use crate::pastes::{Make, numbered};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;

/// Name of the row, and a paste of about this many bytes.
pub(crate) const LISTS: &[(&str, Make)] = &[
    ("members of an object", |size| {
        format!("{{{}\"a\":1}}", numbered(size, |it| format!("\"m{it}\":{it},")))
    }),
    ("members of one name", |size| format!("{{{}\"a\":1}}", numbered(size, |it| format!("\"m\":{it},")))),
    ("claims of a token", |size| token("", &numbered(size * 3 / 4, |it| format!("\"c{it}\":{it},")))),
    ("claims of one name", |size| token("", &numbered(size * 3 / 4, |it| format!("\"c\":{it},")))),
    ("members of a header", |size| token(&numbered(size * 3 / 4, |it| format!("\"h{it}\":{it},")), "")),
    ("names in crit", |size| token(&format!("\"crit\":{},", list(size, "c")), "")),
    ("one name in crit", |size| token(&format!("\"crit\":[{}\"a\"],", "\"a\",".repeat(size / 6)), "")),
    ("audiences", |size| token("", &format!("\"aud\":{},", list(size, "api://")))),
    ("scopes", |size| token("", &format!("\"scp\":{},", list(size, "orders.read")))),
    ("groups", |size| token("", &format!("\"groups\":{},", list(size, "Team ")))),
    ("methods of signing in", |size| token("", &format!("\"amr\":{},", list(size, "m")))),
    ("cookies of a request", |size| {
        format!(
            "GET / HTTP/1.1\nHost: acme.okta.com\nCookie: {}",
            numbered(size, |it| format!("c{it}=v{it}; "))
        )
    }),
    ("cookies of a response", |size| {
        format!("HTTP/1.1 200 OK\n{}", numbered(size, |it| format!("Set-Cookie: c{it}=v{it}; Path=/\n")))
    }),
    ("parameters of an address", |size| {
        format!("https://acme.okta.com/oauth2/v1/authorize?{}", numbered(size, |it| format!("p{it}=v{it}&")))
    }),
    ("fields of a form", |size| {
        format!(
            "POST /oauth2/v1/token HTTP/1.1\nHost: acme.okta.com\n\n{}",
            numbered(size, |it| format!("p{it}=v{it}&"))
        )
    }),
    ("parts of a form", |size| {
        let part = |it| format!("--b\nContent-Disposition: form-data; name=\"f{it}\"\n\nv\n");
        format!(
            "POST / HTTP/1.1\nContent-Type: multipart/form-data; boundary=b\n\n{}--b--",
            numbered(size, part)
        )
    }),
    ("headers of a command", |size| {
        format!(
            "curl https://acme.okta.com/api/v1/users {}",
            numbered(size, |it| format!("-H 'X-H{it}: v' "))
        )
    }),
    ("parameters of a challenge", |size| {
        format!("WWW-Authenticate: Bearer {}a=\"b\"", numbered(size, |it| format!("p{it}=\"v\", ")))
    }),
    ("causes of an error", |size| {
        format!(
            "{{\"errorCode\":\"E0000001\",\"errorSummary\":\"Api validation failed: login\",\"errorCauses\":[{}{{}}]}}",
            numbered(size, |it| format!("{{\"errorSummary\":\"f{it}: bad\"}},"))
        )
    }),
    ("messages of Identity Engine", |size| {
        let message =
            |it| format!("{{\"message\":\"m{it}\",\"i18n\":{{\"key\":\"a.b\"}},\"class\":\"ERROR\"}},");
        format!("{{\"messages\":{{\"value\":[{}{{}}]}}}}", numbered(size, message))
    }),
    ("entries of the System Log", |size| {
        let entry = |it| {
            format!(
                "{{\"eventType\":\"user.session.start\",\"outcome\":{{\"result\":\"FAILURE\",\"reason\":\"INVALID_CREDENTIALS\"}},\"uuid\":\"{it}\"}},"
            )
        };
        format!("[{}{{}}]", numbered(size, entry))
    }),
    ("keys of a set", |size| {
        let key =
            |it| format!("{{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"k{it}\",\"x\":\"AA\",\"y\":\"AA\"}},");
        format!("{{\"keys\":[{}{{}}]}}", numbered(size, key))
    }),
    ("parts of a token", |size| format!("eyJhbGciOiJSUzI1NiJ9{}", ".abcd".repeat(size / 5))),
    ("escapes of a string", |size| format!("\"{}\"", "\\u0041".repeat(size / 6))),
    ("lone surrogates", |size| format!("\"{}\"", "\\ud800".repeat(size / 6))),
    ("combining marks", |size| format!("a{}", "\u{301}".repeat(size / 2))),
    ("exchanges refused", |size| {
        numbered(size, |it| {
            format!(
                "GET https://acme.okta.com/api/v1/users/{it} HTTP/1.1\n\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{{\"errorCode\":\"E0000006\",\"errorSummary\":\"You do not have permission to perform the requested action\",\"errorId\":\"oae{it}\"}}\n\n"
            )
        })
    }),
    ("messages of a library", |size| {
        numbered(size, |it| format!("ERROR JsonWebTokenError: jwt expired {it}\n"))
    }),
    ("reasons not known", |size| {
        numbered(size, |it| format!("FooError: the frobnicator failed for reason {it}\n"))
    }),
    ("lines of an access log", |size| {
        numbered(size, |it| {
            format!("10.0.0.1 - - [28/Feb/2026:11:58:10 +0000] \"GET /a/{it} HTTP/1.1\" 401 145\n")
        })
    }),
];

/// A JSON list of strings with a running number.
fn list(size: usize, begins: &str) -> String {
    format!("[{}\"z\"]", numbered(size * 3 / 4, |it| format!("\"{begins}{it}\",")))
}

/// A token with more members in its header and its claims.
fn token(header: &str, claims: &str) -> String {
    let header = format!("{{{header}\"kid\":\"q7Kd0\",\"alg\":\"RS256\"}}");
    let claims = format!(
        "{{{claims}\"iss\":\"https://acme.okta.com/oauth2/default\",\"iat\":1789999000,\"exp\":1790002600,\"sub\":\"ada\"}}"
    );
    let [header, claims] = [header, claims].map(|it| BASE64_URL_SAFE_NO_PAD.encode(it));
    format!("{header}.{claims}.{}Q", "xK9_aQ2-Zr".repeat(35).get(..341).unwrap_or_default())
}
