//! Which request and which answer are one exchange.

use super::Exchange;
use crate::model::{Body, Content, Exhibit, Request, Response};

/// A request or an answer that stands by itself.
#[derive(Clone, Copy)]
enum Message<'a> {
    Asks(usize, &'a Request),
    Answers(usize, &'a Response),
}

/// The exchanges of a paste, in order, with nothing in them yet but their messages.
pub(super) fn paired(exhibits: &[Exhibit]) -> Vec<Exchange> {
    let messages = messages(exhibits);
    let span = |index: usize| exhibits.get(index).map(|it| it.span.clone()).unwrap_or_default();
    let mut all: Vec<Exchange> = Vec::new();
    let mut asked: Option<&Request> = None;
    let mut answered: Option<&Response> = None;
    for (number, message) in messages.iter().enumerate() {
        let last = all.last_mut();
        let joins = match (*message, asked, answered) {
            (Message::Asks(_, request), Some(earlier), None) => same_call(earlier, request),
            (Message::Asks(..), None, Some(_)) => {
                !matches!(messages.get(number + 1), Some(Message::Answers(..)))
            }
            (Message::Answers(..), Some(_), None) => true,
            (Message::Answers(_, response), _, Some(earlier)) => {
                asked.is_some() && goes_on(earlier) || completes(earlier, response)
            }
            _ => false,
        };
        let (Message::Asks(index, _) | Message::Answers(index, _)) = *message;
        if !joins {
            (asked, answered) = (None, None);
        }
        let exchange = match last.filter(|_| joins) {
            Some(exchange) => {
                exchange.span.end = exchange.span.end.max(span(index).end);
                exchange
            }
            None => {
                all.push(Exchange { span: span(index), ..Exchange::default() });
                let Some(exchange) = all.last_mut() else { continue };
                exchange
            }
        };
        match *message {
            Message::Asks(_, request) => {
                asked = Some(request);
                exchange.request = Some(index);
            }
            Message::Answers(_, response) => {
                if response.status > 0 || exchange.status == 0 {
                    answered = Some(response);
                    exchange.response = Some(index);
                    exchange.status = response.status;
                }
                exchange.date = response.date.or(exchange.date);
            }
        }
    }
    all
}

/// Requests and answers that stand by themselves: the address of a sign-in in an answer's `Location` asks nothing,
/// and what an answer quotes is no answer. A status among the words below a request is one.
fn messages(exhibits: &[Exhibit]) -> Vec<Message<'_>> {
    let mut all = Vec::new();
    let mut last = 0..0;
    for (index, exhibit) in exhibits.iter().enumerate() {
        let within = exhibit.span.start < last.end && exhibit.span.end <= last.end && exhibit.span != last;
        let message = match &exhibit.content {
            Content::Request(request) => Message::Asks(index, request),
            Content::Response(response) => Message::Answers(index, response),
            _ => continue,
        };
        let of_request = matches!((all.last(), message), (Some(Message::Asks(..)), Message::Answers(..)));
        if !within || of_request {
            all.push(message);
        }
        if !within {
            last = exhibit.span.clone();
        }
    }
    all
}

/// Whether a request is the earlier one once more: a command, and the request that it printed.
fn same_call(earlier: &Request, request: &Request) -> bool {
    let host = earlier.host.is_empty() || request.host.is_empty() || earlier.host == request.host;
    host && earlier.method == request.method && earlier.path == request.path
}

/// Whether the answer that counts is yet to come: `100 Continue`, a redirect that the client follows, a proxy's tunnel.
fn goes_on(response: &Response) -> bool {
    let tunnel = response.status == 200 && response.headers.is_empty() && response.body == Body::NotShown;
    matches!(response.status, 100..=199 | 300..=399) || tunnel
}

/// Whether two are one answer told in two places: a status in words, and headers without their status line.
fn completes(earlier: &Response, response: &Response) -> bool {
    let bare = |it: &Response| it.status > 0 && it.headers.is_empty() && it.body == Body::NotShown;
    let headless = |it: &Response| it.status == 0;
    bare(earlier) && headless(response) || headless(earlier) && bare(response)
}
