//! Three hundred and more shapes of JSON as payloads: a valid one is shown exactly, an invalid one says where it
//! breaks, and none keeps the header from being shown.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use token_inspector::checks::Sample;
use token_inspector::jose::token::Token;
use token_inspector::text::json;
use token_inspector::text::json::{Fault, Value};
use token_inspector::text::timestamp::Timestamp;
use token_inspector::{Context, inspect};

/// A payload as bytes, with a name to find it by.
fn shapes() -> Vec<(String, Vec<u8>)> {
    let mut all: Vec<(String, Vec<u8>)> = Vec::new();
    let mut add = |family: &str, text: &[u8]| {
        all.push((format!("{family} {}", String::from_utf8_lossy(text)), text.to_vec()))
    };
    let numbers = [
        "0",
        "-0",
        "1",
        "-1",
        "12",
        "0.5",
        "-0.5",
        "1.0",
        "1.50",
        "1e2",
        "1E2",
        "1e+2",
        "1e-2",
        "1.5e10",
        "0e0",
        "0E+0",
        "123456789012345678901234567890",
        "-9007199254740993",
        "9007199254740992",
        "1e400",
        "-1e400",
        "1e-400",
        "0.1000000000000000055511151231257827",
        "123.456e-7",
        "2e308",
        "100000000000000000000",
        "1.0E+2",
        // Not numbers:
        "01",
        "-01",
        "00",
        "+1",
        "-",
        "--1",
        ".5",
        "-.5",
        "1.",
        "-1.",
        "1.e1",
        "1e",
        "1e+",
        "1E-",
        "1e1.5",
        "0x1F",
        "1_000",
        "1,000",
        "Infinity",
        "-Infinity",
        "NaN",
        "-NaN",
        "1a",
        "0e",
        "0.3e",
        "0.3e+",
        "9.e+",
        "1 000",
        "１",
        "1e1e1",
        "-2.",
        "2.e3",
        "2.e-3",
        "-1x",
        "1.2a-3",
        "1.8011670033376514H-308",
        "- 1",
        "0b1",
        "1n",
        "∞",
    ];
    for number in numbers {
        add("number", format!("{{\"a\":{number}}}").as_bytes());
        add("number in a list", format!("{{\"a\":[{number}]}}").as_bytes());
    }
    let strings: &[&[u8]] = &[
        b"",
        b"a",
        b"\\\"",
        b"\\\\",
        b"\\/",
        b"\\b\\f\\n\\r\\t",
        b"\\u0061",
        b"\\u00e9",
        b"\\ud83d\\ude00",
        b"\\uFFFF",
        b"\\u0000",
        b"\\u200b",
        b"\\u2028",
        b"\xe2\x80\xa8",
        b"\xf0\x9f\x98\x80",
        b"\xc3\xa9",
        b"\xe2\x82\xac",
        b"/",
        b"'",
        b"\x7f",
        b"\\uDBFF\\uDFFF",
        b"\\u0022",
        b"\\u005C",
        b"\xef\xbf\xbf",
        b"\xf4\x8f\xbf\xbf",
        b"a\\u0020b",
        b"\\\\u0061",
        // Flawed, or not strings:
        b"\\ud83d",
        b"\\ude00",
        b"\\ude00\\ud83d",
        b"\\ud83d\\u0061",
        b"\\ud83dx",
        b"\\ud83d\\ud83d",
        b"\\uD8",
        b"\\u",
        b"\\u00",
        b"\\u00g0",
        b"\\x41",
        b"\\a",
        b"\\0",
        b"\\'",
        b"\\ ",
        b"\\\xc3\xa9",
        b"\t",
        b"\n",
        b"\x00",
        b"\x1f",
        b"\xff",
        b"\xc0\xaf",
        b"\xed\xa0\x80",
        b"\xf5\x80\x80\x80",
        b"\xe2\x82",
        b"\x80",
        b"\xf8\x88\x80\x80\x80",
        b"\\",
        b"\\u123",
        b"\\uqqqq",
        b"\\U0041",
        b"\\ud800\\u",
    ];
    for text in strings {
        add("string", &[b"{\"a\":\"", *text, b"\"}"].concat());
        add("name", &[b"{\"", *text, b"\":1}"].concat());
        if text.len() < 3 {
            add("string in a list", &[b"{\"a\":[\"", *text, b"\"]}"].concat());
        }
    }
    let objects: &[&str] = &[
        "{}",
        " {} ",
        "{\"a\":null}",
        "{\"a\":true,\"b\":false}",
        "{ \"a\" : 1 , \"b\" : 2 }",
        "{\"a\":{}}",
        "{\"a\":[]}",
        "{\"\":0}",
        "{\"a\":{\"b\":{\"c\":[1,[2,[3]]]}}}",
        "\r\n\t{\"a\":\n1}\r\n",
        "{\"a\":[null,1,\"x\",true,{}]}",
        "{\"a\":1,\"A\":2}",
        "{\"a\":[1,2,3],\"b\":\"x\"}",
        "{\"a b\":1}",
        "{\"https://x/y\":1}",
        // Twice the same name:
        "{\"a\":1,\"a\":1}",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1,\"\\u0061\":2}",
        "{\"b\":{\"a\":1,\"a\":2}}",
        "{\"a\":1,\"b\":2,\"a\":3}",
        // Broken:
        "",
        " ",
        "{",
        "}",
        "[",
        "]",
        "{\"",
        "{\"a",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":1,}",
        "{,}",
        "{\"a\":1,,\"b\":2}",
        "{\"a\" 1}",
        "{\"a\"::1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":}",
        "{:1}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":'b'}",
        "{1:1}",
        "{\"a\":1}}",
        "{\"a\":1}{}",
        "{\"a\":1} x",
        "{\"a\":1},",
        "{\"a\":1}//c",
        "{\"a\":1/*c*/}",
        "{\"a\":1}#",
        "{\"a\":[1,]}",
        "{\"a\":[,1]}",
        "{\"a\":[1,,2]}",
        "{\"a\":[1 2]}",
        "{\"a\":[1}",
        "{\"a\":(1)}",
        "{\"a\":tru}",
        "{\"a\":True}",
        "{\"a\":nul}",
        "{\"a\":None}",
        "{\"a\":undefined}",
        "{\"a\":TRUE}",
        "{\"a\":truex}",
        "{\"a\":\"b}",
        "{\"a\":b\"}",
        "{\"a\":\"b\"c}",
        "{\"a\":\"b\"\"c\"}",
        "{\"a\"=1}",
        "{\"a\"=>1}",
        "{\"a\":1;\"b\":2}",
        "{\"a\":[1:2]}",
        "{\"a\":1]",
        "{\"a\":\u{a0}1}",
        "{\u{feff}\"a\":1}",
        "\u{feff}{\"a\":1}",
        "{\"a\":\u{c}1}",
        "{\"a\":\u{b}1}",
        "{\"a\":\u{2060}1}",
        "{\"a\":1}\u{0}",
        "{\"a\":*}",
        "{\"a\":@}",
        "{*\"a\":1}",
        "{\"a\":&1}",
        "{\"a\":1\u{1}}",
        "{{}}",
        "{[]:1}",
        "{\"a\":{\"b\":1}",
        "{\"a\":{]}",
        "{\"a\":[{]}}",
        "{\"a\":.}",
        "{\"a\":-}",
        "{\"a\":\"\\",
        "{\"a\":\"\\\"",
        "{null:1}",
        "{true:1}",
        "{\"a\":1}\n{\"b\":2}",
        "{\"a\":\"x\" ,}",
    ];
    for text in objects {
        add("object", text.as_bytes());
    }
    for text in [
        "1", "-1.5", "\"x\"", "\"\"", "null", "true", "false", "[]", "[1]", "[{}]", "x", "nul", "'x'",
        "[1,]", "\"x", "[\"x\"", "0x", "[[]",
    ] {
        add("no object", text.as_bytes());
    }
    for depth in [1, 2, 10, 60, 100, 127, 128, 129, 200, 1_000, 20_000] {
        add("list in list", format!("{{\"a\":{}{}}}", "[".repeat(depth), "]".repeat(depth)).as_bytes());
        add("object in object", format!("{}1{}", "{\"a\":".repeat(depth), "}".repeat(depth)).as_bytes());
        add("open lists", format!("{{\"a\":{}", "[".repeat(depth)).as_bytes());
    }
    add("UTF-16", &"{\"a\":1}".encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>());
    add("UTF-16 little", &"{\"a\":1}".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>());
    add("Latin-1", b"{\"a\":\"Zo\xeb\"}");
    add("long text", format!("{{\"a\":\"{}\"}}", "x".repeat(100_000)).as_bytes());
    add(
        "many members",
        format!("{{{}}}", (0..2_000).map(|it| format!("\"m{it}\":{it}")).collect::<Vec<_>>().join(","))
            .as_bytes(),
    );
    all
}

