//! What oidc-provider (panva) prints, the authorization server for Node.js (6 to 9).

use crate::catalogue::libraries::library;

library! {
    "oidc-provider (panva)", Library;
    more "Print what the provider refuses: `provider.on('server_error', (ctx, err) => console.error(err))` and `provider.on('grant.error', …)`. The response has only `server_error`.";
    marks "oidc-provider" "getvalueandpayload";
    settings {
        "provider-redirect-uri-refused" => "Add the URI to `redirect_uris` of the client in the configuration of oidc-provider, or of its record in the adapter. For a `web` client it must be exactly equal.";
        "issuing-without-audience" => "Return `audience` and `accessTokenFormat` from `getResourceServerInfo` in `features.resourceIndicators`. Versions 6 and earlier took the format from `formats.AccessToken`, which later ones do not read.";
    }
    messages {
        "redirect_uri did not match any of the client's registered redirect_uris" => "provider-redirect-uri-refused";
        "JWT Access Tokens must contain an audience, for Access Tokens without audience (only usable at the userinfo_endpoint) use an opaque format" => "issuing-without-audience";
    }
    logs {
        "{\"error\":\"invalid_redirect_uri\",\"error_description\":\"redirect_uri did not match any of the client's registered redirect_uris\"}" => "provider-redirect-uri-refused";
        "Error: JWT Access Tokens must contain an audience, for Access Tokens without audience (only usable at the userinfo_endpoint) use an opaque format\n    at AccessToken.getValueAndPayload (/srv/node_modules/oidc-provider/lib/models/formats/jwt.js:149:15)" => "issuing-without-audience";
    }
}
