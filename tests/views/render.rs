//! A component as HTML, without a browser.

use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread;
use std::thread::Thread;
use token_inspector::report::Report;
use token_inspector::ui::{Answer, AnswerProps, Mode, State};
use yew::ServerRenderer;

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits for a future on this thread.
pub(crate) fn wait<T>(future: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

/// The answer to what this makes; made where it is drawn, for a report does not cross threads.
pub(crate) fn answer(of: fn() -> (Rc<Report>, Rc<str>)) -> String {
    answer_in(of, |_| {})
}

/// The answer, with something of the state changed.
pub(crate) fn answer_in(of: fn() -> (Rc<Report>, Rc<str>), change: fn(&mut State)) -> String {
    drawn(of, change, true)
}

/// The answer in a browser that keeps its own verifier from the page.
pub(crate) fn answer_without_second(of: fn() -> (Rc<Report>, Rc<str>)) -> String {
    drawn(of, |_| {}, false)
}

fn drawn(of: fn() -> (Rc<Report>, Rc<str>), change: fn(&mut State), second: bool) -> String {
    wait(
        ServerRenderer::<Answer>::with_props(move || {
            let (report, paste) = of();
            let mut state = State { paste, mode: Mode::Read, ..State::at(super::fixtures::now()) };
            change(&mut state);
            AnswerProps {
                state: Rc::new(state),
                report,
                second,
                top: Rc::default(),
                tell: yew::Callback::default(),
            }
        })
        .hydratable(false)
        .render(),
    )
}
