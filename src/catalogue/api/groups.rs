//! Errors of groups and group rules.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        409,
        &["Duplicate group."],
        explain("E0000055", "The group exists already in the provisioned system")
            .causes(&[
                cause(
                    "Group push through on-premises provisioning found the name taken there; for Okta's own groups the same fault is `E0000001`.",
                    "Link the push to the existing group on the app's `Push Groups` tab, or rename one of the two.",
                )
                .any(&[Clue::Words("scim"), Clue::Words("push")]),
                cause(
                    "A script created the same group twice.",
                    "Find it with `GET /api/v1/groups?q=` and the name, and use that one; in Terraform `import` it.",
                )
                .any(&[Clue::Call("POST", "/api/v1/groups"), Clue::Words("terraform")]),
            ]),
    ),
    known(
        409,
        &["Group rules are still being set up.  Please try again later."],
        explain("E0000249", "Group rules are still being set up")
            .causes(&[
                cause(
                    "Okta prepares group rules in the background, mostly shortly after the org or feature was switched on.",
                    "Wait a minute and repeat the call.",
                ),
            ]),
    ),
];
