//! Components rendered natively.
