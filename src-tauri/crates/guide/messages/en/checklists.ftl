# Checklists: what to do, why, and how to know that it is done.
#
# `item-…` is the thing to do, `-why` the reason, `-done` how to know. `list-of-…` names a list, `-about` says when
# to use it. What the program can look at itself answers with `probe-…`.

## The lists

list-of-write-new = Write a new phrase down
list-of-write-new-about = For a wallet that has just been made. Nothing should be sent to it before the last item.
list-of-check-old = Check an old phrase
list-of-check-old-about = For a paper or a plate that you have had for a while.
list-of-steel-copy = Make a steel copy
list-of-steel-copy-about = For letters or dots stamped into metal.
list-of-split-among-people = Split among people
list-of-split-among-people-about = For shares of which some are enough, held by people you trust.
list-of-before-reinstall = Before you reinstall
list-of-before-reinstall-about = Before a wallet, an extension, a browser profile or a computer is removed or reset.
list-of-yearly-review = Yearly review
list-of-yearly-review-about = Half a year after the first backup, then once a year.
list-of-for-heirs = For heirs
list-of-for-heirs-about = So that others can find and use the backup when you cannot.
list-of-leak-today = A leak, today
list-of-leak-today-about = When somebody may have seen the phrase. The order matters.
list-of-lost-copy = A copy is lost
list-of-lost-copy-about = When a paper, a plate or a share cannot be found.

## The phases

phase-prepare = Prepare
phase-write = Write
phase-verify = Make sure
phase-store = Put away
phase-share = Share
phase-review = Review
phase-inherit = For heirs
phase-incident = When something went wrong

## Prepare

item-quiet-hours = Set aside two quiet hours. Do not begin if you may have to stop half-way.
item-quiet-hours-why = Most mistakes come from hurry.
item-quiet-hours-done = Nobody expects you, and the telephone can ring unanswered.
item-quiet-room = Choose a room where nobody and no camera can see the desk.
item-quiet-room-why = A glance or a picture is enough to take everything.
item-quiet-room-done = You have looked from every window and door, and see no paper from there.
item-no-listeners = Take telephones, smart speakers and webcams out of the room, or switch them off.
item-no-listeners-why = Microphones and cameras work without being noticed.
item-no-listeners-done = Nothing in the room can hear or film.
item-offline = Disconnect the computer: pull the cable, switch Wi-Fi and Bluetooth off.
item-offline-why = Without a way out, words cannot leave.
item-offline-done = A web page in the browser no longer loads.
item-isolation = Look whether this program is kept off the network.
item-isolation-why = It needs no network, so nothing should let it have one.
item-isolation-done = `tanekura protect` says that the kernel blocks the network.
item-nothing-records = Restart, close every other program, and end screen sharing, remote control, screen recorders and Recall.
item-nothing-records-why = A program that runs can watch keys and pictures of the screen.
item-nothing-records-done = Only this program is open, and the session keeps programs apart.
item-no-clipboard-history = Switch clipboard history and cloud clipboard off.
item-no-clipboard-history-why = They keep what was copied, and may send it to other devices.
item-no-clipboard-history-done = The history shows nothing, and no such program is running.
item-plain-keyboard = Switch the keyboard to plain letters, and let no input method learn.
item-plain-keyboard-why = Input methods remember words, and some ask a server for suggestions.
item-plain-keyboard-done = Typing a letter shows that letter, with no suggestions.
item-idle-lock = Use the window with its idle lock on, and lock it when you leave the desk.
item-idle-lock-why = A screen that is left alone is read by others.
item-idle-lock-done = The window says after how long it locks.
item-wallet-origin = Get the wallet only from an address you type yourself, and look at the publisher's name.
item-wallet-origin-why = Imitations of wallets have stood in shops and advertisements.
item-wallet-origin-done = You typed metamask.io, or the address in your device's manual.
item-tools-ready = Lay out two pens, the sheet, a ruler, an opaque envelope, and something to destroy drafts with.
item-tools-ready-why = Whoever has to look for something improvises.
item-tools-ready-done = Everything lies on the table before the words appear.
item-accounts-listed = List the accounts that the phrase should bring back, with their addresses.
item-accounts-listed-why = Addresses are what the check is compared with. They are public.
item-accounts-listed-done = Every account has its address, and the kinds that need another backup are marked.
item-hard-ground = Write on a hard surface such as glass or a bare table, one sheet only.
item-hard-ground-why = Pressure leaves a copy on the sheet below.
item-hard-ground-done = Nothing lies below the sheet.
item-printer-by-cable = Print blank sheets. If words must be printed, use a printer on a cable, without a network or a disk.
item-printer-by-cable-why = Office printers keep pages, and a network carries them.
item-printer-by-cable-done = The printer hangs on a cable, and is switched off afterwards.

