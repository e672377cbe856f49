/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Transcripts: prompts, output, mends, and places in the text as it was; and when the prompt has to ask for
 * more.
 */
#include "lang_support.h"

#include "tap.h"

static Source *read_transcript(const char *text) {
  return source_from_text("session", text, strlen(text), SOURCE_TRANSCRIPT);
}

static void check_code(const char *what, const char *text, const char *code) {
  Source *source = read_transcript(text);
  if (!CHECK(strcmp(source->code, code) == 0, "%s", what)) printf("#   found %s\n", shown(source->code));
  source_release(source);
}

static void check_prompts(void) {
  check_code("prompts are dropped", "sage: a = 1\nsage: b\n1\nsage: c", "a = 1\nb\nc\n");
  check_code("continuations and a blank one", "sage: for k in x:\n....:     k\n....: \n0\nsage: k\n",
             "for k in x:\n    k\n\nk\n");
  check_code("prompts without a blank behind them", "sage: for k in x:\n....:     k\n....:\nsage:\nsage: k\n",
             "for k in x:\n    k\n\n\nk\n");
  check_code("Mayfly's own prompts", "mayfly: if a:\n......:   b\nmayfly: c\n", "if a:\n  b\nc\n");
  check_code("Python's prompts", ">>> if a:\n...   b\n...\n>>> c\n3\n...\n", "if a:\n  b\n\nc\n");
  check_code("dots in Sage's output are no prompt", "sage: a\nTraceback\n...\nKeyError\nsage: b\n", "a\nb\n");
  check_code("indented transcripts", "    sage: a\n    1\n    sage: b\n", "a\nb\n");
  check_code("a string may hold a prompt", "sage: a = '''x\n....: sage: y\n....: '''\n",
             "a = '''x\nsage: y\n'''\n");
  check_code("lines of an open bracket need no prompt", "sage: f(1,\n   2)\n3\n", "f(1,\n   2)\n");
  check_code("CR LF", "sage: a\r\n1\r\nsage: b\r\n", "a\nb\n");
  check_code("plain code before the first prompt", "for p in x:\n  p\nsage: a\n1\n", "for p in x:\n  p\na\n");
  check_code("fences are passed over", "```sage\nfor p in x:\n  p\n```\n\n```\nsage: a\n1\n```\n",
             "for p in x:\n  p\na\n");
}

