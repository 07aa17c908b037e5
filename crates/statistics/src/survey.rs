//! What a sample says of everybody, and how sure it is.
//!
//! A [`Design`] knows how units were drawn: strata, clusters, how many there are, weights. It can be held to what
//! is known of everybody ([`Design::post_stratified`], [`Design::raked`]). [`Design::all`] and [`Design::within`]
//! give estimates with their standard errors, for everybody or a part.
//!
//! *Errors* are linearised (Särndal, Swensson and Wretman 1992): a statistic is written as a total of `z`, and
//! `V = Σ_h (1 − n_h / N_h) · n_h / (n_h − 1) · Σ_i (u_hi − ū_h)²`, `u` the weighted sum of `z` in a cluster, or the
//! residual of `z` on what the weights were held to, where they were (Deville and Särndal 1992).
//! *Intervals* are at 95 %, by the t law with as many degrees as clusters less strata.
//!
//! Held against the package `survey` of R (tests/survey.rs; tests/oracle/survey.R is the script).

mod adjusting;
mod design;
mod drawing;
mod estimates;
mod gram;
mod raking;
mod resampling;

pub use adjusting::{Convergence, Margin, Raking};
pub use design::{Design, SampledUnit, SurveyError};
pub use drawing::{AllocationStratum, Drawn, draw, neyman};
pub use estimates::{Cut, Estimate, Interval, Proportion, Quantile};
pub use resampling::weighted_gini;

/// The quantile of order 0.975 of the t law.
///
/// # Panics
/// Never for at least one degree.
#[must_use]
pub fn t95(degrees: usize) -> f64 {
    use statrs::distribution::{ContinuousCDF, StudentsT};
    let law = StudentsT::new(0.0, 1.0, degrees.max(1) as f64).expect("one degree or more");
    law.inverse_cdf(0.975)
}
