# What explains the programme: pages to read and sheets to print.

programme-more = Read on
programme-print-about = The sheet has one A4 page.
programme-print = Print
programme-back = Back to the programme page
programme-not-given = not given
