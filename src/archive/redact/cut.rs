//! JSON that was cut off: ended behind its last whole member, and closed.

/// The brackets that are open at the end of a text, from the outermost.
pub(crate) fn open(text: &[u8]) -> Vec<u8> {
    state(text).stack
}

struct State {
    stack: Vec<u8>,
    /// Where the last whole member or element ends, and the brackets that are open there.
    whole: (usize, Vec<u8>),
}

fn state(text: &[u8]) -> State {
    let mut state = State { stack: Vec::new(), whole: (0, Vec::new()) };
    let mut at = 0;
    // Behind a colon in an object, and everywhere in a list, a string is a value.
    let mut value = true;
    while let Some(byte) = text.get(at) {
        let mut end = None;
        match byte {
            b'"' => match crate::archive::redact::reading::tree::closing(text, at + 1) {
                Some(close) => {
                    at = close;
                    if value || state.stack.last() == Some(&b'[') {
                        end = Some(close + 1);
                    }
                }
                None => break,
            },
            b'{' | b'[' => {
                state.stack.push(*byte);
                value = *byte == b'[';
                end = Some(at + 1);
            }
            b'}' | b']' => {
                state.stack.pop();
                value = false;
                end = Some(at + 1);
            }
            b':' => value = true,
            b',' => value = state.stack.last() == Some(&b'['),
            it if it.is_ascii_whitespace() => {}
            _ => {
                let rest = text.get(at..).unwrap_or_default();
                let length =
                    rest.iter().position(|it| it.is_ascii_whitespace() || matches!(it, b',' | b'}' | b']'));
                match length {
                    Some(length) => {
                        at += length.max(1) - 1;
                        end = Some(at + 1);
                    }
                    // A number at the very end may go on.
                    None => break,
                }
            }
        }
        at += 1;
        if let Some(end) = end {
            state.whole = (end, state.stack.clone());
        }
    }
    state
}

/// The text up to its last whole member, with these members put into its outermost object, closed.
pub(crate) fn closed(text: &[u8], more: &str) -> Vec<u8> {
    let (end, stack) = state(text).whole;
    let mut out = text.get(..end).unwrap_or_default().to_vec();
    for (depth, bracket) in stack.iter().enumerate().rev() {
        if depth == 0 && *bracket == b'{' && !more.is_empty() {
            if out.trim_ascii_end().last() != Some(&b'{') {
                out.push(b',');
            }
            out.extend_from_slice(more.as_bytes());
        }
        out.push(if *bracket == b'{' { b'}' } else { b']' });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cut_off_anywhere_becomes_whole_json() {
        let text = r#"{"a":1,"b":{"c":"d\"e","f":[1,{"g":null},"h"],"i":{}},"j":[]}"#;
        for end in 1..text.len() {
            let made = closed(&text.as_bytes()[..end], "\"comment\":\"cut\"");
            let made = String::from_utf8(made).unwrap();
            let read: serde_json::Value =
                serde_json::from_str(&made).unwrap_or_else(|it| panic!("{end}: {made}: {it}"));
            assert_eq!(read["comment"], "cut", "{made}");
        }
        assert_eq!(closed(br#"{"a":1,"b":{"c":"d","e":"f"#, ""), br#"{"a":1,"b":{"c":"d"}}"#);
        assert_eq!(closed(br#"{"status":20"#, ""), b"{}");
    }
}