/// Whether a value is what serde_json read, numbers digit by digit.
fn same(ours: &Value, theirs: &serde_json::Value) -> bool {
    match (ours, theirs) {
        (Value::Null, serde_json::Value::Null) => true,
        (Value::Bool(one), serde_json::Value::Bool(other)) => one == other,
        (Value::Number(one), serde_json::Value::Number(other)) => {
            // serde_json writes the exponent's sign out, and keeps all digits.
            let plain = |text: &str| text.to_lowercase().replace("e+", "e");
            plain(one) == plain(other.as_str())
        }
        (Value::String(one), serde_json::Value::String(other)) => one == other,
        (Value::Array(one), serde_json::Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), serde_json::Value::Object(other)) => {
            one.iter().all(|member| {
                let last = one.get(&member.name).unwrap();
                other.get(&member.name).is_some_and(|value| same(last, value))
            }) && other.keys().all(|name| one.get(name).is_some())
        }
        _ => false,
    }
}

fn serious(fault: &Fault) -> bool {
    !matches!(fault, Fault::Duplicate(_) | Fault::LoneSurrogate)
}

fn compact(payload: &[u8]) -> String {
    let text = URL_SAFE_NO_PAD.encode(payload);
    let sample = Sample::Access.encoded(&[], &[]);
    let mut parts = sample.split('.');
    format!("{}.{text}.{}", parts.next().unwrap(), parts.next_back().unwrap())
}

