//! The page.

use std::alloc::System;
use zeroizing_alloc::ZeroAlloc;

/// Overwrites what is freed: the memory of WebAssembly never shrinks, and would hold a cleared paste until the tab
/// closes.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() {
    token_inspector::browser::trouble::show_panics();
    wasm_bindgen_futures::spawn_local(token_inspector::ui::mount());
}
