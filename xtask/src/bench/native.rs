//! The rows that the bench `reading` measures of the core.

use anyhow::{Context, Result};

use crate::program::{self, cargo};

/// One thing that the core does.
pub(super) struct Row {
    pub(super) name: String,
    pub(super) bytes: u64,
    /// Milliseconds: the least, the median and the most.
    pub(super) times: [f64; 3],
}

pub(super) fn measured() -> Result<Vec<Row>> {
    let mut bench = cargo();
    bench.args(["bench", "--locked", "--no-default-features", "--bench", "reading", "--", "--rows"]);
    program::answer(&mut bench)?.lines().map(read).collect()
}

fn read(line: &str) -> Result<Row> {
    let mut fields = line.split('\t');
    let mut next = || fields.next().with_context(|| format!("this is no row of the bench: {line}"));
    let (name, bytes) = (next()?.to_owned(), next()?.parse()?);
    Ok(Row { name, bytes, times: [next()?.parse()?, next()?.parse()?, next()?.parse()?] })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_read() {
        let row = read("inspect a token\t900\t0.1\t0.2\t0.4").unwrap();
        assert_eq!((row.name.as_str(), row.bytes, row.times), ("inspect a token", 900, [0.1, 0.2, 0.4]));
        assert!(read("Compiling token-inspector").is_err());
    }
}
