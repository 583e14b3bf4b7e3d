//! What npm prints when it publishes a package (npm 10 and 11, trusted publishing from GitHub Actions and GitLab CI).

use crate::catalogue::libraries::library;

library! {
    "npm", Client;
    more "Run `npm publish --loglevel silly`: the lines with `oidc` say whether the ID token was requested and what the exchange for it answered.";
    marks "npm err" "npm notice" "npm verb";
    settings {}
    messages {
        "404 Not Found - PUT {0} - Not found" => "npm-publish-refused";
        "404 Not Found - PUT {0}" => "npm-publish-refused";
        "need auth This command requires you to be logged in" => "npm-publish-refused";
        "npm error code ENEEDAUTH" => "npm-publish-refused";
        "npm ERR! code ENEEDAUTH" => "npm-publish-refused";
        "OIDC permission denied for this action" => "npm-publish-refused";
        "Access token expired or revoked. Please try logging in again" => "npm-publish-refused" ("The registry prints this for every credential that it refuses, even if the credential has not expired.");
    }
    logs {
        "npm error code E404\nnpm error 404 Not Found - PUT https://npm.acme.test/widgets - Not found\nnpm error 404\nnpm error 404  'widgets@1.4.0' is not in this registry." => "npm-publish-refused";
        "npm error code ENEEDAUTH\nnpm error need auth This command requires you to be logged in to https://npm.acme.test/\nnpm error need auth You need to authorize this machine using `npm adduser`" => "npm-publish-refused";
        "npm error code E403\nnpm error 403 403 Forbidden - PUT https://npm.acme.test/widgets - OIDC permission denied for this action" => "npm-publish-refused";
    }
}
