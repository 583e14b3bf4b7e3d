//! Errors of groups and group rules.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, cause, explain};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        409,
        &["Duplicate group."],
        explain("E0000055", "A group of this name already exists")
            .verdict("Okta did not create the group, because its name is taken: in Okta, or in the system that it pushes groups to. The credential is not the problem.")
            .causes(&[
                cause(
                    "The other system already has a group of this name: group push through on-premises provisioning found it there. For Okta's own groups, the same fault is `E0000001`.",
                    "Link the push to the existing group at `Applications and Resources > Applications > your app > Push Groups`, or rename one of the two groups.",
                )
                .any(&[Clue::Words("scim"), Clue::Words("push")]),
                cause(
                    "An earlier run of the same script created the group already.",
                    "Find the existing group with `GET /api/v1/groups?q=` and its name, and use its `id` instead of creating a second one. In Terraform, run `terraform import` for it.",
                )
                .any(&[Clue::Call("POST", "/api/v1/groups"), Clue::Words("terraform")]),
            ]),
    ),
    known(
        409,
        &["Group rules are still being set up.  Please try again later."],
        explain("E0000249", "Group rules are still being set up")
            .verdict("Okta refused the request only because of its timing: it has not finished preparing group rules for this org. The request itself is not the problem.")
            .causes(&[
                cause(
                    "Okta prepares group rules in the background, usually shortly after the org was created or the feature was switched on. It takes about a minute.",
                    "Wait until `GET /api/v1/groups/rules` responds, then repeat the request.",
                ),
                cause(
                    "The response has stayed the same for an hour or more, so the setup most likely got stuck.",
                    "Open a case at `support.okta.com` with your Okta domain, the `errorId` and the time of the first attempt.",
                ),
            ]),
    ),
];
