//! What a paste is read into: a case of exhibits, and the context that it is compared with.

mod case;
mod confidence;
mod content;
mod context;
mod exchange;
mod exhibit;
mod expectations;
pub mod issuer_url;
mod kind;
mod left_out;
mod line_time;
pub mod okta_ids;
mod operation;
mod party;
mod private;
pub mod provider;
mod trust_term;

pub use case::Case;
pub use confidence::Confidence;
pub use content::{
    Body, Challenge, Content, ELSEWHERE_CODES, ELSEWHERE_SAID, ErrorBody, Event, Form, Header, IdxMessage,
    RateLimit, Request, Response, SamlResponse, Secret, Step, UNKNOWN_PROGRAM, Unread, VerifierMessage,
};
pub use context::{Context, DEFAULT_LEEWAY, JudgeAt};
pub use exchange::{Between, Exchange, Exchanges, Group, Surroundings};
pub use exhibit::Exhibit;
pub use expectations::{Expectation, Expectations, Row, Setting, Stands, Unreadable};
pub use kind::Kind;
pub use left_out::{LeftOut, Room};
pub use line_time::LineTime;
pub use operation::{NamedCall, Names, Operation};
pub use party::Party;
pub use private::masked;
pub use trust_term::{TrustTerm, fits_pattern};
