# Programs to try, one file a line; installed below $(docdir).
example_files += \
  examples/ticket/gf-loop.cas \
  examples/ticket/discover.cas \
  examples/ticket/remedies.cas
