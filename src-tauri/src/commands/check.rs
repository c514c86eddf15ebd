//! Check screen: the fields, the answer. Words come in as list and index, and leave one at a time, on purpose.

use serde::Deserialize;
use tanekura_phrase::{Entry, LIST_WORDS, List, MAX_INPUT, WordIndex};
use tauri::State;
use tauri::ipc::{Request, Response};

use crate::input;
use crate::refusal::Refusal;
use crate::session::Revealed;
use crate::shell::Shell;
use crate::views::{CheckView, Done, SlotsView};

/// Position, kind, and the longest text that one field takes.
const MAX_WORD: usize = 2 + 256;
/// The longest passphrase, in bytes.
const MAX_PASSPHRASE: usize = 4096;
/// Announces that a revealed word is text and not list and index.
const IS_TEXT: u8 = 255;

#[derive(Deserialize)]
struct ListInput<'a> {
    list: &'a str,
}

/// One of the ten public lists, one word a line.
#[tauri::command]
pub(crate) fn word_list(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<Response, Refusal> {
    let input: ListInput<'_> = input::fields(&request)?;
    let list = List::from_name(input.list).ok_or(Refusal::UnknownList)?;
    shell.notice_person();
    let words: Vec<&str> =
        (0..LIST_WORDS).filter_map(WordIndex::new).map(|index| list.word(index)).collect();
    Ok(Response::new(words.join("\n").into_bytes()))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ShapeInput<'a> {
    word_count: u8,
    #[serde(borrow)]
    list: Option<&'a str>,
}

/// The number of fields and the list. The order in which the fields are drawn is the page's own matter.
#[tauri::command]
pub(crate) fn set_shape(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<SlotsView, Refusal> {
    let input: ShapeInput<'_> = input::fields(&request)?;
    let list = match input.list {
        Some(name) => Some(List::from_name(name).ok_or(Refusal::UnknownList)?),
        None => None,
    };
    shell.secrets()?.set_shape(input.word_count, list)
}

/// One field: position, kind, and what the kind needs.
#[tauri::command]
pub(crate) fn set_word(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<SlotsView, Refusal> {
    let (position, entry) = entry(input::bytes(&request, MAX_WORD)?)?;
    shell.secrets()?.set_word(position, entry)
}

/// A whole phrase, as text.
#[tauri::command]
pub(crate) fn paste_phrase(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<SlotsView, Refusal> {
    let typed = input::text(&request, MAX_INPUT)?;
    Ok(shell.secrets()?.paste(typed))
}

/// The passphrase, as text.
#[tauri::command]
pub(crate) fn set_passphrase(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<Done, Refusal> {
    let passphrase = input::text(&request, MAX_PASSPHRASE)?;
    shell.secrets()?.set_passphrase(passphrase);
    Ok(Done {})
}

/// The answer.
#[tauri::command]
pub(crate) fn check(shell: State<'_, Shell>) -> Result<CheckView, Refusal> {
    Ok(shell.secrets()?.check())
}

/// Which of several lists is meant.
#[tauri::command]
pub(crate) fn choose_list(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<CheckView, Refusal> {
    let input: ListInput<'_> = input::fields(&request)?;
    let list = List::from_name(input.list).ok_or(Refusal::UnknownList)?;
    let mut session = shell.secrets()?;
    if !session.was_checked() {
        return Err(Refusal::NothingChecked);
    }
    session.choose_list(Some(list));
    Ok(session.check())
}

#[derive(Deserialize)]
struct NumberBaseInput {
    base: u8,
}

/// Whether word numbers begin at 0 or at 1.
#[tauri::command]
pub(crate) fn choose_number_base(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<CheckView, Refusal> {
    let input: NumberBaseInput = input::fields(&request)?;
    let mut session = shell.secrets()?;
    if !session.was_checked() {
        return Err(Refusal::NothingChecked);
    }
    session.choose_number_base(input.base)?;
    Ok(session.check())
}

/// One word, because somebody holds the button.
#[tauri::command]
pub(crate) fn reveal_word(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<Response, Refusal> {
    let &[position] = input::bytes(&request, 1)? else { return Err(Refusal::WrongInput) };
    let bytes = match shell.secrets()?.reveal(position)? {
        Revealed::Index(list, index) => {
            let [low, high] = index.get().to_le_bytes();
            vec![list.number(), low, high]
        }
        Revealed::Text(typed) => {
            let mut bytes = Vec::with_capacity(1 + typed.len());
            bytes.push(IS_TEXT);
            // EXPOSE: the person asked to see this one; the bytes go to the page and are wiped when freed.
            bytes.extend_from_slice(typed.expose().as_bytes());
            bytes
        }
    };
    Ok(Response::new(bytes))
}

fn entry(bytes: &[u8]) -> Result<(u8, Entry<'_>), Refusal> {
    match bytes {
        [position, 0] => Ok((*position, Entry::Empty)),
        [position, 1, list, low, high] => {
            let list = List::from_number(*list).ok_or(Refusal::UnknownList)?;
            let index = WordIndex::new(u16::from_le_bytes([*low, *high]));
            Ok((*position, Entry::Index(list, index.ok_or(Refusal::UnknownList)?)))
        }
        [position, 2] => Ok((*position, Entry::Unreadable)),
        [position, 3, text @ ..] if !text.is_empty() => {
            let text = std::str::from_utf8(text).map_err(|_| Refusal::NotText)?;
            Ok((*position, Entry::Text(text)))
        }
        _ => Err(Refusal::WrongInput),
    }
}
