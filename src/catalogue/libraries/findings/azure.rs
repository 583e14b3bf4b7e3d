//! What Azure refuses.

use crate::catalogue::entry::{CatalogueEntry, message};
use crate::finding::{Clue, cause, explain};

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("apim-entra-token-refused", "API Management refuses the Entra token")
            .verdict("The policy `validate-azure-ad-token` gives this message for every fault of the token. The reason is in the trace of API Management.")
            .causes(&[cause("The token is from Entra, but its client, audience, tenant or times do not match the policy.", "Compare `<client-application-ids>`, `<audiences>` and `tenant-id` of the policy with `appid` or `azp`, `aud` and `tid` of the token. The trace (`Test > Trace` of the API in the portal) names the one that failed."), cause("The token is from another issuer, but this policy accepts only Entra's tokens.", "Use the policy `validate-jwt` with `<openid-config url=\"…\">` for tokens of Okta and other issuers.")]),
    ),
    message(
        explain("apim-subscription-key", "The API requires a subscription key")
            .verdict("API Management checked the subscription key of the product before it looked at any token. The token may be valid.")
            .causes(&[cause("The request has no key: the header is missing, or has a different name than this API expects.", "Send `Ocp-Apim-Subscription-Key` with a key from `API Management > Subscriptions`. The name may differ at `APIs > your API > Settings > Subscription`.").only(&[Clue::Words("missing subscription key")]), cause("The key belongs to a subscription for another product or API, or to a suspended one.", "Look at `API Management > Subscriptions` for the key's `Scope` and `State`: the scope must include this API, the state must be `Active`.").only(&[Clue::Words("invalid subscription key")]), cause("The API should require only a token, but `Subscription required` was left on.", "Switch `Subscription required` off at `APIs > your API > Settings`, and keep `validate-jwt` in the inbound policy.")]),
    ),
    message(
        explain("azure-managed-identity", "The managed identity is not available to this program")
            .verdict("The local identity endpoint gave no token for the requested managed identity (the Azure identity of the machine itself). No permission was checked yet.")
            .causes(&[cause("No identity is assigned to the resource, or the `client_id` belongs to another one.", "Assign the identity (`az vm identity assign`, `az webapp identity assign`), and set `AZURE_CLIENT_ID` to its client ID, not to its object ID.").only(&[Clue::Words("not been assigned"), Clue::Words("Identity not found"), Clue::Words("No User Assigned")]), cause("The program does not run on Azure, or a firewall or proxy setting blocks `169.254.169.254`.", "Run `curl -H Metadata:true \"http://169.254.169.254/metadata/instance?api-version=2021-02-01\"` there, and set `NO_PROXY=169.254.169.254`. Outside of Azure, use another credential (`az login` on a developer's machine).").only(&[Clue::Words("no response"), Clue::Words("IMDS endpoint"), Clue::Words("no managed identity endpoint")])]),
    ),
    message(
        explain("azure-no-credential", "The Azure SDK found no credential that works")
            .verdict("The program tried several ways to sign in to Azure, but none gave a token. The text lists the reason for each of them: only the one that you meant to use matters. No role was checked yet.")
            .causes(&[cause("The program runs on a server, and the environment variables or the managed identity are missing there.", "Set `AZURE_CLIENT_ID`, `AZURE_TENANT_ID` and `AZURE_CLIENT_SECRET` (or the federated token file), or assign a managed identity."), cause("The program runs on a developer's machine without a signed-in account.", "Run `az login` (with `--tenant <tenant id>` if you have several tenants), and `az account get-access-token` to test it.").any(&[Clue::Words("az login"), Clue::Words("AzureCliCredential authentication failed")]), cause("The credential that you meant to use failed on its own, for example because of an expired secret or an unassigned managed identity.", "Look for `ManagedIdentityCredential`, `EnvironmentCredential` or `WorkloadIdentityCredential` in the text, and read the words after it. Paste the whole text here.")]),
    ),
    message(
        explain("azure-other-tenant", "The credential must not be used for this tenant")
            .verdict("The resource is in a different tenant than the one for which the credential is set up. The SDK stopped before it asked for a token, so the credential and its roles were not checked.")
            .causes(&[cause("The resource (a key vault, a storage account) is in the other tenant on purpose.", "Add the resource's tenant to `AdditionallyAllowedTenants` of the credential, or to `AZURE_ADDITIONALLY_ALLOWED_TENANTS`."), cause("Both should be in one tenant, but the credential is set up for the wrong one, often because `az login` was last used with another.", "Compare `az account show --query tenantId` with the tenant in the message, and set `AZURE_TENANT_ID` or run `az login --tenant <id>`.")]),
    ),
    message(
        explain("azure-rbac", "The Azure identity lacks a role on the resource")
            .verdict("The token was accepted. The identity in it has no permission for this action on this resource.")
            .causes(&[cause("No role assignment includes this identity and resource. Often the role was given to the person or another identity, not to the one in the token.", "Compare the object ID (`oid`) of the token with `your resource > Access control (IAM) > Role assignments`, and add the role for it.").unless(&[Clue::Words("ForbiddenByPolicy")]), cause("The identity has a role for managing the resource (`Contributor`, `Owner`), which gives no access to the data in it.", "Add a data role at `your resource > Access control (IAM) > Add > Add role assignment`, such as `Storage Blob Data Reader` or `Key Vault Secrets User`.").any(&[Clue::Words("AuthorizationPermissionMismatch"), Clue::Words("using this permission"), Clue::Words("ForbiddenByRbac")]).unless(&[Clue::Words("ForbiddenByPolicy")]), cause("The resource is a key vault that uses access policies, not roles.", "Run `az keyvault set-policy --name <vault> --object-id <oid> --secret-permissions get list`, or switch the vault to roles at `your key vault > Settings > Access configuration`.").only(&[Clue::Words("ForbiddenByPolicy")]), cause("The role was assigned a moment ago. It takes up to ten minutes to apply.", "Run `az role assignment list --assignee <oid> --all`. If the role is listed, wait, and get a new token.").unless(&[Clue::Words("ForbiddenByPolicy")])]),
    ),
    message(
        explain("azure-workload-env", "The environment variables of workload identity are not set")
            .verdict("The process does not have all of `AZURE_CLIENT_ID`, `AZURE_TENANT_ID` and `AZURE_FEDERATED_TOKEN_FILE`, so this credential was skipped. Entra was not asked.")
            .causes(&[cause("The program does not run in a pod with workload identity. `DefaultAzureCredential` tried every credential, and lists each one that it skipped.", "Ignore this line, and read the one for the credential that you use (`AzureCliCredential`, `ManagedIdentityCredential`)."), cause("The pod lacks the label, so the webhook left it as it was: all three variables are missing.", "Add `azure.workload.identity/use: \"true\"` to the labels of the pod template, not only of the deployment.").unless(&[Clue::Words("no client ID specified")]), cause("Only `AZURE_CLIENT_ID` is missing: the pod has the label, and its service account lacks the client ID.", "Add the annotation `azure.workload.identity/client-id` to the service account that `serviceAccountName` of the pod names.").any(&[Clue::Words("no client ID specified")]), cause("The pod was started before the label and the annotation were set.", "Run `kubectl rollout restart deployment/<name>`, then look for `AZURE_FEDERATED_TOKEN_FILE` in `kubectl exec <pod> -- env`."), cause("Label and annotation are set, but the webhook that reads them does not run in this cluster.", "Look for `azure-wi-webhook-mutating-webhook-configuration` in `kubectl get mutatingwebhookconfigurations`. On AKS, run `az aks update -g <group> -n <cluster> --enable-oidc-issuer --enable-workload-identity`.").unless(&[Clue::Words("no client ID specified")])]),
    ),
    message(
        explain("easy-auth-refused", "App Service refused the request before the application")
            .verdict("App Service authentication (Easy Auth) or the web server answered. The application did not see the request, so its own settings are not the problem.")
            .causes(&[cause("The status is 401: the request has no token, or one that App Service does not accept because of its audience or issuer.", "Compare `aud` of the token with `App Services > your app > Settings > Authentication > your identity provider > Edit > Allowed token audiences`, and `iss` with `Issuer URL` there.").any(&[Clue::Status(401), Clue::Words("authorization_uri")]), cause("The status is 403: the token is valid, and the client application or the identity is not in the list of those that are allowed.", "Look at `Client application requirement` and `Identity requirement` at `App Services > your app > Settings > Authentication > your identity provider > Edit`, or at `allowedPrincipals` in the authentication settings.").any(&[Clue::Status(403)]), cause("The status is 403 without any sign-in being involved: the file does not exist, or the directory must not be listed, or `Networking > Access restrictions` blocks the IP address.", "Look at the log stream of the app (`az webapp log tail`) and at `Networking > Access restrictions`.").any(&[Clue::Status(403)])]),
    ),
    message(
        explain("sql-principal", "The database has no user for the token's identity")
            .verdict("Azure SQL accepted the token, and found no user for its identity in this database. The token is valid.")
            .causes(&[cause("The user was not created in this database, or was created with a different name than that of the app or identity. An identity that was deleted and made again has to be created again too.", "As the Entra admin, run `CREATE USER [<app or identity name>] FROM EXTERNAL PROVIDER;` in that database, and add its roles."), cause("The connection went to `master` because it names no database, or another managed identity was used.", "Name the database in the connection string, and set `User Id=<client id>` for a user-assigned identity.")]),
    ),
    message(
        explain("sql-token-tenant", "The SQL server does not accept this token")
            .verdict("The token is well formed. It comes from a different tenant than the server's, is for another resource, or the server has no Entra admin. The users of the database were not looked at.")
            .causes(&[cause("The token was requested in another tenant than that of the server's subscription.", "Sign in with `az login --tenant <tenant of the subscription>`, and request the token for `https://database.windows.net/.default`."), cause("The tenant is right, but Entra authentication is not set up on the server.", "Set an Entra admin at `SQL server > Microsoft Entra ID`, and connect again."), cause("The token is for another resource, such as Azure Resource Manager, so its `aud` is not the database's.", "Paste the token here: `aud` must be `https://database.windows.net/`. Request it with `az account get-access-token --resource https://database.windows.net/`.")]),
    ),
    message(
        explain("storage-auth-failed", "Azure Storage could not authenticate the request")
            .verdict("Azure Storage could not verify the request's credential. It gives the same message for tokens, shared keys and SAS. Roles were not looked at.")
            .causes(&[cause("The request has a token (`Authorization: Bearer`) with the wrong issuer, audience or times: `AuthenticationErrorDetail` in the response says which.", "Request the token for `https://storage.azure.com/.default` in the tenant of the subscription, and send `x-ms-version: 2017-11-09` or newer."), cause("The request has a SAS or a shared key with a wrong signature, times or permissions, often because the key was rotated.", "Compare `st` and `se` of the SAS with the current time in UTC, percent-encode `sig`, and create a new SAS with the present key.")]),
    ),
];
