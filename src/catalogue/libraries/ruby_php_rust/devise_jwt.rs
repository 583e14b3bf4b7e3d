//! What devise-jwt and warden-jwt_auth prints (0.5 to 0.12).

use crate::catalogue::libraries::library;

library! {
    "devise-jwt and warden-jwt_auth", Library;
    more "Warden turns the reason into the response's `error`; log it in `config/initializers/devise.rb` with `Warden::Manager.before_failure { |env, opts| Rails.logger.warn(opts.inspect) }`.";
    marks "warden" "devise";
    over "ruby-jwt";
    settings {
        "token-revoked" => "The strategy is `jwt_revocation_strategy` of the model; with `JTIMatcher` the token's `jti` has to be the one in the user's column `jti`, with `Denylist` it must not be in the table.";
        "signature-invalid" => "The secret is `config.jwt { |jwt| jwt.secret = … }` in `config/initializers/devise.rb`; `rotation_secret` accepts tokens of the previous one. It must not be `secret_key_base` of another environment.";
        "exp-passed" => "The lifetime is `jwt.expiration_time` (seconds) in `config/initializers/devise.rb`, 3600 by default.";
        "access-token-empty" => "The token is handed out for the routes of `jwt.dispatch_requests` in the response header `Authorization`; a browser reads it only with CORS `expose: ['Authorization']`.";
    }
    messages {
        "revoked token" whole => "token-revoked";
        "Warden::JWTAuth::Errors::RevokedToken" => "token-revoked";
        "nil user" whole => "token-user-unknown";
        "Warden::JWTAuth::Errors::NilUser" => "token-user-unknown";
        "wrong scope" whole => "token-scope-of-other-user-class";
        "Warden::JWTAuth::Errors::WrongScope" => "token-scope-of-other-user-class";
        "wrong aud" whole => "aud-unexpected" ("aud is compared with the request header JWT_AUD");
        "Warden::JWTAuth::Errors::WrongAud" => "aud-unexpected";
        "Signature has expired" whole => "exp-passed" ("from ruby-jwt");
        "Signature verification failed" whole => "signature-invalid" ("from ruby-jwt 2.5+");
        "Signature verification raised" whole => "signature-invalid" ("from older ruby-jwt");
        "Not enough or too many segments" => "token-malformed" ("from ruby-jwt");
        "Nil JSON web token" => "access-token-empty" ("from ruby-jwt");
        "No verification key available" => "verifier-without-key" ("from ruby-jwt: jwt.secret is nil, often a missing DEVISE_JWT_SECRET_KEY");
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nContent-Type: application/json; charset=utf-8\n\n{\"error\":\"revoked token\"}" => "token-revoked";
        "Warden::JWTAuth::Errors::NilUser (nil user):\napp/controllers/api/sessions_controller.rb:14:in `show'" => "token-user-unknown";
        "HTTP/1.1 401 Unauthorized\n\nSignature has expired" => "exp-passed";
    }
}
