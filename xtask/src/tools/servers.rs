//! The web servers that the site is tried with: those of this machine, or Debian's, unpacked and never installed.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::debian;
use crate::{program, workspace};

/// A web server as a kind.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    program: &'static str,
    /// Files that it needs beside its program, below the root of the file system.
    needs: &'static [&'static str],
    packages: &'static [&'static str],
}

pub(crate) const NGINX: Kind = Kind {
    name: "nginx",
    program: "usr/sbin/nginx",
    needs: &["usr/lib/nginx/modules/ngx_http_brotli_static_module.so"],
    packages: &["nginx", "libnginx-mod-http-brotli-static"],
};

pub(crate) const APACHE: Kind = Kind {
    name: "Apache httpd",
    program: "usr/sbin/apache2",
    needs: &["usr/lib/apache2/modules/mod_headers.so", "usr/lib/apache2/modules/mod_ssl.so"],
    packages: &["apache2-bin"],
};

pub(crate) const CADDY: Kind =
    Kind { name: "Caddy", program: "usr/bin/caddy", needs: &[], packages: &["caddy"] };

/// Makes certificates for the servers that speak https.
pub(crate) const OPENSSL: Kind =
    Kind { name: "OpenSSL", program: "usr/bin/openssl", needs: &[], packages: &["openssl"] };

/// A web server that can be started.
pub(crate) struct Found {
    root: PathBuf,
    program: &'static str,
}

impl Kind {
    /// The server with all it needs; it is unpacked first where anything of it is missing.
    pub(crate) fn found(&self) -> Result<Found> {
        let kept = workspace::tools()?.join(format!("server-{}", self.packages.join("-")));
        for root in [PathBuf::from("/"), kept.clone()] {
            if self.all(&root) {
                return Ok(Found { root, program: self.program });
            }
        }
        let unpacked = debian::unpack(self.packages, &kept);
        unpacked
            .and_then(|()| {
                ensure!(self.all(&kept), "the packages contain no {}", self.program);
                Ok(Found { root: kept, program: self.program })
            })
            .with_context(|| {
                let packages = self.packages.join(" ");
                format!("{} is needed: install it (on Debian: `apt-get install {packages}`)", self.name)
            })
    }

    fn all(&self, root: &Path) -> bool {
        std::iter::once(&self.program).chain(self.needs).all(|file| root.join(file).is_file())
    }
}

impl Found {
    /// A command that runs it, with the libraries that were unpacked beside it.
    pub(crate) fn command(&self) -> Command {
        let mut command = program::command(self.file(self.program));
        if self.root != Path::new("/") {
            let folders = debian::libraries(&self.root);
            command.env("LD_LIBRARY_PATH", std::env::join_paths(folders).unwrap_or_default());
        }
        command
    }

    /// A file of it, by its path below the root of the file system.
    pub(crate) fn file(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }
}
