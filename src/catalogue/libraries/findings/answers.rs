//! What a program says that took a field out of an answer without looking whether it is there.

use crate::catalogue::entry::{CatalogueEntry, message};
use crate::finding::{Clue, cause, explain};

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("response-field-missing", "The program read a field that the response does not have")
            .verdict("The program expected a success and got something else, most often an error in JSON or a page. It did not look at the status first, so this line hides the real reason. No token was checked.")
            .causes(&[
                cause(
                    "The key set request was answered without `keys`: an error body (`errorCode`, `error`), a rate limit, or a page of a proxy. Most often the issuer in the program's settings is wrong, and the request went to a URL that has no keys.",
                    "Run `curl -i` for {keys} on the machine of the program, and look at the status and the first line. It must be 200 with `{\"keys\":[…]}`. For a custom authorization server the path is `/oauth2/{server}/v1/keys`, for the org's own `/oauth2/v1/keys`.",
                )
                .only(&[Clue::Words("'keys'"), Clue::Words("\"keys\""), Clue::Words("jwks.keys"), Clue::Words("keys is not"), Clue::Words("keys.find"), Clue::Words("index: keys"), Clue::Words("value for keys"), Clue::Words("`keys`"), Clue::Words("'jwks'")]),
                cause(
                    "The token request was refused, and its body holds `error` and `error_description` in place of the tokens.",
                    "Print the status and the whole body of the token request right before this line, and paste `error` and `error_description` here: they name the reason.",
                )
                .only(&[
                    Clue::Words("access_token"),
                    Clue::Words("accesstoken"),
                    Clue::Words("id_token"),
                    Clue::Words("refresh_token"),
                    Clue::Words("expires_in"),
                    Clue::Words("token_type"),
                ]),
                cause(
                    "The request without a user (client credentials) never returns `id_token`, and no request returns `refresh_token` without the scope `offline_access`.",
                    "Leave the field out where the program has no user. Otherwise add `openid` (for `id_token`) or `offline_access` (for `refresh_token`) to `scope`.",
                )
                .only(&[Clue::Words("id_token"), Clue::Words("refresh_token")]),
                cause(
                    "The discovery request was answered by another document: the issuer in the program's settings is wrong, or has an extra path.",
                    "Open `{issuer}/.well-known/openid-configuration` in a browser: it must be JSON with `issuer`, `jwks_uri` and `token_endpoint`.\nOpen the issuer with `/.well-known/openid-configuration` after it in a browser: it must be JSON with `issuer`, `jwks_uri` and `token_endpoint`.",
                )
                .only(&[
                    Clue::Words("jwks_uri"),
                    Clue::Words("token_endpoint"),
                    Clue::Words("authorization_endpoint"),
                    Clue::Words("userinfo_endpoint"),
                ]),
                cause(
                    "A firewall, a proxy or a sign-in page answered in place of the server, with HTML and often with status 200.",
                    "Print `Content-Type` of the response and the first 200 characters of its body on the machine where the program runs.",
                )
                .prevention("Have the program stop at every status but 200, and print the body then."),
            ]),
    ),
    message(
        explain("token-decode-empty", "The program could not decode the token, and continued anyway")
            .verdict("{library} returned nothing for the token, because it is not a JWT, and the program tried to read a field of that empty result. No signature was checked.")
            .causes(&[
                cause(
                    "The value that was passed is not a JWT: it still has `Bearer ` before it, is `undefined`, or is an opaque token (a refresh token, or an access token of another provider).",
                    "Print the length of the value and its first ten characters right before this line. A JWT starts with `eyJ` and has two dots.",
                ),
                cause(
                    "The request had no `Authorization` header, or the program reads it under another name or letter case.",
                    "Print the names of the request's headers. In Node.js they are in lower case: `req.headers.authorization`.",
                ),
            ]),
    ),
];
