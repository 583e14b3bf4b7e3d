//! The words of a print: names, quotes, types before values, and where a value without quotes ends.

use crate::reading::decoded::claims::is_known;

/// A name with what parts it from its value: its text, the bytes of both, and whether the two stand in brackets.
pub(super) fn name(text: &str) -> Option<(String, usize, bool)> {
    // `('iss', …)` of Python, `[iss, …]` of .NET.
    if let Some(inner) = text.strip_prefix(['(', '[']) {
        let (name, length) = match quoted(inner) {
            Some(it) => it,
            None => {
                let length = word_length(inner);
                (inner.get(..length)?.to_owned(), length)
            }
        };
        let behind = inner.get(length..)?;
        if let Some(value) = behind.strip_prefix(',')
            && (text.starts_with('(') || is_known(&name))
        {
            return Some((name, text.len() - value.len(), true));
        }
        // `[iss] => …` of PHP, `["iss"]=>`.
        let value = behind.strip_prefix(']').map(str::trim_start)?.strip_prefix("=>")?;
        return Some((name, text.len() - value.trim_start().len(), false));
    }
    // `<<"iss">> => …` of Erlang.
    let bare = text.strip_prefix("<<").unwrap_or(text);
    let (name, behind) = match quoted(bare) {
        Some((name, length)) => (name, bare.get(length..)?),
        None => {
            let symbol = bare.strip_prefix(':').unwrap_or(bare);
            let length = word_length(symbol);
            let behind = symbol.get(length..)?;
            // `:iss "https://…"` of Clojure.
            if symbol.len() < bare.len() && behind.starts_with([' ', '"']) {
                let value = behind.trim_start();
                if !value.starts_with('=') {
                    return Some((symbol.get(..length)?.to_owned(), text.len() - value.len(), false));
                }
            }
            (symbol.get(..length)?.to_owned(), behind)
        }
    };
    let behind = behind.strip_prefix(">>").unwrap_or(behind);
    let spaced = behind.trim_start_matches([' ', '\t']);
    let value = ["=>", "->", ":", "="].iter().find_map(|it| spaced.strip_prefix(it))?;
    (!name.is_empty() && !value.starts_with("//") && !value.starts_with(':')).then(|| {
        let value = value.strip_prefix('\n').map_or(value, str::trim_start);
        (name, text.len() - value.len(), false)
    })
}

/// Bytes of the number that PHP prints before an element of a list: `[0] => `, `[0]=>`.
pub(super) fn index(text: &str) -> usize {
    let number = text.strip_prefix('[').and_then(|it| it.split_once(']'));
    let value = number
        .filter(|(number, _)| !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit()))
        .and_then(|(_, behind)| behind.trim_start().strip_prefix("=>"));
    value.map_or(0, |it| text.len() - it.trim_start().len())
}

/// Bytes of a name without quotes.
fn word_length(text: &str) -> usize {
    let begins = text.starts_with(|it: char| it.is_ascii_alphabetic() || it == '_');
    let length =
        text.bytes().take_while(|it| it.is_ascii_alphanumeric() || matches!(it, b'_' | b'-' | b'.' | b'/'));
    if begins { length.count() } else { 0 }
}

/// What stands in the quotes that open here, and the bytes of it with its quotes.
pub(super) fn quoted(text: &str) -> Option<(String, usize)> {
    let quote = text.chars().next().filter(|it| matches!(it, '"' | '\'' | '`'))?;
    let mut said = String::new();
    let mut letters = text.char_indices().skip(1);
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => said.extend(letters.next().map(|(_, escaped)| escaped)),
            '\n' => return None,
            _ if letter == quote => return Some((said, at + 1)),
            _ => said.push(letter),
        }
    }
    None
}

/// Whether brackets open here.
pub(super) fn opens(text: &str) -> bool {
    // `[Array]` and the like stand for a list that was not printed.
    text.starts_with(['{', '[', '(']) && !text.starts_with("[Array]") && !text.starts_with("[Object]")
}

