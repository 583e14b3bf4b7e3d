//! Strings with their escapes.

use crate::text::json::Fault;
use crate::text::json::reader::Reader;

impl Reader<'_> {
    /// A string behind its opening quote, and whether it is closed.
    pub(crate) fn string(&mut self, quote: u8) -> (String, bool) {
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
}
