# Programs to try, one file a line; installed below $(docdir).
nobase_dist_doc_DATA += \
  examples/ticket/gf-loop.cas \
  examples/ticket/discover.cas
