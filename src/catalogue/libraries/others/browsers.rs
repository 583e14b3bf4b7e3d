//! What browsers print in their console.

use crate::catalogue::libraries::library;

library! {
    "browsers", Client;
    more "";
    settings {}
    messages {
        "Cannot read properties of undefined (reading 'digest')" => "pkce-needs-https" ("The page has no `crypto.subtle`, which a library needs for the PKCE challenge. Browsers offer it only to pages on `https://`, and on `localhost`.", "Open the page with `https://` or as `http://localhost`, and not by an IP address or another name over `http`.");
        "crypto.subtle is undefined" => "pkce-needs-https" ("The page has no `crypto.subtle`, which a library needs for the PKCE challenge. Browsers offer it only to pages on `https://`, and on `localhost`.", "Open the page with `https://` or as `http://localhost`, and not by an IP address or another name over `http`.");
        "from origin {found} has been blocked by CORS policy" => "cors-blocked";
        "Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource" => "cors-blocked";
        "Origin {found} is not allowed by Access-Control-Allow-Origin" => "cors-blocked";
        "Refused to display '{found}' in a frame because it set 'X-Frame-Options'" => "browser-frame-refused";
        "Refused to display '{found}' in a frame because it set multiple 'X-Frame-Options' headers" => "browser-frame-refused";
        "Refused to display '{found}' in a frame because an ancestor violates the following Content Security Policy directive" => "browser-frame-refused";
        "Refused to frame '{found}' because an ancestor violates the following Content Security Policy directive" => "browser-frame-refused";
        "Framing '{found}' violates the following Content Security Policy directive: \"frame-ancestors" => "browser-frame-refused";
        "The loading of “{found}” in a frame is denied by “X-Frame-Options“ directive" => "browser-frame-refused" ("Firefox");
        "Load denied by X-Frame-Options: {found} does not permit" => "browser-frame-refused" ("Firefox");
        "Refused to load {found} because it does not appear in the frame-ancestors directive" => "browser-frame-refused" ("Safari");
        "The page’s settings blocked the loading of a resource (frame-ancestors)" => "browser-frame-refused" ("Firefox");
        "To protect your security, {host} will not allow Firefox to display the page if another site has embedded it" => "browser-frame-refused";
        "okta.com refused to connect" => "browser-frame-refused" ("Chrome shows this inside a frame if Okta does not allow the embedding. In a whole tab it means that no server responded.", "Open the same URL in a new tab. If that works, allow the embedding for your site at `Security > API > Trusted Origins > Add Origin > iFrame embed`, or redirect the whole window.");
        "oktapreview.com refused to connect" => "browser-frame-refused" ("Chrome shows this inside a frame if Okta does not allow the embedding. In a whole tab it means that no server responded.", "Open the same URL in a new tab. If that works, allow the embedding for your site at `Security > API > Trusted Origins > Add Origin > iFrame embed`, or redirect the whole window.");
        "Refused to connect to '{found}' because it violates the following Content Security Policy directive" => "browser-csp-blocked";
        "Connecting to '{found}' violates the following Content Security Policy directive" => "browser-csp-blocked";
        "Refused to connect to '{found}' because it violates the document's Content Security Policy" => "browser-csp-blocked";
        "Refused to connect because it violates the document's Content Security Policy" => "browser-csp-blocked";
        "Refused to frame '{found}' because it violates the following Content Security Policy directive" => "browser-csp-blocked";
        "Framing '{found}' violates the following Content Security Policy directive" => "browser-csp-blocked";
        "Refused to load the script '{found}' because it violates the following Content Security Policy directive" => "browser-csp-blocked";
        "Loading the script '{found}' violates the following Content Security Policy directive" => "browser-csp-blocked";
        "Refused to load the stylesheet '{found}' because it violates the following Content Security Policy directive" => "browser-csp-blocked";
        "Loading the stylesheet '{found}' violates the following Content Security Policy directive" => "browser-csp-blocked";
        "Refused to load the font '{found}' because it violates the following Content Security Policy directive" => "browser-csp-blocked";
        "Loading the font '{found}' violates the following Content Security Policy directive" => "browser-csp-blocked";
        "Refused to load the image '{found}' because it violates the following Content Security Policy directive" => "browser-csp-blocked";
        "Loading the image '{found}' violates the following Content Security Policy directive" => "browser-csp-blocked";
        "Refused to send form data to '{found}' because it violates the following Content Security Policy directive" => "browser-csp-blocked";
        "Sending form data to '{found}' violates the following Content Security Policy directive" => "browser-csp-blocked";
        "Refused to execute inline script because it violates the following Content Security Policy directive" => "browser-csp-blocked";
        "Executing inline script violates the following Content Security Policy directive" => "browser-csp-blocked";
        "Refused to evaluate a string as JavaScript because 'unsafe-eval' is not an allowed source of script" => "browser-csp-blocked";
        "Refused to connect to {found} because it does not appear in the connect-src directive" => "browser-csp-blocked" ("Safari");
        "Refused to load {found} because it does not appear in the {0} directive of the Content Security Policy" => "browser-csp-blocked" ("Safari");
        "The page’s settings blocked the loading of a resource" => "browser-csp-blocked" ("Firefox");
        "The page’s settings blocked a script" => "browser-csp-blocked" ("Firefox");
        "was loaded over HTTPS, but requested an insecure XMLHttpRequest endpoint '{found}'" => "browser-mixed-content";
        "was loaded over HTTPS, but requested an insecure resource '{found}'" => "browser-mixed-content";
        "was loaded over HTTPS, but requested an insecure script '{found}'" => "browser-mixed-content";
        "was loaded over HTTPS, but requested an insecure frame '{found}'" => "browser-mixed-content";
        "was loaded over HTTPS, but requested an insecure stylesheet '{found}'" => "browser-mixed-content";
        "was loaded over a secure connection, but contains a form that targets an insecure endpoint '{found}'" => "browser-mixed-content";
        "Blocked loading mixed active content “{found}”" => "browser-mixed-content" ("Firefox");
        "has been rejected because it is in a cross-site context and its “SameSite” is" => "third-party-cookies-blocked" ("Firefox");
        "was blocked because we are blocking all third-party storage access requests" => "third-party-cookies-blocked" ("Firefox");
        "Third-party cookie is blocked" => "third-party-cookies-blocked" ("Chrome");
        "Third-party cookie will be blocked in future Chrome versions" => "third-party-cookies-blocked" ("Chrome");
        "was set without the `SameSite` attribute. It has been blocked" => "third-party-cookies-blocked" ("Chrome");
        "was blocked because it came from a cross-site response which was not the response to a top-level navigation" => "third-party-cookies-blocked" ("Chrome");
        "This Set-Cookie was blocked because it had the \"SameSite={0}\" attribute but came from a cross-site response" => "third-party-cookies-blocked" ("Chrome");
        "This Set-Cookie header was blocked because it had the \"SameSite={0}\" attribute but came from a cross-site response" => "third-party-cookies-blocked" ("Chrome");
        "This Set-Cookie was blocked due to user preferences" => "third-party-cookies-blocked" ("Chrome");
        "Permission was denied for this request to access the" => "browser-local-network-blocked" ("Chrome");
        "The browser is blocking communication with Okta Verify" => "browser-local-network-blocked" ("Okta's sign-in page");
        "Okta FastPass requires network permission" => "browser-local-network-blocked" ("Okta's sign-in page");
        "because its MIME type ('text/html') is not executable" => "browser-script-not-found";
        "was blocked because of a disallowed MIME type (“text/html”)" => "browser-script-not-found" ("Firefox");
        "net::ERR_CERT_AUTHORITY_INVALID" => "tls-ca-unknown" ("The browser does not trust the issuer of the host's certificate: it is self-signed, from the company's own authority, or from a proxy that inspects TLS.", "Run `openssl s_client -connect HOST:443 </dev/null | openssl x509 -noout -issuer` with the host of the request, to see who signed. Import that authority into the certificate store of the operating system, or give the host a certificate of a public authority.");
        "net::ERR_CERT_DATE_INVALID" => "tls-expired";
        "net::ERR_CERT_COMMON_NAME_INVALID" => "tls-name-wrong";
        "net::ERR_FAILED" => "request-never-answered" ("Chrome also prints this where CORS refuses the response.");
        "net::ERR_BLOCKED_BY_CLIENT" => "request-never-answered" ("Chrome: a content blocker");
        "net::ERR_BLOCKED_BY_RESPONSE" => "request-never-answered" ("Chrome");
        "net::ERR_BLOCKED_BY_ADMINISTRATOR" => "request-never-answered" ("Chrome");
        "net::ERR_CONNECTION_CLOSED" => "request-never-answered" ("Chrome");
        "net::ERR_CONNECTION_REFUSED" => "request-never-answered" ("Chrome");
        "net::ERR_CONNECTION_RESET" => "request-never-answered" ("Chrome");
        "net::ERR_CONNECTION_TIMED_OUT" => "request-never-answered" ("Chrome");
        "net::ERR_INTERNET_DISCONNECTED" => "request-never-answered" ("Chrome");
        "net::ERR_NAME_NOT_RESOLVED" => "request-never-answered" ("Chrome");
        "net::ERR_NETWORK_CHANGED" => "request-never-answered" ("Chrome");
        "net::ERR_TIMED_OUT" => "request-never-answered" ("Chrome");
    }
    logs {
        "Refused to display 'https://acme.okta.com/' in a frame because it set 'X-Frame-Options' to 'sameorigin'." => "browser-frame-refused";
        "Refused to frame 'https://acme.okta.com/' because it violates the following Content Security Policy directive: \"frame-src 'self'\". Note that 'frame-src' was not explicitly set, so 'default-src' is used as a fallback." => "browser-csp-blocked";
        "auth.js:12 Refused to connect to 'https://acme.okta.com/oauth2/default/v1/token' because it violates the following Content Security Policy directive: \"connect-src 'self' https://api.acme.test\"." => "browser-csp-blocked";
        "Cookie “sid” has been rejected because it is in a cross-site context and its “SameSite” is “Lax” or “Strict”." => "third-party-cookies-blocked";
        "Access to fetch at 'http://localhost:8769/probe' from origin 'https://acme.okta.com' has been blocked by CORS policy: Permission was denied for this request to access the `loopback` address space." => "browser-local-network-blocked";
        "POST https://acme.okta.com/oauth2/default/v1/token net::ERR_FAILED" => "request-never-answered";
        "GET https://acme.okta.com/api/v1/users/me net::ERR_BLOCKED_BY_CLIENT" => "request-never-answered";
    }
}
