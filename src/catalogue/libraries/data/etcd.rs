//! What etcd prints of its own tokens (3.3 to 3.6).

use crate::catalogue::libraries::library;

library! {
    "etcd", Library;
    more "Run `etcdctl --debug` and read the log of the member that the client spoke to: `invalid auth token` there has the token, and the line above has the reason of golang-jwt.";
    marks "etcdctl" "etcdserver" "| auth: " "etcd-";
    over "golang-jwt";
    settings {
        "signature-invalid" => "Compare `--auth-token=jwt,pub-key=…,priv-key=…,sign-method=…` on every member: all of them need the same pair of keys, because a client brings the token of one member to another.";
        "exp-passed" => "Raise `ttl` in `--auth-token=jwt,…,ttl=10m`, or have the client sign in again when a request is refused.";
        "alg-unexpected" => "Compare `sign-method` in `--auth-token=jwt,…` on all members.";
        "token-unknown-to-server" => "Have the client sign in again: a `simple` token lives in the memory of one member, and ends when that member is restarted.";
    }
    messages {
        "failed to parse jwt token: {0}" frame => "token-malformed";
        "failed to parse a JWT token" frame => "reason-not-shown";
        "auth: invalid auth token: {found}" frame => "reason-not-shown";
        "etcdserver: invalid auth token" => "token-unknown-to-server";
        "failed to obtain claims from a JWT token" => "part-not-json";
        "failed to obtain user claims from jwt token" => "claim-missing" ("the claim is `username`");
        "failed to obtain revision claims from jwt token" => "claim-missing" ("The missing claim is `revision`, which only etcd writes: another program made the token.", "Let the client sign in to etcd itself, with a name and a password (`etcdctl --user NAME:PASSWORD get KEY`): etcd then makes the token. It does not accept tokens of other issuers.");
        "etcdserver: revision of auth store is old" => "stale-or-revoked-token";
        "etcdserver: user name is empty" => "access-token-empty";
        "etcdserver: permission denied" => "policy-refused";
        "etcdserver: invalid auth management" => "verifier-misconfigured";
        "problem loading JWT options" => "verifier-misconfigured";
    }
    logs {
        "2026-03-01 11:56:52.020022 W | auth: failed to parse jwt token: crypto/rsa: verification error" => "signature-invalid";
        "{\"level\":\"warn\",\"ts\":\"2026-03-01T12:00:00.1Z\",\"caller\":\"auth/jwt.go:68\",\"msg\":\"failed to parse a JWT token\",\"error\":\"token has invalid claims: token is expired\"}" => "exp-passed";
        "{\"level\":\"warn\",\"ts\":\"2026-03-01T12:00:00.1Z\",\"logger\":\"etcd-client\",\"caller\":\"v3@v3.5.9/retry_interceptor.go:62\",\"msg\":\"retrying of unary invoker failed\",\"error\":\"rpc error: code = Unauthenticated desc = etcdserver: invalid auth token\"}" => "token-unknown-to-server";
    }
}
