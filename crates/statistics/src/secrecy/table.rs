//! Tables of one or two directions, with their margins, as a network.

use super::rule::Cell;

/// The greatest table: rows times columns.
pub const CELLS_MOST: usize = 10_000;

/// Where a figure stands. A margin has no row or no column; the sum of all has neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The row from 0; `None` for a sum over rows.
    pub row: Option<usize>,
    /// The column from 0; `None` for a sum over columns. The cells of a table of one direction are in column 0.
    pub column: Option<usize>,
}

/// What is shown of each cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// How many units.
    Units,
    /// The sum of their values.
    Value,
}

/// Why cells are no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// No cell, or rows of different lengths.
    #[error("not a table")]
    Shape,
    /// Above [`CELLS_MOST`] cells.
    #[error("too large a table")]
    Large,
    /// A value below zero, a unit with more than the whole, a value without units, or a sum above 2^60.
    #[error("a cell that cannot be")]
    Cell(Place),
}

/// A table and its margins: every figure that is to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub(super) figures: Vec<Figure>,
    /// Places in `figures`: cells, then the margin that they add up to.
    pub(super) lines: Vec<Line>,
    pub(super) nodes: usize,
    pub(super) measures: Vec<Measure>,
}

/// A figure, as an arc between two nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Figure {
    pub place: Place,
    pub cell: Cell,
    pub from: usize,
    pub to: usize,
    /// How many cells it adds up.
    pub adds: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub parts: Vec<usize>,
    pub sum: usize,
}

impl Table {
    /// Cells and their sum. `measures` says what is shown of each; nothing is protected that is not said here.
    ///
    /// # Errors
    /// [`TableError`].
    pub fn line(cells: &[Cell], measures: &[Measure]) -> Result<Self, TableError> {
        let mut table = Self::empty(cells.len(), 1, measures)?;
        table.nodes = 2;
        for (row, cell) in cells.iter().enumerate() {
            table.add(Some(row), Some(0), *cell, (0, 1), 1)?;
        }
        let sum = table.sum(&(0..cells.len()).collect::<Vec<_>>());
        table.line_of((0..cells.len()).collect());
        table.add(None, Some(0), sum, (1, 0), cells.len())?;
        Ok(table)
    }

    /// Rows of cells, the sum of each row, of each column, and of all.
    ///
    /// # Errors
    /// [`TableError`].
    pub fn grid(rows: &[Vec<Cell>], measures: &[Measure]) -> Result<Self, TableError> {
        let (height, width) = (rows.len(), rows.first().map_or(0, Vec::len));
        if rows.iter().any(|row| row.len() != width) {
            return Err(TableError::Shape);
        }
        let mut table = Self::empty(height, width, measures)?;
        // What enters a row (its sum) leaves it by its cells, goes into columns, and leaves them by their sums.
        let (all_rows, all_columns) = (height + width, height + width + 1);
        table.nodes = height + width + 2;
        for (row, cells) in rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                table.add(Some(row), Some(column), *cell, (row, height + column), 1)?;
            }
        }
        let of_row = |row: usize| (row * width..(row + 1) * width).collect::<Vec<_>>();
        let of_column = |column: usize| (0..height).map(|row| row * width + column).collect::<Vec<_>>();
        for row in 0..height {
            table.line_of(of_row(row));
            let sum = table.sum(&of_row(row));
            table.add(Some(row), None, sum, (all_rows, row), width)?;
        }
        for column in 0..width {
            table.line_of(of_column(column));
            let sum = table.sum(&of_column(column));
            table.add(None, Some(column), sum, (height + column, all_columns), height)?;
        }
        let first = height * width;
        let sums: Vec<usize> = (first..first + height).collect();
        let all = table.sum(&sums);
        table.line_of(sums);
        table.add(None, None, all, (all_columns, all_rows), first)?;
        table.lines.push(Line {
            parts: (first + height..first + height + width).collect(),
            sum: table.figures.len() - 1,
        });
        Ok(table)
    }

    /// The places of all figures: cells row by row, then margins.
    pub fn places(&self) -> impl Iterator<Item = Place> {
        self.figures.iter().map(|figure| figure.place)
    }

    /// What stands at a place, a margin too.
    #[must_use]
    pub fn at(&self, place: Place) -> Option<Cell> {
        let figure = self.figures.iter().find(|figure| figure.place == place)?;
        Some(figure.cell)
    }

    /// The sum of some figures as one cell, as if all their units were in it.
    pub(super) fn sum(&self, parts: &[usize]) -> Cell {
        parts.iter().fold(Cell::default(), |sum, part| {
            let cell = self.figures[*part].cell;
            Cell {
                units: sum.units + cell.units,
                value: sum.value + cell.value,
                largest: sum.largest.max(cell.largest),
            }
        })
    }

    fn empty(height: usize, width: usize, measures: &[Measure]) -> Result<Self, TableError> {
        match height * width {
            0 => Err(TableError::Shape),
            1..=CELLS_MOST => Ok(Self {
                figures: Vec::new(),
                lines: Vec::new(),
                nodes: 0,
                measures: measures.to_vec(),
            }),
            _ => Err(TableError::Large),
        }
    }

    fn add(
        &mut self,
        row: Option<usize>,
        column: Option<usize>,
        cell: Cell,
        (from, to): (usize, usize),
        adds: usize,
    ) -> Result<(), TableError> {
        const MOST: i64 = 1 << 60;
        let place = Place { row, column };
        // A cell may hold so much only that sums of as many as there may be do not overflow.
        let most = if adds == 1 { MOST / CELLS_MOST as i64 } else { MOST };
        let within = 0 <= cell.largest && cell.largest <= cell.value && cell.value <= most;
        if !within || cell.units > most as u64 || (cell.units == 0 && cell.value > 0) {
            return Err(TableError::Cell(place));
        }
        self.figures.push(Figure {
            place,
            cell,
            from,
            to,
            adds: u32::try_from(adds).expect("a table has few cells"),
        });
        Ok(())
    }

    /// A line whose sum is the figure added next.
    fn line_of(&mut self, parts: Vec<usize>) {
        let sum = self.figures.len();
        self.lines.push(Line { parts, sum });
    }
}

impl Measure {
    pub(super) fn of(self, cell: &Cell) -> i64 {
        match self {
            Self::Units => i64::try_from(cell.units).expect("tables bound their units"),
            Self::Value => cell.value,
        }
    }
}
