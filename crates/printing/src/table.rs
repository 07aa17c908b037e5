//! Tables, and facts, which are tables of two columns without a head.

use crate::fonts::{Cut, Style};
use crate::layout::{BODY, Kind, Layout, MARGIN, Place, Rule, SMALL, Strip, WIDTH, Words, baseline};
use crate::model::{Align, Column, Fact, Row, Table};
use crate::text::{self, clean, clean_line};

const CELL: Style = Style {
    size: 10.0,
    leading: 13.5,
    ..BODY
};
const STRONG: Style = Style {
    cut: Cut::Semibold,
    ..CELL
};
const HEAD: Style = Style {
    cut: Cut::Semibold,
    size: 9.5,
    leading: 12.5,
    hyphens: true,
    ..BODY
};
/// Between the text of two columns.
const GAP: f32 = 10.0;
/// Above and under the text of a row: so that one side of the accounts of the French form fits on a page, and a hand has room to write.
const PAD: f32 = 2.0;
/// A row of more lines than this may go over two pages.
const WHOLE: usize = 12;
/// A table that is no higher than this, in points, is not cut: less than two fifths of a page.
const UNCUT: f32 = 270.0;

/// A cell to be set.
struct Cell<'a> {
    text: &'a str,
    style: Style,
    align: Align,
    x: f32,
    width: f32,
    node: usize,
}

pub(crate) fn facts(layout: &mut Layout, facts: &[Fact], place: Place<'_>) {
    let facts: Vec<(String, String)> = facts
        .iter()
        .map(|fact| (clean_line(&fact.name), clean(&fact.value)))
        .filter(|(name, _)| !name.is_empty())
        .collect();
    if facts.is_empty() {
        return;
    }
    let table = layout.node(Kind::Table, place.parent);
    let body = layout.node(Kind::Body, Some(table));
    let name_width = WIDTH * 0.32;
    let mut rows = Vec::new();
    for (index, (name, value)) in facts.iter().enumerate() {
        let row = layout.node(Kind::Row, Some(body));
        let header = layout.node(Kind::RowHeader(1), Some(row));
        let cell = layout.node(Kind::Cell, Some(row));
        let cells = [
            Cell {
                text: name,
                style: Style { grey: 70, ..CELL },
                align: Align::Words,
                x: MARGIN,
                width: name_width - GAP,
                node: header,
            },
            Cell {
                text: value,
                style: CELL,
                align: Align::Words,
                x: MARGIN + name_width,
                width: WIDTH - name_width,
                node: cell,
            },
        ];
        let mut strips = row_of(&cells, place);
        strips[0].above += if index == 0 { 6.0 } else { 0.0 };
        close(&mut strips, Some((0.4, 200)));
        rows.push(strips);
    }
    hold_together(&mut rows);
    layout.strips.extend(rows.into_iter().flatten());
}

pub(crate) fn table(layout: &mut Layout, table: &Table, place: Place<'_>) {
    if table.columns.is_empty() {
        return;
    }
    let node = layout.node(Kind::Table, place.parent);
    let caption = clean_line(&table.caption);
    if !caption.is_empty() {
        let caption_node = layout.node(Kind::Caption, Some(node));
        let style = Style {
            cut: Cut::Italic,
            ..SMALL
        };
        let cell = cell(&caption, style, (MARGIN, WIDTH), caption_node);
        let mut strips = row_of(&[cell], place);
        strips[0].above = 8.0;
        keep_all(&mut strips);
        layout.strips.append(&mut strips);
    }
    let across = widths(&table.columns);
    let titles: Vec<String> = table
        .columns
        .iter()
        .map(|column| clean_line(&column.title))
        .collect();
    let head = layout.node(Kind::Head, Some(node));
    let row = layout.node(Kind::Row, Some(head));
    let cells: Vec<Cell<'_>> = titles
        .iter()
        .zip(&table.columns)
        .zip(&across)
        .map(|((title, column), span)| Cell {
            align: column.align,
            ..cell(title, HEAD, *span, layout.node(Kind::ColumnHeader, Some(row)))
        })
        .collect();
    let mut strips = row_of(&cells, place);
    strips[0].above = if caption.is_empty() { 8.0 } else { 0.0 };
    close(&mut strips, Some((0.9, 20)));
    keep_all(&mut strips);
    layout.heads.push(strips.clone());
    let shown_again = layout.heads.len() - 1;
    layout.strips.append(&mut strips);

    let body = layout.node(Kind::Body, Some(node));
    let mut rows = Vec::new();
    for line in &table.rows {
        let row = layout.node(Kind::Row, Some(body));
        let mut strips = match line {
            Row::Group(name) => {
                let columns = u32::try_from(table.columns.len()).unwrap_or(1);
                let header = layout.node(Kind::RowHeader(columns), Some(row));
                let name = clean_line(name);
                let mut strips = row_of(&[cell(&name, STRONG, (MARGIN, WIDTH), header)], place);
                close(&mut strips, Some((0.4, 150)));
                keep_all(&mut strips);
                strips[0].above = 4.0;
                strips
            }
            Row::Cells(cells) | Row::Sum(cells) | Row::Total(cells) => {
                let total = matches!(line, Row::Total(_));
                let strong = !matches!(line, Row::Cells(_));
                let texts: Vec<String> = (0..table.columns.len())
                    .map(|index| cells.get(index).map(|cell| clean(cell)).unwrap_or_default())
                    .collect();
                let set: Vec<Cell<'_>> = texts
                    .iter()
                    .zip(&table.columns)
                    .zip(&across)
                    .enumerate()
                    .map(|(index, ((text, column), span))| {
                        let kind = if index == 0 {
                            Kind::RowHeader(1)
                        } else {
                            Kind::Cell
                        };
                        let style = if strong { STRONG } else { CELL };
                        let figures = column.align == Align::Figures;
                        let style = Style {
                            figures,
                            hyphens: !figures,
                            ..style
                        };
                        Cell {
                            align: column.align,
                            ..cell(text, style, *span, layout.node(kind, Some(row)))
                        }
                    })
                    .collect();
                let mut strips = row_of(&set, place);
                close(&mut strips, Some(if total { (0.9, 20) } else { (0.4, 200) }));
                if matches!(line, Row::Sum(_)) {
                    // Never at the foot of a page, away from what it sums up.
                    keep_all(&mut strips);
                }
                strips
            }
        };
        for strip in &mut strips {
            strip.head = Some(shown_again);
        }
        rows.push(strips);
    }
    hold_together(&mut rows);
    layout.strips.extend(rows.into_iter().flatten());
}

