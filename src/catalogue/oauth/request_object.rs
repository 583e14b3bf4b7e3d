//! Requests that come as a JWT or by reference: `invalid_request_object`, `request_not_supported`, `invalid_request_uri`.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

static OBJECT: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Request objects refused",
        clauses: &["outcome.reason sw \"request_object_\"", "target.id eq \"{client}\""],
    }],
    snippets: &[],
    references: &[Reference {
        title: "RFC 9101: request objects",
        url: "https://datatracker.ietf.org/doc/html/rfc9101#section-6",
    }],
};

static PUSHED: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "Authorize requests refused",
        clauses: &[
            "((eventType eq \"app.oauth2.as.authorize\" or eventType eq \"app.oauth2.as.authorize.code\" or eventType eq \"app.oauth2.authorize\" or eventType eq \"app.oauth2.authorize.code\") and outcome.result eq \"FAILURE\")",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[Reference {
        title: "RFC 9126: pushed authorization requests",
        url: "https://datatracker.ietf.org/doc/html/rfc9126#section-4",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["The authorize request must not contain both a request object and a request uri."],
        explain(
            "invalid_request/authorize_request_object_and_request_uri_provided",
            "`request` and `request_uri` were sent together",
        )
            .verdict("Okta refused the request because it is sent twice: once as a JWT and once by reference. Each of the two may be right.")
            .causes(&[
                cause(
                    "Often a library that pushes requests to `/par` adds `request_uri` although your code already sends `request`.",
                    "Send `request` to `/par`, then only `client_id` and the `request_uri` of its response to `/authorize`.",
                )
                .certain(),
            ])
            .family(&PUSHED),
    ),
    known(
        400,
        &["The 'request_uri' parameter must not be present in the request."],
        explain(
            "invalid_request/pushed_authorization_request_uri_present",
            "`request_uri` was sent to `/par`",
        )
            .verdict("Okta refused `request_uri` at `/par`: the request sends a reference instead of the parameters themselves. The client is not the problem.")
            .causes(&[
                cause(
                    "`request_uri` is what `/par` returns. The program sent parameters that are meant for `/authorize` to `/par`.",
                    "Send the parameters or `request` to `/par`, and the `request_uri` of its response to `/authorize`.",
                )
                .certain(),
            ])
            .family(&PUSHED),
    ),
    known(
        400,
        &[],
        explain("invalid_request_object", "The server does not accept the request object (the signed `request` parameter)")
            .verdict("The authorization server did not accept the signed request. The app and the user may be right.")
            .causes(&[
                cause(
                    "The JWT in `request` has expired, or is valid for too long.",
                    "Paste the JWT here: `exp` must be in the future, by at most one hour.",
                )
                .any(&[Clue::Summary("expire"), Clue::Summary("lifetime"), Clue::Words("jwt expired")]),
                cause(
                    "`iss` or `aud` of the JWT in `request` has the wrong value.",
                    "Set `iss` to the client ID, and `aud` to exactly the `issuer` of the authorization server.",
                )
                .any(&[Clue::Summary("audience"), Clue::Summary("issuer"), Clue::Summary("'aud'"), Clue::Summary("'iss'"), Clue::Words("\"aud\" claim")]),
                cause(
                    "The signature does not match a key of the app.",
                    "Compare `kid` with `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`.",
                )
                .any(&[Clue::Summary("signature"), Clue::Summary("kid"), Clue::Words("jwt signature")]),
            ])
            .family(&OBJECT),
    ),
    known(
        400,
        &["The authorize request object is invalid."],
        explain("invalid_request_object/invalid_request_object", "Okta does not accept the request object (the signed `request` parameter)")
            .verdict("Okta refused the signed request without saying why. An expired object, a wrong `aud` or a bad signature have messages of their own, so look at its other claims first.")
            .causes(&[
                cause(
                    "`iss` or `client_id` in the request object is not the client ID that the request names.",
                    "Set `iss` and `client_id` in it to the app's client ID, the same as `client_id` in the URL.",
                ),
                cause(
                    "A parameter is both in the URL and in the JWT, with different values.",
                    "Keep the parameters only inside the JWT, and send only `client_id` and `request` outside it.",
                ),
                cause(
                    "A required parameter is missing in the JWT, or has a type other than a string: `response_type`, `redirect_uri` or `scope`.",
                    "Paste the JWT here, and compare its claims with a plain `/authorize` request of the same app that works.",
                ),
            ])
            .family(&OBJECT),
    ),
    known(
        400,
        &["The request object has already been used."],
        explain("invalid_request_object/request_object_already_used", "The request object (the signed `request` parameter) was already used")
            .verdict("Okta has already seen this signed request, and each one works only once. The key and the parameters are not the problem.")
            .causes(&[
                cause(
                    "The user reloaded the page, used the back button, or opened a stored link with the same JWT.",
                    "Sign a new JWT with a new `jti` for every sign-in.",
                ),
                cause(
                    "The program signs the JWT once and builds it into the page.",
                    "Sign it when the user starts the sign-in, with a new `jti` and `exp` a few minutes ahead.",
                ),
            ])
            .family(&OBJECT),
    ),
    known(
        400,
        &["The audience of the request object is invalid."],
        explain("invalid_request_object/request_object_audience_mismatch", "The request object (the signed `request` parameter) is for a different server")
            .verdict("The signature is not what Okta refused: `aud` of the signed JWT names a different server.")
        .causes(&[
            cause(
                "`aud` of the JWT is the URL of an endpoint (`/authorize`, `/token`), as it would be in a client assertion.",
                "Set `aud` to exactly the `issuer` in this authorization server's `/.well-known/openid-configuration`.",
            ),
            cause(
                "`aud` names another authorization server of the org, or another of its domains.",
                "Build `aud` and the URL of `/authorize` from one setting.",
            ),
            cause(
                "`aud` has a slash at its end that `issuer` does not have.",
                "Remove the slash: `https://{org}/oauth2/default`, not `https://{org}/oauth2/default/`.",
            ),
        ])
        .family(&OBJECT),
    ),
    known(
        400,
        &["The signature of the request object is invalid."],
        explain(
            "invalid_request_object/request_object_bad_signature",
            "The signature of the request object is not valid",
        )
            .verdict("Okta found the client and its key, so both IDs are right. The signature of the request does not match that key.")
            .causes(&[
                cause(
                    "The JWT in `request` was signed with a different private key than the one whose `kid` is in its header.",
                    "Sign with the private key whose public half is at `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS` under that `kid`.",
                )
                .unless(&[Clue::Also("alg-symmetric")]),
                cause(
                    "The JWT is signed with `HS256` and another secret, or with the secret after base64-decoding it.",
                    "Use the characters of the client secret exactly as `Applications and Resources > Applications > your app > General > Client Credentials` shows them.",
                )
                .any(&[Clue::Also("alg-symmetric")]),
            ])
            .family(&OBJECT),
    ),
    known(
        400,
        &["The request object is issued too early."],
        explain("invalid_request_object/request_object_before_nbf", "The request object is not valid yet")
            .verdict("Okta refused the signed request because its `nbf` is still to come. The key and the parameters are not the problem.")
            .causes(&[
                cause(
                    "The clock of the machine that signs is ahead of Okta's.",
                    "Compare `date -u` with the `Date` header of Okta's response, and set the clock by NTP.",
                )
                .unless(&[Clue::Also("nbf-in-milliseconds")]),
                cause(
                    "`nbf` of the JWT is in milliseconds (13 digits).",
                    "Set `nbf` to the current time in seconds (10 digits), or leave it out.",
                )
                .any(&[Clue::Also("nbf-in-milliseconds")]),
            ])
            .family(&OBJECT),
    ),
    known(
        400,
        &["The signing algorithm used is not supported by this client."],
        explain("invalid_request_object/request_object_header_algo_mismatch", "The app expects a different signing algorithm")
            .verdict("Okta refused `alg` of the signed request, because it is not the one that the app is set to. The key and the parameters were not looked at.")
        .causes(&[
            cause(
                "The program signs with a different algorithm than the app's `request_object_signing_alg`.",
                "Sign with the one that `settings.oauthClient.request_object_signing_alg` in `GET /api/v1/apps/{appId}` names.",
            ),
            cause(
                "The program uses the intended algorithm, but the app was set to the wrong one.",
                "Change `settings.oauthClient.request_object_signing_alg` in the whole app object, and send that back with `PUT /api/v1/apps/{appId}`.",
            ),
        ])
        .family(&OBJECT),
    ),
    known(
        400,
        &["The request object cannot be parsed."],
        explain("invalid_request_object/request_object_invalid", "The request object (the signed `request` parameter) cannot be read")
            .verdict("Okta cannot read a signed JWT in `request`, so it looked at no parameter inside it. The client ID is not the problem.")
            .causes(&[
                cause(
                    "The JWT is not signed (`alg` is `none`) or is encrypted (five parts).",
                    "Sign it with `RS256` or `ES256`, and do not encrypt it.",
                )
                .any(&[Clue::Token("encrypted-token"), Clue::Also("alg-none")]),
                cause(
                    "The JWT was cut off, because the URL became too long.",
                    "Send a long request to `/par`, and only its `request_uri` to `/authorize`.",
                )
                .any(&[Clue::Also("token-truncated"), Clue::Also("token-two-parts")]),
                cause(
                    "The JWT was percent-encoded twice, or has line breaks in it.",
                    "Compare the value of `request` that arrives with what the library returned: three parts joined by two dots.",
                ),
            ])
            .family(&OBJECT),
    ),
    known(
        400,
        &["The client JWKSet is invalid."],
        explain("invalid_request_object/request_object_invalid_jwks", "The app's key set (JWKS) cannot be used")
            .verdict("Okta knows the client, but cannot read the keys that are registered for it. The signed request may be right.")
            .causes(&[
                cause(
                    "A member is missing from a key of the app or of its `jwks_uri`: `n` and `e` for RSA, `crv`, `x` and `y` for EC. The JWT in `request` was not checked yet.",
                    "Look at the keys at `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`, or run `curl -s` for the `jwks_uri`, and complete the key.",
                ),
                cause(
                    "A key was registered as PEM (`-----BEGIN PUBLIC KEY-----`), but Okta expects a JWK.",
                    "Convert it to a JWK, for example with `exportJWK` of `jose`, and register that at `Applications and Resources > Applications > your app > General > Client Credentials > Edit > Add key`.",
                ),
            ])
            .family(&OBJECT),
    ),
    known(
        400,
        &["The JWT kid of the request object is invalid."],
        explain("invalid_request_object/request_object_invalid_kid", "The app has no key with the `kid` of the request object")
            .verdict("Okta found the client, but none of its keys has the `kid` of the signed request. The signature and the claims were not checked.")
            .causes(&[
                cause(
                    "The header of the JWT in `request` has no `kid`.",
                    "Set `kid` in the header of the JWT to the key ID at `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`.",
                ),
                cause(
                    "The key was replaced or removed in Okta, and the program still signs with it.",
                    "Compare `kid` with `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`, and sign with a key that is listed there.",
                ),
                cause(
                    "The key was never registered for this app, or the request names another `client_id`.",
                    "Add the public half at `Applications and Resources > Applications > your app > General > Client Credentials > Edit > Add key`, and compare `client_id` of the request with that app.",
                ),
            ])
            .family(&OBJECT),
    ),
    known(
        400,
        &["The JWT signature secret length is too short."],
        explain(
            "invalid_request_object/request_object_invalid_secret_length",
            "The secret is too short for this algorithm",
        )
            .verdict("Okta cannot verify a request that is signed with such a short secret. The client ID and the parameters are not the problem.")
        .causes(&[
            cause(
                "The algorithm is `HS384` or `HS512`, and the secret is shorter than it needs: `HS256`, `HS384` and `HS512` need at least 32, 48 and 64 characters.",
                "Sign with `HS256`, or with a private key whose public half is at `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`.",
            ),
            cause(
                "The algorithm is `HS256`, and the secret is an old or imported one with fewer than 32 characters.",
                "Generate a new secret at `Applications and Resources > Applications > your app > General > Client Credentials`, and sign with that one.",
            ),
        ])
        .family(&OBJECT),
    ),
    known(
        400,
        &["The JWT signature algorithm of the request object is invalid."],
        explain(
            "invalid_request_object/request_object_invalid_signature_algorithm",
            "The request object's `alg` is not allowed",
        )
            .verdict("Okta refused `alg` of the signed request. The client ID and the parameters inside the request are not the problem.")
        .causes(&[
                cause(
                    "`alg` of the JWT in `request` is `none`, or is missing in its header.",
                    "Sign the JWT, with `RS256` for a private key or `HS256` for the client secret.",
                )
                .any(&[Clue::Also("alg-none"), Clue::Also("alg-missing")]),
                cause(
                    "`alg` is one that Okta does not accept, such as `PS256` or `EdDSA`.",
                    "Sign with `RS256`, `ES256` or `HS256`, or their forms with 384 and 512.",
                )
                .unless(&[Clue::Also("alg-none"), Clue::Also("alg-missing")]),
            ])
        .family(&OBJECT),
    ),
    known(
        400,
        &["The request object is issued in the future."],
        explain(
            "invalid_request_object/request_object_issued_in_future",
            "The request object was issued in the future",
        )
            .verdict("Okta refused the signed request because its `iat` is still to come. The key and the parameters are not the problem.")
        .causes(&[
                cause(
                    "The clock of the machine that signs is ahead of Okta's.",
                    "Compare `date -u` with the `Date` header of Okta's response, and set the clock by NTP.",
                )
                .unless(&[Clue::Also("iat-in-milliseconds")]),
                cause(
                    "`iat` of the JWT in `request` is in milliseconds (13 digits).",
                    "Set `iat` to the current time in seconds (10 digits).",
                )
                .any(&[Clue::Also("iat-in-milliseconds")]),
            ])
        .family(&OBJECT),
    ),
    known(
        400,
        &["The request object expires too far in the future."],
        explain("invalid_request_object/request_object_jwt_expiration_too_long", "The request object is valid for too long")
            .verdict("Okta read the request object (the signed JWT in `request`) and refuses only its `exp`, which may be at most one hour ahead. The key and the parameters are not the problem.")
        .causes(&[
            cause(
                "`exp` of the JWT in `request` is more than one hour ahead.",
                "Set `exp` to a few minutes from now. Each request object is used only once, so a longer time has no advantage.",
            )
            .unless(&[Clue::Also("exp-in-milliseconds")]),
            cause(
                "`exp` is in milliseconds (13 digits), which is a time thousands of years ahead.",
                "Divide it by 1000: `exp` is in seconds since 1970 (10 digits).",
            )
            .any(&[Clue::Also("exp-in-milliseconds")]),
        ])
        .family(&OBJECT),
    ),
    known(
        400,
        &["The request object is expired."],
        explain("invalid_request_object/request_object_jwt_expired", "The request object has expired")
            .verdict("Okta refused the signed request because its `exp` has passed. The key and the parameters are not the problem.")
            .causes(&[
                cause(
                    "An old sign-in link was opened, or the page was open for a long time before the user clicked. A new sign-in succeeds.",
                    "Sign the JWT when the sign-in starts, not when the page is built, with `exp` a few minutes ahead.",
                ),
                cause(
                    "The clock of the machine that signs is behind, so even a new sign-in fails.",
                    "Compare `date -u` with the `Date` header of Okta's response, and set the clock by NTP.",
                ),
            ])
            .family(&OBJECT),
    ),
    known(
        400,
        &[
            "The public key being used for signing the request object has an invalid 'use' parameter. Valid values for the 'use' parameter are {0}.",
        ],
        explain(
            "invalid_request_object/request_object_jwt_invalid_key_use",
            "The key is not meant for signing",
        )
            .verdict("Okta found the key, but it is registered for a purpose other than signing.")
        .causes(&[
            cause(
                "The program signs with a key that is registered for encryption (`use` is `enc`), not one of `{0}`.\nThe program signs with a key that is registered for encryption (`use` is `enc`).",
                "Sign with another key, whose `use` is `sig`, and write its `kid` into the header.",
            ),
            cause(
                "The key is the right one, but it was registered with the wrong `use`.",
                "Register its public half again with `use` `sig` at `Applications and Resources > Applications > your app > General > Client Credentials > Edit > Add key`.",
            ),
        ])
        .family(&OBJECT),
    ),
    known(
        400,
        &["The request object needs to be signed using a signing key."],
        explain(
            "invalid_request_object/request_object_jwt_not_signed_with_signing_key",
            "The request object is signed with an encryption key",
        )
            .verdict("Okta found the key, but it is registered for a purpose other than signing.")
        .causes(&[
            cause(
                "The app has two keys, and `kid` in the header of the JWT names the one for encryption.",
                "Sign with a key whose `use` is `sig`, and write its `kid` into the header.",
            ),
            cause(
                "The app has only a key for encryption, so there is none that could sign.",
                "Add a key for signing at `Applications and Resources > Applications > your app > General > Client Credentials > Edit > Add key`.",
            ),
        ])
        .family(&OBJECT),
    ),
    known(
        400,
        &[],
        explain("invalid_request_uri", "The authorization server does not accept the `request_uri`")
            .verdict("The authorization server refused the `request_uri`: it can no longer be used, or not by this client. The parameters that were pushed are not the problem.")
            .causes(&[
                cause(
                    "The `request_uri` has expired or was already used: the page was reloaded or opened from the history. A new sign-in works.",
                    "Push the request to `/par` again for each sign-in, and open `/authorize` with the new `request_uri` immediately.",
                ),
                cause(
                    "Another client pushed the request, or it was pushed to another authorization server. Then the page fails at the first attempt too.",
                    "Send the same `client_id` to `/par` and `/authorize`, below the same issuer.",
                ),
            ])
            .family(&PUSHED),
    ),
    known(
        400,
        &["The request_uri was issued for another authorization server."],
        explain(
            "invalid_request_uri/authorize_request_uri_mismatched_authorization_server",
            "The request was pushed to another authorization server",
        )
            .verdict("Okta refused the `request_uri` because it was pushed to a different authorization server. The pushed request and the client are not the problem.")
            .causes(&[
                cause(
                    "The requests to `/par` and `/authorize` went to different authorization servers, such as `/oauth2/v1` and `/oauth2/default/v1`.",
                    "Take `pushed_authorization_request_endpoint` and `authorization_endpoint` from one discovery document.",
                )
                .certain(),
            ])
            .family(&PUSHED),
    ),
    known(
        400,
        &["The authorize request_uri is invalid.", "The authorize request uri is invalid."],
        explain("invalid_request_uri/invalid_request_uri", "The `request_uri` is unknown, used or expired")
            .verdict("Okta refused the `request_uri`, because the pushed request can no longer be used. The parameters that were pushed are not the problem: push them again.")
            .causes(&[
                cause(
                    "The `expires_in` of the `request_uri` passed before the browser opened `/authorize`.",
                    "Push the request to `/par` when the user clicks, and redirect immediately.",
                ),
                cause(
                    "The page was reloaded, or opened again from the history: a `request_uri` works only once.",
                    "Push a new request to `/par` for each sign-in.",
                ),
                cause(
                    "A different client pushed the request: `client_id` at `/par` was another one.",
                    "Send the same `client_id` to `/par` and to `/authorize`.",
                ),
            ])
            .family(&PUSHED),
    ),
    known(
        400,
        &["The authorize request object is not supported by this client."],
        explain("request_not_supported/request_not_supported", "The app does not accept a request object (a signed `request` parameter)")
            .verdict("Okta refused the signed request because the app is not set up for one. Neither the signature nor the parameters inside were looked at.")
            .causes(&[
                cause(
                    "The app is not set up for signed requests: it has no `request_object_signing_alg`.",
                    "Set `settings.oauthClient.request_object_signing_alg` in the whole app object, and send that back with `PUT /api/v1/apps/{appId}`.",
                ),
                cause(
                    "The app expects a different algorithm than the `alg` of the JWT in `request`.",
                    "Sign with the algorithm that `settings.oauthClient.request_object_signing_alg` in `GET /api/v1/apps/{appId}` names.",
                ),
                cause(
                    "The library signs requests by default, and this app does not need that.",
                    "Send the parameters without `request`.",
                ),
            ])
            .family(&OBJECT),
    ),
    known(
        400,
        &["The issuer of the request object does not have a client secret."],
        explain(
            "request_not_supported/request_object_no_client_secret",
            "The app has no secret that could verify the request object",
        )
            .verdict("Okta can read the request object, so its form is right. It cannot verify it: the object is signed with a shared secret (`HS256`), and the app has none, because it uses a key or is public.")
        .causes(&[
            cause(
                "The library signs with `HS256` by default, but the app uses keys or is public.",
                "Sign with a private key (`RS256`, for example) whose public half is at `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`.",
            )
            .certain(),
            cause(
                "The app's only secret was deactivated or deleted.",
                "Look at the secrets at `Applications and Resources > Applications > your app > General > Client Credentials`. Activate one or generate a new one, and sign with it.",
            ),
        ])
        .family(&OBJECT),
    ),
    known(
        400,
        &["The authorize request uri is not supported by this client."],
        explain(
            "request_uri_not_supported/request_uri_not_supported",
            "The app does not accept a request by reference",
        )
            .verdict("Okta does not load a request from a URL of yours. The client ID and the parameters inside the request are not the problem.")
            .causes(&[
                cause(
                    "The program hosts the request object itself, so `request_uri` is an `https` URL. Okta accepts only a `request_uri` that `/par` returned.",
                    "Push the request to `/par` and use the `request_uri` of its response, or send the JWT itself as `request`.",
                ),
                cause(
                    "The program pushes the request to `/par`, but builds the `request_uri` itself instead of using the one in the response.",
                    "Send `request_uri` to `/authorize` exactly as the response of `/par` has it.",
                ),
            ])
            .family(&PUSHED),
    ),
];
