//! Configuration files and manifests.

pub(crate) const TEXTS: &[(&str, &str)] = &[
    (
        "application.yml of a resource server",
        "spring:\n  security:\n    oauth2:\n      resourceserver:\n        jwt:\n          issuer-uri: https://acme.okta.com/oauth2/default\n          audiences: api://default\nlogging:\n  level:\n    org.springframework.security: INFO\n",
    ),
    (
        "an env file",
        "OKTA_ISSUER=https://acme.okta.com/oauth2/default\nOKTA_CLIENT_ID=0oa4kq81mzXcTyRbe5d7\nOKTA_AUDIENCE=api://default\nLOG_LEVEL=error\nSESSION_TIMEOUT=3600\n",
    ),
    (
        "Istio request authentication",
        "apiVersion: security.istio.io/v1\nkind: RequestAuthentication\nmetadata: { name: okta, namespace: shop }\nspec:\n  jwtRules:\n    - issuer: https://acme.okta.com/oauth2/default\n      jwksUri: https://acme.okta.com/oauth2/default/v1/keys\n      audiences: [api://default]\n      forwardOriginalToken: true\n",
    ),
    (
        "an nginx location",
        "location /api/ {\n    auth_jwt \"orders\" token=$http_authorization;\n    auth_jwt_key_file /etc/nginx/keys.json;\n    error_page 401 = @unauthorized;\n    error_page 403 /403.html;\n    proxy_pass http://orders;\n}\n",
    ),
    (
        "an Envoy filter",
        "- name: envoy.filters.http.jwt_authn\n  typed_config:\n    \"@type\": type.googleapis.com/envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication\n    providers:\n      okta:\n        issuer: https://acme.okta.com/oauth2/default\n        audiences: [api://default]\n        remote_jwks: { http_uri: { uri: https://acme.okta.com/oauth2/default/v1/keys, cluster: okta, timeout: 5s } }\n",
    ),
    (
        "Terraform for an access policy",
        "resource \"okta_auth_server_policy_rule\" \"m2m\" {\n  auth_server_id       = okta_auth_server.orders.id\n  policy_id            = okta_auth_server_policy.m2m.id\n  name                 = \"machine to machine\"\n  priority             = 1\n  grant_type_whitelist = [\"client_credentials\"]\n  scope_whitelist      = [\"orders.read\", \"orders.manage\"]\n  group_whitelist      = [\"EVERYONE\"]\n  access_token_lifetime_minutes = 60\n}\n",
    ),
    (
        "a Kubernetes deployment",
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: oauth2-proxy }\nspec:\n  template:\n    spec:\n      containers:\n        - name: oauth2-proxy\n          image: quay.io/oauth2-proxy/oauth2-proxy:v7.6.0\n          args:\n            - --provider=oidc\n            - --oidc-issuer-url=https://acme.okta.com/oauth2/default\n            - --email-domain=acme.com\n            - --skip-auth-route=^/healthz\n          envFrom: [{ secretRef: { name: oauth2-proxy } }]\n",
    ),
    (
        "an OpenAPI fragment with its responses",
        "paths:\n  /orders/{number}:\n    get:\n      security: [{ okta: [orders.read] }]\n      responses:\n        '200': { description: The order }\n        '401': { description: No token, or one that has expired }\n        '403': { description: The token lacks the scope orders.read }\n        '404': { description: No such order }\n        '429': { description: Too many requests }\n",
    ),
    (
        "a trust policy of AWS",
        "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [{\n    \"Effect\": \"Allow\",\n    \"Principal\": { \"Federated\": \"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com\" },\n    \"Action\": \"sts:AssumeRoleWithWebIdentity\",\n    \"Condition\": { \"StringEquals\": { \"token.actions.githubusercontent.com:aud\": \"sts.amazonaws.com\" }, \"StringLike\": { \"token.actions.githubusercontent.com:sub\": \"repo:acme/shop:*\" } }\n  }]\n}\n",
    ),
    (
        "a SCIM user as a client sends it",
        "{\n  \"schemas\": [\"urn:ietf:params:scim:schemas:core:2.0:User\"],\n  \"userName\": \"jane@acme.com\",\n  \"name\": { \"givenName\": \"Jane\", \"familyName\": \"Doe\" },\n  \"emails\": [{ \"primary\": true, \"value\": \"jane@acme.com\", \"type\": \"work\" }],\n  \"active\": true\n}\n",
    ),
    (
        "an AWS credentials profile",
        "[profile shop]\nregion = eu-central-1\nrole_arn = arn:aws:iam::111122223333:role/developer\nsource_profile = default\nduration_seconds = 3600\n",
    ),
    (
        "a Docker Compose service",
        "services:\n  api:\n    image: acme/orders:1.4.2\n    environment:\n      OIDC_ISSUER: https://acme.okta.com/oauth2/default\n      OIDC_AUDIENCE: api://default\n    healthcheck:\n      test: [\"CMD\", \"curl\", \"-f\", \"http://localhost:8080/healthz\"]\n    restart: on-failure\n",
    ),
];