## Write

item-lasting-ink = Write by hand with pigment ink; no pencil, no felt tip that runs.
item-lasting-ink-why = Pencil wears off, and dye runs when it gets wet.
item-lasting-ink-done = A wet finger on a test stroke smears nothing.
item-block-letters = Write in block letters, one word to a numbered line.
item-block-letters-why = Joined and hasty letters are read wrong years later.
item-block-letters-done = Somebody else could spell each word without knowing it.
item-follow-numbers = Follow the numbers on the screen, not the columns, and tick each one.
item-follow-numbers-why = Grids that are read down instead of across are a usual mistake.
item-follow-numbers-done = The last number on the paper is the last on the screen, and every one has its tick.
item-whole-words = On paper, write the words in full.
item-whole-words-why = The letters beyond the fourth help when one is unreadable.
item-whole-words-done = No word on the paper is shortened.
item-three-letter-dash = On a plate with four boxes, put a dash in the fourth when a word has three letters.
item-three-letter-dash-why = Without it, a word of three letters looks like the beginning of a longer one.
item-three-letter-dash-done = Every word fills four boxes.
item-no-pictures = Never photograph, dictate, mail or paste the words.
item-no-pictures-why = Pictures go to clouds by themselves, and thieves' programs read them.
item-no-pictures-done = The words exist on paper and in the wallet only.
item-label-the-sheet = Add a label, the date, the wallet's name, the number of words, the path, and the end of the first address.
item-label-the-sheet-why = You and your heirs will ask these questions in ten years.
item-label-the-sheet-done = The sheet says what it opens without naming an amount.
item-passphrase-apart = If there is a passphrase, keep it on another sheet in another place. Note on this one that it exists.
item-passphrase-apart-why = Together they protect nothing; without the note, nobody looks for it.
item-passphrase-apart-done = The two sheets lie in different places.
item-no-private-tricks = Do not reorder, encode or leave out words by a rule of your own.
item-no-private-tricks-why = Own tricks are forgotten, and keep owners out more often than thieves.
item-no-private-tricks-done = A stranger who follows the numbers would read it as it is.
item-number-base = On a plate with numbers or dots, add whether they count from 0 or 1, and one worked example.
item-number-base-why = Counting from the wrong number changes every word.
item-number-base-done = The example on the plate gives the word it names.
item-stamp-slowly = Look at each letter before you strike it. O and Q, I and L are easily confused.
item-stamp-slowly-why = A struck letter cannot be taken back.
item-stamp-slowly-done = Each letter on the plate has been read back from the plate.
item-spoiled-sheets = Destroy spoiled sheets and plates completely, and begin again.
item-spoiled-sheets-why = Half a secret in the waste is still a secret.
item-spoiled-sheets-done = No draft is left, and nothing was overwritten.

## Make sure

