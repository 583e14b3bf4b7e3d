//! What a file may hold that is read slice by slice: what is beyond it is left out, and that is said.

/// Bytes of a file, and of what a packed file holds: a browser's longest string has 512 MB, and so has no tool that
/// wrote one in one piece more.
pub const FILE_BYTES: u64 = 500_000_000;

/// Bytes above which a text is read as a file: a text box takes seconds with more, and nobody reads it as a paste.
pub const PASTE_BYTES: usize = 200_000;

/// Bytes of one entry or line that are held at once; of a longer one only the beginning is read.
pub const FILE_ENTRY: usize = 16 * 1024 * 1024;

/// Bytes that are read of an entry which is longer: its request, and the headers of its answer.
pub const FILE_ENTRY_HEAD: usize = 256 * 1024;

/// Bytes that a packed piece is unpacked from at a time: DEFLATE makes at most 1,032 bytes of one, so that no piece
/// takes more than 17 MB at once.
pub const FILE_PACKED: usize = 16 * 1024;

/// Bytes of a body that one case is judged by. Okta's longest error bodies, forms of the Identity Engine, have less.
pub const CASE_BODY: usize = 32_000;

/// Bytes of a record of a log that one case is judged by: a dump of a call, or an error with its stack trace.
pub const CASE_RECORD: usize = 32_000;

/// Lines of a record: a stack trace with its causes has a hundred.
pub const RECORD_LINES: usize = 400;

/// Cases of one file; repeats are counted in one. A person reads a dozen.
pub const FILE_CASES: usize = 1_000;

/// Tokens of one file that are listed.
pub const FILE_TOKENS: usize = 2_000;

/// Places of one token, or of one case, that are listed; those beyond are counted.
pub const FILE_PLACES: usize = 1_000;

/// Steps of the sequence that is told of one file.
pub const FILE_STEPS: usize = 2_000;

/// Records of one log that are read deeply: some milliseconds each. Records that are alike count as one.
pub const FILE_RECORDS: usize = 4_000;

/// Kinds of records of one log that are told apart.
pub const FILE_SHAPES: usize = 50_000;
