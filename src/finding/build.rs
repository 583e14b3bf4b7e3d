//! A finding from its explanation and what was seen: words filled, causes ordered by their clues.

use crate::finding::clue::{Rank, fits, rank, refuted};
use crate::finding::for_whom::{is_for_okta, is_for_others, is_of_clients, issuer_name, tells_of_okta};
use crate::finding::near_miss::{near_miss, unfilled};
use crate::finding::others::Others;
use crate::finding::scope_kind::{OWN, is_of_okta_scopes, scope_kind};
use crate::finding::{Cause, Clue, Clues, Explanation, Finding, Hit, ShownCause, ShownQuery};
use crate::jose::token::Token;
use crate::model::okta_ids;
use crate::model::{Case, Content, Header, Party, Surroundings, issuer_url};
use crate::text::json::Value;
use crate::text::template::{Fact, Placeholder, demanded, has, known, render, render_all};

/// Builds a finding. Signs that rest on other findings ([`Clue::Also`]) are not met here.
#[must_use]
pub fn build(explanation: &'static Explanation, mut hit: Hit, case: &Case) -> Finding {
    let around = around(&hit, case);
    hit.facts = facts(&hit, case, &around);
    let facts = &hit.facts;
    let causes = causes(explanation, &hit, case, &around, &Others::default());
    let queries = queries(explanation, facts);
    let title = render(explanation.title, facts).into_owned();
    let verdict = if explanation.verdict.is_empty() {
        format!("{title}.")
    } else {
        render(explanation.verdict, facts).into_owned()
    };
    Finding {
        severity: hit.severity.unwrap_or(explanation.severity),
        explanation,
        title,
        verdict,
        causes,
        queries,
        speaker: Party::Unknown,
        refuser: Party::Unknown,
        also: Vec::new(),
        hit,
    }
}

/// What is known of a hit, as its words are filled with it.
pub(crate) fn facts_of(hit: &Hit, case: &Case) -> Vec<Fact> {
    facts(hit, case, &around(hit, case))
}

/// What a hit may ask of the case.
fn around<'a>(hit: &Hit, case: &'a Case) -> Surroundings<'a> {
    Surroundings::of(case, hit.exhibits.first().copied())
}

/// The queries whose placeholders are known.
pub(super) fn queries(explanation: &Explanation, facts: &[Fact]) -> Vec<ShownQuery> {
    let is_own = known(facts, Placeholder::ScopeKind) == Some(OWN);
    let mut queries: Vec<ShownQuery> = explanation
        .all_queries()
        .filter(|query| !(is_own && is_of_okta_scopes(query.clauses)))
        .filter_map(|query| {
            let clauses: Vec<_> =
                query.clauses.iter().filter_map(|clause| render_all(clause, facts)).collect();
            (!clauses.is_empty()).then(|| ShownQuery {
                finds: render(query.finds, facts).into_owned(),
                filter: clauses.join(" and "),
            })
        })
        .collect();
    if let Some(filter) =
        by_reason(explanation).filter(|filter| !queries.iter().any(|it| it.filter.contains(filter)))
    {
        queries.push(ShownQuery { finds: "Entries with this reason".into(), filter });
    }
    queries
}

/// The filter for the internal code of an OAuth error, which the System Log gives as the reason.
fn by_reason(explanation: &Explanation) -> Option<String> {
    explanation.internal_code().map(|code| ["outcome.reason eq \"", code, "\""].concat())
}

/// Orders the causes of every finding again, now that it is known which other findings there are.
pub fn reconsider(findings: &mut [Finding], case: &Case) {
    let others = Others::of(findings, case);
    for finding in findings {
        let rests_on_others = |clues: &Clues| match clues {
            Clues::None => false,
            Clues::Any(clues) | Clues::All(clues) | Clues::Only(clues) => {
                clues.iter().any(|it| matches!(it, Clue::Also(_)))
            }
        };
        let rests = |it: &Cause| rests_on_others(&it.clues) || rests_on_others(&Clues::Any(it.against));
        if finding.explanation.all_causes().any(rests) {
            let around = around(&finding.hit, case);
            finding.causes = causes(finding.explanation, &finding.hit, case, &around, &others);
        }
    }
}

