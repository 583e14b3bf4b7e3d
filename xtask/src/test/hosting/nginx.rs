//! nginx: over https, on loopback, under a path, and as it runs in the container.

use std::path::Path;

use anyhow::Result;

use super::ready::Ready;
use super::{Running, Stage, Started, free_port, host};
use crate::tools::servers::Found;

/// What stands around the ready files in Debian's own configuration.
fn around(module: &Path, folder: &Path, servers: &str) -> String {
    let (module, folder) = (module.display(), folder.display());
    format!(
        "load_module {module};\npid {folder}/nginx.pid;\nerror_log stderr warn;\nworker_processes 1;\n\
         events {{ worker_connections 256; }}\nhttp {{\naccess_log off;\nclient_body_temp_path {folder}/body;\n\
         proxy_temp_path {folder}/proxy;\nfastcgi_temp_path {folder}/fastcgi;\nuwsgi_temp_path {folder}/uwsgi;\n\
         scgi_temp_path {folder}/scgi;\n{servers}\n}}\n"
    )
}

/// Two processes: Debian's way of including sites, and the container's whole configuration.
pub(super) fn start(nginx: &Found, stage: &Stage) -> Result<Started> {
    let module = nginx.file("usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
    let root = stage.site().display().to_string();
    let includes = stage.folder.display().to_string() + "/nginx/";
    let [plain, secure, loopback, sub_path, contained] =
        [free_port()?, free_port()?, free_port()?, free_port()?, free_port()?];

    std::fs::create_dir_all(&includes)?;
    let site = Ready::read("nginx/site.conf")?;
    stage.write("nginx/site.conf", &site.with("# brotli_static on;", "brotli_static on;")?.text())?;
    let cache = "include /etc/nginx/token-inspector/cache.conf;";
    stage.write("nginx/cache.conf", &Ready::read("nginx/cache.conf")?.text())?;

    let secured = Ready::read("nginx/token-inspector.conf")?
        .with("listen 80;", &format!("listen 127.0.0.1:{plain};"))?
        .with("listen [::]:80;", "")?
        .with("listen 443 ssl http2;", &format!("listen 127.0.0.1:{secure} ssl http2;"))?
        .with("listen [::]:443 ssl http2;", "")?
        .with("/etc/ssl/token-inspector/fullchain.pem", &stage.certificate().display().to_string())?
        .with("/etc/ssl/token-inspector/privkey.pem", &stage.key().display().to_string())?
        .with("/etc/nginx/token-inspector/", &includes)?
        .with("/srv/token-inspector", &root)?;
    // Every site includes what stands once for all: here they stand in one file.
    let local = Ready::read("nginx/loopback.conf")?
        .with(cache, "")?
        .with("127.0.0.1:8080", &format!("127.0.0.1:{loopback}"))?
        .with("/etc/nginx/token-inspector/", &includes)?
        .with("/srv/token-inspector", &root)?;
    let path = Ready::read("nginx/sub-path.conf")?
        .with("/etc/nginx/token-inspector/", &includes)?
        .with("/srv/token-inspector", &root)?;
    let servers = format!(
        "{}\n{}\nserver {{ listen 127.0.0.1:{sub_path};\n{}\n}}",
        secured.text(),
        local.text(),
        path.text()
    );
    let own = stage.write("nginx/nginx.conf", &around(&module, &stage.folder.join("nginx"), &servers))?;

    let contained_includes = stage.folder.display().to_string() + "/container/";
    std::fs::create_dir_all(&contained_includes)?;
    stage.write("container/site.conf", &Ready::read("nginx/site.conf")?.text())?;
    stage.write("container/cache.conf", &Ready::read("nginx/cache.conf")?.text())?;
    let container = Ready::read("container/nginx.conf")?
        .with("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so", &module.display().to_string())?
        .with("/tmp/", &contained_includes)?
        .with("/etc/nginx/token-inspector/", &contained_includes)?
        .with("/srv/token-inspector", &root)?
        .with("listen 8080;", &format!("listen 127.0.0.1:{contained};"))?;
    let container = stage.write("container/nginx.conf", &container.text())?;

    let started = |conf: &Path, log: &str, ports: &[u16]| {
        let mut command = nginx.command();
        command.arg("-c").arg(conf).args(["-e", "stderr", "-g", "daemon off;"]);
        Running::start("nginx", &mut command, stage.folder.join(log), ports)
    };
    let all = [
        started(&own, "nginx.log", &[plain, secure, loopback, sub_path])?,
        started(&container, "container.log", &[contained])?,
    ];
    Ok((
        all.into(),
        vec![
            host("nginx", format!("http://127.0.0.1:{loopback}/")),
            host("nginx-sub-path", format!("http://127.0.0.1:{sub_path}/token-inspector/")),
            host("nginx-container", format!("http://127.0.0.1:{contained}/")),
            host("nginx-https", format!("https://127.0.0.1:{secure}/")),
            host("nginx-redirect", format!("http://127.0.0.1:{plain}/")),
        ],
    ))
}
