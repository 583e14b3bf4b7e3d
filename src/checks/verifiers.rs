//! Where Okta's own libraries judge one token differently: which accept it, and which refuse.

use super::Held;
use crate::case::Kind;
use crate::finding::{Cause, Hit, cause};
use crate::span::between;
use crate::timestamp::Timestamp;
use crate::words::Hole;

/// The cause that names them; it is left out where a hit names none.
pub(super) const fn differ(fix: &'static str) -> Cause {
    cause("Okta's own libraries differ on this. Accepted by {accepts}; refused by {refuses}.", fix)
}

/// Who accepts and who refuses.
type Sides = (&'static str, &'static str);

/// Names both sides in a hit.
pub(super) fn told(hit: Hit, sides: Option<Sides>) -> Hit {
    match sides {
        Some((accepts, refuses)) => hit.fact(Hole::Accepts, accepts).fact(Hole::Refuses, refuses),
        None => hit,
    }
}

/// Seconds of leeway of the libraries for Go, Java and Python.
const MINUTES: i64 = 120;
/// Seconds of leeway of auth-js, which reads ID tokens alone.
const BROWSER: i64 = 300;
/// Seconds that Okta's own servers let a token seem to come from the future.
const SERVERS: i64 = 30;

/// Whether it is an ID token of Okta's, or an access token for others than Okta.
fn is_id(held: &Held) -> Option<bool> {
    match held.kind {
        Kind::IdToken if held.is_okta() => Some(true),
        Kind::AccessToken if held.is_okta() => Some(false),
        _ => None,
    }
}

/// A token that ended before this instant.
pub(super) fn ended(held: &Held, exp: Timestamp, at: Timestamp) -> Option<Sides> {
    let over = between(exp, at);
    match (is_id(held)?, over) {
        (false, 1..MINUTES) => Some((
            "okta-jwt-verifier for Go, Java and Python (leeway two minutes)",
            "okta-jwt-verifier for Node (no leeway) and by Okta's own servers",
        )),
        (true, 1..MINUTES) => Some((
            "okta-jwt-verifier for Go, Java and Python (leeway two minutes) and by auth-js (five minutes)",
            "okta-jwt-verifier for Node (no leeway)",
        )),
        (true, MINUTES..BROWSER) if over > MINUTES => Some((
            "auth-js (leeway five minutes)",
            "okta-jwt-verifier for Go, Java and Python (two minutes) and for Node (none)",
        )),
        _ => None,
    }
}

/// A token that seems to be issued after this instant.
pub(super) fn ahead(held: &Held, iat: Timestamp, at: Timestamp) -> Option<Sides> {
    let early = between(at, iat);
    match is_id(held)? {
        false if early > MINUTES => Some((
            "okta-jwt-verifier for Node and Python, which do not look at `iat`",
            "okta-jwt-verifier for Go (leeway two minutes) and by Okta's own servers (30 seconds)",
        )),
        false if early > SERVERS && early < MINUTES => Some((
            "okta-jwt-verifier for Go (leeway two minutes), and for Node and Python, which do not look at `iat`",
            "Okta's own servers (30 seconds)",
        )),
        true if early > BROWSER => Some((
            "okta-jwt-verifier for Node and Python, which do not look at `iat`",
            "okta-jwt-verifier for Go (leeway two minutes) and by auth-js (five minutes)",
        )),
        true if early > MINUTES && early < BROWSER => Some((
            "auth-js (leeway five minutes), and by okta-jwt-verifier for Node and Python, which do not look at `iat`",
            "okta-jwt-verifier for Go (leeway two minutes)",
        )),
        _ => None,
    }
}

/// A token without `iat`.
pub(super) fn without_iat(held: &Held) -> Option<Sides> {
    is_id(held).map(|_| {
        ("okta-jwt-verifier for Node and Python, which do not look at `iat`", "okta-jwt-verifier for Go")
    })
}

/// A list of several audiences.
pub(super) fn several_audiences(held: &Held) -> Option<Sides> {
    is_id(held)?.then_some((
        "okta-jwt-verifier for Python, where the client ID is in the list",
        "okta-jwt-verifier for Node, which compares `aud` of an ID token as one text",
    ))
}

/// Another client than the one expected.
pub(super) fn other_client(held: &Held) -> Option<Sides> {
    (!is_id(held)?).then_some((
        "okta-jwt-verifier for Node and Python, which do not look at `cid` unless told to",
        "okta-jwt-verifier for Go, where `cid` is set among the claims to validate",
    ))
}

/// No nonce where one was sent.
pub(super) fn without_nonce(held: &Held) -> Option<Sides> {
    is_id(held)?.then_some((
        "okta-jwt-verifier for Python, which compares `nonce` only where the token has one",
        "okta-jwt-verifier for Node and Go",
    ))
}
