//! Who is asking, for whom they act, and what they may do: a table anyone can read.
//!
//! A person acts for an organisation by a [`Mandate`] with a [`Role`]; the role gives [`Power`]s
//! ([`Role::powers`]); a power says how sure we must be of who asks ([`Power::needs`]). Every route
//! names its `Access`, every object its rule: the power it takes, and for which organisation.

mod actor;
mod clearance;
mod device;
mod power;
mod role;
pub mod store;

pub use actor::{AGAIN, Acting, Actor, Mandate, Standing};
pub use clearance::Clearance;
pub use device::device;
pub use power::{Needs, Power};
pub use role::Role;
