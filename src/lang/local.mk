# The sources of src/lang/, one a line.
