//! Strings with their escapes.

use crate::text::json::reader::Reader;
use crate::text::json::{Fault, escapes};

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
        if let Some(escape) = escapes::escape(self.text, self.at) {
            self.at = escape.range.end;
            said.extend(escape.letter);
            return;
        }
        let start = self.at;
        self.at += 1;
        let Some(letter) = self.rest().chars().next() else { return };
        self.at += letter.len_utf8();
        if letter != 'u' {
            self.flaw_at(start, Fault::Escape);
            said.push(letter);
        } else if escapes::unit(self.text, start).is_some() {
            self.flaw_at(start, Fault::LoneSurrogate);
            self.at = start + "\\ud800".len();
            said.push_str(self.text.get(start..self.at).unwrap_or_default());
        } else {
            self.flaw_at(start, Fault::Escape);
            said.push_str("\\u");
        }
    }
}
