//! Where Okta's own libraries judge one token differently: which accept it, and which refuse.

use crate::checks::TokenView;
use crate::finding::{Cause, Hit, cause};
use crate::model::Kind;
use crate::text::duration::between;
use crate::text::template::Placeholder;
use crate::text::timestamp::Timestamp;

/// The cause that names them; it is left out where a hit names none.
pub(crate) const fn differ(fix: &'static str) -> Cause {
    cause("Okta's own libraries differ here. This token is accepted by {accepts}; refused by {refuses}.", fix)
}

/// Who accepts and who refuses.
type Sides = (&'static str, &'static str);

/// Names both sides in a hit.
pub(crate) fn told(hit: Hit, sides: Option<Sides>) -> Hit {
    match sides {
        Some((accepts, refuses)) => {
            hit.fact(Placeholder::Accepts, accepts).fact(Placeholder::Refuses, refuses)
        }
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
fn is_id(view: &TokenView) -> Option<bool> {
    match view.kind {
        Kind::IdToken if view.is_okta() => Some(true),
        Kind::AccessToken if view.is_okta() => Some(false),
        _ => None,
    }
}

/// A token that ended before this time.
pub(crate) fn ended(view: &TokenView, exp: Timestamp, at: Timestamp) -> Option<Sides> {
    let over = between(exp, at);
    match (is_id(view)?, over) {
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

/// A token that seems to be issued after this time.
pub(crate) fn ahead(view: &TokenView, iat: Timestamp, at: Timestamp) -> Option<Sides> {
    let early = between(at, iat);
    match is_id(view)? {
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
pub(crate) fn without_iat(view: &TokenView) -> Option<Sides> {
    is_id(view).map(|_| {
        ("okta-jwt-verifier for Node and Python, which do not look at `iat`", "okta-jwt-verifier for Go")
    })
}

/// A list of several audiences.
pub(crate) fn several_audiences(view: &TokenView) -> Option<Sides> {
    is_id(view)?.then_some((
        "okta-jwt-verifier for Python, where the client ID is in the list",
        "okta-jwt-verifier for Node, which compares `aud` of an ID token as one string",
    ))
}

/// Another client than the one expected.
pub(crate) fn other_client(view: &TokenView) -> Option<Sides> {
    (!is_id(view)?).then_some((
        "okta-jwt-verifier for Node and Python, which do not look at `cid` unless told to",
        "okta-jwt-verifier for Go, where `cid` is set among the claims to validate",
    ))
}

/// No nonce where one was sent.
pub(crate) fn without_nonce(view: &TokenView) -> Option<Sides> {
    is_id(view)?.then_some((
        "okta-jwt-verifier for Python, which compares `nonce` only where the token has one",
        "okta-jwt-verifier for Node and Go",
    ))
}
