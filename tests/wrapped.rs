//! A token wrapped at any width reads the same, whatever signed or encrypted it, and takes nothing of what follows it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::collections::HashSet;
use token_inspector::checks::Sample;
use token_inspector::jose::algorithms::{ALGORITHMS, Length};
use token_inspector::jose::encryption::CONTENT_ENCRYPTION;
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

/// Bits of RSA keys that are in use.
const MODULI: [usize; 8] = [2_048, 2_432, 2_560, 3_072, 3_584, 4_096, 8_192, 16_384];

/// What stands between the lines of one that is wrapped.
const ENDS: [&str; 6] = ["\n", "\r\n", "\n    ", "\r\n\t", "\\\n", " \\\n  "];

fn report(paste: &str) -> Report {
    inspect(paste, &Context::at(Timestamp::from_second(1_790_000_000).unwrap()))
}

fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Bytes without a pattern, from a seed.
fn noise(length: usize, seed: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_u32 ^ u32::try_from(seed).unwrap();
    let next = |_| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state.to_le_bytes()[1]
    };
    (0..length).map(next).collect()
}

/// A healthy token by this algorithm with a signature of so many bytes.
fn signed(alg: &str, bytes: usize) -> String {
    let header = format!(r#"{{"kid":"k1","alg":"{alg}"}}"#);
    let parts = [header.as_bytes(), Sample::Other.payload().as_bytes(), &noise(bytes, bytes)].map(encode);
    parts.join(".")
}

/// A token of every algorithm, and of every length that its signature may have; encrypted ones too.
fn tokens() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for row in ALGORITHMS {
        let lengths: Vec<usize> =
            match row.signature_length(token_inspector::jose::algorithms::KeyShape::Unknown) {
                Length::Exactly(bytes) => vec![bytes],
                Length::OneOf(lengths) => lengths.to_vec(),
                Length::Modulus => MODULI.iter().map(|bits| bits / 8).collect(),
            };
        for bytes in lengths {
            all.push((format!("{} of {bytes} bytes", row.name), signed(row.name, bytes)));
        }
    }
    for row in CONTENT_ENCRYPTION {
        let header = format!(r#"{{"alg":"RSA-OAEP-256","enc":"{}","kid":"k1"}}"#, row.name);
        let parts = [header.into_bytes(), noise(256, 1), noise(12, 2), noise(400, 3), noise(row.tag, 4)];
        all.push((row.name.to_owned(), parts.map(|it| encode(&it)).join(".")));
    }
    all
}

fn wrapped(text: &str, column: usize, end: &str) -> String {
    let lines: Vec<_> = text.as_bytes().chunks(column).map(|it| std::str::from_utf8(it).unwrap()).collect();
    lines.join(end)
}

/// The only token of a paste, and the ids of what is found.
fn read(paste: &str) -> (Vec<String>, HashSet<String>) {
    let report = report(paste);
    let tokens = report.case.tokens().map(|(_, _, token)| token.compact.to_string()).collect();
    (tokens, report.findings.iter().map(|it| it.full_id()).collect())
}

#[test]
fn a_token_wrapped_at_any_width_reads_the_same() {
    let mut bad = Vec::new();
    for (offset, (name, token)) in tokens().into_iter().enumerate() {
        let (_, ids) = read(&token);
        // Every eleventh width, another one of each token, so that all together have met all.
        for (number, column) in (10 + offset % 11..210).step_by(11).enumerate() {
            let end = ENDS[(number + offset) % ENDS.len()];
            let found = read(&wrapped(&token, column, end));
            if found != (vec![token.clone()], ids.clone()) {
                bad.push(format!("{name} at {column} {end:?}: {:?}", found.1.difference(&ids)));
            }
        }
    }
    assert!(bad.is_empty(), "{} {:#?}", bad.len(), bad.iter().take(40).collect::<Vec<_>>());
}

#[test]
fn a_wrapped_token_takes_nothing_of_the_next_line() {
    let after = [
        "thanks",
        "regards, Ada",
        "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567",
        "403",
        "Forbidden",
        "orders-api-7d9f8b6c5d-x2v4q",
        "-----END",
        "{\"active\":true}",
    ];
    let mut bad = Vec::new();
    for (name, token) in tokens() {
        for column in [64, 76, 10_000] {
            for (number, after) in after.into_iter().enumerate() {
                let end = ENDS[(number + column) % ENDS.len()];
                let paste = format!("{}\n{after}\n", wrapped(&token, column, end));
                let found = read(&paste).0;
                if found != [token.clone()] {
                    bad.push(format!("{name} at {column} {end:?} before {after}"));
                }
            }
        }
    }
    assert!(bad.is_empty(), "{} {:#?}", bad.len(), bad.iter().take(40).collect::<Vec<_>>());
}

#[test]
fn a_healthy_signature_of_any_length_is_not_told_to_be_wrong() {
    for (name, token) in tokens() {
        let (_, ids) = read(&token);
        assert!(!ids.contains("signature-wrong-length"), "{name}");
    }
}
