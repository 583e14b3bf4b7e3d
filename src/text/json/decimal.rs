//! A number as it was written, without the tables that the standard library needs to make a double of it.

/// `0.d₁d₂d₃… × 10^point`; zero has no digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decimal {
    /// Whether a minus stands before it.
    pub(crate) negative: bool,
    /// From 0 to 9, neither beginning nor ending with 0.
    digits: Vec<u8>,
    /// How many digits stand before the decimal point.
    point: i64,
}

/// The digits of the least number, with its 309 before the point, that no double is near to: 2^1024 - 2^970.
const INFINITE: &[u8] = b"17976931348623158079372897140530341507993413271003782693617377898";

impl Decimal {
    /// Reads a number with a fraction, an exponent or neither.
    pub(crate) fn of(text: &str) -> Option<Decimal> {
        let (negative, rest) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (number, exponent) = match rest.split_once(['e', 'E']) {
            Some((number, exponent)) => (number, read_exponent(exponent)?),
            None => (rest, 0),
        };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let mut written = whole.bytes().chain(fraction.bytes());
        if whole.len() + fraction.len() == 0 || !written.all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).map(|byte| byte - b'0').collect();
        let zeros = digits.iter().take_while(|digit| **digit == 0).count();
        let end = digits.iter().rposition(|digit| *digit != 0).map_or(zeros, |last| last + 1);
        let point = i64::try_from(whole.len()).ok()? - i64::try_from(zeros).ok()? + exponent;
        Some(Decimal { negative, digits: digits.get(zeros..end).unwrap_or_default().to_vec(), point })
    }

    /// The number with its decimal point so many places further left.
    pub(crate) fn shifted(&self, places: i64) -> Decimal {
        Decimal { point: self.point - places, ..self.clone() }
    }

    /// How many digits stand before the decimal point; none or less for a fraction of one.
    pub(crate) fn point(&self) -> i64 {
        if self.digits.is_empty() { 0 } else { self.point }
    }

    /// What stands before the decimal point, without the sign, and billionths of what stands behind it.
    /// Nothing where it has more than 18 digits.
    pub(crate) fn parts(&self) -> Option<(i64, u32)> {
        if self.point() > 18 {
            return None;
        }
        let digit = |place: i64| {
            let index = usize::try_from(self.point() - place).ok();
            index.and_then(|index| self.digits.get(index)).copied().unwrap_or_default()
        };
        // The places are counted from the decimal point: 1 before it, 0 and less behind it.
        let whole = (1..=self.point()).rev().fold(0, |sum, place| sum * 10 + i64::from(digit(place)));
        let billionths = (-8..=0).rev().fold(0, |sum, place| sum * 10 + u32::from(digit(place)));
        Some((whole, billionths))
    }

    /// Whether it is greater than a number of at most 18 digits.
    pub(crate) fn exceeds(&self, other: i64) -> bool {
        let fraction = i64::try_from(self.digits.len()).is_ok_and(|length| length > self.point());
        let greater = |(whole, _)| whole > other || whole == other && fraction;
        !self.negative && self.parts().is_none_or(greater)
    }

    /// Whether a double takes it for infinite.
    pub(crate) fn is_infinite(&self) -> bool {
        let limit: Vec<u8> = INFINITE.iter().map(|byte| byte - b'0').collect();
        self.point() > 309 || self.point() == 309 && self.digits >= limit
    }
}

