//! Warms the program up behind the first screen, so that the first paste is as fast as the second: what runs for the
//! first time is compiled first, and the words of the catalogue are unpacked.

use crate::browser::timer::Timer;
use crate::browser::{clock, place};
use crate::inspect;
use crate::report::Report;
use crate::ui::page::bench::{Answer, AnswerProps};
use crate::ui::paste::samples::SAMPLES;
use crate::ui::state::{Action, State};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use yew::AppHandle;
use yew::prelude::*;

/// Milliseconds before each step: the browser draws, and whoever pastes comes first.
const PAUSE: i64 = 30;

/// The examples that are read: between them, everything that most pastes have.
const READ: [&str; 2] = ["missing-scope", "verify-with-a-key-set"];

enum Step {
    Inspect(&'static str),
    Draw(Rc<State>, Rc<Report>),
    Forget(AppHandle<Answer>),
}

/// Does it while the page is blank, step by step; a paste ends it.
#[hook]
pub(crate) fn use_warm(blank: bool) {
    let left = use_mut_ref(|| READ.map(Step::Inspect).into_iter().collect::<VecDeque<_>>());
    use_effect_with(blank, move |blank| {
        let next: Next = Rc::default();
        if *blank {
            wait(&left, &next);
        }
        move || drop(next.take())
    });
}

/// The timer of the next step.
type Next = Rc<RefCell<Option<Timer>>>;

fn wait(left: &Rc<RefCell<VecDeque<Step>>>, next: &Next) {
    let (left, then) = (left.clone(), next.clone());
    let timer = Timer::after(PAUSE, move || {
        let timer = then.take();
        let step = left.borrow_mut().pop_front();
        if let Some(after) = step.map(Step::done) {
            left.borrow_mut().extend(after);
            wait(&left, &then);
        }
        // The running task is part of the timer: it is dropped last.
        drop(timer);
    });
    next.replace(Some(timer));
}

impl Step {
    /// Does it, and gives the step that follows from it.
    fn done(self) -> Option<Step> {
        match self {
            Step::Inspect(name) => {
                let now = clock::now();
                let sample = SAMPLES.iter().find(|it| it.name == name)?;
                let state = Rc::new(State::at(now)).reduce(Action::Filled(sample.render(now), now));
                let report = Rc::new(inspect(&state.paste, &state.context()));
                Some(Step::Draw(state, report))
            }
            Step::Draw(state, report) => {
                let props =
                    AnswerProps { state, report, second: true, top: Rc::default(), tell: Callback::noop() };
                // Outside of the document nothing is seen of it, and nothing of the page is touched.
                let root = place::outside("div")?;
                Some(Step::Forget(yew::Renderer::<Answer>::with_root_and_props(root, props).render()))
            }
            Step::Forget(drawn) => {
                drawn.destroy();
                None
            }
        }
    }
}
