//! What is said of a library: where it is set, and how it says more. Both are shown as what to do.

use super::rooms::{Part, Words, hold, texts};
use std::collections::HashSet;
use token_inspector::catalogue::libraries::{Library, Message, libraries, messages};

/// What a person can do.
const ACTS: &[&str] = &[
    "accept",
    "activate",
    "add",
    "allow",
    "annotate",
    "answer",
    "apply",
    "ask",
    "assign",
    "await",
    "bind",
    "build",
    "call",
    "catch",
    "change",
    "check",
    "choose",
    "clear",
    "click",
    "close",
    "compare",
    "configure",
    "connect",
    "convert",
    "copy",
    "correct",
    "count",
    "create",
    "cut",
    "deactivate",
    "decode",
    "decrypt",
    "delete",
    "deploy",
    "disable",
    "do",
    "download",
    "edit",
    "enable",
    "encode",
    "end",
    "enter",
    "enroll",
    "exclude",
    "exempt",
    "execute",
    "expect",
    "export",
    "extend",
    "fetch",
    "filter",
    "find",
    "fix",
    "follow",
    "force",
    "generate",
    "get",
    "give",
    "grant",
    "have",
    "implement",
    "import",
    "include",
    "inspect",
    "install",
    "invoke",
    "keep",
    "leave",
    "let",
    "limit",
    "link",
    "list",
    "listen",
    "load",
    "log",
    "look",
    "lower",
    "make",
    "map",
    "match",
    "merge",
    "migrate",
    "mount",
    "move",
    "name",
    "narrow",
    "open",
    "override",
    "pass",
    "paste",
    "pin",
    "point",
    "post",
    "print",
    "pull",
    "push",
    "put",
    "query",
    "raise",
    "read",
    "rebuild",
    "record",
    "reduce",
    "refresh",
    "refuse",
    "register",
    "reinstall",
    "reload",
    "remove",
    "rename",
    "repeat",
    "replace",
    "reproduce",
    "request",
    "rescue",
    "reset",
    "resolve",
    "restart",
    "return",
    "revoke",
    "rotate",
    "run",
    "save",
    "search",
    "see",
    "select",
    "send",
    "serve",
    "set",
    "share",
    "shorten",
    "show",
    "sign",
    "skip",
    "specify",
    "start",
    "store",
    "strip",
    "supply",
    "switch",
    "sync",
    "synchronize",
    "take",
    "test",
    "trace",
    "trim",
    "trust",
    "try",
    "turn",
    "unlock",
    "unset",
    "update",
    "upgrade",
    "upload",
    "use",
    "verify",
    "wait",
    "wrap",
    "write",
];

#[test]
fn what_is_said_of_a_library_says_what_to_do() {
    hold(
        "a verb at the start, if need be behind what it is for",
        texts().into_iter().filter(|it| matches!(it.part, Part::Setting | Part::More)).filter_map(|it| {
            let first = it.text.split(". ").next().unwrap_or_default();
            let begins = |clause: &str| {
                let word = clause.split([' ', ':']).next().unwrap_or_default().to_lowercase();
                ACTS.contains(&word.as_str())
            };
            let intended = ["In ", "For ", "On ", "With "].iter().any(|it| first.starts_with(it));
            let acts = begins(first) || intended && first.split(", ").any(begins);
            (!acts || !it.text.ends_with('.')).then(|| (it, "says what is, not what to do".into()))
        }),
    );
}

#[test]
fn a_library_has_one_setting_for_a_finding() {
    for library in libraries() {
        let ids: HashSet<_> = library.settings().iter().map(|(id, _)| id).collect();
        assert_eq!(ids.len(), library.settings().len(), "{}: only the first is ever shown", library.name);
    }
}

#[test]
fn what_a_message_means_on_its_own_is_a_sentence() {
    hold(
        "a whole sentence as cause of a message with a fix of its own",
        texts_of_messages().filter_map(|it| {
            let begins = it.text.starts_with(|first: char| first.is_uppercase() || "`{".contains(first))
                || libraries()
                    .iter()
                    .any(|library| it.text.starts_with(library.name.split(' ').next().unwrap_or("?")));
            (!begins || !it.text.ends_with(['.', ')'])).then(|| (it, "is not a sentence".into()))
        }),
    );
}

fn texts_of_messages() -> impl Iterator<Item = Words> {
    let own = token_inspector::catalogue::libraries::messages().iter().filter(|it| !it.fix.is_empty());
    own.map(|it| Words { id: it.library.name, part: Part::Cause, text: it.note })
}

#[test]
fn it_is_known_what_each_setting_decides() {
    hold(
        "a sentence in `libraries/advice/decided.rs` for each finding with a setting",
        libraries()
            .iter()
            .flat_map(|library| library.settings().iter().map(move |it| (library, it)))
            .filter_map(|(library, &(id, text))| {
                let known = token_inspector::catalogue::libraries::is_decided(id);
                let words = Words { id: library.name, part: Part::Setting, text };
                (!known).then(|| (words, format!("nothing is said of `{id}`")))
            }),
    );
}

#[test]
fn what_a_library_says_in_its_own_name_is_of_no_other_that_passes_it_on() {
    hold(
        "no message under the name of another library in one that only passes it on",
        messages().iter().filter_map(|it| {
            let under_its_name = |other: &&Message| {
                let before = it.text.strip_suffix(other.text).unwrap_or_default().to_ascii_lowercase();
                let names = |library: &Library| library.marks.iter().any(|mark| before.contains(mark));
                // More than the name of an error is the wording of the program that passes it on.
                let only_a_name = !before.trim_end().contains(' ');
                it.library.over.contains(&other.library.name)
                    && only_a_name
                    && names(other.library)
                    && !names(it.library)
            };
            let other = messages().iter().filter(|_| !it.must_be_named).find(under_its_name)?;
            let words = Words { id: it.library.name, part: Part::Setting, text: it.text };
            Some((words, format!("is what {} prints", other.library.name)))
        }),
    );
}
