//! Listens on loopback for whatever a page lets out: connections, what they say, and packets.

use std::collections::BTreeSet;
use std::io::Read;
use std::net::{TcpListener, UdpSocket};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

fn name(heard: &str) -> String {
    let asked = heard.strip_prefix("tcp ").and_then(|it| it.split_once("/leak-")).map(|(_, rest)| rest);
    match (asked, heard) {
        (Some(asked), _) => asked.split([' ', '?', '#']).next().unwrap_or_default().to_owned(),
        (None, "tcp ") => "connection".to_owned(),
        (None, other) if other.starts_with("udp") => "packet".to_owned(),
        (None, other) => other.to_owned(),
    }
}

/// A listener for TCP and UDP on one port.
pub(crate) struct Listener {
    port: u16,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Listener {
    /// Listens for as long as the tests run.
    pub(crate) fn start() -> Listener {
        let tcp = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = tcp.local_addr().unwrap().port();
        let udp = UdpSocket::bind(("127.0.0.1", port)).unwrap();
        let heard: Arc<Mutex<Vec<String>>> = Arc::default();
        let said = Arc::clone(&heard);
        thread::spawn(move || {
            for mut stream in tcp.incoming().flatten() {
                let said = Arc::clone(&said);
                thread::spawn(move || {
                    let mut begin = [0; 2048];
                    stream.set_read_timeout(Some(Duration::from_secs(1))).ok();
                    let length = stream.read(&mut begin).unwrap_or_default();
                    let text = String::from_utf8_lossy(begin.get(..length).unwrap_or_default()).into_owned();
                    said.lock().unwrap().push(format!("tcp {text}"));
                });
            }
        });
        let said = Arc::clone(&heard);
        thread::spawn(move || {
            let mut packet = [0; 2048];
            while let Ok((length, _)) = udp.recv_from(&mut packet) {
                said.lock().unwrap().push(format!("udp of {length} bytes"));
            }
        });
        Listener { port, heard }
    }

    /// Its address, as a page would ask for it.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// What arrived, in the order of names: what stands behind `leak-` where that was asked for, `connection` where
    /// nothing was said, `packet` for UDP, and anything else as it came.
    pub(crate) fn heard(&self) -> BTreeSet<String> {
        self.heard.lock().unwrap().iter().map(|it| name(it)).collect()
    }
}
