//! What HTTP clients print of a header that they do not send.

use crate::catalogue::libraries::library;

library! {
    "an HTTP client", Client;
    more "Print the value with its escapes, as `repr(value)` in Python, `JSON.stringify(value)` in JavaScript and `%q` in Go do: the client refused before anything was sent, so no server has a log of it.";
    settings {}
    messages {
        "net/http: invalid header field value {0} for key {name}" => "header-line-end" ("Go");
        "net/http: invalid header field value for {name}" => "header-line-end" ("Go");
        "http2: invalid header field value {0}" => "header-line-end" ("Go");
        "Invalid character in header content [{name}]" => "header-line-end" ("Node");
        "Header name or value contains an invalid character" => "header-line-end" ("undici");
        "Headers.append: {0} is an invalid header value" => "header-line-end" ("undici and Deno");
        "Headers.set: {0} is an invalid header value" => "header-line-end" ("undici and Deno");
        "Headers constructor: {0} is an invalid header value" => "header-line-end" ("undici and Firefox");
        "Failed to execute 'fetch' on 'Window': Invalid value" => "header-line-end" ("Chrome");
        "Failed to execute 'append' on 'Headers': Invalid value" => "header-line-end" ("Chrome");
        "Failed to execute 'setRequestHeader' on 'XMLHttpRequest': {0} is not a valid HTTP header field value" => "header-line-end" ("Chrome");
        "Invalid leading whitespace, reserved character(s), or return character(s) in header value: {0}" => "header-line-end" ("The library requests (Python) also prints this for a space at the start of the value.");
        "Invalid return character or leading space in header: {name}" => "header-line-end" ("The library requests (Python) also prints this for a space at the start of the value.");
        "Invalid header value b{0}" => "header-line-end" ("Python http.client");
        "Illegal header value b{0}" => "header-line-end" ("Python h11 and httpx");
        "Newline or carriage return character detected in HTTP status message or header" => "header-line-end" ("Python aiohttp");
        "Newline, carriage return, or null byte detected in headers" => "header-line-end" ("Python aiohttp");
        "Unexpected char 0x0a at {offset} in {name} value" => "header-line-end" ("OkHttp");
        "Unexpected char 0x0d at {offset} in {name} value" => "header-line-end" ("OkHttp");
        "Illegal character(s) in message header value: {0}" => "header-line-end" ("HttpURLConnection of Java");
        "a header value contains prohibited character" => "header-line-end" ("Netty");
        "New-line characters are not allowed in header values" => "header-line-end" (".NET");
        "New-line characters in header values must be followed by a white-space character" => "header-line-end" (".NET before 5");
        "Specified value has invalid CRLF characters" => "header-line-end" (".NET Framework");
        "header field value cannot include CR/LF" => "header-line-end" ("Ruby Net::HTTP");
        "{0} is not valid header value" => "header-line-end" ("Guzzle of PHP");
        "Header may not contain more than a single header, new line detected" => "header-line-end" ("PHP");
        "failed to parse header value" whole => "header-line-end" ("Rust http and reqwest");
    }
    logs {
        "TypeError [ERR_INVALID_CHAR]: Invalid character in header content [\"Authorization\"]\n    at ClientRequest.setHeader (node:_http_outgoing:703:3)" => "header-line-end";
        "requests.exceptions.InvalidHeader: Invalid leading whitespace, reserved character(s), or return character(s) in header value: 'Bearer abc\\n'" => "header-line-end";
        "java.lang.IllegalArgumentException: Unexpected char 0x0a at 47 in Authorization value" => "header-line-end";
        "Get \"https://acme.okta.com/api/v1/users/me\": net/http: invalid header field value for \"Authorization\"" => "header-line-end";
    }
}
