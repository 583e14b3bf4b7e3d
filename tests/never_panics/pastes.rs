//! A paste for every form in which people paste, with secrets that must be shown masked.

#[path = "../samples/tokens.rs"]
mod samples;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
pub(crate) use samples::{access, token};
use samples::{encoded, id};

/// Secrets in the pastes. No page may show more of one than its first and last four characters.
pub(crate) const SECRETS: &[&str] = &[API_TOKEN, CLIENT_SECRET, REFRESH_TOKEN, PASSWORD, PRIVATE_KEY, CODE];

const API_TOKEN: &str = "00QCanaryAlphaOneWPXM7T1iUR90HmjFxCanary91";
const CLIENT_SECRET: &str = "fCnh6rCanaryBravoTwocTZr7Zc9kA0XQ2LmPq8s";
const REFRESH_TOKEN: &str = "dD1Wp4CanaryCharlieThreeMjv8yF6nA3bS5kQhW2e";
const PASSWORD: &str = "hunter2CanaryDeltaFourTr0ub4dor";
const PRIVATE_KEY: &str = "MIIEvQIBADANBgkqCanaryEchoFiveG9w0BAQEFAASC";
const CODE: &str = "iyz1LhCanaryFoxtrotSixVTaCdxG1wJMYiUkeL0sP";

const ERROR: &str = r#"{"errorCode":"E0000006","errorSummary":"You do not have permission to perform the requested action","errorLink":"E0000006","errorId":"oaeMbkZDKALfojoWLq18Dc3BL","errorCauses":[]}"#;
const CHALLENGE: &str = "WWW-Authenticate: Bearer authorization_uri=\"http://acme.okta.com/oauth2/v1/authorize\", realm=\"http://acme.okta.com\", scope=\"okta.groups.read\", error=\"insufficient_scope\", error_description=\"The access token provided does not contain the required scopes.\", resource=\"/api/v1/groups\"";

fn wrapped(text: &str, column: usize, end: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    chars.chunks(column).map(|it| it.iter().collect::<String>()).collect::<Vec<_>>().join(end)
}

