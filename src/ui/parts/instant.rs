//! An instant: in the zone that was chosen, and how long ago or ahead.

use crate::browser::clock;
use crate::browser::timer::Timer;
use crate::text::timestamp::Timestamp;
use crate::ui::parts::span;
use crate::ui::parts::zone::Zone;
use yew::prelude::*;

/// An instant, and the present as of the last thing that happened.
#[derive(Properties, PartialEq)]
pub(crate) struct InstantProps {
    /// The instant.
    pub(crate) at: Timestamp,
    /// The present.
    pub(crate) now: Timestamp,
}

/// An instant in full.
pub(crate) fn instant(at: Timestamp, now: Timestamp, zone: Zone) -> Html {
    html! {
        <span class="instant">
            <time datetime={at.to_string()}>{ zone.full(at) }</time>
            { " " }<Ago {at} {now} />
        </span>
    }
}

/// An instant in few words: without its day, if that is today.
pub(crate) fn brief(at: Timestamp, now: Timestamp, zone: Zone) -> Html {
    html! {
        <span class="instant">
            <time datetime={at.to_string()}>{ zone.beside(at, now) }</time>
            { " " }<Ago {at} {now} />
        </span>
    }
}

/// An instant in both zones.
pub(crate) fn both(at: Timestamp, now: Timestamp) -> Html {
    html! {
        <span class="instant">
            <time datetime={at.to_string()}>{ Zone::Utc.full(at) }</time>
            if clock::city().is_some() { { ", " }<span class="local">{ Zone::Local.full(at) }</span> }
            { " " }<Ago {at} {now} />
        </span>
    }
}

/// How long ago, or how long until. The one thing on the page that ticks.
#[component]
pub(crate) fn Ago(InstantProps { at, now }: &InstantProps) -> Html {
    let shown = use_state_eq(|| *now);
    let seconds = at.as_second() - (*shown).max(*now).as_second();
    {
        let at = *at;
        let shown = shown.clone();
        use_effect_with((*shown, *now), move |_| {
            // Seconds are shown below five minutes; above, the text changes by the minute at most.
            let pause = if seconds.abs() < 300 { 1_000 } else { 30_000 };
            let near = seconds.abs() < 172_800;
            let timer =
                (near && at.as_second() != 0).then(|| Timer::after(pause, move || shown.set(clock::now())));
            move || drop(timer)
        });
    }
    html! { <span class="ago">{ span::from_now(seconds) }</span> }
}
