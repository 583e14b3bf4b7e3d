//! What a person must know before they paste: sentences at the top of the page.

use crate::profile::Profile;
use crate::ui::parts::prose::prose;
use crate::ui::seal::address::Part;
use crate::ui::seal::facts::Facts;
use yew::prelude::*;

/// What may have to be said.
pub(crate) struct Told<'a> {
    /// What is known of the seal.
    pub(crate) facts: &'a Facts,
    /// The site's profile, or what is wrong with it.
    pub(crate) site: &'a Result<Profile, String>,
    /// Where in the address the paste was found; `None` if it was not there.
    pub(crate) taken: Option<Part>,
    /// After how many minutes all was wiped; `None` if it was not.
    pub(crate) wiped: Option<u32>,
}

/// The sentences, each in a line of its own.
pub(crate) fn sentences(told: &Told) -> Vec<String> {
    let mut all = Vec::new();
    if told.facts.framed {
        all.push("**This page is shown inside another page**, which can cover it and imitate it. Open it in a tab of its own before you paste.".to_owned());
    }
    if told.facts.insecure {
        all.push("**This page came over plain http**: somebody on the network could have changed it on its way to you. Ask whoever hosts it for https.".to_owned());
    }
    if let Err(wrong) = told.site {
        all.push(format!(
            "**The site’s profile (`profile.json`) was not used.** {wrong} Everything else works."
        ));
    }
    match told.taken {
        Some(Part::Query) if told.facts.file => all.push("**Taken from the page’s URL** and removed from it. It was sent to no server, but the browser’s history may still show the URL as you opened it.".to_owned()),
        Some(Part::Fragment) => all.push("**Taken from the page’s URL** and removed from it. The part after `#` was sent to no server, but the browser’s history may still show the URL as you opened it.".to_owned()),
        Some(Part::Query) => all.push("**Taken from the page’s URL** and removed from it. The part after `?` was sent to the server of this page and may be in its log: assume that whoever reads that log knows a token or code in it, and revoke it if it is still valid.".to_owned()),
        None => {}
    }
    if let Some(minutes) = told.wiped {
        all.push(format!("**Everything was wiped** after {minutes} minutes without anyone here."));
    }
    all
}

/// Draws them; the site's own line follows.
pub(crate) fn notices(told: &Told) -> Html {
    let items = sentences(told).into_iter().map(|text| {
        let (strong, rest) =
            text.strip_prefix("**").and_then(|it| it.split_once("**")).unwrap_or(("", &text));
        html! { <p><strong>{ prose(strong) }</strong>{ prose(rest) }</p> }
    });
    let items: Vec<Html> = items.collect();
    html! {
        <>
            if !items.is_empty() {
                <section class="notices" role="status" aria-label="About this page">{ for items }</section>
            }
            if let Ok(site) = told.site {
                { of_site(site) }
            }
        </>
    }
}

fn of_site(site: &Profile) -> Html {
    if site.name.is_empty() && site.contact.is_empty() {
        return Html::default();
    }
    html! {
        <p class="site">
            if !site.name.is_empty() { <b>{ site.name.clone() }</b>{ " " } }
            { site.contact.clone() }
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_said_where_there_is_nothing_to_say() {
        let facts = Facts::read("guard types closed");
        let told = Told { facts: &facts, site: &Ok(Profile::default()), taken: None, wiped: None };
        assert!(sentences(&told).is_empty());
    }

    #[test]
    fn each_thing_to_know_has_a_sentence() {
        let facts = Facts::read("framed insecure");
        let site = Err("It says: expected value at line 1 column 1.".to_owned());
        let told = Told { facts: &facts, site: &site, taken: Some(Part::Query), wiped: Some(10) };
        let said = sentences(&told);
        for words in
            ["inside another page", "plain http", "line 1 column 1", "in its log", "after 10 minutes"]
        {
            assert_eq!(said.iter().filter(|it| it.contains(words)).count(), 1, "{words}: {said:?}");
        }
    }
}
