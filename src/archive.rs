//! Files: exchanges recorded by a browser or a proxy, and logs, of any size.

pub mod redact;
