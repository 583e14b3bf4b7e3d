//! What protects a paste from who comes by: it is hidden while nobody is there.

use crate::browser::idle::Idle;
use yew::prelude::*;

/// How often it is looked whether anybody is there, in milliseconds: two looks are five minutes.
const LOOK: i64 = 150_000;

/// Whether nobody has been there for some minutes.
#[hook]
pub(crate) fn use_alone() -> bool {
    let alone = use_state_eq(|| false);
    let setter = alone.setter();
    use_effect_with((), move |()| {
        let idle = Idle::new(LOOK, move |alone| setter.set(alone));
        move || drop(idle)
    });
    *alone
}
