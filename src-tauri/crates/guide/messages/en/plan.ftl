# The custody plan: its screens, its letters, its calendar, and what can be wrong with its file.
#
# "Passphrase" is only the extra secret of a phrase. What opens the file is its password.

## What can be wrong with a plan or its file

plan-error-not-a-plan = This file is not a custody plan.
plan-error-not-a-plan-do = Choose the file that you saved the plan in.
plan-error-newer-version = This plan was saved by a newer version of the program.
plan-error-newer-version-do = Open it with that version. Nothing was changed.
plan-error-too-large = This file is far larger than any plan.
plan-error-too-large-do = Choose the file that you saved the plan in.
plan-error-truncated = The end of this file is missing.
plan-error-truncated-do = Copy it again from where it is whole, or open an older copy.
plan-error-damaged = This file has been changed or has rotted.
plan-error-damaged-do = Open another copy of it. Nothing of a damaged plan can be trusted.
plan-error-needs-passphrase = This plan is encrypted.
plan-error-needs-passphrase-do = Type its file password.
plan-error-wrong-passphrase = This password does not open the file.
plan-error-wrong-passphrase-do = Try again, watching for capitals and for the keyboard's language.
plan-error-other-key = This file was encrypted for a key, not with a password.
plan-error-other-key-do = Decrypt it with the program that made it, or choose another file.
plan-error-work-too-high = Opening this file would take far more memory than our files do.
plan-error-work-too-high-do = It was not made by this program. Choose the file that you saved the plan in.
plan-error-wrong-value = A field of the plan has a value that it cannot have.
plan-error-wrong-value-do = Look at what you entered last: numbers, dates and the fingerprint of eight signs.
plan-error-no-such-entry = Something is named that is not in the plan.
plan-error-no-such-entry-do = Enter the phrase, place or person first.
plan-error-twice = Two entries of the plan have the same number.
plan-error-twice-do = The file was changed by another program. Open an older copy.
plan-error-too-many = The plan has more entries than it takes.
plan-error-too-many-do = Remove what is not needed any more.
plan-error-text-too-long = A text is too long, or has signs that are no letters.
plan-error-text-too-long-do = Use at most 240 letters in each field.
plan-error-holds-a-secret = One of the fields reads as a recovery phrase, a share or a key.
plan-error-holds-a-secret-do = Remove those words. A plan says where things are, never what they say.
plan-error-empty-passphrase = There is no file password yet.
plan-error-empty-passphrase-do = Choose one, or save the plan in clear on purpose.
plan-error-unreadable-file = The file cannot be read.
plan-error-unreadable-file-do = Look whether it is still there and whether you may read it.

## Beginning

step-plan = Begin
step-inventory = What you have
step-whatif = What if
step-review = Review
window-title-plan = Custody plan
window-title-inventory = Custody plan
window-title-whatif = What would happen if
window-title-review = Yearly review

start-plan = Keep it safe for years
start-plan-explain = Note which copy is where, see what a fire or a thief would mean, and be reminded to look.
start-plan-button = Open the custody plan

plan-title = Where is what?
plan-lead = The plan holds places and people, never a word of a phrase. It is kept in one file, encrypted with a password.
plan-new = Begin a new plan
plan-choose = Open a saved plan
plan-go-on = Go on with the open plan
plan-close = Close the plan
plan-close-ask = Close without saving?
plan-close-explain = What changed since the last saving will be gone.
plan-close-yes = Close without saving
plan-close-no = Keep it open
plan-chooser-open = Open a custody plan
plan-chooser-save = Save the custody plan
plan-chooser-calendar = Save the calendar
plan-chooser-letter = Save the letter
plan-file-chosen = { $name } is encrypted.
plan-file-label = File password
plan-file-show = Show the letters
plan-file-open = Open the file
plan-file-opening = Opening. This takes a moment on purpose: it slows down guessing.
plan-why-encrypted = Why encrypt a list of places?
plan-why-encrypted-answer = It tells a thief where to go. The file can be opened by any program that knows the age format.

## Inventory

inventory-title = What do you have, and where?
inventory-lead = Enter phrases by nickname, then places and people, then every sheet, plate and share.
plan-unsaved = Not saved yet.
plan-saved = Saved in { $name }.
plan-undo = Undo
plan-redo = Redo
plan-edit = Change { $name }
plan-remove = Remove { $name }
plan-done = Done
plan-cancel = Leave as it was
plan-unnamed = without a name
plan-remove-ask = Remove { $name }?
plan-remove-explain = { $count ->
    [one] One entry that names it will be removed too.
   *[other] { $count } entries that name it will be removed too.
}
plan-remove-yes = Remove
plan-remove-no = Keep it

