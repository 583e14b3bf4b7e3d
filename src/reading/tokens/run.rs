//! A stretch of base64 that may be a token: over the ends of lines, through escapes, up to where it is cut off.

use crate::jose::signature_length::Fit;
use crate::limits;
use crate::reading::tokens::last_part::LastPart;

/// A stretch of base64 and dots, with line breaks and escapes taken out.
#[derive(Default)]
pub(crate) struct Run {
    pub(crate) compact: String,
    pub(crate) dots: usize,
    pub(crate) end: usize,
    pub(crate) wrapped: bool,
    pub(crate) escaped: bool,
    pub(crate) cut: bool,
    /// Where the last part begins in `compact`.
    last_part: usize,
    /// What the header tells of the last part, once asked for.
    last: Option<LastPart>,
}

/// What programs write in the place of what they leave out; Jitsi has `eyJhbGciOiJIU[...]PZBgw`.
const ELLIPSES: &[&str] = &["…", "...", "[...]", "[…]"];

impl Run {
    pub(crate) fn read(text: &str, start: usize) -> Run {
        let bytes = text.as_bytes();
        let mut run = Run { end: start, ..Run::default() };
        let mut at = start;
        let mut width = 0;
        let mut this_line = start;
        loop {
            at = run.take(text, at);
            run.end = at;
            let rest = bytes.get(at..).unwrap_or_default();
            if ELLIPSES.iter().any(|it| rest.starts_with(it.as_bytes())) {
                run.cut = true;
                run.end = at;
                break;
            }
            let Some(next) = next_line(text, at) else { break };
            if !run.wrapped {
                this_line = line_start(bytes, start);
            }
            let chunk = chunk_length(bytes, next);
            let next_line = line_start(bytes, next);
            let lines = Lines {
                earlier: width,
                this: at - this_line,
                next,
                chunk,
                next_width: next + chunk - next_line,
            };
            if !run.goes_on(text, lines) {
                break;
            }
            width = lines.this;
            this_line = next_line;
            run.wrapped = true;
            at = next;
        }
        if run.dots == 3 && run.compact.ends_with('.') {
            run.compact.pop();
            run.dots -= 1;
            run.end -= 1;
        }
        run
    }

    /// Takes what belongs to the token on this line.
    fn take(&mut self, text: &str, from: usize) -> usize {
        let bytes = text.as_bytes();
        let mut at = from;
        while let Some(byte) = bytes.get(at).copied() {
            let rest = bytes.get(at..).unwrap_or_default();
            let next = rest.get(1).copied().unwrap_or(b' ');
            if is_base64url(byte) {
                self.compact.push(char::from(byte));
                at += 1;
            } else if byte == b'.' {
                if rest.starts_with(b"...") {
                    break;
                }
                self.compact.push('.');
                self.dots += 1;
                self.last_part = self.compact.len();
                at += 1;
            } else if matches!(byte, b'+' | b'/') && (is_base64url(next) || next == b'=') && self.dots < 6 {
                self.compact.push(char::from(byte));
                at += 1;
            } else if byte == b'=' && !self.compact.ends_with('.') && padding_ends(rest) {
                self.compact.push('=');
                at += 1;
            } else if let Some(plain) = percent(rest) {
                self.compact.push(plain);
                if plain == '.' {
                    self.dots += 1;
                    self.last_part = self.compact.len();
                }
                self.escaped = true;
                at += 3;
            } else if rest.starts_with(b"\\.") || rest.starts_with(b"\\_") || rest.starts_with(b"\\-") {
                self.escaped = true;
                at += 1;
            } else if let Some(foreign) = self.foreign(text, at) {
                self.compact.push(foreign);
                at += foreign.len_utf8();
            } else {
                break;
            }
        }
        at
    }

