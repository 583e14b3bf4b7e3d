//! The code to copy is run against a server that answers 429.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::disallowed_methods)]

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use std::{fs, thread};
use token_inspector::catalogue::snippets::RETRY;

/// What the rate headers of an answer say.
#[derive(Clone, Copy)]
struct Limits {
    limit: u32,
    reset_in: i64,
}

const BUCKET: Option<Limits> = Some(Limits { limit: 50, reset_in: 2 });
const CONCURRENCY: Option<Limits> = Some(Limits { limit: 0, reset_in: 600 });

/// A server that refuses the first calls.
struct Server {
    address: String,
    called: Arc<Mutex<Vec<Instant>>>,
}

/// The clock of the server is years behind: who waits by the local one waits for ever, or not at all.
const DATE: (&str, i64) = ("Thu, 11 Sep 2025 16:21:50 GMT", 1_757_607_710);

impl Server {
    fn refusing(times: usize, limits: Option<Limits>) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = format!("http://{}/api/v1/users", listener.local_addr().expect("an address"));
        let called = Arc::new(Mutex::new(Vec::new()));
        let calls = Arc::clone(&called);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut calls = calls.lock().expect("no poison");
                calls.push(Instant::now());
                answer(stream.expect("a call"), calls.len() <= times, limits);
            }
        });
        Server { address, called }
    }

    fn waits(&self) -> Vec<Duration> {
        let called = self.called.lock().expect("no poison");
        called.windows(2).map(|two| two[1] - two[0]).collect()
    }
}

fn answer(mut stream: TcpStream, refuse: bool, limits: Option<Limits>) {
    let mut reader = BufReader::new(stream.try_clone().expect("a stream"));
    let mut head = String::new();
    while reader.read_line(&mut head).expect("a request") > 2 {}
    assert!(head.to_lowercase().contains("authorization: bearer secret"), "{head}");
    let (status, body) = if refuse {
        ("429 Too Many Requests", r#"{"errorCode":"E0000047"}"#)
    } else {
        ("200 OK", r#"["it came through"]"#)
    };
    let (date, now) = DATE;
    let rate = limits.map_or_else(String::new, |Limits { limit, reset_in }| {
        let reset = now + reset_in;
        format!("X-Rate-Limit-Limit: {limit}\r\nX-Rate-Limit-Remaining: 0\r\nX-Rate-Limit-Reset: {reset}\r\n")
    });
    write!(
        stream,
        "HTTP/1.1 {status}\r\nDate: {date}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
         {rate}Connection: close\r\n\r\n{body}",
        body.len()
    )
    .expect("an answer");
}

fn present(program: &str) -> bool {
    let found = std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()));
    if !found {
        println!("skipped: {program} is not installed");
    }
    found
}

fn code(language: &str) -> &'static str {
    RETRY.iter().find(|snippet| snippet.language == language).expect("a snippet").code
}

/// The command that runs the snippet; `None` where its language is not installed.
fn command(language: &str, folder: &Path) -> Option<Command> {
    let save = |name: &str, after: &str| {
        let path = folder.join(name);
        fs::write(&path, format!("{}{after}", code(language))).expect("a file");
        path
    };
    let run = |program: &str, path: PathBuf| {
        let mut command = Command::new(program);
        command.arg(path);
        command
    };
    Some(match language {
        "curl" if present("bash") && present("curl") => run("bash", save("retry.sh", "\nokta_get \"$1\"\n")),
        "Python" if present("python3") => run("python3", save("retry.py", "")),
        "JavaScript" if present("node") => run("node", save("retry.js", "")),
        "Java" if present("java") => run("java", save("Retry.java", "")),
        "Go" if present("go") => {
            let (source, binary) = (save("retry.go", ""), folder.join("retry"));
            let mut go = Command::new("go");
            built(go.arg("build").arg("-o").arg(&binary).arg(source).env("GOFLAGS", "-mod=mod"));
            Command::new(binary)
        }
        "C#" if present("mcs") && present("mono") => {
            let (source, binary) = (save("Retry.cs", ""), folder.join("Retry.exe"));
            let mut out = std::ffi::OsString::from("-out:");
            out.push(&binary);
            let library = "-r:System.Net.Http.dll";
            let output = Command::new("mcs").arg(library).arg(out).arg(source).output().expect("a compiler");
            let said = String::from_utf8_lossy(&output.stderr);
            if said.contains("CS0006") {
                println!("skipped: mono has no System.Net.Http");
                return None;
            }
            assert!(output.status.success(), "{said}");
            run("mono", binary)
        }
        _ => return None,
    })
}

