//! One sharing out of given parts.

use super::{Candidate, Shares, Step, Table};

/// Shares out these parts, by funder; beside it, what each project asks next (nothing where it is complete). By `unit` awards
/// grow above their least; all amounts are of one kind, cents or fractions of them.
pub fn share(table: &Table, parts: &[i64], unit: i64) -> (Shares, Vec<i64>) {
    let mut round = Round {
        table,
        unit,
        left: parts.to_vec(),
        next: vec![0; table.projects.len()],
        shares: Shares {
            payments: vec![vec![0; table.funders.len()]; table.projects.len()],
            awards: vec![0; table.projects.len()],
            steps: Vec::new(),
        },
    };
    for (place, project) in table.projects.iter().enumerate() {
        if round.most(place) >= project.least {
            round.next[place] = project.least;
        }
    }
    let mut open: Vec<usize> = (0..table.projects.len()).collect();
    loop {
        // What its supporters cannot pay now they never can: they only become fewer and poorer.
        let candidates: Vec<Candidate> = open
            .iter()
            .filter_map(|&project| round.candidate(project))
            .collect();
        open = candidates.iter().map(|candidate| candidate.project).collect();
        let Some(best) = candidates.iter().min_by(|a, b| a.compare(b)) else {
            return (round.shares, round.next);
        };
        round.serve(best.project);
    }
}

struct Round<'a> {
    table: &'a Table,
    unit: i64,
    left: Vec<i64>,
    next: Vec<i64>,
    shares: Shares,
}

