//! What aws-okta prints (0.x and 1.x (no longer kept up)).

use crate::catalogue::libraries::library;

library! {
    "aws-okta", Client;
    more "Run `aws-okta --debug exec …`. The tool is no longer maintained and does not know Identity Engine: change to `okta-aws-cli`.";
    marks "aws-okta" "aws_okta";
    settings {
    }
    messages {
        "Failed to authenticate with okta. If your credentials have changed, use 'aws-okta add': {summary}" frame => "aws-cli-password-refused" calls "POST/api/v1/authn";
        "authentication failed for {user}" named => "aws-cli-password-refused";
        "Failed to validate credentials" => "aws-cli-password-refused";
        "Failed authn verification for okta. Err: {summary}" frame => "aws-cli-mfa-not-usable" calls "POST/api/v1/authn/factors/{factorId}/verify";
        "No available MFA Factors" => "aws-cli-mfa-not-usable";
        "Failed to get okta credentials from your keyring. Please make sure you have added okta credentials with `aws-okta add`" => "aws-cli-arguments-missing";
        "Okta credentials are not in your keyring. Please make sure you have added okta credentials with `aws-okta add`" => "aws-cli-arguments-missing";
        "aws_saml_url missing from ~/.aws/config" => "aws-cli-arguments-missing";
        "Okta user {user} does not have the AWS app added to their account. Please contact your Okta admin to make sure things are configured properly" => "aws-cli-no-federation-app";
        "There are no roles that can be assumed" => "aws-cli-no-roles";
        "ARN isn't valid" whole => "aws-cli-no-roles";
        "Failed Duo challenge. Err: {summary}" frame => "aws-cli-mfa-not-usable";
        "DUO: bad status from result_url: {status}" => "aws-cli-mfa-not-usable";
        "getting creds via SAML: {summary}" frame => "aws-sts-refused";
    }
    logs {
        "ERRO[0001] Failed to authenticate with okta. If your credentials have changed, use 'aws-okta add': &errors.errorString{s:\"401 Unauthorized\"}" => "aws-cli-password-refused";
        "There are no roles that can be assumed" => "aws-cli-no-roles";
    }
}
