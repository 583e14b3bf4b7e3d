//! What Sustainsys.Saml2 (1.x and 2.x) prints.

use crate::catalogue::libraries::library;

library! {
    "Sustainsys.Saml2", Library;
    more "Set `Logger` of the `SPOptions`, or the log level of `Sustainsys.Saml2` to `Debug`.";
    marks "sustainsys" "kentor.authservices";
    settings {
        "saml-audience-unexpected" => "Compare `EntityId` of the `SPOptions` with `Audience` of the assertion.";
        "saml-destination-unexpected" => "Set `PublicOrigin` of the `SPOptions` to the public URL behind a proxy.";
        "saml-issuer-unexpected" => "Compare the `EntityId` of the `IdentityProvider` with `Issuer` of the response.";
        "saml-signature-invalid" => "Compare `SigningKeys` of the `IdentityProvider` with the certificate of the app, or set `LoadMetadata`.";
        "saml-request-not-matched" => "Set `AllowUnsolicitedAuthnResponse` of the `IdentityProvider` to `true` where users start from Okta's dashboard. Otherwise see that the cookie `Saml2.…` survives the POST from Okta.";
    }
    messages {
        "Received message contains unexpected InResponseTo {found}. No cookie preserving state from the request was found" => "saml-request-not-matched";
        "Received message contains unexpected InResponseTo {found}. No RelayState was detected" => "saml-request-not-matched";
        "InResponseTo Id {found} in received response does not match Id {expected} of the sent request." => "saml-request-not-matched";
        "Expected message to contain InResponseTo {expected}, but found none." => "saml-request-not-matched";
        "Expected a SAML2 assertion document" => "saml-response-malformed";
        "Wrong or unsupported SAML2 version" => "saml-response-malformed";
        "Destination value was not a valid Uri" => "saml-response-malformed";
    }
    logs {
        "Sustainsys.Saml2.Exceptions.UnexpectedInResponseToException: Received message contains unexpected InResponseTo \"id9ab4\". No cookie preserving state from the request was found so the message was not expected to have an InResponseTo attribute." => "saml-request-not-matched";
    }
}
