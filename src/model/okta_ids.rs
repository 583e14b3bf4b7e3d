//! The shapes of Okta's ids and codes.

/// Whether this is the id of an API token, which is no secret and opens nothing: `00T` and 17 more.
#[must_use]
pub fn is_api_token_id(text: &str) -> bool {
    text.len() == 20 && text.starts_with("00T") && text.bytes().all(|it| it.is_ascii_alphanumeric())
}

/// Whether an id has the shape of an authorization server's: `aus` and 17 letters or digits.
#[must_use]
pub fn is_server_id(id: &str) -> bool {
    has_shape(id, "aus")
}

/// Whether a text has the shape of a client id of Okta's: `0oa` and 17 letters or digits.
#[must_use]
pub fn is_client_id(text: &str) -> bool {
    has_shape(text, "0oa")
}

/// Whether a text has the shape of a user's id: `00u` and 17 letters or digits.
#[must_use]
pub fn is_user_id(text: &str) -> bool {
    has_shape(text, "00u")
}

fn has_shape(text: &str, prefix: &str) -> bool {
    text.len() == 20
        && text.starts_with(prefix)
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// Whether a code is one of Okta's API: `E` and seven digits.
#[must_use]
pub fn is_error_code(code: &str) -> bool {
    let digits = code.strip_prefix('E').unwrap_or_default();
    digits.len() == 7 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether this is such a code, or one that is cut off: `E00000`.
#[must_use]
pub fn is_error_code_or_its_beginning(code: &str) -> bool {
    let digits = code.strip_prefix('E').unwrap_or_default();
    (1..=7).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether this is such a code in either letter case: some clients lower it.
#[must_use]
pub fn is_error_code_in_any_case(code: &str) -> bool {
    let digits = code.strip_prefix(['E', 'e']).unwrap_or_default();
    digits.len() == 7 && digits.bytes().all(|byte| byte.is_ascii_digit())
}
