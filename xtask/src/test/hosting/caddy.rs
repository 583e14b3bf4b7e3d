//! Caddy: at the top and under a path. Its certificates are its own affair and are not asked for here.

use std::fs;

use anyhow::Result;

use super::ready::Ready;
use super::{Running, Stage, Started, free_port, host};
use crate::tools::servers::Found;

pub(super) fn start(caddy: &Found, stage: &Stage) -> Result<Started> {
    let folder = stage.folder.join("caddy");
    fs::create_dir_all(&folder)?;
    let root = stage.site().display().to_string();
    let includes = folder.display().to_string() + "/";
    let [top, sub_path] = [free_port()?, free_port()?];
    stage.write("caddy/site.caddy", &Ready::read("caddy/site.caddy")?.text())?;
    let at_the_top = Ready::read("caddy/Caddyfile")?
        .with("token-inspector.example {", &format!("http://127.0.0.1:{top} {{\n\tbind 127.0.0.1"))?
        .with("/etc/caddy/token-inspector/", &includes)?
        .with("/srv/token-inspector", &root)?;
    let path = Ready::read("caddy/sub-path.caddy")?
        .with("/etc/caddy/token-inspector/", &includes)?
        .with("/srv/token-inspector", &root)?;
    let whole = format!(
        "{{\n\tadmin off\n\tauto_https off\n}}\n{}\nhttp://127.0.0.1:{sub_path} {{\n\tbind 127.0.0.1\n{}\n}}\n",
        at_the_top.text(),
        path.text()
    );
    let conf = stage.write("caddy/Caddyfile", &whole)?;
    let mut command = caddy.command();
    command.env("HOME", &folder).env("XDG_DATA_HOME", &folder).env("XDG_CONFIG_HOME", &folder);
    command.arg("run").arg("--adapter").arg("caddyfile").arg("--config").arg(conf);
    let running = Running::start("Caddy", &mut command, stage.folder.join("caddy.log"), &[top, sub_path])?;
    Ok((
        vec![running],
        vec![
            host("caddy", format!("http://127.0.0.1:{top}/")),
            host("caddy-sub-path", format!("http://127.0.0.1:{sub_path}/token-inspector/")),
        ],
    ))
}
