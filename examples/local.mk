# Programs to try, one file a line; installed below $(docdir).
example_files += \
  examples/coercion/dual_numbers.cas \
  examples/ticket/gf-loop.cas \
  examples/ticket/discover.cas \
  examples/ticket/presets.cas \
  examples/ticket/products.cas \
  examples/ticket/remedies.cas \
  examples/ticket/ring.cas \
  examples/ticket/t1_automorphism_subgroups.cas \
  examples/ticket/t2_discriminant_actions.cas \
  examples/ticket/t3_lattice_actions.cas \
  examples/ticket/t4_discovered_lattice_actions.cas \
  examples/ticket/t5_matrix_actions.cas \
  examples/ticket/t6_discovered_actions.cas \
  examples/ticket/t7_held_matrix_space.cas
