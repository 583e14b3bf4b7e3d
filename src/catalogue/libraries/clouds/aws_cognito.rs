//! What Amazon Cognito prints (user pools, identity pools, hosted UI, AppSync).

use crate::catalogue::libraries::library;

library! {
    "Amazon Cognito", Provider;
    more "Read `__type` and `message` in the JSON response (header `x-amzn-ErrorType`). Then search CloudTrail for the request ID (`cognito-idp.amazonaws.com`, `cognito-identity.amazonaws.com`), and for a Lambda trigger look into its log group.";
    marks "cognito" "appsync";
    settings {
        "aud-unexpected" => "Compare `client_id` of an access token, or `aud` of an ID token, with the app client's ID. A Cognito access token has no `aud`.";
        "saml-request-not-matched" => "Start at the app that uses Cognito, or give users a Bookmark App in Okta with that URL. Cognito takes responses that start at Okta's tile only with `Accept SP-initiated and IdP-initiated SAML assertions` at `User pools > your pool > Social and external providers > your provider`, and with a `Default RelayState` in Okta that names the app client, the redirect URI and the scopes.";
        "saml-signature-invalid" => "Load the metadata of the app again at `User pools > your pool > Social and external providers > your provider > Edit`: the metadata URL keeps it current.";
        "saml-user-not-named" => "Compare the required attributes at `User pools > your pool > Sign-up`, the attribute mapping at `User pools > your pool > Social and external providers > your provider`, and the attribute statements of the app in Okta.";
    }
    messages {
        "Access Token has expired" whole => "exp-passed";
        "Access Token has been revoked" whole named => "token-revoked";
        "Invalid Access Token" whole named => "cognito-token-unknown";
        "error=redirect_mismatch" => "provider-redirect-uri-refused";
        "Access Token does not have required scopes" => "scp-missing-scope" ("This request to Cognito needs the scope `aws.cognito.signin.user.admin`, which tokens of the hosted sign-in have only if the client requested it.", "Add `aws.cognito.signin.user.admin` at `User pools > your pool > App clients > your app client > Login pages > OpenID Connect scopes` and to `scope` of the authorize request.");
        "Refresh Token has expired" whole named => "cognito-refresh-token";
        "Refresh Token has been revoked" whole named => "cognito-refresh-token";
        "Invalid Refresh Token" whole named => "cognito-refresh-token";
        "Could not verify signature for Access Token" => "cognito-token-unknown";
        "Could not verify signature for Refresh Token" => "cognito-refresh-token";
        "Unable to verify secret hash for client {client}" => "cognito-secret-hash";
        "Client {client} is configured with secret but SECRET_HASH was not received" => "cognito-secret-hash";
        "Client {client} is configured for secret but secret was not received" => "cognito-secret-hash";
        "SecretHash does not match for the client: {client}" => "cognito-secret-hash";
        "User pool client {client} does not exist" => "cognito-client-unknown";
        "User pool {name} does not exist" => "cognito-client-unknown";
        "Incorrect username or password" whole => "cognito-password";
        "Password attempts exceeded" whole => "cognito-password";
        "User is disabled" whole => "cognito-user-disabled";
        "User is not confirmed" whole => "cognito-user-disabled";
        "Auth flow not enabled for this client" => "cognito-flow";
        "USER_PASSWORD_AUTH flow not enabled for this client" => "cognito-flow";
        "USER_SRP_AUTH is not enabled for the client" => "cognito-flow";
        "Token is not from a supported provider of this identity pool" => "cognito-pool-provider";
        "Invalid login token. Not a valid OpenId Connect identity token" => "cognito-pool-token";
        "Invalid login token. Token expired: {time} >= {now}" => "exp-passed";
        "Invalid login token. Token expired" => "exp-passed";
        "Invalid login token. Couldn't verify signed token" => "cognito-pool-signature";
        "Invalid login token. Issuer doesn't match providerName" => "cognito-pool-issuer";
        "Invalid login token. Can't pass in a Cognito token" => "cognito-pool-token";
        "Invalid login token. Missing" => "cognito-pool-token";
        "Invalid login token" whole => "cognito-pool-token";
        "Logins don't match. Please include at least one valid login for this identity or identity pool" => "cognito-pool-logins";
        "Unauthenticated access is not supported for this identity pool" => "cognito-pool-logins";
        "Invalid identity pool configuration. Check assigned IAM roles for this pool" => "cognito-pool-role";
        "Access to Identity '{id}' is forbidden" => "cognito-pool-logins";
        "IdentityPool '{id}' not found" => "cognito-client-unknown";
        "Basic (classic) flow is not enabled, please use enhanced flow" => "cognito-flow";
        "You are not authorized to make this call" => "appsync-not-authorized";
        "Valid authorization header not provided" => "access-token-empty" ("AppSync.");
        "Missing authorization header" whole => "access-token-empty";
        "Unable to parse JWT token" whole => "token-malformed" ("AppSync.");
        "Token has expired." whole => "exp-passed" ("AppSync.");
        "Not Authorized to access {name} on type {type}" => "appsync-field";
        "Invalid samlResponse or relayState from identity provider" => "saml-request-not-matched" ("The user usually started at the tile on Okta's dashboard, but Cognito has no record of that sign-in.");
        "Invalid relayState from identity provider" => "saml-request-not-matched" ("The user usually started at the tile on Okta's dashboard, but Cognito has no record of that sign-in.");
        "Invalid SAML response received: {summary}" frame => "saml-refused-without-reason";
        "Error in SAML response processing: {summary}" frame => "saml-refused-without-reason";
        "SAML Assertion signature is invalid" => "saml-signature-invalid";
        "Invalid user attributes: {name}: The attribute is required" => "saml-user-not-named" ("A required attribute of the user pool did not arrive, or is not mapped.");
        "Invalid user attributes: {name}: Required attribute cannot be deleted" => "saml-user-not-named" ("A required attribute of the user pool came with an earlier sign-in, but not with this one.");
        "Type for attribute {name} could not be determined" => "cognito-attribute-unknown";
        "Invalid user attributes: {name}: Attribute does not exist in the schema" => "cognito-attribute-unknown";
        "username attribute mapping required" => "cognito-attribute-unknown" ("The pool requires a mapping for `username`, but the provider with OpenID Connect has none.", "Map `username` to `sub` at `User pools > your pool > Social and external providers > your provider > Attribute mapping`.");
        "UnauthorizedException: Invalid JWT token" => "appsync-not-authorized" ("AppSync.");
        "Invalid JWT token" whole named => "appsync-not-authorized" ("AppSync.");
    }
    logs {
        "https://shop.acme.example/?error_description=Invalid+samlResponse+or+relayState+from+identity+provider&error=server_error" => "saml-request-not-matched";
        "Invalid SAML response received: Invalid user attributes: Type for attribute {custom:role} could not be determined" => "cognito-attribute-unknown";
        "[Cognito] server_error: Error in SAML response processing: Invalid user attributes: username: Attribute does not exist in the schema." => "cognito-attribute-unknown";
        "{\"__type\":\"NotAuthorizedException\",\"message\":\"Access Token has expired\"}" => "exp-passed";
        "NotAuthorizedException: Token is not from a supported provider of this identity pool. (Service: AmazonCognitoIdentity; Status Code: 400; Error Code: NotAuthorizedException)" => "cognito-pool-provider";
        "{\"errors\":[{\"errorType\":\"UnauthorizedException\",\"message\":\"You are not authorized to make this call.\"}]}" => "appsync-not-authorized";
    }
}
