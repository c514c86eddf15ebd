# The Back up screens of the window: choosing a sheet, printing and saving it, reading the finished backup back.

window-title-backup = Back up
window-title-sheet = Your sheet
window-title-verify = Read it back
step-backup = What to keep it on
step-sheet = Your sheet
step-verify = Read it back

start-backup = Make a backup
start-backup-explain = Sheets for paper and steel plates, at true size. They are blank: you write the words in yourself.
start-backup-button = Choose a sheet

## Choosing

backup-title = What will you keep it on?
backup-lead = Paper tonight is better than steel next month. Begin with paper; add metal when you have it.
backup-paper = Paper, tonight
backup-paper-hint = A printer or a pencil is enough. Paper fears water and fire.
backup-metal = Metal, for decades
backup-metal-hint = The sheet is taped on the plate as a guide. Metal outlives water and fire.
backup-which-paper = Which kind of sheet?
backup-which-metal = Which plate do you own?
backup-none = Without any of these, take a plain plate and choose the last entry.
backup-choose = Choose { $title }
backup-has-phrase = The phrase of { $count } words that you checked is at hand. The sheet can be compared with it.
backup-no-phrase = No checked phrase is at hand. Blank sheets need none.

## The sheet

sheet-screen-title = { $title }
sheet-preview = Picture of the sheet, page { $number } of { $total }
sheet-preview-blank = The picture is always blank.
sheet-zoom = Size of the picture
sheet-zoom-whole = Whole page
sheet-zoom-true = About true size
sheet-paper = Paper
sheet-paper-a4 = A4
sheet-paper-letter = Letter
sheet-language = Language of the captions
sheet-count = Number of words
sheet-counted = Count words from
sheet-counted-0 = 0
sheet-counted-1 = 1
sheet-digits = Write numbers as
sheet-digits-decimal = Decimal
sheet-digits-hexadecimal = Hexadecimal
sheet-ruler = What the printed 100 mm ruler measures, in mm
sheet-ruler-hint = Print once, measure, and enter what you read. The next print is adjusted.
sheet-ruler-wrong = Enter a length from 91 to 111 mm.
sheet-content = What is on it
sheet-content-blank = Blank: I write the words myself
sheet-content-filled = Filled with my words
sheet-content-none = A filled sheet needs a phrase that was checked here and is consistent.
sheet-content-not = This sheet exists only blank.
filled-title = Before words go to a printer or a file
filled-spool = The computer keeps a copy of each print job, often for a day and sometimes for good.
filled-printer = The printer has a memory of its own. Printers in an office or on a network can be read by others.
filled-file = A file with words can be copied, synced and found. Save it only on a stick that you keep.
filled-better = Better: print the sheet blank and write the words by hand.
sheet-save = Save as { $format }
sheet-print = Print
sheet-printer = Printer
sheet-printer-network = { $name } (over the network)
sheet-printers-look = Look for printers again
sheet-actual = It prints at its actual size, with nothing scaled.
sheet-printed = Sent to the printer as job { $number }. Measure the ruler on it before you write.
sheet-saved = Saved as { $name }.
sheet-cancelled = Nothing was saved.
sheet-synced-anyway = Save there all the same
sheet-print-ask = Print a sheet with your words?
sheet-print-yes = Print the words
sheet-print-no = Do not print
sheet-verify = Read the finished backup back
sheet-verify-later = When it is written, check your phrase first. Then it can be compared here.
sheet-check-first = Check the phrase
backup-save-title = Where should the file be?

failure-no-such-sheet = This sheet does not exist for these choices.
failure-no-such-sheet-do = Choose another number of words, another paper or another scale.

print-no-spooler = No printing system was found on this computer.
print-no-spooler-do = Save the sheet as PDF on a stick and print it elsewhere, blank.
print-no-printer = There is no printer.
print-no-printer-do = Set one up in the system's settings, or save the sheet as PDF.
print-not-accepting = The printer takes no jobs now.
print-not-accepting-do = Switch it on, or resume it in the system's settings. Then print again.
print-not-allowed = The printing system does not allow this user to print.
print-not-allowed-do = Save the blank sheet as PDF and print it from another program.
print-not-taken = The printing system did not take the sheet.
print-not-taken-do = Try another printer, or save the sheet as PDF.
print-no-answer = The printing system did not answer.
print-no-answer-do = Wait a moment and print again, or save the sheet as PDF.

## Reading back

verify-title = Read your backup back
verify-lead = Read from the finished paper or plate only, not from memory and not from the old copy.
verify-words = Type each word as it stands there. Four letters are enough in most lists.
verify-letters = Type the letters of each word as they stand there.
verify-number = Type the number of each word as it stands there.
verify-dots = Click the marks of each row as they stand there. Enter takes the row and goes on.
verify-symbol = Click the dark squares of each row as they stand there. Enter takes the row and goes on.
verify-lines = Lines of the backup
verify-row = Row { $number }
verify-row-take = Take this row
verify-row-again = A row that was taken is hidden. Click it to read it again from the start.
verify-row-empty = Row { $number }, not read
verify-row-filled = Row { $number }, read
verify-cell = Place { $label }
verify-read = { $done } of { $total } read
verify-compare = Compare
verify-same = The backup says the same as your phrase.
verify-same-explain = Every place was read and agrees. The words themselves are as sure as your check was.
verify-differs-plate = The backup differs: a slip in making or reading it.
verify-differs-phrase = The backup says other words.
verify-differs-unknown = The backup differs, and it cannot be told why.
verify-differs-do = Put right what is listed, read those places again and compare once more.
verify-faults = What differs

