//! What Okta prints.

use crate::catalogue::libraries::library;

library! {
    "Okta", Library;
    more "";
    settings {}
    messages {
        "because you are not assigned this app in Okta" => "syslog:app.generic.unauth_app_access_attempt";
        "The certificate and private key do not match" => "domain-certificate-key-mismatch";
        "The certificate and the private key do not match" => "domain-certificate-key-mismatch";
        "The certificate must not be a Certificate Authority (CA) certificate" => "domain-certificate-of-authority";
    }
    logs {}
}
