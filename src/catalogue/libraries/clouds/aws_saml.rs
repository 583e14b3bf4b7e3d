//! What AWS STS and the AWS sign-in page print of a SAML assertion (STS of 2011-06-15 API; AWS CLI, saml2aws and others).

use crate::catalogue::libraries::library;

library! {
    "AWS sign-in with SAML", Provider;
    more "Look up the event `AssumeRoleWithSAML` in CloudTrail, in the region of the STS endpoint: `errorMessage` is the reason, `userName` the assertion's `NameID`. Decode the assertion (`base64 -d`), and look at `Issuer`, `Audience` and the attribute `https://aws.amazon.com/SAML/Attributes/Role`.";
    settings {}
    messages {
        "Not authorized to perform sts:AssumeRoleWithSAML" => "aws-saml-trust-policy";
        "Value null at 'principalArn' failed to satisfy constraint" => "aws-saml-arns-not-read";
        "Value null at 'roleArn' failed to satisfy constraint" => "aws-saml-arns-not-read";
        "Value '{name}' at 'principalArn' failed to satisfy constraint" => "aws-saml-arns-not-read";
        "Value null at 'sAMLAssertion' failed to satisfy constraint" => "aws-cli-no-saml-assertion";
        "Value '' at 'sAMLAssertion' failed to satisfy constraint" => "aws-cli-no-saml-assertion";
        "Invalid length for parameter SAMLAssertion, value: 0" => "aws-cli-no-saml-assertion" ("The tool called AWS with an empty assertion: the step at the identity provider had failed, and the tool continued.", "Read the tool's output before this line, and run it again with its debug option (`--debug`, `--verbose`). Nothing was sent to AWS.");
        "Invalid length for parameter PrincipalArn, value: 0" => "aws-saml-arns-not-read" ("botocore");
        "Provided token is not valid for the SAML audience" => "aws-saml-trust-policy";
        "Response did not contain a valid SAML assertion" => "aws-saml-trust-policy" ("AWS sign-in page.");
        "Your request included an invalid SAML response. To logout, click here" => "aws-saml-trust-policy" ("AWS sign-in page.");
        "RoleSessionName is required in AuthnResponse" => "aws-saml-attribute";
        "RoleSessionName in AuthnResponse must match" => "aws-saml-attribute";
        "Source Identity must match" => "aws-saml-attribute";
        "Specified provider doesn't exist" => "aws-saml-trust-policy";
        "Issuer not present in specified provider" => "aws-saml-issuer";
        "Could not parse metadata" whole => "aws-saml-issuer";
        "Response signature invalid" whole => "aws-saml-issuer";
        "Failed to assume role: Issuer not present in specified provider" => "aws-saml-issuer";
        "Token must be redeemed within 5 minutes of issuance" => "aws-saml-late";
    }
    logs {
        "Auto select role as only one is available : arn:aws:iam::123456789012:saml-provider/okta\nException in thread \"main\" com.amazonaws.services.securitytoken.model.AWSSecurityTokenServiceException: 1 validation error detected: Value null at 'principalArn' failed to satisfy constraint: Member must not be null" => "aws-saml-arns-not-read";
        "Parameter validation failed:\nInvalid length for parameter SAMLAssertion, value: 0, valid range: 4-inf" => "aws-cli-no-saml-assertion";
        "Response signature invalid (Service: AWSSecurityTokenService; Status Code: 400; Error Code: InvalidIdentityToken; Request ID: 3f6c2d10; Proxy: null). Please try again." => "aws-saml-issuer";
    }
}
