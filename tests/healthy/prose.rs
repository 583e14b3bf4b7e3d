//! Mails, documentation and talk about tokens.

pub(crate) const TEXTS: &[(&str, &str)] = &[
    (
        "a mail about a migration",
        "Hi all,\n\nnext Tuesday we move the portal from the org authorization server to the custom one (https://acme.okta.com/oauth2/default). Access tokens will have the audience api://default from then on. Please update your settings by Friday. Refresh tokens stay valid, so nobody is signed out.\n\nThanks,\nJane\n",
    ),
    (
        "documentation of an API",
        "## Authentication\n\nSend the access token in the `Authorization` header with the scheme `Bearer`. Tokens live for one hour. When a token has expired, the API answers with status 401 and `WWW-Authenticate: Bearer error=\"invalid_token\"`; when a scope is missing, with status 403. Ask for a new token and repeat the request once.\n",
    ),
    (
        "notes of a meeting",
        "Notes, 21 September\n- rate limits: we use 40 % of the bucket on /api/v1/users, no 429 this week\n- Jane rotates the client secret of the reporting job on Thursday\n- decide: DPoP for the mobile app? needs SDK 2.x\n- open: who owns the SCIM connector to the HR system\n",
    ),
    (
        "a question without a fault",
        "What is the difference between an ID token and an access token? My API gets both, and I am not sure which one it should validate. The ID token has the client ID as its audience, the access token has api://default.",
    ),
    (
        "a blog paragraph",
        "OAuth 2.0 defines several grant types. The client credentials grant is meant for machines, the authorization code grant with PKCE for users. The implicit grant, which returned tokens in the fragment of the redirect, is no longer recommended, because tokens leak through history and logs.",
    ),
    (
        "a changelog",
        "## 2.3.0\n\n- Accept tokens of the new issuer beside the old one until December.\n- Fix a crash when `groups` is missing from the token.\n- Log the `kid` when no key is found.\n- Answer 403 instead of 404 where the user lacks a role.\n",
    ),
    (
        "a job advertisement",
        "We are looking for an identity engineer who knows OAuth 2.0, OpenID Connect, SAML and SCIM. You run our Okta org with 12,000 users, automate it with Terraform, and help teams when a token is refused.",
    ),
    (
        "a chat",
        "jane: is the login slow for you too?\njohn: no, works fine here, 300 ms\njane: ok, my VPN then\njohn: btw the new dashboard is at https://acme.okta.com/app/UserHome\njane: 👍\n",
    ),
    (
        "a runbook",
        "If users report that they cannot sign in: 1. Look at https://status.okta.com. 2. Open Reports > System Log and filter for outcome.result eq \"FAILURE\". 3. If the reason is VERIFICATION_ERROR, ask the user which authenticator they used. 4. Escalate to the identity team after 15 minutes.",
    ),
    (
        "plain text that has nothing to do with tokens",
        "Heat the oven to 200 degrees. Mix 500 g of flour with 350 g of water and 10 g of salt, let it rest for 12 hours, fold it four times, and bake it for 40 minutes. If the crust is too dark, cover it.",
    ),
    (
        "German prose",
        "Guten Tag, das Zugriffstoken ist eine Stunde gültig. Danach holt der Client mit dem Refresh-Token ein neues. Die Anmeldung selbst läuft über Okta, das Kennwort sieht unsere Anwendung nie. Viele Grüße",
    ),
    (
        "a table of lifetimes",
        "| token | server | lifetime |\n|---|---|---|\n| ID token | both | 60 min |\n| access token | org | 60 min |\n| access token | custom | 5 min to 24 h |\n| authorization code | both | 300 s |\n",
    ),
];