item-read-back = Read the words back from the paper, letter by letter, not from memory.
item-read-back-why = The eye sees what the head expects.
item-read-back-done = You have spelled every word with the paper in hand.
item-check-from-paper = Type the words from the paper into the check: list, number of words, checksum.
item-check-from-paper-why = The wallet's own quiz asks for three words only.
item-check-from-paper-done = The check says that the phrase can be read.
item-compare-address = Compare the address that the phrase opens with the wallet's, every character.
item-compare-address-why = By chance, 1 in 16 wrong phrases of 12 words passes the checksum.
item-compare-address-done = The check says that this phrase opens the address.
item-second-account = Compare a second account too.
item-second-account-why = A mistake in the path shows only there.
item-second-account-done = Both addresses are opened.
item-trial-recovery = Before you send anything, restore the wallet once on a spare device or in a fresh browser profile.
item-trial-recovery-why = It proves paper, eyes and wallet together.
item-trial-recovery-done = The same accounts appeared there, and that copy was removed again.
item-every-copy = Check every copy on its own, the metal one too.
item-every-copy-why = Copies of a mistaken copy agree with each other.
item-every-copy-done = Each copy has its own date of checking.
item-next-day = Let a night pass, and read everything once more.
item-next-day-why = One overlooks one's own mistakes on the same day.
item-next-day-done = You have read it on another day.
item-small-amount = Send a small amount, restore the wallet, spend it, and only then move the rest.
item-small-amount-why = It tries the whole way there and back.
item-small-amount-done = The small amount came out again after a restore.
item-accounts-outside = Find the accounts that the phrase does not open, and back up their keys or move what they hold.
item-accounts-outside-why = Imported, hardware and smart-contract accounts are not part of the phrase.
item-accounts-outside-done = Every address on your list is opened, or has a backup of its own.
item-shut-down = Close the program and shut the computer down, without sleep or hibernation, before it goes online.
item-shut-down-why = Sleep and hibernation keep what was in memory.
item-shut-down-done = The computer was off for a minute.

## Put away

item-two-places = Keep at least two copies, in two places that cannot burn or flood together.
item-two-places-why = One place is lost in one night.
item-two-places-done = The two places are in different buildings.
item-one-of-steel = Have one copy on steel or titanium: thick, in one piece, deeply punched.
item-one-of-steel-why = Loose letters, thin foil, aluminium and shallow engraving failed in fire tests.
item-one-of-steel-done = A fingernail feels every letter.
item-behind-a-lock = Put each copy behind a lock: a safe, a deposit box.
item-behind-a-lock-why = Most finders are not looking for it; a lock stops them.
item-behind-a-lock-done = Nobody can reach it without a key or breaking something.
item-sealed = Seal it in an opaque bag that shows opening, and note its number and your signature.
item-sealed-why = Then you know whether somebody has looked.
item-sealed-done = The number is noted in another place.
item-dry-and-dark = Protect it from damp, light and insects. No thermal paper, no tight lamination.
item-dry-and-dark-why = Slow decay is noticed last.
item-dry-and-dark-done = The sheet is dry, flat and dark, and every word can be read.
item-things-apart = Keep phrase, password and device in different places.
item-things-apart-why = One theft should not take everything.
item-things-apart-done = No bag, drawer or safe holds two of them.
item-quiet-label = Label it so that you understand it, and a burglar does not.
item-quiet-label-why = A label speaks to those who find it, too.
item-quiet-label-done = Nothing outside names money or a wallet.
item-places-noted = Write down elsewhere which copies exist and where, without the words.
item-places-noted-why = A lost copy is noticed only if somebody knows that it existed.
item-places-noted-done = The note names every copy, its place and the date it was last seen.
item-no-digital-copy = Leave no digital copy: no cloud, notes app, photograph, password manager or mail draft.
item-no-digital-copy-why = Whatever is on a network can be taken from anywhere.
item-no-digital-copy-done = You have searched photographs, notes and mails, and found none.

## Share

item-real-threshold = Split with a published threshold scheme such as SLIP-39, never by cutting the words into halves.
item-real-threshold-why = Half a phrase can be guessed by a thief, and is lost when one half is lost.
item-real-threshold-done = One share alone says nothing about the phrase.
item-threshold-chosen = Choose numbers that survive one loss and one theft, such as 2 of 3 or 3 of 5.
item-threshold-chosen-why = Too few can be stolen together, too many get lost.
item-threshold-chosen-done = You can name what happens when any one share is gone.
item-different-homes = Give the shares to people in different homes and towns.
item-different-homes-why = One fire or one quarrel should not reach two of them.
item-different-homes-done = No two shares lie under one roof.
item-combinations-tested = Join every combination once, or at least use each share once, before you rely on them.
item-combinations-tested-why = A bad share hides until it is needed.
item-combinations-tested-done = Each share has taken part in a join that opened the address.
item-shares-labelled = Each share carries the set's name, its number, how many are needed, and the date. Outside it names no use.
item-shares-labelled-why = Shares of different sets do not fit together, and get mixed up.
item-shares-labelled-done = A holder could tell which set it is, and a burglar could not tell what for.
item-asking-agreed = Agree how you will ask for a share: in person, or by a call that they return. Never by message.
item-asking-agreed-why = Voices and messages can be imitated.
item-asking-agreed-done = Every holder can say how you would ask.
item-join-once = Join shares only offline, on one device, once. Count the phrase as shown from then on.
item-join-once-why = The moment of joining is the weak one.
item-join-once-done = You know who was present, and what was done with the words.
item-holder-leaves = When a holder leaves, split anew, and destroy the old set.
item-holder-leaves-why = A share that was handed out cannot be called back.
item-holder-leaves-done = No share of the old set is left.

