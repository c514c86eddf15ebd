# The words of the `tanekura` command: help, questions, the frame around an answer, refusals.
#
# The help's layout is part of the text: lines of at most 78 columns, examples indented. Everything else is set
# by the program.

## Help

help-about = Tanekura checks a wallet's recovery phrase, without any network.
help-usage = Usage:
help-commands = Commands
help-options = Options
help-check = Check a written-down phrase, and find out what it opens
help-protect = Show what protects this process right now, and what does not
help-completions = Print completions for a shell
help-option-help = Show this help
help-option-version = Show the version
help-option-lang = Language: en or ja (otherwise as LC_ALL, LC_MESSAGES or LANG say)
help-option-list = Word list: auto, english, japanese, korean, spanish, chinese_simplified, chinese_traditional, french, italian, czech or portuguese [auto]
help-option-count-from = For word numbers: whether the first word of the list is 0 or 1
help-option-address = An address your wallet shows; say whether this phrase opens it. May be repeated, and may hold several lines with labels
help-option-accounts = How many Ethereum accounts to show, 0 to 100 [5]
help-option-passphrase = Ask for the BIP-39 passphrase (an extra secret some wallets have)
help-option-passphrase-file = Read the passphrase from a file, or from a descriptor such as /dev/fd/3
help-option-passphrase-list = Try every line of a file as the passphrase, up to 100. An empty line means none
help-option-reveal = Show the words in the answer
help-option-json = Answer with one JSON object
help-option-require-isolation = Stop unless the kernel keeps this program off the network and hides its memory
help-option-shell = bash, zsh, fish, elvish or powershell
help-after =
    First steps:
      tanekura check
          Asks for the words without showing them, and says what it found.
      tanekura protect
          Says what keeps your words safe while they are typed.
      tanekura check --help
          More about checking, with examples.

    Exit status:
      0  all is well
      1  the answer is bad news: not readable, or an address not found
      2  the command line cannot be understood
      3  a file or a device failed
      4  a protection is missing, and --require-isolation was given
      130  stopped with Ctrl-C

    This program never asks for your words as arguments, and has no network code.
help-check-after =
    Where the words come from:
      At a terminal you are asked for them, and nothing is shown while you type.
      Give one word in a line or all at once, then an empty line. Numbers in
      front, capitals and four-letter forms are fine. Write ? for a word that
      you cannot read. From another program, pipe them to standard input.
      Never type them as arguments: those stay in the shell's history.

    Examples:
      tanekura check
          Is what I wrote down readable?
      tanekura check --address 0x12ab…89ef
          Does it open the account that my wallet shows?
      tanekura check --list japanese --passphrase
          A Japanese phrase of a wallet that has a passphrase as well.
      tanekura check --json < words.txt
          For programs. The answer holds no words, except suggestions for words
          that are on no list.

    A readable phrase is not yet proven to be yours. By chance, 1 in 16 wrong
    phrases of 12 words passes the checksum. Compare an address.
help-completions-after =
    Examples:
      tanekura completions bash > ~/.bash_completion.d/tanekura
      tanekura completions zsh > ~/.zfunc/_tanekura
      tanekura completions fish > ~/.config/fish/completions/tanekura.fish

## Asking

prompt-phrase = Type your recovery phrase. Nothing is shown while you type. One word in a line or all at once; finish with an empty line.
prompt-so-far = { $count ->
    [one] { $count } word so far. Go on, or press Enter to check.
   *[other] { $count } words so far. Go on, or press Enter to check.
}
prompt-passphrase = Passphrase (not shown):
prompt-interrupted = Stopped. Nothing was kept.
prompt-no-terminal = There is no terminal to ask on.
prompt-no-terminal-do = Pipe the words to standard input. Give a passphrase with --passphrase-file.
progress-coverage = Comparing addresses: { $done } of { $total }

## The answer

answer-figures = { $count ->
    [one] { $count } word
   *[other] { $count } words
}{ $known ->
    [yes] ; list: { $lists }
   *[no] {""}
}{ $checksum ->
    [matches] ; checksum fits
    [differs] ; checksum does not fit
   *[unknown] {""}
}
answer-changes = What was changed while reading:
answer-change-positions = { $count ->
    [one] {" "}(word { $positions })
   *[other] {" "}(words { $positions })
}
answer-suggestions = Words on the list that come close:
answer-words = The words as read:
answer-with-passphrase = With the passphrase you gave. A passphrase has no checksum: another one opens other accounts.
answer-same-wallet = All these readings open the same accounts. The list matters only for a backup in numbers.
answer-fingerprint = Fingerprint: { $fingerprint }
answer-accounts = The first Ethereum accounts of this phrase:
answer-coverage = Your addresses:
answer-possible = What an address that was not found may be, likeliest first:
answer-not-compared = Your addresses were not compared, because the phrase is not readable yet.
answer-all-covered = All addresses you gave belong to this phrase. Keep your paper safe: it is the one that opens them.

## Protections

isolation-command = This system offers no barrier against the network. The program itself contains no network code.
isolation-command-do = Disconnect the computer before you type your words.
isolation-required = Not protected as you required: { $missing }.
isolation-required-do = See `tanekura protect` for what is missing. Nothing was asked or read.

## Refusals

usage-help-do = Begin with `tanekura check`. More is in `tanekura --help` and `tanekura check --help`.
usage-missing = Something is missing on this command line.
usage-no-command = There is no such command.
usage-unknown = There is an argument that this command does not have. It is not repeated here, in case it is secret.
usage-did-you-mean = There is an option that this command does not have. A similar one is { $option }.
usage-value = This value cannot be used with { $option }.
usage-value-of = { $option } takes one of these values: { $values }.
usage-no-value = { $option } takes no value. A passphrase is asked for on the terminal.
usage-conflict = Two of these options exclude each other.
usage-unclear = This command line cannot be understood.
usage-secret = A recovery phrase, passphrase or private key seems to stand on the command line. It was not used. The number of a transaction looks like a private key, too.
usage-secret-do = Delete this line from your shell's history file, for example ~/.bash_history or ~/.zsh_history, and close this terminal. If others use this computer, treat the secret as seen. Then run `tanekura check` alone, and type the words when asked.
address-unusable = Address { $number } cannot be used. { $problem }
input-failed = Standard input could not be read.
input-failed-do = Check the file or program that the words come from.
output-failed = The answer could not be written.
output-failed-do = Check the file or disk that the answer goes to.
passphrase-file-failed = The passphrase file could not be read.
passphrase-file-failed-do = Check its name and whether you may read it.
passphrase-file-too-long = The passphrase file is far too long.
passphrase-file-too-long-do = It should hold the passphrase and nothing else.
passphrase-file-encoding = The passphrase file is not UTF-8 text.
passphrase-file-encoding-do = Save it as UTF-8. Another encoding would give another wallet.
passphrase-list-empty = There is no passphrase in the list.
passphrase-list-empty-do = Write one passphrase in each line. Leave the option out for a wallet without one.
passphrase-list-long = The list has more than { $count } passphrases.
passphrase-list-long-do = Keep the likeliest ones. Each of them makes the search as long again.
