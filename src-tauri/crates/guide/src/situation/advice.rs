//! Popular advice that does harm. The guides name it, so that somebody who meets it elsewhere recognises it.

/// A piece of bad advice.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Advice {
    /// Uninstall and install again.
    UninstallFirst,
    /// Reset the wallet or the account.
    ResetFirst,
    /// Clear cookies and cache.
    ClearCookies,
    /// Switch the antivirus program off.
    AntivirusOff,
    /// Open the firewall, change the DNS server.
    ChangeNetwork,
    /// Pay a recovery service.
    RecoveryService,
    /// Turn on or confirm two-factor authentication.
    TwoFactor,
    /// Export wallet data as a backup.
    ExportData,
    /// Paste something into the browser's console.
    PasteConsole,
    /// Ask on chat servers.
    AskOnChat,
    /// Use the phrase to log in.
    TypePhrase,
    /// Keep the phrase in a cloud or a password manager.
    CloudCopy,
    /// Answer a mail or a message of support.
    AnswerMail,
}

impl Advice {
    /// Every piece of it.
    pub const ALL: [Self; 13] = [
        Self::UninstallFirst,
        Self::ResetFirst,
        Self::ClearCookies,
        Self::AntivirusOff,
        Self::ChangeNetwork,
        Self::RecoveryService,
        Self::TwoFactor,
        Self::ExportData,
        Self::PasteConsole,
        Self::AskOnChat,
        Self::TypePhrase,
        Self::CloudCopy,
        Self::AnswerMail,
    ];

    /// The closed code.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::UninstallFirst => "uninstall_first",
            Self::ResetFirst => "reset_first",
            Self::ClearCookies => "clear_cookies",
            Self::AntivirusOff => "antivirus_off",
            Self::ChangeNetwork => "change_network",
            Self::RecoveryService => "recovery_service",
            Self::TwoFactor => "two_factor",
            Self::ExportData => "export_data",
            Self::PasteConsole => "paste_console",
            Self::AskOnChat => "ask_on_chat",
            Self::TypePhrase => "type_phrase",
            Self::CloudCopy => "cloud_copy",
            Self::AnswerMail => "answer_mail",
        }
    }

    /// The facts that speak against it, ids of [`crate::source`].
    #[must_use]
    pub fn sources(self) -> &'static [&'static str] {
        match self {
            Self::UninstallFirst => &["A.1-14"],
            Self::ResetFirst => &["A.2-8"],
            Self::ClearCookies => &["A.1-4", "A.3-1"],
            Self::AntivirusOff => &["A.1-13"],
            Self::ChangeNetwork => &["A.1-5", "A.2-9"],
            Self::RecoveryService => &["A.3-12"],
            Self::TwoFactor => &["A.2-14"],
            Self::ExportData => &["A.3-15"],
            Self::PasteConsole => &["A.2-10"],
            Self::AskOnChat => &["A.2-16"],
            Self::TypePhrase => &["F7", "B.9"],
            Self::CloudCopy => &["S10", "B.9"],
            Self::AnswerMail => &["A.5-9", "X9"],
        }
    }

    /// The id of the advice in its own words; with `-why` behind it, the id of what is wrong with it.
    #[must_use]
    pub fn message_id(self) -> String {
        crate::message_id("advice", self.as_str())
    }
}
