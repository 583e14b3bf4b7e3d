//! What a finding may ask: first its own exhibits and their exchange, then what stands loose near them, and never what
//! is of another exchange. What stands loose itself asks the exchange that it is taken to be about last.

use crate::model::{Case, Content, Exchange, Exhibit, Expectation, Group, Request, Response};
use crate::text::within;
use crate::{limits, sort};
use std::ops::Range;

/// Which exhibits of a group are asked.
pub(crate) type List = fn(&Group) -> &[usize];

/// What a finding may ask.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings<'a> {
    case: &'a Case,
    /// The exhibit that the finding is about; `None` if it is about the paste.
    subject: Option<usize>,
    /// The exchange that the subject belongs to; `None` if it stands loose.
    own: Option<&'a Exchange>,
    /// The exchange that a loose subject is taken to be about.
    nearest: Option<&'a Exchange>,
}

impl<'a> Surroundings<'a> {
    /// Those of an exhibit; `None` asks nothing.
    #[must_use]
    pub fn of(case: &'a Case, subject: Option<usize>) -> Surroundings<'a> {
        let own = subject.and_then(|it| case.exchanges.of_exhibit(it));
        let nearest = subject.filter(|_| own.is_none()).and_then(|it| case.nearest_exchange(it));
        Surroundings { case, subject, own, nearest }
    }

    /// The exchange that the finding belongs to or is taken to be about; `None` if the paste shows none.
    #[must_use]
    pub fn exchange(&self) -> Option<&'a Exchange> {
        self.own.or(self.nearest)
    }

    /// Whether the subject belongs to no exchange.
    #[must_use]
    pub fn is_loose(&self) -> bool {
        self.own.is_none()
    }

    /// The number of that exchange.
    #[must_use]
    pub fn exchange_number(&self) -> Option<usize> {
        let subject = self.subject?;
        self.case.exchanges.number_of(subject).or_else(|| self.case.nearest_number(subject))
    }

