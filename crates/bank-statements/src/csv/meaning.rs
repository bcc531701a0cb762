//! What a column of a table may mean.

/// What a column of a table means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// The day the bank booked the line.
    BookedOn,
    /// The day from which it counts.
    ValuedOn,
    /// The amount with its sign.
    Amount,
    /// What came, where money that came and went stand in two columns.
    Came,
    /// What went.
    Went,
    /// The currency.
    Currency,
    /// What the payer wrote.
    Title,
    /// The other side.
    Counterparty,
    /// The other side's account.
    Account,
    /// What stood on the account afterwards.
    Balance,
    /// The bank's reference.
    Reference,
}

impl Meaning {
    /// Every meaning, in the order in which people look for them.
    pub const ALL: [Self; 11] = [
        Self::BookedOn,
        Self::ValuedOn,
        Self::Amount,
        Self::Came,
        Self::Went,
        Self::Currency,
        Self::Title,
        Self::Counterparty,
        Self::Account,
        Self::Balance,
        Self::Reference,
    ];

    /// The name it has in forms.
    pub fn name(self) -> &'static str {
        match self {
            Self::BookedOn => "booked-on",
            Self::ValuedOn => "valued-on",
            Self::Amount => "amount",
            Self::Came => "came",
            Self::Went => "went",
            Self::Currency => "currency",
            Self::Title => "title",
            Self::Counterparty => "counterparty",
            Self::Account => "account",
            Self::Balance => "balance",
            Self::Reference => "reference",
        }
    }

    /// The meaning of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|meaning| meaning.name() == name)
    }

    /// What a first row of values has at its place.
    pub(super) fn place(self) -> &'static str {
        match self {
            Self::BookedOn => "{day}",
            Self::Amount => "{amount}",
            Self::Came | Self::Went => "{amount?}",
            _ => "{}",
        }
    }

    /// Whether several columns may mean it.
    pub fn repeats(self) -> bool {
        matches!(self, Self::Title | Self::Counterparty)
    }
}
