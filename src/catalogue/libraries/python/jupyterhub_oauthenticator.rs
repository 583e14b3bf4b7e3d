//! What JupyterHub and its OAuthenticator print (0.13 to 17).

use crate::catalogue::libraries::library;

library! {
    "JupyterHub OAuthenticator", Client;
    more "Set `c.JupyterHub.log_level = \"DEBUG\"` and read the hub's log: the line `Error fetching …` names the status, the URL and what the provider answered.";
    marks "jupyterhub" "oauthenticator";
    settings {
        "userinfo-failed" => "Compare `c.GenericOAuthenticator.userdata_url` with `userinfo_endpoint` of the issuer's discovery document, add `openid` to `c.GenericOAuthenticator.scope`, and set `c.GenericOAuthenticator.userdata_token_method = \"url\"` only if the provider takes the token in the URL.";
        "token-request-failed" => "Compare `c.GenericOAuthenticator.token_url`, `client_id` and `client_secret` (`OAUTH_CLIENT_ID`, `OAUTH_CLIENT_SECRET`) with the app at the provider, and set `c.GenericOAuthenticator.basic_auth = True` if it takes the secret only in the header.";
        "state-mismatch" => "Open the hub under the host of `oauth_callback_url`, with the same scheme: the state is in the cookie `oauthenticator-state` of that host.";
        "principal-claim-missing" => "Compare `c.GenericOAuthenticator.username_claim` (`username_key` before version 16) with what the userinfo endpoint returns.";
        "user-not-permitted" => "Add the user to `allowed_users`, a group to `allowed_groups`, or set `allow_all = True`: since version 17 nobody is allowed by default.";
    }
    messages {
        "Error fetching user data {status} GET {0}" => "userinfo-failed" ("The provider refused the access token at its userinfo endpoint; the token request before it succeeded.");
        "Error fetching user info {0}" => "userinfo-failed";
        "Error fetching user info... {0}" => "userinfo-failed";
        "Error fetching user data..." frame => "userinfo-failed";
        "Error fetching access token... {0}" => "token-request-failed";
        "Error fetching access token {status} POST {0}" frame => "token-request-failed";
        "Error fetching access token: {0}" frame => "token-request-failed";
        "OAuth state missing from cookies" => "state-mismatch";
        "OAuth state missing from URL" => "state-mismatch";
        "OAuth state mismatch" => "state-mismatch";
        "OAuth callback made without a code" => "authorization-response-parameter-missing";
        "An access token was not returned: {0}" => "access-token-not-returned";
        "No {claim} found in {0}" frame => "principal-claim-missing";
        "OAuth user contains no key {claim}" => "principal-claim-missing";
        "Sorry, you are not currently authorized to use this hub" => "user-not-permitted";
        "custom_403_message" whole => "user-not-permitted";
    }
    logs {
        "[E 2026-03-01 11:23:10.948 JupyterHub oauth2:389] Error fetching user data 401 GET https://sso.acme.test/userinfo: {\n     \"error\": \"access_denied\",\n     \"error_description\": \"OAuth2 authentication required\"\n    }" => "userinfo-failed";
        "[W 2026-03-01 11:23:10.948 JupyterHub oauth2:173] OAuth state mismatch: eyJzdGF0ZV9pZCI6 != eyJzdGF0ZV9pZCJ9\n[W 2026-03-01 11:23:10.949 JupyterHub web:1796] 400 GET /hub/oauth_callback?state=[secret]&code=[secret] (10.0.0.9): OAuth state mismatch" => "state-mismatch";
    }
}
