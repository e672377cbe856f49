# The sources of src/algebra/, one a line.
