//! Exchanges: a request, its answer, and what belongs to them. Which exhibit belongs to which is decided here alone.

mod across;
mod between;
mod group;
mod messages;
mod surroundings;

pub use between::Between;
pub use group::Group;
pub use surroundings::Surroundings;

use crate::limits;
use crate::model::{Content, Exhibit};
use crate::text::timestamp::Timestamp;
use std::ops::Range;

/// A request with its answer, and what stands in them or follows them.
#[derive(Debug, Clone, Default)]
pub struct Exchange {
    /// Index of the request; `None` if the paste does not show it.
    pub request: Option<usize>,
    /// Index of the answer; `None` if the paste does not show it.
    pub response: Option<usize>,
    /// Status of the answer; 0 where it is unknown.
    pub status: u16,
    /// `Date` of the answer; `None` if it has none.
    pub date: Option<Timestamp>,
    /// From its first byte to the last of what belongs to it.
    pub span: Range<usize>,
    /// What belongs to it, with the request and the answer.
    pub group: Group,
}

impl Exchange {
    /// Whether the answer is a refusal or a failure.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.status >= 400
    }
}

/// All exchanges of a paste in order, and what stands loose.
#[derive(Debug, Clone, Default)]
pub struct Exchanges {
    /// The exchanges.
    pub all: Vec<Exchange>,
    /// What belongs to no exchange.
    pub loose: Group,
    /// For each exhibit the exchange that it belongs to.
    owners: Vec<Option<usize>>,
    /// For each exchange the instant of its answer, as [`Exchanges::date_of`] gives it.
    dates: Vec<Option<Timestamp>>,
}

impl Exchanges {
    /// Sorts exhibits, which stand in order, into exchanges.
    #[must_use]
    pub fn of(exhibits: &[Exhibit]) -> Exchanges {
        let all = messages::paired(exhibits);
        let starts = all.iter().map(|it| it.span.start).collect();
        let ends = all.iter().map(|it| it.span.end).collect();
        let places = Places { starts, ends };
        let mut exchanges = Exchanges { dates: dates(&all), all, ..Exchanges::default() };
        for (index, exhibit) in exhibits.iter().enumerate() {
            let mut owner: Option<usize> = None;
            for span in std::iter::once(&exhibit.span).chain(&exhibit.also) {
                let Some(number) = exchanges.at(&places, exhibit, span.start) else { continue };
                if let Some(exchange) = exchanges.all.get_mut(number) {
                    exchange.group.add(index, exhibit);
                    exchange.span = exchange.span.start.min(span.start)..exchange.span.end.max(span.end);
                }
                owner = owner.filter(|it| !exchanges.is_judged_later(exhibit, *it, number)).or(Some(number));
            }
            if owner.is_none() {
                exchanges.loose.add(index, exhibit);
            }
            exchanges.owners.push(owner);
        }
        exchanges
    }

    /// Of several exchanges with one token the first refusal counts, else the first: a token that went through before
    /// is judged at the moment that it no longer did.
    fn is_judged_later(&self, exhibit: &Exhibit, known: usize, number: usize) -> bool {
        let refused = |number: usize| self.all.get(number).is_some_and(Exchange::is_refused);
        matches!(exhibit.content, Content::Token(_)) && !refused(known) && refused(number)
    }

    /// The number of the exchange that an exhibit belongs to; `None` if it stands loose.
    #[must_use]
    pub fn number_of(&self, index: usize) -> Option<usize> {
        self.owners.get(index).copied().flatten()
    }

    /// The exchange that an exhibit belongs to; `None` if it stands loose.
    #[must_use]
    pub fn of_exhibit(&self, index: usize) -> Option<&Exchange> {
        self.all.get(self.number_of(index)?)
    }

    /// The number of the last exchange that begins before this place; `None` if none does.
    #[must_use]
    pub fn before(&self, place: usize) -> Option<usize> {
        self.all.partition_point(|it| it.span.start <= place).checked_sub(1)
    }

    /// When the answer of an exchange was sent: its own `Date`, else that of the next answer that has one, else of the
    /// last: the answers of one paste came one after another. `None` if none has one.
    #[must_use]
    pub fn date_of(&self, number: usize) -> Option<Timestamp> {
        self.dates.get(number).copied().flatten()
    }

    /// The last `Date` of the paste; `None` if there is none.
    #[must_use]
    pub fn last_date(&self) -> Option<Timestamp> {
        self.all.iter().rev().find_map(|it| it.date)
    }

    /// The exchange to which an exhibit belongs that stands at this place.
    fn at(&self, places: &Places, exhibit: &Exhibit, place: usize) -> Option<usize> {
        let next = places.starts.partition_point(|start| *start <= place);
        let before = next.checked_sub(1);
        let end = before.and_then(|it| places.ends.get(it)).copied().unwrap_or(0);
        if before.is_some() && place < end {
            return before;
        }
        if before.is_some() && answers(&exhibit.content) && place - end <= limits::NEAR {
            return before;
        }
        let start = places.starts.get(next).copied()?;
        let asked = self.all.get(next).is_some_and(|it| it.request.is_some());
        (sent(&exhibit.content) && !asked && start - place <= limits::NEAR).then_some(next)
    }
}

/// The instant of each exchange, its own or another's.
fn dates(all: &[Exchange]) -> Vec<Option<Timestamp>> {
    let mut next = all.iter().rev().find_map(|it| it.date);
    let mut dates = Vec::new();
    for exchange in all.iter().rev() {
        next = exchange.date.or(next);
        dates.push(next);
    }
    dates.reverse();
    dates
}

/// Where the messages of each exchange begin and end.
struct Places {
    starts: Vec<usize>,
    ends: Vec<usize>,
}

/// What tells of an answer: below a request or an answer it belongs to that, up to the next one. Clients print the
/// body without its headers, and their own words for it behind it.
fn answers(content: &Content) -> bool {
    matches!(
        content,
        Content::Error(_)
            | Content::Idx(_)
            | Content::Challenge(_)
            | Content::RateLimit(_)
            | Content::VerifierMessage(_)
            | Content::Step(_)
            | Content::Status(_)
            | Content::Page(_)
            | Content::Json(_)
            | Content::Unread(_)
            | Content::Operation(_)
    )
}

/// What is sent: above an answer without a request it belongs to that, as a log names the token and then the refusal.
fn sent(content: &Content) -> bool {
    matches!(content, Content::Token(_) | Content::Secret(_))
}
