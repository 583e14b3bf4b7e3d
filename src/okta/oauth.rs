//! Okta's OAuth and OpenID Connect errors, by `error` and `error_description`.

mod access_denied;
mod authorize;
mod client_metadata;
mod dpop;
mod invalid_client;
mod invalid_grant;
mod invalid_request;
mod invalid_scope;
mod invalid_target;
mod invalid_token;
mod polling;
mod request_object;
mod server_error;
mod user_action;

pub use access_denied::KNOWN as ACCESS_DENIED;
pub use authorize::KNOWN as AUTHORIZE;
pub use client_metadata::KNOWN as CLIENT_METADATA;
pub use dpop::KNOWN as DPOP;
pub use invalid_client::KNOWN as INVALID_CLIENT;
pub use invalid_client::assertion::KNOWN as CLIENT_ASSERTION;
pub use invalid_client::grant_types::KNOWN as GRANT_TYPES;
pub use invalid_client::keys::KNOWN as CLIENT_KEYS;
pub use invalid_grant::KNOWN as INVALID_GRANT;
pub use invalid_request::KNOWN as INVALID_REQUEST;
pub use invalid_scope::KNOWN as INVALID_SCOPE;
pub use invalid_scope::steps::KNOWN as SCOPE_STEPS;
pub use invalid_target::KNOWN as INVALID_TARGET;
pub use invalid_token::KNOWN as INVALID_TOKEN;
pub use invalid_token::single_use::KNOWN as SINGLE_USE;
pub use polling::KNOWN as POLLING;
pub use request_object::KNOWN as REQUEST_OBJECT;
pub use server_error::KNOWN as SERVER_ERROR;
pub use user_action::KNOWN as USER_ACTION;
