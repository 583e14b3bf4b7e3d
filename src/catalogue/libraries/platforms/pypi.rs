//! What PyPI's trusted publishing prints (`gh-action-pypi-publish`, `uv publish`, `twine`).

use crate::catalogue::libraries::library;

library! {
    "PyPI trusted publishing", Gateway;
    more "Compare the claims that the job prints below the refusal with the publisher at `https://pypi.org/manage/project/NAME/settings/publishing/`.";
    marks "pypi.org" "trusted publish";
    settings {
        "claim-unexpected" => "Compare the publisher at `https://pypi.org/manage/project/NAME/settings/publishing/` (owner, repository, workflow file name, environment) with the claims `repository_owner`, `repository`, `job_workflow_ref` and `environment` of the job's token.";
    }
    messages {
        "Trusted publishing exchange failure" announces => "reason-not-shown";
        "the server refused the request for the following reasons" announces => "reason-not-shown";
        "`invalid-publisher`: valid token, but no corresponding publisher" => "publisher-not-registered";
        "valid token, but no corresponding publisher" => "publisher-not-registered";
        "valid token, but no corresponding pending publisher" => "publisher-not-registered";
        "OpenID Connect token retrieval failed" => "oidc-token-not-requested";
        "the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset" => "oidc-token-not-requested";
    }
    logs {
        "* `invalid-publisher`: valid token, but no corresponding publisher (All lookup strategies exhausted)" => "publisher-not-registered";
        "Error: Trusted publishing exchange failure:\nOpenID Connect token retrieval failed: GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset" => "oidc-token-not-requested";
    }
}
