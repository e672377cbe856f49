# Programs for those who build and change Mayfly; none is installed.
EXTRA_DIST += \
  tools/bytecode-page \
  tools/check-layers \
  tools/demo \
  tools/random-program.py \
  tools/run-test \
  tools/tally \
  tools/unicode-tables