fn causes(
    explanation: &'static Explanation,
    hit: &Hit,
    case: &Case,
    around: &Surroundings,
    others: &Others,
) -> Vec<ShownCause> {
    let facts = &hit.facts;
    let subject = hit.exhibits.first().and_then(|index| case.exhibits.get(*index));
    let kind = subject.filter(|it| matches!(it.content, Content::Token(_))).map(|it| it.kind.name());
    let said =
        subject.is_some_and(|it| matches!(it.content, Content::VerifierMessage(_) | Content::Challenge(_)));
    let differ = known(facts, Placeholder::Accepts).is_some();
    let of_okta = !said || tells_of_okta(case, facts);
    let mut causes: Vec<(Rank, ShownCause)> = explanation
        .all_causes()
        .filter(|cause| differ || !has(cause.reason, Placeholder::Accepts))
        .filter(|cause| demands(cause).all(|it| known(facts, it).is_some()))
        .filter(|cause| !refuted(cause.against, around, others, facts))
        .filter_map(|cause| {
            let rank = match fits(&cause.clues, kind, facts) {
                // Where nothing tells of Okta, what is for everybody's tokens comes before what is for Okta's.
                Some(true) if !of_okta && is_for_okta(&cause.clues) => Rank::ForSome,
                Some(true) if matches!(cause.clues, Clues::Only(_)) => Rank::Pointed,
                Some(true) => Rank::Open,
                Some(false) if !of_okta && is_for_others(&cause.clues) => Rank::Open,
                Some(false) => return None,
                // What could not be said without the values of this case is to the point in it.
                None if demands(cause).next().is_some() => Rank::Pointed,
                None => match rank(&cause.clues, around, others) {
                    // A verifier does not say which kind of token it refused: causes for one kind come last.
                    Rank::Open if said && is_of_clients(&cause.clues) => return None,
                    Rank::Open if said && fits(&cause.clues, Some(""), facts).is_some() => Rank::ForSome,
                    Rank::Contradicted if matches!(cause.clues, Clues::Only(_)) => return None,
                    rank => rank,
                },
            };
            let shown = ShownCause {
                reason: render(cause.reason, facts).into_owned(),
                fix: render(cause.fix, facts).into_owned(),
                prevention: render(cause.prevention, facts).into_owned(),
                state: rank.state(),
                confidence: cause.confidence,
                words: Some(cause),
            };
            Some((rank, shown))
        })
        .collect();
    crate::sort::sort_by_key(&mut causes, |(rank, _)| *rank);
    let mut causes: Vec<_> = causes.into_iter().map(|(_, cause)| cause).collect();
    // What the paste points to leads, then what the program that speaks says in its own terms. Where a library is set comes
    // behind what settles it most often, and what only says more last.
    let pointed = causes.iter().take_while(|it| it.is_settled()).count();
    let (sure, unsure): (Vec<_>, Vec<_>) = hit.own.iter().cloned().partition(ShownCause::is_settled);
    let behind = (pointed + sure.len() + usize::from(pointed == 0)).min(causes.len() + sure.len());
    causes.splice(pointed..pointed, sure);
    let (set, more): (Vec<_>, Vec<_>) = hit.advice.iter().cloned().partition(ShownCause::is_settled);
    causes.splice(behind..behind, unsure.into_iter().chain(set));
    causes.extend(more);
    let compared = hit.found.as_deref().zip(hit.expected.as_deref());
    causes.splice(0..0, compared.and_then(|(found, expected)| near_miss(found, expected, facts)));
    if let Some(empty) = hit.expected.as_deref().filter(|_| said).and_then(|it| unfilled(it, facts)) {
        // What would set anything to a value that is none is no advice.
        causes.retain(|it| it.words.is_none());
        causes.insert(0, empty);
    }
    causes
}

/// What a cause cannot be said without.
fn demands(cause: &'static Cause) -> impl Iterator<Item = Placeholder> {
    demanded(cause.reason).chain(demanded(cause.fix))
}

/// What is known of a hit: its own facts, then what the case tells of the exhibits concerned and of what stands with them.
fn facts(hit: &Hit, case: &Case, around: &Surroundings) -> Vec<Fact> {
    let mut facts = Vec::new();
    for exhibit in around.with_it(&hit.exhibits).filter_map(|index| case.exhibits.get(index)) {
        of_content(&exhibit.content, &mut facts);
    }
    for exhibit in around.telling() {
        of_content(&exhibit.content, &mut facts);
    }
    let mut facts = [hit.facts.clone(), facts].concat();
    facts.push(Fact { placeholder: Placeholder::Provider, value: issuer_name(hit, &facts, case).into() });
    if let Some(kind) = scope_kind(&facts) {
        facts.push(Fact { placeholder: Placeholder::ScopeKind, value: kind.into() });
    }
    facts
}

/// Paths of the steps of a sign-in: whoever sends them is nobody yet.
const SIGNING_IN: &[&str] = &["/api/v1/authn", "/idp/idx/"];

fn say(facts: &mut Vec<Fact>, placeholder: Placeholder, value: &str) {
    if !value.is_empty() && known(facts, placeholder).is_none() {
        facts.push(Fact { placeholder, value: value.into() });
    }
}

