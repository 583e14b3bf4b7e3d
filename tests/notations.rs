//! Our readers of notations against the libraries that read them strictly: URLs, percent-encoding, references of HTML.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use proptest::prelude::*;
use proptest::sample::select;
use std::borrow::Cow;
use token_inspector::text::character_references::{self, NAMED};
use token_inspector::text::percent::{self, Plus};
use token_inspector::text::url::{Url, parameters};

/// Text with many signs that are, or nearly are, escapes.
fn pieces(pieces: &'static [&'static str]) -> impl Strategy<Value = String> {
    let any =
        prop_oneof![4 => select(pieces).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
    prop::collection::vec(any, 0..40).prop_map(|it| it.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn percent_encoding_is_undone_as_its_library_undoes_it(
        text in pieces(&["%", "%2", "%2F", "%2f", "%C3", "%A9", "%e2%82%ac", "%F0%9F", "%98%80", "%00", "%zz", "+", "a"]),
    ) {
        let theirs = percent_encoding::percent_decode_str(&text).decode_utf8_lossy();
        prop_assert_eq!(percent::decoded(&text, Plus::Plus), theirs);
    }

    #[test]
    fn a_form_is_read_as_its_library_reads_it(
        text in pieces(&["%2B", "%26", "%3D", "%C3%A9", "%C3", "+", "a", "é"]).prop_filter("one value", |it| !it.contains(['&', '='])),
    ) {
        let query = format!("name={text}");
        let theirs: Vec<(Cow<str>, Cow<str>)> = url::form_urlencoded::parse(query.as_bytes()).collect();
        prop_assert_eq!(vec![(Cow::from("name"), percent::decoded(&text, Plus::Space))], theirs);
    }

    #[test]
    fn what_is_percent_encoded_is_undone_to_what_it_was(text in any::<String>()) {
        let encoded = percent_encoding::utf8_percent_encode(&text, percent_encoding::NON_ALPHANUMERIC).to_string();
        prop_assert_eq!(percent::decoded(&encoded, Plus::Space), text);
    }

    #[test]
    fn what_is_escaped_for_html_is_undone_to_what_it_was(text in any::<String>()) {
        let escaped = html_escape::encode_quoted_attribute(&text);
        prop_assert_eq!(character_references::decoded(&escaped), text.as_str());
    }

    #[test]
    fn a_numbered_reference_is_the_character_that_its_library_reads(point in 0_u32..0x11_0000, upper in any::<bool>()) {
        let text = if upper { format!("&#X{point:X};&#{point};") } else { format!("&#x{point:x};&#{point:06};") };
        let control = char::from_u32(point).is_some_and(|it| it.is_control() && !it.is_ascii_whitespace());
        prop_assume!(!control);
        prop_assert_eq!(character_references::decoded(&text), html_escape::decode_html_entities(&text));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_url_is_cut_as_its_library_cuts_it(
        scheme in select(vec!["http", "https"]),
        login in select(vec!["", "ada@", "ada:secret@"]),
        host in "[a-z](-?[a-z0-9]){0,8}(\\.[a-z]{2,4}){0,3}",
        port in select(vec!["", ":8080", ":1"]),
        path in "(/[a-z0-9_~-]{1,8}(\\.[a-z]{1,3})?){0,4}/?",
        query in select(vec!["", "?", "?a=1&b=c", "?to=https://x.example/y?z", "?a=@:/"]),
        fragment in select(vec!["", "#", "#a=1?b", "#/x@y:z"]),
    ) {
        let text = format!("{scheme}://{login}{host}{port}{path}{query}{fragment}");
        let ours = Url::read(&text).unwrap();
        let theirs = url::Url::parse(&text).unwrap();
        let host = format!("{}{}", theirs.host_str().unwrap(), theirs.port().map(|it| format!(":{it}")).unwrap_or_default());
        let login = [theirs.username(), theirs.password().map_or("", |_| ":"), theirs.password().unwrap_or_default()].concat();
        prop_assert_eq!((ours.scheme, ours.login, ours.host), (theirs.scheme(), login.as_str(), host.as_str()));
        prop_assert_eq!(ours.name(), theirs.host_str().unwrap());
        prop_assert_eq!(if ours.path.is_empty() { "/" } else { ours.path }, theirs.path());
        prop_assert_eq!(ours.query, theirs.query().unwrap_or_default());
        prop_assert_eq!(ours.fragment, theirs.fragment().unwrap_or_default());
    }

    #[test]
    fn every_text_can_be_cut_and_nothing_is_lost(text in pieces(&["https", "://", "@", ":", "/", "?", "#", "&", "=", "a"])) {
        let it = Url::cut(&text);
        let lost = text.len() - [it.scheme, it.login, it.host, it.path, it.query, it.fragment].map(str::len).iter().sum::<usize>();
        prop_assert!(lost <= "://@?#".len());
        for parameter in parameters(&text) {
            prop_assert_eq!(text.get(parameter.range).unwrap(), parameter.value);
        }
    }
}

#[test]
fn a_named_reference_is_the_character_that_its_library_reads() {
    for (name, letter) in NAMED {
        let text = format!("&{name};");
        assert_eq!(html_escape::decode_html_entities(&text), letter.to_string(), "{name}");
        assert_eq!(character_references::decoded(&text), letter.to_string(), "{name}");
    }
}
