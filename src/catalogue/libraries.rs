//! What verifiers, gateways and SDKs say of a token they refuse, and the finding that each text means.
//!
//! One file for each library, in rooms by language and kind. Each holds its texts, where the library is set, and how
//! to have it say more. The compiler joins each file into one text, for the same reason as in [`super::packed`].

mod advice;
mod clouds;
mod clusters;
mod data;
mod dotnet;
pub(crate) mod findings;
mod gateways;
mod go;
mod javascript;
mod jvm;
mod message;
mod okta;
mod okta_sdks;
mod others;
mod php;
mod platforms;
mod python;

pub use advice::decided::is_known as is_decided;
pub use advice::{advice, who};
pub use message::Message;

use crate::catalogue::languages;
use crate::model::Party;
use crate::text::template::Template;
use std::sync::OnceLock;

/// A library, gateway, platform or program, by what it prints.
#[derive(Debug)]
pub struct Library {
    /// Its name, as people know it.
    pub name: &'static str,
    /// What it is to the reader.
    pub speaker: Party,
    /// The provider whose tokens alone it is made for; `None` if it is for anybody's.
    pub made_for: Option<&'static str>,
    /// The language that it is written in; empty where that is not known, or does not matter.
    pub language: &'static str,
    /// How to have it say more, in full sentences; empty where nothing is known.
    pub more: &'static str,
    /// Words in lower case that stand in what it prints and in what stands around it: packages, classes, files. They
    /// tell which of several libraries speaks that print the same.
    pub marks: Vec<&'static str>,
    /// Names of the libraries whose messages it passes on, where the value that they compare is set in it.
    pub over: Vec<&'static str>,
    /// Where it is set, by the id of the finding: the literal setting and its file.
    settings: Vec<(&'static str, Template)>,
}

/// Findings that lead to the setting of another where a library has none for them: both are about the same value.
const NEAR: &[(&str, &[&str])] = &[
    ("verifier-without-audience", &["aud-unexpected"]),
    ("verifier-without-issuer", &["iss-unexpected"]),
    ("signature-or-key-mismatch", &["signature-invalid", "kid-not-in-keys", "keys-unreachable"]),
    ("no-key-verified", &["kid-not-in-keys", "signature-invalid", "keys-unreachable"]),
    ("signature-invalid", &["kid-not-in-keys", "keys-unreachable"]),
    ("kid-not-in-keys", &["keys-unreachable"]),
    ("key-set-unusable", &["keys-unreachable", "kid-not-in-keys"]),
    ("key-or-alg-unfit", &["alg-unexpected"]),
    ("alg-not-supported", &["alg-unexpected"]),
    ("part-not-json", &["token-malformed"]),
    ("part-not-base64url", &["token-malformed"]),
    ("sub-missing", &["claim-missing"]),
    ("nonce-mismatch", &["state-mismatch"]),
    ("roles-claim-missing", &["groups-missing"]),
    ("insufficient_scope", &["scp-missing-scope"]),
    ("scp-missing-scope", &["insufficient_scope"]),
];

impl Library {
    /// Where it holds the value that a finding is about; `None` if no setting is known.
    #[must_use]
    pub fn setting(&self, finding_id: &str) -> Option<Template> {
        let near = NEAR.iter().find(|(id, _)| *id == finding_id).map_or(&[][..], |(_, near)| *near);
        let mut ids = std::iter::once(&finding_id).chain(near);
        ids.find_map(|id| self.settings.iter().find(|(it, _)| it == id).map(|(_, text)| *text))
    }

