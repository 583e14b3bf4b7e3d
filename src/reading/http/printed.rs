//! Finds requests as programs print them beside an error.

mod header;
mod object;

use crate::reading::collector::Collector;
use crate::reading::notation::keywords::Names;
use crate::reading::source_text::Layer;

/// Reads every such request: first the objects that HTTP clients print, which have all of it.
pub(crate) fn find(layer: &Layer, names: &Names, collector: &mut Collector) {
    if names.is_empty() {
        return;
    }
    object::find(layer, names, collector);
    header::find(layer, names, collector);
}