#[test]
fn there_are_as_many_shapes_as_json_parsers_are_tried_on() {
    assert!(shapes().len() >= 318, "{}", shapes().len());
}

#[test]
fn what_serde_json_takes_has_no_flaw_and_what_it_refuses_has_one() {
    let mut bad = Vec::new();
    for (name, bytes) in shapes() {
        let token = Token::read(&compact(&bytes));
        let part = &token.payload;
        let flawed = part.not_utf8.is_some() || part.flaws.iter().any(|flaw| serious(&flaw.fault));
        let half = part.flaws.iter().any(|flaw| flaw.fault == Fault::LoneSurrogate);
        let deep = part.flaws.iter().any(|flaw| flaw.fault == Fault::TooDeep);
        let name: String = name.chars().take(60).collect();
        match serde_json::from_slice::<serde_json::Value>(&bytes) {
            Ok(value) => {
                if flawed || !part.value.as_ref().is_some_and(|ours| same(ours, &value)) {
                    bad.push((name, "valid", part.flaws.clone()));
                }
            }
            // serde_json refuses half of a pair, and what is nested 128 levels deep or more.
            Err(_) if half || deep || bytes.is_empty() => {}
            Err(fault) => {
                let nested = fault.to_string().contains("recursion limit");
                if !flawed && !nested {
                    bad.push((name, "broken", part.flaws.clone()));
                }
            }
        }
    }
    assert!(bad.is_empty(), "{} of {}: {bad:#?}", bad.len(), shapes().len());
}

#[test]
fn what_is_shown_of_a_valid_shape_reads_back_as_the_same() {
    for (name, bytes) in shapes() {
        let Ok(text) = std::str::from_utf8(&bytes) else { continue };
        let Ok(theirs) = serde_json::from_str::<serde_json::Value>(text) else { continue };
        let ours = json::read(text).value;
        for shown in [ours.compact(), json::pretty(&ours)] {
            let again = json::read(&shown);
            assert!(again.flaws.iter().all(|flaw| !serious(&flaw.fault)), "{name}: {shown}");
            assert_eq!(again.value.compact(), ours.compact(), "{name}");
            assert!(same(&again.value, &theirs), "{name}: {shown}");
        }
    }
}

#[test]
fn a_broken_payload_says_where_and_the_header_is_shown() {
    let now = Timestamp::from_second(1_790_000_000).unwrap();
    for (name, bytes) in shapes() {
        let paste = compact(&bytes);
        let report = inspect(&paste, &Context::at(now));
        let name: String = name.chars().take(60).collect();
        let Some((index, _, token)) = report.case.tokens().next() else { panic!("{name}: no token") };
        assert_eq!(token.header_text("alg"), Some("RS256"), "{name}");
        let part = &token.payload;
        let broken = part.flaws.iter().find(|flaw| serious(&flaw.fault));
        let told = |id: &str| {
            report.findings.iter().find(|it| it.id() == id && it.hit.exhibits.first() == Some(&index))
        };
        if let Some(at) = part.not_utf8 {
            let told = told("part-not-utf8").unwrap_or_else(|| panic!("{name}: not told"));
            assert!(told.verdict.contains(&format!("Byte {at} ")), "{name}: {}", told.verdict);
        }
        if broken.is_some() && part.not_utf8.is_none() {
            let told = told("part-not-json").unwrap_or_else(|| panic!("{name}: not told, {:?}", part.flaws));
            assert!(told.verdict.contains("at byte "), "{name}: {}", told.verdict);
        }
        for flaw in &part.flaws {
            assert!(flaw.at <= String::from_utf8_lossy(&part.bytes).len(), "{name}");
        }
    }
}
