//! What each claim and header member means, and where it comes from.

pub mod changes;
pub(crate) mod header;
pub(crate) mod okta;
pub(crate) mod registered;
pub(crate) mod standard;

use crate::model::Kind;

/// What a member means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meaning {
    /// What it says in a few words, for a line of a token.
    pub brief: &'static str,
    /// What it says, in a sentence.
    pub text: &'static str,
    /// Where it comes from: a place in the Admin Console, or who defines it.
    pub from: &'static str,
}

impl Meaning {
    /// Cut from an entry: what is too long for a line of a token has a shorter form before it, on a line of its own.
    fn of(words: &'static str, from: &'static str) -> Meaning {
        let (brief, text) = words.split_once('\n').unwrap_or((words, words));
        Meaning { brief, text, from }
    }
}

/// A name with its meaning: the words for a line of a token, where the sentence is too long for that, and the sentence.
type Entry = (&'static str, &'static str, &'static str);

/// What a claim of this name means in a token of this kind; `None` for a custom claim. What Okta fills in a way of its
/// own means that only where Okta made the token.
#[must_use]
pub fn meaning(name: &str, kind: Kind, is_oktas: bool) -> Option<Meaning> {
    if is_issued(kind) && !is_oktas {
        return find(standard::CLAIMS, name).or_else(|| find(registered::CLAIMS, name));
    }
    by_kind(name, kind)
        .or_else(|| find(okta::CLAIMS, name).filter(|_| is_issued(kind)))
        .or_else(|| find(standard::CLAIMS, name))
        .or_else(|| find(okta::CLAIMS, name))
        .or_else(|| find(registered::CLAIMS, name))
}

/// What a header member of this name means in a token of this kind; `None` if it is not a registered one.
#[must_use]
pub fn header_meaning(name: &str, kind: Kind) -> Option<Meaning> {
    let special = match (name, kind) {
        ("alg", Kind::EncryptedToken) => Some((
            "How the content's key is encrypted.\nHow the key that encrypts the content is itself encrypted or agreed on.",
            "RFC 7518 section 4",
        )),
        ("jwk", Kind::DpopProof) => Some((
            "The public key of the proof.\nThe public key that the proof is signed with; its thumbprint binds the access token.",
            "RFC 9449",
        )),
        ("typ", Kind::OrgAccessToken) => Some((
            "An access token for Okta only.\n`application/okta-internal-at+jwt` marks an access token of the org authorization server, only for Okta itself.",
            "Okta",
        )),
        _ => None,
    };
    special.map(|(words, from)| Meaning::of(words, from)).or_else(|| find(header::MEMBERS, name))
}

/// Every name that is explained, for tests.
pub fn names() -> impl Iterator<Item = &'static str> {
    [okta::CLAIMS, standard::CLAIMS, registered::CLAIMS, header::MEMBERS]
        .into_iter()
        .flatten()
        .map(|(name, _, _)| *name)
}

fn find(entries: &[Entry], name: &str) -> Option<Meaning> {
    entries.iter().find(|(known, _, _)| *known == name).map(|(_, words, from)| Meaning::of(words, from))
}

/// Whether a server issues such tokens to its clients.
fn is_issued(kind: Kind) -> bool {
    matches!(kind, Kind::AccessToken | Kind::OrgAccessToken | Kind::IdToken)
}

/// Meanings that depend on what the token is.
fn by_kind(name: &str, kind: Kind) -> Option<Meaning> {
    let (words, from) = match (kind, name) {
        (Kind::AccessToken, "aud") => (
            "The API that the token is for.\nThe API that the token is for; `api://default` at the server `default` unless changed.",
            "Security > API > Authorization Servers > your server > Settings > Audience",
        ),
        (Kind::OrgAccessToken, "aud") => (
            "The Okta domain: for Okta's own API.\nThe Okta domain: the token is for Okta's own API.",
            "Okta",
        ),
        (Kind::IdToken | Kind::LogoutToken, "aud") => (
            "The app that the token is for.\nThe client ID of the app that the token is for.",
            "OpenID Connect Core",
        ),
        (Kind::ClientAssertion, "aud") => (
            "The exact URL of `/token`.\nThe endpoint that the assertion is sent to: the exact URL of `/token`.",
            "RFC 7523",
        ),
        (Kind::ClientAssertion, "iss" | "sub") => (
            "The client that sends the request.\nThe client ID of the app that sends the request.",
            "RFC 7523",
        ),
        (Kind::ClientAssertion, "jti") => {
            ("The ID of this assertion.\nThe ID of this assertion, so that it is used only once.", "RFC 7523")
        }
        (Kind::ClientAssertion, "exp") => (
            "When the assertion expires.\nWhen the assertion expires; Okta accepts at most one hour ahead.",
            "Okta",
        ),
        (Kind::IdToken, "sub") => ("The user's ID in Okta (`00u…`).", "Okta"),
        (Kind::AccessToken | Kind::OrgAccessToken, "sub") => (
            "The user's login, or the client ID.\nThe user's login, unless changed; with client credentials, the client ID.",
            "Security > API > Authorization Servers > your server > Claims",
        ),
        (Kind::IdToken, "iss") => (
            "The authorization server.\nThe authorization server; for the org authorization server, as set for the app.",
            "Applications and Resources > Applications > your app > Sign On > OpenID Connect ID Token > Issuer",
        ),
        (Kind::AccessToken, "iss") => (
            "The authorization server.\nThe authorization server that issued the token; compared exactly.",
            "Security > API > Authorization Servers > your server > Settings > Issuer",
        ),
        (Kind::IdToken, "exp") => (
            "When the token expires.\nWhen the token expires: 60 minutes after `iat`, which cannot be changed.",
            "Okta",
        ),
        (Kind::OrgAccessToken, "exp") => (
            "When the token expires.\nWhen the token expires: 60 minutes after `iat`, which cannot be changed.",
            "Okta",
        ),
        (Kind::AccessToken, "exp") => (
            "When the token expires.",
            "Security > API > Authorization Servers > your server > Access Policies > rule > Access token lifetime is",
        ),
        (Kind::IdToken, "groups") => (
            "The user's groups, filtered.\nGroups of the user that match the filter.",
            "Applications and Resources > Applications > your app > Sign On > OpenID Connect ID Token > Group claims filter",
        ),
        (Kind::DpopProof, "jti") => {
            ("The ID of this proof.\nThe ID of this proof, so that it is used only once.", "RFC 9449")
        }
        (Kind::DpopProof, "iat") => (
            "When the proof was made.\nWhen the proof was made; Okta accepts it for five minutes.",
            "RFC 9449",
        ),
        (Kind::DpopProof, "nonce") => (
            "The server's `DPoP-Nonce`.\nThe `DPoP-Nonce` that an earlier response of Okta's `/token` contained.",
            "RFC 9449",
        ),
        (Kind::LogoutToken | Kind::SecurityEventToken, "jti") => {
            ("The ID of this event.\nThe ID of this event, so that it is handled only once.", "RFC 8417")
        }
        _ => return None,
    };
    Some(Meaning::of(words, from))
}
