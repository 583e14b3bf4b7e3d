//! What the driver is asked beside what fantoccini has names for.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::{Condvar, LazyLock, Mutex};

use serde_json::{Value, json};

use super::{PATIENCE, Page, told};

/// The drivers that no scenario has. Firefox's has one session at a time; Chromium's, which has many, is listed once
/// for each scenario that is played beside others.
static FREE: LazyLock<Mutex<Vec<String>>> =
    LazyLock::new(|| Mutex::new(told("WEBDRIVERS").split_whitespace().map(str::to_owned).collect()));
static GIVEN_BACK: Condvar = Condvar::new();

/// A driver for as long as one scenario is played.
pub(super) struct Driver(String);

impl Driver {
    /// Waits until one is free.
    pub(super) fn taken() -> Self {
        let free = GIVEN_BACK.wait_while(FREE.lock().unwrap(), |free| free.is_empty());
        Self(free.unwrap().pop().unwrap())
    }

    pub(super) fn address(&self) -> &str {
        &self.0
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        FREE.lock().unwrap().push(self.0.clone());
        GIVEN_BACK.notify_one();
    }
}

#[allow(dead_code, reason = "the words a scenario may use, whichever are used today")]
impl Page {
    /// What is told by a script whose outcome the driver does not know: before the page's own scripts.
    pub(super) async fn run_first(&self, script: &str) {
        let command =
            json!({ "cmd": "Page.addScriptToEvaluateOnNewDocument", "params": { "source": script } });
        self.tell("/goog/cdp/execute", &command).await;
    }

    /// Has the browser save files into this folder.
    pub(crate) async fn save_into(&self, folder: &str) {
        let params = json!({ "behavior": "allow", "downloadPath": folder });
        self.tell("/goog/cdp/execute", &json!({ "cmd": "Page.setDownloadBehavior", "params": params })).await;
    }

    pub(super) async fn tell(&self, path: &str, command: &Value) {
        let session = self.client.session_id().await.unwrap().unwrap();
        post(self.driver.address(), &format!("/session/{session}{path}"), &command.to_string());
    }
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
