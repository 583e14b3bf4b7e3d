//! What a check saw in the token, in few words.

use crate::checks::Row;
use crate::finding::Origin;
use crate::jose::token::Token;
use crate::model::{Exhibit, Kind};
use crate::report::{CheckRow, Report, State};
use crate::signatures::SignatureState;
use crate::text::duration::short;
use crate::text::timestamp::Timestamp;
use crate::ui::parts::prose::{prose, value};
use crate::ui::parts::zone::Zone;
use yew::prelude::*;

/// A token, and what its times are compared with.
pub(crate) struct Seen<'a> {
    /// The report.
    pub(crate) report: &'a Report,
    /// Its number.
    pub(crate) index: usize,
    /// It.
    pub(crate) exhibit: &'a Exhibit,
    /// Its parts.
    pub(crate) token: &'a Token,
    /// The zone of times.
    pub(crate) zone: Zone,
    /// The present.
    pub(crate) now: Timestamp,
}

impl Seen<'_> {
    /// What is in the token; nothing where it has no such thing.
    pub(crate) fn found(&self, id: Row, row: Option<&CheckRow>) -> Html {
        match id {
            Row::Time => self.time(row),
            Row::Signature => self.signature(row),
            Row::Structure | Row::Type | Row::Binding => self.words(row),
            _ => match self.claim(id).or_else(|| row?.found.clone()) {
                Some(text) if !text.is_empty() => {
                    html! { <span title={text.clone()}>{ value(&shortened(&text)) }</span> }
                }
                _ => html! { <span class="soft">{ "none" }</span> },
            },
        }
    }

    /// The claim that a row is about, lists separated by spaces.
    fn claim(&self, id: Row) -> Option<String> {
        let strings = |name: &str| self.token.claim(name).map(|it| it.strings().join(" "));
        match id {
            Row::Issuer => strings("iss"),
            Row::Audience => strings("aud"),
            Row::Client if self.exhibit.kind == Kind::IdToken => strings("aud"),
            Row::Client if self.exhibit.kind == Kind::ClientAssertion => strings("sub"),
            Row::Client => strings("cid").or_else(|| strings("client_id")).or_else(|| strings("azp")),
            Row::Scopes => Some(self.token.scopes().join(" ")),
            Row::Nonce => strings("nonce"),
            _ => None,
        }
    }

    fn words(&self, row: Option<&CheckRow>) -> Html {
        let Some(row) = row else { return html! {} };
        if row.state == State::Fails {
            return prose(&self.titles(row));
        }
        match (row.words.as_str(), &row.found) {
            ("", Some(found)) if row.id == Row::Structure => {
                html! { <>{ found.clone() }{ ", no problem found in them" }</> }
            }
            ("", Some(_)) => html! { { self.exhibit.kind.phrase() } },
            (words, _) => prose(words),
        }
    }

    /// The titles of the findings of a row.
    fn titles(&self, row: &CheckRow) -> String {
        let ours = self.report.findings.iter().filter(|it| {
            it.hit.exhibits.first() == Some(&self.index) && row.findings.contains(&it.full_id())
        });
        ours.map(|it| it.title.clone()).collect::<Vec<_>>().join("; ")
    }

    /// Whether it is in date, by the clock that it is compared with.
    fn time(&self, row: Option<&CheckRow>) -> Html {
        let judged = self.report.instant_of(self.index);
        let at = |name| self.token.moment(name).at();
        let apart = |from: Timestamp, to: Timestamp| short(to.as_second() - from.as_second());
        let begins = at("nbf").max(at("iat"));
        match (at("exp"), begins) {
            (_, Some(begins)) if begins > judged && row.is_none_or(|it| it.state == State::Fails) => html! {
                { format!("starts {}, {} later", self.zone.clock(begins, judged), apart(judged, begins)) }
            },
            (Some(expires), _) if expires <= judged => html! {
                <>{ "expired " }<b>{ self.zone.clock(expires, judged) }</b>{ ", " }{ apart(expires, judged) }{ " before" }</>
            },
            (Some(expires), Some(begins)) => {
                html! { { format!("{} left of {}{}", apart(judged, expires), apart(begins, expires), self.since(expires)) } }
            }
            (Some(expires), None) => {
                html! { { format!("{} left{}", apart(judged, expires), self.since(expires)) } }
            }
            (None, _) => match row {
                Some(row) if row.state == State::Fails => prose(&self.titles(row)),
                Some(row) if !row.words.is_empty() => prose(&row.words),
                _ => html! { <span class="soft">{ "has no expiry time" }</span> },
            },
        }
    }

    /// What is said of a token that was in date then, and is not any more.
    fn since(&self, expires: Timestamp) -> &'static str {
        if expires <= self.now { "; expired since" } else { "" }
    }

    fn signature(&self, row: Option<&CheckRow>) -> Html {
        let alg = self.token.header_text("alg");
        let kid = self.token.header_text("kid");
        html! {
            <>
                if let Some(alg) = alg { { alg.to_owned() } } else { <span class="soft">{ "no algorithm" }</span> }
                if let Some(kid) = kid { { ", key " }{ value(kid) } }
                if let Some(row) = row.filter(|row| row.state == State::Fails) { { ": " }{ prose(&self.titles(row)) } }
            </>
        }
    }

    /// What the button of the key box says, and where the keys came from.
    pub(crate) fn verified(&self) -> (&'static str, &'static str) {
        let Some(token) = self.report.signatures.of_exhibit(self.index) else { return ("Paste keys…", "") };
        let keyring = &self.report.signatures.keyring;
        let whence = match keyring.sources.first() {
            Some(crate::signatures::KeySource::Given) => "pasted keys",
            Some(crate::signatures::KeySource::Paste(_)) => "keys in the paste",
            _ => "",
        };
        match token.state() {
            SignatureState::Verified => ("verified", whence),
            SignatureState::Failed => ("not good", whence),
            SignatureState::Missing => ("none to verify", ""),
            SignatureState::Unchecked if keyring.keys.is_empty() => ("Paste keys…", ""),
            SignatureState::Unchecked => ("no key matches", whence),
        }
    }
}

/// A long URL by its end, where issuers differ; anything else as it is.
fn shortened(text: &str) -> String {
    let long = text.len() > 36 && text.contains("://") && !text.contains(' ');
    let path = text.trim_end_matches('/');
    match path.rsplit_once('/').filter(|_| long) {
        Some((before, _)) => ["…", text.get(before.len()..).unwrap_or(text)].concat(),
        None => text.to_owned(),
    }
}

/// Where an expectation came from, for people; empty where a person typed it.
pub(crate) const fn origin(of: Origin) -> &'static str {
    match of {
        Origin::Profile => "from the site’s profile",
        Origin::Given => "",
        Origin::Present => "now",
        Origin::ResponseDate => "the response’s Date",
        Origin::LogLine => "the time of its line",
        Origin::ChosenInstant => "chosen",
        Origin::Discovery => "pasted discovery document",
        Origin::Call => "the request",
        Origin::Challenge => "the challenge",
        Origin::Request => "the pasted request",
        Origin::Beside => "the paste",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_issuer_is_shown_by_its_end_with_the_slash_that_it_ends_in() {
        assert_eq!(
            shortened("https://acme-corp.okta.com/oauth2/aus7h2k9qLmN4pRs0x7/"),
            "…/aus7h2k9qLmN4pRs0x7/"
        );
        assert_eq!(shortened("https://acme.okta.com"), "https://acme.okta.com");
    }
}
