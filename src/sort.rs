//! Puts things in order: one sort for all types, where the standard library makes one for each.

use std::cmp::Ordering;

/// Sorts by a comparison; what is equal stays as it stood.
pub(crate) fn sort<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let order = order(items.len(), &|one, other| match (items.get(one), items.get(other)) {
        (Some(one), Some(other)) => compare(one, other),
        _ => Ordering::Equal,
    });
    arrange(order, &mut |one, other| items.swap(one, other));
}

/// Sorts by a key; what is equal stays as it stood.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort(items, |one, other| key(one).cmp(&key(other)));
}

/// Where each place's thing stood before.
fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|one, other| compare(*one, *other));
    order
}

/// Brings each thing to its place, along every cycle of places.
fn arrange(mut order: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..order.len() {
        let mut place = start;
        while let Some(from) = order.get_mut(place) {
            let next = std::mem::replace(from, place);
            if next == start || next == place {
                break;
            }
            swap(place, next);
            place = next;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_put_in_order_and_equals_stay_as_they_stood() {
        let mut state = 1_u64;
        for count in 0..200 {
            let mut items: Vec<(u64, usize)> = (0..count)
                .map(|at| {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    (state >> 59, at)
                })
                .collect();
            let mut expected = items.clone();
            expected.sort();
            sort_by_key(&mut items, |item| item.0);
            assert_eq!(items, expected);
        }
    }
}
