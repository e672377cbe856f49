# Pages about the program, one file a line; installed below $(docdir).
papers = \
  HACKING.md \
  README.md \
  doc/bytecode.md \
  doc/caches.md \
  doc/design.md \
  doc/doctests.md \
  doc/ephemerons.md \
  doc/language.md \
  doc/pickling.md

EXTRA_DIST += $(papers) doc/mayfly.1

if BUILD_MAYFLY
dist_doc_DATA = $(papers)
dist_man_MANS += doc/mayfly.1
endif

# Writes into the source tree: for whoever changes opcodes.def.
.PHONY: bytecode-page
bytecode-page:
	$(top_srcdir)/tools/bytecode-page $(top_srcdir)/src/lang/opcodes.def >$(top_srcdir)/doc/bytecode.md
