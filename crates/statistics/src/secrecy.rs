//! What a table may show without telling on anybody.
//!
//! A cell that stands for too few, or that one of them makes almost alone, is *primary*: it is hidden
//! ([`Rule::sensitive`]). As margins are published, others must be hidden with it, or a subtraction gives it back:
//! [`protect`] finds the fewest. [`leaks`] then looks at the result as a stranger would and says what can still be
//! known; nothing with a leak may be published.
//!
//! What a stranger can know of a hidden cell is the least and the greatest value that fit all that is shown, values
//! being whole and not below zero. In a table of one or two directions with its margins, cells are arcs of a network
//! and lines are its nodes; the linear programme is a flow, whose exact solution is in whole numbers (Cox 1995).
//! No solver and no rounding is in between.
//!
//! Several tables about the same units (by commune, and by quarter of other borders) are looked at by [`told`], by a
//! linear programme proper; two lines side by side by [`told_apart`], which is quick; what changed since the last publication
//! by [`may_be_told`]. [`Stranger`] is the attack: it knows what is published, and nothing of the truth. For cuts
//! that everybody can ask for, use [`CellKeys`] instead, beside no exact sum of the same units.
//!
//! *Not covered*: two who answer together to learn of a third, beyond what [`Leak::Together`] says.
//!
//! Grants to legal persons and public register entries are public and need none of this.

mod audit;
mod changes;
mod crossing;
mod flow;
mod linked;
mod noise;
mod rule;
mod stranger;
mod suppression;
mod table;

pub use audit::{Leak, Range, leaks, ranges};
pub use changes::{Change, may_be_told};
pub use crossing::{Crossing, told_apart};
pub use linked::{ATOMS_MOST, LinkedError, Sum, Told, told};
pub use noise::{CellKeys, Noise, NoiseError};
pub use rule::{Cell, Rule, Sensitive};
pub use stranger::{Stranger, StrangerError};
pub use suppression::{Protected, protect};
pub use table::{CELLS_MOST, Measure, Place, Table, TableError};
