//! Finds JSON and what prints like it, and says what each object is.

pub(crate) mod by_sense;
pub(crate) mod escaped;
pub(crate) mod idx_messages;
pub(crate) mod refused;
pub(crate) mod saml;
pub(crate) mod settings;
pub(crate) mod steps;
pub(crate) mod token_response;
pub(crate) mod trust_terms;

use crate::limits;
use crate::matching::sense;
use crate::model::okta_ids;
use crate::model::{Content, ErrorBody, Event, Kind, Room};
use crate::reading::bodies::escaped::unescaped;
use crate::reading::collector::{Collector, exhibit};
use crate::reading::source_text::Layer;
use crate::text::json::{Fault, Members, Reading, Value, read_embedded};
use std::ops::Range;

/// Reads every object of the layer; gives the layers that its strings hold.
pub(crate) fn find(layer: &Layer, collector: &mut Collector) -> Vec<Layer> {
    let mut inner = Vec::new();
    let mut from = 0;
    while let Some(start) = opening(layer.text.as_bytes(), from) {
        if let Some(end) = escaped::object(layer, start) {
            if collector.has_budget(layer, &(start..end)) {
                inner.push(unescaped(layer, start..end));
            }
            from = end;
            continue;
        }
        match read_embedded(&layer.text, start) {
            Some(reading) => {
                from = reading.end.max(start + 1);
                if reading.flaws.iter().any(|it| it.fault == Fault::TooDeep) {
                    collector.leave_out(Room::Nesting, layer.span(start..reading.end));
                }
                let known = collector.handed_over();
                let mut reader = Objects { layer, collector, inner: &mut inner, messages: true };
                let told = reader.value(&reading.value, start..reading.end);
                if told || known < collector.handed_over() {
                    collector.mark_read(layer, start..reading.end);
                } else {
                    unknown(layer, &reading, start, collector);
                }
            }
            None => from = start + 1,
        }
    }
    inner
}

/// The next bracket that opens an object or a list.
fn opening(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.iter().position(|byte| matches!(byte, b'{' | b'[')).map(|at| from + at)
}

/// Members of which every object that is known has one.
const TELLING: &[&str] = &[
    "errorCode",
    "errorSummary",
    "error",
    "kty",
    "keys",
    "issuer",
    "eventType",
    "payload",
    "ciphertext",
    "status",
    "schemas",
    "factorResult",
    "active",
];

struct Objects<'a, 'b> {
    layer: &'a Layer,
    collector: &'b mut Collector,
    inner: &'b mut Vec<Layer>,
    /// There may be messages of the Identity Engine: they are looked for in the outermost object, at any depth.
    messages: bool,
}

impl Objects<'_, '_> {
    /// Says what a value is; whether it, or something in it, is known.
    fn value(&mut self, value: &Value, range: Range<usize>) -> bool {
        match value {
            Value::Object(members) => {
                let outer = self.messages;
                let told = self.object(members, range.clone());
                let mut inside = false;
                if !told || is_container(members) {
                    for member in members.iter() {
                        let span = match member.value {
                            Value::Object(_) | Value::Array(_) | Value::String(_) => member.span.clone(),
                            _ => continue,
                        };
                        inside |= self.value(&member.value, span);
                    }
                }
                self.messages = outer;
                told || inside
            }
            Value::Array(values) => {
                let mut inside = false;
                for value in values.iter().filter(|it| matches!(it, Value::Object(_) | Value::Array(_))) {
                    inside |= self.value(value, range.clone());
                }
                inside
            }
            Value::String(_) => {
                self.string(range);
                false
            }
            _ => false,
        }
    }

    /// A string that holds JSON or escapes is read as text of its own.
    fn string(&mut self, range: Range<usize>) {
        let raw = self.layer.slice(range.clone());
        let escaped = raw.contains('\\');
        if raw.len() < 8 || !escaped && !raw.contains('{') || !self.collector.has_budget(self.layer, &range) {
            return;
        }
        self.inner.push(if escaped { unescaped(self.layer, range) } else { self.layer.part(range) });
    }

    fn object(&mut self, members: &Members, range: Range<usize>) -> bool {
        if let Some((range, promised)) = token_response::of_object(members) {
            self.collector.promise(self.layer, range, promised);
        }
        if !self.messages && !members.iter().any(|member| TELLING.contains(&member.name.as_str())) {
            return false;
        }
        let (kind, reason, content) = if let Some(error) = okta_error(members) {
            let okta = okta_ids::is_error_code_or_its_beginning(&error.code);
            let kind = if okta { Kind::OktaError } else { Kind::OAuthError };
            (kind, "It has `errorCode` and `errorSummary`.", Content::Error(error))
        } else if let Some(error) = oauth_error(members).filter(|_| !refused::of_others(members)) {
            (Kind::OAuthError, "It has `error`.", Content::Error(error))
        } else if is_key_set(members) {
            return true;
        } else if members.text("issuer").is_some()
            && (members.get("jwks_uri").is_some() || members.get("authorization_endpoint").is_some())
        {
            (Kind::Discovery, "It has `issuer` and `jwks_uri`.", Content::Discovery(members.clone()))
        } else if let Some(event) = event(members) {
            (Kind::SystemLogEvent, "It has `eventType` and `outcome`.", Content::Event(event))
        } else if let Some((reason, said)) = refused::scim(members) {
            (Kind::VerifierMessage, reason, Content::VerifierMessage(said))
        } else if let Some(body) = refused::of_framework(members) {
            (Kind::Unrecognised, "It has the form of a web framework’s errors.", body)
        } else if let Some(token) = crate::reading::tokens::json_serialization::token(members) {
            let outer = exhibit(self.layer, range, Kind::Jwt, "", Content::Nothing);
            crate::reading::tokens::nested_tokens::push(token, outer, self.collector);
            return true;
        } else if let Some(step) = steps::step(members) {
            (Kind::Step, "It has the state of a sign-in or the result of a factor.", Content::Step(step))
        } else if let Some(step) = steps::introspection(members) {
            (Kind::Step, "It has `active`, as a response of `/introspect` has.", Content::Step(step))
        } else {
            let mut messages = Vec::new();
            if self.messages {
                crate::reading::bodies::idx_messages::of_object(members, &mut messages, 0);
            }
            if messages.is_empty() {
                self.messages = false;
                let Some(step) = steps::remediation(members) else { return false };
                self.collector.add(
                    self.layer,
                    range,
                    Kind::Step,
                    "It has `remediation`.",
                    Content::Step(step),
                );
                return true;
            }
            (Kind::IdxMessages, "It has messages with `i18n` keys.", Content::Idx(messages))
        };
        self.collector.add(self.layer, range, kind, reason, content);
        true
    }
}

