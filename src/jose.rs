//! Tokens as the RFCs of JOSE define them (RFC 7515 to 7519): parts, algorithms, keys, hashes, dates.

pub mod algorithms;
pub mod curve;
pub mod encryption;
pub mod hash;
pub mod key;
pub mod numeric_date;
pub mod sd_jwt;
pub mod signature_length;
pub mod token;
pub mod verify;
