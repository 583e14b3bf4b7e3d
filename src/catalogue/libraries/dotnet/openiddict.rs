//! What OpenIddict prints (server, validation and client, 3 to 7; also inside ABP and Orchard Core).

use crate::catalogue::libraries::library;

library! {
    "OpenIddict", Provider;
    more "Set `\"Logging\": { \"LogLevel\": { \"OpenIddict\": \"Debug\" } }` in `appsettings.json`: the log has the exception of Microsoft.IdentityModel after the sentence, and `error_uri` names the number.";
    marks "openiddict";
    over "Microsoft.IdentityModel";
    settings {
        "iss-unexpected" => "Set `options.SetIssuer(new Uri(\"https://…\"))` to the public URL in the server and in every API, exactly: without it the issuer is built from each request, so that a proxy, another host or `http` gives another issuer. Behind a proxy, add `app.UseForwardedHeaders()`.";
        "reason-not-shown" => "Check whether both sides have the same keys: `options.UseLocalServer()` or `options.SetIssuer(…)` with `UseSystemNetHttp()` in the API, the same encryption key (`AddEncryptionKey`) where access tokens are encrypted, or `options.DisableAccessTokenEncryption()` in the server.";
        "aud-unexpected" => "Compare `options.AddAudiences(\"…\")` of the API with the resources that the server writes (`principal.SetResources(\"…\")`).";
        "aud-missing" => "Call `principal.SetResources(\"…\")` for the scope in the server, or remove `options.AddAudiences(…)` in the API.";
        "kid-not-in-keys" => "Use certificates that outlive a restart (`AddSigningCertificate`) in place of `AddEphemeralSigningKey()`, and the same ones on every server.";
        "provider-grant-type-refused" => "Add the permission to the application: `OpenIddictConstants.Permissions.GrantTypes.ClientCredentials`, for example.";
        "provider-client-refused" => "Compare the secret that the client sends as `client_secret` with the one that the application was created with; only its hash is stored.";
        "provider-scope-refused" => "Register the scope (`options.RegisterScopes(\"…\")`), and add the permission `Permissions.Prefixes.Scope + \"…\"` to the application.";
        "token-revoked" => "Look at the entry in `OpenIddictTokens` and at its authorization: one of the two was revoked, or pruned.";
    }
    messages {
        "The security token is missing" => "access-token-empty";
        "The specified token is invalid." whole => "reason-not-shown" ("The server or the API could not read the token with its own keys: usually the two have different signing or encryption keys, or the token is another kind of token");
        "The specified access token is not valid." => "reason-not-shown";
        "The specified identity token is invalid" => "reason-not-shown";
        "The specified authorization code is invalid" => "provider-grant-refused";
        "The specified refresh token is invalid" => "provider-grant-refused";
        "The specified device code is invalid" => "provider-grant-refused";
        "The specified token is not an authorization code" => "token-type-unexpected";
        "The specified token is not a refresh token" => "token-type-unexpected";
        "The specified token is not an access token" => "token-type-unexpected";
        "The specified authorization code has already been redeemed" => "provider-grant-refused";
        "The specified refresh token has already been redeemed" => "provider-grant-refused";
        "The specified token has already been redeemed" => "token-replayed";
        "The specified authorization code is no longer valid" => "provider-grant-refused";
        "The specified refresh token is no longer valid" => "provider-grant-refused";
        "The specified token is no longer valid" => "token-revoked" ("It has expired or was revoked");
        "The authorization associated with the token is no longer valid" => "token-revoked";
        "The authorization associated with the refresh token is no longer valid" => "provider-grant-refused";
        "The authorization associated with the authorization code is no longer valid" => "provider-grant-refused";
        "The issuer associated to the specified token is not valid" => "iss-unexpected" ("The server builds its issuer from the URL of the request: the token was issued under another host or scheme (`http` instead of `https` behind a proxy) than the one that checks it");
        "The specified token is not of the expected type" => "token-type-unexpected";
        "The signing key associated to the specified token was not found" => "kid-not-in-keys";
        "The signature associated to the specified token is not valid" => "signature-invalid";
        "The specified token doesn't contain any audience" => "aud-missing";
        "The specified access token doesn't contain any audience" => "aud-missing";
        "The specified token cannot be used with this resource server" => "aud-unexpected";
        "The specified access token cannot be used with this resource server" => "aud-unexpected";
        "The authentication demand was rejected because the token had no audience attached" => "aud-missing";
        "The authentication demand was rejected because the token had no valid audience" => "aud-unexpected";
        "The authentication demand was rejected because the token was expired" => "exp-passed";
        "The authentication demand was rejected because the token had no valid expiration" => "exp-passed";
        "This client application is not allowed to use the specified grant type" => "provider-grant-type-refused";
        "This client application is not allowed to use the specified scope" => "provider-scope-refused";
        "This client application is not allowed to use the token endpoint" => "provider-grant-type-refused";
        "The specified client credentials are invalid" => "provider-client-refused";
        "The specified 'client_id' is invalid" => "client-not-found-or-disabled";
        "The token request was rejected by the authentication server" => "token-request-failed";
        "The user information access demand was rejected by the authentication server" => "reason-not-shown";
        "documentation.openiddict.com/errors/{0}" frame => "reason-not-shown";
    }
    logs {
        "2026-03-01 07:47:27.932 +00:00 [INF] The response was successfully returned as a JSON document: {\n  \"error\": \"invalid_grant\",\n  \"error_description\": \"The issuer associated to the specified token is not valid.\",\n  \"error_uri\": \"https://documentation.openiddict.com/errors/ID2088\"\n}." => "iss-unexpected";
        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"The specified token is invalid.\", error_uri=\"https://documentation.openiddict.com/errors/ID2004\"\nContent-Length: 0" => "reason-not-shown";
    }
}
