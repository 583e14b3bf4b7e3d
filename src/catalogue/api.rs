//! Okta's API error codes, by what one was doing.

pub(crate) mod access;
pub(crate) mod apps;
pub(crate) mod brands;
pub(crate) mod devices;
pub(crate) mod factors;
pub(crate) mod groups;
pub(crate) mod limits;
pub(crate) mod org;
pub(crate) mod policies;
pub(crate) mod provisioning;
pub(crate) mod requests;
pub(crate) mod reused;
pub(crate) mod roles;
pub(crate) mod settings;
pub(crate) mod sign_in;
pub(crate) mod telephony;
pub(crate) mod users;

pub use crate::catalogue::api::access::KNOWN as ACCESS;
pub use crate::catalogue::api::apps::KNOWN as APPS;
pub use crate::catalogue::api::brands::KNOWN as BRANDS;
pub use crate::catalogue::api::devices::KNOWN as DEVICES;
pub use crate::catalogue::api::factors::KNOWN as FACTORS;
pub use crate::catalogue::api::groups::KNOWN as GROUPS;
pub use crate::catalogue::api::limits::{KNOWN as LIMITS, LIMITS as LIMITING};
pub use crate::catalogue::api::org::KNOWN as ORG;
pub use crate::catalogue::api::policies::KNOWN as POLICIES;
pub use crate::catalogue::api::provisioning::KNOWN as PROVISIONING;
pub use crate::catalogue::api::requests::KNOWN as REQUESTS;
pub use crate::catalogue::api::reused::KNOWN as REUSED;
pub use crate::catalogue::api::roles::KNOWN as ROLES;
pub use crate::catalogue::api::settings::KNOWN as SETTINGS;
pub use crate::catalogue::api::sign_in::KNOWN as SIGN_IN;
pub use crate::catalogue::api::telephony::KNOWN as TELEPHONY;
pub use crate::catalogue::api::users::KNOWN as USERS;