## Review

item-review-dated = Put the next check into the calendar: after half a year, then yearly. Name it without the word "wallet".
item-review-dated-why = What is not dated is not done, and calendars are read by others.
item-review-dated-done = The calendar shows the day.
item-copies-in-place = Look at every copy: is it where it belongs, sealed and readable?
item-copies-in-place-why = Loss and prying are noticed only by looking.
item-copies-in-place-done = You have had each one in your hands.
item-one-copy-checked = Check one copy completely, a different one each year.
item-one-copy-checked-why = Ink fades, and mistakes show late.
item-one-copy-checked-done = Its date of checking is new.
item-changes-covered = Think of changes: new accounts, imported keys, new phrases, new devices, a move. Are they covered?
item-changes-covered-why = The phrase stays the same; what hangs on it changes.
item-changes-covered-done = Every address you use is opened, or has a backup of its own.
item-permissions-reviewed = Review connected sites and token approvals in the wallet.
item-permissions-reviewed-why = Permissions do not expire by themselves.
item-permissions-reviewed-done = You know every name on both lists.
item-tools-still-work = Try whether the tools to read the backup still exist and run: word list, reader, program.
item-tools-still-work-why = Programs and devices age faster than steel.
item-tools-still-work-done = You have read one word of the backup with them.
item-contacts-renewed = Renew the addresses and telephone numbers of those who hold shares or should know.
item-contacts-renewed-why = People move.
item-contacts-renewed-done = You have spoken with each of them this year.

## For heirs

item-letter-written = Write a letter in plain words: what exists, where, who can help, what to avoid. Name path, list and passphrase, without the words.
item-letter-written-why = Heirs are not experts, and nobody can guess the details.
item-letter-written-done = Somebody without knowledge has read it, and could say what to do first.
item-letter-apart = Keep the letter and the secret in different places. The letter names the places.
item-letter-apart-why = Whoever finds the letter should not have everything.
item-letter-apart-done = The letter alone opens nothing.
item-heirs-practise = Let them bring back a wallet once, from a practice phrase without money.
item-heirs-practise-why = The first attempt should not fall into a time of grief.
item-heirs-practise-done = They have done it without your hands.
item-box-access = Find out who may open the safe or the deposit box, and on which conditions.
item-box-access-why = A box that nobody may open keeps heirs out.
item-box-access-done = A second person is entered there, or knows the way.
item-heirs-warned = Tell them that nobody honest asks for the words, and that "recovery companies" are a trap.
item-heirs-warned-why = Those who look for victims read notices of death.
item-heirs-warned-done = They can repeat it in their own words.

## When something went wrong

item-new-phrase-today = If the words may have been seen: make a new phrase on a clean device today, and check its paper.
item-new-phrase-today-why = Whoever has the words can act at any time, and often within minutes.
item-new-phrase-today-done = The new paper opens the new wallet's address.
item-move-valuable-first = Move the most valuable things first, and keep enough on each network for the fees.
item-move-valuable-first-why = A new password or a reinstallation changes nothing, because the keys stay the same.
item-move-valuable-first-done = Every account and network of the old phrase is empty.
item-old-copies-dead = Mark old copies "dead", and destroy them when nothing can arrive there any more.
item-old-copies-dead-why = Forgotten accounts and late payments turn up.
item-old-copies-dead-done = Nothing has arrived at the old addresses for some months.
item-replace-lost-copy = Replace a lost copy or share at once. If shares may fall below the number needed, bring the wallet back now and move.
item-replace-lost-copy-why = One more loss would be the last one.
item-replace-lost-copy-done = There are as many copies as before, and you know whether the lost one was seen.
item-do-not-answer = Do not answer those who contact you first: "support", "2FA", "migration", "recovery".
item-do-not-answer-why = Real support waits until you open a conversation.
item-do-not-answer-done = The chat is closed, and nothing was sent.

