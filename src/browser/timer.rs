//! Something to be done later, unless it is dropped before.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// The longest wait that `setTimeout` keeps: its delay is a signed number of 32 bits.
const LONGEST: i64 = i32::MAX as i64;

/// A task that is cancelled when this is dropped.
pub(crate) struct Timer {
    id: i32,
    kind: Kind,
    _task: Closure<dyn FnMut()>,
}

enum Kind {
    Timeout,
    Frame,
}

impl Timer {
    /// Runs a task after so many milliseconds.
    pub(crate) fn after(milliseconds: i64, task: impl FnOnce() + 'static) -> Timer {
        let task = Closure::once(task);
        let delay = milliseconds.clamp(0, LONGEST) as i32;
        let id = web_sys::window()
            .and_then(|window| {
                let task = task.as_ref().unchecked_ref();
                window.set_timeout_with_callback_and_timeout_and_arguments_0(task, delay).ok()
            })
            .unwrap_or_default();
        Timer { id, kind: Kind::Timeout, _task: task }
    }

    /// Runs a task before the next frame is drawn.
    pub(crate) fn next_frame(task: impl FnOnce() + 'static) -> Timer {
        let task = Closure::once(task);
        let id = web_sys::window()
            .and_then(|window| window.request_animation_frame(task.as_ref().unchecked_ref()).ok())
            .unwrap_or_default();
        Timer { id, kind: Kind::Frame, _task: task }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        let Some(window) = web_sys::window() else { return };
        match self.kind {
            Kind::Timeout => window.clear_timeout_with_handle(self.id),
            Kind::Frame => drop(window.cancel_animation_frame(self.id)),
        }
    }
}
