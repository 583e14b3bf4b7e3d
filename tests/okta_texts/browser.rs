//! What a browser refuses by itself.

use super::{first_cause, lead, tells};

#[test]
fn a_frame_is_refused_by_the_page_in_it() {
    for paste in [
        "Refused to display 'https://acme.okta.com/' in a frame because it set 'X-Frame-Options' to 'sameorigin'.",
        "Refused to frame 'https://acme.okta.com/' because an ancestor violates the following Content Security Policy directive: \"frame-ancestors 'self'\".",
        "Framing 'https://acme.okta.com/' violates the following Content Security Policy directive: \"frame-ancestors 'self'\". The request has been blocked.",
        "The loading of “https://acme.okta.com/” in a frame is denied by “X-Frame-Options“ directive set to “SAMEORIGIN“.",
        "acme.okta.com refused to connect.",
    ] {
        assert_eq!(lead(paste), "browser-frame-refused", "{paste}");
        assert!(first_cause(paste).contains("iFrame embed"), "{paste}");
    }
}

#[test]
fn an_error_page_in_a_hidden_frame_is_opened_first() {
    let paste = "Refused to display 'https://acme.okta-emea.com/error/404?fromURI=%2Foauth2%2Fv1%2Fauthorize' in a frame because it set 'X-Frame-Options' to 'SAMEORIGIN'.";
    assert!(first_cause(paste).contains("in a new tab"));
}

#[test]
fn a_page_s_own_policy_names_its_directive() {
    for (paste, directive) in [
        (
            "Refused to connect to 'https://acme.okta.com/oauth2/default/v1/token' because it violates the following Content Security Policy directive: \"connect-src 'self'\".",
            "`connect-src`",
        ),
        (
            "Framing 'https://acme.okta.com/' violates the following Content Security Policy directive: \"frame-src 'self'\". The request has been blocked.",
            "`frame-src`",
        ),
        (
            "Refused to send form data to 'https://acme.okta.com/app/x/sso/saml' because it violates the following Content Security Policy directive: \"form-action 'self'\".",
            "`form-action`",
        ),
    ] {
        assert_eq!(lead(paste), "browser-csp-blocked", "{paste}");
        assert!(first_cause(paste).contains(directive), "{paste}");
    }
}

#[test]
fn http_in_an_https_page_and_cookies_of_another_site_are_known() {
    let mixed = "Mixed Content: The page at 'https://app.acme.test/' was loaded over HTTPS, but requested an insecure XMLHttpRequest endpoint 'http://acme.okta.com/oauth2/v1/token'. This request has been blocked.";
    assert_eq!(lead(mixed), "browser-mixed-content");
    let cookie = "Cookie “sid” has been rejected because it is in a cross-site context and its “SameSite” is “Lax” or “Strict”. acme.okta.com";
    assert_eq!(lead(cookie), "third-party-cookies-blocked");
    assert!(tells(cookie, "third-party-cookies-blocked", "custom domain"));
}

#[test]
fn the_sign_in_page_s_own_words_are_known() {
    for (said, id) in [
        (
            "Could not sign in with a passkey. The RP ID acme.okta.com is invalid for this domain.",
            "passkey-domain-mismatch",
        ),
        ("The browser is blocking communication with Okta Verify.", "browser-local-network-blocked"),
        ("Your push notification has expired.", "factor-timeout"),
        ("Certificate authentication failed. Contact your admin.", "smart-card-certificate-refused"),
    ] {
        assert_eq!(lead(said), id, "{said}");
    }
}

#[test]
fn a_request_that_the_page_s_policy_stopped_is_told_as_that() {
    let paste = "AuthApiError: Failed to fetch\nRefused to connect to 'https://acme.okta.com/oauth2/default/v1/token' because it violates the following Content Security Policy directive: \"connect-src 'self'\".";
    assert_eq!(lead(paste), "browser-csp-blocked");
}
