//! A distinguished name as people write it (RFC 4514).
//!
//! The library for certificates writes names too, and for that brings a table of every attribute and algorithm that was
//! ever registered, four times as heavy as all else that is used of it.

use der::asn1::Any;
use der::{Encode, Tag, Tagged};
use std::fmt::Write as _;
use x509_cert::name::{Name, RdnSequence};

/// The attributes that have a short name (RFC 4514 section 3), and two more that certificates often have.
const SHORT: &[(&str, &str)] = &[
    ("2.5.4.3", "CN"),
    ("2.5.4.7", "L"),
    ("2.5.4.8", "ST"),
    ("2.5.4.10", "O"),
    ("2.5.4.11", "OU"),
    ("2.5.4.6", "C"),
    ("2.5.4.9", "STREET"),
    ("0.9.2342.19200300.100.1.25", "DC"),
    ("0.9.2342.19200300.100.1.1", "UID"),
    ("2.5.4.5", "SERIALNUMBER"),
    ("1.2.840.113549.1.9.1", "EMAILADDRESS"),
];

/// The name, its last part first.
pub(super) fn written(name: &Name) -> String {
    let parts: &RdnSequence = name.as_ref();
    let mut parts: Vec<String> = parts
        .iter()
        .map(|part| {
            let values: Vec<_> = part.iter().map(|it| attribute(&it.oid.to_string(), &it.value)).collect();
            values.join("+")
        })
        .collect();
    parts.reverse();
    parts.join(",")
}

fn attribute(oid: &str, value: &Any) -> String {
    let short = SHORT.iter().find(|(known, _)| *known == oid).map(|(_, short)| *short);
    match (short, text(value)) {
        (Some(short), Some(text)) => [short, "=", &escaped(&text)].concat(),
        (short, _) => {
            let mut written = [short.unwrap_or(oid), "=#"].concat();
            for byte in value.to_der().unwrap_or_default() {
                let _ = write!(written, "{byte:02x}");
            }
            written
        }
    }
}

/// The text of a value; `None` if it is of another type.
fn text(value: &Any) -> Option<String> {
    match value.tag() {
        Tag::Utf8String | Tag::PrintableString | Tag::Ia5String | Tag::TeletexString => {
            std::str::from_utf8(value.value()).ok().map(str::to_owned)
        }
        _ => None,
    }
}

/// With what would end or part a value escaped (RFC 4514 section 2.4).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let last = text.chars().count().saturating_sub(1);
    for (index, letter) in text.chars().enumerate() {
        match letter {
            '"' | '+' | ',' | ';' | '<' | '>' | '\\' => out.extend(['\\', letter]),
            '#' if index == 0 => out.push_str("\\#"),
            ' ' if index == 0 || index == last => out.push_str("\\ "),
            letter if letter.is_ascii_control() => {
                let _ = write!(out, "\\{:02x}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::str::FromStr;

    #[test]
    fn a_name_is_written_as_the_library_for_certificates_writes_it() {
        for name in [
            "CN=signing.example",
            "CN=a\\, b\\+c \\\"d\\\",OU=x,O=y,L=l,ST=s,DC=example,C=AT",
            "OU=Sales+CN=J. Smith,DC=example,DC=net",
            "1.3.6.1.4.1.1466.0=#04024869",
        ] {
            let read = Name::from_str(name).unwrap();
            assert_eq!(written(&read), read.to_string(), "{name}");
        }
    }
}
