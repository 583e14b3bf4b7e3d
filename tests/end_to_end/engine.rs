//! The browser of a scenario: Chromium, or Firefox where the tests are told of one.

use std::env;
use std::path::Path;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};

/// What a scenario's browser is beside what every browser is.
#[derive(Clone, Copy)]
#[allow(dead_code, reason = "the tests of real web servers wish for nothing")]
pub(crate) enum Wish<'a> {
    /// It knows no WebAssembly.
    NoWebAssembly,
    /// It runs no scripts.
    NoScripts,
    /// This host's name leads to this machine.
    Host(&'a str),
    /// It saves files here.
    SavesInto(&'a Path),
    /// It keeps what it keeps here.
    Profile(&'a Path),
    /// It is a phone's: a screen of 360 by 740 pixels that is touched. In Chromium alone.
    Phone,
}

/// Whether the scenarios are played in Firefox.
pub(crate) fn is_firefox() -> bool {
    env::var_os("TOKEN_INSPECTOR_FIREFOX").is_some()
}

/// Starts a browser; one that is not patient waits for no file of a page.
pub(crate) async fn start(driver: &str, wishes: &[Wish<'_>], patient: bool) -> Client {
    let mut capabilities = match env::var("TOKEN_INSPECTOR_FIREFOX") {
        Ok(browser) => firefox(&browser, wishes),
        Err(_) => chromium(wishes),
    };
    // What a person does before the program is there is tried too.
    capabilities.insert("pageLoadStrategy".to_owned(), json!(if patient { "eager" } else { "none" }));
    capabilities.insert("acceptInsecureCerts".to_owned(), json!(true));
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities).connect(driver).await.expect("no browser could be started")
}

/// The flags of `webdriver.json`, which the tests in the browser use too, and those of the wishes.
fn chromium(wishes: &[Wish<'_>]) -> Map<String, Value> {
    let mut capabilities: Value = serde_json::from_str(include_str!("../../webdriver.json")).unwrap();
    let (mut prefs, mut phone) = (Map::new(), false);
    let arguments = capabilities.pointer_mut("/goog:chromeOptions/args").unwrap().as_array_mut().unwrap();
    for wish in wishes {
        match wish {
            Wish::NoWebAssembly => arguments.push(json!("--js-flags=--jitless")),
            Wish::NoScripts => arguments.push(json!("--blink-settings=scriptEnabled=false")),
            Wish::Host(name) => arguments.push(json!(format!("--host-resolver-rules=MAP {name} 127.0.0.1"))),
            Wish::Profile(folder) => arguments.push(json!(format!("--user-data-dir={}", folder.display()))),
            Wish::Phone => phone = true,
            Wish::SavesInto(folder) => {
                prefs.insert("download.default_directory".to_owned(), json!(folder));
                prefs.insert("download.prompt_for_download".to_owned(), json!(false));
            }
        }
    }
    *capabilities
        .pointer_mut("/goog:chromeOptions")
        .unwrap()
        .as_object_mut()
        .unwrap()
        .entry("prefs")
        .or_insert(json!({})) = Value::Object(prefs);
    if phone {
        let screen = json!({ "width": 360, "height": 740, "pixelRatio": 1.0, "mobile": true, "touch": true });
        capabilities["goog:chromeOptions"]["mobileEmulation"] = json!({ "deviceMetrics": screen });
    }
    let mut capabilities = capabilities.as_object().unwrap().clone();
    capabilities.insert("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" }));
    capabilities
}

fn firefox(browser: &str, wishes: &[Wish<'_>]) -> Map<String, Value> {
    let mut arguments = vec![json!("-headless")];
    let mut prefs = json!({
        // A listener on this machine hears what WebRTC sends; otherwise no packet goes there, whatever stops it.
        "media.peerconnection.ice.loopback": true,
        "media.peerconnection.ice.obfuscate_host_addresses": false,
        // What is kept of a visit is written down at once.
        "browser.sessionstore.interval": 1000,
    });
    let prefs = prefs.as_object_mut().unwrap();
    let mut set = |name: &str, value: Value| prefs.insert(name.to_owned(), value);
    for wish in wishes {
        match wish {
            Wish::NoWebAssembly => {
                set("javascript.options.wasm", json!(false));
            }
            Wish::NoScripts => {
                set("javascript.enabled", json!(false));
            }
            Wish::Host(name) => {
                set("network.dns.localDomains", json!(name));
            }
            Wish::Profile(folder) => {
                arguments.extend([json!("-profile"), json!(folder)]);
            }
            Wish::Phone => {}
            Wish::SavesInto(folder) => {
                set("browser.download.folderList", json!(2));
                set("browser.download.dir", json!(folder));
                set("browser.download.always_ask_before_handling_new_types", json!(false));
            }
        }
    }
    let options = json!({ "binary": browser, "args": arguments, "prefs": prefs });
    [("moz:firefoxOptions".to_owned(), options)].into_iter().collect()
}
