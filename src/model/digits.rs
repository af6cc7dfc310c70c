//! Numbers in the digits 0 to 9, as dates and locators are stored.
//! The way in is [`push`].

/// Adds a number with at least so many digits. A site has a hundred thousand dates, and this
/// takes a fraction of what [`std::fmt`] does.
pub(super) fn push(out: &mut String, number: u32, width: usize) {
    let mut digits = [b'0'; 10];
    let mut rest = number;
    let mut first = digits.len();
    while rest > 0 || digits.len() - first < width.min(digits.len()) {
        first -= 1;
        digits[first] += (rest % 10) as u8;
        rest /= 10;
    }
    out.extend(digits[first..].iter().map(|digit| char::from(*digit)));
}

#[cfg(test)]
mod tests {
    use super::push;

    #[test]
    fn as_the_standard_library_writes_them() {
        for number in [0, 1, 9, 10, 99, 1993, 2023, 123_456, u32::MAX] {
            for width in 0..=10 {
                let mut out = String::from("¶");
                push(&mut out, number, width.max(1));
                assert_eq!(out, format!("¶{number:00$}", width.max(1)));
            }
        }
    }
}
