//! Programs that took a field out of an answer that lacks it.

use super::{first_cause, lead, report};

#[test]
fn a_missing_field_means_that_an_error_came() {
    for (paste, words) in [
        (
            "  File \"/var/task/okta_jwt_verifier/jwt_verifier.py\", line 180, in _get_jwk_by_kid\n    for key in jwks['keys']:\nKeyError: 'keys'\nokta_jwt_verifier.exceptions.JWTValidationException: 'keys'",
            "key set",
        ),
        ("    token = r.json()['access_token']\nKeyError: 'access_token'", "error_description"),
        (
            "TypeError: Cannot read properties of undefined (reading 'access_token')\n    at login.js:4:2",
            "error_description",
        ),
        (
            "PHP Warning:  Undefined array key \"access_token\" in /srv/login.php on line 31",
            "error_description",
        ),
        ("KeyError: 'jwks_uri'", "openid-configuration"),
    ] {
        assert_eq!(lead(paste), "response-field-missing", "{paste}");
        assert!(first_cause(paste).contains(words), "{paste}: {}", first_cause(paste));
    }
}

#[test]
fn a_field_of_anything_else_is_none_of_a_response() {
    assert_ne!(lead("KeyError: 'keys'"), "response-field-missing");
    assert_ne!(
        lead("TypeError: Cannot read properties of undefined (reading 'keys')\n    at piano.js:1:1"),
        "response-field-missing"
    );
}

#[test]
fn a_sentence_of_the_api_is_known_without_its_code() {
    for (sentence, id) in [
        ("You can't delete an active client secret. Deactivate the secret before deleting it.", "E0000001"),
        ("Your passcode doesn't match our records. Please try again.", "E0000068"),
        ("oldPassword: The credentials provided were incorrect.", "E0000014"),
        ("There are no connected agents.", "E0000236"),
        ("User isn't assigned to the client app.", "access_denied/user_not_assigned"),
        ("The grant type in the request isn't supported.", "unsupported_grant_type/unsupported_grant_type"),
        ("403 App Not Assigned", "syslog:app.generic.unauth_app_access_attempt"),
    ] {
        assert_eq!(lead(sentence), id, "{sentence}");
    }
    // The code of a body decides before a sentence in it.
    let body = "{\"errorCode\":\"E0000053\",\"errorSummary\":\"Invalid filter 'display_message eqq': Unrecognized attribute operator 'eqq' at position 16.\",\"errorLink\":\"E0000053\",\"errorId\":\"oae1\",\"errorCauses\":[]}";
    assert_eq!(lead(body), "E0000053");
}

#[test]
fn a_line_of_error_causes_says_what_it_means_beside_its_code() {
    let refused = |line: &str| {
        let body = serde_json::json!({
            "errorCode": "E0000001",
            "errorSummary": "Api validation failed: key",
            "errorId": "oaeTVi4n0BqRhKq3ylv4Ni5Iw",
            "errorCauses": [{ "errorSummary": "key: it is of the wrong type" }, { "errorSummary": line }],
        });
        report(&body.to_string())
    };
    let own = "The uploaded certificate was issued for another signing request (CSR).";
    let told = refused("The certificate doesn't match the CSR");
    assert!(told.findings[0].causes.iter().any(|it| it.reason == own && it.is_settled()), "{told:#?}");
    let other = refused("The certificate does not suit us");
    assert!(!other.findings[0].causes.iter().any(|it| it.reason.contains("(CSR)")), "{other:#?}");
}
