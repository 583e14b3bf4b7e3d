//! What is masked in what leaves the page.

macro_rules! masks {
    ($($(#[$doc:meta])* $field:ident $variant:ident $label:literal;)*) => {
        /// Something that is masked unless the person says otherwise.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Mask { $($(#[$doc])* $variant,)* }

        /// What is masked: everything, unless the person says otherwise.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub struct Masks { $($(#[$doc])* pub $field: bool,)* }

        impl Default for Masks {
            fn default() -> Masks { Masks { $($field: true,)* } }
        }

        impl Mask {
            /// All, in the order in which they are shown.
            pub const ALL: &'static [Mask] = &[$(Mask::$variant,)*];

            /// What the switch says: `Group names`.
            #[must_use]
            pub const fn label(self) -> &'static str { match self { $(Mask::$variant => $label,)* } }
        }

        impl Masks {
            /// Nothing is masked but what never leaves: secrets, keys, signatures.
            pub const NONE: Masks = Masks { $($field: false,)* };

            /// Whether this is masked.
            #[must_use]
            pub const fn has(&self, mask: Mask) -> bool { match mask { $(Mask::$variant => self.$field,)* } }

            /// The same masks, with this one set or taken off.
            #[must_use]
            pub const fn with(mut self, mask: Mask, on: bool) -> Masks {
                match mask { $(Mask::$variant => self.$field = on,)* }
                self
            }
        }
    };
}

masks! {
    /// Users: `sub`, `uid`, usernames, and the IDs of users in paths.
    subject Subject "Users (subject, user ID, username)";
    /// Email addresses, wherever they are.
    email Email "Email addresses";
    /// Names and the rest of the profile: phone number, address, birthday.
    names Names "Names and profile";
    /// Groups, roles and entitlements.
    groups Groups "Groups and roles";
    /// Claims that neither Okta nor a standard defines.
    unknown_claims UnknownClaims "Custom claims";
    /// IP addresses, wherever they are.
    ip Ip "IP addresses";
    /// Words of the paste: error descriptions, lines of logs, paths of other APIs than Okta's.
    words Words "Words from the paste (error descriptions, paths)";
}
