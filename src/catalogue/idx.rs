//! Messages of the Identity Engine, by `i18n.key`. A key that is an error code has its entry in [`crate::catalogue::api`].

pub(crate) mod accounts;
pub(crate) mod authenticators;
pub(crate) mod device_checks;
pub(crate) mod devices;
pub(crate) mod sign_in;

pub use crate::catalogue::idx::accounts::KNOWN as ACCOUNTS;
pub use crate::catalogue::idx::authenticators::KNOWN as AUTHENTICATORS;
pub use crate::catalogue::idx::device_checks::KNOWN as DEVICE_CHECKS;
pub use crate::catalogue::idx::devices::KNOWN as DEVICES;
pub use crate::catalogue::idx::sign_in::KNOWN as SIGN_IN;

/// Beginnings of keys, and the entry that says the same.
pub(crate) const ALIKE: &[(&str, &str)] = &[
    ("authfactor.webauthn.error.clientdata_origin", "passkey-domain-mismatch"),
    ("authfactor.webauthn.error.", "idx:authfactor.webauthn.error.assertion_validation_failure"),
    ("error.network.", "widget-request-blocked"),
    ("error.server.", "widget-unexpected"),
    ("oie.configuration.error", "widget-misconfigured"),
    ("oie.feature.disabled", "access_denied/feature_not_enabled_access_denied"),
    ("oie.invalid.recovery.token", "invalid_request/invalid_recovery_token"),
];
