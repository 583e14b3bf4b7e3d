//! Line ends, quotes, doubled schemes and empty credentials in what is sent.

use super::*;
use token_inspector::checks::Row;
use token_inspector::report::State;

const SECRET: &str = "00Bq7XnPLe2v9TkWm4ZcYhRa8uJdGfQs1iNoVt6EwK";

#[test]
fn a_line_end_behind_a_credential_is_found_however_it_is_written() {
    for paste in [
        format!("headers = {{'Authorization': 'Bearer {}\\n'}}", access()),
        format!("curl -H \"Authorization: SSWS {SECRET}\n\" https://acme.okta.com/api/v1/users"),
        format!(
            "Get \"https://acme.okta.com/api/v1/users\": net/http: invalid header field value \"SSWS {SECRET}\\n\" for key Authorization"
        ),
        format!(
            "error=\"Get \\\"https://acme.okta.com/api/v1/users\\\": net/http: invalid header field value \\\"SSWS {SECRET}\\\\n\\\" for key Authorization\""
        ),
        format!("{{\"Authorization\":\"Bearer {}\\r\\n\"}}", access()),
        "TypeError [ERR_INVALID_CHAR]: Invalid character in header content [\"Authorization\"]".to_owned(),
    ] {
        assert_eq!(ids(&paste).first(), Some(&"header-line-end"), "{paste}");
        let fixes: String = report(&paste).findings[0].causes.iter().map(|it| it.fix.clone()).collect();
        assert!(fixes.contains("Trim the value"), "{fixes}");
    }
    for paste in [
        format!("Authorization: Bearer {}\n", access()),
        format!("\"Bearer {}\"\n", access()),
        format!("{{\"log\":\"sent {}\\n\"}}", access()),
        format!("curl -H \"Authorization: SSWS {SECRET}\" \\\n https://acme.okta.com/api/v1/users"),
    ] {
        assert!(!ids(&paste).contains(&"header-line-end"), "{paste}");
    }
}

#[test]
fn a_scheme_that_stands_twice_is_found_with_a_request_and_without() {
    for paste in [
        format!("Bearer Bearer {}", access()),
        format!("Authorization: Bearer Bearer {}", access()),
        format!("Authorization: bearer Bearer {}", access()),
        format!("curl https://api.acme.example/orders -H 'Authorization: Bearer Bearer {}'", access()),
        format!("GET /orders HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer Bearer {}\n", access()),
    ] {
        let found = ids(&paste);
        assert_eq!(
            found.iter().filter(|it| **it == "header-doubled-scheme").count(),
            1,
            "{found:?} for {paste}"
        );
    }
    assert!(!ids(&format!("the bearer sends Bearer {}", access())).contains(&"header-doubled-scheme"));
}

#[test]
fn credentials_that_are_empty_are_told_to_be_empty() {
    let basic =
        |text: &str| format!("Authorization: Basic {}", base64::prelude::BASE64_STANDARD.encode(text));
    for (text, words) in [
        (":", "an empty name and an empty password"),
        (":s3cretS3cret", "an empty name"),
        ("0oa1:", "an empty password"),
    ] {
        let paste = format!("POST /oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\n{}\n", basic(text));
        let report = report(&paste);
        let found = report.findings.iter().find(|it| it.id() == "header-empty-credentials");
        assert!(found.is_some_and(|it| it.verdict.contains(words)), "{words}: {found:?}");
    }
    assert_eq!(ids(&basic(":")), ["header-empty-credentials"]);
    assert!(!ids(&basic("0oa1:s3cretS3cret")).contains(&"header-empty-credentials"));
    let form = "client_assertion=&client_assertion_type=&client_id=0oa4kq81mzXcTyRbe5d7&grant_type=refresh_token&refresh_token=cVx9fDoU6Cz7zEo4Ml7zBr3vFw5gUa9dKy2sVf2DkGY";
    assert!(ids(form).contains(&"parameter-empty"), "{:?}", ids(form));
}

/// The causes of the first finding, its title and its verdict, in one text.
fn words(paste: &str) -> String {
    let report = report(paste);
    let first = &report.findings[0];
    let causes = first.causes.iter().flat_map(|it| [it.reason.as_str(), "\n", it.fix.as_str(), "\n"]);
    [first.id(), "\n", &first.title, "\n", &first.verdict, "\n"].into_iter().chain(causes).collect()
}