## What the program sees

probe-offline-good = Seen: no network link of this computer is up. Bluetooth was not looked at.
probe-offline-bad = Seen: a network link of this computer is up.
probe-offline-cannot-tell = Not seen: this system does not say whether a network link is up. Look yourself.
probe-isolation-good = Seen: the kernel keeps this program off the network.
probe-isolation-bad = Seen: this program could reach a network. Disconnect the computer.
probe-isolation-cannot-tell = Not seen: on this system only the program itself keeps away from the network.
probe-clipboard-history-good = Seen: none of the clipboard programs known to Tanekura is running. Others cannot be excluded.
probe-clipboard-history-bad = Seen: a program that keeps what is copied is running.
probe-clipboard-history-cannot-tell = Not seen: whether copied text is kept. Look into the settings yourself.
probe-session-type-good = Seen: this session, Wayland, keeps programs from reading each other's keys. Recorders you allowed yourself still see the screen.
probe-session-type-bad = Seen: under X11, every program of this session can read keys and screen.
probe-session-type-cannot-tell = Not seen: which kind of session this is, or which programs record. Look yourself.
probe-synced-folder-good = Seen: the folder you are in is in no known synchronised folder. Other places were not looked at.
probe-synced-folder-bad = Seen: the folder you are in is copied to a cloud. Save nothing secret here.
probe-synced-folder-cannot-tell = Not seen: whether this folder is copied elsewhere. Look yourself.
probe-printer-good = Seen: no printer on a network is set up here.
probe-printer-bad = Seen: a printer on a network is set up here.
probe-printer-cannot-tell = Not seen: this system does not show its printers to a program without rights. Look at the cable yourself.
probe-idle-lock-good = Seen: this window wipes everything when it is left alone.
probe-idle-lock-bad = Seen: the idle lock is off.
probe-idle-lock-cannot-tell = Not seen: the command line has no idle lock. Nothing stays on after an answer.
probe-hibernation-good = Seen: this system does not write its memory to the disk for hibernation.
probe-hibernation-bad = Seen: this system can hibernate. Shut it down instead.
probe-hibernation-cannot-tell = Not seen: whether this system hibernates. Shut it down to be sure.

## Notes and progress

checklist-word-why = Why
checklist-word-done = Done when
checklist-word-date = Date
checklist-word-source = Source
note-too-long = This note is too long.
note-too-long-do = Keep it to a few sentences.
note-control-characters = This note contains characters that cannot be kept.
note-control-characters-do = Type it again as plain text.
note-reads-as-phrase = This note reads like a recovery phrase, so it was not kept.
note-reads-as-phrase-do = Progress is an ordinary file that others can read. Note where the phrase is, never the phrase.
note-reads-as-share = This note reads like a share of a phrase, so it was not kept.
note-reads-as-share-do = Note who holds the share, never the share.
note-reads-as-key = This note reads like a private key, so it was not kept.
note-reads-as-key-do = Note where the key is, never the key.
note-no-such-item = There is no item of that name.
note-no-such-item-do = The list names its items when it is shown.
note-too-many = This progress file has become too long.
note-too-many-do = Reset a finished list, or begin a new file.
progress-not-ours = This file is no progress of Tanekura's.
progress-not-ours-do = Choose another file. This one was not changed.
progress-newer = This file was written by a newer version.
progress-newer-do = Use that version, or begin a new file. This one was not changed.
progress-damaged = Line { $line } of this file cannot be read.
progress-damaged-do = Mend that line in an editor, or begin a new file. This one was not changed.
progress-too-large = This file is too large for a progress file.
progress-too-large-do = Choose another file. This one was not changed.
