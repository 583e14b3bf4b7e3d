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
            .verdict("Okta found no key for the algorithm that the app requires. It could load the app's keys, so the URL is not the problem.")
        .causes(&[
            cause(
                "The app requires request objects (signed `request` parameters) with the algorithm of `request_object_signing_alg`, but no key of the set has this `alg`. A key without `alg`, which the standard allows, may not count.",
                "Run `curl` with the `jwks_uri` and look at `alg` of each key. Add it to the key that signs the request objects, for example `\"alg\": \"RS256\"`, or publish a key with that algorithm.",
            ),
            cause(
                "The key set is right, but `request_object_signing_alg` of the app in Okta names an algorithm that the client does not use.",
                "Read the app with `GET /api/v1/apps/{appId}`, change `settings.oauthClient.request_object_signing_alg` to the `alg` of the client's key, and send the whole object back with `PUT`: a `PUT` with only this property drops the others.",
            ),
        ])
        .family(&KEYS),
    ),
    known(
        401,
        &["All keys in the client JWKSet from jwks_uri must have a unique kid."],
        explain("invalid_client/jwks_uri_ambiguous_keys", "Two keys at the `jwks_uri` share a `kid`")
            .verdict("Okta refused the app's keys because it cannot tell two of them apart. It could load them, so the URL is not the problem.")
            .causes(&[
                cause(
                    "Two keys in the set have the same `kid`, usually because a new key was published under the old name.",
                    "Give each key at the `jwks_uri` a `kid` of its own, such as its thumbprint.",
                ),
                cause(
                    "Several keys in the set have no `kid` at all.",
                    "Add a `kid` to every key at the `jwks_uri`, and write the same one into the header when you sign.",
                ),
            ])
            .family(&KEYS),
    ),
    known(
        401,
        &["Error retrieving the client JWKSet from jwks_uri."],
        explain("invalid_client/jwks_uri_error", "Okta could not load the app's key set")
            .verdict("The assertion was not checked yet: Okta could not load the keys from the app's `jwks_uri`.")
            .causes(&[
                cause(
                    "The URL cannot be reached from the internet. Okta loads it from its own servers, so a test inside your network proves nothing.",
                    "Run `curl -i` for the `jwks_uri` from outside your network. It must respond with 200 and `{\"keys\":[…]}` over https.",
                ),
                cause(
                    "The certificate of the host is not publicly trusted, or its chain is not complete.",
                    "Run `openssl s_client -connect HOST:443 </dev/null`, and look for `Verify return code: 0 (ok)`.",
                ),
                cause(
                    "The URL in the app's settings is misspelled, or responds with an error or a redirect.",
                    "Open the URL that is set at `Applications and Resources > Applications > your app > General > Client Credentials` with `curl -i`, and look for a status of 200.",
                ),
                cause(
                    "The URL works, but responds more slowly than Okta waits.",
                    "Measure it with `time curl -s`, and serve the key set from a cache.",
                ),
            ])
            .family(&KEYS),
    ),
    known(
        401,
        &[
            "The public key being used has an invalid 'use' parameter. Valid values for the 'use' parameter are {0}.",
        ],
        explain("invalid_client/jwks_uri_invalid_key_use", "The key's `use` is wrong for its purpose here")
            .verdict("Okta refused the key that it needs, because that key is marked for another purpose. It could load the app's keys, so the URL is not the problem.")
            .causes(&[
                cause(
                    "The key was published for another purpose, so its `use` is not among `{0}`.\n`use` of the key at the `jwks_uri` is not one that Okta accepts for a signature.",
                    "Publish a key with a `use` of `{0}` at the `jwks_uri`, next to the other one.\nPublish a key with the `use` that `error_description` names at the `jwks_uri`, next to the other one.",
                ),
                cause(
                    "The key is the right one, but its `use` was written wrongly when the key set was built.",
                    "Correct `use` to `{0}` in the key set, and keep `kid` and the other members as they are.\nCorrect `use` in the key set to the one that `error_description` names, and keep `kid` and the other members as they are.",
                ),
            ])
            .family(&KEYS),
    ),
    known(
        401,
        &["The 'jku' in JWT and 'jwks_uri' doesn't match."],
        explain("invalid_client/jwks_uri_jku_mismatch_error", "The JWT's `jku` is not the app's `jwks_uri`")
            .verdict("Okta refused the JWT because its header points to different keys (`jku`) than the ones that are registered for the app. The signature may be right.")
            .causes(&[
                cause(
                    "The library writes `jku` into the header on its own, with a different URL than the `jwks_uri` that is registered for the app.",
                    "Send `kid` without `jku`.",
                ),
                cause(
                    "The key set has moved, and the app in Okta still has the old URL.",
                    "Change `settings.oauthClient.jwks_uri` to exactly the URL in `jku` in the whole app object, and send that back with `PUT /api/v1/apps/{appId}`.",
                ),
            ])
            .family(&KEYS),
    ),
    known(
        401,
        &["The client JWKSet from jwks_uri must contain at least one key."],
        explain("invalid_client/jwks_uri_no_key", "The key set at the `jwks_uri` is empty")
            .verdict("Okta found an empty key set at the app's `jwks_uri`, so it could not verify the assertion. The URL is not the problem.")
            .causes(&[
                cause(
                    "The service that publishes the key set had not loaded its keys yet, so `keys` was empty at that moment.",
                    "Run `curl -s` for the app's `jwks_uri`. If it lists the key now, repeat the request after some minutes, because Okta does not reload the URL each time.",
                ),
                cause(
                    "The service publishes no public key at all, for example because its key file is missing or expired.",
                    "Look at the service's log, and have `keys` at the `jwks_uri` list the public key that signs.",
                ),
            ])
            .family(&KEYS),
    ),
    known(
        401,
        &["The issuer of the request object is invalid."],
        explain(
            "invalid_client/request_object_invalid_issuer",
            "The request object's `iss` is not the client",
        )
            .verdict("Okta refused `iss` of the signed request (request object): it does not name the client that sends it. The signature and the user are not the problem.")
        .causes(&[
            cause(
                "The library wrote its own default into `iss`, such as the app's URL or the authorization server.",
                "Set `iss` in the request object to the `client_id` of the request.",
            ),
            cause(
                "The request object was made for another client, for example by a shared service.",
                "Paste the request object here, compare `iss` with the `client_id` of the request, and sign one request object for each client.",
            ),
        ])
        .family(&KEYS),
    ),
    known(
        401,
        &["The client does not have a JWKSet configured, but the request object requires one."],
        explain(
            "invalid_client/request_object_jwks_not_configured",
            "The app has no key for the request object",
        )
            .verdict("Okta found the client, but has no public key of this client to verify the signed request with.")
        .causes(&[
            cause(
                "The request object (the signed `request` parameter) is signed with a private key, and its public half was never added to the app.",
                "Add it to `settings.oauthClient.jwks`, or its URL to `settings.oauthClient.jwks_uri`, in the whole app object, and send that back with `PUT /api/v1/apps/{appId}`.",
            ),
            cause(
                "The app has a client secret and no keys, but the library signs with a key of its own.",
                "Sign with `HS256` and the client secret.",
            ),
        ])
        .family(&KEYS),
    ),
    known(
        401,
        &["Invalid encryption key for client with kid={0}.", "Invalid encryption for client with kid={0}."],
        explain(
            "invalid_client/token_encryption_invalid_encryption_key_client",
            "The app's encryption key cannot be used",
        )
            .verdict("Okta should encrypt the token for the app, but cannot use the app's key. The sign-in itself may have been fine.")
        .causes(&[
            cause(
                "The key `{0}`, with which Okta should encrypt the app's tokens, is most likely not an RSA key.\nThe key with which Okta should encrypt the app's tokens is most likely not an RSA key.",
                "Look at `kty` of that key. Replace it with an RSA key (`kty` is `RSA`) whose `use` is `enc`, at `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`.",
            ),
            cause(
                "The key `{0}` is an RSA key, but one of its members is missing.\nThe key is an RSA key, but one of its members is missing.",
                "Register it again with `n` and `e`, at `Applications and Resources > Applications > your app > General > Client Credentials > Edit > Add key` or at the app's `jwks_uri`.",
            ),
        ])
        .family(&KEYS),
    ),
    known(
        401,
        &["Multiple encryption keys found for the client at the 'jwks_uri'."],
        explain(
            "invalid_client/token_encryption_jwks_uri_multiple_encryption_keys",
            "The `jwks_uri` offers several encryption keys",
        )
            .verdict("Okta should encrypt the token for the app, but does not know which of several keys to use. The sign-in itself may have been fine.")
        .causes(&[
            cause(
                "More than one key at the `jwks_uri` has `use` `enc`, usually because a new key was added before the old one was removed.",
                "Publish only one key with `use` `enc`. Keep the private half of the old one, to decrypt tokens that were already issued.",
            )
            .certain(),
            cause(
                "One key set serves several apps, each with an encryption key of its own.",
                "Publish a key set for each app at its own URL, and set that URL as the app's `jwks_uri`.",
            ),
        ])
        .family(&KEYS),
    ),
    known(
        401,
        &["No encryption key found for the client at the 'jwks_uri'."],
        explain(
            "invalid_client/token_encryption_jwks_uri_no_encryption_key",
            "The `jwks_uri` offers no encryption key",
        )
            .verdict("Okta should encrypt the token for the app, but finds no key for that at the `jwks_uri`. The sign-in itself may have been fine.")
        .causes(&[
            cause(
                "The app should get encrypted ID tokens, but its `jwks_uri` lists only keys for signing.",
                "Add an RSA key with `use` `enc` to the `jwks_uri`.",
            ),
            cause(
                "Nobody needs encrypted ID tokens, and the setting was switched on by mistake.",
                "Switch `ID Token Encryption` off at `Applications and Resources > Applications > your app > General > Client Credentials > Edit`.",
            ),
        ])
        .family(&KEYS),
    ),
    known(
        401,
        &["No active encryption key found for the client."],
        explain(
            "invalid_client/token_encryption_no_active_encryption_key",
            "The app's encryption keys are all inactive",
        )
            .verdict("Okta should encrypt the token for the app, but all of the app's encryption keys are deactivated. The sign-in itself may have been fine.")
        .causes(&[
            cause(
                "Encryption was switched on after the keys had been deactivated. While it is on, Okta does not let the active key be deactivated.",
                "Activate one at `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`, or add a new one. Okta then deactivates the key that was active before.",
            )
            .prevention("Add the new key before you switch the encryption on."),
            cause(
                "Nobody needs encrypted ID tokens, and the setting was switched on by mistake.",
                "Switch `ID Token Encryption` off at `Applications and Resources > Applications > your app > General > Client Credentials > Edit`.",
            ),
        ])
        .family(&KEYS),
    ),
    known(
        401,
        &["No encryption key found for the client."],
        explain(
            "invalid_client/token_encryption_no_encryption_key",
            "The app has no key to encrypt tokens with",
        )
            .verdict("Okta should encrypt the token for the app, and the app has no key for that. The scopes and the user are not the problem.")
        .causes(&[
            cause(
                "The app should get encrypted ID tokens, but its keys are only for signing.",
                "Add a key `For token encryption (enc)` at `Applications and Resources > Applications > your app > General > Client Credentials > Edit > Add key`.",
            ),
            cause(
                "Nobody needs encrypted ID tokens, and the setting was switched on by mistake.",
                "Switch `ID Token Encryption` off at `Applications and Resources > Applications > your app > General > Client Credentials > Edit`.",
            ),
        ])
        .family(&KEYS),
    ),
];
