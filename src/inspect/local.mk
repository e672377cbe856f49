# The sources of src/inspect/, one a line.
