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
