//! DPoP: `invalid_dpop_proof`, `use_dpop_nonce`.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, Severity, cause, explain};

static DPOP: Family = Family {
    causes: &[],
    queries: &[Query {
        finds: "DPoP proofs refused",
        clauses: &[
            "(outcome.reason sw \"invalid_dpop_proof\" or outcome.reason eq \"dpop_proof_already_used\" or outcome.reason eq \"dpop_proof_invalid_ath\")",
        ],
    }],
    snippets: &[],
    references: &[
        Reference { title: "Okta: DPoP", url: "https://developer.okta.com/docs/guides/dpop/main/" },
        Reference {
            title: "RFC 9449: DPoP proofs",
            url: "https://datatracker.ietf.org/doc/html/rfc9449#section-4.3",
        },
    ],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &[],
        explain("invalid_dpop_proof", "The DPoP proof was not accepted")
            .causes(&[cause(
                "The proof's `htu` is not the URL that the server sees. Behind a proxy or load balancer the server sees another scheme, host, port or path than the client called.",
                "Compare `htu` of the proof (a JWT in the `DPoP` header) with the URL as called, without query and fragment. If the two are equal, let the proxy pass on `Host` and `X-Forwarded-Proto`, and let the server trust them.",
            )
            .any(&[Clue::Words("htu")]),
            cause(
                "Often the proof was made for another request, too early, or with another key.",
                "Decode it and compare: `typ` `dpop+jwt`, `htm` and `htu` as called, a fresh `iat` and `jti`, the public key in `jwk`, and `ath` at an API.",
            )])
            .family(&DPOP),
    ),
    known(
        400,
        &["The DPoP proof JWT has already been used."],
        explain("invalid_dpop_proof/dpop_proof_already_used", "The DPoP proof was sent a second time")
            .causes(&[
                cause(
                    "A retry after a 429 or a timeout sent the same `DPoP` header.",
                    "Sign a new proof with a new `jti` for every attempt; upgrade an SDK or Terraform provider that does not.",
                )
                .any(&[Clue::Status(429), Clue::Words("retry"), Clue::Words("terraform")]),
                cause(
                    "The program uses one proof for several requests; `jti` serves once.",
                    "Sign a new proof with a new `jti` for every request.",
                ),
            ])
            .family(&DPOP),
    ),
    known(
        400,
        &["'ath' claim in the DPoP proof does not match the presented access_token."],
        explain(
            "invalid_dpop_proof/dpop_proof_invalid_ath",
            "The proof's `ath` is not the hash of this token",
        )
        .causes(&[
            cause(
                "It was computed for an earlier access token, before a refresh.",
                "Compute `ath` from the token in this request's `Authorization` header.",
            ),
            cause(
                "It is in hex, padded, or was taken over `DPoP ` and the token together.",
                "Set `ath` to the token's SHA-256 as base64url without padding.",
            ),
            cause(
                "It is missing, as in proofs made for `/token`.",
                "Add `ath` to every proof that goes to an API.",
            ),
        ])
        .family(&DPOP),
    ),
    known(
        400,
        &["The access_token is not bound to the provided DPoP proof."],
        explain(
            "invalid_dpop_proof/invalid_access_token_dpop_binding",
            "The proof is signed with another key than the token's",
        )
        .causes(&[cause(
            "A restart or another instance made a new key pair.",
            "Get a new token with the present key, or keep the key: `cnf.jkt` is the thumbprint of the proof's `jwk`.",
        )])
        .family(&DPOP),
    ),
    known(
        400,
        &["The DPoP proof JWT is invalid."],
        explain("invalid_dpop_proof/invalid_dpop_proof", "The DPoP proof is not acceptable")
            .causes(&[cause(
                "Often `jwk` holds the private key or lacks members, or a claim is missing.",
                "Check the header (`typ`, `alg`, public `jwk`) and the claims (`jti`, `htm`, `htu`, `iat`; `nonce` at `/token`, `ath` at an API).",
            )])
            .family(&DPOP),
    ),
    known(
        400,
        &["'htm' claim in the DPoP proof JWT is invalid."],
        explain("invalid_dpop_proof/invalid_dpop_proof_invalid_htm", "The proof's `htm` is not the method used")
            .causes(&[
                cause(
                    "The proof was made for another call, such as the `POST` to `/token`.",
                    "Make a proof per request, with its method in `htm`.",
                ),
                cause(
                    "A redirect or a method override changed the method.",
                    "Call the final URL with the final method.",
                ),
            ])
            .family(&DPOP),
    ),
    known(
        400,
        &["'htu' claim in the DPoP proof JWT is invalid."],
        explain("invalid_dpop_proof/invalid_dpop_proof_invalid_htu", "The proof's `htu` is not the URL called")
            .verdict("The proof's `htu` must be the URL called, letter by letter, without query and fragment.")
            .causes(&[
                cause(
                    "The org URL in the configuration ends in a slash.",
                    "Remove the slash at the end of `orgUrl`, `OKTA_CLIENT_ORGURL` or `issuer`.",
                )
                .any(&[
                    Clue::Words(".com//"),
                    Clue::Words("okta.com/'"),
                    Clue::Words("okta.com/\""),
                    Clue::Words("oktapreview.com/'"),
                    Clue::Words("oktapreview.com/\""),
                ]),
                cause(
                    "`htu` keeps the query string.",
                    "Cut `htu` before `?` and `#`.",
                )
                .any(&[Clue::Words("?limit="), Clue::Words("?filter="), Clue::Words("?search="), Clue::Words("?after="), Clue::Words("?q=")]),
                cause(
                    "Host or scheme differ: custom domain and `okta.com`, `http` behind a proxy, or an `-admin` host.",
                    "Build the request and `htu` from the same base URL.",
                ),
                cause(
                    "The proof was made for `/token` and sent to an API.",
                    "Make a proof per request, with its URL in `htu`.",
                ),
            ])
            .family(&DPOP),
    ),
    known(
        400,
        &["'iat' claim in the DPoP proof JWT is invalid."],
        explain("invalid_dpop_proof/invalid_dpop_proof_invalid_iat", "The proof has no usable `iat`")
            .causes(&[cause(
                "It is missing, a string, or in milliseconds.",
                "Set `iat` to the present time in whole seconds since 1970.",
            )])
            .family(&DPOP),
    ),
    known(
        400,
        &["'jti' claim in the DPoP proof JWT is invalid."],
        explain("invalid_dpop_proof/invalid_dpop_proof_invalid_jti", "The proof has no usable `jti`")
            .causes(&[cause(
                "It is missing, empty, no string, or misspelt (`jit` in one library).",
                "Add `jti` with a random value, such as a UUID, new for each proof.",
            )])
            .family(&DPOP),
    ),
    known(
        400,
        &["The DPoP proof JWT cannot be parsed."],
        explain("invalid_dpop_proof/invalid_dpop_proof_invalid_jwt", "The `DPoP` header holds no readable JWT")
            .causes(&[cause(
                "It has a prefix such as `DPoP ` or `Bearer `, quotes, or is cut off.",
                "Send the proof alone as `DPoP`, and the access token as `Authorization: DPoP`.",
            )])
            .family(&DPOP),
    ),
    known(
        400,
        &["Invalid DPoP Public Key binding in refresh token"],
        explain(
            "invalid_dpop_proof/invalid_dpop_proof_invalid_public_key_binding",
            "The refresh token is bound to another key",
        )
        .causes(&[cause(
            "The refresh token was obtained with one key pair, and this proof is signed with another.",
            "Sign with the key used at sign-in, or let the user sign in again.",
        )
        .certain()
        .prevention("Keep the key pair as long as the refresh token, for each device or instance.")])
        .family(&DPOP),
    ),
    known(
        400,
        &["The DPoP proof JWT signature is invalid."],
        explain(
            "invalid_dpop_proof/invalid_dpop_proof_invalid_signature",
            "The proof's signature does not fit its `jwk`",
        )
        .causes(&[cause(
            "`jwk` is not the public key of the one that signed, or an `ES256` signature is in DER form.",
            "Derive `jwk` from the signing key, and let a JWT library sign.",
        )])
        .family(&DPOP),
    ),
    known(
        400,
        &["The DPoP proof JWT signature algorithm is invalid."],
        explain(
            "invalid_dpop_proof/invalid_dpop_proof_invalid_signature_algorithm",
            "The proof's `alg` is not allowed",
        )
        .causes(&[cause(
            "It is one that Okta does not take, such as `HS256`, `PS256` or `EdDSA`.",
            "Sign with `RS256`, `RS384`, `RS512`, `ES256`, `ES384` or `ES512`.",
        )])
        .family(&DPOP),
    ),
    known(
        400,
        &["'typ' must be 'dpop+jwt' in the DPoP proof JWT."],
        explain("invalid_dpop_proof/invalid_dpop_proof_invalid_type", "The proof's `typ` is not `dpop+jwt`")
            .causes(&[cause(
                "The JWT library wrote its default `JWT`.",
                "Set `typ` in the header to `dpop+jwt`.",
            )
            .certain()])
            .family(&DPOP),
    ),
    known(
        400,
        &["The DPoP proof JWT is expired."],
        explain("invalid_dpop_proof/invalid_dpop_proof_jwt_expired", "The DPoP proof has expired")
            .causes(&[cause(
                "The proof was kept too long, or the machine's clock is behind.",
                "Sign a new proof for every request, without `exp`.",
            )])
            .family(&DPOP),
    ),
    known(
        400,
        &["The DPoP proof JWT is issued in the future."],
        explain(
            "invalid_dpop_proof/invalid_dpop_proof_jwt_issued_in_future",
            "The proof's `iat` lies in the future",
        )
        .causes(&[cause(
            "The clock of the machine or phone that signs is ahead of Okta's.",
            "Compare it with the `Date` header of Okta's answer and set it by NTP; on people's devices correct `iat` by the difference.",
        )])
        .family(&DPOP),
    ),
    known(
        400,
        &["The DPoP proof JWT is issued more than five minutes in the past."],
        explain(
            "invalid_dpop_proof/invalid_dpop_proof_jwt_too_old",
            "The DPoP proof is older than five minutes",
        )
        .causes(&[
            cause(
                "The proof waited in a queue, a retry or a long Terraform run.",
                "Sign the proof right before each attempt to send.",
            ),
            cause(
                "The clock of the machine that signs is more than five minutes behind.",
                "Compare it with the `Date` header of Okta's answer and set it by NTP.",
            ),
        ])
        .family(&DPOP),
    ),
    known(
        400,
        &["The DPoP proof JWT header is missing."],
        explain(
            "invalid_dpop_proof/invalid_dpop_proof_missing_header",
            "A DPoP proof is required and none was sent",
        )
        .causes(&[
            cause(
                "The app requires DPoP, as new API Services apps do; the tool or library cannot.",
                "Use a version of the tool that can do DPoP. Clear `Require Demonstrating Proof of Possession (DPoP) header in token requests` at `Applications and Resources > Applications > your app > General > General Settings > Edit` only where the client cannot do DPoP, because a stolen token then works without the client's key.",
            ),
            cause(
                "The library can do DPoP, but it is off.",
                "Switch it on in the library, which then handles the nonce too.",
            ),
            cause(
                "The access token is bound to a key, and came without a proof.",
                "Send a `DPoP` header with a proof for this URL and method beside `Authorization: DPoP`.",
            )
            .any(&[Clue::Call("", "/api/v1/"), Clue::Words("resource=\"/api/v1")]),
            cause(
                "A proxy or gateway takes the `DPoP` header off.",
                "Send the request straight to {org} and compare.",
            )
            .any(&[Clue::Header("dpop", "")]),])
        .family(&DPOP),
    ),
    known(
        400,
        &["Multiple DPoP proof JWT headers are not allowed."],
        explain(
            "invalid_dpop_proof/invalid_dpop_proof_multiple_headers_not_allowed",
            "The request has more than one `DPoP` header",
        )
        .causes(&[cause(
            "A retry, or two layers of the program, added a second one.",
            "Set the header instead of appending it.",
        )
        .certain()])
        .family(&DPOP),
    ),
    known(
        400,
        &[],
        explain("use_dpop_nonce", "The server asks for its nonce in the DPoP proof")
            .severity(Severity::Note)
            .causes(&[cause(
                "The proof has no `nonce`, or an old one; the answer's `DPoP-Nonce` header has the new one.",
                "Repeat the request with a new proof that has it as `nonce`, and a new `jti`.",
            )])
            .family(&DPOP),
    ),
    known(
        400,
        &["Authorization server requires nonce in DPoP proof."],
        explain("use_dpop_nonce/use_dpop_nonce", "Okta asks for its nonce in the DPoP proof")
            .severity(Severity::Note)
            .verdict("This is the normal first step of DPoP: repeat the request with the nonce from the `dpop-nonce` header.")
            .causes(&[
                cause(
                    "The first proof has no `nonce`. The System Log shows a challenge, not a failure.",
                    "Repeat the request with a new proof that has the `dpop-nonce` value as `nonce`, and a new `jti`.",
                ),
                cause(
                    "The nonce is an old one: Okta renews it every 24 hours and takes the old one for three days.",
                    "Keep the newest `dpop-nonce` that any answer brought.",
                ),
                cause(
                    "The library does not know the second step.",
                    "Upgrade the library, or repeat once yourself.",
                ),
            ])
            .family(&DPOP),
    ),
];
