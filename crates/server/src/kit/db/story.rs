//! A story without its types: its answer is put aside, so that all that carries a story to the database and back is
//! compiled once, and not for each of the many hundred stories.

use std::sync::{Arc, Mutex, PoisonError};

use super::{Broken, Tx};

/// A story on its way; it tells whether what it changed is to be kept.
pub(super) type Story = Box<dyn FnMut(&mut Tx) -> bool + Send>;

/// A story of somebody who waits on the same thread.
pub(super) type Lent<'a> = &'a mut dyn FnMut(&mut Tx) -> bool;

/// How a story ended: whether it is kept, or what kept it from ending.
pub(super) type Ended = Result<bool, Broken>;

/// Where a story puts its answer; told again, it puts the new one in the place of the old.
pub(super) struct Aside<T, E>(Arc<Mutex<Option<Result<T, E>>>>);

/// Takes a story from its answer.
pub(super) fn put_aside<T, E, F>(story: F) -> (Story, Aside<T, E>)
where
    T: Send + 'static,
    E: Send + 'static,
    F: Fn(&mut Tx) -> Result<T, E> + Send + 'static,
{
    let aside = Aside(Arc::default());
    let place = aside.0.clone();
    let told = move |tx: &mut Tx| {
        let answer = story(tx);
        let kept = answer.is_ok();
        *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(answer);
        kept
    };
    (Box::new(told), aside)
}

impl<T, E: From<Broken>> Aside<T, E> {
    /// The answer of a story that ended.
    pub(super) fn of(self, ended: Ended) -> Result<T, E> {
        ended?;
        let answer = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        answer.unwrap_or_else(|| Err(Broken::Panicked.into()))
    }
}
