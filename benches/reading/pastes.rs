//! Pastes of any size: what people paste too much of, and what was made to be slow.

use crate::signed::{MODULUS, TOKEN};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;

pub(crate) type Make = fn(usize) -> String;

/// Name of the row, and a paste of about this many bytes.
pub(crate) const PASTES: &[(&str, Make)] = &[
    ("log with tokens", |size| {
        numbered(size, |it| {
            format!(
                "2026-09-21 14:12:55 WARN [http-{it}] c.e.Filter - refused token=\"{}\" user=ada\n",
                token(it)
            )
        })
    }),
    // The first size is the paste that people paste: what is behind it in the larger ones is a log.
    ("a token that RS256 verifies", |size| {
        let keys = format!(
            "{{\"keys\":[{{\"kty\":\"RSA\",\"kid\":\"bench-1\",\"n\":\"{MODULUS}\",\"e\":\"AQAB\"}}]}}"
        );
        let log = numbered(size.saturating_sub(2_000), |it| {
            format!("2026-09-21T14:12:55.{it:03}Z INFO all is well\n")
        });
        format!("{TOKEN}\n{keys}\n{log}")
    }),
    ("1,000 tokens", |size| (0..size / 1_000).map(|it| format!("token={}\n", token(it))).collect()),
    ("log without tokens", |size| {
        numbered(size, |it| {
            format!(
                "2026-09-21T14:12:55.{it:03}Z INFO com.example.api.Client - GET /api/v1/users/{it} answered in 12 ms\n"
            )
        })
    }),
    ("prose", |size| {
        numbered(size, |it| {
            format!(
                "When the user number {it} opens the page she is asked to sign in again and sees an error.\n"
            )
        })
    }),
    ("dots", |size| ".".repeat(size)),
    ("words and dots", |size| "a.".repeat(size / 2)),
    ("open brackets", |size| "[".repeat(size)),
    ("open braces", |size| "{".repeat(size)),
    ("nested lists", |size| format!("{}{}", "[".repeat(size / 2), "]".repeat(size / 2))),
    ("nested lists and objects", |size| "[{".repeat(size / 2)),
    ("nested objects", |size| "{\"a\":".repeat(size / 5)),
    ("nested objects, closed", |size| nested(size)),
    ("nested, wide inside", |size| {
        format!("{}[{}]{}", "{\"a\":".repeat(100), "{\"b\":1},".repeat(size / 8), "}".repeat(100))
    }),
    ("one long line", |size| "lorem ipsum dolor sit amet ".repeat(size / 27)),
    ("one long word", |size| "x".repeat(size)),
    ("base64 noise", noise),
    ("base64 noise in lines", |size| {
        noise(size).as_bytes().chunks(76).map(|it| format!("{}\n", String::from_utf8_lossy(it))).collect()
    }),
    ("token of one line", |size| format!("{}.{}", token(1), noise(size))),
    ("token wrapped", |size| {
        format!(
            "{}{}",
            token(1).rsplit_once('.').map_or("", |it| it.0),
            wrapped(&format!(".{}", noise(size)))
        )
    }),
    ("payload wrapped", |size| {
        format!("{}.{}", BASE64_URL_SAFE_NO_PAD.encode("{\"alg\":\"RS256\"}"), wrapped(&noise(size)))
    }),
    ("header wrapped", |size| {
        wrapped(&format!(
            "{}.e30.",
            BASE64_URL_SAFE_NO_PAD.encode(format!("{{\"alg\":\"{}\"}}", noise(size)))
        ))
    }),
    ("error bodies", |size| {
        numbered(size, |it| {
            format!(
                "{{\"errorCode\":\"E0000{:03}\",\"errorSummary\":\"Not found: Resource not found: {it} (User)\",\"errorId\":\"oae{it}\",\"errorCauses\":[{{\"errorSummary\":\"x{it}\"}}]}}\n",
                it % 1_000
            )
        })
    }),
    ("error bodies with escapes", |size| {
        numbered(size, |it| {
            format!(
                "{{\"errorCode\":\"E0000{:03}\",\"errorSummary\":\"Not found: {it}\",\"errorId\":\"oae{it}\",\"context\":\"{{\\\"a\\\":\\\"{it:08}\\\"}}\"}}\n",
                it % 1_000
            )
        })
    }),
    ("oauth bodies", |size| {
        numbered(size, |it| {
            format!(
                "{{\"error\":\"invalid_grant\",\"error_description\":\"The refresh token {it} is invalid or expired.\"}}\n"
            )
        })
    }),
    ("array of objects", |size| {
        format!(
            "[{}]",
            numbered(size, |it| format!("{{\"id\":{it},\"name\":\"n\\\"{it:08}\",\"tags\":[1,2]}},"))
        )
    }),
    ("strings with JSON in them", |size| {
        numbered(size, |it| format!("{{\"a\":\"{{\\\"b\\\":\\\"{{{it}}}\\\"}}\"}}\n"))
    }),
    ("text in quoted-printable", |size| {
        numbered(size, |it| format!("caf=C3=A9 {it} a=3D\"b\" {{\"x\":\"a\\\\nb=3D{it}\"}} =\n"))
    }),
    ("names and values", |size| numbered(size, |it| format!("\"name{it}\": \"value\", "))),
    ("headers", |size| {
        format!("HTTP/1.1 403 Forbidden\n{}", numbered(size, |it| format!("X-Header-{it}: some value\n")))
    }),
    ("statuses", |size| "HTTP/1.1 403\n".repeat(size / 13)),
    ("requests", |size| {
        numbered(size, |it| {
            format!(
                "GET /api/v1/users/{it} HTTP/1.1\nHost: acme.okta.com\n\nHTTP/1.1 429\nX-Rate-Limit-Limit: {it}\n\n"
            )
        })
    }),
    ("challenges", |size| {
        "WWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"The token has expired.\"\n"
            .repeat(size / 90)
    }),
    ("challenge in a challenge", |size| "bearer error=".repeat(size / 13)),
    ("codes", |size| "E0000006 ".repeat(size / 9)),
    ("codes, all different", |size| numbered(size, |it| format!("E{:07} ", it))),
    ("codes of a page", |size| {
        numbered(size, |it| format!("E0000{:03}: this failed because of {it}, see below\n", it % 1_000))
    }),
    ("ey words", |size| "eyJ".repeat(size / 3)),
    ("ey words apart", |size| "eyJ ".repeat(size / 4)),
    ("ey words in lines", |size| "eyJhbGci\n".repeat(size / 9)),
    ("eyes in lines", |size| "eyes\n".repeat(size / 5)),
    ("ey words and dots", |size| "eyJ.".repeat(size / 4)),
    ("quotes", |size| "\"".repeat(size)),
    ("escaped quotes", |size| "\\\"".repeat(size / 2)),
    ("backslashes", |size| "\\".repeat(size)),
    ("nested escapes", |size| "{\\\\\\\"a".repeat(size / 6)),
    ("escaped objects", |size| "{\\\"a\\\":\\\"b\\\"}\" ".repeat(size / 15)),
    ("escaped and encoded", |size| "{\\\"%7B%22%257B%2522%25257B%252522 ".repeat(size / 34)),
    ("equals", |size| "=".repeat(size)),
    ("soft line ends", |size| "=\n".repeat(size / 2)),
    ("percent", |size| "%".repeat(size)),
    ("percent encoded", |size| "%7B%22".repeat(size / 6)),
    ("plus", |size| "and+then+it+was+so+again ".repeat(size / 25)),
    ("entities", |size| "&quot;".repeat(size / 6)),
    ("ampersands", |size| "a=b&".repeat(size / 4)),
    ("query names", |size| "error=".repeat(size / 6)),
    ("addresses", |size| {
        numbered(size, |it| format!("https://a.example/cb?code=abcdefgh{it}&state=x%25&error=y "))
    }),
    ("mail quotes", |size| "> ".repeat(size / 2)),
    ("mail quotes in lines", |size| "> > text\n".repeat(size / 9)),
    ("curl -v", |size| "< server: x\n> accept: y\n* note\n".repeat(size / 32)),
    ("curl curl curl", |size| "curl ".repeat(size / 5)),
    ("curl with addresses", |size| "curl https://a.example -H 'a: b' ".repeat(size / 33)),
    ("fetch(", |size| "fetch(".repeat(size / 6)),
    ("begin private key", |size| "-----BEGIN PRIVATE KEY-----".repeat(size / 27)),
    ("cookies", |size| "cookie:".repeat(size / 7)),
    ("sid=", |size| "sid=".repeat(size / 4)),
    ("password=", |size| "password=“a ".repeat(size / 14)),
    ("bearer", |size| "bearer ".repeat(size / 7)),
    ("ssws tokens", |size| {
        numbered(size, |it| format!("Authorization: SSWS 00QCjAl4MlV-WPXM{it:08}xWUZ8QrHa1bGua\n"))
    }),
    ("spaces", |size| format!("a{}", " ".repeat(size))),
    ("spaces after names", |size| {
        format!(
            "password: {} token {} www-authenticate {}",
            " ".repeat(size / 3),
            " ".repeat(size / 3),
            " ".repeat(size / 3)
        )
    }),
    ("empty lines", |size| "\n".repeat(size)),
    ("texts of Okta", |size| {
        "The client secret supplied for a confidential client is invalid. ".repeat(size / 65)
    }),
    ("texts begun", |size| "the authorization server the client the user the grant ".repeat(size / 55)),
    ("texts with holes", |size| {
        "Not found: Resource not found: x Api validation failed: y ".repeat(size / 57)
    }),
    ("zero width", |size| "a\u{200b}".repeat(size / 4)),
    ("zero width and strings", |size| "\u{200b}{\"a\":\"b\\\"c\"} ".repeat(size / 18)),
    ("right to left", |size| "مرحبا \u{202e}שלום ".repeat(size / 24)),
    ("emoji", |size| "👩‍👩‍👧‍👦 ".repeat(size / 26)),
    ("colours", |size| "\u{1b}[31mred\u{1b}[0m ".repeat(size / 13)),
    ("many kinds", |size| {
        numbered(size, |it| {
            format!(
                "curl https://acme.okta.com/api/v1/users/{it} -H 'Authorization: Bearer {}'\nHTTP/1.1 401\nwww-authenticate: Bearer error=\"invalid_token\"\n\n{{\"errorCode\":\"E0000011\",\"errorSummary\":\"Invalid token provided\",\"errorId\":\"{it}\"}}\n",
                token(it)
            )
        })
    }),
];

