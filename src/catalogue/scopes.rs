//! Which scopes a call to Okta needs, from the operations that Okta documents.
//!
//! The operations stand in `scopes/tree.txt`, a tree of path segments, one tab deeper for each level:
//!
//! ```text
//! apps GP @okta.apps          GET needs okta.apps.read, any other method okta.apps.manage
//!     {appId} GUD             the same scopes, for GET, PUT and DELETE
//!     current D @- !s         no scope, API token only
//! ```
//!
//! - Methods: `G`ET, `P`OST, P`U`T, `D`ELETE, P`A`TCH, `O`PTIONS. A small letter swaps the two levels:
//!   a GET that needs `.manage`, another method that `.read` suffices for.
//! - `@` names the scopes without their level, joined with `+`; `@=` names one as it stands; `@-` is none.
//! - `!` names what the call takes: see [`Auth`]. Both hold for what stands below as well.
//! - A segment stands twice where its methods differ in scope; what stands below belongs to the last.

static TREE: &str = include_str!("scopes/tree.txt");

/// What a call takes in its `Authorization` header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Auth {
    /// `Bearer` or `DPoP` with an access token, or `SSWS` with an API token.
    OAuthOrApiToken,
    /// An access token only.
    OAuth,
    /// An API token only.
    ApiToken,
    /// The client's own authentication: secret or `client_assertion`.
    Client,
    /// A token of the product's own API (Privileged Access, Access Gateway).
    Own,
    /// Nothing, or what the call itself carries.
    Open,
}

impl Auth {
    fn of(mark: &str) -> Auth {
        match mark {
            "e" => Auth::OAuthOrApiToken,
            "o" => Auth::OAuth,
            "s" => Auth::ApiToken,
            "c" => Auth::Client,
            "b" => Auth::Own,
            _ => Auth::Open,
        }
    }

    /// Whether an access token of the org authorization server can be sent.
    #[must_use]
    pub const fn takes_access_token(self) -> bool {
        matches!(self, Auth::OAuthOrApiToken | Auth::OAuth)
    }

    /// Whether an API token can be sent as `SSWS`.
    #[must_use]
    pub const fn takes_api_token(self) -> bool {
        matches!(self, Auth::OAuthOrApiToken | Auth::ApiToken)
    }
}

/// A documented call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operation {
    /// The scopes that it needs, all of them: the least ones; empty where Okta documents none.
    pub scopes: Vec<String>,
    /// What it takes.
    pub auth: Auth,
    /// Its path with placeholders: `/api/v1/users/{userId}`.
    pub template: String,
}

impl Operation {
    /// The scopes needed that none of these covers.
    #[must_use]
    pub fn missing(&self, granted: &[&str]) -> Vec<&str> {
        let lacks = |scope: &&str| !granted.iter().any(|granted| is_read(granted, scope));
        self.scopes.iter().map(String::as_str).filter(lacks).collect()
    }
}

/// Whether a scope that was granted does for the one needed: `.manage` allows what `.read` does.
#[must_use]
pub fn is_read(granted: &str, needed: &str) -> bool {
    granted == needed
        || needed
            .strip_suffix(".read")
            .is_some_and(|stem| granted.strip_suffix(".manage").is_some_and(|granted| granted == stem))
}

/// What a call needs. Takes a path or a whole address; query, fragment and closing slashes do not matter.
/// `None`: Okta documents no such call.
#[must_use]
pub fn needed(method: &str, path: &str) -> Option<Operation> {
    let method = letter(method)?;
    let segments = segments(path);
    let mut best: Option<(u64, Operation)> = None;
    walk(&segments, |found| {
        let Some(written) = found.methods.chars().find(|one| one.eq_ignore_ascii_case(&method)) else {
            return;
        };
        if best.as_ref().is_none_or(|(rank, _)| found.rank > *rank) {
            let operation = Operation {
                scopes: scopes(found.stem, written),
                auth: Auth::of(found.auth),
                template: found.template.iter().flat_map(|part| ["/", part]).collect(),
            };
            best = Some((found.rank, operation));
        }
    });
    best.map(|(_, operation)| operation)
}

