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
            finds: "Buckets of the org that were used up, or nearly",
            clauses: &[
                "(eventType eq \"system.org.rate_limit.violation\" or eventType eq \"system.org.rate_limit.burst\" or eventType eq \"system.org.rate_limit.warning\")",
            ],
        },
        Query {
            finds: "Too many requests at the same time",
            clauses: &["eventType eq \"core.concurrency.org.limit.violation\""],
        },
        Query {
            finds: "One browser client over its limit on /authorize",
            clauses: &[
                "(eventType eq \"system.client.rate_limit.violation\" or eventType eq \"system.client.concurrency_rate_limit.violation\")",
            ],
        },
        Query {
            finds: "Limits of SMS, phone calls, one-time codes and single users",
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
            .verdict("Okta refused the request only because there were too many: this bucket, the requests that Okta counts together, has used up {limit} requests. The credential is fine; wait {wait}.")
            .causes(&[
                cause(
                    "The callers of one group of endpoints share a bucket, and together they have emptied it within the minute.",
                    "Wait {wait}, then go on at a slower rate. The wait is `x-rate-limit-reset` minus the `Date` header of the same response.",
                )
                .prevention("Slow down before `x-rate-limit-remaining` is 0. Cache responses that seldom change, fetch the largest pages, and use event hooks or `Reports > Log streaming` instead of polling.")
                .any(&[Clue::Header("x-rate-limit-remaining", "0")]),
                cause(
                    "The client repeats refused requests immediately, so each new minute starts with an empty bucket.",
                    "Retry only after `x-rate-limit-reset`, with a random extra delay that grows, and stop after about five tries.",
                )
                .any(&[Clue::Words("retry"), Clue::Words("attempt")]),
                cause(
                    "This token or app has only a share of the bucket: one API token or one app gets 50 % unless an administrator changes that, and `x-rate-limit-limit` shows its share.",
                    "Raise the share at `Security > API > Tokens > your token > Token rate limits > Edit`, or at `Applications and Resources > Applications > your app > Application rate limits > Edit`.",
                )
                .any(&[Clue::Scheme("SSWS"), Clue::Scheme("Bearer"), Clue::Scheme("DPoP"), Clue::Token("api-token")]),
                cause(
                    "Another integration of the org has emptied the bucket, which all callers share.",
                    "Open `Reports > Rate Limits > Overview` and see who sends requests to the endpoint. Move that job to another time, or slow it down.",
                )
                .prevention("Set the warning threshold at `Reports > Rate Limits > Settings`, and let an alert watch `system.org.rate_limit.warning`."),
                cause(
                    "The program polls the System Log too often, and that log has one of the smallest buckets.",
                    "Follow the `next` link with `limit=1000`, pause between empty responses, or use `Reports > Log streaming`.",
                )
                .any(&[Clue::Call("GET", "/api/v1/logs")]),
                cause(
                    "The app is in a loop of redirects: one browser may start 60 sign-ins a minute for each client ID, and a loop reaches that within seconds.",
                    "Stop the loop: look in the browser's network tab for repeated `/authorize`, and let the app start no new sign-in after one that failed.",
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
        explain("E0000047/concurrency", "Too many requests are open at the same time").verdict("Okta refused this request because other requests of the org are still open. Their number per minute is not the problem.")
            .causes(&[
                cause(
                    "The org has too many open requests: a limit of 0 together with a remaining count of 0 means concurrency. An org can have 75 open requests, an Integrator Free Plan org 35.",
                    "Retry after a second or two, with a random delay that grows. Do not wait for `x-rate-limit-reset`, which would be up to two minutes.",
                )
                .prevention("Limit the number of open requests with a small pool of workers across all processes.")
                .certain()
                .all(&[
                    Clue::Header("x-rate-limit-limit", "0"),
                    Clue::Header("x-rate-limit-remaining", "0"),
                ]),
                cause(
                    "The requests are slow and stay open, so even a few per second reach the limit: large searches, big pages, users in very many groups.",
                    "Use a smaller `limit` and a narrower `filter`, and start a request only when the one before has ended.",
                )
                .prevention("Let an alert watch `core.concurrency.org.limit.violation`, through `Reports > Log streaming`."),
                cause(
                    "The SDK sleeps until the reset, although other requests end within a second and make room.",
                    "Set the maximum wait and the number of retries in the SDK (`okta.client.requestTimeout`, `okta.client.rateLimit.maxRetries` in most), and retry these 429s yourself after a short pause.",
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
        explain("E0000047/per-user", "Too many sign-in attempts for one user").verdict("Okta refused the attempt because the limit of this one username is used up. The org's own bucket is not, and other users can sign in.")
            .causes(&[
                cause(
                    "`X-Rate-Limit-Limit` is far below any bucket of the org. Okta accepts about 4 sign-ins a second for one username (`/api/v1/authn`, and the password grant at `/token`).",
                    "Stop the loop that repeats the attempt, wait {wait}, then let this user sign in once.",
                )
                .prevention("Keep the session or the refresh token instead of signing in for every request.")
                .any(&[Clue::Header("x-rate-limit-limit", "1"), Clue::Header("x-rate-limit-limit", "4")]),
                cause(
                    "Several workers or tests share one account and sign in at the same time.",
                    "Sign in once and share the token, or use the Client Credentials grant (`grant_type=client_credentials`) with a service app.",
                )
                .any(&[
                    Clue::Call("POST", "/oauth2/v1/token"),
                    Clue::Call("POST", "/oauth2/default/v1/token"),
                    Clue::Words("grant_type=password"),
                ]),
                cause(
                    "Somebody is guessing this user's password: the attempts come from IP addresses that the user does not know.",
                    "Run the query for single users below, and block IP addresses that are not the user's at `Security > Networks > BlockedIpZone > Edit`.",
                )
                .any(&[Clue::Call("POST", "/api/v1/authn")]),
            ])
            .family(&LIMITS),
    )
    .paste(
        "HTTP/1.1 429 Too Many Requests\nx-rate-limit-limit: 1\nx-rate-limit-remaining: 0\nx-rate-limit-reset: 1790000060\n\n{\"errorCode\":\"E0000047\",\"errorSummary\":\"API call exceeded rate limit due to too many requests.\",\"errorLink\":\"E0000047\",\"errorId\":\"oaeExample0000000000000000\",\"errorCauses\":[]}",
    ),
];