/// Objects that are known and may hold more than what they are known for.
fn is_container(members: &Members) -> bool {
    members.get("errorCode").is_none()
        && members.get("messages").is_none()
        && members.get("kty").is_none()
        && members.get("keys").is_none()
}

fn said(value: Option<&Value>) -> Option<&str> {
    match value? {
        Value::String(text) | Value::Bare(text) => Some(text),
        _ => None,
    }
}

fn okta_error(members: &Members) -> Option<ErrorBody> {
    let code = said(members.get("errorCode"));
    let summary = said(members.get("errorSummary"));
    if code.is_none() && (summary.is_none() || members.get("errorId").is_none()) {
        return None;
    }
    let code = code.unwrap_or_default().trim_end_matches([',', ' ']);
    let code =
        if okta_ids::is_error_code_in_any_case(code) { code.to_ascii_uppercase() } else { code.to_owned() };
    Some(ErrorBody {
        code,
        summary: summary.unwrap_or_default().to_owned(),
        is_api: true,
        causes: members.get("errorCauses").map(summaries).unwrap_or_default(),
        id: said(members.get("errorId")).unwrap_or_default().to_owned(),
        ..ErrorBody::default()
    })
}

fn summaries(causes: &Value) -> Vec<String> {
    match causes {
        Value::Array(values) => values.iter().flat_map(summaries).collect(),
        Value::Object(members) => said(members.get("errorSummary"))
            .or_else(|| said(members.get("reason")))
            .map(str::to_owned)
            .into_iter()
            .collect(),
        Value::String(text) => vec![text.clone()],
        _ => Vec::new(),
    }
}

fn oauth_error(members: &Members) -> Option<ErrorBody> {
    let code = said(members.get("error"))?;
    // Frameworks of APIs use the member of OAuth for their code, and say what it means in another one.
    let telling = |it: &&str| sense::of_message(it).is_some();
    let message = || ["message", "detail"].iter().find_map(|it| said(members.get(it)).filter(telling));
    // AppAuth prints an answer of Okta's with its own names of the members.
    let described = ["error_description", "errorDescription"].iter().find_map(|it| said(members.get(it)));
    let description = described.or_else(message).unwrap_or_default();
    // A sentence is no code: it may quote an error, and is searched like other words.
    let named = code.len() <= limits::OAUTH_CODE && code.bytes().all(|byte| byte.is_ascii_graphic());
    (named || !description.is_empty()).then(|| ErrorBody {
        code: code.to_owned(),
        summary: description.to_owned(),
        ..ErrorBody::default()
    })
}

/// Whether an object is a JWK or a set of them, which the reader of keys reads.
fn is_key_set(members: &Members) -> bool {
    let is_key = |members: &Members| members.get("kty").is_some();
    let list = match members.get("keys") {
        Some(Value::Array(keys)) => keys.as_slice(),
        _ => &[],
    };
    is_key(members) || list.iter().filter_map(Value::as_object).any(is_key)
}

fn event(members: &Members) -> Option<Event> {
    let event_type = said(members.get("eventType"))?;
    let outcome = members.get("outcome").and_then(Value::as_object);
    if outcome.is_none() && members.get("published").is_none() && members.get("actor").is_none() {
        return None;
    }
    let of = |name| outcome.and_then(|outcome| said(outcome.get(name))).unwrap_or_default().to_owned();
    Some(Event { event_type: event_type.to_owned(), result: of("result"), reason: of("reason") })
}

/// JSON that is none of what is known: kept where it says a status or is a payload alone.
fn unknown(layer: &Layer, reading: &Reading, start: usize, collector: &mut Collector) {
    let Some(members) = reading.value.as_object().filter(|it| !by_sense::is_of_a_client(it)) else { return };
    let span = start..reading.end;
    if refused::by_service(layer, members, span, collector) {
        return;
    }
    let made = crate::reading::notation::preceding::is_being_made(&layer.text, start);
    let reason = if crate::jose::token::is_payload(members) && !made {
        "It looks like the decoded payload of a token, without the rest."
    } else if members.text("alg").is_some() && members.iter().count() <= 6 {
        "It looks like the decoded header of a token, without the rest."
    } else if members.iter().count() <= 8
        && (by_sense::said(members).is_some() || by_sense::has_code(members))
        || by_sense::of_members(members).is_some()
    {
        "It is JSON, but not in a form that Okta uses."
    } else {
        return;
    };
    collector.add(
        layer,
        start..reading.end,
        Kind::Unrecognised,
        reason,
        Content::Json(reading.value.clone()),
    );
}
