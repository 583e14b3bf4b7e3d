//! The panel "Make a copy that is safe to send": what to do first, what is taken out, the copy, and what is left.

mod guide;
mod made;
mod making;
mod wishes;

use self::guide::{before, behind};
use self::made::{Made, made};
use self::making::{Far, Fault, Making, Pass};
use self::wishes::wishes;
use crate::archive::redact::Options;
use crate::browser::clock;
use crate::browser::place;
use crate::browser::turn::Halt;
use crate::ui::file::file_list::size;
use crate::ui::state::{Action, FileAction, OpenFile};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Milliseconds between two times that the progress is drawn.
const SHOWN: f64 = 150.0;

/// A file.
#[derive(Properties, PartialEq)]
pub(crate) struct SafeCopyProps {
    /// The file.
    pub(crate) file: OpenFile,
    /// Where changes go.
    pub(crate) tell: Callback<Action>,
}

/// How far the copy is.
#[derive(Debug, Clone, PartialEq)]
enum Outcome {
    NotYet,
    Under(Far),
    Failed(Fault),
    Made(Rc<Made>),
}

/// The panel. What it makes is gone with it.
#[component]
pub(crate) fn SafeCopy(SafeCopyProps { file, tell }: &SafeCopyProps) -> Html {
    let options = use_state(Options::default);
    let copy = use_state(|| Outcome::NotYet);
    let halt = use_mut_ref(Halt::default);
    {
        let halt = halt.clone();
        use_effect_with((), move |()| {
            place::show_named("copy", "h2");
            move || halt.borrow().ask()
        });
    }
    let under = matches!(*copy, Outcome::Under(_));
    let change = {
        let (options, copy) = (options.clone(), copy.clone());
        // What was made by other wishes is not given out under these.
        Callback::from(move |next: Options| {
            options.set(next);
            copy.set(Outcome::NotYet);
        })
    };
    let make = {
        let (file, options, copy, halt) = (file.clone(), options.clone(), copy.clone(), halt.clone());
        Callback::from(move |_: MouseEvent| begin(&file, (*options).clone(), &copy, &halt))
    };
    let stop = Callback::from(move |_: MouseEvent| halt.borrow().ask());
    let close = {
        let tell = tell.clone();
        Callback::from(move |_: MouseEvent| tell.emit(Action::File(FileAction::Copies(false))))
    };
    let clear = tell.reform(|_: MouseEvent| Action::Cleared(clock::now()));
    html! {
        <section class="pane safe-copy" id="copy" aria-labelledby="copy-title">
            <header>
                <h2 id="copy-title" tabindex="-1">{ "Make a copy that is safe to send" }</h2>
                <small>{ format!("{}; the file itself does not change", size(file.source.size)) }</small>
                <button type="button" id="back" onclick={close}>{ "Back to the cases" }</button>
                <button type="button" id="clear" onclick={clear}>{ "Clear" }</button>
            </header>
            { before() }
            <section class="part">
                <h3>{ "2. Make the copy" }</h3>
                { wishes(&options, under, &change) }
                <p class="making">
                    if let Outcome::Under(far) = &*copy {
                        <progress max={far.of.max(1).to_string()} value={far.done.to_string()} aria-label="Progress of this pass"></progress>
                        <span>{ told(*far) }</span>
                        <button type="button" id="stop" onclick={stop}>{ "Stop" }</button>
                    } else {
                        <button type="button" id="make" class={(!matches!(*copy, Outcome::Made(_))).then_some("primary")} onclick={make}>
                            { if matches!(*copy, Outcome::Made(_)) { "Make it again" } else { "Make the copy" } }
                        </button>
                        if !matches!(*copy, Outcome::Made(_)) { <button type="button" id="save" disabled={true}>{ "Save" }</button> }
                    }
                </p>
                <div role="status">{ outcome(&copy) }</div>
            </section>
            { behind() }
        </section>
    }
}

/// Begins to make a copy.
fn begin(
    file: &OpenFile,
    options: Options,
    copy: &UseStateHandle<Outcome>,
    halt: &Rc<std::cell::RefCell<Halt>>,
) {
    let new = Halt::default();
    halt.replace(new.clone()).ask();
    let is_archive = matches!(file.reading.borrow().form(), crate::archive::Form::Archive { .. });
    copy.set(Outcome::Under(Far { pass: Pass::Survey, done: 0, of: file.source.size }));
    let (setter, drawn) = (copy.setter(), std::cell::Cell::new(0.0));
    let told = {
        let setter = setter.clone();
        move |far: Far| {
            if clock::milliseconds() - drawn.get() > SHOWN || far.done == far.of {
                drawn.set(clock::milliseconds());
                setter.set(Outcome::Under(far));
            }
        }
    };
    let making = Making {
        source: file.source.clone(),
        options,
        is_wrapped: !file.has_places(),
        halt: new.clone(),
        told,
    };
    spawn_local(async move {
        let outcome = match making.run().await {
            Ok((blob, report)) => Made::of(&blob, report, is_archive)
                .map_or(Outcome::Failed(Fault::Lost), |it| Outcome::Made(Rc::new(it))),
            Err(fault) => Outcome::Failed(fault),
        };
        // A panel that is gone, or makes another copy, is told nothing.
        if !new.is_asked() || outcome == Outcome::Failed(Fault::Stopped) {
            setter.set(outcome);
        }
    });
}

fn told(far: Far) -> String {
    let pass = match far.pass {
        Pass::Survey => "Finding what must not leave",
        Pass::Rewrite => "Writing the copy",
        Pass::Check => "Checking the copy",
    };
    format!("{pass}: {} of {}", size(far.done), size(far.of))
}

fn outcome(copy: &Outcome) -> Html {
    match copy {
        Outcome::NotYet | Outcome::Under(_) => Html::default(),
        Outcome::Made(copy) => made(copy),
        Outcome::Failed(Fault::Stopped) => html! { <p>{ "Stopped. Nothing was written." }</p> },
        Outcome::Failed(Fault::Lost) => html! {
            <p>{ "The browser could not read the file, or could not keep the copy. Open the file again, and close other tabs if it is large." }</p>
        },
        Outcome::Failed(Fault::Refused(why)) => html! {
            <p class="refused">
                <b>{ "The copy is not given out: its own check refused it. " }</b>{ why.clone() }
                { " Do not send the file. Add the value in question to your own words and make the copy again, or remove that entry by hand." }
            </p>
        },
    }
}
