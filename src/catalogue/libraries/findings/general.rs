//! What any program may print that refuses a token without saying why.

use crate::catalogue::entry::{CatalogueEntry, answer, frame, message};
use crate::finding::{Clue, Severity, cause, explain};
use crate::text::template::Placeholder;

/// JSON that is nested more deeply than it is read.
const DEEP: &str = concat!(
    "{\"error\":\"invalid_token\",\"seen\":",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    "]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
    "]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}\n",
);

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    answer(
        explain("left-unread", "Part of the paste was not read")
            .severity(Severity::Warning)
            .verdict("Part of the paste was not read: {details}. What is said here is about the rest.\nPart of the paste was not read. What is said here is about the rest.")
            .causes(&[
                cause(
                    "The paste has more of one kind than is read, such as JSON that is nested more than 128 levels deep, or more than 20,000 rows of the System Log. These limits keep a large paste from making the page stop responding.",
                    "Copy the part that was left out, from the line that is named above, and paste it separately. For a whole log or HAR, run `inspect --file < app.log`.",
                ),
            ]),
        DEEP,
    ),
    message(
        explain("reason-not-recognised", "The paste gives a reason that is in no catalog")
            .severity(Severity::Warning)
            .verdict("The paste says \"{summary}\". No catalog here has this text, so its meaning is not known.")
            .causes(&[
                cause(
                    "The line comes from a program, library or gateway that the catalogs here do not cover, or from your own code.",
                    "Search for the quoted words in the source or the documentation of the program that printed them. Set its log level to `debug` to see the values that it compared.",
                ),
            ]),
    )
    .paste("HTTP/1.1 401 Unauthorized\n\nBadgeError: the badge of this request was refused by the door\n"),
    frame(
        explain("reason-not-shown", "The token was refused, and the reason is not known here")
            .verdict("The reason that {refuser} gives is \"{found}\", which is not one of the messages that are known here. The token itself may be good.\nThis message says that the token was refused, but not why. The reason is on another line, or in the log of the program that refused it.")
            .causes(&[
                cause(
                    "A library or a server below the program chose the words that are quoted above, or code of your own did. They are the reason.",
                    "Look in them for a claim, a key, a URL or a time, and compare that with the token: `iss`, `aud`, `exp` and `kid` are what most checks ask for. If they name none, search for the exact words in the source code of the program.",
                )
                .only(&[Clue::Fact(Placeholder::Found, "")]),
                cause(
                    "The program printed the reason on another line: libraries wrap all kinds of reasons (expiry, key, audience, form) in such a message, and print the actual one behind words such as `Caused by`.",
                    "Paste the whole stack trace or the log around the message, down to the last `Caused by`.",
                ),
                cause(
                    "The program hides the reason from the caller on purpose, and writes it only into its own log.",
                    "Set the log level of the program that verifies the token to `debug`, repeat the request, and paste what it prints. Or paste the token itself with the issuer, audience and scopes that the program expects.",
                ),
            ]),
    ),
];
