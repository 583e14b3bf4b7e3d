//! What Apollo Server and NestJS's GraphQL answer. The status of most refusals is 200.

use crate::catalogue::libraries::library;

library! {
    "Apollo Server (GraphQL)", Library;
    more "Log `req.headers.authorization` and the error of the verifier in the function `context` of the server.";
    marks "apollo" "graphql" "nestjs";
    settings {}
    messages {
        "\"code\":\"UNAUTHENTICATED\"" => "not-authenticated" ("The resolver, or a guard before it, found no user in the context of the request. GraphQL responds with status 200 even then.", "Print `req.headers.authorization` in the function `context` of the server. A gateway in front of it must pass the header on (`willSendRequest` of `RemoteGraphQLDataSource`).");
    }
    logs {
        "HTTP/1.1 200 OK\ncontent-type: application/json\n\n{\"errors\":[{\"message\":\"Unauthorized\",\"path\":[\"me\"],\"extensions\":{\"code\":\"UNAUTHENTICATED\"}}],\"data\":null}" => "not-authenticated";
    }
}
