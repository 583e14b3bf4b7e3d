//! Every bound of reading, matching, judging and explaining: its unit, and why it stands where it stands.
//!
//! There are three sorts. *Room* is what one paste may hold: what is beyond it stays unread. *Reach* is how far one
//! thing stretches, and how far a reader looks for what belongs to it: what is longer is no such thing, or another.
//! *A sample* is what is looked at to tell what a text is. Most of them keep the time in proportion to the text: twice
//! the paste, twice the time.

mod asked;
mod beside;
mod files;
mod samples;

pub use self::asked::*;
pub use self::beside::*;
pub use self::files::*;
pub use self::samples::*;

// Room.

/// Levels of encoding that are undone. Real pastes have three: JSON in a string, in a log line, in a ticket.
pub const LAYERS: usize = 8;

/// Times that what was put around a text is taken off: a page of references may show a mail that quotes another.
pub const CLEANINGS: usize = 4;

/// Bytes of decoded text that may be read for each byte of the paste. What is encoded in several ways at every level
/// would be read once for each way through the levels; three readings of everything are more than any real paste asks.
pub const DECODED_EACH: usize = 3;

/// Bytes of decoded text that may be read of any paste, so that a short one is never the one to be refused.
pub const DECODED_LEAST: usize = 100_000;

/// Bytes that a decoded text costs besides its own: making a layer is work, however short it is.
pub const DECODED_COST: usize = 32;

/// Exhibits that one paste may hold; what comes after is left unread. A log of some thousand refused calls has three to
/// five of them for each call, and every error body of it counts.
pub const EXHIBITS: usize = 20_000;

/// Texts that are found in one text; what comes after is left unread.
pub const TEXTS: usize = 1_000;

/// Texts of one text of which it is asked who prints them: the whole text is searched for the library's marks each time.
pub const SENTENCES: usize = 400;

/// Addresses of authorize requests that are read of one text: a sign-in has one.
pub const AUTHORIZE_ADDRESSES: usize = 20;

/// Rate-limit headers of one name that are read of one text outside of answers.
pub const RATE_LIMIT_HEADERS: usize = 200;

/// Levels of nesting that are read of JSON: the reader calls itself, and the stack of a page is small.
pub const JSON_DEPTH: usize = 128;

/// Flaws that are told of one JSON text: after so many, one more says nothing new.
pub const JSON_FLAWS: usize = 64;

/// Levels of an Identity Engine response in which messages are looked for. Okta's own stand at the sixth at most.
pub const MESSAGE_DEPTH: usize = 40;

/// Messages that are read of one Identity Engine response. Okta sends one for each field of a form at most.
pub const MESSAGES: usize = 40;

/// Tokens inside of the claims of one token that are read.
pub const TOKENS_IN_CLAIMS: usize = 16;

/// Bytes of a text that was given as keys. A key set has some kilobytes; what is larger is something else.
pub const KEYS_TEXT: usize = 1_000_000;

/// Keys that are read of one text. A key set has a handful; a map of certificates has a dozen.
pub const KEYS: usize = 200;

/// Levels of objects, lists and strings that are looked into for keys.
pub const KEYS_DEPTH: usize = 12;

/// Keys that are tried on one token.
pub const KEYS_TRIED: usize = 64;

/// Characters of a value that a sentence shows; the evidence beside it has the whole of it.
pub const SHOWN: usize = 240;

/// Characters of a `kid` that a finding shows where it is too long or odd to be one.
pub const KID_SHOWN: usize = 80;

/// Lines that are quoted as reasons which are in no catalogue: more of them are a log, not an answer.
pub const REASONS: usize = 5;

/// Bytes of a line that may be a reason: what is longer is data.
pub const REASON_LINE: usize = 600;

/// Bytes of a line that is read by its sense: what one program prints in one breath. In a longer one, words of several
/// sentences would be taken for one.
pub const SENSE_LINE: usize = 300;

/// Bytes between a URL and the status that the same sentence gives it: `… returned`, `… failed with status code`.
pub const URL_BEFORE_STATUS: usize = 48;