static void check_detection(void) {
  static const struct {
    const char *text;
    bool is_transcript;
  } cases[] = {
      {"\n\nsage: 1", true},
      {"a = 1\nsage: a", true},
      {"a = 1\nb = 2", false},
      {"'''\n>>> a\n'''\n", false},
      {"f('''\nsage: 1\n''')", false},
      {"x = (\nsage: 1)", false},
      {"if a:\n  sage: int = 1", false},
      {"sage:1", false},
      {"'don\\'t'\nsage: a", true},
      {"# it's\nsage: a", true},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    CHECK(transcript_detect(cases[i].text, strlen(cases[i].text)) == cases[i].is_transcript,
          "%s a transcript: %s", cases[i].is_transcript ? "is" : "is not", shown(cases[i].text));
}

static void check_cells(void) {
  Source *source = read_transcript("sage: a = 1\nsage: b\n1\n\n2\n\nsage: for k in c:\n....:   k\n3");
  CHECK(source->cell_count == 3, "three cells");
  const TranscriptCell *cells = source->cells;
  CHECK(cells[0].line == 1 && cells[0].output_length == 0 && cells[0].output_line == 0,
        "a cell without output");
  CHECK(cells[1].output_line == 3 && cells[1].output_length == 4 && memcmp(cells[1].output, "1\n\n2", 4) == 0,
        "output with an empty line in it, none behind it");
  CHECK(cells[2].line == 7 && cells[2].output_length == 1 && cells[2].output[0] == '3',
        "the last cell's output");
  SourceLine code = {source->code + cells[2].code.start, cells[2].code.end - cells[2].code.start};
  CHECK(code.length == 16 && memcmp(code.bytes, "for k in c:\n  k\n", 16) == 0, "the last cell's code");
  source_release(source);
}

static void check_positions(void) {
  Parse parse = parse_text("sage: a = 1\n1\nsage: if a:\n....:     b + c\n", DIALECT_CAS, SOURCE_TRANSCRIPT);
  const AstIf *test = ast_If(parse.module->body.items[1]);
  Node *sum = ast_Expr(test->body.items[0])->value;
  Position start = source_position(parse.source, sum->span.start),
           end = source_end_position(parse.source, sum->span.end);
  CHECK(start.line == 4 && start.column == 11 && end.column == 16, "columns count the prompt");
  SourceLine text = source_text_of(parse.source, sum->span);
  CHECK(text.length == 5 && memcmp(text.bytes, "b + c", 5) == 0, "the text of a span");
  parse_end(&parse);
  parse = parse_text("sage: a = 1\nsage: f(1 2)\n", DIALECT_CAS, SOURCE_TRANSCRIPT);
  Position place = source_position(parse.source, parse.problem.span.start);
  CHECK(place.line == 2 && place.column == 9, "an error shows the user's own line");
  parse_end(&parse);
}

static void check_mended(const char *what, const char *text, const char *dump, unsigned mends) {
  Parse parse = parse_text(text, DIALECT_CAS, SOURCE_TRANSCRIPT);
  bool right = parse.dump && strcmp(parse.dump, dump) == 0 && parse.mends == mends;
  if (!CHECK(right, "%s", what))
    printf("#   found %u %s\n", parse.mends, parse.dump ? parse.dump : parse.problem.message);
  parse_end(&parse);
}

static void check_mends(void) {
  static const char import[] =
      "(ImportFrom sage.groups.abelian_gps.abelian_group_gap [(Alias AbelianGroupGap -)] 0)";
  check_mended("a wrapped name is joined",
               "sage: from sage.groups.abelian_gps.abelian_group_gap import AbelianGr\n....: oupGap\n",
               import, 1);
  char two[300];
  snprintf(two, sizeof two, "%s (Assign [(Name G)] (Name x))", import);
  check_mended("a second statement is not",
               "sage: from sage.groups.abelian_gps.abelian_group_gap import AbelianGroupGap\n....: G = x\n",
               two, 0);
  check_mended("nor is a name in a short line's cell", "sage: a = b\n....: c\n",
               "(Assign [(Name a)] (Name b)) (Expr (Name c))", 0);
  check_mended("inside brackets there is no doubt", "sage: f(ab\n....: cd)\n",
               "(Expr (Call (Name f) [(Name abcd)] []))", 1);
  check_mended("but a keyword stays one", "sage: f(ab\n....: or cd)\n",
               "(Expr (Call (Name f) [(BoolOp Or [(Name ab) (Name cd)])] []))", 0);
  check_mended("a statement too deep", "for p in x:\n   a\n    b\n   c\n",
               "(For (Name p) (Name x) [(Expr (Name a)) (Expr (Name b)) (Expr (Name c))] [])", 1);
  check_mended("a text indented as a whole", "    a\n    if b:\n        c\n    d\n",
               "(Expr (Name a)) (If (Name b) [(Expr (Name c))] []) (Expr (Name d))", 1);
  Parse parse = parse_text("for p in x:\n   a\n    b\n", DIALECT_CAS, SOURCE_STRICT);
  CHECK(!parse.module && parse.problem.kind == SYNTAX_INDENTATION &&
            strcmp(parse.problem.message, "unexpected indent") == 0,
        "a strict file gets Python's error");
  parse_end(&parse);
  parse = parse_text("for p in x:\n   a\n    if b:\n      c\n", DIALECT_CAS, SOURCE_TRANSCRIPT);
  CHECK(!parse.module, "a compound statement too deep is no mend");
  parse_end(&parse);
}

static const struct {
  const char *text;
  InputState state;
  unsigned indent;
} inputs[] = {
    {"", INPUT_COMPLETE, 0},
    {"x = 1", INPUT_COMPLETE, 0},
    {"# only this", INPUT_COMPLETE, 0},
    {"R.<x> = QQ[]", INPUT_COMPLETE, 0},
    {"for i in x:", INPUT_INCOMPLETE, 4},
    {"for i in x:\n    y", INPUT_INCOMPLETE, 4},
    {"for i in x:\n    y\n", INPUT_INCOMPLETE, 4},
    {"for i in x:\n    y\n\n", INPUT_COMPLETE, 0},
    {"for i in x:\n    y\n    ", INPUT_COMPLETE, 0},
    {"if x: y", INPUT_INCOMPLETE, 0},
    {"def f():\n    if x:\n        return 1", INPUT_INCOMPLETE, 4},
    {"def f():\n    # why", INPUT_INCOMPLETE, 4},
    {"if x:\n    y\nelse:", INPUT_INCOMPLETE, 4},
    {"@d\n", INPUT_INCOMPLETE, 0},
    {"f(1,", INPUT_INCOMPLETE, 4},
    {"f(1,\n\n", INPUT_INCOMPLETE, 4},
    {"x = '''a\n\n", INPUT_INCOMPLETE, 0},
    {"x = \\\n", INPUT_INCOMPLETE, 0},
    {"try:\n    x\n", INPUT_INCOMPLETE, 4},
    {"try:\n    x\n\n", INPUT_INVALID, 0},
    {"class A:\n\n", INPUT_INVALID, 0},
    {"x = )", INPUT_INVALID, 0},
    {"x = 'a", INPUT_INVALID, 0},
    {"f(1 2", INPUT_INVALID, 0},
    {"x = 1 +", INPUT_INVALID, 0},
    {"f?", INPUT_COMPLETE, 0},
    {"%time f(x)", INPUT_COMPLETE, 0},
    {"%%time\nf(x)", INPUT_INCOMPLETE, 0},
    {"sage: for i in x:\n....:     y", INPUT_COMPLETE, 0},
};

static void check_completeness(void) {
  for (size_t i = 0; i < sizeof inputs / sizeof *inputs; i++) {
    InputStatus status = input_is_complete(inputs[i].text, strlen(inputs[i].text), DIALECT_CAS);
    if (!CHECK(status.state == inputs[i].state && status.indent == inputs[i].indent, "complete? %s",
               shown(inputs[i].text)))
      printf("#   found %d, %u\n", status.state, status.indent);
  }
}

static const struct {
  const char *text;
  PromptKind kind;
  const char *subject, *rest;
} prompts[] = {
    {"a + b", PROMPT_CODE, "", ""},
    {"G.order?", PROMPT_HELP, "G.order", ""},
    {" ? matrix ", PROMPT_HELP, "matrix", ""},
    {"f??", PROMPT_SOURCE, "f", ""},
    {"??f", PROMPT_SOURCE, "f", ""},
    {"?", PROMPT_HELP, "", ""},
    {"'why?'", PROMPT_CODE, "", ""},
    {"x = 1 # really?", PROMPT_CODE, "", ""},
    {"%time f(x) ", PROMPT_MAGIC, "time", "f(x)"},
    {"%%timeit\nf(x)\n", PROMPT_MAGIC, "timeit", "f(x)"},
    {"!ls -l", PROMPT_SHELL, "", "ls -l"},
    {"a\nb?", PROMPT_CODE, "", ""},
};

static void check_prompt_inputs(void) {
  for (size_t i = 0; i < sizeof prompts / sizeof *prompts; i++) {
    PromptInput input = dialect_prompt_input(prompts[i].text, strlen(prompts[i].text));
    bool same = input.kind == prompts[i].kind;
    if (same && input.kind != PROMPT_CODE && input.kind != PROMPT_SHELL)
      same = input.subject_length == strlen(prompts[i].subject) &&
             memcmp(input.subject, prompts[i].subject, input.subject_length) == 0;
    if (same && input.kind != PROMPT_CODE)
      same = input.rest_length == strlen(prompts[i].rest) &&
             memcmp(input.rest, prompts[i].rest, input.rest_length) == 0;
    CHECK(same, "prompt input: %s", shown(prompts[i].text));
  }
  CHECK(dialect_for_file("a.py") == DIALECT_PYTHON && dialect_for_file("a.cas") == DIALECT_CAS &&
            dialect_for_file(NULL) == DIALECT_CAS,
        "the dialect of a file");
}

int main(void) {
  check_prompts();
  check_detection();
  check_cells();
  check_positions();
  check_mends();
  check_completeness();
  check_prompt_inputs();
  return tap_finish();
}
