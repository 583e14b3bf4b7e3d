//! What verifiers that find a bad signature meet most often, where the paste does not show which it is.

use crate::finding::{Cause, cause};

/// What a verifier of tokens with a shared secret meets most often.
pub(crate) const SECRETS_DIFFER: Cause = cause(
    "The token is signed with a shared secret (`HS256`), and the two sides hold different secrets, or different bytes of the same one: text on one side and base64 on the other, or a line end after it.",
    "Compare the secret on both sides without printing it (`printf %s \"$SECRET\" | sha256sum`), decode it in the same way on both, and set the same value in both programs.",
);

/// The keys changed and the verifier has not seen it.
pub(crate) const STALE_KEYS: Cause = cause(
    "The verifier still has an earlier key set: the issuer changed its keys, or was restarted and made new ones.",
    "Load the key set again (clear its cache or restart the program), and follow its `Cache-Control` header from then on. Users whose token is older sign in again.",
);
