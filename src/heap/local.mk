# The sources of src/heap/, one a line.
