//! What any program may print that refuses a token without saying why.

use crate::catalogue::entry::{CatalogueEntry, frame};
use crate::finding::{cause, explain};

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    frame(
        explain("reason-not-shown", "The program does not print why it refused the token")
            .verdict("This message says that the token was refused, and not why: the reason is on another line, or in the log of the program that refused it.")
            .causes(&[
                cause(
                    "Libraries wrap expiry, key, audience and shape alike in such a message, and print the reason behind it, on a line such as `Caused by`.",
                    "Paste the whole stack trace or log around the message, down to the last `Caused by`.",
                ),
                cause(
                    "The program keeps the reason from the caller on purpose, and writes it into its own log.",
                    "Set the log of the program that verifies the token to debug, repeat the request, and paste what it prints here; or paste the token itself with the issuer, audience and scopes that the program expects.",
                ),
            ]),
    ),
];
