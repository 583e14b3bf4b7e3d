//! Whose token it is: what is for Okta's tokens alone is no advice for those of others.

use super::front_door::report;
use token_inspector::Report;
use token_inspector::checks::Sample;

/// The fixes of the first finding that are not contradicted.
fn fixes(report: &Report) -> Vec<String> {
    let finding = report.findings.first().expect("a finding");
    finding.causes.iter().map(|it| it.fix.clone()).collect()
}

const OKTAS: &[&str] =
    &["Security > API >", "Applications and Resources >", "Reports > System Log", "Directory > People"];

#[test]
fn nothing_of_the_admin_console_is_said_of_another_providers_token() {
    for paste in [
        "FirebaseAuthError: Firebase ID token has incorrect \"aud\" (audience) claim. Expected \"shop\" but got \"other\".",
        "JsonWebTokenError: jwt audience invalid. expected: https://api.acme.example\nAUTH0_DOMAIN=acme.eu.auth0.com",
        "Error: Incorrect token audience\nRun aws-actions/configure-aws-credentials@v4\nArn: arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com",
        "logger=oauth.generic_oauth level=error msg=\"Failed to extract role\" attributePath=\"contains(realm_access.roles[*], 'admin')\"",
        "CognitoJwtVerifier: JwtInvalidClaimError: Audience not allowed: foo. Expected: bar",
        "[auth][error] unexpected \"iss\" (issuer) response parameter value\n\"provider\": \"discord\"",
        "id token has no groups, user not a member of one of the required groups\nissuer http://keycloak:8080/realms/shop",
    ] {
        let report = report(paste);
        let all = fixes(&report);
        assert!(all.iter().all(|fix| !OKTAS.iter().any(|it| fix.contains(it))), "{paste}: {all:#?}");
    }
}

#[test]
fn what_is_for_everybody_comes_first_where_nothing_tells_of_okta() {
    let bare = "jose.exceptions.JWTClaimsError: Invalid audience";
    let first = |paste: &str| fixes(&report(paste)).first().cloned().unwrap_or_default();
    assert!(!OKTAS.iter().any(|it| first(bare).contains(it)), "{}", first(bare));
    assert!(first(&format!("okta\n{bare}")).contains("Security > API >"));
}

#[test]
fn an_api_that_was_sent_anothers_token_is_not_okta() {
    let token = Sample::Other.encoded(&[], &[("iss", "\"https://acme.eu.auth0.com/\"")]);
    let refused = report(&format!("Authorization: Bearer {token}\n\nHTTP/1.1 401 Unauthorized\n"));
    let finding =
        refused.findings.iter().find(|it| it.id() == "own-api-refused").expect("told as the API's own");
    assert!(finding.verdict.contains("Auth0"), "{}", finding.verdict);
    let fix = &finding.causes.first().expect("a cause").fix;
    assert!(fix.contains("https://acme.eu.auth0.com/"), "{fix}");
    assert!(
        !fix.contains("the audience"),
        "no value is put into the words that the token does not have: {fix}"
    );
}

#[test]
fn a_custom_token_of_firebase_is_told_by_its_audience() {
    const CUSTOM: &str =
        "\"https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit\"";
    let token = Sample::Other.encoded(
        &[],
        &[
            ("aud", CUSTOM),
            ("iss", "\"a@b.iam.gserviceaccount.com\""),
            ("sub", "\"a@b.iam.gserviceaccount.com\""),
        ],
    );
    for paste in [
        format!("Authorization: Bearer {token}\n\nHTTP/1.1 401 Unauthorized\n"),
        format!(
            "Firebase ID token has incorrect \"aud\" (audience) claim. Expected \"shop\" but got {CUSTOM}. Make sure"
        ),
        "verifyIdToken() expects an ID token, but was given a custom token.".to_owned(),
    ] {
        let ids: Vec<_> = report(&paste).findings.iter().map(|it| it.id()).collect();
        assert_eq!(ids.first(), Some(&"firebase-custom-token"), "{paste}: {ids:?}");
        assert!(!ids.contains(&"client-assertion-as-access-token"), "{ids:?}");
    }
}

#[test]
fn a_bare_code_of_oauth_is_of_the_provider_that_answered() {
    for host in [
        "https://acme.eu.auth0.com/oauth/token",
        "http://keycloak:8080/realms/acme/protocol/openid-connect/token",
        "https://acme.auth.eu-west-1.amazoncognito.com/oauth2/token",
        "https://login.microsoftonline.com/common/oauth2/v2.0/token",
    ] {
        for (code, id) in [
            ("invalid_client", "provider-client-refused"),
            ("invalid_grant", "provider-grant-refused"),
            ("invalid_scope", "provider-scope-refused"),
            ("unauthorized_client", "provider-grant-type-refused"),
            ("unsupported_grant_type", "provider-grant-type-refused"),
            ("access_denied", "access-denied-at-provider"),
        ] {
            let paste =
                format!("POST {host} HTTP/1.1\n\nHTTP/1.1 400 Bad Request\n\n{{\"error\":\"{code}\"}}\n");
            let told = report(&paste);
            let first = told.findings.first().expect("a finding");
            assert_eq!(first.id(), id, "{host}: {code}");
            let fix = &first.causes.first().expect("a cause").fix;
            assert!(!fix.contains("Applications and Resources"), "nothing of Okta's Admin Console: {fix}");
        }
    }
    let okta = report(
        "POST https://acme.okta.com/oauth2/v1/token HTTP/1.1\n\nHTTP/1.1 401 Unauthorized\n\n{\"error\":\"invalid_client\"}\n",
    );
    assert_eq!(okta.findings.first().map(|it| it.id()), Some("invalid_client"));
}
