//! What it means that a claim or header member differs between two tokens of one kind, and where to look then.

use crate::model::Kind;

/// What a difference of one claim means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    /// What it means, in a sentence.
    pub means: &'static str,
    /// How a sentence about several differences names it: `another audience`. Empty: it is counted, not named.
    pub noun: &'static str,
    /// What to compare next, in a sentence. Empty: nothing more than the token tells.
    pub action: &'static str,
    /// How much it tells.
    pub weight: Weight,
}

/// How much a difference tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Any two tokens differ in it.
    Expected,
    /// Worth knowing.
    Told,
    /// What takes one of the tokens may refuse the other for it.
    Decides,
}

type Entry = (&'static str, Weight, &'static str, &'static str, &'static str);

const SERVER: &str = "Compare the URLs of the two token requests: each authorization server issues tokens under an issuer and an audience of its own.";
const APP: &str = "Compare `client_id` of the two token requests.";

const DIFFERENCES: &[Entry] = &[
    (
        "iss",
        Weight::Decides,
        "Another authorization server issued it. An API that trusts one of the two refuses tokens of the other.",
        "another issuer",
        SERVER,
    ),
    (
        "aud",
        Weight::Decides,
        "It is meant for another API. An API that expects one of the two audiences refuses the other.",
        "another audience",
        SERVER,
    ),
    ("cid", Weight::Decides, "It was issued to another app.", "another client ID", APP),
    ("client_id", Weight::Decides, "It was issued to another app.", "another client ID", APP),
    ("azp", Weight::Decides, "It was issued to another app.", "another client ID", APP),
    ("appid", Weight::Decides, "It was issued to another app.", "another client ID", APP),
    (
        "sub",
        Weight::Told,
        "It is about another user or client, or the server fills `sub` from another attribute.",
        "another subject",
        "",
    ),
    ("uid", Weight::Told, "It is about another user.", "another user", ""),
    (
        "kid",
        Weight::Told,
        "Another key signed it. Keys are rotated, and each authorization server has keys of its own: a verifier with an old key set knows only one of the two.",
        "another signing key",
        "",
    ),
    (
        "alg",
        Weight::Decides,
        "It is signed with another algorithm. A verifier takes only the algorithms that it is set to.",
        "another algorithm",
        "",
    ),
    (
        "typ",
        Weight::Decides,
        "The header names another type of token. A verifier may take only one of the two.",
        "another `typ`",
        "",
    ),
    (
        "cnf",
        Weight::Decides,
        "It is bound to another key. Only the holder of that key can use it, with the scheme `DPoP`.",
        "another key that it is bound to",
        "Compare the two token requests: a token is bound where its request carried a DPoP proof.",
    ),
    ("ver", Weight::Told, "The form of the token has another version.", "another version", ""),
    ("acr", Weight::Told, "The user signed in at another assurance level.", "another assurance level", ""),
    ("amr", Weight::Told, "The user signed in with other authenticators.", "", ""),
    (
        "idp",
        Weight::Told,
        "Another identity provider authenticated the user.",
        "another identity provider",
        "",
    ),
    ("email", Weight::Told, "The profile has another email address.", "another email address", ""),
    ("preferred_username", Weight::Told, "The profile has another username.", "another username", ""),
    ("htm", Weight::Decides, "It proves a request with another method.", "another method", ""),
    ("htu", Weight::Decides, "It proves a request to another URL.", "another URL", ""),
    ("jti", Weight::Expected, "Each token has its own.", "", ""),
    ("uti", Weight::Expected, "Each token has its own.", "", ""),
    ("nonce", Weight::Expected, "Each sign-in sends its own.", "", ""),
    ("at_hash", Weight::Expected, "It belongs to the access token that came with it.", "", ""),
    ("c_hash", Weight::Expected, "It belongs to the authorization code that came with it.", "", ""),
    ("s_hash", Weight::Expected, "It belongs to the `state` of the sign-in.", "", ""),
    ("ath", Weight::Expected, "It belongs to the access token that the proof goes with.", "", ""),
    ("sid", Weight::Expected, "Each session at Okta has its own.", "", ""),
    ("iat", Weight::Expected, "", "", ""),
    ("exp", Weight::Expected, "", "", ""),
    ("nbf", Weight::Expected, "", "", ""),
    ("auth_time", Weight::Expected, "", "", ""),
    ("updated_at", Weight::Expected, "", "", ""),
    ("toe", Weight::Expected, "", "", ""),
];

const ID_TOKEN_AUDIENCE: Difference = Difference {
    means: "It is meant for another app. An app takes only ID tokens with its own client ID as the audience.",
    noun: "another audience",
    action: APP,
    weight: Weight::Decides,
};

/// What it means that a claim or header member of this name differs between two tokens of this kind; `None` for a name
/// of which nothing is known.
#[must_use]
pub fn difference(name: &str, kind: Kind) -> Option<Difference> {
    if name == "aud" && matches!(kind, Kind::IdToken | Kind::LogoutToken) {
        return Some(ID_TOKEN_AUDIENCE);
    }
    let entry = DIFFERENCES.iter().find(|(known, ..)| *known == name)?;
    let (_, weight, means, noun, action) = *entry;
    Some(Difference { means, noun, action, weight })
}
