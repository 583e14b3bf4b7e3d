//! What Google Identity-Aware Proxy and Cloud Run prints (IAP for load balancers, Cloud Run, App Engine; Cloud Run and Cloud Functions invoker check).

use crate::catalogue::libraries::library;

library! {
    "Google Identity-Aware Proxy and Cloud Run", Gateway for "Google";
    more "Search Logs Explorer for `protoPayload.serviceName=\"iap.googleapis.com\"` (Data Access audit logs must be on). A response of IAP itself has the header `x-goog-iap-generated-response: true`. For Cloud Run, read the reason in `run.googleapis.com/requests`, next to `The request was not authenticated`.";
    settings {
        "google-iap-audience" => "Request the token for the OAuth client ID of IAP (`APIs & Services > Credentials`), or for one that is listed as programmatic client. For Cloud Run, the audience is the URL of the service.";
    }
    messages {
        "The audience client and the client need to be in the same project" => "google-audience-project";
        "Invalid IAP credentials: empty token" => "access-token-empty";
        "Invalid IAP credentials: Unable to parse JWT" => "token-malformed";
        "Invalid IAP credentials: Invalid bearer token. Invalid JWT audience" => "google-iap-audience";
        "Invalid IAP credentials: Invalid JWT audience" => "google-iap-audience";
        "Invalid IAP credentials: JWT audience doesn't match this application ('aud' claim ({found}) doesn't match expected value ({expected}))" => "google-iap-audience";
        "Invalid IAP credentials: JWT audience doesn't match this application" => "google-iap-audience";
        "Invalid IAP credentials: JWT signature is invalid" => "signature-invalid";
        "Invalid IAP credentials: Expired JWT" => "exp-passed";
        "Invalid IAP credentials: Base64 decode failed on token" => "token-malformed";
        "Invalid IAP credentials: Invalid GCIP ID token" => "google-iap-gcip";
        "Invalid GCIP ID token: JWT signature is invalid" => "google-iap-gcip";
        "Invalid IAP credentials" whole => "google-iap-refused" ("IAP refused the token. The words after the colon are its reason.", "Paste the whole line. The token has to be an ID token of Google whose `aud` is the client ID of IAP, at `Security > Identity-Aware Proxy`, or be signed by a service account for the URL.");
        "You don't have access" whole => "google-iap-access";
        "The request was not authenticated. Either allow unauthenticated invocations or set the proper Authorization header" => "google-run-invoker";
        "The request was not authorized to invoke this service" => "google-run-invoker";
        "The access token could not be verified" => "google-run-token";
        "Your client does not have permission to get URL {path} from this server" => "google-run-invoker";
        "Your client does not have permission to the requested URL" => "google-run-invoker";
    }
    logs {
        "{'error': 'invalid_audience', 'error_description': 'The audience client and the client need to be in the same project.'}" => "google-audience-project";
        "ERROR MESSAGE:  {\"message\":\"invalid_audience: The audience client and the client need to be in the same project.\",\"code\":\"-61440\"}" => "google-audience-project";
        "HTTP/2 401\nx-goog-iap-generated-response: true\ncontent-type: text/html\n\nInvalid IAP credentials: Invalid bearer token. Invalid JWT audience." => "google-iap-audience";
        "{\"severity\":\"WARNING\",\"textPayload\":\"The request was not authenticated. Either allow unauthenticated invocations or set the proper Authorization header. Read more at https://cloud.google.com/run/docs/securing/authenticating\"}" => "google-run-invoker";
    }
}
