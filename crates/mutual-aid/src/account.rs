//! A sign-in: its name, and what makes a password hard to guess.

use crate::event::{Event, Noun, Subject, What};
use crate::id::{AccountId, OrganisationId};
use crate::policy::Role;
use crate::refusal::AccountRefusal;

/// The shortest password, in characters.
pub const PASSWORD_MIN: usize = 10;

/// The longest password, in characters.
pub const PASSWORD_MAX: usize = 200;

/// A password needs so many different characters.
const DIFFERENT_MIN: usize = 5;

/// A common word needs so many characters around it that are not digits or marks in a row.
const AROUND_MIN: usize = 6;

/// What people know best, and guessers try first.
const COMMON: &str = include_str!("../data/passwords.txt");

/// Rows of keys and letters that fingers walk along.
const ROWS: [&str; 7] = [
    "12345678901234567890",
    "09876543210987654321",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertzuiopasdfghjklyxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "zaq12wsxcde34rfvbgt56yhn",
];

/// The name somebody signs in with: 3 to 60 plain letters, digits and `. _ - @ +`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Login(String);

impl Login {
    /// Reads a name; capitals are lowered.
    ///
    /// # Errors
    /// Too short, too long, or other characters.
    pub fn parse(text: &str) -> Result<Self, AccountRefusal> {
        let name = text.trim().to_lowercase();
        if !(3..=60).contains(&name.chars().count()) {
            return Err(AccountRefusal::LoginLength { max: 60 });
        }
        if !name.chars().all(|c| c.is_ascii_alphanumeric() || "._-@+".contains(c)) {
            return Err(AccountRefusal::LoginCharacters);
        }
        Ok(Self(name))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Holds a new password to what makes it hard to guess; `names` are what others know of its owner.
///
/// # Errors
/// Too short, too long, or too well known.
pub fn check_password(password: &str, names: &[&str]) -> Result<(), AccountRefusal> {
    let length = password.chars().count();
    if length < PASSWORD_MIN {
        return Err(AccountRefusal::PasswordShort { limit: PASSWORD_MIN, length });
    }
    if length > PASSWORD_MAX {
        return Err(AccountRefusal::PasswordLong { max: PASSWORD_MAX, length });
    }
    let lowered = password.to_lowercase();
    if is_monotonous(&lowered) || is_walked(&lowered) || is_known(&lowered, names) {
        return Err(AccountRefusal::PasswordCommon);
    }
    Ok(())
}

/// Hardly any different characters.
fn is_monotonous(password: &str) -> bool {
    let mut different: Vec<char> = password.chars().collect();
    different.sort_unstable();
    different.dedup();
    different.len() < DIFFERENT_MIN
}

/// A row of the keyboard, wholly.
fn is_walked(password: &str) -> bool {
    let back: String = password.chars().rev().collect();
    ROWS.iter().any(|row| row.contains(password) || row.contains(&back))
}

/// A well-known word, or a name of the owner, with little around it.
fn is_known(password: &str, names: &[&str]) -> bool {
    let folded: String = password.chars().map(plain).collect();
    let core = folded.trim_matches(|c: char| !c.is_alphabetic());
    let common = COMMON.lines().filter(|line| !line.starts_with('#'));
    if common.into_iter().any(|word| core == word || folded == word) {
        return true;
    }
    let names = names.iter().flat_map(|name| name.split(['@', '.', '-', '_', ' ']));
    let mut names = names.map(|name| name.to_lowercase().chars().map(plain).collect::<String>());
    names.any(|name| {
        let around = folded.replacen(&name, "", 1);
        name.len() >= 4
            && around != folded
            && around.chars().filter(|c| c.is_alphabetic()).count() < AROUND_MIN
    })
}

/// Polish letters without their marks, and the digits people write in place of letters.
fn plain(letter: char) -> char {
    match letter {
        'ą' | '@' => 'a',
        'ć' => 'c',
        'ę' => 'e',
        'ł' => 'l',
        'ń' => 'n',
        'ó' => 'o',
        'ś' | '$' => 's',
        'ź' | 'ż' => 'z',
        other => other,
    }
}

/// Who holds which role where, as far as a change of it looks at them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holding {
    /// The account.
    pub account: AccountId,
    /// The role.
    pub role: Role,
    /// Where; `None` is the whole programme.
    pub house: Option<OrganisationId>,
    /// The account holds it already.
    pub held: bool,
    /// How many others hold it there.
    pub others: i64,
}

impl Holding {
    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::Account, self.account.as_str());
        Event { subject, organisation: self.house.clone(), what }
    }

    /// The role is granted.
    ///
    /// # Errors
    /// The account holds it already, or it does not belong there.
    pub fn grant(&self) -> Result<Event, AccountRefusal> {
        let role = <&str>::from(self.role).to_owned();
        if self.role.is_of_programme() != self.house.is_none() {
            return Err(AccountRefusal::RoleElsewhere { role });
        }
        if self.held {
            return Err(AccountRefusal::RoleHeld { role });
        }
        Ok(self.event(What::RoleGranted { role }))
    }

    /// The role is taken back; somebody must stay who can give roles.
    ///
    /// # Errors
    /// The account does not hold it, or is the last who could grant roles.
    pub fn revoke(&self) -> Result<Event, AccountRefusal> {
        let role = <&str>::from(self.role).to_owned();
        if !self.held {
            return Err(AccountRefusal::RoleNotHeld { role });
        }
        if matches!(self.role, Role::OrgAdmin | Role::Operator) && self.others == 0 {
            return Err(AccountRefusal::LastAdmin);
        }
        Ok(self.event(What::RoleRevoked { role }))
    }
}

