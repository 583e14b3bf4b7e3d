//! What the driver is asked beside what fantoccini has names for.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use serde_json::{Value, json};

use super::{PATIENCE, Page, told};

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
        post(&told("WEBDRIVER"), &format!("/session/{session}{path}"), &command.to_string());
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
