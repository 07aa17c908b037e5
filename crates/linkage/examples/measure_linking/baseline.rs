//! What the method is measured against: tf-idf over runs of three letters, cosine.

use std::collections::{BTreeMap, HashMap};

/// Vectors of one side.
pub struct Trigrams {
    frequency: HashMap<[char; 3], (u32, f64)>,
    postings: Vec<Vec<(u32, f64)>>,
    names: usize,
}

/// Capitals without accents, others than letters and figures a space.
pub fn normalised(name: &str) -> Vec<char> {
    let mut text = vec![' '];
    for c in name.chars().flat_map(char::to_lowercase) {
        let plain = match c {
            'à' | 'â' | 'ä' | 'á' => 'a',
            'ç' => 'c',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'î' | 'ï' | 'í' => 'i',
            'ô' | 'ö' | 'ó' => 'o',
            'ù' | 'û' | 'ü' | 'ú' => 'u',
            'ÿ' => 'y',
            c if c.is_alphanumeric() => c,
            _ => ' ',
        };
        if plain != ' ' || text.last() != Some(&' ') {
            text.push(plain);
        }
    }
    if text.last() != Some(&' ') {
        text.push(' ');
    }
    text
}

fn counts(name: &str) -> BTreeMap<[char; 3], f64> {
    let text = normalised(name);
    let mut found = BTreeMap::new();
    for run in text.windows(3) {
        *found.entry([run[0], run[1], run[2]]).or_insert(0.0) += 1.0;
    }
    found
}

impl Trigrams {
    /// Over these names; several names of one party are several entries.
    pub fn over(names: &[&str]) -> Self {
        let vectors: Vec<_> = names.iter().map(|name| counts(name)).collect();
        let mut frequency: HashMap<[char; 3], (u32, f64)> = HashMap::new();
        for vector in &vectors {
            for gram in vector.keys() {
                let next = u32::try_from(frequency.len()).expect("few runs");
                frequency.entry(*gram).or_insert((next, 0.0)).1 += 1.0;
            }
        }
        let all = names.len() as f64;
        for (_, count) in frequency.values_mut() {
            *count = ((1.0 + all) / (1.0 + *count)).ln() + 1.0;
        }
        let mut postings = vec![Vec::new(); frequency.len()];
        for (at, vector) in vectors.iter().enumerate() {
            let norm = norm(vector, &frequency);
            for (gram, count) in vector {
                let (number, weight) = frequency[gram];
                let at = u32::try_from(at).expect("few names");
                postings[number as usize].push((at, count * weight / norm));
            }
        }
        Self {
            frequency,
            postings,
            names: names.len(),
        }
    }

    /// The nearest entries with their cosine, nearest first.
    pub fn nearest(&self, name: &str, limit: usize) -> Vec<(usize, f64)> {
        let vector = counts(name);
        let norm = norm(&vector, &self.frequency);
        let mut scores = vec![0.0; self.names];
        for (gram, count) in &vector {
            if let Some((number, weight)) = self.frequency.get(gram) {
                for (at, value) in &self.postings[*number as usize] {
                    scores[*at as usize] += count * weight / norm * value;
                }
            }
        }
        let mut order: Vec<(usize, f64)> = scores.into_iter().enumerate().filter(|(_, s)| *s > 0.0).collect();
        order.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        order.truncate(limit);
        order
    }
}

fn norm(vector: &BTreeMap<[char; 3], f64>, frequency: &HashMap<[char; 3], (u32, f64)>) -> f64 {
    let squares: f64 = vector
        .iter()
        .filter_map(|(gram, count)| Some((count * frequency.get(gram)?.1).powi(2)))
        .sum();
    squares.sqrt().max(1e-12)
}
