//! `invalid_client` for a `client_assertion`: the JWT by which a client proves itself (RFC 7523).

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

static ASSERTION: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Client assertions refused",
        clauses: &["outcome.reason sw \"client_assertion_\""],
    }],
    snippets: &[],
    references: &[
        Reference {
            title: "Okta: OAuth for Okta",
            url: "https://developer.okta.com/docs/guides/implement-oauth-for-okta/main/",
        },
        Reference {
            title: "RFC 7523: JWT assertions",
            url: "https://datatracker.ietf.org/doc/html/rfc7523#section-3",
        },
    ],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        401,
        &["The client_assertion token has already been used."],
        explain("invalid_client/client_assertion_already_used", "The client assertion was sent a second time")
            .causes(&[
                cause(
                    "The program sends one assertion until it expires.",
                    "Sign a new assertion with a new `jti` for every request.",
                ),
                cause(
                    "A retry after a 429 or a timeout sent the same request.",
                    "Let the retry build the whole request again, `client_assertion` included.",
                )
                .any(&[Clue::Status(429), Clue::Words("retry")]),
            ])
            .family(&ASSERTION),
    ),
    known(
        401,
        &["The client_assertion must contain the 'exp' claim as seconds since epoch."],
        explain("invalid_client/client_assertion_expiration_required", "The client assertion has no readable `exp`")
            .causes(&[cause(
                "It is missing, a string, or a date.",
                "Set `exp` to whole seconds since 1970, such as now plus 300.",
            )
            .certain()])
            .family(&ASSERTION),
    ),
    known(
        401,
        &["The client_assertion token is expired."],
        explain("invalid_client/client_assertion_expired_token", "The client assertion has expired")
            .causes(&[
                cause(
                    "It was signed once, at start-up or by hand.",
                    "Sign a new assertion right before each token request.",
                ),
                cause(
                    "The clock of the machine that signs is behind; Okta gives no grace.",
                    "Compare the clock with the `Date` header of Okta's answer and set it by NTP.",
                ),
            ])
            .family(&ASSERTION),
    ),
    known(
        401,
        &["The client_assertion token has an expiration too far into the future."],
        explain(
            "invalid_client/client_assertion_expires_too_far_in_future",
            "The client assertion lives longer than an hour",
        )
        .causes(&[
            cause(
                "`exp` is in milliseconds.",
                "Divide by 1000: `exp` is in seconds.",
            )
            .any(&[Clue::Also("exp-in-milliseconds")]),
            cause(
                "`exp` is more than one hour after Okta receives it.",
                "Set `exp` to a few minutes from now, in seconds.",
            ),
        ])
        .family(&ASSERTION),
    ),
    known(
        401,
        &["The audience claim for client_assertion must be the endpoint invoked for the request."],
        explain(
            "invalid_client/client_assertion_invalid_audience",
            "The assertion's `aud` is not the URL called",
        )
        .causes(&[
            cause(
                "`aud` holds the issuer, the domain or an API's audience such as `api://default`.",
                "Set `aud` to the whole URL of the endpoint, such as `https://…/oauth2/default/v1/token`, without a slash at the end.",
            ),
            cause(
                "`aud` and the URL name different servers or hosts, such as custom domain and `okta.com`.",
                "Build both from one setting.",
            ),
            cause(
                "`aud` has the `-admin` host of the Admin Console.",
                "Take `-admin` out of the domain in `aud` and in the URL.",
            )
            .any(&[Clue::Words("-admin.okta")]),
            cause(
                "The assertion was made for `/token` and sent to another endpoint.",
                "Set `aud` to the whole URL of the endpoint.",
            )
            .any(&[
                Clue::Words("/v1/introspect"),
                Clue::Words("/v1/revoke"),
                Clue::Words("/v1/par"),
                Clue::Words("/bc/authorize"),
            ]),])
        .references(&[Reference {
            title: "Okta Support: this error",
            url: "https://support.okta.com/help/s/article/the-audience-claim-for-client-assertion-must-be-the-endpoint-invoked-for-the-request",
        }])
        .family(&ASSERTION),
    ),
    known(
        401,
        &["The issuer claim for client_assertion is not a valid client_id."],
        explain("invalid_client/client_assertion_invalid_issuer", "The assertion's `iss` is not a client ID")
            .causes(&[
                cause(
                    "`iss` holds a URL or a service name.",
                    "Set `iss` and `sub` to the client ID (`0oa…`) of the app.",
                ),
                cause(
                    "This org does not have the client ID in `iss`.",
                    "Compare it with the app's `General > Client Credentials` in {org}.",
                ),
            ])
            .family(&ASSERTION),
    ),
    known(
        401,
        &["The client JWKSet is invalid."],
        explain("invalid_client/client_assertion_invalid_jwks", "The app's key set cannot be used")
            .causes(&[cause(
                "A key of the app or its `jwks_uri` lacks a member (`kty`, `n`, `e`, `x`, `y`) or is PEM text.",
                "Replace the broken key at the app's `General > Client Credentials > PUBLIC KEYS` by a JWK.",
            )])
            .family(&ASSERTION),
    ),
    known(
        401,
        &["The parsing of the client_assertion failed."],
        explain("invalid_client/client_assertion_invalid_jwt", "The `client_assertion` is not a readable JWT")
            .causes(&[cause(
                "It is cut off, has quotes or line breaks, or is another kind of token.",
                "Send three base64url parts joined by dots, with `client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer`.",
            )])
            .family(&ASSERTION),
    ),
    known(
        401,
        &[
            "The public key being used for client assertion has an invalid 'use' parameter. Valid values for the 'use' parameter are {0}.",
        ],
        explain(
            "invalid_client/client_assertion_invalid_key_use",
            "The assertion's key is not marked for signing",
        )
        .causes(&[cause(
            "The `use` of the key with this `kid` is not among {0}; usually it is `enc`.",
            "Register the public key again with a `use` of {0}, or sign with a key that has it.",
        )
        .certain()])
        .family(&ASSERTION),
    ),
    known(
        401,
        &["The client_assertion JWT kid is invalid."],
        explain("invalid_client/client_assertion_invalid_kid", "The assertion's `kid` is not a key of the app")
            .causes(&[
                cause(
                    "The header has no `kid`, and the app has several keys.",
                    "Set `kid` in the header to the one in the app's `PUBLIC KEYS`.",
                )
                .any(&[Clue::Also("kid-missing")]),
                cause(
                    "The key was replaced or deactivated in Okta, and the program still uses it.",
                    "Compare `kid` with `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`.",
                )
                .prevention("Add the new key beside the old one, deploy, and remove the old one last."),
                cause(
                    "The key is registered at another app or in another org than `iss` names.",
                    "Check that client ID, key and domain are of one app.",
                ),
                cause(
                    "The app's keys come from a URL, and the key is not there yet.",
                    "Open the address set under `Use a URL to fetch keys dynamically` and look for the `kid`.",
                )
                .any(&[Clue::Words("jwks_uri")]),
            ])
            .references(&[Reference {
                title: "Okta Support: this error",
                url: "https://support.okta.com/help/s/article/okta-client-assertion-error-invalid-key-id",
            }])
            .family(&ASSERTION),
    ),
    known(
        401,
        &[
            "The issuer and subject claim for client_assertion is invalid because the client does not have a client secret.",
        ],
        explain(
            "invalid_client/client_assertion_invalid_no_secret",
            "The app has no secret for the assertion",
        )
        .causes(&[cause(
            "It is signed with a secret (`HS…`), and the app uses keys or is public.",
            "Sign with the private key (`RS256` or `ES256`), or give the app a secret at `General > Client Credentials`.",
        )
        .certain()])
        .family(&ASSERTION),
    ),
    known(
        401,
        &["The client secret is too short to verify a JWT HMAC."],
        explain(
            "invalid_client/client_assertion_invalid_secret_length",
            "The secret is too short to sign an assertion",
        )
        .causes(&[cause(
            "HMAC needs 32 characters or more.",
            "Generate a new secret at the app's `General > Client Credentials` and sign with that.",
        )
        .certain()])
        .family(&ASSERTION),
    ),
    known(
        401,
        &["The client_assertion signature is invalid."],
        explain(
            "invalid_client/client_assertion_invalid_signature",
            "The assertion is signed with another key",
        )
        .causes(&[
            cause(
                "The private key and the public one in Okta are no pair: one was made anew and the `kid` kept.",
                "Add the public key of the private one in use at `General > Client Credentials > PUBLIC KEYS`, with a new `kid`.",
            ),
            cause(
                "It is signed with HMAC and another secret, or one that was base64-decoded.",
                "Sign with the secret's characters as they stand on the app's `General` tab.",
            )
            .any(&[Clue::Also("alg-symmetric")]),
            cause(
                "The JWT was changed after signing, or an `ES256` signature is in DER form.",
                "Let a JWT library sign, and send its output untouched.",
            ),
        ])
        .references(&[Reference {
            title: "Okta Support: this error",
            url: "https://support.okta.com/help/s/article/error-occurs-during-authentication-due-to-invalid-client-assertion-signature",
        }])
        .family(&ASSERTION),
    ),
    known(
        401,
        &["The client_assertion JWT signature algorithm is invalid."],
        explain(
            "invalid_client/client_assertion_invalid_signature_algorithm",
            "The assertion's `alg` is not allowed",
        )
        .causes(&[
            cause(
                "The app is set to keys and `alg` is `HS…`, or to a secret and it is `RS…` or `ES…`.",
                "Use `RS256` or `ES256` for `Public key/Private key`, and `HS256` for `client_secret_jwt`.",
            ),
            cause(
                "It is one that Okta does not take, such as `PS256`, `EdDSA` or `none`.",
                "Sign with `RS256`, `RS384`, `RS512`, `ES256`, `ES384` or `ES512`.",
            ),
        ])
        .family(&ASSERTION),
    ),
    known(
        401,
        &["The subject claim for client_assertion is not a valid client_id."],
        explain("invalid_client/client_assertion_invalid_subject", "The assertion's `sub` is not a client ID")
            .causes(&[cause(
                "`sub` names a user or nothing.",
                "Set `sub` to the same client ID (`0oa…`) as `iss`.",
            )])
            .family(&ASSERTION),
    ),
    known(
        401,
        &["The client_assertion token must be issued before the current time."],
        explain(
            "invalid_client/client_assertion_issued_at_in_future",
            "The assertion's `iat` lies in the future",
        )
        .causes(&[cause(
            "The clock of the machine that signs is ahead by over 30 seconds, or `iat` is in milliseconds.",
            "Compare the clock with the `Date` header of Okta's answer; send `iat` in seconds of UTC, or leave it out.",
        )])
        .family(&ASSERTION),
    ),
    known(
        401,
        &["The client does not have a JWKSet configured, but the client_assertion requires one."],
        explain(
            "invalid_client/client_assertion_jwks_not_configured",
            "The app has no public key for the assertion",
        )
        .causes(&[
            cause(
                "The public key was never added, or was added to another app.",
                "Add it at `Applications and Resources > Applications > your app > General > Client Credentials > Edit > Public key/Private key`.",
            ),
            cause(
                "The app has a secret (`client_secret_jwt`), and the assertion's `alg` is `RS…` or `ES…`.",
                "Sign with `HS256` and the client secret.",
            ),
        ])
        .family(&ASSERTION),
    ),
    known(
        401,
        &["The client_assertion JWT needs to be signed using a signing key."],
        explain(
            "invalid_client/client_assertion_not_signed_with_signing_key",
            "The assertion is signed with an encryption key",
        )
        .causes(&[cause(
            "The `kid` is that of a key for token encryption (`use` is `enc`).",
            "Sign with a key of `use` `sig`, and put its `kid` in the header.",
        )])
        .family(&ASSERTION),
    ),
];
