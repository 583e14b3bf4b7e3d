//! What Splunk prints of SAML (Enterprise and Cloud, 7 to 9).

use crate::catalogue::libraries::library;

library! {
    "Splunk (SAML)", Provider;
    more "Set `category.AuthenticationProviderSAML=DEBUG` in `log-local.cfg`, or search `index=_internal sourcetype=splunkd SAML`: the lines around the refusal hold the values.";
    marks "splunk" "authenticationprovidersaml" "authenticationmanagersaml" "error saml -";
    settings {
        "saml-audience-unexpected" => "Compare `entityId` in the `[saml]` stanza of `authentication.conf` with `Audience URI (SP Entity ID)` of the app.";
        "saml-signature-invalid" => "Replace the certificate in `$SPLUNK_HOME/etc/auth/idpCerts` (`idpCertPath` in `authentication.conf`), or load the metadata of the app again at `Settings > Authentication methods > SAML`.";
        "saml-groups-missing" => "Send the groups as the attribute `role`, or set `role = <name>` in the `[authenticationResponseAttrMap_SAML]` stanza of `authentication.conf`.";
        "role-not-mapped" => "Map the group to a Splunk role at `Settings > Authentication methods > SAML > New Group`, with the name exactly as Okta sends it.";
    }
    messages {
        "The 'Audience' field in the saml response from the IdP does not match the configuration, Error details=Expected={expected}, found={found}" => "saml-audience-unexpected";
        "The 'Audience' field in the saml response from the IdP does not match the configuration" => "saml-audience-unexpected";
        "Verification of SAML assertion using the IDP's certificate provided failed" => "saml-signature-invalid";
        "Saml response does not contain group information" => "saml-groups-missing";
        "No valid Splunk role found in local mapping" => "role-not-mapped";
    }
    logs {
        "02-18-2026 14:58:06.939 +0000 ERROR Saml - Failed to verify the assertion - The 'Audience' field in the saml response from the IdP does not match the configuration, Error details=Expected=https://a.acme.example, found=https://b.acme.example/" => "saml-audience-unexpected";
        "02-18-2026 15:01:12.004 +0000 ERROR AuthenticationProviderSAML [4711 webui] - Saml response does not contain group information." => "saml-groups-missing";
        "ERROR AuthenticationProviderSAML - Verification of SAML assertion using the IDP's certificate provided failed. Error: failed to verify signature with cert" => "saml-signature-invalid";
    }
}
