//! What okta_aws prints (0.1 to 1).

use crate::catalogue::libraries::library;

library! {
    "okta_aws", Okta;
    more "Open the URL that the program builds from `okta_server`, `apptype` and `appid` of its configuration in a browser, to see what the page says.";
    marks "okta_aws";
    settings {
    }
    messages {
        "Received error code from server: {status}" => "aws-cli-page-not-read" ("Okta answered the tool with {status}. 404 means that the host or the app ID in its configuration does not exist.", "Compare `~/.okta-aws` with the app's embed link at `Applications and Resources > Applications > your app > General > App Embed Link`.");
    }
    logs {
        "Getting SAML assertion from okta... Traceback (most recent call last):\n  File \"./okta_aws\", line 104, in saml\n    resp.status_code)\nException: Received error code from server: 404" => "aws-cli-page-not-read";
    }
}
