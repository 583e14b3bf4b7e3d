//! `invalid_request` when the authorization server should encrypt its tokens.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, cause, explain};

static ENCRYPTION: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Token requests refused",
        clauses: &[
            "((eventType eq \"app.oauth2.as.token.grant\" or eventType eq \"app.oauth2.token.grant\") and outcome.result eq \"FAILURE\")",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[Reference {
        title: "Okta: key management",
        url: "https://developer.okta.com/docs/guides/key-management/main/",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["Error retrieving the authorization server JWKSet from jwks_uri."],
        explain(
            "invalid_request/jwks_uri_error_auth_server",
            "Okta cannot load the authorization server's encryption keys",
        )
            .verdict("Okta should encrypt the access token, but could not load the key for that. The client and the user may be right.")
        .causes(&[
            cause(
                "The authorization server's `jwks_uri` is wrong, or cannot be reached from the internet. Okta loads it from its own servers, so a test inside your network proves nothing.",
                "From outside your network, run `curl -i` for the URL that `Security > API > Authorization Servers > your server > Settings > Encryption keys > Edit` shows. It must respond with 200 and `{\"keys\":[…]}` over https.",
            ),
            cause(
                "The certificate of the host is not publicly trusted, or its chain is not complete.",
                "Run `openssl s_client -connect HOST:443 </dev/null`, and look for `Verify return code: 0 (ok)`.",
            ),
            cause(
                "The URL works, but responds more slowly than Okta waits.",
                "Measure it with `time curl -s`, and serve the key set from a cache.",
            ),
        ])
        .family(&ENCRYPTION),
    ),
    known(
        400,
        &[
            "Invalid encryption key for authorization server with kid={0}.",
            "Invalid encryption for authorization server with kid={0}.",
        ],
        explain(
            "invalid_request/token_encryption_invalid_encryption_key_auth_server",
            "The authorization server's encryption key cannot be used",
        )
            .verdict("Okta should encrypt the access token, but cannot use the key. The client and the user may be right.")
        .causes(&[
            cause(
                "The key `{0}` is most likely not an RSA key: its `kty` is `EC` or `OKP`.\nThe key is most likely not an RSA key: its `kty` is `EC` or `OKP`.",
                "Replace it at `Security > API > Authorization Servers > your server > Settings > Encryption keys > Edit` with an RSA public key.",
            ),
            cause(
                "The key `{0}` is an RSA key, but its `use` is not `enc`, or its `alg` is one for signing.\nThe key is an RSA key, but its `use` is not `enc`, or its `alg` is one for signing.",
                "Register it again with `\"use\": \"enc\"` and an `alg` such as `RSA-OAEP-256`, at `Security > API > Authorization Servers > your server > Settings > Encryption keys > Edit`.",
            ),
            cause(
                "The member `n` or `e` is missing from the key `{0}`.\nThe member `n` or `e` is missing from the key.",
                "Export the public half again as a whole JWK, for example with `exportJWK` of `jose`, and replace the key at `Security > API > Authorization Servers > your server > Settings > Encryption keys > Edit`.",
            ),
        ])
        .family(&ENCRYPTION),
    ),
    known(
        400,
        &["Multiple encryption keys found for the authorization server at the 'jwksUri'."],
        explain(
            "invalid_request/token_encryption_jwks_uri_multiple_encryption_keys_auth_server",
            "`jwks_uri` offers several encryption keys",
        )
            .verdict("Okta should encrypt the access token, but does not know which of several keys to use. The client and the user may be right.")
        .causes(&[
            cause(
                "A new encryption key was published at the authorization server's `jwks_uri` before the old one was removed. Okta does not choose between several keys with `use` `enc`.",
                "Publish only one key with `use` `enc`. Keep the private half of the old one, to decrypt tokens that were already issued.",
            )
            .certain(),
            cause(
                "One key set serves several APIs or authorization servers, each with an encryption key of its own.",
                "Publish a key set for each of them at its own URL, and set that URL at `Security > API > Authorization Servers > your server > Settings > Encryption keys > Edit`.",
            ),
        ])
        .family(&ENCRYPTION),
    ),
    known(
        400,
        &["No encryption key found for the authorization server at the 'jwksUri'."],
        explain(
            "invalid_request/token_encryption_jwks_uri_no_encryption_key_auth_server",
            "`jwks_uri` offers no encryption key",
        )
            .verdict("Okta should encrypt the access token, but finds no key for that at the `jwks_uri`. The client and the user may be right.")
        .causes(&[
            cause(
                "The authorization server's `jwks_uri` lists only signing keys, which Okta does not encrypt with.",
                "Add an RSA public key with `use` `enc` to the key set at the `jwks_uri`.",
            ),
            cause(
                "Nobody needs encrypted access tokens, and encryption was switched on by mistake.",
                "Switch it off at `Security > API > Authorization Servers > your server > Settings > Encryption keys > Edit`.",
            ),
        ])
        .family(&ENCRYPTION),
    ),
    known(
        400,
        &["No encryption key found for the authorization server."],
        explain(
            "invalid_request/token_encryption_no_encryption_key_auth_server",
            "The authorization server has no encryption key",
        )
            .verdict("Okta should encrypt the access token, but has no active key for that. The client and the user may be right.")
        .causes(&[
            cause(
                "The authorization server is set to encrypt access tokens, but no key was ever registered for that.",
                "Add one at `Security > API > Authorization Servers > your server > Settings > Encryption keys > Edit > Add key`, or with `POST /api/v1/authorizationServers/{authServerId}/resourceservercredentials/keys`.",
            ),
            cause(
                "A key is registered, but is not active.",
                "Look at its `status` in `GET /api/v1/authorizationServers/{authServerId}/resourceservercredentials/keys`, and activate it at `Security > API > Authorization Servers > your server > Settings > Encryption keys > Edit`.",
            ),
        ])
        .family(&ENCRYPTION),
    ),
];
