//! The values of `Cookie` and `Set-Cookie`.

use crate::archive::redact::known::names::Where;
use crate::archive::redact::parts::part::Part;
use crate::archive::redact::reading::escapes::Escapes;

/// Every value of a `Cookie` header.
pub(crate) fn sent(text: &[u8]) -> Vec<Part> {
    let mut at = 0;
    let mut parts = Vec::new();
    for pair in text.split(|it| *it == b';') {
        parts.extend(pair_at(text, at, pair.len()));
        at += pair.len() + 1;
    }
    parts
}

/// Every value of a `Set-Cookie` header; some writers join several by a comma or a line end.
pub(crate) fn set(text: &[u8]) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at <= text.len() {
        let byte = text.get(at);
        let joined = match byte {
            None | Some(b'\n') => true,
            Some(b',') => begins_a_cookie(text.get(at + 1..).unwrap_or_default()),
            _ => false,
        };
        if joined {
            let whole = text.get(start..at).unwrap_or_default();
            let first = memchr::memchr(b';', whole).unwrap_or(whole.len());
            parts.extend(pair_at(text, start, first));
            start = at + 1;
        }
        at += 1;
    }
    parts
}

/// Whether a name and a `=` follow, and not the rest of a date.
fn begins_a_cookie(rest: &[u8]) -> bool {
    let rest = rest.trim_ascii_start();
    let name = rest
        .iter()
        .take_while(|it| it.is_ascii_graphic() && !matches!(it, b'=' | b';' | b',' | b'"'))
        .count();
    name > 0 && rest.get(name) == Some(&b'=')
}

fn pair_at(text: &[u8], start: usize, length: usize) -> Option<Part> {
    let pair = text.get(start..start + length)?;
    let sign = memchr::memchr(b'=', pair)?;
    let name = pair.get(..sign)?.trim_ascii();
    let value = pair.get(sign + 1..)?;
    let lead = value.len() - value.trim_ascii_start().len();
    let value = value.trim_ascii();
    let quoted = value.len() > 1 && value.starts_with(b"\"") && value.ends_with(b"\"");
    let inset = usize::from(quoted);
    let from = start + sign + 1 + lead;
    let range = from + inset..from + value.len() - inset;
    Some(Part::named(name, range, Escapes::Plain, Where::Cookie))
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn read(parts: Vec<Part>, text: &str) -> Vec<String> {
        let each =
            parts.into_iter().map(|it| format!("{}={}", String::from_utf8_lossy(&it.name), &text[it.range]));
        each.collect()
    }

    #[test]
    fn cookies_that_were_joined_are_told_from_the_commas_of_dates() {
        let text = "a=1; Path=/; Expires=Wed, 09 Jun 2027 10:18:14 GMT, b=\"2,3\"; Secure\nc=x=y";
        assert_eq!(read(set(text.as_bytes()), text), ["a=1", "b=2,3", "c=x=y"]);
        let text = "sid=102; DT = DI1 ;x";
        assert_eq!(read(sent(text.as_bytes()), text), ["sid=102", "DT=DI1"]);
    }
}
