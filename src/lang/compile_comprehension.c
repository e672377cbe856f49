/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compile_comprehension.c: comprehensions, and the loop that `for` statements share with them:
 *
 *          GET_ITER it            The item's register is the variable itself where that is possible. An inlined
 *          JUMP next              comprehension's variables are temporaries above its iterator: they vanish with it.
 *    body: …
 *    next: FOR_LOOP item, it, body
 */
#include "lang/compile_internal.h"

ForLoop for_begin(Compiler *c, const Node *node) {
  ForLoop loop = {label_new(c), label_new(c)};
  bool reachable = c->unit->reachable;
  emit_goto(c, node, loop.next);
  c->unit->reachable = reachable; /* by FOR_LOOP; what is bound there is bound here too */
  label_place(c, loop.body);
  return loop;
}

void for_end(Compiler *c, const Node *node, const ForLoop *loop, int iterator, int item) {
  label_place(c, loop->next);
  emit_jump(c, node, OPCODE_FOR_LOOP, item, iterator, loop->body);
}

typedef struct Comprehension {
  const Node *node;
  const NodeList *generators;
  const Node *element, *value; /* value: of a dict comprehension */
  Scope *scope;
  int result;         /* register of the list, set or dict; -1: a generator */
  int first_iterator;
} Comprehension;

static Comprehension describe(Compiler *c, const Node *node) {
  Comprehension comp = {.node = node, .scope = scope_of(&c->scopes, node), .result = -1};
  switch (node->kind) {
    case AST_ListComp: comp.generators = &ast_ListComp(node)->generators, comp.element = ast_ListComp(node)->element; break;
    case AST_SetComp: comp.generators = &ast_SetComp(node)->generators, comp.element = ast_SetComp(node)->element; break;
    case AST_DictComp:
      comp.generators = &ast_DictComp(node)->generators;
      comp.element = ast_DictComp(node)->key;
      comp.value = ast_DictComp(node)->value;
      break;
    default: comp.generators = &ast_GeneratorExp(node)->generators, comp.element = ast_GeneratorExp(node)->element;
  }
  return comp;
}

/* Targets of an inlined comprehension: names stand for the registers that hold the items. */
static void bind_inlined(Compiler *c, const Comprehension *comp, const Node *target, int reg) {
  const NodeList *targets = NULL;
  switch (target->kind) {
    case AST_Name: scope_find(comp->scope, scope_mangle(comp->scope, c->names, ast_Name(target)->name))->reg = reg; return;
    case AST_Tuple: targets = &ast_Tuple(target)->elements; break;
    case AST_List: targets = &ast_List(target)->elements; break;
    default: store_target(c, target, reg); return;
  }
  int first = push_unpacked(c, target, targets, reg);
  for (uint32_t i = 0; i < targets->count; i++) {
    const Node *one = targets->items[i];
    bind_inlined(c, comp, one->kind == AST_Starred ? ast_Starred(one)->value : one, first + (int)i);
  }
}

static void add_element(Compiler *c, const Comprehension *comp) {
  int mark = c->unit->top;
  int element = comp->value ? expr_kept(c, comp->element, comp->value) : expr(c, comp->element);
  int value = comp->value ? expr(c, comp->value) : -1;
  c->unit->top = mark;
  switch (comp->node->kind) {
    case AST_ListComp: emit(c, comp->element, OPCODE_LIST_APPEND, comp->result, element, 0); break;
    case AST_SetComp: emit(c, comp->element, OPCODE_SET_ADD, comp->result, element, 0); break;
    case AST_DictComp: emit(c, comp->element, OPCODE_DICT_ADD, comp->result, element, value); break;
    default: emit(c, comp->element, OPCODE_YIELD, mark, element, 0);
  }
}

static void one_generator(Compiler *c, const Comprehension *comp, uint32_t k) {
  if (k == comp->generators->count) {
    add_element(c, comp);
    return;
  }
  const AstComprehension *generator = ast_Comprehension(comp->generators->items[k]);
  int mark = c->unit->top, iterator = comp->first_iterator;
  if (k > 0) {
    int reg = expr(c, generator->iter);
    c->unit->top = mark;
    emit_iter(c, generator->iter, mark, reg);
    iterator = temp_push(c);
  }
  int top = c->unit->top;
  int local = !comp->scope->inlined && generator->target->kind == AST_Name ? local_register(c, ast_Name(generator->target)->name) : -1;
  int item = local >= 0 ? local : top;
  ForLoop loop = for_begin(c, generator->iter);
  if (local >= 0) {
    store_name(c, generator->target, ast_Name(generator->target)->name, local);
  } else {
    temp_push(c);
    if (comp->scope->inlined) bind_inlined(c, comp, generator->target, item);
    else store_target(c, generator->target, item);
  }
  for (uint32_t i = 0; i < generator->conditions.count; i++) expr_branch(c, generator->conditions.items[i], false, loop.next);
  one_generator(c, comp, k + 1);
  c->unit->top = top;
  for_end(c, generator->iter, &loop, iterator, item);
  c->unit->top = mark;
}

static void build_result(Compiler *c, Comprehension *comp) {
  Opcode build = comp->node->kind == AST_ListComp  ? OPCODE_BUILD_LIST
                 : comp->node->kind == AST_SetComp ? OPCODE_BUILD_SET
                                                   : OPCODE_BUILD_DICT;
  comp->result = c->unit->top;
  emit(c, comp->node, build, comp->result, comp->result, 0);
  temp_push(c);
}

static void get_iter_push(Compiler *c, const Node *iterable) {
  int mark = c->unit->top;
  int reg = expr(c, iterable);
  c->unit->top = mark;
  emit_iter(c, iterable, mark, reg);
  temp_push(c);
}

static void inline_to(Compiler *c, Comprehension *comp, int to) {
  int mark = c->unit->top;
  build_result(c, comp);
  comp->first_iterator = c->unit->top;
  get_iter_push(c, ast_Comprehension(comp->generators->items[0])->iter);
  Scope *outer = c->unit->inner;
  c->unit->inner = comp->scope;
  one_generator(c, comp, 0);
  c->unit->inner = outer;
  c->unit->top = mark;
  emit_move(c, comp->node, to, mark);
}

const char *comprehension_name(const Node *node) {
  switch (node->kind) {
    case AST_ListComp: return "<listcomp>";
    case AST_SetComp: return "<setcomp>";
    case AST_DictComp: return "<dictcomp>";
    default: return "<genexpr>";
  }
}

static Value comprehension_code(Compiler *c, Comprehension *comp) {
  Unit unit;
  unit_open(c, &unit, comp->scope, comp->node, symbol(c->m, comprehension_name(comp->node)));
  if (comp->node->kind != AST_GeneratorExp) build_result(c, comp);
  comp->first_iterator = 0;
  one_generator(c, comp, 0);
  if (comp->result >= 0) emit(c, comp->node, OPCODE_RETURN, comp->result, 0, 0);
  else emit(c, comp->node, OPCODE_RETURN_NONE, 0, 0, 0);
  return unit_close(c);
}

void comprehension_to(Compiler *c, const Node *node, int to) {
  Comprehension comp = describe(c, node);
  if (!c->unit->reachable) return;
  if (comp.scope->inlined) {
    inline_to(c, &comp, to);
    return;
  }
  int mark = c->unit->top;
  simple_function_to(c, node, comprehension_code(c, &comp), comp.scope, mark);
  temp_push(c);
  get_iter_push(c, ast_Comprehension(comp.generators->items[0])->iter);
  c->unit->top = mark;
  emit(c, node, OPCODE_CALL, to, mark, 1);
}
