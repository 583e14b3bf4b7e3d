//! What Microsoft.Identity.Web prints (1.x to 4.x (IDW codes)).

use crate::catalogue::libraries::library;

library! {
    "Microsoft.Identity.Web", Library;
    more "Set `\"Logging\": { \"LogLevel\": { \"Microsoft.Identity\": \"Debug\", \"Microsoft.AspNetCore.Authentication\": \"Debug\" } }` in `appsettings.json`. While you debug, `EnablePiiLogging: true` in the section `AzureAd` shows hidden values.";
    marks "microsoft.identity.web" "addmicrosoftidentityweb";
    over "Microsoft.IdentityModel";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots. An access token for Microsoft Graph is not for your API: request one with `scope=api://<client ID>/…`.";
        "iss-unexpected" => "Check `AzureAd:Instance` and `AzureAd:TenantId` in `appsettings.json`. For several tenants, set `TenantId` to `common` or `organizations`, and list them in `TokenValidationParameters.ValidIssuers`.";
        "aud-unexpected" => "Check `AzureAd:ClientId` and `AzureAd:Audience` in `appsettings.json`. Without `Audience`, both `<ClientId>` and `api://<ClientId>` are accepted.";
        "scp-missing-scope" => "Compare `[RequiredScope(\"…\")]` on the controller, or `AzureAd:Scopes` in `appsettings.json`, with `scp` of the token.";
        "roles-missing" => "Compare `[Authorize(Roles = \"…\")]` or `ValidateAppRole`/`VerifyUserHasAnyAcceptedRole` in the controller with `roles` of the token.";
    }
    messages {
        "IDW10201: Neither scope nor roles claim was found in the bearer token" => "entra-no-scope-or-role" ("The client's app has no role in this API: with client credentials, a valid token then has neither `scp` nor `roles`.", "Add an app role at `Entra ID > App registrations > your API > App roles`, and grant it to the client at `Entra ID > App registrations > your app > API permissions > Grant admin consent`. Or set `\"AllowWebApiToBeAuthorizedByACL\": true` in `AzureAd` and check `azp` yourself.");
        "IDW10201" whole => "entra-no-scope-or-role";
        "IDW10202: The 'roles' or 'role' claim does not contain roles '{expected}' or was not found" => "roles-missing";
        "IDW10202" whole => "roles-missing";
        "The 'roles' or 'role' claim does not contain roles '{expected}' or was not found" => "roles-missing";
        "IDW10203: The 'scope' or 'scp' claim does not contain scopes '{scope}' or was not found" => "scp-missing-scope";
        "IDW10203" whole => "scp-missing-scope";
        "The 'scope' or 'scp' claim does not contain scopes '{scope}' or was not found" => "scp-missing-scope";
        "IDW10204: The user is unauthenticated. The HttpContext does not contain any claims" => "challenge-without-error";
        "IDW10301: Azure AD Issuer metadata address URL is required" => "verifier-without-issuer";
        "IDW10303: Issuer: '{found}', does not match any of the valid issuers provided for this application" => "iss-unexpected";
        "IDW10303" whole => "iss-unexpected";
        "IDW10304: Microsoft Identity Web does not support a B2C issuer with 'tfp' in the URI" => "b2c-tfp-issuer";
        "IDW10401: Neither `tid` nor `tenantId` claim is present in the token obtained from Microsoft identity platform" => "claim-missing" ("Another issuer made the token: Microsoft.Identity.Web reads only tokens of Microsoft Entra ID, which have `tid`.", "Look at `iss` of the token. For tokens of Okta, use `AddJwtBearer` with `options.Authority`, and not `AddMicrosoftIdentityWebApi`.");
        "IDW10401" whole => "claim-missing";
        "IDW10403: Token is not a JWT token" => "token-malformed";
        "IDW10404: 'scope' parameter should be of the form 'AppIdUri/.default'" => "entra-scope-needs-default";
        "IDW10405: 'tenant' parameter should be a tenant ID or domain name, not 'common', or 'organizations'" => "entra-app-token-without-tenant";
        "IDW10501: Exception acquiring token for a confidential client" => "reason-not-shown" ("The AADSTS message behind it is the reason.");
        "IDW10502: An MsalUiRequiredException was thrown due to a challenge for the user" => "msal-ui-required";
        "IDW10502" whole => "msal-ui-required";
        "IDW10503: Cannot determine the cloud Instance. The provided authentication scheme was '{found}'" => "no-authentication-scheme";
        "IDW10104: Both client secret and client certificate cannot be null or whitespace" => "client-credential-missing-entra";
        "IDW10105: Both client secret and client certificate, cannot be included in the configuration of the web app when calling a web API" => "client-credential-missing-entra";
        "IDW10106: The '{name}' option must be provided" => "no-authentication-scheme" ("The section `AzureAd` of the configuration does not set the option that the message names.", "Set it in `appsettings.json` (`\"AzureAd\": { \"Instance\": …, \"TenantId\": …, \"ClientId\": … }`), or as a variable with two underscores: `AzureAd__ClientId`.");
        "IDW10109: No credential could be loaded" => "id-web-credential-not-loaded";
        "IDW10109: All client certificates passed to the configuration have expired or can't be loaded" => "id-web-credential-not-loaded" ("older wording");
        "IDW10109" whole => "id-web-credential-not-loaded";
        "IDW10708: The identity configuration is incomplete" => "no-authentication-scheme";
        "IDW10601: Invalid Base64URL string" => "part-not-base64url";
        "The file `{path}` containing the signed assertion was not found" => "web-identity-file-missing";
        "The environment variable AZURE_FEDERATED_TOKEN_FILE or AZURE_ACCESS_TOKEN_FILE" => "web-identity-file-missing";
    }
    logs {
        "System.UnauthorizedAccessException: IDW10201: Neither scope nor roles claim was found in the bearer token. Authentication scheme used: 'Bearer'. " => "entra-no-scope-or-role";
        "HTTP/1.1 403 Forbidden\n\nIDW10203: The 'scope' or 'scp' claim does not contain scopes 'access_as_user' or was not found. " => "scp-missing-scope";
    }
}
