//! What Cloudflare Access prints (Access pages and API of 2026, cloudflared `access.required` (go-oidc)).

use crate::catalogue::libraries::library;

library! {
    "Cloudflare Access", Gateway;
    more "Open `Zero Trust > Insights > Logs > Access authentication logs` and look for the Ray ID of the page. Test the provider at `Zero Trust > Integrations > Identity providers > Test`. For cloudflared, run `cloudflared tunnel --loglevel debug`.";
    settings {
        "aud-unexpected" => "Compare the token's `aud` with the application's AUD tag at `Zero Trust > Access controls > Applications > your application > Additional settings > Application Audience (AUD) Tag`; in cloudflared the setting is `originRequest.access.audTag`.";
        "iss-unexpected" => "Expect `https://<team>.cloudflareaccess.com` as issuer, without a slash at the end; in cloudflared the setting is `originRequest.access.teamName`.";
        "keys-unreachable" => "Open `https://<team>.cloudflareaccess.com/cdn-cgi/access/certs` from the verifier's machine. These keys rotate every six weeks.";
    }
    messages {
        "Failed to fetch user/group information from the identity provider" => "cf-access-userinfo";
        "Failed to fetch user/group information from the identity" => "cf-access-userinfo";
        "Invalid session. Please try logging in again" => "cf-access-session";
        "Unable to find your Access application" => "cf-access-app";
        "That account does not have access" => "cf-access-policy";
        "You don't have permission to view this. Please contact your system administrator" => "cf-access-policy";
        "error code: 1020" => "cf-firewall";
        "Error 1020: Access denied" => "cf-firewall";
        "User email was not returned. API permissions are likely incorrect" => "cf-access-email";
        "failed to verify metadata JWT signature" => "signature-invalid";
        "failed to parse metadata JWT" => "token-malformed";
        "JWKS endpoint {keys} returned status {status}" => "keys-unreachable";
        "metadata JWT verification failed" whole => "signature-invalid";
    }
    logs {
        "<title>Error ・ Cloudflare Access</title>\nAuthentication error\nFailed to fetch user/group information from the identity provider. Please contact your Access administrator if this continues." => "cf-access-userinfo";
        "<h1>Access denied</h1> Error code: 1020" => "cf-firewall";
    }
}
