//! What Sigstore's certificate authority answers to `cosign` and other signers (Fulcio 1.x).

use crate::catalogue::libraries::library;

library! {
    "Sigstore (Fulcio)", Provider;
    more "Paste the identity token here: Fulcio compares its `iss`, `aud` (`sigstore`) and, for people and service accounts, `email` and `email_verified`.";
    marks "fulcio" "sigstore" "cosign";
    settings {
    }
    messages {
        "fetching ambient OIDC credentials: Get \"&audience=sigstore\": unsupported protocol scheme" => "github-id-token-permission" ("`ACTIONS_ID_TOKEN_REQUEST_URL` is empty where `cosign` runs: in a container it has to be passed in.", "Add `permissions:` with `id-token: write` to the job, and pass both variables on: `docker run -e ACTIONS_ID_TOKEN_REQUEST_URL -e ACTIONS_ID_TOKEN_REQUEST_TOKEN …`.");
        "There was an error processing the identity token" => "sigstore-identity-refused";
        "error processing the identity token" => "sigstore-identity-refused";
    }
    logs {
        "Error: signing app: getting signer: getting key from Fulcio: retrieving cert: POST https://fulcio.sigstore.dev/api/v1/signingCert returned 400 Bad Request: \"{\\\"code\\\":3, \\\"message\\\":\\\"There was an error processing the identity token\\\", \\\"details\\\":[]}\"" => "sigstore-identity-refused";
    }
}
