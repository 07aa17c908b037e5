//! Where each commune's tile stands and how its name fits on it: worked out once for a territory.

use std::sync::{Arc, Mutex, PoisonError};

use territory::{Territory, Text};

use super::TILE;
use crate::shared::i18n::Lang;

/// The tiles of a territory, from the north-west to the south-east.
#[derive(Debug)]
pub struct Weave {
    /// Columns of the grid.
    pub columns: u16,
    /// Rows of the grid.
    pub rows: u16,
    /// Row after row.
    pub tiles: Vec<Tile>,
    /// The border between sides, as a path.
    pub seam: String,
    /// For each side, where its middle is from the left.
    pub anchors: Vec<u32>,
    /// Code and names of each commune, which tell whether it is that of a territory.
    named: Vec<(String, Text)>,
}

/// A commune's tile.
#[derive(Debug)]
pub struct Tile {
    /// Its place in the territory's list.
    pub commune: usize,
    /// From the west.
    pub column: u16,
    /// From the north.
    pub row: u16,
    /// Number of its side, from 1.
    pub side: usize,
    /// Its name in each language, cut to fit.
    pub labels: [Label; 3],
}

/// A name on one or two lines.
#[derive(Clone, Debug, Default)]
pub struct Label {
    /// The lines.
    pub lines: Vec<Line>,
    /// Whether it needs the smaller size.
    pub long: bool,
}

/// A line of a name.
#[derive(Clone, Debug)]
pub struct Line {
    /// What is written.
    pub text: String,
    /// Its height on the tile.
    pub y: u32,
    /// Whether it must be pressed together to fit.
    pub pressed: bool,
}

/// The last territory that was laid out: a server has one, and works it out once.
static LAID_OUT: Mutex<Option<Arc<Weave>>> = Mutex::new(None);

impl Weave {
    /// The tiles of a territory.
    pub fn of(territory: &Territory) -> Arc<Self> {
        let mut held = LAID_OUT.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |weave: &&Arc<Self>| {
            let known = weave.named.iter().map(|(code, name)| (code, name));
            known.eq(territory
                .communes
                .iter()
                .map(|commune| (&commune.code, &commune.name)))
        };
        if let Some(weave) = held.as_ref().filter(same) {
            return Arc::clone(weave);
        }
        let weave = Arc::new(Self::lay_out(territory));
        *held = Some(Arc::clone(&weave));
        weave
    }

    fn lay_out(territory: &Territory) -> Self {
        let communes = &territory.communes;
        let centres: Vec<_> = communes
            .iter()
            .map(|commune| (commune.lat, commune.lon))
            .collect();
        let cells = territory::tiles::layout(&centres);
        let side_of = |commune: usize| {
            territory
                .sides
                .iter()
                .position(|side| side.slug == communes[commune].side)
                .map_or(0, |index| index + 1)
        };
        let mut tiles: Vec<Tile> = cells
            .iter()
            .enumerate()
            .map(|(commune, (column, row))| Tile {
                commune,
                column: *column,
                row: *row,
                side: side_of(commune),
                labels: Lang::ALL.map(|lang| label(communes[commune].name.get(lang.code()))),
            })
            .collect();
        tiles.sort_by_key(|tile| (tile.row, tile.column));
        let columns = tiles.iter().map(|tile| tile.column + 1).max().unwrap_or(0);
        let rows = tiles.iter().map(|tile| tile.row + 1).max().unwrap_or(0);
        let anchors = (1..=territory.sides.len())
            .map(|side| {
                let of_side: Vec<u32> = tiles
                    .iter()
                    .filter(|tile| tile.side == side)
                    .map(|tile| u32::from(tile.column))
                    .collect();
                let count = u32::try_from(of_side.len()).unwrap_or(u32::MAX).max(1);
                let middle = of_side.iter().sum::<u32>() * TILE.0 / count + TILE.0 / 2;
                let room = (u32::from(columns) * TILE.0).saturating_sub(310);
                middle.saturating_sub(155).min(room)
            })
            .collect();
        Self {
            columns,
            rows,
            seam: seam(&tiles),
            tiles,
            anchors,
            named: communes
                .iter()
                .map(|commune| (commune.code.clone(), commune.name.clone()))
                .collect(),
        }
    }
}

