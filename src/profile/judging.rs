//! A paste inspected with what the site's profile expects, where the person expects nothing else.

use crate::checks::Row;
use crate::finding::{Finding, Origin};
use crate::jose::token::Token;
use crate::model::{Case, Context, Expectation, Expectations, Kind, Party, Surroundings};
use crate::profile::{Api, Profile};
use crate::report::{Report, inspect};
use crate::text::json::Value;

/// Inspects a paste; what the person did not say is taken from the profile.
#[must_use]
pub fn inspect_for(profile: &Profile, text: &str, context: &Context) -> Report {
    let mut report = inspect(text, context);
    if let Some((expected, rows)) = completed(profile, &context.expected, &report.case) {
        report = inspect(text, &Context { expected, ..context.clone() });
        let filled = |it: &&mut crate::report::CheckRow| rows.contains(&it.id);
        for row in report.checks.iter_mut().filter(filled) {
            row.from = row.from.map(|from| if from == Origin::Given { Origin::Profile } else { from });
        }
    }
    for finding in &mut report.findings {
        name_okta(profile, &report.case, finding);
    }
    report
}

/// The expectations with those of the profile, and the rows that it fills; `None` if it adds nothing.
fn completed(profile: &Profile, given: &Expectations, case: &Case) -> Option<(Expectations, Vec<Row>)> {
    let mut all = given.clone();
    let mut rows = Vec::new();
    for row in Row::ALL.iter().filter(|row| !row.expectations().iter().any(|it| given.has(*it))) {
        for expectation in row.expectations() {
            let values = of_case(profile, *expectation, case);
            if !values.is_empty() {
                rows.push(*row);
            }
            for value in values {
                let _ = all.add(*expectation, value);
            }
        }
    }
    (!rows.is_empty()).then_some((all, rows))
}

/// What the tokens of this case should say: what a list of the profile says, or the members that know it better.
fn of_case<'a>(profile: &'a Profile, expectation: Expectation, case: &Case) -> Vec<&'a str> {
    match expectation {
        Expectation::Issuer => profile.issuers().collect(),
        Expectation::Audience => audiences(profile, case),
        Expectation::ClientId => client(profile, case).into_iter().collect(),
        Expectation::Scopes => {
            api(profile, case).into_iter().flat_map(|api| &api.scopes).map(String::as_str).collect()
        }
        other => profile.list(other).collect(),
    }
}

/// The audiences to expect. An ID token is meant for a client: where none is known, nothing is said of its audience.
fn audiences<'a>(profile: &'a Profile, case: &Case) -> Vec<&'a str> {
    let has_id_token = case.tokens().any(|(_, exhibit, _)| exhibit.kind == Kind::IdToken);
    if has_id_token && profile.clients.is_empty() {
        return Vec::new();
    }
    let clients = profile.clients.iter().filter(|_| has_id_token).map(|client| client.id.as_str());
    let apis: Vec<_> = profile.all_audiences().collect();
    if apis.is_empty() { Vec::new() } else { apis.into_iter().chain(clients).collect() }
}

/// The client to expect: the only one, or the one that the tokens name, if they name one that is known.
fn client<'a>(profile: &'a Profile, case: &Case) -> Option<&'a str> {
    if let [only] = profile.clients.as_slice() {
        return Some(&only.id);
    }
    let mut named: Vec<_> = case.tokens().filter_map(|(_, _, token)| client_of(token)).collect();
    named.dedup();
    let [named] = named.as_slice() else { return None };
    profile.clients.iter().map(|client| client.id.as_str()).find(|id| id == named)
}

fn client_of(token: &Token) -> Option<&str> {
    ["cid", "client_id", "azp"].into_iter().find_map(|name| token.claim_text(name))
}

/// The one API that the access tokens of a paste are meant for.
fn api<'a>(profile: &'a Profile, case: &Case) -> Option<&'a Api> {
    let access = case.tokens().filter(|(_, exhibit, _)| exhibit.kind == Kind::AccessToken);
    let audiences: Vec<Vec<&str>> =
        access.map(|(_, _, token)| token.claim("aud").map(Value::strings).unwrap_or_default()).collect();
    let meant = |api: &&Api| {
        !audiences.is_empty() && audiences.iter().all(|named| named.contains(&api.audience.as_str()))
    };
    profile.apis.iter().find(meant)
}

/// Says that it was Okta that answered at a custom domain of the site's, which looks like any other host.
fn name_okta(profile: &Profile, case: &Case, finding: &mut Finding) {
    if finding.refuser != Party::Unknown || profile.domains.is_empty() {
        return;
    }
    let own = Surroundings::of(case, finding.hit.exhibits.first().copied());
    let host = own.request().map(|request| request.host.as_str()).unwrap_or_default();
    let refused = own.exchange().is_some_and(crate::model::Exchange::is_refused);
    if refused && profile.domains.iter().any(|domain| domain.eq_ignore_ascii_case(host)) {
        finding.refuser = Party::Okta;
    }
}
