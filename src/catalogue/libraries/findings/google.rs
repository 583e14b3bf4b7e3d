//! What Google and GitHub refuse.

use crate::catalogue::entry::{CatalogueEntry, message};
use crate::catalogue::shared_words::FIRST_DIFFERENCE;
use crate::finding::{Clue, cause, explain};

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("firebase-custom-token-invalid", "Firebase refuses the custom token")
            .verdict("The custom token was not made by a service account of this project, or has the wrong form. The user need not exist yet.")
            .causes(&[cause("The service account that signs belongs to another Firebase project than the one that the client uses.", "Compare `project_id` of the service account's file with `projectId` in the client's configuration, and make the token with `createCustomToken` of the Admin SDK.").only(&[Clue::Words("CREDENTIAL_MISMATCH"), Clue::Words("custom-token-mismatch"), Clue::Words("different audience")]), cause("The project is the right one, but the service account's key was deleted, so Firebase has no key to verify the signature.", "Compare `private_key_id` of the file with `gcloud iam service-accounts keys list --iam-account=<account>`, and create a new key if it is missing.").unless(&[Clue::Words("CREDENTIAL_MISMATCH"), Clue::Words("custom-token-mismatch"), Clue::Words("different audience")]), cause("The token was made by hand: `aud` is not Firebase's, `uid` is missing, or it is valid for more than an hour.", "Paste the token here: `aud` must be `https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit`, `iss` and `sub` the service account's email address, and `exp` at most 3,600 seconds after `iat`.").any(&[Clue::Words("format is incorrect"), Clue::Words("INVALID_CUSTOM_TOKEN"), Clue::Words("invalid-custom-token")]).unless(&[Clue::Words("CREDENTIAL_MISMATCH"), Clue::Words("custom-token-mismatch"), Clue::Words("different audience")])]),
    ),
    message(
        explain("firebase-id-token-invalid", "Firebase does not accept the ID token")
            .verdict("The ID token has expired, or belongs to another project. The message does not say which, but `exp` and `aud` of the token do.")
            .causes(&[cause("The client kept the ID token past its hour: `exp` is in the past.", "Call `getIdToken(true)` for a new one right before the request, and send that."), cause("`exp` is still in the future, but the client was built with the configuration of another Firebase project.", "Compare `aud` of the token with the project ID that the server's Admin SDK uses.")]),
    ),
    message(
        explain("firebase-idp-response", "Firebase cannot use the identity provider's response")
            .verdict("Firebase refused the external provider's credential: its audience, issuer, nonce or signature does not match. The user signed in at the provider.")
            .causes(&[cause("The provider's ID token was issued to another client (`aud`) than the one that is entered in Firebase, for example to the iOS client instead of the web client.", "Compare `aud` of the provider's ID token with the client ID at `Authentication > Sign-in method > your provider` in the Firebase console."), cause("The sign-in is Apple's, but the nonce was not passed to Firebase in its raw form.", "Pass the raw nonce to Firebase (`rawNonce`), and its SHA-256 to the provider."), cause("The provider's token has expired or was sent a second time.", "Start the sign-in again, and pass the new credential to `signInWithCredential` once.")]),
    ),
    message(
        explain("firebase-no-project", "The Admin SDK does not know its project")
            .verdict("Without the project ID, the SDK cannot compare `aud` and `iss` of a token. The token was not checked.")
            .causes(&[cause("The SDK runs outside of Google Cloud, and was initialized without a service account or project ID.", "Set `projectId` in `initializeApp`, or the environment variable `GOOGLE_CLOUD_PROJECT`."), cause("`GOOGLE_APPLICATION_CREDENTIALS` points to a file that is not there or that is for a user (`\"type\": \"authorized_user\"`), which names no project.", "Look at `type` and `project_id` in that file: a service account has both.")]),
    ),
    message(
        explain("firebase-refresh-token", "The user's Firebase session has ended")
            .verdict("The refresh token is no longer valid, so the user must sign in again.")
            .causes(&[cause("The user's account was deleted or disabled, or its password or email address was changed.", "Look at the user at `Firebase console > Authentication > Users`, and have the user sign in again.").unless(&[Clue::Words("INVALID_REFRESH_TOKEN")]), cause("The user exists and is enabled, but the refresh token is from another Firebase project or from the emulator.", "Compare the `key` parameter of the request to `securetoken.googleapis.com` with `Web API Key` of the project that issued the token.").only(&[Clue::Words("INVALID_REFRESH_TOKEN")])]),
    ),
    message(
        explain("firebase-revoked", "The Firebase session was revoked")
            .verdict("The token is well formed and within its times. The user's sessions were revoked, so the user has to sign in again.")
            .causes(&[cause("Your server called `revokeRefreshTokens` for this user: earlier tokens are no longer valid.", "Compare `auth_time` of the token with `tokensValidAfterTime` of the user record (`getUser`), and have the user sign in again."), cause("The user or an administrator changed the password or email address, which revokes the sessions as well.", "Catch `auth/id-token-revoked`, and send the user to the sign-in: no renewal of the token helps.")]),
    ),
    message(
        explain("firebase-sub-too-long", "The user ID in the token is too long")
            .verdict("Firebase user IDs have at most 128 characters, and `sub` of this token has more. The signature was not checked.")
            .causes(&[cause("Another issuer made the token, and its `sub` may be longer than Firebase allows.", "Paste the token here and look at `iss`. Firebase's starts with `https://securetoken.google.com/`."), cause("Your own server made the token as a custom token with a long `uid`, such as an email address with a prefix or a URL.", "Use a shorter `uid` in `createCustomToken`, such as the ID of the user in your database.")]),
    ),
    message(
        explain("firebase-user-disabled", "The Firebase user is disabled")
            .verdict("The account is switched off in Firebase. The token and the password may be valid.")
            .causes(&[cause("An administrator disabled the account at `Firebase console > Authentication > Users`.", "Look at the user at `Firebase console > Authentication > Users`, and enable the account there."), cause("A program disabled it (`updateUser` with `disabled: true`), for example after a payment or a report.", "Search your server's code for `disabled`, and enable the account with `updateUser(uid, { disabled: false })`.")]),
    ),
    message(
        explain("github-id-token-endpoint", "GitHub did not issue the ID token")
            .verdict("The token endpoint of GitHub responded with an error. The cloud was not asked, and its trust settings are not the problem.")
            .causes(&[cause("GitHub has a temporary fault; such errors come and go without a change in the workflow.", "Run the job again. If it fails again, look at `https://www.githubstatus.com`."), cause("The error comes back on every run: a custom template for the subject names a claim that this job does not have.", "Run `gh api repos/OWNER/REPO/actions/oidc/customization/sub`, and compare `include_claim_keys` with the claims that GitHub documents.")]),
    ),
    message(
        explain("github-id-token-permission", "The GitHub job is not allowed to request an ID token")
            .verdict("GitHub gave the job no URL for ID tokens, so nothing was sent to the cloud.")
            .causes(&[cause("Neither the workflow nor the job has `id-token: write` in its `permissions`.", "Add `id-token: write` (and `contents: read`) under `permissions:` of the job. A reusable workflow needs it in the calling job too."), cause("The workflow runs for a pull request from a fork, or was started by Dependabot. GitHub gives these no ID token.", "Run it on `push` or `workflow_dispatch` of the repository itself."), cause("The permission is there, but the input with the role or the keys is empty, so the action fell back to an ID token.", "Look at the inputs of the step in the log: a secret that is set shows as `***`.").only(&[Clue::Words("could not be loaded"), Clue::Words("It looks like you might")])]),
    ),
    message(
        explain("github-secret-empty", "The step's inputs are empty")
            .verdict("An input that the action needs is empty, or two inputs are set that exclude each other. No request was sent to the cloud, and its trust settings are not the problem.")
            .causes(&[cause("The secret that the input `creds` reads is not the whole JSON of the service principal.", "Save all of `{\"clientId\":\"…\",\"clientSecret\":\"…\",\"subscriptionId\":\"…\",\"tenantId\":\"…\"}` as that secret, or change to the inputs `client-id`, `tenant-id` and `subscription-id`.").only(&[Clue::Words("'creds'")]), cause("The step sets both `workload_identity_provider` and `credentials_json`, and the action accepts only one of them.", "Remove `credentials_json` from the step: with `workload_identity_provider`, no key is needed.").only(&[Clue::Words("exactly one")]), cause("The secret is not set where the workflow runs: it belongs to another repository, or to an environment that the job does not name.", "Set it at `your repository > Settings > Secrets and variables > Actions`. If it is in an environment, add `environment: <name>` to the job.").unless(&[Clue::Words("'creds'")]), cause("The workflow runs for a pull request from a fork or from Dependabot. GitHub passes no secrets to those.", "Look at the event at the top of the log. For Dependabot, set the secret at `your repository > Settings > Secrets and variables > Dependabot` too.").unless(&[Clue::Words("'creds'")]), cause("The workflow reads the secret under the wrong name: as a variable (`vars.` instead of `secrets.`), or with a misspelled input.", "Compare the step's inputs in the log (`***` is filled, nothing is empty) with the names in the workflow file.").unless(&[Clue::Words("'creds'")])]),
    ),
    message(
        explain("google-api-credential", "Google's API does not accept the credential")
            .verdict("The value in the `Authorization` header is not an access token that this API accepts. Roles and permissions were not looked at.")
            .causes(&[cause("The program sent an ID token (JWT) where the API expects an access token (`ya29.…`), or the other way round.", "Use `gcloud auth print-access-token` for Google's APIs. ID tokens are for Cloud Run, Cloud Functions and IAP."), cause("The access token is of the right kind and has expired (after one hour), or is a federated one, which not every API accepts.", "Get a new one with `gcloud auth print-access-token`, and exchange a federated token for a service account's with `generateAccessToken`."), cause("The program sent the token of another issuer (Okta, Entra) directly to Google's API.", "Exchange it at `https://sts.googleapis.com/v1/token` first (Workload Identity Federation), and send the result.")]),
    ),
    message(
        explain("google-api-credential-missing", "The request to Google's API has no credential")
            .verdict("No `Authorization` header with an access token reached the API. Roles and scopes were not looked at.")
            .causes(&[cause("The client sent no `Authorization` header, for example because the library found no credentials.", "Send `Authorization: Bearer <access token>`, and look at the request with `curl -v`."), cause("A redirect or a proxy removed it. Most HTTP clients drop `Authorization` when they are redirected to another host.", "Run `curl -v` without `-L`, and send the request to the URL in `Location` directly."), cause("The client sent an API key, but this API accepts only a token.", "Leave `key=` out, and get a token with `gcloud auth print-access-token`.")]),
    ),
    message(
        explain("google-api-error", "A Google API refused the request, and Okta was not asked")
            .verdict("The API responded with {status} `{code}`: “{summary}”. Google's APIs, and APIs built like them, use this form of error.")
            .causes(&[
                cause("The request for an access token asks for a scope that Google does not have. The URL of a service (Cloud Run, Cloud Functions, IAP) is an audience, and an audience belongs to an ID token.", "Ask for an ID token in place of an access token: `token_format: id_token` with `id_token_audience: https://…run.app` in `google-github-actions/auth`, `generateIdToken` with `audience` in the API. For Google's own APIs, write `access_token_scopes: https://www.googleapis.com/auth/cloud-platform`.")
                    .only(&[Clue::Words("access_token_scopes"), Clue::Words("token_format: access_token"), Clue::Words(":generateaccesstoken"), Clue::Words("generate google cloud access token")]),
                cause("A value of the request is not one that this method takes: a misspelled name, a wrong format, a member that does not exist (`INVALID_ARGUMENT`, `FAILED_PRECONDITION`, `OUT_OF_RANGE`).", "Print the whole response: `error.details` often names the field. Compare the request with the reference page of the method.")
                    .any(&[Clue::Status(400), Clue::Words("invalid_argument"), Clue::Words("failed_precondition"), Clue::Words("out_of_range")]),
                cause("The account behind the credential has no role for this resource (`PERMISSION_DENIED`).", "Read `error.details` for the permission, and give the account a role with it: `gcloud projects add-iam-policy-binding PROJECT --member=serviceAccount:<account> --role=<role>`.")
                    .any(&[Clue::Status(403), Clue::Words("permission_denied")]),
                cause("The credential is missing, has expired, or is of a kind that the API does not accept (`UNAUTHENTICATED`).", "Send an access token of `gcloud auth print-access-token`, and paste the token here if it is a JWT.")
                    .any(&[Clue::Status(401), Clue::Words("unauthenticated")]),
                cause("The resource does not exist, or the URL has the wrong project, region or name (`NOT_FOUND`).", "Compare project, region and name in the URL with the list of such resources, for example `gcloud run services list --project=<project>`.")
                    .any(&[Clue::Status(404), Clue::Words("not_found")]),
            ]),
    ),
    message(
        explain("google-api-key", "The method requires an API key")
            .verdict("The service asks for an API key of the calling project before it looks at any token. The token may be valid.")
            .causes(&[cause("The request has no API key, or one that was deleted or is restricted to other APIs, websites or IP addresses.", "Send `x-api-key: <key>` (or `?key=`), and look at the key at `APIs & Services > Credentials` in the Google Cloud console.").only(&[Clue::Words("API key not valid"), Clue::Words("unregistered callers")]), cause("The key is right, but its project has not enabled this API.", "Run `gcloud services enable <service>` for the project of the key, with the service that the message names.").only(&[Clue::Words("not enabled")]), cause("The API should not require a key, but its OpenAPI document does.", "Remove `security: - api_key` from the OpenAPI document, and deploy it again.").only(&[Clue::Words("unregistered callers")])]),
    ),
    message(
        explain("google-app-not-open", "The Google app is not open to this user")
            .verdict("Google knows the app and the user. The app's audience does not include this user, so Google shows no consent page.")
            .causes(&[
                cause("The app has the status `Testing`, but the user is not among its test users.", "Add the user at `Google Auth Platform > Audience > Test users`, or publish the app there.").unless(&[Clue::Words("org_internal"), Clue::Words("within its organization")]),
                cause("The app is internal to a Google Workspace organization, and the user's account is outside of it.", "Sign in with an account of the organization, or choose `External` at `Google Auth Platform > Audience`.").only(&[Clue::Words("org_internal"), Clue::Words("within its organization")]),
            ]),
    ),
    message(
        explain("google-assertion-time", "Google does not accept the times of the assertion")
            .verdict("`iat` and `exp` of the assertion must be about now and at most 60 minutes apart. The key and the account are not the problem.")
            .causes(&[cause("The clock of the machine that signs the assertion is wrong.", "Synchronize it (`chronyc makestep`, `w32tm /resync`)."), cause("The clock is right, but the program keeps the assertion and uses it again.", "Sign a new assertion for each token request, with the current time as `iat`."), cause("`exp` is more than an hour after `iat`, or the two count in milliseconds.", "Paste the assertion here: set `iat` to the current time in seconds and `exp` to `iat` plus 3600.")]),
    ),
    message(
        explain("google-attribute-condition", "The provider's attribute condition is false for this token")
            .verdict("The signature, issuer and audience are valid. The provider's condition accepts {expected} as `{claim}`, and the token has {found}.\nThe signature, issuer and audience are valid. The provider's condition (a CEL expression) refuses the token's claims.")
            .causes(&[FIRST_DIFFERENCE, cause("The condition names another repository, owner, branch or environment than the token has (`assertion.repository == 'acme/shop'`, `assertion.repository_owner == 'acme'`).", "Paste the token here, and compare its claims, including capital letters, with the output of `gcloud iam workload-identity-pools providers describe <provider> --workload-identity-pool=<pool> --location=global --format='value(attributeCondition)'`."), cause("The condition uses an attribute that is not mapped, or a claim that the token does not have.", "Add the attribute to `--attribute-mapping` (`attribute.repository=assertion.repository`), or compare `assertion.<claim>` directly."), cause("The repository or its owner was renamed or moved, so the token has the new name.", "Put the new name or, better, the numeric `repository_id` into the condition.")]),
    ),
    message(
        explain("google-attribute-mapping", "The attribute mapping does not fit the token")
            .verdict("The provider's mapping gives no string for `google.subject` or another attribute. Issuer, signature and audience of the token are valid.")
            .causes(&[cause("The token does not have the claim that the mapping names, for example because GitHub sends it only for some events.", "Paste the token here, and correct the mapping: `gcloud iam workload-identity-pools providers update-oidc <provider> --workload-identity-pool=<pool> --location=global --attribute-mapping='google.subject=assertion.sub'`.").only(&[Clue::Words("Could not obtain a value")]), cause("The token has the claim, but as a number, a list or a boolean, and the mapping has to give a string.", "Write `string(assertion.<claim>)` in `--attribute-mapping`.").only(&[Clue::Words("must be of type STRING")])]),
    ),
    message(
        explain("google-aud-unexpected", "The token's audience is not one that the Google provider accepts")
            .verdict("Google accepted the provider's name. The token is for `{found}`, which is not among the provider's allowed audiences.\nGoogle accepted the provider's name. The token's audience is not among the provider's allowed audiences.")
            .causes(&[cause("GitLab makes the token for the `aud` that the job names under `id_tokens`, but that value is not one that the provider accepts.", "Set `aud` under `id_tokens` in `.gitlab-ci.yml` to `https://iam.googleapis.com/projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>`, or add the present value to the provider: `gcloud iam workload-identity-pools providers update-oidc <provider> --workload-identity-pool=<pool> --location=global --allowed-audiences=<value>`.").only(&[Clue::Words("gitlab")]), cause("No allowed audience is set, so Google expects the provider's own resource name, but `aud` of the token is a different value (GitHub's default, `sts.amazonaws.com`, a client ID).", "Request the token for `https://iam.googleapis.com/projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>`. `google-github-actions/auth` does so if its input `audience` is empty."), cause("The provider has a list of allowed audiences, but the token's `aud` is not in it.", "Compare it with `IAM & Admin > Workload Identity Federation > your pool > your provider > Allowed audiences`. Add it with `gcloud iam workload-identity-pools providers update-oidc <provider> --workload-identity-pool=<pool> --location=global --allowed-audiences=\"{found}\"`, or remove the setting."), cause("The token's audience is a provider's name, but has the project ID where Google has the project number.", "Use the number (`gcloud projects describe <project> --format='value(projectNumber)'`).")]),
    ),
    message(
        explain("google-audience-project", "The two client IDs are from different Google Cloud projects")
            .verdict("Google compared the client ID that requested the token with the one for which the token is requested, and they belong to different projects. The user and the secret are not the problem.")
            .causes(&[
                cause(
                    "The request for IAP (Identity-Aware Proxy) uses a client ID of another project, such as that of the `gcloud` command line, as `client_id`.",
                    "Create an OAuth client of the type `Desktop app` in the project of the application behind IAP, at `Google Auth Platform > Clients`, and send its ID and secret as `client_id`. The client ID of IAP stays in `audience`.",
                ),
                cause(
                    "The mobile app's `serverClientId` (or `webClientId`) was copied from another Google Cloud project than its own client ID.",
                    "Compare the number before the first hyphen of both client IDs, which is the project's. Use the web client of the project that `GoogleService-Info.plist` or `google-services.json` is from.",
                )
                .any(&[Clue::Words("serverclientid"), Clue::Words("capacitor"), Clue::Words("ios"), Clue::Words("android"), Clue::Words("webclientid")]),
            ]),
    ),
    message(
        explain("google-domain-delegation", "The service account is not allowed to act for the domain's users")
            .verdict("Domain-wide delegation is missing for this client ID or these scopes. The service account and its key are not the problem.")
            .causes(&[cause("An administrator of the domain has not entered the service account's client ID, or has entered it without one of the scopes that the program requests.", "Add the client ID and the scopes at `admin.google.com > Security > Access and data control > API controls > Domain-wide delegation`."), cause("The delegation is set up, but the program acts as the service account itself, because it names no user of the domain.", "Set the user: `credentials.with_subject(\"user@example.com\")` in Python, `subject` in Node.js."), cause("The delegation was entered a moment ago, or for the email address of the account instead of its numeric client ID.", "Compare the entry at `admin.google.com > Security > Access and data control > API controls > Domain-wide delegation` with `client_id` of the key file. Google says that a change can take up to 24 hours.")]),
    ),
    message(
        explain("google-grant-refused", "Google does not accept the code or the refresh token")
            .verdict("Google says only `Bad Request` about a code or refresh token that it does not accept. The client ID and secret were accepted; scopes and roles were not looked at.")
            .causes(&[cause("The refresh token was issued to another client ID, or only a part of it was stored.", "Compare `client_id` of the token request with that of the sign-in, and the length of the stored token with that in the token response. A new one comes from a sign-in with `access_type=offline&prompt=consent`.").any(&[Clue::Words("refresh")]), cause("The code was redeemed before, is older than a few minutes, or was issued for another `redirect_uri`.", "Start a new sign-in and send its `code` once, with the `redirect_uri` of the authorize request (`postmessage` for a code from Google's popup).").any(&[Clue::Words("authorization_code"), Clue::Words("code=")]), cause("The refresh token is no longer valid: the app has the status `Testing`, where refresh tokens live 7 days, or the user revoked the access.", "Look at the app's status at `Google Auth Platform > Audience`, and have the user sign in again.").any(&[Clue::Words("refresh")])]),
    ),
    message(
        explain("google-iap-access", "The user is not allowed to use the application behind IAP (Identity-Aware Proxy)")
            .verdict("The sign-in worked, and Google knows the user. This account is not allowed to use the application.")
            .causes(&[cause("The user does not have the role `IAP-secured Web App User` for this resource.", "Add the user at `Security > Identity-Aware Proxy > your resource > Add principal`."), cause("The browser is signed in with another Google account than the one that has the role.", "Open the URL with `?gcp-iap-mode=IDENTITY` appended, which shows the account that IAP sees. `?gcp-iap-mode=CLEAR_LOGIN_COOKIE` lets you choose another one."), cause("The user has the role, but an access level refuses the device or the network.", "Look at the condition of the role at `Security > Identity-Aware Proxy > your resource`, and try from a network that it allows.")]),
    ),
    message(
        explain("google-iap-audience", "The token is not for this application behind IAP (Identity-Aware Proxy)")
            .verdict("IAP compares `aud` of the token with the application's OAuth client ID, and they differ. The account may have the right role.")
            .causes(&[cause("The program requested an ID token with another audience, such as the service URL or another client.", "Request it with the IAP client ID: `gcloud auth print-identity-token --audiences=<IAP client ID> --impersonate-service-account=<account> --include-email`. Or add the client to `programmatic_clients` in the IAP settings."), cause("The application was set up again, or IAP now uses another OAuth client, so the program still has the old ID.", "Look for `client_id=` in the URL of Google's sign-in page when you open the application in a private window, and use that client ID.")]),
    ),
    message(
        explain("google-iap-gcip", "IAP (Identity-Aware Proxy) refuses the Identity Platform token")
            .verdict("The application uses external identities (Identity Platform), and the token comes from another project or tenant, or is damaged. IAM roles were not looked at.")
            .causes(&[cause("The sign-in page uses another Identity Platform tenant or project than the one that is set for this IAP resource.", "Compare `aud` and `firebase.tenant` of the token with the project and the tenants at `Security > Identity-Aware Proxy > your resource` (external identities)."), cause("The token has expired or was cut off on its way through the sign-in page.", "Paste the token here and look at `exp`, and open the application again in a private window.")]),
    ),
    message(
        explain("google-iap-refused", "IAP (Identity-Aware Proxy) refuses the credential")
            .verdict("The reason follows the colon in the message. The user's roles were not looked at.")
            .causes(&[cause("The credential has expired, is for another application, or cannot be read: the words after `Invalid IAP credentials:` say which.", "Paste the whole line here from `Invalid IAP credentials:` on, together with the token."), cause("The request has no credential. The words after the colon are then `empty token`.", "Send `Authorization: Bearer <ID token>` with the IAP client ID as `aud`, or `Proxy-Authorization` if your application needs `Authorization` for itself.").any(&[Clue::Words("empty token")])]),
    ),
    message(
        explain("google-impersonation", "The federated identity is not allowed to act as the service account")
            .verdict("The token exchange worked. The identity is not allowed to impersonate the service account, or the account does not exist.")
            .causes(&[cause("The role binding `roles/iam.workloadIdentityUser` on the service account is missing, or names another principal.", "Run `gcloud iam service-accounts get-iam-policy <account>`, and add the binding with `gcloud iam service-accounts add-iam-policy-binding <account> --role=roles/iam.workloadIdentityUser --member=principalSet://iam.googleapis.com/projects/<number>/locations/global/workloadIdentityPools/<pool>/attribute.repository/<owner>/<name>` (or `principal://…/subject/<sub>`)."), cause("The binding is there, but the provider does not map the attribute that it uses.", "Add `attribute.repository=assertion.repository` to the provider's `--attribute-mapping`."), cause("The service account's email address is misspelled or belongs to another project, or the API `IAM Service Account Credentials API` is off in its project.", "Compare the email address with `gcloud iam service-accounts list`, and run `gcloud services enable iamcredentials.googleapis.com`.")]),
    ),
    message(
        explain("google-iss-unexpected", "The token's issuer is not the provider's issuer")
            .verdict("The token says `{found}`, and the provider is set up for `{expected}`. The two are compared exactly.\nThe token has a different issuer than the one that the provider is set up for. The two are compared exactly.")
            .causes(&[cause("The token comes from GitHub Enterprise Server or from an enterprise's own issuer.", "Set `--issuer-uri` of the provider to the token's `iss`, if you know that issuer and want to trust it.").any(&[Clue::Words("githubusercontent")]).unless(&[Clue::Words("windows.net"), Clue::Words("microsoftonline")]), cause("The issuers differ by a slash at the end, or the token is a v1.0 token of Microsoft Entra ID (`sts.windows.net`) and v2.0 is set up.", "Copy `iss` of the token into the provider's `--issuer-uri` if that tenant is yours, or have Entra issue v2.0 tokens (`requestedAccessTokenVersion` `2`).").any(&[Clue::Words("windows.net")]).unless(&[Clue::Words("githubusercontent")]), cause("The token comes from another platform (Kubernetes, GitLab) than the one that the provider was made for.", "Send it to the provider that was made for that platform: `gcloud iam workload-identity-pools providers list --workload-identity-pool=<pool> --location=global` shows them with their `issuerUri`.")]),
    ),
    message(
        explain("google-provider-name", "The provider's name is not a full resource name")
            .verdict("`audience` of the exchange must name the provider in full: `//iam.googleapis.com/projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>`. The token was not looked at.")
            .causes(&[cause("The name of the pool was given, without `/providers/<provider>` at its end.", "Write `projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>` into `workload_identity_provider`."), cause("The name contains the project ID in place of the project number.", "Use the number: `gcloud projects describe <project> --format='value(projectNumber)'`."), cause("The variable is empty, or an expression was not evaluated.", "Look at the name in the message: `***` is a secret that is set, `${ secrets.X }` is a misspelled expression (it should be `${{ secrets.X }}`).")]),
    ),
    message(
        explain("google-provider-not-found", "The pool or the provider does not exist or is switched off")
            .verdict("The name is well formed, but Google does not find an active provider with it. The token was not looked at.")
            .causes(&[cause("The project number, the pool ID or the provider ID is wrong.", "Copy the name from `gcloud iam workload-identity-pools providers describe <provider> --workload-identity-pool=<pool> --location=global --format='value(name)'`."), cause("The pool or the provider is disabled or deleted. A deleted one stays reserved for 30 days.", "Enable it with `gcloud iam workload-identity-pools providers update-oidc <provider> --workload-identity-pool=<pool> --location=global --no-disabled`, or restore a deleted one with `gcloud iam workload-identity-pools providers undelete <provider> --workload-identity-pool=<pool> --location=global`."), cause("The provider was created only moments ago, but Google does not know it everywhere yet.", "Wait some minutes, then check with `gcloud iam workload-identity-pools providers describe <provider> --workload-identity-pool=<pool> --location=global` that its `state` is `ACTIVE`.")]),
    ),
    message(
        explain("google-reauth", "Google requires the user to sign in again")
            .verdict("A policy of the domain about the length of sessions has ended the user's session. Roles and scopes are not the problem.")
            .causes(&[cause("The domain limits how long sessions of Google Cloud last, and the session of this user has reached the limit. Service accounts are not affected.", "Run `gcloud auth login` (and `gcloud auth application-default login`) again."), cause("A program runs with a person's credentials, so it stops each time the session of that person ends.", "Look at `type` in `application_default_credentials.json`: `authorized_user` is a person. Give the program a service account or Workload Identity Federation.")]),
    ),
    message(
        explain("google-refresh-token", "The Google refresh token has expired or was revoked")
            .verdict("The refresh token is no longer valid, so the user has to consent again. The client ID and secret are not the problem.")
            .causes(&[cause("The OAuth app has the status `Testing`: its refresh tokens end after 7 days.", "Publish the app at `Google Auth Platform > Audience`, and have the user sign in again."), cause("The app is published, but the user revoked the access or changed the password (for tokens with scopes of Gmail).", "Look at `https://myaccount.google.com/connections` of the user, and start a new sign-in with `access_type=offline&prompt=consent`."), cause("The token was not used for six months, or the user has more than 100 refresh tokens for this client: then the oldest one stops working.", "Store one refresh token for each user, and request new ones (`prompt=consent`) only if it fails with `invalid_grant`.")]),
    ),
    message(
        explain("google-run-invoker", "The caller is not allowed to invoke the Cloud Run service or function")
            .verdict("Cloud Run's own check (`run.invoker`) comes before the application. A token of another issuer, such as Okta, in `Authorization` does not pass it.")
            .causes(&[cause("The caller sent no token, or one of another issuer, and the service does not allow unauthenticated invocations.", "Send `Authorization: Bearer <ID token>`, where the ID token is Google's and has the service's URL as `aud`: `gcloud auth print-identity-token --audiences=<service URL>`.").only(&[Clue::Words("was not authenticated"), Clue::Words("does not have permission")]), cause("The caller sent a valid token, but its account lacks the role for this service.", "Run `gcloud run services add-iam-policy-binding <service> --member=serviceAccount:<account> --role=roles/run.invoker`.").only(&[Clue::Words("not authorized to invoke"), Clue::Words("does not have permission")]), cause("The application checks tokens itself, but Cloud Run still requires Google's own token first.", "Allow unauthenticated invocations (`gcloud run services add-iam-policy-binding <service> --member=allUsers --role=roles/run.invoker`). Or send Google's token in `X-Serverless-Authorization` and yours in `Authorization`.")]),
    ),
    message(
        explain("google-run-token", "Cloud Run could not verify the token in `Authorization`")
            .verdict("The token is not an ID token that Google signed for this service. Roles were not looked at.")
            .causes(&[cause("The token comes from another issuer (Okta, Firebase). Cloud Run itself accepts only Google's own.", "Put Google's token into `X-Serverless-Authorization`, and leave `Authorization` to your own API's token."), cause("The caller sent Google's access token (`ya29.…`) instead of an ID token.", "Get one with `gcloud auth print-identity-token`, or from the metadata server with `audience=<service URL>`."), cause("The ID token is Google's, but was kept too long, or was requested for another audience than this service's URL.", "Paste the token here, and compare `aud` with the service's URL (`https://….run.app`) or its custom audiences.")]),
    ),
    message(
        explain("google-scopes", "The Google access token lacks a scope")
            .verdict("The token is valid, and the account may have the rights. A new token with the scope of this API is needed, because scopes of an issued token never change.")
            .causes(&[cause("The program runs on a virtual machine with the default scopes, which do not include this API.", "Stop the instance, and run `gcloud compute instances set-service-account <instance> --scopes=cloud-platform`."), cause("The user consented to fewer scopes than the request needs, or the program asked for fewer.", "Compare `https://oauth2.googleapis.com/tokeninfo?access_token=<token>` (`scope`) with the scopes that the API's reference names, and sign in again with them."), cause("The token was made by `gcloud auth application-default login`, which asks for few scopes.", "Run `gcloud auth application-default login --scopes=https://www.googleapis.com/auth/cloud-platform,<scope of the API>`.")]),
    ),
    message(
        explain("google-service-account-gone", "The service account or user does not exist")
            .verdict("Google does not find the account that `iss` or `sub` names. The key and the scopes were not looked at.")
            .causes(&[cause("The service account was deleted, or deleted and created again: the new one has another ID, and old key files do not work with it.", "Compare `client_email` of the key file with the output of `gcloud iam service-accounts list`.").only(&[Clue::Words("account not found")]), cause("`sub` or `iss` of the assertion has a typing mistake, or names a user that the domain does not have.", "Paste the assertion here, and compare `iss` and `sub` with `client_email` of the key file and with the users at `admin.google.com > Directory > Users`.")]),
    ),
    message(
        explain("google-service-account-key", "Google does not know the key that signed the assertion")
            .verdict("The service account key was deleted, disabled or replaced, or the private key in the file is damaged. Roles and scopes were not looked at.")
            .causes(&[cause("The key of the file no longer exists at Google.", "Run `gcloud iam service-accounts keys list --iam-account=<account>`, and compare its output with `private_key_id` of the file. Create a new key or, better, use Workload Identity Federation."), cause("`client_email` and `private_key` come from two different key files, for example because only one of two variables was updated.", "Copy `client_email`, `private_key_id` and `private_key` from one file, and restart the program."), cause("The line ends of the private key were lost in an environment variable: `\\n` appears in place of each line break.", "Restore real line breaks before you load the key: replace each `\\n` with a line end.")]),
    ),
    message(
        explain("google-subject-too-long", "A mapped attribute is too long")
            .verdict("Google limits `google.subject` to 127 bytes, and the mapping gives more. The token is valid.")
            .causes(&[cause("The mapping uses `sub`, which is too long because the repository, branch or environment has a long name.", "Map something shorter, `google.subject=assertion.repository_id + ':' + assertion.ref`, and adapt the IAM bindings."), cause("The mapping joins several claims, or takes one that can be any length, such as a workflow's path.", "Look at `gcloud iam workload-identity-pools providers describe <provider> --workload-identity-pool=<pool> --location=global --format='value(attributeMapping)'`, and put each long claim into its own `attribute.…`.")]),
    ),
    message(
        explain("google-token-stale", "The token is too old for the exchange")
            .verdict("Google refuses an ID token that was issued too long ago, even before its `exp`. The provider's settings are not the problem.")
            .causes(&[cause("The program kept the token and used it later, for example from a file that is not renewed.", "Get a new ID token right before the exchange (GitHub: run `google-github-actions/auth` again; Vercel: `vercel env pull`)."), cause("The token is new, but the clock of its issuer is wrong.", "Compare `iat` of a token that was issued a moment ago with the current time in UTC (`date -u`). If they differ by minutes, switch on time synchronization (NTP) on the issuer's machine.")]),
    ),
];
