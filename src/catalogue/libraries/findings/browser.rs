//! What browsers refuse on their own: frames, what a page's content security policy forbids, mixed content, cookies.

use crate::catalogue::entry::{CatalogueEntry, message};
use crate::finding::{Clue, Reference, Severity, cause, explain};

/// Domains of Okta's orgs, as they appear in a URL.
const OKTAS: &[Clue] = &[
    Clue::Words(".okta.com"),
    Clue::Words(".oktapreview.com"),
    Clue::Words(".okta-emea.com"),
    Clue::Words(".okta-gov.com"),
];

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("browser-csp-blocked", "The page's own content security policy blocks what it needs")
            .verdict("The browser did not load or send this, because the `Content-Security-Policy` of the page in the browser forbids it. The other server was not asked, and no token is at fault.")
            .causes(&[
                cause(
                    "Your page may send requests only to the hosts under `connect-src`, but the host of this request is not there.",
                    "Add the scheme and host of `{found}` to `connect-src` in the header `Content-Security-Policy` that your web server (or a `<meta http-equiv>` in the page) sends.\nAdd the scheme and host of the request to `connect-src` in the header `Content-Security-Policy` that your web server (or a `<meta http-equiv>` in the page) sends.",
                )
                .only(&[Clue::Words("connect-src"), Clue::Words("refused to connect because it violates")]),
                cause(
                    "Your page may show only the hosts under `frame-src` in a frame, but the host of this frame is not there.",
                    "Add the scheme and host of `{found}` to `frame-src` in the header `Content-Security-Policy` that your web server (or a `<meta http-equiv>` in the page) sends.\nAdd the scheme and host of the frame to `frame-src` in the header `Content-Security-Policy` that your web server (or a `<meta http-equiv>` in the page) sends.",
                )
                .only(&[Clue::Words("frame-src"), Clue::Words("child-src")]),
                cause(
                    "Your page may send forms only to the hosts under `form-action`. A redirect that follows the form is checked as well, so the identity provider behind it must be listed too.",
                    "Add the host of `{found}`, and each host that the form leads on to, to `form-action` in the header `Content-Security-Policy` that your web server (or a `<meta http-equiv>` in the page) sends.\nAdd each host that the form leads to, to `form-action` in the header `Content-Security-Policy` that your web server (or a `<meta http-equiv>` in the page) sends.",
                )
                .only(&[Clue::Words("form-action")]),
                cause(
                    "Your page may load files only from the hosts under the directive that the message names. Code inside the page needs a nonce or a hash there.",
                    "Add the host of the file to that directive in the header `Content-Security-Policy` that your web server (or a `<meta http-equiv>` in the page) sends. For code in the page, give the `<script>` a `nonce` that the header repeats, rather than `'unsafe-inline'`.",
                )
                .only(&[Clue::Words("script-src"), Clue::Words("style-src"), Clue::Words("font-src"), Clue::Words("img-src"), Clue::Words("inline script"), Clue::Words("unsafe-eval")]),
                cause(
                    "A page that signs in with Okta needs several directives: requests go to the org (`connect-src`), silent sign-in runs in a frame (`frame-src`), the Sign-In Widget comes from `global.oktacdn.com` (`script-src`, `style-src`, `font-src`).",
                    "Allow `https://{org}` in `connect-src` and `frame-src`, and `https://global.oktacdn.com` in `script-src`, `style-src` and `font-src`. With a custom domain, allow that domain too.",
                ),
                cause(
                    "The page is the sign-in page that Okta hosts, but the custom code in it loads from a host that its policy does not list.",
                    "Add the host at `Customizations > Brands > your brand > Pages > Sign-in page > Configure > Settings`, under the content security policy, or load the file from a host that is listed.",
                ),
            ]),
    ),
    message(
        explain("browser-frame-refused", "The browser refused to show the page in a frame")
            .verdict("The server of the framed page does not allow other sites to show it in a frame (`X-Frame-Options` or `frame-ancestors`). No credential was looked at.")
            .causes(&[
                cause(
                    "Okta responded with its error page in the frame: the URL has `/error/404` or `/error/`. The request itself is wrong, such as an unknown client ID or redirect URI, and the frame only hides the message.",
                    "Open `{found}` in a new tab and read the error there; correct that first.\nOpen the URL of the frame in a new tab and read the error there; correct that first.",
                )
                .only(&[Clue::Words("/error/404"), Clue::Words("/oauth2/v1/authorize/error")]),
                cause(
                    "The page in the frame is Okta's: its sign-in page, its dashboard or the link of an app. Okta lets another site frame it only if that site is listed.",
                    "Add the origin of the page around the frame at `Security > API > Trusted Origins > Add Origin`, and select `iFrame embed`. Leave `iFrame Embedding` at `Customizations > Other` off: it allows every site, and while it is on the trusted origins are only reported. Better still, open the sign-in in the whole window.",
                )
                .any(OKTAS),
                cause(
                    "The app itself forbids frames, and Okta only led there. Many apps do, and no setting of Okta changes that.",
                    "Open the app in a new tab, or allow the outer site in the app's own `Content-Security-Policy: frame-ancestors`.",
                ),
                cause(
                    "A silent sign-in (`prompt=none`) runs in a hidden frame, and Okta showed its sign-in page there because it saw no session.",
                    "Run the same authorize URL in a tab. If it asks for a sign-in there too, send the user through `signInWithRedirect()`; otherwise the browser blocks third-party cookies, which a custom domain of the page's own site cures.",
                )
                .any(&[Clue::Words("prompt=none"), Clue::Words("okta_post_message")]),
            ])
            .references(&[Reference {
                title: "Okta: Trusted Origins for iFrame embedding",
                url: "https://help.okta.com/oie/en-us/content/topics/api/trusted-origins-iframe.htm",
            }]),
    ),
    message(
        explain("browser-local-network-blocked", "The browser does not let the page reach Okta Verify on this device")
            .verdict("Okta FastPass talks from the sign-in page to Okta Verify on the same device (`localhost`), and the browser's rule for local networks blocks that. The account is not the problem.")
            .causes(&[
                cause(
                    "The user refused the browser's question whether the page may look for devices or apps on the local network, or never saw it.",
                    "Open the site settings at the left of the address bar, set `Local network access` (`Apps on device`) to `Allow`, and reload the page.",
                ),
                cause(
                    "The sign-in page runs in a frame of another site, but the outer page does not pass the permission on.",
                    "Sign in in a whole window, or give the frame `allow=\"local-network-access\"`.",
                ),
                cause(
                    "The company manages the browser and has not allowed the org in its policies.",
                    "Add `https://{org}` to the policy `LocalNetworkAccessAllowedForUrls` of Chrome or Edge, and check it at `chrome://policy`.",
                )
                .prevention("Roll the policy out before browser updates that ask for this permission."),
            ]),
    ),
    message(
        explain("browser-mixed-content", "The https page calls a URL with http, which the browser blocks")
            .verdict("The request never left the browser: a page that came over https may not load or call anything over http. No token was looked at.")
            .causes(&[
                cause(
                    "A setting of the page has `http://` where it should have `https://`: the issuer, the redirect URI or the URL of your API.",
                    "Search the page's configuration for `{found}` and write it with `https://`. Okta answers only over https.\nSearch the page's configuration for `http://` and write those URLs with `https://`. Okta answers only over https.",
                ),
                cause(
                    "Your server is behind a proxy that terminates TLS, and builds absolute URLs from the scheme that it sees, which is http.",
                    "Pass `X-Forwarded-Proto: https` from the proxy and have the server trust it: `app.set('trust proxy', 1)` (Express), `server.forward-headers-strategy=framework` (Spring), `UseForwardedHeaders` (ASP.NET Core).",
                ),
            ]),
    ),
    message(
        explain("browser-script-not-found", "The URL of a script responded with a web page")
            .verdict("The page asked for a script or a stylesheet and got HTML: usually an error page. The browser refuses to run it, and what the script should do (a sign-in form, for example) never starts.")
            .causes(&[
                cause(
                    "The URL names a version or a file that does not exist. The Sign-In Widget and `okta-auth-js` need a whole version in their path.",
                    "Open the script's URL in a tab. The widget's is `https://global.oktacdn.com/okta-signin-widget/7.0.0/js/okta-sign-in.min.js`, with a version that `github.com/okta/okta-signin-widget/releases` lists.",
                ),
                cause(
                    "The file is your app's own, but your server answers every unknown path with `index.html`: the build has another name for the file, or the base path is wrong.",
                    "Compare the path with the files of the build, and set the base path (`base` in Vite, `homepage` in Create React App, `--base-href` in Angular).",
                ),
                cause(
                    "A proxy or a sign-in page in front of the file answered in its place.",
                    "Run `curl -sI` with the script's URL, and look at the status and at `Location`.",
                ),
            ]),
    ),
    message(
        explain("passkey-domain-mismatch", "The passkey belongs to a different domain than the sign-in page")
            .verdict("A passkey works only on the domain that it was made for (its RP ID) and below it. The page in the address bar is on another one, so the browser offers no passkey. Nothing is wrong with the user.")
            .causes(&[
                cause(
                    "The passkey was made at the Okta domain (`acme.okta.com`), and the sign-in page is now at the custom domain, or the reverse.",
                    "Sign in at the domain where the passkey was made, or enroll a new one at the other domain: `Directory > People > your user > More Actions > Reset Authenticators` removes the old one.",
                ),
                cause(
                    "The org sets its own RP ID for passkeys, and the host in the address bar is neither that domain nor one below it.",
                    "Compare `rpId` in `GET /api/v1/authenticators/{authenticatorId}/methods/webauthn` with the host in the address bar: the host must end in it.",
                ),
                cause(
                    "An embedded sign-in on your own site starts WebAuthn, so the browser compares the RP ID with your site's domain instead of the org's.",
                    "Give the org a custom domain below the same registrable domain at `Customizations > Brands > your brand > Domains > Custom domain`, or send the user to the sign-in page that Okta hosts.",
                ),
            ]),
    ),
    message(
        explain("third-party-cookies-blocked", "The browser does not send the cookie to or from another site")
            .verdict("The page in the address bar belongs to a different site than the cookie. The browser blocks such cookies, or warns that it will soon. The session itself can be alive.")
            .causes(&[
                cause(
                    "Your page and Okta are two sites, so Okta's session cookie is a third-party cookie in frames and in background requests. Silent renewal (`prompt=none`) and `/api/v1/sessions/me` then see no session.",
                    "Give the org a custom domain under the page's own domain at `Customizations > Brands > your brand > Domains > Custom domain`, and use it as the issuer. Or renew with refresh tokens (`offline_access`), which need no cookie.",
                )
                .any(OKTAS),
                cause(
                    "The cookie is one of your app's own, set with `SameSite=Lax` or `Strict` (or without it), and it must come back in a cross-site request: Okta's response as a form (`response_mode=form_post`, SAML) is one.",
                    "Set the cookie of the pending sign-in with `SameSite=None; Secure`, or receive the response in the query (`response_mode=query`).",
                )
                .any(&[Clue::Words("samesite"), Clue::Words("form_post")]),
                cause(
                    "The line is only a warning: Chrome says that it will block third-party cookies in a later version, and still sends this one.",
                    "Look in the `Network` panel whether the request has the header `Cookie`. If it has, look for another reason.",
                )
                .only(&[Clue::Words("will be blocked in future")]),
            ])
            .severity(Severity::Warning),
    ),
];
