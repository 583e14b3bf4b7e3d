//! What Duende IdentityServer and IdentityServer4 prints (IdentityServer4 2 to 4, Duende IdentityServer 5 to 7 (logs of the server), DPoP checks of Duende’s API samples).

use crate::catalogue::libraries::library;

library! {
    "Duende IdentityServer and IdentityServer4", Provider;
    more "Set `\"Logging\": { \"LogLevel\": { \"Duende.IdentityServer\": \"Debug\" } }` (IdentityServer4: `\"IdentityServer4\": \"Debug\"`) in `appsettings.json` of the server: the reason is only in its log, because the client sees no more than `invalid_client` or `invalid_grant`.";
    settings {
        "scp-missing-scope" => "Compare `AllowedScopes` of the client and `scope` of its request with the scope in the message.";
        "token-too-large" => "Look at `InputLengthRestrictions` of `IdentityServerOptions` (`Jwt` is 51200 characters unless set), and leave long lists out of the token.";
        "client-not-found-or-disabled" => "Compare `client_id` with `ClientId` of the registered clients, and look at `Enabled` of the client. Capital letters count.";
        "pkce-mismatch" => "Set `RequirePkce = true` of the client and send `code_challenge` with `code_challenge_method=S256`, and keep `code_verifier` with its own sign-in.";
        "provider-grant-refused" => "Start the sign-in again: a code lives 5 minutes (`AuthorizationCodeLifetime`) and works once, and `RefreshTokenUsage.OneTimeOnly` uses a refresh token up.";
        "provider-redirect-uri-refused" => "Add exactly the URI of the request to `RedirectUris` of the client.";
        "provider-scope-refused" => "Compare `scope` of the request with `AllowedScopes` of the client, and with the registered `ApiScopes` and `IdentityResources`.";
        "provider-grant-type-refused" => "Set `AllowedGrantTypes` of the client, for example `GrantTypes.Code` or `GrantTypes.ClientCredentials`, and `AllowOfflineAccess = true` for refresh tokens.";
        "provider-client-refused" => "Compare the secret with `ClientSecrets` of the client, which hold hashes: `new Secret(\"secret\".Sha256())`. A secret that was hashed twice never fits.";
        "aud-unexpected" => "Set `options.Audience` of the API to the name of the `ApiResource` whose scope was requested. Without an `ApiResource` there is no `aud`: `EmitStaticAudienceClaim = true` of `AddIdentityServer` then adds `<issuer>/resources`.";
        "aud-missing" => "Put the scope into an `ApiResource` (`Scopes = { \"…\" }`), or set `EmitStaticAudienceClaim = true` in `AddIdentityServer`.";
        "iss-unexpected" => "Set `IssuerUri` of `AddIdentityServer` to one fixed URL. Unless set, it is the URL under which the server was called; behind a proxy, call `app.UseForwardedHeaders()` first.";
    }
    messages {
        "No client with id '{client}' found. aborting" => "client-not-found-or-disabled";
        "Unknown or disabled client: {client}" => "client-not-found-or-disabled";
        "Unknown client or not enabled" => "client-not-found-or-disabled";
        "No client identifier found" whole => "client-not-found-or-disabled" ("The token request names no client: it has neither an `Authorization: Basic` header nor `client_id` in its body.", "Send `client_id` in the form body (`application/x-www-form-urlencoded`, not JSON), or `Authorization: Basic` with `client_id:client_secret` in base64.");
        "Client secret validation failed for client: {client}" => "provider-client-refused";
        "Client secret exceeds maximum length" => "provider-client-refused";
        "Could not parse secrets" whole => "provider-client-refused";
        "Both 'sub' and 'iss' in the client assertion token must have a value of client_id" => "assertion-iss-not-sub";
        "There are no keys available to validate client assertion" => "client-key-not-registered";
        "There are no keys available to validate JWT" => "client-key-not-registered";
        "jti is found in replay cache. Possible replay attack" => "token-replayed";
        "jti is missing." whole => "claim-missing" ("Client assertion.");
        "exp is missing." whole => "exp-missing" ("Client assertion.");
        "Client assertion token exceeds maximum length" => "token-too-large";
        "JWT token validation error: {summary}" => "reason-not-shown" ("The IDX message behind it is the reason.");
        "JWT token validation error" => "reason-not-shown" ("The exception behind it is the reason.");
        "Malformed JWT token: {summary}" => "token-malformed";
        "JWT too long" whole => "token-too-large";
        "token handle too long" whole => "token-too-large";
        "Invalid reference token." whole => "reference-token-unknown";
        "Error validating JWT" whole => "reason-not-shown";
        "Checking for expected scope {scope} failed" => "scp-missing-scope";
        "Client deleted or disabled: {client}" => "client-not-found-or-disabled";
        "User marked as not active: {user}" => "user-or-session-inactive";
        "Server-side session invalid for subject Id {user} and session Id {id}" => "user-or-session-inactive";
        "Invalid grant type for client" => "provider-grant-type-refused";
        "Client not authorized for client credentials flow, check the AllowedGrantTypes setting" => "provider-grant-type-refused";
        "Client not authorized for code flow" => "provider-grant-type-refused";
        "Client not authorized for resource owner flow, check the AllowedGrantTypes setting" => "provider-grant-type-refused";
        "Client not authorized for device flow" => "provider-grant-type-refused";
        "Client cannot request a refresh token in client credentials flow" => "provider-grant-type-refused";
        "Client cannot request OpenID scopes in client credentials flow" => "provider-grant-type-refused";
        "Unsupported grant type" whole => "provider-grant-type-refused";
        "Invalid scopes requested" whole => "provider-scope-refused";
        "Invalid scopes for client requested" => "provider-scope-refused";
        "No allowed scopes configured for client" => "provider-scope-refused";
        "No scopes found in request" whole => "provider-scope-refused";
        "Identity related scope requests, but no openid scope" => "provider-scope-refused";
        "Invalid redirect_uri" whole => "provider-redirect-uri-refused";
        "Redirect URI is missing" whole => "provider-redirect-uri-refused";
        "Authorization code expired" whole => "provider-grant-refused";
        "Authorization code is expired" whole => "provider-grant-refused";
        "Client is trying to use a code from a different client" => "provider-grant-refused";
        "Refresh token validation failed. aborting" => "provider-grant-refused";
        "Transformed code verifier does not match code challenge" => "pkce-mismatch";
        "Missing code_verifier" whole => "pkce-mismatch";
        "code_challenge is missing" whole => "pkce-mismatch";
        "code_challenge_method of plain is not allowed" => "pkce-mismatch";
        "Unexpected code_verifier: {0}. This happens when the client is trying to use PKCE, but it is not enabled" => "pkce-mismatch";
        "Client is missing code challenge or code challenge method" => "pkce-mismatch";
        "No API resource with that name found. aborting" => "introspection-client-unknown";
        "No API secret found" => "introspection-client-unknown";
        "API resource not enabled. aborting" => "introspection-client-unknown";
        "The client certificate in the refresh token request does not match the original used" => "proof-of-possession-missing";
        "The DPoP proof token in the refresh token request does not match the original used" => "dpop-key-mismatch";
        "The DPoP proof token used on the token endpoint does not match the original used on the authorize endpoint" => "dpop-key-mismatch";
        "Client requires DPoP and a DPoP header value was not provided" => "proof-of-possession-missing";
        "Missing DPoP proof value" => "proof-of-possession-missing" ("DPoP.");
        "Malformed DPoP token" whole => "dpop-proof-malformed" ("DPoP.");
        "Invalid signature on DPoP token" => "signature-invalid" ("DPoP proof.");
        "Detected replay of DPoP proof token" => "proof-replayed" ("DPoP.");
        "Missing 'cnf' value" whole => "proof-of-possession-missing" ("The request came with a DPoP proof, but the access token is not bound to a key (`cnf`).", "Send the proof already with the token request, so that IdentityServer binds the token (`RequireDPoP` of the client), or send the token as `Bearer`.");
        "Invalid 'cnf' value" whole => "dpop-key-mismatch" ("DPoP.");
        "'jwk' value contains a private key" => "private-key-in-header" ("DPoP.");
        "Invalid 'jwk' value" whole => "dpop-key-missing" ("DPoP.");
        "Invalid 'ath' value" whole => "dpop-ath-mismatch" ("DPoP.");
        "Invalid 'htm' value" whole => "dpop-htm-mismatch" ("DPoP.");
        "Invalid 'htu' value" whole => "dpop-htu-mismatch" ("DPoP.");
        "Invalid 'jti' value" whole => "dpop-claim-missing" ("DPoP.");
        "Missing 'iat' value" whole => "dpop-claim-missing" ("DPoP.");
        "Invalid 'iat' value" whole => "proof-too-old" ("`iat` of the DPoP proof is too old or in the future for IdentityServer.", "Make a new proof for each request, and compare the client's clock with the `Date` header of the response. `DPoPClockSkew` of the client sets the tolerance.");
        "Missing 'nonce' value" whole => "dpop-nonce-required" ("IdentityServer requires its nonce in the DPoP proof, which a client cannot know before this first response.", "Take the value of the response's header `DPoP-Nonce`, put it into `nonce` of a new proof, and repeat the request.");
        "Invalid 'nonce' value" whole => "dpop-nonce-required" ("DPoP.");
    }
    logs {
        "fail: Duende.IdentityServer.Validation.ClientSecretValidator[0]\n      Client secret validation failed for client: orders-ui." => "provider-client-refused";
        "[12:00:00 ERR] Duende.IdentityServer.Validation.PrivateKeyJwtSecretValidator Both 'sub' and 'iss' in the client assertion token must have a value of client_id." => "assertion-iss-not-sub";
    }
}
