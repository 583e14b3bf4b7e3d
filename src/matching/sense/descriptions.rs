//! What the description of an OAuth error of any server can mean, by its words: a client, a grant or a redirect URI that
//! the server does not accept. Of a line of a log this would be said too soon: programs name clients all the time.

use super::rules::{Rule, rule};

/// What it must talk of.
pub(super) const SUBJECTS: &str = "client|grant|granttype|redirect|callback|authentication|refresh token";

/// What it must say of it.
pub(super) const FAULTS: &str =
    "not|no|more than one|multiple|two|unauthorized|unauthorised|invalid|unknown|mismatch|expired|revoked";

/// What the server says of a value that came and that it does not take.
const REFUSED: &str = "not|unauthorized|unauthorised|invalid|unknown|mismatch";

/// A value that did not come is another fault, which the code of the error names.
const ABSENT: &str = "missing|required|must|no grant|empty";

/// The rules, the more exact before the more general.
pub(super) const RULES: &[Rule] = &[
    rule(
        "client-authenticated-twice",
        &[&["more than one|multiple|two"], &["authentication|credential|credentials"]],
    ),
    rule("provider-grant-type-refused", &[&["grant type|grant types|granttype"], &[REFUSED]]).unless(ABSENT),
    rule("provider-grant-refused", &[&["refresh token"], &[REFUSED, "expired|revoked"]]).unless(ABSENT),
    rule(
        "provider-redirect-uri-refused",
        &[&["redirect uri|redirect url|redirection uri|callback url"], &[REFUSED]],
    )
    .unless(ABSENT),
    rule(
        "client-not-found-or-disabled",
        &[&["client"], &["not find|unknown|not exist|no such|not registered"]],
    )
    .unless("secret|key|scope|grant"),
];
