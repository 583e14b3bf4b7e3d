//! The headers of `deploy/_headers`, which all other files are held to.
#![allow(dead_code, reason = "each test uses what it needs")]

use std::fs;
use std::path::Path;

/// A header's name and its value.
pub(crate) type Header = (String, String);

pub(crate) fn text(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&file).unwrap_or_else(|failure| panic!("{path}: {failure}"))
}

/// Every file below a folder.
pub(crate) fn files(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap().flatten() {
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Each path of the file with the headers under it.
fn rules() -> Vec<(String, Vec<Header>)> {
    let mut rules: Vec<(String, Vec<Header>)> = Vec::new();
    for line in text("deploy/_headers").lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if line.starts_with('/') {
            rules.push((line.to_owned(), Vec::new()));
        } else {
            let (name, value) = line.split_once(':').unwrap();
            rules.last_mut().unwrap().1.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    rules
}

/// The headers of every answer.
pub(crate) fn everywhere() -> Vec<Header> {
    rules().into_iter().find(|(path, _)| path == "/*").unwrap().1
}

/// The headers of one file.
pub(crate) fn for_files(file: &str) -> Vec<Header> {
    let covers = |path: &str| match path.split_once('*') {
        Some((start, end)) => file.strip_prefix(start).is_some_and(|rest| rest.ends_with(end)),
        None => path == file,
    };
    rules().into_iter().filter(|(path, _)| covers(path)).flat_map(|(_, headers)| headers).collect()
}
