//! Where to click in the Admin Console, and whom to ask: labels as Okta's own pages have them.

use super::{explanations, fixes, words};

#[test]
fn a_password_is_reset_by_a_button_of_its_own_and_never_under_more_actions() {
    for (id, fix) in fixes() {
        let lower = fix.to_lowercase();
        let reset = ["reset the password", "reset their password", "password again at"]
            .iter()
            .any(|it| lower.contains(it));
        let named = fix.contains("Reset or Remove password") || !fix.contains("Directory > People");
        assert!(!reset || named, "{id} does not name the button: {fix}");
        assert!(!(reset && fix.contains("More Actions >")), "{id} sends to the wrong menu: {fix}");
    }
}

#[test]
fn more_actions_is_never_the_last_step() {
    for (id, fix) in fixes() {
        for behind in fix.split("More Actions").skip(1) {
            let known = [" > Reset Authenticators`", " > Clear User Sessions`"];
            assert!(known.iter().any(|it| behind.starts_with(it)), "{id}: {fix}");
        }
    }
}

#[test]
fn an_account_is_unlocked_by_its_own_button_or_by_the_api() {
    for (id, fix) in fixes() {
        if fix.contains("nlock the user ") {
            assert!(fix.contains("while the account is locked"), "{id}: {fix}");
        }
    }
}

#[test]
fn an_optional_product_is_sold_by_the_account_team_and_not_given_by_support() {
    let about = fixes().filter(|(_, fix)| fix.contains("API Access Management"));
    let wrong: Vec<_> = about.filter(|(_, fix)| !fix.contains("account team")).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn whoever_is_sent_to_okta_support_is_told_what_to_send() {
    let mut seen = 0;
    for (id, fix) in
        fixes().filter(|(_, fix)| fix.contains("support.okta.com") || fix.contains("Okta Support"))
    {
        let what = ["errorId", "X-Okta-Request-Id", "the error code", "Okta domain", "{request_id}"];
        assert!(what.iter().any(|it| fix.contains(it)), "{id}: {fix}");
        seen += 1;
    }
    assert!(seen > 10, "{seen}");
}

#[test]
fn switching_dpop_off_is_said_to_weaken_the_app() {
    let off = |fix: &str| {
        let lower = fix.to_lowercase();
        ["clear", "switch off", "untick"].iter().any(|it| lower.contains(it))
            && fix.contains("Require Demonstrating")
    };
    let mut seen = 0;
    for (id, fix) in fixes().filter(|(_, fix)| off(fix)) {
        assert!(fix.contains("cannot do DPoP"), "{id} does not say for whom: {fix}");
        seen += 1;
    }
    assert!(seen >= 3, "{seen}");
}

#[test]
fn a_default_scope_is_set_by_the_label_that_the_console_has() {
    assert!(words("invalid_scope/no_default_scopes").contains("`Set as a default scope`"));
    assert!(!explanations().iter().any(|it| words(it.id).contains("`Default scope`")));
}

#[test]
fn a_scope_of_openid_connect_is_never_granted_as_an_okta_api_scope() {
    let granted = |fix: &str| fix.contains("`openid`") && fix.contains("Okta API Scopes");
    let wrong: Vec<_> =
        fixes().filter(|(_, fix)| granted(fix) && !fix.contains("does not list it")).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
