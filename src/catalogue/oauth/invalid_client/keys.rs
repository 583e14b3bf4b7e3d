//! `invalid_client` for the keys of a client: `jwks_uri`, request objects, token encryption.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, cause, explain};

static KEYS: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Requests refused for a client's keys",
        clauses: &["(outcome.reason sw \"jwks_uri_\" or outcome.reason sw \"token_encryption_\")"],
    }],
    snippets: &[],
    references: &[Reference {
        title: "RFC 7517: JSON Web Key",
        url: "https://datatracker.ietf.org/doc/html/rfc7517#section-4",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        401,
        &[
            "The client JWKSet from jwks_uri must contain at least one key with an algorithm matching the request_object_signature_algorithm.",
        ],
        explain(
            "invalid_client/jwks_uri_algorithm_required",
            "No key at `jwks_uri` has the required algorithm",
        )
        .causes(&[cause(
            "No key there has the `alg` of the app's `request_object_signing_alg`.",
            "Publish a key with that `alg`, or change `settings.oauthClient.request_object_signing_alg`.",
        )])
        .family(&KEYS),
    ),
    known(
        401,
        &["All keys in the client JWKSet from jwks_uri must have a unique kid."],
        explain("invalid_client/jwks_uri_ambiguous_keys", "Two keys at the `jwks_uri` share a `kid`")
            .causes(&[cause(
                "A `kid` stands there twice, or keys have none.",
                "Give each key its own `kid`.",
            )
            .certain()])
            .family(&KEYS),
    ),
    known(
        401,
        &["Error retrieving the client JWKSet from jwks_uri."],
        explain("invalid_client/jwks_uri_error", "Okta could not fetch the app's key set")
            .causes(&[cause(
                "The `jwks_uri` is wrong, slow, not public, or its certificate is untrusted.",
                "Open it from outside your network: it must answer 200 with `{\"keys\":[…]}` over https.",
            )])
            .family(&KEYS),
    ),
    known(
        401,
        &[
            "The public key being used has an invalid 'use' parameter. Valid values for the 'use' parameter are {0}.",
        ],
        explain("invalid_client/jwks_uri_invalid_key_use", "The key's `use` does not fit")
            .causes(&[cause(
                "The `use` of the key at the `jwks_uri` is not among {0}.",
                "Publish it with a `use` of {0}.",
            )
            .certain()])
            .family(&KEYS),
    ),
    known(
        401,
        &["The 'jku' in JWT and 'jwks_uri' doesn't match."],
        explain("invalid_client/jwks_uri_jku_mismatch_error", "The JWT's `jku` is not the app's `jwks_uri`")
            .causes(&[cause(
                "The header's `jku` is not the address registered.",
                "Send `kid` without `jku`, or set `jku` to the registered `jwks_uri`.",
            )
            .certain()])
            .family(&KEYS),
    ),
    known(
        401,
        &["The client JWKSet from jwks_uri must contain at least one key."],
        explain("invalid_client/jwks_uri_no_key", "The key set at the `jwks_uri` is empty")
            .causes(&[cause(
                "Usually the service there has not loaded its keys yet.",
                "Open the app's `jwks_uri` and make it list the public key that signs.",
            )
            .certain()])
            .family(&KEYS),
    ),
    known(
        401,
        &["The issuer of the request object is invalid."],
        explain(
            "invalid_client/request_object_invalid_issuer",
            "The request object's `iss` is not the client",
        )
        .causes(&[cause(
            "A signed `request` is issued by the client itself.",
            "Set `iss` in it to the `client_id` of the request.",
        )])
        .family(&KEYS),
    ),
    known(
        401,
        &["The client does not have a JWKSet configured, but the request object requires one."],
        explain(
            "invalid_client/request_object_jwks_not_configured",
            "The app has no key for the request object",
        )
        .causes(&[cause(
            "The `request` JWT is signed with a private key, and the app has no public one.",
            "Add it to `settings.oauthClient.jwks` or `jwks_uri`, or sign with `HS256` and the secret.",
        )])
        .family(&KEYS),
    ),
    known(
        401,
        &["Invalid encryption key for client with kid={0}.", "Invalid encryption for client with kid={0}."],
        explain(
            "invalid_client/token_encryption_invalid_encryption_key_client",
            "The app's encryption key cannot be used",
        )
        .causes(&[cause(
            "Often key `{0}` is no RSA key or lacks a member.",
            "Replace it by a valid public JWK with `use` `enc`.",
        )])
        .family(&KEYS),
    ),
    known(
        401,
        &["Multiple encryption keys found for the client at the 'jwks_uri'."],
        explain(
            "invalid_client/token_encryption_jwks_uri_multiple_encryption_keys",
            "The `jwks_uri` offers several encryption keys",
        )
        .causes(&[cause(
            "More than one key there has `use` `enc`.",
            "Publish one; keep the old private key for tokens already issued.",
        )
        .certain()])
        .family(&KEYS),
    ),
    known(
        401,
        &["No encryption key found for the client at the 'jwks_uri'."],
        explain(
            "invalid_client/token_encryption_jwks_uri_no_encryption_key",
            "The `jwks_uri` offers no encryption key",
        )
        .causes(&[cause(
            "The app's tokens are to be encrypted, and no key there has `use` `enc`.",
            "Add an RSA key with `use` `enc`, or clear the app's `ID Token Encryption`.",
        )
        .certain()])
        .family(&KEYS),
    ),
    known(
        401,
        &["No active encryption key found for the client."],
        explain(
            "invalid_client/token_encryption_no_active_encryption_key",
            "The app's encryption keys are all inactive",
        )
        .causes(&[cause(
            "The app has encryption keys, all deactivated.",
            "Activate one at the app's `General > Client Credentials > PUBLIC KEYS`, or add a new one.",
        )
        .certain()])
        .family(&KEYS),
    ),
    known(
        401,
        &["No encryption key found for the client."],
        explain(
            "invalid_client/token_encryption_no_encryption_key",
            "The app has no key to encrypt tokens with",
        )
        .causes(&[cause(
            "Its ID tokens are to be encrypted, and its keys are for signing only.",
            "Add a key `For token encryption (enc)` at the app's `General > Client Credentials`.",
        )])
        .family(&KEYS),
    ),
];
