//! Numbers, literals, and words without quotes.

use crate::text::json::reader::Reader;
use crate::text::json::{Fault, Value};

impl Reader<'_> {
    /// A number, a literal, or a word up to the next delimiter. A number inside of something that the text
    /// ends with is none: more digits may have followed.
    pub(crate) fn bare(&mut self, depth: usize) -> Value {
        let start = self.at;
        let rest = self.rest();
        let compact = rest
            .bytes()
            .position(|byte| {
                matches!(byte, b',' | b'}' | b']' | b'{' | b'[' | b'"') || byte.is_ascii_whitespace()
            })
            .unwrap_or(rest.len());
        let word = rest.get(..compact).unwrap_or_default();
        let value = match word {
            "null" => Some(Value::Null),
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            _ if is_number(word) => Some(Value::Number(word.to_owned())),
            _ => None,
        };
        if let Some(value) = value {
            self.at += compact;
            if depth > 0 && compact == rest.len() && matches!(value, Value::Number(_)) {
                self.flaw(Fault::CutOff);
                return Value::Missing;
            }
            return value;
        }
        self.flaw(Fault::Syntax);
        let length = rest
            .bytes()
            .position(|byte| matches!(byte, b',' | b'}' | b']' | b'{' | b'[' | b'\n'))
            .unwrap_or(rest.len());
        let length = match rest.get(..length).and_then(|said| said.find(", ")) {
            Some(comma) => comma,
            None => length,
        };
        let said = rest.get(..length).unwrap_or_default().trim_end();
        self.at = start + said.len();
        match said {
            "" => Value::Missing,
            "None" | "nil" | "undefined" => Value::Null,
            "True" => Value::Bool(true),
            "False" => Value::Bool(false),
            _ => Value::Bare(said.to_owned()),
        }
    }
}

/// Whether a word is a number of RFC 8259 section 6.
fn is_number(word: &str) -> bool {
    let unsigned = word.strip_prefix('-').unwrap_or(word);
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let whole = digits(unsigned);
    if whole == 0 || whole > 1 && unsigned.starts_with('0') {
        return false;
    }
    let mut rest = unsigned.get(whole..).unwrap_or_default();
    if let Some(fraction) = rest.strip_prefix('.') {
        let length = digits(fraction);
        if length == 0 {
            return false;
        }
        rest = fraction.get(length..).unwrap_or_default();
    }
    if let Some(exponent) = rest.strip_prefix(['e', 'E']) {
        let power = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        let length = digits(power);
        return length > 0 && length == power.len();
    }
    rest.is_empty()
}
