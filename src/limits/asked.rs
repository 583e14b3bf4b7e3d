//! What a finding asks of a case: how far it looks, and at how much.

/// Bytes between an exchange and what stands loose beside it that still counts for it: some 300 lines of a log. Text
/// that is further away was pasted for something else.
pub const NEAR: usize = 20_000;

/// Exhibits of one sort that a finding asks: a paste with more of them is a log.
pub const ASKED: usize = 30;

/// Bodies and challenges of one paste in which repeated words are looked for.
pub const REPEATED: usize = 50;

/// Settings of a program in a paste that are compared with its token: a text with more of them is a listing.
pub const SETTINGS: usize = 40;

/// Bytes of a setting's value: issuers and audiences are shorter.
pub const SETTING_VALUE: usize = 300;

/// Bytes behind a message in which an object with its details begins, on the next line of a log at the farthest.
pub const DETAILS_BEHIND: usize = 80;

/// Bytes of such an object that are read: a library prints a dozen claims.
pub const DETAILS: usize = 900;
