//! Event types of today, of old, and of no time.

use token_inspector::catalogue::system_log::{EventKind, event, explanation, filter};
use token_inspector::catalogue::{Trigger, triggered_by};
use token_inspector::finding::Explanation;

fn types() -> Vec<String> {
    let tree = include_str!("../src/catalogue/system_log/types.txt");
    let (mut path, mut all) = (Vec::<&str>::new(), Vec::new());
    for line in tree.lines() {
        let part = line.trim_start_matches('\t');
        let depth = line.len() - part.len();
        assert!(depth <= path.len(), "too deep: {line}");
        path.truncate(depth);
        path.push(part.trim_end_matches('.'));
        if !part.ends_with('.') {
            all.push(path.join("."));
        }
    }
    all
}

fn explanations() -> impl Iterator<Item = &'static Explanation> {
    triggered_by(Trigger::Event).map(|entry| &entry.explanation)
}

#[test]
fn the_types_of_today_are_known() {
    let all = types();
    assert_eq!(all.len(), 1274);
    for name in &all {
        assert_eq!(event(name), Some(EventKind::Current), "{name}");
    }
    assert_eq!(event("user.authentication.auth_via_idp"), Some(EventKind::Current));
}

#[test]
fn beginnings_and_ends_of_types_are_none() {
    for name in
        ["", ".", "app", "app.oauth2", "user.session", "user.session.start.x", "user.session.star", "start"]
    {
        assert_eq!(event(name), None, "{name}");
    }
}

#[test]
fn names_of_old_guides_have_their_successor() {
    assert_eq!(
        event("core.user_auth.login_failed"),
        Some(EventKind::Legacy(&["user.authentication.auth", "user.session.start"]))
    );
    assert_eq!(
        event("app.generic.provision.deactivate_user_from_app"),
        Some(EventKind::Legacy(&["application.user_membership.remove"]))
    );
    for name in [
        "api.token.invalid",
        "app.generic.unassign_user",
        "oauth2.token.grant.reject",
        "system.rate.limit.violation",
    ] {
        assert!(matches!(event(name), Some(EventKind::NeverExisted(_))), "{name}");
    }
    assert_eq!(event("app.generic.unauth_app_access_attempt"), Some(EventKind::Current));
}

#[test]
fn successors_are_types_of_today() {
    let names = include_str!("../src/catalogue/system_log/names.rs");
    let mut count = 0;
    for line in names.lines().filter(|line| line.trim_start().starts_with('"') || line.contains("(\"")) {
        for name in line.split('"').skip(1).step_by(2) {
            assert!(event(name).is_some(), "{name}");
            count += 1;
        }
    }
    assert!(count > 150, "{count}");
    for name in names.split('"').skip(1).step_by(2) {
        let now = match event(name) {
            Some(EventKind::Legacy(now) | EventKind::NeverExisted(now)) => now,
            _ => &[],
        };
        assert!(now.iter().all(|name| event(name) == Some(EventKind::Current)), "{name}");
    }
}

#[test]
fn every_explanation_is_of_a_known_name_and_in_order() {
    let all: Vec<_> = explanations().collect();
    let (kinds, types) = all.split_at(3);
    assert!(kinds.iter().all(|it| !it.id.contains('.')));
    for it in types {
        let name = it.id.strip_prefix("syslog:").unwrap_or_default();
        assert!(event(name).is_some(), "{name}");
        assert_eq!(explanation(name).map(|it| it.id), Some(it.id));
    }
    assert!(types.is_sorted_by(|one, next| one.id < next.id));
}

#[test]
fn a_name_without_words_of_its_own_gets_those_of_its_kind() {
    assert_eq!(explanation("zone.update").map(|it| it.id), Some("syslog:"));
    assert_eq!(explanation("policy.updated").map(|it| it.id), Some("syslog:legacy"));
    assert_eq!(explanation("system.rate.limit.burst").map(|it| it.id), Some("syslog:never-existed"));
    assert!(explanation("std.io.error").is_none());
}

#[test]
fn filters_name_types_of_today_only() {
    for query in explanations().flat_map(|it| it.all_queries()) {
        for clause in query.clauses {
            for name in clause.split("eventType eq \"").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(name.contains('{') || event(name) == Some(EventKind::Current), "{name}");
            }
        }
    }
    assert_eq!(filter(&["a.b", "c.d"]), "eventType eq \"a.b\" or eventType eq \"c.d\"");
}
