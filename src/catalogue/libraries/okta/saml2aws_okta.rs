//! What saml2aws (Okta provider) prints (2.x).

use crate::catalogue::libraries::library;

library! {
    "saml2aws (Okta provider)", Client;
    more "Run `saml2aws login --verbose`, or set `DUMP_CONTENT=true` to print the pages. They hold secrets, so do not paste them whole.";
    settings {
    }
    messages {
        "unable to create an Okta session, invalid sessionToken" => "aws-cli-password-refused" calls "POST/api/v1/sessions";
        "unable to create an Okta session, HTTP Code: {status}" => "aws-cli-password-refused" calls "POST/api/v1/sessions";
        "unable to validate the okta session, nil input" => "aws-cli-page-not-read" calls "GET/api/v1/sessions/me";
        "invalid okta session" whole => "aws-cli-password-refused";
        "response does not contain session token, received status is: {name}" => "aws-cli-password-refused" calls "POST/api/v1/authn" ("Okta answered the password with the state `{name}`, which the tool cannot go on from.", "Sign in once with a browser and finish that step (`MFA_ENROLL`, `PASSWORD_EXPIRED`), or have an administrator unlock the account at `Directory > People > your user`.");
        "response does not contain session token" => "aws-cli-password-refused";
        "the account is locked" whole => "authn-locked-out";
        "MFA_ENROLL" whole => "authn-mfa-enroll";
        "error verifying MFA: {summary}" frame => "aws-cli-mfa-not-usable";
        "unsupported mfa provider" whole => "aws-cli-mfa-not-usable";
        "no mfa options provided" => "aws-cli-mfa-not-usable";
        "User did not accept MFA in time" => "factor-timeout";
        "MFA rejected by user" => "factor-rejected";
        "Unsupported response from Okta, please raise ticket with saml2aws" => "aws-cli-page-not-read";
        "cannot find state token" => "aws-cli-page-not-read" ("usually Identity Engine");
        "failed to getStateToken" whole => "aws-cli-page-not-read";
        "Unknown document type" whole => "aws-cli-page-not-read";
        "error extracting redirect form" => "aws-cli-page-not-read";
        "Response did not contain a valid SAML assertion. Please check that your username and password is correct" => "aws-cli-no-saml-assertion" calls "POST/login/token/sso" ("Okta gave the tool no assertion. Username and password are right if Okta asked for the second factor before.", "Open the `url` of `~/.saml2aws` in a browser: it has to be the embed link of the AWS app, and must not ask for more than the tool can answer. `saml2aws login --verbose` prints the page.");
        "Response did not contain a valid SAML assertion. Please check your username and password is correct" => "aws-cli-no-saml-assertion" calls "POST/login/token/sso" ("Okta gave the tool no assertion. Username and password are right if Okta asked for the second factor before.", "Open the `url` of `~/.saml2aws` in a browser: it has to be the embed link of the AWS app, and must not ask for more than the tool can answer. `saml2aws login --verbose` prints the page.");
        "Response did not contain a valid SAML assertion Please check your username and password is correct" => "aws-cli-no-saml-assertion" calls "POST/login/token/sso" ("Okta gave the tool no assertion. Username and password are right if Okta asked for the second factor before.", "Open the `url` of `~/.saml2aws` in a browser: it has to be the embed link of the AWS app, and must not ask for more than the tool can answer. `saml2aws login --verbose` prints the page.");
        "unable to locate saml response" => "aws-cli-no-saml-assertion";
        "unable to get a device token from okta" => "aws-cli-page-not-read";
        "error validation certificate" whole => "aws-cli-mfa-not-usable" ("Duo device trust");
        "error retrieving auth response: request for url: {name} failed status: {status}" => "aws-cli-password-refused" calls "POST/api/v1/authn" ("POST /api/v1/authn");
        "Error authenticating to IdP.: {summary}" frame => "aws-cli-password-refused" calls "POST/api/v1/authn" ("The sign-in of saml2aws failed: {summary}.", "Run `saml2aws login --verbose`, and look at the user's entry at `Reports > System Log` at that time.");
        "No roles available." whole => "aws-cli-no-roles";
        "No roles to assume" => "aws-cli-no-roles";
        "Failed to assume role. Please check whether you are permitted to assume the given role for the AWS service" => "aws-sts-refused";
        "Error logging into AWS role using SAML assertion.: {summary}" frame => "aws-sts-refused";
        "Error retrieving STS credentials using SAML.: {summary}" frame => "aws-sts-refused";
    }
    logs {
        "Authenticating as kim@acme.example ...\nResponse did not contain a valid SAML assertion\nPlease check your username and password is correct\nTo see the output follow the instructions in https://github.com/versent/saml2aws#debugging-issues-with-idps" => "aws-cli-no-saml-assertion";
        "Response did not contain a valid SAML assertion.\nPlease check that your username and password is correct." => "aws-cli-no-saml-assertion";
        "Error authenticating to IdP.: error verifying MFA: MFA rejected by user" => "factor-rejected";
        "Error logging into AWS role using SAML assertion.: Error retrieving STS credentials using SAML.: AccessDenied: Not authorized to perform sts:AssumeRoleWithSAML" => "aws-saml-trust-policy";
    }
}
