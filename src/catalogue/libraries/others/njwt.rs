//! What njwt prints.

use crate::catalogue::libraries::library;

library! {
    "njwt", Library;
    more "";
    settings {}
    messages {
        "Unsupported signing algorithm" => "alg-unexpected";
    }
    logs {}
}
