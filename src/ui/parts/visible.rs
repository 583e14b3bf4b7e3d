//! Characters that cannot be seen, or that turn the text around them, made visible.

/// A piece of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// Text to show as it is.
    Plain(&'a str),
    /// The name of a character that would not show: `U+202E`.
    Mark(String),
}

/// A value in pieces.
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut from = 0;
    for (at, letter) in text.char_indices().filter(|(_, letter)| is_hidden(*letter)) {
        if let Some(plain) = text.get(from..at).filter(|plain| !plain.is_empty()) {
            pieces.push(Piece::Plain(plain));
        }
        pieces.push(Piece::Mark(name(letter)));
        from = at + letter.len_utf8();
    }
    if let Some(plain) = text.get(from..).filter(|plain| !plain.is_empty()) {
        pieces.push(Piece::Plain(plain));
    }
    pieces
}

/// A value with the names in place of such characters.
pub(crate) fn text(text: &str) -> String {
    let named = pieces(text).into_iter().map(|piece| match piece {
        Piece::Plain(plain) => plain.to_owned(),
        Piece::Mark(name) => name,
    });
    named.collect()
}

/// Whether a character is not seen as itself: controls but the line end, direction marks,
/// zero-width characters, spaces other than the plain one, tags, variation selectors.
fn is_hidden(letter: char) -> bool {
    letter != '\n' && letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
        || letter != ' ' && letter != '\n' && letter.is_whitespace()
}

fn name(letter: char) -> String {
    let code = u32::from(letter);
    let mut name = String::from("U+");
    let digits = if code > 0xffff { 5 } else { 4 };
    for place in (0..digits).rev() {
        name.extend(char::from_digit((code >> (4 * place)) & 15, 16).map(|digit| digit.to_ascii_uppercase()));
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_show_is_named() {
        assert_eq!(text("user\u{202e}nimda"), "userU+202Enimda");
        assert_eq!(text("a\u{200b}b\u{a0}c\u{0}"), "aU+200BbU+00A0cU+0000");
        assert_eq!(text("\u{e0041}"), "U+E0041");
    }

    #[test]
    fn plain_text_stays_one_piece() {
        assert_eq!(pieces("Zoë, two words\nnext"), [Piece::Plain("Zoë, two words\nnext")]);
        assert_eq!(pieces(""), []);
    }
}
