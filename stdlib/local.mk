# The library in Mayfly itself, one file a line; installed below $(pkgdatadir).
stdlib_files += \
  stdlib/json.cas \
  stdlib/string.cas \
  stdlib/textwrap.cas \
  stdlib/weakref.cas
