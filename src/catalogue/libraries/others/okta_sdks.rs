//! What Okta SDKs prints.

use crate::catalogue::libraries::library;

library! {
    "Okta SDKs", Library;
    more "";
    settings {}
    messages {
        "Your Okta URL should not contain -admin" => "iss-admin-host";
        "Hit rate limit. Retry request in {span} seconds" => "E0000047" beyond a minute "E0000047/concurrency";
    }
    logs {}
}
