//! What Google and GitHub refuse.

use crate::catalogue::entry::{CatalogueEntry, message};
use crate::finding::{cause, explain};

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("firebase-custom-token", "A custom token was sent where an ID token is expected")
            .verdict("A custom token is made by your server for the client's sign-in; the API needs the ID token that the client gets for it.")
            .causes(&[cause("The client sends the value that it passed to `signInWithCustomToken`.", "After `signInWithCustomToken`, call `user.getIdToken()` and send that.")]),
    ),
    message(
        explain("firebase-custom-token-invalid", "Firebase refuses the custom token")
            .verdict("The custom token was not made by a service account of this project, or has a wrong form.")
            .causes(&[cause("The service account is of another project, or its key was deleted.", "Make the token with the Admin SDK and the service account of the project that the client uses.")]),
    ),
    message(
        explain("firebase-id-token-invalid", "Firebase does not accept the ID token")
            .verdict("The token has expired or is of another project.")
            .causes(&[cause("It has expired or is of another project.", "Call `getIdToken(true)`; compare `aud` with the project ID.")]),
    ),
    message(
        explain("firebase-idp-response", "Firebase cannot use the identity provider's answer")
            .verdict("The credential of the outside provider was refused: its audience, issuer, nonce or signature does not fit.")
            .causes(&[cause("The client ID in Firebase is not the `aud` of the provider's ID token.", "Compare it at `Authentication > Sign-in method > the provider`."), cause("The nonce was not passed in its raw form (Apple).", "Pass the raw nonce to Firebase and its SHA-256 to the provider.")]),
    ),
    message(
        explain("firebase-no-project", "The Admin SDK does not know its project")
            .verdict("Without the project ID the SDK cannot compare `aud` and `iss`.")
            .causes(&[cause("Neither a service account nor a project ID was given.", "Set `projectId` in `initializeApp`, or the environment variable `GOOGLE_CLOUD_PROJECT`.")]),
    ),
    message(
        explain("firebase-refresh-token", "The user's Firebase session has ended")
            .verdict("The refresh token is no longer valid; the user must sign in again.")
            .causes(&[cause("Password changed, user deleted, disabled or of another project.", "Sign in again.")]),
    ),
    message(
        explain("firebase-revoked", "The Firebase session was revoked")
            .verdict("The user's tokens were revoked, the password was changed or the account was changed by an administrator.")
            .causes(&[cause("`revokeRefreshTokens` was called or the user changed.", "Let the user sign in again.")]),
    ),
    message(
        explain("firebase-sub-too-long", "The user ID in the token is too long")
            .verdict("Firebase user IDs have 128 characters at most.")
            .causes(&[cause("The token is not one of Firebase.", "Decode it and look at `iss`.")]),
    ),
    message(
        explain("firebase-user-disabled", "The Firebase user is disabled")
            .verdict("An administrator switched the account off.")
            .causes(&[cause("The account is disabled.", "See `Firebase console > Authentication > Users`.")]),
    ),
    message(
        explain("github-id-token-endpoint", "GitHub did not issue the ID token")
            .verdict("The token endpoint of GitHub answered with an error.")
            .causes(&[cause("A temporary fault, or a custom subject template that does not fit.", "Run the job again; look at `https://www.githubstatus.com`, and at `gh api repos/OWNER/REPO/actions/oidc/customization/sub`.")]),
    ),
    message(
        explain("github-id-token-permission", "The GitHub job may not ask for an ID token")
            .verdict("GitHub gave the job no address for ID tokens, so nothing was sent to the cloud.")
            .causes(&[cause("The workflow or job lacks the permission.", "Add `permissions: id-token: write` (and `contents: read`) to the job; a reusable workflow needs it in the calling job too."), cause("The workflow runs for a pull request from a fork, or was started by Dependabot; those get no ID token.", "Run it on `push` or `workflow_dispatch` of the repository itself."), cause("The secret or input with the role or keys is empty.", "Look at the inputs of the step in the log; secrets show as `***` if they are set.")]),
    ),
    message(
        explain("github-secret-empty", "The step's inputs are empty")
            .verdict("Neither (or both) of the inputs reached the action.")
            .causes(&[cause("The secret or variable is not set for this repository, environment or for pull requests from forks.", "Look at the step's inputs in the log; set the secret at `Settings > Secrets and variables > Actions`.")]),
    ),
    message(
        explain("google-api-credential", "Google's API does not accept the credential")
            .verdict("The `Authorization` header has something that this API does not take as an access token.")
            .causes(&[cause("An ID token (JWT) was sent where an access token (`ya29.…`) is expected, or the reverse.", "Use `gcloud auth print-access-token` for Google APIs; ID tokens are for Cloud Run, Cloud Functions and IAP."), cause("The access token has expired (one hour) or is a federated one, which not every API takes.", "Get a new one; exchange the federated token for a service account's with `generateAccessToken`."), cause("A token of another issuer (Okta, Entra) was sent to Google.", "Exchange it at `sts.googleapis.com` first.")]),
    ),
    message(
        explain("google-api-credential-missing", "The request to Google's API has no credential")
            .verdict("No `Authorization` header with an access token reached the API.")
            .causes(&[cause("The header is missing, or a redirect or proxy dropped it.", "Send `Authorization: Bearer <access token>` and look at the request with `curl -v`.")]),
    ),
    message(
        explain("google-api-key", "The method wants an API key")
            .verdict("This check is about the calling project's API key, not about a JWT.")
            .causes(&[cause("No key, a wrong key, or a key whose project has not enabled the API.", "Send `x-api-key: <key>` (or `?key=`), and enable the managed service for the key's project: `gcloud services enable <service>`; or remove `security: - api_key` from the OpenAPI document.")]),
    ),
    message(
        explain("google-assertion-time", "The times of the assertion are not acceptable")
            .verdict("`iat` and `exp` must be about now and at most 60 minutes apart.")
            .causes(&[cause("The clock of the machine is wrong.", "Synchronize it (`chronyc makestep`, `w32tm /resync`)."), cause("The assertion is kept and used again.", "Sign a new one for each token request.")]),
    ),
    message(
        explain("google-attribute-condition", "The provider's attribute condition is false for this token")
            .verdict("Signature, issuer and audience are good; the CEL condition of the provider refuses the token's claims.")
            .causes(&[cause("The condition names another repository, owner, branch or environment than the token has (`assertion.repository == 'acme/shop'`, `assertion.repository_owner == 'acme'`).", "Decode the token and compare its claims, with upper and lower case, with `gcloud iam workload-identity-pools providers describe … --format='value(attributeCondition)'`."), cause("The condition uses an attribute that is not mapped, or a claim that the token lacks.", "Add it to `--attribute-mapping` (`attribute.repository=assertion.repository`)."), cause("The repository was renamed or moved.", "Put the new name, or better the numeric `repository_id`, into the condition.")]),
    ),
    message(
        explain("google-attribute-mapping", "The attribute mapping does not fit the token")
            .verdict("The mapping of the provider gives no text for `google.subject` or another attribute.")
            .causes(&[cause("A mapped claim is missing from the token or is not a string.", "Decode the token and correct `--attribute-mapping`; write `string(assertion.<claim>)` for numbers.")]),
    ),
    message(
        explain("google-aud-unexpected", "The token's audience is not one that the Google provider accepts")
            .verdict("Google accepted the provider name; the token is for `{found}`, which is not among the provider's allowed audiences.")
            .causes(&[cause("No allowed audience is set, so Google expects the provider's own resource name, and the token has another `aud` (GitHub's default, `sts.amazonaws.com`, a client ID).", "Request `https://iam.googleapis.com/projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>`; `google-github-actions/auth` does so if its input `audience` is empty."), cause("Allowed audiences are set and do not hold the value.", "Add it: `gcloud iam workload-identity-pools providers update-oidc <provider> --workload-identity-pool=<pool> --location=global --allowed-audiences=\"{found}\"`, or remove the setting."), cause("The project ID stands in the name where Google has the project number.", "Use the number (`gcloud projects describe <project> --format='value(projectNumber)'`).")]),
    ),
    message(
        explain("google-domain-delegation", "The service account may not act for users of the domain")
            .verdict("Domain-wide delegation is missing for this client ID or these scopes.")
            .causes(&[cause("The scope is not listed for the client.", "Add client ID and scopes at `admin.google.com > Security > Access and data control > API controls > Domain-wide delegation`.")]),
    ),
    message(
        explain("google-iap-access", "The user has no access to the IAP application")
            .verdict("The sign-in worked; the user lacks the role.")
            .causes(&[cause("The role `IAP-secured Web App User` is missing, or an access level refuses the device or network.", "Add the user at `Security > Identity-Aware Proxy > the resource`, and open the URL with `?gcp-iap-mode=IDENTITY` to see the identity.")]),
    ),
    message(
        explain("google-iap-audience", "The token is not for this IAP application")
            .verdict("IAP compares `aud` with the application's OAuth client ID.")
            .causes(&[cause("The program asked for an ID token with another audience (the service URL, another client).", "Request it with the IAP client ID: `gcloud auth print-identity-token --audiences=<IAP client ID> --impersonate-service-account=<account> --include-email`, or add the client to `programmatic_clients` of the IAP settings.")]),
    ),
    message(
        explain("google-iap-gcip", "IAP refuses the Identity Platform token")
            .verdict("The token of external identities (Identity Platform) is of another project or tenant, or damaged.")
            .causes(&[cause("The tenant or project of the sign-in page is another than the one IAP is set up for.", "Compare `aud` and `firebase.tenant` with the IAP resource's external identities.")]),
    ),
    message(
        explain("google-iap-refused", "IAP refuses the credential")
            .verdict("The reason is behind the colon.")
            .causes(&[cause("Token missing, unreadable, expired or for another application.", "Read the words after `Invalid IAP credentials:`.")]),
    ),
    message(
        explain("google-impersonation", "The federated identity may not act as the service account")
            .verdict("The token exchange worked; the identity lacks the right to impersonate the service account, or the account does not exist.")
            .causes(&[cause("The binding `roles/iam.workloadIdentityUser` on the service account is missing or names another principal.", "Run `gcloud iam service-accounts get-iam-policy <account>` and bind `principalSet://iam.googleapis.com/projects/<number>/locations/global/workloadIdentityPools/<pool>/attribute.repository/<owner>/<name>` (or `principal://…/subject/<sub>`)."), cause("The attribute in the binding is not mapped by the provider.", "Add `attribute.repository=assertion.repository` to the provider's mapping."), cause("The service account's e-mail is misspelled or in another project; `IAM Service Account Credentials API` is off.", "Compare the e-mail; run `gcloud services enable iamcredentials.googleapis.com`.")]),
    ),
    message(
        explain("google-iss-unexpected", "The token's issuer is not the provider's issuer")
            .verdict("The token says `{found}`, the provider is set up for `{expected}`; both are compared exactly.")
            .causes(&[cause("GitHub Enterprise Server or an enterprise's own issuer is in use.", "Set `--issuer-uri` to the token's `iss`."), cause("A trailing slash, or a v1.0 token of Microsoft Entra ID (`sts.windows.net`) where v2.0 is set up.", "Set the provider's issuer to the token's `iss`, or let Entra issue v2.0 tokens (`requestedAccessTokenVersion` 2)."), cause("The token is of another platform (Kubernetes, GitLab) than the provider.", "Send it to the provider that was made for it.")]),
    ),
    message(
        explain("google-provider-name", "The provider's name is not a full resource name")
            .verdict("`audience` of the exchange must name the provider in full: `//iam.googleapis.com/projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>`.")
            .causes(&[cause("`/providers/<provider>` is missing: the pool's name was given.", "Write `projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>` into `workload_identity_provider`."), cause("The project ID stands where the project number belongs.", "Use the number: `gcloud projects describe <project> --format='value(projectNumber)'`."), cause("The variable is empty, or an expression was not evaluated.", "Look at the name in the message: `***` is a set secret, `${ secrets.X }` is a misspelled expression (`${{ secrets.X }}`).")]),
    ),
    message(
        explain("google-provider-not-found", "The pool or provider does not exist or is switched off")
            .verdict("The name is well-formed and Google finds no active provider behind it.")
            .causes(&[cause("The project number, pool or provider ID is another.", "Copy the name: `gcloud iam workload-identity-pools providers describe <provider> --workload-identity-pool=<pool> --location=global --format='value(name)'`."), cause("The pool or provider is disabled or deleted (deleted ones stay reserved for 30 days).", "Enable it, or restore it with `gcloud iam workload-identity-pools providers undelete`."), cause("It was created moments ago.", "Wait some minutes.")]),
    ),
    message(
        explain("google-reauth", "Google wants the user to sign in again")
            .verdict("A session-length policy of the domain has ended the user's session.")
            .causes(&[cause("The policy applies to gcloud and this app.", "Run `gcloud auth login` (and `gcloud auth application-default login`) again; use a service account for programs.")]),
    ),
    message(
        explain("google-refresh-token", "The Google refresh token has expired or was revoked")
            .verdict("The user has to consent again.")
            .causes(&[cause("The OAuth app is in the state `Testing` (tokens end after 7 days), the user revoked access or changed the password.", "Publish the app at `Google Auth Platform > Audience`, and let the user sign in again.")]),
    ),
    message(
        explain("google-run-invoker", "The caller may not invoke the Cloud Run service or function")
            .verdict("Cloud Run's own check (`run.invoker`) stands before the application; a token of another issuer (Okta) in `Authorization` does not pass it.")
            .causes(&[cause("The service needs authentication, and the caller sent no Google ID token, or one whose account lacks the role.", "Send `Authorization: Bearer <Google ID token with the service URL as aud>`, and grant `roles/run.invoker` to the account."), cause("The application checks tokens by itself.", "Allow unauthenticated invocations (`gcloud run services add-iam-policy-binding <service> --member=allUsers --role=roles/run.invoker`), or send Google's token in `X-Serverless-Authorization` and yours in `Authorization`.")]),
    ),
    message(
        explain("google-run-token", "Cloud Run could not verify the token in `Authorization`")
            .verdict("The token is not a Google-signed ID token for this service.")
            .causes(&[cause("It is of another issuer, an access token, expired, or for another audience.", "Send an ID token with the service URL as audience; put your own API's token into another header or use `X-Serverless-Authorization` for Google's.")]),
    ),
    message(
        explain("google-scopes", "The Google access token lacks a scope")
            .verdict("The token is good; its scopes do not cover the API.")
            .causes(&[cause("The token was requested with fewer scopes (a Compute Engine instance's default scopes, a user's consent).", "Request `https://www.googleapis.com/auth/cloud-platform`; for an instance change its `Access scopes`, or run `gcloud auth application-default login --scopes=…`.")]),
    ),
    message(
        explain("google-service-account-gone", "The service account or user does not exist")
            .verdict("Google does not find the account named in `iss` or `sub`.")
            .causes(&[cause("It was deleted or is misspelled.", "Compare `client_email` with `gcloud iam service-accounts list`.")]),
    ),
    message(
        explain("google-service-account-key", "Google does not know the key that signed the assertion")
            .verdict("The service account key was deleted, disabled or replaced, or the private key in the file is damaged.")
            .causes(&[cause("The key is gone.", "Run `gcloud iam service-accounts keys list --iam-account=<account>` and compare with `private_key_id` of the file; create a new key or, better, use Workload Identity Federation."), cause("The line ends of the private key were lost in an environment variable (`\\n`).", "Restore real line breaks before you load it.")]),
    ),
    message(
        explain("google-subject-too-long", "A mapped attribute is too long")
            .verdict("Google limits `google.subject` to 127 bytes.")
            .causes(&[cause("The token's `sub` is longer (long repository, branch or environment names).", "Map something shorter: `google.subject=assertion.repository_id + ':' + assertion.ref`, and adapt the IAM bindings.")]),
    ),
    message(
        explain("google-token-stale", "The token is too old for the exchange")
            .verdict("Google refuses an ID token that was issued too long ago: issued at {time}.")
            .causes(&[cause("A token was kept and used again later, for instance from a file that nobody renews.", "Get a new ID token right before the exchange (GitHub: run `google-github-actions/auth` again; Vercel: `vercel env pull`)."), cause("The clock of the issuer is wrong.", "Compare `iat` with the real time.")]),
    ),
];