/// Pieces with a running number, up to a size.
pub(crate) fn numbered(size: usize, piece: impl Fn(usize) -> String) -> String {
    let mut text = String::with_capacity(size + 2_000);
    let mut number = 0;
    while text.len() < size {
        text.push_str(&piece(number));
        number += 1;
    }
    text
}

fn token(number: usize) -> String {
    let header = BASE64_URL_SAFE_NO_PAD.encode("{\"kid\":\"q7Kd0\",\"alg\":\"RS256\"}");
    let payload = BASE64_URL_SAFE_NO_PAD.encode(format!(
        "{{\"ver\":1,\"jti\":\"AT.{number}\",\"iss\":\"https://acme.okta.com/oauth2/default\",\"aud\":\"api://default\",\"iat\":1789999000,\"exp\":1790002600,\"cid\":\"0oa5f6g7h8Jk9Lm0N1p2\",\"scp\":[\"openid\"],\"sub\":\"ada\"}}"
    ));
    // The last letter has no bits to spare, as of every encoder: else each token would be one with a fault.
    format!("{header}.{payload}.{}Q", "xK9_aQ2-Zr".repeat(35).get(..341).unwrap_or_default())
}

fn nested(size: usize) -> String {
    let depth = size / 6;
    format!("{}1{}", "{\"a\":".repeat(depth), "}".repeat(depth))
}

/// Characters of base64 without order, always the same. Without `e` and `Z`: where a line happened to begin
/// as a token does, the rest would be read as one, and twice the text would be other text.
fn noise(size: usize) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYYabcddfghijklmnopqrstuvwxyz0123456789-_";
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    (0..size)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            char::from(LETTERS.get(usize::try_from(state % 64).unwrap_or(0)).copied().unwrap_or(b'A'))
        })
        .collect()
}

fn wrapped(text: &str) -> String {
    text.as_bytes().chunks(76).map(|it| format!("{}\n", String::from_utf8_lossy(it))).collect()
}
