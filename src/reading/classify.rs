//! What a token is: judged by its header, its claims and the name it stood under, with the reason.

use crate::jose::token::Token;
use crate::model::Confidence::{Certain, Likely};
use crate::model::okta_ids;
use crate::model::provider::{is_load_balancers, provider};
use crate::model::{Confidence, Kind, issuer_url};
use crate::text::json::Value;
use crate::text::url::Url;

/// Kind, sureness and reason.
pub type Judgement = (Kind, Confidence, &'static str);

/// Says what a token is.
#[must_use]
pub fn classify(token: &Token) -> Judgement {
    if token.encrypted() {
        return (Kind::EncryptedToken, Certain, "it is encrypted: five parts, `enc` in its header");
    }
    if token.nests {
        return (Kind::Jwt, Certain, "its payload is a token of its own");
    }
    if token.disclosed.is_some() || token.claim("_sd").is_some() {
        return (Kind::Jwt, Certain, "it is an SD-JWT: its claims are disclosed one by one");
    }
    by_type(token)
        .or_else(|| by_header(token))
        .or_else(|| by_claims(token))
        .or_else(|| by_name(token))
        .unwrap_or_else(|| leftover(token))
}

fn by_type(token: &Token) -> Option<Judgement> {
    Some(match token.media_type()?.as_str() {
        "dpop+jwt" => (Kind::DpopProof, Certain, "its `typ` is `dpop+jwt`"),
        "okta-internal-at+jwt" => {
            (Kind::OrgAccessToken, Certain, "its `typ` is `application/okta-internal-at+jwt`")
        }
        "at+jwt" if is_org(token) => (Kind::OrgAccessToken, Certain, ORG),
        "at+jwt" => (Kind::AccessToken, Certain, "its `typ` is `at+jwt`"),
        "logout+jwt" => (Kind::LogoutToken, Certain, "its `typ` is `logout+jwt`"),
        "secevent+jwt" => (Kind::SecurityEventToken, Certain, "its `typ` is `secevent+jwt`"),
        "client-authentication+jwt" => {
            (Kind::ClientAssertion, Certain, "its `typ` is `client-authentication+jwt`")
        }
        "oauth-id-jag+jwt" => {
            (Kind::Jwt, Certain, "its `typ` is `oauth-id-jag+jwt`: an identity assertion grant")
        }
        "oauth-authz-req+jwt" => (Kind::Jwt, Certain, "its `typ` is `oauth-authz-req+jwt`: a request object"),
        "kb+jwt" => (Kind::Jwt, Certain, "its `typ` is `kb+jwt`: it proves who holds an SD-JWT"),
        "token-introspection+jwt" => {
            (Kind::Jwt, Certain, "its `typ` is `token-introspection+jwt`: a response of `/introspect`")
        }
        _ => return None,
    })
}

fn by_header(token: &Token) -> Option<Judgement> {
    if is_load_balancers(token) {
        return Some((
            Kind::Jwt,
            Certain,
            "`signer` and `client` in its header: an AWS load balancer made it",
        ));
    }
    match token.named.as_deref()? {
        "client_assertion" => Some((Kind::ClientAssertion, Certain, "it is under `client_assertion`")),
        "dpop" => Some((Kind::DpopProof, Certain, "it is in the `DPoP` header")),
        "logout_token" => Some((Kind::LogoutToken, Certain, "it is under `logout_token`")),
        "request" => Some((Kind::Jwt, Likely, "it is under `request`: a request object")),
        _ => None,
    }
}

const ORG: &str = "its issuer is the Okta domain itself: the org authorization server";
const FIREBASE: &str =
    "https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit";
const BACKCHANNEL: &str = "http://schemas.openid.net/event/backchannel-logout";

fn by_claims(token: &Token) -> Option<Judgement> {
    let has = |name| token.claim(name).is_some();
    if has("htm") && has("htu") && has("jti") {
        return Some((Kind::DpopProof, Certain, "`htm`, `htu` and `jti` are what a DPoP proof carries"));
    }
    if let Some(Value::Object(events)) = token.claim("events") {
        return Some(if events.get(BACKCHANNEL).is_some() {
            (Kind::LogoutToken, Certain, "its `events` hold a back-channel logout")
        } else {
            (Kind::SecurityEventToken, Certain, "it carries `events`")
        });
    }
    if audiences(token).contains(&FIREBASE) {
        return Some((Kind::Jwt, Certain, "its audience is that of Firebase's custom tokens"));
    }
    if let Some(sub) = token.claim_text("sub").filter(|sub| token.claim_text("iss") == Some(sub)) {
        let to_endpoint = audiences(token).iter().any(|aud| !Url::cut(aud).scheme.is_empty());
        if to_endpoint && Url::cut(sub).scheme.is_empty() {
            return Some((
                Kind::ClientAssertion,
                Certain,
                "`iss` and `sub` are the same client, and `aud` is a server's URL",
            ));
        }
        if okta_ids::is_client_id(sub) {
            return Some((Kind::ClientAssertion, Likely, "`iss` and `sub` are the same client ID"));
        }
    }
    if is_org(token) {
        return Some((Kind::OrgAccessToken, Certain, ORG));
    }
    let client = ["iss", "sub"].iter().any(|it| token.claim_text(it).is_some_and(okta_ids::is_client_id));
    let to_okta =
        || audiences(token).iter().any(|aud| issuer_url::host(aud).is_some_and(issuer_url::is_okta));
    if client
        && to_okta()
        && !["cid", "scp", "scope", "nonce", "response_type", "redirect_uri"].iter().any(|it| has(it))
    {
        return Some((
            Kind::ClientAssertion,
            Likely,
            "`iss` or `sub` is a client ID, and `aud` a URL of Okta’s",
        ));
    }
    let provider = provider(token);
    match provider.and_then(|provider| provider.says(token)) {
        Some(Kind::AccessToken) => {
            return Some((Kind::AccessToken, Certain, provider?.access));
        }
        Some(Kind::IdToken) => return Some((Kind::IdToken, Certain, provider?.id)),
        Some(kind) => return Some((kind, Certain, provider?.other)),
        None => {}
    }
    let access = provider.map(|provider| provider.access);
    let id = provider.map(|provider| provider.id);
    match token.claim_text("jti") {
        Some(jti) if jti.starts_with("AT.") => {
            return Some((Kind::AccessToken, Certain, "its `jti` starts with `AT.`"));
        }
        Some(jti) if jti.starts_with("ID.") => {
            return Some((Kind::IdToken, Certain, "its `jti` starts with `ID.`"));
        }
        _ => {}
    }
    let granted = has("scp") || has("scope");
    if has("cid") && granted {
        return Some((Kind::AccessToken, Certain, "it carries `cid` and scopes"));
    }
    if (has("at_hash") || has("c_hash") || has("nonce") || has("amr") || has("idp"))
        && !granted
        && !has("cid")
    {
        let sure = if has("at_hash") || has("c_hash") || has("nonce") { Certain } else { Likely };
        return Some((
            Kind::IdToken,
            sure,
            id.unwrap_or("it tells of a sign-in (`nonce`, `amr`, `idp` or `at_hash`) and grants no scopes"),
        ));
    }
    if granted {
        return Some((Kind::AccessToken, Likely, access.unwrap_or("it carries scopes")));
    }
    if has("cid") {
        return Some((Kind::AccessToken, Likely, "it carries `cid`"));
    }
    None
}

fn by_name(token: &Token) -> Option<Judgement> {
    match token.named.as_deref() {
        Some("id_token" | "id_token_hint") => {
            return Some((Kind::IdToken, Likely, "it is under `id_token`"));
        }
        Some("access_token" | "accesstoken") => {
            return Some((Kind::AccessToken, Likely, "it is under `access_token`"));
        }
        _ => {}
    }
    let one_client = matches!(audiences(token).as_slice(), [aud] if okta_ids::is_client_id(aud))
        && token.claim("sub").is_some();
    if one_client {
        return Some((Kind::IdToken, Likely, "its audience is a client ID"));
    }
    let after = token
        .scheme
        .as_deref()
        .is_some_and(|it| it.eq_ignore_ascii_case("bearer") || it.eq_ignore_ascii_case("dpop"));
    if after && token.claim("iss").is_some() {
        return Some((
            Kind::AccessToken,
            Likely,
            "it is sent in `Authorization`, and its claims say nothing else",
        ));
    }
    if token.claim_text("iss").is_some_and(issuer_url::is_issuer) && token.claim("aud").is_some() {
        return Some((Kind::AccessToken, Likely, "Okta issued it, and nothing in it tells of a sign-in"));
    }
    None
}

fn leftover(token: &Token) -> Judgement {
    if let Some(provider) = provider(token) {
        return (Kind::Jwt, Likely, provider.other);
    }
    if token.payload.members().is_empty() {
        return (Kind::Jwt, Likely, "its claims cannot be read, so its kind cannot be told");
    }
    (Kind::Jwt, Likely, "its claims are those of no kind known here")
}

/// Whether the org authorization server made this access token.
fn is_org(token: &Token) -> bool {
    let granted =
        token.claim("cid").is_some() || token.claim("scp").is_some() || token.claim("scope").is_some();
    let Some(iss) = token.claim_text("iss").filter(|_| granted) else { return false };
    let Some(it) = issuer_url::address(iss) else { return false };
    if issuer_url::server(it.path) != issuer_url::Server::Org {
        return false;
    }
    let own_audience =
        audiences(token).iter().all(|aud| aud.trim_end_matches('/') == iss.trim_end_matches('/'));
    issuer_url::is_okta(it.host)
        || own_audience && token.claim("cid").is_some() && token.claim("scp").is_some()
}

/// Audiences of `aud`.
fn audiences(token: &Token) -> Vec<&str> {
    token.claim("aud").map(Value::strings).unwrap_or_default()
}