impl Round<'_> {
    /// Funders who follow the project to its next amount, and how much more each would.
    fn supporters(&self, project: usize) -> impl Iterator<Item = (usize, i64)> {
        let award = self.shares.awards[project];
        let goal = award + self.next[project];
        let bids = self.table.bids[project].iter().enumerate();
        bids.filter_map(move |(funder, bid)| bid.filter(|&bid| bid >= goal).map(|bid| (funder, bid - award)))
    }

    fn candidate(&self, project: usize) -> Option<Candidate> {
        let amount = self.next[project];
        if amount == 0 {
            return None;
        }
        let mut supporters: Vec<usize> = self.supporters(project).map(|(funder, _)| funder).collect();
        let available: i128 = supporters
            .iter()
            .map(|&funder| i128::from(self.left[funder]))
            .sum();
        if available < i128::from(amount) {
            return None;
        }
        self.poorest_first(&mut supporters);
        let (mut missing, mut weight) = (amount, self.weight(&supporters));
        for &funder in &supporters {
            if self.pays_in_full(funder, missing, weight) {
                break;
            }
            missing -= self.left[funder];
            weight -= self.table.funders[funder].envelope;
        }
        let number = self.table.projects[project].number;
        Some(Candidate {
            project,
            amount,
            weight,
            missing,
            supporters: supporters.len(),
            number,
        })
    }

    fn weight(&self, supporters: &[usize]) -> i64 {
        supporters
            .iter()
            .map(|&funder| self.table.funders[funder].envelope)
            .sum()
    }

    /// Whether the funder has left its part, by weight, of what is missing.
    fn pays_in_full(&self, funder: usize, missing: i64, weight: i64) -> bool {
        let own = i128::from(self.table.funders[funder].envelope);
        i128::from(self.left[funder]) * i128::from(weight) >= own * i128::from(missing)
    }

    /// By what they have left for their weight; those without weight, who pay nothing whatever is missing, last: the first who
    /// pays in full ends the look at who cannot.
    fn poorest_first(&self, supporters: &mut [usize]) {
        let funders = &self.table.funders;
        supporters.sort_by(|&a, &b| {
            let one = i128::from(self.left[a]) * i128::from(funders[b].envelope);
            let other = i128::from(self.left[b]) * i128::from(funders[a].envelope);
            let weightless = |funder: usize| funders[funder].envelope == 0;
            let by_wealth = weightless(a).cmp(&weightless(b)).then(one.cmp(&other));
            by_wealth.then(funders[a].number.cmp(&funders[b].number))
        });
    }

    /// Gives the project its next amount, or in its continuous phase all that its supporters agree on.
    fn serve(&mut self, project: usize) {
        let supporters: Vec<(usize, i64)> = self.supporters(project).collect();
        let able = || supporters.iter().filter(|&&(funder, _)| self.left[funder] > 0);
        let most = self.most(project) - self.shares.awards[project];
        let amount = if self.shares.awards[project] == 0 {
            self.next[project]
        } else {
            let lowest = able().map(|&(_, further)| further).min().expect("somebody pays");
            let all = able().map(|&(funder, _)| self.left[funder]).sum();
            most.min(lowest).min(all)
        };
        let payers: Vec<usize> = supporters.into_iter().map(|(funder, _)| funder).collect();
        let payers = self.pay(project, amount, payers);
        self.shares.awards[project] += amount;
        self.shares.steps.push(Step {
            project,
            amount,
            payers,
        });
        self.next[project] = if most > amount {
            self.unit.min(most - amount)
        } else {
            0
        };
    }

    /// Up to where anybody follows.
    fn most(&self, project: usize) -> i64 {
        let highest = self.table.bids[project]
            .iter()
            .flatten()
            .copied()
            .max()
            .unwrap_or(0);
        highest.min(self.table.projects[project].most)
    }

    /// Lets them pay by weight, whoever has less left giving all; the cents that do not divide go by largest remainder.
    fn pay(&mut self, project: usize, amount: i64, mut payers: Vec<usize>) -> usize {
        self.poorest_first(&mut payers);
        let (mut missing, mut weight) = (amount, self.weight(&payers));
        let mut poor = 0;
        while let Some(&funder) = payers.get(poor)
            && !self.pays_in_full(funder, missing, weight)
        {
            missing -= self.left[funder];
            weight -= self.table.funders[funder].envelope;
            self.take(project, funder, self.left[funder]);
            poor += 1;
        }
        let mut remainders = Vec::new();
        let mut rest = missing;
        for &funder in &payers[poor..] {
            let product = i128::from(self.table.funders[funder].envelope) * i128::from(missing);
            let whole = i64::try_from(product / i128::from(weight.max(1))).expect("no more than is missing");
            remainders.push((product % i128::from(weight.max(1)), funder));
            rest -= whole;
            self.take(project, funder, whole);
        }
        remainders.sort_by_key(|&(remainder, funder)| (-remainder, self.table.funders[funder].number));
        for &(_, funder) in remainders
            .iter()
            .take(usize::try_from(rest).expect("fewer cents than payers"))
        {
            self.take(project, funder, 1);
        }
        payers
            .iter()
            .filter(|&&funder| self.shares.payments[project][funder] > 0)
            .count()
    }

    fn take(&mut self, project: usize, funder: usize, cents: i64) {
        self.left[funder] -= cents;
        self.shares.payments[project][funder] += cents;
    }
}

/// Amounts in fractions of a cent as cents: awards rounded down, payments by largest remainder.
pub fn in_cents(mut shares: Shares, table: &Table, fractions: i64) -> Shares {
    for (payments, award) in shares.payments.iter_mut().zip(&mut shares.awards) {
        *award /= fractions;
        let mut remainders: Vec<(i64, usize)> = Vec::new();
        for (place, payment) in payments.iter_mut().enumerate() {
            remainders.push((*payment % fractions, place));
            *payment /= fractions;
        }
        remainders.sort_by_key(|&(remainder, place)| (-remainder, table.funders[place].number));
        let rest = *award - payments.iter().sum::<i64>();
        for &(_, place) in remainders
            .iter()
            .take(usize::try_from(rest).expect("fewer cents than remainders"))
        {
            payments[place] += 1;
        }
    }
    shares.steps.iter_mut().for_each(|step| step.amount /= fractions);
    shares
}
