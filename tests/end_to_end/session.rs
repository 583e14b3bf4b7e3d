//! A browser of its own for each scenario, ended whatever happens in it.

#[path = "engine.rs"]
mod engine;

pub(crate) use engine::{Wish, is_firefox};

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::PathBuf;
use std::time::Duration;
use std::{env, fs, thread};

use fantoccini::{Client, Locator};
use serde_json::{Value, json};

#[path = "session/driver.rs"]
mod driver;
#[path = "session/hands.rs"]
mod hands;

use driver::Driver;

/// How long anything may take to show.
const PATIENCE: Duration = Duration::from_secs(25);

/// The page as one scenario visits it.
pub(crate) struct Page {
    client: Client,
    address: String,
    driver: Driver,
}

#[allow(dead_code, reason = "for the tests of the page alone")]
/// Visits the page and plays the scenario. `name` is part of the address, so that each scenario finds its own
/// requests in the server's log; some names make the server a bad host (`xtask/src/server/faults.rs`).
pub(crate) fn visit(name: &str, scenario: impl AsyncFnOnce(&Page)) {
    visit_with(name, &[], scenario);
}

/// Visits the page with a browser of another kind.
pub(crate) fn visit_with(name: &str, wishes: &[Wish<'_>], scenario: impl AsyncFnOnce(&Page)) {
    open(format!("{}/{name}/", told("PAGE")), wishes, "", scenario);
}

/// Visits the page on a phone: a screen of 360 by 740 pixels that is touched, and has no mouse.
#[allow(dead_code, reason = "for the tests of the page alone")]
pub(crate) fn visit_by_touch(name: &str, scenario: impl AsyncFnOnce(&Page)) {
    open(format!("{}/{name}/", told("PAGE")), &[Wish::Phone], "", scenario);
}

/// Visits the page with something behind its address, `#…` or `?…`.
pub(crate) fn visit_at(name: &str, behind: &str, scenario: impl AsyncFnOnce(&Page)) {
    open(format!("{}/{name}/{behind}", told("PAGE")), &[], "", scenario);
}

/// The address of a visit of this name.
pub(crate) fn address_of(name: &str) -> String {
    format!("{}/{name}/", told("PAGE"))
}

/// Opens any address, with a browser of another kind.
pub(crate) fn open_at(address: String, wishes: &[Wish<'_>], scenario: impl AsyncFnOnce(&Page)) {
    open(address, wishes, "", scenario);
}

/// Visits the page with a script that runs before any other. In Chromium alone.
#[allow(dead_code, reason = "for the tests of the page alone")]
pub(crate) fn visit_after(name: &str, script: &str, scenario: impl AsyncFnOnce(&Page)) {
    open(format!("{}/{name}/", told("PAGE")), &[], script, scenario);
}

/// Opens the single file from disk.
pub(crate) fn open_file(scenario: impl AsyncFnOnce(&Page)) {
    open(format!("file://{}", single_file().display()), &[], "", scenario);
}

/// Where the single file is.
pub(crate) fn single_file() -> PathBuf {
    told("FILE").into()
}

/// Visits the page wherever it is hosted, over https with a certificate that nobody trusts too.
#[allow(dead_code, reason = "for the tests of real web servers")]
pub(crate) fn visit_address(address: &str, scenario: impl AsyncFnOnce(&Page)) {
    open(address.to_owned(), &[], "", scenario);
}

fn open(address: String, wishes: &[Wish<'_>], before: &str, scenario: impl AsyncFnOnce(&Page)) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    // A file that never comes keeps the page from having loaded.
    let patient = !address.contains("/hanging-");
    let driver = Driver::taken();
    let client = runtime.block_on(engine::start(driver.address(), wishes, patient));
    let page = Page { client: client.clone(), address, driver };
    let played = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            if !before.is_empty() {
                page.run_first(before).await;
            }
            page.client.goto(&page.address).await.unwrap();
            scenario(&page).await;
        });
    }));
    runtime.block_on(client.close()).ok();
    if let Err(panic) = played {
        resume_unwind(panic);
    }
}

fn told(what: &str) -> String {
    env::var(format!("TOKEN_INSPECTOR_{what}")).expect("run these tests with `cargo xtask test page`")
}

