//! Which findings there are, and where: a cause may rest on another finding of the same exchange.

use crate::finding::Finding;
use crate::model::{Case, Surroundings};
use std::collections::HashSet;

/// The findings of a report by id, with the exhibits and the exchanges that they are about.
#[derive(Debug, Default)]
pub(crate) struct Others {
    of_exhibits: HashSet<(&'static str, usize)>,
    of_exchanges: HashSet<(&'static str, usize)>,
}

impl Others {
    pub(crate) fn of(findings: &[Finding], case: &Case) -> Others {
        let mut others = Others::default();
        for finding in findings {
            for index in &finding.hit.exhibits {
                others.of_exhibits.insert((finding.id(), *index));
                others.of_exchanges.extend(case.exchanges.number_of(*index).map(|it| (finding.id(), it)));
            }
        }
        others
    }

    /// Whether there is a finding with this id about what a finding may ask.
    pub(crate) fn hold(&self, id: &'static str, around: &Surroundings) -> bool {
        around.exchange_number().is_some_and(|it| self.of_exchanges.contains(&(id, it)))
            || around.beside().iter().any(|it| self.of_exhibits.contains(&(id, *it)))
    }
}
