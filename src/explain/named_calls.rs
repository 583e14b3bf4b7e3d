//! Which request it was, where a paste shows none: by the step or operation of a tool that it names.

use crate::catalogue::{operations, scopes};
use crate::finding::{Finding, ShownQuery};
use crate::limits;
use crate::model::{Case, Content, Exhibit, NamedCall, Names, Surroundings};
use crate::text::template::{Fact, Placeholder, known};

/// How the System Log finds this one call, where its id is known and no query names it.
pub(super) fn this_call(finding: &Finding) -> Option<ShownQuery> {
    let id = known(&finding.hit.facts, Placeholder::RequestId)?;
    let named = finding.queries.iter().any(|it| it.filter.contains("transaction.id"));
    let filter = ["transaction.id eq \"", id, "\""].concat();
    (!named).then(|| ShownQuery { finds: "This one request".into(), filter })
}

/// The step, its call and what the call needs, for what was seen at this exhibit.
pub(crate) fn facts(case: &Case, index: usize) -> Vec<Fact> {
    let around = Surroundings::of(case, Some(index));
    if let Some(request) = around.request().filter(|it| !it.path.is_empty()) {
        let call = operations::call(&request.method, &request.path);
        let with_api_token = request.scheme.as_deref().is_some_and(|it| it.eq_ignore_ascii_case("SSWS"));
        let needed = scopes_of(&call.scopes).filter(|_| !with_api_token);
        return needed.into_iter().chain(roles_of(&call)).collect();
    }
    let Some((step, calls)) = step_at(case, index, &around) else { return Vec::new() };
    let mut facts = vec![Fact { placeholder: Placeholder::Step, value: step.to_owned() }];
    let shown = calls.iter().take(SHOWN).map(|it| it.call.to_string()).collect::<Vec<_>>().join(" or ");
    let more = calls.len().saturating_sub(SHOWN);
    let value = if more > 0 { format!("{shown} or one of {more} others") } else { shown };
    facts.push(Fact { placeholder: Placeholder::Call, value });
    if let [only] = calls {
        facts.push(Fact { placeholder: Placeholder::Path, value: only.call.path.clone() });
        facts.extend(roles_of(only));
    }
    let needed: Vec<_> = calls.iter().flat_map(|it| it.scopes.iter().cloned()).collect();
    facts.extend(scopes_of(&needed));
    facts
}

/// Calls that a sentence can name and still be read.
const SHOWN: usize = 3;

/// The scopes as a fact, each once, without those that another one holds; nothing where there are none.
fn scopes_of(all: &[String]) -> Option<Fact> {
    let mut kept: Vec<&str> = Vec::new();
    for scope in all {
        let held = |other: &&String| *other != scope && scopes::is_read(other, scope);
        if !kept.contains(&scope.as_str()) && !all.iter().any(|other| held(&other)) {
            kept.push(scope);
        }
    }
    (!kept.is_empty()).then(|| Fact { placeholder: Placeholder::Needs, value: kept.join(" ") })
}

/// The admin roles as a fact; nothing where Okta names none.
fn roles_of(call: &NamedCall) -> Option<Fact> {
    let value = call.roles.join(" or ");
    (!value.is_empty()).then_some(Fact { placeholder: Placeholder::Role, value })
}

type Named<'a> = (&'a str, &'a [NamedCall]);

/// The name that fits best: the innermost step of the sentence that the exhibit stands in, else the nearest method of
/// an SDK, else a resource. What is of another exchange names another call.
fn step_at<'a>(case: &'a Case, index: usize, around: &Surroundings) -> Option<Named<'a>> {
    let at = case.exhibits.get(index)?.span.start;
    let number = around.exchange_number();
    let own = |(index, it): (usize, &'a Exhibit)| {
        let home = case.exchanges.number_of(index);
        (home.is_none() || home == number).then_some(it)
    };
    let exhibits: Vec<&Exhibit> = case.exhibits.iter().enumerate().filter_map(own).collect();
    innermost(&exhibits, at).or_else(|| {
        let operations = || {
            exhibits.iter().filter_map(|it| match &it.content {
                Content::Operation(operation) => Some((it.span.start, operation)),
                _ => None,
            })
        };
        let methods = || operations().filter(|(_, it)| it.names == Names::Method);
        let before = methods().rfind(|(start, _)| *start <= at && at - start <= limits::STEP);
        let found = before.or_else(|| methods().find(|(start, _)| *start > at));
        let found = found.or_else(|| methods().next_back()).or_else(|| operations().next());
        found.map(|(_, it)| (it.name.as_str(), it.calls.as_slice()))
    })
}

/// Steps stand in one another: "failed to set a policy: error finding the default policy: …". The last one failed.
fn innermost<'a>(exhibits: &[&'a Exhibit], at: usize) -> Option<Named<'a>> {
    let mut best: Option<(usize, Named)> = None;
    for exhibit in exhibits {
        let Some(named) = step_of(&exhibit.content) else { continue };
        let start = exhibit.span.start;
        let near = match &best {
            Some((last, _)) => start.saturating_sub(*last) <= limits::STEP,
            None => start.abs_diff(at) <= limits::STEP,
        };
        if near {
            best = Some((start, named));
        }
    }
    best.map(|(_, named)| named)
}

/// The step that an exhibit names; nothing where it names none, or none that calls Okta.
fn step_of(content: &Content) -> Option<Named<'_>> {
    match content {
        Content::VerifierMessage(said) if !said.calls.is_empty() => Some((said.step, &said.calls)),
        Content::Operation(it) if it.names == Names::Step => Some((&it.name, &it.calls)),
        _ => None,
    }
}
