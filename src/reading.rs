//! Text into a case.
