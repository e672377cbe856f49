# Pages about the program, one file a line.
EXTRA_DIST += \
  README.md \
  doc/bytecode.md \
  doc/caches.md \
  doc/design.md \
  doc/ephemerons.md \
  doc/language.md

# Writes into the source tree: for whoever changes opcodes.def.
.PHONY: bytecode-page
bytecode-page:
	$(top_srcdir)/tools/bytecode-page $(top_srcdir)/src/lang/opcodes.def >$(top_srcdir)/doc/bytecode.md
