//! What keeps browsers and their extensions from reading, changing or keeping what is typed into a box.

use std::rc::Rc;
use yew::prelude::*;

const ATTRIBUTES: [(&str, &str); 10] = [
    ("spellcheck", "false"),
    ("autocomplete", "off"),
    ("autocorrect", "off"),
    ("autocapitalize", "off"),
    ("translate", "no"),
    ("data-gramm", "false"),
    ("data-gramm_editor", "false"),
    ("data-enable-grammarly", "false"),
    ("data-lpignore", "true"),
    ("data-1p-ignore", "true"),
];

/// The box with the attributes that spell checkers, translators and password managers heed.
pub(crate) fn private(mut field: Html) -> Html {
    if let Html::VTag(tag) = &mut field {
        let tag = Rc::make_mut(tag);
        for (name, value) in ATTRIBUTES {
            tag.add_attribute(name, value);
        }
    }
    field
}
