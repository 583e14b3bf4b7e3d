//! Messages of the Identity Engine, by `i18n.key`. A key that is an error code has its entry in [`super::errors`].

mod accounts;
mod authenticators;
mod devices;
mod sign_in;

pub use accounts::KNOWN as ACCOUNTS;
pub use authenticators::KNOWN as AUTHENTICATORS;
pub use devices::KNOWN as DEVICES;
pub use sign_in::KNOWN as SIGN_IN;
