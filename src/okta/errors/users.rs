//! Errors of users and their profiles.

use crate::finding::{Family, Query, Sign, cause, explain};
use crate::okta::http::THIS_CALL;
use crate::okta::{Known, known};

/// Signs that these words stand in the summary or in one of the causes: SDKs print both as one line.
macro_rules! said {
    ($($words:literal),* $(,)?) => { &[$(Sign::ErrorCause($words), Sign::Summary($words)),*] };
}

static PASSWORD: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Password changes and resets that failed",
            clauses: &[
                "(eventType eq \"user.account.update_password\" or eventType eq \"user.account.reset_password\")",
                "outcome.result eq \"FAILURE\"",
                "target.id eq \"{user}\"",
            ],
        },
        THIS_CALL,
    ],
    snippets: &[],
    references: &[],
};

/// The entries, ordered by id.
pub static KNOWN: &[Known] = &[
    known(
        403,
        &["Update of credentials failed"],
        explain("E0000014", "The new password or answer was not accepted")
            .verdict("Okta kept the old credentials; the line in `errorCauses` names the rule that was broken.")
            .causes(&[
                cause(
                    "The current password in `oldPassword` is wrong.",
                    "Send the user's present password; an admin without it uses `POST …/lifecycle/reset_password` for that user instead.",
                )
                .any(said!["oldPassword", "credentials provided were incorrect"]),
                cause(
                    "The new password breaks the password policy: length, character classes, parts of the username or name, or a common password.",
                    "Choose one that meets every requirement in the cause line; the rules stand in the password policy that the user's group falls under.",
                )
                .any(said!["requirements", "too short", "at least", "username", "common"]),
                cause(
                    "The new password was used before, or is the present one.",
                    "Choose one that is not in the history that the policy keeps.",
                )
                .any(said!["recently", "history", "current password", "previous"]),
                cause(
                    "The password was changed a short while ago and the policy sets a minimum age.",
                    "Wait until that age has passed, or let an admin reset it at `Directory > People > user > More Actions`.",
                )
                .any(said!["minimum", "hours", "minutes"]),
                cause(
                    "The recovery question or answer is refused: too short, or the answer stands in the question.",
                    "Send an `answer` of at least 4 characters that is no word of the question.",
                )
                .any(&[
                    Sign::ErrorCause("answer"),
                    Sign::ErrorCause("question"),
                    Sign::Words("change_recovery_question"),
                ]),
                cause(
                    "The password lives in AD or LDAP, and the directory or its agent refused to write it.",
                    "Change it in the directory, or give the service account of the agent the right to reset passwords and to write `pwdLastSet`.",
                )
                .any(said!["directory", "agent", "ldap", "delegated"]),
            ])
            .family(&PASSWORD),
    ),
];
