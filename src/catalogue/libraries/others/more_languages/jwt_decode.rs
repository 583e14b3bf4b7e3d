//! What jwt-decode prints, with which browsers read a token that they do not verify (3 and 4).

use crate::catalogue::libraries::library;

library! {
    "jwt-decode (JavaScript)", Library;
    more "Print the first three characters of the value and the number of its dots right before `jwtDecode` is called, never the whole token: a JWT starts with `eyJ` and has two dots, an encrypted one four.";
    marks "jwt-decode" "jwt_decode" "jwtdecode" "invalidtokenerror";
    settings {
        "verifier-misconfigured" => "Load a polyfill before jwt-decode: `import { decode } from 'base-64'; global.atob = decode;` in `index.js` of a React Native app, or `core-js` with `core-js/stable/atob`.";
        "token-malformed" => "Decode the `id_token` of the response, which is always a JWT, and treat the `access_token` as a string: some authorization servers issue opaque ones (Auth0 where the request names no `audience`).";
        "token-encrypted" => "Decode the `id_token` of the response in place of the `access_token`. Auth0 issues an encrypted access token where the request names no `audience`: name the API's.";
    }
    messages {
        "Invalid token specified: invalid base64 for part #{count} (Can't find variable: atob)" => "verifier-misconfigured" ("The place where the code runs has no `atob`, which jwt-decode needs: the token is not at fault");
        "Invalid token specified: invalid base64 for part #{count} (Property 'atob' doesn't exist)" => "verifier-misconfigured" ("The place where the code runs has no `atob`, which jwt-decode needs: the token is not at fault");
        "Invalid token specified: invalid base64 for part #{count} (atob is not defined)" => "verifier-misconfigured" ("The place where the code runs has no `atob`, which jwt-decode needs: the token is not at fault");
        "Invalid token specified: must be a string" => "token-not-a-string";
        "Invalid token specified: missing part #{count}" => "token-malformed" ("The value has no dot, so it is an opaque token or empty.");
        "Invalid token specified: invalid base64 for part #{count} ({0})" => "token-malformed";
        "Invalid token specified: invalid json for part #2 (Unexpected end of JSON input)" => "token-encrypted" ("The second part is empty, as in an encrypted token of five parts.");
        "Invalid token specified: invalid json for part #{count} ({0})" => "token-malformed" ("The part is not the JSON of a JWT.");
        "Invalid token specified: Cannot read properties of undefined (reading 'replace')" => "token-malformed" ("The value has no dot, so it is an opaque token or empty.");
        "Invalid token specified: Cannot read property 'replace' of undefined" => "token-malformed" ("The value has no dot, so it is an opaque token or empty.");
        "Invalid token specified: Unexpected token {0} in JSON at position {count}" => "token-malformed";
    }
    logs {
        "LOG  error [InvalidTokenError: Invalid token specified: invalid base64 for part #2 (Can't find variable: atob)]" => "verifier-misconfigured";
        "Uncaught (in promise) InvalidTokenError: Invalid token specified: missing part #2" => "token-malformed";
        "ERR [AUTH] InvalidTokenError: Invalid token specified: invalid json for part #2 (Unexpected end of JSON input)" => "token-encrypted";
    }
}