fn of_content(content: &Content, facts: &mut Vec<Fact>) {
    if let Content::Token(token) = content {
        return of_token(token, facts);
    }
    let mut say = |placeholder: Placeholder, value: &str| say(facts, placeholder, value);
    match content {
        Content::Request(request) => {
            if !request.path.is_empty() {
                say(Placeholder::Path, &request.path);
                say(Placeholder::Call, format!("{} {}", request.method, request.path).trim());
                if SIGNING_IN.iter().any(|it| request.path.starts_with(it)) {
                    say(Placeholder::SigningIn, format!("{} {}", request.method, request.path).trim());
                }
            }
            if issuer_url::is_okta(&request.host) {
                say(Placeholder::Org, &request.host);
            }
            if let Some(server) = request.path.strip_prefix("/oauth2/").and_then(|it| it.split_once("/v1/")) {
                say(Placeholder::Server, server.0);
            }
            let client = request.parameter("client_id").filter(|id| okta_ids::is_client_id(id));
            say(Placeholder::Client, &client.unwrap_or_default());
            let back =
                ["redirect_uri", "post_logout_redirect_uri"].iter().find_map(|it| request.parameter(it));
            say(Placeholder::Redirect, &back.unwrap_or_default());
        }
        Content::Response(response) => {
            if response.status > 0 {
                say(Placeholder::Status, &response.status.to_string());
            }
            say(Placeholder::RequestId, header(&response.headers, "x-okta-request-id").unwrap_or_default());
        }
        Content::Error(error) => {
            say(Placeholder::Code, &error.code);
            say(Placeholder::Summary, &error.summary);
            say(Placeholder::Details, &error.causes.join(" "));
            say(Placeholder::ErrorId, &error.id);
            let app = error.summary.split_once("/oidc_client/instance/").map(|(_, rest)| rest);
            let app = app.and_then(|rest| rest.split(['#', '/', '?', '"', ' ']).next());
            say(Placeholder::Client, app.filter(|id| okta_ids::is_client_id(id)).unwrap_or_default());
        }
        Content::Challenge(challenge) => {
            say(Placeholder::Scope, challenge.param("scope").unwrap_or_default());
            if let Some(path) = challenge.param("resource").filter(|it| it.starts_with('/')) {
                say(Placeholder::Path, path);
            }
        }
        _ => {}
    }
}

/// What a token tells. Of a log's tokens the first tells what all of them have: what is known is not worked out again.
fn of_token(token: &Token, facts: &mut Vec<Fact>) {
    let is_open = |facts: &Vec<Fact>, all: [Placeholder; 3]| all.iter().any(|it| known(facts, *it).is_none());
    let text = |name| token.claim_text(name).unwrap_or_default();
    if is_open(facts, [Placeholder::Client, Placeholder::Audience, Placeholder::Issuer]) {
        let aud = token.claim("aud").map(Value::strings).unwrap_or_default();
        let client = [text("cid"), text("client_id"), text("azp")]
            .into_iter()
            .chain(aud.iter().copied().filter(|it| okta_ids::is_client_id(it)))
            .chain([text("sub")].into_iter().filter(|it| okta_ids::is_client_id(it)))
            .find(|it| !it.is_empty());
        say(facts, Placeholder::Client, client.unwrap_or_default());
        say(facts, Placeholder::Issuer, text("iss"));
        say(facts, Placeholder::Audience, &aud.join(" "));
    }
    if is_open(facts, [Placeholder::Org, Placeholder::Server, Placeholder::Keys]) {
        of_issuer(text("iss"), facts);
    }
    let mut say = |placeholder: Placeholder, value: &str| say(facts, placeholder, value);
    let user = [text("uid"), text("sub")].into_iter().find(|it| okta_ids::is_user_id(it));
    say(Placeholder::User, user.unwrap_or_default());
    say(Placeholder::Kid, token.header_text("kid").unwrap_or_default());
    say(Placeholder::Alg, token.header_text("alg").unwrap_or_default());
    say(Placeholder::Type, token.header_text("typ").unwrap_or_default());
}

fn of_issuer(iss: &str, facts: &mut Vec<Fact>) {
    if let Some(it) = issuer_url::address(iss) {
        if issuer_url::is_issuer(iss) {
            let org = issuer_url::without_admin(it.host).unwrap_or_else(|| it.host.into());
            say(facts, Placeholder::Org, &org);
        }
        if let issuer_url::Server::Custom(id) = issuer_url::server(it.path) {
            say(facts, Placeholder::Server, id);
        }
    }
    say(facts, Placeholder::Keys, &issuer_url::keys_to_name(iss).unwrap_or_default());
}

/// The value of a header; the name in lower case.
fn header<'a>(headers: &'a [Header], name: &str) -> Option<&'a str> {
    headers.iter().find(|header| header.name == name).map(|header| header.value.as_str())
}
