//! What Azure platform (API Management, App Service, Microsoft Graph, ARM, Key Vault, Storage, SQL) prints (API Management `validate-jwt`, `validate-azure-ad-token`; App Service authentication (Easy Auth) v2; Azure APIs of 2026).

use crate::catalogue::libraries::library;

library! {
    "Azure platform (API Management, App Service, Microsoft Graph, ARM, Key Vault, Storage, SQL)", Gateway;
    more "In Microsoft Graph, read `error.innerError` of the response (`code`, `request-id`). In API Management, run the request at `Test` with `Trace`, or read `LastErrorMessage` in `ApiManagementGatewayLogs`. In App Service, open `Diagnose and solve problems > Easy Auth`. For Storage, read `AuthenticationErrorDetail` in the response; for Azure SQL, `State` in the error.";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. `header-name` and `require-scheme` of `validate-jwt` set the place in API Management.";
        "aud-unexpected" => "In API Management, add the token's `aud` as `<audience>` to `<audiences>` of `<validate-jwt>` (or `<validate-azure-ad-token>`), if the token is meant for this API. In App Service, add it at `Authentication > your identity provider > Edit > Allowed token audiences`, which takes the App ID URI (`api://…`) next to the client ID.";
        "iss-unexpected" => "In API Management, look at `<issuers>` of `<validate-jwt>` and at the URL in `<openid-config url=…>`: `https://login.microsoftonline.com/<tenant id>/v2.0/.well-known/openid-configuration` brings only the v2.0 issuer, the URL without `/v2.0` only the v1.0 issuer `https://sts.windows.net/<tenant id>/`. In App Service, look at `Issuer URL` of the identity provider.";
        "kid-not-in-keys" => "In API Management, check `<openid-config url=…>`: the document is loaded once an hour at most, and API Management's network must reach it.";
        "claim-unexpected" => "In API Management, compare `<required-claims><claim name=… match=\"any\">` of `<validate-jwt>` with the token.";
        "access-token-empty" => "In API Management, check `header-name` and `require-scheme=\"Bearer\"` of `<validate-jwt>`.";
    }
    messages {
        "JWT not present" whole => "access-token-empty" ("API Management, default text.");
        "JWT not found in the request. Access denied" => "access-token-empty" ("API Management.");
        "JWT not present in the request" => "access-token-empty" ("API Management.");
        "JWT Validation Failed: Claim value mismatch: {claim}={found}" => "claim-unexpected" ("API Management, trace.");
        "JWT is missing the following claims: {claim}" => "claim-missing" ("API Management.");
        "Claim {claim} value of {found} is not allowed. Access denied" => "claim-unexpected" ("API Management.");
        "JWT Validation Failed: Lifetime validation failed. The token is expired" => "exp-passed" ("API Management.");
        "Invalid Azure AD JWT" => "apim-entra-token-refused" ("The policy `validate-azure-ad-token` of API Management refused the token, with its default text.", "Compare `tenant-id`, `client-application-ids` and `audiences` of the policy at `APIs > your API > Design > Inbound processing` with `tid`, `appid` and `aud` of the token. `Test > Trace` shows which comparison failed.");
        "TokenSignatureKeyNotFound" => "kid-not-in-keys" ("API Management, `context.LastError.Reason`.");
        "TokenSignatureInvalid" => "signature-invalid" ("API Management, `context.LastError.Reason`.");
        "TokenAudienceNotAllowed" => "aud-unexpected" ("API Management, `context.LastError.Reason`.");
        "TokenIssuerNotAllowed" => "iss-unexpected" ("API Management, `context.LastError.Reason`.");
        "TokenClaimNotFound" => "claim-missing" ("API Management, `context.LastError.Reason`.");
        "TokenClaimValueNotAllowed" => "claim-unexpected" ("API Management, `context.LastError.Reason`.");
        "TokenNotPresent" whole => "access-token-empty" ("API Management, `context.LastError.Reason`.");
        "TokenNotFound" whole => "access-token-empty" ("API Management, `context.LastError.Reason`.");
        "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API" => "apim-subscription-key";
        "Access denied due to missing subscription key" => "apim-subscription-key";
        "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription" => "apim-subscription-key";
        "Access denied due to invalid subscription key" => "apim-subscription-key";
        "Unauthorized. Access token is missing or invalid" => "reason-not-shown" ("Microsoft's samples have this text as `failed-validation-error-message` of the policy `validate-jwt`, so it does not contain the reason.", "Run the request at `API Management > APIs > your API > Test > Trace`, and read the line of `validate-jwt`: it names the failed comparison. Compare `openid-config`, `audiences` and `issuers` of the policy with the token.");
        "You do not have permission to view this directory or page" => "easy-auth-refused" ("App Service's own authentication (Easy Auth) refused the request before your code ran. A plain IIS prints the same page.", "Look at `App Services > your app > Settings > Authentication > your identity provider > Edit`: `Issuer URL` and `Allowed token audiences` have to match `iss` and `aud` of the token. With application logging on, `az webapp log tail` prints the reason.");
        "WWW-Authenticate: Bearer realm=\"{name}\" authorization_uri=\"https://login.windows.net" => "easy-auth-refused" ("The request came without a token, or with one that App Service does not accept. The challenge names the URL for getting one.", "Send `Authorization: Bearer` and an access token for the `resource_id` of the challenge, or for `Allowed token audiences` at `App Service > your app > Authentication`.");
        "The access token has been obtained for wrong audience or resource '{found}'. It should exactly match with one of the allowed audiences '{expected}'" => "aud-unexpected";
        "The access token has been obtained from wrong audience or resource '{found}'. It should exactly match (including forward slash) with one of the allowed audiences '{expected}'" => "aud-unexpected";
        "The access token has been obtained for wrong audience or resource" => "aud-unexpected";
        "The access token is from the wrong issuer '{found}'. It must match the tenant '{expected}' associated with this subscription" => "iss-unexpected";
        "The access token is from the wrong issuer '{found}'. It must match one of the tenants '{expected}' associated with this subscription" => "iss-unexpected";
        "The access token is from the wrong issuer" => "iss-unexpected";
        "The access token expiry UTC time '{time}' is earlier than current UTC time '{now}'" => "exp-passed";
        "InvalidAuthenticationTokenTenant" => "iss-unexpected";
        "InvalidAuthenticationTokenAudience" => "aud-unexpected";
        "ExpiredAuthenticationToken" => "exp-passed";
        "Authentication failed. The 'Authorization' header is missing" => "access-token-empty";
        "Authentication failed. The 'Authorization' header is provided in an invalid format" => "authorization-malformed";
        "does not have authorization to perform action '{name}' over scope '{0}'" => "azure-rbac";
        "does not have authorization to perform action" => "azure-rbac";
        "Access token validation failure. Invalid audience" => "aud-unexpected" ("The token is for another API than Graph.");
        "Lifetime validation failed, the token is expired" => "exp-passed";
        "Access token has expired or is not yet valid" => "graph-token-time";
        "Access token is empty" whole => "access-token-empty";
        "CompactToken parsing failed with error code" => "graph-token-unreadable";
        "CompactToken validation failed with reason code" => "graph-token-unreadable";
        "Access token validation failure" whole => "graph-token-unreadable";
        "Insufficient privileges to complete the operation" => "graph-permission";
        "Authorization_RequestDenied" => "graph-permission";
        "Access is denied. Check credentials and try again" => "graph-permission";
        "ErrorAccessDenied" => "graph-permission";
        "The token contains no permissions, or permissions can not be understood" => "graph-permission";
        "/me request is only valid with delegated authentication flow" => "graph-me";
        "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp" => "graph-cae";
        "Continuous access evaluation resulted in challenge" => "graph-cae";
        "InvalidAuthenticationToken" => "graph-token-unreadable" ("Microsoft Graph could not use the token. `error.message` next to the code says why.", "Read `error.message` and `error.innerError` of the response. The token's `aud` has to be `https://graph.microsoft.com` or `00000003-0000-0000-c000-000000000000`.");
        "AKV10032: Invalid issuer. Expected one of {expected}, found {found}" => "iss-unexpected";
        "AKV10032" whole => "iss-unexpected";
        "AKV10022: Invalid audience. Expected {expected}, found: {found}" => "aud-unexpected";
        "AKV10022" whole => "aud-unexpected";
        "AKV10000: Request is missing a Bearer or PoP token" => "access-token-empty";
        "AKV10000" whole => "access-token-empty";
        "AKV10046: Unable to resolve the key used for signature validation" => "kid-not-in-keys";
        "AKV10046" whole => "kid-not-in-keys";
        "Caller is not authorized to perform action on resource" => "azure-rbac";
        "ForbiddenByRbac" => "azure-rbac";
        "ForbiddenByPolicy" => "azure-rbac";
        "Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature" => "storage-auth-failed" ("Azure Storage refused the `Authorization` header. `AuthenticationErrorDetail` in the XML of the response names the reason.", "Read `AuthenticationErrorDetail`. A token needs `aud` `https://storage.azure.com`, and the request the header `x-ms-version: 2017-11-09` or later.");
        "Issuer validation failed. Issuer did not match" => "iss-unexpected";
        "Audience validation failed. Audience did not match" => "aud-unexpected" ("The audience is `https://storage.azure.com` or the account's URL.");
        "Lifetime validation failed. The token is expired" => "exp-passed";
        "Signature validation failed. The token's kid is" => "kid-not-in-keys";
        "This request is not authorized to perform this operation using this permission" => "azure-rbac";
        "AuthorizationPermissionMismatch" => "azure-rbac";
        "Authentication information is not given in the correct format. Check the value of Authorization header" => "storage-auth-failed";
        "Login failed for user '<token-identified principal>'. The server is not currently configured to accept this token" => "sql-token-tenant";
        "Login failed for user '<token-identified principal>'. Token is expired" => "exp-passed";
        "Login failed for user '<token-identified principal>'" => "sql-principal" ("Azure SQL accepted the token, but the database has no user for its identity.", "Run `CREATE USER [<app or identity name>] FROM EXTERNAL PROVIDER;` in that database (not in `master`) as the Entra admin, and add its roles.");
        "The server is not currently configured to accept this token" => "sql-token-tenant";
        "InvalidIssuer: Token issuer is invalid" => "iss-unexpected" ("Service Bus, Event Hubs.");
        "InvalidAudience: Authorization failed because of an invalid audience" => "aud-unexpected" ("Service Bus, Event Hubs.");
        "ExpiredToken: The token is expired" => "exp-passed" ("Service Bus, Event Hubs.");
        "MalformedToken: The provided token is malformed" => "token-malformed" ("Service Bus, Event Hubs.");
        "InvalidSignature: The token has an invalid signature" => "signature-invalid" ("Service Bus or Event Hubs refused a shared access signature: usually the key of the policy was replaced, or the connection string belongs to another namespace.", "Compare `SharedAccessKeyName` and `SharedAccessKey` of the connection string with `Settings > Shared access policies` of the namespace in the Azure portal, and copy the connection string again.");
        "Unauthorized access. '{scope}' claim(s) are required to perform this operation" => "azure-rbac" ("Service Bus, Event Hubs.");
    }
    logs {
        "{ \"statusCode\": 401, \"message\": \"JWT not present.\" }" => "access-token-empty";
        "{\"error\":{\"code\":\"InvalidAuthenticationTokenTenant\",\"message\":\"The access token is from the wrong issuer 'https://sts.windows.net/aaaa1111-0000-0000-0000-000000000001/'. It must match the tenant 'https://sts.windows.net/bbbb2222-0000-0000-0000-000000000002/' associated with this subscription.\"}}" => "iss-unexpected";
        "{\"error\":{\"code\":\"InvalidAuthenticationToken\",\"message\":\"Access token validation failure. Invalid audience.\",\"innerError\":{\"date\":\"2026-03-01T12:00:00\"}}}" => "aud-unexpected";
        "Microsoft.Data.SqlClient.SqlException (0x80131904): Login failed for user '<token-identified principal>'.\nError Number:18456,State:1,Class:14" => "sql-principal";
    }
}