plan-phrases = Phrases
plan-phrases-none = No phrase yet. Give each one a nickname; never write its words.
plan-phrases-add = Add a phrase
plan-places = Places
plan-places-none = No place yet: a drawer, a safe, a bank.
plan-places-add = Add a place
plan-holders = People who hold something
plan-holders-none = Nobody else. You hold everything yourself.
plan-holders-add = Add a person
plan-sets = Sets of shares
plan-sets-none = No phrase is split.
plan-sets-add = Add a set of shares
plan-items = Sheets, plates and shares
plan-items-none = No copy yet.
plan-items-add = Add a copy or share
plan-items-first = Enter a phrase and a place first.
plan-sets-first = Enter a phrase first.

plan-field-name = Name
plan-field-nickname = Nickname
plan-field-fingerprint = Fingerprint, if you know it
plan-field-fingerprint-hint = Eight signs, as the check shows them
plan-field-passphrase = Passphrase (an extra secret beside the words)
plan-passphrase-none = There is none
plan-passphrase-remembered = Only in my memory
plan-passphrase-written = Written down
plan-field-note = Note
plan-field-accounts = Accounts, one a line
plan-field-accounts-hint = Name, then the address. Put a minus in front if the phrase does not open it.
plan-field-access = How to get in: key, hours, joint holder
plan-field-contact = How to reach them, and how you will ask
plan-field-phrase = Phrase
plan-field-scheme = Kind of shares
plan-scheme-slip39 = SLIP-39
plan-scheme-sskr = SSKR
plan-scheme-seedxor = Seed XOR
plan-scheme-codex32 = codex32
plan-field-groups = Groups, such as 2of3 or 2of3 3of5
plan-field-groups-needed = How many groups are needed
plan-field-content = What is on it
plan-content-phrase = Whole phrase: { $name }
plan-content-passphrase = Passphrase of { $name }
plan-content-share = Share { $number } of { $name }
plan-content-share-group = Share { $group }-{ $number } of { $name }
plan-field-form = What it is made of
plan-form-paper = Paper
plan-form-card = Card
plan-form-metal = Metal plate
plan-form-device = Device
plan-form-other = Something else
plan-field-place = Place
plan-field-holder = Who holds it
plan-holder-self = Myself
plan-field-state = What has become of it
plan-state-present = It is there
plan-state-exposed = somebody may have read it
plan-state-lost = lost
plan-state-destroyed = destroyed on purpose
plan-field-seal = Number on the seal
plan-field-seen = Last seen
plan-field-verified = Words last read back
plan-field-next = Next look
plan-field-date-hint = Year-month-day, such as 2026-11-22

## What if

whatif-title = What would happen if…
whatif-lead = Computed from your plan, for each single loss and for pairs.
whatif-empty = Enter a phrase and its copies first.
weak-none = No single loss, no single thief and no pair harms a phrase in this plan.
weak-heading = The weakest point
weak-now = As it is now, something is already lost or exposed.
weak-now-do = Make a new copy today. If somebody may have read it, move the funds first.
weak-place-lost = If { $first } burns, a phrase is gone.
weak-place-lost-do = Make another copy, and keep it where the same fire or flood cannot reach.
weak-thief-at-place = Whoever reads everything at { $first } can use a phrase.
weak-thief-at-place-do = Lock and seal it, or split the phrase so that one place alone is not enough.
weak-holder-acts = { $first } alone can use a phrase.
weak-holder-acts-do = Give one person less than what is needed, or decide on purpose that this is right.
weak-holder-gone = If { $first } is gone or unwilling, a phrase is gone.
weak-holder-gone-do = Split again with one share more than is needed, or keep another copy.
weak-owner-gone = If you are gone, a phrase is gone with your memory.
weak-owner-gone-do = Write the passphrase down, on another sheet in another place.
weak-two-places-lost = If { $first } and { $second } are both lost, a phrase is gone.
weak-two-places-lost-do = A third place makes this unlikely. For many plans two are enough.
weak-two-holders-meet = { $first } and { $second } together can use a phrase.
weak-two-holders-meet-do = Choose people who do not know each other, or ask for one share more.
event-now = As it is now
event-place-lost = { $first } burns or floods
event-thief-at-place = A thief reads everything at { $first }
event-holder-acts = { $first } uses what they hold
event-holder-gone = { $first } is gone or unwilling
event-owner-gone = You are gone
event-two-places-lost = { $first } and { $second } are both lost
event-two-holders-meet = { $first } and { $second } meet
whatif-choose = Choose an event
whatif-fine = Nothing is lost and nothing can be stolen.
whatif-lost = Cannot be recovered any more: { $names }
whatif-stolen = Can be used by somebody else: { $names }
whatif-harmful = Events that do harm: { $count } of { $total }
whatif-meeting = { $name }: { $count } people who meet can open it.
whatif-meeting-one = { $name }: one person can open it alone.
whatif-meeting-open = { $name }: what is exposed already opens it.
whatif-meeting-none = { $name }: no three of the people in this plan can open it.
whatif-meetings = How many must meet
whatif-picture = Picture of the places after this event
fate-stays = stays
fate-lost = lost
fate-read = read by somebody else

