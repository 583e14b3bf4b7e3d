//! What verifiers that find a bad signature meet most often, where the paste does not show which it is.

use crate::finding::{Cause, Clue, cause};
use crate::text::template::Placeholder;

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

/// What people write where a program verifies again once it has loaded its keys again.
pub(crate) const RESTARTED: &[Clue] = &[
    Clue::Words("restart"),
    Clue::Words("redeploy"),
    Clue::Words("recycl"),
    Clue::Words("cache:clear"),
    Clue::Words("clearing the cache"),
    Clue::Words("clear the cache"),
    Clue::Words("rotated"),
    Clue::Words("rotation"),
];

/// The keys changed and the verifier has not seen it.
pub(crate) const STALE_KEYS: Cause = cause(
    "The verifier still has an earlier key set: the issuer changed its keys, or was restarted and made new ones.",
    "Load the key set again (clear its cache or restart the program), and follow its `Cache-Control` header from then on. Users whose token is older sign in again.",
);

/// Entra ID's access tokens for Microsoft Graph, which only Graph verifies.
pub(crate) const FOR_GRAPH: Cause = cause(
    "If the token's header has a `nonce`, it is Entra ID's access token for Microsoft Graph, and only Graph can verify its signature. Entra ID issues such a token where the request names no scope of your own API.",
    "Verify the ID token instead (`TokenValidation: IdToken` in traefik-oidc-auth), or request a scope of your own API (`api://CLIENT_ID/.default`), so that the access token is for it.",
)
.only(&[Clue::Words("login.microsoftonline.com"), Clue::Words("sts.windows.net"), Clue::Words("graph.microsoft.com")]);
