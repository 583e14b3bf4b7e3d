//! What GitLab's API, its Git server and its registry answer to a credential that they do not take.

use crate::catalogue::libraries::library;

library! {
    "GitLab's API", Provider;
    more "Run `curl --header \"PRIVATE-TOKEN: $TOKEN\" https://gitlab.example.com/api/v4/personal_access_tokens/self` with your host: it shows the scopes and the expiry of the token, or answers 401.";
    marks "gitlab" "private-token" "glpat-" "job-token";
    settings {}
    messages {
        "{\"message\":\"401 Unauthorized\"}" => "token-unknown-to-server" ("GitLab found no credential that it accepts: the header was missing or empty, or the token has expired or was revoked. Personal, project and group access tokens usually have an expiry date.", "Send `PRIVATE-TOKEN:` with an access token (`glpat-…`), `JOB-TOKEN: $CI_JOB_TOKEN` inside a job, or `Authorization: Bearer` with an OAuth token. Try it with `/api/v4/personal_access_tokens/self`, and make a new one in the user settings of GitLab where that says 401.");
        "HTTP Basic: Access denied" => "token-unknown-to-server" ("GitLab refused the username and the password that Git sent. With two-factor authentication or single sign-on, GitLab takes an access token in place of the password, and an old password may still be in Git's credential store.", "Use an access token with the scope `read_repository` or `write_repository` as password (any username), and remove the old entry: `printf 'protocol=https\\nhost=gitlab.example.com\\n' | git credential reject`, with your host.");
        "Token was revoked. You have to re-authorize from the user" => "token-revoked" ("Somebody revoked this access token of GitLab, or GitLab did after it was found in public code.", "Make a new access token (`glpat-…`) in the user settings of GitLab, with the same scopes, and replace it wherever it is stored.");
        "Token is expired. You can either do re-authorization or token refresh" => "exp-passed" ("GitLab's access tokens have an expiry date, and this one is past it. OAuth tokens of GitLab live two hours.", "Make a new access token in the user settings of GitLab, or refresh an OAuth token with `grant_type=refresh_token` at `/oauth/token`.");
        "denied: access forbidden" => "call-not-permitted" ("GitLab's container registry knows no credential that may use this image: the project does not exist or is private, or the job token of one project may not read another.", "Run `docker login registry.gitlab.com` with an access token that has `read_registry`. Inside a job, add the project of the job to the allowlist at `Settings > CI/CD > Job token permissions` of the project that has the image.");
        "The request requires higher privileges than provided by the access token" named => "insufficient_scope" ("The access token of GitLab lacks a scope: `scope` in the body lists those that would do. `read_api` allows reading, `api` everything.", "Make a new access token (`glpat-…`) with one of the scopes that the body lists: the scopes of a token cannot be changed later.");
    }
    logs {
        "curl --header \"PRIVATE-TOKEN: glpat-x\" https://gitlab.example.com/api/v4/projects\n{\"message\":\"401 Unauthorized\"}" => "token-unknown-to-server";
        "remote: HTTP Basic: Access denied. If a password was provided for Git authentication, the password was incorrect or you're required to use a token instead of a password.\nfatal: Authentication failed for 'https://gitlab.example.com/acme/shop.git/'" => "token-unknown-to-server";
        "{\"error\":\"invalid_token\",\"error_description\":\"Token was revoked. You have to re-authorize from the user.\"}" => "token-revoked";
        "https://gitlab.example.com/api/v4/user\n{\"error\":\"insufficient_scope\",\"error_description\":\"The request requires higher privileges than provided by the access token.\",\"scope\":\"api read_api\"}" => "insufficient_scope";
    }
}
