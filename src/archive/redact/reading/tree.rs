//! JSON in spans: what stands where, nothing copied, so that a change leaves all else as it was written.

use std::ops::Range;

/// Levels of nesting that are told apart; what is deeper is one piece.
const DEPTH: usize = 60;

/// A value, by where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    /// A string, without its quotes.
    Text(Range<usize>),
    /// A number, `true`, `false` or `null`.
    Scalar(Range<usize>),
    /// An object.
    Object(Vec<Pair>),
    /// A list.
    Array(Vec<Node>),
    /// An object or a list that is nested too deeply.
    Deep(Range<usize>),
}

/// A member: its name without quotes, and its value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Pair {
    /// Where the name stands.
    pub(crate) name: Range<usize>,
    /// The value.
    pub(crate) node: Node,
}

/// Reads a text that is one value of JSON. `None` if it is none, or not whole.
pub(crate) fn whole(text: &[u8]) -> Option<Node> {
    let (node, end) = first(text, 0)?;
    let rest = text.get(end..)?;
    rest.iter().all(u8::is_ascii_whitespace).then_some(node)
}

/// Reads the value that begins at or behind a place, and where it ends.
pub(crate) fn first(text: &[u8], from: usize) -> Option<(Node, usize)> {
    let mut parser = Parser { text, at: from };
    parser.space();
    let node = parser.value(0)?;
    Some((node, parser.at))
}

/// Every string below a node, names among them, with whether it is a name.
pub(crate) fn strings(text: &[u8], node: &Node, found: &mut Vec<(Range<usize>, bool)>) {
    match node {
        Node::Text(range) => found.push((range.clone(), false)),
        Node::Scalar(_) => {}
        Node::Object(pairs) => {
            for pair in pairs {
                found.push((pair.name.clone(), true));
                strings(text, &pair.node, found);
            }
        }
        Node::Array(nodes) => nodes.iter().for_each(|it| strings(text, it, found)),
        Node::Deep(range) => {
            let mut at = range.start;
            while let Some(open) = text.get(at..range.end).and_then(|it| memchr::memchr(b'"', it)) {
                let from = at + open + 1;
                let Some(end) = closing(text, from) else { break };
                found.push((from..end, false));
                at = end + 1;
            }
        }
    }
}

/// Where the quote stands that closes a string whose inside begins here.
pub(crate) fn closing(text: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        let rest = text.get(at..)?;
        let next = at + memchr::memchr2(b'"', b'\\', rest)?;
        if text.get(next) == Some(&b'"') {
            return Some(next);
        }
        at = next + 2;
    }
}

struct Parser<'a> {
    text: &'a [u8],
    at: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn space(&mut self) {
        while self.peek().is_some_and(|it| it.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        self.space();
        (self.peek()? == byte).then(|| self.at += 1)
    }

    fn string(&mut self) -> Option<Range<usize>> {
        self.take(b'"')?;
        let from = self.at;
        let end = closing(self.text, from)?;
        self.at = end + 1;
        Some(from..end)
    }

    fn value(&mut self, depth: usize) -> Option<Node> {
        match self.peek()? {
            b'{' | b'[' if depth >= DEPTH => self.deep(),
            b'{' => self.object(depth),
            b'[' => self.array(depth),
            b'"' => self.string().map(Node::Text),
            _ => self.scalar(),
        }
    }

    fn scalar(&mut self) -> Option<Node> {
        let from = self.at;
        let plain = |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'+' | b'.');
        while self.peek().is_some_and(plain) {
            self.at += 1;
        }
        let word = self.text.get(from..self.at)?;
        let number = word.first().is_some_and(|it| it.is_ascii_digit() || *it == b'-')
            && word.iter().all(|it| it.is_ascii_digit() || matches!(it, b'-' | b'+' | b'.' | b'e' | b'E'));
        (number || matches!(word, b"true" | b"false" | b"null")).then_some(Node::Scalar(from..self.at))
    }

    fn object(&mut self, depth: usize) -> Option<Node> {
        self.at += 1;
        let mut pairs = Vec::new();
        self.space();
        if self.peek()? == b'}' {
            self.at += 1;
            return Some(Node::Object(pairs));
        }
        loop {
            let name = self.string()?;
            self.take(b':')?;
            self.space();
            pairs.push(Pair { name, node: self.value(depth + 1)? });
            self.space();
            self.at += 1;
            match self.text.get(self.at - 1)? {
                b',' => {}
                b'}' => return Some(Node::Object(pairs)),
                _ => return None,
            }
        }
    }

    fn array(&mut self, depth: usize) -> Option<Node> {
        self.at += 1;
        let mut nodes = Vec::new();
        self.space();
        if self.peek()? == b']' {
            self.at += 1;
            return Some(Node::Array(nodes));
        }
        loop {
            self.space();
            nodes.push(self.value(depth + 1)?);
            self.space();
            self.at += 1;
            match self.text.get(self.at - 1)? {
                b',' => {}
                b']' => return Some(Node::Array(nodes)),
                _ => return None,
            }
        }
    }

    fn deep(&mut self) -> Option<Node> {
        let from = self.at;
        let mut open = 0_usize;
        loop {
            match self.peek()? {
                b'"' => self.at = closing(self.text, self.at + 1)?,
                b'{' | b'[' => open += 1,
                b'}' | b']' => open -= 1,
                _ => {}
            }
            self.at += 1;
            if open == 0 {
                return Some(Node::Deep(from..self.at));
            }
        }
    }
}

#[cfg(test)]
#[expect(clippy::string_slice, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn every_string_is_found_however_deep_it_stands() {
        let text = [&"[".repeat(70), r#"{"a":"b\"c"}"#, &"]".repeat(70)].concat();
        let node = whole(text.as_bytes()).unwrap();
        let mut found = Vec::new();
        strings(text.as_bytes(), &node, &mut found);
        let read: Vec<_> = found.into_iter().map(|(range, _)| &text[range]).collect();
        assert_eq!(read, ["a", r#"b\"c"#]);
    }

    #[test]
    fn what_is_no_json_or_not_whole_is_none() {
        for text in
            ["", "{", "[1,2", "{\"a\":1}x", "{a:1}", "nul", "\"a", "{\"a\" 1}", "[1 2]", "{\"a\":}", "\"\\"]
        {
            assert_eq!(whole(text.as_bytes()), None, "{text}");
        }
        for text in ["1.7956E9", " [ ] ", "{\"a\":null}", "\"\"", "[{}, -1]"] {
            assert!(whole(text.as_bytes()).is_some(), "{text}");
        }
    }
}
