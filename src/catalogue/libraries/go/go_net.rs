//! What Go programs (net/http, oauth2) prints (Go 1.18 to 1.25, golang.org/x/oauth2).

use crate::catalogue::libraries::library;

library! {
    "Go programs (net/http, oauth2)", Client;
    more "Read the text before this error: it names the request that failed. The environment variable `GODEBUG=http2debug=1` prints the headers of requests over HTTP/2.";
    settings {
        "tls-ca-unknown" => "Set `SSL_CERT_FILE` (a PEM file) or `SSL_CERT_DIR`, which add certificate authorities on Linux. Many programs have their own setting.";
        "connect-failed" => "Set `HTTPS_PROXY` and `NO_PROXY` before the program starts: Go programs read them then.";
    }
    messages {
        "x509: certificate signed by unknown authority" => "tls-ca-unknown";
        "tls: failed to verify certificate: x509: {0}" => "tls-ca-unknown";
        "x509: certificate is valid for {found}, not {expected}" => "tls-name-wrong";
        "x509: certificate has expired or is not yet valid: {0}" => "tls-expired";
        "x509: certificate relies on legacy Common Name field" => "tls-name-wrong";
        "dial tcp: lookup {name}: no such host" => "host-not-found";
        "dial tcp: lookup {name} on {ip}: no such host" => "host-not-found";
        "dial tcp: lookup {name} on {ip}: server misbehaving" => "host-not-found" ("The DNS server failed to answer, so the name itself may be right.", "Run `nslookup HOST` in the same container, and look at the DNS server in `/etc/resolv.conf` (in Kubernetes at the log of CoreDNS: `kubectl logs -n kube-system -l k8s-app=kube-dns`).");
        "dial tcp: lookup {name}: i/o timeout" => "host-not-found" ("The DNS server that was asked did not answer in time.", "Run `nslookup HOST` in the same container, and let it reach the DNS server in `/etc/resolv.conf` by UDP and TCP on port 53.");
        "read: connection reset by peer" => "connect-failed";
        "dial tcp {ip}: connect: connection refused" => "connect-failed";
        "dial tcp {ip}: i/o timeout" => "connect-failed";
        "dial tcp {ip}: connect: no route to host" => "connect-failed";
        "net/http: TLS handshake timeout" => "connect-failed";
        "Client.Timeout exceeded while awaiting headers" => "connect-failed";
        "proxyconnect tcp: {0}" => "connect-failed";
        "Get \"\": unsupported protocol scheme" => "url-from-empty-setting";
        "Post \"\": unsupported protocol scheme" => "url-from-empty-setting";
        "/.well-known/openid-configuration\": unsupported protocol scheme" => "url-from-empty-setting";
        "http: server gave HTTP response to HTTPS client" => "connect-failed";
        "oauth2: cannot fetch token: {0}" announces => "token-request-failed" ("The status and the provider's response follow `Response:`.");
        "oauth2: cannot fetch token" whole => "token-request-failed";
        "oauth2: cannot parse json: {0}" => "token-response-not-json";
        "oauth2: server response missing access_token" => "access-token-not-returned";
        "oauth2: token expired and refresh token is not set" => "refresh-token-missing";
        "json: cannot unmarshal {found} into Go struct field {name} of type {expected}" => "json-type-differs";
        "json: cannot unmarshal {found} into Go value of type {expected}" => "json-type-differs";
        "oauth2: \"invalid_client\"" whole => "invalid_client" ("The provider refused the client's ID or credentials, and sent no description, or the program dropped it.", "Print the whole error: `var re *oauth2.RetrieveError; errors.As(err, &re)`, and then `string(re.Body)`.");
        "oauth2: \"invalid_grant\"" whole => "invalid_grant" ("The provider refused the client's ID or credentials, and sent no description, or the program dropped it.", "Print the whole error: `var re *oauth2.RetrieveError; errors.As(err, &re)`, and then `string(re.Body)`.");
        "oauth2: \"invalid_request\"" whole => "invalid_request" ("The provider refused the client's ID or credentials, and sent no description, or the program dropped it.", "Print the whole error: `var re *oauth2.RetrieveError; errors.As(err, &re)`, and then `string(re.Body)`.");
        "oauth2: \"invalid_scope\"" whole => "invalid_scope" ("The provider refused the client's ID or credentials, and sent no description, or the program dropped it.", "Print the whole error: `var re *oauth2.RetrieveError; errors.As(err, &re)`, and then `string(re.Body)`.");
        "oauth2: \"unauthorized_client\"" whole => "unauthorized_client" ("The provider refused the client's ID or credentials, and sent no description, or the program dropped it.", "Print the whole error: `var re *oauth2.RetrieveError; errors.As(err, &re)`, and then `string(re.Body)`.");
        "oauth2: \"access_denied\"" whole => "access_denied" ("The provider refused the client's ID or credentials, and sent no description, or the program dropped it.", "Print the whole error: `var re *oauth2.RetrieveError; errors.As(err, &re)`, and then `string(re.Body)`.");
    }
    logs {
        "Get \"https://acme.okta.com/oauth2/default/v1/keys\": dial tcp: lookup acme.okta.com on 10.96.0.10:53: server misbehaving" => "host-not-found";
        "Unable to connect to the server: failed to refresh token: oauth2: cannot fetch token: 401 Unauthorized\nResponse: " => "token-request-failed";
        "level=eror msg=\"login.OAuthLogin(get info from generic_oauth)\" error=\"Get \\\"\\\": unsupported protocol scheme \\\"\\\"\"" => "url-from-empty-setting";
        "Failed to query provider \"\": Get \"/.well-known/openid-configuration\": unsupported protocol scheme \"\"" => "url-from-empty-setting";
        "Error: failed to get user custom schema: json: cannot unmarshal number into Go struct field UserSchemaAttributeItems.definitions.custom.properties.items.enum of type string\n\n  with okta_user_schema_property.user_roles,\n  on app.tf line 25" => "json-type-differs";
        "Get \"https://acme.okta.com/.well-known/openid-configuration\": tls: failed to verify certificate: x509: certificate signed by unknown authority" => "tls-ca-unknown";
        "failed to get keys: Get \"https://acme.okta.com/oauth2/default/v1/keys\": dial tcp: lookup acme.okta.com on 10.96.0.10:53: no such host" => "host-not-found";
        "oauth2: cannot fetch token: 401 Unauthorized\nResponse: {\"error\":\"invalid_client\",\"error_description\":\"The client secret supplied for a confidential client is invalid.\"}" => "invalid_client/invalid_client_secret";
    }
}
