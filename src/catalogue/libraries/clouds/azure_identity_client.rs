//! What Azure Identity, MSAL and azure/login prints (azure-identity for .NET, Python, Java, Go, JavaScript; MSAL; GitHub action azure/login v1, v2; az CLI).

use crate::catalogue::libraries::library;

library! {
    "Azure Identity, MSAL and azure/login", Client for "Microsoft Entra ID";
    more "Paste the line with the `AADSTS` code here, if there is one: the code is the reason. To see the requests, set `AZURE_LOG_LEVEL=verbose` (JavaScript, Java), `AZURE_SDK_GO_LOGGING=all` (Go), `logging_enable=True` (Python) or `--debug` (Azure CLI), or call `AzureEventSourceListener.CreateConsoleLogger()` (.NET).";
    settings {
    }
    messages {
        "Failed to fetch federated token from GitHub. Please make sure to give write permissions to id-token in the workflow" => "github-id-token-permission";
        "Please make sure to give write permissions to id-token in the workflow" => "github-id-token-permission";
        "Not all values are present. Ensure 'client-id' and 'tenant-id' are supplied" => "github-secret-empty";
        "Ensure 'subscription-id' is supplied or 'allow-no-subscriptions' is 'true'" => "github-secret-empty";
        "Not all parameters are provided in 'creds'. Double-check if all keys are defined in 'creds'" => "github-secret-empty";
        "Login failed with Error: The process '/usr/bin/az' failed with exit code 1. Double check if the 'auth-type' is correct" => "reason-not-shown" ("The line before it, with an AADSTS code, is the reason.");
        "The process '/usr/bin/az' failed with exit code 1. Double check if the 'auth-type' is correct" => "reason-not-shown" ("The line before it, with an AADSTS code, is the reason.");
        "DefaultAzureCredential failed to retrieve a token from the included credentials" => "azure-no-credential" ("`DefaultAzureCredential` tried several credentials, and none gave a token. The reason for each of them follows.", "Look for the one that you want to use: `EnvironmentCredential` needs `AZURE_TENANT_ID`, `AZURE_CLIENT_ID` and `AZURE_CLIENT_SECRET`, `AzureCliCredential` an `az login`, `ManagedIdentityCredential` an identity on the machine.");
        "ChainedTokenCredential failed to retrieve a token" => "azure-no-credential";
        "EnvironmentCredential authentication unavailable. Environment variables are not fully configured" => "azure-no-credential" ("The variables for `EnvironmentCredential` are not all set. This is one of several credentials that were tried.", "Print `env | grep AZURE_ | cut -d= -f1` where the program runs: `AZURE_TENANT_ID`, `AZURE_CLIENT_ID` and `AZURE_CLIENT_SECRET` are needed, if you want to use this credential.");
        "WorkloadIdentityCredential authentication unavailable. The workload options are not fully configured" => "azure-workload-env";
        "WorkloadIdentityCredential: no client ID specified. Check pod configuration" => "azure-workload-env";
        "ManagedIdentityCredential authentication unavailable, no response from the IMDS endpoint" => "azure-managed-identity";
        "ManagedIdentityCredential authentication unavailable, no managed identity endpoint found" => "azure-managed-identity";
        "ManagedIdentityCredential authentication unavailable. No response received from the managed identity endpoint" => "azure-managed-identity";
        "ManagedIdentityCredential authentication unavailable. The requested identity has not been assigned to this resource" => "azure-managed-identity";
        "No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId" => "azure-managed-identity";
        "Identity not found" whole => "azure-managed-identity";
        "AzureCliCredential authentication failed" whole => "azure-no-credential";
        "Please run 'az login' to setup account" => "azure-no-credential";
        "Interactive authentication is needed. Please run: az login" => "reason-not-shown" ("The AADSTS line before it is the reason.");
        "ClientSecretCredential authentication failed: {summary}" => "reason-not-shown" ("The AADSTS code behind it is the reason.");
        "ClientAssertionCredential authentication failed: {summary}" => "reason-not-shown" ("The AADSTS code behind it is the reason.");
        "ClientCertificateCredential authentication failed: {summary}" => "reason-not-shown" ("The AADSTS code behind it is the reason.");
        "The current credential is not configured to acquire tokens for tenant {name}" => "azure-other-tenant";
        "A configuration issue is preventing authentication - check the error message from the server for details" => "reason-not-shown" ("The AADSTS message after `Original exception:` is the reason.");
        "Client‑assertion JWT cannot be null or empty" => "msal-assertion-empty";
        "Client assertion JWT cannot be null or empty" => "msal-assertion-empty";
        "No account or login hint was passed to the AcquireTokenSilent call" => "msal-ui-required";
        "MsalUiRequiredException" => "msal-ui-required";
        "unauthorized_client: The client does not exist or is not enabled for consumers" => "entra-common-not-allowed" ("The app does not accept personal Microsoft accounts, and the sign-in went to the endpoint for these (`common` or `consumers`).", "Put the tenant into the authority (`https://login.microsoftonline.com/<tenant ID>`), or change `Supported account types` at `Entra ID > App registrations > your app > Authentication`.");
    }
    logs {
        "Run azure/login@v2\nError: Failed to fetch federated token from GitHub. Please make sure to give write permissions to id-token in the workflow.\nError: Login failed with Error: Error message: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable" => "github-id-token-permission";
    }
}
