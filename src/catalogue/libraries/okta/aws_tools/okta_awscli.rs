//! What okta-awscli prints (0.1 to 0.5).

use crate::catalogue::libraries::library;

library! {
    "okta-awscli", Okta;
    more "Run it with `--verbose`. It signs in with `POST /api/v1/authn` and reads the AWS app's page for the assertion; `okta-aws-cli` signs in through the browser instead.";
    marks "oktaawscli" "okta-awscli";
    settings {
    }
    messages {
        "Unsupported factorType: {name}" frame => "aws-cli-mfa-not-usable" ("okta-awscli supports Okta Verify, time-based codes and U2F keys, but not `{name}`.", "Enroll one of these for the user, or use `okta-aws-cli`, which signs in through the browser.");
        "MFA required, but no supported factors enrolled!" => "aws-cli-mfa-not-usable" calls "POST/api/v1/authn";
        "Unable to locate selected factor type {name}" => "aws-cli-mfa-not-usable";
        "MFA not enrolled. Cannot continue." => "authn-mfa-enroll" calls "POST/api/v1/authn";
        "You must enroll in MFA before using this tool." => "authn-mfa-enroll";
        "Account is locked. Cannot continue." => "authn-locked-out" calls "POST/api/v1/authn";
        "You are not authenticated -- please try to log in again" => "aws-cli-password-refused";
        "No AWS apps are available for your user." => "aws-cli-no-federation-app" calls "GET/api/v1/users/me/appLinks";
        "No Extra Verification. Title was {name}" => "aws-cli-no-saml-assertion" ("The AWS app's page is a sign-in or an error instead of the assertion. Its title is `{name}`.", "Open `app-link` of `~/.okta-aws` in a browser as the same user, and look at what the page asks for.");
        "No Extra Verification" whole => "aws-cli-page-not-read" ("The AWS app's page is neither the assertion nor the extra verification that the tool can answer.", "Open `app-link` of `~/.okta-aws` in a browser as the same user, and look at what the page asks for. `okta-aws-cli` can answer it in the browser.");
        "SAML assertion not valid" => "aws-cli-no-saml-assertion";
        "The app-link provided: {name} is an invalid url" => "aws-cli-arguments-missing";
        "Your Okta password is expired" => "authn-password-expired";
        "Verification was rejected" whole => "factor-rejected";
        "Verification timed out" whole => "factor-timeout";
    }
    logs {
        "Enter password:\nERROR - Unsupported factorType: sms\nMFA required, but no supported factors enrolled! Exiting." => "aws-cli-mfa-not-usable";
        "DEBUG - Selected app: AWS\nERROR - SAML assertion not valid" => "aws-cli-no-saml-assertion";
        "ERROR - No Extra Verification\nTraceback (most recent call last):\n  File \"/usr/local/lib/python3.8/site-packages/oktaawscli/okta_awscli.py\", line 33, in <module>" => "aws-cli-page-not-read";
    }
}
