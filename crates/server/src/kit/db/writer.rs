//! SQLite's one writer: many changes share one commit, and so one flush of the disk.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use super::tx::{Announced, tell};
use super::{Broken, Options, Tx, Wakes};

/// The way into the queue of changes.
pub(super) struct Writer {
    queue: Option<mpsc::Sender<Box<dyn Waiting>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
    wait: Duration,
}

/// A change that waits for the writer.
trait Waiting: Send {
    /// Runs the story; tells whether its changes are to be kept, and what it announced.
    fn run(&mut self, tx: &mut Tx) -> (bool, Announced);
    /// Answers the one who waits, once the common commit is known.
    fn answer(self: Box<Self>, stored: bool);
}

struct Change<T, E, F> {
    story: F,
    outcome: Option<Result<T, E>>,
    answer: oneshot::Sender<Result<T, E>>,
}

impl<T, E, F> Waiting for Change<T, E, F>
where
    T: Send,
    E: From<Broken> + Send,
    F: Fn(&mut Tx) -> Result<T, E> + Send,
{
    fn run(&mut self, tx: &mut Tx) -> (bool, Announced) {
        let (outcome, state) = tell(tx, &self.story);
        let keep = outcome.is_ok();
        self.outcome = Some(outcome);
        (keep, if keep { state.announced } else { Announced::default() })
    }

    fn answer(self: Box<Self>, stored: bool) {
        let Change { outcome, answer, .. } = *self;
        // A refusal may rest on what a neighbour in the lost commit had written, so it is lost too.
        let told = outcome.filter(|_| stored).unwrap_or_else(|| Err(Broken::Busy.into()));
        // Whoever asked may have gone; the change stands all the same.
        let _ = answer.send(told);
    }
}

impl Writer {
    pub(super) fn start(tx: Tx, options: &Options, wakes: Arc<Wakes>) -> Result<Writer, Broken> {
        let (queue, waiting) = mpsc::channel(options.queue.max(1));
        let batch = options.batch.max(1);
        let thread = std::thread::Builder::new()
            .name("writer".into())
            .spawn(move || write(tx, waiting, batch, &wakes))
            .map_err(|error| Broken::Engine(format!("cannot start the writer: {error}")))?;
        Ok(Writer { queue: Some(queue), thread: Mutex::new(Some(thread)), wait: options.wait })
    }

    pub(super) async fn change<T, E, F>(&self, story: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Broken> + Send + 'static,
        F: Fn(&mut Tx) -> Result<T, E> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let queue = self.queue.as_ref().ok_or(Broken::Busy)?;
        let change = Box::new(Change { story, outcome: None, answer });
        queue.send_timeout(change, self.wait).await.map_err(|_| Broken::Busy)?;
        answered.await.unwrap_or_else(|_| Err(Broken::Busy.into()))
    }

    pub(super) fn change_now<T, E, F>(&self, story: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Broken> + Send + 'static,
        F: Fn(&mut Tx) -> Result<T, E> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let queue = self.queue.as_ref().ok_or(Broken::Busy)?;
        let change = Box::new(Change { story, outcome: None, answer });
        queue.blocking_send(change).map_err(|_| Broken::Busy)?;
        answered.blocking_recv().unwrap_or_else(|_| Err(Broken::Busy.into()))
    }
}

impl Drop for Writer {
    // Closing the queue lets the writer finish what waits; afterwards the files are at rest.
    fn drop(&mut self) {
        self.queue = None;
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread
            && thread.thread().id() != std::thread::current().id()
        {
            let _ = thread.join();
        }
    }
}

fn write(mut tx: Tx, mut queue: mpsc::Receiver<Box<dyn Waiting>>, batch: usize, wakes: &Wakes) {
    while let Some(first) = queue.blocking_recv() {
        let mut together = vec![first];
        while together.len() < batch
            && let Ok(next) = queue.try_recv()
        {
            together.push(next);
        }
        let stored = commit_together(&mut tx, &mut together);
        match &stored {
            Ok(announced) => wakes.announce(*announced),
            Err(broken) => {
                tracing::error!(%broken, changes = together.len(), "a common commit failed");
                if !tx.lost() {
                    let _ = tx.batch("rollback");
                }
            }
        }
        for change in together {
            change.answer(stored.is_ok());
        }
    }
}

fn commit_together(tx: &mut Tx, together: &mut [Box<dyn Waiting>]) -> Result<Announced, Broken> {
    tx.batch("begin immediate")?;
    let mut announced = Announced::default();
    for change in together {
        announced = announced.and(run_in_savepoint(tx, change.as_mut())?);
    }
    tx.batch("commit")?;
    Ok(announced)
}

/// A refused story rolls back alone; if the engine gave up the whole transaction, all are lost.
fn run_in_savepoint(tx: &mut Tx, change: &mut dyn Waiting) -> Result<Announced, Broken> {
    tx.batch("savepoint story")?;
    let (keep, announced) = change.run(tx);
    if tx.lost() {
        return Err(Broken::Engine("the engine rolled the transaction back".into()));
    }
    tx.batch(if keep { "release story" } else { "rollback to story; release story" })?;
    Ok(announced)
}