#[test]
fn what_stands_between_scheme_and_token_is_named() {
    let sent = |header: &str| {
        format!("GET /v1/carts HTTP/1.1\nHost: orders.acme.example\nAuthorization: {header}\n")
    };
    let refused = |header: &str| format!("{}\nHTTP/1.1 401 Unauthorized\nContent-Length: 0\n", sent(header));
    for (header, said) in [
        (format!("Bearer: {}", access()), "colon"),
        (format!("DPoP: {}", access()), "colon"),
        (format!("Bearer b'{}'", access()), "bytes"),
        (access(), "`Bearer` (or `DPoP`) is missing"),
    ] {
        let words = words(&refused(&header));
        assert!(words.starts_with("authorization-malformed") && words.contains(said), "{words}");
    }
    // An API may want the bare token: without a refusal it is only noticed.
    let report = report(&sent(&access()));
    let bare = report.findings.iter().find(|it| it.id() == "authorization-malformed").unwrap();
    assert_eq!(bare.severity, token_inspector::finding::Severity::Warning);
    assert!(!ids(&refused(&format!("Bearer {}", access()))).contains(&"authorization-malformed"));
}

#[test]
fn a_token_that_a_log_shortens_on_purpose_is_not_called_cut_off() {
    for line in [
        "unable to verify jwt token Bearer eyJhbGciOiJS...",
        "verifying token eyJraWQiOiJxN0tkMGNK… of the request",
    ] {
        let found = ids(line);
        assert!(!found.contains(&"token-truncated") && !found.contains(&"alg-unexpected"), "{found:?}");
    }
    let cut = format!("{}...", &access()[..160]);
    assert!(ids(&cut).contains(&"token-truncated"));
}

/// Taken for one that was shortened on purpose, it was a token without any finding, and its form without a problem.
#[test]
fn a_token_that_ends_in_its_header_is_called_cut_off_unless_the_paste_shows_that_it_goes_on() {
    let form = |paste: &str| {
        let report = report(paste);
        report.checks.iter().find(|row| row.id == Row::Structure).unwrap().state
    };
    let header = access().split_once('.').unwrap().0.to_owned();
    for end in [30, header.len() - 2] {
        let begun = &header[..end];
        assert_eq!(ids(begun), ["token-truncated"], "{begun}");
        assert_eq!(form(begun), State::Fails, "{begun}");
        assert!(!ids(&format!("{begun}…")).contains(&"token-truncated"), "{begun}");
        assert_eq!(form(&format!("{begun}…")), State::Unchecked, "{begun}");
    }
}

#[test]
fn an_opaque_token_is_not_taken_for_a_jwt_without_signature() {
    let opaque = "Expecting either 3 or 5 parts for JWS or JWE respectively but was 2.): ya29.BycnIRnoDrFOeZi5Wo2Kg6Mu1Ts9DvO7";
    let said = words(&format!("Invalid JOSE Compact Serialization. {opaque}"));
    assert!(said.starts_with("token-malformed") && said.contains("opaque access token of Google"), "{said}");
    let said = words("jwt malformed: gho_16C7e42F292c6912E7710c838347Ae178B4a");
    assert!(said.starts_with("token-malformed") && said.contains("opaque, and not JWTs"), "{said}");
}

#[test]
fn a_token_that_stands_in_the_request_is_not_said_to_be_missing() {
    let refusal = "{\"detail\":\"Authentication credentials were not provided.\"}";
    for (before, behind, id) in [
        ("curl https://api.acme.example/me -H 'Authorization: Bearer ", "'", "refused-token-there"),
        ("GET /me HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer ", "\n", "refused-token-there"),
        ("GET /me HTTP/1.1\nHost: api.acme.example\nX-Access-Token: ", "\n", "refused-token-there"),
        ("headers: { authorization: 'Token ", "' }", "authorization-malformed"),
        ("Authorization: JWT ", "", "authorization-malformed"),
        ("Authorization: ", "", "authorization-malformed"),
        ("Authorization: Bearer {", "}", "authorization-malformed"),
        ("curl https://api.acme.example/me -H 'Authenticate: Bearer ", "'", "header-misspelled"),
    ] {
        let paste = format!("{before}{}{behind}\n\n{refusal}", access());
        let found = ids(&paste);
        assert_eq!(found.first(), Some(&id), "{found:?} for {paste}");
        assert!(!found.contains(&"access-token-empty"), "{found:?} for {paste}");
    }
    let other = report(&format!("Authorization: JWT {}\n\n{refusal}", access()));
    assert!(other.verdict.line.contains("starts with `jwt eyJ…`"), "{}", other.verdict.line);
    // Where no header is shown, what the program says stands.
    for paste in [refusal.to_owned(), format!("{refusal}\n\nthe token: {}", access())] {
        assert_eq!(ids(&paste).first(), Some(&"access-token-empty"), "{paste}");
    }
}

