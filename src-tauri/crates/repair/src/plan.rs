//! What a kind of mistake offers: where each word of the repaired phrase comes from, and which words are put anew.
//!
//! Not here: the words themselves, which are filled in by `rung`.

use std::sync::Arc;

use crate::channel::Choices;
use crate::words::LONGEST;

/// In an [`Order`]: this place was not read; a word is put there.
const NEW: u8 = u8::MAX;

/// For each place of the repaired phrase, counted from 0, the place as read that its word comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Hash, Ord, PartialOrd)]
pub(crate) struct Order {
    from: [u8; LONGEST],
    len: u8,
}

impl Order {
    /// Everything where it is. Places beyond the longest phrase are left out.
    pub(crate) fn identity(count: usize) -> Self {
        Self::of((0..count).map(Some))
    }

    /// From the places in turn; `None` for a new word.
    pub(crate) fn of(places: impl Iterator<Item = Option<usize>>) -> Self {
        let mut order = Self { from: [NEW; LONGEST], len: 0 };
        for (room, place) in order.from.iter_mut().zip(places) {
            *room = place.and_then(|place| u8::try_from(place).ok()).unwrap_or(NEW);
            order.len += 1;
        }
        order
    }

    /// How many words the repaired phrase has.
    pub(crate) fn count(&self) -> usize {
        usize::from(self.len)
    }

    /// The place as read, for each place of the repaired phrase.
    pub(crate) fn places(&self) -> impl Iterator<Item = Option<usize>> + '_ {
        let known = |&place: &u8| (place != NEW).then_some(usize::from(place));
        self.from.iter().take(self.count()).map(known)
    }

    /// Where in the repaired phrase the word read at `place` stands.
    pub(crate) fn place_of(&self, place: usize) -> Option<usize> {
        self.places().position(|from| from == Some(place))
    }

    /// First this order, then `second` on what it gives.
    pub(crate) fn then(&self, second: &Self) -> Self {
        let first: Vec<Option<usize>> = self.places().collect();
        Self::of(second.places().map(|place| first.get(place?).copied().flatten()))
    }

    /// The way back. Only for orders that keep every word.
    pub(crate) fn inverse(&self) -> Self {
        Self::of((0..self.count()).map(|place| self.place_of(place)))
    }

    pub(crate) fn is_identity(&self) -> bool {
        self.places().enumerate().all(|(place, from)| from == Some(place))
    }
}

/// A place of the repaired phrase that gets one of some words.
#[derive(Clone)]
pub(crate) struct Put {
    pub(crate) place: usize,
    pub(crate) choices: Arc<Choices>,
}

/// One way in which a mistake may have happened, with the words that it leaves open.
#[derive(Clone)]
pub(crate) struct Plan {
    pub(crate) order: Order,
    pub(crate) put: Vec<Put>,
    /// How likely it is among the plans of its kind, up to a common factor.
    pub(crate) weight: f64,
    /// All orders of the words are tried, not only this one.
    pub(crate) any_order: bool,
}

impl Plan {
    pub(crate) fn ordered(order: Order, weight: f64) -> Self {
        Self { order, put: Vec::new(), weight, any_order: false }
    }

    /// Everything where it is, other words at some places.
    pub(crate) fn replaced(count: usize, put: Vec<Put>, weight: f64) -> Self {
        Self { order: Order::identity(count), put, weight, any_order: false }
    }

    /// The words of `self` replaced, and then brought into the order of `order`. `None` when both do not go together.
    pub(crate) fn reordered(&self, order: &Self) -> Option<Self> {
        let mut put = order.put.clone();
        for replaced in &self.put {
            let place = order.order.place_of(replaced.place)?;
            put.push(Put { place, choices: Arc::clone(&replaced.choices) });
        }
        Some(Self {
            order: self.order.then(&order.order),
            put,
            weight: self.weight * order.weight,
            any_order: false,
        })
    }

    /// Both replacements. `None` when they concern the same place.
    pub(crate) fn and_replaced(&self, other: &Self) -> Option<Self> {
        let taken = |put: &Put| self.put.iter().any(|mine| mine.place == put.place);
        if other.put.iter().any(taken) {
            return None;
        }
        let put = self.put.iter().chain(&other.put).cloned().collect();
        Some(Self { order: self.order, put, weight: self.weight * other.weight, any_order: false })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_compose_and_invert() {
        let order = Order::of([2, 0, 1, 3].into_iter().map(Some));
        assert!(order.then(&order.inverse()).is_identity());
        assert!(order.inverse().then(&order).is_identity());
        assert_eq!(order.place_of(2), Some(0));
        assert!(!order.is_identity());
    }

    #[test]
    fn a_new_word_comes_from_nowhere() {
        let order = Order::of([Some(0), None, Some(1)].into_iter());
        assert_eq!(order.count(), 3);
        assert_eq!(order.place_of(1), Some(2));
    }
}
