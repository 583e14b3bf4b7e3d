//! What verifiers that find a bad signature meet most often, where the paste does not show which it is.

pub(crate) use crate::checks::messages::verifier_messages::UNSAID;
use crate::finding::{Cause, Clue, cause};
use crate::text::template::Placeholder;

/// A verifier says so, and what it says so of is not in the paste.
pub(crate) const ONLY_SAID: &[Clue] =
    &[Clue::Fact(Placeholder::Reason, UNSAID), Clue::NoFact(Placeholder::Reason, "")];

/// Clues by words of the paste.
macro_rules! words {
    ($($words:literal),* $(,)?) => { &[$(Clue::Words($words)),*] };
}

/// What programs print where a host name does not resolve.
pub(crate) const NO_HOST: &[Clue] = words![
    "could not resolve",
    "getaddrinfo",
    "no such host",
    "name or service not known",
    "unknownhost",
    "name resolution",
];

/// What they print where the host does not answer.
pub(crate) const NO_ANSWER: &[Clue] = words!["timed out", "timeout", "refused", "econnreset", "unreachable"];

/// Nobody answered: neither with a page nor with a certificate.
pub(crate) const NOT_REACHED: &[Clue] = words![
    "could not resolve",
    "getaddrinfo",
    "no such host",
    "name or service not known",
    "unknownhost",
    "name resolution",
    "timed out",
    "i/o timeout",
    "refused",
];

/// Nothing is at the URL.
pub(crate) const NOT_FOUND: &[Clue] = &[
    Clue::Status(404),
    Clue::Words("404 not found"),
    Clue::Words("404 page not found"),
    Clue::Words("error 404"),
];

/// A server failed: the one that has the keys, or another of the paste.
pub(crate) const FAILED: &[Clue] = &[Clue::Status(502), Clue::Status(503), Clue::Status(504)];

/// No firewall is the fault: the name does not resolve, or the host answered.
pub(crate) const ANSWERED: &[Clue] = &[
    Clue::Words("could not resolve"),
    Clue::Words("getaddrinfo"),
    Clue::Words("no such host"),
    Clue::Words("name or service not known"),
    Clue::Words("unknownhost"),
    Clue::Words("name resolution"),
    Clue::Status(404),
    Clue::Words("404 not found"),
    Clue::Words("404 page not found"),
    Clue::Words("error 404"),
];

/// What a verifier of tokens with a shared secret meets most often.
pub(crate) const SECRETS_DIFFER: Cause = cause(
    "The token is signed with a shared secret (`HS256`), and the two sides hold different secrets, or different bytes of the same one: text on one side and base64 on the other, or a line end after it.",
    "Compare the secret on both sides without printing it (`printf %s \"$SECRET\" | sha256sum`), decode it in the same way on both, and set the same value in both programs.",
);

/// Nothing that was tried, with keys that have no name, of a token whose header has one.
pub(crate) const UNTIED: &str = "untied";

/// The key is another one: nothing ties it to the token.
pub(crate) const UNTIED_KEY: Cause = cause(
    "The pasted key is most likely not the one that signed: the header names the key `{kid}`, and the pasted key has no `kid` that would tie it to the token. Nothing that was tried makes the signature good ({tried}).",
    "Run `curl -s {keys}` and paste its output in place of the key: the key `{kid}` in it shows whether the signature is valid.\nPaste the key set of the issuer that you trust in place of the key: run `curl -s` for the `jwks_uri` in its `/.well-known/openid-configuration`.",
)
.any(&[Clue::Fact(Placeholder::Change, UNTIED)]);

/// The token is another one.
pub(crate) const UNTIED_TOKEN: Cause = cause(
    "The pasted key is the right one, and the header, the payload or the signature was changed after signing.",
    "Compare the token with the one that was issued, exactly: one changed character is enough. `sha256sum` of both shows it without printing them. If nobody changed it, treat it as forged.",
)
.any(&[Clue::Fact(Placeholder::Change, UNTIED)]);

/// The client's key is another one than the public half beside its assertion.
pub(crate) const SIGNED_WITH_ANOTHER: Cause = cause(
    "The client signed with a different private key than the one whose public half is in the paste.",
    "Print the public half of the key that the client signs with by `openssl pkey -in key.pem -pubout`, and compare it with the key at `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`.",
);

/// The keys changed and the verifier has not seen it.
pub(crate) const STALE_KEYS: Cause = cause(
    "The verifier still has an earlier key set: the issuer changed its keys, or was restarted and made new ones.",
    "Load the key set again (clear its cache or restart the program), and follow its `Cache-Control` header from then on. Users whose token is older sign in again.",
);
