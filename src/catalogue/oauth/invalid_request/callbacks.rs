//! `invalid_request`: the addresses that Okta returns to, and the pages that may call it.

use crate::catalogue::{CatalogueEntry, known};
use crate::finding::{Cause, Clue, Family, Query, Reference, cause, explain};
use crate::text::template::Template;

static SIGN_IN: Family = Family {
    causes: &[
        cause(
            "The request comes from a developer's machine, and its port or host is not the listed one: `localhost` and `127.0.0.1` are two hosts.",
            "Add the URL with its port to `Sign-in redirect URIs` of an app for development, at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN`.",
        )
        .any(&[
            Clue::Words("redirect_uri=http%3a%2f%2flocalhost"),
            Clue::Words("redirect_uri=http://localhost"),
            Clue::Words("redirect_uri=http%3a%2f%2f127."),
            Clue::Words("redirect_uri=http://127."),
        ]),
        cause(
            "The app runs behind a proxy or load balancer that terminates TLS, and sends `http://` although `https://` is listed.",
            "Have the proxy send `X-Forwarded-Proto: https` and the framework trust it, or set a fixed redirect URI. Do not list the `http` URL.",
        )
        .unless(&[
            Clue::Words("redirect_uri=https"),
            Clue::Words("redirect_uri=http%3a%2f%2flocalhost"),
            Clue::Words("redirect_uri=http://localhost"),
            Clue::Words("redirect_uri=http%3a%2f%2f127."),
            Clue::Words("redirect_uri=http://127."),
        ])
        .any(&[
            Clue::Words("redirect_uri=http%3a"),
            Clue::Words("redirect_uri=http:"),
            Clue::Words("x-forwarded"),
            Clue::Words("ingress"),
            Clue::Words("nginx"),
            Clue::Words("load balancer"),
        ]),
        cause(
            "The `client_id` belongs to a different app or environment than the one where the URL is listed.",
            "Compare `client_id` of the request with `Applications and Resources > Applications > your app > General > Client Credentials` of the app that you are editing.",
        ),
        cause(
            "The URL is listed under `Sign-out redirect URIs` or Trusted Origins, which do not count here.",
            "Add it to `Sign-in redirect URIs` too, at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN`.",
        ),
        cause(
            "The app runs in preview deployments or behind a tunnel, which get a new host name each time.",
            "Sign in through one fixed host. For changing subdomains only, set `settings.oauthClient.wildcard_redirect` to `SUBDOMAIN`.",
        )
        .unless(&[Clue::Words("redirect_uri=http%3a%2f%2flocalhost"), Clue::Words("redirect_uri=http://localhost")])
        .any(&[
            Clue::Words(".vercel.app"),
            Clue::Words(".netlify.app"),
            Clue::Words("ngrok"),
            Clue::Words(".pages.dev"),
            Clue::Words("azurestaticapps"),
        ]),
        cause(
            "`redirect_uri` was percent-encoded twice, so Okta compares a different string.",
            "Encode `redirect_uri` once: `https%3A%2F%2F…`, not `https%253A%252F%252F…`.",
        )
        .unless(&[Clue::Words("redirect_uri=http%3a"), Clue::Words("redirect_uri=https%3a"), Clue::Words("redirect_uri=http:"), Clue::Words("redirect_uri=https:")])
        .any(&[Clue::Words("redirect_uri=http%253a"), Clue::Words("redirect_uri=https%253a")]),
    ],
    queries: &[Query {
        finds: "Redirect URIs refused",
        clauses: &[
            "(outcome.reason eq \"illegal_redirect_uri\" or outcome.reason eq \"illegal_redirect_uri_enhanced\")",
            "target.id eq \"{client}\"",
        ],
    }],
    snippets: &[],
    references: &[
        Reference {
            title: "OpenID Connect: the authorize request",
            url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest",
        },
        Reference {
            title: "Okta: sign users in",
            url: "https://developer.okta.com/docs/guides/sign-into-web-app-redirect/main/",
        },
    ],
};