    /// The call that the finding is about; `None` if the paste does not show it.
    #[must_use]
    pub fn request(&self) -> Option<&'a Request> {
        match &self.case.exhibits.get(self.exchange()?.request?)?.content {
            Content::Request(request) => Some(request),
            _ => None,
        }
    }

    /// The answer that the finding is about, with its index; `None` if the paste does not show it.
    #[must_use]
    pub fn response(&self) -> Option<(usize, &'a Response)> {
        let index = self.exchange()?.response?;
        match &self.case.exhibits.get(index)?.content {
            Content::Response(response) => Some((index, response)),
            _ => None,
        }
    }

    /// What is told by the first ring that tells anything: the subject and its exchange; what stands loose near them;
    /// the exchange that a loose subject is about.
    pub fn first<T>(&self, list: List, told: impl Fn(&'a Exhibit) -> Option<T>) -> Vec<T> {
        self.first_where(list, |_, exhibit| told(exhibit))
    }

    /// The same, each with the index of the exhibit that tells it.
    pub fn first_numbered<T>(&self, list: List, told: impl Fn(&'a Exhibit) -> Option<T>) -> Vec<(usize, T)> {
        self.first_where(list, |index, exhibit| Some((index, told(exhibit)?)))
    }

    /// The same, asked with the index of each exhibit.
    pub fn first_where<T>(&self, list: List, told: impl Fn(usize, &'a Exhibit) -> Option<T>) -> Vec<T> {
        for ring in self.rings(list) {
            let all: Vec<_> = ring.filter_map(|(index, it)| told(index, it)).collect();
            if !all.is_empty() {
                return all;
            }
        }
        Vec::new()
    }

    /// What tells something of the finding: ring by ring, each in the order of the paste; of the tokens the only one.
    #[must_use]
    pub fn telling(&self) -> Vec<&'a Exhibit> {
        let mut token = self.only_token();
        let mut all = Vec::new();
        for (others, tokens) in self.rings(|group| &group.others).into_iter().zip(self.rings(|it| &it.tokens))
        {
            let mut ring: Vec<_> = others.map(|(_, it)| it).collect();
            ring.extend(tokens.last().and_then(|_| token.take()));
            sort::sort_by_key(&mut ring, |it| it.span.start);
            all.append(&mut ring);
        }
        all
    }

    /// Those of some exhibits that are of the subject's own exchange or stand loose: a finding that was met in several
    /// exchanges names them all, and its words are of the first.
    pub fn with_it<'s>(&'s self, exhibits: &'s [usize]) -> impl Iterator<Item = usize> + use<'s, 'a> {
        let home = move |index: &usize| self.case.exchanges.number_of(*index);
        let own = self.exchange_number();
        exhibits
            .iter()
            .copied()
            .filter(move |it| home(it).is_none_or(|it| Some(it) == own))
            .take(limits::ASKED)
    }

    /// Whether something beside the subject is so.
    pub fn any_besides(&self, list: List, is: impl Fn(&'a Exhibit) -> bool) -> bool {
        let subject = self.subject;
        self.rings(list).into_iter().flatten().any(|(index, it)| Some(index) != subject && is(it))
    }

    /// The only token that the finding can be about; `None` if there are several.
    #[must_use]
    pub fn only_token(&self) -> Option<&'a Exhibit> {
        let tokens = self.first(|group| &group.tokens, Some);
        if let [only] = tokens.as_slice() { Some(only) } else { None }
    }

    /// The tokens that the finding is about: those of its exchange; of loose ones the only one, for several, as in the lines
    /// of a log, are those of other calls.
    #[must_use]
    pub fn sent_tokens(&self) -> Vec<&'a Exhibit> {
        let [own, ..] = self.rings(|group| &group.tokens);
        let own: Vec<_> = own.map(|(_, it)| it).collect();
        if own.is_empty() { self.only_token().into_iter().collect() } else { own }
    }

    /// Whether something of the kind of this name is with the subject or loose near it.
    #[must_use]
    pub fn has(&self, kind: &str) -> bool {
        let of = |exchange: Option<&Exchange>| {
            exchange.is_some_and(|it| it.group.kinds.iter().any(|it| it.name() == kind))
        };
        let beside = self.beside();
        let mut beside = beside.iter().filter_map(|it| self.case.exhibits.get(*it));
        of(self.own) || of(self.nearest) || beside.any(|it| it.kind.name() == kind)
    }

    /// The subject, and what stands loose near it.
    #[must_use]
    pub fn beside(&self) -> Vec<usize> {
        let mut all: Vec<usize> = self.subject.into_iter().collect();
        all.extend_from_slice(self.loose(|group| &group.all));
        all
    }

    /// The rings of one list, nearest first.
    fn rings(&self, list: List) -> [impl Iterator<Item = (usize, &'a Exhibit)> + use<'a>; 3] {
        let mut subject = Group::default();
        if let Some((index, exhibit)) = self.subject.and_then(|it| Some((it, self.case.exhibits.get(it)?))) {
            subject.add(index, exhibit);
        }
        let first = list(&subject).first().copied();
        let of = |exchange: Option<&'a Exchange>| exchange.map_or(&[][..], |it| list(&it.group));
        let ring = |first: Option<usize>, all: &'a [usize]| {
            let all = all.iter().copied().filter(move |it| Some(*it) != first).take(limits::ASKED);
            let case = self.case;
            first.into_iter().chain(all).filter_map(move |it| Some((it, case.exhibits.get(it)?)))
        };
        [ring(first, of(self.own)), ring(None, self.loose(list)), ring(None, of(self.nearest))]
    }

    /// What stands loose near the subject and its exchange, the nearest of it.
    fn loose(&self, list: List) -> &'a [usize] {
        let Some(around) = self.around() else { return &[] };
        let all = list(&self.case.exchanges.loose);
        let start = |index: &usize| self.case.exhibits.get(*index).map_or(0, |it| it.span.start);
        let first = all.partition_point(|it| start(it) + limits::NEAR < around.start);
        let last = all.partition_point(|it| start(it) <= around.end + limits::NEAR);
        let middle = all.partition_point(|it| start(it) < around.start);
        let first = first.max(middle.saturating_sub(limits::ASKED / 2));
        all.get(first..last.min(first + limits::ASKED)).unwrap_or_default()
    }

    /// What stands of the subject and its exchange in the paste.
    fn around(&self) -> Option<Range<usize>> {
        let subject = self.case.exhibits.get(self.subject?)?.span.clone();
        Some(self.own.map_or(subject, |it| it.span.clone()))
    }

    /// Whether these words stand in the text of the subject's exchange or in what stands loose near it; in lower case.
    /// Of a long exchange its beginning is asked, and what is near the subject.
    #[must_use]
    pub fn says(&self, words: &str) -> bool {
        self.any_text(|it| it.contains(words))
    }

    /// The issuers that settings in the paste name.
    pub(crate) fn issuers_set(&self) -> impl Iterator<Item = &'a str> {
        let named = self.case.settings.iter().filter(|it| it.expectation == Expectation::Issuer);
        named.map(|it| it.value.as_str())
    }

    /// Whether what stands behind this scheme, in lower case, is a credential without a dot: no JWT, and no word.
    #[must_use]
    pub fn sends_opaque(&self, scheme: &str) -> bool {
        self.any_text(|text| {
            text.match_indices(scheme)
                .any(|(at, _)| is_opaque(text.get(at + scheme.len()..).unwrap_or_default()))
        })
    }

    /// Whether any text near the subject is so.
    fn any_text(&self, is: impl Fn(&str) -> bool) -> bool {
        let subject = self.subject.and_then(|it| self.case.exhibits.get(it)).map(|it| &it.span);
        let Some((subject, around)) = subject.zip(self.around()) else { return false };
        let from = around.start.max(subject.start.saturating_sub(limits::NEAR));
        let to = around.end.min(subject.end + limits::NEAR);
        let near = from.saturating_sub(limits::NEAR)..to + limits::NEAR;
        let beginning = around.start..near.start.min(around.start + limits::NEAR);
        let own = self.exchange().map(|it| &it.span);
        let any = |bounds: &Range<usize>| {
            let own = own.map(|it| it.start.max(bounds.start)..it.end.min(bounds.end)).unwrap_or_default();
            is(within(&self.case.lower, &own)) || is(self.case.between.within(bounds))
        };
        [near, beginning].iter().any(any)
    }
}

/// Whether a text begins with a credential that has no dot: of the length of one, and with a digit.
fn is_opaque(text: &str) -> bool {
    let Some(rest) = text.strip_prefix(' ') else { return false };
    let length = rest
        .bytes()
        .take_while(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_' | b'~' | b'+' | b'/' | b'='))
        .count();
    let (value, behind) = rest.split_at_checked(length).unwrap_or_default();
    value.len() > limits::OPAQUE_WORD
        && value.bytes().any(|it| it.is_ascii_digit())
        && !value.starts_with("ey")
        && !behind.starts_with(['.', '\u{2026}'])
}
