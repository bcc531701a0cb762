# Scans that an organisation keeps.

file-kind-statute = statute
file-kind-processing-agreement = signed data processing agreement
file-kind-standards = child protection standards
file-kind-child-standards = standards in the version for children
file-kind-agreement = signed volunteer agreement
file-kind-slip = signed visit slip
file-kind-screening = screening document

file-hint = A PDF or a picture (JPEG, PNG), up to 10 MB.

refusal-file-empty = This file is empty. Choose another one.
refusal-file-too-large = This file is too large. Choose one of up to { $max } MB.
refusal-file-wrong-type = We cannot take this file. Choose a PDF, JPEG or PNG.
refusal-file-missing = Choose a file.
