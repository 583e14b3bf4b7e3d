//! PEM (RFC 7468) as it is found: in one line, with `\n` written out, indented, quoted, cut off.

use crate::jose::key::collector::Collector;
use crate::jose::key::der_form;
use crate::jose::key::not_a_key::{DerFault, PemFault, What};
use crate::jose::key::origin::Note;
use crate::limits;
use crate::text::json::escapes::plain;
use crate::text::percent::{self, Plus};

/// What a block begins with.
pub(super) const BEGIN: &str = "-----BEGIN";
const END: &str = "-----END";
const DASHES: &str = "-----";

/// One block, not yet read.
pub(super) struct Block<'a> {
    /// What its BEGIN line says: `PUBLIC KEY`.
    label: String,
    /// What stands between its lines.
    body: &'a str,
    /// The block with its lines.
    whole: &'a str,
    /// Whether it has an END line.
    ended: bool,
}

impl<'a> Block<'a> {
    /// The block that begins at the start of a text, and how long it is; none if none begins there.
    pub(super) fn at(text: &'a str) -> Option<(Block<'a>, usize)> {
        let behind = text.strip_prefix(BEGIN)?;
        let dashes = DASHES.as_bytes();
        let label_ends = behind
            .as_bytes()
            .windows(dashes.len())
            .take(limits::PEM_LABEL)
            .position(|five| five == dashes)?;
        let (label, inside) = behind.split_at_checked(label_ends)?;
        let inside = inside.strip_prefix(DASHES)?;
        let label = percent::decoded(label, Plus::Space).replace('_', " ");
        let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
        let body_at = text.len() - inside.len();
        // What another block ends is not this one's.
        let own = inside.split(BEGIN).next().unwrap_or_default();
        let ended = own.find(END);
        let body = own.get(..ended.unwrap_or_else(|| unended(own)))?;
        let mut end = body_at + body.len();
        if ended.is_some() {
            let last = text.get(end + END.len()..).unwrap_or_default();
            end += END.len() + last.find(DASHES).filter(|at| *at < 60).map_or(0, |at| at + DASHES.len());
        }
        let whole = text.get(..end)?;
        Some((Block { label, body, whole, ended: ended.is_some() }, end))
    }
}

/// Bytes of a body without an END line: as far as its lines are base64.
fn unended(text: &str) -> usize {
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        let plain = bare(line);
        let of_key = plain.is_empty() || plain.contains(':') || is_base64(plain) || plain.contains('\\');
        if end + line.len() > limits::PEM || !of_key {
            break;
        }
        end += line.len();
    }
    // In one line, what follows the key is not known from it.
    if end == 0 {
        (0..=text.len().min(limits::PEM)).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
    } else {
        end
    }
}

/// Reads a block.
pub(super) fn read(collector: &mut Collector, block: &Block<'_>) {
    if let Some(what) = is_known(&block.label) {
        return collector.problem(what);
    }
    // OpenSSL writes the curve before the key that lies on it, and the key names it again.
    if block.label.ends_with("PARAMETERS") {
        return;
    }
    let mut notes = Vec::new();
    match bytes(block, &mut notes) {
        Err(None) => collector.problem(What::EncryptedPrivateKey),
        Err(Some(fault)) => collector.problem(What::Pem { label: block.label.clone(), fault }),
        Ok(bytes) => match der_form::read(&bytes) {
            Ok(key) => collector.der(key, &notes, block.whole),
            Err(What::Der(fault)) => {
                let fault = if fault == DerFault::CutOff { PemFault::CutOff } else { PemFault::Der(fault) };
                collector.problem(What::Pem { label: block.label.clone(), fault });
            }
            Err(what) => collector.problem(what),
        },
    }
}

/// What a label names that is not a key which can be used.
fn is_known(label: &str) -> Option<What> {
    Some(match label {
        "CERTIFICATE REQUEST" | "NEW CERTIFICATE REQUEST" => What::CertificateRequest,
        "X509 CRL" => What::RevocationList,
        "ENCRYPTED PRIVATE KEY" => What::EncryptedPrivateKey,
        "OPENSSH PRIVATE KEY" => What::SshKey { private: true },
        "PKCS7" | "PKCS #7 SIGNED DATA" | "CMS" => What::Pkcs7,
        _ if label.starts_with("PGP ") => What::Pgp { private: label.contains("PRIVATE") },
        _ => return None,
    })
}

/// The bytes between the lines, or what is wrong; no fault where they are encrypted (RFC 1421 section 4.6.1.1).
fn bytes(block: &Block<'_>, notes: &mut Vec<Note>) -> Result<Vec<u8>, Option<PemFault>> {
    let mut body = block.body.to_owned();
    for _ in 0..2 {
        if body.contains('\\') {
            body = plain(&body).into_owned();
        }
    }
    if body.contains('%') {
        body = percent::decoded(&body, Plus::Plus).into_owned();
    }
    let mut digits = String::with_capacity(body.len());
    for line in body.lines() {
        let line = bare(line);
        if line.contains(':') {
            if line.contains("ENCRYPTED") {
                return Err(None);
            }
            continue;
        }
        if !block.ended && !is_base64(line) {
            break;
        }
        digits.extend(line.split_whitespace());
    }
    if digits.is_empty() {
        return Err(Some(PemFault::Empty));
    }
    if !is_base64(&digits) {
        return Err(Some(PemFault::Character));
    }
    let lines = block.body.trim().lines().count();
    if lines == 1 && digits.len() > 76 {
        notes.push(Note::LineBreaksRestored);
    }
    if !block.ended {
        notes.push(Note::NoEndLine);
    }
    decode(digits.trim_end_matches('=')).map_err(Some)
}

/// A line without what stands around it in a program, a setting or a mail.
fn bare(line: &str) -> &str {
    let quotes = ['"', '\'', '`', ',', ';'];
    let mut line = line.trim().trim_start_matches(['>', '#', '*', '|', ' ']);
    if let Some(before) = line.strip_suffix('+').map(str::trim_end).filter(|it| it.ends_with(['"', '\''])) {
        line = before;
    }
    if let Some(after) = line.strip_prefix('+').map(str::trim_start).filter(|it| it.starts_with(['"', '\'']))
    {
        line = after;
    }
    line.trim_matches(quotes).trim()
}

fn is_base64(text: &str) -> bool {
    text.bytes().all(|byte| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=') || byte.is_ascii_whitespace()
    })
}

/// Decodes base64 in the lines that the crate wants.
fn decode(digits: &str) -> Result<Vec<u8>, PemFault> {
    if digits.len() % 4 == 1 {
        return Err(PemFault::CutOff);
    }
    let mut text = String::from("-----BEGIN KEY-----\n");
    let mut rest = digits;
    while let Some((line, more)) = rest.split_at_checked(64) {
        text.push_str(line);
        text.push('\n');
        rest = more;
    }
    text.push_str(rest);
    text.push_str("=".repeat((4 - digits.len() % 4) % 4).as_str());
    text.push_str(if rest.is_empty() { "" } else { "\n" });
    text.push_str("-----END KEY-----\n");
    pem_rfc7468::decode_vec(text.as_bytes()).map(|(_, bytes)| bytes).map_err(|_| PemFault::Base64)
}
