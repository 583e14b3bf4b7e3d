//! Source code that handles tokens and refusals.

pub(crate) const TEXTS: &[(&str, &str)] = &[
    (
        "an Express handler that answers 401 and 403",
        r#"const { auth, requiredScopes } = require('express-oauth2-jwt-bearer');
app.use(auth({ issuerBaseURL: process.env.ISSUER, audience: 'api://orders' }));
app.get('/orders', requiredScopes('orders.read'), async (req, res) => {
  if (!req.auth.payload.sub) return res.status(401).json({ error: 'unauthorized' });
  if (req.auth.payload.tenant !== req.query.tenant) return res.status(403).json({ message: 'Forbidden' });
  res.json(await orders.list(req.auth.payload.tenant));
});
app.use((err, req, res, next) => {
  if (err.name === 'UnauthorizedError') res.status(err.status).send({ error: err.code });
  else next(err);
});
"#,
    ),
    (
        "a Python decorator around jwt.decode",
        r#"def requires_token(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        header = request.headers.get("Authorization", "")
        if not header.startswith("Bearer "):
            raise Unauthorized("missing token")
        try:
            claims = jwt.decode(header[7:], key=signing_key, algorithms=["RS256"], audience=AUDIENCE, issuer=ISSUER)
        except jwt.ExpiredSignatureError:
            raise Unauthorized("token expired")
        except jwt.InvalidTokenError as error:
            log.warning("token refused: %s", error)
            raise Unauthorized("invalid token")
        return view(claims, *args, **kwargs)
    return wrapper
"#,
    ),
    (
        "a Go middleware",
        "func (m *Middleware) Handler(next http.Handler) http.Handler {\n\treturn http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {\n\t\traw := strings.TrimPrefix(r.Header.Get(\"Authorization\"), \"Bearer \")\n\t\ttoken, err := m.verifier.Verify(r.Context(), raw)\n\t\tif err != nil {\n\t\t\thttp.Error(w, \"unauthorized\", http.StatusUnauthorized)\n\t\t\treturn\n\t\t}\n\t\tnext.ServeHTTP(w, r.WithContext(withToken(r.Context(), token)))\n\t})\n}\n",
    ),
    (
        "Spring Security configuration",
        r#"@Bean
SecurityFilterChain api(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(it -> it
            .requestMatchers("/actuator/health").permitAll()
            .requestMatchers(HttpMethod.GET, "/orders/**").hasAuthority("SCOPE_orders.read")
            .anyRequest().authenticated())
        .oauth2ResourceServer(it -> it.jwt(Customizer.withDefaults()))
        .exceptionHandling(it -> it.accessDeniedHandler(new BearerTokenAccessDeniedHandler()));
    return http.build();
}
"#,
    ),
    (
        "ASP.NET Core setup",
        "builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme)\n    .AddJwtBearer(options =>\n    {\n        options.Authority = \"https://acme.okta.com/oauth2/default\";\n        options.Audience = \"api://default\";\n        options.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(2);\n        options.Events = new JwtBearerEvents { OnAuthenticationFailed = context => { logger.LogError(context.Exception, \"auth failed\"); return Task.CompletedTask; } };\n    });\n",
    ),
    (
        "React with okta-react",
        "const oktaAuth = new OktaAuth({\n  issuer: 'https://acme.okta.com/oauth2/default',\n  clientId: '0oa4kq81mzXcTyRbe5d7',\n  redirectUri: window.location.origin + '/login/callback',\n  scopes: ['openid', 'profile', 'email'],\n  pkce: true,\n});\noktaAuth.tokenManager.on('error', (err) => console.error('token error', err.errorCode));\n",
    ),
    (
        "a unit test about expired tokens",
        "it('refuses an expired token', async () => {\n  const res = await request(app).get('/orders').set('Authorization', `Bearer ${expired}`);\n  expect(res.status).toBe(401);\n  expect(res.headers['www-authenticate']).toContain('invalid_token');\n});\n",
    ),
    (
        "an enum of error codes",
        "public static final String INVALID_TOKEN = \"invalid_token\";\npublic static final String INSUFFICIENT_SCOPE = \"insufficient_scope\";\npublic static final String INVALID_REQUEST = \"invalid_request\";\nprivate static final Set<Integer> RETRYABLE = Set.of(429, 502, 503, 504);\n",
    ),
    (
        "retry code for rate limits",
        "def call(method, url, **kw):\n    for attempt in range(5):\n        r = session.request(method, url, timeout=30, **kw)\n        if r.status_code != 429:\n            r.raise_for_status()\n            return r\n        reset = int(r.headers[\"X-Rate-Limit-Reset\"])\n        time.sleep(max(1, reset - time.time()))\n    raise RuntimeError(\"still rate limited\")\n",
    ),
    (
        "a Swift sign-in",
        "let flow = try AuthorizationCodeFlow(issuerURL: issuer, clientId: clientId, scope: \"openid profile offline_access\", redirectUri: redirectUri)\ndo {\n    let token = try await WebAuthentication.shared?.signIn(from: view.window)\n    try Credential.store(token)\n} catch WebAuthenticationError.userCancelledLogin {\n    return\n}\n",
    ),
    (
        "Kotlin token refresh",
        "when (val result = credential.refreshToken()) {\n    is OAuth2ClientResult.Error -> logger.warn(\"refresh failed\", result.exception)\n    is OAuth2ClientResult.Success -> store(result.result)\n}\n",
    ),
    (
        "Ruby with rescue",
        "begin\n  payload, = JWT.decode(token, nil, true, algorithms: ['RS256'], jwks: jwks, iss: issuer, verify_iss: true, aud: audience, verify_aud: true)\nrescue JWT::ExpiredSignature, JWT::InvalidAudError => e\n  render json: { error: e.class.name }, status: :unauthorized\nend\n",
    ),
    (
        "a diff of an authorization rule",
        "--- a/policy.rego\n+++ b/policy.rego\n@@ -3,6 +3,7 @@\n allow if {\n   input.method == \"GET\"\n-  \"orders.read\" in token.payload.scp\n+  some scope in token.payload.scp\n+  scope in {\"orders.read\", \"orders.manage\"}\n }\n",
    ),
];
