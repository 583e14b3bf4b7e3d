//! What an error in XML says, as MinIO, Ceph and AWS answer.

/// The content of the element `Message` of a line; the line itself where it has none.
pub(super) fn said(line: &str) -> &str {
    let inner = line.split_once("<Message>").and_then(|(_, rest)| rest.split_once("</Message>"));
    inner.map_or(line, |(said, _)| said.trim())
}
