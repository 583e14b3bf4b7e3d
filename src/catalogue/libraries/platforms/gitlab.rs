//! What GitLab prints (GitLab 13 to 18 as a relying party (omniauth_openid_connect) and as a verifier of its own job tokens).

use crate::catalogue::libraries::library;

library! {
    "GitLab", Gateway;
    more "Run `sudo gitlab-ctl tail gitlab-rails`, or read `/var/log/gitlab/gitlab-rails/production.log` (`(openid_connect) Authentication failure!`) and `application_json.log`. The page shows `Could not authenticate you from OpenIDConnect because \"…\"`.";
    marks "gitlab";
    over "ruby-jwt" "json-jwt and openid_connect (Ruby)" "OmniAuth";
    settings {
        "iss-discovery-mismatch" => "Set `issuer` in `gitlab_rails['omniauth_providers']` of `/etc/gitlab/gitlab.rb` to exactly the `issuer` of the discovery document, including a slash at the end: {found}.";
        "token-request-failed" => "Compare `client_options.identifier`, `client_options.secret`, `redirect_uri` and `client_auth_method` (`query`, `basic`, `jwt_bearer`) in `/etc/gitlab/gitlab.rb` with the app in Okta.";
        "iss-unexpected" => "Compare `issuer` in `gitlab_rails['omniauth_providers']` of `/etc/gitlab/gitlab.rb` with the token's `iss`: {issuer}.";
        "aud-unexpected" => "Compare `client_options.identifier` in `/etc/gitlab/gitlab.rb` with `aud` of the ID token.";
        "state-mismatch" => "Set `external_url` and `client_options.redirect_uri` in `/etc/gitlab/gitlab.rb` to the host in the address bar.";
        "user-not-permitted" => "Check `gitlab_rails['omniauth_allow_single_sign_on']`, `omniauth_block_auto_created_users` and `omniauth_auto_link_user` in `/etc/gitlab/gitlab.rb`, which decide who may enter, and the groups in `client_options.gitlab.required_groups`.";
        "claim-missing" => "Check `scope: ['openid','profile','email']` and `uid_field` in `/etc/gitlab/gitlab.rb`.";
        "userinfo-failed" => "Add `openid` to `scope` in `/etc/gitlab/gitlab.rb`, and set `issuer` to the server whose userinfo endpoint is asked.";
    }
    messages {
        "Could not authenticate you from OpenIDConnect because {found}" => "reason-not-shown" ("The words in quotation marks are the reason.");
        "(openid_connect) Authentication failure! {0}" => "reason-not-shown" ("the reason follows");
        "Could not authenticate you from OpenIDConnect because \"Invalid client" => "token-request-failed";
        "Could not authenticate you from OpenIDConnect because \"Issuer mismatch" => "iss-discovery-mismatch";
        "Could not authenticate you from OpenIDConnect because \"Unauthorized" => "reason-not-shown" ("The token endpoint or the userinfo endpoint usually responded with 401, and `production.log` has more.");
        "Could not authenticate you from OpenIDConnect because \"Csrf detected" => "state-mismatch";
        "Could not authenticate you from OpenIDConnect because \"Missing code" => "token-request-failed";
        "Could not authenticate you from OpenIDConnect because \"Invalid state" => "state-mismatch";
        "Could not authenticate you from OpenIDConnect because \"Api access faild" => "userinfo-failed";
        "Could not authenticate you from OpenIDConnect because \"Not found" => "keys-unreachable";
        "Could not authenticate you from OpenIDConnect because \"Ssl_connect returned" => "keys-unreachable";
        "Signing in using your openid_connect account without a pre-existing {0} account is not allowed" => "user-not-permitted";
        "Signing in using your OpenIDConnect account without a pre-existing" => "user-not-permitted";
        "OpenIDConnect::Discovery::DiscoveryFailed (Issuer mismatch)" => "iss-discovery-mismatch";
        "OpenIDConnect::Discovery::DiscoveryFailed: Issuer mismatch" => "iss-discovery-mismatch";
        "OpenIDConnect::Discovery::DiscoveryFailed" => "keys-unreachable";
        "SWD::Exception:" => "keys-unreachable";
        "OpenIDConnect::BadRequest, API Access Faild" => "userinfo-failed" ("the library writes \"Faild\"");
        "OpenIDConnect::Unauthorized," => "userinfo-failed";
        "OpenIDConnect::ResponseObject::IdToken::InvalidIssuer" => "iss-unexpected";
        "OpenIDConnect::ResponseObject::IdToken::InvalidAudience" => "aud-unexpected";
        "OpenIDConnect::ResponseObject::IdToken::InvalidNonce" => "nonce-mismatch";
        "OpenIDConnect::ResponseObject::IdToken::ExpiredToken" => "exp-passed";
        "OpenIDConnect::ResponseObject::IdToken::InvalidToken" => "token-malformed";
        "Invalid ID token: Expired token" => "exp-passed";
        "Invalid ID token: Issuer does not match" => "iss-unexpected";
        "Invalid ID token: Audience does not match" => "aud-unexpected";
        "Invalid ID Token: Nonce does not match" => "nonce-mismatch";
        "JSON::JWK::Set::KidNotFound" => "kid-not-in-keys";
        "JSON::JWS::VerificationFailed" => "signature-or-key-mismatch";
        "JSON::JWT::InvalidFormat" => "token-malformed";
        "Rack::OAuth2::Client::Error (invalid_client" => "token-request-failed";
        "Rack::OAuth2::Client::Error (invalid_grant" => "token-request-failed";
        "Rack::OAuth2::Client::Error" => "token-request-failed";
        "OmniAuth::Strategies::OpenIDConnect::CallbackError" => "token-request-failed";
        "OmniAuth::OpenIDConnect::MissingCodeError" => "token-request-failed";
    }
    logs {
        "Could not authenticate you from OpenIDConnect because \"Invalid client :: the client secret supplied for a confidential client is invalid.\"." => "token-request-failed";
        "OpenIDConnect::Discovery::DiscoveryFailed (Issuer mismatch):\n  \nlib/gitlab/middleware/rails_queue_duration.rb:29:in `call'" => "iss-discovery-mismatch";
        "{\"severity\":\"ERROR\",\"time\":\"2026-02-28T10:15:03.412Z\",\"correlation_id\":\"01HQ\",\"message\":\"(openid_connect) Authentication failure! API Access Faild: OpenIDConnect::BadRequest, API Access Faild\"}" => "userinfo-failed";
    }
}
