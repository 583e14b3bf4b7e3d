//! What AWS Application Load Balancer prints (`authenticate-oidc`, `authenticate-cognito`).

use crate::catalogue::libraries::library;

library! {
    "AWS Application Load Balancer", Gateway;
    more "Read `error_reason` (after `actions_executed`) in the access log in S3: the page shows only `401 Authorization Required`, `500` or `561`. Switch the log on at `EC2 > Load Balancers > your load balancer > Attributes > Access logs`.";
    settings {
    }
    messages {
        "AuthInvalidCookie" => "alb-session-cookie";
        "AuthInvalidStateParam" => "state-mismatch";
        "AuthMissingStateParam" => "state-mismatch";
        "AuthMissingCodeParam" => "alb-provider-error";
        "AuthMissingHostHeader" => "alb-request";
        "AuthInvalidGrantError" => "alb-token-request" ("The provider answered `invalid_grant`.");
        "AuthTokenEpRequestFailed" => "alb-token-request";
        "AuthTokenEpRequestTimeout" => "alb-endpoint-unreachable";
        "AuthInvalidTokenResponse" => "alb-token-request";
        "AuthInvalidIdToken" => "alb-id-token";
        "AuthUserinfoEpRequestFailed" => "alb-userinfo";
        "AuthUserinfoEpRequestTimeout" => "alb-endpoint-unreachable";
        "AuthInvalidUserinfoResponse" => "alb-userinfo-response";
        "AuthUserinfoResponseSizeExceeded" => "alb-claims-too-large";
        "AuthUnhandledException" => "alb-unknown";
        "HTTP 561: Unauthorized" => "alb-provider-error";
    }
    logs {
        "https 2026-03-01T12:00:00.123456Z app/web/50dc6c495c0c9188 203.0.113.7:2817 - -1 -1 -1 561 - 34 366 \"GET https://app.acme.test:443/oauth2/idpresponse?code=x&state=y HTTP/2.0\" \"Mozilla/5.0\" ECDHE-RSA-AES128-GCM-SHA256 TLSv1.2 arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/t/73e2 \"Root=1-58\" \"app.acme.test\" \"arn:aws:acm\" 1 2026-03-01T12:00:00.120000Z \"authenticate\" \"-\" \"AuthTokenEpRequestFailed\" \"-\" \"-\"" => "alb-token-request";
    }
}
