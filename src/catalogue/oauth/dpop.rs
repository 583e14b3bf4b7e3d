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

/// Spring Security got no authentication out of the access token, and has not looked at the proof.
const BEFORE_THE_PROOF: &[Clue] = &[Clue::Words("unable to authenticate the dpop-bound access token")];

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &[],
        explain("invalid_dpop_proof", "The DPoP proof (the signed JWT that shows who holds the key) was not accepted")
            .verdict("The server refused the DPoP proof. The access token and the client's credentials may still be valid.")
            .causes(&[
                cause(
                    "The request has no `DPoP` header, or more than one. If the message ends after \"DPoP proof is missing or invalid.\", Spring Security means only that; other faults of the proof are named after it.",
                    "Send exactly one `DPoP` header, with a proof for this URL and method, and have a proxy in between pass it on. `curl -v` shows what is sent.",
                )
                .only(&[Clue::Words("proof is missing or invalid")]),
                cause(
                    "The access token gave Spring Security an authentication of a kind that it cannot bind to a proof: a `jwtAuthenticationConverter` of your own returns a different class. The proof was not looked at.",
                    "Return a `JwtAuthenticationToken` from the converter: `new JwtAuthenticationToken(jwt, authorities)`.",
                )
                .only(BEFORE_THE_PROOF),
                cause(
                    "The proof's `htu` is not the URL that the server sees. Behind a proxy or load balancer, the server sees a different scheme, host, port or path than the client used.",
                    "Compare `htu` of the proof (the JWT in the `DPoP` header) with the URL of the request, without query and fragment. If the two are equal, have the proxy pass on `Host` and `X-Forwarded-Proto`, and have the server trust them.",
                )
                .unless(BEFORE_THE_PROOF)
                .any(&[Clue::Words("htu")]),
                cause(
                    "The proof was made for another request: `htm` or `htu` names a different method or URL.",
                    "Paste the proof here, and compare `htm` and `htu` with the request. Make a new proof for each request.",
                )
                .unless(BEFORE_THE_PROOF)
                .any(&[Clue::Words("'htm'"), Clue::Words("`htm`"), Clue::Words("htm claim"), Clue::Also("dpop-htm-mismatch")]),
                cause(
                    "The proof is too old or was sent before, or the clock of the client is wrong.",
                    "Set `iat` to the current time and `jti` to a new random value for each proof, and compare `date -u` with the `Date` header of the response.",
                )
                .unless(BEFORE_THE_PROOF)
                .any(&[Clue::Words("too old"), Clue::Words("expired"), Clue::Words("jti"), Clue::Words("already used"), Clue::Words("already been used"), Clue::Words("replay"), Clue::Also("proof-too-old")]),
                cause(
                    "The proof is signed with a different key than its `jwk`, or than the key that the token is bound to.",
                    "Compare the thumbprint of `jwk` with `cnf.jkt` of the access token, and check that `typ` is `dpop+jwt`.",
                )
                .unless(BEFORE_THE_PROOF)
                .any(&[Clue::Words("signature"), Clue::Words("thumbprint"), Clue::Words("jkt"), Clue::Also("dpop-key-mismatch")]),
            ])
            .family(&DPOP),
    ),
    known(
        400,
        &["The DPoP proof JWT has already been used."],
        explain("invalid_dpop_proof/dpop_proof_already_used", "The DPoP proof was sent a second time")
            .verdict("Okta has already seen this proof, and each proof works only once. The key and the token are not the problem.")
            .causes(&[
                cause(
                    "A retry after a 429 or a timeout sent the same `DPoP` header again.",
                    "Sign a new proof with a new `jti` for every attempt. If an SDK or a Terraform provider does not do that, upgrade it.",
                )
                .any(&[Clue::Status(429), Clue::Words("retry"), Clue::Words("terraform")]),
                cause(
                    "The program makes one proof and sends it with several requests.",
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
            "The proof's `ath` is not the hash of this access token",
        )
            .verdict("Okta refused `ath`, the claim that ties the proof to the access token. The token and the proof's signature may be valid.")
        .causes(&[
            cause(
                "`ath` was computed for an earlier access token, before a refresh.",
                "Compute `ath` from the token in the `Authorization` header of this same request.",
            )
            .unless(&[Clue::Also("dpop-ath-missing")]),
            cause(
                "`ath` has the wrong form: hexadecimal, or base64 with padding.",
                "Set `ath` to the SHA-256 in base64url without `=`: 43 characters.",
            )
            .unless(&[Clue::Also("dpop-ath-missing")]),
            cause(
                "`ath` was computed over something else, such as `DPoP ` and the token together, or the decoded token.",
                "Compute it over the characters of the access token only, exactly as they follow `DPoP` in the `Authorization` header.",
            )
            .unless(&[Clue::Also("dpop-ath-missing")]),
            cause(
                "`ath` is missing, as in proofs for `/token`, which do not need it.",
                "Add `ath` to every proof that goes to an API: the SHA-256 of the access token in base64url without `=`.",
            )
            .any(&[Clue::Also("dpop-ath-missing")]),
        ])
        .family(&DPOP),
    ),
    known(
        400,
        &["The access_token is not bound to the provided DPoP proof."],
        explain("invalid_dpop_proof/invalid_access_token_dpop_binding", "The proof is signed with a different key than the token's")
            .verdict("Okta refused the proof because it is signed with a different key than the one that the access token is bound to. Each of the two may be valid on its own.")
        .causes(&[
            cause(
                "The program made a new key pair when it restarted, but the token is still bound to the earlier key.",
                "Get a new token with the current key. `cnf.jkt` of the token must be the thumbprint of `jwk` in the proof.",
            ),
            cause(
                "Several instances of the program share the token, but each has its own key pair. Then only some requests fail.",
                "Give all instances the same key pair, or let each get its own token from `/token`.",
            ),
        ])
        .family(&DPOP),
    ),
    known(
        400,
        &["The DPoP proof JWT is invalid."],
        explain("invalid_dpop_proof/invalid_dpop_proof", "Okta does not accept the DPoP proof")
            .verdict("Okta refused the proof in the `DPoP` header, but does not say which part of it is wrong. The client's credentials and scopes are not the problem.")
            .causes(&[
                cause(
                    "A claim is missing: `jti`, `htm`, `htu` and `iat` always, `nonce` at `/token`, and `ath` at an API.",
                    "Paste the proof here to see which of them it has, and add the missing one: `jti` is random and `iat` is the current time in seconds.",
                )
                .any(&[Clue::Also("dpop-claim-missing"), Clue::Also("dpop-ath-missing"), Clue::Also("dpop-nonce-missing")]),
                cause(
                    "`jwk` is missing from the header, or one of its members is missing.",
                    "Put the whole public key into `jwk`, not its `kid` or its thumbprint: `\"jwk\": {\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"…\",\"y\":\"…\"}`.",
                )
                .any(&[Clue::Also("dpop-key-missing")]),
                cause(
                    "`jwk` in the proof's header holds the private key: it has `d`.",
                    "Export only the public members: `kty`, `crv`, `x` and `y` for EC, `kty`, `n` and `e` for RSA. Replace the key, because the private one was sent.",
                )
                .any(&[Clue::Also("private-key-in-header")]),
            ])
            .family(&DPOP),
    ),
    known(
        400,
        &["'htm' claim in the DPoP proof JWT is invalid."],
        explain("invalid_dpop_proof/invalid_dpop_proof_invalid_htm", "The proof's `htm` is not the method of the request")
            .verdict("Okta refused `htm` of the proof: it names a different HTTP method than the request has. The key and the signature are not the problem.")
            .causes(&[
                cause(
                    "The proof was made for another request, such as the `POST` to `/token`, and used again. Then its `htu` is wrong too.",
                    "Make a new proof for each request, with its method in `htm`, in capital letters.",
                ),
                cause(
                    "A redirect or a method override changed the method after the proof was made. Then `htu` is right, or is the URL before the redirect.",
                    "Send the request directly to the final URL with the final method, and put that method into `htm`.",
                ),
            ])
            .family(&DPOP),
    ),
    known(
        400,
        &["'htu' claim in the DPoP proof JWT is invalid."],
        explain("invalid_dpop_proof/invalid_dpop_proof_invalid_htu", "The proof's `htu` is not the URL of the request")
            .verdict("Okta refused `htu` of the proof: it must be exactly the URL of the request, without query and fragment. The key and the token are not the problem. Paste the request with its `DPoP` header here to see which part differs.")
            .causes(&[
                cause(
                    "The org URL in the configuration ends with a slash, which makes a double slash in one of the two URLs.",
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
                    "`htu` contains the query string of the request.",
                    "Cut `htu` off at `?` and `#`.",
                )
                .any(&[Clue::Words("?limit="), Clue::Words("?filter="), Clue::Words("?search="), Clue::Words("?after="), Clue::Words("?q=")]),
                cause(
                    "The host or the scheme differs: a custom domain instead of `okta.com`, `http` behind a proxy, or an `-admin` host.",
                    "Build the URL of the request and `htu` from the same base URL.",
                ),
                cause(
                    "The proof was made for `/token`, and was then sent to an API.",
                    "Make a new proof for each request, with that request's URL in `htu`.",
                ),
            ])
            .family(&DPOP),
    ),
    known(
        400,
        &["'iat' claim in the DPoP proof JWT is invalid."],
        explain("invalid_dpop_proof/invalid_dpop_proof_invalid_iat", "The proof has no usable `iat`")
            .verdict("Okta cannot tell when the proof was made. Its signature and its key are not the problem.")
            .causes(&[
                cause(
                    "The payload of the proof has no `iat`.",
                    "Add `iat` with the current time in whole seconds since 1970: `Math.floor(Date.now() / 1000)` in JavaScript.",
                ),
                cause(
                    "`iat` is in milliseconds (13 digits), or is a date or a string in quotes.",
                    "Write it as a whole number of seconds (10 digits), without quotes.",
                ),
            ])
            .family(&DPOP),
    ),
    known(
        400,
        &["'jti' claim in the DPoP proof JWT is invalid."],
        explain("invalid_dpop_proof/invalid_dpop_proof_invalid_jti", "The proof has no usable `jti`")
            .verdict("Okta refused the proof because it has no ID (`jti`), so nobody can tell whether it was used before. The key is not the problem.")
            .causes(&[
                cause(
                    "`jti` is missing, or its name is misspelled (one library writes `jit`).",
                    "Add `jti` with a random value, such as a UUID, new for each proof.",
                ),
                cause(
                    "`jti` is empty, or a number instead of a string.",
                    "Send it as a string in quotes, such as `\"jti\": \"7d5c…\"`.",
                ),
            ])
            .family(&DPOP),
    ),
    known(
        400,
        &["The DPoP proof JWT cannot be parsed."],
        explain("invalid_dpop_proof/invalid_dpop_proof_invalid_jwt", "Okta cannot read a JWT in the `DPoP` header")
            .verdict("Okta cannot read the proof in the `DPoP` header. The access token is not the problem, and the key was not checked.")
            .causes(&[
                cause(
                    "The value has a prefix such as `DPoP ` or `Bearer `, or is not a JWT at all.",
                    "Send only the proof in the header `DPoP`, and the access token in `Authorization: DPoP`.",
                ),
                cause(
                    "The value is cut off, or contains quotation marks or a line break.",
                    "Print it: it must be three parts joined by two dots, each in base64url, and start with `eyJ`.",
                ),
            ])
            .family(&DPOP),
    ),
    known(
        400,
        &["Invalid DPoP Public Key binding in refresh token"],
        explain("invalid_dpop_proof/invalid_dpop_proof_invalid_public_key_binding", "The refresh token is bound to a different key")
            .verdict("Okta refused the proof because it is signed with a different key than the one of the sign-in. The refresh token may still be valid, but works only with that key.")
        .causes(&[
            cause(
                "The app made a new key pair after the sign-in, for example after a restart or a reinstall, and the earlier one is lost.",
                "Send the user to `/authorize` again, and send the new `code` to `/token` with a proof of the current key.",
            )
            .prevention("Keep the key pair as long as the refresh token, for each device or instance."),
            cause(
                "The app still has the key pair of the sign-in, but signs with another one.",
                "Sign the proof with the key whose thumbprint is `cnf.jkt` of the access token from that sign-in.",
            ),
        ])
        .family(&DPOP),
    ),
    known(
        400,
        &["The DPoP proof JWT signature is invalid."],
        explain(
            "invalid_dpop_proof/invalid_dpop_proof_invalid_signature",
            "The proof's signature does not match its `jwk`",
        )
            .verdict("Okta refused the proof because the public key inside it does not verify the proof's own signature. The access token and the client's credentials are not the problem.")
        .causes(&[
            cause(
                "`jwk` in the header is not the public half of the key that signed; usually it is that of an earlier key pair.",
                "Derive `jwk` from the signing key each time, instead of reading it from another setting.",
            ),
            cause(
                "An `ES256` signature is in DER form (it starts with `MEU` or `MEQ` in base64), while a JWT needs the two numbers side by side.",
                "Have a JWT library sign (`jose`, for example), or convert DER to the 64 bytes of `r` and `s`.",
            )
            .any(&[Clue::Also("signature-der")]),
            cause(
                "The proof was changed after it was signed: a claim was added, or the JWT was decoded and encoded again.",
                "Send the library's output as it is, in the `DPoP` header, and set every claim before signing.",
            ),
        ])
        .family(&DPOP),
    ),
    known(
        400,
        &["The DPoP proof JWT signature algorithm is invalid."],
        explain(
            "invalid_dpop_proof/invalid_dpop_proof_invalid_signature_algorithm",
            "The proof's `alg` is not allowed",
        )
            .verdict("Okta does not accept the algorithm that the proof is signed with. The key itself may be valid.")
        .causes(&[
            cause(
                "The library signs with a default that Okta does not accept, such as `PS256` or `EdDSA`.",
                "Sign with `RS256`, `RS384`, `RS512`, `ES256`, `ES384` or `ES512`.",
            )
            .unless(&[Clue::Also("alg-symmetric")]),
            cause(
                "The proof is signed with a secret (`HS256`). A proof needs a key pair, because its public half goes into `jwk`.",
                "Generate a key pair (`openssl ecparam -name prime256v1 -genkey -noout -out dpop.pem`), and sign with `ES256`.",
            )
            .any(&[Clue::Also("alg-symmetric")]),
        ])
        .family(&DPOP),
    ),
    known(
        400,
        &["'typ' must be 'dpop+jwt' in the DPoP proof JWT."],
        explain("invalid_dpop_proof/invalid_dpop_proof_invalid_type", "The proof's `typ` is not `dpop+jwt`")
            .verdict("Okta refused `typ` in the header of the proof. The key and the claims are not the problem.")
            .causes(&[
                cause(
                    "The JWT library wrote its default `JWT` into `typ` of the header.",
                    "Set `typ` in the header to `dpop+jwt` when you sign.",
                )
                .certain(),
                cause(
                    "The program sends another kind of JWT in the `DPoP` header, such as a client assertion or the access token.",
                    "Paste the value here to see what it is. The `DPoP` header needs a proof with `htm`, `htu`, `iat` and `jti`.",
                ),
            ])
            .family(&DPOP),
    ),
    known(
        400,
        &["The DPoP proof JWT is expired."],
        explain("invalid_dpop_proof/invalid_dpop_proof_jwt_expired", "The DPoP proof has expired")
            .verdict("Okta refused the proof because its `exp` has passed. Its signature and its key are not the problem.")
            .causes(&[
                cause(
                    "The proof was kept and sent again, or waited in a queue. Some requests succeed.",
                    "Sign a new proof right before each request, and leave out `exp`.",
                ),
                cause(
                    "The clock of the machine that signs is behind, so every proof fails.",
                    "Compare `date -u` with the `Date` header of Okta's response, and set the clock by NTP.",
                ),
            ])
            .family(&DPOP),
    ),
    known(
        400,
        &["The DPoP proof JWT is issued in the future."],
        explain(
            "invalid_dpop_proof/invalid_dpop_proof_jwt_issued_in_future",
            "The proof's `iat` is in the future",
        )
            .verdict("Okta refused the proof because its `iat` is still to come: the clock that made the proof is ahead of Okta's. The key is not the problem.")
        .causes(&[
            cause(
                "The clock of the server that signs is ahead of Okta's.",
                "Compare `date -u` with the `Date` header of Okta's response, and set the clock by NTP.",
            ),
            cause(
                "The clock of a user's phone or computer is ahead, and you cannot set it.",
                "Take the difference from the `Date` header of Okta's response, and correct `iat` by it.",
            ),
        ])
        .family(&DPOP),
    ),
    known(
        400,
        &["The DPoP proof JWT is issued more than five minutes in the past."],
        explain(
            "invalid_dpop_proof/invalid_dpop_proof_jwt_too_old",
            "The DPoP proof is older than five minutes",
        )
            .verdict("Okta refused the proof because its `iat` is more than five minutes ago. Its signature and its key are not the problem.")
        .causes(&[
            cause(
                "The proof waited in a queue, a retry or a long Terraform run before it was sent.",
                "Sign the proof right before each attempt to send the request, with the current time in `iat`.",
            ),
            cause(
                "The clock of the machine that signs is more than five minutes behind, so every proof fails.",
                "Compare `date -u` on that machine with the `Date` header of Okta's response, and set the clock by NTP.",
            ),
        ])
        .family(&DPOP),
    ),
    known(
        400,
        &["The DPoP proof JWT header is missing."],
        explain("invalid_dpop_proof/invalid_dpop_proof_missing_header", "A DPoP proof is required, but none was sent")
            .verdict("Okta refused the request because it has no `DPoP` header, and this app or token needs one. The secret, the key and the scopes are not the problem.")
        .causes(&[
            cause(
                "The app requires DPoP, as new API Services apps do, and the tool or library does not support it.",
                "Update the tool to a version with DPoP (a signed proof with each request that the client holds a key), and look in its release notes for `DPoP`. Clear `Require Demonstrating Proof of Possession (DPoP) header in token requests` at `Applications and Resources > Applications > your app > General > General Settings > Edit` only where the client cannot do DPoP, because a stolen token then works without the client's key.",
            )
            .unless(&[Clue::Header("dpop", "")]),
            cause(
                "The library supports DPoP, but it is switched off in its settings.",
                "Switch it on in the library (`dpop: true` in auth-js, for example). The library then handles the nonce too.",
            )
            .unless(&[Clue::Header("dpop", "")]),
            cause(
                "The access token is bound to a key (`cnf.jkt` in its payload), but was sent without a proof.",
                "Send a `DPoP` header with a proof for this URL and method, in addition to `Authorization: DPoP`.",
            )
            .any(&[Clue::Call("", "/api/v1/"), Clue::Words("resource=\"/api/v1")]),
            cause(
                "A proxy or gateway removes the `DPoP` header.",
                "Send the client's request to {org} without the proxy. If that works, let the proxy pass the request header `DPoP` on.",
            )
            .any(&[Clue::Header("dpop", "")]),
        ])
        .family(&DPOP),
    ),
    known(
        400,
        &["Multiple DPoP proof JWT headers are not allowed."],
        explain(
            "invalid_dpop_proof/invalid_dpop_proof_multiple_headers_not_allowed",
            "The request has more than one `DPoP` header",
        )
            .verdict("Okta accepts only one `DPoP` header, and this request carries two. Each proof may be right, and the token too.")
        .causes(&[
            cause(
                "Two layers of the program, such as your code and an SDK, each make a proof. The two proofs then have different `jti` values.",
                "Switch DPoP off in one of the two layers, and leave the `DPoP` header to the other one. `curl -v` or a proxy shows both headers; paste them here to compare `jti`.",
            ),
            cause(
                "A retry appends its header to that of the attempt before, or a proxy repeats the header. The second proof is then an earlier one, or the same one.",
                "Set the `DPoP` header instead of appending it (`headers.set`, not `headers.append`), and make a new proof for each attempt.",
            ),
        ])
        .family(&DPOP),
    ),
    known(
        400,
        &[],
        explain("use_dpop_nonce", "The server asks for its nonce in the DPoP proof")
            .verdict("This is a normal step of DPoP, and nothing is wrong yet: send the request again with the nonce from the response.")
            .severity(Severity::Note)
            .causes(&[
                cause(
                    "The proof has no `nonce`, because the client could not know it before this response. This is a normal step of DPoP, not a failure.",
                    "Send the request again with a new proof that has the value of the `DPoP-Nonce` header as `nonce`, and a new `jti`.",
                ),
                cause(
                    "The proof has a `nonce`, but the server no longer accepts that one.",
                    "Store the newest `DPoP-Nonce` from any response of this server, and use it in the next proof.",
                ),
                cause(
                    "The library does not support this step and reports it as a failure.",
                    "Upgrade the library, or send the request again once yourself with the `DPoP-Nonce` of the response.",
                ),
            ])
            .family(&DPOP),
    ),
    known(
        400,
        &["Authorization server requires nonce in DPoP proof."],
        explain("use_dpop_nonce/use_dpop_nonce", "Okta asks for its nonce in the DPoP proof")
            .severity(Severity::Note)
            .verdict("This is the normal first step of DPoP, and nothing is wrong yet: send the request again with the nonce from the `dpop-nonce` header.")
            .causes(&[
                cause(
                    "The first proof has no `nonce`, because the client cannot know it yet. The System Log shows a challenge, not a failure.",
                    "Send the request again with a new proof that has the value of `dpop-nonce` as `nonce`, and a new `jti`.",
                ),
                cause(
                    "The nonce is an old one. Okta renews it every 24 hours and accepts the old one for three more days.",
                    "Store the newest `dpop-nonce` from any response, and use that one.",
                ),
                cause(
                    "The library does not support this second step and gives up.",
                    "Upgrade the library, or send the request again once yourself with the `dpop-nonce` of the response.",
                ),
            ])
            .family(&DPOP),
    ),
];
