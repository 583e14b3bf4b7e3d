//! Reads the file that is open: slice by slice, with a turn for the browser between two pieces of work.

use crate::archive::FileReading;
use crate::browser::clock;
use crate::browser::file::Source;
use crate::browser::turn::{Halt, Pace, turn};
use crate::ui::state::{Action, FileAction, OpenFile};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Bytes that are asked of the browser at a time.
const SLICE: u64 = 1 << 20;

/// Bytes that are fed at a time: of a log in which every line is a refusal, a whole slice took a quarter of a second.
const FED: usize = 32 * 1024;

/// Milliseconds between two times that what was found is shown.
const SHOWN: f64 = 300.0;

/// Reads the file that is open, until it is closed or stopped.
#[hook]
pub(crate) fn use_reading(file: Option<&OpenFile>, tell: &Callback<Action>) {
    let known = file.filter(|it| it.is_read_on()).map(|it| it.number);
    let file = file.cloned();
    let tell = tell.clone();
    use_effect_with(known, move |known| {
        let halt = Halt::default();
        if let (Some(_), Some(file)) = (known, file) {
            let work = Work { source: file.source, reading: file.reading, halt: halt.clone(), tell };
            spawn_local(work.run());
        }
        move || halt.ask()
    });
}

struct Work {
    source: Source,
    reading: Rc<RefCell<FileReading>>,
    halt: Halt,
    tell: Callback<Action>,
}

impl Work {
    async fn run(self) {
        let mut at = self.reading.borrow().progress().read;
        let mut bytes = Vec::new();
        let mut shown = clock::milliseconds();
        let mut next = self.source.slice(at..at + SLICE);
        while at < self.source.size {
            let read = next.read(&mut bytes).await;
            if self.halt.is_asked() {
                return;
            }
            if read.is_err() || bytes.is_empty() {
                return self.tell(FileAction::Lost);
            }
            at += bytes.len() as u64;
            // It comes while this slice is worked on.
            next = self.source.slice(at..at + SLICE);
            let mut pace = Pace::begin();
            let mut refused = false;
            for piece in bytes.chunks(FED) {
                refused = self.reading.borrow_mut().feed(piece).is_err();
                pace.rest().await;
                if self.halt.is_asked() {
                    return;
                }
                if refused {
                    break;
                }
            }
            if !self.deep_work(&mut pace, &mut shown).await {
                return;
            }
            if refused {
                break;
            }
        }
        self.reading.borrow_mut().finish();
        if self.deep_work(&mut Pace::begin(), &mut shown).await {
            self.tell(FileAction::Ended);
        }
    }

    /// Does the deep work that waits; whether the reading goes on.
    async fn deep_work(&self, pace: &mut Pace, shown: &mut f64) -> bool {
        loop {
            let more = self.reading.borrow_mut().work(|| pace.goes_on());
            if clock::milliseconds() - *shown > SHOWN {
                // Drawing is a piece of its own: behind one of reading it made a task of 130 ms.
                turn().await;
                self.tell(FileAction::Grew);
                turn().await;
                *shown = clock::milliseconds();
                *pace = Pace::begin();
            }
            pace.rest().await;
            if self.halt.is_asked() {
                return false;
            }
            if !more {
                return true;
            }
        }
    }

    fn tell(&self, action: FileAction) {
        self.tell.emit(Action::File(action));
    }
}