fn built(command: &mut Command) {
    let output = command.output().expect("a compiler");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Runs the snippet against the server; `None` where its language is not installed.
fn run(language: &str, server: &Server) -> Option<Output> {
    let port = server.address.rsplit(':').next().unwrap_or_default().replace('/', "-");
    let folder = std::env::temp_dir().join(format!("token-inspector-{}-{port}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let output = command(language, &folder).map(|mut command| {
        command.arg(&server.address).env("OKTA_TOKEN", "secret").output().expect("it runs")
    });
    fs::remove_dir_all(&folder).expect("the folder");
    output
}

/// Waits for a full bucket until its reset, and a second or two where no reset is to be trusted.
fn waits_as_told(language: &str) {
    for (limits, least) in [(BUCKET, 2000), (CONCURRENCY, 1000), (None, 1000)] {
        let server = Server::refusing(1, limits);
        let Some(output) = run(language, &server) else { return };
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{language}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(said.contains("it came through"), "{language}: {said}");
        let [wait] = server.waits()[..] else { panic!("{language}: {:?}", server.waits()) };
        let told = least - 50..least + 3000;
        assert!(
            told.contains(&wait.as_millis()),
            "{language} waited {wait:?}, told {least} ms and a part of a second"
        );
    }
}

/// Gives up after five tries, and spreads the later ones wider than the first.
fn gives_up(language: &str) {
    let servers: [Server; 3] = std::array::from_fn(|_| Server::refusing(usize::MAX, CONCURRENCY));
    let ran = thread::scope(|scope| {
        let runs = servers.each_ref().map(|server| scope.spawn(|| run(language, server).is_some()));
        runs.map(|run| run.join().expect("a run")).into_iter().all(|ran| ran)
    });
    if !ran {
        return;
    }
    let waits: Vec<_> = servers.iter().map(Server::waits).collect();
    assert!(waits.iter().all(|waits| waits.len() == 4), "{language}: {waits:?}");
    // One chance in a hundred thousand that all twelve fall below.
    let longest = waits.iter().flatten().max().expect("waits");
    assert!(*longest > Duration::from_millis(2100), "{language}: {waits:?}");
}

#[test]
#[ignore = "runs another language, which takes seconds"]
fn curl_waits_as_told() {
    waits_as_told("curl");
}

#[test]
#[ignore = "runs another language, which takes seconds"]
fn python_waits_as_told() {
    waits_as_told("Python");
}

#[test]
#[ignore = "runs another language, which takes seconds"]
fn javascript_waits_as_told() {
    waits_as_told("JavaScript");
}

#[test]
#[ignore = "runs another language, which takes seconds"]
fn java_waits_as_told() {
    waits_as_told("Java");
}

#[test]
#[ignore = "runs another language, which takes seconds"]
fn go_waits_as_told() {
    waits_as_told("Go");
}

#[test]
#[ignore = "runs another language, which takes seconds"]
fn csharp_waits_as_told() {
    waits_as_told("C#");
}

#[test]
#[ignore = "runs other languages, which takes half a minute"]
fn every_one_gives_up() {
    thread::scope(|scope| {
        for snippet in RETRY {
            scope.spawn(|| gives_up(snippet.language));
        }
    });
}

#[test]
fn snippets_are_short() {
    for snippet in RETRY {
        let lines = snippet.code.lines().count();
        assert!(lines <= 30, "{}: {lines} lines", snippet.language);
        assert!(snippet.code.lines().all(|line| line.chars().count() <= 120), "{}", snippet.language);
    }
}
