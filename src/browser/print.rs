//! Printing.

/// Opens the browser's own dialog for printing. What is printed is decided by the stylesheet.
pub(crate) fn print() {
    if let Some(window) = web_sys::window() {
        window.print().ok();
    }
}
