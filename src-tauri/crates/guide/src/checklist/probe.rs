//! What the program can look at itself, and what it may say about it.

/// Something that an item asks for and that a program can see.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Probe {
    /// No network link of this computer is up.
    Offline,
    /// This program cannot reach a network.
    Isolation,
    /// No program keeps what is copied.
    ClipboardHistory,
    /// Other programs cannot read this session's keys and screen.
    SessionType,
    /// What is saved here is not copied elsewhere.
    SyncedFolder,
    /// The printers hang on a cable.
    Printer,
    /// The window locks itself when it is left alone.
    IdleLock,
    /// Memory is not written to the disk.
    Hibernation,
}

impl Probe {
    /// Every probe.
    pub const ALL: [Self; 8] = [
        Self::Offline,
        Self::Isolation,
        Self::ClipboardHistory,
        Self::SessionType,
        Self::SyncedFolder,
        Self::Printer,
        Self::IdleLock,
        Self::Hibernation,
    ];

    /// The closed code.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Isolation => "isolation",
            Self::ClipboardHistory => "clipboard_history",
            Self::SessionType => "session_type",
            Self::SyncedFolder => "synced_folder",
            Self::Printer => "printer",
            Self::IdleLock => "idle_lock",
            Self::Hibernation => "hibernation",
        }
    }
}

/// What was seen.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Seen {
    /// It is as the item asks.
    Good,
    /// It is not.
    Bad,
    /// The program could not see it.
    CannotTell,
}

impl Seen {
    /// Every answer.
    pub const ALL: [Self; 3] = [Self::Good, Self::Bad, Self::CannotTell];

    /// The closed code.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Bad => "bad",
            Self::CannotTell => "cannot_tell",
        }
    }
}

/// What a probe saw: the evidence with which an item ticks itself, or does not.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Evidence {
    /// What was looked at.
    pub probe: Probe,
    /// What was seen.
    pub seen: Seen,
}

impl Evidence {
    /// Whether the item is done by this evidence.
    #[must_use]
    pub fn ticks(self) -> bool {
        self.seen == Seen::Good
    }

    /// The id of the sentence that tells it.
    #[must_use]
    pub fn message_id(self) -> String {
        crate::message_id("probe", &format!("{}-{}", self.probe.as_str(), self.seen.as_str()))
    }
}
