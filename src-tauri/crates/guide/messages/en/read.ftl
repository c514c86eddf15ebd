# What reading a sheet or plate back has to say.

## Marks that cannot be taken as a plate

marks-nothing = No marks were given.
marks-nothing-do = Give one line for each word. docs/plates.md shows each format.
marks-row-length = Line { $number } does not have as many places as the format.
marks-row-length-do = Count the places of this line. Use . for empty and # for marked.
marks-symbol = Line { $number } holds a sign that is no mark.
marks-symbol-do = Use . for empty, # for marked and ? for a place that you cannot tell.
marks-too-long = The text is longer than any plate.
marks-too-long-do = Give the marks of one plate only.
marks-word-count = { $number } words were read.
marks-word-count-do = A phrase has 12, 15, 18, 21 or 24 words. Check that no line is missing.
picture-not-a-picture = The file is no picture that can be read.
picture-not-a-picture-do = Give a PNG or PBM file of one page, straight and complete.
picture-too-large = The picture is too large.
picture-too-large-do = Scan the page at 200 to 600 dots per inch.
picture-too-small = The picture is too small for this sheet.
picture-too-small-do = Scan the page at 200 dots per inch or more.
picture-shape = The picture does not have the shape of the paper.
picture-shape-do = Give the whole page, straight and not cut off, and say which paper it is with --paper.
picture-blank = No filled sheet of this format is in the picture.
picture-blank-do = Check the format, the paper and the number of words. A blank sheet has nothing to read.

## Answers

read-matches = The plate says the phrase that you gave.
read-differs = The plate does not say the phrase that you gave.
read-consistent = The marks are a phrase of { $count } words, and its checksum matches.
read-not-compared = This compares the plate with nothing but its own checksum. Give your words with --against to compare it with them.
read-unreadable = The marks are no phrase.
read-readings = { $count ->
    [one] One phrase is a single mark away.
   *[other] { $count } phrases are a single mark away, and nothing tells which is meant.
}
read-heading-faults = What differs
read-prompt = Type the marks, one word a line. Nothing is shown while you type. An empty line ends.
read-failed = { $problem }
read-file-failed = The file cannot be read.
read-file-failed-do = Check its name and that you may read it.
read-against-unclear = The words to compare with are no single phrase whose checksum matches.
read-against-unclear-do = Check them first with “tanekura check”.

## Help

help-sheet-read = Read a filled sheet or plate back, and say where it differs
help-sheet-read-after =
    Marks come from standard input, one word a line: # for a mark, . for none,
    ? for one that you cannot tell; digits, letters or words for other formats.
    Or give a PNG or PBM picture of a whole filled page. docs/plates.md has
    examples. Exit status 1 when anything is wrong.
help-option-read-template = Which sheet or plate it is
help-option-image = A picture of a filled sheet: PNG or PBM, straight and complete
help-option-read-paper = The paper of the picture: a4 or letter (usually a4)
help-option-read-scale = The --scale that the sheet was drawn with
help-option-hexadecimal = Word numbers are hexadecimal
help-option-against = Ask for the words to compare with
help-option-against-file = Read the words to compare with from this file
