//! Libraries of languages that have few others here (C++, Clojure, Dart, Scala and Swift), and small ones of Java and
//! JavaScript.

mod buddy_clojure;
mod cpp_jwt;
mod dart_jsonwebtoken;
mod hono;
mod jwt_cpp;
mod jwt_decode;
mod jwt_decoder_dart;
mod jwt_kit_swift;
mod jwt_scala;
mod passport_openidconnect;
mod sap_security;

/// The texts of each.
pub(in crate::catalogue::libraries) const TEXTS: &[&str] = &[
    buddy_clojure::TEXT,
    cpp_jwt::TEXT,
    dart_jsonwebtoken::TEXT,
    hono::TEXT,
    jwt_cpp::TEXT,
    jwt_decode::TEXT,
    jwt_decoder_dart::TEXT,
    jwt_kit_swift::TEXT,
    jwt_scala::TEXT,
    passport_openidconnect::TEXT,
    sap_security::TEXT,
];

/// What each prints, with its wrapper around it, and the finding that it means.
#[cfg(not(target_family = "wasm"))]
pub(in crate::catalogue::libraries) const LOGS: &[&[(&str, &str)]] = &[
    buddy_clojure::LOGS,
    cpp_jwt::LOGS,
    dart_jsonwebtoken::LOGS,
    hono::LOGS,
    jwt_cpp::LOGS,
    jwt_decode::LOGS,
    jwt_decoder_dart::LOGS,
    jwt_kit_swift::LOGS,
    jwt_scala::LOGS,
    passport_openidconnect::LOGS,
    sap_security::LOGS,
];
