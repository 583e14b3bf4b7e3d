//! What jwt-decode prints (Auth0's for JavaScript, 2 to 4; jwt_decoder for Dart).

use crate::catalogue::libraries::library;

library! {
    "jwt-decode", Library;
    more "Log `typeof token` and `String(token).slice(0, 10)` right before the call: jwt-decode verifies nothing, it only takes the token apart.";
    marks "jwt-decode" "jwt_decode" "jwtdecode" "jwt_decoder" "invalidtokenerror";
    settings {
        "verifier-misconfigured" => "Load a polyfill before jwt-decode: `import { decode } from 'base-64'; global.atob = decode;` in `index.js` of a React Native app, or `core-js` with `core-js/stable/atob`.";
        "token-malformed" => "Wait until the token is there before it is decoded (`token && jwtDecode(token)`), and decode the value, not the promise or the whole response.";
    }
    messages {
        "Invalid token specified: invalid base64 for part #{0} (Can't find variable: atob)" => "verifier-misconfigured" ("The place where the code runs has no `atob`, which jwt-decode needs: the token is not at fault");
        "Invalid token specified: invalid base64 for part #{0} (Property 'atob' doesn't exist)" => "verifier-misconfigured" ("The place where the code runs has no `atob`, which jwt-decode needs: the token is not at fault");
        "Invalid token specified: invalid base64 for part #{0} (atob is not defined)" => "verifier-misconfigured" ("The place where the code runs has no `atob`, which jwt-decode needs: the token is not at fault");
        "Invalid token specified: must be a string" => "token-not-a-string";
        "Invalid token specified: missing part #{0}" => "token-malformed";
        "FormatException: Invalid token" => "token-malformed";
        "FormatException: Invalid payload" => "part-not-json";
        "FormatException: Illegal base64url string" => "part-not-base64url";
    }
    logs {
        "LOG  error [InvalidTokenError: Invalid token specified: invalid base64 for part #2 (Can't find variable: atob)]" => "verifier-misconfigured";
        "Uncaught InvalidTokenError: Invalid token specified: must be a string\n    at jwtDecode (jwt-decode.js:35:11)" => "token-not-a-string";
    }
}
