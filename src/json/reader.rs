//! The reader: one pass, bounded depth, never an error.

use super::{DEPTH, Fault, Flaw, Member, Members, Reading, Value};
use std::collections::HashSet;

/// Reads a text that should be one JSON value.
#[must_use]
pub fn read(text: &str) -> Reading {
    let mut reader = Reader::new(text, 0);
    reader.space();
    let (value, _) = reader.value(0);
    let end = reader.at;
    reader.space();
    if reader.at < text.len() {
        reader.flaw(Fault::Trailing);
    }
    Reading { value, end, flaws: reader.flaws }
}

/// Reads an object or a list that starts at this byte of a larger text; nothing where it does not begin like one.
#[must_use]
pub fn read_embedded(text: &str, start: usize) -> Option<Reading> {
    if !begins(text.as_bytes().get(start..)?) {
        return None;
    }
    let mut reader = Reader::new(text, start);
    let (value, _) = reader.value(0);
    let promising = match &value {
        Value::Object(members) => !members.is_empty() || reader.flaws.is_empty(),
        Value::Array(_) => true,
        _ => false,
    };
    promising.then_some(Reading { value, end: reader.at, flaws: reader.flaws })
}

/// Whether bytes begin like an object with a name or a list of objects.
fn begins(bytes: &[u8]) -> bool {
    let mut rest = bytes.iter().copied();
    let Some(open) = rest.next() else { return false };
    let next = rest.find(|byte| !byte.is_ascii_whitespace()).unwrap_or(b' ');
    match open {
        b'{' => matches!(next, b'"' | b'\'' | b'}' | b':' | b'_') || next.is_ascii_alphabetic(),
        b'[' => matches!(next, b'{' | b'"' | b']'),
        _ => false,
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    flaws: Vec<Flaw>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, at: usize) -> Self {
        Reader { text, at, flaws: Vec::new() }
    }

    fn flaw(&mut self, fault: Fault) {
        self.flaw_at(self.at, fault);
    }

    fn flaw_at(&mut self, at: usize, fault: Fault) {
        if self.flaws.len() < 64 {
            self.flaws.push(Flaw { at, fault });
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    /// A value and the byte offsets of what it says, without quotes.
    fn value(&mut self, depth: usize) -> (Value, std::ops::Range<usize>) {
        let start = self.at;
        let value = match self.peek() {
            None => {
                self.flaw(Fault::CutOff);
                Value::Missing
            }
            Some(b'{' | b'[') if depth >= DEPTH => {
                self.flaw(Fault::TooDeep);
                self.skip_nested();
                Value::Missing
            }
            Some(b'{') => Value::Object(self.object(depth)),
            Some(b'[') => Value::Array(self.array(depth)),
            Some(quote @ (b'"' | b'\'' | b'`')) => {
                if quote != b'"' {
                    self.flaw(Fault::Syntax);
                }
                self.at += 1;
                let from = self.at;
                let (text, closed) = self.string(quote);
                let to = if closed { self.at - 1 } else { self.at };
                return (Value::String(text), from..to);
            }
            Some(_) => self.bare(),
        };
        (value, start..self.at)
    }

    fn object(&mut self, depth: usize) -> Members {
        self.at += 1;
        let mut members = Vec::new();
        let mut names = HashSet::new();
        loop {
            self.space();
            match self.peek() {
                None => {
                    self.flaw(Fault::CutOff);
                    break;
                }
                Some(b'}') => {
                    if !members.is_empty() {
                        self.flaw(Fault::Syntax);
                    }
                    self.at += 1;
                    break;
                }
                Some(_) => {}
            }
            let named_at = self.at;
            let Some(name) = self.name() else { break };
            let (value, span) = self.value(depth + 1);
            let missing = value == Value::Missing;
            if !names.insert(name.clone()) {
                self.flaw_at(named_at, Fault::Duplicate(name.clone()));
            }
            members.push(Member { name, value, span });
            if missing && self.at >= self.text.len() || !self.another(b'}') {
                break;
            }
        }
        Members(members)
    }

    fn array(&mut self, depth: usize) -> Vec<Value> {
        self.at += 1;
        let mut values = Vec::new();
        self.space();
        if self.peek() == Some(b']') {
            self.at += 1;
            return values;
        }
        loop {
            self.space();
            if self.peek() == Some(b']') {
                self.flaw(Fault::Syntax);
                self.at += 1;
                break;
            }
            let before = self.at;
            let (value, _) = self.value(depth + 1);
            if value != Value::Missing {
                values.push(value);
            }
            if self.at == before || !self.another(b']') {
                break;
            }
        }
        values
    }

    /// Whether a comma says that another element follows; takes the comma or the closing bracket.
    fn another(&mut self, close: u8) -> bool {
        self.space();
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                true
            }
            Some(byte) if byte == close => {
                self.at += 1;
                false
            }
            None => {
                self.flaw(Fault::CutOff);
                false
            }
            Some(_) => {
                self.flaw(Fault::Syntax);
                false
            }
        }
    }

    /// A member's name with what parts it from its value: `:`, `=>` or `=`.
    fn name(&mut self) -> Option<String> {
        let name = match self.peek() {
            Some(quote @ (b'"' | b'\'')) => {
                if quote != b'"' {
                    self.flaw(Fault::Syntax);
                }
                self.at += 1;
                let (name, closed) = self.string(quote);
                if !closed {
                    return None;
                }
                name
            }
            _ => {
                let rest = self.rest();
                let symbol = rest.strip_prefix(':').unwrap_or(rest);
                let length = symbol
                    .bytes()
                    .take_while(|byte| {
                        byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'$')
                    })
                    .count();
                self.flaw(Fault::Syntax);
                if length == 0 {
                    return None;
                }
                self.at += rest.len() - symbol.len() + length;
                symbol.get(..length)?.to_owned()
            }
        };
        self.space();
        match self.peek() {
            Some(b':') => self.at += 1,
            Some(b'=') => {
                self.flaw(Fault::Syntax);
                self.at += 1;
                if self.peek() == Some(b'>') {
                    self.at += 1;
                }
            }
            None => {
                self.flaw(Fault::CutOff);
                return None;
            }
            Some(_) => {
                self.flaw(Fault::Syntax);
                return None;
            }
        }
        self.space();
        Some(name)
    }

    /// A string behind its opening quote, and whether it is closed.
    fn string(&mut self, quote: u8) -> (String, bool) {
        let mut said = String::new();
        loop {
            let rest = self.rest();
            let plain = rest
                .bytes()
                .position(|byte| byte == quote || byte == b'\\' || byte < 0x20)
                .unwrap_or(rest.len());
            said.push_str(rest.get(..plain).unwrap_or_default());
            self.at += plain;
            match self.peek() {
                None => {
                    self.flaw(Fault::CutOff);
                    return (said, false);
                }
                Some(b'\\') => self.escape(&mut said),
                Some(byte) if byte == quote => {
                    self.at += 1;
                    return (said, true);
                }
                Some(control) => {
                    self.flaw(Fault::Control);
                    said.push(char::from(control));
                    self.at += 1;
                }
            }
        }
    }

    fn escape(&mut self, said: &mut String) {
        let start = self.at;
        self.at += 1;
        let Some(escaped) = self.rest().chars().next() else {
            return;
        };
        self.at += escaped.len_utf8();
        said.push(match escaped {
            '"' | '\\' | '/' => escaped,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                self.at = start;
                return self.unicode(said);
            }
            _ => {
                self.flaw_at(start, Fault::Escape);
                escaped
            }
        });
    }

    fn unicode(&mut self, said: &mut String) {
        let start = self.at;
        let Some(first) = self.hex() else {
            self.flaw_at(start, Fault::Escape);
            self.at = start + 2;
            said.push_str("\\u");
            return;
        };
        if (0xD800..0xDC00).contains(&first) {
            let after_first = self.at;
            if let Some(second) = self.hex().filter(|second| (0xDC00..0xE000).contains(second)) {
                let point = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                said.push(char::from_u32(point).unwrap_or(char::REPLACEMENT_CHARACTER));
                return;
            }
            self.at = after_first;
        }
        match char::from_u32(first) {
            Some(letter) => said.push(letter),
            None => {
                self.flaw_at(start, Fault::LoneSurrogate);
                said.push_str(self.text.get(start..self.at).unwrap_or_default());
            }
        }
    }

    /// `\uXXXX` at this place.
    fn hex(&mut self) -> Option<u32> {
        let digits = self.rest().strip_prefix("\\u")?.get(..4)?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        self.at += 6;
        u32::from_str_radix(digits, 16).ok()
    }

    /// A number, a literal, or a word up to the next delimiter.
    fn bare(&mut self) -> Value {
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

    /// Passes over brackets that are nested too deeply to be read.
    fn skip_nested(&mut self) {
        let mut open = 0_usize;
        let mut quoted = false;
        let mut escaped = false;
        for byte in self.rest().bytes() {
            self.at += 1;
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' => quoted = !quoted,
                b'{' | b'[' if !quoted => open += 1,
                b'}' | b']' if !quoted => open -= 1,
                _ => {}
            }
            if open == 0 {
                return;
            }
        }
        while !self.text.is_char_boundary(self.at) {
            self.at += 1;
        }
        self.flaw(Fault::CutOff);
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
