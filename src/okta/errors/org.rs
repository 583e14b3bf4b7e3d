//! Errors of the org itself: features, realms, creation, maintenance.

use crate::finding::{Sign, cause, explain};
use crate::okta::http::SERVER_SIDE;
use crate::okta::{Known, known};

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[
    known(
        500,
        &["Internal Server Error"],
        explain("E0000009", "Okta failed inside while it handled this call")
            .verdict("The fault is on Okta's side, or a query ran too long; a new token or role would change nothing.")
            .causes(&[
                cause(
                    "A System Log query ran longer than the 30 seconds it may take: the window is too wide, or `q` searches free text.",
                    "Narrow `since` and `until` to hours, replace `q` by a `filter` on `eventType`, and follow the `next` link with a smaller `limit`.",
                )
                .any(&[
                    Sign::Call("GET", "/api/v1/logs"),
                    Sign::Summary("took too long"),
                    Sign::ErrorCause("took too long"),
                    Sign::Words("simplify your query"),
                ]),
                cause(
                    "If every call fails, it is most likely an incident in the cell that hosts the org.",
                    "Check `status.okta.com` and the cell named there for {org}; repeat calls that only read, with growing pauses.",
                )
                .lasting("Set a timeout and stop calling for a while after several failures in a row, so that your own service stays up."),
                cause(
                    "If only this object or this body fails, again and again, the stored object or an unusual value usually trips Okta.",
                    "Repeat the call with another object and with the fewest fields; what then works shows support where to look.",
                )
                .any(&[Sign::Call("DELETE", ""), Sign::Call("PUT", ""), Sign::Call("POST", "")]),
                cause(
                    "A write may have happened although its answer was an error.",
                    "Read the object with `GET` before you send the same `POST` again, or there may be two.",
                )
                .any(&[Sign::Call("POST", "")]),
            ])
            .family(&SERVER_SIDE),
    ),
];
