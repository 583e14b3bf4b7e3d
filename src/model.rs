//! What a paste is read into: a case of exhibits, and the context that it is compared with.

mod case;
mod confidence;
mod content;
mod context;
mod exchange;
mod exhibit;
pub mod issuer_url;
mod kind;
mod private;
pub(crate) mod provider;

pub use case::Case;
pub use confidence::Confidence;
pub use content::{
    Body, Challenge, Content, ELSEWHERE_SAID, ErrorBody, Event, Header, IdxMessage, RateLimit, Request,
    Response, Secret, Step, VerifierMessage,
};
pub use context::{Call, Context, DEFAULT_LEEWAY, Expectations, JudgeAt};
pub use exchange::Exchanges;
pub use exhibit::Exhibit;
pub use kind::Kind;
pub use private::masked;
