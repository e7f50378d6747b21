//! 256-bit unsigned numbers in decimal; `U256` is 32 big-endian bytes.

const STEP: u32 = 1_000_000_000;

/// Decimal digits without leading zeros.
pub fn print(bytes: &[u8; 32]) -> String {
    let mut limbs: [u32; 8] = std::array::from_fn(|index| {
        u32::from_be_bytes(bytes[index * 4..index * 4 + 4].try_into().expect("four bytes"))
    });
    let mut groups = Vec::new();
    while limbs.iter().any(|&limb| limb != 0) {
        let mut rest = 0u64;
        for limb in &mut limbs {
            let dividend = rest << 32 | u64::from(*limb);
            *limb = (dividend / u64::from(STEP)) as u32;
            rest = dividend % u64::from(STEP);
        }
        groups.push(rest);
    }
    let highest = groups.pop().unwrap_or(0).to_string();
    groups.iter().rev().fold(highest, |text, group| format!("{text}{group:09}"))
}

/// The number, if the text is one as `print` writes it and fits.
pub fn parse(text: &str) -> Option<[u8; 32]> {
    if !canonical(text) {
        return None;
    }
    let mut limbs = [0u32; 8];
    for digit in text.bytes() {
        let mut carry = u64::from(digit - b'0');
        for limb in limbs.iter_mut().rev() {
            let grown = u64::from(*limb) * 10 + carry;
            *limb = grown as u32;
            carry = grown >> 32;
        }
        if carry != 0 {
            return None;
        }
    }
    let mut bytes = [0; 32];
    for (place, limb) in bytes.chunks_exact_mut(4).zip(limbs) {
        place.copy_from_slice(&limb.to_be_bytes());
    }
    Some(bytes)
}

/// Digits, no needless zero in front.
pub fn canonical(text: &str) -> bool {
    let digits = !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
    digits && (text == "0" || !text.starts_with('0'))
}

#[cfg(test)]
#[path = "decimal_test.rs"]
mod test;
