//! Errors of too many requests.

use crate::catalogue::snippets::RETRY;
use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Clue, Family, Query, Reference, cause, explain};

const WIRE: &[&str] = &[
    "API call exceeded rate limit due to too many requests.",
    "The API call exceeded the rate limit due to too many requests.",
    "You exceeded the maximum number of requests. Try again in a while.",
];

/// What all limits share.
pub static LIMITS: Family = Family {
    causes: &[],
    queries: &[
        Query {
            finds: "Buckets of the org that ran full or came near it",
            clauses: &[
                "(eventType eq \"system.org.rate_limit.violation\" or eventType eq \"system.org.rate_limit.burst\" or eventType eq \"system.org.rate_limit.warning\")",
            ],
        },
        Query {
            finds: "Too many requests at once",
            clauses: &["eventType eq \"core.concurrency.org.limit.violation\""],
        },
        Query {
            finds: "One browser client over its limit on /authorize",
            clauses: &[
                "(eventType eq \"system.client.rate_limit.violation\" or eventType eq \"system.client.concurrency_rate_limit.violation\")",
            ],
        },
        Query {
            finds: "Limits of SMS, calls, one-time codes and single users",
            clauses: &[
                "(eventType eq \"system.operation.rate_limit.violation\" or outcome.reason eq \"user_rate_limited\")",
            ],
        },
    ],
    snippets: RETRY,
    references: &[Reference {
        title: "Rate limits",
        url: "https://developer.okta.com/docs/reference/rate-limits/",
    }],
};

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        429,
        WIRE,
        explain("E0000047", "Too many requests: the rate limit is used up")
            .verdict("This bucket has used up {limit} requests; wait {wait}.")
            .causes(&[
                cause(
                    "Calls to one group of endpoints share a bucket, counted over a minute; its callers have emptied it.",
                    "Wait {wait}, then go on slower. The wait is `x-rate-limit-reset` minus the response's own `Date`.",
                )
                .prevention("Slow down before `x-rate-limit-remaining` is 0; cache answers that seldom change, fetch the largest pages, and use event hooks or `Reports > Log streaming` instead of polling.")
                .any(&[Clue::Header("x-rate-limit-remaining", "0")]),
                cause(
                    "The client repeats refused calls at once, so each new window is empty from the start.",
                    "Retry only after the reset, with a random extra delay that grows, and stop after about five tries.",
                )
                .any(&[Clue::Words("retry"), Clue::Words("attempt")]),
                cause(
                    "One API token or one app gets 50 % of a bucket unless told otherwise; `x-rate-limit-limit` shows that share.",
                    "Raise its share: `Security > API > Tokens > token > Token rate limits > Edit`, or `Applications and Resources > Applications > your app > Application rate limits > Edit`.",
                )
                .any(&[Clue::Scheme("SSWS"), Clue::Scheme("Bearer"), Clue::Scheme("DPoP"), Clue::Token("api-token")]),
                cause(
                    "Another integration of the org may have emptied the bucket: all callers share it.",
                    "Open `Reports > Rate Limits > Overview` and see who calls the endpoint; move that job or slow it down.",
                )
                .prevention("Set the warning threshold at `Reports > Rate Limits > Settings`, and let an alert watch `system.org.rate_limit.warning`."),
                cause(
                    "The System Log has one of the smallest buckets, and polling in short steps empties it.",
                    "Follow the `next` link with `limit=1000`, pause between empty answers, or use `Reports > Log streaming`.",
                )
                .any(&[Clue::Call("GET", "/api/v1/logs")]),
                cause(
                    "One browser may start 60 sign-ins a minute for each client ID, which a loop of redirects reaches within seconds.",
                    "Break the loop: watch for repeated `/authorize`, and start no sign-in after one that failed.",
                )
                .any(&[
                    Clue::Call("GET", "/oauth2/v1/authorize"),
                    Clue::Call("GET", "/oauth2/default/v1/authorize"),
                    Clue::Call("", "/login/login.htm"),
                ]),
            ])
            .family(&LIMITS),
    ),
    known(
        429,
        WIRE,
        explain("E0000047/concurrency", "Too many requests are running at once")
            .causes(&[
                cause(
                    "A limit and a remaining count of 0 mark concurrency: an org may have 75 requests in flight, an Integrator org 35.",
                    "Retry after a second or two, with a random delay that grows; a client that waits for `x-rate-limit-reset` sleeps for up to two minutes.",
                )
                .prevention("Cap the requests in flight with a small pool of workers across all processes.")
                .certain()
                .all(&[
                    Clue::Header("x-rate-limit-limit", "0"),
                    Clue::Header("x-rate-limit-remaining", "0"),
                ]),
                cause(
                    "Slow requests fill the slots, even a few a second: large searches, big pages, users in very many groups.",
                    "Take a smaller `limit` and a narrower `filter`, and start a call when the last has answered.",
                )
                .prevention("Let an alert watch `core.concurrency.org.limit.violation`, by `Reports > Log streaming`."),
                cause(
                    "The SDK sleeps for the whole reset time, though the slots are free again at once.",
                    "Set the SDK's maximum wait and retry count, and retry these 429s yourself after a short pause.",
                )
                .any(&[Clue::Words("hit rate limit. retry request in"), Clue::Words("okta-sdk-")]),
            ])
            .family(&LIMITS),
    )
    .paste(
        "HTTP/1.1 429 Too Many Requests\nx-rate-limit-limit: 0\nx-rate-limit-remaining: 0\nx-rate-limit-reset: 1790000060\n\n{\"errorCode\":\"E0000047\",\"errorSummary\":\"API call exceeded rate limit due to too many requests.\",\"errorLink\":\"E0000047\",\"errorId\":\"oaeExample0000000000000000\",\"errorCauses\":[]}",
    ),
    known(
        429,
        WIRE,
        explain("E0000047/per-user", "Too many sign-in attempts for one user")
            .causes(&[
                cause(
                    "A limit of 1, or of 4 with a reset within a second, is that of a single username, which may try about 4 times a second; the org's own bucket is not used up.",
                    "Wait {wait}, then let this user sign in once; stop the loop that repeats the attempt.",
                )
                .prevention("Keep the session or the refresh token instead of signing in for every call.")
                .any(&[Clue::Header("x-rate-limit-limit", "1"), Clue::Header("x-rate-limit-limit", "4")]),
                cause(
                    "Several workers or tests share one account and sign in at the same moment.",
                    "Sign in once and share the token, or use client credentials with a service app.",
                )
                .any(&[
                    Clue::Call("POST", "/oauth2/v1/token"),
                    Clue::Call("POST", "/oauth2/default/v1/token"),
                    Clue::Words("grant_type=password"),
                ]),
                cause(
                    "Someone may be guessing this user's password.",
                    "Run the query for single users below, and block foreign addresses at `Security > Networks`.",
                )
                .any(&[Clue::Call("POST", "/api/v1/authn")]),
            ])
            .family(&LIMITS),
    )
    .paste(
        "HTTP/1.1 429 Too Many Requests\nx-rate-limit-limit: 1\nx-rate-limit-remaining: 0\nx-rate-limit-reset: 1790000060\n\n{\"errorCode\":\"E0000047\",\"errorSummary\":\"API call exceeded rate limit due to too many requests.\",\"errorLink\":\"E0000047\",\"errorId\":\"oaeExample0000000000000000\",\"errorCauses\":[]}",
    ),
];
