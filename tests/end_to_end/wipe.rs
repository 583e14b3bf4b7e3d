//! What was pasted does not stay when nobody is there, nor when the page is left.

use crate::session::visit;

#[test]
fn leaving_the_page_wipes_it() {
    visit("left", async |page| {
        page.paste("E0000011").await;
        page.shown("#E0000011").await;
        page.ask("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))").await;
        page.shown(".examples").await;
        assert_eq!(page.ask("return document.getElementById('paste').value").await, "");
    });
}

#[test]
fn a_paste_is_wiped_once_nobody_has_been_there_for_half_an_hour_and_that_is_said() {
    // A minute takes a tenth of a second there.
    visit("hurried", async |page| {
        page.paste("E0000011").await;
        page.shown("#E0000011").await;
        let said = page.shown(".notices").await;
        assert!(said.contains("wiped after 30 minutes"), "{said}");
        assert_eq!(page.ask("return document.getElementById('paste').value").await, "");
    });
}

#[test]
fn what_is_pasted_after_a_long_wait_is_wiped_too() {
    visit("hurried", async |page| {
        page.ready().await;
        // Longer than the half hour there, and nobody moves a hand.
        std::thread::sleep(std::time::Duration::from_secs(5));
        page.paste("E0000011").await;
        page.shown("#E0000011").await;
        assert!(page.shown(".notices").await.contains("wiped after 30 minutes"));
        assert_eq!(page.ask("return document.getElementById('paste').value").await, "");
    });
}
