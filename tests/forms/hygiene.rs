//! Line ends, quotes, doubled schemes and empty credentials in what is sent.

use super::*;

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
        assert!(fixes.contains("Trim it"), "{fixes}");
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
