//! Warms the program up behind the first screen, so that the first paste is as fast as the second: what runs for the
//! first time is compiled first, the words of the catalogue are unpacked, and the browser has laid out an answer.

use crate::browser::timer::Timer;
use crate::browser::watch::Watch;
use crate::browser::{clock, place};
use crate::catalogue::{self, libraries};
use crate::inspect;
use crate::matching::prepare;
use crate::report::Report;
use crate::ui::page::bench::{Answer, AnswerProps};
use crate::ui::paste::samples::SAMPLES;
use crate::ui::state::{Action, State};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use web_sys::Element;
use yew::AppHandle;
use yew::prelude::*;

/// Milliseconds before each step: the browser draws, and whoever pastes comes first.
const PAUSE: i64 = 30;

/// Milliseconds that the index takes at a time: a phone needs four times as long for it.
const PIECE: f64 = 6.0;

/// What a person does before pasting anything: a page at which nobody looks does nothing.
const SIGNS: &[&str] = &["pointermove", "pointerdown", "keydown", "dragenter"];

/// The examples that are read: between them, everything that most pastes have.
const READ: [&str; 2] = ["missing-scope", "verify-with-a-key-set"];

/// The words that are unpacked.
const UNPACKED: [fn(); 2] = [
    || {
        catalogue::all();
    },
    || {
        libraries::messages();
    },
];

enum Step {
    Unpack(fn()),
    Index,
    Await,
    Inspect(&'static str),
    Draw(Rc<State>, Rc<Report>),
    LayOut(Element, AppHandle<Answer>),
}

/// Does it while the page is blank, step by step; a paste ends it.
#[hook]
pub(crate) fn use_warm(blank: bool) {
    let left = use_mut_ref(|| {
        let words = [Step::Await].into_iter().chain(UNPACKED.map(Step::Unpack)).chain([Step::Index]);
        words.chain(READ.map(Step::Inspect)).collect::<VecDeque<_>>()
    });
    use_effect_with(blank, move |blank| {
        let next: Next = Rc::default();
        if *blank {
            wait(&left, &next);
        }
        move || drop(next.take())
    });
}

/// What the next step waits for: a moment, or a person.
enum Waiting {
    Moment { _over: Timer },
    Person { _over: Watch },
}

type Next = Rc<RefCell<Option<Waiting>>>;

fn wait(left: &Rc<RefCell<VecDeque<Step>>>, next: &Next) {
    let (left, then) = (left.clone(), next.clone());
    let is_person = matches!(left.borrow().front(), Some(Step::Await));
    let go_on = move || {
        let over = then.take();
        let step = left.borrow_mut().pop_front();
        if let Some(step) = step {
            if let Some(after) = step.done() {
                left.borrow_mut().push_front(after);
            }
            wait(&left, &then);
        }
        // The running task is part of it: it is dropped last.
        drop(over);
    };
    next.replace(Some(if is_person {
        Waiting::Person { _over: Watch::new(SIGNS, move |_| go_on()) }
    } else {
        Waiting::Moment { _over: Timer::after(PAUSE, go_on) }
    }));
}

impl Step {
    /// Does it, and gives the step that follows from it.
    fn done(self) -> Option<Step> {
        match self {
            Step::Unpack(unpack) => {
                unpack();
                None
            }
            Step::Index => {
                let until = clock::milliseconds() + PIECE;
                while prepare() {
                    if clock::milliseconds() > until {
                        return Some(Step::Index);
                    }
                }
                None
            }
            Step::Await => None,
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
                let root = place::outside("main")?;
                let drawn = yew::Renderer::<Answer>::with_root_and_props(root.clone(), props).render();
                Some(Step::LayOut(root, drawn))
            }
            Step::LayOut(root, drawn) => {
                place::lay_out(&root);
                drawn.destroy();
                None
            }
        }
    }
}
