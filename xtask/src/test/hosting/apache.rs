//! Apache httpd: over https, under a path, and with the site's own `.htaccess`.

use std::fs;
use std::path::Path;

use anyhow::Result;

use super::ready::Ready;
use super::{Running, Stage, Started, free_port, host};
use crate::folder;
use crate::tools::servers::Found;

const MODULES: &[&str] =
    &["mpm_event", "authz_core", "dir", "mime", "env", "headers", "rewrite", "alias", "socache_shmcb", "ssl"];

pub(super) fn start(apache: &Found, stage: &Stage) -> Result<Started> {
    let folder = stage.folder.join("apache");
    fs::create_dir_all(&folder)?;
    let root = stage.site().display().to_string();
    let includes = folder.display().to_string() + "/";
    let [plain, secure, loopback] = [free_port()?, free_port()?, free_port()?];

    stage.write("apache/site.conf", &Ready::read("apache/site.conf")?.text())?;
    let own = stage.folder.join("site-with-htaccess");
    folder::empty(&own)?;
    for file in folder::files(&stage.site())? {
        fs::copy(&file, own.join(file.file_name().unwrap_or_default()))?;
    }
    fs::write(own.join(".htaccess"), Ready::read("apache/site.conf")?.text())?;

    let secured = Ready::read("apache/token-inspector.conf")?
        .with("*:80>", &format!("127.0.0.1:{plain}>"))?
        .with("*:443>", &format!("127.0.0.1:{secure}>"))?
        .with("/etc/ssl/token-inspector/fullchain.pem", &stage.certificate().display().to_string())?
        .with("/etc/ssl/token-inspector/privkey.pem", &stage.key().display().to_string())?
        .with("/etc/apache2/token-inspector/", &includes)?
        .with("/srv/token-inspector", &root)?;
    let path = Ready::read("apache/sub-path.conf")?
        .with("/etc/apache2/token-inspector/", &includes)?
        .with("/srv/token-inspector", &root)?;
    let local = format!(
        "<VirtualHost 127.0.0.1:{loopback}>\nDocumentRoot {folder}\n{}\nAlias /own {own}\n<Directory {own}>\n\
         Require all granted\nAllowOverride FileInfo Options Indexes\n</Directory>\n</VirtualHost>\n",
        path.text(),
        folder = folder.display(),
        own = own.display()
    );
    let listen = [plain, secure, loopback].map(|port| format!("Listen 127.0.0.1:{port}\n")).concat();
    let whole = format!("{}{listen}{}\n{local}", around(apache, &folder), secured.text());
    let conf = stage.write("apache/apache.conf", &whole)?;

    let mut command = apache.command();
    command.arg("-f").arg(conf).args(["-D", "FOREGROUND"]);
    let log = stage.folder.join("apache.log");
    let running = Running::start("Apache httpd", &mut command, log, &[plain, secure, loopback])?;
    Ok((
        vec![running],
        vec![
            host("apache-sub-path", format!("http://127.0.0.1:{loopback}/token-inspector/")),
            host("apache-htaccess", format!("http://127.0.0.1:{loopback}/own/")),
            host("apache-https", format!("https://127.0.0.1:{secure}/")),
            host("apache-redirect", format!("http://127.0.0.1:{plain}/")),
        ],
    ))
}

/// What stands around the ready files in Debian's own configuration.
fn around(apache: &Found, folder: &Path) -> String {
    let modules: String = MODULES
        .iter()
        .map(|name| {
            let file = apache.file(&format!("usr/lib/apache2/modules/mod_{name}.so"));
            format!("LoadModule {name}_module {}\n", file.display())
        })
        .collect();
    let folder = folder.display();
    format!(
        "{modules}ServerName 127.0.0.1\nServerTokens Prod\nPidFile {folder}/apache.pid\nDefaultRuntimeDir {folder}\n\
         ErrorLog /dev/stderr\nMutex file:{folder}\nTypesConfig /dev/null\nUser www-data\nGroup www-data\n"
    )
}
