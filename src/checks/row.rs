//! The rows of the table of checks: what is asked of every token, in the order in which it is shown.

macro_rules! rows {
    ($($(#[$doc:meta])* $variant:ident $name:literal $noun:literal;)*) => {
        /// A question that is asked of a token. Several checks may answer it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Row { $($(#[$doc])* $variant,)* }

        impl Row {
            /// All, in their order.
            pub const ALL: &'static [Row] = &[$(Row::$variant,)*];

            /// The stable name: `time`.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Row::$variant => $name,)* } }

            /// What is asked about, within a sentence: `its issuer`.
            #[must_use]
            pub const fn noun(self) -> &'static str { match self { $(Row::$variant => $noun,)* } }
        }
    };
}

rows! {
    /// Whether it is in date.
    Time "time" "its times";
    /// Whether the issuer is the one expected.
    Issuer "issuer" "its issuer";
    /// Whether it is meant for this audience.
    Audience "audience" "its audience";
    /// Whether it was given to this client.
    Client "client" "its client";
    /// Whether it has the scopes that are needed.
    Scopes "scopes" "its scopes";
    /// Whether it is of the sign-in that was begun.
    Nonce "nonce" "its nonce";
    /// Whether it belongs to the tokens, the code, the key and the request beside it.
    Binding "binding" "what it is bound to";
    /// Whether its issuer signed it.
    Signature "signature" "its signature";
    /// Whether it is the kind of token that belongs here.
    Type "type" "its kind";
    /// Whether its form is sound: parts, encoding, JSON.
    Structure "structure" "its form";
}

impl Row {
    /// Rows that rest on claims: none of them can be answered where claims cannot be read.
    pub const OF_CLAIMS: &'static [Row] = &[Row::Time, Row::Issuer, Row::Audience, Row::Client, Row::Scopes];

    /// Whether every token is asked it by checks that look at all of its text, so that it holds where none of them
    /// speaks.
    #[must_use]
    pub const fn holds_by_itself(self) -> bool {
        matches!(self, Row::Type | Row::Structure)
    }
}
