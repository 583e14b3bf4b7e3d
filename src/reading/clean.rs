//! Takes off what mail, terminals, web pages and word processors put around text.

use crate::limits;
use crate::reading::source_text::Layer;

/// The paste without invisible characters, colours, quote marks at line starts, quoted-printable and HTML escapes.
pub(crate) fn clean(paste: &Layer) -> Layer {
    let mut layer = visible(paste);
    layer = unquoted(&layer).unwrap_or(layer);
    layer = unprintable(&layer).unwrap_or(layer);
    layer = unescaped_html(&layer).unwrap_or(layer);
    layer.depth = 0;
    layer
}

/// Without zero-width characters, soft hyphens, byte-order marks and terminal colours; odd spaces become spaces.
fn visible(paste: &Layer) -> Layer {
    let text = &paste.text;
    if text.is_ascii() && !text.contains('\u{1b}') {
        return paste.clone();
    }
    let mut builder = paste.builder(0..paste.text.len());
    let mut kept = 0;
    let mut skip_to = 0;
    for (at, letter) in text.char_indices() {
        if at < skip_to {
            continue;
        }
        let instead = match letter {
            '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}' => "",
            '\u{a0}' | '\u{2007}' | '\u{202f}' | '\u{2000}'..='\u{200a}' | '\u{3000}' => " ",
            '\u{1b}' => "",
            _ => continue,
        };
        builder.keep(text.get(kept..at).unwrap_or_default(), kept);
        let mut end = at + letter.len_utf8();
        if letter == '\u{1b}' {
            end += colour(text.get(end..).unwrap_or_default());
        }
        if instead.is_empty() {
            builder.took(at, "had-invisible-characters");
        } else {
            builder.put(instead, at);
            if letter != '\u{a0}' || !text.get(..at).is_some_and(|before| before.ends_with([' ', '\n'])) {
                builder.took(at, "had-invisible-characters");
            }
        }
        kept = end;
        skip_to = end;
    }
    builder.keep(text.get(kept..).unwrap_or_default(), kept);
    builder.done()
}

/// Length of the rest of a terminal's colour sequence.
fn colour(rest: &str) -> usize {
    if !rest.starts_with('[') {
        return 0;
    }
    let parameters =
        rest.bytes().skip(1).take_while(|byte| matches!(byte, b'0'..=b'9' | b';' | b'?')).count();
    1 + parameters + usize::from(rest.as_bytes().get(1 + parameters).is_some_and(u8::is_ascii_alphabetic))
}

/// Without `> ` or `│ ` at the start of every line, as mail and some terminals put it there.
fn unquoted(layer: &Layer) -> Option<Layer> {
    let lines = || layer.text.split('\n').map(str::trim_end).filter(|line| !line.is_empty());
    let first: Vec<&str> = lines().take(limits::QUOTED_LINES).collect();
    let prefix = ["> ", "│ ", "| "].into_iter().find(|prefix| {
        let marked = first.iter().filter(|line| line.starts_with(prefix.trim_end())).count();
        let all = first.len();
        marked >= 2 && marked * 10 >= all * 9 || all == 1 && marked == 1
    })?;
    let clue = prefix.trim_end();
    let exchange = prefix == "> " && lines().any(|line| line.starts_with("> ") && line.contains(" HTTP/"));
    if exchange {
        return None;
    }
    let mut builder = layer.builder(0..layer.text.len());
    let mut at = 0;
    for line in layer.text.split_inclusive('\n') {
        let mut body = line;
        let mut from = at;
        while let Some(rest) = body.strip_prefix(clue) {
            let rest = rest.strip_prefix(' ').unwrap_or(rest);
            from += body.len() - rest.len();
            body = rest;
        }
        builder.keep(body, from);
        at += line.len();
    }
    builder.note("had-quotes");
    Some(builder.done())
}

/// Quoted-printable (RFC 2045 section 6.7) decoded where the text shows signs of it.
fn unprintable(layer: &Layer) -> Option<Layer> {
    let text = &layer.text;
    let soft = text.matches("=\n").count() + text.matches("=\r\n").count();
    if !text.contains("=3D") && !text.contains("=2E") && soft < 2 {
        return None;
    }
    let mut builder = layer.builder(0..layer.text.len());
    let mut kept = 0;
    let mut from = 0;
    while let Some(found) = text.get(from..).and_then(|rest| rest.find('=')) {
        let at = from + found;
        let rest = text.get(at..).unwrap_or_default();
        from = at + 1;
        let (instead, length) = if rest.starts_with("=\n") {
            (None, 2)
        } else if rest.starts_with("=\r\n") {
            (None, 3)
        } else {
            let code = rest.get(1..3).filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()));
            let Some(byte) = code.and_then(|code| u8::from_str_radix(code, 16).ok()).filter(u8::is_ascii)
            else {
                continue;
            };
            (Some(char::from(byte)), 3)
        };
        builder.keep(text.get(kept..at).unwrap_or_default(), kept);
        if let Some(letter) = instead {
            builder.put(letter.encode_utf8(&mut [0; 4]), at);
        }
        builder.took(at, if instead.is_some() { "had-escapes" } else { "had-line-breaks" });
        kept = at + length;
        from = kept;
    }
    builder.keep(text.get(kept..).unwrap_or_default(), kept);
    Some(builder.done())
}

const ENTITIES: &[(&str, &str)] = &[
    ("&quot;", "\""),
    ("&#34;", "\""),
    ("&#x22;", "\""),
    ("&#39;", "'"),
    ("&#x27;", "'"),
    ("&apos;", "'"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&amp;", "&"),
    ("&nbsp;", " "),
    ("&#46;", "."),
    ("&#x2E;", "."),
    ("&period;", "."),
    ("&#95;", "_"),
    ("&lowbar;", "_"),
    ("&#x2F;", "/"),
];

/// HTML escapes decoded.
fn unescaped_html(layer: &Layer) -> Option<Layer> {
    let text = &layer.text;
    let entity = |at: usize| {
        let rest = text.as_bytes().get(at..).unwrap_or_default();
        ENTITIES.iter().find(|(entity, _)| rest.starts_with(entity.as_bytes()))
    };
    let ampersands = || text.bytes().enumerate().filter(|(_, byte)| *byte == b'&').map(|(at, _)| at);
    if !ampersands().any(|at| entity(at).is_some()) {
        return None;
    }
    let mut builder = layer.builder(0..layer.text.len());
    let mut kept = 0;
    for (at, (entity, letter)) in ampersands().filter_map(|at| Some((at, entity(at)?))) {
        builder.keep(text.get(kept..at).unwrap_or_default(), kept);
        builder.put(letter, at);
        builder.took(at, "had-escapes");
        kept = at + entity.len();
    }
    builder.keep(text.get(kept..).unwrap_or_default(), kept);
    Some(builder.done())
}
