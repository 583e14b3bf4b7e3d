//! Programs that took a field out of an answer that lacks it.

use super::{first_cause, lead};

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
