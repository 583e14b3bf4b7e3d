//! The body of a request or an answer: as text, as parameters of a form, in base64 with or without a word of it.

use crate::archive::scan::walk::{elements, members, text};
use crate::text::base64url::{self, Base64Fault};
use std::borrow::Cow;

/// A body as the entry holds it; it is decoded when it is asked for.
#[derive(Debug, Default)]
pub(crate) struct Body<'a> {
    /// The media type in lower case, with its parameters; empty if it is not said.
    pub(crate) mime: String,
    text: Option<&'a [u8]>,
    params: Option<&'a [u8]>,
    base64: bool,
}

impl<'a> Body<'a> {
    /// `postData`.
    pub(super) fn of_request(raw: &'a [u8]) -> Body<'a> {
        Body::of(raw)
    }

    /// `content`.
    pub(super) fn of_response(raw: &'a [u8]) -> Body<'a> {
        Body::of(raw)
    }

    fn of(raw: &'a [u8]) -> Body<'a> {
        let mut body = Body::default();
        if raw.starts_with(b"\"") {
            body.text = Some(raw);
            return body;
        }
        for (name, value) in members(raw) {
            match name {
                b"mimeType" => body.mime = text(value).unwrap_or_default().to_ascii_lowercase(),
                b"text" if value != b"null" => body.text = Some(value),
                b"params" => body.params = Some(value),
                b"encoding" => {
                    body.base64 = text(value).is_some_and(|it| it.trim().eq_ignore_ascii_case("base64"));
                }
                _ => {}
            }
        }
        body
    }

    /// Whether nothing of it is there.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_none_or(|it| it.len() <= 2) && self.params.is_none_or(|it| elements(it).next().is_none())
    }

    /// Bytes that it takes in the file.
    pub(crate) fn size(&self) -> usize {
        self.text.map_or(0, <[u8]>::len) + self.params.map_or(0, <[u8]>::len)
    }

    /// Whether it is in base64, and must be decoded to be searched.
    pub(crate) fn is_encoded(&self) -> bool {
        self.base64
    }

    /// Whether it is a program, a style, a picture or a web page: what stands in these is no answer of an API.
    pub(crate) fn is_page_or_program(&self) -> bool {
        self.is_program() || self.mime.starts_with("text/html") || self.mime.starts_with("application/xhtml")
    }

    /// Whether it is a program, a style, a picture, a font, a film.
    pub(crate) fn is_program(&self) -> bool {
        let any = ["javascript", "ecmascript", "text/css", "wasm", "font", "octet-stream", "pdf", "zip"];
        any.iter().any(|it| self.mime.contains(it))
            || ["image/", "audio/", "video/", "multipart/"].iter().any(|it| self.mime.starts_with(it))
    }

    /// What it says, decoded; empty if there is nothing, or what is there is no text.
    pub(crate) fn decoded(&self) -> Cow<'a, str> {
        let Some(said) = self.text.and_then(text).filter(|it| !it.is_empty()) else { return self.form() };
        if self.base64 {
            return of_base64(&said).map_or(Cow::Borrowed(""), Cow::Owned);
        }
        match self.plainly_base64(&said) {
            Some(text) => Cow::Owned(text),
            None => said,
        }
    }

    /// The text of a body in base64 without a word of it: its type says JSON or a form, and it is neither.
    fn plainly_base64(&self, said: &str) -> Option<String> {
        let json = self.mime.contains("json");
        let form = self.mime.contains("x-www-form-urlencoded");
        let sample = said.len() >= 12 && (json || form) && !said.starts_with(['{', '[', '"']);
        let letters = said
            .trim_end_matches('=')
            .bytes()
            .all(|it| it.is_ascii_alphanumeric() || b"+/-_\r\n".contains(&it));
        if !sample || !letters {
            return None;
        }
        let decoded = of_base64(said)?;
        let fits = if json { decoded.trim_start().starts_with(['{', '[']) } else { decoded.contains('=') };
        fits.then_some(decoded)
    }

    /// Parameters as a form sends them.
    fn form(&self) -> Cow<'a, str> {
        let mut form = String::new();
        for param in self.params.into_iter().flat_map(elements) {
            let (mut name, mut value) = (Cow::default(), Cow::default());
            for (member, said) in members(param) {
                match member {
                    b"name" => name = text(said).unwrap_or_default(),
                    b"value" => value = text(said).unwrap_or_default(),
                    _ => {}
                }
            }
            if !form.is_empty() {
                form.push('&');
            }
            encode(&name, &mut form);
            form.push('=');
            encode(&value, &mut form);
        }
        Cow::Owned(form)
    }
}

