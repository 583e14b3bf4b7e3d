//! What was pasted does not outlive the person who pasted it: it is wiped when nobody is there and when they leave.

use crate::browser::clock;
use crate::browser::idle::Idle;
use crate::browser::timer::Timer;
use crate::browser::watch::Watch;
use crate::ui::state::{Action, State};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// Minutes without anybody there after which all is wiped, unless the site's profile says otherwise.
pub(crate) const MINUTES: u32 = 30;

/// How often it is looked whether anybody is there, as a part of the whole time.
const LOOKS: i64 = 10;

/// Wipes all once nobody has been there for so many minutes; tells whether that has happened since the last paste.
#[hook]
pub(crate) fn use_wiped_when_idle(minutes: u32, blank: bool, dispatch: UseReducerDispatcher<State>) -> bool {
    let wiped = use_state_eq(|| false);
    let setter = wiped.setter();
    // From the paste on: what comes after a long wait without a sign, as what a redirect brings, has all its time.
    use_effect_with((minutes, blank), move |&(minutes, blank)| {
        let idle = (!blank).then(|| {
            setter.set(false);
            let whole = i64::from(minutes) * 60_000;
            let look = whole / LOOKS;
            let waiting: Rc<RefCell<Option<Timer>>> = Rc::default();
            // It is told after one to two looks without a sign, and at every further look; the rest is waited for.
            Idle::new(look, move |alone| {
                if alone && waiting.borrow().is_some() {
                    return;
                }
                let (dispatch, setter) = (dispatch.clone(), setter.clone());
                let wipe = move || {
                    dispatch.dispatch(Action::Wiped(clock::now()));
                    setter.set(true);
                };
                drop(waiting.replace(alone.then(|| Timer::after(whole - look, wipe))));
            })
        });
        move || drop(idle)
    });
    *wiped
}

/// Wipes all when the page is left: a browser may keep it as it stands, to come back to.
#[hook]
pub(crate) fn use_wiped_when_left(dispatch: UseReducerDispatcher<State>) {
    use_effect_with((), move |()| {
        let watch = Watch::new(&["pagehide"], move |_| dispatch.dispatch(Action::Wiped(clock::now())));
        move || drop(watch)
    });
}