/// Something happened to an account.
pub fn event(account: &AccountId, what: What) -> Event {
    Event { subject: Subject::of(Noun::Account, account.as_str()), organisation: None, what }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_is_lowered_and_plain() {
        assert_eq!(Login::parse(" Ala.Kot-12 ").unwrap().as_str(), "ala.kot-12");
        for wrong in ["al", "", &"a".repeat(61)] {
            assert_eq!(Login::parse(wrong), Err(AccountRefusal::LoginLength { max: 60 }), "{wrong}");
        }
        for wrong in ["żaba", "ala kot", "ala\u{202e}kot", "ala\u{0}", "👍👍👍"] {
            assert_eq!(Login::parse(wrong), Err(AccountRefusal::LoginCharacters), "{wrong}");
        }
    }

    #[test]
    fn a_password_is_long_enough_and_not_endless() {
        assert_eq!(check_password("żółw", &[]), Err(AccountRefusal::PasswordShort { limit: 10, length: 4 }));
        assert!(check_password("zielony rower pod lipą", &[]).is_ok());
        assert!(check_password("Kż8 👍 mQ2 x", &[]).is_ok());
        let endless = "abcdefg ".repeat(30);
        assert_eq!(
            check_password(&endless, &[]),
            Err(AccountRefusal::PasswordLong { max: 200, length: 240 })
        );
    }

    #[test]
    fn what_everybody_tries_is_no_password() {
        for known in [
            "1234567890",
            "0987654321",
            "qwertyuiop",
            "Haslo12345",
            "Hasło2026!",
            "password123",
            "P@ssword123",
            "aaaaaaaaaa",
            "ababababab",
            "Polska2026!",
            "kochamcie1",
            "1qaz2wsx3edc",
            "..qwerty..2026",
        ] {
            assert_eq!(check_password(known, &[]), Err(AccountRefusal::PasswordCommon), "{known}");
        }
    }

    #[test]
    fn a_password_is_not_its_owners_name() {
        let names = ["zofia.żak@example.org", "Zofia"];
        assert_eq!(check_password("zofia123456", &names), Err(AccountRefusal::PasswordCommon));
        assert!(check_password("zofia lubi zielone rowery", &names).is_ok());
    }

    #[test]
    fn somebody_who_grants_roles_always_stays() {
        let mut holding = Holding {
            account: "ala".into(),
            role: Role::OrgAdmin,
            house: Some("a".into()),
            held: false,
            others: 0,
        };
        assert_eq!(holding.grant().unwrap().what, What::RoleGranted { role: "org_admin".into() });
        assert!(holding.revoke().is_err());
        holding.held = true;
        assert_eq!(holding.revoke(), Err(AccountRefusal::LastAdmin));
        assert_eq!(holding.grant(), Err(AccountRefusal::RoleHeld { role: "org_admin".into() }));
        holding.others = 1;
        assert!(holding.revoke().is_ok());
        holding.house = None;
        assert_eq!(holding.grant(), Err(AccountRefusal::RoleElsewhere { role: "org_admin".into() }));
    }
}
