//! Whether anybody is there.

use crate::browser::timer::Timer;
use crate::browser::watch::Watch;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// What a person does who is there.
const SIGNS: &[&str] = &["keydown", "pointerdown", "pointermove", "wheel", "focus"];

/// Tells once nobody is there any more, and again once somebody is, until this is dropped.
pub(crate) struct Idle {
    _watch: Watch,
    _look: Rc<Look>,
}

/// One look after the other: nobody was there where no sign came between two.
struct Look {
    every: i64,
    clue: Cell<bool>,
    alone: Cell<bool>,
    told: Box<dyn Fn(bool)>,
    next: RefCell<Option<Timer>>,
}

impl Idle {
    /// Looks every so many milliseconds; tells `true` after one to two of them without a sign, `false` at the next.
    pub(crate) fn new(every: i64, told: impl Fn(bool) + 'static) -> Idle {
        let look = Rc::new(Look {
            every,
            clue: Cell::new(false),
            alone: Cell::new(false),
            told: Box::new(told),
            next: RefCell::new(None),
        });
        look.wait();
        let seen = look.clone();
        let watch = Watch::new(SIGNS, move |_| seen.seen());
        Idle { _watch: watch, _look: look }
    }
}

impl Look {
    fn wait(self: &Rc<Look>) {
        let look = Rc::downgrade(self);
        let timer = Timer::after(self.every, move || {
            if let Some(look) = look.upgrade() {
                look.look();
            }
        });
        // The running task is part of the timer before: it is dropped last.
        drop(self.next.replace(Some(timer)));
    }

    fn look(self: &Rc<Look>) {
        if !self.clue.replace(false) {
            self.alone.set(true);
            (self.told)(true);
        }
        self.wait();
    }

    fn seen(&self) {
        self.clue.set(true);
        if self.alone.replace(false) {
            (self.told)(false);
        }
    }
}
