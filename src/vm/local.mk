# The sources of src/vm/, one a line.
