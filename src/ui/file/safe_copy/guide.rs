//! What to send to Okta support, in short: what to do before, what is left in the copy, what no tool can know.

use crate::archive::redact::LIMITS;
use crate::ui::parts::prose::prose;
use yew::prelude::*;

/// What is done before anything is sent, whatever the file is redacted with.
const FIRST: [&str; 4] = [
    "Sign out in the browser that you recorded with, then end what is left of the sessions: `Directory > People > your user > More Actions > Clear User Sessions`.",
    "If an API token was used, revoke it at `Security > API > Tokens`. If a client secret was used, make a new one at `Applications and Resources > Applications > your app > General > Client Credentials`.",
    "If refresh tokens were issued, revoke them with `POST /oauth2/v1/revoke`. If a password was typed, change it.",
    "An access token works until `exp` wherever a server checks it without asking Okta: wait until then.",
];

/// What is left in the copy.
const LEFT: [&str; 4] = [
    "Each secret is replaced by words such as `REDACTED-session-cookie-1`: the same secret by the same words, so that support can follow it from request to request.",
    "A JWT keeps its header and its claims with personal data replaced. Its signature is gone, so nobody accepts it.",
    "Host names, IDs of users, apps and servers, error codes, request IDs, sizes and times stay: support needs them.",
    "Bodies of scripts, styles, pictures and of requests to hosts that are not part of the sign-in are left out, unless you keep them above.",
];

/// Name the copy, and what goes with it.
const SEND: &str = "Send with it: the `X-Okta-Request-Id` of the response that failed, the time with its zone, the host of your org, and what you expected. Do not put the name of your company or an email address into the name of the file.";

/// The first part: end the session.
pub(super) fn before() -> Html {
    html! {
        <section class="part">
            <h3>{ "1. End the session first" }</h3>
            <p>{ "A HAR file or a log may hold a session that still works: whoever has the file can act as the person who recorded it." }</p>
            <ul>{ for FIRST.iter().map(|it| html! { <li>{ prose(it) }</li> }) }</ul>
        </section>
    }
}

/// The last part: what the copy still holds, what a tool cannot know, what to send with it.
pub(super) fn behind() -> Html {
    html! {
        <section class="part">
            <h3>{ "3. Know what is left" }</h3>
            <ul>{ for LEFT.iter().map(|it| html! { <li>{ prose(it) }</li> }) }</ul>
            <p>{ prose(LIMITS) }</p>
            <p>{ prose(SEND) }</p>
        </section>
    }
}
