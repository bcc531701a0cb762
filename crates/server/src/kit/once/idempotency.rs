//! `Idempotency-Key`: a call that is sent again gets the first answer.

use jiff::Timestamp;

use crate::kit::db::{Broken, Tx, params, sql};
use crate::kit::id;

/// What a call with an idempotency key means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Idempotency {
    /// It comes for the first time.
    Fresh,
    /// It came before: status and body of the first answer.
    Repeated(u16, String),
    /// The key came before with another payload.
    Mismatch,
}

/// One call of the API: who calls, the key given, and what the call says.
#[derive(Clone, Debug)]
pub struct Call {
    key_hash: String,
    payload_hash: String,
}

impl Call {
    /// Keys of different callers never meet; `payload` holds method, address and body.
    pub fn new(caller: &str, key: &str, payload: &str) -> Call {
        let key_hash = id::hash(&format!("idempotency\n{}\n{caller}{key}", caller.len()));
        Call { key_hash, payload_hash: id::hash(payload) }
    }

    /// Takes the key, in the same change as what the call asks for; `answered` must follow in it. While a
    /// first call is still running, the second waits for its end.
    pub fn take(&self, tx: &mut Tx, now: Timestamp) -> Result<Idempotency, Broken> {
        let taken = tx.run(
            sql("
                insert into idempotency_keys (key_hash, payload_hash, status, answer, made_at)
                values ($1, $2, 0, '', $3)
                on conflict (key_hash) do nothing"),
            &params![self.key_hash, self.payload_hash, now],
        )?;
        if taken > 0 {
            return Ok(Idempotency::Fresh);
        }
        let row = tx
            .one(
                sql("select payload_hash, status, answer from idempotency_keys where key_hash = $1"),
                &params![self.key_hash],
            )?
            .ok_or(Broken::Conflict)?;
        if row.get::<String>("payload_hash")? != self.payload_hash {
            return Ok(Idempotency::Mismatch);
        }
        let status = u16::try_from(row.get::<i64>("status")?)
            .map_err(|_| Broken::Type("a status outside of HTTP".into()))?;
        Ok(Idempotency::Repeated(status, row.get("answer")?))
    }

    /// Keeps the answer for whoever calls again.
    pub fn answered(&self, tx: &mut Tx, status: u16, answer: &str) -> Result<(), Broken> {
        tx.run(
            sql("update idempotency_keys set status = $2, answer = $3 where key_hash = $1"),
            &params![self.key_hash, i64::from(status), answer],
        )
        .map(|_| ())
    }
}
