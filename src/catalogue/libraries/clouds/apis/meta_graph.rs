//! What Meta's Graph API (Facebook, Instagram, WhatsApp) answers to an access token that it does not take.

use crate::catalogue::libraries::library;

library! {
    "Meta's Graph API", Provider;
    more "Open `https://developers.facebook.com/tools/debug/accesstoken/` and compare `App ID`, `Expires` and `Scopes` of the token.";
    marks "oauthexception" "fbtrace_id" "graph.facebook";
    settings {}
    messages {
        "Invalid OAuth access token - Cannot parse access token" => "token-unknown-to-server" ("Meta cannot read the value as one of its access tokens: it was cut off, has quotation marks or a line end in it, or is a token of another provider, such as a JWT of Okta.", "Print the length and the first three characters of what is sent: Meta's tokens start with `EAA`. Send that one in `access_token` or in `Authorization: Bearer`.");
        "Malformed access token" => "token-malformed";
        "Error validating access token: Session has expired on" => "exp-passed" ("The access token of the user has expired. Meta's short ones live about an hour, the long ones about 60 days.", "Have the user sign in again, or exchange the token for a long one before it expires: `/oauth/access_token?grant_type=fb_exchange_token`.");
        "An access token is required to request this resource" => "access-token-empty";
    }
    logs {
        "{\"error\":{\"message\":\"Invalid OAuth access token - Cannot parse access token\",\"type\":\"OAuthException\",\"code\":190,\"fbtrace_id\":\"A1b2C3\"}}" => "token-unknown-to-server";
        "{\"error\":{\"message\":\"Error validating access token: Session has expired on Friday, 27-Feb-26 08:00:00 PST. The current time is Friday, 27-Feb-26 09:00:00 PST.\",\"type\":\"OAuthException\",\"code\":190,\"error_subcode\":463,\"fbtrace_id\":\"A1b2C3\"}}" => "exp-passed";
    }
}
