//! What AWS STS and IAM (AssumeRoleWithWebIdentity) prints (STS of 2011-06-15 API; aws-actions/configure-aws-credentials v1 to v6, EKS IRSA, AWS SDKs).

use crate::catalogue::libraries::library;

library! {
    "AWS STS and IAM", Provider;
    more "Look up the event `AssumeRoleWithWebIdentity` in CloudTrail, in the region of the STS endpoint: `errorMessage` is the reason, `userName` the token's `sub`. In GitHub Actions, print the claims with the action `github/actions-oidc-debugger`, never the token itself.";
    settings {
        "aud-unexpected" => "Compare the token's `aud` (for Google, `azp`) with the list at `IAM > Identity providers > your provider > Audiences`, and add a missing one with `aws iam add-client-id-to-open-id-connect-provider`. `aws-actions/configure-aws-credentials` asks for `sts.amazonaws.com` (its input `audience`).";
        "aud-missing" => "Send a token that was made for AWS. In GitLab CI, declare one under `id_tokens:` with `aud:` and pass it on: `CI_JOB_TOKEN` and `CI_JOB_JWT` have no `aud`. The same value belongs at `IAM > Identity providers > your provider > Audiences`.";
        "keys-unreachable" => "Open `<iss>/.well-known/openid-configuration` and its `jwks_uri` from the public internet, as STS does. Both must answer within a few seconds, with a certificate of a public authority.";
        "exp-passed" => "Get the token right before the request: STS compares `exp` with its own clock and allows no tolerance.";
    }
    messages {
        "Not authorized to perform sts:AssumeRoleWithWebIdentity" => "aws-trust-policy";
        "is not authorized to perform: sts:AssumeRoleWithWebIdentity on resource: {name}" => "aws-trust-policy";
        "is not authorized to perform: sts:AssumeRoleWithWebIdentity" => "aws-trust-policy";
        "is not authorized to perform: sts:AssumeRole on resource: {name}" => "aws-role-not-allowed";
        "is not authorized to perform: sts:TagSession on resource: {name}" => "aws-role-not-allowed";
        "No OpenIDConnect provider found in your account for {issuer}" => "aws-oidc-provider-missing";
        "Incorrect token audience" whole => "aud-unexpected";
        "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements" => "keys-unreachable";
        "Couldn't retrieve verification key from your identity provider" => "keys-unreachable";
        "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint" => "aws-thumbprint";
        "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)" => "aws-token-unreadable";
        "The ID Token provided is not a valid JWT" => "aws-token-unreadable";
        "Token signature invalid" whole => "signature-invalid";
        "Missing a required claim: {claim}" => "claim-missing";
        "Token expired: current date/time {now} must be before the expiration date/time {time}" => "exp-passed";
        "The web identity token that was passed is expired or is not valid. Get a new identity token from the identity provider and then retry the request" => "aws-token-expired-or-invalid";
        "The web identity token that was passed could not be validated by Amazon Web Services" => "aws-token-unreadable";
        "The web identity token that was passed could not be validated by AWS" => "aws-token-unreadable";
        "The identity provider (IdP) reported that authentication failed" => "aws-idp-rejected";
        "the identity provider (IDP) that was asked to verify the incoming identity token could not be reached" => "keys-unreachable";
        "The requested DurationSeconds exceeds the MaxSessionDuration set for this role" => "aws-duration";
        "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining" => "aws-duration";
        "STS is not activated in this region for account" => "aws-region";
        "Request ARN is invalid" => "aws-arn";
        "The security token included in the request is invalid" => "aws-credentials-invalid";
        "The security token included in the request is expired" => "aws-credentials-expired";
        "The provided token has expired" whole => "aws-credentials-expired" ("S3 (`ExpiredToken`).");
        "The provided token is malformed or otherwise invalid" => "aws-credentials-invalid" ("S3 (`InvalidToken`).");
        "ExpiredTokenException" => "aws-credentials-expired" ("Something has expired: AWS credentials, or for `AssumeRoleWithWebIdentity` the web identity token.", "Read the message after the name. Run `aws sts get-caller-identity` to see which credentials are in use, and sign in again with `aws sso login` or the tool that wrote them.");
        "IDPCommunicationError" => "keys-unreachable" ("Error name only.");
        "IDPRejectedClaim" => "aws-idp-rejected" ("Error name only.");
        "InvalidIdentityToken" => "aws-token-unreadable" ("STS could not use the web identity token. The message after the name says why.", "Paste the line with its message: `No OpenIDConnect provider found` is IAM's list of providers, `Incorrect token audience` its list of audiences.");
        "An error occurred (AccessDenied) when calling the AssumeRoleWithWebIdentity operation" => "aws-trust-policy" ("The role's trust policy does not allow this token to assume it. The message after the line sometimes says more.", "Compare `aud` and `sub` of the token with `Condition` of the trust policy: `aws iam get-role --role-name NAME --query Role.AssumeRolePolicyDocument`.");
        "Could not assume role with OIDC: {summary}" frame => "reason-not-shown" ("The words after the colon are the reason of STS.");
        "Could not assume role with web identity token file: {summary}" frame => "reason-not-shown" ("The words after the colon are the reason of STS.");
        "Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers" => "github-id-token-permission" ("The action found neither keys nor GitHub's token endpoint: usually `id-token: write` is missing.", "Add `permissions:` with `id-token: write` and `contents: read` to the job. A workflow of a pull request from a fork gets no ID token.");
        "Credentials could not be loaded, please check your action inputs" => "github-id-token-permission" ("Usually the permission `id-token: write` is missing; otherwise the secrets with the keys are empty.", "Add `permissions:` with `id-token: write` and `contents: read` to the job, or set `aws-access-key-id` and `aws-secret-access-key` to secrets that exist.");
        "It looks like you might be trying to authenticate with OIDC. Did you mean to set the `id-token` permission" => "github-id-token-permission";
        "getIDToken call failed: {summary}" => "github-id-token-permission" ("GitHub gave the job no ID token. The words after the colon say why.", "Add `permissions:` with `id-token: write` to the job, and read the words after the colon: a 5xx of GitHub passes on its own.");
        "Web identity token file does not exist: {path}" => "web-identity-file-missing";
        "Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable" => "github-id-token-permission";
        "Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable" => "github-id-token-permission";
        "Failed to get ID Token. Error Code" => "github-id-token-endpoint";
        "Response json body do not have ID Token field" => "github-id-token-endpoint";
        "WebIdentityErr: failed to retrieve credentials" frame => "reason-not-shown" ("Go SDK v1; `caused by:` names the reason.");
        "WebIdentityErr: role ARN is not set" => "web-identity-env";
        "WebIdentityErr: unable to read file at {path}" => "web-identity-file-missing";
        "Error when retrieving credentials from assume-role-with-web-identity" frame => "reason-not-shown" ("botocore.");
        "failed to refresh cached credentials, failed to retrieve jwt from provide source" => "web-identity-file-missing" ("Go SDK v2.");
        "unable to read file at {path}: open" => "web-identity-file-missing";
        "Unable to locate credentials. You can configure credentials by running" => "aws-no-credentials" ("AWS CLI, botocore.");
        "Unable to locate credentials" whole => "aws-no-credentials" ("botocore.");
        "no EC2 IMDS role found" => "aws-no-credentials";
        "Could not load credentials from any providers" => "aws-no-credentials" ("JavaScript SDK v3.");
        "CredentialsProviderError: Could not load credentials from any providers" => "aws-no-credentials" ("JavaScript SDK v3.");
        "Not authorized to perform sts:AssumeRoleWith" => "aws-sts-refused";
    }
    logs {
        "botocore.errorfactory.InvalidIdentityTokenException: An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: No OpenIDConnect provider found in your account for https://oidc.eks.eu-west-1.amazonaws.com/id/5AF0EXAMPLE" => "aws-oidc-provider-missing";
        "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</Type><Code>ExpiredTokenException</Code><Message>Token expired: current date/time 1772366400 must be before the expiration date/time 1772366100</Message></Error></ErrorResponse>" => "exp-passed";
        "WebIdentityErr: failed to retrieve credentials\ncaused by: InvalidIdentityToken: The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)\n\tstatus code: 400, request id: 0f3c" => "aws-token-unreadable";
        "Error: Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers" => "github-id-token-permission";
    }
}
