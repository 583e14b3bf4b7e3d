//! The page.

fn main() {
    token_inspector::browser::trouble::show_panics();
    token_inspector::ui::mount();
}