/// An exponent; beyond a million, where no double reaches, it stands for any greater one.
fn read_exponent(text: &str) -> Option<i64> {
    let (clue, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let size = digits.bytes().fold(0, |sum: i64, byte| (sum * 10 + i64::from(byte - b'0')).min(1_000_000));
    Some(clue * size)
}

/// The digits of the integer that a double makes of these.
pub(crate) fn doubled(digits: &str) -> String {
    let mut limbs = limbs(digits);
    let bits = bits(&limbs);
    if bits > 53 {
        round(&mut limbs, bits - 53);
    }
    written(limbs)
}

/// A whole number in pieces of 32 bits, the least first.
fn limbs(digits: &str) -> Vec<u32> {
    let mut limbs: Vec<u32> = Vec::new();
    for byte in digits.bytes() {
        add(&mut limbs, 10, u64::from(byte.wrapping_sub(b'0')));
    }
    limbs
}

/// Multiplies by `factor` and adds `carry`.
fn add(limbs: &mut Vec<u32>, factor: u64, mut carry: u64) {
    for limb in limbs.iter_mut() {
        carry += u64::from(*limb) * factor;
        *limb = carry as u32;
        carry >>= 32;
    }
    if carry > 0 {
        limbs.push(carry as u32);
    }
}

fn bits(limbs: &[u32]) -> usize {
    let last = limbs.last().copied().unwrap_or_default();
    (limbs.len() * 32).saturating_sub(last.leading_zeros() as usize)
}

/// Clears the lowest bits, rounding to the nearest, of two equally near to the even one.
fn round(limbs: &mut Vec<u32>, low: usize) {
    let is_set =
        |limbs: &[u32], bit: usize| limbs.get(bit / 32).is_some_and(|limb| limb >> (bit % 32) & 1 == 1);
    let half = is_set(limbs, low - 1);
    let up = half && (is_set(limbs, low) || (0..low - 1).any(|bit| is_set(limbs, bit)));
    for (index, limb) in limbs.iter_mut().enumerate().take(low.div_ceil(32)) {
        let bits = (low - index * 32).min(32);
        *limb = if bits == 32 { 0 } else { *limb >> bits << bits };
    }
    if up {
        let mut carry = 1 << (low % 32);
        for limb in limbs.iter_mut().skip(low / 32) {
            carry += u64::from(*limb);
            *limb = carry as u32;
            carry >>= 32;
        }
        if carry > 0 {
            limbs.push(carry as u32);
        }
    }
}

fn written(mut limbs: Vec<u32>) -> String {
    let mut digits = Vec::new();
    while limbs.iter().any(|limb| *limb != 0) {
        let mut rest = 0;
        for limb in limbs.iter_mut().rev() {
            rest = rest << 32 | u64::from(*limb);
            *limb = (rest / 10) as u32;
            rest %= 10;
        }
        digits.push(char::from(b'0' + rest as u8));
    }
    if digits.is_empty() { "0".into() } else { digits.iter().rev().collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_their_parts_whatever_their_notation() {
        let parts = |text: &str| Decimal::of(text).and_then(|it| it.parts());
        assert_eq!(parts("1790000000"), Some((1_790_000_000, 0)));
        assert_eq!(parts("-1790000000.25"), Some((1_790_000_000, 250_000_000)));
        assert_eq!(parts("1.79e9"), Some((1_790_000_000, 0)));
        assert_eq!(parts("17900000001234567890E-10"), Some((1_790_000_000, 123_456_789)));
        assert_eq!(parts("0.0000000015"), Some((0, 1)));
        assert_eq!(parts("0"), Some((0, 0)));
        assert_eq!(parts("0e999999999999"), Some((0, 0)));
        assert_eq!(parts("1e18"), None);
        assert_eq!(parts("1e-999999999999"), Some((0, 0)));
        for text in ["", "-", ".", "1e", "1e+", "one", "1_000", "1e1.5", "NaN"] {
            assert_eq!(Decimal::of(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_are_compared() {
        let exceeds = |text: &str, other| Decimal::of(text).unwrap().exceeds(other);
        assert!(exceeds("60.000000000001", 60) && exceeds("61", 60) && exceeds("1e99", 60));
        assert!(!exceeds("60", 60) && !exceeds("-61", 60) && !exceeds("0.61", 60) && !exceeds("6e1", 60));
    }

    #[test]
    fn doubles_are_infinite_where_the_standard_library_says_so() {
        for text in
            ["1e308", "1.7976931348623157e308", "1.7976931348623159e308", "179e306", "1e309", "0.1e310"]
        {
            let infinite = text.parse::<f64>().unwrap().is_infinite();
            assert_eq!(Decimal::of(text).unwrap().is_infinite(), infinite, "{text}");
        }
    }

    #[test]
    fn integers_become_what_doubles_make_of_them() {
        let mut state = 7_u64;
        for length in 1..309 {
            for _ in 0..4 {
                let mut digits = String::from("1");
                while digits.len() < length {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    digits.push(char::from(b'0' + (state >> 60) as u8 % 10));
                }
                assert_eq!(doubled(&digits), format!("{:.0}", digits.parse::<f64>().unwrap()), "{digits}");
            }
        }
        for digits in
            ["9007199254740991", "9007199254740993", "9007199254740995", "18446744073709551615", "0"]
        {
            assert_eq!(doubled(digits), format!("{:.0}", digits.parse::<f64>().unwrap()), "{digits}");
        }
    }
}
