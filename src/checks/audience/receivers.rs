//! Receivers that are known by `aud`, and what each wants of its tokens.

use crate::checks::support::example::{access, text};
use crate::checks::support::references::{AUDIENCE, TIME};
use crate::checks::{Check, Subject, check};
use crate::finding::{Clue, Outcome, Severity, cause, explain};
use crate::text::duration::{between, words};
use crate::text::template::Placeholder;

const APPLE_SIGN_IN: &str = "https://appleid.apple.com";
const APP_STORE: &str = "appstoreconnect-v1";

/// What receivers say of the longest life of a JWT that their callers sign: by `aud`, in seconds.
const LONGEST: &[(&str, i64)] = &[(APPLE_SIGN_IN, 15_777_000), (APP_STORE, 1_200)];

/// Microsoft Graph, by its URL and by its client ID.
const GRAPH: &[&str] = &["https://graph.microsoft.com", "00000003-0000-0000-c000-000000000000"];

pub(crate) const CHECKS: &[Check] = &[
    check(
        explain("own-token-too-long", "The JWT lives longer than its receiver allows")
            .verdict("Your program signed this JWT for {name}. It lives {span} from `iat` to `exp`, and {name} takes at most {expected}.")
            .causes(&[
                cause(
                    "`exp` is set too far ahead. Apple takes a client secret for Sign in with Apple for six months (15777000 seconds) at most, and says only `invalid_client`.",
                    "Sign a new client secret with `exp` less than 15777000 seconds after `iat`, and have a job renew it before it expires.",
                )
                .only(&[Clue::Fact(Placeholder::Name, APPLE_SIGN_IN)]),
                cause(
                    "`exp` is set too far ahead. App Store Connect takes a JWT for 20 minutes at most, and says only `NOT_AUTHORIZED`.",
                    "Sign a new JWT for each run, with `exp` at most 20 minutes (1200 seconds) after `iat`.",
                )
                .only(&[Clue::Fact(Placeholder::Name, APP_STORE)]),
            ])
            .family(&TIME),
        too_long,
        access(&[("aud", "\"https://appleid.apple.com\""), ("exp", "1820000000")]),
        &[access(&[]), access(&[("aud", "\"https://appleid.apple.com\""), ("exp", "1800000000")])],
    ),
    check(
        explain("graph-token-for-others", "Only Microsoft Graph can verify this access token")
            .severity(Severity::Warning)
            .verdict("The token is for Microsoft Graph, and `nonce` in its header means that Graph checks its signature in a way of its own. For everybody else the signature is never valid.")
            .causes(&[cause(
                "The client asked for a scope of Graph (`User.Read`, or only `openid profile email`), and sends that token to another API or to a proxy that verifies it.",
                "Request a scope of your own API (`api://<client id>/.default`) for that API.",
            ),
            cause(
                "The program only signs users in, and verifies the access token where it should verify the ID token.",
                "Verify `id_token` of the same response, whose `aud` is the program's own client ID. Do not verify a token of Graph.",
            )])
            .family(&AUDIENCE),
        graph,
        text("{\"typ\":\"JWT\",\"nonce\":\"MAfRd3JSEXbIYv\",\"alg\":\"RS256\",\"kid\":\"kg2LYs2T0CT\"}\n{\"aud\":\"00000003-0000-0000-c000-000000000000\",\"iss\":\"https://sts.windows.net/7d1c3c52-1111-4222-9333-5f3b5a9d0c11/\",\"iat\":1789999400,\"exp\":1790003000,\"sub\":\"x\"}"),
        &[
            access(&[]),
            text("{\"typ\":\"JWT\",\"alg\":\"RS256\",\"kid\":\"kg2LYs2T0CT\"}\n{\"aud\":\"00000003-0000-0000-c000-000000000000\",\"iss\":\"https://sts.windows.net/7d1c3c52-1111-4222-9333-5f3b5a9d0c11/\",\"iat\":1789999400,\"exp\":1790003000,\"sub\":\"x\"}"),
        ],
    ),
];

fn too_long(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let exp = view.token.moment("exp").at()?;
        let iat = view.token.moment("iat").at()?;
        let audiences = view.audiences();
        let (name, most) = LONGEST.iter().find(|(aud, _)| audiences.contains(aud))?;
        // App Store Connect takes tokens that name what they may read for longer.
        let named = *name == APP_STORE && view.claim("scope").is_some();
        let lives = between(iat, exp);
        let hit = view.hit("payload.exp").found(words(lives)).expected(words(*most));
        let hit = hit.fact(Placeholder::Span, words(lives)).fact(Placeholder::Name, *name);
        (lives > *most && !named).then_some(hit)
    })
}

fn graph(subject: &Subject) -> Vec<Outcome> {
    subject.each(|view| {
        let found = view.audiences().into_iter().find(|aud| GRAPH.contains(&aud.trim_end_matches('/')))?;
        view.token.header_text("nonce")?;
        Some(view.hit("payload.aud").found(found))
    })
}
