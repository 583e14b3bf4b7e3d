//! Requests that come as a JWT or by reference: `invalid_request_object`, `request_not_supported`, `invalid_request_uri`.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Family, Query, Reference, cause, explain};

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
            "`request` and `request_uri` came together",
        )
            .causes(&[cause(
                "Often a library that pushes requests adds the second.",
                "Send `request` to `/par`, then only `client_id` and its `request_uri` to `/authorize`.",
            )
            .certain()])
            .family(&PUSHED),
    ),
    known(
        400,
        &["The 'request_uri' parameter must not be present in the request."],
        explain(
            "invalid_request/pushed_authorization_request_uri_present",
            "`request_uri` was sent to `/par`",
        )
            .causes(&[cause(
                "`/par` makes it; parameters of `/authorize` came to it by mistake.",
                "Send the parameters or `request` to `/par`, and its answer to `/authorize`.",
            )
            .certain()])
            .family(&PUSHED),
    ),
    known(
        400,
        &[],
        explain("invalid_request_object", "Okta does not accept the request object")
            .causes(&[cause(
                "The JWT in `request` is expired, wrongly signed, or has a wrong issuer or audience.",
                "Decode it: `iss` is the client ID, `aud` the authorization server's issuer, `exp` at most an hour ahead, and the app lists the key.",
            )])
            .family(&OBJECT),
    ),
    known(
        400,
        &["The authorize request object is invalid."],
        explain("invalid_request_object/invalid_request_object", "The request object is not acceptable")
            .causes(&[cause(
                "Usually `iss` or `client_id` in it is not the client ID sent.",
                "Set `iss` and `client_id` to the app's, and keep parameters in the JWT only.",
            )])
            .family(&OBJECT),
    ),
    known(
        400,
        &["The request object has already been used."],
        explain("invalid_request_object/request_object_already_used", "The request object was used before")
            .causes(&[cause(
                "A reload or a fixed link sent it again.",
                "Sign a new JWT with a new `jti` for every sign-in.",
            )
            .certain()])
            .family(&OBJECT),
    ),
    known(
        400,
        &["The audience of the request object is invalid."],
        explain(
            "invalid_request_object/request_object_audience_mismatch",
            "The request object is for another server",
        )
        .causes(&[cause(
            "Its `aud` is an endpoint, another server, or has a slash too many.",
            "Set `aud` to the `issuer` in this server's discovery document, letter by letter.",
        )])
        .family(&OBJECT),
    ),
    known(
        400,
        &["The signature of the request object is invalid."],
        explain(
            "invalid_request_object/request_object_bad_signature",
            "The request object's signature does not verify",
        )
            .causes(&[cause(
                "Another key than its `kid` names signed it, or another secret.",
                "Sign with a key that the app lists; for HS256 with the secret as it is.",
            )])
            .family(&OBJECT),
    ),
    known(
        400,
        &["The request object is issued too early."],
        explain("invalid_request_object/request_object_before_nbf", "The request object is not valid yet")
            .causes(&[cause(
                "Its `nbf` is ahead of Okta's clock, or in milliseconds.",
                "Set `nbf` to the present second, or leave it out, and set the clock by NTP.",
            )])
            .family(&OBJECT),
    ),
    known(
        400,
        &["The signing algorithm used is not supported by this client."],
        explain(
            "invalid_request_object/request_object_header_algo_mismatch",
            "The app expects another signing algorithm",
        )
        .causes(&[cause(
            "The request object's `alg` is not the app's `request_object_signing_alg`.",
            "Sign with that algorithm, or change `settings.oauthClient.request_object_signing_alg`.",
        )])
        .family(&OBJECT),
    ),
    known(
        400,
        &["The request object cannot be parsed."],
        explain("invalid_request_object/request_object_invalid", "The request object cannot be read")
            .causes(&[cause(
                "It is no signed JWT: encrypted, `alg` `none`, cut, or encoded twice.",
                "Sign it, do not encrypt it, and send a long one to `/par`.",
            )])
            .family(&OBJECT),
    ),
    known(
        400,
        &["The client JWKSet is invalid."],
        explain("invalid_request_object/request_object_invalid_jwks", "The app's key set cannot be used")
            .causes(&[cause(
                "A key of the app or its `jwks_uri` lacks a member (`kty`, `n`, `e`, `x`, `y`) or is PEM text.",
                "Check `General > Client Credentials > PUBLIC KEYS`, or open `jwks_uri` from outside your network.",
            )])
            .family(&OBJECT),
    ),
    known(
        400,
        &["The JWT kid of the request object is invalid."],
        explain("invalid_request_object/request_object_invalid_kid", "The app lists no key with this `kid`")
            .causes(&[cause(
                "The `kid` is missing, or its key was replaced or never registered.",
                "Compare `kid` with the app's `General > Client Credentials > PUBLIC KEYS`.",
            )])
            .family(&OBJECT),
    ),
    known(
        400,
        &["The JWT signature secret length is too short."],
        explain(
            "invalid_request_object/request_object_invalid_secret_length",
            "The secret is too short for this algorithm",
        )
        .causes(&[cause(
            "HS256, HS384 and HS512 want at least 32, 48 and 64 characters.",
            "Sign with HS256, or with a private key whose public one the app lists.",
        )])
        .family(&OBJECT),
    ),
    known(
        400,
        &["The JWT signature algorithm of the request object is invalid."],
        explain(
            "invalid_request_object/request_object_invalid_signature_algorithm",
            "The request object's `alg` is not allowed",
        )
        .causes(&[cause(
            "It is missing, `none`, or one that Okta does not take, such as `PS256` or `EdDSA`.",
            "Sign with RS256, ES256 or HS256 (or their 384 and 512 forms).",
        )])
        .family(&OBJECT),
    ),
    known(
        400,
        &["The request object is issued in the future."],
        explain(
            "invalid_request_object/request_object_issued_in_future",
            "The request object is dated in the future",
        )
        .causes(&[cause(
            "Its `iat` is ahead of Okta's clock, or in milliseconds.",
            "Set `iat` to the present second, and set the clock by NTP.",
        )])
        .family(&OBJECT),
    ),
    known(
        400,
        &["The request object expires too far in the future."],
        explain(
            "invalid_request_object/request_object_jwt_expiration_too_long",
            "The request object lives too long",
        )
        .causes(&[cause(
            "Its `exp` is more than one hour ahead, or in milliseconds.",
            "Set `exp` to a few minutes from now, in seconds.",
        )])
        .family(&OBJECT),
    ),
    known(
        400,
        &["The request object is expired."],
        explain("invalid_request_object/request_object_jwt_expired", "The request object has expired")
            .causes(&[cause(
                "Its `exp` has passed: an old sign-in link, or a slow clock.",
                "Sign the JWT when the sign-in starts, not when the page is built.",
            )])
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
        .causes(&[cause(
            "The key's `use` is not among {0}; usually it is `enc`.",
            "Register the public key with `use` `sig`, or sign with another key.",
        )])
        .family(&OBJECT),
    ),
    known(
        400,
        &["The request object needs to be signed using a signing key."],
        explain(
            "invalid_request_object/request_object_jwt_not_signed_with_signing_key",
            "The JWT is signed with an encryption key",
        )
        .causes(&[cause(
            "The `kid` is that of a key for encryption.",
            "Sign with a key of `use` `sig`, and put its `kid` in the header.",
        )])
        .family(&OBJECT),
    ),
    known(
        400,
        &[],
        explain("invalid_request_uri", "Okta does not accept the `request_uri`")
            .causes(&[cause(
                "It expired, was used already, or is another client's or server's.",
                "Push again with `/par`, and open `/authorize` with the new `request_uri` at once.",
            )])
            .family(&PUSHED),
    ),
    known(
        400,
        &["The request_uri was issued for another authorization server."],
        explain(
            "invalid_request_uri/authorize_request_uri_mismatched_authorization_server",
            "The request was pushed to another server",
        )
            .causes(&[cause(
                "`/par` and `/authorize` went to `/oauth2/v1` and `/oauth2/default/v1`, or the like.",
                "Take both addresses from one discovery document.",
            )
            .certain()])
            .family(&PUSHED),
    ),
    known(
        400,
        &["The authorize request_uri is invalid.", "The authorize request uri is invalid."],
        explain("invalid_request_uri/invalid_request_uri", "The `request_uri` is unknown, used or expired")
            .causes(&[cause(
                "Its `expires_in` passed, the page was reloaded, or it is another client's.",
                "Push again at each sign-in, and redirect at once with the same `client_id`.",
            )])
            .family(&PUSHED),
    ),
    known(
        400,
        &["The authorize request object is not supported by this client."],
        explain("request_not_supported/request_not_supported", "The app takes no request object")
            .causes(&[cause(
                "The app has no `request_object_signing_alg`, or one that does not fit it.",
                "Set `settings.oauthClient.request_object_signing_alg`, or send plain parameters.",
            )])
            .family(&OBJECT),
    ),
    known(
        400,
        &["The issuer of the request object does not have a client secret."],
        explain(
            "request_not_supported/request_object_no_client_secret",
            "The app has no secret for this JWT",
        )
        .causes(&[cause(
            "It is signed with HS256, HS384 or HS512, and the app uses keys or is public.",
            "Sign with a private key whose public one the app lists.",
        )
        .certain()])
        .family(&OBJECT),
    ),
    known(
        400,
        &["The authorize request uri is not supported by this client."],
        explain(
            "request_uri_not_supported/request_uri_not_supported",
            "The app takes no request by reference",
        )
            .causes(&[cause(
                "`request_uri` is an `https` address; only those that `/par` made are taken.",
                "Push to `/par` and use its `request_uri`, or send `request`.",
            )])
            .family(&PUSHED),
    ),
];
