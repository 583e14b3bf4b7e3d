//! SAML responses: named as what they are, with what they say of themselves.

use crate::checks::support::example::text;
use crate::checks::{Check, Subject, check};
use crate::finding::{Clue, Hit, Outcome, Severity, cause, explain, failures};
use crate::model::{Content, SamlResponse};
use crate::text::duration::{between, instant, rfc3339, words};
use crate::text::template::Placeholder;
use crate::text::timestamp::Timestamp;

const REFUSED: &str = "refused";
const OVER: &str = "over";
const AHEAD: &str = "ahead";

pub(crate) const CHECKS: &[Check] = &[check(
    explain("saml-response", "This is a SAML response")
        .severity(Severity::Note)
        .verdict(
            "This is a SAML response from {issuer} for {audience}; its status is `{status}`.\nThis is a SAML response from {issuer}; its status is `{status}`.\nThis is a SAML response; its status is `{status}`.\nThis is a SAML response that was cut off before its status.",
        )
        .causes(&[
            cause(
                "The identity provider refused the sign-in and gives a reason: {summary}.\nThe identity provider refused the sign-in, and gives only its status code.",
                "Look for the sign-in in the identity provider's own log. In Okta, open `Reports > System Log` at the time of the response.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, REFUSED)]),
            cause(
                "The response is too old: it was valid until {time}, {span} before {now}, and a service provider accepts it only within a few minutes.",
                "Sign in again. If a new response is refused too, compare the clocks of the two sides: `NotOnOrAfter` in the response with `date -u` on the service provider.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, OVER)]),
            cause(
                "The response is valid only from {time} on, {span} after {now}. The clock of the identity provider runs ahead, or that of the service provider runs behind.",
                "Switch on time synchronization (NTP) on both sides, and compare `NotBefore` in the response with `date -u` on the service provider. Most service providers also have a setting for the clock tolerance.",
            )
            .any(&[Clue::Fact(Placeholder::Reason, AHEAD)]),
            cause(
                "This page reads what the response says about itself. It does not verify the signature, decrypt the response, or compare it with what the service provider expects.",
                "Compare `Issuer`, `Audience` and `Destination` with the settings of the service provider, and read the reason for a refusal in the service provider's log.",
            ),
        ]),
    responses,
    text(
        "<saml2p:Response Destination=\"https://app.acme.example/saml\" xmlns:saml2p=\"urn:oasis:names:tc:SAML:2.0:protocol\"><saml2:Issuer>http://www.okta.com/exk1</saml2:Issuer><saml2p:Status><saml2p:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/></saml2p:Status></saml2p:Response>",
    ),
    &[text("<Response><Issuer>bank</Issuer></Response>"), text("SAMLResponse=abc")],
)];

fn responses(subject: &Subject) -> Vec<Outcome> {
    let mut hits = Vec::new();
    for (index, exhibit) in subject.case.exhibits.iter().enumerate() {
        if let Content::Saml(response) = &exhibit.content {
            hits.push(told(subject, index, exhibit.span.start, response));
        }
    }
    failures(hits)
}

fn told(subject: &Subject, index: usize, place: usize, response: &SamlResponse) -> Hit {
    let at = subject.at_exhibit(index, place);
    let status = response.status.join("/");
    let mut hit = Hit::at(index, "paste");
    if let Some(issuer) = &response.issuer {
        hit = hit.fact(Placeholder::Issuer, issuer);
    }
    if let Some(audience) = &response.audience {
        hit = hit.fact(Placeholder::Audience, audience);
    }
    if let Some(message) = &response.message {
        hit = hit.fact(Placeholder::Summary, message.trim_end_matches('.'));
    }
    if !status.is_empty() {
        hit = hit.found(&status).fact(Placeholder::Status, &status);
    }
    let refused = response.status.first().is_some_and(|it| it != "Success");
    let ended = |end: &Timestamp| end.checked_add(subject.leeway()).is_some_and(|it| it <= at);
    let ahead = |begin: &Timestamp| at.checked_add(subject.leeway()).is_some_and(|it| it < *begin);
    let beside = |hit: Hit, reason: &str, seen: Timestamp| {
        hit.fact(Placeholder::Reason, reason)
            .fact(Placeholder::Time, instant(seen))
            .fact(Placeholder::Span, words(between(seen, at)))
            .fact(Placeholder::Now, instant(at))
            .expected(rfc3339(seen))
            .severity(Severity::Warning)
    };
    if refused {
        hit.fact(Placeholder::Reason, REFUSED).expected("Success").severity(Severity::Error)
    } else if let Some(end) = response.not_on_or_after.filter(ended) {
        beside(hit, OVER, end)
    } else if let Some(begin) = response.not_before.filter(ahead) {
        beside(hit, AHEAD, begin)
    } else {
        hit
    }
}
