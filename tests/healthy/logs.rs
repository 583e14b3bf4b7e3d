//! Logs of healthy days.

pub(crate) const TEXTS: &[(&str, &str)] = &[
    (
        "an access log of nginx",
        "203.0.113.7 - - [21/Sep/2026:14:00:01 +0000] \"GET /orders HTTP/2.0\" 200 5123 \"-\" \"curl/8.5.0\"\n203.0.113.7 - - [21/Sep/2026:14:00:02 +0000] \"GET /orders/17 HTTP/2.0\" 200 812 \"-\" \"curl/8.5.0\"\n203.0.113.9 - - [21/Sep/2026:14:00:03 +0000] \"GET /favicon.ico HTTP/2.0\" 304 0 \"-\" \"Mozilla/5.0\"\n203.0.113.9 - - [21/Sep/2026:14:00:05 +0000] \"POST /login/callback HTTP/2.0\" 302 0 \"-\" \"Mozilla/5.0\"\n",
    ),
    (
        "an access log in JSON lines",
        "{\"ts\":\"2026-09-21T14:00:01Z\",\"level\":\"info\",\"method\":\"GET\",\"path\":\"/orders\",\"status\":200,\"duration_ms\":12}\n{\"ts\":\"2026-09-21T14:00:02Z\",\"level\":\"info\",\"method\":\"POST\",\"path\":\"/orders\",\"status\":201,\"duration_ms\":31}\n{\"ts\":\"2026-09-21T14:00:02Z\",\"level\":\"info\",\"msg\":\"token accepted\",\"sub\":\"00u4kq81mzXcTyRbe5d6\",\"scp\":[\"orders.read\"]}\n",
    ),
    (
        "a start of Spring Boot",
        "2026-09-21T14:00:00.101Z  INFO 1 --- [main] com.acme.orders.Application : Starting Application v1.4.2 using Java 21\n2026-09-21T14:00:02.420Z  INFO 1 --- [main] o.s.s.web.DefaultSecurityFilterChain : Will secure any request with [BearerTokenAuthenticationFilter, AuthorizationFilter]\n2026-09-21T14:00:02.911Z  INFO 1 --- [main] com.acme.orders.Application : Started Application in 3.1 seconds\n",
    ),
    (
        "oauth2-proxy that lets through",
        "203.0.113.7:53122 - 6d1c jane@acme.com [2026/09/21 14:00:01] app.acme.com GET - \"/oauth2/auth\" HTTP/1.1 \"Mozilla/5.0\" 202 0 0.001\n[2026/09/21 14:00:02] [oauthproxy.go:862] 203.0.113.7:53122 (203.0.113.7) 6d1c Authenticated via OAuth2: Session{email:jane@acme.com user:00u4kq81mzXcTyRbe5d6 PreferredUsername:jane token:true id_token:true created:2026-09-21 14:00:02 expires:2026-09-21 15:00:02}\n",
    ),
    (
        "System Log events that succeeded",
        "[{\"eventType\":\"user.session.start\",\"displayMessage\":\"User login to Okta\",\"outcome\":{\"result\":\"SUCCESS\"},\"published\":\"2026-09-21T14:00:00.000Z\",\"severity\":\"INFO\",\"actor\":{\"id\":\"00u4kq81mzXcTyRbe5d6\",\"type\":\"User\"}},{\"eventType\":\"app.oauth2.as.token.grant.access_token\",\"displayMessage\":\"OAuth2 access token is granted\",\"outcome\":{\"result\":\"SUCCESS\"},\"published\":\"2026-09-21T14:00:01.000Z\",\"severity\":\"INFO\"}]",
    ),
    (
        "rows of the System Log's screen",
        "Sep 21 14:00:01\tJane Doe (User)\tUser login to Okta\tSUCCESS\nSep 21 14:00:02\tJane Doe (User)\tUser single sign on to app\tSUCCESS\nSep 21 14:00:09\tSystem (SystemPrincipal)\tSync user in external application\tSUCCESS\n",
    ),
    (
        "the AD agent at work",
        "2026/09/21 14:00:01.113 Information -- DC01(11) -- Agent version 3.18.0 started\n2026/09/21 14:00:02.114 Debug -- DC01(11) -- Sending result for USER_AUTH action, id=ADS1, result=Success\n2026/09/21 14:00:12.201 Debug -- DC01(11) -- Polling for next action\n",
    ),
    (
        "Kubernetes audit line",
        "{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"verb\":\"list\",\"user\":{\"username\":\"oidc:jane@acme.com\",\"groups\":[\"oidc:dev\",\"system:authenticated\"]},\"objectRef\":{\"resource\":\"pods\",\"namespace\":\"shop\"},\"responseStatus\":{\"code\":200},\"annotations\":{\"authorization.k8s.io/decision\":\"allow\"}}",
    ),
    (
        "a deployment's output",
        "Deploying orders 1.4.2 to production\n[1/4] pulling image ... ok\n[2/4] running migrations ... 0 pending, 0 failed\n[3/4] rolling update ... 3/3 ready\n[4/4] smoke test GET /healthz -> 200\nDone in 48s, 0 errors, 2 warnings\n",
    ),
    (
        "a test run",
        "PASS src/auth/token.test.ts\n  token verification\n    ✓ accepts a valid token (12 ms)\n    ✓ refuses an expired token (3 ms)\n    ✓ refuses a wrong audience (2 ms)\n    ✓ answers 403 without the scope (4 ms)\n\nTests: 4 passed, 4 total\n",
    ),
    (
        "a browser's network list",
        "authorize?client_id=0oa4kq81mzXcTyRbe5d7&response_type=code&scope=openid%20profile&redirect_uri=https%3A%2F%2Fapp.acme.com%2Fcallback&state=x1&nonce=n1&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256\t302\tdocument\t240 ms\ncallback?code=…&state=x1\t200\tdocument\t88 ms\ntoken\t200\tfetch\t131 ms\nuserinfo\t200\tfetch\t60 ms\n",
    ),
    (
        "provisioning that works",
        "Sep 21 14:00:09 | System | Push new user to external application | SUCCESS | Jane Doe (AppUser) Acme Portal\nSep 21 14:00:10 | System | Push user profile to external application | SUCCESS | Jane Doe (AppUser) Acme Portal\n",
    ),
    (
        "the first request of a browser behind mod_auth_openidc",
        "[client 192.0.2.10:2782] AH01626: authorization result of Require claim roles:crew: denied (no authenticated user yet)\n[client 192.0.2.10:2782] AH01626: authorization result of Require claim roles:crew: granted",
    ),
];
