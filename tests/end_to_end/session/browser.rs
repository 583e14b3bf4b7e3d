//! The browser of a scenario, and what its driver is told beside what fantoccini has names for.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use super::{PATIENCE, told};

/// Stands among the flags for a phone, which is no flag but a capability of its own.
pub(super) const TOUCH: &str = "--touch";

/// A browser with the flags of `webdriver.json`, which the tests in the browser use too.
pub(super) async fn browser(flags: &[&str], patient: bool) -> Client {
    let mut capabilities: Value = serde_json::from_str(include_str!("../../../webdriver.json")).unwrap();
    let arguments = capabilities.pointer_mut("/goog:chromeOptions/args").unwrap().as_array_mut().unwrap();
    arguments.extend(flags.iter().filter(|flag| **flag != TOUCH).map(|flag| json!(flag)));
    if flags.contains(&TOUCH) {
        let screen = json!({ "width": 360, "height": 740, "pixelRatio": 1.0, "mobile": true, "touch": true });
        capabilities["goog:chromeOptions"]["mobileEmulation"] = json!({ "deviceMetrics": screen });
    }
    let mut capabilities = capabilities.as_object().unwrap().clone();
    // What a person does before the program is there is tried too.
    capabilities.insert("pageLoadStrategy".to_owned(), json!(if patient { "eager" } else { "none" }));
    capabilities.insert("acceptInsecureCerts".to_owned(), json!(true));
    capabilities.insert("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" }));
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities).connect(&told("WEBDRIVER")).await.expect("no browser could be started")
}

/// What the driver answers to a request that fantoccini has no name for.
pub(super) fn post(driver: &str, path: &str, body: &str) -> Value {
    let host = driver.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    let length = body.len();
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).unwrap();
    // The driver keeps the connection open: the answer ends where its length says.
    let mut answer = BufReader::new(stream);
    let mut length = 0;
    for line in answer.by_ref().lines().map(Result::unwrap).take_while(|line| !line.is_empty()) {
        if let Some((_, value)) = line.to_ascii_lowercase().split_once("content-length:") {
            length = value.trim().parse().unwrap();
        }
    }
    serde_json::from_reader(answer.take(length)).unwrap()
}
