//! Where a value of JSON ends, over slices that may end anywhere: inside an escape, a letter, a number.

/// The state between two slices.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scanner {
    depth: usize,
    string: bool,
    escaped: bool,
}

/// Why scanning stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// Just behind the bracket that closes the value.
    Closed(usize),
    /// At an opening bracket, which is not taken yet.
    Opens(usize),
    /// At the end of the bytes.
    End,
}

impl Scanner {
    /// Brackets that are open.
    pub(crate) fn depth(&self) -> usize {
        self.depth
    }

    /// Whether the bytes so far end inside a string.
    pub(crate) fn in_string(&self) -> bool {
        self.string
    }

    /// Takes the bracket at which scanning stopped.
    pub(crate) fn open(&mut self) {
        self.depth += 1;
    }

    /// Where the string ends in which the bytes before ended, just behind its quote. `None` if it goes on.
    pub(crate) fn end_of_string(&mut self, bytes: &[u8]) -> Option<usize> {
        self.inside(bytes, 0)
    }

    /// Scans from a place on; stops at opening brackets where it is asked to.
    pub(crate) fn scan(&mut self, bytes: &[u8], from: usize, at_brackets: bool) -> Stop {
        let mut at = from;
        loop {
            if self.string {
                match self.inside(bytes, at) {
                    Some(next) => at = next,
                    None => return Stop::End,
                }
            }
            let rest = bytes.get(at..).unwrap_or_default();
            let sign = |it: &u8| matches!(it, b'"' | b'{' | b'}' | b'[' | b']');
            let Some(next) = rest.iter().position(sign) else { return Stop::End };
            at += next;
            match bytes.get(at) {
                Some(b'"') => self.string = true,
                Some(b'{' | b'[') if at_brackets => return Stop::Opens(at),
                Some(b'{' | b'[') => self.depth += 1,
                _ => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.depth == 0 {
                        return Stop::Closed(at + 1);
                    }
                }
            }
            at += 1;
        }
    }

    /// Passes the rest of a string; where it ends.
    fn inside(&mut self, bytes: &[u8], from: usize) -> Option<usize> {
        let mut at = from;
        if std::mem::take(&mut self.escaped) {
            if at >= bytes.len() {
                self.escaped = true;
                return None;
            }
            at += 1;
        }
        loop {
            let rest = bytes.get(at..)?;
            at += memchr::memchr2(b'"', b'\\', rest)?;
            if bytes.get(at) == Some(&b'"') {
                self.string = false;
                return Some(at + 1);
            }
            if at + 1 >= bytes.len() {
                self.escaped = true;
                return None;
            }
            at += 2;
        }
    }
}