    /// A character that has no place in a token, where what follows is plainly the rest of this one.
    fn foreign(&mut self, text: &str, at: usize) -> Option<char> {
        let letter = text.get(at..)?.chars().next()?;
        let rest = text.get(at + letter.len_utf8()..)?;
        if self.dots == 2 {
            return self.in_signature(letter, rest).then_some(letter);
        }
        let length = chunk_length(rest.as_bytes(), 0);
        let chunk = rest.get(..length)?;
        let mut parts = chunk.rsplit('.');
        let signature = parts.next()?;
        let rest_of_it = self.dots < 2 && chunk.matches('.').count() == 2 - self.dots;
        let plain = !chunk.starts_with("ey") && parts.all(|part| part.len() >= 4);
        (rest_of_it && plain && !parts_words(letter) && signature.len() >= 20).then_some(letter)
    }

    /// Whether the signature has its whole length only with this letter, or with what follows it.
    fn in_signature(&mut self, letter: char, rest: &str) -> bool {
        let last = self.last();
        // An algorithm that is not registered has no length of its own.
        if !last.is_known() {
            return false;
        }
        let before = self.compact.len() - self.last_part;
        let ends = |it: char| it.is_whitespace() || parts_words(it) || matches!(it, ')' | '}' | ']' | '.');
        let after = rest.chars().take(last.longest() + 1).take_while(|it| !ends(*it));
        let (after, foreign) = after.fold((0, 1), |(all, foreign), it| {
            (all + 1, foreign + usize::from(!it.is_ascii() || !is_base64url(it as u8)))
        });
        if parts_words(letter) || before == 0 || after == 0 {
            return false;
        }
        let whole = |length: usize| last.fit_of(length) == Fit::Common;
        let length = before + 1 + after;
        // `%20` for one letter, or put between two.
        let encoded = letter == '%' && (whole(length - 2) || whole(length.saturating_sub(3)));
        !whole(before) && (whole(length) || whole(length - foreign) || encoded)
    }

    /// What the header tells of the last part, asked once.
    fn last(&mut self) -> LastPart {
        *self.last.get_or_insert_with(|| LastPart::of(&self.compact))
    }

    /// Whether the next line belongs to the token too.
    fn goes_on(&mut self, text: &str, lines: Lines) -> bool {
        let chunk = text.get(lines.next..lines.next + lines.chunk).unwrap_or_default();
        if chunk.is_empty() || !line_ends(text, lines.next + lines.chunk) || self.dots >= 5 {
            return false;
        }
        let known_width = lines.earlier > 0 && lines.this == lines.earlier;
        let another = chunk.starts_with("ey") && chunk.contains('.') && self.last_part < self.compact.len();
        if another && self.dots != 1 || self.dots == 0 && !opens_object(&self.compact) {
            return false;
        }
        if self.dots < 2 || self.dots < self.last().dots {
            return chunk.len() > 3 || known_width || chunk.contains('.');
        }
        let wordlike = chunk.len() < 20 && chunk.bytes().skip(1).all(|byte| byte.is_ascii_lowercase());
        match self.ends_here(chunk, wordlike, lines) {
            Some(ends) => !ends,
            None => {
                let fits = known_width || lines.this >= 40 && !wordlike;
                fits && chunk.len() <= lines.this.max(8)
            }
        }
    }

    /// Whether the last part ends with this line; `None` if its length does not tell.
    ///
    /// Of RSA the length of the key is not known: the length of the signature is asked here and with the next line,
    /// and of two that fit, the lines decide. A line as long as the one before it is not the last one of a text that
    /// was wrapped, unless the text happens to fill it.
    fn ends_here(&mut self, chunk: &str, wordlike: bool, lines: Lines) -> Option<bool> {
        let last = self.last();
        let part = self.compact.get(self.last_part..).unwrap_or_default();
        let length = part.trim_end_matches('=').len();
        if length >= last.longest() {
            return Some(true);
        }
        if last.is_exact() {
            return (length + chunk.len() == last.longest()).then_some(false);
        }
        let here = last.fit(part);
        if lines.earlier > lines.this {
            return (here >= Fit::Uncommon || here == Fit::Odd && !last.is_known()).then_some(true);
        }
        if lines.next_width >= lines.this {
            return if here == Fit::Common && lines.earlier == 0 { Some(true) } else { None };
        }
        let both = last.fit(&[part, chunk].concat());
        match (here, both) {
            (_, Fit::Common) => Some(false),
            (Fit::Common, _) => Some(true),
            (Fit::Uncommon, Fit::Uncommon) => Some(wordlike || lines.earlier == 0),
            (Fit::Uncommon, _) => Some(true),
            (_, Fit::Uncommon) => Some(false),
            (Fit::Odd, Fit::Odd) if !last.is_known() => Some(wordlike || lines.earlier == 0),
            _ => None,
        }
    }
}

