//! What NATS prints (nats-server 2.x: JWT authentication (NKeys) and auth callout).

use crate::catalogue::libraries::library;

library! {
    "NATS", Gateway;
    more "Start `nats-server -D` (debug): it then logs `User JWT not valid`, `Account JWT has expired` and the like, while the client sees only `Authorization Violation`. An Okta token works only with an auth callout service: NATS' own JWTs are made by `nsc`.";
    marks "nats:" "nats-server";
    settings {
        "exp-passed" => "Make a new user JWT with `nsc edit user --expiry` or `nsc generate creds`.";
        "provider-unknown" => "Add the account of the user JWT to `resolver_preload` (beside `operator`) in `nats-server.conf`, or push it with `nsc push`.";
    }
    messages {
        "nats: Authorization Violation" => "reason-not-shown" ("NATS tells the client only that it refused the connection. The reason is in the server's log.", "Start the server with `nats-server -D` and connect again: it then logs the reason, such as `User JWT not valid`. An Okta token is accepted only through an auth callout service.");
        "-ERR 'Authorization Violation'" => "reason-not-shown" ("NATS tells the client only that it refused the connection. The reason is in the server's log.", "Start the server with `nats-server -D` and connect again: it then logs the reason, such as `User JWT not valid`. An Okta token is accepted only through an auth callout service.");
        "Authorization Violation" whole => "reason-not-shown";
        "nats: authentication expired" => "exp-passed";
        "User Authentication Expired" whole => "exp-passed";
        "Account Authentication Expired" whole => "exp-passed";
        "User Authentication Revoked" whole => "token-revoked";
        "Authentication requires a user JWT" => "access-token-empty";
        "User JWT not valid: {0}" frame => "token-malformed";
        "User JWT no longer valid" => "exp-passed";
        "User JWT issuer is not known" => "provider-unknown";
        "User JWT is not valid" => "token-malformed";
        "Account JWT lookup error: {0}" => "provider-unknown";
        "Account JWT not signed by trusted operator" => "provider-unknown";
        "Account JWT has expired" => "exp-passed";
        "User JWT generated invalid permissions" => "claim-wrong-type";
        "Authorization callout account {name} not valid" => "verifier-misconfigured" ("`account` of `auth_callout` names an account that `accounts` does not have.", "Compare `authorization { auth_callout { account: … } }` with the names under `accounts { … }` in `nats-server.conf`.");
    }
    logs {
        "[7] 2026/02/28 10:15:03.412345 [DBG] 10.0.0.7:51234 - cid:9 - Account JWT not signed by trusted operator" => "provider-unknown";
        "nats: error: nats: Authorization Violation" => "reason-not-shown";
    }
}
