//! What Okta.AspNetCore and Okta.AspNet prints (Okta.AspNetCore 3 to 5, Okta.AspNet 2 to 5, Okta.AspNet.Abstractions).

use crate::catalogue::libraries::library;

library! {
    "Okta.AspNetCore and Okta.AspNet", Library;
    more "Set `\"Logging\": { \"LogLevel\": { \"Microsoft.AspNetCore.Authentication\": \"Debug\" } }` in `appsettings.json` and, while you debug, `IdentityModelEventSource.ShowPII = true;`. The reason is then an IDX message, because the packages use ASP.NET Core's own handlers.";
    marks "okta.aspnet";
    over "Microsoft.IdentityModel";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be one token with two dots, from the server in `AuthorizationServerId` of `OktaWebApiOptions`.";
        "sdk-settings-missing" => "Set `OktaDomain` (`https://{yourOktaDomain}`, without `-admin`), `ClientId` and `ClientSecret` of `OktaMvcOptions` in `appsettings.json`, or as variables with two underscores (`Okta__ClientId`). The client ID is at `Applications and Resources > Applications > your app > General > Client Credentials`.";
        "aud-unexpected" => "Set `Audience` of `OktaWebApiOptions` (`AddOktaWebApi`; default `api://default`, in `appsettings.json` `Okta:Audience`) to the token's `aud`, if the token is meant for this API. For `AddOktaMvc`, the audience is `ClientId`.";
        "iss-unexpected" => "Check `Okta:OktaDomain` and `Okta:AuthorizationServerId` (default `default`) in `appsettings.json`: the expected issuer is `OktaDomain`, `/oauth2/` and `AuthorizationServerId`.";
        "kid-not-in-keys" => "Open `<OktaDomain>/oauth2/<AuthorizationServerId>/.well-known/openid-configuration`, and look for the token's `kid` in its `jwks_uri`. These packages never verify an access token of the org authorization server.";
        "keys-unreachable" => "Run `curl -i` with the discovery URL of the message on the same machine: a 404 means that `OktaDomain` or `AuthorizationServerId` is wrong. In `Okta.AspNet` (.NET Framework), a token whose `kid` is not in the key set also ends here (`IDX10500`), and an old .NET Framework needs `ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12`.";
        "exp-passed" => "Set the clock tolerance with `ClockSkew` of the options (two minutes by default), but only to make up for clocks that differ.";
        "alg-unexpected" => "Send a token that is signed with `RS256`: `StrictTokenHandler` accepts nothing else, and there is no setting.";
        "org-server-token" => "Set `AuthorizationServerId` of `OktaWebApiOptions` to `default` or `aus…`, because these packages need a custom authorization server.";
    }
    messages {
        "The JWT token's signing algorithm must be RS256" => "alg-unexpected";
        "The Org Authorization Server is not supported" => "org-server-token" ("`AuthorizationServerId` is empty in `OktaWebApiOptions`.");
        "Your Okta URL is missing. You can copy your domain from the Okta Developer Console" => "sdk-settings-missing";
        "Your Okta URL must start with https. Current value: {found}." => "iss-not-https";
        "Replace {0} with your Okta domain" => "sdk-settings-missing" ("The placeholder of the sample is still in the configuration of Okta.AspNetCore.", "Set `Okta:OktaDomain` (`https://{yourOktaDomain}`, without `-admin`), `Okta:ClientId` and `Okta:ClientSecret` in `appsettings.json`, or as variables with two underscores (`Okta__ClientId`). The client ID is at `Applications and Resources > Applications > your app > General > Client Credentials`.");
        "Your Okta domain should not contain -admin. Current value: {found}." => "iss-admin-host";
        "It looks like there's a typo in your Okta domain. Current value: {found}." => "sdk-org-url-wrong";
        "Failed to retrieve OIDC discovery document from Okta. HTTP Status: {status} ({0}) Discovery URL: {keys}" => "keys-unreachable" ("5.0+");
        "Failed to retrieve OIDC discovery document from Okta" => "keys-unreachable" ("5.0+");
        "UserInfo endpoint is not configured or could not be discovered" => "keys-unreachable" ("5.0+");
        "Your client ID is missing. You can copy it from the Okta Developer Console in the details for the Application you created" => "sdk-settings-missing";
        "Replace {0} with the client ID of your Application" => "sdk-settings-missing" ("The placeholder of the sample is still in the configuration of Okta.AspNetCore.", "Set `Okta:OktaDomain` (`https://{yourOktaDomain}`, without `-admin`), `Okta:ClientId` and `Okta:ClientSecret` in `appsettings.json`, or as variables with two underscores (`Okta__ClientId`). The client ID is at `Applications and Resources > Applications > your app > General > Client Credentials`.");
        "Your client secret is missing. You can copy it from the Okta Developer Console in the details for the Application you created" => "sdk-settings-missing";
        "Replace {0} with the client secret of your Application" => "sdk-settings-missing" ("The placeholder of the sample is still in the configuration of Okta.AspNetCore.", "Set `Okta:OktaDomain` (`https://{yourOktaDomain}`, without `-admin`), `Okta:ClientId` and `Okta:ClientSecret` in `appsettings.json`, or as variables with two underscores (`Okta__ClientId`). The client ID is at `Applications and Resources > Applications > your app > General > Client Credentials`.");
    }
    logs {
        "Microsoft.IdentityModel.Tokens.SecurityTokenValidationException: The JWT token's signing algorithm must be RS256.\n   at Okta.AspNet.Abstractions.StrictTokenHandler.ValidateToken(String token, TokenValidationParameters validationParameters, SecurityToken& validatedToken)" => "alg-unexpected";
        "System.ArgumentException: Your Okta domain should not contain -admin. Current value: https://acme-admin.okta.com. You can copy your domain from the Okta Developer Console. (Parameter 'OktaDomain')" => "iss-admin-host";
        "Okta.AspNet.Abstractions.OktaOidcException: Failed to retrieve OIDC discovery document from Okta.\n\nHTTP Status: 404 (NotFound)\nDiscovery URL: https://acme.okta.com/oauth2/defualt/.well-known/openid-configuration\n\nCurrent Configuration:\n  OktaDomain: https://acme.okta.com\n  AuthorizationServerId: defualt" => "keys-unreachable";
    }
}
