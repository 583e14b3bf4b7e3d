//! What a verifier says, where the token, the keys or the requests of the same paste say the opposite. The verifier has
//! refused something, so the words tell what it can have been; `checks::evidence` finds them.

use crate::checks::support::example::{access, text, token};
use crate::checks::support::references::{AUDIENCE, HEADER, ISSUER, KEYS, KIND, TIME};
use crate::checks::support::sample::Sample;
use crate::checks::{Check, Example, check};
use crate::finding::{Cause, Clue, cause, explain};
use crate::model::Expectation;

/// What explains every refusal that does not fit the token at hand.
const ANOTHER: Cause = cause(
    "Another token arrived than the one in the paste: an older one from a cache, the ID token, or the token of another environment.",
    "Log `iss`, `aud`, `exp` and `jti` of the token that the API receives (never the whole token), and compare them with this one.",
);

/// What explains a value that is refused although it is the expected one.
const INVISIBLE: Cause = cause(
    "The expected value differs where nobody sees it: a blank, a line end, a closing slash, or upper and lower case.",
    "Print the setting between brackets, `[value]`, together with its length, in the process that refuses.",
);

/// What explains a setting that is right in the file and wrong in the process.
const RESTART: Cause = cause(
    "The process still runs with an earlier setting, or an environment variable overrides the file.",
    "Restart the API, and let it print the value that it was started with.",
);

const SIGNED: &str = "JsonWebTokenError: invalid signature\neyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6Im93bi0xIn0.eyJpc3MiOiJodHRwczovL2lkcC5hY21lLmV4YW1wbGUiLCJzdWIiOiJzdmMiLCJhdWQiOiJvcmRlcnMiLCJpYXQiOjE3ODk5OTk0MDAsImV4cCI6MTc5MDAwMzAwMH0.1xhJQxNgN6-ofaXIIquNcAZHpVFYmeoFZjpcdpIvhKk\n{\"keys\":[{\"kty\":\"oct\",\"kid\":\"own-1\",\"alg\":\"HS256\",\"k\":\"RfcZjtCr4odwfUKbV2nH_6i6Zd9GXeinF4ucaHlb-6o\"}]}";

/// A key set with the `kid` of the samples.
const WITH_KID: &str = "\n{\"keys\":[{\"kty\":\"EC\",\"kid\":\"Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk\",\"crv\":\"P-256\",\"x\":\"CHuZQJOfXwhmLjpIqoldy0X3nKyyKbGUhLuEtiYGPGA\",\"y\":\"x3sp-3msGZc1Dm1ZN9pR9XqwTa5_t2nX8FloSKDDngU\"}]}";

