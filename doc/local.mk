# Pages about the program, one file a line.
EXTRA_DIST += \
  doc/bytecode.md

# Writes into the source tree: for whoever changes opcodes.def.
.PHONY: bytecode-page
bytecode-page:
	$(top_srcdir)/tools/bytecode-page $(top_srcdir)/src/lang/opcodes.def >$(top_srcdir)/doc/bytecode.md
