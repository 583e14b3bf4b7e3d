//! Makes a picture small: few colors, each of its own place in a palette. Letters keep their edges.

use miniz_oxide::deflate::compress_to_vec_zlib;
use miniz_oxide::inflate::decompress_to_vec_zlib;
use std::collections::HashMap;

const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1a\n";
/// Colors of a palette.
const COLORS: usize = 256;

/// The same picture with a palette. Colors that differ in their last four bits become the most frequent one of them.
pub(super) fn smaller(png: &[u8]) -> Vec<u8> {
    let (width, rows) = rows(png);
    let mut seen: HashMap<[u8; 3], HashMap<[u8; 3], usize>> = HashMap::new();
    for color in rows.iter().flatten() {
        *seen.entry(color.map(|it| it >> 4)).or_default().entry(*color).or_default() += 1;
    }
    let mut kinds: Vec<_> = seen.iter().collect();
    kinds.sort_by_key(|(kind, colors)| (std::cmp::Reverse(colors.values().sum::<usize>()), **kind));
    kinds.truncate(COLORS);
    let place = |kind: [u8; 3]| {
        let far = |other: &[u8; 3]| -> u32 {
            (0..3).map(|it| u32::from(other[it].abs_diff(kind[it])).pow(2)).sum()
        };
        (0..kinds.len()).min_by_key(|at| far(kinds[*at].0)).unwrap_or_default() as u8
    };
    let places: HashMap<[u8; 3], u8> = seen.keys().map(|kind| (*kind, place(*kind))).collect();
    let palette: Vec<u8> = kinds
        .iter()
        .flat_map(|(_, colors)| *colors.iter().max_by_key(|(color, count)| (**count, **color)).unwrap().0)
        .collect();
    let mut pixels = Vec::new();
    for row in &rows {
        pixels.push(0);
        pixels.extend(row.iter().map(|color| places[&color.map(|it| it >> 4)]));
    }
    let mut head = Vec::new();
    head.extend(u32::try_from(width).unwrap().to_be_bytes());
    head.extend(u32::try_from(rows.len()).unwrap().to_be_bytes());
    head.extend([8, 3, 0, 0, 0]);
    let mut out = SIGNATURE.to_vec();
    for (name, data) in [
        (*b"IHDR", head),
        (*b"PLTE", palette),
        (*b"IDAT", compress_to_vec_zlib(&pixels, 10)),
        (*b"IEND", vec![]),
    ] {
        let named = [&name[..], &data].concat();
        out.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        out.extend(&named);
        out.extend(checksum(&named).to_be_bytes());
    }
    out
}

/// The width and the colors of a picture of eight bits for each of red, green and blue, as browsers write them.
fn rows(png: &[u8]) -> (usize, Vec<Vec<[u8; 3]>>) {
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap()) as usize;
    let (mut packed, mut at) = (Vec::new(), SIGNATURE.len());
    let (width, deep) = (number(at + 8), if png[at + 17] == 6 { 4 } else { 3 });
    while at < png.len() {
        let length = number(at);
        if &png[at + 4..at + 8] == b"IDAT" {
            packed.extend(&png[at + 8..at + 8 + length]);
        }
        at += length + 12;
    }
    let filtered = decompress_to_vec_zlib(&packed).unwrap();
    let mut before = vec![0_u8; width * deep];
    let mut all = Vec::new();
    for line in filtered.chunks_exact(width * deep + 1) {
        let mut row = line[1..].to_vec();
        for x in 0..row.len() {
            let (left, corner) = if x < deep { (0, 0) } else { (row[x - deep], before[x - deep]) };
            let up = before[x];
            let guess = match line[0] {
                0 => 0,
                1 => left,
                2 => up,
                3 => left.midpoint(up),
                _ => nearest(left, up, corner),
            };
            row[x] = row[x].wrapping_add(guess);
        }
        all.push(row.chunks_exact(deep).map(|it| [it[0], it[1], it[2]]).collect());
        before = row;
    }
    (width, all)
}

/// The one of three neighbors that is nearest to what they foretell (Paeth).
fn nearest(left: u8, up: u8, corner: u8) -> u8 {
    let told = i16::from(left) + i16::from(up) - i16::from(corner);
    let far = |it: u8| (told - i16::from(it)).abs();
    if far(left) <= far(up) && far(left) <= far(corner) {
        left
    } else if far(up) <= far(corner) {
        up
    } else {
        corner
    }
}

/// CRC-32, bit by bit.
fn checksum(bytes: &[u8]) -> u32 {
    let step = |sum: u32| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
    !bytes.iter().fold(!0_u32, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |sum, _| step(sum)))
}