## The record

record-heading = Keep a record of this
record-lead = A record says when and how the backup was read back. It holds no words.
record-copy-label = Name of the copy
record-date-label = Date
record-fingerprint-label = With the fingerprint of the wallet. It opens nothing, but links the record to the wallet.
record-save = Save the record
record-print = Print the record
record-title = Backup read back
record-says = This backup was read back, mark by mark, and compared with the recovery phrase. They were the same.
record-format = Format: { $text }
record-copy = Copy: { $text }
record-date = Date: { $text }
record-fingerprint = Fingerprint: { $text }
record-again = Read it back again once a year, and after every move. This record holds no words.

next-backup = Make a backup
repair-fresh = Make a fresh copy

## Faults of a plate
fault-another-phrase = The plate says another phrase.
fault-another-phrase-do = Check that you hold the plate that belongs to these words.
fault-another-word = { $where }: the marks are another word.
fault-another-word-do = Compare this word with your written copy before you change anything.
fault-checksum-differs = Every word can be read, but the checksum does not match.
fault-checksum-differs-do = Read the plate again, mark by mark. One wrong mark is enough.
fault-counted-from-zero = The numbers were counted from 0. This format counts from 1.
fault-counted-from-zero-do = Each number is one too small. Make the plate again, or note the base on it.
fault-counted-from-one = The numbers were counted from 1. This format counts from 0.
fault-counted-from-one-do = Each number is one too large. Make the plate again, or note the base on it.
fault-inverted = Marked and empty places are exchanged.
fault-inverted-do = Check which sign stands for a mark.
fault-mark-extra = { $where }: there is a mark that should not be there.
fault-mark-extra-do = Look whether it is a scratch. A mark too many cannot be taken back; make this word again elsewhere.
fault-mark-missing = { $where }: a mark is missing.
fault-mark-missing-do = Look again in slanting light. If it is not there, mark it.
fault-mark-unclear = { $where }: this place cannot be told.
fault-mark-unclear-do = Look again in slanting light, or strike the mark deeper.
fault-marks-shifted = { $where }: the marks stand one place too far to one side.
fault-marks-shifted-do = Make this word again. Begin counting at the right edge.
fault-mirrored = The plate is mirrored.
fault-mirrored-do = Look at it from the other side. If it was marked from behind, note that on it or make it again.
fault-neighbours-swapped = { $where }: this place and the next one are exchanged.
fault-neighbours-swapped-do = Make this word again.
fault-not-a-symbol = The code cannot be read as a phrase.
fault-not-a-symbol-do = Check the three large corner squares first, then copy the zones again.
fault-out-of-range = { $where }: no word has this number.
fault-out-of-range-do = Read the number again. The list has 2048 words.
fault-reading-order = The words stand in another reading order.
fault-reading-order-do = Read down the columns instead of along the rows, or the other way round.
fault-row-blank = { $where }: nothing is marked.
fault-row-blank-do = Mark this word.
fault-row-differs = { $where }: several places differ, and they are no word.
fault-row-differs-do = Read this word again. If it stays so, make it again.
fault-row-impossible = { $where }: these marks cannot stand together.
fault-row-impossible-do = Read this word again. One of the marks is a scratch or stands in the wrong place.
fault-rows-shifted = { $where }: from here on, everything stands one row too high or too low.
fault-rows-shifted-do = Look for a word that was left out or a row that was left empty.
fault-rows-swapped = { $where }: these two words have changed places.
fault-rows-swapped-do = Number them on the plate, or make both again.
fault-unknown-letters = { $where }: no word begins with these letters.
fault-unknown-letters-do = Read the letters again. I, L and T, O, Q and D, U and V are easily confused.
fault-upside-down = The plate lies upside down.
fault-upside-down-do = Turn it by half a turn. Mark which side is up.
fault-word-count = The plate holds another number of words.
fault-word-count-do = Check that both sides of the plate were read.
fault-wrong-letter = { $where }: another letter should stand here.
fault-wrong-letter-do = Compare it with your written copy and make this word again.
fault-wrong-digit = { $where }: another digit should stand here.
fault-wrong-digit-do = Compare it with your written copy and make this word again.
fault-place-word = Word { $word }
fault-place-cell = Word { $word }, place { $cell }
fault-place-label = Word { $word }, place { $cell } ({ $label })
fault-place-pair = Words { $word } and { $other }
fault-place-zone = Zone { $zone }, row { $row }, place { $cell }
