//! What Auth0 (as provider) prints (Authentication API, Management API, logs of 2026).

use crate::catalogue::libraries::library;

library! {
    "Auth0 (as provider)", Provider;
    more "Open `Monitoring > Logs` in the Auth0 dashboard at the time of the request (types `feccft`, `feacft`, `f`, `fertft`). The field `description` there is more exact than the response.";
    settings {
        "aud-unexpected" => "Compare the token's `aud` with the API's `Identifier` at `Applications > APIs`. Without `audience` in the request, Auth0 issues an opaque (or encrypted) token for `/userinfo`.";
        "iss-unexpected" => "Write Auth0's issuer with the slash at its end: `https://<tenant>.<region>.auth0.com/`.";
    }
    messages {
        "Client is not authorized to access \"{audience}\". You need to create a \"client-grant\" associated to this API" => "auth0-client-grant";
        "Client \"{client}\" is not authorized to access resource server \"{audience}\"" => "auth0-client-grant";
        "Client has not been granted scopes: {scope}" => "auth0-client-grant";
        "Service not found: {audience}" => "auth0-api-unknown";
        "Service not enabled within domain: {audience}" => "auth0-api-unknown";
        "Unable to issue token: service not found" => "auth0-api-unknown";
        "Grant type '{name}' not allowed for the client" => "auth0-grant-type";
        "Unauthorized or unknown client" whole => "auth0-client";
        "Unknown client: {client}" => "auth0-client";
        "Grant not found, cannot refresh access token" => "auth0-grant" ("The application has no grant for the refresh token: the grant type `Refresh Token` is off for it, or the user's consent was withdrawn.");
        "Unknown or invalid refresh token" => "auth0-grant";
        "Invalid authorization code" whole => "auth0-grant";
        "The authorization code has expired" whole => "auth0-grant";
        "Failed to verify code verifier" whole => "auth0-pkce";
        "Parameter 'code_verifier' is required" => "auth0-pkce";
        "Callback URL mismatch" whole => "auth0-callback";
        "The provided redirect_uri is not in the list of allowed callback URLs" => "auth0-callback";
        "Wrong email or password" whole => "auth0-password";
        "Multifactor authentication required" whole => "auth0-mfa";
        "Consent required" whole => "auth0-consent";
        "No attribute was found to generate the nameIdentifier" => "saml-user-not-named" ("The SAML add-on of Auth0 found none of the attributes in `nameIdentifierProbes` in the user's profile, or the list is empty.", "Set it at `Applications > your application > Addons > SAML2 Web App > Settings`: `\"nameIdentifierProbes\": [\"http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier\"]`, and look at the user's raw JSON.");
        "Login required" whole => "auth0-session";
        "Bad audience: {found}" => "aud-unexpected" ("Management API.");
        "Insufficient scope, expected any of: {scope}" => "scp-missing-scope" ("Management API.");
        "Expired token received for JSON Web Token validation" => "exp-passed" ("Management API.");
        "Invalid signature received for JSON Web Token validation" => "signature-invalid" ("Management API.");
        "Invalid or unsupported algorithm" whole => "alg-unexpected" ("Management API.");
        "Bad HTTP authentication header format" => "authorization-malformed" ("Management API.");
        "Client assertion is expired" => "auth0-assertion";
        "client_assertion is not valid" => "auth0-assertion";
    }
    logs {
        "{\"error\":\"access_denied\",\"error_description\":\"Client is not authorized to access \\\"https://api.acme.example\\\". You need to create a \\\"client-grant\\\" associated to this API. See: https://auth0.com/docs/api/v2#!/Client_Grants/post_client_grants\"}" => "auth0-client-grant";
        "https://sonar.acme.example/oauth2/callback/saml?error=invalid_request&error_description=No%20attribute%20was%20found%20to%20generate%20the%20nameIdentifier.%20We%20tried%20with%3A" => "saml-user-not-named";
        "{\"statusCode\":401,\"error\":\"Unauthorized\",\"message\":\"Bad audience: https://acme.eu.auth0.com/userinfo\"}" => "aud-unexpected";
    }
}
