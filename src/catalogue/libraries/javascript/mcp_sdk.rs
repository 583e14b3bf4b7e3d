//! What clients and servers of the Model Context Protocol print (TypeScript SDK 1, mcp-remote, editors built on them).

use crate::catalogue::libraries::library;

library! {
    "MCP SDK", Client;
    more "Open `/.well-known/oauth-protected-resource` of the MCP server, then `/.well-known/oauth-authorization-server` of the server that it names: the client reads both before it sends a token. With mcp-remote, add `--debug` and read the log below `~/.mcp-auth`.";
    marks "mcp-remote" "modelcontextprotocol" "mcp" "oauth-protected-resource";
    settings {
        "exp-missing" => "Return `expiresAt`, a number of seconds since 1970, from `verifyAccessToken` of your `OAuthTokenVerifier`: `requireBearerAuth` reads only that, and not `exp` of the token.";
        "discovery-without-s256" => "Add `\"code_challenge_methods_supported\": [\"S256\"]` to the authorization server's metadata, if the server can do PKCE (the client cannot do without).";
        "aud-unexpected" => "Compare the token's `aud` with `resource` in `/.well-known/oauth-protected-resource` of the MCP server: the client asks for a token for exactly that URL.";
    }
    messages {
        "Auth error returned: invalid_token" => "reason-not-shown" ("FastMCP; its proxies (`OAuthProxy` and what is built on it) take only tokens that they issued themselves, and a `JWTVerifier` those of the provider");
        "Incompatible auth server: does not support dynamic client registration" => "client-registration-not-offered";
        "Protected resource {found} does not match expected {expected} (or origin)" => "resource-metadata-mismatch";
        "Protected Resource Metadata resource {found} does not match MCP server resolved resource {expected}" => "resource-metadata-mismatch";
        "Incompatible auth server: does not support code challenge method {0}" => "discovery-without-s256";
        "does not support S256 code challenge method required by MCP specification" => "discovery-without-s256";
        "Incompatible auth server: does not support response type {0}" => "discovery-incomplete";
        "Incompatible auth server: does not support grant type {0}" => "discovery-incomplete";
        "Resource server does not implement OAuth 2.0 Protected Resource Metadata" => "discovery-incomplete" ("The MCP server has no `/.well-known/oauth-protected-resource`, so the client cannot find out which authorization server to ask.", "Open that path under the server's host in a browser. The server has to answer it without a token: `{\"resource\": \"…\", \"authorization_servers\": [\"{issuer}\"]}`.");
        "HTTP {status} trying to load well-known OAuth protected resource metadata" => "keys-unreachable" ("The MCP server's `/.well-known/oauth-protected-resource` answers with {status}. The path must be public.", "Run `curl -i https://<server>/.well-known/oauth-protected-resource`, and exempt that path from authentication in the server or the proxy in front of it.");
        "HTTP {status} trying to load well-known OAuth metadata" => "keys-unreachable";
        "HTTP {status} trying to load OAuth metadata from {found}" => "keys-unreachable";
        "HTTP {status} trying to load OpenID provider metadata from {found}" => "keys-unreachable";
        "OAuth client information must be saveable for dynamic registration" => "client-registration-not-offered";
        "Token has no expiration time" whole => "exp-missing" ("`verifyAccessToken` returned no `expiresAt`: what the token has in `exp` is not asked");
        "\"error_description\":\"Token has no expiration time\"" => "exp-missing" ("`verifyAccessToken` returned no `expiresAt`: what the token has in `exp` is not asked");
        "error_description=\"Token has no expiration time\"" => "exp-missing" ("`verifyAccessToken` returned no `expiresAt`: what the token has in `exp` is not asked");
        "Missing Authorization header" whole named => "access-token-empty";
        "Invalid Authorization header format, expected 'Bearer TOKEN'" => "authorization-malformed";
    }
    logs {
        "[4165] Using transport strategy: http-first\n[4165] Connection error: Error: Incompatible auth server: does not support dynamic client registration" => "client-registration-not-offered";
        "OAuth flow error: Error: Protected resource http://localhost:8000/mcp does not match expected http://0.0.0.0:8000/mcp (or origin)" => "resource-metadata-mismatch";
        "HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error=\"invalid_token\", error_description=\"Token has no expiration time\", resource_metadata=\"https://mcp.acme.test/.well-known/oauth-protected-resource\"" => "exp-missing";
    }
}
