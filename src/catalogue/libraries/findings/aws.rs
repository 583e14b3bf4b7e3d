//! What AWS refuses.

use crate::catalogue::entry::{CatalogueEntry, failed_step, message};
use crate::catalogue::shared_words::FIRST_DIFFERENCE;
use crate::finding::{Clue, cause, explain};
use crate::text::template::Placeholder;

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("alb-claims-too-large", "The user's claims are too large for the load balancer")
            .verdict("The load balancer accepts at most 11 KB of claims from the UserInfo endpoint. The user's sign-in and the client are not the problem.")
            .causes(&[cause("The `groups` claim lists every group of this user. The sign is that users in few groups can sign in, and users in many cannot.", "Narrow the filter of the `groups` claim at the provider, so that it matches only groups that the app uses."), cause("Another claim of the UserInfo response is large, such as a list of roles or entitlements, or a picture.", "Call `userinfo_endpoint` with the user's access token (`curl -s … | wc -c`) to see its size, and take the large claim out of it at the provider.")]),
    ),
    message(
        explain("alb-endpoint-unreachable", "The load balancer could not reach the identity provider")
            .verdict("The provider's token endpoint or UserInfo endpoint did not answer the load balancer in time. The user's sign-in page worked, because the browser loads that itself.")
            .causes(&[cause("The security group or the network ACL of the load balancer blocks outbound port 443 or the answer to it.", "Allow outbound TCP `443` in the load balancer's security group, and the ephemeral ports `1024-65535` inbound in the subnet's network ACL."), cause("The load balancer is internal, and its subnets have no way to the internet. Then it has never worked.", "Add a NAT gateway to the route tables of its subnets (`0.0.0.0/0`), or place the load balancer in public subnets."), cause("The provider's host has only IPv6 addresses, or resolves to a private IP address. The load balancer needs a public name with IPv4.", "Run `dig A` for the hosts of `Token endpoint` and `User info endpoint` in the rule, and use endpoints that have an IPv4 address.")]),
    ),
    message(
        explain("alb-id-token", "The load balancer refuses the ID token")
            .verdict("The token request succeeded. The issuer, audience, expiry or signature of the ID token is not what the listener rule expects, so the user is not signed in.")
            .causes(&[cause("`Issuer` of the listener rule is not exactly `iss` of the ID token. A slash at the end or a missing `/oauth2/default` is enough.", "Set `Issuer` of the rule to `issuer` of the provider's discovery document, exactly."), cause("`Client ID` of the listener rule is not `aud` of the ID token.", "Compare `Client ID` of the rule with the client ID of the app at the provider, which is `aud` of its ID tokens."), cause("The keys of the issuer do not match: the ID token is signed with `HS256`, or the provider rotated its keys a moment ago.", "Look at `alg` in the ID token's header. It has to be signed with a key of the `jwks_uri` that the provider's discovery document names. Have the provider sign with `RS256`.")]),
    ),
    message(
        explain("alb-provider-error", "The identity provider refused the load balancer's request")
            .verdict("Status 561 means that the provider answered with an error when the load balancer signed the user in. The application behind it was not reached.")
            .causes(&[cause("The client ID, the secret or an endpoint in the listener rule is wrong. Then nobody can sign in.", "Compare `Issuer`, `Authorization endpoint`, `Token endpoint`, `User info endpoint`, `Client ID` and `Client secret` of the rule with the app. If the provider is Okta, read `outcome.reason` at `Reports > System Log`."), cause("The redirect URI of the load balancer is not registered at the provider, or the user opened another host name than the registered one.", "Register exactly `https://<host>/oauth2/idpresponse` at the provider, in lower case."), cause("Only this user is refused: the user is not assigned to the app, or a policy denies the sign-in.", "Look for the user in the provider's log (`Reports > System Log` in Okta), and assign the user to the app.")]),
    ),
    message(
        explain("alb-request", "The request lacks the `Host` header")
            .verdict("Without `Host`, the load balancer cannot build its redirect URI. No sign-in was started, and no token was checked.")
            .causes(&[cause("A script, a port scanner or a very old client speaks HTTP/1.0 and sends no `Host`. If users are not affected, nothing has to be done.", "Look at `user_agent` and `client:port` of the access log entry. In your own script, send HTTP/1.1 with a `Host` header: `curl -v` shows it."), cause("Users are affected, because a proxy in front of the load balancer removes or empties `Host`.", "Have the proxy pass it on, in nginx with `proxy_set_header Host $host;`.")]),
    ),
    message(
        explain("alb-session-cookie", "The load balancer cannot read its own session cookie")
            .verdict("The cookie `AWSELBAuthSessionCookie` is damaged, or belongs to another listener. The identity provider and the user are not the problem.")
            .causes(&[cause("Two listener rules of one domain use the same cookie name with different clients, so each finds the other's cookie.", "Set a different `SessionCookieName` for each rule with an `authenticate-oidc` action."), cause("A CDN or proxy passes only a part of the cookies on. The load balancer splits its session into `AWSELBAuthSessionCookie-0`, `-1` and so on, and needs all of them.", "Compare the `Cookie` header in the browser with the one behind the proxy, and have it forward all cookies (in CloudFront `All` in the origin request policy)."), cause("Only this browser is affected: it still has a cookie from before the rule was changed.", "Delete all cookies whose names start with `AWSELBAuthSessionCookie`, and open the page again.")]),
    ),
    message(
        explain("alb-token-request", "The load balancer's token request failed")
            .verdict("The load balancer sent the code to the provider's token endpoint, and got an error or a response that it cannot use. The user's sign-in page worked.")
            .causes(&[cause("The client secret is wrong, or the app is a public client or is set to another client authentication method than a secret.", "Create a web app with a client secret at the provider, and set `Client ID` and `Client secret` of the listener rule again."), cause("The client is right, and the token endpoint in the rule belongs to another authorization server than the authorization endpoint, so it does not know the code.", "Take all four URLs of the rule from one discovery document (`/.well-known/openid-configuration`).")]),
    ),
    failed_step(
        explain("alb-unknown", "The load balancer failed without a known reason")
            .verdict("AWS does not name a cause for this code, so nothing here can be ruled out.")
            .causes(&[cause("The fault is inside the load balancer, or the provider gave a response that AWS has no code for.", "Look at `error_reason` and `trace_id` of the access log entry, and try again. If it fails again, send both to AWS Support.")]),
    ),
    message(
        explain("alb-userinfo", "The load balancer's UserInfo request failed")
            .verdict("The sign-in and the token request succeeded. The UserInfo endpoint then answered the load balancer with an error, or with a response that is not JSON.")
            .causes(&[cause("The UserInfo endpoint in the rule belongs to another authorization server than the one that issued the access token. Okta then answers 401.", "Set `User info endpoint` of the rule to `userinfo_endpoint` of the same discovery document from which `Issuer` comes."), cause("The rule does not request the scope `openid`, without which a token may not read UserInfo.", "Add `openid` to `Scope` of the rule, separated by a space: `openid email`."), cause("The endpoint accepted the token, and answered with something other than a JSON object, such as a web page or a signed JWT.", "Run `curl -i -H \"Authorization: Bearer <access token>\"` for the endpoint, and look at `Content-Type`: it must be `application/json`.").any(&[Clue::Words("AuthInvalidUserinfoResponse")])]),
    ),
    message(
        explain("appsync-field", "The user is not allowed to use this field")
            .verdict("Authentication passed. An `@auth` rule or directive of the schema refuses the field `{name}`.\nAuthentication passed. An `@auth` rule or directive of the schema refuses the field.")
            .causes(&[cause("The field or its type has no directive for the way in which this request was authenticated. A field without directives allows only the API's default mode.", "Compare the API's default authorization mode with the request, and add the directive for the other one (`@aws_cognito_user_pools`, `@aws_oidc`, `@aws_iam`, `@aws_api_key`) to the type and the field."), cause("The rule names groups, and the user is in others, or they are in another claim than `cognito:groups`.", "Paste the token here and compare its groups with `cognito_groups` of `@aws_auth`, or with `groups` and `groupClaim` of `@auth`."), cause("The rule is for owners, and the record belongs to another user or has no owner.", "Compare the record's owner field with the claim that `@auth` compares: `identityClaim`, or `sub::username` if none is named.")]),
    ),
    message(
        explain("appsync-not-authorized", "AppSync does not accept the request's authorization")
            .verdict("AppSync says the same about a missing token, an expired one, another issuer's, and a wrong API key. The schema was not looked at.")
            .causes(&[cause("The token does not match the API's authorization mode: it comes from another user pool or issuer, or the client ID regular expression does not match its `aud` or `azp`.", "Compare `AppSync > your API > Settings > Authorization modes` with the token's `iss`, `aud` and `client_id`."), cause("The token is right, and the request has `Bearer` before it, while the Lambda or user pool mode expects only the token.", "Send the token without `Bearer` in `Authorization`."), cause("The request has an API key (`x-api-key`), and the key has expired: AppSync's keys last 7 days unless somebody set more.", "Look at its expiry at `AppSync > your API > Settings > API keys`, and create a new one."), cause("The token has expired.", "Paste the token here and look at `exp`. Amplify renews it with `fetchAuthSession({ forceRefresh: true })`.")]),
    ),
    message(
        explain("aws-arn", "The role ARN is not valid")
            .verdict("AWS cannot read the ARN (the full name) of the role. The token was not looked at.")
            .causes(&[cause("The setting has only the role's name, without the part in front.", "Write the ARN in full: `arn:aws:iam::<12 digits>:role/<name>`. `aws iam get-role --role-name <name> --query Role.Arn` prints it."), cause("A variable in the ARN was not filled in: the account ID is empty, or `${…}` is still there.", "Print the ARN between brackets right before the request, and look for `::role/` without the twelve digits, or for `$`.")]),
    ),
    message(
        explain("aws-cli-arguments-missing", "The tool lacks an argument")
            .verdict("The tool stopped before it asked Okta anything: it does not know which org or which app to use.")
            .causes(&[cause("The arguments that the message names are set neither as a flag, nor in the environment, nor in a file that the tool reads.", "Set the arguments that the message names, for example `--org-domain` and `--oidc-client-id`, or `OKTA_AWSCLI_ORG_DOMAIN` and `OKTA_AWSCLI_OIDC_CLIENT_ID`."), cause("The arguments are set, but where this run does not see them: an `.env` file in another folder, a variable that is not exported, or another profile.", "Print them in the same shell with `env | grep OKTA_AWSCLI`, and run the tool in the folder of the `.env` file.")]),
    ),
    message(
        explain("aws-cli-classic-org", "The tool needs Identity Engine, and the org runs on Classic Engine")
            .verdict("The org's `/.well-known/okta-organization` says `pipeline: v1`, which is Classic Engine. The client ID and the user are not the problem.")
            .causes(&[cause("The org runs on Classic Engine, which does not have the device sign-in that the tool uses.", "Use `gimme-aws-creds` or `saml2aws` for this org, or have the org upgraded to Identity Engine."), cause("Your org runs on Identity Engine, and the domain in the settings belongs to another one.", "Compare `--org-domain` with the domain that you see in the browser, without `-admin`.")]),
    ),
    message(
        explain("aws-cli-device-authorize-refused", "Okta refused to start the device sign-in")
            .verdict("Okta refused the first step of the tool, `POST /oauth2/v1/device/authorize`. No user has signed in yet, and AWS was not asked.")
            .causes(&[cause("The app exists, and is not a native app, or the Device Authorization grant is not selected for it.", "Create a native OIDC app, and select `Device Authorization` at `Applications and Resources > Applications > your app > General > General Settings > Edit > Grant type`."), cause("The client ID is not one of this org: it or the org domain is misspelled, or the app is deactivated.", "Compare `--oidc-client-id` with `Applications and Resources > Applications > your app > General > Client Credentials`, and `--org-domain` with the org.")]),
    ),
    failed_step(
        explain("aws-cli-device-poll-refused", "Okta refused the token of the device sign-in")
            .verdict("The tool had opened the sign-in page and was waiting for the token from `POST /oauth2/v1/token`. It got an error there, or nobody approved in time.")
            .causes(&[cause("Nobody approved the sign-in in the browser in time, or the user denied it.", "Run the tool again, open the URL that it prints (`/activate`), and approve there.").any(&[Clue::Words("timeout"), Clue::Words("timed out"), Clue::Words("expired")]), cause("The user is not assigned to the OIDC app: the error in the quotation marks is then `access_denied`.", "Assign the user at `Applications and Resources > Applications > your app > Assignments`.").any(&[Clue::Words("access_denied")]), cause("The user approved, and the scopes that the tool requests are not granted to the app.", "Grant `okta.apps.sso` (and `okta.users.read.self` or `okta.apps.read`) at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`.")]),
    ),
    message(
        explain("aws-cli-identity-engine-needs-client", "The org runs on Identity Engine, so the tool needs an OIDC app")
            .verdict("In an Identity Engine org, the tool signs in with the device flow, and it has no client ID for that. The username and password are not the problem.")
            .causes(&[cause("`client_id` is not set in the tool's profile.", "Create a native OIDC app with the Device Authorization grant, grant it `okta.apps.sso`, and name it as `Allowed Web SSO Client` of the AWS app. Then set `client_id` with `gimme-aws-creds --action-configure`."), cause("You want the earlier sign-in with username and password, which needs no client ID.", "Set `force_classic = True` (or `--force-classic`). This works only while the app's policies need no Identity Engine feature.")]),
    ),
    message(
        explain("aws-cli-m2m-refused", "Okta refused the token for the machine")
            .verdict("The tool asked the token endpoint of the custom authorization server for a token with a private key, and Okta refused. AWS was not asked.")
            .causes(&[cause("The key, the key ID and the client ID do not belong together. Okta's error is then `invalid_client`.", "Compare `--key-id` with `Applications and Resources > Applications > your app > General > Client Credentials > PUBLIC KEYS`, and check that `--private-key` is the other half of that key.").any(&[Clue::Words("invalid_client")]), cause("The client was accepted, and no access policy of the authorization server allows client credentials for this client and scope. The error is then `access_denied` or `invalid_scope`.", "Add a policy and a rule at `Security > API > Authorization Servers > your server > Access Policies`, and the custom scope (`okta-m2m-access`) at `Security > API > Authorization Servers > your server > Scopes`.").any(&[Clue::Words("access_denied"), Clue::Words("invalid_scope")])]),
    ),
    message(
        explain("aws-cli-mfa-not-usable", "The tool cannot use the user's authenticator")
            .verdict("The password was accepted. The sign-in needs an authenticator (factor) that the tool does not support, or none was chosen.")
            .causes(&[cause("The user has enrolled only authenticators that the tool cannot use (often SMS, email or the security question), or its settings name another one than the user has.", "Have the user enroll Okta Verify (or Google Authenticator) at the Okta dashboard, at `Settings > Security Methods`, and name it in the tool's settings (`mfa`, `factor` or `preferred_mfa_type`)."), cause("The policy requires a kind of authenticator that the tool does not support, such as FastPass or another phishing-resistant one.", "Use a tool that signs in through the browser with the device flow, such as `okta-aws-cli`."), cause("The authenticator is a usable one, and the user did not approve the prompt in time, or rejected it.", "Run the tool again and approve the prompt in Okta Verify. If no prompt arrives, look for `user.authentication.auth_via_mfa` at `Reports > System Log`.")]),
    ),
    message(
        explain("aws-cli-no-federation-app", "The tool finds no AWS app for this user")
            .verdict("The user is signed in. The tool lists the user's apps, and none of them is an AWS Account Federation app that allows this OIDC client.")
            .causes(&[cause("The OIDC app lacks the scope with which the tool lists the apps.", "Grant `okta.users.read.self` (or `okta.apps.read`, with an admin role) at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`."), cause("The AWS app is assigned, and its `Allowed Web SSO Client` is another client ID than the tool's.", "Enter the native app's client ID as `Allowed Web SSO Client` at `Applications and Resources > Applications > your app > Sign On` of the AWS app."), cause("The user is not assigned to the AWS app, so the list does not have it.", "Assign the user at `Applications and Resources > Applications > your app > Assignments` of the AWS app, or name the app with `--aws-acct-fed-app-id 0oa…`.")]),
    ),
    message(
        explain("aws-cli-no-roles", "The SAML assertion names no AWS role")
            .verdict("The user reached the AWS app, but there is no role in the SAML assertion, or none was chosen. AWS was not asked.")
            .causes(&[cause("No role is assigned to this user in the AWS app. The page of the app then shows none either.", "Set roles for the user at `Applications and Resources > Applications > your app > Assignments` (pencil icon), or map groups to roles at `Applications and Resources > Applications > your app > Sign On`."), cause("The assertion has roles, and a filter in the tool's settings names another one.", "Compare `--aws-iam-role` (or `aws_rolename`) with the roles in the assertion.")]),
    ),
    message(
        explain("aws-cli-no-saml-assertion", "Okta's page does not contain a SAML assertion")
            .verdict("The sign-in worked, but the page of the AWS app holds no assertion: it asks for one more step, or shows an error.")
            .causes(&[cause("The URL in the settings of saml2aws is that of the org. It has to be that of the AWS app, or there is no assertion behind it.", "Set `url` in `~/.saml2aws` (or `--url`) to `Applications and Resources > Applications > your app > General > App Embed Link`: `https://{org}/home/amazon_aws/…/…`.").only(&[Clue::Words("saml2aws")]), cause("A policy asks for one more step in the browser (MFA, enrollment, terms).", "Open the AWS app once from the Okta dashboard in a browser, and finish what it asks. Give both apps the same policy at `Applications and Resources > Applications > your app > Sign On > User Authentication > Edit > App sign-in policy`."), cause("The user is not assigned to the AWS app, and the page says so.", "Assign the user at `Applications and Resources > Applications > your app > Assignments`."), cause("The link to the app in the tool's settings is an old one, or leads to another app. Then it fails for every user with these settings.", "Copy `Applications and Resources > Applications > your app > General > App Embed Link` into the tool's settings.")]),
    ),
    message(
        explain("aws-cli-page-not-read", "The tool cannot read Okta's page")
            .verdict("The tool reads HTML pages from Okta, and this one is not what it expects. The password may be right, and AWS was not asked.")
            .causes(&[cause("The org runs on Identity Engine, whose pages the tool does not know.", "Use `okta-aws-cli`, or update the tool to a version that uses the device flow."), cause("The page shows an error or one more step, such as MFA or terms.", "Open the app's URL (`/home/amazon_aws/…`) in a browser to see what the page says, and finish it there."), cause("The URL in the settings is misspelled, or is that of an app that is not one for AWS.", "Copy the app's embed link from `Applications and Resources > Applications > your app > General > App Embed Link` of the AWS app.").any(&[Clue::Words("unknown ACS")]), cause("The URL is that of the AWS IAM Identity Center app (`amazon_aws_sso`). The tool reads the page of the AWS Account Federation app (`amazon_aws`), on which a person chooses a role.", "Use `aws configure sso` and `aws sso login` for IAM Identity Center. Or set the tool's URL to the embed link of an AWS Account Federation app: `https://{org}/home/amazon_aws/…/…`.").only(&[Clue::Words("amazon_aws_sso")])]),
    ),
    message(
        explain("aws-cli-password-refused", "Okta refused the password that the tool sent")
            .verdict("The tool signed in with `POST /api/v1/authn`, and got no session. AWS was not asked.")
            .causes(&[cause("The password that the tool stored is old or wrong: the same user can sign in with a browser.", "Enter it again with `aws-okta add` or `saml2aws configure`, or delete the entry in the keyring."), cause("The password is right, and in Identity Engine the global session policy asks for more than a password, which `/api/v1/authn` cannot give.", "Look at `Security > Global Session Policy`, and use a tool with the device flow, such as `okta-aws-cli`."), cause("The password is right, and the account is locked or a policy denies the sign-in.", "Look at the user's entries at `Reports > System Log`: `outcome.reason` says which of the two it is.")]),
    ),
    message(
        explain("aws-cli-web-sso-refused", "Okta refused the token for the AWS app")
            .verdict("The user is signed in, but `POST /oauth2/v1/token` refused to exchange that sign-in for a token of the AWS Account Federation app. AWS was not asked.")
            .causes(&[cause("The AWS app does not name the OIDC app as its `Allowed Web SSO Client`.", "Enter the native app's client ID as `Allowed Web SSO Client` at `Applications and Resources > Applications > your app > Sign On > Edit` of the AWS Account Federation app."), cause("The AWS app's sign-in policy asks for more than the native app's sign-in gave.", "Give both apps the same app sign-in policy at `Applications and Resources > Applications > your app > Sign On > User Authentication > Edit > App sign-in policy`, and sign in again."), cause("The user is not assigned to the AWS app, or `--aws-acct-fed-app-id` is not its ID (`0oa…`).", "Assign the user at `Applications and Resources > Applications > your app > Assignments` of the AWS app, and compare the flag with the ID in that page's URL."), cause("The scope `okta.apps.sso` is not granted to the native app. Then it fails for every user.", "Grant it at `Applications and Resources > Applications > your app > Okta API Scopes > Grant`.")]),
    ),
    message(
        explain("aws-credentials-expired", "The temporary AWS credentials or the web identity token have expired")
            .verdict("AWS refuses credentials or tokens whose time has passed. The role and its policies are not the problem.")
            .causes(&[cause("The session of the role has ended: the keys start with `ASIA` and were issued longer ago than the session lasts.", "Assume the role again. `Expiration` in the response of STS says how long the new session lasts."), cause("The request is `AssumeRoleWithWebIdentity`, and the ID token in it has expired. GitHub's, for example, lives only some minutes.", "Get a new token right before the request. In GitHub Actions, run `aws-actions/configure-aws-credentials` again before the step."), cause("The program reads stale credentials, for example from environment variables, which go before a profile that has new ones.", "Run `aws configure list`, which shows where each value comes from, and unset `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.")]),
    ),
    message(
        explain("aws-credentials-invalid", "AWS does not accept the session or access key")
            .verdict("The request is signed with keys that AWS does not know. No JWT is involved.")
            .causes(&[cause("The key, the secret and the session token belong to different sessions, or the session token is missing.", "Set `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN` together from one response of STS, and check them with `aws sts get-caller-identity`."), cause("The three belong together, and the keys were deleted, or belong to another partition of AWS.", "Compare the account and the partition (`aws`, `aws-cn`, `aws-us-gov`) of the keys with those of the request.")]),
    ),
    message(
        explain("aws-duration", "The requested session is longer than the role allows")
            .verdict("`DurationSeconds` is above the longest session that this role may have (one hour for chained roles). The token or assertion is not the problem.")
            .causes(&[cause("The tool asks for a longer session than `Maximum session duration` of the role, which is one hour unless somebody raised it.", "Lower `role-duration-seconds` or `DurationSeconds`, or run `aws iam update-role --role-name <name> --max-session-duration 43200`.").only(&[Clue::Words("MaxSessionDuration")]), cause("The role was assumed from another role (chaining). One hour is then the most, whatever the role's own setting says.", "Set `DurationSeconds` to `3600` or less, or assume the role directly with the web identity or SAML.").only(&[Clue::Words("role chaining")])]),
    ),
    message(
        explain("aws-idp-rejected", "The identity provider refused the token when AWS asked")
            .verdict("AWS asked the provider behind `ProviderId`, and the provider said that the token is not valid or was revoked. The role is not the problem.")
            .causes(&[cause("The token has expired, or the user signed out at the provider, which ended it early.", "Get a new token from that provider, and compare its `exp` with the time of the request."), cause("The token is one of another provider than the one that `ProviderId` names.", "Paste the token here, and compare its `iss` with the value of `ProviderId` in the request (`www.amazon.com`, `graph.facebook.com`).")]),
    ),
    message(
        explain("aws-no-credentials", "The AWS SDK found no credentials")
            .verdict("No request was sent to AWS, because the SDK found neither keys nor a web identity token where this program runs.")
            .causes(&[cause("The program runs in Kubernetes, and the pod does not have `AWS_ROLE_ARN` and `AWS_WEB_IDENTITY_TOKEN_FILE`.", "Annotate the service account with `eks.amazonaws.com/role-arn: <role ARN>`, set `serviceAccountName` in the pod, and start the pod again."), cause("The program runs in GitHub Actions, and no earlier step of this job set credentials.", "Add `id-token: write` and `contents: read` under `permissions:` of the job, and look at the output of the step with `aws-actions/configure-aws-credentials`."), cause("The program runs on your machine, and the profile has no keys, its sign-in has ended, or another profile is in use.", "Run `aws configure list` with the same user and shell, then `aws sso login --profile <name>`, and set `AWS_PROFILE`.")]),
    ),
    message(
        explain("aws-oidc-provider-missing", "The AWS account has no identity provider for the token's issuer")
            .verdict("IAM has no OpenID Connect provider with the URL `{issuer}` in the account of the role. The token and the trust policy were not checked.\nIAM has no OpenID Connect provider with the URL of the token's issuer in the account of the role. The token and the trust policy were not checked.")
            .causes(&[cause("The provider was never created, or was created in another account than the role's.", "Create it with exactly this URL: `aws iam create-open-id-connect-provider --url {issuer} --client-id-list sts.amazonaws.com`."), cause("A provider exists, but its URL differs by a slash at the end, the path, or capital letters.", "Compare the token's `iss` with the output of `aws iam list-open-id-connect-providers`: the ARN ends in the URL without `https://`."), cause("In EKS, the cluster was created again and has a new OIDC ID, so the provider in IAM is that of the old one.", "Run `aws eks describe-cluster --name <cluster> --query cluster.identity.oidc.issuer`, then `eksctl utils associate-iam-oidc-provider --cluster <cluster> --approve`.")]),
    ),
    message(
        explain("aws-region", "STS is not active in this region")
            .verdict("The region is not enabled for the account, or STS (the service that issues the credentials) is switched off there. The token is not the problem.")
            .causes(&[cause("The region is one that each account has to enable first (opt-in), such as `af-south-1` or `me-south-1`, and nobody did.", "Look at the region's status with `aws account list-regions`, and enable it, or set `AWS_REGION` to a region that is enabled."), cause("An administrator switched STS off for this region.", "Switch it on in the AWS console at `IAM > Account settings > Security Token Service (STS)`.")]),
    ),
    message(
        explain("aws-resource-policy", "An IAM or resource policy does not allow the caller to invoke the API")
            .verdict("The refusal comes from AWS's own authorization (`execute-api:Invoke`), not from a check of the token, which may be good.")
            .causes(&[cause("The API is private or has a resource policy that does not include the caller (VPC endpoint, IP range, account).", "Compare the ARN in the message with `API settings > Resource policy`, and deploy the API again after a change: until then the old policy counts."), cause("The route has `AWS_IAM` as its authorization, and the caller's role lacks `execute-api:Invoke`.", "Add `execute-api:Invoke` for this API to a policy of the caller's role.")]),
    ),
    message(
        explain("aws-role-not-allowed", "The AWS identity may not assume this role")
            .verdict("AWS knows the caller, but the caller has no permission for this action on the role. The caller's keys are good.")
            .causes(&[cause("The role's trust policy does not name the caller. That is the usual reason if the caller is in another account.", "Compare the ARN in front of `is not authorized` with `Principal` and `Condition` at `IAM > Roles > your role > Trust relationships`."), cause("The role names the caller, and the caller's own policy does not allow the action on this role.", "Add `sts:AssumeRole` with the ARN of the role as `Resource` to the policy of the calling user or role."), cause("The tool passes session tags, and `sts:TagSession` is not allowed in addition to `sts:AssumeRole`.", "Add `sts:TagSession` to `Action` of the role's trust policy, or switch the tags off (`role-skip-session-tagging: true` in `aws-actions/configure-aws-credentials`).").only(&[Clue::Words("sts:TagSession")]), cause("An organization's policy denies it. The message then ends in `explicit deny`, and no change of the role helps.", "Read the words behind `with an explicit deny in`: they name the service control policy, permissions boundary or session policy to change.").any(&[Clue::Words("explicit deny")])]),
    ),
    message(
        explain("aws-route-not-found", "API Gateway has no such route, or the route wants an AWS signature")
            .verdict("\"Missing Authentication Token\" is not about a JWT. API Gateway says it for a path or method that does not exist, and for routes with IAM authorization.")
            .causes(&[cause("The path, the stage or the method is wrong, or the API was not deployed after the last change.", "Compare the URL with `API Gateway > your API > Stages > your stage`, including the stage name, and deploy the API again."), cause("`Authorization` of the method is `AWS_IAM`, so API Gateway does not look at a token.", "Sign the request (SigV4), or set the method's `Authorization` to your Cognito or Lambda authorizer.")]),
    ),
    message(
        explain("aws-saml-arns-not-read", "The tool did not read the role and the provider from the SAML assertion")
            .verdict("The sign-in worked and the assertion arrived. The tool then asked AWS without the ARN of a role or of the SAML provider, and AWS refused the incomplete request.")
            .causes(&[
                cause(
                    "The tool takes the two ARNs of a `Role` value in one order only, and mixes them up: it shows `…:saml-provider/…` as the role. okta-aws-cli-assume-role 2.0.2 does so.",
                    "Update the tool to another version, or use `okta-aws-cli`. Nothing is wrong in Okta as long as each value of `https://aws.amazon.com/SAML/Attributes/Role` holds both ARNs with a comma between them, in either order.",
                )
                .any(&[Clue::Words("saml-provider"), Clue::Words("com.okta.tools")]),
                cause(
                    "A value of the attribute `https://aws.amazon.com/SAML/Attributes/Role` holds only one ARN, or another sign than a comma between the two.",
                    "Decode `SAMLResponse` with `base64 -d`, and compare the value with `arn:aws:iam::123456789012:role/NAME,arn:aws:iam::123456789012:saml-provider/NAME`. Correct `Identity Provider ARN` and the roles at `Applications and Resources > Applications > your app > Sign On`.",
                ),
                cause(
                    "The role or the provider is empty in the tool's own settings.",
                    "Print the settings (`OKTA_AWS_ROLE_TO_ASSUME`, `role_arn` in `~/.aws/config`), and write the whole ARN.",
                ),
            ]),
    ),
    message(
        explain("aws-saml-attribute", "A SAML attribute for AWS is missing or has the wrong form")
            .verdict("AWS read the assertion, and an attribute that it needs for the session is missing or has characters that it does not allow. The role and the provider are not the problem.")
            .causes(&[cause("The identity provider sends no `RoleSessionName`: the attribute is not mapped, or the user has no value in the mapped field.", "Map `https://aws.amazon.com/SAML/Attributes/RoleSessionName` to the username or email address at the identity provider, and look for it in the assertion.").any(&[Clue::Words("RoleSessionName is required")]), cause("`RoleSessionName` is there, and has characters that AWS does not allow, such as spaces or umlauts, or is longer than 64.", "Map `https://aws.amazon.com/SAML/Attributes/RoleSessionName` to a value of 2 to 64 letters, digits and `_=,.@-`, such as the email address.").any(&[Clue::Words("RoleSessionName in AuthnResponse must match")]), cause("`RoleSessionName` is good, and the value of `SourceIdentity` has such characters.", "Map `https://aws.amazon.com/SAML/Attributes/SourceIdentity` to a value of letters, digits and `_=,.@-`, or remove the attribute.").only(&[Clue::Words("Source Identity must match")])]),
    ),
    message(
        explain("aws-saml-issuer", "The SAML assertion does not match the metadata that AWS has")
            .verdict("The issuer or the signing certificate of the assertion is not the one in the metadata at `IAM > Identity providers`. The user and the role are not the problem.")
            .causes(&[cause("The identity provider has a new signing certificate, and AWS still has the old metadata.", "Download the current metadata and upload it: `aws iam update-saml-provider --saml-metadata-document file://metadata.xml --saml-provider-arn <arn>`.").any(&[Clue::Words("Response signature invalid")]), cause("The assertion comes from another app of the identity provider than the one whose metadata AWS has. In Okta, each app has its own issuer.", "Compare `Issuer` of the assertion with `entityID` of the metadata in AWS: `aws iam get-saml-provider --saml-provider-arn <arn>`.").any(&[Clue::Words("Issuer not present")]), cause("The uploaded document is not SAML metadata, for example a sign-in page that was saved as a file.", "Look at the first line of the file: it must have `EntityDescriptor`. Download it again while signed in.").only(&[Clue::Words("Could not parse metadata")])]),
    ),
    message(
        explain("aws-saml-late", "The SAML assertion came too late")
            .verdict("AWS takes an assertion only within five minutes of its issue. Its signature and roles are not the problem.")
            .causes(&[cause("The sign-in page was open for too long before it was submitted, or a tool sent a stored assertion. A second try then works.", "Sign in again, and submit the page within five minutes. With saml2aws, leave out `--cache-saml`."), cause("The clock of the identity provider is slow. Then every sign-in fails.", "Compare `IssueInstant` of a new assertion with `date -u`, and set the identity provider's clock by NTP. Okta's clock is right: look at your own provider or proxy.")]),
    ),
    message(
        explain("aws-saml-trust-policy", "AWS did not accept the SAML assertion for this role")
            .verdict("The role and the provider in the assertion's `Role` attribute do not match what is set up in AWS. The user's sign-in worked.")
            .causes(&[cause("The `Role` attribute pairs a role with a provider that the role does not trust, or with one of another account.", "Look at the attribute `https://aws.amazon.com/SAML/Attributes/Role`: role ARN, comma, provider ARN, both with the same twelve digits. Compare the provider ARN with `Principal` at `IAM > Roles > your role > Trust relationships`."), cause("The trust policy does not allow this action. Roles that were made for something else have only `sts:AssumeRole`.", "Set `Action` of the trust policy to `sts:AssumeRoleWithSAML` (and `sts:TagSession` if session tags are sent)."), cause("The condition `SAML:aud` of the trust policy names another URL than the one to which the assertion is sent (other partition or region).", "Compare `Recipient` of the assertion with the condition: usually `https://signin.aws.amazon.com/saml`.").any(&[Clue::Words("SAML audience")]), cause("The provider in the `Role` attribute does not exist in that account: it was deleted or is spelled differently.", "Run `aws iam list-saml-providers` in that account, and correct the ARN in the attribute.").any(&[Clue::Words("Specified provider doesn't exist")]), cause("The response has no `Role` attribute that AWS can read: it is not mapped, or no role is assigned to this user.", "Look for `https://aws.amazon.com/SAML/Attributes/Role` in the assertion. In Okta, set roles at `Applications and Resources > Applications > your app > Assignments` of the AWS app.").any(&[Clue::Words("invalid SAML response"), Clue::Words("valid SAML assertion")])]),
    ),
    message(
        explain("aws-sts-refused", "AWS refused, not Okta")
            .verdict("Okta has done its part, and AWS STS refused to assume the role. Nothing has to be changed for the user's sign-in.")
            .causes(&[cause("The role's trust policy does not name this identity provider, or AWS has old metadata of the provider.", "Compare the provider's ARN with `IAM > Roles > your role > Trust relationships`. After a change of the certificate, upload the app's metadata again at `IAM > Identity providers`."), cause("`DurationSeconds` is longer than the role's maximum session duration.", "Lower the session duration in the tool, or raise `Maximum session duration` of the role."), cause("With a web identity, `aud` or `iss` of the token are not those of the OIDC provider in IAM.", "Compare the token's `iss` and `aud` exactly with the provider at `IAM > Identity providers`.")]),
    ),
    message(
        explain("aws-thumbprint", "The certificate of the issuer's host does not match the thumbprint in IAM")
            .verdict("AWS compares the certificate chain of the issuer's host with the provider's list of thumbprints, and found no match. The token was not looked at.")
            .causes(&[cause("The host got a certificate from another certificate authority, usually when it was renewed.", "Run `openssl s_client -connect HOST:443 -showcerts </dev/null`, and pass the SHA-1 thumbprint of the last certificate to `aws iam update-open-id-connect-provider-thumbprint`."), cause("The thumbprint was taken from the issuer's host, and `jwks_uri` is on another one. AWS compares the host of `jwks_uri`.", "Open `/.well-known/openid-configuration` of the issuer, and take the thumbprint of the host in `jwks_uri`."), cause("A proxy or CDN that you placed in front of the issuer shows its own certificate to AWS.", "Run `openssl s_client` from outside your network, and register the thumbprint of what the internet sees.")]),
    ),
    message(
        explain("aws-token-expired-or-invalid", "The web identity token has expired or is not valid")
            .verdict("STS says both in one sentence. `exp` of the token tells which of the two it is. The role's trust policy was not looked at.")
            .causes(&[cause("The token has expired: `exp` is in the past.", "Compare `exp` with the time of the request, and get a new token right before the request."), cause("`exp` is still ahead, and the token is damaged or comes from another issuer.", "Paste the token here, and compare `iss` with the provider at `IAM > Identity providers`.")]),
    ),
    message(
        explain("aws-token-unreadable", "AWS cannot use the web identity token")
            .verdict("STS could not read or validate the token, and its message does not say more. The role and its trust policy were not looked at.")
            .causes(&[cause("An opaque access token was sent where an ID token (a JWT) is expected.", "Send the `id_token`. A JWT starts with `eyJ` and has two dots."), cause("The variable or file with the token is empty or cut off, or has a line end after the token.", "Print its length and its number of dots, and write it with `printf %s` instead of `echo`."), cause("The token is a whole ID token, and is signed with an algorithm that STS does not accept, such as `HS256` or `PS256`.", "Have the issuer sign with `RS256` (`RS384`, `RS512`, `ES256`, `ES384` and `ES512` are accepted too)."), cause("The token comes from a Cognito identity pool, and the classic flow is not enabled for that pool.", "Switch on `Enable basic (classic) flow` of the identity pool.")]),
    ),
    message(
        explain("aws-trust-policy", "The role's trust policy does not match the token")
            .verdict("AWS accepted the token's issuer and signature. The role's trust policy accepts {expected} as `{claim}`, and the token has {found}.\nAWS accepted the token's issuer and signature so far, but the role does not trust it: `Principal` or `Condition` (on `sub` or `aud`) of its trust policy does not match. AWS says the same about a role that does not exist.")
            .causes(&[cause("The value and the pattern differ only in capital letters: {found} and {expected}. AWS compares them with `StringLike` and `StringEquals`, which tell capital and small letters apart.", "Write owner, repository and branch in the condition on `{claim}` exactly as the token has them.").any(&[Clue::Fact(Placeholder::Change, "letter-case")]), FIRST_DIFFERENCE, cause("The condition on `aud` holds a subject: the token's `aud` is the audience (`sts.amazonaws.com`), and `system:serviceaccount:…` or `repo:…` is its `sub`.", "Write the value under the key that ends in `:sub` at `IAM > Roles > your role > Trust relationships`, and `sts.amazonaws.com` under the key that ends in `:aud`.").any(&[Clue::Fact(Placeholder::Change, "subject-as-audience")]), cause("The condition on `sub` does not match. GitHub writes `repo:<owner>/<name>:ref:refs/heads/<branch>`, but `repo:<owner>/<name>:environment:<name>` as soon as the job names an environment, and `repo:<owner>/<name>:pull_request` for pull requests.", "Paste the token here, and compare its `sub` with the key `token.actions.githubusercontent.com:sub` at `IAM > Roles > your role > Trust relationships`. Use `StringLike` where the value has `*`."), cause("Newer GitHub owners and repositories have numeric IDs in `sub` (`repo:owner@123/name@456:…`).", "Write the subject as the token has it. `gh api repos/OWNER/REPO/actions/oidc/customization/sub` shows the prefix."), cause("The condition uses `StringEquals` with a `*` in the value, so the star is compared as a character and not as a wildcard.", "Change the operator to `StringLike` at `IAM > Roles > your role > Trust relationships`."), cause("The condition keys name another issuer than the provider in `Principal` (in EKS, the OIDC ID of another cluster).", "Compare `Principal.Federated`, the condition keys and the token's `iss` (without `https://`)."), cause("In EKS, `sub` is `system:serviceaccount:<namespace>:<service account>`, and the pod uses another one.", "Compare `spec.serviceAccountName` and the namespace of the pod with the trust policy."), cause("The role ARN is wrong (account, path or name), or the action in the policy is `sts:AssumeRole` instead of `sts:AssumeRoleWithWebIdentity`.", "Run `aws iam get-role --role-name <role>` in that account and read the policy.")]),
    ),
    message(
        explain("cognito-attribute-unknown", "Cognito's attribute mapping names an attribute that the user pool does not have")
            .verdict("The identity provider signed the user in, and Cognito could not store an attribute of the user: {name} is not an attribute of the pool.\nThe identity provider signed the user in, and Cognito could not store the user: its attribute mapping does not fit the pool.")
            .causes(&[
                cause(
                    "The attribute mapping of the identity provider writes to a custom attribute (`custom:…`) that was never added to this pool.",
                    "Add it at `User pools > your pool > Sign-up > Custom attributes > Add custom attributes` under the same name, or remove the row at `User pools > your pool > Social and external providers > your provider > Attribute mapping`.",
                ),
                cause(
                    "The mapping writes to a name that is not an attribute: `username` of a SAML provider comes from `NameID` and cannot be mapped.",
                    "Map the value to `preferred_username` or to a custom attribute at `User pools > your pool > Social and external providers > your provider > Attribute mapping`.",
                )
                .any(&[Clue::Words("username")]),
            ]),
    ),
    message(
        explain("cognito-client-unknown", "Cognito does not know this app client or pool")
            .verdict("The user pool or the client ID does not exist in this region. The user and the password were not looked at.")
            .causes(&[cause("The request goes to another region or another AWS account than the user pool's.", "Compare the region prefix of the pool ID (`eu-west-1_…`) with the region of the request, and the account with `aws sts get-caller-identity`."), cause("The region is right, and the client ID was mistyped, or the app client was deleted and created again, which gives it a new ID.", "Copy the client ID from `User pools > your pool > App clients` into the program's settings."), cause("The pool ID and the client ID are of two pools, such as those of test and production.", "Run `aws cognito-idp describe-user-pool-client --user-pool-id <pool id> --client-id <client id>`: it fails if the two do not belong together.")]),
    ),
    message(
        explain("cognito-flow", "The app client does not allow this sign-in flow")
            .verdict("The flow is switched off for the app client or the identity pool. The user and the password are not the problem.")
            .causes(&[cause("The app client does not allow the flow that the code asks for in `AuthFlow`.", "Select it at `User pools > your pool > App clients > your client > Edit > Authentication flows`: `ALLOW_USER_PASSWORD_AUTH` or `ALLOW_USER_SRP_AUTH`, as the message says."), cause("The flow is on for one app client, and the code uses the client ID of another.", "Compare `ClientId` of the request with the list at `User pools > your pool > App clients`."), cause("The identity pool allows only the enhanced flow, and the code calls `GetOpenIdToken` and `AssumeRoleWithWebIdentity` (the basic one).", "Call `GetCredentialsForIdentity` instead, or allow the basic flow with `aws cognito-identity update-identity-pool --allow-classic-flow` (pass the pool's other settings along, they are overwritten).").only(&[Clue::Words("classic")])]),
    ),
    message(
        explain("cognito-password", "The username or password is wrong")
            .verdict("Cognito says the same about a wrong password and a user that does not exist. No token is involved, and the app client is good.")
            .causes(&[cause("The user mistyped the password, or a program sends a stored one that has been changed.", "Look for the user at `User pools > your pool > Users`. After several attempts, Cognito blocks further ones for a while, so wait before you try again."), cause("The user does not exist in this pool, because the program uses the pool of another environment.", "Compare the pool ID and the client ID of the program with `User pools > your pool > Overview`, then look for the user there.")]),
    ),
    message(
        explain("cognito-pool-issuer", "The key in `Logins` does not match the token's issuer")
            .verdict("In a request to an identity pool, the name in `Logins` must be `iss` of the token without `https://`. The token itself may be good.")
            .causes(&[cause("The name in `Logins` belongs to the right issuer, and has `https://` in front, or a slash at the end.", "Paste the token here, and use its `iss` without `https://` as the key: `cognito-idp.<region>.amazonaws.com/<pool id>` or `<okta domain>/oauth2/<server>`."), cause("The key was copied from another user pool, region or authorization server than the one that issued the token.", "Compare the region and the pool ID, or the part behind `/oauth2/`, in `iss` and in the key.")]),
    ),
    message(
        explain("cognito-pool-logins", "The identity pool got no login that it can use")
            .verdict("No valid token was passed for this identity, and guests are not allowed. The pool itself exists.")
            .causes(&[cause("The program passes no login: `Logins` is empty, or its token has expired in the meantime.", "Pass a new ID token in `Logins`, and delete the cached identity ID after another user signs in."), cause("The program was meant to use guest access, and it is off.", "Switch guest access on at `Identity pools > your pool > User access > Guest access`.")]),
    ),
    message(
        explain("cognito-pool-provider", "The token is not from a provider of this identity pool")
            .verdict("The identity pool does not list this user pool and app client (or this provider and client ID). The token itself may be good.")
            .causes(&[cause("The app client ID (or client ID of the provider) in the identity pool is not `aud` of the token.", "Compare `aud` of the ID token with `Identity pools > your pool > User access > Identity providers`."), cause("The pool lists the right client, and an access token was passed instead of an ID token.", "Pass the ID token (`token_use` is `id`) in `Logins`.")]),
    ),
    message(
        explain("cognito-pool-role", "The identity pool's role does not trust the pool")
            .verdict("The role that the identity pool gives to its users does not trust this pool. The login token is not the problem.")
            .causes(&[cause("The trust policy of the role names another identity pool, usually because the role was copied or the pool was created again.", "Set the condition `cognito-identity.amazonaws.com:aud` in the role's trust policy to the ID of the identity pool (`eu-west-1:…`)."), cause("The condition `cognito-identity.amazonaws.com:amr` of the trust policy is for the other kind of user: `authenticated` for signed-in users, `unauthenticated` for guests.", "Compare it at `IAM > Roles > your role > Trust relationships` with the role's place at `Identity pools > your pool > User access`.")]),
    ),
    message(
        explain("cognito-pool-signature", "The identity pool could not verify the login token's signature")
            .verdict("Cognito reads the keys from the issuer of the IAM OIDC provider, and none of them verifies the token. The pool's list of clients is not the problem.")
            .causes(&[cause("The issuer's keys cannot be reached from the internet, because the host is private or behind a firewall.", "Run `curl -i <iss>/.well-known/openid-configuration` from outside your network, and then for the `jwks_uri` in it."), cause("The keys can be reached, and the token comes from another issuer or server than the one that is registered as the IAM OIDC provider.", "Compare `iss` of the token with `aws iam list-open-id-connect-providers`, and look for the token's `kid` at its `jwks_uri`."), cause("The issuer is the right one, and the token was changed or cut off on its way.", "Paste the token here together with the key set of its `jwks_uri`: the signature is then checked.")]),
    ),
    message(
        explain("cognito-pool-token", "The login token is not one that the identity pool can use")
            .verdict("The token is not an OpenID Connect ID token, or is of a kind that is not allowed here. The user's sign-in worked.")
            .causes(&[cause("The program passed an access token. Identity pools take only ID tokens.", "Pass `id_token` of the token response. In a Cognito token, `token_use` says which one it is."), cause("The program passed a token that itself comes from an identity pool (`iss` is `https://cognito-identity.amazonaws.com`).", "Pass `id_token` of the user pool or the identity provider instead.").any(&[Clue::Words("Can't pass in a Cognito token")]), cause("The token is an ID token, and lacks a claim that the pool needs.", "Read the words behind `Missing`, and have the issuer put that claim into the ID token.").only(&[Clue::Words("login token. Missing")])]),
    ),
    message(
        explain("cognito-refresh-token", "The Cognito refresh token cannot be used")
            .verdict("The refresh token has expired, was revoked, or belongs to another app client. Only a new sign-in gives a new one.")
            .causes(&[cause("The refresh token is older than its lifetime (30 days by default), was revoked, or the user was signed out everywhere.", "Have the user sign in again. The lifetime is at `User pools > your pool > App clients > your client > Refresh token expiration`."), cause("The refresh token is young, and was issued to another app client, or the device key is missing.", "Use the same `client_id` and secret and, with remembered devices, `DEVICE_KEY`."), cause("Rotation of refresh tokens is on for the app client, and the program sent an earlier token.", "Store `RefreshToken` of each response. Look at `User pools > your pool > App clients > your client > Edit` for the rotation and its grace period.")]),
    ),
    message(
        explain("cognito-secret-hash", "The app client's secret is missing or wrong in the request")
            .verdict("The app client `{client}` has a secret, and the request does not prove that it knows it. The user and the password were not checked.\nThe app client has a secret, and the request does not prove that it knows it. The user and the password were not checked.")
            .causes(&[cause("The app client is right, and `SECRET_HASH` was not sent, or was made with another secret, client ID or username.", "Send `SECRET_HASH` as base64(HMAC-SHA256(key: client secret, message: username + client ID)). For a refresh, use the user's `sub` if the username is an alias."), cause("A browser or mobile app uses an app client that has a secret, which it cannot keep.", "Create an app client of the type `Single-page application` or `Mobile app`, which has no secret.")]),
    ),
    message(
        explain("cognito-token-unknown", "Cognito does not accept the access token")
            .verdict("The token is not an access token of this user pool, or it is damaged. The user may be signed in.")
            .causes(&[cause("The program sent the ID token, and this request takes the access token.", "Send `AccessToken` of the sign-in: `token_use` in its payload is `access`."), cause("The token is an access token, and belongs to another user pool or region than the one that was called.", "Paste the token here: `iss` ends in the pool's ID and names the region. Call that region."), cause("The token was revoked or the user was signed out everywhere (`GlobalSignOut`), or deleted.", "Have the user sign in again, and look for the user at `User pools > your pool > Users`.")]),
    ),
    message(
        explain("cognito-user-disabled", "The user is disabled or not confirmed")
            .verdict("Cognito knows the user. The password was not the reason: the account may not sign in at the moment.")
            .causes(&[cause("An administrator disabled the user. The message then says `disabled`.", "Enable the user at `User pools > your pool > Users > your user > Actions`, if that was a mistake.").any(&[Clue::Words("is disabled")]), cause("The user has not confirmed the email address or phone number since signing up. The message then says `not confirmed`.", "Send the code again with `ResendConfirmationCode`, or confirm the user with `aws cognito-idp admin-confirm-sign-up`.").any(&[Clue::Words("not confirmed")])]),
    ),
    message(
        explain("lambda-authorizer-denied", "The API's own Lambda authorizer denied the request")
            .verdict("The Lambda authorizer looked at the token and returned a policy that denies this resource. API Gateway itself did not check the token, and the reason is only in the authorizer's own log.")
            .causes(&[cause("The policy covers only the method that was called first, and the result is cached for the token.", "Return `arn:aws:execute-api:<region>:<account>:<api>/<stage>/*/*` as the resource, or switch `Authorization caching` of the authorizer off."), cause("The authorizer denies this token every time, because a scope, the audience or a group is missing.", "Open the log group `/aws/lambda/<function>` of the authorizer in CloudWatch at the time of the request, and paste the token here.")]),
    ),
    failed_step(
        explain("lambda-authorizer-failed", "The API's own Lambda authorizer failed")
            .verdict("API Gateway did not get a usable response from the Lambda authorizer. The token was not checked.")
            .causes(&[cause("The function threw an error (other than `Unauthorized`), timed out, or did not return a valid policy (`principalId`, `policyDocument`; for HTTP APIs `isAuthorized`).", "Open `/aws/lambda/<function>` in CloudWatch, and compare the response with the payload format version of the authorizer."), cause("The log of the function has no entry for the request: API Gateway has no permission to invoke it.", "Run `aws lambda add-permission --function-name <function> --statement-id apigateway --action lambda:InvokeFunction --principal apigateway.amazonaws.com`.")]),
    ),
    message(
        explain("web-identity-env", "The settings for the web identity are not complete")
            .verdict("The token file and the role ARN must both be set, and one of them is missing. AWS was not asked.")
            .causes(&[cause("In EKS, the service account has no annotation, or the pod was started before it got one.", "Run `kubectl describe serviceaccount <name>`, add `eks.amazonaws.com/role-arn`, and restart the pod: both variables then appear in `kubectl exec <pod> -- env`."), cause("Elsewhere, only `AWS_WEB_IDENTITY_TOKEN_FILE` is set, or a profile has `web_identity_token_file` without `role_arn`.", "Set `AWS_ROLE_ARN` too, or write `role_arn` into the profile in `~/.aws/config`.")]),
    ),
    message(
        explain("web-identity-file-missing", "The web identity token file cannot be read")
            .verdict("The program looks for the token at {path} and does not find it. AWS was not asked, and the role is not the problem.\nThe program looks for the web identity token in a file and does not find it. AWS was not asked, and the role is not the problem.")
            .causes(&[cause("The projected volume is not mounted in the pod, or the process may not read it.", "Run `ls -l $AWS_WEB_IDENTITY_TOKEN_FILE` in the container. Set `securityContext.fsGroup` for a process that is not root."), cause("The service account got its annotation after the pod had started, so the pod has no volume for the token.", "Delete the pod with `kubectl delete pod <name>`, so that it starts again with the volume."), cause("The variable is set by hand or from an image, and the program runs where no such file exists.", "Print `AWS_WEB_IDENTITY_TOKEN_FILE` in the running process. In EKS, remove it from your own settings: the webhook sets it to `/var/run/secrets/eks.amazonaws.com/serviceaccount/token`.")]),
    ),
];
