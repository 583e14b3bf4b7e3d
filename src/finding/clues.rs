//! How a clue is declared: one row says its name, what it holds, the letter it is packed under, and what it sees.

use crate::text::template::Placeholder;

/// Writes the clues from their rows.
macro_rules! clues {
    ($($(#[$doc:meta])* $name:ident $shape:ident($($field:ident: $type:ty),+) $tag:literal => |$sight:ident| $seen:expr;)*) => {
        /// One thing that can be seen in a case and points to a cause.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Clue { $($(#[$doc])* $name($($type),+),)* }

        impl Clue {
            /// The letter that it is packed under, and what it holds.
            pub(crate) const fn parts(&self) -> (u8, Parts) {
                match *self { $(Clue::$name($($field),+) => ($tag, Parts::$shape($($field),+)),)* }
            }

            /// A clue as it was packed; `None` if there is none of this letter.
            pub(crate) fn unpacked(tag: u8, packed: &Packed) -> Option<Clue> {
                Some(match tag {
                    $($tag => {
                        let ($($field,)+) = packed.$shape()?;
                        Clue::$name($($field),+)
                    })*
                    _ => return None,
                })
            }

            /// Whether it is seen; `None` if nothing that the finding may ask tells of it, so that it speaks for neither.
            #[expect(unused_variables, reason = "what is asked of the subject itself sees nothing here")]
            fn seen(&self, sight: &Sight) -> Option<bool> {
                match *self { $(Clue::$name($($field),+) => { let $sight = sight; $seen })* }
            }
        }
    };
}
pub(super) use clues;

/// What a clue holds, as it is packed.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Parts {
    /// One text.
    One(&'static str),
    /// Two texts.
    Two(&'static str, &'static str),
    /// A number.
    Number(u16),
}

impl Parts {
    pub(super) const fn text(text: &'static str) -> Parts {
        Parts::One(text)
    }

    pub(super) const fn pair(one: &'static str, two: &'static str) -> Parts {
        Parts::Two(one, two)
    }

    pub(super) const fn number(number: u16) -> Parts {
        Parts::Number(number)
    }

    pub(super) const fn fact(placeholder: Placeholder, value: &'static str) -> Parts {
        Parts::Two(placeholder.name(), value)
    }
}

/// What was packed: all of it, and cut in two.
#[derive(Debug)]
pub(crate) struct Packed {
    /// The whole.
    pub(crate) whole: &'static str,
    /// Its halves; the second is empty if there is one text alone.
    pub(crate) halves: (&'static str, &'static str),
}

impl Packed {
    #[expect(clippy::unnecessary_wraps, reason = "one shape of several, of which others can fail")]
    pub(super) fn text(&self) -> Option<(&'static str,)> {
        Some((self.whole,))
    }

    #[expect(clippy::unnecessary_wraps, reason = "one shape of several, of which others can fail")]
    pub(super) fn pair(&self) -> Option<(&'static str, &'static str)> {
        Some(self.halves)
    }

    pub(super) fn number(&self) -> Option<(u16,)> {
        Some((self.whole.parse().ok()?,))
    }

    pub(super) fn fact(&self) -> Option<(Placeholder, &'static str)> {
        Some((Placeholder::named(self.halves.0)?, self.halves.1))
    }
}
