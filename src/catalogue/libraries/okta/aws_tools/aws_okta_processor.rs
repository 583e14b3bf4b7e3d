//! What aws-okta-processor prints (1.0 to 1.9).

use crate::catalogue::libraries::library;

library! {
    "aws-okta-processor", Okta;
    more "Look for the last line `Info: Calling …`: the program prints one before each request, so the last request is the one that failed. `okta-aws-cli` signs in through the browser instead.";
    marks "aws-okta-processor" "aws_okta_processor";
    settings {
        "aws-cli-no-saml-assertion" => "Give the AWS app, at `Applications and Resources > Applications > your app > Sign On > User Authentication`, a policy that the sign-in of the tool meets, or sign in through the browser with `okta-aws-cli`.";
    }
    messages {
        "SAMLResponse tag not found due to MFA challenge." => "aws-cli-no-saml-assertion";
        "SAMLResponse tag not found due to password verification challenge." => "aws-cli-no-saml-assertion";
        "ERROR: SAMLResponse tag was not found!" => "aws-cli-no-saml-assertion";
        "SAMLResponse tag was not found" => "aws-cli-no-saml-assertion";
        "ERROR: No accounts found in SAMLResponse!" => "aws-cli-no-roles";
        "Error: Status Code: {status}" whole frame => "aws-cli-password-refused" ("Okta refused a step of the sign-in with {status}. The next lines have Okta's summary, which gives the reason.", "Look for the last line `Info: Calling …`: the program prints one before each request, so the last request is the one that failed. Read `errorSummary` below it.");
        "Factor type not implemented: {name}" => "aws-cli-mfa-not-usable";
        "ERROR: No Factors were found!" => "aws-cli-mfa-not-usable";
        "ERROR: Factor {name} not found!" => "aws-cli-mfa-not-usable";
        "ERROR: No Applications were found!" => "aws-cli-no-federation-app";
        "ERROR: Role {name} not found!" => "aws-cli-no-roles";
    }
    logs {
        "Password: \nInfo: Calling https://acme.okta.com/api/v1/authn\nInfo: Calling https://acme.okta.com/api/v1/sessions\nInfo: Calling https://acme.okta.com/home/amazon_aws/0oa5iklr6spfPW2Ec7j2/272\nSAMLResponse tag not found due to MFA challenge." => "aws-cli-no-saml-assertion";
        "Error: Status Code: 401\nError: Summary: Authentication failed" => "E0000004";
    }
}
