//! What devise-jwt and warden-jwt_auth prints (0.5 to 0.12).

use crate::catalogue::libraries::library;

library! {
    "devise-jwt and warden-jwt_auth", Library;
    more "Log the reason in `config/initializers/devise.rb` with `Warden::Manager.before_failure { |env, opts| Rails.logger.warn(opts.inspect) }`: Warden turns it into the response's `error`.";
    marks "warden" "devise";
    over "ruby-jwt";
    settings {
        "token-malformed" => "Run the request with `curl -v`: after `Authorization: Bearer` there must be the token from the header `Authorization` of the sign-in's response. For browsers, expose it: `expose: ['Authorization']` in `config/initializers/cors.rb`.";
        "token-revoked" => "Look at `jwt_revocation_strategy` of the model: with `JTIMatcher`, the token's `jti` has to be the one in the user's column `jti`; with `Denylist`, it must not be in the table.";
        "signature-invalid" => "Check the secret in `config.jwt { |jwt| jwt.secret = … }` of `config/initializers/devise.rb`: it must not be `secret_key_base` of another environment. `rotation_secret` accepts tokens of the previous one.";
        "exp-passed" => "Sign in again, or raise `jwt.expiration_time` (seconds, 3600 by default) in `config/initializers/devise.rb`.";
        "access-token-empty" => "Read the token from the response header `Authorization` of the routes in `jwt.dispatch_requests`. A browser can read it only with CORS `expose: ['Authorization']`.";
    }
    messages {
        "revoked token" whole => "token-revoked";
        "Warden::JWTAuth::Errors::RevokedToken" => "token-revoked";
        "nil user" whole => "token-user-unknown";
        "Warden::JWTAuth::Errors::NilUser" => "token-user-unknown";
        "wrong scope" whole => "token-scope-of-other-user-class";
        "Warden::JWTAuth::Errors::WrongScope" => "token-scope-of-other-user-class";
        "wrong aud" whole => "aud-unexpected" ("devise-jwt compares `aud` with the request header `JWT_AUD`, and the two differ.", "Send the header `JWT_AUD` with the value that the client had at sign-in, or set `jwt.aud_header` in `config/initializers/devise.rb` to the header that the client sends.");
        "Warden::JWTAuth::Errors::WrongAud" => "aud-unexpected";
        "Signature has expired" whole => "exp-passed" ("from ruby-jwt");
        "Signature verification failed" whole => "signature-invalid" ("from ruby-jwt 2.5+");
        "Signature verification raised" whole => "signature-invalid" ("from older ruby-jwt");
        "Not enough or too many segments" => "token-malformed" ("from ruby-jwt");
        "Nil JSON web token" => "access-token-empty" ("from ruby-jwt");
        "No verification key available" => "verifier-without-key" ("`jwt.secret` is nil where the app runs, often because `DEVISE_JWT_SECRET_KEY` is not set there.", "Print `ENV['DEVISE_JWT_SECRET_KEY'].to_s.length` in `rails console`, and set `config.jwt { |jwt| jwt.secret = … }` in `config/initializers/devise.rb`.");
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nContent-Type: application/json; charset=utf-8\n\n{\"error\":\"revoked token\"}" => "token-revoked";
        "Warden::JWTAuth::Errors::NilUser (nil user):\napp/controllers/api/sessions_controller.rb:14:in `show'" => "token-user-unknown";
        "HTTP/1.1 401 Unauthorized\n\nSignature has expired" => "exp-passed";
    }
}
