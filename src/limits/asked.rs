//! What a finding asks of a case: how far it looks, and at how much.

/// Bytes between an exchange and what stands loose beside it that still counts for it: some 300 lines of a log. Text
/// that is further away was pasted for something else.
pub const NEAR: usize = 20_000;

/// Exhibits of one sort that a finding asks: a paste with more of them is a log.
pub const ASKED: usize = 30;

/// Bodies and challenges of one paste in which repeated words are looked for.
pub const REPEATED: usize = 50;
