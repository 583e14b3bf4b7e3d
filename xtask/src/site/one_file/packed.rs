//! The program as text inside the single file: under LZMA, which weighs a quarter less than gzip, and base64.

use std::fs;
use std::io::Write as _;

use anyhow::{Context, Result};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use flate2::Crc;
use lzma_rust2::{LzmaOptions, LzmaWriter};

use crate::workspace;

/// The block that holds the program, and what `unpack` is told of it.
pub(super) fn block(program: &[u8]) -> Result<String> {
    let mut sum = Crc::new();
    sum.update(program);
    Ok(format!(
        "<script type=application/x-lzma data-checksum={} id=program>{}</script>",
        sum.sum(),
        BASE64_STANDARD.encode(lzma(program)?)
    ))
}

/// The script that undoes it, without its comments: browsers undo only gzip by themselves.
pub(super) fn script() -> Result<String> {
    let file = workspace::root().join("static/unpack.js");
    let text = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
    let comment = |line: &str| line.is_empty() || line.starts_with("//") || line.starts_with("/**");
    Ok(text.lines().map(str::trim).filter(|line| !comment(line)).collect::<Vec<_>>().join("\n"))
}

fn lzma(program: &[u8]) -> Result<Vec<u8>> {
    // Instructions of WebAssembly stand at any byte: no position is likelier for anything.
    let options =
        LzmaOptions { lc: 4, pb: 0, nice_len: LzmaOptions::NICE_LEN_MAX, ..LzmaOptions::with_preset(9) };
    let mut encoder = LzmaWriter::new_use_header(Vec::new(), &options, Some(program.len() as u64))?;
    encoder.write_all(program)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program;

    #[test]
    fn what_is_packed_is_unpacked_by_the_script_of_the_page() {
        let content: Vec<u8> =
            (0..60_000_u32).flat_map(|it| [(it / 3) as u8, ((it * it) >> 7) as u8, b'a']).collect();
        let block = block(&content).unwrap();
        let (tag, text) = block.split_once('>').unwrap();
        let sum = tag.split(['=', ' ']).skip_while(|it| *it != "data-checksum").nth(1).unwrap();
        let text = text.strip_suffix("</script>").unwrap();
        let run = format!(
            "{}\nconst out = unpack(Uint8Array.from(atob('{text}'), (it) => it.charCodeAt(0)), {sum});\
             let sum = 0; for (const byte of out) sum = (sum * 31 + byte) % 65521; console.log(out.length, sum);",
            script().unwrap()
        );
        let wanted = content.iter().fold(0_u32, |sum, byte| (sum * 31 + u32::from(*byte)) % 65_521);
        // A command line holds no script of this length.
        let file = std::env::temp_dir().join(format!("token-inspector-{}-unpack.js", std::process::id()));
        fs::write(&file, run).unwrap();
        let said = program::answer(program::command("node").arg(&file));
        fs::remove_file(&file).unwrap();
        assert_eq!(said.unwrap().trim(), format!("{} {wanted}", content.len()));
    }
}
