//! Keys of the Identity Engine.

use super::{ids, lead, tells};

fn message(key: &str, text: &str) -> String {
    format!(
        "{{\"version\":\"1.0.0\",\"stateHandle\":\"02.id.x7Qm2Lr9Tk0v\",\"messages\":{{\"type\":\"array\",\"value\":[{{\"message\":\"{text}\",\"i18n\":{{\"key\":\"{key}\"}},\"class\":\"ERROR\"}}]}}}}"
    )
}

#[test]
fn a_key_with_an_internal_code_is_the_error_of_that_code() {
    let words = "You are not allowed to access this app. To request access, contact an admin.";
    for (key, id) in [
        ("idx.error.code.no_matching_policy", "access_denied/no_matching_policy"),
        ("idx.error.code.user_not_assigned", "idx:idx.error.code.user_not_assigned"),
        ("idx.error.code.policy_evaluation_failed", "unknown-idx-message"),
        (
            "idx.error.code.feature_not_enabled_access_denied",
            "access_denied/feature_not_enabled_access_denied",
        ),
        ("idx.error.code.invalid_refresh_token", "invalid_grant/invalid_refresh_token"),
    ] {
        assert_eq!(lead(&message(key, words)), id, "{key}");
    }
}

#[test]
fn an_embedded_sign_in_without_a_rule_is_told_of_the_interaction_code() {
    let paste = message("idx.error.code.no_matching_policy", "You are not allowed to access this app.");
    assert!(tells(&paste, "access_denied/no_matching_policy", "Interaction Code"));
}

#[test]
fn what_a_device_lacks_is_known_by_its_key_whatever_the_language() {
    for key in [
        "device.must.be.managed",
        "chrome.os_firewall",
        "osquery.timeout",
        "android.zero.trust.disable_usb_debugging",
        "windows.upgrade_os_version.exactly_one_of_the_following",
    ] {
        let key = format!("idx.error.code.access_denied.device_assurance.remediation.{key}");
        assert_eq!(lead(&message(&key, "Etwas fehlt")), format!("idx:{key}"));
    }
    assert!(ids("Switch your device to verified mode").iter().any(|it| it.ends_with("verified_mode")));
}

#[test]
fn a_key_that_is_in_no_list_is_read_by_its_kind_and_its_words() {
    for (key, words, id) in [
        ("authfactor.webauthn.error.clientdata_origin_mismatch", "x", "passkey-domain-mismatch"),
        (
            "authfactor.webauthn.error.signature_verification_failure",
            "x",
            "idx:authfactor.webauthn.error.assertion_validation_failure",
        ),
        ("a.new.key", "Your push notification has expired.", "factor-timeout"),
        ("a.new.key", "Badge not accepted.", "unknown-idx-message"),
    ] {
        assert_eq!(lead(&message(key, words)), id, "{key}");
    }
    let of_okta = message("idx.error.code.never_heard_of", "You are not allowed to access this app.");
    assert!(!tells(&of_okta, "unknown-idx-message", "A hook or policy of this org"));
    assert!(tells(
        &message("acme.badge", "Badge not accepted."),
        "unknown-idx-message",
        "A hook or policy of this org"
    ));
}
