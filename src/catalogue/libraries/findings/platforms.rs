//! What gateways, brokers and platforms refuse by their own rules.

use crate::catalogue::entry::{CatalogueEntry, failed_step, message};
use crate::catalogue::shared_words::{FIRST_DIFFERENCE, OKTAS, OTHERS};
use crate::finding::{Clue, Severity, cause, explain};

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("access-token-not-returned", "The token response has no access token")
            .verdict("The provider's response to the token request has no `access_token`, so it is an error or another page. The user's sign-in page worked.")
            .causes(&[cause("The program's token URL leads to another page than the token endpoint, often HTML with status 200.", "Compare the token URL in the program's settings with `token_endpoint` in `/.well-known/openid-configuration` of the issuer."), cause("The URL is right, and the provider answered with an error in the body, which the program did not recognize as one.", "Look at the body that it prints next to this line: paste its `error` and `error_description` here.")]),
    ),
    message(
        explain("anonymous-refused", "The request has no token, and anonymous requests are off")
            .verdict("The API received no token that names a role, and it has no role for anonymous requests.")
            .causes(&[cause("The client sent no `Authorization` header, or a proxy removed it.", "Send `Authorization: Bearer <token>`, and look at the request that reaches the API with `curl -v`."), cause("The client sent a token, and it has no claim that names a role.", "Paste the token here and look for `role` (or the claim in `jwt-role-claim-key` of PostgREST), and have the issuer write it."), cause("The API is meant to serve anonymous requests, and its anonymous role is not set.", "Set `db-anon-role` of PostgREST to a database role that may do only what everybody may.")]),
    ),
    message(
        explain("api-setting-missing", "The API's own setting for tokens is missing")
            .verdict("The API has no key or secret, so it cannot check any token. This token may be good.")
            .causes(&[cause("The setting that names the key, the secret or the key set is empty in this environment.", "Print the length of the setting (never its value) when the program starts. A length of `0` means that the environment variable is not set there."), cause("The setting is there under another name than this version of the program reads, or in a file that was not deployed.", "Compare the name in the message with the documentation of the installed version, and run `env | sort` in the container of the process.")]),
    ),
    message(
        explain("argo-session-from-token", "Argo CD no longer turns a token into a session")
            .verdict("The token itself was not checked: `/api/v1/session` of Argo CD takes a username and a password, and refuses every token sent to it.")
            .causes(&[cause("A script sends the token in the body of `POST /api/v1/session`. Argo CD takes it with each request instead.", "Leave that request out, and send `Authorization: Bearer` and the token with each API request. For the command, set `ARGOCD_AUTH_TOKEN` or add `--auth-token`."), cause("The `argocd` command is older than version 0.7, which still asked for a session in this way.", "Compare the two versions that `argocd version` prints, and install the command of the server's release.")]),
    ),
    message(
        explain("auth-mode-not-accepted", "Argo Workflows is not started for this kind of token")
            .verdict("Argo Workflows accepts only the kinds of token that `argo server` was started for (`--auth-mode`), and this one is of another kind. It did not check whether the token is valid.")
            .causes(&[cause("The request carries a Kubernetes bearer token, and `argo server` was started without the mode `client`.", "Add `--auth-mode=client` to the arguments of the Deployment `argo-server`. The option may repeat, so that `--auth-mode=sso` can stay."), cause("The request carries the token of the server's own sign-in (`Bearer v2:…`, or the cookie `authorization`), and `argo server` was started without the mode `sso`.", "Add `--auth-mode=sso` to the arguments of the Deployment `argo-server`, with `sso` set up in ConfigMap `workflow-controller-configmap`."), cause("The request carries no token: the page was opened without a sign-in, or a proxy removed the cookie.", "Sign in again on the page of the server, and look for the cookie `authorization` in the request in the browser's network panel.")]),
    ),
    message(
        explain("auth-webhook-refused", "The service that decides about requests refused or failed")
            .verdict("The gateway asks a webhook of your own about each request. That service refused the request, or did not answer in the agreed form. The gateway did not check the token itself.")
            .causes(&[cause("The webhook works, and it refused this token or session.", "Look into the log of the webhook's service at the time of the request. `curl -i` with the same headers shows whether it refuses again."), cause("The webhook answered with a status other than 200 or 401, or with a body that is not JSON.", "Call the webhook with `curl -i` and the same headers, and look at the status and the body.")]),
    ),
    message(
        explain("broker-refused-token", "The Kafka broker refused the token and does not say why")
            .verdict("The client got a token, and the broker refused it. Brokers give clients no reason: it is only in their own log.")
            .causes(&[cause("The signature is good, and `aud` or `iss` of the token is not what the broker expects.", "Paste the token here, and compare `aud` and `iss` with `sasl.oauthbearer.expected.audience` and `sasl.oauthbearer.expected.issuer` of the broker."), cause("The broker is run by Strimzi, whose listener checks more than the signature: `validIssuerUri`, `checkAudience`, `customClaimCheck` and the token's type.", "Set `log4j.logger.io.strimzi.kafka.oauth=DEBUG` in `spec.kafka.logging` of the `Kafka` resource, and read the broker's log at the time of the sign-in: `TokenValidationException` says which check failed.").only(&[Clue::Words("strimzi"), Clue::Words("-kafka-brokers."), Clue::Words("-kafka-bootstrap")]), cause("On Confluent Cloud, no identity pool matches the token's claims, or the SASL extensions are missing.", "Send the extensions `logicalCluster` (`lkc-…`) and `identityPoolId` (`pool-…`), and compare the pool's filter with the claims of the token."), cause("The broker loads the keys of another authorization server.", "Compare the broker's `sasl.oauthbearer.jwks.endpoint.url` with `{keys}`.\nCompare the broker's `sasl.oauthbearer.jwks.endpoint.url` with `jwks_uri` in the issuer's `/.well-known/openid-configuration`.")]),
    ),
    failed_step(
        explain("browser-sign-in-not-returned", "The sign-in in the browser did not come back to the program")
            .verdict("The program opened a browser for the sign-in, and waited for it at a redirect URI on this machine. No token came back, so none was refused.")
            .causes(&[cause("The browser showed an error of the identity provider: the redirect URI is not registered, the user is not assigned, or a policy denied the sign-in.", "Look at the page in the browser, and compare `redirect_uri=` in its URL with the redirect URIs of the app at the provider (mongosh uses `http://localhost:27097/redirect`). In Okta, they are at `Applications and Resources > Applications > your app > General > General Settings > Edit > LOGIN > Sign-in redirect URIs`."), cause("No browser could be opened: the program runs over SSH, in a container or in WSL.", "Use a flow without a browser on this machine: `mongosh --oidcFlows=device-auth`, or a client credentials token in a driver. A flow with a browser needs the port of the redirect URI on the machine of the browser.").any(&[Clue::Words("opening browser")]), cause("The browser showed the sign-in, and the user did not finish it in time, or the port of the redirect URI is in use or blocked.", "Start the sign-in again and finish it. Look at the port with `ss -ltnp` (`netstat -ano` on Windows) while the program waits.").any(&[Clue::Words("timed out"), Clue::Words("timeout")])]),
    ),
    message(
        explain("claim-unexpected", "A claim has another value than the verifier's settings require")
            .verdict("The verifier compares `{claim}` with a value in its own settings, and the token has another value. The signature is not the reason.\nThe verifier compares a claim with a value in its own settings, and the token has another value. The signature is not the reason.")
            .causes(&[FIRST_DIFFERENCE, cause("The two mean the same, and the value in the verifier's settings is spelled differently, or is a list where the token has one string.", "Paste the token here, and compare `{claim}` in the payload with the setting, including capital letters."), cause("The user or the app really does not have the attribute or group that the settings ask for.", "Look at the user's profile and groups at the issuer (in Okta at `Directory > People > your user`). After a change, sign in again: a token that was already issued does not change.")]),
    ),
    message(
        explain("claim-wrong-type", "A claim has a JSON type that the verifier cannot read")
            .verdict("The verifier could not use `{claim}`: its value in the token is not of the JSON type that the verifier takes.\nThe verifier could not use a claim: its value in the token is not of the JSON type that the verifier takes.")
            .causes(&[cause("`sub` is a number, and the standard wants text. PyJWT checks it since 2.10, which the program got by an update.", "Make the token with text: `create_access_token(identity=str(user.id))` in Flask-JWT-Extended, `\"sub\": str(user.id)` in PyJWT and python-jose, and read it with `int(…)`. Tokens that were issued before stay refused: `verify_sub: False` in `options` (`JWT_VERIFY_SUB = False`) takes them for the time.").only(&[Clue::Words("subject must be a string")]), cause("The claim is a list and the verifier takes a string, or the reverse. `groups`, `scp` and `aud` are lists at one issuer and strings at another.", "Paste the token here and look at `{claim}`. Then set the verifier to the type, or name another claim there."), cause("In Okta, an expression of a custom claim returns another type than before, for example `Arrays.toCsvString(…)`.", "Look at `Value type` and the expression at `Security > API > Authorization Servers > your server > Claims`, and try them at `Token Preview` of the same server.").any(&[OKTAS]), cause("The code reads the claim with a function for another type.", "Search the code for the claim's name, and compare the function (`asString`, `asList`) with the JSON type in the token.")]),
    ),
    message(
        explain("cookie-session-too-large", "The sign-in's cookie is too large for the browser")
            .verdict("The gateway stores tokens in cookies, and they do not fit into the limit of 4096 bytes for each cookie. The tokens themselves are good.")
            .causes(&[cause("The ID token or access token lists many groups. Users in few groups can sign in, users in many cannot.", "Narrow the filter of the groups claim at `Security > API > Authorization Servers > your server > Claims`.").any(&[OKTAS]), cause("The ID token or access token lists many groups or roles. Users in few groups can sign in, users in many cannot.", "Have the issuer write only the groups that this application needs: a filter on the mapper in Keycloak, `Groups assigned to the application` at `App registrations > your app > Token configuration` in Entra ID.").any(&[OTHERS]), cause("The gateway stores more tokens in the cookie than the application needs.", "Store sessions on the server (Redis, for example), or leave tokens out of the cookie (`OIDCSessionType server-cache` in mod_auth_openidc).")]),
    ),
    message(
        explain("credential-plugin-missing", "The program cannot run the kubeconfig's way to get a token")
            .verdict("Nothing was sent to the cluster: the kubeconfig names a program or a provider that gets the token, and it is not available here.")
            .causes(&[cause("The program that the kubeconfig names under `exec` is not installed, or is not on the `PATH` of this user, shell or container.", "Run `kubectl config view --minify`, look at `command` of the user, and install that program (`kubelogin`, `gke-gcloud-auth-plugin`, `aws`). `which` and its name must print a path.").any(&[Clue::Words("not found")]), cause("The kubeconfig has `auth-provider: oidc`, and this program (a Helm plugin, Terraform, a Go program of your own) was built without it.", "Replace it in the kubeconfig by `exec` with `kubelogin`: `kubectl oidc-login setup --oidc-issuer-url=…` prints what to write. In Go, import `k8s.io/client-go/plugin/pkg/client/auth/oidc`.").only(&[Clue::Words("no Auth Provider found")]), cause("The kubeconfig has `auth-provider: azure`, which kubectl no longer contains since 1.26.", "Install `kubelogin` of Azure (`az aks install-cli`), and rewrite the kubeconfig with `kubelogin convert-kubeconfig -l azurecli`.").only(&[Clue::Words("azure auth plugin")])]),
    ),
    message(
        explain("credential-unknown", "The gateway has no consumer or credential for this token")
            .verdict("The gateway looks up a consumer by `{claim}` of the token, and none is registered with {found}. The signature was not checked yet.\nThe gateway looks up a consumer by a value of the token, and none is registered with that value. The signature was not checked yet.")
            .causes(&[cause("No credential has the value of the token's `{claim}` as its key.\nNo credential has the value of the token's claim as its key.", "Paste the token here, and register the value of `{claim}` as the credential's key (`POST /consumers/CONSUMER/jwt` in Kong). Or set the claim's name in the gateway to a claim whose value is registered.\nPaste the token here, and register the value of the claim as the credential's key (`POST /consumers/CONSUMER/jwt` in Kong). Or set the claim's name in the gateway to a claim whose value is registered."), cause("A credential is registered, but for another issuer or app than the one that made this token.", "Compare the token's `iss` and `azp`, `client_id` or `cid` with the credential.")]),
    ),
    message(
        explain("databricks-exchange-failed", "Databricks did not exchange the external token for its own")
            .verdict("The driver sent the Okta token to Databricks' token endpoint, and got no Databricks token for it. The driver's message often hides the endpoint's own reason.")
            .causes(&[cause("No federation policy matches `iss`, `aud` and `sub` of the token together.", "Compare the three claims of the token with the output of `databricks account federation-policy list` (or `service-principal-federation-policy list`)."), cause("A policy matches, and the user or service principal in its subject claim does not exist in the account or workspace.", "Look for the value of the policy's `subject_claim` among the account's users at `User management`."), cause("The token has expired before the driver sent it.", "Compare `exp` of the token with the time of the request. To see the endpoint's own reason, send the exchange with `curl -d grant_type=urn:ietf:params:oauth:grant-type:token-exchange …` to `/oidc/v1/token`.")]),
    ),
    message(
        explain("databricks-host-without-oauth", "The Databricks host does not show its OAuth endpoints")
            .verdict("The SDK asked the host for its OAuth endpoints and did not get them. No token was sent, so none was refused.")
            .causes(&[cause("`host` is not the URL of a workspace: it names another product's page, the account console without an account ID, or a workspace that does not exist.", "Run `curl -i` for the host followed by `/oidc/.well-known/oauth-authorization-server`: a workspace answers 200 with `token_endpoint`. For an account, set `host` to `https://accounts.cloud.databricks.com` (Azure: `https://accounts.azuredatabricks.net`) and set `account_id`."), cause("An IP access list, a private link or a proxy answers in place of the workspace.", "Run the same `curl -i` on the machine that failed: a page or a status other than 200 shows who answers. Then allow that machine's IP address at `Settings > Security > IP access list`, or set `HTTPS_PROXY`.")]),
    ),
    message(
        explain("databricks-no-credentials", "The Databricks SDK or CLI found no credentials")
            .verdict("Nothing was sent to Databricks, because no kind of authentication is configured where the program runs.")
            .causes(&[cause("The environment variables or the profile are set in another shell, for another user or on another machine than the one where the program runs.", "Run `databricks auth env` and `databricks auth profiles` in the same shell. Set `DATABRICKS_HOST` with `DATABRICKS_CLIENT_ID` and `DATABRICKS_CLIENT_SECRET`, or `DATABRICKS_CONFIG_PROFILE`."), cause("A profile is meant, and `~/.databrickscfg` does not have it, or the home directory of the process is another one.", "Run `ls -l ~/.databrickscfg` as the user of the process, and set `DATABRICKS_CONFIG_FILE` and `DATABRICKS_CONFIG_PROFILE`.")]),
    ),
    message(
        explain("databricks-token-refused", "Databricks refused the access token")
            .verdict("Databricks says only that the token is invalid: it has expired, was revoked, belongs to another workspace or account, or is not a Databricks token.")
            .causes(&[cause("The token is a personal access token (`dapi…`) that has expired, was deleted, or belongs to another workspace.", "Run `databricks auth describe` with the same profile, and compare the host with the workspace's URL."), cause("The token is one of an identity provider (`eyJ…`), and was sent directly to the workspace. Databricks takes it only at its token endpoint, in exchange for one of its own.", "Exchange it at `/oidc/v1/token` with `grant_type=urn:ietf:params:oauth:grant-type:token-exchange` and a federation policy for its `iss`, `aud` and `sub`.")]),
    ),
    message(
        explain("email-not-verified", "The ID token says that the email address is not verified")
            .verdict("The program accepts only users whose `email_verified` is `true`. The token says `false`, or nothing. The sign-in at the provider worked.")
            .causes(&[cause("The user never confirmed the email address at the provider, so the claim is `false`.", "Have the user verify the email address at the provider, sign out and sign in again: `email_verified` is then `true`."), cause("The provider leaves `email_verified` out of the token, so it is missing for all users.", "Paste the ID token here and look for `email_verified`. Add the claim at the provider, or allow unverified email addresses in the program, but only if users cannot choose their email address at the provider.")]),
    ),
    failed_step(
        explain("forward-auth-unreachable", "The proxy could not reach the service that decides about requests")
            .verdict("The proxy asks a service of yours about each request (forward authentication), and got no response from it. No token and no session was checked, and the browser sees a 500 or 503.")
            .causes(&[cause("The host name of the service is not known where the proxy runs: another Docker network, another namespace, or `localhost`, which is the proxy's own container.", "Run `docker exec PROXY wget -qO- URL` (or `kubectl exec`) with the URL of the message. Put both containers into one network, or write the name as `SERVICE.NAMESPACE.svc.cluster.local`.").any(&[Clue::Words("no such host"), Clue::Words("lookup ")]), cause("The service does not run, is not ready yet, or listens on another port or only on `127.0.0.1`.", "Look at it with `docker ps` or `kubectl get endpoints`, and compare its port with the one in the URL of the message.").any(&[Clue::Words("connection refused")]), cause("The connection is made, but the service takes longer than the proxy waits, or the proxy does not trust its certificate.", "Call the URL of the message with `curl -v` from the proxy's container: it shows the time and the certificate.").any(&[Clue::Words("deadline exceeded"), Clue::Words("timeout"), Clue::Words("x509"), Clue::Words("certificate")])]),
    ),
    message(
        explain("gateway-redirect-refused", "The redirect URI is not in the program's own list")
            .verdict("The program that the user signs in to, not Okta, refused the URI to which the user should come back.")
            .causes(&[cause("The URI differs from the listed ones by the host, the port, the path or `http` instead of `https`.", "Add exactly `{redirect}` to the list (`allowed_redirect_uris` of the role in Vault, for example).\nAdd exactly the URI of the message to the list (`allowed_redirect_uris` of the role in Vault, for example)."), cause("The listed URI is right, and the program builds another one from the inner host name or with `http`, because it is behind a proxy that ends TLS.", "Have the proxy send `X-Forwarded-Proto` and `X-Forwarded-Host`, or set the program's own external URL."), cause("The link has a target of another site behind it (`rd=`, `return_url=`), and the program refuses to send users there.", "Add the site to its list of allowed hosts only if it is yours (`whitelist_domains` in oauth2-proxy).").any(&[Clue::Words("return URL"), Clue::Words("other site")])]),
    ),
    message(
        explain("gateway-session-ended", "The program's own session has ended or was not found")
            .severity(Severity::Note)
            .verdict("The gateway or platform stores the sign-in in a cookie or store of its own, and that session has expired, cannot be read or is gone. No token of the identity provider was refused.")
            .causes(&[cause("The session expired, or the program was restarted with another cookie secret, which signs everybody out at the same time.", "Sign in again, and set one fixed cookie secret for all instances (`cookie_secret` of oauth2-proxy, for example)."), cause("The session is young, and its cookie was cut off or dropped because it is too large. Users in many groups are affected first.", "Store sessions on the server instead of in the cookie (`session_store_type = \"redis\"` in oauth2-proxy, for example)."), cause("The store of the sessions (Redis, a cache) did not answer, was emptied, or could not be written.", "Run `redis-cli -u URL ping` from the machine or container of the program, and look at `maxmemory` and `maxmemory-policy` there.").only(&[Clue::Words("redis"), Clue::Words("session lock"), Clue::Words("store the session"), Clue::Words("keyval"), Clue::Words("from cache"), Clue::Words("removed by another")])]),
    ),
    message(
        explain("hasura-claims-missing", "The token lacks Hasura's claims")
            .verdict("The token passed its checks, but it has no Hasura claims where Hasura looks for them.")
            .causes(&[cause("The namespace of the claims (by default `https://hasura.io/jwt/claims`) is missing in the token, or has another name there.", "Add a custom claim of that name with `x-hasura-allowed-roles` and `x-hasura-default-role`, or set `claims_namespace` in `HASURA_GRAPHQL_JWT_SECRET` to the name that the token has."), cause("The claim is in the token, but holds a string with JSON in it instead of an object.", "Set `\"claims_format\": \"stringified_json\"`, or map flat claims with `claims_map` in `HASURA_GRAPHQL_JWT_SECRET`.")]),
    ),
    message(
        explain("hasura-role-not-allowed", "The requested role is not among the token's allowed roles")
            .verdict("The token is good. The request asks for a role (by `x-hasura-role` or by default) that `x-hasura-allowed-roles` of the token does not list.")
            .causes(&[cause("The header `x-hasura-role` names another role than the token allows.", "Compare the header with `x-hasura-allowed-roles` in the token: leave the header out, or add the role to the user at the issuer."), cause("The request has no such header, and `x-hasura-default-role` of the token is not among its `x-hasura-allowed-roles`.", "Add the default role to `x-hasura-allowed-roles` where the claims are made, at the issuer.")]),
    ),
    message(
        explain("id-token-missing", "The token response has no ID token")
            .verdict("The token endpoint accepted the client and returned an access token, but not the `id_token` that the client needs for the sign-in.")
            .causes(&[cause("The client did not request the scope `openid`.", "Add `openid` to the client's scopes."), cause("The scope is requested, and the grant type gives no ID tokens (client credentials), or the server supports only plain OAuth 2.0.", "Look at `grant_type` of the token request: an ID token comes with `authorization_code` (and with a refresh where `openid` was granted).")]),
    ),
    message(
        explain("id-token-not-returned", "The provider's token response has no ID token")
            .verdict("The provider returned tokens, and no `id_token` is among them. The client and the user were accepted.")
            .causes(&[cause("The request did not ask for the scope `openid`.", "Add `openid` to the scopes that the program requests."), cause("The first sign-in had an ID token, and a refresh returned none. Or the provider supports only plain OAuth 2.0.", "Request `openid` with the first sign-in. If the provider has no ID tokens, set the program to a plain OAuth provider.")]),
    ),
    failed_step(
        explain("introspection-failed", "The program could not ask the provider about the token")
            .verdict("The program sends each token to the provider's introspection endpoint, and got no usable response. The token itself was not checked.")
            .causes(&[cause("The introspection URL does not exist at this provider: it was built from the issuer with a path that another provider has, or the issuer is wrong.", "Set the URL to `introspection_endpoint` of `{issuer}/.well-known/openid-configuration`. Okta's is the issuer with `/v1/introspect` behind it, and `/oauth2/v1/introspect` for the org authorization server; a provider without such an endpoint needs local verification of the JWT.").only(&[Clue::Words("404")]), cause("The introspection endpoint refused the program's own client ID and secret.", "Send `curl -i -u CLIENT_ID:SECRET -d token=TOKEN` to the introspection endpoint. Okta answers 401 `invalid_client` if the two are wrong.").any(&[Clue::Words("401"), Clue::Words("unauthorized"), Clue::Words("invalid_client")]), cause("The response is not the JSON of introspection, which has `active`: the URL leads to a page, or a proxy answered.", "Send `curl -i -u CLIENT_ID:SECRET -d token=TOKEN` to the URL in the settings: `Content-Type` must be `application/json`, and the body must have `\"active\"`.").any(&[Clue::Words("active"), Clue::Words("content-type"), Clue::Words("decode"), Clue::Words("parse"), Clue::Words("empty body")]), cause("The introspection request lacks the parameter `token`, or has it twice.", "Send `token=` once, in a form body (`Content-Type: application/x-www-form-urlencoded`).").only(&[Clue::Words("introspection parameter")]), cause("The program cannot reach the URL: DNS, a firewall, a proxy or the certificate.", "Run `curl -v` with the introspection URL on the machine or in the container of the program, and compare the URL with `introspection_endpoint` in the discovery document of {issuer}.")]),
    ),
    message(
        explain("kubernetes-rbac-refused", "Kubernetes knows who you are, but its rules do not permit the request")
            .verdict("The token was accepted: the message names the user that the API server read from it. Its RBAC rules do not permit this request.")
            .causes(&[cause("The program checks other service accounts' tokens with the TokenReview API, and its own service account may not create `tokenreviews`.", "Bind the role to the service account of the message: `kubectl create clusterrolebinding token-reviewer --clusterrole=system:auth-delegator --serviceaccount=NAMESPACE:NAME`. For Vault, this is the account of `token_reviewer_jwt`, or that of Vault's own pod.").only(&[Clue::Words("tokenreviews")]), cause("No RoleBinding or ClusterRoleBinding names this user or one of the token's groups.", "Run `kubectl auth can-i --list --as=USER` with the user of the message, and bind a role to it. Mind the prefix that `--oidc-username-prefix` and `--oidc-groups-prefix` add."), cause("The token has no `groups`, or the API server reads another claim.", "Paste the token here, and compare its claims with `--oidc-groups-claim`.")]),
    ),
    failed_step(
        explain("kubernetes-unauthorized", "The Kubernetes API server did not accept the credential")
            .verdict("The API server answers 401 for every fault of a token alike. The reason is only in its own log.")
            .causes(&[cause("The token has expired, and the client did not refresh it.", "Run `kubectl oidc-login get-token …` as it is in the kubeconfig, or sign in again, and paste the token here to see its `exp`."), cause("`iss` or `aud` of the ID token is not what the API server was started with.", "Compare `iss` with `--oidc-issuer-url` and `aud` with `--oidc-client-id` of `kube-apiserver` (or with `issuer.url` and `issuer.audiences` in its AuthenticationConfiguration)."), cause("An access token was sent, and the API server takes the ID token.", "Send the ID token (`id-token` in the kubeconfig), or with kubelogin leave `--oidc-use-access-token` out. Okta's access tokens have another `aud`."), cause("`email_verified` of the token is false, and the API server takes the user's name from `email`: it then refuses every email address that the provider has not verified. Since 1.34 it does not log that.", "Have the provider verify the email address, or start kube-apiserver with `--oidc-username-claim=sub` (`claimMappings.username` in its AuthenticationConfiguration).").any(&[Clue::Words("email_verified\": false"), Clue::Words("email_verified\":false")])]),
    ),
    message(
        explain("lifetime-refused", "The token lives longer than the verifier allows")
            .verdict("`exp` of the token is further ahead than the longest lifetime in the verifier's settings. The signature is not the reason.")
            .causes(&[cause("The issuer gives its tokens a longer lifetime than the verifier's limit.", "Compare `exp` minus `iat` with the limit. Shorten `Access token lifetime is` at `Security > API > Authorization Servers > your server > Access Policies`, or raise the limit in the verifier.").any(&[OKTAS]), cause("The issuer gives its tokens a longer lifetime than the verifier's limit.", "Compare `exp` minus `iat` with the limit. Shorten the lifetime at the issuer (`Realm settings > Tokens > Access Token Lifespan` in Keycloak, `Applications > APIs > your API > Settings > Maximum Access Token Lifetime` in Auth0), or raise the limit in the verifier.").any(&[OTHERS]), cause("A program of yours makes the token and sets `exp` too far ahead, or in milliseconds.", "Set `exp` to the current time in seconds plus 300.")]),
    ),
    message(
        explain("mongodb-login-refused", "MongoDB refused the login and does not tell the client why")
            .verdict("MongoDB gives the client the same words for a wrong password, an unknown user and a token that it does not accept. The reason is only in the server's log.")
            .causes(&[cause("The connection uses `MONGODB-OIDC`, and the server did not accept the token: `iss` or `aud` differs from its provider's settings, the token has expired, or no user or group is set up for its principal.", "Paste the token here, and compare `iss` and `aud` with `oidcIdentityProviders` (in Atlas at `Federation Management > Identity Providers`). In Atlas, look at `Security > Database & Network Access > Database Access History`; on a server of your own, look for `Failed to authenticate` in the log of `mongod`.").any(&[Clue::Words("mongodb-oidc")]), cause("The login uses a username and a password, and the user is kept in another database than the one that the connection names.", "Add `authSource=admin` (or the user's database) to the connection string, and check the password's percent-encoding. For a token, set `authMechanism=MONGODB-OIDC`.")]),
    ),
    message(
        explain("oauth-user-without-identifier", "The identity provider's response lacks the user's name or email address")
            .verdict("The sign-in at the identity provider succeeded. The application did not find the username or email address in what came back.")
            .causes(&[cause("The scopes `email` and `profile` were not requested, so the claims are missing for every user.", "Set the scope to `openid email profile`."), cause("The claims came, and the application reads one of another name than the provider sends.", "Compare the logged userinfo response (or the ID token) with the setting, for example `AUTH_<NAME>_IDENTIFIER_KEY` in Directus."), cause("The user has no email address at the provider, so the claim is missing for this user only.", "Look at the user's profile at the provider (in Okta `Directory > People > your user > Profile`), and fill in `email`.")]),
    ),
    message(
        explain("oidc-token-not-requested", "The job may not ask for an OIDC token")
            .verdict("The job got no OIDC token (a signed JWT that names the repository and workflow), because its permissions do not allow that. Nothing was sent to the other side yet.")
            .causes(&[cause("The GitHub Actions job lacks the permission `id-token: write`, so `ACTIONS_ID_TOKEN_REQUEST_TOKEN` is not set.", "Add `id-token: write` under `permissions:` of the job in the workflow file, next to the other permissions that the job needs: naming one permission takes the unnamed ones away."), cause("The workflow runs for a pull request from a fork, and GitHub gives such runs no OIDC token.", "Publish from a run in the repository itself: on `push`, `release` or `workflow_dispatch`."), cause("The job is in a reusable workflow, and the workflow that uses it does not pass the permission on.", "Add `id-token: write` under `permissions:` of the calling job too: a reusable workflow cannot have more than the job that uses it.")]),
    ),
    message(
        explain("password-login-refused", "The data platform refused the username and password")
            .verdict("No token was checked here: the request came with a username and a password, and those were refused.")
            .causes(&[cause("A token was meant, and the driver fell back to username and password because no authentication method is set.", "Look at the connection's authentication setting (`authenticator=oauth` in Snowflake, for example)."), cause("A username and password were meant, and they are wrong or have expired, or MFA is required and a password is no longer enough.", "Sign in with the same username on the platform's own page. For programs, use a key pair or a token (`authenticator=SNOWFLAKE_JWT` in Snowflake, for example).")]),
    ),
    message(
        explain("policy-refused", "The platform knows the caller, but its own policy refuses the request")
            .verdict("The sign-in or token was accepted. A policy of the platform does not allow this action.")
            .causes(&[cause("No policy or role that allows the action is bound to the user or one of the user's groups.", "Compare the user (`sub` or `email` of the token) and `groups` with the platform's bindings, and bind a role that allows the action."), cause("The group's name in the policy differs from the value in the token: capital letters, a prefix, or an ID instead of a name.", "Paste the token here, and compare `groups` (or the claim that the platform reads) with the policy exactly."), cause("The token has no groups at all, so only what is allowed to everybody remains.", "Add a groups claim at `Security > API > Authorization Servers > your server > Claims > Add Claim`, and request the scope `groups` if the claim needs it.").any(&[OKTAS]), cause("The token has no groups or roles at all, so only what is allowed to everybody remains.", "Paste the token here and look for the claim that the platform reads. Have the issuer write it: a mapper in Keycloak, a groups claim or app roles in Entra ID, an Action in Auth0.").any(&[OTHERS]), cause("The policy allows the action on another resource: a path, a namespace or a project.", "Compare the resource in the message or log with the one in the policy, also for a wildcard (`*`) or a slash at its end.")]),
    ),
    message(
        explain("principal-claim-missing", "The claim that should name the user is not in the token")
            .verdict("The signature and the times of the token are not what the message is about. The receiver takes the user's name from a claim, and that claim is missing or not a string.")
            .causes(&[cause("The receiver is set to a claim that this issuer does not put into this kind of token (`preferred_username`, `email`, `upn`).", "Paste the token here, and set the receiver to a claim that the payload has. An Okta access token has `sub` and, for a user, `uid`."), cause("The claim has to be added to the access token at the authorization server.", "Add it at `Security > API > Authorization Servers > your server > Claims > Add Claim`, with `Access Token` and `Always`.").any(&[OKTAS]), cause("The claim has to be added to the token at the issuer.", "Add it there: a protocol mapper of the client in Keycloak, `App registrations > your app > Token configuration > Add optional claim` in Entra ID, an Action in Auth0. Then get a new token.").any(&[OTHERS])]),
    ),
    message(
        explain("provider-unknown", "The receiver has no settings for this token's issuer")
            .verdict("The receiver chooses its settings by `iss` of the token, and has none for this one. The signature was not checked.")
            .causes(&[cause("The issuer is missing in the receiver's list, or is spelled differently there: a slash at the end, `http`, or the Okta domain instead of the custom domain.", "Add `{issuer}` to the list exactly as `iss` in the token has it, if you know that issuer and mean to trust it."), cause("The token is from an issuer that this receiver is not meant to trust, such as another environment or tenant.", "Paste the token here and look at `iss`. Have the client request its token from an issuer in the receiver's list.")]),
    ),
    message(
        explain("publisher-not-registered", "PyPI has no publisher that fits the token of this job")
            .verdict("The job's token is good, and no publisher registered for the project at PyPI has the repository, workflow and environment that the token names.")
            .causes(&[cause("The organization or the repository customized the `sub` claim of its GitHub tokens, and PyPI accepts only the default form (`repo:owner/name:…`).", "Run `gh api repos/OWNER/REPO/actions/oidc/customization/sub`, and set `use_default` to `true` for this repository.").only(&[Clue::Words("required claim 'sub'")]), cause("The registered publisher differs from the claims in one value: owner, repository, workflow file name or environment. Each must match, and an environment that is registered must also be named in the job.", "Compare `repository`, `job_workflow_ref` (the file name in it) and the environment in `sub` with the publisher at `https://pypi.org/manage/project/NAME/settings/publishing/`, and correct the one that is wrong."), cause("The publisher is registered and fits, but at the other index: TestPyPI and PyPI keep their own lists.", "Look at `https://test.pypi.org/manage/account/publishing/` if the job uploads to TestPyPI."), cause("The repository was renamed or moved to another owner after the publisher was registered.", "Register the publisher again with the new owner and name at `https://pypi.org/manage/project/NAME/settings/publishing/`.")]),
    ),
    message(
        explain("rabbitmq-no-permission", "RabbitMQ accepted the token, and none of its scopes opens the virtual host")
            .verdict("The signature, expiry and audience of the token are good. RabbitMQ derives permissions from its scopes, and none of them fits this virtual host.")
            .causes(&[cause("The scopes do not have RabbitMQ's form: `<resource_server_id>.<read|write|configure>:<virtual host>/<name>`, where `*` stands for any (`%2F` is the virtual host `/`).", "Paste the token here, and compare `scope` or `scp` with `auth_oauth2.resource_server_id` in `rabbitmq.conf`: with the ID `rabbitmq`, `rabbitmq.read:*/*` opens every queue. `auth_oauth2.scope_prefix` sets another prefix."), cause("The scopes are in another claim than the one that RabbitMQ reads (`scope`), such as Okta's `scp`.", "Set `auth_oauth2.additional_scopes_key = scp` in `rabbitmq.conf`, and map other names with `auth_oauth2.scope_aliases`.")]),
    ),
    message(
        explain("response-header-too-large", "The response headers are too large for the proxy")
            .verdict("The proxy in front got headers that do not fit its buffer. Usually they are session cookies that hold tokens. The tokens were not refused.")
            .causes(&[cause("The application stores its tokens in the session cookie, and this user's tokens list many groups. Others are not affected.", "Narrow the groups claim (in Okta `Security > API > Authorization Servers > your server > Claims`), or store sessions in Redis instead of in the cookie."), cause("The proxy's buffer is small (4 or 8 kB), and everybody is affected.", "Raise `proxy_buffer_size` in nginx (`nginx.ingress.kubernetes.io/proxy-buffer-size: \"16k\"` for ingress-nginx), together with `proxy_buffers`.")]),
    ),
    message(
        explain("role-not-mapped", "No role could be derived from the user's claims")
            .verdict("The sign-in succeeded. The program maps a claim to a role, and the claim is missing or maps to no role.")
            .causes(&[
                cause(
                    "The claim that the mapping reads (`groups`, `roles`) is not in the ID token or the userinfo response, because the authorization server does not write it or the program did not request its scope.",
                    "Paste the ID token here and look for the claim. Add it at `Security > API > Authorization Servers > your server > Claims > Add Claim`, and add its scope (`groups`) to the scopes that the program requests.",
                )
                .any(&[OKTAS]),
                cause(
                    "The claim that the mapping reads (`groups`, `roles`, `realm_access.roles`) is not in the ID token or the userinfo response.",
                    "Paste the ID token here and look for the claim. Keycloak adds it at `Clients > your client > Client scopes > your client-dedicated > Add mapper` with `Add to ID token` and `Add to userinfo`, Entra ID at `App registrations > your app > Token configuration > Add groups claim`, Auth0 with an Action for the login flow.",
                )
                .any(&[OTHERS]),
                cause("The mapping expression does not match the value.", "Compare the mapping in the program's settings (`role_attribute_path` in Grafana, for example) with the claim's value, including capital letters."),
                cause("The expression calls a function on a claim that some users do not have (`contains(realm_access.roles[*], …)`): for them it fails, and gives no role.", "Write a default into the expression: `contains(not_null(groups, ''), 'admins') && 'Admin' || 'Viewer'`.").only(&[Clue::Words("Invalid type for"), Clue::Words("jmespath")]),
            ]),
    ),
    message(
        explain("role-unknown", "The role in the login request does not exist or is of another kind")
            .verdict("The platform did not look at the token. It has no role of this name, or only one for another kind of login.")
            .causes(&[cause("The name is misspelled, or the role was created under another mount path.", "List the roles under the mount path that the login uses (`vault list auth/jwt/role` in Vault, for example), and compare the name exactly."), cause("The role is for another kind of login than the request: one with a browser (`oidc`) instead of one with a token (`jwt`).", "Read the role (`vault read auth/jwt/role/<name>`), and compare `role_type` with the login method.").any(&[Clue::Words("role_type"), Clue::Words("incompatible"), Clue::Words("not configured for this mount")]), cause("The request names no role, and the platform has no default.", "Pass it (`role=<name>`), or set `default_role` in the method's configuration.").any(&[Clue::Words("missing role")]), cause("The login names the role by an ARN that the platform does not have.", "Copy the ARN that MinIO prints for `role_policy` (`mc idp openid info`) into `RoleArn` of the request.").only(&[Clue::Words("RoleArn")])]),
    ),
    message(
        explain("role-unknown-to-database", "The token's role is unknown to the database")
            .verdict("The token passed its checks. Its `role` is not a database role that the API may switch to.")
            .causes(&[cause("The role does not exist in this database. Roles are not copied with a dump of a single database.", "Run `\\du` in `psql`, and create it: `CREATE ROLE role_name NOLOGIN;`.").any(&[Clue::Words("does not exist")]), cause("The role exists, and the authenticator role may not switch to it.", "Run `GRANT role_name TO authenticator;`.").any(&[Clue::Words("permission denied to set role")]), cause("The issuer writes another value into `role` than the database's, for example the user's group.", "Paste the token here, and set `jwt-role-claim-key` in PostgREST to the claim that holds the database role.")]),
    ),
    message(
        explain("roles-claim-missing", "The claim that should hold the roles or groups is not in the token")
            .verdict("The receiver takes roles or groups from a claim, and did not find it or could not read it. The user is signed in without roles, which then looks like a missing permission.")
            .causes(&[cause("The token does not have the claim. Okta puts no groups into an access token unless a claim says so.", "Add a groups claim at `Security > API > Authorization Servers > your server > Claims > Add Claim`, and get a new token.").any(&[OKTAS]), cause("The receiver is set to another name or path than the claim has.", "Paste the token here, and compare the name in the receiver's settings with the payload, including capital letters (`groups` and `Groups` differ).")]),
    ),
    message(
        explain("session-unknown", "The server does not know the session of the token")
            .verdict("The token is within its times and well signed, but the session to which it belongs no longer exists. Only a new sign-in helps the user.")
            .causes(&[cause("The user signed out, another device ended the session, or the session expired.", "Have the user sign in again, and send the new token: its `session_id` or `sid` is a new one."), cause("The token belongs to another environment of the same service.", "Compare `iss` of the token with the URL of the service. Keys of two projects are easily mixed up in an environment file.")]),
    ),
    message(
        explain("sign-in-method-disabled", "The platform's sign-in with this provider is switched off")
            .verdict("The identity provider was not asked: the platform itself does not offer this way to sign in. The user and the client are not the problem.")
            .causes(&[cause("`enabled` of this provider is not `true` where the platform runs.", "Set it in Grafana's section for the provider, `[auth.okta]` or `[auth.generic_oauth]`, or by `GF_AUTH_OKTA_ENABLED=true`, and restart."), cause("The file says `true`, and a setting of another place wins: what was saved on the administration page comes before the file.", "Look at `Administration > Authentication` for the provider, and switch it on there."), cause("The link or bookmark names another provider than the one that is set up.", "Compare the end of the URL (`/login/okta`, `/login/generic_oauth`) with the section that is enabled.")]),
    ),
    message(
        explain("sigstore-identity-refused", "Fulcio accepts no identity from this token")
            .verdict("Sigstore's certificate authority read the identity token and refused it. The signing key and the image are not the problem.")
            .causes(&[cause("The token has no `email`, or `email_verified` is not true. Fulcio names the identities of this issuer by their verified email address.", "Have the issuer write the email address into the token: `gcloud auth print-identity-token --audiences=sigstore --include-email --impersonate-service-account=…` for Google, the scopes `openid email` elsewhere.").any(&[Clue::Host("accounts.google.com"), Clue::Words("print-identity-token"), Clue::Words("email")]), cause("The `aud` of the token is not the one that this Fulcio takes, which is `sigstore` unless it is set otherwise.", "Request the token with the audience `sigstore`, and paste it here to see `aud`."), cause("The issuer is not in the configuration of this Fulcio.", "Compare `iss` of the token with the list at `https://fulcio.sigstore.dev/api/v2/configuration`, or with `OIDCIssuers` of your own Fulcio, including a slash at the end."), cause("The token has expired, or its signature does not fit the issuer's keys.", "Get a new token right before signing, and paste it here to see `exp`, `iss` and `kid`.")]),
    ),
    message(
        explain("snowflake-oauth-refused", "Snowflake refused the OAuth access token")
            .verdict("Snowflake says only that the token is invalid. A wrong audience, issuer, signature, user mapping and role all read the same.")
            .causes(&[cause("`aud` of the token is not in the integration's list of audiences, or `iss` is not its issuer. Then nobody can sign in.", "Run `SELECT SYSTEM$VERIFY_EXTERNAL_OAUTH_TOKEN('<token>');` as ACCOUNTADMIN, and compare `aud` and `iss` with `DESC SECURITY INTEGRATION <name>;`."), cause("No Snowflake user has the value of the mapped claim as login name or email address, or the user is disabled.", "Compare the token's mapped claim (`sub` or `email`) with `SHOW USERS`. Login names are in capital letters unless quoted."), cause("The token names no role that the user may use.", "Look at `scp` of the token: it needs `session:role:NAME` or `SESSION:ROLE-ANY`."), cause("The token was issued by Okta's org authorization server, and only Okta is meant to validate such tokens.", "Look at `iss`: it must contain `/oauth2/…`. Create the integration for a custom authorization server.").any(&[OKTAS])]),
    ),
    message(
        explain("snowflake-okta-account-differs", "The Okta app posts to another Snowflake URL than the driver uses")
            .verdict("Okta signed the user in. The driver stopped, because the SAML response of the Okta app is meant for {found} and the connection uses {expected}.\nOkta signed the user in. The driver stopped, because the SAML response of the Okta app is meant for another URL than that of the connection.")
            .causes(&[cause("The account in the connection is written in another form than in the Okta app: with or without the region, or as organization and account.", "Write `account` (or `host`) of the connection so that it gives the URL of the Okta app, or set `SubDomain` of the Snowflake app at `Applications and Resources > Applications > your app > Sign On > Edit` to the URL of the connection."), cause("The Okta app belongs to another Snowflake account.", "Compare the URL that the message calls `post back` with the account's URL in Snowflake, and use the app of that account.")]),
    ),
    message(
        explain("snowflake-okta-authenticator-wrong", "The driver's `authenticator` is not the Okta org of the account")
            .verdict("Snowflake named the URLs of its identity provider, and they do not start with the driver's `authenticator`. No password was sent.")
            .causes(&[cause("`authenticator` names another Okta domain: a custom domain, the `-admin` host or another org.", "Set `authenticator` to `https://` and the host of the issuer that `DESC SECURITY INTEGRATION <name>;` shows, such as `https://acme.okta.com`."), cause("The account has no Okta integration, or signs in with SAML of another provider.", "Use `authenticator=externalbrowser`, which works with every provider.")]),
    ),
    message(
        explain("snowflake-okta-sign-in-refused", "Okta gave the driver no session")
            .verdict("The driver sends the username and the password to Okta itself (`POST /api/v1/authn`), and got no session token or no SAML response.")
            .causes(&[cause("Okta asks for a second factor, which this way of signing in cannot answer.", "Use `authenticator=externalbrowser`, or a policy for the Snowflake app that asks for the password only: `Applications and Resources > Applications > your app > Sign On > User Authentication > Edit > App sign-in policy`."), cause("The username or the password is wrong, or the account is locked. The same fails in a browser.", "Look at the user's entries at `Reports > System Log`: `outcome.reason` says which of the two it is."), cause("The user is not assigned to the Snowflake app.", "Assign the user at `Applications and Resources > Applications > your app > Assignments`.")]),
    ),
    message(
        explain("sub-unexpected", "The token is for another subject than the verifier requires")
            .verdict("`sub` of the token is not the one that the verifier was told to require. The signature is not the reason.")
            .causes(&[FIRST_DIFFERENCE, cause("The verifier is set to accept only one subject, and the token belongs to another user or client.", "Compare `sub` of the token with the verifier's setting. Leave the setting out if the API serves more than one user."), cause("The verifier compares another kind of value: `sub` of an Okta access token is the client ID for a service app and the username for a user, whose ID is in `uid`.", "Compare `uid` instead of `sub` where the user ID is meant.").any(&[OKTAS])]),
    ),
    failed_step(
        explain("token-request-failed", "The program could not get tokens from the provider")
            .verdict("The user came back with an authorization code or a refresh token, and the provider did not give tokens for it. The provider's own response says why.")
            .causes(&[cause("The client secret is wrong, or the app expects another client authentication method.", "Look for `invalid_client` in the program's log next to this line. Compare the client ID, the secret and the method with those of the client at the provider (in Okta at `Applications and Resources > Applications > your app > General > Client Credentials`).").any(&[Clue::Words("invalid_client"), Clue::Words("unauthorized_client")]), cause("The code was used twice or is too old, the redirect URI differs from the one of the authorize request, or the PKCE verifier does not belong to it. The provider says `invalid_grant` for all of these.", "Look for `invalid_grant` next to this line, and compare `redirect_uri` of the token request with that of the authorize request, exactly. If they are equal, start the sign-in again in one tab.").any(&[Clue::Words("invalid_grant")]), cause("The app at the provider does not allow the grant that the program uses, most often the refresh token grant.", "Allow the grant for the client at the provider, and have the program request the scope `offline_access`. In Okta, select `Refresh Token` (and `Authorization Code`) at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`. Then sign in again.").only(&[Clue::Words("refresh_token is not"), Clue::Words("refresh token is not"), Clue::Words("unsupported_grant_type"), Clue::Words("unauthorized_client")]), cause("The program cannot reach the token endpoint: DNS, a firewall, a proxy or the certificate. The lines next to this one then name no OAuth error.", "Run `curl -v` with the URL of the token endpoint on the machine or in the container of the program.")]),
    ),
    message(
        explain("token-response-unreadable", "The client cannot read the token endpoint's response")
            .verdict("The token endpoint answered, but the response has no usable `access_token`, is empty, or is not JSON. Whether the client was accepted is not known.")
            .causes(&[cause("The token endpoint in the settings is another page: a sign-in page, a proxy's page, or the provider's base URL.", "Compare the token endpoint in the settings with `token_endpoint` of the issuer's `/.well-known/openid-configuration`."), cause("The URL is right, and a proxy or a filter changed or emptied the response.", "Send the same token request with `curl -i` on the program's machine, and look at `Content-Type` and the first characters of the body (do not paste the tokens).")]),
    ),
    failed_step(
        explain("token-review-failed", "Kubernetes could not be asked about the token (TokenReview)")
            .verdict("The program passes each token on to Kubernetes (`POST /apis/authentication.k8s.io/v1/tokenreviews`) and got no usable response. The token itself was not checked.")
            .causes(&[cause("The program's own service account may not create TokenReviews. The message then usually has `forbidden` or `unauthorized`.", "Run `kubectl create clusterrolebinding NAME --clusterrole=system:auth-delegator --serviceaccount=NAMESPACE:ACCOUNT` for the program's service account, and see the result with `kubectl auth can-i create tokenreviews.authentication.k8s.io --as=system:serviceaccount:NAMESPACE:ACCOUNT`."), cause("The API server, or the webhook that it asks, did not respond. The message then has `timeout`, `connection refused` or a certificate error.", "Call the URL of the message with `curl -v` from the same node or pod. For `kube-apiserver` itself, it is `server` in the file that `--authentication-token-webhook-config-file` names."), cause("Vault has no `token_reviewer_jwt`, or the service account of that token was deleted.", "Set it with `vault write auth/kubernetes/config token_reviewer_jwt=…`, or leave it empty where Vault runs in the same cluster.").only(&[Clue::Words("tokenreviewer jwt"), Clue::Words("service account unauthorized")])]),
    ),
    message(
        explain("token-revoked", "The token or its session was revoked")
            .verdict("The program looked up the token or its session, and found it revoked or deleted. The signature is not the reason.")
            .causes(&[cause("The user signed out, or an administrator cleared the user's sessions.", "Sign in again to get a new token. In Okta, `app.oauth2.as.token.revoke` or `app.oauth2.token.revoke` at `Reports > System Log` shows who revoked it.").any(&[OKTAS]), cause("The user signed out, or an administrator ended the user's sessions.", "Sign in again to get a new token. The issuer's log of events at that time (`Realm settings > Events` in Keycloak, `Monitoring > Logs` in Auth0) shows the sign-out.").any(&[OTHERS]), cause("The program's own store of tokens or sessions was emptied or restored, so it no longer finds this one.", "Look for the token's `jti` or session ID in the program's database or cache, then sign in again.")]),
    ),
    message(
        explain("token-scope-or-role-refused", "The platform accepted the token, but not the role or scope in it")
            .verdict("The token names a role or scope that the platform does not allow for this user or integration.")
            .causes(&[cause("The scope names a role that is not granted to the user in the platform, or is spelled differently there.", "Compare `scp` of the token (`session:role:<name>`) with `SHOW GRANTS TO USER <name>`."), cause("The role is on the platform's list of blocked roles: in Snowflake `ACCOUNTADMIN`, `ORGADMIN` and `SECURITYADMIN` by default.", "Look at `EXTERNAL_OAUTH_BLOCKED_ROLES_LIST` with `DESC SECURITY INTEGRATION <name>`, and use another role."), cause("The role is granted and not blocked, and the connection asks for another role than the token has.", "Compare `role` of the connection with `scp`, or request the scope `session:role-any` with `EXTERNAL_OAUTH_ANY_ROLE_MODE` enabled.")]),
    ),
    message(
        explain("token-several", "The request carries more than one token")
            .verdict("The receiver found several tokens in one request, and accepted none of them. Each of them may be good.")
            .causes(&[cause("The client sends the token twice: in `Authorization` and in a cookie, a query parameter or the body.", "Look at the request with `curl -v`, and send the token only in `Authorization: Bearer`."), cause("A proxy in front adds an `Authorization` of its own, for example after its own sign-in.", "Compare the request in front of and behind the proxy, and have it either replace the client's header (`proxy_set_header Authorization …` in nginx) or add none of its own."), cause("A test tool adds its own credential to a header that was typed by hand.", "In Postman, set `Authorization` to `No Auth` where the header is in `Headers`.")]),
    ),
    message(
        explain("token-type-unexpected", "The token is of another type than the receiver accepts here")
            .verdict("The receiver read a type in the token (`typ`, `token_type` or `token_use`), and it is not the one that is accepted here. The message names the types where it can.")
            .causes(&[cause("An ID token, a refresh token or a logout token was sent where an access token is expected, or the reverse.", "Look at `typ` in the token's header and payload. Send the `access_token` of the token response to an API."), cause("The token is the right one, and the receiver's setting for the type does not fit the issuer: another issuer writes another `typ`, or none.", "Compare `typ` of the token with the receiver's setting, and set it to what this issuer writes.")]),
    ),
    message(
        explain("token-user-unmapped", "The token is good, but it does not belong to a user of the platform")
            .verdict("The platform accepted the token's signature and issuer. For the value of its name claim, it found no user, more than one, or a disabled one.")
            .causes(&[cause("The mapping compares another attribute than the token carries, such as a login name with an email address, or other capital letters.", "Compare the token's name claim (`sub`, `preferred_username`, `email`) with the login name of the user in the platform, including capital letters."), cause("The user was not created in the platform, or is disabled there.", "Create the user there, or turn on provisioning at `Applications and Resources > Applications > your app > Provisioning`.").any(&[OKTAS]), cause("The user was not created in the platform, or is disabled there.", "Create the user there with the value of the name claim (`sub`, `email`), or switch on that the platform creates users at their first sign-in.").any(&[OTHERS])]),
    ),
    message(
        explain("user-not-permitted", "The program knows who the user is, and does not let them in")
            .verdict("The sign-in at the provider succeeded. A rule of the program itself about email domains, groups or roles refused the user.")
            .causes(&[cause("The user's email domain, email address or group is not in the program's list.", "Paste the ID token here, and add its `email` or one of its `groups` to the list of allowed domains, email addresses and groups in the program's settings."), cause("The token has no `groups`, so no group matched.", "Add a `groups` claim with a filter at `Security > API > Authorization Servers > your server > Claims > Add Claim` (for the org authorization server at `Applications and Resources > Applications > your app > Sign On > OpenID Connect ID Token > Edit`), and request the scope `groups` if the claim depends on it.").any(&[OKTAS]), cause("The token has no `groups`, so no group matched.", "Paste the ID token here and look for the claim. Have the issuer write it (a mapper in Keycloak, a groups claim in Entra ID, an Action in Auth0), or set the program to the claim that holds the groups.").any(&[OTHERS])]),
    ),
    failed_step(
        explain("userinfo-failed", "The program could not get the user's claims from the userinfo endpoint")
            .verdict("The tokens arrived. The request to the userinfo endpoint failed, or returned something other than the user's claims.")
            .causes(&[cause("The endpoint refused the access token, because it belongs to another authorization server or lacks the scope `openid`.", "Compare the userinfo URL with `userinfo_endpoint` in the discovery document of {issuer}, and request `openid profile email`."), cause("The endpoint was not reached: the URL is wrong, or the program's machine has no way to it.", "Run `curl -i -H 'Authorization: Bearer TOKEN'` with the userinfo URL on that machine."), cause("The endpoint answered with a signed JWT, which starts with `eyJ`, and the program reads only JSON.", "Switch the signed userinfo response off for this client at the provider (`userinfo_signed_response_alg`), or set the program to it.")]),
    ),
    message(
        explain("vault-okta-factor-unusable", "Vault cannot use the user's authenticator")
            .verdict("Okta accepted the password and asks for a second factor. Vault can answer only the push of Okta Verify and a code of Okta Verify or Google Authenticator.")
            .causes(&[cause("The user has none of these authenticators, or has not finished setting one up.", "Have the user set up Okta Verify in a browser at `https://{org}/enduser/settings`, then repeat the login."), cause("The user has such an authenticator, and the login lacks what it needs: the code, or the nonce for a push that asks for a number.", "Pass it on: `vault login -method=okta username=NAME totp=123456`, or `vault login -method=okta username=NAME` of a current Vault, which asks for the number itself."), cause("Several authenticators fit, and Vault chose another one than the user has at hand.", "Name it with `provider=OKTA` or `provider=GOOGLE` at the login.")]),
    ),
    message(
        explain("vault-okta-sign-in-refused", "Vault's sign-in at Okta did not succeed")
            .verdict("Vault sends the username and the password to Okta (`POST /api/v1/authn`), and no session came back. Vault's own token and policies were not reached.")
            .causes(&[cause("The password is wrong, has expired, or the account is locked. The same fails in a browser.", "Sign in with the same username at `https://{org}` in a browser, and read the user's entries at `Reports > System Log`."), cause("In Identity Engine, the global session policy asks for more than a password, which `/api/v1/authn` cannot give.", "Look at `Security > Global Session Policy`, or use Vault's auth method `oidc` with a web app in Okta."), cause("The method talks to another org than the user's.", "Compare `org_name` and `base_url` in `vault read auth/okta/config` with your Okta domain.")]),
    ),
];
