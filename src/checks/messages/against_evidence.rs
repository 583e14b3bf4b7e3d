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
    "The API received a different token from the one you pasted: an older one from a cache, the ID token, or a token of another environment.",
    "Log `iss`, `aud`, `exp` and `jti` of the token that the API receives (never the whole token), and compare them with this one.",
);

/// What explains a value that is refused although it is the expected one.
const INVISIBLE: Cause = cause(
    "The setting differs in a character that nobody sees: a space, a line end, a slash at the end, or capital and small letters.",
    "Print the setting between brackets, `[value]`, together with its length, in the process that refuses.",
);

/// What explains a setting that is right in the file and wrong in the process.
const RESTART: Cause = cause(
    "The process still runs with an earlier setting, or an environment variable overrides the file with the setting.",
    "Restart the API, and have it print the value between brackets (`[value]`) at startup.",
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
            .verdict("{refuser} refused a different token than this one, or its list of algorithms has changed since. It accepts {expected}, and this token is signed with `{alg}`, so this token is not the problem.")
            .causes(&[ANOTHER, RESTART])
            .family(&HEADER),
        |_| Vec::new(),
        said("RPError: unexpected JWT alg received, expected RS256, got: HS256\n"),
        &[access(&[]), text("RPError: unexpected JWT alg received, expected RS256, got: HS256")],
    ),
    check(
        explain("refused-another-token", "The error is about a different token than the one you pasted")
            .verdict("The message names the {claim} `{expected}`, but the token you pasted has `{found}`. A different token was refused.")
            .causes(&[ANOTHER])
            .family(&KIND),
        |_| Vec::new(),
        said("JWKSNoMatchingKey: no key found for kid 'x'\nio.strimzi.kafka.oauth.validator.TokenValidationException: Token validation failed: Unknown signing key (kid:b7Qx2Lr9Tk0v)\n"),
        &[access(&[]), said("Token validation failed: Unknown signing key (kid:Kq3bMsSkHGKyMNYFh6mRWmRdsfCQoOhK1KLtQDyAXbk)\n")],
    ),
    check(
        explain("refused-aud-fits", "The verifier refuses `aud`, and this token has the audience it expects")
            .verdict("{refuser} expects {expected}, and `aud` of this token contains it: {found}. This token is not the problem: {refuser} refused another token, or its setting differs in a way that is hard to see.")
            .causes(&[ANOTHER, INVISIBLE, RESTART])
            .family(&AUDIENCE),
        |_| Vec::new(),
        said("JsonWebTokenError: jwt audience invalid. expected: api://default\n"),
        &[access(&[]), said("JsonWebTokenError: jwt audience invalid. expected: api://orders\n")],
    ),
    check(
        explain("refused-claim-there", "The verifier says that a claim is missing, but the token you pasted has it")
            .verdict("{refuser} says that `{claim}` is missing, but this token has it. {refuser} checked a different token, or it looks for the claim elsewhere.")
            .causes(&[
                ANOTHER,
                cause(
                    "The program looks for the claim under a different name, or inside another claim: .NET renames `sub` and `roles` by default, and some settings take a path.",
                    "Print the claims that the program sees after verification, and set the claim's name or path accordingly (`MapInboundClaims = false` in .NET).",
                ),
            ])
            .family(&KIND),
        |_| Vec::new(),
        said("jwt.exceptions.MissingRequiredClaimError: Token is missing the \"sub\" claim\n"),
        &[access(&[]), said("jwt.exceptions.MissingRequiredClaimError: Token is missing the \"tenant\" claim\n")],
    ),
    check(
        explain("refused-in-date", "The verifier says that the token has expired, but this one has not")
            .verdict("This token has not expired, but {refuser} says that it has. {refuser} checked another token, or its clock runs ahead.")
            .causes(&[
                cause(
                    "The client sent an earlier token that it had stored, and the token in the paste is newer.",
                    "Log `exp` and `jti` of the token that the API receives, and have the client drop a cached token once it has a new one.",
                ),
                cause(
                    "The clock or the time zone of the machine that verifies the token is wrong: it is ahead of the issuer's.",
                    "Compare `date -u` on that machine with the `Date` header of any response, and switch on time synchronization (NTP).",
                ),
                cause(
                    "The verifier counts an age of its own from `iat` (`maxAge`, `maxTokenAge`, `max_age`), which is shorter than the token's lifetime.",
                    "Look for `maxAge`, `maxTokenAge` or `max_age` in the verifier's settings. Raise it, or request tokens with a shorter lifetime.",
                ),
            ])
            .family(&TIME),
        |_| Vec::new(),
        said("TokenExpiredError: jwt expired\n"),
        &[access(&[]), access(&[("exp", "1789990000")]).before("TokenExpiredError: jwt expired\n")],
    ),
    check(
        explain("refused-iss-fits", "The verifier refuses `iss`, and this token has the issuer it expects")
            .verdict("{refuser} expects {expected}, and `iss` of this token is exactly that, so this token is not the problem. {refuser} refused another token, or its setting differs in a way that is hard to see.")
            .causes(&[
                cause(
                    "A wrong setting refused the token earlier, and the setting has been corrected since.",
                    "Send this token again with `curl -i`, and see whether the same message comes back.",
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
            .verdict("{refuser} uses a different key set than the one in the paste, keeps an older one, or refuses the key for something other than its `kid`. The set here has the key `{kid}` of this token, so neither this set nor the `kid` is the problem.")
            .causes(&[
                cause(
                    "The verifier skips the key because of its `alg`, `use` or type: it looks only among keys that fit the algorithms it accepts.",
                    "Compare `alg`, `kty` and `use` of the key `{kid}` with the algorithm `{alg}` of the token's header and with the verifier's list of algorithms.",
                )
                .any(&[Clue::Also("key-wrong-type"), Clue::Also("alg-unexpected")]),
                cause(
                    "The verifier keeps a key set that it loaded before this key was published.",
                    "Restart the verifier, or have it load the set again when a `kid` is unknown. Then follow the `Cache-Control` header of the key set.",
                ),
                cause(
                    "The verifier loads its keys from another URL, which belongs to another authorization server, tenant or environment.",
                    "Compare the verifier's issuer and `jwks_uri` with `{keys}`.",
                ),
            ])
            .family(&KEYS),
        |_| Vec::new(),
        access(&[]).before("JWKSNoMatchingKey: no applicable key found in the JSON Web Key Set\n").after(WITH_KID),
        &[access(&[]).after(WITH_KID), said("JWKSNoMatchingKey: no applicable key found in the JSON Web Key Set\n")],
    ),
    check(
        explain("refused-nonce-fits", "The client refuses `nonce`, and this token has the one that was sent")
            .verdict("`nonce` of this ID token is `{found}`, as in the request, so this token is not the problem. The client compared it with the nonce of another sign-in.")
            .causes(&[cause(
                "Two sign-ins ran at the same time, in two tabs or because the code started one twice, and the later one replaced the stored nonce.",
                "Store `nonce` under the `state` of its own sign-in, and start a sign-in only once (React's strict mode runs effects twice).",
            ), ANOTHER])
            .family(&KIND),
        |_| Vec::new(),
        token(Sample::Id).before("GET https://acme.okta.com/oauth2/default/v1/authorize?client_id=0oabucvyc38HLL1ef0h7&response_type=code&scope=openid&state=s&nonce=n-0S6_WzA2Mj HTTP/1.1\nHost: acme.okta.com\n\nRPError: nonce mismatch, expected n-other, got: n-0S6_WzA2Mj\n\n"),
        &[token(Sample::Id), token(Sample::Id).expecting(Expectation::Nonce, "n-0S6_WzA2Mj")],
    ),
    check(
        explain("refused-token-there", "The program found no token, but the request you pasted has one")
            .verdict("The request in the paste has a token in the header `{found}`, but the program that refused it found none: the header was lost on the way, or the program looks elsewhere. The token itself may be valid.")
            .causes(&[
                cause(
                    "The header was removed between the client and the program: by a proxy, by a redirect to another host, or by Apache, which by default does not pass it on to PHP and other CGI programs.",
                    "Send the same request to the program itself, past the proxy. For Apache, write `CGIPassAuth On` into its configuration, or `SetEnvIf Authorization \"(.*)\" HTTP_AUTHORIZATION=$1` into `.htaccess`.",
                ),
                cause(
                    "The program takes the token from somewhere else: a cookie, a different header, or after a different word than `Bearer`.",
                    "Compare the request with the setting that says where the token is: `jwtFromRequest` in passport-jwt, `AUTH_HEADER_TYPES` in djangorestframework-simplejwt, `JWT_TOKEN_LOCATION` in Flask-JWT-Extended.",
                )
                .any(&[Clue::Words("x-access-token"), Clue::Words("x-auth-token"), Clue::Words("cookie: ")]),
                cause(
                    "A different request was refused: the browser's preflight (`OPTIONS`), which never has the header, or one that the client sent before it had the token.",
                    "Search the program's log for the path at the time of the refusal. If the method there is `OPTIONS`, let the program respond to preflights without a token.",
                ),
            ])
            .family(&KIND),
        |_| Vec::new(),
        access(&[]).before("curl https://api.acme.example/me -H 'Authorization: Bearer ").after("'\n\n{\"detail\":\"Authentication credentials were not provided.\"}"),
        &[access(&[]), said("Error: No auth token\n")],
    ),
    check(
        explain("refused-scope-there", "The API says that a scope is missing, but the token you pasted has it")
            .verdict("{api} requires `{scope}`, but the token you pasted has it. {api} checked a different token, or it does not read `scp`.")
            .causes(&[
                cause(
                    "The API looks for a string in `scope`, or expects a prefix (`SCOPE_` in Spring), but Okta writes the scopes as a list in `scp`.",
                    "Have the API read `scp`: `JwtGrantedAuthoritiesConverter.setAuthoritiesClaimName(\"scp\")` in Spring, or a rule on the claim `scp` elsewhere.",
                ),
                ANOTHER,
            ])
            .family(&KIND),
        |_| Vec::new(),
        said("IDW10203: The 'scope' or 'scp' claim does not contain scopes 'orders.read' or was not found.\n"),
        &[access(&[]), said("IDW10203: The 'scope' or 'scp' claim does not contain scopes 'orders.write' or was not found.\n")],
    ),
    check(
        explain("refused-signature-fits", "The verifier refuses a signature that is valid")
            .verdict("The signature of this token is valid under {key}, so this token is not the problem. {refuser} used another key, or checked another token.")
            .causes(&[
                cause(
                    "The verifier holds a different key or secret than this one: that of another environment, an older one, or the same secret decoded in another way.",
                    "Print a hash of the key (never the key) where the token is verified (`sha256sum key.pem`), and compare it with that of {key}. A secret is most often text on one side and base64 on the other.",
                ),
                cause(
                    "The verifier keeps a key set that it loaded before the issuer changed its keys.",
                    "Restart the verifier or reload its key set, and follow the set's `Cache-Control` header.",
                ),
                cause(
                    "The token was changed before it arrived: cut, wrapped, decoded and encoded again, or sent with its quotation marks.",
                    "Compare the length and the last ten characters of the token that arrives with those of this one: `printf %s \"$TOKEN\" | wc -c`.",
                ),
            ])
            .family(&KEYS),
        |_| Vec::new(),
        text(SIGNED),
        &[access(&[]), said("JsonWebTokenError: invalid signature\n")],
    ),
];
