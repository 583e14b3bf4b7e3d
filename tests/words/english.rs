//! Plain modern English in American spelling: what is not written, and what is written instead.

use super::rooms::{Part, hold, prose, spans, texts};

/// What is not written, as whole words, and what is.
const INSTEAD: &[(&str, &str)] = &[
    ("stands in", "is in, appears in"),
    ("stand in", "are in, appear in"),
    ("stood in", "was in"),
    ("stands beside", "is beside"),
    ("stands behind", "is behind"),
    ("alone", "only, on its own"),
    ("a text", "a string"),
    ("as text", "as a string"),
    ("anew", "again"),
    ("else than", "other than"),
    ("at once", "immediately, at the same time"),
    ("begin", "start"),
    ("begins", "starts"),
    ("began", "started"),
    ("begun", "started"),
    ("for good", "permanently"),
    ("of before", "earlier"),
    ("by itself", "on its own"),
    ("by themselves", "on their own"),
    ("so many", "a limited number of"),
    ("so much", "a limited amount of"),
    ("letter by letter", "exactly"),
    ("character for character", "exactly"),
    ("none of okta's", "not one of Okta's"),
    ("way of proving itself", "client authentication method"),
    ("told as", "described as"),
    ("laid to", "caused by"),
    ("held against", "compared with"),
    ("judged", "checked"),
    ("misspelt", "misspelled"),
    ("spelt", "spelled"),
    ("cancelled", "canceled"),
    ("catalogue", "catalog"),
    ("catalogues", "catalogs"),
    ("user name", "username"),
    ("user names", "usernames"),
    ("e-mail", "email"),
    ("licence", "license"),
    ("behaviour", "behavior"),
    ("colour", "color"),
    ("whilst", "while"),
    ("recognised", "recognized"),
    ("recognise", "recognize"),
    ("authorised", "authorized"),
    ("authorise", "authorize"),
    ("organisation", "organization"),
    ("customise", "customize"),
    ("synchronise", "synchronize"),
    ("initialise", "initialize"),
    ("normalise", "normalize"),
    ("super administrator", "Super Admin"),
    ("developer edition org", "Integrator Free Plan org"),
    ("words behind", "words after"),
    ("behind the colon", "after the colon"),
    ("in front of and behind", "before and after"),
    ("ends tls", "terminates TLS"),
    ("ends https", "terminates TLS"),
    ("words are the same", "message is the same"),
    ("left okta's published list", "a fact about the fault: history is no cause"),
];

/// Where a word that is not written is right after all: the id, the word, and why.
const RIGHT: &[(&str, &str, &str)] =
    &[("E0000260", "developer edition org", "these orgs are what the error is about")];

#[test]
fn plain_words_are_used_for_plain_things() {
    hold(
        "plain modern English",
        texts().into_iter().flat_map(|it| {
            let line = prose(it.text);
            let broken = INSTEAD.iter().filter(move |(not, _)| line.contains(&[" ", not, " "].concat()));
            broken
                .filter(move |(not, _)| !RIGHT.iter().any(|(id, word, _)| *id == it.id && word == not))
                .map(move |(not, instead)| (it, format!("“{not}”, better “{instead}”")))
                .collect::<Vec<_>>()
        }),
    );
}

#[test]
fn a_thing_is_not_something_rather_than_no_something() {
    // "There is no …" and "no longer" are plain.
    hold(
        "“is not a …”",
        texts().into_iter().filter_map(|it| {
            let line = prose(it.text).replace(" no longer ", " ");
            let line = line.replace(" there is no ", " ").replace(" there are no ", " ");
            (line.contains(" is no ") || line.contains(" are no ")).then(|| (it, "“is no”".into()))
        }),
    );
}

#[test]
fn an_address_is_of_ip_or_of_email_and_a_url_is_called_one() {
    hold(
        "“URL”, “IP address” or “email address”",
        texts().into_iter().filter_map(|it| {
            let line = prose(it.text);
            let words: Vec<_> = line.split(' ').collect();
            let bare = words.windows(3).any(|three| match three {
                [_, "address", "bar"] => false,
                [before, "address" | "addresses", _] => !["ip", "email", "ipv4", "ipv6"].contains(before),
                _ => false,
            });
            bare.then(|| (it, "“address”".into()))
        }),
    );
}

#[test]
fn a_request_is_not_called_a_call_where_no_phone_rings() {
    let calls = ["call", "calls"];
    hold(
        "“request” for HTTP, “phone call” for voice",
        texts().into_iter().filter_map(|it| {
            let line = prose(it.text);
            let words: Vec<_> = line.split(' ').collect();
            let named = ["the", "this", "that", "a", "each", "every", "same", "one", "api", "your"];
            let bare = words.windows(2).any(|pair| match pair {
                [before, word] => calls.contains(word) && named.contains(before),
                _ => false,
            });
            bare.then(|| (it, "“call”".into()))
        }),
    );
}

#[test]
fn what_identifies_a_client_or_a_key_is_its_id_in_capitals() {
    let small = ["client id", "key id", "app id", "user id", "request id", "Client id", "Key id"];
    hold(
        "“client ID”, “key ID”",
        texts().into_iter().filter_map(|it| {
            let code: Vec<_> = spans(it.text).collect();
            let plain = code.iter().fold(it.text.to_owned(), |line, span| line.replace(span, ""));
            let found =
                small.iter().find(|word| plain.contains(&[*word, " "].concat()) || plain.ends_with(*word));
            found.map(|word| (it, format!("“{word}”")))
        }),
    );
}

#[test]
fn a_title_has_its_article() {
    hold(
        "articles in titles",
        texts().into_iter().filter(|it| it.part == Part::Title).filter_map(|it| {
            let first = it.text.split(' ').next().unwrap_or_default();
            let bare = COUNTED.contains(&first) && !NAMES.iter().any(|name| it.text.starts_with(name));
            bare.then(|| (it, format!("“{first}” without an article")))
        }),
    );
}

/// Names and plurals that start with such a thing.
const NAMES: &[&str] = &["App Service", "Device posture", "Group Push", "Group push", "Group rules"];

/// Things that can be counted, so that one of them has an article.
const COUNTED: &[&str] = &[
    "Account",
    "App",
    "Application",
    "Authenticator",
    "Brand",
    "Campaign",
    "Certificate",
    "Client",
    "Code",
    "Cookie",
    "Device",
    "Domain",
    "Email",
    "Enrollment",
    "Factor",
    "Feature",
    "Field",
    "Filter",
    "Group",
    "Header",
    "Hook",
    "Key",
    "Language",
    "Link",
    "Message",
    "Org",
    "Page",
    "Passcode",
    "Password",
    "Phone",
    "Policy",
    "Provider",
    "Request",
    "Response",
    "Role",
    "Rule",
    "Scope",
    "Secret",
    "Server",
    "Session",
    "Subdomain",
    "Template",
    "Token",
    "Tool",
    "Unlock",
    "User",
    "Username",
    "Value",
];
