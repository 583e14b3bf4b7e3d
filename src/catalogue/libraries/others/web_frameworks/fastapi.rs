//! What FastAPI answers by default (`fastapi.security`, and the code of its tutorial).

use crate::catalogue::libraries::library;

library! {
    "FastAPI (Python)", Library;
    more "Set `auto_error=False` on `HTTPBearer` or `OAuth2PasswordBearer`, and log in your own dependency why it refuses: FastAPI itself writes no log line for a refusal.";
    marks "fastapi" "uvicorn" "starlette";
    settings {}
    messages {
        "\"detail\":\"Not authenticated\"" => "access-token-empty" ("`HTTPBearer` or `OAuth2PasswordBearer` found no `Authorization` header with the word `Bearer` followed by a token. No token was looked at. Before FastAPI 0.122 the status is 403, since then 401.", "Run the request with `curl -v -H \"Authorization: Bearer $TOKEN\"`. If that is accepted, the program, a redirect or a proxy drops the header; a redirect often comes from a missing or extra slash at the end of the path.");
        "\"detail\":\"Invalid authentication credentials\"" => "authorization-malformed" ("The `Authorization` header has a different scheme than the route asks for: `HTTPBearer` takes only `Bearer`.", "Send `Authorization: Bearer` and the token, not `Basic`, `Token` or `JWT`.");
        "Could not validate credentials" => "token-invalid-or-expired" ("The text comes from FastAPI's tutorial (`credentials_exception`), which raises it for every error of the JWT library, and if the user in `sub` is not found.", "Log the exception in the `except` block that raises it, and compare the key and `algorithms=[…]` given to `jwt.decode` with those of the service that signed.");
        "\"detail\":\"Not enough permissions\"" => "scp-missing-scope" ("The route lists scopes in `Security(…, scopes=[…])`, and the token does not have all of them.", "Compare `security_scopes.scopes` of the route with `scope` or `scopes` of the token. Note that FastAPI's tutorial reads `scope` as a string with spaces, where Okta writes the list `scp`.");
    }
    logs {
        "HTTP/1.1 403 Forbidden\nserver: uvicorn\ncontent-type: application/json\n\n{\"detail\":\"Not authenticated\"}" => "access-token-empty";
        "HTTP/1.1 401 Unauthorized\nserver: uvicorn\nwww-authenticate: Bearer\ncontent-type: application/json\n\n{\"detail\":\"Could not validate credentials\"}" => "token-invalid-or-expired";
    }
}
