//! What crewjam/saml (0.4.x to 0.5.x) prints.

use crate::catalogue::libraries::library;

library! {
    "crewjam/saml", Library;
    more "Print `err.(*saml.InvalidResponseError).PrivateErr`: the error itself says only `Authentication failed`. Its `Response` is the response, and `Now` the time.";
    marks "crewjam/saml" "saml.invalidresponseerror" "invalid saml response" "samlsp";
    settings {
        "saml-audience-unexpected" => "Compare `EntityID` of the `ServiceProvider` with `Audience` of the assertion. Where it is empty, the URL of the metadata is expected.";
        "saml-destination-unexpected" => "Set `URL` in `samlsp.Options` to the public URL of the service provider.";
        "saml-issuer-unexpected" => "Fetch the metadata of the app again with `samlsp.FetchMetadata`, and give it to `IDPMetadata`.";
        "saml-request-not-matched" => "Set `AllowIDPInitiated: true` in `samlsp.Options` where users start from Okta's dashboard, and `CookieSameSite: http.SameSiteNoneMode` for the cookie of the request.";
    }
    messages {
        "assertion Conditions AudienceRestriction does not contain {expected}" => "saml-audience-unexpected";
        "audience restriction validation failed" => "saml-audience-unexpected";
        "`Destination` does not match requested URL or AcsURL (destination {found}, requested {0}, acs {expected})" => "saml-destination-unexpected";
        "`Destination` does not match AcsURL (expected {expected}, actual {found})" => "saml-destination-unexpected" ("0.4");
        "assertion SubjectConfirmation Recipient is not {expected}" => "saml-destination-unexpected";
        "response Issuer does not match the IDP metadata (expected {expected})" => "saml-issuer-unexpected";
        "issuer does not match the IDP metadata (expected {expected})" => "saml-issuer-unexpected";
        "response IssueInstant expired at {time}" => "saml-outside-its-time";
        "assertion Conditions is not yet valid" => "saml-not-yet-valid";
        "assertion Conditions is expired" => "saml-outside-its-time";
        "assertion SubjectConfirmationData is expired" => "saml-outside-its-time";
        "`InResponseTo` does not match any of the possible request IDs (expected {expected})" => "saml-request-not-matched";
        "assertion SubjectConfirmation one of the possible request IDs ({expected})" => "saml-request-not-matched";
        "assertion invalid: {summary}" frame => "saml-refused-without-reason";
        "cannot validate signature on {type}: {summary}" => "saml-signature-invalid";
        "cannot validate signature on {type}: no certificate present" => "saml-not-signed";
        "cannot validate signature on {type}: Could not verify certificate against trusted certs" => "saml-signature-invalid";
        "signature element not present" => "saml-not-signed";
        "failed to decrypt EncryptedAssertion" => "saml-encryption-not-usable";
        "failed to decrypt key from response" => "saml-encryption-not-usable";
        "expected at least one valid Assertion, none found" => "saml-response-malformed";
        "cannot find any signing certificate in the IDP SSO descriptor" => "saml-settings-missing";
        "no entity found with IDPSSODescriptor" => "saml-settings-missing" ("The metadata URL leads to a web page or to a document without an identity provider.", "Open the URL of `samlsp.FetchMetadata` in a private window: it must show XML with `IDPSSODescriptor`. In Okta it is `Metadata URL` at `Applications and Resources > Applications > your app > Sign On`.");
        "received invalid saml response: {summary}" frame => "saml-refused-without-reason";
    }
    logs {
        "WARNING: received invalid saml response: <samlp:Response/> (now: 2026-03-01 12:00:00) assertion invalid: assertion Conditions AudienceRestriction does not contain \"https://app.acme.example/saml/metadata\"" => "saml-audience-unexpected";
        "level=error msg=\"failed to parse SAML response\" error=\"`InResponseTo` does not match any of the possible request IDs (expected [])\"" => "saml-request-not-matched";
    }
}
