//! What Google's `csp_evaluator` says of the policies: of the single file's nothing, of the hosted page's what is known.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::site::{markup, one_file};
use crate::tools::npm::Npm;
use crate::{program, workspace};

const EVALUATOR: Npm = Npm { name: "csp_evaluator", packages: &["csp_evaluator@1.1.8"] };

/// Prints a line for each finding: how bad it is, the directive, the word.
const ASK: &str = "
const at = process.argv[1] + '/csp_evaluator/dist/';
const { CspEvaluator } = require(at + 'evaluator.js');
const { CspParser } = require(at + 'parser.js');
const { Severity } = require(at + 'finding.js');
for (const found of new CspEvaluator(new CspParser(process.argv[2]).csp).evaluate())
  console.log(Severity[found.severity], found.directive, found.value);
";

/// A host that serves uploaded files or JSONP would have them run as scripts. `SECURITY.md` asks for a host name that
/// serves nothing else; hashes in place of `'self'` do not do, for no browser takes them for what a script imports.
const KNOWN: &str = "MEDIUM_MAYBE script-src 'self'";

pub(super) fn find_nothing_new(site: &Path) -> Result<()> {
    let modules = EVALUATOR.needed()?;
    let ask = |policy: &str| {
        let mut node = program::command("node");
        let said = program::answer(node.args(["-e", ASK]).arg(&modules).arg(policy))?;
        Ok::<_, anyhow::Error>(said.trim().to_owned())
    };
    let bad = ask("script-src 'unsafe-inline'")?;
    ensure!(bad.contains("'unsafe-inline'"), "csp_evaluator finds no fault in a bad policy");
    let file = one_file::built(site, None)?;
    let said = ask(&markup::policy(&file)?)?;
    ensure!(said.is_empty(), "csp_evaluator on the single file's policy: {said}");
    let page = fs::read_to_string(site.join("index.html"))?;
    for policy in [markup::policy(&page)?, header()?] {
        let said = ask(&policy)?;
        ensure!(said == KNOWN, "csp_evaluator on the hosted page's policy: {said}");
    }
    Ok(())
}

/// The policy that servers send.
fn header() -> Result<String> {
    let headers = fs::read_to_string(workspace::root().join("deploy/_headers"))?;
    let policy = headers.lines().find_map(|line| line.trim().strip_prefix("Content-Security-Policy: "));
    policy.map(str::to_owned).context("deploy/_headers holds no policy")
}
