//! The custody plan that is open in the window: what it says, what was changed, where it is saved.
//!
//! In: a new plan, a file, edits. Out: the same with everything that is computed from it. Wiped by a lock like the
//! session; a plan holds no secret but places, people and its file's password.
//! Not here: what a plan is and what follows from it (crate `plan`), dialogs (`files`).

use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use tanekura_plan::{Date, Plan, PlanError, file, review, what_if};
use tanekura_secret::SecretText;

use crate::files;
use crate::suspicion::reads_as_secret;
use crate::views::custody::{CustodyView, OpenPlanView};

/// How many changes can be taken back.
const MOST_UNDO: usize = 100;

/// The plan, or the file that waits for its password.
#[derive(Default)]
pub(crate) struct Custody {
    open: Option<OpenPlan>,
    chosen: Option<Chosen>,
}

struct OpenPlan {
    plan: Plan,
    before: Vec<Plan>,
    after: Vec<Plan>,
    /// As it is on the disk.
    saved: Option<Plan>,
    path: Option<PathBuf>,
    password: Option<SecretText>,
}

struct Chosen {
    path: PathBuf,
    bytes: Vec<u8>,
}

/// What a saving needs, taken along so that nothing stays locked while it works.
pub(crate) struct Saving {
    pub(crate) plan: Plan,
    pub(crate) path: Option<PathBuf>,
    pub(crate) password: Option<SecretText>,
}

/// Today, by the machine's clock.
pub(crate) fn today() -> Option<Date> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    Date::from_days(u32::try_from(seconds / 86_400).ok()?)
}

impl Custody {
    /// Begins a plan with nothing in it.
    pub(crate) fn begin(&mut self, random: [u8; 16]) {
        self.chosen = None;
        self.open = Some(OpenPlan::of(Plan::new(random), None, None));
    }

    /// Takes the bytes of a file; one in clear is opened at once.
    pub(crate) fn choose(&mut self, path: PathBuf, bytes: Vec<u8>) -> Result<(), PlanError> {
        if file::is_encrypted(&bytes) {
            self.chosen = Some(Chosen { path, bytes });
            return Ok(());
        }
        let plan = file::open(&bytes, None, &reads_as_secret)?;
        self.chosen = None;
        self.open = Some(OpenPlan::of(plan, Some(path), None));
        Ok(())
    }

    /// The chosen file's bytes.
    pub(crate) fn chosen_bytes(&self) -> Option<Vec<u8>> {
        self.chosen.as_ref().map(|chosen| chosen.bytes.clone())
    }

    /// Takes the plan that the chosen file held.
    pub(crate) fn opened(&mut self, plan: Plan, password: SecretText) {
        if let Some(chosen) = self.chosen.take() {
            self.open = Some(OpenPlan::of(plan, Some(chosen.path), Some(password)));
        }
    }

    /// Puts an edited plan in the place of the one before.
    pub(crate) fn change(&mut self, plan: Plan) -> Result<(), PlanError> {
        plan.check(&reads_as_secret)?;
        if let Some(open) = &mut self.open
            && open.plan != plan
        {
            open.before.push(std::mem::replace(&mut open.plan, plan));
            open.after.clear();
            if open.before.len() > MOST_UNDO {
                open.before.remove(0);
            }
        }
        Ok(())
    }

    /// Takes the last change back, or carries it out again.
    pub(crate) fn step(&mut self, back: bool) {
        let Some(open) = &mut self.open else { return };
        let (from, to) = if back {
            (&mut open.before, &mut open.after)
        } else {
            (&mut open.after, &mut open.before)
        };
        if let Some(plan) = from.pop() {
            to.push(std::mem::replace(&mut open.plan, plan));
        }
    }

    /// Notes that a copy was looked at today.
    pub(crate) fn looked_at(&mut self, item: u32, read_back: bool) -> Result<(), PlanError> {
        let (Some(open), Some(today)) = (&self.open, today()) else { return Ok(()) };
        let mut plan = open.plan.clone();
        review::looked_at(&mut plan, item, read_back, today);
        self.change(plan)
    }

    /// Sets the password that the file is saved with.
    pub(crate) fn set_password(&mut self, password: SecretText) {
        if let Some(open) = &mut self.open {
            open.password = Some(password).filter(|password| !password.is_empty());
            // The file on the disk still has the other one.
            open.saved = None;
        }
    }

    /// What a saving needs.
    pub(crate) fn saving(&self) -> Option<Saving> {
        let open = self.open.as_ref()?;
        // EXPOSE: a second locked copy for the time of one saving, so that the window goes on meanwhile.
        let copied = |password: &SecretText| SecretText::copy_of(password.expose());
        Some(Saving {
            plan: open.plan.clone(),
            path: open.path.clone(),
            password: open.password.as_ref().map(copied),
        })
    }

    /// Notes what is on the disk now.
    pub(crate) fn saved(&mut self, plan: Plan, path: PathBuf) {
        if let Some(open) = &mut self.open {
            open.saved = Some(plan);
            open.path = Some(path);
        }
    }

    /// Forgets the plan; the file stays.
    pub(crate) fn close(&mut self) {
        *self = Self::default();
    }

    /// The plan that is open.
    pub(crate) fn plan(&self) -> Option<&Plan> {
        self.open.as_ref().map(|open| &open.plan)
    }

    /// Everything that the page shows.
    pub(crate) fn view(&self) -> CustodyView {
        CustodyView {
            open: self.open.as_ref().and_then(OpenPlan::view),
            chosen: self.chosen.as_ref().map(|chosen| files::name_of(&chosen.path)),
            ..CustodyView::default()
        }
    }
}

impl OpenPlan {
    fn of(plan: Plan, path: Option<PathBuf>, password: Option<SecretText>) -> Self {
        let saved = path.is_some().then(|| plan.clone());
        Self { plan, before: Vec::new(), after: Vec::new(), saved, path, password }
    }

    fn view(&self) -> Option<OpenPlanView> {
        Some(OpenPlanView {
            plan: self.plan.clone(),
            what_if: what_if(&self.plan),
            review: review::review(&self.plan, today()?),
            can_undo: !self.before.is_empty(),
            can_redo: !self.after.is_empty(),
            saved: self.saved.as_ref() == Some(&self.plan),
            name: self.path.as_deref().map(files::name_of),
            has_password: self.password.is_some(),
        })
    }
}