/// Words at the beginning of a line of a log among which its level stands: behind a time, a thread and a process.
pub const LEVEL_WORDS: usize = 6;

/// Bytes of a text of Okta's that is no chance in the middle of a sentence: `The token is invalid.` is one, of the
/// signature that a library speaks of.
pub const QUOTED: usize = 30;

/// Signatures of one paste that are verified: one takes a millisecond or two in a page.
pub const SIGNATURES: usize = 500;

/// Bad signatures of one paste of which it is asked what would make them good: that is some dozen tries each.
pub const BAD_SIGNATURES: usize = 40;

/// Signatures of one paste that a second verifier is asked about.
pub const QUESTIONS: usize = 100;

/// Texts of a paste that are tried as the payload of a token whose payload stands elsewhere.
pub const PAYLOADS: usize = 100;

/// Lines of a paste that are tried as the secret of a token beside them.
pub const SECRET_LINES: usize = 50;

/// Names of operations that are read of one text. A stack trace has one or two; source code has hundreds.
pub const OPERATIONS: usize = 20;

/// Digests of disclosures that are read of one SD-JWT, decoys too.
pub const SD_DIGESTS: usize = 1_000;

/// Names of a token's `crit` that a finding tells: a list of thousands is told by its first.
pub const CRIT_NAMES: usize = 20;

/// Bytes behind the name of a resource in which Terraform says what it does with it.
pub const OPERATION_LINE: usize = 400;

// Reach.

/// Bytes from a step's name to the words on how it ended, or the next name inside it: one sentence, wrapped or not.
pub const STEP: usize = 400;

/// Bytes of a command that are read: an open bracket would else take the rest of the paste.
pub const COMMAND: usize = 20_000;

/// Lines of a command that are read, for the same reason.
pub const COMMAND_LINES: usize = 200;

/// Bytes of PEM that are read where its last line is missing: a private RSA key of 16,384 bits has 13,000.
pub const PEM: usize = 16_000;

/// Bytes of the longest name and password before the host of an address.
pub const LOGIN: usize = 400;

/// Bytes of a word that are looked at to tell whether it has the shape of an API token: those have 42, so that it says the
/// same with any more of them.
pub const SHAPED: usize = 64;

/// Columns of the widest terminal: a line break behind more of them was put there by a person.
pub const COLUMNS: usize = 1_000;

/// Characters of the last part of a token that none has whose algorithm is not registered.
pub const LAST_PART: usize = 20_000;

/// Bytes of the longest RSA signature: OpenSSL verifies by keys of 16,384 bits at most (`OPENSSL_RSA_MAX_MODULUS_BITS`).
pub const MODULUS: usize = 2_048;

/// Characters of the longest name of a header: none that is registered has more than half of them.
pub const HEADER_NAME: usize = 60;

/// Characters of the longest name that a value stands under.
pub const NAME: usize = 40;

/// Characters of the longest OAuth `error`: what is longer is a sentence.
pub const OAUTH_CODE: usize = 80;

/// Bytes between two rate-limit headers of one answer: the headers of an answer rarely have more in all.
pub const RATE_LIMIT_APART: usize = 2_000;

/// Bytes of a text joined by `+` or `%20` that is decoded as a sentence: what is longer is data.
pub const ENCODED_SENTENCE: usize = 4_000;

/// Bytes of a sentence before a word in it, of which it is asked whether they begin with a condition: what is longer is
/// no sentence, and a line of many words is searched again for each of them.
pub const SENTENCE_BEFORE: usize = 400;

/// Bytes of a line on which a client says that a call failed and gives no reason.
pub const SILENT_LINE: usize = 120;

/// Bytes of the longest word with a reason of the System Log in it.
pub const REASON_WORD: usize = 400;

/// Bytes behind the name of such a reason in which its value stands.
pub const REASON_BEHIND: usize = 60;

/// Bytes of the longest word with an event type in it.
pub const EVENT_WORD: usize = 2_000;

/// Characters of the longest event type: what is longer need not be looked up.
pub const EVENT_TYPE: usize = 93;

/// Bytes behind an event type in which its outcome is looked for.
pub const EVENT_OUTCOME: usize = 400;