/// A short table is not cut; of a longer one, no page holds a single row at its beginning or its end.
fn hold_together(rows: &mut [Vec<Strip>]) {
    let height: f32 = rows
        .iter()
        .flatten()
        .map(|strip| strip.above + strip.height)
        .sum();
    let count = rows.len();
    for (index, row) in rows.iter_mut().enumerate() {
        let next_is_last = index + 2 == count;
        if let Some(end) = row.last_mut()
            && index + 1 < count
            && (height <= UNCUT || index == 0 || next_is_last)
        {
            end.keep = true;
        }
    }
}

fn cell(text: &str, style: Style, (x, width): (f32, f32), node: usize) -> Cell<'_> {
    Cell {
        text,
        style,
        align: Align::Words,
        x,
        width,
        node,
    }
}

/// Where each column begins and how wide its text may be.
fn widths(columns: &[Column]) -> Vec<(f32, f32)> {
    let share = |column: &Column| f32::from(column.share.max(1));
    let all: f32 = columns.iter().map(share).sum();
    #[expect(clippy::cast_precision_loss, reason = "a table has few columns")]
    let room = (WIDTH - GAP * (columns.len() - 1) as f32).max(WIDTH / 2.0);
    let mut x = MARGIN;
    columns
        .iter()
        .map(|column| {
            let width = room * share(column) / all;
            let span = (x, width);
            x += width + GAP;
            span
        })
        .collect()
}

/// The strips of a row: as many as its longest cell has lines.
fn row_of(cells: &[Cell<'_>], place: Place<'_>) -> Vec<Strip> {
    let mut set: Vec<Vec<text::Line>> = cells
        .iter()
        .map(|cell| text::lines(cell.text, cell.style, cell.width, place.language, place.fonts))
        .collect();
    // A cell that says nothing is still there, or those after it would be read under the wrong header.
    for lines in set.iter_mut().filter(|lines| lines.is_empty()) {
        let text = "\u{A0}".to_owned();
        lines.push(text::Line { text, width: 0.0 });
    }
    let count = set.iter().map(Vec::len).max().unwrap_or_default().max(1);
    let height = cells.iter().map(|cell| cell.style.leading).fold(0.0, f32::max);
    let mut strips: Vec<Strip> = (0..count)
        .map(|index| Strip {
            height,
            keep: index + 1 < count && (count <= WHOLE || index == 0 || index + 2 == count),
            ..Strip::default()
        })
        .collect();
    for (cell, lines) in cells.iter().zip(set) {
        for (strip, line) in strips.iter_mut().zip(lines) {
            let x = match cell.align {
                Align::Words => cell.x,
                Align::Figures => cell.x + cell.width - line.width,
            };
            let baseline = baseline(cell.style);
            strip.words.push(Words {
                line,
                style: cell.style,
                x,
                baseline,
                node: cell.node,
            });
        }
    }
    // Room above and under the text.
    strips[0].height += PAD;
    for words in &mut strips[0].words {
        words.baseline += PAD;
    }
    strips[count - 1].height += PAD;
    strips
}

/// Draws the line under a row.
fn close(strips: &mut [Strip], line: Option<(f32, u8)>) {
    if let (Some(strip), Some((thick, grey))) = (strips.last_mut(), line) {
        strip.rules.push(Rule {
            from: MARGIN,
            to: MARGIN + WIDTH,
            down: strip.height,
            thick,
            grey,
        });
    }
}

fn keep_all(strips: &mut [Strip]) {
    for strip in strips {
        strip.keep = true;
    }
}
