//! Okta's API error codes, by what one was doing.

mod access;
mod apps;
mod brands;
mod devices;
mod factors;
mod groups;
mod limits;
mod org;
mod policies;
mod provisioning;
mod requests;
mod reused;
mod roles;
mod settings;
mod sign_in;
mod telephony;
mod users;

pub use access::KNOWN as ACCESS;
pub use apps::KNOWN as APPS;
pub use brands::KNOWN as BRANDS;
pub use devices::KNOWN as DEVICES;
pub use factors::KNOWN as FACTORS;
pub use groups::KNOWN as GROUPS;
pub use limits::KNOWN as LIMITS;
pub use limits::LIMITS as LIMITING;
pub use org::KNOWN as ORG;
pub use policies::KNOWN as POLICIES;
pub use provisioning::KNOWN as PROVISIONING;
pub use requests::KNOWN as REQUESTS;
pub use reused::KNOWN as REUSED;
pub use roles::KNOWN as ROLES;
pub use settings::KNOWN as SETTINGS;
pub use sign_in::KNOWN as SIGN_IN;
pub use telephony::KNOWN as TELEPHONY;
pub use users::KNOWN as USERS;
