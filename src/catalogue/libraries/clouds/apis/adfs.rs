//! What AD FS prints (Windows Server 2012 R2 to 2025): the numbers with `MSIS`, in responses, pages and the event log.

use crate::catalogue::libraries::library;

library! {
    "AD FS", Provider;
    more "Search the event log `AD FS/Admin` on the AD FS server for the activity ID (`client-request-id`) of the response: the events 364 and 1021 hold the exception that belongs to the number.";
    marks "msis" "/adfs/" "microsoft.identityserver";
    settings {
        "provider-redirect-uri-refused" => "Add the URI at `AD FS Management > Application Groups > your group > your application > Redirect URI`, exactly, or with `Set-AdfsNativeClientApplication -RedirectUri`. The button `Add` has to be pressed before `OK`.";
        "provider-client-refused" => "Compare `client_id` with `Client Identifier` at `AD FS Management > Application Groups > your group > your application`. Make a new secret there with `Reset the shared secret`. For a signed assertion, `kid` is the certificate's thumbprint in capitals without colons.";
        "provider-grant-type-refused" => "Use `authorization_code` with a native application or a server application of an application group. The password grant and `client_credentials` need Windows Server 2016 or later and a server application with a secret or a certificate.";
        "provider-grant-refused" => "Set how long AD FS keeps a user signed in with `Set-AdfsProperties -SsoLifetime`, and with `-PersistentSsoLifetimeMins` on known devices: no refresh token outlives it.";
        "aud-unexpected" => "Leave `resource` out of the authorize and token requests if the access token is for `/adfs/userinfo`: without it, AD FS issues the token for `urn:microsoft:userinfo`. Otherwise compare `Relying party identifier` of the Web API in the application group with the token's `aud`.";
    }
    messages {
        "MSIS9921: Received invalid UserInfo request. Audience '{found}' in the access token is not same as the identifier of the UserInfo relying party trust '{expected}'" => "aud-unexpected" ("AD FS takes at its userinfo endpoint only a token for `urn:microsoft:userinfo`, and the request with `resource` got one for that API.", "Leave `resource` out of the authorize and token requests, and use the access token that comes then. The claims are in the ID token too.");
        "MSIS9921" whole => "aud-unexpected" ("AD FS takes at its userinfo endpoint only a token for `urn:microsoft:userinfo`.", "Leave `resource` out of the authorize and token requests, and use the access token that comes then. The claims are in the ID token too.");
        "MSIS9602: The received 'resource' parameter is invalid. The authorization server can not find a registered resource with the specified identifier" => "adfs-resource-unknown";
        "MSIS9602" whole => "adfs-resource-unknown";
        "MSIS9604: An error occurred. The authorization server was not able to fulfill the request" => "adfs-request-failed";
        "MSIS9604" whole => "adfs-request-failed";
        "MSIS9605: The client is not allowed to access the requested resource" => "adfs-client-not-permitted";
        "MSIS9605" whole => "adfs-client-not-permitted";
        "MSIS9321: Received invalid OAuth request. The client '{client}' is forbidden to access the resource '{audience}' with scope '{scope}'" => "adfs-client-not-permitted";
        "MSIS9321: Received invalid OAuth request. The client '{client}' is forbidden to access the resource '{audience}'" => "adfs-client-not-permitted";
        "MSIS9321" whole => "adfs-client-not-permitted";
        "MSIS9607: The 'client_id' parameter in the request is invalid. No registered client is found with this identifier" => "provider-client-refused" ("No application of AD FS has this client ID.");
        "MSIS9607" whole => "provider-client-refused" ("No application of AD FS has this client ID.");
        "MSIS9223: Received invalid OAuth authorization request. The received 'client_id' is invalid" => "provider-client-refused" ("No application of AD FS has this client ID.");
        "MSIS9223" whole => "provider-client-refused" ("No application of AD FS has this client ID.");
        "MSIS9622: Client authentication failed. Please verify the credential provided for client authentication is valid" => "provider-client-refused";
        "MSIS9622" whole => "provider-client-refused";
        "MSIS9609: The 'redirect_uri' parameter is invalid. No redirect uri with the specified value is registered for the received 'client_id'" => "provider-redirect-uri-refused";
        "MSIS9609" whole => "provider-redirect-uri-refused";
        "MSIS9224: Received invalid OAuth authorization request. The received 'redirect_uri' parameter is not a valid registered redirect URI for the client identifier: '{client}'. Received redirect_uri: '{redirect}'" => "provider-redirect-uri-refused";
        "MSIS9224" whole => "provider-redirect-uri-refused";
        "MSIS9221" whole => "provider-redirect-uri-refused" ("The request has no `redirect_uri`.");
        "MSIS9611" whole => "provider-grant-type-refused";
        "The authorization server only supports 'authorization_code' or 'refresh_token' as the grant type" => "provider-grant-type-refused";
        "MSIS9623" whole => "provider-grant-type-refused" ("The global authentication policy of AD FS does not allow the JWT bearer grant.");
        "MSIS9612: The authorization code received in 'code' parameter is invalid" => "provider-grant-refused" ("AD FS does not know the code: it was used already, has expired, or was issued to another client.", "Start the sign-in again and redeem the code once. Look in the app's log for a second token request with the same `code`.");
        "MSIS9612: The authorization code received in [code] parameter is invalid" => "provider-grant-refused" ("AD FS does not know the code: it was used already, has expired, or was issued to another client.", "Start the sign-in again and redeem the code once. Look in the app's log for a second token request with the same `code`.");
        "MSIS9612" whole => "provider-grant-refused";
        "MSIS9247: Received invalid OAuth access token request. The authorization code is invalid" => "provider-grant-refused" ("AD FS does not know this code: it was already used, or is too old.", "Look in the access log for two `POST` requests to `/adfs/oauth2/token` with the same `code`, and let only one be sent. Then start the sign-in again.");
        "MSIS9247" whole => "provider-grant-refused" ("AD FS does not know this code: it was already used, or is too old.", "Look in the access log for two `POST` requests to `/adfs/oauth2/token` with the same `code`, and let only one be sent. Then start the sign-in again.");
        "MSIS9614: The refresh token received in 'refresh_token' parameter is invalid" => "provider-grant-refused" ("AD FS does not accept this refresh token: it was cut off, comes from another server, or its user can no longer sign in.", "Compare the length of the refresh token with the one that was issued, and have the user sign in again. If a new one is refused too, look at the event log `Applications and Services Logs > AD FS > Admin`.");
        "MSIS9614" whole => "provider-grant-refused" ("AD FS does not accept this refresh token: it was cut off, comes from another server, or its user can no longer sign in.", "Compare the length of the refresh token with the one that was issued, and have the user sign in again. If a new one is refused too, look at the event log `Applications and Services Logs > AD FS > Admin`.");
        "MSIS9615: The refresh token received in 'refresh_token' parameter has expired" => "provider-grant-refused" ("The refresh token has expired. No refresh token outlives its sign-in session.", "Have the user sign in again. `Get-AdfsProperties` shows `SsoLifetime` and `PersistentSsoLifetimeMins`, which limit it; `Set-AdfsProperties` changes them.");
        "MSIS9615" whole => "provider-grant-refused" ("The refresh token has expired. No refresh token outlives its sign-in session.", "Have the user sign in again. `Get-AdfsProperties` shows `SsoLifetime` and `PersistentSsoLifetimeMins`, which limit it; `Set-AdfsProperties` changes them.");
        "MSIS9659: Invalid 'username' or 'password'" => "provider-grant-refused" ("The username or the password is wrong, or the account is locked in Active Directory.", "Sign in with the same name and password on another machine of the domain, and look at the event log `Applications and Services Logs > AD FS > Admin` on the AD FS server for the time of the request (event 411).");
        "MSIS9659" whole => "provider-grant-refused" ("The username or the password is wrong, or the account is locked in Active Directory.", "Sign in with the same name and password on another machine of the domain, and look at the event log `Applications and Services Logs > AD FS > Admin` on the AD FS server for the time of the request (event 411).");
        "MSIS9720" whole => "pkce-mismatch";
        "MSIS9453: Received invalid OAuth JWT Bearer request" => "adfs-request-failed" ("AD FS writes the reason into its event log, after `--->`.");
        "MSIS7065: There are no registered protocol handlers on path {path} to process the incoming request" => "adfs-request-failed" ("AD FS has no endpoint at this path");
        "MSIS7065" whole => "adfs-request-failed" ("AD FS has no endpoint at this path");
    }
    logs {
        "OPError: invalid_token (MSIS9921: Received invalid UserInfo request. Audience 'https://orders.acme.example' in the access token is not same as the identifier of the UserInfo relying party trust 'urn:microsoft:userinfo'.)" => "aud-unexpected";
        "{\"error\":\"invalid_client\",\"error_description\":\"MSIS9622: Client authentication failed. Please verify the credential provided for client authentication is valid.\"}" => "provider-client-refused";
        "Status code 400 from ADFS: {\"error\":\"invalid_request\",\"error_description\":\"MSIS9609: The \\u0027redirect_uri\\u0027 parameter is invalid. No redirect uri with the specified value is registered for the received \\u0027client_id\\u0027. \"}" => "provider-redirect-uri-refused";
        "Microsoft.IdentityServer.Web.Protocols.OAuth.Exceptions.OAuthUnauthorizedClientException: MSIS9321: Received invalid OAuth request. The client '4f1c' is forbidden to access the resource 'https://crm.acme.example/'." => "adfs-client-not-permitted";
        "nxdrive://authorize?error=access_denied&error_description=MSIS9605%3a+The+client+is+not+allowed+to+access+the+requested+resource.&state=pRe1" => "adfs-client-not-permitted";
        "AdalServiceException: MSIS9615: The refresh token received in 'refresh_token' parameter has expired." => "provider-grant-refused";
    }
}
