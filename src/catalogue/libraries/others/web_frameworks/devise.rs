//! What Devise (Ruby on Rails) answers by default.

use crate::catalogue::libraries::library;

library! {
    "Devise (Ruby on Rails)", Library;
    more "Look at the lines `Completed 401 Unauthorized` and `Filter chain halted` in `log/development.log`; `warden.message` in the request's environment has the reason in one word.";
    marks "devise" "warden" "rails";
    settings {}
    messages {
        "You need to sign in or sign up before continuing" => "not-authenticated" ("No strategy of Devise found a user: the request has no session cookie, and no token that a strategy reads. Devise reads a JWT only with the gem devise-jwt.", "For an API, add `:jwt_authenticatable` to the model (devise-jwt) and send `Authorization: Bearer` and the token. In a browser, send the session cookie: `credentials: 'include'` of `fetch`.");
        "Your session expired. Please sign in again to continue" => "session-cookie-expired" ("The model has `:timeoutable`, and the user did nothing for longer than `config.timeout_in`.", "Sign in again. Change `config.timeout_in` in `config/initializers/devise.rb` if that happens too often.");
    }
    logs {
        "HTTP/1.1 401 Unauthorized\nContent-Type: application/json; charset=utf-8\n\n{\"error\":\"You need to sign in or sign up before continuing.\"}" => "not-authenticated";
    }
}
