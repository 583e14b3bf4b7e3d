//! The calls of Terraform's resources, by what is done with them.

use crate::catalogue::operations::all_of;
use crate::model::NamedCall;

static RESOURCES: &str = include_str!("resources.txt");

/// What Terraform does with a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Makes it.
    Create,
    /// Reads it, as each plan does.
    Read,
    /// Changes it.
    Update,
    /// Takes it away.
    Delete,
}

impl Phase {
    /// The letter that stands for it in the list.
    const fn letter(self) -> &'static str {
        match self {
            Phase::Create => "c",
            Phase::Read => "r",
            Phase::Update => "u",
            Phase::Delete => "d",
        }
    }
}

/// The calls that the provider makes for a resource (`okta_group_rule`) or for the data source of that name, in
/// their order; of all four phases where the phase is not known. `None` if the provider has no such resource.
#[must_use]
pub fn of_resource(name: &str, phase: Option<Phase>) -> Option<Vec<NamedCall>> {
    let name = name.strip_prefix("okta_")?;
    let line = RESOURCES.lines().find(|line| line.split(' ').next() == Some(name))?;
    let phases = line.split(' ').skip(1).filter_map(|it| it.split_once(':'));
    let meant = phases.filter(|(letter, _)| phase.is_none_or(|it| it.letter() == *letter));
    Some(all_of(&meant.map(|(_, list)| list).collect::<Vec<_>>().join(",")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resource_names_its_calls_by_what_is_done_with_it() {
        let calls = |phase| of_resource("okta_group_rule", phase).unwrap_or_default();
        let texts = |phase| calls(phase).iter().map(|it| it.call.to_string()).collect::<Vec<_>>();
        assert!(texts(Some(Phase::Create)).contains(&"POST /api/v1/groups/rules".to_owned()));
        assert!(texts(Some(Phase::Read)).iter().all(|it| it.starts_with("GET ")));
        assert!(texts(None).len() > texts(Some(Phase::Create)).len());
        assert_eq!(of_resource("okta_rocket", None), None);
    }

    #[test]
    fn every_resource_has_calls_that_are_known() {
        for line in RESOURCES.lines() {
            for item in line.split([' ', ',']).skip(1) {
                let item = item.split_once(':').map_or(item, |(_, item)| item);
                assert!(!all_of(item).is_empty(), "{item} of {line}");
            }
        }
        assert!(RESOURCES.lines().count() > 150);
    }
}
