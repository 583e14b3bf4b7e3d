//! A HAR file out of any bytes: calls as browsers record them, some of them damaged.

const URLS: &[&str] = &[
    "https://acme.okta.com/oauth2/v1/token",
    "https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oa1made2made3made4m&state=s&nonce=n&redirect_uri=https%3A%2F%2Fapp.example%2Fcb",
    "https://app.example/cb?code=c&state=s",
    "https://app.example/cb#id_token=eyJhbGciOiJSUzI1NiJ9.e30.c2ln&state=t",
    "https://acme.okta.com/api/v1/users/00u1made2made3made4m",
    "https://acme.okta.com/idp/idx/identify",
    "https://api.example/orders",
    "data:,x",
    "",
];
const STATUSES: &[&str] =
    &["200", "302", "400", "401", "403", "429", "500", "0", "-1", "\"401\"", "null", "1e9"];
const TYPES: &[&str] =
    &["application/json", "application/x-www-form-urlencoded", "text/html", "application/xml", ""];
const HEADERS: &[&str] = &[
    "Authorization",
    "DPoP",
    "WWW-Authenticate",
    "Date",
    "Location",
    "Set-Cookie",
    "X-Rate-Limit-Reset",
    "x",
];
const BODIES: &[&str] = &[
    "{\"errorCode\":\"E0000011\",\"errorSummary\":\"Invalid token provided\"}",
    "{\"error\":\"invalid_grant\",\"error_description\":\"The refresh token is invalid or expired.\"}",
    "{\"id_token\":\"eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjE3MDAwMDAwMDB9.c2ln\",\"access_token\":\"\"}",
    "grant_type=refresh_token&refresh_token=r&client_id=0oa1made2made3made4m",
    "{\"messages\":{\"value\":[{\"i18n\":{\"key\":\"errors.E0000004\"},\"message\":\"Authentication failed\"}]}}",
    "",
];

/// As many entries as the bytes give, of some bytes each. The first says how the file is damaged.
pub(crate) fn file(bytes: &[u8]) -> Vec<u8> {
    let Some((damage, rest)) = bytes.split_first() else { return Vec::new() };
    let entries: Vec<String> = rest.chunks(48).map(entry).collect();
    let mut file = format!(
        "{{\"log\":{{\"version\":\"1.2\",\"creator\":{{\"name\":\"made\"}},\"entries\":[{}]}}}}",
        entries.join(",")
    )
    .into_bytes();
    let at = file.len() * usize::from(damage >> 2) / 64;
    match damage % 4 {
        0 => file.truncate(at),
        1 => {
            file.splice(at..at, rest.iter().copied());
        }
        _ => {}
    }
    file
}

fn entry(bytes: &[u8]) -> String {
    let of = |list: &[&'static str], at: usize| {
        bytes.get(at).and_then(|it| list.get(usize::from(*it) % list.len())).copied().unwrap_or_default()
    };
    let (text, more) = bytes.get(8..).unwrap_or_default().split_at(bytes.len().saturating_sub(8) / 2);
    let (text, more) = (quoted(&String::from_utf8_lossy(text)), quoted(&String::from_utf8_lossy(more)));
    let body = match bytes.get(6) {
        Some(way) if way % 3 == 0 => text.clone(),
        _ => quoted(of(BODIES, 6)),
    };
    let time =
        bytes.get(7).map_or(String::new(), |it| format!("2026-09-21T14:{:02}:{:02}.000Z", it % 64, it / 4));
    let header = |at: usize, value: &str| format!("[{{\"name\":\"{}\",\"value\":{value}}}]", of(HEADERS, at));
    let status = of(STATUSES, 1);
    format!(
        "{{\"startedDateTime\":\"{time}\",\"time\":{status},\"request\":{{\"method\":\"POST\",\"url\":{},\"headers\":{},\
         \"postData\":{{\"mimeType\":\"{}\",\"text\":{}}}}},\"response\":{{\"status\":{status},\"headers\":{},\
         \"content\":{{\"mimeType\":\"{}\",\"text\":{body}}}}}}}",
        quoted(of(URLS, 0)),
        header(2, &text),
        of(TYPES, 3),
        quoted(of(BODIES, 4)),
        header(5, &more),
        of(TYPES, 4),
    )
}

/// A text as a string of JSON.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
