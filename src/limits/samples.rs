//! A sample: what is looked at to tell what a text is.

/// Pieces of JSON without a key that are looked into for one that begins inside of them.
pub const KEYLESS: usize = 64;

/// Letters at the beginning of a text that tell whether it is a web page.
pub const PAGE_BEGINNING: usize = 200;

/// Tags that are looked at to know whether a web page stands in a text.
pub const TAGS: usize = 100;

/// Lines that tell whether every line of a paste is quoted.
pub const QUOTED_LINES: usize = 200;

/// Brackets and spaces that are passed to see whether an object's quotes are escaped.
pub const ESCAPED_OPENING: usize = 16;

/// Bytes of the longest word behind `Bearer` that is taken for no credential: opaque tokens and API keys are longer.
pub const OPAQUE_WORD: usize = 15;

/// Lines in which an `Authorization` header is looked for where nothing else was found.
pub const AUTHORIZATION_LINES: usize = 50;

/// Lines that are held against the texts of the catalogues where nothing is recognised.
pub const RETYPED_LINES: usize = 400;

/// Words in which the name of an error is looked for where nothing is recognised.
pub const NAME_WORDS: usize = 2_000;

/// Bytes of a paste that clues are looked for in.
pub const CLUES: usize = 200_000;
