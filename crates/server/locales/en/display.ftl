# How somebody wants pages to look.

display-title = Larger text and contrast
display-about = Choose how the pages should look. Only this browser will remember it.
display-saved = Your choice is saved.
display-save = Save
display-text = Size of text
display-text-usual = Normal
display-text-large = Larger
display-text-largest = Largest
display-contrast = Contrast
display-contrast-usual = Normal
display-contrast-high = High, with plain letters
display-motion = Motion on the page
display-motion-usual = Normal
display-motion-less = No motion
display-theme = Colours
display-theme-usual = As on your device
display-theme-light = Light
display-theme-dark = Dark
