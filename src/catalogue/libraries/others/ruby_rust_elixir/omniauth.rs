//! What OmniAuth and its strategies print (OmniAuth 1 and 2, omniauth-oauth2 1, omniauth_openid_connect 0.4 to 0.8, omniauth-okta).

use crate::catalogue::libraries::library;

library! {
    "OmniAuth", Client;
    more "Log the exception in `OmniAuth.config.on_failure = proc { |env| Rails.logger.error(env['omniauth.error'].inspect); … }`: for `OAuth2::Error`, `env['omniauth.error'].response.body` is what the provider answered.";
    marks "omniauth";
    over "json-jwt and openid_connect (Ruby)" "ruby-jwt";
    settings {
        "token-request-failed" => "Compare `client_id`, `client_secret` and the three URLs of `client_options` (`authorize_url`, `token_url`, `user_info_url`) in `config/initializers/omniauth.rb` with the discovery document of the one authorization server that they must all belong to.";
        "state-mismatch" => "Check `SameSite` and `Secure` of the session cookie, and the host of `redirect_uri`: the state is kept in the session. Do not set `provider_ignores_state`, which drops the check.";
        "id-token-not-returned" => "Add `openid` to `scope` in the options of `omniauth_openid_connect`.";
    }
    messages {
        "csrf_detected | Invalid 'state' parameter" => "state-mismatch" ("omniauth_openid_connect");
        "Authentication failure! csrf_detected" => "state-mismatch";
        "csrf_detected | CSRF detected" => "state-mismatch" ("omniauth-oauth2");
        "Authentication failure! invalid_credentials: OAuth2::Error" => "token-request-failed" ("OmniAuth says `invalid_credentials` of every answer of the provider that is not a success, to the token request and to the one for the user's profile. The user's password is not meant.", "Look for `error` in the same line or below it: `invalid_client` is `client_id` or `client_secret`, `invalid_grant` a used code or another `redirect_uri`. Where nothing follows, compare `token_url` and `user_info_url` with the authorization server that issued the code: `/oauth2/v1/…` is the org, `/oauth2/default/v1/…` a custom one.");
        "Authentication failure! failed_to_connect" => "keys-unreachable" ("OmniAuth: DNS or network");
        "Authentication failure! missing_id_token" => "id-token-not-returned";
        "Authentication failure! missing_code" => "authorization-response-parameter-missing";
        "invalid_jwt_algorithm | Received JWT is signed with {found}, but client_singing_alg is configured for {expected}" => "alg-unexpected";
        "Received JWT is signed with {found}, but client_singing_alg is configured for {expected}" => "alg-unexpected";
    }
    logs {
        "ERROR -- omniauth: (openid_connect) Authentication failure! csrf_detected: OmniAuth::Strategies::OpenIDConnect::CallbackError, csrf_detected | Invalid 'state' parameter" => "state-mismatch";
        "E, [2026-02-14T11:42:39.452627 #54210] ERROR -- omniauth: (okta) Authentication failure! invalid_credentials: OAuth2::Error" => "token-request-failed";
    }
}