/// The edges between tiles of different sides.
fn seam(tiles: &[Tile]) -> String {
    use std::fmt::Write;
    let at = |column: u16, row: u16| {
        tiles
            .iter()
            .find(|tile| tile.column == column && tile.row == row)
            .map(|tile| tile.side)
    };
    let mut path = String::new();
    for tile in tiles {
        let (column, row) = (u32::from(tile.column), u32::from(tile.row));
        let top = row * TILE.1 + super::STRIP;
        // Writing to a text cannot fail.
        if at(tile.column + 1, tile.row).is_some_and(|side| side != tile.side) {
            let _ = write!(path, "M{} {top}v{}", (column + 1) * TILE.0, TILE.1);
        }
        if at(tile.column, tile.row + 1).is_some_and(|side| side != tile.side) {
            let _ = write!(path, "M{} {}h{}", column * TILE.0, top + TILE.1, TILE.0);
        }
    }
    path
}

/// Fits a name on a tile: whole, or cut once at a space or hyphen, or pressed together.
fn label(name: &str) -> Label {
    let name = name
        .replace('\'', "’")
        .replace("Saint-", "St-")
        .replace("Sainte-", "Ste-");
    let lines = cut(&name);
    let long = lines.iter().any(|line| width(line, 12.5) > 52.0);
    let size = if long { 11.3 } else { 12.5 };
    let alone = lines.len() == 1;
    let lines = (0_u32..)
        .zip(lines)
        .map(|(index, text)| Line {
            y: if alone { 22 } else { 15 + 13 * index },
            pressed: width(&text, size) > f64::from(TILE.0 - 3),
            text,
        })
        .collect();
    Label { lines, long }
}

fn cut(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    if letters.len() <= 10 {
        return vec![name.to_owned()];
    }
    let best = (2..=letters.len() - 2)
        .filter(|end| matches!(letters[end - 1], '-' | ' '))
        .min_by_key(|end| (*end).max(letters.len() - end));
    let write = |letters: &[char]| letters.iter().collect::<String>().trim().to_owned();
    match best {
        None if letters.len() <= 13 => vec![name.to_owned()],
        None => vec![format!("{}.", write(&letters[..11]))],
        Some(end) => [&letters[..end], &letters[end..]]
            .into_iter()
            .map(|half| {
                if half.len() <= 12 {
                    write(half)
                } else {
                    format!("{}.", write(&half[..10]).trim_end_matches('-'))
                }
            })
            .collect(),
    }
}

/// How wide a text is at a size, near enough to know whether it fits.
fn width(text: &str, size: f64) -> f64 {
    let letters = text.chars().map(|letter| match letter {
        'i' | 'j' | 'l' | '’' | '-' | '.' | 't' | 'f' | 'r' | 'I' | ' ' => 0.32,
        'm' | 'w' | 'M' | 'W' => 0.9,
        letter if letter.is_uppercase() => 0.68,
        _ => 0.57,
    });
    size * letters.sum::<f64>()
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn long_names_take_two_lines() {
        assert_eq!(cut("Lille"), ["Lille"]);
        assert_eq!(cut("Villeneuve-d’Ascq"), ["Villeneuve-", "d’Ascq"]);
        assert_eq!(cut("Oostrozebeke"), ["Oostrozebeke"]);
        assert_eq!(cut("Pierrefontaineville"), ["Pierrefonta."]);
        assert_eq!(cut("Sainghin-en-Mélantois"), ["Sainghin-", "en-Mélantois"]);
    }
}
