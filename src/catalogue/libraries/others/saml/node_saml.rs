//! What node-saml and passport-saml (1.x to 5.x) prints.

use crate::catalogue::libraries::library;

library! {
    "node-saml", Library;
    more "Set the environment variable `DEBUG=node-saml` (`DEBUG=passport-saml` in old versions): it prints the response and what was compared.";
    marks "node-saml" "passport-saml" "@node-saml";
    settings {
        "saml-audience-unexpected" => "Compare `audience` of the strategy with `Audience` of the assertion. It is `issuer` where it is not set.";
        "saml-entity-ids-swapped" => "Set `issuer` and `audience` of the strategy to the name of the service provider, and `idpIssuer` to Okta's issuer.";
        "saml-issuer-unexpected" => "Compare `idpIssuer` of the strategy with `Issuer` of the response.";
        "saml-signature-invalid" => "Compare `idpCert` (`cert` before version 5) of the strategy with the certificate of the app.";
        "saml-not-signed" => "Set `wantAuthnResponseSigned` and `wantAssertionsSigned` of the strategy to what Okta signs: both are `true` since version 4.";
        "saml-outside-its-time" => "Set `acceptedClockSkewMs: 60000` in the options of the strategy.";
        "saml-not-yet-valid" => "Set `acceptedClockSkewMs: 60000` in the options of the strategy.";
        "saml-request-not-matched" => "Give `cacheProvider` a store that all instances share, or set `validateInResponseTo` to `never` where users start from Okta's dashboard.";
        "saml-settings-missing" => "Set `idpCert` (`cert` before version 5), `issuer`, `callbackUrl` and `entryPoint` of the strategy.";
    }
    messages {
        "SAML assertion audience mismatch. Expected: http://www.okta.com/{expected} Received: {found}" => "saml-entity-ids-swapped";
        "SAML assertion audience mismatch. Expected: {expected} Received: {found}" => "saml-audience-unexpected";
        "SAML assertion audience mismatch" => "saml-audience-unexpected";
        "SAML assertion has no AudienceRestriction" => "saml-audience-unexpected";
        "SAML assertion AudienceRestriction has no Audience value" => "saml-audience-unexpected";
        "Unknown SAML issuer. Expected: {expected} Received: {found}" => "saml-issuer-unexpected";
        "Missing SAML issuer" => "saml-issuer-unexpected";
        "Invalid document signature" whole => "saml-signature-invalid" ("`wantAuthnResponseSigned` is on, but the response itself is not signed, or is signed with another key.", "In Okta, set `Response` to `Signed` at `Applications and Resources > Applications > your app > General > SAML Settings > Edit > Show Advanced Settings`. If only the assertion is to be signed, set `wantAuthnResponseSigned: false` and keep `wantAssertionsSigned: true`.");
        "Invalid signature: multiple assertions" => "saml-signature-invalid";
        "Invalid signature from encrypted assertion" => "saml-signature-invalid";
        "Invalid signature: No response found" => "saml-signature-invalid" ("a logout response");
        "Invalid query signature" => "saml-signature-invalid" ("The message is a logout in the URL, but its signature does not match.");
        "Invalid signature on documentElement" => "saml-signature-invalid" ("a logout request");
        "SAML assertion not yet valid" => "saml-not-yet-valid";
        "SAML assertion expired: clocks skewed too much" => "saml-outside-its-time";
        "SAML assertion expired: assertion too old" => "saml-outside-its-time" ("`maxAssertionAgeMs`");
        "SAML assertion expired" => "saml-outside-its-time";
        "InResponseTo is not valid" whole => "saml-request-not-matched";
        "InResponseTo is missing from response" => "saml-request-not-matched" ("The user started from Okta's dashboard, and `validateInResponseTo` is `always`.");
        "InResponseTo does not match subjectInResponseTo" => "saml-request-not-matched";
        "SubjectInResponseTo is not valid" => "saml-request-not-matched";
        "No valid subject confirmation found among those available in the SAML assertion" => "saml-subject-not-confirmed";
        "SAML provider returned {status} error: {found}" => "saml-status-not-success";
        "No decryption key for encrypted SAML response" => "saml-encryption-not-usable";
        "Invalid EncryptedAssertion content" => "saml-encryption-not-usable";
        "Missing SAML assertion" => "saml-response-malformed";
        "Unknown SAML response message" => "saml-response-malformed";
        "Not a valid XML document" => "saml-response-malformed";
        "Unable to process multiple conditions in SAML assertion" => "saml-response-malformed";
        "Missing SAML NameID" => "saml-user-not-named";
        "idpCert is required" whole => "saml-settings-missing";
        "cert is required" whole => "saml-settings-missing" ("before version 5");
        "callbackUrl is required" whole => "saml-settings-missing";
        "issuer is required" whole named => "saml-settings-missing";
        "entryPoint is required" whole => "saml-settings-missing";
        "\"entryPoint\" config parameter is required for signed messages" => "saml-settings-missing";
    }
    logs {
        "Error: SAML assertion audience mismatch. Expected: my-app Received: https://app.acme.example\n    at SAML.checkAudienceValidityError (/srv/node_modules/@node-saml/node-saml/lib/saml.js:1052:24)" => "saml-audience-unexpected";
        "Error: Invalid document signature\n    at SAML.validatePostResponseAsync (/srv/node_modules/@node-saml/node-saml/lib/saml.js:520:31)" => "saml-signature-invalid";
        "Error: SAML provider returned Responder error: NoAuthnContext" => "saml-status-not-success";
        "TypeError: idpCert is required" => "saml-settings-missing";
    }
}
