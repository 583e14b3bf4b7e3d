//! What Guardian (Elixir, Phoenix) prints (1 and 2).

use crate::catalogue::libraries::library;

library! {
    "Guardian (Elixir)", Library;
    more "Log the second argument of `auth_error(conn, {type, reason}, opts)` in the error handler of the pipeline: `reason` is what Guardian compared.";
    marks "guardian";
    settings {
        "verifier-without-key" => "Set `config :my_app, MyApp.Guardian, secret_key: …` for the module that has `use Guardian, otp_app: :my_app`: the two names must be the same as in the code, and a function that works with tokens must be called on that module (`MyApp.Guardian.Plug.sign_in`), not on `Guardian.Plug`.";
        "token-user-unknown" => "Look at `resource_from_claims/1` of the module: it found nobody for `sub` of the token, and its database is that of this environment.";
        "exp-passed" => "Sign in again, or raise `ttl` in the configuration of the module.";
        "iss-unexpected" => "Compare `issuer` in the configuration of the module with `iss` of the token.";
    }
    messages {
        "Guardian.Plug.UnauthenticatedError" frame => "reason-not-shown";
        "{:error, :secret_not_found}" => "verifier-without-key" ("The configuration of the module in use has no `secret_key`.");
        "{:invalid_token, :token_expired}" => "exp-passed";
        "{:invalid_token, :invalid_issuer}" => "iss-unexpected";
        "{:no_resource_found, :no_resource_found}" => "token-user-unknown";
    }
    logs {
        "** (Guardian.Plug.UnauthenticatedError) {:error, :secret_not_found}\n    (guardian) lib/guardian/plug.ex:380: Guardian.Plug.handle_unauthenticated/3" => "verifier-without-key";
        "auth_error {:no_resource_found, :no_resource_found}" => "token-user-unknown";
    }
}
