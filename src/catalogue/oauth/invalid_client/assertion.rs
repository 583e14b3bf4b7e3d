//! `invalid_client` for a `client_assertion`: the JWT by which a client proves itself (RFC 7523).

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};
use crate::text::template::Placeholder;

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
            .verdict("Okta has already seen this client assertion (the signed JWT that proves the client), and each one works only once. The key and the claims are not the problem.")
            .causes(&[
                cause(
                    "The program signs one assertion, stores it, and sends it with every token request. Then the first request succeeds and all later ones fail.",
                    "Sign a new assertion with a new `jti` for every token request.",
                ),
                cause(
                    "The retry sent the same request with the same assertion, after a 429 or a timeout. Then only retries fail.",
                    "Have the retry build the whole request again, including a new `client_assertion`.",
                )
                .any(&[Clue::Status(429), Clue::Words("retry")]),
            ])
            .family(&ASSERTION),
    ),
    known(
        401,
        &["The client_assertion must contain the 'exp' claim as seconds since epoch."],
        explain("invalid_client/client_assertion_expiration_required", "The client assertion has no readable `exp`")
            .verdict("Okta refused the client assertion (the signed JWT that proves the client) because it does not say when it expires. The key is not the problem.")
            .causes(&[
                cause(
                    "The code that signs the assertion sets no `exp`, which Okta requires.",
                    "Set `exp` to whole seconds since 1970, such as the current time plus 300: `Math.floor(Date.now() / 1000) + 300` in JavaScript.",
                ),
                cause(
                    "`exp` is there, but it is a string or a date instead of a number.",
                    "Write it without quotes: `\"exp\": 1790000300`.",
                )
                .any(&[Clue::Also("exp-not-a-number")]),
            ])
            .family(&ASSERTION),
    ),
    known(
        401,
        &["The client_assertion token is expired."],
        explain("invalid_client/client_assertion_expired_token", "The client assertion has expired")
            .verdict("Okta refused the client assertion (the signed JWT that proves the client) because its `exp` has passed. The key and the client ID are not the problem.")
            .causes(&[
                cause(
                    "The assertion was signed once, at startup or by hand, and has been sent ever since. Then the first requests succeeded.",
                    "Sign a new assertion right before each token request, with `exp` a few minutes ahead.",
                ),
                cause(
                    "The clock of the machine that signs is behind, so that even a new assertion fails. Okta allows no tolerance here.",
                    "Compare `date -u` on that machine with the `Date` header of Okta's response, and set the clock by NTP.",
                ),
            ])
            .family(&ASSERTION),
    ),
    known(
        401,
        &["The client_assertion token has an expiration too far into the future."],
        explain("invalid_client/client_assertion_expires_too_far_in_future", "The client assertion is valid for longer than an hour")
            .verdict("Okta refused `exp` of the client assertion (the signed JWT that proves the client): it may be at most an hour ahead. The key and the client ID are not the problem.")
        .causes(&[
            cause(
                "`exp` is more than one hour after the time at which Okta receives the assertion.",
                "Set `exp` to a few minutes from now, in seconds since 1970. A longer time has no advantage, because each assertion works only once.",
            )
            .unless(&[Clue::Also("exp-in-milliseconds")]),
            cause(
                "`exp` is in milliseconds, which Okta reads as a time thousands of years ahead.",
                "Divide `exp` by 1000 and round down: it is in seconds since 1970.",
            )
            .any(&[Clue::Also("exp-in-milliseconds")]),
        ])
        .family(&ASSERTION),
    ),
    known(
        401,
        &["The audience claim for client_assertion must be the endpoint invoked for the request."],
        explain(
            "invalid_client/client_assertion_invalid_audience",
            "The assertion's `aud` is not the URL of the request",
        )
            .verdict("The key is not what Okta refused: the client assertion (the signed JWT that proves the client) was made for another URL.")
        .causes(&[
            cause(
                "`aud` holds the issuer, the domain, or an API's audience such as `api://default`. In a client assertion it must be the URL that the assertion is sent to.",
                "Set `aud` to exactly the URL that the request goes to, without a slash at the end: `https://{org}/oauth2/v1/token` for the org authorization server, `https://{org}/oauth2/default/v1/token` for `default`.",
            ),
            cause(
                "`aud` and the URL of the request name different authorization servers or hosts, such as a custom domain and `okta.com`.",
                "Build `aud` and the URL of the request from one setting.",
            ),
            cause(
                "`aud` has the `-admin` host of the Admin Console.",
                "Remove `-admin` from the host, both in `aud` and in the URL of the request.",
            )
            .any(&[Clue::Words("-admin.okta")]),
            cause(
                "The assertion was made for `/token`, but was sent to another endpoint.",
                "Sign a separate assertion for each endpoint, with `aud` set to the whole URL of that endpoint, such as `https://{org}/oauth2/default/v1/introspect` for `/introspect`.",
            )
            .any(&[Clue::Words("/v1/introspect"), Clue::Words("/v1/revoke"), Clue::Words("/v1/par"), Clue::Words("/bc/authorize"),]),
        ])
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
            .verdict("Okta refused `iss` of the client assertion (the signed JWT that proves the client): it does not tell which client made it. The key was not checked yet.")
            .causes(&[
                cause(
                    "`iss` is a URL or a service name. In other kinds of JWT, `iss` is a URL; in a client assertion it is the client ID.",
                    "Set `iss` and `sub` to the client ID of the app (`0oa…`).",
                ),
                cause(
                    "The client ID in `iss` does not exist in this org.",
                    "Compare `iss` with `Applications and Resources > Applications > your app > General > Client Credentials` in {org}.",
                ),
            ])
            .family(&ASSERTION),
    ),
    known(
        401,
        &["The client JWKSet is invalid."],
        explain("invalid_client/client_assertion_invalid_jwks", "The app's key set (JWKS) cannot be used")
            .verdict("Okta knows the client, but cannot read the keys that are registered for it. The assertion may be right.")
            .causes(&[
                cause(
                    "A member is missing from a key of the app or of its `jwks_uri`: `n` and `e` for RSA, `crv`, `x` and `y` for EC. The assertion itself was not checked yet.",
                    "Look at the keys at `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`, or run `curl -s` for the `jwks_uri`, and replace the broken one.",
                ),
                cause(
                    "A key was registered in PEM (`-----BEGIN PUBLIC KEY-----`), but Okta expects a JWK.",
                    "Convert it to a JWK, for example with `exportJWK` of `jose`, and register that at `Applications and Resources > Applications > your app > General > Client Credentials > Edit > Add key`.",
                ),
            ])
            .family(&ASSERTION),
    ),
    known(
        401,
        &["The parsing of the client_assertion failed."],
        explain("invalid_client/client_assertion_invalid_jwt", "The `client_assertion` is not a readable JWT")
            .verdict("What was sent as `client_assertion` is not a JWT that Okta can read. The key and the claims were not checked.")
            .causes(&[cause("The value of `client_assertion` is not whole: it is cut off, or has quotation marks or line breaks in it.", "Print its length and its number of dots: it must be three base64url parts joined by two dots (`eyJ….eyJ….…`).").any(&[Clue::Also("token-truncated"), Clue::Also("token-two-parts")]), cause("Another kind of token was sent, such as an access token or the client secret.", "Paste the value here. A client assertion has the client ID as `iss` and `sub`, and goes with `client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer`.").any(&[Clue::Token("access-token"), Clue::Token("org-access-token"), Clue::Token("id-token")])])
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
            .verdict("Okta found the key, but it is registered for a purpose other than signing.")
        .causes(&[
            cause(
                "The app has several keys, and the program signs with one that is registered for another purpose: its `use` is usually `enc`, for encryption.",
                "Sign with a key whose `use` is `{0}`, and write its `kid` into the header.\nSign with a key whose `use` is `sig` or is left out, and write its `kid` into the header.",
            ),
            cause(
                "The app has only this key, which was registered with the wrong `use`.",
                "Register its public half again with a `use` of `{0}` at `Applications and Resources > Applications > your app > General > Client Credentials > Edit > Add key`.\nRegister its public half again with a `use` of `sig` at `Applications and Resources > Applications > your app > General > Client Credentials > Edit > Add key`.",
            ),
        ])
        .family(&ASSERTION),
    ),
    known(
        401,
        &["The client_assertion JWT kid is invalid."],
        explain("invalid_client/client_assertion_invalid_kid", "The assertion's `kid` is not a key of the app")
            .verdict("Okta found the client, but not the key that the assertion names. Its signature was not checked yet.")
            .causes(&[
                cause(
                    "The Terraform provider writes `kid` only if a setting names one. The app has more than one key, or the key ID in the setting is not that of the private key.",
                    "Set `private_key_id` in the provider block (or `OKTA_API_PRIVATE_KEY_ID`) to the `kid` shown at `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS` for the key that signs.",
                )
                .only(&[Clue::Words("terraform"), Clue::Words("resource \"okta_"), Clue::Also("terraform-step-failed")]),
                cause(
                    "The header has no `kid`, and the app has more than one key.",
                    "Set `kid` in the header to the one shown at `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`.",
                )
                .any(&[Clue::Also("kid-missing")]),
                cause(
                    "The key was replaced or deactivated in Okta, and the program still signs with it.",
                    "Sign with a key whose `kid` is in the list at `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`, or add the program's public key there.",
                )
                .prevention("Add the new key next to the old one, deploy the program, and remove the old key last."),
                cause(
                    "The key is registered with a different app or in a different org than the one whose client ID is in `iss`.",
                    "Check that `iss`, the key and the domain of the request belong to one app in {org}.",
                ),
                cause(
                    "The app's keys come from a URL, and the key is not published there yet, or Okta still has an earlier copy of the key set. Okta reloads such URLs less often since August 2024.",
                    "Open the URL that is set at `Applications and Resources > Applications > your app > General > Client Credentials > Edit > Use a URL to fetch keys dynamically`, and look for the `kid`. If it is there, sign with the old key for some hours more.",
                )
                .prevention("Publish a new key a day before you sign with it.")
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
            "The app has no secret that could verify the assertion",
        )
            .verdict("Okta can read the assertion, so its form is right. It cannot verify it: the assertion is signed with a shared secret (`HS256`), and the app has none, because it uses a key or is public.")
        .causes(&[
            cause(
                "The app uses keys (`Public key/Private key`), but the assertion is signed with a secret (`HS…`).",
                "Sign with the private key, with `RS256` or `ES256` in `alg`.",
            ),
            cause(
                "The app is public, or its secrets were deleted when it was switched to keys.",
                "Look at `Applications and Resources > Applications > your app > General > Client Credentials`. If the program has to use a secret, generate one there; `HS256` needs a secret of at least 32 characters.",
            ),
        ])
        .family(&ASSERTION),
    ),
    known(
        401,
        &["The client secret is too short to verify a JWT HMAC."],
        explain(
            "invalid_client/client_assertion_invalid_secret_length",
            "The secret is too short to sign an assertion",
        )
            .verdict("Okta cannot verify an assertion that is signed with such a short secret. The client ID and the assertion's claims are not the problem.")
        .causes(&[
            cause(
                "The assertion is signed with the client secret (`HS256`), which needs at least 32 characters, and the app's secret is shorter. Secrets that were set through the API or imported sometimes are.",
                "Generate a new secret at `Applications and Resources > Applications > your app > General > Client Credentials`, and sign with that one.",
            )
            .certain(),
        ])
        .family(&ASSERTION),
    ),
    known(
        401,
        &["The client_assertion signature is invalid."],
        explain("invalid_client/client_assertion_invalid_signature", "The assertion is signed with the wrong key")
            .verdict("Okta found the client and the key that `kid` names, so both IDs are right. The signature does not match that key.")
        .causes(&[
            cause(
                "The private key that signed and the public key in Okta are not a pair. Usually somebody made a new key pair and kept the `kid`.",
                "Print the public half with `openssl pkey -in key.pem -pubout`, and add it at `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS` with a new `kid`.",
            ),
            cause(
                "The assertion is signed with HMAC and another secret, or with the right secret after base64-decoding it.",
                "Sign with the characters of the secret exactly as `Applications and Resources > Applications > your app > General > Client Credentials` shows them.",
            )
            .any(&[Clue::Also("alg-symmetric")]),
            cause(
                "An `ES256` signature is in DER form (it starts with `MEU` or `MEQ`), as OpenSSL makes it. A JWT needs the two numbers side by side.",
                "Have a JWT library sign (`jose`, `PyJWT`, `jjwt`), and send its output unchanged.",
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
            .verdict("Okta refused `alg` of the client assertion (the signed JWT that proves the client). The client ID and the scopes are not the problem.")
        .causes(&[
            cause(
                "The app is set to keys (`Public key/Private key`), but the assertion is signed with a secret (`HS…`).",
                "Sign with the private key, with `RS256` or `ES256` in `alg`.",
            )
            .unless(&[Clue::Fact(Placeholder::Alg, "RS256"), Clue::Fact(Placeholder::Alg, "ES256")]),
            cause(
                "The app is set to a client secret (`client_secret_jwt`), but the assertion is signed with a key (`RS…` or `ES…`).",
                "Sign with `HS256` and the client secret, or choose `Public key/Private key` at `Applications and Resources > Applications > your app > General > Client Credentials > Edit`, which deletes the app's secrets.",
            )
            .unless(&[Clue::Fact(Placeholder::Alg, "HS256")]),
            cause(
                "`alg` is one that Okta does not accept, such as `PS256`, `EdDSA` or `none`.",
                "Sign with `RS256`, `RS384`, `RS512`, `ES256`, `ES384` or `ES512`.",
            )
            .unless(&[Clue::Fact(Placeholder::Alg, "RS256"), Clue::Fact(Placeholder::Alg, "ES256"), Clue::Fact(Placeholder::Alg, "HS256")]),
        ])
        .family(&ASSERTION),
    ),
    known(
        401,
        &["The subject claim for client_assertion is not a valid client_id."],
        explain("invalid_client/client_assertion_invalid_subject", "The assertion's `sub` is not a client ID")
            .verdict("Okta refused `sub` of the client assertion (the signed JWT that proves the client): it must name the client, as `iss` does. The key is not the problem.")
            .causes(&[
                cause(
                    "`sub` names a user or a service. In a client assertion, `sub` is the client itself.",
                    "Set `sub` to the same client ID (`0oa…`) as `iss`.",
                ),
                cause(
                    "`sub` is missing, because the library sets only `iss`.",
                    "Add `sub` with the client ID before you sign.",
                ),
            ])
            .family(&ASSERTION),
    ),
    known(
        401,
        &["The client_assertion token must be issued before the current time."],
        explain(
            "invalid_client/client_assertion_issued_at_in_future",
            "The assertion's `iat` is in the future",
        )
            .verdict("Okta refused the client assertion (the signed JWT that proves the client) because its `iat` is still to come. The key is not the problem.")
        .causes(&[
            cause(
                "The clock of the machine that signs is ahead by more than 30 seconds: `iat` has 10 digits and is a little later than now.",
                "Compare `date -u` with the `Date` header of Okta's response, and set the clock by NTP.",
            )
            .unless(&[Clue::Also("iat-in-milliseconds")]),
            cause(
                "`iat` is in milliseconds: it has 13 digits.",
                "Send `iat` in seconds since 1970, or leave it out.",
            )
            .any(&[Clue::Also("iat-in-milliseconds")]),
        ])
        .family(&ASSERTION),
    ),
    known(
        401,
        &["The client does not have a JWKSet configured, but the client_assertion requires one."],
        explain(
            "invalid_client/client_assertion_jwks_not_configured",
            "The app has no public key for the assertion",
        )
            .verdict("Okta found the client, but has no public key of this client to verify the assertion with.")
        .causes(&[
            cause(
                "The app uses keys, but the public key was never added to it, or was added to another app.",
                "Add it at `Applications and Resources > Applications > your app > General > Client Credentials > Edit > Public key/Private key`. This deletes the app's secrets, if it has any.",
            )
            .unless(&[Clue::Fact(Placeholder::Alg, "HS256")]),
            cause(
                "The app is set to a secret (`client_secret_jwt`), but `alg` of the assertion is `RS…` or `ES…`.",
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
            .verdict("Okta found the key, but it is registered for a purpose other than signing.")
        .causes(&[
            cause(
                "`kid` in the header names the wrong one of two keys: the one for token encryption (`use` is `enc`).",
                "Sign with a key whose `use` is `sig`, and write its `kid` into the header. `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS` shows which is which.",
            ),
            cause(
                "The app has only a key for encryption, because the key for signing was never added.",
                "Add a key for signing at `Applications and Resources > Applications > your app > General > Client Credentials > Edit > Add key`.",
            ),
        ])
        .family(&ASSERTION),
    ),
];
