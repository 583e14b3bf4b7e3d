//! What PAN-OS and GlobalProtect print of SAML (`authd`, 9.1 to 11).

use crate::catalogue::libraries::library;

library! {
    "PAN-OS (SAML)", Gateway;
    more "Run `tail follow yes mp-log authd.log` on the firewall, and sign in again: the lines before the refusal hold the name, the attributes and both certificates.";
    marks "pan_authd_saml" "pan_auth_" "idp server profile" "globalprotect" "global protect";
    settings {
        "saml-signature-invalid" => "Download `Metadata URL` of the app again, and import it with `Import` of `Device > Server Profiles > SAML Identity Provider`; then choose the new profile in the authentication profile and commit.";
        "saml-signer-not-trusted" => "Clear `Validate Identity Provider Certificate` at `Device > Server Profiles > SAML Identity Provider > your profile`, and commit.";
        "saml-user-unexpected" => "Compare `entered` and `returned` of the line. `Username Attribute` of the authentication profile says which attribute is taken.";
        "user-not-permitted" => "Add the user or group, in the form that the line names, at `Device > Authentication Profile > your profile > Advanced > Allow List`.";
    }
    messages {
        "username: entered {expected} != returned {found} from IdP {0} -> reject SAML auth due to security concerns" => "saml-user-unexpected";
        "because the certificate in the SAML Message doesn't match the IDP certificate configured on the IdP Server Profile" => "saml-signature-invalid";
        "Failure while validating the signature of SAML message received from the IdP" => "saml-signature-invalid";
        "is signed by unknown signer {name} and has been rejected" => "saml-signer-not-trusted";
        "SAML SSO authentication failed for user {user}. Reason: User is not in allowlist" => "user-not-permitted";
        "is NOT in allow list of auth prof/vsys {name}" => "user-not-permitted";
    }
    logs {
        "2026-03-04 02:35:57.547 -0500 SAML Assertion from IdP \"http://www.okta.com/exk1\" (auth profile \"Okta-SAML\") is signed by unknown signer \"/CN=acme\" and has been rejected." => "saml-signer-not-trusted";
        "-0700 SAML SSO authentication failed for user 'jo@acme.example'. Reason: User is not in allowlist. auth profile 'Okta-SAML', vsys 'vsys1'" => "user-not-permitted";
        "2026-02-11 18:07:18.650 -0700 Failure while validating the signature of SAML message received from the IdP \"http://www.okta.com/exk1\", because the certificate in the SAML Message doesn't match the IDP certificate configured on the IdP Server Profile \"okta\"." => "saml-signature-invalid";
    }
}
