# libephemeron: its sources, one a line.
