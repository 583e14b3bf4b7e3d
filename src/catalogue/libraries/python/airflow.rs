//! What Apache Airflow and Flask-AppBuilder prints (Airflow 2 and 3, Flask-AppBuilder 4 and 5).

use crate::catalogue::libraries::library;

library! {
    "Apache Airflow and Flask-AppBuilder", Gateway;
    more "Set `[logging] logging_level = DEBUG` and `fab_logging_level = DEBUG` in `airflow.cfg`: the webserver (API server) then logs the userinfo and the exception behind `Error authorizing OAuth access token`. Airflow 3 logs refused tokens of its workers in the API server's log.";
    marks "airflow";
    over "PyJWT" "Authlib" "python-jose";
    settings {
        "token-request-failed" => "Compare `client_id`, `client_secret`, `access_token_url` and `client_kwargs` of the provider in `OAUTH_PROVIDERS` (`webserver_config.py`) with the app at the provider.";
        "ephemeral-secret" => "Set one fixed secret on the API server, scheduler, workers and webserver: `[api_auth] jwt_secret` (`AIRFLOW__API_AUTH__JWT_SECRET`) in Airflow 3, `[webserver] secret_key` (`AIRFLOW__WEBSERVER__SECRET_KEY`) in Airflow 2.";
        "exp-passed" => "Set `[execution_api] jwt_expiration_time` (`AIRFLOW__EXECUTION_API__JWT_EXPIRATION_TIME`, in seconds, 10 minutes unless set) to more than a task waits in the queue and runs. A user's token lives for `[api_auth] jwt_expiration_time`. Airflow 3.0 does not renew a task's token in time: update it.";
        "signature-invalid" => "Set `[api_auth] jwt_secret` (`AIRFLOW__API_AUTH__JWT_SECRET`; in Airflow 2 `[webserver] secret_key`) to the same secret on the API server, scheduler, workers and webserver.";
        "alg-unexpected" => "Set `[api_auth] jwt_algorithm` (`AIRFLOW__API_AUTH__JWT_ALGORITHM`) and `[api_auth] jwt_secret` to the same values on all components. After a change, delete the cookie `_token` in the browser: it was signed with the earlier ones.";
        "oauth-user-without-identifier" => "Check the mapping in `get_oauth_user_info` (`oauth_user_info`) of the security manager in `webserver_config.py`, and `OAUTH_PROVIDERS`.";
        "login-failed-in-app" => "Compare `client_id`, `client_secret`, `access_token_url` and `server_metadata_url` in `OAUTH_PROVIDERS` of `webserver_config.py` with the app in Okta.";
        "state-mismatch" => "Set `[webserver] secret_key` to the same value on all webservers, because the state is kept in the webserver's session. Behind a proxy, set `[webserver] enable_proxy_fix = True` and `base_url`.";
        "keys-unreachable" => "Check `server_metadata_url` of `OAUTH_PROVIDERS` in `webserver_config.py`: for Okta `https://acme.okta.com/oauth2/default/.well-known/openid-configuration`.";
    }
    messages {
        "Error authorizing OAuth access token: mismatching_state: CSRF Warning! State not equal in request and response" => "state-mismatch";
        "Error authorizing OAuth access token: invalid_claim: Invalid claim 'iss'" => "iss-unexpected";
        "Error authorizing OAuth access token: invalid_claim: Invalid claim 'nonce'" => "nonce-mismatch";
        "Error authorizing OAuth access token: Missing \"jwks_uri\" in metadata" => "keys-unreachable" ("The provider's entry in `OAUTH_PROVIDERS` does not say where its keys are.", "Set `server_metadata_url` (or `jwks_uri`) in `remote_app` of the provider's entry in `OAUTH_PROVIDERS`.");
        "Error authorizing OAuth access token: invalid_client" => "token-request-failed";
        "Error authorizing OAuth access token: {0}" => "login-failed-in-app" ("The words after the colon are those of Authlib or of the provider.");
        "Error authorizing OAuth access token: missing_token" => "login-failed-in-app" ("`missing_token` is Authlib's: since its version 1.0 the userinfo request needs the token given to it, which older versions of Flask-AppBuilder do not do");
        "Error returning OAuth user info: missing_token" => "login-failed-in-app" ("`missing_token` is Authlib's: since its version 1.0 the userinfo request needs the token given to it, which older versions of Flask-AppBuilder do not do");
        "Error returning OAuth user info: Expecting value: line 1 column 1 (char 0)" => "userinfo-failed" ("The response of the userinfo endpoint is a page, or empty: `api_base_url` in `OAUTH_PROVIDERS` does not end where the code of the provider continues the path.", "Set `api_base_url` so that it ends in the slash before `userinfo`: for Okta `https://acme.okta.com/oauth2/v1/`.");
        "Error returning OAuth user info: 'Response' object has no attribute 'data'" => "userinfo-failed" ("The code reads the userinfo response with `.data`, which Flask-OAuthlib had and Authlib does not.", "Upgrade Flask-AppBuilder, or read `.json()` in your own `oauth_user_info` of `webserver_config.py`.");
        "Error returning OAuth user info: {0}" frame => "login-failed-in-app" ("Airflow could not read the response of the userinfo endpoint or the ID token.");
        "Error on OAuth authorize: {0}" => "login-failed-in-app";
        "OAUTH userinfo does not have username or email {0}" => "oauth-user-without-identifier";
        "OAuth authorized got an unknown provider {name}" => "verifier-misconfigured" ("The URL of the callback names the provider `{name}`, which Airflow does not have.", "Compare `{name}` with `OAUTH_PROVIDERS` in `webserver_config.py`: its `name` is part of the redirect URI (`/oauth-authorized/<name>`).");
        "jwks_uri not specified in OAuth Providers, could not verify token signature" => "keys-unreachable";
        "OAuth signature verify failed" => "signature-or-key-mismatch";
        "Invalid state signature" whole => "state-mismatch";
        "authlib.integrations.base_client.errors.MissingTokenError: missing_token" => "login-failed-in-app" ("`missing_token` is Authlib's: the userinfo request was made without the token of the sign-in, which Authlib does not keep itself since its version 1.0.", "Upgrade Flask-AppBuilder, or pass the token in your own `oauth_user_info` of `webserver_config.py`: `remote.get('userinfo', token=response)`.");
        "JWT token is not valid: The specified alg value is not allowed" => "alg-unexpected" ("Airflow's API server got a token that is signed with another algorithm than its own tokens are, usually from a cookie of an earlier or another installation under the same host.", "Delete the cookie `_token` of the host in the browser and sign in again. If it comes back, set `[api_auth] jwt_algorithm` and `[api_auth] jwt_secret` to the same values on all components.");
        "JWT token is not valid: Signature verification failed" => "ephemeral-secret";
        "JWT token is not valid: Signature has expired" => "exp-passed";
        "JWT token is not valid: {0}" => "token-invalid-or-expired";
        "{\"detail\":\"Token Expired\"}" => "exp-passed";
        "{\"detail\":\"Invalid JWT token\"}" => "token-invalid-or-expired" ("The API server of Airflow did not accept the token: another issuer, audience, algorithm or secret. For an expired token, it has another message.", "Compare `jwt_secret`, `jwt_issuer` and `jwt_audience` in the section `[api_auth]` of `airflow.cfg` between all components, and get the token from Airflow's own `/auth/token`.");
        "ServerResponseError: Invalid auth token: Signature verification failed" => "ephemeral-secret";
        "'detail': 'Invalid auth token: Signature verification failed" => "ephemeral-secret" ("The task's token was signed with another `jwt_secret` than the API server has.");
        "ServerResponseError: Invalid auth token: Signature has expired" => "exp-passed" ("The task waited in the queue longer than its token lives.", "Raise `[execution_api] jwt_expiration_time` (`AIRFLOW__EXECUTION_API__JWT_EXPIRATION_TIME`), in seconds.");
        "'detail': 'Invalid auth token: Signature has expired" => "exp-passed" ("The task waited in the queue longer than its token lives.", "Raise `[execution_api] jwt_expiration_time` (`AIRFLOW__EXECUTION_API__JWT_EXPIRATION_TIME`), in seconds.");
        "ServerResponseError: Invalid auth token: {0}" => "token-invalid-or-expired";
        "Missing 'kid' in token header" => "kid-missing";
        "Key ID {kid} not found in keyset" => "keys-unreachable" ("Airflow has not loaded the key set.");
        "Failed to fetch remote JWKS" => "keys-unreachable";
        "Failed to read local JWKS" => "keys-unreachable";
        "Cannot guess the algorithm when using JWKS - please specify it in the config option [api_auth] jwt_algorithm" => "verifier-without-algorithms";
        "Please make sure that all your Airflow components (e.g. schedulers, webservers, workers and triggerer) have the same 'secret_key' configured" => "ephemeral-secret" ("The webserver refuses the token of its own log server.");
    }
    logs {
        "[2026-03-01T07:25:00.957+0000] {base_auth_manager.py:105} ERROR - JWT token is not valid: The specified alg value is not allowed" => "alg-unexpected";
        "[2026-03-01T11:00:00.114+0000] {views.py:679} ERROR - Error authorizing OAuth access token: missing_token: " => "login-failed-in-app";
        "[2026-02-26 20:46:32,146] {views.py:693} ERROR - Error returning OAuth user info: 'Response' object has no attribute 'data'" => "userinfo-failed";
        "[2026-03-01T12:00:00.114+0000] {views.py:679} ERROR - Error authorizing OAuth access token: mismatching_state: CSRF Warning! State not equal in request and response." => "state-mismatch";
        "[2026-03-01 12:00:00,114] ERROR in manager: OAUTH userinfo does not have username or email {'sub': '00u4kq81mzXcTyRbe5d6'}" => "oauth-user-without-identifier";
        "HTTP/1.1 401 Unauthorized\ncontent-type: application/json\n\n{\"detail\":\"Token Expired\"}" => "exp-passed";
        "[error] Server error: {'detail': 'Invalid auth token: Signature verification failed'} [airflow.sdk.api.client]" => "ephemeral-secret";
    }
}
