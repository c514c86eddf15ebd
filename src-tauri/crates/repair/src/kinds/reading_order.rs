//! A grid was read in another order than it was meant: down instead of across, from the right, columns exchanged.
//!
//! Prior: one in seven. A MetaMask developer on "seed phrase not working": shown left to right, copied top to bottom or
//! right to left (metamask-extension 9765); the same in other wallets (status-app 12738, bitcointribe 5808). Across
//! against down is more than half of it; columns from the right are how Japanese is written on paper.

use std::collections::BTreeMap;

use crate::knowledge::Layout;
use crate::observed::Observed;
use crate::plan::{Order, Plan};

pub(crate) const PRIOR: f64 = 0.15;

/// Every grid that fits the count, in every turn, each order once, the likeliest first.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    let mut orders: BTreeMap<Order, f64> = BTreeMap::new();
    for columns in 1..seen.count() {
        if seen.count().is_multiple_of(columns) && possible(seen.layout, columns, seen.count()) {
            let grid = Grid { rows: seen.count() / columns, columns };
            for (order, weight) in grid.orders() {
                // An order that is its own way back is there once.
                let back = Some(order.inverse()).filter(|back| *back != order);
                for order in [Some(order), back].into_iter().flatten() {
                    if !order.is_identity() && weight > 0.0 {
                        *orders.entry(order).or_insert(0.0) += weight;
                    }
                }
            }
        }
    }
    let mut plans: Vec<Plan> =
        orders.into_iter().map(|(order, weight)| Plan::ordered(order, weight)).collect();
    plans.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    plans
}

/// Whether the layout that the person remembers can have so many columns.
fn possible(layout: Option<Layout>, columns: usize, count: usize) -> bool {
    match layout {
        None => true,
        Some(Layout::Vertical) => columns > 1 && columns < count,
        Some(layout) => layout.columns().is_none_or(|known| usize::from(known) == columns),
    }
}

struct Grid {
    rows: usize,
    columns: usize,
}

impl Grid {
    /// How often a phrase is shown or written in so many columns. Three and two are what wallets and cards show.
    fn weight(&self) -> f64 {
        match self.columns {
            3 => 1.2,
            2 => 1.1,
            4 | 6 => 1.0,
            8 | 12 => 0.8,
            _ => 0.4,
        }
    }

    /// The order in which the words were read, for each way to read the grid; and how often that happens. The ways
    /// that reports speak of differ little: nobody has counted them. Others stand far behind.
    fn orders(&self) -> Vec<(Order, f64)> {
        let (rows, columns, weight) = (self.rows, self.columns, self.weight());
        let mut orders = Vec::new();
        let mut add = |visit: &dyn Fn(usize) -> usize, share: f64| {
            // The word read k-th is the one at place visit(k) of the whole phrase.
            let visits: Vec<usize> = (0..rows * columns).map(visit).collect();
            let order = Order::of(visits.into_iter().map(Some)).inverse();
            orders.push((order, weight * share));
        };
        if columns == 1 {
            // One column, or running text: read from the end.
            add(&|k| rows - 1 - k, 0.5);
            return orders;
        }
        let at = |row: usize, column: usize| row * columns + column;
        // down, column by column
        add(&|k| at(k % rows, k / rows), 0.5);
        // across from the right
        let from_right = if columns <= 4 { 0.7 } else { 0.1 };
        add(&|k| at(k / columns, columns - 1 - k % columns), from_right);
        // down, columns from the right: as Japanese is written on paper
        add(&|k| at(k % rows, columns - 1 - k / rows), 0.03);
        // lines from the bottom
        add(&|k| at(rows - 1 - k / columns, k % columns), 0.006);
        // there and back, across and down
        add(
            &|k| {
                let (row, step) = (k / columns, k % columns);
                at(row, if row % 2 == 0 { step } else { columns - 1 - step })
            },
            0.006,
        );
        add(
            &|k| {
                let (column, step) = (k / rows, k % rows);
                at(if column % 2 == 0 { step } else { rows - 1 - step }, column)
            },
            0.006,
        );
        // columns in another turn, both where the grid is meant across and where it is meant down
        if columns <= 4 {
            for turn in turns(columns) {
                let in_line = |k: usize| turn.get(k).copied().unwrap_or(k);
                let (across, down) = match columns {
                    // Across it is the same as from the right; down it is both halves exchanged.
                    2 => (0.0, 0.7),
                    3 => (0.015, 0.015),
                    _ => (0.002, 0.002),
                };
                add(&|k| at(k / columns, in_line(k % columns)), across);
                add(&|k| in_line(k / rows) * rows + k % rows, down);
            }
        }
        orders
    }
}

/// All orders of so many columns but the usual one.
fn turns(columns: usize) -> Vec<Vec<usize>> {
    let mut turns = vec![Vec::new()];
    for _ in 0..columns {
        let longer = |turn: &Vec<usize>| -> Vec<Vec<usize>> {
            (0..columns)
                .filter(|column| !turn.contains(column))
                .map(|column| turn.iter().copied().chain([column]).collect())
                .collect()
        };
        turns = turns.iter().flat_map(longer).collect();
    }
    turns.retain(|turn| turn.iter().enumerate().any(|(place, &column)| place != column));
    turns
}

#[cfg(test)]
mod tests {
    use super::*;

    fn orders(rows: usize, columns: usize) -> Vec<Vec<usize>> {
        let grid = Grid { rows, columns };
        let read =
            |order: Order| order.inverse().places().flatten().map(|place| place + 1).collect();
        grid.orders().into_iter().map(|(order, _)| read(order)).collect()
    }

    #[test]
    fn the_documented_orders_are_among_them() {
        let three = orders(4, 3);
        assert!(three.contains(&vec![1, 4, 7, 10, 2, 5, 8, 11, 3, 6, 9, 12]));
        assert!(three.contains(&vec![3, 2, 1, 6, 5, 4, 9, 8, 7, 12, 11, 10]));
        assert!(orders(6, 2).contains(&vec![1, 3, 5, 7, 9, 11, 2, 4, 6, 8, 10, 12]));
        assert!(orders(2, 6).contains(&vec![1, 7, 2, 8, 3, 9, 4, 10, 5, 11, 6, 12]));
        assert!(orders(6, 2).contains(&vec![7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6]));
        assert!(orders(1, 12).len() > 3);
    }

    #[test]
    fn columns_have_all_their_turns() {
        assert_eq!(turns(2).len(), 1);
        assert_eq!(turns(3).len(), 5);
        assert_eq!(turns(4).len(), 23);
    }
}
