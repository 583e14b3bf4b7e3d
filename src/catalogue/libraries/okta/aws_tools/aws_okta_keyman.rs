//! What AWS Okta Keyman prints (0.3 to 2).

use crate::catalogue::libraries::library;

library! {
    "AWS Okta Keyman", Okta;
    more "Run it with `--debug`. It signs in with `POST /api/v1/authn`; `okta-aws-cli` signs in through the browser instead.";
    marks "aws_okta_keyman" "okta keyman";
    settings {
    }
    messages {
        "Fatal error: MFA_REQUIRED" => "aws-cli-mfa-not-usable" ("Okta accepted the password, but the user's authenticators are of kinds that this version of the tool cannot use.", "Enroll Okta Verify with push or a time-based code for the user, run `pip install --upgrade aws_okta_keyman`, or use `okta-aws-cli`, which signs in through the browser.");
        "Fatal error: MFA_ENROLL" => "authn-mfa-enroll";
        "Fatal error: PASSWORD_EXPIRED" => "authn-password-expired";
        "Fatal error: LOCKED_OUT" => "authn-locked-out";
        "Fatal error: No supported MFA types found" => "aws-cli-mfa-not-usable";
        "No supported MFA types found" => "aws-cli-mfa-not-usable";
        "Invalid Username ({user}) or Password" => "aws-cli-password-refused" calls "POST/api/v1/authn";
        "No configured or assigned AWS apps found" => "aws-cli-no-federation-app";
        "Could not find any Role in the SAML assertion" => "aws-cli-no-roles";
        "Unable to find a matching account or role" => "aws-cli-no-roles";
        "SAML failure. Please reauthenticate." => "aws-cli-no-saml-assertion";
        "Provided App ID {name} not found" => "aws-cli-no-federation-app";
        "Invalid Passcode Detected" whole => "aws-cli-mfa-not-usable" ("Okta refused the code");
        "Did not get callback information from Duo" => "aws-cli-mfa-not-usable";
    }
    logs {
        "11:44:12   (INFO) Using account: nonprod / 0oaiz4jczn\nPassword:\n11:44:23   (CRITICAL) Fatal error: MFA_REQUIRED" => "aws-cli-mfa-not-usable";
        "(CRITICAL) Invalid Username (jane) or Password" => "aws-cli-password-refused";
    }
}
