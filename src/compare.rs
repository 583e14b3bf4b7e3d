//! Two tokens of one kind, claim by claim: what was added, removed and changed, and what that means.

pub mod choice;
pub mod headline;
mod meaning;
pub mod row;
mod values;

pub use crate::compare::choice::{Choice, choices, counterpart, is_one_kind, pair};
pub use crate::compare::headline::Headline;
pub use crate::compare::row::{Change, Member, Row, Values};

use crate::catalogue::claims::changes::{Weight, difference};
use crate::catalogue::claims::{header_meaning, meaning as claim_meaning};
use crate::jose::token::Token;
use crate::model::provider::is_oktas;
use crate::model::{Exhibit, Kind};
use crate::text::duration::between;
use crate::text::json::{Members, Value};
use std::collections::HashSet;

/// What two tokens say beside each other.
#[derive(Debug, Clone, PartialEq)]
pub enum Compared {
    /// They are of one kind, claim by claim.
    Claims(Comparison),
    /// They are not compared, and why: a sentence, and what to do.
    Not(&'static str, String),
}

/// Two tokens of one kind, claim by claim.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// Both in words.
    pub headline: Headline,
    /// Every claim, then every header member, in the order of the first token; what only the second has comes last.
    pub rows: Vec<Row>,
    /// Whether the second token says that it was issued later than the first.
    pub is_later: bool,
}

impl Comparison {
    /// Rows that differ, and not only as any two tokens do.
    pub fn telling(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.is_telling())
    }

    /// Rows that differ as any two tokens do.
    pub fn expected(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.is_expected())
    }

    /// Rows that are the same.
    pub fn same(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.change == Change::Same)
    }
}

/// Compares two exhibits: the second one is said to have added, removed and changed what differs from the first.
#[must_use]
pub fn compare(first: &Exhibit, second: &Exhibit) -> Compared {
    let (Some(one), Some(other)) = (choice::token(first), choice::token(second)) else {
        return Compared::Not("One of the two is not a token.", "Paste two tokens of the same kind.".into());
    };
    if !is_one_kind(first.kind, second.kind) {
        let both = [first.kind.phrase(), " and ", second.kind.phrase()].concat();
        let action = format!("These are {both}. Choose or paste two tokens of the same kind.");
        return Compared::Not(
            "Tokens of different kinds are not compared: most claims differ by design.",
            action,
        );
    }
    if !one.has_claims() || !other.has_claims() {
        let action = "Paste both tokens whole; of an encrypted token, paste the token that is inside.".into();
        return Compared::Not("The claims of one of the two tokens cannot be read.", action);
    }
    let mut rows = rows(one, other, second.kind, false);
    rows.extend(self::rows(one, other, second.kind, true));
    lifetimes(one, other, &mut rows);
    let issued = |token: &Token| token.moment("iat").at();
    let is_later = issued(one).zip(issued(other)).is_some_and(|(one, other)| one < other);
    let headline = headline::of(one, other, second.kind, &rows, is_later);
    Compared::Claims(Comparison { headline, rows, is_later })
}

fn rows(first: &Token, second: &Token, kind: Kind, is_header: bool) -> Vec<Row> {
    let part = |token: &'_ Token| -> Members {
        if is_header { token.header.members().clone() } else { token.payload.members().clone() }
    };
    let (one, other) = (part(first), part(second));
    let mut known = HashSet::new();
    let names = one.iter().chain(other.iter()).map(|it| it.name.as_str()).filter(|it| known.insert(*it));
    let is_oktas = kind == Kind::OrgAccessToken || is_oktas(first) && is_oktas(second);
    let claim = |name: &str| {
        if is_header { header_meaning(name, kind) } else { claim_meaning(name, kind, is_oktas) }
    };
    let row = |name: &str| row(name, one.get(name), other.get(name), kind, is_header);
    names.map(|name| Row { claim: claim(name), ..row(name) }).collect()
}

fn row(name: &str, first: Option<&Value>, second: Option<&Value>, kind: Kind, is_header: bool) -> Row {
    let values = values::side_by_side(name, first, second);
    let same = match &values {
        Values::Texts(one, other) => one == other,
        Values::Set(members) => members.iter().all(|(_, it)| *it == Member::Both),
        Values::Instants(one, other) => one == other,
    };
    let change = match (first, second) {
        (None, Some(_)) => Change::Added,
        (Some(_), None) => Change::Removed,
        // One value as a string and as a list is two forms of the claim.
        _ if same && is_form_alike(first, second) => Change::Same,
        _ => Change::Changed,
    };
    let known = difference(name, kind);
    let mut row = Row {
        is_header,
        name: name.to_owned(),
        change,
        values,
        weight: known.map_or(Weight::Told, |it| it.weight),
        means: String::new(),
        claim: None,
    };
    if change == Change::Same {
        row.weight = Weight::Told;
        return row;
    }
    // That one of two tokens lacks what any token has is not as any two tokens differ.
    if change != Change::Changed && row.weight == Weight::Expected {
        row.weight = Weight::Told;
    }
    if let Some((one, other)) = first.zip(second).filter(|_| !is_form_alike(first, second)) {
        row.weight = Weight::Told;
        row.means = meaning::forms(one, other);
        return row;
    }
    let (lost, _) = row.moved();
    if matches!(name, "scp" | "scope") && !lost.is_empty() {
        row.weight = Weight::Decides;
    }
    let said = if change == Change::Changed { known.map_or("", |it| it.means) } else { "" };
    let counted = meaning::of(&row);
    row.means =
        [counted.as_str(), said].iter().filter(|it| !it.is_empty()).copied().collect::<Vec<_>>().join(" ");
    row
}

/// Whether both values are of one JSON type.
fn is_form_alike(first: Option<&Value>, second: Option<&Value>) -> bool {
    first.zip(second).is_none_or(|(one, other)| one.type_name() == other.type_name())
}

/// Says where the tokens do not live equally long: that `exp` differs is then no matter of course.
fn lifetimes(first: &Token, second: &Token, rows: &mut [Row]) {
    let lives = |token: &Token| Some(between(token.moment("iat").at()?, token.moment("exp").at()?));
    let Some((one, other)) = lives(first).zip(lives(second)).filter(|(one, other)| one != other) else {
        return;
    };
    let Some(row) =
        rows.iter_mut().find(|row| row.name == "exp" && row.change == Change::Changed && !row.is_header)
    else {
        return;
    };
    row.weight = Weight::Told;
    let means = [row.means.as_str(), " ", &meaning::lives(one, other)].concat();
    row.means = means.trim().to_owned();
}
