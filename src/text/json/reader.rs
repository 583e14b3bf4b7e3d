//! The reader: one pass, bounded depth, never an error.

pub(crate) mod bare;
pub(crate) mod string;

use crate::limits;
use crate::text::json::{Fault, Flaw, Member, Members, Reading, Value};
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
        if self.flaws.len() < limits::JSON_FLAWS {
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
            Some(b'{' | b'[') if depth >= limits::JSON_DEPTH => {
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
            Some(_) => self.bare(depth),
        };
        (value, start..self.at)
    }

    fn object(&mut self, depth: usize) -> Members {
        self.at += 1;
        // Most objects of a large paste are small, and a vector starts with room for four.
        let mut members = Vec::with_capacity(1);
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
            if is_known(&name, &members, &mut names) {
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

/// Members that are searched one by one for a name; where there are more, names are looked up.
const FEW: usize = 12;

/// Whether an earlier member has this name.
fn is_known(name: &str, members: &[Member], names: &mut HashSet<String>) -> bool {
    if members.len() < FEW {
        return members.iter().any(|member| member.name == name);
    }
    if names.is_empty() {
        names.extend(members.iter().map(|member| member.name.clone()));
    }
    !names.insert(name.to_owned())
}
