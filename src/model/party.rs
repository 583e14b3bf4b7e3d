//! Who speaks in a paste, and who refused.

macro_rules! parties {
    ($($(#[$doc:meta])* $variant:ident $name:literal $label:literal;)*) => {
        /// Whoever can answer, refuse, or print a message.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
        pub enum Party { $($(#[$doc])* $variant,)* }

        impl Party {
            /// The stable name: `own-api`.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Party::$variant => $name,)* } }

            /// The name for people, as it follows `by`: `your own API`.
            #[must_use]
            pub const fn label(self) -> &'static str { match self { $(Party::$variant => $label,)* } }
        }
    };
}

parties! {
    /// Okta: its API, its authorization servers, its pages.
    Okta "okta" "Okta";
    /// An API that is not Okta's and judges tokens by itself.
    OwnApi "own-api" "your own API";
    /// A gateway, proxy, mesh, load balancer or broker in front of an API.
    Gateway "gateway" "a gateway";
    /// A library inside a program that verifies tokens.
    Library "library" "a library";
    /// Another identity provider, or a cloud that takes its tokens.
    Provider "provider" "another identity provider";
    /// An endpoint that Okta itself calls: SCIM, a hook.
    Scim "scim" "an endpoint that Okta calls";
    /// The client: a request that was never sent, or an answer that it did not take.
    Client "client" "the client itself";
    /// Nothing tells.
    #[default]
    Unknown "unknown" "an unknown party";
}
