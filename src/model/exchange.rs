//! Which answer a place of a paste belongs to: a request and what stands in it belong to the answer behind them.

use crate::model::Case;
use crate::text::timestamp::Timestamp;

/// Where the answers of a paste end, and when they were sent.
#[derive(Debug)]
pub struct Exchanges {
    answers: Vec<(usize, Option<Timestamp>)>,
    dated: Vec<(usize, Timestamp)>,
}

impl Exchanges {
    /// The exchanges of a case.
    #[must_use]
    pub fn of(case: &Case) -> Exchanges {
        let end = |index: usize| case.exhibits.get(index).map_or(0, |it| it.span.end);
        let answers: Vec<_> = case.responses().map(|(index, response)| (end(index), response.date)).collect();
        let dated = answers.iter().filter_map(|(end, date)| Some((*end, (*date)?))).collect();
        Exchanges { answers, dated }
    }

    /// Whether two places belong to two different exchanges; what stands behind the last answer is of none.
    #[must_use]
    pub fn apart(&self, one: usize, other: usize) -> bool {
        let of = |place: usize| self.answers.partition_point(|(end, _)| *end <= place);
        let (one, other) = (of(one), of(other));
        one != other && one.max(other) < self.answers.len()
    }

    /// The `Date` of the answer that a place belongs to: of the first with one that ends behind it, else of the last.
    #[must_use]
    pub fn date_at(&self, place: usize) -> Option<Timestamp> {
        let next = self.dated.partition_point(|(end, _)| *end <= place);
        self.dated.get(next).or(self.dated.last()).map(|(_, date)| *date)
    }
}