## Review

review-title = What to look at this time
review-look = Look at these: are they where they should be, is the seal whole, can they be read?
review-look-none = Nothing is due today. The next look is on { $date }.
review-seen = { $name }: seen
review-read-back = Read the words of this one back, with the check, offline
review-read-back-done = { $name }: read back
review-speak = Speak to these people, and renew how you reach them
review-not-opened = These phrases have accounts that they do not open. Keep those keys, or move the funds.
review-papers = Papers
review-calendar = Save the dates as a calendar file
review-calendar-explain = The titles say nothing about what you look at.
review-heirs = Save the letter to heirs
review-card = Save the card for { $name }
review-written = Saved as { $name }.

## Saving

plan-save = Save
plan-save-as = Save as a new file
plan-file-choose = Choose a file password
plan-file-hint = A few words that you do not use elsewhere. Without it the plan cannot be opened again.
plan-file-set = Use this password
plan-file-is-set = A file password is set.
plan-save-clear = Save in clear, readable by everybody
plan-saving = Saving

## Calendar

plan-calendar-title = Look through the papers

## Letter to heirs

plan-of = { $needed } of { $count }
plan-of-groups = { $needed } of { $count } groups ({ $groups })
plan-seal = seal { $seal }
plan-share = share { $number }
plan-share-of-group = share { $group }-{ $number }
plan-heirs-title = Where things are, and what to do
plan-heirs-lead = This letter was filled in on { $date }. It says where the copies are that open my accounts.
plan-heirs-apart = Keep this letter apart from every copy. Together they are all that a thief needs.
plan-heirs-fingerprint = Its fingerprint is { $fingerprint }. The check shows the same signs when the words are the same.
plan-heirs-whole = Each of these is enough by itself:
plan-heirs-shares = These shares belong together; needed are { $needed }:
plan-heirs-or-shares = Or these shares; needed are { $needed }:
plan-heirs-remembered = There is also a passphrase, which I kept only in my memory. Without it the words open other, empty accounts.
plan-heirs-written = There is also a passphrase, without which the words open other, empty accounts. It is here:
plan-heirs-opens = It opens these accounts:
plan-heirs-opens-not = It does not open these accounts, which need their own keys:
plan-heirs-how = How to go about it
plan-heirs-step-quiet = Take your time. Nothing is lost by waiting until you are rested.
plan-heirs-step-helper = Ask somebody you have trusted for years to sit beside you. They need not see the words.
plan-heirs-step-collect = Bring together only what is needed, in one place, for as short as possible.
plan-heirs-step-program = Check the words on a computer that is not connected to anything.
plan-heirs-step-move = Then move everything to accounts of your own, and treat the old words as used up.
plan-heirs-beware = What to beware of
plan-heirs-never-asked = Nobody legitimate ever asks for these words: no support, no bank, no office.
plan-heirs-never-companies = Do not hire a recovery company, above all none that contacts you.
plan-heirs-never-photograph = Do not photograph the words, and do not send them to anybody.
plan-heirs-never-typed = Do not type the words into a web page.
plan-heirs-signed = Date and signature

## Card for a holder

plan-card-title = Please keep this for me
plan-card-lead = { $count ->
    [one] Dear { $name }, you keep one sealed thing for me. By itself it is of no use to anybody.
   *[other] Dear { $name }, you keep { $count } sealed things for me.
}
plan-card-rule-closed = Please leave it closed, and do not photograph it.
plan-card-rule-dry = Keep it dry and dark, where you will find it again.
plan-card-rule-asked = I will ask for it in person, or by a call that you return to my known number.
plan-card-rule-never = Do not give it to anybody who asks by message or mail, not even in my name.
plan-card-rule-lost = If it is lost, opened or in your way, tell me the same day.
plan-card-since = Written on { $date }.
plan-card-reach = How you reach me
