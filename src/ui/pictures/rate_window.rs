//! A rate limit as two bars: the requests that are used, and the window with the wait that is left.

use crate::browser::clock;
use crate::browser::timer::Timer;
use crate::finding::evidence::RateWindow;
use crate::text::duration::{short, words};
use crate::text::timestamp::Timestamp;
use yew::prelude::*;

/// The window, and the present as of the last thing that happened.
#[derive(Properties, PartialEq)]
pub struct RateWindowProps {
    /// What the headers say.
    pub window: RateWindow,
    /// The present.
    pub now: Timestamp,
}

/// Two bars; while the wait goes on it counts down by the second. Nothing else of the page is drawn again for it.
#[component]
pub fn RateWindowPicture(RateWindowProps { window, now }: &RateWindowProps) -> Html {
    let shown = use_state_eq(|| *now);
    let present = (*shown).max(*now);
    {
        let (shown, opens) = (shown.clone(), window.opens);
        use_effect_with((present, opens), move |(present, opens)| {
            let timer = (present < opens).then(|| Timer::after(1_000, move || shown.set(clock::now())));
            move || drop(timer)
        });
    }
    picture(window, present)
}

/// Hundredths of a percent in the whole width.
const WHOLE: i64 = 10_000;

fn picture(window: &RateWindow, present: Timestamp) -> Html {
    // A clock that is behind the response's own date is wrong: the wait is counted from that date then, as the words
    // above the picture count it.
    let is_behind = window.is_dated && present < window.at;
    let present = present.max(window.at);
    let begins = window.begins.unwrap_or(window.at);
    let whole = (window.opens.as_second() - begins.as_second()).max(1);
    let x = |at: Timestamp| ((at.as_second() - begins.as_second()) * WHOLE / whole).clamp(0, WHOLE);
    let (answered, gone) = (x(window.at), x(present));
    let left = window.opens.as_second() - present.as_second();
    let told = window.is_dated;
    let state = if is_behind {
        [short(left).as_str(), " to wait after the response; the clock of this device is behind"].concat()
    } else if left > 0 {
        [short(left).as_str(), " left to wait"].concat()
    } else {
        [short(-left).as_str(), " ago: the wait is over"].concat()
    };
    let anchor = match answered {
        ..2_500 => "start",
        7_500.. => "end",
        _ => "middle",
    };
    let opens = ["opens ", &time(window.opens)].concat();
    let label = [if told { "response " } else { "now " }, &time(window.at)].concat();
    html! {
        <figure class="rate">
            <svg width="100%" height={if used(window).is_some() { "92" } else { "56" }} role="img" aria-label={said(window, left)}>
                if let Some((requests, share)) = used(window) {
                    <text class="strong" x="0" y="11">{ "Requests" }</text>
                    <text x="100%" y="11" text-anchor="end">{ requests }</text>
                    <rect class="track" x="0" y="18" width="100%" height="10" />
                    <rect class="used" x="0" y="18" width={percent(share)} height="10" />
                }
                <g transform={used(window).is_none().then_some("translate(0 -36)")}>
                    <text class="strong" x="0" y="49">{ if window.begins.is_some() { "Window" } else { "Wait" } }</text>
                    <text x="100%" y="49" text-anchor="end">{ opens }</text>
                    <rect class="track" x="0" y="56" width="100%" height="10" />
                    <rect class="gone" x="0" y="56" width={percent(gone)} height="10" />
                    <line class="now" x1={percent(answered)} x2={percent(answered)} y1="50" y2="72" />
                    <text class="strong" x={percent(answered)} y="86" text-anchor={anchor}>{ label }</text>
                </g>
            </svg>
            <figcaption>{ state }</figcaption>
        </figure>
    }
}

/// How many requests are used of how many, and their share of the bar; `None` where a header is missing, or where the
/// limit is 0, which marks requests in flight and counts nothing.
fn used(window: &RateWindow) -> Option<(String, i64)> {
    let (limit, remaining) = (window.limit.filter(|it| *it > 0)?, window.remaining?);
    let used = limit.saturating_sub(remaining).clamp(0, limit);
    let words = [&used.to_string(), " of ", &limit.to_string(), " used, ", &remaining.to_string(), " left"];
    Some((words.concat(), i64::try_from(i128::from(used) * i128::from(WHOLE) / i128::from(limit)).ok()?))
}

/// The picture in words.
fn said(window: &RateWindow, left: i64) -> String {
    let mut said = used(window).map_or(String::new(), |(words, _)| ["Requests: ", &words, ". "].concat());
    if let Some(begins) = window.begins {
        said.push_str(&["The window started at ", &time(begins), " UTC. "].concat());
    }
    if window.is_dated {
        said.push_str(&["The response was sent at ", &time(window.at), " UTC. "].concat());
    }
    said.push_str(&["The next window opens at ", &time(window.opens), " UTC"].concat());
    said.push_str(&if left > 0 {
        [", in ", &words(left), "."].concat()
    } else {
        [": that was ", &words(left), " ago."].concat()
    });
    said
}

/// The time of day: `12:05:25`.
fn time(at: Timestamp) -> String {
    let text = at.to_string();
    let time = text.split_once('T').map_or("", |(_, time)| time);
    time.split(['.', 'Z']).next().unwrap_or_default().to_owned()
}

fn percent(hundredths: i64) -> String {
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}
