//! What gp-okta (GlobalProtect VPN with Okta) prints.

use crate::catalogue::libraries::library;

library! {
    "gp-okta", Okta;
    more "Set `debug = 1` in its configuration file: it then prints each request and response. It signs in with `POST /api/v1/authn`.";
    marks "gp-okta" "globalprotect";
    settings {
    }
    messages {
        "okta auth request failed" => "aws-cli-password-refused" calls "POST/api/v1/authn" ("Okta refused the sign-in of gp-okta. The line after it holds the status: 401 is a wrong username or password, a locked account, or a policy that asks for more than a password.", "Sign in with a browser as the same user. If that works, look at the user's entry at `Reports > System Log` for what the policy asks.");
        "no factor url found" => "aws-cli-mfa-not-usable";
        "no factors processed" => "aws-cli-mfa-not-usable";
        "okta saml request failed" => "aws-cli-page-not-read";
        "did not find saml request" => "aws-cli-page-not-read";
        "unknown status: {name}" whole => "aws-cli-password-refused";
    }
    logs {
        "[INFO] okta auth request\nerr: okta auth request failed. status code: 401" => "aws-cli-password-refused";
        "[INFO] okta auth request\nerr: no factor url found" => "aws-cli-mfa-not-usable";
    }
}