#[test]
fn a_header_of_another_name_is_told_only_where_a_token_is_meant_for_it() {
    for paste in [
        format!("WWW-Authenticate: Bearer {}", access()),
        format!("X-Authorization: Bearer {}", access()),
        format!("{{\"authentication\":\"{}\"}}", access()),
    ] {
        assert!(!ids(&paste).contains(&"header-misspelled"), "{paste}");
    }
}

#[test]
fn brackets_around_a_token_are_told_where_something_was_refused() {
    let refused = "An error occurred while attempting to decode the Jwt: Failed to validate the token";
    for (before, behind) in [("--token {", "} hello"), ("TOKEN=<", ">"), ("\"{", "}\"")] {
        let paste = format!("client {before}{}{behind}\n\n{refused}", access());
        assert!(ids(&paste).contains(&"token-in-brackets"), "{paste}");
        let alone = format!("client {before}{}{behind}", access());
        assert!(!ids(&alone).contains(&"token-in-brackets"), "{alone}");
    }
    let list = format!("[{{{}}}]\n\n{refused}", access());
    assert!(!ids(&list).contains(&"token-in-brackets"), "{list}");
}

#[test]
fn a_variable_that_nothing_filled_is_told_by_its_name() {
    for paste in [
        "Authorization: Bearer {{access_token}}\n\nInvalidTokenError: Invalid Compact JWS",
        "Authorization: Bearer ${ACCESS_TOKEN}\n\nJsonWebTokenError: jwt malformed",
    ] {
        let report = report(paste);
        let first = &report.findings[0];
        assert_eq!(first.id(), "access-token-empty", "{paste}");
        assert!(first.causes[0].reason.contains("name of a variable"), "{}", first.causes[0].reason);
    }
    let sent = "GET /me HTTP/1.1\nHost: api.acme.example\nAuthorization: Bearer {{access_token}}\n\nHTTP/1.1 401 Unauthorized\n";
    assert_eq!(ids(sent).first(), Some(&"access-token-empty"));
    assert!(!ids(sent.split("\n\n").next().unwrap_or_default()).contains(&"access-token-empty"));
}

#[test]
fn a_variable_that_was_never_filled_is_seen_in_the_request_that_a_program_printed() {
    let axios = "AxiosError: Request failed with status code 401\n    at settle (/app/node_modules/axios/lib/core/settle.js:19:12) {\n  code: 'ERR_BAD_REQUEST',\n  config: {\n    headers: Object [AxiosHeaders] {\n      Accept: 'application/json, text/plain, */*',\n      Authorization: 'Bearer undefined',\n    },\n    method: 'post',\n    url: 'https://api.shop.example/v1/orders',\n  },\n  response: { status: 401, data: '' }\n}";
    let json = "{\"message\":\"Request failed with status code 401\",\"name\":\"AxiosError\",\"config\":{\"headers\":{\"Authorization\":\"Bearer null\"},\"method\":\"post\",\"url\":\"https://api.shop.example/v1/orders\"},\"status\":401}";
    let got = "HTTPError: Response code 401 (Unauthorized)\n  options: { method: 'POST', url: URL { href: 'https://api.shop.example/v1/orders' }, headers: { authorization: 'Bearer [object Object]' } }";
    let dotnet = "Request: Method: POST, RequestUri: 'https://api.shop.example/v1/orders', Version: 1.1, Headers:\n{\n  Authorization: Bearer\n}\nResponse: StatusCode: 401, ReasonPhrase: 'Unauthorized'";
    for paste in [axios, json, got, dotnet] {
        let report = report(paste);
        assert_eq!(report.findings[0].id(), "access-token-empty", "{paste}");
        let (_, request) = report.case.requests().next().unwrap_or_else(|| panic!("no request in {paste}"));
        assert_eq!(
            (request.host.as_str(), request.path.as_str()),
            ("api.shop.example", "/v1/orders"),
            "{paste}"
        );
        assert_eq!(request.method, "POST", "{paste}");
    }
}

#[test]
fn code_and_settings_that_put_a_header_together_are_no_request() {
    for paste in [
        "const config = { headers: { Authorization: 'Bearer ' + token }, url: 'https://api.shop.example' }",
        "headers: { Authorization: `Bearer ${token}` }, url: 'https://api.shop.example'",
        "headers = {'Authorization': f'Bearer {token}'}\nurl = 'https://api.shop.example'",
        "{\"headers\": {\"Authorization\": \"Bearer <token>\"}, \"url\": \"https://api.shop.example\"}",
    ] {
        let report = report(paste);
        assert!(!report.findings.iter().any(|it| it.id() == "access-token-empty"), "{paste}");
    }
}
