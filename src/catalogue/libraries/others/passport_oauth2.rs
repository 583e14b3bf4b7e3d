//! What passport-oauth2 prints.

use crate::catalogue::libraries::library;

library! {
    "passport-oauth2", Library;
    more "";
    settings {}
    messages {
        "Unable to verify authorization request state" => "state-mismatch";
    }
    logs {}
}