static SIGN_OUT: Family = Family {
    causes: &[],
    queries: &[],
    snippets: &[],
    references: &[
        Reference {
            title: "Okta: sign users out",
            url: "https://developer.okta.com/docs/guides/sign-users-out/main/",
        },
        Reference {
            title: "OpenID Connect: logout",
            url: "https://openid.net/specs/openid-connect-rpinitiated-1_0.html",
        },
    ],
};

static BROWSER: Family = Family {
    causes: &[cause(
        "A program added an `Origin` header: Electron sends `Origin: file://`, and Postman, hybrid apps and proxies may add one of their own.",
        "Send the token request from native code or from a server, without an `Origin` header.",
    )
    .any(&[
        Clue::Header("origin", "file://"),
        Clue::Words("electron"),
        Clue::Words("file://"),
        Clue::Words("capacitor://"),
        Clue::Words("postman"),
        Clue::Header("origin", "null"),
    ])],
    queries: &[],
    snippets: &[],
    references: &[Reference {
        title: "Okta: CORS",
        url: "https://developer.okta.com/docs/guides/enable-cors/main/",
    }],
};

/// A detail decides whether a sign-out redirect URI is listed.
const SIMILAR_SIGN_OUT: Cause = cause(
    "A similar URL is listed, but differs in one detail: `http` or `https`, host, port, path, a query string, or a slash at the end.",
    "Decode `post_logout_redirect_uri` from the address bar of the error page, compare it exactly with the list, and correct whichever of the two is wrong. Put additional data into `state` instead of a query string.",
);

/// What keeps a new address from being refused.
const LISTED: Template = "Keep the redirect URIs of every environment in Terraform.";

