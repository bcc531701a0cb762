//! SQLite's one writer: many changes share one commit, and so one flush of the disk.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use super::story::{Ended, Story};
use super::tx::{Announced, tell};
use super::{Broken, Options, Tx, Wakes};

/// The way into the queue of changes.
pub(super) struct Writer {
    queue: Option<mpsc::Sender<Waiting>>,
    thread: Mutex<Option<JoinHandle<()>>>,
    wait: Duration,
}

/// A change that waits for the writer, and whoever waits for it.
struct Waiting {
    story: Story,
    ended: Option<Ended>,
    answer: oneshot::Sender<Ended>,
}

impl Waiting {
    /// Runs the story; tells whether its changes are to be kept, and what it announced.
    fn run(&mut self, tx: &mut Tx) -> (bool, Announced) {
        let (ended, state) = tell(tx, &mut self.story);
        let keep = matches!(ended, Ok(true));
        self.ended = Some(ended);
        (keep, if keep { state.announced } else { Announced::default() })
    }

    /// Answers the one who waits, once the common commit is known.
    fn answer(self, stored: bool) {
        // A refusal may rest on what a neighbour in the lost commit had written, so it is lost too.
        let told = self.ended.filter(|_| stored).unwrap_or(Err(Broken::Busy));
        // Whoever asked may have gone; the change stands all the same.
        let _ = self.answer.send(told);
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

    pub(super) async fn change(&self, story: Story) -> Ended {
        let (answer, answered) = oneshot::channel();
        let queue = self.queue.as_ref().ok_or(Broken::Busy)?;
        let waiting = Waiting { story, ended: None, answer };
        queue.send_timeout(waiting, self.wait).await.map_err(|_| Broken::Busy)?;
        answered.await.unwrap_or(Err(Broken::Busy))
    }

    pub(super) fn change_now(&self, story: Story) -> Ended {
        let (answer, answered) = oneshot::channel();
        let queue = self.queue.as_ref().ok_or(Broken::Busy)?;
        queue.blocking_send(Waiting { story, ended: None, answer }).map_err(|_| Broken::Busy)?;
        answered.blocking_recv().unwrap_or(Err(Broken::Busy))
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

fn write(mut tx: Tx, mut queue: mpsc::Receiver<Waiting>, batch: usize, wakes: &Wakes) {
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

fn commit_together(tx: &mut Tx, together: &mut [Waiting]) -> Result<Announced, Broken> {
    tx.batch("begin immediate")?;
    let mut announced = Announced::default();
    for change in together {
        announced = announced.and(run_in_savepoint(tx, change)?);
    }
    tx.batch("commit")?;
    Ok(announced)
}

/// A refused story rolls back alone; if the engine gave up the whole transaction, all are lost.
fn run_in_savepoint(tx: &mut Tx, change: &mut Waiting) -> Result<Announced, Broken> {
    tx.batch("savepoint story")?;
    let (keep, announced) = change.run(tx);
    if tx.lost() {
        return Err(Broken::Engine("the engine rolled the transaction back".into()));
    }
    tx.batch(if keep { "release story" } else { "rollback to story; release story" })?;
    Ok(announced)
}
