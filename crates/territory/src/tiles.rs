//! The woven map: one square tile for each commune, so that the smallest stays as visible as the largest.
//!
//! A tile stands as near as a grid allows to where the commune is, and above all among its neighbours.

use pathfinding::kuhn_munkres::kuhn_munkres_min;
use pathfinding::matrix::Matrix;

/// Cells of the grid for each commune: a little room to follow the outline of the territory.
const SLACK: f64 = 1.3;

/// Communes that are given the best cells of all at most: what that takes grows with their cube.
const MATCHED: usize = 1_000;

/// How far the places are spread evenly before they are given cells: 0 keeps their distances, 1 only their order.
const EVENNESS: f64 = 0.6;

/// A cell (column from the west, row from the north) for each centre (latitude, longitude in degrees), in
/// the same order. No two centres get the same cell; the same centres always get the same cells.
pub fn layout(centres: &[(f64, f64)]) -> Vec<(u16, u16)> {
    let points = evened(&projected(centres));
    let Some((columns, rows)) = grid(&points) else {
        return Vec::new();
    };
    if points.len() > MATCHED {
        return column_by_column(&points, usize::from(columns));
    }
    let wanted = scaled(&points, columns, rows);

    let cells: Vec<(u16, u16)> = (0..rows)
        .flat_map(|row| (0..columns).map(move |column| (column, row)))
        .collect();
    let mut cost = Matrix::new(wanted.len(), cells.len(), 0_i64);
    for (row, (x, y)) in wanted.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            let (dx, dy) = (f64::from(cell.0) - x, f64::from(cell.1) - y);
            cost[(row, column)] = ((dx * dx + dy * dy) * 1000.0).round() as i64;
        }
    }
    let (_, assigned) = kuhn_munkres_min(&cost);
    without_margins(assigned.into_iter().map(|cell| cells[cell]).collect())
}

/// Shares the points out from west to east among the columns, and in each from north to south: rows tell what is north of what
/// within a column only.
fn column_by_column(points: &[(f64, f64)], columns: usize) -> Vec<(u16, u16)> {
    let mut order: Vec<usize> = (0..points.len()).collect();
    order.sort_by(|a, b| points[*a].0.total_cmp(&points[*b].0).then(a.cmp(b)));
    let mut cells = vec![(0, 0); points.len()];
    for (column, own) in order.chunks_mut(points.len().div_ceil(columns)).enumerate() {
        own.sort_by(|a, b| points[*a].1.total_cmp(&points[*b].1).then(a.cmp(b)));
        for (row, point) in own.iter().enumerate() {
            cells[*point] = (column as u16, row as u16);
        }
    }
    cells
}

/// Equirectangular projection: east and south in units of a degree of latitude.
fn projected(centres: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mean = centres.iter().map(|centre| centre.0).sum::<f64>() / centres.len().max(1) as f64;
    let shrink = mean.to_radians().cos();
    centres.iter().map(|(lat, lon)| (lon * shrink, -lat)).collect()
}

/// Draws each coordinate towards its rank, so that crowded parts get the room their communes need.
fn evened(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let xs = evened_axis(&points.iter().map(|point| point.0).collect::<Vec<_>>());
    let ys = evened_axis(&points.iter().map(|point| point.1).collect::<Vec<_>>());
    xs.into_iter().zip(ys).collect()
}

fn evened_axis(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]).then(a.cmp(b)));
    let (Some(first), Some(last)) = (order.first(), order.last()) else {
        return Vec::new();
    };
    let (least, span) = (values[*first], values[*last] - values[*first]);
    let steps = (values.len() - 1).max(1) as f64;
    let mut evened = values.to_vec();
    for (rank, position) in order.iter().enumerate() {
        let even = least + span * rank as f64 / steps;
        evened[*position] = values[*position] * (1.0 - EVENNESS) + even * EVENNESS;
    }
    evened
}

/// Columns and rows of a grid with the points' proportions and enough cells; nothing for no point.
fn grid(points: &[(f64, f64)]) -> Option<(u16, u16)> {
    let (width, height) = (span(points, |point| point.0)?, span(points, |point| point.1)?);
    let cells = (points.len() as f64 * SLACK).ceil();
    let proportion = if width > 0.0 && height > 0.0 {
        width / height
    } else {
        1.0
    };
    let columns = (cells * proportion).sqrt().round().clamp(1.0, cells);
    let rows = (cells / columns).ceil();
    Some((columns as u16, rows as u16))
}

fn span(points: &[(f64, f64)], axis: impl Fn(&(f64, f64)) -> f64) -> Option<f64> {
    let least = points.iter().map(&axis).min_by(f64::total_cmp)?;
    let most = points.iter().map(&axis).max_by(f64::total_cmp)?;
    Some(most - least)
}

fn scaled(points: &[(f64, f64)], columns: u16, rows: u16) -> Vec<(f64, f64)> {
    let stretch = |axis: fn(&(f64, f64)) -> f64, cells: u16| -> Vec<f64> {
        let least = points.iter().map(axis).fold(f64::INFINITY, f64::min);
        let most = points.iter().map(axis).fold(f64::NEG_INFINITY, f64::max);
        let factor = if most > least {
            f64::from(cells - 1) / (most - least)
        } else {
            0.0
        };
        points
            .iter()
            .map(|point| (axis(point) - least) * factor)
            .collect()
    };
    stretch(|point| point.0, columns)
        .into_iter()
        .zip(stretch(|point| point.1, rows))
        .collect()
}

/// The first column and row in use are 0.
fn without_margins(cells: Vec<(u16, u16)>) -> Vec<(u16, u16)> {
    let west = cells.iter().map(|cell| cell.0).min().unwrap_or(0);
    let north = cells.iter().map(|cell| cell.1).min().unwrap_or(0);
    cells
        .into_iter()
        .map(|(column, row)| (column - west, row - north))
        .collect()
}