const fn said(words: &'static str) -> Example {
    access(&[]).before(words)
}

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("refused-alg-fits", "The verifier refuses an algorithm that is in its own list")
            .verdict("The verifier accepts {expected}, and this token is signed with `{alg}`: it judged another token, or it has another list by now.")
            .causes(&[ANOTHER, RESTART])
            .family(&HEADER),
        |_| Vec::new(),
        said("RPError: unexpected JWT alg received, expected RS256, got: HS256\n"),
        &[access(&[]), text("RPError: unexpected JWT alg received, expected RS256, got: HS256")],
    ),
    check(
        explain("refused-another-token", "The verifier speaks of another token than this one")
            .verdict("The message names the {claim} `{expected}`, and this token has `{found}`: another token was refused.")
            .causes(&[ANOTHER])
            .family(&KIND),
        |_| Vec::new(),
        said("JWKSNoMatchingKey: no key found for kid 'x'\nio.strimzi.kafka.oauth.validator.TokenValidationException: Token validation failed: Unknown signing key (kid:b7Qx2Lr9Tk0v)\n"),
        &[access(&[]), said("Token validation failed: Unknown signing key (kid:Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk)\n")],
    ),
    check(
        explain("refused-aud-fits", "The verifier refuses `aud`, and this token has the audience it expects")
            .verdict("The verifier expects {expected}, and `aud` of this token contains it: {found}. What it refused was another token, or its setting is not what it seems.")
            .causes(&[ANOTHER, INVISIBLE, RESTART])
            .family(&AUDIENCE),
        |_| Vec::new(),
        said("JsonWebTokenError: jwt audience invalid. expected: api://default\n"),
        &[access(&[]), said("JsonWebTokenError: jwt audience invalid. expected: api://orders\n")],
    ),
    check(
        explain("refused-claim-there", "The verifier misses a claim that this token has")
            .verdict("The verifier says that `{claim}` is missing, and this token has it: it judged another token, or it looks for the claim elsewhere.")
            .causes(&[
                ANOTHER,
                cause(
                    "The verifier looks for the claim under another name or below another one: .NET renames `sub` and `roles` unless told otherwise, and some settings want a path.",
                    "Print the claims that the program sees after verification, and set its name or path there (`MapInboundClaims = false` in .NET).",
                ),
            ])
            .family(&KIND),
        |_| Vec::new(),
        said("jwt.exceptions.MissingRequiredClaimError: Token is missing the \"sub\" claim\n"),
        &[access(&[]), said("jwt.exceptions.MissingRequiredClaimError: Token is missing the \"tenant\" claim\n")],
    ),
    check(
        explain("refused-in-date", "The verifier says that the token has expired, and this one is in date")
            .verdict("This token is in date until {time}: the verifier judged another token, or its clock runs ahead.")
            .causes(&[
                cause(
                    "The client sent an earlier token that it had kept; the one in the paste is newer.",
                    "Log `exp` and `jti` of the token that the API receives, and have the client drop a cached token once it has a new one.",
                ),
                cause(
                    "The clock or the time zone of the machine that judges is wrong: it is ahead of the issuer's.",
                    "Compare `date -u` on that machine with the `Date` header of any response, and switch on time synchronization.",
                ),
                cause(
                    "The verifier counts an age of its own from `iat` (`maxAge`, `maxTokenAge`, `max_age`), which is shorter than the life of the token.",
                    "Look for that setting in the verifier, and raise it or request tokens that live shorter.",
                ),
            ])
            .family(&TIME),
        |_| Vec::new(),
        said("TokenExpiredError: jwt expired\n"),
        &[access(&[]), access(&[("exp", "1789990000")]).before("TokenExpiredError: jwt expired\n")],
    ),
    check(
        explain("refused-iss-fits", "The verifier refuses `iss`, and this token has the issuer it expects")
            .verdict("The verifier expects {expected}, and `iss` of this token is exactly that. What it refused was another token, or its setting is not what it seems.")
            .causes(&[
                cause(
                    "The token was refused before, by a setting that has been corrected by now.",
                    "Send this token again, and look whether the same message comes back.",
                ),
                ANOTHER,
                INVISIBLE,
                RESTART,
            ])
            .family(&ISSUER),
        |_| Vec::new(),
        said("JsonWebTokenError: jwt issuer invalid. expected: https://acme.okta.com/oauth2/default\n"),
        &[access(&[]), said("JsonWebTokenError: jwt issuer invalid. expected: https://acme.okta.com\n")],
    ),
    check(
        explain("refused-kid-in-keys", "The verifier finds no key for a `kid` that is in the key set here")
            .verdict("The key set in the paste has the key {kid} of this token: the verifier looks at another set, keeps an older one, or refuses the key for something else than its `kid`.")
            .causes(&[
                cause(
                    "The verifier skips the key because of its `alg`, `use` or type: it looks only among keys that fit the algorithm it accepts.",
                    "Compare `alg`, `kty` and `use` of the key `{kid}` with the algorithm `{alg}` of the token's header and with the verifier's list of algorithms.",
                )
                .any(&[Clue::Also("key-wrong-type"), Clue::Also("alg-unexpected")]),
                cause(
                    "The verifier keeps a key set that it loaded before this key was published.",
                    "Restart the verifier, or have it load the set again when a `kid` is unknown; then keep to the `Cache-Control` of the key set.",
                ),
                cause(
                    "The verifier loads its keys from another address than the one of this set: of another authorization server, tenant or environment.",
                    "Compare the verifier's issuer and `jwks_uri` with {keys}.",
                ),
            ])
            .family(&KEYS),
        |_| Vec::new(),
        access(&[]).before("JWKSNoMatchingKey: no applicable key found in the JSON Web Key Set\n").after(WITH_KID),
        &[access(&[]).after(WITH_KID), said("JWKSNoMatchingKey: no applicable key found in the JSON Web Key Set\n")],
    ),
    check(
        explain("refused-nonce-fits", "The client refuses `nonce`, and this token has the one that was sent")
            .verdict("`nonce` of this ID token is `{found}`, as in the request: the client compared it with the nonce of another sign-in.")
            .causes(&[cause(
                "Two sign-ins ran at once, in two tabs or by a double call, and the later one replaced the stored nonce.",
                "Keep `nonce` under the `state` of its own sign-in, and begin a sign-in once only (React's strict mode runs effects twice).",
            ), ANOTHER])
            .family(&KIND),
        |_| Vec::new(),
        token(Sample::Id).before("GET https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=code&scope=openid&state=s&nonce=n-0S6_WzA2Mj HTTP/1.1\nHost: acme.okta.com\n\nRPError: nonce mismatch, expected n-other, got: n-0S6_WzA2Mj\n\n"),
        &[token(Sample::Id), token(Sample::Id).expecting(Expectation::Nonce, "n-0S6_WzA2Mj")],
    ),
    check(
        explain("refused-scope-there", "The API misses a scope that this token has")
            .verdict("The API wants {scope}, and this token has it: it judged another token, or it does not read `scp`.")
            .causes(&[
                cause(
                    "Okta writes the scopes as a list in `scp`; the API looks for a string in `scope`, or wants a prefix (`SCOPE_` in Spring).",
                    "Have the API read `scp`: `JwtGrantedAuthoritiesConverter.setAuthoritiesClaimName(\"scp\")` in Spring, a `claim` rule on `scp` elsewhere.",
                ),
                ANOTHER,
            ])
            .family(&KIND),
        |_| Vec::new(),
        said("IDW10203: The 'scope' or 'scp' claim does not contain scopes 'orders.read' or was not found.\n"),
        &[access(&[]), said("IDW10203: The 'scope' or 'scp' claim does not contain scopes 'orders.write' or was not found.\n")],
    ),
    check(
        explain("refused-signature-fits", "The verifier refuses a signature that is good")
            .verdict("The signature of this token is good under {key}: the verifier used another key, or judged another token.")
            .causes(&[
                cause(
                    "The verifier holds another key or secret than this one: of another environment, an older one, or the same secret decoded in another way.",
                    "Print a hash of the key (never the key) where the token is verified, and compare it with that of {key}; a secret is text on one side and base64 on the other most often.",
                ),
                cause(
                    "The verifier keeps a key set that it loaded before the issuer changed its keys.",
                    "Restart the verifier or reload its key set, and keep to the set's `Cache-Control`.",
                ),
                cause(
                    "The token was changed on its way: cut, wrapped, decoded and encoded again, or its quotes sent along.",
                    "Compare the length and the last ten characters of the token that arrives with this one.",
                ),
            ])
            .family(&KEYS),
        |_| Vec::new(),
        text(SIGNED),
        &[access(&[]), said("JsonWebTokenError: invalid signature\n")],
    ),
];