/// The methods that Okta documents for a path, empty where it documents none: what `E0000022` is about.
#[must_use]
pub fn methods(path: &str) -> Vec<&'static str> {
    let (mut rank, mut letters) = (0, String::new());
    walk(&segments(path), |found| {
        if found.rank > rank && !found.methods.is_empty() {
            (rank, letters) = (found.rank, String::new());
        }
        if found.rank == rank {
            letters.push_str(found.methods);
        }
    });
    METHODS
        .iter()
        .filter(|(_, letter)| letters.chars().any(|one| one.eq_ignore_ascii_case(letter)))
        .map(|(name, _)| *name)
        .collect()
}

/// The methods, with the letter that stands for each in a tree of paths.
pub(crate) static METHODS: &[(&str, char)] =
    &[("GET", 'G'), ("POST", 'P'), ("PUT", 'U'), ("DELETE", 'D'), ("PATCH", 'A'), ("OPTIONS", 'O')];

fn letter(method: &str) -> Option<char> {
    METHODS.iter().find(|(name, _)| name.eq_ignore_ascii_case(method)).map(|(_, letter)| *letter)
}

fn scopes(stem: &str, written: char) -> Vec<String> {
    if stem == "-" {
        return Vec::new();
    }
    if let Some(scope) = stem.strip_prefix('=') {
        return vec![scope.into()];
    }
    let level =
        if written == 'G' || (written.is_ascii_lowercase() && written != 'g') { "read" } else { "manage" };
    stem.split('+').map(|stem| format!("{stem}.{level}")).collect()
}

/// The segments of a path, with host, query and fragment taken off.
fn segments(path: &str) -> Vec<&str> {
    let path = path.split(['?', '#']).next().unwrap_or_default().trim();
    let path = match path.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None if path.starts_with(['/', '.']) => path,
        // A host without scheme: its first segment has a dot.
        None => match path.split_once('/') {
            Some((host, rest)) if host.contains('.') => rest,
            _ => path,
        },
    };
    path.split('/').filter(|segment| !segment.is_empty()).collect()
}

/// A line of the tree whose path is the one asked for.
struct Collector<'a> {
    methods: &'static str,
    stem: &'static str,
    auth: &'static str,
    template: &'a [&'static str],
    /// One bit a segment, the first one highest: set where the segment is no placeholder.
    rank: u64,
}

/// Where a line stands whose path begins the one asked for.
struct Level {
    /// How many of the segments it and its parents take; `None` where they do not fit.
    taken: Option<usize>,
    stem: &'static str,
    auth: &'static str,
}

fn walk(segments: &[&str], mut visit: impl FnMut(Collector<'_>)) {
    let mut levels: Vec<Level> = Vec::new();
    let mut template: Vec<&'static str> = Vec::new();
    for line in TREE.lines() {
        let rest = line.trim_start_matches('\t');
        levels.truncate(line.len() - rest.len());
        let (above, stem, auth) =
            levels.last().map_or((Some(0), "-", "-"), |level| (level.taken, level.stem, level.auth));
        let mut level = Level { taken: None, stem, auth };
        let Some(start) = above else {
            levels.push(level);
            continue;
        };
        template.truncate(start);
        let mut methods = "";
        for (index, word) in rest.split(' ').enumerate() {
            if index == 0 {
                template.extend(word.split('/'));
            } else if let Some(stem) = word.strip_prefix('@') {
                level.stem = stem;
            } else if let Some(auth) = word.strip_prefix('!') {
                level.auth = auth;
            } else {
                methods = word;
            }
        }
        let fits = template.len() <= segments.len()
            && template
                .iter()
                .zip(segments)
                .skip(start)
                .all(|(part, segment)| part == segment || is_hole(part));
        if fits {
            level.taken = Some(template.len());
        }
        if fits && template.len() == segments.len() && !methods.is_empty() {
            let bit = |rank: u64, part: &&str| (rank << 1) | u64::from(!is_hole(part));
            let rank = template.iter().fold(1, bit);
            visit(Collector { methods, stem: level.stem, auth: level.auth, template: &template, rank });
        }
        levels.push(level);
    }
}

fn is_hole(part: &str) -> bool {
    part.starts_with('{')
}
