//! Two tokens in a sentence: whose they are, how they differ, and where to look.

use super::row::{Change, Row};
use crate::catalogue::claims::changes::{Weight, difference};
use crate::jose::token::Token;
use crate::model::Kind;

/// Two tokens in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headline {
    /// Whose they are: `Two access tokens of one app and one user`.
    pub head: String,
    /// How they differ, as a sentence.
    pub line: String,
    /// What to compare next; empty where there is nothing.
    pub action: String,
}

/// The headline of two tokens of one kind.
pub(super) fn of(first: &Token, second: &Token, kind: Kind, rows: &[Row], is_later: bool) -> Headline {
    let telling: Vec<_> = rows.iter().filter(|row| row.is_telling()).collect();
    let known = |row: &&&Row| difference(&row.name, kind).filter(|it| !it.action.is_empty());
    let scopes = telling.iter().any(|row| matches!(row.name.as_str(), "scp" | "scope"));
    let decides = telling.iter().filter(|row| row.weight == Weight::Decides);
    let action = decides.clone().find_map(|row| known(&row)).map(|it| it.action.to_owned());
    Headline {
        head: head(first, second, kind),
        line: line(&telling, rows, kind, is_later),
        action: action.or_else(|| scopes.then(|| SCOPES.to_owned())).unwrap_or_default(),
    }
}

const SCOPES: &str =
    "Compare `scope` of the two token requests, and the access policy rules that answered them.";

fn head(first: &Token, second: &Token, kind: Kind) -> String {
    let one_of = |names: &[&str]| {
        let value = |token: &Token| {
            names
                .iter()
                .find_map(|name| token.claim_text(name))
                .map(str::to_owned)
                .filter(|it| !it.is_empty())
        };
        value(first).zip(value(second)).map(|(one, other)| one == other)
    };
    let app = one_of(&["cid", "client_id", "azp", "appid"]).or_else(|| {
        let app = |token: &Token| token.claim_text("aud").map(str::to_owned);
        (kind == Kind::IdToken).then(|| app(first).zip(app(second)).map(|(one, other)| one == other))?
    });
    let machine =
        |token: &Token| token.claim_text("sub").is_some_and(|it| Some(it) == token.claim_text("cid"));
    let user = one_of(&["uid", "sub"]).filter(|_| !machine(first) && !machine(second));
    let word = |same: bool, noun: &str| if same { format!("one {noun}") } else { format!("two {noun}s") };
    let whose: Vec<_> =
        [app.map(|it| word(it, "app")), user.map(|it| word(it, "user"))].into_iter().flatten().collect();
    let what = ["Two ", &lower(kind.label()), "s"].concat();
    if whose.is_empty() { what } else { [&what, " of ", &whose.join(" and ")].concat() }
}

/// A label within a sentence: `access token`; names keep their capitals.
fn lower(label: &str) -> String {
    let mut letters = label.chars();
    let first = letters.next();
    let second = letters.clone().next();
    match first {
        Some(first) if second.is_some_and(char::is_lowercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => label.to_owned(),
    }
}

/// Differences that one sentence names.
const NAMED: usize = 4;

fn line(telling: &[&Row], rows: &[Row], kind: Kind, is_later: bool) -> String {
    let token = if is_later { "The later token" } else { "The second token" };
    if telling.is_empty() {
        return if rows.iter().any(Row::is_expected) {
            "The two tokens differ only where any two tokens do.".into()
        } else {
            "Both tokens say the same.".into()
        };
    }
    let mut named: Vec<String> = Vec::new();
    let mut more = 0;
    let mut order: Vec<_> = telling.to_vec();
    crate::sort::sort_by_key(&mut order, |row| std::cmp::Reverse(row.weight));
    for row in order {
        match clause(row, kind) {
            Some(words) if named.len() < NAMED => named.push(words),
            _ => more += 1,
        }
    }
    if more > 0 {
        let others = if named.is_empty() { "" } else { " more" };
        let noun = if more == 1 { "claim" } else { "claims" };
        named.push(format!("differs in {more}{others} {noun}"));
    }
    let same = if rows.iter().any(|row| row.change == Change::Same) { "; the rest is the same" } else { "" };
    [token, " ", &listed(&named), same, "."].concat()
}

/// What the second token has, lost or gained; `None` where that is only counted.
fn clause(row: &Row, kind: Kind) -> Option<String> {
    let (removed, added) = row.moved();
    let code = |all: &[&str]| {
        let all: Vec<_> = all.iter().map(|it| ["`", &it.replace('`', "'"), "`"].concat()).collect();
        listed(&all)
    };
    let several = |all: &[&str], noun: &str| match all.len() {
        count if count > 2 => format!("{count} {noun}"),
        _ => code(all),
    };
    let noun = match row.name.as_str() {
        "scp" | "scope" => "scopes",
        "groups" => "groups",
        "roles" => "roles",
        _ => {
            let known = difference(&row.name, kind).filter(|it| !it.noun.is_empty())?;
            return Some(match row.change {
                Change::Removed => format!("has no `{}`", row.name),
                Change::Added => format!("has `{}`, which the other does not have", row.name),
                _ => ["has ", known.noun].concat(),
            });
        }
    };
    let lost = (!removed.is_empty()).then(|| ["lost ", &several(&removed, noun)].concat());
    let gained = (!added.is_empty()).then(|| ["gained ", &several(&added, noun)].concat());
    let all: Vec<_> = [lost, gained].into_iter().flatten().collect();
    (!all.is_empty()).then(|| all.join(" and "))
}

/// `a`, `a and b`, `a, b and c`.
fn listed(all: &[String]) -> String {
    match all.split_last() {
        Some((last, rest)) if !rest.is_empty() => [&rest.join(", "), " and ", last].concat(),
        Some((last, _)) => last.clone(),
        None => String::new(),
    }
}
