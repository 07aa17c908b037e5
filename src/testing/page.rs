//! Judges a page as a careful reader of its source would: what every page owes to everyone, whatever
//! it says. What only a browser sees is left to the browser's journeys.

use std::collections::BTreeMap;

/// A page taken apart.
pub(crate) struct Page<'a> {
    source: &'a str,
    tags: Vec<Tag<'a>>,
}

/// An opening tag.
struct Tag<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

impl<'a> Tag<'a> {
    fn get(&self, name: &str) -> Option<&'a str> {
        let found = self.attributes.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| *value)
    }
}

impl<'a> Page<'a> {
    /// Takes a page apart; our own templates quote every attribute.
    pub fn read(source: &'a str) -> Self {
        let tags = source
            .split('<')
            .skip(1)
            .filter(|piece| piece.starts_with(|letter: char| letter.is_ascii_lowercase()))
            .map(tag)
            .collect();
        Self { source, tags }
    }

    /// What is wrong with it; nothing, if all is well.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut fault = |what: &str, where_: &str| faults.push(format!("{what}: {where_}"));
        if !self.source.starts_with("<!doctype html>") {
            fault("no doctype", "");
        }
        if let Some(missing) = between(self.source, "⟦", "⟧") {
            fault("a text is missing", missing);
        }
        let title = between(self.source, "<title>", "</title>").unwrap_or_default();
        if title.starts_with(" ·") {
            fault("no title", title);
        }
        if self
            .tags
            .iter()
            .all(|tag| tag.name != "html" || tag.get("lang").is_none())
        {
            fault("no language", "");
        }
        self.headings(&mut fault);
        self.references(&mut fault);
        for tag in &self.tags {
            let inline = tag
                .attributes
                .iter()
                .find(|(name, _)| *name == "style" || name.starts_with("on"));
            if let Some((name, _)) = inline {
                fault("inline style or script", name);
            }
            match tag.name {
                "style" => fault("inline style", ""),
                "script" if tag.get("src").is_none() && tag.get("type") != Some("application/ld+json") => {
                    fault("inline script", "");
                }
                "img" if tag.get("alt").is_none() => {
                    fault("picture without words", tag.get("src").unwrap_or_default())
                }
                "a" if tag.get("href").is_none_or(str::is_empty) => fault("link to nowhere", ""),
                "th" if tag.get("scope").is_none() => fault("table heading of nothing", ""),
                "input" | "textarea" | "select" => self.labelled(tag, &mut fault),
                _ => {}
            }
            if tag
                .get("tabindex")
                .is_some_and(|index| !matches!(index, "0" | "-1"))
            {
                fault("order of focus forced", tag.name);
            }
        }
        faults
    }

    fn headings(&self, fault: &mut impl FnMut(&str, &str)) {
        let levels: Vec<u8> = self
            .tags
            .iter()
            .filter_map(|tag| tag.name.strip_prefix('h')?.parse().ok())
            .collect();
        if levels.iter().filter(|level| **level == 1).count() != 1 {
            fault("not one main title", &format!("{levels:?}"));
        }
        if levels.windows(2).any(|pair| pair[1] > pair[0] + 1) {
            fault("a level of titles is skipped", &format!("{levels:?}"));
        }
    }

    fn references(&self, fault: &mut impl FnMut(&str, &str)) {
        let mut ids = BTreeMap::new();
        for id in self.tags.iter().filter_map(|tag| tag.get("id")) {
            *ids.entry(id).or_insert(0) += 1;
        }
        for (id, times) in &ids {
            if *times > 1 {
                fault("an id stands twice", id);
            }
        }
        for tag in &self.tags {
            let anchor = tag.get("href").and_then(|href| href.strip_prefix('#'));
            let named = [
                "aria-labelledby",
                "aria-describedby",
                "for",
                "data-copy",
                "data-follow",
            ]
            .into_iter()
            .filter_map(|name| tag.get(name));
            for id in anchor.into_iter().chain(named.flat_map(str::split_whitespace)) {
                if !ids.contains_key(id) {
                    fault("an id is named that is not there", id);
                }
            }
        }
    }

    fn labelled(&self, tag: &Tag<'_>, fault: &mut impl FnMut(&str, &str)) {
        let labelled = tag.get("type") == Some("hidden")
            || tag.get("aria-label").is_some()
            || tag.get("id").is_some_and(|id| {
                let mut labels = self.tags.iter().filter(|tag| tag.name == "label");
                labels.any(|label| label.get("for") == Some(id))
            });
        if !labelled {
            fault("a field without a label", tag.get("name").unwrap_or_default());
        }
    }
}

/// The first text between two marks.
pub(crate) fn between<'a>(text: &'a str, from: &str, to: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(from)?;
    rest.split_once(to).map(|(found, _)| found)
}

/// An attribute or text as the browser reads it.
pub(crate) fn unescaped(text: &str) -> String {
    ["&#38;", "&amp;"]
        .iter()
        .fold(text.to_owned(), |text, entity| text.replace(entity, "&"))
}

fn tag(piece: &str) -> Tag<'_> {
    let end = piece
        .find(|letter: char| !letter.is_ascii_alphanumeric())
        .unwrap_or(piece.len());
    let (name, mut rest) = piece.split_at(end);
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        let end = rest
            .find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-' || letter == ':'))
            .unwrap_or(rest.len());
        if end == 0 {
            return Tag { name, attributes };
        }
        let (attribute, after) = rest.split_at(end);
        match after.strip_prefix("=\"").and_then(|after| after.split_once('"')) {
            Some((value, after)) => {
                attributes.push((attribute, value));
                rest = after;
            }
            None => {
                attributes.push((attribute, ""));
                rest = after;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn a_page_that_owes_nothing_has_no_fault() {
        let page = "<!doctype html><html lang=\"fr\"><title>T</title><h1>T</h1><h2>U</h2>\
            <label for=\"q\">L</label><input id=\"q\" name=\"q\"><a href=\"#q\">x</a>";
        assert_eq!(Page::read(page).faults(), Vec::<String>::new());
    }

    #[test]
    fn every_fault_is_seen() {
        for (fault, source) in [
            ("text is missing", "<h1>⟦key⟧</h1>"),
            ("not one main title", "<h1>a</h1><h1>b</h1>"),
            ("level of titles", "<h1>a</h1><h3>b</h3>"),
            ("inline style", "<h1 style=\"x\">a</h1>"),
            ("inline style", "<h1>a</h1><style>"),
            ("inline script", "<h1>a</h1><script>"),
            ("inline style or script", "<h1 onclick=\"x\">a</h1>"),
            ("stands twice", "<h1 id=\"a\">a</h1><p id=\"a\">"),
            ("not there", "<h1>a</h1><a href=\"#b\">"),
            ("without a label", "<h1>a</h1><input name=\"b\">"),
            ("without words", "<h1>a</h1><img src=\"b\">"),
            ("heading of nothing", "<h1>a</h1><th>"),
            ("focus forced", "<h1 tabindex=\"3\">a</h1>"),
            ("nowhere", "<h1>a</h1><a>b</a>"),
        ] {
            let page = format!("<!doctype html><html lang=\"fr\"><title>T</title>{source}");
            let faults = Page::read(&page).faults();
            assert!(
                faults.iter().any(|found| found.contains(fault)),
                "{fault}: {faults:?}"
            );
        }
    }
}
