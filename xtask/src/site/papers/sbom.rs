//! `sbom.cdx.json`: every library that the page is made of or built with, as CycloneDX 1.5 writes it.

use anyhow::Result;
use serde_json::{Value, json};

use crate::crates::{Crate, purl};
use crate::tools;

/// The document. It holds no time and no serial number: the same build gives the same bytes.
pub(super) fn of(crates: &[Crate]) -> Result<String> {
    let components: Vec<Value> = crates.iter().filter(|it| it.checksum.is_some()).map(component).collect();
    let dependencies: Vec<Value> = crates
        .iter()
        .map(|it| {
            let on: Vec<_> = it.dependencies.iter().map(|(name, version)| purl(name, version)).collect();
            json!({ "ref": it.purl(), "dependsOn": on })
        })
        .collect();
    let own = crates.iter().find(|it| it.checksum.is_none()).map(own);
    let tools: Vec<Value> = tools::of_a_build()?
        .into_iter()
        .map(|(name, version)| json!({ "type": "application", "name": name, "version": version }))
        .collect();
    let document = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "tools": { "components": tools }, "component": own },
        "components": components,
        "dependencies": dependencies,
    });
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

fn own(it: &Crate) -> Value {
    json!({
        "type": "application",
        "bom-ref": it.purl(),
        "name": it.name,
        "version": it.version,
        "description": it.description,
        "licenses": [{ "expression": it.licence }],
        "purl": it.purl(),
    })
}

fn component(it: &Crate) -> Value {
    let mut component = json!({
        "type": "library",
        "bom-ref": it.purl(),
        "name": it.name,
        "version": it.version,
        "description": it.description,
        // "excluded": it runs while the page is built and is no part of it.
        "scope": if it.linked { "required" } else { "excluded" },
        "hashes": it.checksum.iter().map(|sum| json!({ "alg": "SHA-256", "content": sum })).collect::<Vec<_>>(),
        "licenses": [{ "expression": it.licence }],
        "purl": it.purl(),
    });
    if let (Some(place), Some(fields)) = (&it.repository, component.as_object_mut()) {
        fields.insert("externalReferences".to_owned(), json!([{ "type": "vcs", "url": place }]));
    }
    component
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::PathBuf;

    use super::*;

    fn library(name: &str, linked: bool, checksum: Option<&str>) -> Crate {
        Crate {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: "MIT".to_owned(),
            description: String::new(),
            repository: None,
            checksum: checksum.map(str::to_owned),
            folder: PathBuf::new(),
            linked,
            dependencies: BTreeSet::from([("b".to_owned(), "1.0.0".to_owned())]),
        }
    }

    #[test]
    fn a_library_is_named_with_its_hash_and_what_only_builds_is_told_apart() {
        let crates =
            [library("a", true, None), library("b", true, Some("00")), library("c", false, Some("11"))];
        let read: Value = serde_json::from_str(&of(&crates).unwrap()).unwrap();
        assert_eq!(read.pointer("/metadata/component/name"), Some(&json!("a")));
        assert_eq!(read.pointer("/components/0/hashes/0/content"), Some(&json!("00")));
        assert_eq!(read.pointer("/components/0/scope"), Some(&json!("required")));
        assert_eq!(read.pointer("/components/1/scope"), Some(&json!("excluded")));
        assert_eq!(read.pointer("/dependencies/0/dependsOn"), Some(&json!(["pkg:cargo/b@1.0.0"])));
    }
}
