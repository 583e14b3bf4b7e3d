//! What the network and JSON libraries of languages print where no answer of the server could be read.

use crate::catalogue::libraries::library;

library! {
    "the program's network library", Client;
    more "Run `curl -v` with the same URL on the same machine, in the same container: it shows the IP address, the proxy, the TLS certificate and the first bytes of the response.";
    settings {
        "tls-ca-unknown" => "Name the certificate authority of the proxy to the program: `NODE_EXTRA_CA_CERTS` for Node.js, `REQUESTS_CA_BUNDLE` for Python, `keytool -importcert -cacerts` for Java, `update-ca-certificates` for .NET on Linux and `--cacert` for curl. Do not switch the check off.";
        "connect-failed" => "Set `HTTPS_PROXY` and `NO_PROXY` where the program reads them. Java takes `-Dhttps.proxyHost=` and `-Dhttps.proxyPort=`, and Node.js reads `HTTPS_PROXY` only with `NODE_USE_ENV_PROXY=1`.";
    }
    messages {
        "getaddrinfo ENOTFOUND {name}" => "host-not-found" ("Node.js");
        "getaddrinfo EAI_AGAIN {name}" => "host-not-found" ("Node.js: the name server did not answer");
        "connect ECONNREFUSED {ip}" => "connect-failed" ("Node.js");
        "connect ETIMEDOUT {ip}" => "connect-failed" ("Node.js");
        "connect EHOSTUNREACH {ip}" => "connect-failed" ("Node.js");
        "read ECONNRESET" => "connection-ended-early" ("Node.js");
        "socket hang up" whole => "connection-ended-early" ("Node.js");
        "UND_ERR_CONNECT_TIMEOUT" => "connect-failed" ("Node.js");
        "unable to verify the first certificate" => "tls-ca-unknown" ("Node.js: also where the server leaves out the certificate in between");
        "unable to get local issuer certificate" => "tls-ca-unknown" ("Node.js, Python, curl");
        "self-signed certificate in certificate chain" => "tls-ca-unknown" ("Node.js, Python, curl");
        "self signed certificate in certificate chain" => "tls-ca-unknown" ("Node.js, Python, curl, older releases");
        "UNABLE_TO_VERIFY_LEAF_SIGNATURE" => "tls-ca-unknown" ("Node.js");
        "SELF_SIGNED_CERT_IN_CHAIN" => "tls-ca-unknown" ("Node.js");
        "DEPTH_ZERO_SELF_SIGNED_CERT" => "tls-ca-unknown" ("Node.js");
        "UNABLE_TO_GET_ISSUER_CERT_LOCALLY" => "tls-ca-unknown" ("Node.js");
        "CERT_HAS_EXPIRED" => "tls-expired" ("Node.js");
        "Hostname/IP does not match certificate's altnames: {0}" => "tls-name-wrong" ("Node.js");
        "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed" => "tls-ca-unknown" ("Python");
        "certificate verify failed: certificate has expired" => "tls-expired" ("Python");
        "certificate verify failed: Hostname mismatch, certificate is not valid for {expected}" => "tls-name-wrong" ("Python");
        "certificate verify failed: IP address mismatch, certificate is not valid for {expected}" => "tls-name-wrong" ("Python");
        "Failed to resolve {name} ([Errno {0}]" => "host-not-found" ("Python");
        "Name or service not known" => "host-not-found";
        "Temporary failure in name resolution" => "host-not-found";
        "nodename nor servname provided, or not known" => "host-not-found" ("macOS");
        "Failed to establish a new connection: {0}" => "connect-failed" ("Python");
        "timed out. (connect timeout={0})" => "connect-failed" ("Python");
        "Read timed out. (read timeout={0})" => "connection-ended-early" ("Python");
        "Remote end closed connection without response" => "connection-ended-early" ("Python");
        "Cannot connect to proxy" => "connect-failed" ("Python");
        "Tunnel connection failed: {0}" => "connect-failed" ("Python, Java: the proxy refused; 407 means that it asks for a sign-in");
        "PKIX path building failed" => "tls-ca-unknown" ("Java");
        "unable to find valid certification path to requested target" => "tls-ca-unknown" ("Java");
        "PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed" => "tls-expired" ("Java");
        "No subject alternative DNS name matching {expected} found" => "tls-name-wrong" ("Java");
        "No name matching {expected} found" => "tls-name-wrong" ("Java");
        "java.net.UnknownHostException: {name}" => "host-not-found" ("Java");
        "I/O error on {0} request for {name}: Connection refused" => "connect-failed" ("Spring");
        "Connect to {name} failed: Connection refused" => "connect-failed" ("Apache HttpClient of Java");
        "Connection refused ({name}:{0})" => "connect-failed" (".NET");
        "Failed to open TCP connection to {name} (Connection refused" => "connect-failed" ("Ruby");
        "tcp connect error: Connection refused" => "connect-failed" ("Rust");
        "java.net.ConnectException: {0}" => "connect-failed" ("Java");
        "java.net.SocketTimeoutException: Connect timed out" => "connect-failed" ("Java");
        "java.net.SocketTimeoutException: Read timed out" => "connection-ended-early" ("Java");
        "java.net.NoRouteToHostException: {0}" => "connect-failed" ("Java");
        "Received fatal alert: protocol_version" => "tls-version-refused" ("Java");
        "Received fatal alert: handshake_failure" => "tls-version-refused" ("Java");
        "The remote certificate is invalid because of errors in the certificate chain" => "tls-ca-unknown" (".NET");
        "The remote certificate is invalid according to the validation procedure: RemoteCertificateNameMismatch" => "tls-name-wrong" (".NET");
        "The remote certificate is invalid according to the validation procedure" => "tls-ca-unknown" (".NET");
        "The remote certificate was rejected by the provided RemoteCertificateValidationCallback" => "tls-ca-unknown" (".NET");
        "No such host is known" => "host-not-found" (".NET on Windows");
        "The remote name could not be resolved: {name}" => "host-not-found" (".NET Framework and PowerShell 5");
        "No connection could be made because the target machine actively refused it" => "connect-failed" (".NET on Windows");
        "A connection attempt failed because the connected party did not properly respond after a period of time" => "connect-failed" (".NET on Windows");
        "The request was aborted: Could not create SSL/TLS secure channel" => "tls-version-refused" (".NET Framework and PowerShell 5");
        "The underlying connection was closed: An unexpected error occurred on a send" => "tls-version-refused" (".NET Framework and PowerShell 5");
        "Could not resolve host: {name}" => "host-not-found" ("curl, PHP, Git");
        "Failed to connect to {name} port {0}" => "connect-failed" ("curl, PHP");
        "SSL certificate problem: certificate has expired" => "tls-expired" ("curl, PHP");
        "SSL certificate problem: {0}" => "tls-ca-unknown" ("curl, PHP");
        "SSL: no alternative certificate subject name matches target host name {expected}" => "tls-name-wrong" ("curl, PHP");
        "Operation timed out after {0} milliseconds with 0 bytes received" => "connection-ended-early" ("curl, PHP");
        "schannel: next InitializeSecurityContext failed: {0}" => "tls-ca-unknown" ("curl on Windows; also where the list of revoked certificates cannot be loaded");
        "SSL_connect returned=1 errno=0 {0}: certificate verify failed" => "tls-ca-unknown" ("Ruby");
        "Unexpected token '<', {0} is not valid JSON" => "html-not-json" ("JavaScript");
        "Unexpected token < in JSON at position 0" => "html-not-json" ("JavaScript");
        "Unexpected token 'e', \"eyJ{0}\"... is not valid JSON" => "jwt-where-json" ("JavaScript");
        "Unexpected token 'e', \"eyJ{0}" => "jwt-where-json" ("JavaScript");
        "JSON Parse error: Unrecognized token '<'" => "html-not-json" ("Safari, React Native");
        "Unexpected character ('<' (code 60)): expected a valid value" => "html-not-json" ("Jackson of Java");
        "Unexpected character encountered while parsing value: <" => "html-not-json" ("Newtonsoft.Json of .NET");
        "unexpected token at '<" => "html-not-json" ("Ruby");
        "Expecting value: line 1 column 1 (char 0)" => "response-not-readable" ("Python: the body is empty, or a page");
        "JSON.parse: unexpected character at line 1 column 1 of the JSON data" => "response-not-readable" ("Firefox: the body is empty, or a page");
        "Unexpected end of JSON input" => "response-not-readable" ("JavaScript: the body is empty, or was cut off");
        "No content to map due to end-of-input" => "response-not-readable" ("Jackson of Java: the body is empty");
    }
    logs {
        "FetchError: request to https://acme.okta.com/oauth2/default/v1/token failed, reason: getaddrinfo ENOTFOUND acme.okta.com" => "host-not-found";
        "requests.exceptions.SSLError: HTTPSConnectionPool(host='acme.okta.com', port=443): Max retries exceeded with url: /api/v1/users (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1007)')))" => "tls-ca-unknown";
        "Error: read ECONNRESET\n    at TLSWrap.onStreamRead (node:internal/stream_base_commons:217:20) {\n  errno: -104,\n  code: 'ECONNRESET',\n  syscall: 'read'\n}" => "connection-ended-early";
        "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='acme.okta.com', port=443): Read timed out. (read timeout=5)" => "connection-ended-early";
        "curl: (60) SSL certificate problem: self-signed certificate in certificate chain" => "tls-ca-unknown";
        "sun.security.validator.ValidatorException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target" => "tls-ca-unknown";
        "Invoke-RestMethod : The request was aborted: Could not create SSL/TLS secure channel." => "tls-version-refused";
        "ERROR [SyntaxError: Unexpected token 'e', \"eyJhbGciOi\"... is not valid JSON\n    at JSON.parse (<anonymous>)\n    at Client.userinfo (/app/node_modules/openid-client/lib/client.js:1291:23)] Failed to finish oauth" => "jwt-where-json";
        "SyntaxError: Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON" => "html-not-json";
        "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)" => "response-not-readable";
        "com.fasterxml.jackson.core.JsonParseException: Unexpected character ('<' (code 60)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')" => "html-not-json";
    }
}
