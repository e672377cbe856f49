# The sources of src/builtins/, one a line.
