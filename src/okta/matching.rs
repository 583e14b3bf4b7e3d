//! Finds Okta's texts in other text.
