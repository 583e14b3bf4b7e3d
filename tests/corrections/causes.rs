//! The cause that settles it most often is among those that are shown, and leads where the paste points to it.

use super::{first_fixes, ids, inspected, words};

const REFUSED: &str = r#"{"error":"invalid_client","error_description":"Client authentication failed. Either the client or the client credentials are invalid."}"#;

#[test]
fn a_browser_with_the_client_id_of_a_web_app_is_sent_to_an_app_without_a_secret() {
    let browser = format!(
        "POST /oauth2/default/v1/token HTTP/1.1\nHost: acme.okta.com\nOrigin: http://localhost:3000\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=authorization_code&client_id=0oabucvyc38HLL1ef0h7&code_verifier=x7Qm2Lr9Tk0vWcYhRa8uJdGfQs1iNoVt6EwKbXm3aZc\n\nHTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{REFUSED}"
    );
    let report = inspected(&browser);
    let fixes = first_fixes(&report);
    assert!(fixes.first().unwrap().contains("`Single-Page Application`"), "{fixes:?}");
    assert!(fixes.first().unwrap().contains("without a secret"), "{fixes:?}");
}

#[test]
fn a_mobile_program_with_the_client_id_of_a_web_app_is_sent_to_a_native_app() {
    let report = inspected(&format!("Error Domain=org.openid.appauth.oauth_token Code=-3 {REFUSED}"));
    assert!(first_fixes(&report).first().unwrap().contains("`Native Application`"));
}

#[test]
fn a_server_with_the_client_id_of_an_app_without_a_secret_is_sent_to_a_web_app() {
    let server = format!(
        "curl -X POST https://acme.okta.com/oauth2/default/v1/token -u '0oabucvyc38HLL1ef0h7:secret' -d grant_type=client_credentials\n\n{REFUSED}"
    );
    let report = inspected(&server);
    let fixes = first_fixes(&report);
    assert!(
        fixes.iter().any(|it| it.contains("`Web Application`") && it.contains("`API Services`")),
        "{fixes:?}"
    );
}

#[test]
fn a_refused_algorithm_is_looked_for_in_the_verifiers_own_list() {
    let report = inspected(
        "UnauthorizedError: invalid algorithm\n    at /srv/node_modules/express-jwt/dist/index.js:106:35",
    );
    assert_eq!(ids(&report).first(), Some(&"alg-unexpected"));
    assert!(first_fixes(&report).first().unwrap().contains("the verifier's list of algorithms"));
    assert!(!words("alg-unexpected").contains("than Okta's"), "the token need not be Okta's");
}
