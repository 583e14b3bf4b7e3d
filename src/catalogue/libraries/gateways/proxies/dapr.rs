//! What Dapr's middlewares for tokens print (1.9 to 1.16).

use crate::catalogue::libraries::library;

library! {
    "Dapr (middleware.http.bearer, oauth2)", Gateway;
    more "Annotate the deployment with `dapr.io/log-level: \"debug\"`, and read the log of the container `daprd`: a refused token gets an empty 401, and its reason is only there.";
    marks "middleware.http.bearer" "middleware.http.oauth2" "scope=dapr" "daprd";
    over "lestrrat jwx";
    settings {
        "keys-unreachable" => "Set `issuer` (`issuerURL` before 1.11) of the component to the issuer's own URL: Dapr adds `/.well-known/openid-configuration` itself. Where the issuer has no such document, as with a policy of Azure AD B2C, set `jwksURL`.";
        "aud-unexpected" => "Compare `audience` (`clientID` before 1.11) of the component with the token's `aud`: it is an audience, not the ID of a client.";
        "iss-unexpected" => "Compare `issuer` of the component with the token's `iss`, exactly.";
        "key-set-unusable" => "Open the URL in the message with `curl -s`: it returned a web page. Set `issuer` to the issuer's own URL, or `jwksURL` to the key set.";
    }
    messages {
        "error creating HTTP middleware middleware.http.bearer/{0}: 404 Not Found" => "keys-unreachable" ("Nothing responds at the URL that Dapr built from the setting: it adds `/.well-known/openid-configuration` to the issuer itself");
        "error creating HTTP middleware middleware.http.bearer/{0}: failed to fetch JWKS: {0}" frame => "keys-unreachable";
        "error creating HTTP middleware middleware.http.bearer/" frame => "keys-unreachable";
        "Error while refreshing JWKS cache: {0}" frame => "keys-unreachable";
        "Failed to retrieve JWKS cache: {0}" frame => "keys-unreachable";
        "failed to register JWKS cache: {0}" frame => "keys-unreachable";
        "error validating bearer token: {found}" frame => "reason-not-shown";
        "metadata property 'issuer' is required" => "verifier-without-issuer";
        "metadata property 'audience' is required" => "verifier-without-audience";
        "failed to parse JWK set at {keys} failed to unmarshal JWK set: invalid character '<'" => "key-set-unusable";
    }
    logs {
        "WARN[0000] failed to build HTTP pipeline: error creating HTTP middleware middleware.http.bearer/: failed to fetch JWKS: failed to fetch \"https://sso.acme.test\": failed to parse JWK set at \"https://sso.acme.test\": failed to unmarshal JWK set: invalid character '<' looking for beginning of value" => "key-set-unusable";
        "time=\"2026-03-01T11:40:21Z\" level=fatal msg=\"failed to open http channel to app: error creating HTTP middleware middleware.http.bearer/: 404 Not Found: The resource you are looking for has been removed\" scope=dapr.runtime" => "keys-unreachable";
    }
}
