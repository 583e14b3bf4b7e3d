//! What ASP.NET Core prints (ASP.NET Core 1.x to 10 (JwtBearer, OpenIdConnect, authentication core), Katana (Microsoft.Owin.Security) 3 and 4).

use crate::catalogue::libraries::library;

library! {
    "ASP.NET Core", Library;
    more "Set `\"Logging\": { \"LogLevel\": { \"Microsoft.AspNetCore.Authentication\": \"Debug\" } }` in `appsettings.json`: the line `Failed to validate the token.` then has the exception with its IDX code. A bare `WWW-Authenticate: Bearer` means that no token was found, or that `options.IncludeErrorDetails` is off.";
    marks "aspnetcore" "www-authenticate: bearer error";
    over "Microsoft.IdentityModel";
    settings {
        "aud-unexpected" => "Set `options.Audience` (or `options.TokenValidationParameters.ValidAudiences`) of `AddJwtBearer` in `Program.cs` to the token's `aud`, if the token is meant for this API. In `appsettings.json` it is `Authentication:Schemes:Bearer:ValidAudiences` (.NET 7 and later).";
        "iss-unexpected" => "Compare `options.Authority` of `AddJwtBearer` in `Program.cs`, `TokenValidationParameters.ValidIssuer`, or `Authentication:Schemes:Bearer:ValidIssuer` in `appsettings.json` (.NET 7 and later) with the token's `iss`.";
        "kid-not-in-keys" => "Open `/.well-known/openid-configuration` under `options.Authority`, and look for the token's `kid` in its `jwks_uri`. `RefreshOnIssuerKeyNotFound` (on by default) loads the keys again, so the next request passes if the key is there.";
        "signature-invalid" => "Look at the IDX code in the log: IDX10511 means that the key was found and does not match, IDX10503 or IDX10500 that there was no key. With .NET 8 and later, compare the versions of all `Microsoft.IdentityModel.*` packages (`dotnet list package --include-transitive`).";
        "exp-passed" => "Set the clock tolerance with `options.TokenValidationParameters.ClockSkew`, but only to make up for clocks that differ.";
        "keys-unreachable" => "Open `options.MetadataAddress` from the API's own host. If the host needs a proxy, set one on `options.BackchannelHttpHandler`; `options.BackchannelTimeout` is the time limit.";
        "challenge-without-error" => "Send the token as `Authorization: Bearer`, which is all that the handler reads. Put a token from another place (a cookie, the query) into `context.Token` in `JwtBearerEvents.OnMessageReceived`. If the token was sent, check that `app.UseAuthentication()` comes before `app.UseAuthorization()`, and that the scheme of `[Authorize]` is `Bearer`.";
        "state-mismatch" => "Serve the app over HTTPS, because the cookies `.AspNetCore.Correlation.*` and `.AspNetCore.OpenIdConnect.Nonce.*` need it (`SameSite=None; Secure`), and share the Data Protection keys between all instances. Behind a proxy, call `app.UseForwardedHeaders()` first.";
        "own-api-refused" => "Set `\"Microsoft.AspNetCore.Authorization\": \"Information\"` in `Logging:LogLevel`: the token was accepted, and `DefaultAuthorizationService[2] Authorization failed. These requirements were not met:` then names the requirement of the policy that refused it.";
    }
    messages {
        "Cannot redirect to the authorization endpoint, the configuration may be missing or invalid." => "oidc-configuration-missing";
        "Cannot redirect to the end session endpoint, the configuration may be missing or invalid." => "oidc-configuration-missing" ("at sign-out: Okta's org authorization server and custom ones both have the endpoint");
        "The audience '{found}' is invalid" => "aud-unexpected";
        "The audiences '{found}' are invalid" => "aud-unexpected";
        "The audience '(null)' is invalid" => "aud-missing" ("The token has no `aud`, or the library hid it.");
        "The audience is invalid" whole => "aud-unexpected";
        "The issuer '{found}' is invalid" => "iss-unexpected";
        "The issuer '(null)' is invalid" => "iss-missing" ("The token has no `iss`, or the library hid it.");
        "The issuer is invalid" whole => "iss-unexpected";
        "The token has no expiration" whole => "exp-missing";
        "The token lifetime is invalid; NotBefore: '{found}', Expires: '{time}'" => "exp-before-nbf" ("Also printed where a custom `LifetimeValidator` refused the token.");
        "The token lifetime is invalid" whole => "exp-before-nbf";
        "The token is not valid before '{time}'" => "nbf-ahead";
        "The token is not valid yet" whole => "nbf-ahead";
        "The token expired at '{time}'" => "exp-passed";
        "The token is expired" whole => "exp-passed";
        "The signature key was not found" => "kid-not-in-keys" ("Also printed for IDX10500: the API has no key at all.");
        "The signature is invalid" whole => "signature-invalid";
        "No SecurityTokenValidator available for token" => "token-malformed" ("The value is not a JWT that the handler can read; older versions print the token after it.");
        "No TokenValidator available for token" => "token-malformed" ("Older wording.");
        "Failed to validate the token." whole => "reason-not-shown" ("The exception below the line is the reason; it is missing where only the message was copied.");
        "Failed to validate the token {0}" => "reason-not-shown";
        "Exception occurred while processing message." whole => "reason-not-shown" ("The exception below the line is the reason.");
        "{name} was not authenticated. Failure message: No SecurityTokenValidator available for token" => "token-malformed";
        "Bearer was not authenticated. Failure message: Unprotect token failed" => "opaque-token-not-decrypted" ("Handler of `AddBearerToken` (Identity API endpoints), not JwtBearer.");
        "Unprotect token failed" whole => "opaque-token-not-decrypted";
        "Token expired" whole => "exp-passed" ("BearerTokenHandler.");
        "Bearer was not authenticated. Failure message: Token expired" => "exp-passed";
        "Cookies was not authenticated. Failure message: Unprotect ticket failed" => "session-cookie-unreadable" ("The session cookie was made with other Data Protection keys.");
        "Unprotect ticket failed" whole => "session-cookie-unreadable";
        "Cookies was not authenticated. Failure message: Ticket expired" => "session-cookie-expired";
        "Ticket expired" whole => "session-cookie-expired";
        "AuthenticationScheme: Bearer was challenged" => "reason-not-shown" ("The response is 401; the reason is in an earlier line (`Bearer was not authenticated. Failure message:`), or there is none because no token came.");
        "AuthenticationScheme: Bearer was forbidden" => "policy-refused-token" ("The token was accepted; a policy (scope, role, requirement) refused it with 403.");
        "AuthenticationScheme: {name} was forbidden" => "policy-refused-token";
        "Authorization failed. These requirements were not met: DenyAnonymousAuthorizationRequirement: Requires an authenticated user" frame => "challenge-without-error" ("No identity was there when the policy ran: no token came, the token was refused, or authentication did not run.");
        "Authorization failed. These requirements were not met" => "policy-refused-token";
        "DenyAnonymousAuthorizationRequirement: Requires an authenticated user" frame => "challenge-without-error" ("No identity was there when the policy ran: no token came, the token was refused, or authentication did not run.");
        "ClaimsAuthorizationRequirement:Claim.Type={claim} and Claim.Value is one of the following values: ({expected})" => "policy-refused-token";
        "RolesAuthorizationRequirement:User.IsInRole must be true for one of the following roles: ({expected})" => "policy-refused-token";
        "No authenticationScheme was specified, and there was no DefaultChallengeScheme found" => "no-authentication-scheme";
        "No authenticationScheme was specified, and there was no DefaultAuthenticateScheme found" => "no-authentication-scheme";
        "No authentication handler is registered for the scheme '{name}'. The registered schemes are" => "no-authentication-scheme";
        "No authentication handlers are registered. Did you forget to call AddAuthentication" => "no-authentication-scheme";
        "Scheme already exists: {name}" => "no-authentication-scheme" ("The scheme was added twice.");
        "The MetadataAddress or Authority must use HTTPS unless disabled for development by setting RequireHttpsMetadata=false" => "metadata-not-https";
        "Provide Authority, MetadataAddress, Configuration, or ConfigurationManager to OpenIdConnectOptions" => "no-authentication-scheme" ("`Authority` is empty: its configuration key was not found.");
        "Error from RemoteAuthentication: {summary}" => "reason-not-shown" ("The words after the colon are the provider's or the handler's reason.");
        "Correlation failed" whole => "state-mismatch";
        "An error was encountered while handling the remote login. ---> System.Exception: Correlation failed" => "state-mismatch";
        "Error from RemoteAuthentication: Correlation failed" => "state-mismatch";
        "cookie not found. Error from RemoteAuthentication: Correlation failed" => "state-mismatch";
        "'.AspNetCore.Correlation.{0}' cookie not found" => "state-mismatch" ("The correlation cookie did not come back: it was dropped (SameSite without HTTPS), has expired, or the response came to another host.");
        ".AspNetCore.Correlation. state property not found" => "state-mismatch";
        "The correlation cookie value '{found}' did not match the expected value '{expected}'" => "state-mismatch";
        "Access was denied by the resource owner or by the remote server" => "access-denied-at-provider";
        "The oauth state was missing or invalid" => "state-mismatch" ("OAuth handler (GitHub, Google …).");
        "Unable to unprotect the message.State" => "state-mismatch" ("Data Protection keys differ between instances, or were lost at a restart.");
        "OpenIdConnectAuthenticationHandler: message.State is null or empty" => "state-mismatch";
        "message.State is null or empty" whole => "state-mismatch";
        "Unable to read the message.State" => "state-mismatch";
        "Failed to un-protect the nonce cookie" => "nonce-mismatch" ("The nonce cookie was made with other Data Protection keys.");
        "Cannot process the message. Both id_token and code are missing" => "token-response-incomplete";
        "Unable to validate the 'id_token', no suitable ISecurityTokenValidator was found for: '{0}'" => "token-malformed";
        "Unable to validate the 'id_token', no suitable TokenHandler was found for: '{0}'" => "token-malformed";
        "Unable to read the 'id_token', no suitable ISecurityTokenValidator was found for: '{0}'" => "token-malformed";
        "The Validated Security Token must be of type JwtSecurityToken, but instead its type is: '{found}'" => "verifier-delegate-broken" ("A custom validator or delegate returns the wrong class; .NET 8 works with `JsonWebToken`.");
        "The Validated Security Token must be of type JsonWebToken, but instead its type is '{found}'" => "verifier-delegate-broken";
        "Exception of type 'SecurityTokenSignatureKeyNotFoundException' thrown, Options.ConfigurationManager.RequestRefresh() called" => "kid-not-in-keys" ("The keys are loaded again for the next request.");
        "The remote signout request was ignored because the 'sid' parameter was missing" => "remote-signout-ignored";
        "The remote signout request was ignored because the 'sid' parameter didn't match the expected value" => "remote-signout-ignored";
        "Message contains error: '{code}', error_description: '{summary}', error_uri: '{0}', status code '{status}'" frame => "reason-not-shown" ("The provider's own error: `error` and `error_description` are explained separately.");
        "Message contains error: '{code}', error_description: '{summary}', error_uri" frame => "reason-not-shown" ("The provider's own error: `error` and `error_description` are explained separately.");
        "JWT does not contain an issuer and ValidateIssuer=true" => "iss-missing";
        "Issuer not known" whole => "iss-unexpected";
        "Invalid JWT" whole => "reason-not-shown";
        "One or more audiences must be specified" => "verifier-without-audience";
        "One or more issuer credential providers must be specified" => "verifier-without-issuer";
        "invalid bearer token received" => "opaque-token-not-decrypted" ("The OAuth bearer handler got a token that it cannot unprotect: it expects Katana's own format, or the machine keys differ.");
        "expired bearer token received" => "exp-passed";
        "Authorization has been denied for this request" => "reason-not-shown" ("The body of every 401 of ASP.NET Web API: the reason is only in the trace of `Microsoft.Owin`.");
        "OpenIdConnectMessage.Error was not null, indicating an error. Error: '{code}'. Error_Description (may be empty): '{summary}'" frame => "reason-not-shown";
        "The state field is missing or invalid" => "state-mismatch";
        "The nonce cookie was not found" => "nonce-mismatch";
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nServer: Kestrel\nWWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"The audience 'api://orders' is invalid\"\nContent-Length: 0" => "aud-unexpected";
        "HTTP/2 401\nwww-authenticate: Bearer error=\"invalid_token\", error_description=\"The token expired at '03/01/2026 11:40:00'\"" => "exp-passed";
        "WWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"The signature key was not found\"" => "kid-not-in-keys";
        "warn: Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectHandler[15]\n      '.AspNetCore.Correlation.mVb2Zy0s' cookie not found.\ninfo: Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectHandler[4]\n      Error from RemoteAuthentication: Correlation failed.." => "state-mismatch";
        "info: Microsoft.AspNetCore.Authorization.DefaultAuthorizationService[2]\n      Authorization failed. These requirements were not met:\n      ClaimsAuthorizationRequirement:Claim.Type=scp and Claim.Value is one of the following values: (orders.read)" => "policy-refused-token";
        "{\"@t\":\"2026-03-01T12:00:00Z\",\"@l\":\"Information\",\"SourceContext\":\"Microsoft.AspNetCore.Authorization.DefaultAuthorizationService\",\"@m\":\"Authorization failed. These requirements were not met:\\nDenyAnonymousAuthorizationRequirement: Requires an authenticated user.\"}" => "challenge-without-error";
    }
}
