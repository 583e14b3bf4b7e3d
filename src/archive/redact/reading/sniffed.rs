//! How a file is cut, by how it begins.

/// Where in a file one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Before the list of entries.
    Head,
    /// Between two entries.
    Between,
    /// Inside of one.
    Entry,
    /// Behind the list.
    Tail,
    /// In a text that is cut into lines.
    Lines,
}

/// Where a value ends that is neither object nor list.
pub(crate) fn scalar(buffer: &[u8]) -> Option<usize> {
    if buffer.first() == Some(&b'"') {
        return crate::archive::redact::reading::tree::closing(buffer, 1).map(|it| it + 1);
    }
    buffer.iter().position(|it| matches!(it, b',' | b']' | b'}')).map(|it| it.max(1))
}

/// How a file is cut, by how it begins.
pub(crate) fn sniffed(buffer: &[u8]) -> Mode {
    let text = buffer.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(buffer).trim_ascii_start();
    let second = text.get(1..).unwrap_or_default().trim_ascii_start().first();
    match text.first() {
        Some(b'{') if matches!(second, Some(b'"' | b'}')) => Mode::Head,
        Some(b'[') if second == Some(&b'{') => Mode::Head,
        _ => Mode::Lines,
    }
}
