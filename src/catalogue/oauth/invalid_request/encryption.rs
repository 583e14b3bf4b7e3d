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
            "Okta cannot fetch the server's encryption keys",
        )
        .causes(&[cause(
            "The server's `jwks_uri` is wrong, slow, not public, or its certificate is untrusted.",
            "Open it from outside your network: it must answer 200 with `{\"keys\":[…]}` over https.",
        )])
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
            "The encryption key is not usable",
        )
        .causes(&[cause(
            "Often key `{0}` is no RSA key, has a wrong `alg` or `use`, or lacks a member.",
            "Replace it by an RSA public key with `use` `enc` and an `alg` such as `RSA-OAEP-256`.",
        )])
        .family(&ENCRYPTION),
    ),
    known(
        400,
        &["Multiple encryption keys found for the authorization server at the 'jwksUri'."],
        explain(
            "invalid_request/token_encryption_jwks_uri_multiple_encryption_keys_auth_server",
            "`jwks_uri` offers several encryption keys",
        )
        .causes(&[cause(
            "Several keys there have `use` `enc`.",
            "Publish one; keep the old private key for tokens already issued.",
        )
        .certain()])
        .family(&ENCRYPTION),
    ),
    known(
        400,
        &["No encryption key found for the authorization server at the 'jwksUri'."],
        explain(
            "invalid_request/token_encryption_jwks_uri_no_encryption_key_auth_server",
            "`jwks_uri` offers no encryption key",
        )
        .causes(&[cause(
            "No key there has `use` `enc`; signing keys do not count.",
            "Add a public key with `use` `enc`.",
        )
        .certain()])
        .family(&ENCRYPTION),
    ),
    known(
        400,
        &["No encryption key found for the authorization server."],
        explain(
            "invalid_request/token_encryption_no_encryption_key_auth_server",
            "The server lacks an encryption key",
        )
        .causes(&[cause(
            "Access tokens are to be encrypted, and no active key is registered.",
            "Add or activate one with `/api/v1/authorizationServers/{authServerId}/resourceservercredentials/keys`.",
        )])
        .family(&ENCRYPTION),
    ),
];
