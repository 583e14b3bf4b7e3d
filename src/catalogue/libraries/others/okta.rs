//! What Okta prints.

use crate::catalogue::libraries::library;

library! {
    "Okta", Library;
    more "";
    settings {}
    messages {
        "because you are not assigned this app in Okta" => "syslog:app.generic.unauth_app_access_attempt";
    }
    logs {}
}
