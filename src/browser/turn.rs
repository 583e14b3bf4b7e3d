//! Long work in pieces: between two of them the browser gets its turn, and may be told to stop.

use crate::browser::clock;
use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

/// Milliseconds that one piece of work may take.
const PIECE: f64 = 20.0;

/// Whether work that is under way is to end. Who holds a copy may ask for it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Halt(Rc<Cell<bool>>);

impl Halt {
    /// Asks for the end.
    pub(crate) fn ask(&self) {
        self.0.set(true);
    }

    /// Whether the end was asked for.
    pub(crate) fn is_asked(&self) -> bool {
        self.0.get()
    }
}

/// One piece of work after the other.
#[derive(Debug)]
pub(crate) struct Pace {
    until: f64,
}

impl Pace {
    /// Begins a piece now.
    pub(crate) fn begin() -> Pace {
        Pace { until: clock::milliseconds() + PIECE }
    }

    /// Whether the piece may go on.
    pub(crate) fn goes_on(&self) -> bool {
        clock::milliseconds() < self.until
    }

    /// Gives the browser its turn where the piece took its time, and begins the next.
    pub(crate) async fn rest(&mut self) {
        if !self.goes_on() {
            turn().await;
            *self = Pace::begin();
        }
    }
}

/// What is waited for: whether it came, and whom to wake.
#[derive(Default)]
struct Waited {
    came: Cell<bool>,
    waker: RefCell<Option<Waker>>,
}

/// Lets the browser draw and take what a person does.
pub(crate) async fn turn() {
    let waited = Rc::new(Waited::default());
    let told = waited.clone();
    ask(move || {
        told.came.set(true);
        if let Some(waker) = told.waker.take() {
            waker.wake();
        }
    });
    poll_fn(|context| {
        if waited.came.get() {
            return Poll::Ready(());
        }
        waited.waker.replace(Some(context.waker().clone()));
        Poll::Pending
    })
    .await;
}

#[cfg(target_arch = "wasm32")]
fn ask(done: impl FnOnce() + 'static) {
    use wasm_bindgen::JsValue;
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen::prelude::wasm_bindgen;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(catch, js_namespace = tokenInspector, js_name = turn)]
        fn asked(done: &JsValue) -> Result<(), JsValue>;
    }
    let done = Rc::new(Cell::new(Some(done)));
    let told = done.clone();
    let call = move || {
        if let Some(done) = told.take() {
            done();
        }
    };
    let callback = Closure::once_into_js(call);
    // Where the first script did not run, as in tests of single components, nobody is waited for.
    if asked(&callback).is_err()
        && let Some(done) = done.take()
    {
        done();
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn ask(done: impl FnOnce() + 'static) {
    done();
}
