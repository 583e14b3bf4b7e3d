//! A SAML response (SAML 2.0 core): what its issuer says of itself.

use crate::text::timestamp::Timestamp;

/// What a SAML response says, as far as it can be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SamlResponse {
    /// `Issuer` of the response, or of its assertion. `None` if neither names one.
    pub issuer: Option<String>,
    /// Last parts of the status codes, the outer one first: `Responder`, `AuthnFailed`.
    pub status: Vec<String>,
    /// `StatusMessage`. `None` if there is none.
    pub message: Option<String>,
    /// `Destination`. `None` if it names none.
    pub destination: Option<String>,
    /// `Audience` of the assertion. `None` if it names none, or is encrypted.
    pub audience: Option<String>,
    /// `NotBefore` of the conditions. `None` if there is none that can be read.
    pub not_before: Option<Timestamp>,
    /// The earliest `NotOnOrAfter`. `None` if there is none that can be read.
    pub not_on_or_after: Option<Timestamp>,
    /// The assertion is encrypted.
    pub encrypted: bool,
    /// A signature stands in it.
    pub signed: bool,
}
