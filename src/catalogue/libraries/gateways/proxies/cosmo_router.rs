//! What WunderGraph's Cosmo Router prints of tokens (0.60 to 0.25x).

use crate::catalogue::libraries::library;

library! {
    "Cosmo Router (WunderGraph)", Gateway;
    more "Set `log_level: debug` in the router's `config.yaml`: the reason of a refused JWT is in the log, and the response says only `unauthorized`.";
    marks "wundergraph" "cosmo/router";
    over "golang-jwt";
    settings {
        "token-malformed" => "Set `GRAPH_API_TOKEN` to the token of `wgc router token create NAME -g GRAPH`: it is a JWT. An API key of Cosmo (`cosmo_…`) or a placeholder is not.";
        "token-unknown-to-server" => "Create a token for the graph itself with `wgc router token create NAME -g GRAPH`, and set it as `GRAPH_API_TOKEN`. An API key of the organization is for `wgc` only.";
        "keys-unreachable" => "Open each `url` of `authentication.jwt.jwks` from the router's own machine with `curl -v`.";
        "key-set-unusable" => "Check whether the keys have `\"use\":\"sig\"`: the router takes no others, unless `allowed_use` of that entry says so.";
    }
    messages {
        "Graph token is invalid" => "token-unknown-to-server" ("An API key of Cosmo was set where the router's own graph token is needed");
        "invalid token token is malformed: {0}" frame => "token-malformed" ("`GRAPH_API_TOKEN` has the value that is not a JWT.");
        "could not get latest router config: {0}" frame => "connect-failed";
        "failed to get initial router config: {0}" frame => "connect-failed";
        "could not create JWKS token decoder" frame => "keys-unreachable";
    }
    logs {
        "{\"level\":\"error\",\"msg\":\"Could not start server\",\"component\":\"@wundergraph/router\",\"error\":\"failed to get initial router config: could not get latest router config: ERROR_NOT_AUTHENTICATED, Details: Graph token is invalid\"}" => "token-unknown-to-server";
        "{\"level\":\"fatal\",\"msg\":\"Could not create app\",\"component\":\"@wundergraph/router\",\"error\":\"invalid token token is malformed: token contains an invalid number of segments\"}" => "token-malformed";
    }
}
