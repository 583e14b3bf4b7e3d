//! Which call to Okta a name stands for: methods of the SDKs, PowerShell's cmdlets, Terraform's resources.
//!
//! The names stand in `operations/tree.txt`, a tree of path segments, one tab deeper for each level:
//!
//! ```text
//! apps GlistApplications PcreateApplication         GET and POST of the path, each by its names
//!     {appId} GgetApplication UreplaceApplication    PUT; also `replace_application`, `ReplaceApplicationAsync`
//! ```
//!
//! Every name is compared without case, `_` and `-`, so that one spelling serves every language. The resources stand
//! in `operations/resources.txt`: for each of the four things that Terraform does with one, its calls in their order.

mod resources;

pub use resources::{Phase, of_resource};

use crate::catalogue::scopes::METHODS;
use crate::catalogue::{roles, scopes};
use crate::model::NamedCall;
use crate::text::Call;
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

static TREE: &str = include_str!("operations/tree.txt");

/// What SDKs put behind the name of an operation: .NET, Java and Go.
const ENDINGS: &[&str] = &["withhttpinfoasync", "withhttpinfo", "async", "execute"];

/// Verbs of cmdlets, with the verbs of the operations that they stand for beside their own.
const VERBS: &[(&str, &[&str])] = &[
    ("invoke", &[""]),
    ("new", &["create", "generate"]),
    ("get", &["list"]),
    ("suspend", &["pause"]),
    ("set", &["assign"]),
    ("stop", &["revoke"]),
    ("update", &["replace"]),
    ("copy", &["clone"]),
    ("reset", &["delete"]),
    ("test", &["verify"]),
    ("add", &["assign", "create"]),
    ("remove", &["delete"]),
    ("rename", &["change"]),
];

/// The calls that a name of an operation can stand for, in any spelling: `listUsers`, `list_users`,
/// `ListUsersWithHttpInfoAsync`, `Invoke-OktaListUsers`. Empty where it is none.
#[must_use]
pub fn named(name: &str) -> Vec<NamedCall> {
    let calls = match name.split_once("-Okta") {
        Some((verb, noun)) => of_cmdlet(&key(verb), &key(noun)),
        None => of_key(&key(name)),
    };
    calls.iter().map(|it| call(&it.method, &it.path)).collect()
}

/// The calls of a list as the catalogues write it: names of operations, or methods with their paths
/// (`POST/api/v1/authn`), parted by commas.
#[must_use]
pub fn all_of(list: &str) -> Vec<NamedCall> {
    let each = list.split(',').map(str::trim).filter(|it| !it.is_empty());
    let mut all: Vec<NamedCall> = Vec::new();
    for item in each {
        let calls = match item.find('/').and_then(|at| item.split_at_checked(at)) {
            Some((method, path)) => {
                vec![call(method, path)]
            }
            None => named(item),
        };
        for call in calls {
            if !all.iter().any(|known| known.call == call.call) {
                all.push(call);
            }
        }
    }
    all
}

fn of_cmdlet(verb: &str, noun: &str) -> &'static [Call] {
    let own = of_key(&[verb, noun].concat());
    if !own.is_empty() {
        return own;
    }
    let retrieved = noun.strip_prefix("retrieve").filter(|_| verb == "invoke");
    let others = VERBS.iter().find(|(it, _)| *it == verb).map_or(&[][..], |(_, others)| others);
    let mut tried = others.iter().map(|other| [other, noun].concat());
    let other = tried.find(|it| names().contains_key(it));
    other.or_else(|| retrieved.map(|noun| ["get", noun].concat())).map_or(&[], |it| of_key(&it))
}

fn of_key(key: &str) -> &'static [Call] {
    let bare = || ENDINGS.iter().find_map(|ending| names().get(key.strip_suffix(ending)?));
    names().get(key).or_else(bare).map_or(&[], Vec::as_slice)
}

