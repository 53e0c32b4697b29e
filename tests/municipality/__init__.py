"""A municipality that does not exist, with two years of minutes of five bodies: what they hold is known.

`people` who sits where, `cases` what runs through the meetings, `filler` what every meeting has besides,
`meetings.all_of_them()` the documents as values, `written.into(folder)` as files: projects, some Markdown and
some Word. What is asked of a library of them, and the true answers, is `answers`; §§ there are those of the
documents. Everything follows from a fixed seed.

    from tests.municipality import answers, meetings, written
    written.into(tmp_path)                     # ~90 files in folders by body and year
    answers.line("KS 2024/0311")               # every step of a case as the minutes have it
    answers.left_open()                        # tabled and referred items that nobody has decided since
    answers.reserved("KS 2024/0311")           # who reserved themselves, by meeting
    answers.assignments()                      # all with a due date
"""
