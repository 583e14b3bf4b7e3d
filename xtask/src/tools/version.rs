//! Versions as tools print them and as the lock file holds them.

/// The version in a line such as `trunk 0.21.14`.
pub(super) fn said(line: &str) -> Option<&str> {
    line.split_whitespace().find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

/// The version of a package in a `Cargo.lock`.
pub(super) fn locked(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    let version = lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_found_in_what_a_tool_prints() {
        assert_eq!(said("trunk 0.21.14\n"), Some("0.21.14"));
        assert_eq!(said("wasm-bindgen 0.2.130 (abc 2026-01-01)"), Some("0.2.130"));
        assert_eq!(said("no version here"), None);
    }

    #[test]
    fn a_version_is_found_in_a_lock_file() {
        let lock = "[[package]]\nname = \"a-b\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"a\"\nversion = \"2.3.4\"\n";
        assert_eq!(locked(lock, "a").as_deref(), Some("2.3.4"));
        assert_eq!(locked(lock, "b"), None);
    }

    #[test]
    fn the_projects_own_lock_file_names_wasm_bindgen() {
        assert!(locked(include_str!("../../../Cargo.lock"), "wasm-bindgen").is_some());
    }
}