/// The last word before the brackets of a value: `datetime` of `datetime.datetime(`.
pub(super) fn called(text: &str) -> &str {
    text.rsplit(|it: char| !it.is_alphanumeric() && it != '_').next().unwrap_or_default()
}

/// Bytes of the types and signs that stand before a value: `String(…)` keeps its bracket, `string(5) "x"` has none.
pub(super) fn before_value(text: &str) -> usize {
    let mut rest = text;
    loop {
        let trimmed = rest.trim_start_matches(['&', '*', '%', '#', ' ', '\t']);
        let trimmed = trimmed.strip_prefix("<<").filter(|it| it.starts_with('"')).unwrap_or(trimmed);
        // `[]string{…}`, `[]interface {}{…}`.
        let trimmed = trimmed.strip_prefix("[]").filter(|it| it.contains('{')).unwrap_or(trimmed);
        let length = type_length(trimmed);
        let behind = trimmed.get(length..).unwrap_or_default();
        let next = behind.trim_start();
        let gap = behind.len() - next.len();
        if length == 0 {
            // `{str} 'x'` of PyCharm, `(string) "x"` of PHP and of debuggers.
            let cast = trimmed
                .strip_prefix(['{', '('])
                .and_then(|it| it.split_once(['}', ')']))
                .filter(|(it, behind)| is_cast(it) && behind.starts_with(' '));
            match cast {
                Some((_, behind)) => rest = behind,
                None => return text.len() - trimmed.len(),
            }
        } else if let Some((_, behind)) = next.strip_prefix('(').and_then(|it| {
            it.split_once(')').filter(|(it, behind)| {
                !it.is_empty()
                    && it.bytes().all(|it| it.is_ascii_digit())
                    && behind.trim_start().starts_with(['"', '{'])
            })
        }) {
            // `string(5) "x"`, `array(2) {`.
            rest = behind;
        } else if next.starts_with("{}{") {
            // `map[string]interface {}{…}`
            rest = next.get(2..).unwrap_or_default();
        } else if opens(next) && (gap == 0 || is_type(trimmed.get(..length).unwrap_or_default())) {
            return text.len() - next.len();
        } else {
            return text.len() - trimmed.len();
        }
    }
}

fn is_cast(text: &str) -> bool {
    let word =
        !text.is_empty() && text.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b':' | b'_'));
    word && text.bytes().any(|it| it.is_ascii_alphabetic()) && text.len() < 24
}

/// Bytes of a word that may be a type.
fn type_length(text: &str) -> usize {
    let begins = text.starts_with(|it: char| it.is_ascii_alphabetic());
    let letters =
        text.bytes().take_while(|it| it.is_ascii_alphanumeric() || matches!(it, b'_' | b'.' | b':' | b'$'));
    let length = letters.count();
    // A scheme of an address is no type.
    let address = text.get(length..).is_some_and(|it| it.starts_with("//"));
    if begins && !address { length } else { 0 }
}

/// Whether a word before a bracket and a space names a type.
fn is_type(word: &str) -> bool {
    word.starts_with(|it: char| it.is_ascii_uppercase())
        || matches!(word, "array" | "object" | "interface" | "map")
}

/// Bytes of a value without quotes: to the end of the line, the next comma or closing bracket, or the next name.
pub(super) fn bare(text: &str) -> usize {
    for (at, letter) in text.char_indices() {
        match letter {
            '\n' | '\r' | '}' | ']' | ')' | ',' | ';' | '|' => return at,
            ' ' if names_next(text.get(at + 1..).unwrap_or_default()) => return at,
            '[' | '{' if at == 0 => {
                let close = text.find([']', '}']).map_or(text.len(), |it| it + 1);
                return close;
            }
            _ => {}
        }
    }
    text.len()
}

/// Whether a name with a colon or an equals sign begins here.
fn names_next(text: &str) -> bool {
    let length = word_length(text);
    let behind = text.get(length..).unwrap_or_default();
    let named = behind.starts_with(':') && !behind.starts_with("://") || behind.starts_with('=');
    length > 1 && (named || behind.starts_with(" ="))
}
