//! What AWS refuses.

use crate::catalogue::entry::{CatalogueEntry, failed_step, message};
use crate::finding::{cause, explain};

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("alb-claims-too-large", "The user's claims are too large for the load balancer")
            .verdict("The claims of the UserInfo response may take up to 11 KB.")
            .causes(&[cause("The user is in many groups.", "Filter the groups claim at the provider.")]),
    ),
    message(
        explain("alb-endpoint-unreachable", "The load balancer could not reach the identity provider")
            .verdict("Token or UserInfo endpoint did not answer in time.")
            .causes(&[cause("The load balancer has no way to the internet, or its security group blocks outbound 443; endpoints must resolve to IPv4 addresses.", "Allow outbound HTTPS in the security group, and give an internal load balancer a NAT gateway.")]),
    ),
    message(
        explain("alb-id-token", "The load balancer refuses the ID token")
            .verdict("Issuer, audience, expiry or signature of the ID token is not what the listener rule expects.")
            .causes(&[cause("`Issuer` of the rule is not exactly the `iss` of the ID token (trailing slash, `/oauth2/default`).", "Set it to the `issuer` of the discovery document."), cause("`Client ID` is not the token's `aud`.", "Compare both.")]),
    ),
    message(
        explain("alb-provider-error", "The identity provider refused what the load balancer sent")
            .verdict("Status 561 means that the provider answered with an error when the load balancer signed the user in.")
            .causes(&[cause("Client ID, secret or an endpoint of the listener rule is wrong.", "Compare `Issuer`, `Authorization endpoint`, `Token endpoint`, `User info endpoint`, `Client ID` and `Client secret` of the rule with the app; for Okta read `outcome.reason` in `Reports > System Log`."), cause("The redirect URI is not registered: it is `https://<host>/oauth2/idpresponse`.", "Register exactly that URI, in lower case, at the provider."), cause("The user is not assigned to the app or has no access.", "Look at the provider's log for the user.")]),
    ),
    message(
        explain("alb-request", "The request lacks the `Host` header")
            .verdict("The load balancer cannot build its redirect URI.")
            .causes(&[cause("The client sent no `Host`.", "Send HTTP/1.1 with a `Host` header.")]),
    ),
    message(
        explain("alb-session-cookie", "The load balancer cannot read its own session cookie")
            .verdict("The cookie `AWSELBAuthSessionCookie` is damaged or of another listener.")
            .causes(&[cause("The browser holds an old cookie, or another host of the same domain sets one.", "Delete the cookie, and set a different `SessionCookieName` for each listener rule.")]),
    ),
    message(
        explain("alb-token-request", "The token request of the load balancer failed")
            .verdict("The load balancer sent the code to the provider's token endpoint and got an error or an unusable answer.")
            .causes(&[cause("The client secret is wrong, or the app is a public client or wants another client authentication method than the secret.", "Register a confidential web app with a client secret, and set the secret in the listener rule again."), cause("The token endpoint of the rule is of another authorization server than the authorization endpoint.", "Take all four URLs from one discovery document.")]),
    ),
    failed_step(
        explain("alb-unknown", "The load balancer failed without a known reason")
            .verdict("AWS names no cause for this code.")
            .causes(&[cause("A fault inside the load balancer or a very unusual answer of the provider.", "Try again; then ask AWS Support with the `trace_id` of the access log entry.")]),
    ),
    message(
        explain("alb-userinfo", "The UserInfo request of the load balancer failed")
            .verdict("The load balancer calls the UserInfo endpoint with the access token and got an error or no JSON.")
            .causes(&[cause("The access token is of another authorization server than the UserInfo endpoint, or lacks the scope `openid`.", "Use the `userinfo_endpoint` of the same discovery document, and `openid` in `Scope` of the rule.")]),
    ),
    message(
        explain("appsync-field", "The user is not allowed to use this field")
            .verdict("Authentication passed; an `@auth` rule or directive of the schema refuses the field `{name}`.")
            .causes(&[cause("The user's groups or owner do not fit.", "Compare `cognito:groups` of the token with the schema's `@aws_auth`, `@aws_cognito_user_pools` or `@auth` rules.")]),
    ),
    message(
        explain("appsync-not-authorized", "AppSync refuses the request's authorization")
            .verdict("AppSync says the same for a missing, expired or foreign token and for a wrong API key.")
            .causes(&[cause("The token does not fit the API's authorization mode: another user pool, another issuer, or the client ID regular expression does not fit `aud` or `azp`.", "Compare `AppSync > your API > Settings > Authorization modes` with the token's `iss`, `aud` and `client_id`."), cause("`Bearer` is written before a Cognito token for a Lambda or user-pool mode that expects the bare token.", "Send the token without `Bearer`."), cause("The API key has expired.", "See `Settings > API keys`.")]),
    ),
    message(
        explain("aws-arn", "The role ARN is not valid")
            .verdict("AWS cannot read the role's ARN.")
            .causes(&[cause("It is a name, has a wrong account number or an unfilled variable.", "Use `arn:aws:iam::<12 digits>:role/<name>`.")]),
    ),
    message(
        explain("aws-cli-arguments-missing", "The tool lacks an argument")
            .verdict("Nothing was asked of Okta yet.")
            .causes(&[cause("The flags that are named are not set by flag, environment or file.", "Set them, for instance `--org-domain`, `--oidc-client-id`.")]),
    ),
    message(
        explain("aws-cli-classic-org", "The tool needs Identity Engine, and the org is a Classic one")
            .verdict("The org's `/.well-known/okta-organization` says `pipeline: v1`.")
            .causes(&[cause("The org runs on Classic Engine.", "Use `gimme-aws-creds` or `saml2aws` there, or have the org upgraded."), cause("The domain is of another org.", "Check `--org-domain`.")]),
    ),
    message(
        explain("aws-cli-device-authorize-refused", "Okta refused to start the device sign-in")
            .verdict("The first step of the tool, `POST /oauth2/v1/device/authorize`, was refused. No user has signed in yet.")
            .causes(&[cause("The OIDC app is not a native app with the Device Authorization grant.", "Create a native OIDC app and tick `Device Authorization` at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`."), cause("The client ID or the org domain is wrong, or the app is deactivated.", "Compare `--oidc-client-id` with the client ID at `Applications and Resources > Applications > your app > General > Client Credentials`, and `--org-domain` with the org.")]),
    ),
    failed_step(
        explain("aws-cli-device-poll-refused", "Okta refused the token of the device sign-in")
            .verdict("The user has opened the page, and `POST /oauth2/v1/token` answered with an error while the tool was polling.")
            .causes(&[cause("The user is not assigned to the OIDC app, or denied the request, or the code expired.", "Read the error in the quotes; assign the user at `Applications and Resources > Applications > your app > Assignments`."), cause("The scopes asked for are not granted to the app.", "Grant `okta.apps.sso` (and `okta.users.read.self` or `okta.apps.read`) at `Applications and Resources > Applications > your app > Okta API Scopes`.")]),
    ),
    message(
        explain("aws-cli-identity-engine-needs-client", "The org runs on Identity Engine, so the tool needs an OIDC app")
            .verdict("The tool signs in by the device flow there and has no client ID for it.")
            .causes(&[cause("`client_id` is not set.", "Create a native OIDC app with the Device Authorization grant, grant it `okta.apps.sso`, name it as `Allowed Web SSO Client` of the AWS app, and set `client_id` by `gimme-aws-creds --action-configure`."), cause("The old sign-in is wanted.", "Set `force_classic = True` (or `--force-classic`); it works only while the policies of the app need no Identity Engine feature.")]),
    ),
    message(
        explain("aws-cli-m2m-refused", "Okta refused the machine token")
            .verdict("`POST` to the token endpoint of the custom authorization server with a private key was refused.")
            .causes(&[cause("The key, the key ID or the client ID do not fit together.", "Compare `--key-id` with the key at `Applications and Resources > Applications > your app > General > Client Credentials`, and `--private-key` with it."), cause("No access policy of the server allows client credentials for this client and scope.", "Add a policy and rule at `Security > API > Authorization Servers > your server > Access Policies`, and the custom scope (`okta-m2m-access`) in `Scopes`.")]),
    ),
    message(
        explain("aws-cli-mfa-not-usable", "The tool cannot use the user's authenticator")
            .verdict("The sign-in needs an authenticator that the tool does not support, or none was chosen.")
            .causes(&[cause("The policy demands a kind that the tool cannot do (FastPass, phishing-resistant).", "Use a tool with the device flow in the browser: `okta-aws-cli`."), cause("The user did not approve in time, or rejected.", "Try again and approve the prompt.")]),
    ),
    message(
        explain("aws-cli-no-federation-app", "The tool finds no AWS app for this user")
            .verdict("The tool lists the user's apps and finds no AWS Account Federation app that allows this OIDC client.")
            .causes(&[cause("The scope to list apps is missing.", "Grant `okta.users.read.self` (or `okta.apps.read` with an admin role) at `Applications and Resources > Applications > your app > Okta API Scopes`."), cause("`Allowed Web SSO Client` of the AWS app is another client ID.", "Enter the native app's client ID at `Applications and Resources > Applications > your app > Sign On`."), cause("The user is not assigned to the AWS app.", "Assign the user, or name the app: `--aws-acct-fed-app-id 0oa…`.")]),
    ),
    message(
        explain("aws-cli-no-roles", "The assertion names no AWS role")
            .verdict("The user reached the AWS app, and no role is in the SAML assertion or was chosen.")
            .causes(&[cause("No role is assigned to the user in the AWS app.", "Set roles at `Applications and Resources > Applications > your app > Assignments` (pencil), or map groups in the app's `Sign On`."), cause("A filter names a role that is not there.", "Compare `--aws-iam-role` (or `aws_rolename`) with the roles in the assertion.")]),
    ),
    message(
        explain("aws-cli-no-saml-assertion", "Okta answered, and no SAML assertion is in the page")
            .verdict("The web SSO token was accepted, and the page of `/login/token/sso` is a sign-in, an enrollment or an error page in place of the assertion.")
            .causes(&[cause("A policy asks for one more step in the browser (MFA, enrollment, terms).", "Open the AWS app once in the browser from the dashboard, and finish what it asks. Align the sign-in policies of both apps."), cause("The user is not assigned to the AWS app.", "Assign the user at `Applications and Resources > Applications > your app > Assignments`.")]),
    ),
    message(
        explain("aws-cli-page-not-read", "The tool does not understand Okta's page")
            .verdict("The tool reads HTML pages of Okta, and this one is not what it expects: usually Identity Engine or a changed page.")
            .causes(&[cause("The org runs on Identity Engine, or the page shows an error.", "Update the tool; with Identity Engine use `okta-aws-cli`. Open the app URL in a browser and see what the page says."), cause("The app URL is wrong.", "Copy the app's embed link: `Applications and Resources > Applications > your app > General > App Embed Link`.")]),
    ),
    message(
        explain("aws-cli-password-refused", "Okta refused the password that the tool sent")
            .verdict("The tool signed in by `POST /api/v1/authn` and got no session.")
            .causes(&[cause("The stored password is old or wrong.", "Enter it again: `aws-okta add`, `saml2aws configure`, or clear the keyring entry."), cause("In Identity Engine the global session policy asks for more than a password, which `/api/v1/authn` cannot give.", "Look at `Security > Global Session Policy`; use a tool with the device flow, such as `okta-aws-cli`."), cause("The account is locked or a policy denies it.", "Look at the user's entries in `Reports > System Log`: `outcome.reason` says which.")]),
    ),
    message(
        explain("aws-cli-web-sso-refused", "Okta refused the token for the AWS app")
            .verdict("The user is signed in; `POST /oauth2/v1/token` refused to exchange that sign-in for a token of the AWS Account Federation app.")
            .causes(&[cause("The AWS app does not name the OIDC app as its `Allowed Web SSO Client`.", "Enter the client ID of the native app in `Allowed Web SSO Client` at `Applications and Resources > Applications > your app > Sign On > Edit` of the AWS Account Federation app."), cause("The AWS app's sign-in policy wants more than the native app's sign-in gave.", "Give both apps the same app sign-in policy at `Applications and Resources > Applications > your app > Sign On > User Authentication`."), cause("The user is not assigned to the AWS app, or `--aws-acct-fed-app-id` is not its ID (`0oa…`).", "Assign the user at `Applications and Resources > Applications > your app > Assignments`."), cause("The native app lacks `okta.apps.sso`.", "Grant it at `Applications and Resources > Applications > your app > Okta API Scopes`.")]),
    ),
    message(
        explain("aws-credentials-expired", "The temporary AWS credentials or the web identity token have expired")
            .verdict("AWS refuses what was issued for a limited time.")
            .causes(&[cause("The session of the role has ended.", "Assume the role again; look at `Expiration` in the answer of STS."), cause("In an AssumeRoleWithWebIdentity call: the ID token has expired (GitHub's lives some minutes).", "Get a new token right before the call; in GitHub Actions run `aws-actions/configure-aws-credentials` again before the step.")]),
    ),
    message(
        explain("aws-credentials-invalid", "AWS does not accept the session or access key")
            .verdict("The request is signed with keys that AWS does not know; no JWT is involved.")
            .causes(&[cause("Key, secret and session token are of different sessions, or the session token is missing.", "Set `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN` together from one answer of STS; check with `aws sts get-caller-identity`."), cause("The keys are of another partition or were deleted.", "Compare the account and partition (`aws`, `aws-cn`, `aws-us-gov`).")]),
    ),
    message(
        explain("aws-duration", "The session is asked for longer than the role allows")
            .verdict("`DurationSeconds` is above the role's maximum session duration (one hour for chained roles).")
            .causes(&[cause("The role allows less.", "Lower `role-duration-seconds`/`DurationSeconds`, or raise `Maximum session duration` of the role.")]),
    ),
    message(
        explain("aws-idp-rejected", "The identity provider refused the token when AWS asked")
            .verdict("The provider behind `ProviderId` said that the token is not valid or was revoked.")
            .causes(&[cause("The user signed out or the token has expired.", "Get a new token from that provider.")]),
    ),
    message(
        explain("aws-no-credentials", "The AWS SDK found no credentials")
            .verdict("No request was sent to AWS: neither keys nor a web identity token were found.")
            .causes(&[cause("Kubernetes: the pod has no `AWS_ROLE_ARN` and `AWS_WEB_IDENTITY_TOKEN_FILE`.", "Annotate the service account with `eks.amazonaws.com/role-arn: <role ARN>`, set `serviceAccountName` in the pod, and start the pod again."), cause("GitHub Actions: the step before it did not set credentials.", "Give the job `permissions: id-token: write` and `contents: read`, and look at the step of `aws-actions/configure-aws-credentials`.")]),
    ),
    message(
        explain("aws-oidc-provider-missing", "The AWS account has no identity provider for the token's issuer")
            .verdict("IAM has no OpenID Connect provider with the URL `{issuer}` in the account of the role.")
            .causes(&[cause("It was never created, or in another account than the role's.", "Create it with exactly this URL: `aws iam create-open-id-connect-provider --url {issuer} --client-id-list sts.amazonaws.com`."), cause("The URL differs by a trailing slash, the path or letter case.", "Compare it with `aws iam list-open-id-connect-providers`."), cause("EKS: the cluster was made again and has a new OIDC ID.", "Run `aws eks describe-cluster --name <cluster> --query cluster.identity.oidc.issuer`, then `eksctl utils associate-iam-oidc-provider --cluster <cluster> --approve`.")]),
    ),
    message(
        explain("aws-region", "STS is not active in this region")
            .verdict("The region is not enabled for the account.")
            .causes(&[cause("The region is opt-in, or STS is switched off for it.", "Enable it at `Account settings > Security Token Service`, or use another region.")]),
    ),
    message(
        explain("aws-resource-policy", "An IAM or resource policy does not let the caller invoke the API")
            .verdict("The answer comes from AWS's own authorization (`execute-api:Invoke`), not from a token check.")
            .causes(&[cause("The API is private or has a resource policy that the caller does not fit (VPC endpoint, IP range, account).", "Read `API settings > Resource policy`, and the ARN in the message."), cause("The route uses `AWS_IAM` and the caller's role lacks `execute-api:Invoke`.", "Add the permission to the role.")]),
    ),
    message(
        explain("aws-role-not-allowed", "The AWS identity may not assume this role")
            .verdict("The caller is known to AWS and has no permission for the action on this role.")
            .causes(&[cause("The role's trust policy does not name the caller, or the caller's own policy lacks the action.", "Compare the ARN of the caller in the message with `IAM > Roles > the role > Trust relationships`; add `sts:TagSession` if session tags are passed.")]),
    ),
    message(
        explain("aws-route-not-found", "API Gateway has no such route, or the route wants an AWS signature")
            .verdict("“Missing Authentication Token” is not about a JWT: API Gateway says it for a path or method that does not exist and for routes with IAM authorization.")
            .causes(&[cause("Path, stage or method is wrong, or the API was not deployed after the change.", "Compare the URL with `Stages > your stage > Invoke URL`, including the stage name, and deploy the API again."), cause("The method's `Authorization` is `AWS_IAM`.", "Sign the request (SigV4), or set the method's authorization to your Cognito or Lambda authorizer.")]),
    ),
    message(
        explain("aws-saml-attribute", "A SAML attribute for AWS is missing or has a wrong form")
            .verdict("AWS reads the session name from the attribute `https://aws.amazon.com/SAML/Attributes/RoleSessionName`.")
            .causes(&[cause("The attribute is not mapped, or the value has characters that AWS does not allow (2 to 64 of letters, digits and `_=,.@-`).", "Map it to the user's name or e-mail address at the identity provider.")]),
    ),
    message(
        explain("aws-saml-issuer", "The SAML assertion does not fit the metadata that AWS has")
            .verdict("Issuer or signing certificate of the assertion is not the one in the metadata uploaded to `IAM > Identity providers`.")
            .causes(&[cause("The identity provider has a new signing certificate or entity ID.", "Download the current metadata and upload it: `aws iam update-saml-provider --saml-metadata-document file://metadata.xml --saml-provider-arn <arn>`.")]),
    ),
    message(
        explain("aws-saml-late", "The SAML assertion came too late")
            .verdict("AWS takes an assertion within five minutes of its issue.")
            .causes(&[cause("The page was open too long, or the clocks differ.", "Sign in again; synchronize the identity provider's clock.")]),
    ),
    message(
        explain("aws-saml-trust-policy", "AWS did not accept the SAML assertion for this role")
            .verdict("The role and provider in the assertion's `Role` attribute, or the provider in AWS, do not fit.")
            .causes(&[cause("The attribute `https://aws.amazon.com/SAML/Attributes/Role` must hold the role ARN and the provider ARN, both of the same account, separated by a comma.", "Compare it with `IAM > Roles > the role > Trust relationships` (`sts:AssumeRoleWithSAML`, condition `SAML:aud` `https://signin.aws.amazon.com/saml`) and with `IAM > Identity providers`.")]),
    ),
    message(
        explain("aws-sts-refused", "AWS refused, not Okta")
            .verdict("Okta has done its part: AWS STS refused to assume the role.")
            .causes(&[cause("The role's trust policy does not name this identity provider, or the provider's metadata is old.", "Compare the provider's ARN and the role's trust policy in AWS IAM; upload the app's metadata again after a certificate change."), cause("`DurationSeconds` is longer than the role's maximum session duration.", "Lower the session duration of the tool, or raise it at the role."), cause("With web identity: `aud` or `iss` of the token are not those of the OIDC provider in IAM.", "Compare the token's `iss` and `aud` with the provider in IAM, letter for letter.")]),
    ),
    message(
        explain("aws-thumbprint", "The certificate of the issuer's host does not fit the thumbprint in IAM")
            .verdict("AWS compares the certificate chain of the issuer's host with the provider's thumbprint list.")
            .causes(&[cause("The host changed its certificate authority.", "Run `aws iam update-open-id-connect-provider-thumbprint` with the SHA-1 thumbprint of the top intermediate certificate; for well-known issuers (GitHub, EKS) IAM uses its own list of authorities.")]),
    ),
    message(
        explain("aws-token-expired-or-invalid", "The web identity token has expired or is not valid")
            .verdict("STS says both in one sentence; the token's `exp` decides.")
            .causes(&[cause("The token has expired.", "Compare `exp` with the time of the call; get a new token right before it."), cause("The token is of another issuer or is damaged.", "Decode it and compare `iss` with the provider in IAM.")]),
    ),
    message(
        explain("aws-token-unreadable", "AWS cannot use the web identity token")
            .verdict("STS could not read or validate the token; its message does not tell more.")
            .causes(&[cause("An opaque access token was sent where an ID token (a JWT) is expected.", "Send the `id_token`; a JWT begins with `eyJ` and has two dots."), cause("The token is empty or cut off, or has a line end at its end.", "Print its length and its number of dots; write it with `printf %s` in place of `echo`."), cause("It is signed with an algorithm that STS does not take.", "Let the issuer sign with RS256 (RS384, RS512, ES256, ES384 and ES512 are taken too)."), cause("It is a token of a Cognito identity pool, and the classic flow is not enabled for that pool.", "Switch on `Enable basic (classic) flow` of the identity pool.")]),
    ),
    message(
        explain("aws-trust-policy", "The role's trust policy does not fit the token")
            .verdict("AWS accepted the token's issuer, audience list and signature so far, and the role does not trust it: the trust policy's `Principal`, its `Condition` on `sub` or `aud`, or the role itself is another. AWS gives the same answer for a role that does not exist.")
            .causes(&[cause("The condition on `sub` does not fit. GitHub writes `repo:<owner>/<name>:ref:refs/heads/<branch>`, but `repo:<owner>/<name>:environment:<name>` as soon as the job names an environment, and `repo:<owner>/<name>:pull_request` for pull requests.", "Decode the token and compare its `sub` with the key `token.actions.githubusercontent.com:sub` in `IAM > Roles > your role > Trust relationships`; use `StringLike` where the value has `*`."), cause("Newer GitHub owners and repositories have numeric ids in `sub` (`repo:owner@123/name@456:…`).", "Write the subject as the token has it; `gh api repos/OWNER/REPO/actions/oidc/customization/sub` shows the prefix."), cause("`StringEquals` is used with a `*` in the value: then the star is compared as a character.", "Change the operator to `StringLike`."), cause("The condition keys name another issuer than the provider in `Principal` (for EKS: the OIDC ID of another cluster).", "Compare `Principal.Federated`, the condition keys and the token's `iss` (without `https://`)."), cause("EKS: `sub` is `system:serviceaccount:<namespace>:<service account>`, and the pod uses another one.", "Compare `spec.serviceAccountName` and the namespace with the trust policy."), cause("The role ARN is wrong (account, path or name), or the action in the policy is `sts:AssumeRole` instead of `sts:AssumeRoleWithWebIdentity`.", "Run `aws iam get-role --role-name <role>` in that account and read the policy.")]),
    ),
    message(
        explain("cognito-client-unknown", "Cognito does not know this app client or pool")
            .verdict("Pool or client ID does not exist in this region.")
            .causes(&[cause("The ID is misspelled, or the region is another.", "Compare the pool ID's region prefix (`eu-west-1_…`) with the region of the call.")]),
    ),
    message(
        explain("cognito-flow", "The app client does not allow this sign-in flow")
            .verdict("The flow is switched off for the app client or identity pool.")
            .causes(&[cause("The flow is not ticked.", "Tick it at `App clients > your client > Authentication flows`; for identity pools `Enable basic (classic) flow`.")]),
    ),
    message(
        explain("cognito-password", "The username or password is wrong")
            .verdict("Cognito says the same for an unknown user; no token is involved.")
            .causes(&[cause("The password is wrong, or the user does not exist.", "Look at `Users` in the pool; after several attempts Cognito blocks for a while.")]),
    ),
    message(
        explain("cognito-pool-issuer", "The key in `Logins` does not fit the token's issuer")
            .verdict("The name in `Logins` must be the token's `iss` without `https://`.")
            .causes(&[cause("Another provider name, region or pool ID was written.", "Use `cognito-idp.<region>.amazonaws.com/<pool id>` (or `accounts.google.com`, `<okta domain>/oauth2/<server>`).")]),
    ),
    message(
        explain("cognito-pool-logins", "The identity pool got no login that fits")
            .verdict("No valid token was passed for this identity, and guests are not allowed.")
            .causes(&[cause("`Logins` is empty, or the token has expired in the meantime.", "Pass a fresh ID token in `Logins`; delete the cached identity ID after a change of the user."), cause("Guest access was meant.", "Switch it on at `Identity pools > your pool > User access > Guest access`.")]),
    ),
    message(
        explain("cognito-pool-provider", "The token is not from a provider of this identity pool")
            .verdict("The identity pool does not list this user pool and app client (or provider and client ID).")
            .causes(&[cause("The app client ID in the pool is another than the token's `aud`.", "Compare `aud` of the ID token with `Identity pools > your pool > User access > Identity providers`."), cause("An access token was passed.", "Pass the ID token.")]),
    ),
    message(
        explain("cognito-pool-role", "The identity pool's role does not trust the pool")
            .verdict("The role of the identity pool cannot be assumed.")
            .causes(&[cause("The trust policy names another pool.", "Set the condition `cognito-identity.amazonaws.com:aud` to the identity pool's ID in the role's trust policy.")]),
    ),
    message(
        explain("cognito-pool-signature", "The identity pool could not verify the login token's signature")
            .verdict("Cognito reads the keys of the IAM OIDC provider's issuer.")
            .causes(&[cause("The issuer's keys are not public, or the token is of another issuer.", "Open `<iss>/.well-known/openid-configuration` from the internet and compare `kid`.")]),
    ),
    message(
        explain("cognito-pool-token", "The login token is not one that the identity pool can use")
            .verdict("It is not an OpenID Connect ID token, or of a kind that is not allowed here.")
            .causes(&[cause("An access token or a token of a Cognito identity pool was passed.", "Pass the provider's ID token under the provider's name in `Logins`.")]),
    ),
    message(
        explain("cognito-refresh-token", "The Cognito refresh token cannot be used")
            .verdict("It has expired, was revoked, or is of another app client.")
            .causes(&[cause("It has expired (30 days by default) or was revoked.", "Let the user sign in again; see `App clients > your client > Refresh token expiration`."), cause("It was issued to another app client, or the device key is missing.", "Use the same `client_id`, secret and, with remembered devices, `DEVICE_KEY`.")]),
    ),
    message(
        explain("cognito-secret-hash", "The app client's secret is missing or wrong in the request")
            .verdict("The app client `{client}` has a secret, and the request does not prove it.")
            .causes(&[cause("`SECRET_HASH` was not sent or was made with another secret, client ID or username.", "Send base64(HMAC-SHA256(key: client secret, message: username + client ID)); for a refresh use the user's `sub` if the username is an alias."), cause("A browser or mobile app uses a client with a secret.", "Create an app client of the type `Single-page application` or `Mobile app`, without a secret.")]),
    ),
    message(
        explain("cognito-token-unknown", "Cognito does not accept the access token")
            .verdict("The token is not an access token of this user pool, or it is damaged.")
            .causes(&[cause("An ID token, or a token of another pool or region, was sent.", "Decode it: `token_use` must be `access`, and `iss` end in the pool's ID; call the region in `iss`.")]),
    ),
    message(
        explain("cognito-user-disabled", "The user is disabled or not confirmed")
            .verdict("The password was not the reason.")
            .causes(&[cause("The user is disabled or has not confirmed the address.", "See `User pools > your pool > Users > the user`.")]),
    ),
    message(
        explain("lambda-authorizer-denied", "The API's own authorizer denied the call")
            .verdict("The Lambda authorizer looked at the token and returned a policy that denies this resource; its reason is in its own log.")
            .causes(&[cause("The policy covers only the method that was called first, and the answer is cached for the token.", "Return `arn:aws:execute-api:<region>:<account>:<api>/<stage>/*/*` as resource, or set the authorizer's `Authorization caching` to off."), cause("The authorizer found a scope, audience or group missing.", "Open the authorizer function's log group `/aws/lambda/<function>` in CloudWatch for the request's time.")]),
    ),
    failed_step(
        explain("lambda-authorizer-failed", "The API's own authorizer failed")
            .verdict("API Gateway could not get a usable answer from the Lambda authorizer; the token was not judged.")
            .causes(&[cause("The function threw an error (other than `Unauthorized`), timed out, or returned no valid policy (`principalId`, `policyDocument`; HTTP APIs: `isAuthorized`).", "Open `/aws/lambda/<function>` in CloudWatch; compare the answer with the authorizer's payload format version."), cause("API Gateway may not invoke the function.", "Add the permission: `aws lambda add-permission --principal apigateway.amazonaws.com …`.")]),
    ),
    message(
        explain("web-identity-env", "The settings for the web identity are incomplete")
            .verdict("Token file and role ARN must both be set.")
            .causes(&[cause("Only one of `AWS_WEB_IDENTITY_TOKEN_FILE` and `AWS_ROLE_ARN` is set.", "Set both.")]),
    ),
    message(
        explain("web-identity-file-missing", "The web identity token file cannot be read")
            .verdict("The program looks for the token at {path} and finds none.")
            .causes(&[cause("The projected volume is not mounted, or the process may not read it.", "Look at `ls -l $AWS_WEB_IDENTITY_TOKEN_FILE` in the container; set `securityContext.fsGroup` for a process that is not root."), cause("The service account annotation was added after the pod had started.", "Delete the pod so that it starts again.")]),
    ),
];
