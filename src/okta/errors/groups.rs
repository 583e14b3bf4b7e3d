//! Errors of groups and group rules.

use crate::finding::{cause, explain};
use crate::okta::{Known, known};

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[
    known(
        409,
        &["Duplicate group."],
        explain("E0000055", "A group with this name already exists")
            .causes(&[
                cause(
                    "Names of Okta groups are unique in the org, and letter case does not always tell two apart.",
                    "Search with `GET /api/v1/groups?q=` and the name, then use that group or choose another name.",
                )
                .lasting("Let scripts look the group up before they create it; in Terraform import it."),
            ]),
    ),
    known(
        409,
        &["Group rules are still being set up.  Please try again later."],
        explain("E0000249", "Group rules are still being set up")
            .causes(&[
                cause(
                    "Okta prepares group rules for the org in the background, mostly shortly after the org or feature was switched on.",
                    "Wait a minute and repeat the call.",
                ),
            ]),
    ),
];
