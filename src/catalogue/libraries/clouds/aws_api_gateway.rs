//! What Amazon API Gateway prints (HTTP APIs (JWT and Lambda authorizers), REST APIs (Cognito, Lambda, IAM), WebSocket).

use crate::catalogue::libraries::library;

library! {
    "Amazon API Gateway", Gateway;
    more "For an HTTP API, read the header `www-authenticate` (`curl -v`), because the body says only `{\"message\":\"Unauthorized\"}`. For a REST API, set `CloudWatch logs` to `Error and info logs` at `API Gateway > your API > Stages > your stage > Logs and tracing`.";
    marks "execute-api" "apigw" "x-amzn";
    settings {
        "lambda-authorizer-denied" => "Look at the policy that the authorizer returned in its log group in CloudWatch: with a cached one, `Resource` has to be `arn:aws:execute-api:…/*`, or set the TTL of the authorizer to 0.";
        "aws-route-not-found" => "Compare the method, the path and the stage of the request with `API Gateway > your API > Stages`, and deploy the API: an undeployed route answers `Missing Authentication Token`.";
        "token-malformed" => "Run the request with `curl -v`: the header of `Identity source` (`$request.header.Authorization`) has to hold `Bearer`, one space and one token with two dots.";
        "aud-unexpected" => "Compare the list `Audience` of the JWT authorizer (`API Gateway > your API > Authorization > Manage authorizers`; CloudFormation `JwtConfiguration.Audience`, Terraform `jwt_configuration { audience = […] }`) with the token's `aud`, and add {audience} if the token is meant for this API. API Gateway looks at `client_id` only if the token has no `aud`.";
        "iss-unexpected" => "Compare `Issuer URL` of the JWT authorizer (CloudFormation `JwtConfiguration.Issuer`) with the token's `iss`. The two must be equal, including a slash at the end.";
        "keys-unreachable" => "Open `<Issuer URL>/.well-known/openid-configuration` and its `jwks_uri` from the internet, as API Gateway does. Both must answer within about 1.5 seconds. API Gateway caches the keys for up to two hours.";
        "reason-not-shown" => "Test the ID token and the access token with `API Gateway > your API > Authorizers > your authorizer > Test`. A REST API's Cognito authorizer takes the ID token, unless the method has `OAuth Scopes`: with scopes it takes the access token. The header that holds the token is its `Token source`.";
        "scp-missing-scope" => "Look at `Authorization scopes` of the route (HTTP API) or method (REST API): the token needs one of them in `scope` or `scp`. A REST API's Cognito authorizer takes access tokens if a scope is set there, and ID tokens if none is.";
    }
    messages {
        "the token does not have a valid audience" => "aud-unexpected";
        "error_description=\"the token has expired\"" => "exp-passed";
        "token contains an invalid number of segments" => "token-malformed" ("API Gateway's JWT authorizer got something that is not a JWT: an opaque token, or the word `Bearer` missing or twice.", "Run the request with `curl -v`: the header of the authorizer's `Identity source` (`$request.header.Authorization`) has to hold `Bearer`, one space and a token with two dots.");
        "invalid_token: the token has expired" => "exp-passed";
        "OIDC discovery endpoint communication error" => "keys-unreachable";
        "invalid_token: JWKS communication error" => "keys-unreachable";
        "error_description=\"JWKS communication error\"" => "keys-unreachable";
        "The incoming token has expired" => "exp-passed";
        "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64)" => "aws-signature-expected";
        "Invalid key=value pair (missing equal-sign) in Authorization header" => "aws-signature-expected";
        "not a valid key=value pair (missing equal-sign) in Authorization header" => "aws-signature-expected" ("The path or the stage does not exist, or the method's authorization is `AWS_IAM`. API Gateway then reads the header as an AWS signature, and does not look at the token.", "Compare the URL with the invoke URL at `API Gateway > your API > Stages`, and look at `Authorization` of the method: it has to name your authorizer. Then deploy the API.");
        "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter" => "aws-signature-expected";
        "Authorization header requires 'Credential' parameter" => "aws-signature-expected";
        "Missing Authentication Token" whole => "aws-route-not-found";
        "User is not authorized to access this resource with an explicit deny in an identity-based policy" => "lambda-authorizer-denied";
        "User is not authorized to access this resource with an explicit deny" => "lambda-authorizer-denied";
        "User is not authorized to access this resource because no identity-based policy allows" => "lambda-authorizer-denied";
        "User: anonymous is not authorized to perform: execute-api:Invoke on resource: {name}" => "aws-resource-policy";
        "is not authorized to perform: execute-api:Invoke on resource: {name}" => "aws-resource-policy";
        "AuthorizerConfigurationException" => "lambda-authorizer-failed" ("The Lambda authorizer failed or returned a response that API Gateway cannot read (`AUTHORIZER_CONFIGURATION_ERROR`): the token was neither accepted nor refused.", "Open the log group `/aws/lambda/` and the function's name in CloudWatch at that time, or run `API Gateway > your API > Authorizers > your authorizer > Test`. The response has to hold `principalId` and `policyDocument`.");
        "AuthorizerFailureException" => "lambda-authorizer-failed";
        "Execution failed due to configuration error: Authorizer error" => "lambda-authorizer-failed" ("Execution log.");
        "Execution failed due to configuration error: Invalid permissions on Lambda function" => "lambda-authorizer-failed";
        "Authorizer configuration error" whole => "lambda-authorizer-failed";
        "Malformed policy document returned by the authorizer" => "lambda-authorizer-failed";
        "x-amzn-errortype: UnauthorizedException" => "reason-not-shown" ("A Lambda authorizer raised `Unauthorized`, the token source is missing, or the Cognito authorizer refused the token without a reason.");
        "x-amzn-errortype: MissingAuthenticationTokenException" => "aws-route-not-found";
        "x-amzn-errortype: IncompleteSignatureException" => "aws-signature-expected";
        "x-amzn-errortype: AccessDeniedException" => "lambda-authorizer-denied";
        "x-amzn-errortype: ExpiredTokenException" => "exp-passed";
        "(missing equal-sign) in Authorization header" => "aws-signature-expected";
    }
    logs {
        "HTTP/2 401\ncontent-type: application/json\nwww-authenticate: Bearer scope=\"\" error=\"invalid_token\" error_description=\"the token does not have a valid audience\"\napigw-requestid: Mc7UVexample=\n\n{\"message\":\"Unauthorized\"}" => "aud-unexpected";
        "{\"requestId\":\"abc=\",\"routeKey\":\"GET /orders\",\"status\":\"401\",\"authorizerError\":\"invalid_token: OIDC discovery endpoint communication error\"}" => "keys-unreachable";
        "HTTP/1.1 403 Forbidden\nx-amzn-ErrorType: MissingAuthenticationTokenException\n\n{\"message\":\"Missing Authentication Token\"}" => "aws-route-not-found";
        "{\"Message\":\"User is not authorized to access this resource with an explicit deny\"}" => "lambda-authorizer-denied";
    }
}
