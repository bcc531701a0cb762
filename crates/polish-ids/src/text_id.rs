//! What all identifiers kept as text have in common.

/// Gives a newtype over its canonical text `as_str`, `FromStr`, conversions and serde as a validated string.
macro_rules! text_id {
    ($name:ident) => {
        impl $name {
            /// The canonical form, as stored.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::Error;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    };
}

/// Shows the canonical form where nothing is gained by grouping it.
macro_rules! plain_display {
    ($($name:ident),+) => {$(
        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(&self.0)
            }
        }
    )+};
}

pub(crate) use {plain_display, text_id};
