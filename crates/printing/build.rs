//! Takes the three fonts we print with out of the package that carries them, so that the program does not
//! carry the others. They are Libertinus Serif, under the SIL Open Font License 1.1, which allows both.

use std::error::Error;
use std::path::Path;

/// Where each is in the package, and how we call it. Their names are looked for in their bytes, so that
/// another order in another version of the package is seen here and not on paper.
const FONTS: [(&str, &str); 3] = [
    ("LibertinusSerif-Regular", "regular.otf"),
    ("LibertinusSerif-Semibold", "semibold.otf"),
    ("LibertinusSerif-Italic", "italic.otf"),
];

#[expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script where to write by the environment"
)]
fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let out = std::env::var("OUT_DIR")?;
    for (name, file) in FONTS {
        // The name stands alone in the table of names: as a whole, not as the start of a longer one.
        let font = typst_assets::fonts()
            .filter(|bytes| contains(bytes, name.as_bytes()))
            .find(|bytes| !contains(bytes, format!("{name}Italic").as_bytes()))
            .ok_or_else(|| format!("the package of fonts has no {name}"))?;
        std::fs::write(Path::new(&out).join(file), font)?;
    }
    Ok(())
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
