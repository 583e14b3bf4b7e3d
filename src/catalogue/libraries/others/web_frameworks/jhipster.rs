//! What JHipster prints.

use crate::catalogue::libraries::library;

library! {
    "JHipster", Library;
    more "";
    settings {}
    messages {
        "Invalid audience: {found}" => "aud-unexpected";
    }
    logs {}
}
