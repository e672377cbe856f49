# The sources of src/object/, one a line.
