//! What people come for, from beginning to end: each story is played with the keyboard alone, and by touch on a phone.

#[path = "stories/calls.rs"]
mod calls;
#[path = "stories/hand.rs"]
pub(crate) mod hand;
#[path = "stories/log.rs"]
mod log;
#[path = "stories/pastes.rs"]
pub(crate) mod pastes;
#[path = "stories/taking.rs"]
mod taking;
#[path = "stories/tokens.rs"]
mod tokens;