    /// Every setting, with the id of the finding that it is for.
    pub fn settings(&self) -> &[(&'static str, Template)] {
        &self.settings
    }
}

/// Writes what one library prints into one text: a line for each fact, its fields parted by tabs.
macro_rules! library {
    (@marks) => { "" };
    (@marks whole) => { "whole" };
    (@marks frame) => { "frame" };
    (@marks whole frame) => { "whole frame" };
    (@marks named) => { "named" };
    (@marks whole named) => { "whole named" };
    (@marks announces) => { "announces" };
    (@text) => { "" };
    (@text $text:literal) => { $text };
    (
        $name:literal, $speaker:ident $(for $provider:literal)?;
        more $more:literal;
        $(marks $($sign:literal)+;)?
        $(over $($below:literal)+;)?
        $(prints $same:literal;)?
        settings { $($setting:literal => $where:literal;)* }
        messages { $($text:literal $($mark:ident)* => $id:literal $(beyond a minute $beyond:literal)? $(calls $calls:literal)? $(($note:literal $(, $fix:literal)?))?;)* }
        logs { $($log:literal => $meant:literal;)* }
    ) => {
        pub(super) const TEXT: &str = concat!(
            "L\t", $name, "\t", stringify!($speaker), "\t", $more, $($("\t", $sign,)+)? "\n",
            $("O", $("\t", $below,)+ "\n",)?
            $("P\t", $same, "\n",)?
            $("F\t", $provider, "\n",)?
            $("S\t", $setting, "\t", $where, "\n",)*
            $("M\t", $text, "\t", library!(@marks $($mark)*), "\t", $id, "\t", library!(@text $($beyond)?), "\t", library!(@text $($note)?), "\t", library!(@text $($calls)?), "\t", library!(@text $($($fix)?)?), "\n",)*
        );

        #[cfg(not(target_family = "wasm"))]
        pub(super) const LOGS: &[(&str, &str)] = &[$(($log, $meant),)*];
    };
}
pub(super) use library;

/// The texts of each room, with the language of its libraries.
const ROOMS: &[(&str, &[&str])] = &[
    ("", okta::TEXTS),
    ("", okta::aws_tools::TEXTS),
    ("", okta_sdks::TEXTS),
    ("jvm", jvm::TEXTS),
    ("javascript", javascript::TEXTS),
    ("python", python::TEXTS),
    ("php", php::TEXTS),
    ("", others::ruby_rust_elixir::TEXTS),
    ("go", go::TEXTS),
    ("dotnet", dotnet::TEXTS),
    ("", gateways::TEXTS),
    ("", gateways::proxies::TEXTS),
    ("", clusters::TEXTS),
    ("", platforms::TEXTS),
    ("", platforms::self_hosted::TEXTS),
    ("", data::TEXTS),
    ("", clouds::TEXTS),
    ("", clouds::apis::TEXTS),
    ("", others::TEXTS),
    ("", others::more_languages::TEXTS),
    ("", others::saml::TEXTS),
    ("", others::saml_products::TEXTS),
    ("", others::web_frameworks::TEXTS),
];

/// Every library with its texts.
fn all() -> &'static (Vec<&'static Library>, Vec<Message>) {
    static ALL: OnceLock<(Vec<&'static Library>, Vec<Message>)> = OnceLock::new();
    ALL.get_or_init(|| {
        let (mut libraries, mut messages) = (Vec::new(), Vec::new());
        let mut printing = Vec::new();
        let texts = ROOMS.iter().flat_map(|(language, texts)| texts.iter().map(|text| (*language, *text)));
        for (language, text) in texts {
            let Some(library) = library_of(text) else { continue };
            let library = Library { language: languages::of(library.name, language), ..library };
            let library: &'static Library = Box::leak(Box::new(library));
            libraries.push(library);
            messages.extend(text.lines().filter_map(|line| message(line, library)));
            let same = text.lines().filter_map(|line| line.strip_prefix("P\t"));
            printing.extend(same.map(|name| (library, name)));
        }
        // What is built on another program prints all that this one prints, and has settings of its own.
        for (library, name) in printing {
            let of: Vec<Message> =
                messages.iter().filter(|it: &&Message| it.library.name == name).copied().collect();
            messages.extend(of.into_iter().map(|it| Message { library, ..it }));
        }
        (libraries, messages)
    })
}

/// Every library.
pub fn libraries() -> &'static [&'static Library] {
    &all().0
}

/// Every text.
pub fn messages() -> &'static [Message] {
    &all().1
}

/// What each library prints in its real wrapper, and the id of the finding that it means; for tests.
#[cfg(not(target_family = "wasm"))]
pub fn logs() -> impl Iterator<Item = (&'static str, &'static str)> {
    let rooms = [
        okta::LOGS,
        okta::aws_tools::LOGS,
        okta_sdks::LOGS,
        jvm::LOGS,
        javascript::LOGS,
        python::LOGS,
        php::LOGS,
        others::ruby_rust_elixir::LOGS,
        go::LOGS,
        dotnet::LOGS,
        gateways::LOGS,
        gateways::proxies::LOGS,
        clusters::LOGS,
        platforms::LOGS,
        platforms::self_hosted::LOGS,
        data::LOGS,
        clouds::LOGS,
        clouds::apis::LOGS,
        others::LOGS,
        others::more_languages::LOGS,
        others::saml::LOGS,
        others::saml_products::LOGS,
        others::web_frameworks::LOGS,
    ];
    rooms.into_iter().flatten().copied().flatten().copied()
}

fn library_of(text: &'static str) -> Option<Library> {
    let mut fields = text.lines().next()?.split('\t');
    fields.next();
    let name = fields.next()?;
    let speaker = match fields.next()? {
        "Gateway" => Party::Gateway,
        "Provider" => Party::Provider,
        "Okta" => Party::Okta,
        "Client" => Party::Client,
        "Scim" => Party::Scim,
        _ => Party::Library,
    };
    let more = fields.next()?;
    let marks = fields.collect();
    let over = text.lines().find_map(|line| line.strip_prefix("O\t"));
    let over = over.map(|names| names.split('\t').collect()).unwrap_or_default();
    let made_for = text.lines().find_map(|line| line.strip_prefix("F\t"));
    let settings = text.lines().filter_map(|line| line.strip_prefix("S\t")?.split_once('\t')).collect();
    Some(Library { name, speaker, made_for, language: "", more, marks, over, settings })
}

fn message(line: &'static str, library: &'static Library) -> Option<Message> {
    let mut fields = line.strip_prefix("M\t")?.split('\t');
    let text = fields.next()?;
    let marks = fields.next()?;
    let has = |mark: &str| marks.split(' ').any(|it| it == mark);
    let (must_stand_alone, is_frame) = (has("whole"), has("frame"));
    let (announces, must_be_named) = (has("announces"), has("named"));
    let (finding_id, beyond_a_minute, note) = (fields.next()?, fields.next()?, fields.next()?);
    let (calls, fix) = (fields.next()?, fields.next()?);
    let known = Message {
        library,
        text,
        must_stand_alone,
        must_be_named,
        finding_id,
        beyond_a_minute,
        is_frame,
        announces,
        note,
        fix,
        calls,
    };
    Some(known)
}
