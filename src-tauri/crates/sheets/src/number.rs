//! Numbers in files: millimetres with at most three decimals, the same text on every machine.

/// `value` with at most three decimals and no zeros behind them. Not a number: `0`.
pub(crate) fn short(value: f64) -> String {
    let thousandths = (value * 1000.0).round();
    if !thousandths.is_finite() || thousandths == 0.0 {
        return "0".to_owned();
    }
    let text = format!("{:.3}", thousandths / 1000.0);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_short_as_they_can_be() {
        let cases =
            [(0.0, "0"), (-0.0001, "0"), (85.6, "85.6"), (1.0 / 3.0, "0.333"), (-2.5, "-2.5")];
        for (value, text) in cases {
            assert_eq!(short(value), text);
        }
        assert_eq!(short(100.0), "100");
        assert_eq!(short(f64::NAN), "0");
    }
}
