//! What okta_aws prints (0.1 to 1).

use crate::catalogue::libraries::library;

library! {
    "okta_aws", Okta;
    more "Open the URL that the program builds from `okta_server`, `apptype` and `appid` of its configuration in a browser, to see what the page says.";
    marks "okta_aws";
    settings {
    }
    messages {
        "Received error code from server: {status}" => "aws-cli-page-not-read" ("a status of 404 means that the host or the app ID in the configuration does not exist");
    }
    logs {
        "Getting SAML assertion from okta... Traceback (most recent call last):\n  File \"./okta_aws\", line 104, in saml\n    resp.status_code)\nException: Received error code from server: 404" => "aws-cli-page-not-read";
    }
}
