//! What stands beside tokens and errors: terms of trust, forms, errors of other providers, names of members.

/// Terms of trust that are read of one paste: a policy with more of them is a listing.
pub const TRUST_TERMS: usize = 40;

/// Bytes around the key of a term in which its operator or, in HCL, its list of values stands.
pub const TRUST_OPERATOR: usize = 240;

/// Bytes behind the key of a term that its values take: however many keys a text has, it is read in one pass.
pub const TRUST_VALUES: usize = 4_000;

/// Bytes of a value of a term: subjects are shorter.
pub const TRUST_VALUE: usize = 400;

/// Errors of other providers that are read of one text: a log with more of them says no more.
pub const PROVIDER_ERRORS: usize = 100;

/// Bytes of a paste in which forms with empty parameters are looked for.
pub const EMPTY_FORMS: usize = 50_000;

/// Bytes of a line of an access log in which the bracket around its time opens: an address and a name stand before it.
pub const ACCESS_TIME: usize = 120;

/// Bytes before a text of Okta's in which the name of its member is looked for, which tells a cause from an error.
pub const CAUSE_NAMED: usize = 40;

/// Bytes around a header that a program printed in which the address of its request is looked for.
pub const PRINTED_REQUEST: usize = 1_200;
