//! What verifiers say, and what only they report.

pub(crate) mod against_evidence;
pub(crate) mod library_differences;
pub(crate) mod more_exact;
mod named_times;
pub(crate) mod redacted_values;
pub(crate) mod saml;
pub(crate) mod verifier_messages;
pub(crate) mod verifier_settings;

use super::File;

/// The checks of this room, in the order in which they speak.
pub(super) const CHECKS: &[File] = &[
    (None, saml::CHECKS),
    (None, redacted_values::CHECKS),
    (None, verifier_settings::CHECKS),
    (None, against_evidence::CHECKS),
];