/// A call with what it needs. Takes a path with placeholders or without.
#[must_use]
pub fn call(method: &str, path: &str) -> NamedCall {
    let needed = scopes::needed(method, path).filter(|it| it.auth.takes_access_token());
    let names = roles::roles_for(method, path).iter().filter_map(|it| roles::role_name(it));
    NamedCall {
        call: Call { method: method.to_owned(), path: path.to_owned() },
        scopes: needed.map(|it| it.scopes).unwrap_or_default(),
        roles: names.collect(),
    }
}

/// Whether Okta's API has objects of this kind: the first segment of a path beneath `/api/v1/`.
#[must_use]
pub fn has_objects(segment: &str) -> bool {
    static OBJECTS: OnceLock<HashSet<String>> = OnceLock::new();
    let all = OBJECTS.get_or_init(|| {
        let paths = names().values().flatten().filter_map(|it| it.path.strip_prefix("/api/v1/"));
        paths.filter_map(|it| Some(it.split('/').next()?.to_ascii_lowercase())).collect()
    });
    all.contains(&segment.to_ascii_lowercase())
}

/// A name as it is compared.
fn key(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|it| it.to_ascii_lowercase()).collect()
}

/// Every name with its calls.
fn names() -> &'static HashMap<String, Vec<Call>> {
    static NAMES: OnceLock<HashMap<String, Vec<Call>>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut names: HashMap<String, Vec<Call>> = HashMap::new();
        let mut above: Vec<String> = Vec::new();
        for line in TREE.lines() {
            let rest = line.trim_start_matches('\t');
            above.truncate(line.len() - rest.len());
            let mut words = rest.split(' ');
            let parent = above.last().map_or("", String::as_str);
            let path = [parent, "/", words.next().unwrap_or_default()].concat();
            for word in words {
                let letter = word.chars().next().unwrap_or_default();
                let Some((method, _)) = METHODS.iter().find(|(_, it)| *it == letter) else { continue };
                let call = Call { method: (*method).to_owned(), path: path.clone() };
                names.entry(key(word.get(1..).unwrap_or_default())).or_default().push(call);
            }
            above.push(path);
        }
        names
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calls(name: &str) -> Vec<String> {
        named(name).iter().map(|it| it.call.to_string()).collect()
    }

    #[test]
    fn one_name_serves_every_language() {
        for name in [
            "createGroupRule",
            "create_group_rule",
            "CreateGroupRule",
            "CreateGroupRuleAsync",
            "createGroupRuleWithHttpInfo",
            "CreateGroupRuleExecute",
            "New-OktaGroupRule",
        ] {
            assert_eq!(calls(name), ["POST /api/v1/groups/rules"], "{name}");
        }
        assert_eq!(calls("Invoke-OktaListUserGrants"), ["GET /api/v1/users/{userId}/grants"]);
        assert_eq!(calls("Invoke-OktaRetrieveSignInPage"), ["GET /api/v1/brands/{brandId}/pages/sign-in"]);
        assert_eq!(calls("updateUser"), ["POST /api/v1/users/{id}", "PUT /api/v1/users/{id}"]);
        assert_eq!(calls("launchRocket"), [""; 0]);
    }

    #[test]
    fn a_call_says_what_it_needs() {
        let all = named("createGroupRule");
        assert_eq!(all.first().map(|it| it.scopes.as_slice()), Some(&["okta.groups.manage".to_owned()][..]));
        let token = all_of("POST/oauth2/v1/token");
        assert!(token.iter().all(|it| it.scopes.is_empty()) && token.len() == 1);
    }

    #[test]
    fn every_list_of_calls_in_the_catalogues_is_known() {
        let messages = crate::catalogue::libraries::messages().iter().filter(|it| !it.calls.is_empty());
        let mut count = 0;
        for message in messages {
            for item in message.calls.split(", ") {
                assert!(!all_of(item).is_empty(), "{item} of {}", message.text);
                count += 1;
            }
        }
        assert!(count > 600, "{count}");
    }
}
