//! Who paid for what: the books of one count.

/// Who paid for what by their points: for each group a chain from its last payment to its first.
pub struct Payments {
    last: Vec<Option<u32>>,
    all: Vec<Payment>,
}

struct Payment {
    purchase: u32,
    points: i64,
    before: Option<u32>,
}

impl Payments {
    /// Nobody of so many groups has paid anything yet.
    pub fn none(groups: usize) -> Self {
        Self {
            last: vec![None; groups],
            all: Vec::new(),
        }
    }

    pub fn push(&mut self, group: u32, purchase: u32, points: i64) {
        let place = u32::try_from(self.all.len()).expect("fewer payments than choices");
        let before = self.last[group as usize].replace(place);
        self.all.push(Payment {
            purchase,
            points,
            before,
        });
    }

    pub fn of(&self, group: u32) -> impl Iterator<Item = (u32, i64)> {
        let payment = |place: Option<u32>| place.map(|place| &self.all[place as usize]);
        std::iter::successors(payment(self.last[group as usize]), move |last| {
            payment(last.before)
        })
        .map(|payment| (payment.purchase, payment.points))
    }
}
