//! A method and a path: what one asks of an API.

use crate::text::url::Url;

/// A method and a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// `GET`, `POST` …, in upper case.
    pub method: String,
    /// Path without host and query.
    pub path: String,
}

/// Methods that begin a call (RFC 9110 section 9, RFC 5789).
pub const METHODS: &[&str] = &["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

/// Whether a word is a method that begins a call.
#[must_use]
pub fn is_method(word: &str) -> bool {
    METHODS.contains(&word)
}

impl Call {
    /// Whether a text begins with a method and therefore names a call, where it could also name scopes.
    #[must_use]
    pub fn is_named_by(text: &str) -> bool {
        let first = text.split_whitespace().next().unwrap_or_default();
        is_method(&first.to_ascii_uppercase())
    }
}

impl std::fmt::Display for Call {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str(&self.method)?;
        to.write_str(" ")?;
        to.write_str(&self.path)
    }
}

impl std::str::FromStr for Call {
    type Err = ();

    /// Reads `GET /api/v1/users`, also with a host, a query, or `HTTP/1.1` behind it; without a method it is `GET`.
    ///
    /// # Errors
    ///
    /// Where there is no path.
    fn from_str(text: &str) -> Result<Call, ()> {
        let (method, target) = match text.trim().split_once(char::is_whitespace) {
            Some((method, target)) => (method.to_ascii_uppercase(), target.trim()),
            None => ("GET".to_owned(), text.trim()),
        };
        let path = Url::cut(target.split(' ').next().unwrap_or_default()).path;
        if !path.starts_with('/') {
            return Err(());
        }
        Ok(Call { method, path: path.to_owned() })
    }
}
