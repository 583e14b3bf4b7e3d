//! What tokendito prints (1 to 2).

use crate::catalogue::libraries::library;

library! {
    "tokendito", Okta;
    more "Run it with `--loglevel DEBUG --log-output-file tokendito.log`; without a file it logs to stderr. The log may hold cookies and tokens: do not share it unread.";
    marks "tokendito";
    settings {
    }
    messages {
        "Step-Up Authentication required, but not supported." => "aws-cli-no-saml-assertion";
        "Invalid data detected in SAML response. Aborting." => "aws-cli-no-saml-assertion";
        "SAML Response did not contain credentials" => "aws-cli-no-roles";
        "There was an error authenticating your keys with AWS: {summary}" frame => "aws-sts-refused";
        "No roles found. Please check with your Okta admin." => "aws-cli-no-roles";
        "User provided rolename does not exist [{name}]" => "aws-cli-no-roles";
        "no valid roles or tile is misconfigured" => "aws-cli-no-roles";
        "unsupported auth pipeline version {name}" => "aws-cli-engine-unknown";
        "Okta auth failed: unknown status for step up authentication." => "aws-cli-mfa-not-usable";
        "Okta auth failed: unknown status {name}" => "aws-cli-password-refused" ("Okta answered the sign-in with the state `{name}`, which tokendito cannot handle.", "Sign in once with a browser and finish that step (`MFA_ENROLL`, `PASSWORD_EXPIRED`), or run `pip install --upgrade tokendito`.");
        "Oauth2 callback error:{code}:{summary}" frame => "login-failed-in-app" ("Okta sent the sign-in back with `{code}`: {summary}.", "Look up `{code}`: `access_denied` means an assignment or a policy of the app, and `Reports > System Log` has the user's entry.");
        "The Okta Verify push has been denied." => "factor-rejected";
        "Device approval window has expired." => "factor-timeout";
        "MFA challenge has failed: {summary}. Please try again." frame => "aws-cli-mfa-not-usable";
        "Your Duo authentication has failed: {summary}" frame => "duo-refused";
        "AWS tile url not found please set url and try again" => "aws-cli-arguments-missing";
    }
    logs {
        "2026-02-20 10:00:01,101 tokendito.aws ERROR: Step-Up Authentication required, but not supported." => "aws-cli-no-saml-assertion";
        "ERROR: No roles found. Please check with your Okta admin." => "aws-cli-no-roles";
    }
}
