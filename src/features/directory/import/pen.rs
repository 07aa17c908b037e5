//! What writes the rows of a load, on a task of its own, while the next are read and made.

use tokio::task::JoinHandle;

use super::ImportError;
use crate::shared::store::{Connection, Writing};

/// Rows that are written together.
pub(super) trait Batch: Send + 'static {
    fn write(
        &mut self,
        connection: &mut Connection,
        import_id: i64,
    ) -> impl Future<Output = Result<(), ImportError>> + Send;
}

/// The transaction of a load. Rows are written by a task that takes it away meanwhile.
pub(super) struct Pen<B> {
    import_id: i64,
    at_hand: Option<Writing>,
    away: Option<JoinHandle<Written<B>>>,
}

/// The transaction, back from writing rows.
type Written<B> = (Writing, B, Result<(), ImportError>);

impl<B: Batch> Pen<B> {
    pub fn new(transaction: Writing, import_id: i64) -> Self {
        Self {
            import_id,
            at_hand: Some(transaction),
            away: None,
        }
    }

    /// Begins to write rows, once those before are written: these come back.
    pub async fn write(&mut self, mut rows: B) -> Result<Option<B>, ImportError> {
        let before = self.rest().await?;
        let mut transaction = self.at_hand.take().expect("the pen has come back");
        let import_id = self.import_id;
        self.away = Some(tokio::spawn(async move {
            let done = rows.write(&mut transaction, import_id).await;
            (transaction, rows, done)
        }));
        Ok(before)
    }

    /// Waits until nothing is being written: what was comes back.
    pub async fn rest(&mut self) -> Result<Option<B>, ImportError> {
        let Some(task) = self.away.take() else {
            return Ok(None);
        };
        let (transaction, rows, done) = task.await.map_err(|_| ImportError::Writer)?;
        self.at_hand = Some(transaction);
        done?;
        Ok(Some(rows))
    }

    /// The transaction, at rest.
    pub fn transaction(&mut self) -> &mut Connection {
        self.at_hand.as_mut().expect("the pen is at rest")
    }

    /// Gives the transaction back, at rest, to be committed.
    pub fn put_down(&mut self) -> Writing {
        self.at_hand.take().expect("the pen is at rest")
    }

    /// Gives up what was not committed.
    pub async fn give_up(mut self) {
        // Why it failed has been said, or it did not fail.
        let _ = self.rest().await;
    }
}