/// The entries, ordered by id.
pub const KNOWN: &[CatalogueEntry] = &[
    known(
        400,
        &["Browser requests to the token endpoint must be part of at least one whitelisted redirect_uri."],
        explain(
            "invalid_request/illegal_origin_browser_request",
            "No redirect URI of the app has this origin",
        )
            .verdict("Okta refused the request because the page that sent it does not belong to the app. The code may be valid.")
            .causes(&[
                cause(
                    "The app has no redirect URI with the scheme, host and port of the page that sent the request to `/token`.",
                    "Add a URL of that origin at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs`.",
                ),
                cause(
                    "The `client_id` belongs to a different app or environment than the one whose redirect URIs you see.",
                    "Compare `client_id` of the request with `Applications and Resources > Applications > your app > General > Client Credentials`.",
                ),
            ])
            .family(&BROWSER),
    ),
    known(
        400,
        &["The 'post_logout_redirect_uri' parameter must be a Logout redirect URI in the client app settings.", "The 'post_logout_redirect_uri' parameter must be an absolute URI that is whitelisted in the client app settings."],
        explain(
            "invalid_request/illegal_post_logout_redirect_uri",
            "The app does not list this sign-out redirect URI",
        )
            .verdict("Okta does not send the browser to a URL that the app does not list. The user may be signed out already, and the ID token is not the problem.")
            .causes(&[
                cause(
                    "{redirect} was never added to the sign-out redirect URIs of the app. The sign-in redirect URIs do not count here.\nThe `post_logout_redirect_uri` of the request was never added to the sign-out redirect URIs of the app. The sign-in redirect URIs do not count here.",
                    "Add it at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-out redirect URIs > Save`.",
                ),
                SIMILAR_SIGN_OUT,
                cause(
                    "The URL is listed, but for another app: the one that counts is the app of `client_id`, or of `aud` in `id_token_hint`.",
                    "Paste the `id_token_hint` here, and look up the app with that client ID at `Applications and Resources > Applications`.",
                ),
            ])
            .family(&SIGN_OUT),
    ),
    known(
        400,
        &["The 'post_logout_redirect_uri' parameter must be a Logout redirect URI in the client app settings: {0}"],
        explain(
            "invalid_request/illegal_post_logout_redirect_uri_enhanced",
            "The app does not list this sign-out redirect URI",
        )
            .verdict("Okta does not send the browser to a URL that the app does not list. The user may be signed out already, and the ID token is not the problem.")
            .causes(&[
                cause(
                    "{redirect} was never added to the sign-out redirect URIs of the app that the message links to.\nThe `post_logout_redirect_uri` of the request was never added to the sign-out redirect URIs of the app that the message links to.",
                    "Open the link in the message as an administrator, and add the URL at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-out redirect URIs > Save`, which is where the link leads.",
                ),
                SIMILAR_SIGN_OUT,
                cause(
                    "The link in the message leads to a different app from the one that the user signs out of, because the `id_token_hint` belongs to that app.",
                    "Paste the `id_token_hint` here to see its `aud`, and send the ID token of the app that the user signs out of.",
                ),
            ])
            .family(&SIGN_OUT),
    ),
    known(
        400,
        &[
            "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings.",
            "The 'redirect_uri' parameter must be an absolute URI that is whitelisted in the client app settings.",
        ],
        explain("invalid_request/illegal_redirect_uri", "The app does not list this redirect URI")
            .verdict("Okta refused the redirect URI: the app's list of sign-in redirect URIs does not contain exactly {redirect}. The user and the secret are not the problem.\nOkta refused the redirect URI: the app's list of sign-in redirect URIs does not contain exactly the `redirect_uri` of the request. The user and the secret are not the problem.")
            .causes(&[
                cause(
                    "A similar URL is listed, but differs in one detail: `http` or `https`, host, port, path, capital letters, or a slash at the end.",
                    "Copy `redirect_uri` from the address bar of the error page, decode it (`%3A` is `:`, `%2F` is `/`), and compare it exactly with the list at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs`. Correct whichever of the two is wrong.",
                )
                .prevention(LISTED),
                cause(
                    "The URL was never added to the app, for example that of a new environment.",
                    "Add exactly the decoded `redirect_uri` at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs > Save`.",
                ),
            ])
            .family(&SIGN_IN),
    ),
    known(
        400,
        &[
            "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings: {0}",
            "The 'redirect_uri' parameter [{redirect}] must be an absolute URI whitelisted in the client app settings: {0}",
        ],
        explain("invalid_request/illegal_redirect_uri_enhanced", "The app does not list this redirect URI")
            .verdict("Okta refused the redirect URI: the list of the app that the message links to does not contain exactly {redirect}. The user and the secret are not the problem.\nOkta refused the redirect URI: the list of the app that the message links to does not contain exactly the `redirect_uri` of the request. The user and the secret are not the problem.")
            .causes(&[
                cause(
                    "A similar URL is listed, but differs in one detail: `http` or `https`, host, port, path, capital letters, or a slash at the end.",
                    "Open the link at the end of the message as an administrator: it leads to the app. Compare the decoded `redirect_uri` of the address bar exactly with the list there (`Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs`), and correct whichever of the two is wrong.",
                )
                .prevention(LISTED),
                cause(
                    "The URL was never added to the app, for example that of a new environment.",
                    "Open the same link, and add exactly the decoded `redirect_uri` at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs > Save`.",
                ),
            ])
            .family(&SIGN_IN),
    ),
    known(
        400,
        &["Browser requests to the token endpoint must be made from one of the registered Trusted Origins."],
        explain(
            "invalid_request/not_trusted_origin_browser_request",
            "The page's origin is not a Trusted Origin",
        )
            .verdict("Okta refused the request because the page that sent it is not on a trusted origin. The code may be valid.")
            .causes(&[
                cause(
                    "The origin of the page was never added as a Trusted Origin.",
                    "Add its scheme, host and port at `Security > API > Trusted Origins > Add Origin`, and select `CORS`.",
                )
                .unless(&[Clue::Header("origin", "null"), Clue::Header("origin", "file://")]),
                cause(
                    "The origin is listed, but with another port, with `http`, or only for `Redirect`.",
                    "Compare the `Origin` header of the request exactly with the entry at `Security > API > Trusted Origins`, and select `CORS` there.",
                ),
            ])
            .family(&BROWSER),
    ),
];
