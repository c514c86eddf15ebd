# The window's screens of guides and checklists. What they say stands in guides.ftl and checklists.ftl.

window-title-guides = Guides
window-title-guide = Guide
window-title-origin = Is this really MetaMask?
window-title-glossary = Terms
window-title-checklists = Checklists
window-title-checklist = Checklist

start-guides = Something looks wrong: what do I do?
start-guides-explain = “Logged out”, “connection refused”, an empty wallet, a message from support: one step at a time.
start-guides-button = Open the guides
start-checklists = Checklists
start-checklists-explain = Writing a phrase down, checking an old one, steel, heirs, a leak: what to do, and how to know it is done.
start-checklists-button = Open the checklists

guides-title = What do you see?
guides-lead = Answer one question at a time. Nothing here opens a browser, and nothing asks for your words.
guides-warning = Nobody who helps you needs your recovery phrase. Not support, not a friend, not this screen.
guides-ask = The first question
guides-ask-explain = Four different things look like “logged out”. They need different steps.
guides-ask-button = Begin with what I see
guides-search = Search in your own words, or for a code
guides-search-hint = For example: suddenly logged out, connection refused, 4001
guides-search-button = Search
guides-found = Guides that fit
guides-all = All guides

guide-not = Take care:
guide-why = Why:
guide-job = This program can do the next step with you. A bar above brings you back here.
guide-answer = What came out?
guide-answer-known = (what the program found)
guide-end = This guide ends here.
guide-warnings = Advice you may read elsewhere
guide-sources = How this is known
guide-all = All guides
guidance-done = Done, go on
guidance-find-nothing = No guide fits these words.
guidance-find-nothing-do = Try other words, or begin with the first question.
guidance-paper = Paper
guidance-paper-a4 = A4
guidance-paper-letter = Letter
guidance-print = Save as PDF for printing
guidance-saved = Saved as { $name }.
guidance-save-title = Save for printing

return-label = Back to the guide
return-from = You came from: { $title }
return-button = Back to the guide

origin-title = Is this really MetaMask?
origin-lead = Paste a web address, a sender or a whole message. It is compared here with a short list. Nothing is opened.
origin-text = Address, sender or message
origin-hint = Do not paste words of a recovery phrase.
origin-answer = What the comparison says
origin-compare = Compare

glossary-title = Terms

checklists-title = Checklists
checklists-lead = Each item says what to do, why, and how to know that it is done. Some the program sees by itself.
checklists-count = { $done } of { $all } done
checklist-done-when = Done when:
checklist-done-on = Ticked on { $date }
checklist-why = Why, and how it is known
checklist-source = Source:
checklist-note = A note
checklist-note-label = Note, without words of a phrase
checklist-note-save = Keep the note
checklist-undo = Take back the last change
checklist-reset = Clear this list
checklist-keep = Keep my ticks and notes on this computer
checklist-kept = They are kept in this file:
checklist-not-kept = They are gone when the program ends. The file would be:

failure-no-clock = The clock of this computer shows no day.
failure-no-clock-do = Set the clock, then tick again.
