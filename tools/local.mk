# Programs for those who build and change Mayfly; none is installed.
EXTRA_DIST += \
  tools/bytecode-page \
  tools/check-layers \
  tools/demo \
  tools/count-cases \
  tools/differential/batch.py \
  tools/differential/calls \
  tools/differential/calls.py \
  tools/differential/definitions.py \
  tools/differential/evaluate.py \
  tools/differential/flow.py \
  tools/differential/generate.py \
  tools/differential/grammar.py \
  tools/differential/run \
  tools/differential/sample.py \
  tools/differential/statements.py \
  tools/differential/support.py \
  tools/differential/writer.py \
  tools/fuzz/calls.py \
  tools/fuzz/mutate.py \
  tools/fuzz/programs \
  tools/fuzz/run \
  tools/leaks \
  tools/leaks.py \
  tools/run-test \
  tools/tally \
  tools/unicode-tables