/// Writes a name or a value of a form. Some tools keep parameters encoded: an escape is not encoded twice.
fn encode(text: &str, form: &mut String) {
    for letter in text.chars() {
        match letter {
            ' ' => form.push('+'),
            '&' => form.push_str("%26"),
            '=' => form.push_str("%3D"),
            '+' => form.push_str("%2B"),
            '#' => form.push_str("%23"),
            '\r' | '\n' => form.push_str("%0A"),
            letter => form.push(letter),
        }
    }
}

/// What base64 holds, if it is text.
fn of_base64(said: &str) -> Option<String> {
    let tight: Cow<str> = if said.contains(|it: char| it.is_ascii_whitespace()) {
        Cow::Owned(said.split_ascii_whitespace().collect())
    } else {
        Cow::Borrowed(said)
    };
    let (bytes, faults) = base64url::decode(&tight);
    // A body that is cut off ends in the middle of a group; a foreign character says that this is none.
    if faults.iter().any(|it| matches!(it, Base64Fault::Character(_))) || !is_text(&bytes) {
        return None;
    }
    Some(String::from_utf8(bytes).unwrap_or_else(|it| String::from_utf8_lossy(it.as_bytes()).into_owned()))
}

/// Whether bytes are text: few of them are no UTF-8 or control characters.
fn is_text(bytes: &[u8]) -> bool {
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    let foreign: usize = sample.utf8_chunks().map(|it| it.invalid().len().min(1)).sum();
    let control = sample.iter().filter(|it| it.is_ascii_control() && !it.is_ascii_whitespace()).count();
    (foreign.saturating_sub(1) + control) * 20 <= sample.len()
}

/// Bytes that tell whether a body is text.
const SAMPLE: usize = 2_000;

#[cfg(test)]
mod tests {
    use super::*;

    fn said(raw: &str) -> String {
        Body::of(raw.as_bytes()).decoded().into_owned()
    }

    #[test]
    fn bodies_of_every_tool_are_read() {
        for (raw, text) in [
            (r#"{"mimeType":"application/json","text":"{\"a\":1}"}"#, "{\"a\":1}"),
            (r#"{"mimeType":"application/json","text":"eyJhIjoxfQ==","encoding":"base64"}"#, "{\"a\":1}"),
            (r#"{"mimeType":"application/json; charset=utf-8","text":"eyJhIjoxMjM0NX0="}"#, "{\"a\":12345}"),
            (
                r#"{"mimeType":"application/x-www-form-urlencoded","text":"YT1iJmM9ZA==","encoding":"Base64"}"#,
                "a=b&c=d",
            ),
            (r#"{"params":[{"name":"a","value":"b c"},{"name":"d","value":"e&f"}]}"#, "a=b+c&d=e%26f"),
            (r#"{"params":[],"text":"a=b"}"#, "a=b"),
            (r#"{"params":null,"text":null}"#, ""),
            (r#"{"mimeType":"text/plain","text":"eyJhIjoxMjM0NX0="}"#, "eyJhIjoxMjM0NX0="),
            (r#"{"mimeType":"application/json","text":"not base64 at all"}"#, "not base64 at all"),
            (r#"{"mimeType":"image/png","text":"iVBORw0KGgo=","encoding":"base64"}"#, ""),
            (r#""bare""#, "bare"),
            ("null", ""),
            ("{}", ""),
        ] {
            assert_eq!(said(raw), text, "{raw}");
        }
    }
}
