//! What service providers say of a SAML response, through the front door.

use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, Report, inspect};

fn report(paste: &str) -> Report {
    inspect(paste, &Context::at(Timestamp::from_second(1_790_000_000).expect("an instant")))
}

fn lead(paste: &str) -> Option<&'static str> {
    report(paste).findings.first().map(|it| it.id())
}

#[test]
fn a_saml_response_is_not_explained_as_a_token() {
    for (paste, id) in [
        (
            "2026-07-25 01:40:27,318 ERROR [d3c2] social.backends.saml SAML login failed: ['invalid_response'] (Signature validation failed. SAML Response rejected)",
            "saml-signature-invalid",
        ),
        (
            "Error: Invalid document signature\n    at SAML.validatePostResponseAsync (/srv/node_modules/@node-saml/node-saml/lib/saml.js:520:31)",
            "saml-signature-invalid",
        ),
        (
            "level=warn msg=\"received invalid saml response\" err=\"assertion invalid: assertion Conditions is expired\"",
            "saml-outside-its-time",
        ),
        (
            "Saml2AuthenticationException: Invalid issuer [http://www.okta.com/exk2] for SAML response [id4711]",
            "saml-issuer-unexpected",
        ),
        (
            "Sustainsys.Saml2.Exceptions.UnexpectedInResponseToException: Received message contains unexpected InResponseTo \"id9a\". No cookie preserving state from the request was found so the message was not expected to have an InResponseTo attribute.",
            "saml-request-not-matched",
        ),
        (
            "[auth_mellon:error] [pid 12] [client 10.0.0.1] Invalid Destination on Response. Should be 'https://app.acme.test/mellon/postResponse', but was 'http://app.acme.test/mellon/postResponse'",
            "saml-destination-unexpected",
        ),
    ] {
        assert_eq!(lead(paste), Some(id), "{paste}");
        let ids: Vec<_> = report(paste).findings.iter().map(|it| it.id()).collect();
        assert!(!ids.contains(&"signature-invalid") && !ids.contains(&"exp-passed"), "{ids:?}");
    }
}

#[test]
fn a_service_provider_with_the_name_of_the_identity_provider_is_told_so() {
    // As `inspect` of Ruby prints the response, between variables that look like source.
    let printed = "#<OneLogin::RubySaml::Response:\n  @errors=[\"http://www.okta.com/exk1fcia6d6EMsf331d8 is not a valid audience for this Response\"],\n  @options={:settings=>#<OneLogin::RubySaml::Settings: @issuer=\"http://www.okta.com/exk1fcia6d6EMsf331d8\",";
    let found = report(printed);
    let first = found.findings.first().expect("a finding");
    assert_eq!(first.id(), "saml-entity-ids-swapped");
    assert!(first.verdict.contains("http://www.okta.com/exk1fcia6d6EMsf331d8"), "{}", first.verdict);
}

#[test]
fn what_a_first_placeholder_took_begins_behind_what_leads_to_it() {
    for before in ["", "ValidationError: ", "errors=[\"", "SAML login failed: ['invalid_response'] ("] {
        let paste = format!("{before}https://app.acme.test/saml is not a valid audience for this Response");
        let found = report(&paste);
        let verdict = found.findings.first().map(|it| it.verdict.clone()).unwrap_or_default();
        assert!(
            verdict.starts_with("The service provider expects https://app.acme.test/saml as"),
            "{verdict}"
        );
    }
}
