//! What Spring Security SAML (5.2 to 7.0) prints.

use crate::catalogue::libraries::library;

library! {
    "Spring Security SAML", Library;
    more "Set `logging.level.org.springframework.security.saml2=TRACE` in `application.yml`: it lists every error of the response with its code.";
    marks "springframework.security.saml2" "saml2authenticationexception" "opensaml";
    settings {
        "saml-audience-unexpected" => "Compare `entity-id` below `spring.security.saml2.relyingparty.registration` with `Audience` of the assertion: its default is `{baseUrl}/saml2/service-provider-metadata/{registrationId}`.";
        "saml-destination-unexpected" => "Set `server.forward-headers-strategy: framework` behind a proxy, or `acs.location` below `spring.security.saml2.relyingparty.registration`.";
        "saml-issuer-unexpected" => "Compare `assertingparty.entity-id` (or what `assertingparty.metadata-uri` names) below `spring.security.saml2.relyingparty.registration` with `Issuer` of the response.";
        "saml-signature-invalid" => "Compare `assertingparty.verification.credentials` below `spring.security.saml2.relyingparty.registration` with the certificate of the app, or use `assertingparty.metadata-uri`.";
        "saml-request-not-matched" => "Set `server.servlet.session.cookie.same-site: none` and `server.servlet.session.cookie.secure: true`, and share the sessions between instances.";
        "saml-party-not-registered" => "Compare the last part of the URL with the names below `spring.security.saml2.relyingparty.registration`.";
    }
    messages {
        "Invalid destination [{found}] for SAML response {0}" => "saml-destination-unexpected";
        "Invalid issuer [{found}] for SAML response {0}" => "saml-issuer-unexpected";
        "Invalid status [{found}] for SAML response {0}" => "saml-status-not-success";
        "Invalid signature for SAML Response" => "saml-signature-invalid";
        "Invalid signature for object {0}" => "saml-signature-invalid";
        "Either the response or one of the assertions is unsigned. Please either sign the response or all of the assertions." => "saml-not-signed";
        "Did not decrypt response {0} since it is not signed" => "saml-not-signed";
        "The response contained an InResponseTo attribute [{found}] but no saved authentication request was found" => "saml-request-not-matched";
        "The InResponseTo attribute [{found}] does not match the ID of the authentication request [{expected}]" => "saml-request-not-matched";
        "No assertions found in response." => "saml-response-malformed";
        "Assertion {0} is missing a subject" => "saml-user-not-named";
        "No relying party registration found" => "saml-party-not-registered";
        "Relying Party Registration not found" => "saml-party-not-registered";
        "relying_party_registration_not_found" => "saml-party-not-registered";
        "Invalid assertion {0} for SAML response {1}: {summary}" frame => "saml-subject-not-confirmed" ("Spring Security SAML refused the assertion. The brackets at the end of the line name the condition.", "Read the words in the brackets: `SubjectConfirmation` with `NotOnOrAfter` is the clock, `Recipient` the assertion consumer service URL, `Address` a changed IP address.");
        "None of the audiences within Assertion {0} matched the list of valid audiances" => "saml-audience-unexpected" ("OpenSAML makes the comparison and prints this text.");
        "None of the audiences within Assertion {0} matched the list of valid audiences" => "saml-audience-unexpected" ("OpenSAML makes the comparison and prints this text.");
        "No subject confirmation methods were met for assertion with ID {0}" => "saml-subject-not-confirmed" ("OpenSAML");
    }
    logs {
        "Saml2AuthenticationException: Invalid destination [http://app.acme.example/login/saml2/sso/okta] for SAML response [id4711]" => "saml-destination-unexpected";
        "Saml2AuthenticationException{error=[invalid_in_response_to] The response contained an InResponseTo attribute [ARQ1] but no saved authentication request was found}" => "saml-request-not-matched";
    }
}