#[allow(dead_code, reason = "the words a scenario may use, whichever are used today")]
impl Page {
    /// The text of what the selector finds, as soon as it can be seen.
    pub(crate) async fn shown(&self, selector: &str) -> String {
        for _ in 0..PATIENCE.as_millis() / 50 {
            let found = self.client.find_all(Locator::Css(selector)).await.unwrap();
            for element in found {
                // What was found may be gone again already: then it is looked for again.
                if element.is_displayed().await.unwrap_or(false) {
                    return element.text().await.unwrap_or_default();
                }
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("nothing that `{selector}` finds can be seen; the page shows: {}", self.seen().await)
    }

    /// All the text that can be seen now.
    pub(crate) async fn seen(&self) -> String {
        self.ask("return document.body.innerText").await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the program runs: before that the first screen of `index.html` takes what is done.
    pub(crate) async fn ready(&self) {
        for _ in 0..PATIENCE.as_millis() / 50 {
            if self.ask("return document.getElementById('late') === null && document.getElementById('app') !== null").await == json!(true) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("the program does not run; the page shows: {}", self.seen().await)
    }

    /// Pastes anywhere on the page, as the keyboard does.
    pub(crate) async fn paste(&self, text: &str) {
        self.ready().await;
        self.paste_into("document.body", text).await;
    }

    /// Pastes where a script says.
    pub(crate) async fn paste_into(&self, target: &str, text: &str) {
        let script = format!(
            "const data = new DataTransfer(); data.setData('text/plain', arguments[0]);
            ({target}).dispatchEvent(new ClipboardEvent('paste', {{ clipboardData: data, data: arguments[0], dataType: 'text/plain', bubbles: true, cancelable: true }}));"
        );
        self.client.execute(&script, vec![json!(text)]).await.unwrap();
        // A long paste is drawn before it is read.
        if text.len() > 200_000 {
            self.settle();
        }
        self.drawn().await;
    }

    /// Waits for what is drawn next.
    pub(crate) async fn drawn(&self) {
        let drawn = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))";
        self.await_answer(drawn).await;
    }

    /// Opens the table of checks, which is folded where it has nothing to say.
    pub(crate) async fn open_checks(&self) {
        self.ready().await;
        self.ask("document.querySelector('.checks > details').open = true").await;
    }

    /// What a script returns.
    pub(crate) async fn ask(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    /// What a script's promise brings.
    pub(crate) async fn await_answer(&self, promise: &str) -> Value {
        let script = format!(
            "const answer = arguments[0]; ({promise}).then(answer, (error) => answer(String(error)));"
        );
        self.client.execute_async(&script, Vec::new()).await.unwrap()
    }

    /// Gives the page this much room, whatever the window's frame takes.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.unwrap();
        let inside = self.ask("return [innerWidth, innerHeight]").await;
        let missing = |at: usize, wanted: u32| {
            wanted.saturating_sub(
                inside.get(at).and_then(Value::as_u64).unwrap_or_default().try_into().unwrap_or(wanted),
            )
        };
        self.client.set_window_size(width + missing(0, width), height + missing(1, height)).await.unwrap();
    }

    /// A picture of what is seen, as a PNG.
    pub(crate) async fn picture(&self) -> Vec<u8> {
        self.client.screenshot().await.unwrap()
    }

    /// Every request that reached the server from this visit: `GET /visit/path 200`.
    pub(crate) fn requests(&self) -> Vec<String> {
        let path = self
            .address
            .split_once("//")
            .and_then(|(_, rest)| rest.split_once('/'))
            .map_or("", |(_, path)| path);
        let log = fs::read_to_string(told("REQUESTS")).unwrap();
        log.lines().filter(|line| line.contains(&format!(" /{path}"))).map(str::to_owned).collect()
    }

    /// What the browser complained of since it was last asked: scripts' errors and refusals of the policy. Firefox's
    /// driver does not tell.
    pub(crate) async fn complaints(&self) -> Vec<String> {
        if is_firefox() {
            return Vec::new();
        }
        let session = self.client.session_id().await.unwrap().unwrap();
        let log = format!("/session/{session}/se/log");
        let said = driver::post(self.driver.address(), &log, r#"{"type":"browser"}"#);
        let entries = said.get("value").and_then(Value::as_array).cloned().unwrap_or_default();
        let severe = entries.iter().filter(|entry| entry.get("level").is_some_and(|level| level == "SEVERE"));
        let said = severe.filter_map(|entry| entry.get("message")?.as_str().map(str::to_owned));
        // The page tries once whether its seal holds, and the browser tells of that refusal.
        said.filter(|line| !line.contains("tests%20its%20own%20seal")).collect()
    }

    /// Has the page drawn as on other media: `{"media":"print"}`, `{"features":[{"name":"forced-colors","value":"active"}]}`.
    pub(crate) async fn emulate(&self, media: Value) {
        self.tell("/goog/cdp/execute", &json!({ "cmd": "Emulation.setEmulatedMedia", "params": media }))
            .await;
    }

    /// Looks from now on into the first frame.
    pub(crate) async fn enter_frame(&self) {
        self.client.enter_frame(0).await.unwrap();
    }

    /// How many windows are open.
    pub(crate) async fn windows(&self) -> usize {
        self.client.windows().await.unwrap().len()
    }

    /// The address of the visit.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// Lets anything happen that has not happened yet.
    pub(crate) fn settle(&self) {
        thread::sleep(Duration::from_millis(500));
    }
}
