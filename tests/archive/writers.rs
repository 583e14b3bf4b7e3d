//! One recorded flow as other tools would have written it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// A flow in the shape of another tool.
pub(crate) type Shape = (&'static str, fn(&Value) -> Vec<u8>);

/// What tools write, and what is left of it on its way through tickets.
pub(crate) const SHAPES: &[Shape] = &[
    ("Chrome", chrome),
    ("Firefox", firefox),
    ("Safari", safari),
    ("Charles", charles),
    ("Fiddler", fiddler),
    ("mitmproxy", mitmproxy),
    ("HTTP Toolkit", toolkit),
    ("older tools", older),
    ("entries alone", |flow| bytes(&flow["log"]["entries"])),
    ("an object of entries", |flow| bytes(&json!({ "entries": flow["log"]["entries"] }))),
    ("a HAR in a wrapper", |flow| bytes(&json!({ "name": "x", "har": { "log": flow["log"] } }))),
    ("JSON lines", lines),
    ("JSON over several lines", |flow| joined(flow, |it| serde_json::to_string_pretty(it).unwrap())),
    ("UTF-16 with a mark", |flow| utf16(flow, &[0xff, 0xfe], u16::to_le_bytes)),
    ("UTF-16 of the other order", |flow| utf16(flow, &[0xfe, 0xff], u16::to_be_bytes)),
    ("UTF-16 without a mark", |flow| utf16(flow, &[], u16::to_le_bytes)),
    ("gzip", gzip),
    ("zlib", |flow| miniz_oxide::deflate::compress_to_vec_zlib(&bytes(flow), 6)),
    ("two members of gzip", two_members),
];

fn bytes(value: &Value) -> Vec<u8> {
    value.to_string().into_bytes()
}

/// The entries with a change made to each.
fn changed(flow: &Value, change: impl Fn(&mut Value)) -> Value {
    let mut flow = flow.clone();
    flow["log"]["entries"].as_array_mut().unwrap().iter_mut().for_each(change);
    flow
}

/// The text of a body, decoded.
fn plain(entry: &mut Value) {
    let content = &mut entry["response"]["content"];
    if content["encoding"] == "base64" {
        let text = STANDARD.decode(content["text"].as_str().unwrap()).unwrap();
        content["text"] = String::from_utf8(text).unwrap().into();
        content.as_object_mut().unwrap().remove("encoding");
    }
}

fn each_header(entry: &mut Value, change: impl Fn(&mut Value)) {
    for message in ["request", "response"] {
        entry[message]["headers"].as_array_mut().unwrap().iter_mut().for_each(&change);
    }
}

fn chrome(flow: &Value) -> Vec<u8> {
    let mut flow = changed(flow, |entry| {
        plain(entry);
        each_header(entry, |it| it["name"] = it["name"].as_str().unwrap().to_lowercase().into());
        let url = entry["request"]["url"].as_str().unwrap().to_owned();
        let path = url.splitn(4, '/').nth(3).unwrap_or_default();
        let pseudo =
            json!([{ "name": ":authority", "value": "x" }, { "name": ":path", "value": format!("/{path}") }]);
        let headers = entry["request"]["headers"].as_array_mut().unwrap();
        headers.splice(0..0, pseudo.as_array().unwrap().iter().cloned());
        entry["_initiator"] = json!({ "type": "script", "url": url, "stack": { "callFrames": [] } });
        entry["_resourceType"] = "fetch".into();
        entry["_webSocketMessages"] =
            json!([{ "type": "send", "time": 1.5, "opcode": 1, "data": "{\"error\":\"}\"}" }]);
        if entry["response"]["status"] == -1 {
            entry["response"]["status"] = 0.into();
            entry["response"]["_error"] = "net::ERR_FAILED".into();
            entry["response"].as_object_mut().unwrap().remove("_failureText");
        }
    });
    flow["log"]["pages"][0]["pageTimings"]["onLoad"] = Value::Null;
    serde_json::to_vec_pretty(&flow).unwrap()
}

fn firefox(flow: &Value) -> Vec<u8> {
    bytes(&changed(flow, |entry| {
        plain(entry);
        let at: token_inspector::text::timestamp::Timestamp =
            entry["startedDateTime"].as_str().unwrap().parse().unwrap();
        let later = at.checked_add(std::time::Duration::from_secs(3_600)).unwrap().to_string();
        entry["startedDateTime"] = later.replace('Z', "+01:00").into();
        entry["_securityState"] = "secure".into();
        if !entry["request"]["postData"].is_null() {
            entry["request"]["postData"]["params"] = json!([]);
        }
    }))
}

fn safari(flow: &Value) -> Vec<u8> {
    bytes(&changed(flow, |entry| {
        plain(entry);
        entry["_fetchType"] = "Network Load".into();
        let headers = entry["response"]["headers"].as_array_mut().unwrap();
        let (cookies, mut others): (Vec<_>, Vec<_>) =
            headers.drain(..).partition(|it| it["name"].as_str().unwrap().eq_ignore_ascii_case("set-cookie"));
        let joined: Vec<_> = cookies.iter().map(|it| it["value"].as_str().unwrap()).collect();
        if !joined.is_empty() {
            others.push(json!({ "name": "Set-Cookie", "value": joined.join(", ") }));
        }
        *headers = others;
    }))
}

/// The parameters of a form instead of its text.
fn parameters(entry: &mut Value) {
    let post = &mut entry["request"]["postData"];
    let form = post["mimeType"].as_str().is_some_and(|it| it.contains("urlencoded"));
    if form {
        let text = post["text"].as_str().unwrap();
        let params: Vec<_> = text
            .split('&')
            .filter_map(|it| it.split_once('='))
            .map(|(name, value)| {
                let value = token_inspector::text::percent::decoded(
                    value,
                    token_inspector::text::percent::Plus::Space,
                );
                json!({ "name": name, "value": value })
            })
            .collect();
        *post = json!({ "mimeType": post["mimeType"], "params": params });
    }
}

fn charles(flow: &Value) -> Vec<u8> {
    bytes(&changed(flow, |entry| {
        plain(entry);
        parameters(entry);
        entry["_charlesStatus"] = "COMPLETE".into();
        let content = &mut entry["response"]["content"];
        if let Some(text) = content["text"].as_str() {
            content["text"] = STANDARD.encode(text).into();
            content["encoding"] = "base64".into();
        }
    }))
}

fn fiddler(flow: &Value) -> Vec<u8> {
    let flow = changed(flow, |entry| {
        plain(entry);
        let at = entry["startedDateTime"].as_str().unwrap().trim_end_matches('Z').to_owned();
        entry["startedDateTime"] = format!("{at}0000Z").into();
        entry["comment"] = "[#12]".into();
        entry["connection"] = "ClientPort:50231;EgressPort:50233".into();
        if entry["request"]["postData"].is_null() {
            entry["request"]["postData"] = json!({ "mimeType": "", "text": "", "params": [] });
        }
    });
    let pretty = serde_json::to_string_pretty(&flow).unwrap().replace('\n', "\r\n");
    ["\u{feff}", &pretty].concat().into_bytes()
}

fn mitmproxy(flow: &Value) -> Vec<u8> {
    let flow = changed(flow, |entry| {
        plain(entry);
        parameters(entry);
        if entry["response"]["status"] == -1 {
            entry["response"] = json!({ "status": 0, "statusText": "", "headers": [], "content": {}, "_error": "net::ERR_FAILED" });
        }
    });
    let mut text = Vec::new();
    let indent = serde_json::ser::PrettyFormatter::with_indent(b"    ");
    serde::Serialize::serialize(&flow, &mut serde_json::Serializer::with_formatter(&mut text, indent))
        .unwrap();
    text
}

fn toolkit(flow: &Value) -> Vec<u8> {
    bytes(&changed(flow, |entry| {
        plain(entry);
        let post = &mut entry["request"]["postData"];
        if let Some(text) = post["text"].as_str() {
            post["text"] = STANDARD.encode(text).into();
            post["encoding"] = "base64".into();
        }
    }))
}

fn older(flow: &Value) -> Vec<u8> {
    let mut flow = changed(flow, |entry| {
        plain(entry);
        let status = entry["response"]["status"].to_string();
        entry["response"]["status"] = if status == "-1" { json!(-999) } else { status.into() };
        let content = &mut entry["response"]["content"];
        let json = content["mimeType"].as_str().is_some_and(|it| it.contains("json"));
        if let (true, Some(text)) = (json, content["text"].as_str()) {
            content["text"] = STANDARD.encode(text).into();
        }
        for member in ["timings", "cache", "time"] {
            entry.as_object_mut().unwrap().remove(member);
        }
        for message in ["request", "response"] {
            entry[message]["cookies"] = Value::Null;
            if entry[message]["headers"] == json!([]) {
                entry[message]["headers"] = Value::Null;
            }
        }
    });
    flow["log"]["pages"] = Value::Null;
    bytes(&flow)
}

fn joined(flow: &Value, write: impl Fn(&Value) -> String) -> Vec<u8> {
    let entries = flow["log"]["entries"].as_array().unwrap();
    entries.iter().map(|it| write(it) + "\n").collect::<String>().into_bytes()
}

fn lines(flow: &Value) -> Vec<u8> {
    joined(flow, Value::to_string)
}

fn utf16(flow: &Value, mark: &[u8], unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let text = flow.to_string();
    mark.iter().copied().chain(text.encode_utf16().flat_map(unit)).collect()
}

/// A member of gzip with a name in its header; the checksum is not looked at.
fn member(bytes: &[u8]) -> Vec<u8> {
    let header = b"\x1f\x8b\x08\x08\0\0\0\0\0\x03a.har\0";
    [header.as_slice(), &miniz_oxide::deflate::compress_to_vec(bytes, 6), &[0; 8]].concat()
}

fn gzip(flow: &Value) -> Vec<u8> {
    member(&bytes(flow))
}

fn two_members(flow: &Value) -> Vec<u8> {
    let text = bytes(flow);
    let (one, two) = text.split_at(text.len() / 3);
    [member(one), member(two)].concat()
}
