//! Events of the window.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Event;

/// Tells of events of these names, until this is dropped.
pub(crate) struct Watch {
    names: &'static [&'static str],
    heard: Closure<dyn FnMut(Event)>,
}

impl Watch {
    pub(crate) fn new(names: &'static [&'static str], heard: impl FnMut(Event) + 'static) -> Watch {
        let heard = Closure::new(heard);
        if let Some(window) = web_sys::window() {
            for name in names {
                window.add_event_listener_with_callback(name, heard.as_ref().unchecked_ref()).ok();
            }
        }
        Watch { names, heard }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let Some(window) = web_sys::window() else { return };
        for name in self.names {
            window.remove_event_listener_with_callback(name, self.heard.as_ref().unchecked_ref()).ok();
        }
    }
}
