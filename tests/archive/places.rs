//! Tokens are listed wherever in an entry they stand.

use crate::rules::call;
use crate::{read, tokens};
use serde_json::{Value, json};

#[test]
fn tokens_are_listed_wherever_in_an_entry_they_stand() {
    let token = token_inspector::checks::Sample::Access.encoded(&[], &[]);
    let with = |change: &dyn Fn(&mut Value)| {
        let mut entry = call("GET", "https://app.acme.example/socket", 200, &[], "{}");
        change(&mut entry);
        tokens(&read(json!({ "log": { "entries": [entry] } }).to_string().as_bytes()))
    };
    let listed = ["access-token [0] in-date"];
    let message = json!({ "type": "connection_init", "payload": { "access_token": token } }).to_string();
    assert_eq!(
        with(&|it| it["_webSocketMessages"] = json!([{ "type": "send", "opcode": 1, "data": message }])),
        listed
    );
    assert_eq!(
        with(&|it| it["request"]["headers"] =
            json!([{ "name": "Cookie", "value": format!("at={token}; x=1") }])),
        listed
    );
    let long = format!("{{\"pad\":\"{}\",\"access_token\":\"{token}\"}}", "x".repeat(80_000));
    assert_eq!(with(&|it| it["response"]["content"]["text"] = long.clone().into()), listed);
    let page = format!("<html><form><input name=\"access_token\" value=\"{token}\"></form></html>");
    assert_eq!(
        with(&|it| it["response"]["content"] = json!({ "mimeType": "text/html", "text": page })),
        listed
    );
    assert_eq!(
        with(&|it| it["request"]["url"] = format!("https://x.example/?access_token={token}").into()),
        listed
    );
}
