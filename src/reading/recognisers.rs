//! The recognisers of what has a structure, in the order in which they read a text.

use super::collector::Collector;
use super::notation::keywords::Names;
use super::source_text::Layer;
use super::{bodies, commands, decoded, http, keys, secrets, tokens};

/// Adds what it knows of a layer.
enum Recogniser {
    /// By the text.
    Plain(fn(&Layer, &mut Collector)),
    /// By names in the text, which are looked up once for all.
    Named(fn(&Layer, &Names, &mut Collector)),
    /// And gives the layers that stand encoded in it.
    Opening(fn(&Layer, &Names, &mut Collector) -> Vec<Layer>),
}

use Recogniser::{Named, Opening, Plain};

/// Each reads what those before it left; the order is theirs.
const RECOGNISERS: &[Recogniser] = &[
    // First, for a token is one wherever it stands: what holds it is read around it.
    Opening(|layer, _, collector| tokens::read(layer, collector)),
    // Before loose headers: the lines below a request or a status are its own.
    Plain(http::find),
    // Before loose headers too: `-H` of a command is of the request that it makes.
    Named(commands::find),
    // After the requests that are whole: their headers are their own.
    Named(http::printed::find),
    Named(http::headers::find),
    // After the messages, whose headers say how a secret was sent; what has a name before what only has a shape.
    Named(secrets::find_named),
    Plain(secrets::find_shaped),
    // Before JSON: a key set is an object, and so is what quotes one.
    Plain(keys::find),
    // Before JSON and addresses: a response in XML stands in a member or a parameter.
    Plain(bodies::saml::find),
    Opening(|layer, _, collector| bodies::find(layer, collector)),
    Opening(http::addresses::find),
    // Last: what somebody decoded looks like any JSON, and is a token only where nothing else claims it.
    Plain(decoded::find),
];

/// Reads a layer, and gives the layers in it.
pub(super) fn read(layer: &Layer, collector: &mut Collector) -> Vec<Layer> {
    let names = Names::of(&layer.text);
    let mut inner = Vec::new();
    for recogniser in RECOGNISERS {
        match recogniser {
            Plain(find) => find(layer, collector),
            Named(find) => find(layer, &names, collector),
            Opening(read) => inner.extend(read(layer, &names, collector)),
        }
    }
    inner
}
