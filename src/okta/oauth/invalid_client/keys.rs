//! `invalid_client` for the keys of a client: `jwks_uri`, request objects, token encryption.

use crate::finding::{Family, Query, Reference, cause, explain};
use crate::okta::{Known, known};

static KEYS: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Requests refused for a client's keys",
        clauses: &["(outcome.reason sw \"jwks_uri_\" or outcome.reason sw \"token_encryption_\")"],
    }],
    snippets: &[],
    references: &[Reference {
        title: "RFC 7517, JSON Web Key",
        url: "https://datatracker.ietf.org/doc/html/rfc7517#section-4",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[Known] = &[
    known(
        401,
        &[
            "The client JWKSet from jwks_uri must contain at least one key with an algorithm matching the request_object_signature_algorithm.",
        ],
        explain(
            "invalid_client/jwks_uri_algorithm_required",
            "No key at the `jwks_uri` fits the request's algorithm",
        )
        .causes(&[cause(
            "The app requires one algorithm for request objects (`request_object_signing_alg`), and no key at its `jwks_uri` has that `alg`.",
            "Publish a key with that `alg`, or change `settings.oauthClient.request_object_signing_alg` of the app.",
        )])
        .family(&KEYS),
    ),
    known(
        401,
        &["All keys in the client JWKSet from jwks_uri must have a unique kid."],
        explain("invalid_client/jwks_uri_ambiguous_keys", "Two keys at the `jwks_uri` share a `kid`")
            .causes(&[cause(
                "The key set that your server publishes has the same `kid` twice, or keys without one.",
                "Give each key in that set a `kid` of its own.",
            )
            .certain()])
            .family(&KEYS),
    ),
    known(
        401,
        &["Error retrieving the client JWKSet from jwks_uri."],
        explain("invalid_client/jwks_uri_error", "Okta could not fetch the app's key set")
            .causes(&[
                cause(
                    "Okta fetches the `jwks_uri` over the internet, and that address is internal, behind a firewall or sign-in, or has an untrusted certificate.",
                    "Open the address from outside your network: it must answer 200 with `{\"keys\":[…]}` over https.",
                ),
                cause(
                    "The address is wrong or answers too slowly.",
                    "Compare it with `General > Client Credentials` of the app, or choose `Save keys in Okta` there instead.",
                ),
            ])
            .family(&KEYS),
    ),
    known(
        401,
        &[
            "The public key being used has an invalid 'use' parameter. Valid values for the 'use' parameter are {0}.",
        ],
        explain("invalid_client/jwks_uri_invalid_key_use", "The key's `use` does not fit what it is used for")
            .causes(&[cause(
                "The key at the `jwks_uri` has another `use` than {0}.",
                "Publish the key with a `use` of {0}, or point the JWT's `kid` at one that has it.",
            )
            .certain()])
            .family(&KEYS),
    ),
    known(
        401,
        &["The 'jku' in JWT and 'jwks_uri' doesn't match."],
        explain("invalid_client/jwks_uri_jku_mismatch_error", "The JWT's `jku` is not the app's `jwks_uri`")
            .causes(&[cause(
                "The JWT header names a key set (`jku`) other than the address registered for the app.",
                "Drop `jku` from the header and send `kid` alone, or make `jku` equal to the registered `jwks_uri`.",
            )
            .certain()])
            .family(&KEYS),
    ),
    known(
        401,
        &["The client JWKSet from jwks_uri must contain at least one key."],
        explain("invalid_client/jwks_uri_no_key", "The key set at the `jwks_uri` is empty")
            .causes(&[cause(
                "The address answers, and `keys` is an empty list: usually a service that has not loaded its keys yet.",
                "Open the app's `jwks_uri` and make it list the public key that signs.",
            )
            .certain()])
            .family(&KEYS),
    ),
    known(
        401,
        &["The issuer of the request object is invalid."],
        explain("invalid_client/request_object_invalid_issuer", "The request object's `iss` is not the client")
            .causes(&[cause(
                "A signed `request` is issued by the client itself, and its `iss` holds another value.",
                "Set `iss` in the request object to the `client_id` of the request.",
            )])
            .family(&KEYS),
    ),
    known(
        401,
        &["The client does not have a JWKSet configured, but the request object requires one."],
        explain(
            "invalid_client/request_object_jwks_not_configured",
            "The app has no key to check the request object",
        )
        .causes(&[cause(
            "The `request` JWT is signed with a private key whose public half was never given to the app.",
            "Add the public key to the app (`settings.oauthClient.jwks` or `jwks_uri`), or sign with `HS256` and the secret.",
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
            "Tokens for this app are to be encrypted with key `{0}`, and Okta cannot encrypt with it; often it is no RSA key or lacks a member.",
            "Replace key `{0}` among the app's keys with a valid public JWK of `use` `enc`.",
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
            "Okta cannot tell which key to encrypt with, because more than one at the app's `jwks_uri` has `use` `enc`.",
            "Publish one key with `use` `enc`; to rotate, replace it and keep the old private key for tokens still in use.",
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
            "Tokens for this app are to be encrypted, and no key at its `jwks_uri` has `use` `enc`.",
            "Add an RSA key with `use` `enc` to the set at that address, or clear `ID Token Encryption` in `General > Client Credentials` of the app.",
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
            "The app has encryption keys, and each of them is deactivated.",
            "Activate one among `PUBLIC KEYS` in `General > Client Credentials` of the app, or add a new one.",
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
        .causes(&[
            cause(
                "The app asks for encrypted ID tokens, and no encryption key was added to it.",
                "Add a key `For token encryption (enc)` in `General > Client Credentials` of the app, or clear `ID Token Encryption` there.",
            )
            ,
            cause(
                "The app has keys, and all of them are for signing.",
                "Add one of `use` `enc` beside them; a key for signing is not used to encrypt.",
            ),
        ])
        .family(&KEYS),
    ),
];
