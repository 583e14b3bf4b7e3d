//! What GitHub's REST API answers to a token that it does not take.

use crate::catalogue::libraries::library;

library! {
    "GitHub's API", Provider;
    more "Look at the headers of the response: `X-OAuth-Scopes` has the scopes of the token, `X-Accepted-OAuth-Scopes` or `X-Accepted-GitHub-Permissions` what the request needs, and `X-GitHub-SSO` the page to authorize the token at.";
    marks "github";
    settings {}
    messages {
        "HttpError: Bad credentials" => "token-unknown-to-server";
        "\"message\":\"Bad credentials\",\"documentation_url\"" => "token-unknown-to-server" ("GitHub does not know the token: it has expired, was revoked or regenerated, or is not a GitHub token, such as a token of Okta.", "Try it with `curl -i -H \"Authorization: Bearer $TOKEN\" https://api.github.com/user`. If that gives 401, make a new one at `Settings > Developer settings > Personal access tokens`. In a workflow, check that the secret is set for this repository.");
        "Resource not accessible by integration" => "call-not-permitted" ("The token of the GitHub App, or the `GITHUB_TOKEN` of the workflow, lacks a permission for this request. In a pull request from a fork, `GITHUB_TOKEN` only reads.", "Add the permission to the workflow (`permissions:` with for example `contents: write`), or to the app at `Settings > Developer settings > GitHub Apps > your app > Permissions & events`, and accept it for the installation.");
        "Resource not accessible by personal access token" => "call-not-permitted" ("The fine-grained token lacks a permission for this request, or does not include this repository.", "Open the token at `Settings > Developer settings > Personal access tokens > Fine-grained tokens`, and compare its repositories and permissions with the header `X-Accepted-GitHub-Permissions` of the response.");
        "Resource protected by organization SAML enforcement" => "call-not-permitted" ("The organization requires SAML single sign-on, but the token is not authorized for it yet. Your sign-in at the identity provider is not the problem.", "Select `Configure SSO` next to the token at `Settings > Developer settings > Personal access tokens > Tokens (classic)`. For an app, open `https://github.com/orgs/ORGANIZATION/sso` first and authorize the app again; for the command line, run `gh auth refresh`.");
    }
    logs {
        "HttpError: Bad credentials - https://docs.github.com/rest" => "token-unknown-to-server";
        "{\"message\":\"Bad credentials\",\"documentation_url\":\"https://docs.github.com/rest\",\"status\":\"401\"}" => "token-unknown-to-server";
        "Error: HttpError: Resource not accessible by integration\n    at /home/runner/work/_actions/actions/labeler/v5/dist/index.js:9132:21" => "call-not-permitted";
        "remote: Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization." => "call-not-permitted";
    }
}
