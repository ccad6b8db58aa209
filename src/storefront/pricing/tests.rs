use super::*;
use crate::money::parse_amount;

#[test]
fn a_rate_is_kept_with_ten_digits() {
    for (rate, kept) in
        [("0.9194", "0.9194"), ("0.00004932108723451", "0.00004932108723"), ("20275.17", "20275.17")]
    {
        assert_eq!(shortened(parse_amount(rate).unwrap()).to_string(), kept);
    }
}
