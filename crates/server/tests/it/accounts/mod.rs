//! Stories of accounts: who gets in, and how everybody else is kept out without learning anything.

mod codes;
mod data;
mod entering;
mod factor;
mod guards;
mod roles;

use crate::town::{Browser, Shown, Town};
use jiff::SignedDuration;
use mutual_aid::account::Login;
use mutual_aid::words::Email;
use pomoc::accounts::{self, NewAccount};
use pomoc::app::By;
use pomoc::jobs;
use pomoc::kit::db::{Broken, Tx, params, sql};
use pomoc::kit::locale::Language;
use pomoc::kit::passwords;

const PASSWORD: &str = "zielony rower pod lipą";

impl Town {
    /// An account with the password of this file, and an address or none.
    pub async fn account(&self, login: &str, email: Option<&str>) -> mutual_aid::AccountId {
        let new = NewAccount {
            login: Login::parse(login).unwrap(),
            email: email.map(|email| Email::parse(email).unwrap()),
            first_name: None,
            password_hash: Some(passwords::hash(&self.app.ids, PASSWORD).await.unwrap()),
            language: Language::Pl,
        };
        self.app.change(By::console(), move |change| accounts::register(change, &new)).await.unwrap()
    }

    /// The code that the latest mail to an address carries.
    pub async fn code_for(&self, email: &str) -> String {
        let email = email.to_owned();
        let story = move |tx: &mut Tx| {
            let text = sql("select id from account_codes where email = $1 order by id desc limit 1");
            tx.one(text, &params![email])?.map_or(Ok(String::new()), |row| row.get("id"))
        };
        let id: String = self.home.db.look::<_, Broken, _>(story).await.unwrap();
        accounts::codes::code(self.app.settings.signing_key(), &id)
    }

    /// The kinds of mails that went out.
    pub async fn mails(&self) -> Vec<String> {
        jobs::do_all(&self.app).await.unwrap();
        let rows = self.rows(sql("select recipient_masked from mails order by id"), vec![]).await;
        rows.iter().map(|row| row.get("recipient_masked").unwrap()).collect()
    }

    pub fn seconds_pass(&self, seconds: i64) {
        self.clock.advance(SignedDuration::from_secs(seconds));
    }
}

impl Browser<'_> {
    /// Signs in through the front door with the password of this file.
    pub async fn signs_in(&self, name: &str) -> Shown {
        self.send("/logowanie", &[("nazwa", name), ("haslo", PASSWORD)]).await
    }
}

fn another(code: &str) -> String {
    code.chars().map(|digit| if digit == '9' { '0' } else { '9' }).collect()
}