/// The lines at whose end it is asked whether the token goes on.
#[derive(Clone, Copy)]
struct Lines {
    /// Width of the line before this one; 0 if this is the first.
    earlier: usize,
    /// Width of this line, up to where the token ends in it.
    this: usize,
    /// Where the text of the next line begins.
    next: usize,
    /// Bytes of base64 and dots that the next line begins with.
    chunk: usize,
    /// Width of the next line, up to where that ends.
    next_width: usize,
}

/// Whether a character ends what stands before it, so that it is no damage inside a token.
fn parts_words(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '"' | '\'' | '&' | ';' | ',' | '<' | '`' | '\\' | '…')
}

/// `=` that pads a part: one or two, then a dot or the end of the run.
fn padding_ends(rest: &[u8]) -> bool {
    let length = rest.iter().take_while(|byte| **byte == b'=').count();
    let after = rest.get(length).copied().unwrap_or(b' ');
    length <= 2 && !is_base64url(after)
}

fn percent(rest: &[u8]) -> Option<char> {
    match rest.get(..3)? {
        b"%2E" | b"%2e" => Some('.'),
        b"%2D" | b"%2d" => Some('-'),
        b"%5F" | b"%5f" => Some('_'),
        b"%3D" | b"%3d" => Some('='),
        b"%2B" | b"%2b" => Some('+'),
        b"%2F" | b"%2f" => Some('/'),
        _ => None,
    }
}

fn chunk_length(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    rest.iter().take_while(|byte| is_base64url(**byte) || matches!(byte, b'.' | b'+' | b'/' | b'=')).count()
}

/// Start of the text of the next line, past the signs that a wrapped line ends and begins with.
fn next_line(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let after = rest.trim_start_matches([' ', '\t', '│', '|']);
    let after = after.strip_prefix(['\\', '^', '`']).unwrap_or(after);
    let after = after.strip_prefix("\\n").map_or(after, |_| after);
    let after = after.strip_prefix('\r').unwrap_or(after).strip_prefix('\n')?;
    let after = after.trim_start_matches([' ', '\t', '│', '|']);
    let after = after.strip_prefix("> ").unwrap_or(after);
    Some(text.len() - after.len())
}

/// Whether base64 begins as that of an object does, or of a token: more than a word that begins with `ey`.
fn opens_object(compact: &str) -> bool {
    let third = compact.as_bytes().get(2).copied().unwrap_or(b' ');
    !compact.starts_with("ey") || matches!(third, b'A'..=b'D' | b'I'..=b'L')
}

fn line_ends(text: &str, at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    let rest =
        rest.trim_start_matches([' ', '\t', '│', '|', '\\', '^', '"', '\'', '`', ',', ';', ')', '}', ']']);
    rest.is_empty() || rest.starts_with(['\r', '\n', '…', '’', '”']) || rest.starts_with("...")
}

/// Start of the line that holds this place; [`COLUMNS`] before it where the line is longer.
fn line_start(bytes: &[u8], at: usize) -> usize {
    let from = at.saturating_sub(limits::COLUMNS);
    let before = bytes.get(from..at).unwrap_or_default();
    before.iter().rposition(|byte| *byte == b'\n').map_or(from, |it| from + it + 1)
}

pub(crate) fn is_base64url(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}
