//! A case: everything recognised in one paste.

use super::{
    Between, Challenge, Content, ErrorBody, Exchanges, Exhibit, LeftOut, LineTime, RateLimit, Request,
    Response, Setting, TrustTerm,
};
use crate::jose::token::Token;
use crate::text::timestamp::Timestamp;
use std::ops::Range;

/// All exhibits of one paste, in the order in which they stand, and which of them are one exchange.
#[derive(Clone, Default)]
pub struct Case {
    /// The exhibits.
    pub exhibits: Vec<Exhibit>,
    /// Stretches of the paste that no reader covered, in order.
    pub unread: Vec<Range<usize>>,
    /// What a limit kept from being read; empty where everything was.
    pub left_out: Vec<LeftOut>,
    /// Lines of logs that say when they were written, in order. Empty where there is no token to judge by them.
    pub line_times: Vec<LineTime>,
    /// What the other side says it accepts of a workload's token, in order.
    pub trust_terms: Vec<TrustTerm>,
    /// What settings in the paste say that a program expects of a token, in order.
    pub settings: Vec<Setting>,
    /// Which of them are one exchange, and what stands loose.
    pub exchanges: Exchanges,
    /// The paste in lower case, for clues that are words of it.
    pub lower: String,
    /// What of that stands in no exchange.
    pub between: Between,
    /// The provider that the paste is about, where it names one and nothing of Okta's. `None` if it names none.
    pub provider: Option<&'static str>,
}

impl Case {
    /// Tokens with their indexes.
    pub fn tokens(&self) -> impl Iterator<Item = (usize, &Exhibit, &Token)> {
        self.exhibits.iter().enumerate().filter_map(|(index, exhibit)| match &exhibit.content {
            Content::Token(token) => Some((index, exhibit, token.as_ref())),
            _ => None,
        })
    }

    /// Requests with their indexes.
    pub fn requests(&self) -> impl Iterator<Item = (usize, &Request)> {
        self.exhibits.iter().enumerate().filter_map(|(index, exhibit)| match &exhibit.content {
            Content::Request(request) => Some((index, request)),
            _ => None,
        })
    }

    /// Responses with their indexes.
    pub fn responses(&self) -> impl Iterator<Item = (usize, &Response)> {
        self.exhibits.iter().enumerate().filter_map(|(index, exhibit)| match &exhibit.content {
            Content::Response(response) => Some((index, response)),
            _ => None,
        })
    }

    /// Challenges with their indexes.
    pub fn challenges(&self) -> impl Iterator<Item = (usize, &Challenge)> {
        self.exhibits.iter().enumerate().filter_map(|(index, exhibit)| match &exhibit.content {
            Content::Challenge(challenge) => Some((index, challenge)),
            _ => None,
        })
    }

    /// Error bodies with their indexes.
    pub fn errors(&self) -> impl Iterator<Item = (usize, &ErrorBody)> {
        self.exhibits.iter().enumerate().filter_map(|(index, exhibit)| match &exhibit.content {
            Content::Error(error) => Some((index, error)),
            _ => None,
        })
    }

    /// Rate-limit headers with their indexes.
    pub fn rate_limits(&self) -> impl Iterator<Item = (usize, &RateLimit)> {
        self.exhibits.iter().enumerate().filter_map(|(index, exhibit)| match &exhibit.content {
            Content::RateLimit(limits) => Some((index, limits)),
            _ => None,
        })
    }

    /// The line of a log that a place stands in. `None` if none there says when it was written.
    #[must_use]
    pub fn line_time(&self, place: usize) -> Option<&LineTime> {
        let next = self.line_times.partition_point(|it| it.range.start <= place);
        next.checked_sub(1).and_then(|it| self.line_times.get(it)).filter(|it| place < it.range.end)
    }

    /// The `Date` of the last response that has one: the time of the case.
    #[must_use]
    pub fn date(&self) -> Option<Timestamp> {
        self.exchanges.last_date()
    }
}
