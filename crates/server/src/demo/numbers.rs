//! Numbers of organisations that nobody has: from ranges no office gives out, with check digits that are right.

use crate::failure::Failure;
use crate::kit::db::Broken;
use polish_ids::{Krs, Nip, Nrb, Regon};

/// The numbers of one organisation.
pub(super) struct Numbers {
    pub krs: Krs,
    pub nip: Nip,
    pub regon: Regon,
    pub account: Nrb,
}

impl Numbers {
    /// The numbers of the `n`-th organisation.
    ///
    /// # Errors
    /// None fits: a defect of ours.
    pub fn of(n: usize) -> Result<Self, Failure> {
        let first = n * 50 + 1;
        let several = move || first..first + 50;
        Ok(Self {
            krs: Krs::parse(&format!("0099{:06}", n + 1)).map_err(|_| missing())?,
            nip: several().find_map(|n| Nip::parse(&format!("998{n:07}")).ok()).ok_or_else(missing)?,
            regon: several().find_map(|n| Regon::parse(&format!("99{n:07}")).ok()).ok_or_else(missing)?,
            account: account(n).ok_or_else(missing)?,
        })
    }
}

/// An account with a bank that does not exist.
fn account(n: usize) -> Option<Nrb> {
    let rest = |branch: u32| format!("9990{branch:04}{:016}", n + 1);
    (0..10).find_map(|branch| {
        let rest = rest(branch);
        (2..99).find_map(|check| Nrb::parse(&format!("{check:02}{rest}")).ok())
    })
}

fn missing() -> Failure {
    Broken::Engine("no number of the demo fits".to_owned()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_organisation_has_numbers_of_its_own() {
        let all: Vec<Numbers> = (0..60).map(|n| Numbers::of(n).unwrap()).collect();
        for one in all.windows(2) {
            assert!(one[0].nip != one[1].nip && one[0].krs != one[1].krs);
            assert!(one[0].regon != one[1].regon && one[0].account != one[1].account);
        }
    }
}
