//! Walking through the guides: where somebody is, what they chose, and the way back.

use super::{Answer, Body, Guide, Next, START, Step, guide};

/// A step and the guide it belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The guide.
    pub guide: &'static Guide,
    /// The step.
    pub step: &'static Step,
}

/// Why a move is not possible from here.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum WalkError {
    /// This step is answered in another way.
    #[error("this step is not answered like that")]
    NotHere,
    /// There is no choice of that name, or the job does not answer so.
    #[error("there is no such answer")]
    NoSuchAnswer,
}

impl WalkError {
    /// The closed code.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotHere => "not_here",
            Self::NoSuchAnswer => "no_such_answer",
        }
    }
}

/// Somebody on their way. Nothing of it is a secret, and nothing is kept unless the caller keeps it.
#[derive(Clone, Debug)]
pub struct Walk {
    /// The places passed, the present one last; never empty.
    passed: Vec<Place>,
}

impl Default for Walk {
    fn default() -> Self {
        Self { passed: START.first().into_iter().collect() }
    }
}

impl Walk {
    /// From the beginning of a guide.
    #[must_use]
    pub fn from(guide: &'static Guide) -> Self {
        Self { passed: guide.first().into_iter().collect() }
    }

    /// Where they are.
    #[must_use]
    pub fn place(&self) -> Option<Place> {
        self.passed.last().copied()
    }

    /// Where they have been, the present place last.
    #[must_use]
    pub fn passed(&self) -> &[Place] {
        &self.passed
    }

    /// Answers a question.
    ///
    /// # Errors
    /// When the present step is no question or has no such choice.
    pub fn choose(&mut self, name: &str) -> Result<Place, WalkError> {
        let Some(Body::Ask(choices)) = self.body() else { return Err(WalkError::NotHere) };
        let choice = choices.iter().find(|choice| choice.name == name);
        self.go(choice.ok_or(WalkError::NoSuchAnswer)?.next)
    }

    /// Goes on after an action.
    ///
    /// # Errors
    /// When the present step is no action.
    pub fn onward(&mut self) -> Result<Place, WalkError> {
        let Some(Body::Do(next)) = self.body() else { return Err(WalkError::NotHere) };
        self.go(next)
    }

    /// Comes back from a job.
    ///
    /// # Errors
    /// When the present step is no job or the job does not answer so.
    pub fn answer(&mut self, answer: Answer) -> Result<Place, WalkError> {
        let Some(Body::Open(_, replies)) = self.body() else { return Err(WalkError::NotHere) };
        let reply = replies.iter().find(|reply| reply.answer == answer);
        self.go(reply.ok_or(WalkError::NoSuchAnswer)?.next)
    }

    /// Goes back one step; at the beginning, stays.
    pub fn back(&mut self) {
        if self.passed.len() > 1 {
            self.passed.pop();
        }
    }

    fn body(&self) -> Option<Body> {
        self.place().map(|place| place.step.body)
    }

    fn go(&mut self, next: Next) -> Result<Place, WalkError> {
        let here = self.place().ok_or(WalkError::NotHere)?;
        let place = here.guide.follow(next).ok_or(WalkError::NoSuchAnswer)?;
        self.passed.push(place);
        Ok(place)
    }
}

impl Guide {
    /// Where the guide begins.
    #[must_use]
    pub fn first(&'static self) -> Option<Place> {
        self.steps.first().map(|step| Place { guide: self, step })
    }

    /// The place that `next` leads to from this guide. A test makes sure that there is one for every step.
    #[must_use]
    pub fn follow(&'static self, next: Next) -> Option<Place> {
        match next {
            Next::Step(name) => self.step(name).map(|step| Place { guide: self, step }),
            Next::Guide(name) => guide(name)?.first(),
            Next::At(name, step) => {
                let guide = guide(name)?;
                guide.step(step).map(|step| Place { guide, step })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_walk_goes_on_and_back_and_refuses_what_does_not_fit() {
        let mut walk = Walk::default();
        assert_eq!(walk.onward().unwrap_err(), WalkError::NotHere);
        assert_eq!(walk.choose("nonsense").unwrap_err(), WalkError::NoSuchAnswer);
        let place = walk.choose("password-box").unwrap();
        assert_eq!((place.guide.name, place.step.name), ("logged-out", "unlock"));
        assert_eq!(walk.answer(Answer::Covered).unwrap_err(), WalkError::NotHere);
        walk.onward().unwrap();
        walk.back();
        walk.back();
        walk.back();
        assert_eq!(walk.place().unwrap().guide.name, "start");
        assert_eq!(walk.passed().len(), 1);
    }
}
