//! The eight states of the page.

use crate::session::Page;
use crate::stories::pastes::{access_token, forbidden, four_errors, log, too_many};
use serde_json::json;

/// A state of the page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum State {
    Empty,
    Token,
    Exchange,
    Log,
    Keys,
    Rate,
    Compare,
    Ticket,
}

impl State {
    pub(super) const ALL: [State; 8] = [
        State::Empty,
        State::Token,
        State::Exchange,
        State::Log,
        State::Keys,
        State::Rate,
        State::Compare,
        State::Ticket,
    ];

    /// Brings a page that was just opened into the state.
    pub(super) async fn enter(self, page: &Page) {
        page.ready().await;
        match self {
            State::Empty => return,
            State::Token => {
                page.open_checks().await;
                page.type_into("#issuer", "https://acme.okta.com/oauth2/default").await;
                page.type_into("#audience", "api://orders").await;
                page.type_into("#scopes", "orders.read").await;
                page.paste(&four_errors()).await;
                page.shown("#iss-trailing-slash").await;
            }
            State::Exchange => page.paste(&forbidden()).await,
            State::Log => page.paste(&log()).await,
            State::Keys => {
                page.ask("document.querySelector(\"[data-sample='verify-with-a-key-set']\").click()").await;
                page.shown(".json").await;
                page.ask("document.querySelector('.checks > details').open = true").await;
                page.ask("document.getElementById('key-box').click()").await;
                page.shown(".keybox table").await;
            }
            State::Rate => page.paste(&too_many()).await,
            State::Compare => {
                let other =
                    access_token(&json!({ "aud": "api://orders", "scp": ["orders.read"], "jti": "AT.b" }));
                page.paste(&format!("{}\n{other}\n", access_token(&json!({})))).await;
                page.shown(".to-compare").await;
                page.ask("document.querySelector('.to-compare').click()").await;
                page.shown(".compare table").await;
            }
            State::Ticket => {
                page.paste(&forbidden()).await;
                page.shown(".ticket > button").await;
                page.ask("document.querySelector('.ticket > button').click()").await;
                page.shown(".ticket-sheet pre").await;
            }
        }
        page.shown(".verdict .line").await;
        page.drawn().await;
    }

    /// Its name in an address.
    pub(super) fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }
}