/// Bytes behind an API code in which its summary is looked for.
pub const SUMMARY_BEHIND: usize = 1_000;

/// Characters of a summary that stands behind a code, or of a text that was retyped by hand.
pub const SUMMARY: usize = 300;

/// Characters behind an API code that count as its causes: clients print them on the same line or the next.
pub const CAUSES: usize = 600;

/// Bytes behind a summary in which the causes are looked for that an SDK prints.
pub const CAUSES_BEHIND: usize = 1_000;

/// Bytes of a text that may be a status and nothing else.
pub const STATUS: usize = 40;

/// Bytes of a word that may be a status with its brackets and stops.
pub const STATUS_WORD: usize = 20;

/// Letters on either side of a number that say whether it is a status.
pub const STATUS_AROUND: usize = 24;

/// Bytes that a placeholder at the beginning of a text takes at most.
pub const HOLE_FIRST: usize = 200;

/// Bytes that a placeholder between two words takes at most: the list of scopes in a challenge is the longest known.
pub const HOLE_BETWEEN: usize = 600;

/// Bytes that a placeholder at the end of a text takes at most.
pub const HOLE_LAST: usize = 300;

/// Bytes that a text has at most, to be held against others by its words.
pub const NEAREST: usize = 4_000;

/// Words that a text has at least and at most, to be held against others by them: fewer fit by chance, and no text of
/// Okta's has more.
pub const NEAREST_WORDS: std::ops::RangeInclusive<usize> = 5..=60;

/// Bytes of a message in somebody else's JSON that is taken for the reason of a refusal by its words alone.
pub const OTHERS_MESSAGE: usize = 200;

/// Bytes of a header or payload that was decoded already: no print of a token that a server takes is longer.
pub const DECODED: usize = 32_000;

/// Levels of a print of claims that are read: the reader calls itself, and claims are rarely nested.
pub const DECODED_DEPTH: usize = 16;

/// Bytes between a decoded header and its payload: labels and rules of other decoders.
pub const DECODED_APART: usize = 400;

/// Lines between two listed claims: a blank one, a label, a rule, a description.
pub const DECODED_IDLE_LINES: usize = 3;

/// Encoded tokens of a paste that a decoded one is held against, which may be one of them.
pub const DECODED_BESIDE: usize = 40;

/// Characters of the name of a claim: those that are addresses are the longest.
pub const CLAIM_NAME: usize = 120;

/// Bytes of a SAML response, in base64 or inflated: service providers take no more.
pub const SAML_BYTES: usize = 200_000;

/// SAML responses of one text that are read.
pub const SAML: usize = 20;

/// Bytes of a line of a log whose prefix is looked for: what is longer is data.
pub const LOG_LINE: usize = 20_000;

/// Lines below one that says when it was written that belong to it: a stack trace, a body.
pub const LINES_OF_ONE_TIME: usize = 60;

/// Lines of an access log that tell whether it is one of refusals alone.
pub const ACCESS_LINES: usize = 2_000;

/// Bytes of a row of the System Log's screen: its longest targets are lists of groups.
pub const SCREEN_LINE: usize = 2_000;

/// Characters of a row of the System Log's export: debug data makes the longest.
pub const LOG_ROW: usize = 100_000;

/// Rows of the System Log's export that are read: Okta exports 200,000, and what repeats is one exhibit.
pub const LOG_ROWS: usize = 20_000;

/// Bytes of a web page in which its title is looked for.
pub const TITLE_WITHIN: usize = 4_000;

/// Words of a web page's title that are shown.
pub const TITLE_WORDS: usize = 12;

/// Bytes of the longest text that is taken for a shared secret.
pub const SECRET: usize = 8_192;

/// Bytes of the longest text of a key that is kept beside it: a set of four keys with their certificates has 8 kB.
pub const KEY_TEXT: usize = 16_384;

/// Characters of the shortest key in base64 without the lines of PEM: the 44 bytes of an Ed25519 key (RFC 8410), not
/// padded.
pub const BARE_KEY: usize = 59;

/// Bytes behind `-----BEGIN` in which the dashes that end its label are looked for.
pub const PEM_LABEL: usize = 64;
