//! What each claim and header member means, and where it comes from.
