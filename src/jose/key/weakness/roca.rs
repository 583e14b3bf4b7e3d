//! The fingerprint of RSA keys made by a faulty chip library (ROCA, CVE-2017-15361).

/// Small primes modulo which 65537 reaches only a part of the residues. The primes of such a key are of the form
/// `k * M + (65537^a mod M)`, so its modulus is a power of 65537 modulo each of them (Nemec and others, "The Return of
/// Coppersmith's Attack", section 3.1). Of other keys about one in 2^27 is.
const PRIMES: [u32; 17] = [11, 13, 17, 19, 37, 53, 61, 71, 73, 79, 97, 103, 107, 109, 127, 151, 157];

/// Whether a modulus has the fingerprint.
pub(super) fn has_fingerprint(modulus: &[u8]) -> bool {
    !modulus.is_empty() && PRIMES.iter().all(|prime| is_power(remainder(modulus, *prime), *prime))
}

/// A big-endian number modulo a small one, four bytes at a time: a modulus is divided by hundreds of numbers, and byte by
/// byte that took a third of reading a token with its keys.
pub(super) fn remainder(number: &[u8], divisor: u32) -> u32 {
    let divisor = u64::from(divisor);
    let whole = number.rchunks(4).rev().fold(0_u64, |rest, chunk| {
        let digit = chunk.iter().fold(0_u64, |digit, byte| digit << 8 | u64::from(*byte));
        (rest << 32 | digit) % divisor
    });
    u32::try_from(whole).unwrap_or(u32::MAX)
}

/// Whether a residue is a power of 65537.
fn is_power(residue: u32, prime: u32) -> bool {
    let mut power = 1;
    loop {
        if power == residue {
            return true;
        }
        power = power * (65537 % prime) % prime;
        if power == 1 {
            return false;
        }
    }
}
