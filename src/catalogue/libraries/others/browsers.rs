//! What browsers prints.

use crate::catalogue::libraries::library;

library! {
    "browsers", Library;
    more "";
    settings {}
    messages {
        "from origin {found} has been blocked by CORS policy" => "cors-blocked";
        "Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource" => "cors-blocked";
        "Origin {found} is not allowed by Access-Control-Allow-Origin" => "cors-blocked";
    }
    logs {}
}