fn response() -> String {
    format!(
        "{{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"{}\",\"scope\":\"openid offline_access\",\"refresh_token\":\"{REFRESH_TOKEN}\",\"id_token\":\"{}\"}}",
        access(),
        id()
    )
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

/// The number of the form, and the paste.
pub(crate) fn pastes() -> Vec<(u8, String)> {
    let mut all = tokens();
    all.extend(errors());
    all
}

fn tokens() -> Vec<(u8, String)> {
    let a = access();
    let dot = a.rfind('.').unwrap_or_default();
    let (unsigned, _) = a.split_at(dot);
    let parts: Vec<&str> = a.split('.').collect();
    let [header, payload, signature] = parts.as_slice() else { return Vec::new() };
    vec![
        (1, a.clone()),
        (2, format!("DPoP {a}")),
        (3, format!("-H 'Authorization: Bearer {a}'")),
        (4, format!("“{a}”,")),
        (5, format!("  \n\t{a}\r\n\n ")),
        (6, wrapped(&a, 64, " \\\r\n  ")),
        (7, wrapped(&format!("Authorization: Bearer {a}"), 80, "\n")),
        (8, response().replace(",\"", ",\n  \"").replace("\":", "\": ")),
        (9, response()),
        (9, format!("{{\"log\":\"{}\"}}", escaped(&format!("{{\"body\":\"{}\"}}", escaped(&response()))))),
        (9, format!("{{'access_token': '{a}', 'refresh_token': '{REFRESH_TOKEN}', 'expires_in': 3600}}")),
        (9, format!("data:\n  token: {}\n", BASE64_STANDARD.encode(&a))),
        (10, format!("https://app.example.com/cb#access_token={a}&id_token={}&token_type=Bearer", id())),
        (10, format!("https://app.example.com/cb?code={CODE}&state=af0ifjsldkj")),
        (
            10,
            "http://localhost:8080/cb?error=access_denied&error_description=User%20is+not%20assigned&state=x"
                .into(),
        ),
        (
            11,
            format!(
                "curl -i -X GET 'https://acme.okta.com/api/v1/users?limit=2' \\\n  -H 'Accept: application/json' \\\n  -H 'Authorization: SSWS {API_TOKEN}'"
            ),
        ),
        (
            11,
            format!(
                "fetch(\"https://acme.okta.com/api/v1/users\", {{\n  \"headers\": {{\n    \"authorization\": \"Bearer {a}\"\n  }},\n  \"body\": null,\n  \"method\": \"GET\"\n}});"
            ),
        ),
        (
            11,
            format!(
                "curl -X POST https://acme.okta.com/oauth2/v1/token -d 'grant_type=client_credentials&client_id=0oa5f6g7h8Jk9Lm0N1p2&client_secret={CLIENT_SECRET}'"
            ),
        ),
        (12, format!("2026-09-21 14:12:55 WARN [exec-1] c.e.Filter - refused token=\"{a}\" user=ada")),
        (13, format!("{unsigned}.")),
        (14, unsigned.into()),
        (
            15,
            format!(
                "{}.{}.AAAAAAAAAAAAAAAA.CCCCCCCCCCCC.DDDDDDDDDDDDDDDDDDDDDD",
                encoded(r#"{"alg":"RSA-OAEP-256","enc":"A256GCM","kid":"k1"}"#),
                "A".repeat(342)
            ),
        ),
        (16, "Set-Cookie: sid=102Rk8mYTxRT5iB3XQ9b4Pz1A; Path=/; Secure; HttpOnly".into()),
        (
            16,
            format!(
                "Authorization: Basic {}",
                BASE64_STANDARD.encode(format!("0oa5f6g7h8Jk9Lm0N1p2:{CLIENT_SECRET}"))
            ),
        ),
        (17, format!("\u{feff}Bearer\u{a0}{}", wrapped(&a, 30, "\u{200b}"))),
        (18, a.replace('.', "%2E")),
        (18, a.replace('-', "+").replace('_', "/")),
        (19, format!("{}…", wrapped(&a, 200, "\n").lines().next().unwrap_or_default())),
        (20, wrapped(&format!("token=3D{a}"), 75, "=\n")),
        (20, format!("{{&quot;access_token&quot;:&quot;{a}&quot;}}")),
        (20, format!("> Hi,\n> {a}\n> bye\n")),
        (20, format!("│ {} │", wrapped(&a, 60, " │\n│ "))),
        (21, format!("{a}\n{}\n{a}", id())),
        (
            22,
            format!(
                "{{\"payload\":\"{payload}\",\"signatures\":[{{\"protected\":\"{header}\",\"signature\":\"{signature}\"}}]}}"
            ),
        ),
        (22, format!("{header}..{signature}")),
        (22, format!("{}.{}.c2ln", encoded(r#"{"alg":"RS256","cty":"JWT"}"#), encoded(&a))),
        (23, API_TOKEN.into()),
        (23, format!("refresh_token={REFRESH_TOKEN}\nclient_secret: {CLIENT_SECRET}\n")),
        (23, format!("{{\"username\":\"ada\",\"password\":\"{PASSWORD}\"}}")),
        (23, format!("-----BEGIN PRIVATE KEY-----\n{PRIVATE_KEY}\n-----END PRIVATE KEY-----")),
    ]
}

fn errors() -> Vec<(u8, String)> {
    let a = access();
    let exchange = format!(
        "GET /api/v1/groups HTTP/1.1\nHost: acme.okta.com\nAuthorization: Bearer {a}\n\nHTTP/1.1 403 Forbidden\nDate: Mon, 21 Sep 2026 14:12:55 GMT\nContent-Type: application/json\nX-Okta-Request-Id: abc123\n{CHALLENGE}\n\n{ERROR}"
    );
    let verbose: String = exchange
        .lines()
        .enumerate()
        .map(|(number, line)| match number {
            0..=3 => format!("> {line}\n"),
            _ if line.starts_with('{') => format!("{line}\n"),
            _ => format!("< {line}\n"),
        })
        .collect();
    let texts = [
        (24, ERROR),
        (24, ERROR.split_at(70).0),
        (25, r#"{"error":"invalid_grant","error_description":"PKCE verification failed."}"#),
        (
            25,
            r#"{"errorCode":"invalid_client","errorSummary":"Invalid value for 'client_id' parameter.","errorLink":"invalid_client","errorId":"oae1","errorCauses":[]}"#,
        ),
        (
            25,
            r#"{"version":"1.0.0","remediation":{"value":[{"value":[{"form":{"value":[{"messages":{"value":[{"message":"Invalid code. Try again.","i18n":{"key":"api.authn.error.PASSCODE_INVALID"},"class":"ERROR"}]}}]}}]}]}}"#,
        ),
        (27, CHALLENGE),
        (27, "x-rate-limit-limit: 600\nx-rate-limit-remaining: 0\nx-rate-limit-reset: 1790000030\n"),
        (27, "HTTP/2 429\nretry-after: 30\ndate: Mon, 21 Sep 2026 14:12:55 GMT\n"),
        (
            28,
            "com.okta.sdk.resource.ResourceException: HTTP 401, Okta E0000011 (Invalid token provided), ErrorId oaeX\n\tat com.okta.Api.call(Api.java:42)",
        ),
        (
            28,
            "│ Error: failed to create user: the API returned an error: Invalid token provided\n│ \n│   with okta_user.a,\n",
        ),
        (28, "e0000047 => API call exceeded rate limit due to too many requests."),
        (
            29,
            "IDX10223: Lifetime validation failed. The token is expired. ValidTo (UTC): '9/21/2026 1:00:00 PM', Current time (UTC): '9/21/2026 2:13:20 PM'.",
        ),
        (29, "JsonWebTokenError: jwt audience invalid. expected: api://default"),
        (
            30,
            "Proveedor de identidades: Unknown\nCódigo de error: invalid_request\nDescripción: The 'redirect_uri' parameter must be a Login redirect URI in the client app settings.",
        ),
        (30, "user is not asigned to the client application"),
        (31, "E0000006"),
        (31, "403 Forbidden"),
        (31, "system.org.rate_limit.violation"),
        (
            31,
            r#"{"eventType":"app.oauth2.as.token.grant","outcome":{"result":"FAILURE","reason":"no_matching_policy"},"published":"2026-09-21T14:12:55Z"}"#,
        ),
        (
            32,
            r#"{"issuer":"https://acme.okta.com/oauth2/default","authorization_endpoint":"https://acme.okta.com/oauth2/default/v1/authorize","jwks_uri":"https://acme.okta.com/oauth2/default/v1/keys"}"#,
        ),
        (32, r#"{"keys":[{"kty":"RSA","alg":"RS256","kid":"q7Kd0","use":"sig","e":"AQAB","n":"xyz"}]}"#),
    ];
    let mut all: Vec<(u8, String)> = texts.into_iter().map(|(form, text)| (form, text.to_owned())).collect();
    all.extend([
        (26, exchange),
        (26, verbose),
        (
            32,
            format!(r#"{{"kty":"RSA","kid":"q7Kd0","e":"AQAB","n":"xyz","d":"{PRIVATE_KEY}"}}"#),
        ),
        (
            33,
            format!(
                "{{\"log\":{{\"version\":\"1.2\",\"entries\":[{{\"request\":{{\"method\":\"GET\",\"url\":\"https://acme.okta.com/api/v1/users\",\"headers\":[{{\"name\":\"Authorization\",\"value\":\"SSWS {API_TOKEN}\"}}]}},\"response\":{{\"status\":403,\"content\":{{\"text\":\"{}\"}}}}}}]}}}}",
                escaped(ERROR)
            ),
        ),
    ]);
    all
}
