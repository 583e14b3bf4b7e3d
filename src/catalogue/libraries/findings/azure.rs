//! What Azure refuses.

use crate::catalogue::entry::{CatalogueEntry, message};
use crate::finding::{cause, explain};

/// The entries, ordered by id.
pub(crate) const ENTRIES: &[CatalogueEntry] = &[
    message(
        explain("apim-entra-token-refused", "API Management refuses the Entra token")
            .verdict("The policy `validate-azure-ad-token` says this for every fault of the token; the reason is in the trace.")
            .causes(&[cause("Client application ID, audience, tenant or expiry do not fit.", "Compare `<client-application-ids>`, `<audiences>` and `tenant-id` of the policy with `appid`/`azp`, `aud` and `tid` of the token."), cause("The token is not one of Entra's.", "Use `validate-jwt` for tokens of Okta and others.")]),
    ),
    message(
        explain("apim-subscription-key", "The API wants a subscription key")
            .verdict("API Management's product check came before any token check.")
            .causes(&[cause("The header `Ocp-Apim-Subscription-Key` (or the query `subscription-key`) is missing, or the key is not of a subscription for this product.", "Send a key of `API Management > Subscriptions`, or switch `Subscription required` off at `APIs > your API > Settings`.")]),
    ),
    message(
        explain("azure-managed-identity", "The managed identity is not available to this program")
            .verdict("The local identity endpoint gave no token for the requested identity.")
            .causes(&[cause("No identity is assigned to the resource, or the `client_id` is that of another one.", "Assign it (`az vm identity assign`, `az webapp identity assign`) and set `AZURE_CLIENT_ID` to the identity's client ID, not its object ID."), cause("The program does not run on Azure, or a firewall blocks `169.254.169.254`.", "Use another credential there, or allow the address.")]),
    ),
    message(
        explain("azure-no-credential", "The Azure SDK found no credential that works")
            .verdict("The program tried several ways to sign in to Azure and none gave a token; the text lists each one's reason.")
            .causes(&[cause("On a server: the environment variables or the managed identity are missing.", "Set `AZURE_CLIENT_ID`, `AZURE_TENANT_ID` and `AZURE_CLIENT_SECRET` (or the federated token file), or assign a managed identity."), cause("On a developer's machine: nobody is signed in.", "Run `az login` (with `--tenant <tenant id>`).")]),
    ),
    message(
        explain("azure-other-tenant", "The credential may not be used for this tenant")
            .verdict("The resource is in another tenant than the credential is set up for.")
            .causes(&[cause("The resource answers with its own tenant.", "Add the tenant to `AdditionallyAllowedTenants`, or set the credential's tenant.")]),
    ),
    message(
        explain("azure-rbac", "The Azure identity lacks a role on the resource")
            .verdict("The token was accepted; the identity in it has no permission for this action.")
            .causes(&[cause("No role assignment covers it, or it was made a moment ago.", "Assign the role at `<the resource> > Access control (IAM) > Add role assignment` to the object ID (`oid`) of the token, and wait up to ten minutes; for data use a data role (`Storage Blob Data Reader`, `Key Vault Secrets User`).")]),
    ),
    message(
        explain("azure-workload-env", "The workload identity settings are not in the pod")
            .verdict("`AZURE_CLIENT_ID`, `AZURE_TENANT_ID` and `AZURE_FEDERATED_TOKEN_FILE` are not all set.")
            .causes(&[cause("The pod lacks the label, or was started before the service account was annotated.", "Add the label `azure.workload.identity/use: \"true\"` to the pod template, the annotation `azure.workload.identity/client-id` to the service account, and start the pod again.")]),
    ),
    message(
        explain("easy-auth-refused", "App Service refused the request before the application")
            .verdict("App Service authentication (Easy Auth), or the web server, answered; the application did not see the request.")
            .causes(&[cause("No token, or a token that App Service does not accept: its audience is not in the list.", "Compare `aud` with `Authentication > your identity provider > Edit > Allowed token audiences`, and `iss` with `Issuer URL`."), cause("The client application or identity is not in the allowed list (403).", "See `Client application requirement` and `Identity requirement` of the identity provider, or `allowedPrincipals` in the auth settings."), cause("The file or page does not exist or the directory may not be listed.", "Look at the log stream of the app.")]),
    ),
    message(
        explain("sql-principal", "The database has no user for the token's identity")
            .verdict("Azure SQL read the token and found no login for it in this database.")
            .causes(&[cause("The user was not created, or with another name than the app or identity.", "As Entra admin run `CREATE USER [<app or identity name>] FROM EXTERNAL PROVIDER;` in that database, and add roles."), cause("The connection went to `master` because no database was named, or another managed identity was used.", "Name the database in the connection string, and set `User Id=<client id>` for a user-assigned identity."), cause("The server has no Entra admin.", "Set it at `SQL server > Microsoft Entra ID`.")]),
    ),
    message(
        explain("sql-token-tenant", "The SQL server does not accept this token")
            .verdict("The token is of another tenant than the server's, or the server has no Entra admin.")
            .causes(&[cause("The sign-in went to the wrong tenant.", "Sign in with `az login --tenant <tenant of the subscription>`; request `https://database.windows.net/.default`."), cause("Entra authentication is not set up.", "Set an admin at `SQL server > Microsoft Entra ID`.")]),
    ),
    message(
        explain("storage-auth-failed", "Azure Storage could not authenticate the request")
            .verdict("The same sentence is said for tokens, shared keys and SAS.")
            .causes(&[cause("For a token: see `AuthenticationErrorDetail` in the answer (issuer, audience, expiry).", "Request the token for `https://storage.azure.com/.default` in the tenant of the subscription; send `x-ms-version: 2017-11-09` or newer."), cause("For a SAS or shared key: signature, clock or expiry.", "Compare `se`, `st` and the clock; make a new SAS.")]),
    ),
];
