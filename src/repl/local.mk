# The sources of src/repl/, one a line.
