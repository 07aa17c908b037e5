//! By what readers mark an application: the criteria that a programme published, or the call that it answers. By those of a programme its
//! funder marks; by those of a call each of the bodies that organise it, for itself.

use super::finding::{Column, Found, Organised};
use crate::features::programmes::Criteria;

/// Whose criteria they are.
#[derive(Clone, Copy, Debug)]
pub enum Scoring<'a> {
    /// Of a programme, in the version that was requested of.
    Programme(&'a Column),
    /// Of the call, in the version that was answered.
    Call(&'a Organised),
}

impl<'a> Scoring<'a> {
    /// Everything that published criteria: each programme, then the call.
    pub fn of(found: &'a Found) -> impl Iterator<Item = Self> {
        let programmes = found.columns.iter().map(Self::Programme);
        let every = programmes.chain(found.organised.iter().map(Self::Call));
        every.filter(|one| !one.criteria().list.is_empty())
    }

    /// The criteria.
    #[must_use]
    pub fn criteria(self) -> &'a Criteria {
        match self {
            Self::Programme(column) => &column.content.criteria,
            Self::Call(call) => &call.criteria,
        }
    }

    /// The number of the version that says them.
    #[must_use]
    pub fn edition(self) -> i64 {
        match self {
            Self::Programme(column) => column.edition,
            Self::Call(call) => call.edition,
        }
    }

    /// The number of the programme; none for the call, of which an application answers one.
    #[must_use]
    pub fn programme(self) -> Option<i64> {
        match self {
            Self::Programme(column) => Some(column.programme.id),
            Self::Call(_) => None,
        }
    }

    /// Last part of the address of the programme or the call.
    #[must_use]
    pub fn address(self) -> &'a str {
        match self {
            Self::Programme(column) => &column.programme.address,
            Self::Call(call) => &call.call.address,
        }
    }

    /// Whether the readers of an organisation mark by them.
    #[must_use]
    pub fn is_of(self, body: i64) -> bool {
        match self {
            Self::Programme(column) => column.funder.id == body,
            Self::Call(call) => call.is_by(body),
        }
    }
}
