//! The colours of the stylesheet against one another: words at 4.5, parts at 3, in light and in dark.

use std::collections::BTreeMap;

const STYLE: &str = include_str!("../../assets/app.css");

/// The colours of the nth block of `:root`: light first, then dark.
fn colours(nth: usize) -> BTreeMap<&'static str, [f64; 3]> {
    let block = STYLE.split(":root {").nth(nth + 1).unwrap();
    let block = block.split('}').next().unwrap();
    block
        .split(';')
        .filter_map(|line| line.trim().split_once(": #"))
        .filter(|(_, hex)| hex.len() == 6)
        .map(|(name, hex)| {
            let part = |at: usize| {
                let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
                if value <= 0.040_45 {
                    value / 12.92
                } else {
                    ((value + 0.055) / 1.055).powf(2.4)
                }
            };
            (name, [part(0), part(2), part(4)])
        })
        .collect()
}

/// Contrast as WCAG 2 defines it.
fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let light = |[red, green, blue]: [f64; 3]| 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    let (a, b) = (light(a), light(b));
    a.max(b) / a.min(b)
}

#[test]
fn words_and_parts_are_seen_by_everyone_in_light_and_in_dark() {
    for (nth, theme) in ["light", "dark"].into_iter().enumerate() {
        let colours = colours(nth);
        assert!(colours.len() > 20, "{theme}: {} colours", colours.len());
        let check = |fronts: &[&str], backs: &[&str], least: f64| {
            for front in fronts {
                for back in backs {
                    let found = contrast(colours[front], colours[back]);
                    assert!(
                        found >= least,
                        "{theme}: {front} on {back} is {found:.2}, under {least}"
                    );
                }
            }
        };
        let grounds = ["--linen", "--paper"];
        let words = [
            "--ink",
            "--ink-soft",
            "--woad",
            "--madder",
            "--moss",
            "--weld-ink",
        ];
        check(&words, &grounds, 4.5);
        check(
            &["--ink"],
            &[
                "--woad-tint",
                "--madder-tint",
                "--weld-tint",
                "--moss-tint",
                "--d0",
                "--d1",
                "--d2",
            ],
            4.5,
        );
        check(&["--linen"], &["--d3", "--d4"], 4.5);
        check(&["--paper"], &["--ink"], 4.5);
        check(
            &["--edge", "--focus", "--woad", "--madder", "--moss"],
            &grounds,
            3.0,
        );
    }
}

#[test]
fn contrast_is_what_the_guidelines_say() {
    let (black, white) = ([0.0; 3], [1.0; 3]);
    assert!((contrast(black, white) - 21.0).abs() < 1e-9);
    assert!((contrast(white, white) - 1.0).abs() < 1e-9);
}
