//! "Does it open my accounts?": the given addresses, each marked as opened by this phrase or not.

use serde::Deserialize;
use tanekura_wallet::{
    Circumstances, CoverOutcome, Covered, Family, MAX_TEXT, MOST_ACCOUNTS, Possibility, Target,
    TargetProblem, TargetWarning, coverage as covered_by, parse_targets, possibilities,
};
use tauri::State;
use tauri::ipc::Request;

use crate::input;
use crate::refusal::Refusal;
use crate::session::go_on_while;
use crate::shell::Shell;
use crate::views::{CoverageRow, CoverageView};

#[derive(Deserialize)]
struct CoverageInput<'a> {
    text: &'a str,
}

/// Compares the addresses in a pasted text (public data) with what the phrase opens. Runs beside the window; a
/// lock stops it.
#[tauri::command(async)]
pub(crate) fn coverage(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<CoverageView, Refusal> {
    let input: CoverageInput<'_> = input::fields(&request)?;
    if input.text.len() > MAX_TEXT {
        return Err(Refusal::TooLong);
    }
    let (seed, with_passphrase) = {
        let mut session = shell.secrets()?;
        (session.seed()?, session.has_passphrase())
    };
    let wipes = shell.wipes();
    let lines = parse_targets(input.text);
    let targets: Vec<Target> = lines.iter().filter_map(|line| line.clone().ok()).collect();
    let go_on = &mut |_, _| go_on_while(shell.wipes() == wipes);
    let covered = covered_by(&seed, &targets, MOST_ACCOUNTS, go_on);
    drop(seed);
    if shell.wipes() != wipes {
        return Err(Refusal::NothingChecked);
    }
    let opens_another = covered.iter().any(|it| matches!(it.outcome, CoverOutcome::Opened { .. }));
    let circumstances =
        Circumstances { opens_another, with_passphrase, accounts_per_family: MOST_ACCOUNTS };
    let mut covered = covered.into_iter();
    let row = |line: Result<Target, TargetProblem>| match line {
        Ok(target) => found(&target, covered.next().as_ref(), circumstances),
        Err(problem) => refused(problem),
    };
    let rows = lines.into_iter().map(row).collect();
    Ok(CoverageView { rows, searched: MOST_ACCOUNTS, with_passphrase })
}

fn found(target: &Target, covered: Option<&Covered>, circumstances: Circumstances) -> CoverageRow {
    let mut row = CoverageRow {
        shown: target.shown().to_owned(),
        label: target.label().map(str::to_owned),
        outcome: "not_found",
        warnings: target.warnings().iter().copied().map(TargetWarning::as_str).collect(),
        ..CoverageRow::default()
    };
    match covered.map(|it| &it.outcome) {
        Some(CoverOutcome::Opened { path, family, number, exact }) => {
            row.outcome = "opened";
            row.path = Some(path.clone());
            row.family = family.map(Family::as_str);
            row.number = Some(*number);
            row.exact = Some(*exact);
        }
        _ => {
            let codes = possibilities(target, circumstances);
            row.possible = codes.into_iter().map(Possibility::as_str).collect();
        }
    }
    row
}

/// The line itself is not repeated: it may be a secret.
fn refused(problem: TargetProblem) -> CoverageRow {
    CoverageRow { outcome: "problem", problem: Some(problem.as_str()), ..CoverageRow::default() }
}
