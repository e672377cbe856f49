/* SPDX-License-Identifier: GPL-3.0-or-later */
/* scope_collect.c: one walk over the tree that opens a scope for each function, class and comprehension, notes what each does with
 * its names, and refuses what may not stand where it stands (`return` outside of a function, `break` outside of a loop, …). */
#include <string.h>

#include "lang/scope.h"

typedef enum LoopState { NO_LOOP, IN_LOOP, IN_STAR_HANDLER } LoopState; /* what `break` would leave */

typedef struct Collector {
  ScopeTable *table;
  Scope *scope;
  LoopState loop;
  bool star_handler;  /* inside `except*`, in the same function */
  int iterable_depth; /* inside iterables of comprehensions */
} Collector;

static void visit_expr(Collector *c, const Node *node);
static void visit_body(Collector *c, const NodeList *body);

static bool is_named(Name name, const char *text) { return strcmp(name->bytes, text) == 0; }

/* ---- scopes ---- */

static void insert_scope(ScopeTable *table, Scope *scope) {
  if (2 * (table->count + 1) > table->capacity) {
    Scope **old = table->slots;
    uint32_t old_capacity = table->capacity;
    table->capacity = old_capacity ? 2 * old_capacity : 64;
    table->slots = ARENA_ARRAY(table->names->arena, Scope *, table->capacity);
    table->count = 0;
    for (uint32_t i = 0; i < old_capacity; i++)
      if (old[i]) insert_scope(table, old[i]);
  }
  uint32_t mask = table->capacity - 1, at = ((uint32_t)((uintptr_t)scope->node >> 4) * 2654435761u) & mask;
  while (table->slots[at]) at = (at + 1) & mask;
  table->slots[at] = scope;
  table->count++;
}

static Scope *open_scope(Collector *c, ScopeKind kind, const Node *node) {
  Scope *scope = ARENA_NEW(c->table->names->arena, Scope);
  scope->kind = kind;
  scope->node = node;
  scope->parent = c->scope;
  if (c->scope) {
    scope->class_name = c->scope->class_name;
    if (c->scope->last_child) c->scope->last_child->next = scope;
    else c->scope->first_child = scope;
    c->scope->last_child = scope;
  }
  if (kind != SCOPE_MODULE) insert_scope(c->table, scope); /* an expression's root may have a scope of its own */
  c->scope = scope;
  return scope;
}

static void close_scope(Collector *c) { c->scope = c->scope->parent; }

static bool is_comprehension(const Scope *scope) {
  return scope->kind == SCOPE_COMPREHENSION || scope->kind == SCOPE_GENERATOR;
}

static Symbol *add_symbol(Collector *c, Name name, uint32_t flags, Span span) {
  return scope_add(c->table, c->scope, scope_mangle(c->scope, c->table->names, name), flags, span);
}

/* ---- binding and using names ---- */

static void define(Collector *c, Name name, uint32_t flags, Span span) {
  if (is_named(name, "__debug__")) {
    scope_fail(c->table, span, flags & SYMBOL_DELETED ? "cannot delete __debug__" : "cannot assign to __debug__");
    return;
  }
  const Symbol *before = scope_find(c->scope, scope_mangle(c->scope, c->table->names, name));
  if (flags & SYMBOL_PARAMETER && before && before->flags & SYMBOL_PARAMETER)
    scope_fail(c->table, span, "duplicate argument '%s' in function definition", name->bytes);
  if (flags & SYMBOL_ITERATION && before) {
    if (before->flags & (SYMBOL_DECLARED_GLOBAL | SYMBOL_DECLARED_NONLOCAL))
      scope_fail(c->table, span, "comprehension inner loop cannot rebind assignment expression target '%s'", name->bytes);
    if (before->flags & SYMBOL_USED) flags |= SYMBOL_EARLY;
  }
  add_symbol(c, name, flags, span);
}

static void use_name(Collector *c, const Node *node) {
  static const char *const frame_readers[] = {"locals", "vars", "dir", "eval", "exec"};
  Name name = ast_Name(node)->name;
  add_symbol(c, name, SYMBOL_USED, node->span);
  for (size_t i = 0; i < sizeof frame_readers / sizeof *frame_readers; i++)
    if (is_named(name, frame_readers[i])) c->scope->reads_locals = true;
  if (is_named(name, "super") && c->scope->kind != SCOPE_MODULE && c->scope->kind != SCOPE_CLASS)
    scope_add(c->table, c->scope, name_intern(c->table->names, "__class__", 9), SYMBOL_USED, node->span);
}

static void visit_list(Collector *c, const NodeList *list) {
  for (uint32_t i = 0; i < list->count; i++)
    if (list->items[i]) visit_expr(c, list->items[i]);
}

static void visit_optional(Collector *c, const Node *node) {
  if (node) visit_expr(c, node);
}

static void visit_target(Collector *c, const Node *node, uint32_t flags) {
  switch (node->kind) {
    case AST_Name: define(c, ast_Name(node)->name, flags, node->span); break;
    case AST_Starred: visit_target(c, ast_Starred(node)->value, flags); break;
    case AST_Tuple:
      for (uint32_t i = 0; i < ast_Tuple(node)->elements.count; i++) visit_target(c, ast_Tuple(node)->elements.items[i], flags);
      break;
    case AST_List:
      for (uint32_t i = 0; i < ast_List(node)->elements.count; i++) visit_target(c, ast_List(node)->elements.items[i], flags);
      break;
    default: visit_expr(c, node);
  }
}

/* ---- functions, classes, comprehensions ---- */

typedef struct FunctionState {
  LoopState loop;
  bool star_handler;
} FunctionState;

static FunctionState enter_function(Collector *c) {
  FunctionState saved = {c->loop, c->star_handler};
  c->loop = NO_LOOP;
  c->star_handler = false;
  return saved;
}

static void leave_function(Collector *c, FunctionState saved) {
  c->loop = saved.loop;
  c->star_handler = saved.star_handler;
}

static void each_parameter(Collector *c, const AstParameters *p, void (*visit)(Collector *, const AstParameter *)) {
  for (uint32_t i = 0; i < p->positional_only.count; i++) visit(c, ast_Parameter(p->positional_only.items[i]));
  for (uint32_t i = 0; i < p->positional.count; i++) visit(c, ast_Parameter(p->positional.items[i]));
  for (uint32_t i = 0; i < p->keyword_only.count; i++) visit(c, ast_Parameter(p->keyword_only.items[i]));
  if (p->vararg) visit(c, ast_Parameter(p->vararg));
  if (p->kwarg) visit(c, ast_Parameter(p->kwarg));
}

static void visit_outer_parts(Collector *c, const AstParameter *p) {
  visit_optional(c, p->default_value);
  visit_optional(c, p->annotation);
}

static void define_parameter(Collector *c, const AstParameter *p) { define(c, p->name, SYMBOL_PARAMETER, p->base.span); }

static void visit_function(Collector *c, const AstFunctionDef *f) {
  define(c, f->name, SYMBOL_ASSIGNED, f->name_span);
  visit_list(c, &f->decorators);
  each_parameter(c, ast_Parameters(f->parameters), visit_outer_parts);
  visit_optional(c, f->returns);
  FunctionState saved = enter_function(c);
  open_scope(c, SCOPE_FUNCTION, &f->base);
  each_parameter(c, ast_Parameters(f->parameters), define_parameter);
  visit_body(c, &f->body);
  close_scope(c);
  leave_function(c, saved);
}

static void visit_lambda(Collector *c, const AstLambda *l) {
  each_parameter(c, ast_Parameters(l->parameters), visit_outer_parts);
  open_scope(c, SCOPE_FUNCTION, &l->base);
  each_parameter(c, ast_Parameters(l->parameters), define_parameter);
  visit_expr(c, l->body);
  close_scope(c);
}

static void visit_callable(Collector *c, const AstCallableAssign *f) {
  define(c, f->name, SYMBOL_ASSIGNED, f->name_span);
  open_scope(c, SCOPE_FUNCTION, &f->base);
  for (uint32_t i = 0; i < f->variables.count; i++) define(c, f->variables.items[i], SYMBOL_PARAMETER, f->variables.spans[i]);
  visit_expr(c, f->value);
  close_scope(c);
}

static void visit_class(Collector *c, const AstClassDef *k) {
  define(c, k->name, SYMBOL_ASSIGNED, k->name_span);
  visit_list(c, &k->bases);
  for (uint32_t i = 0; i < k->keywords.count; i++) visit_expr(c, ast_Keyword(k->keywords.items[i])->value);
  visit_list(c, &k->decorators);
  FunctionState saved = enter_function(c);
  open_scope(c, SCOPE_CLASS, &k->base)->class_name = k->name;
  visit_body(c, &k->body);
  close_scope(c);
  leave_function(c, saved);
}

static void visit_comprehension(Collector *c, const Node *node, const NodeList *generators, const Node *element, const Node *value) {
  bool in_iterable = c->iterable_depth > 0 && is_comprehension(c->scope);
  c->iterable_depth++;
  visit_expr(c, ast_Comprehension(generators->items[0])->iter);
  c->iterable_depth--;
  Scope *scope = open_scope(c, node->kind == AST_GeneratorExp ? SCOPE_GENERATOR : SCOPE_COMPREHENSION, node);
  scope->in_iterable = in_iterable;
  scope->generator = node->kind == AST_GeneratorExp;
  for (uint32_t i = 0; i < generators->count; i++) {
    const AstComprehension *generator = ast_Comprehension(generators->items[i]);
    if (i > 0) {
      c->iterable_depth++;
      visit_expr(c, generator->iter);
      c->iterable_depth--;
    }
    visit_target(c, generator->target, SYMBOL_ITERATION);
    visit_list(c, &generator->conditions);
  }
  visit_expr(c, element);
  visit_optional(c, value);
  close_scope(c);
}

/* ---- expressions ---- */

/* A walrus inside a comprehension binds in the function or module around it. */
static void extend_walrus(Collector *c, const Node *target) {
  Name name = scope_mangle(c->scope, c->table->names, ast_Name(target)->name);
  for (Scope *scope = c->scope; scope; scope = scope->parent) {
    const Symbol *symbol = scope_find(scope, name);
    if (is_comprehension(scope)) {
      if (symbol && symbol->flags & SYMBOL_ITERATION)
        scope_fail(c->table, target->span, "assignment expression cannot rebind comprehension iteration variable '%s'",
                   name->bytes);
      continue;
    }
    if (scope->kind == SCOPE_CLASS) {
      scope_fail(c->table, target->span, "assignment expression within a comprehension cannot be used in a class body");
      return;
    }
    bool global = scope->kind == SCOPE_MODULE || (symbol && symbol->flags & SYMBOL_DECLARED_GLOBAL);
    scope_add(c->table, c->scope, name, global ? SYMBOL_DECLARED_GLOBAL : SYMBOL_DECLARED_NONLOCAL, target->span);
    scope_add(c->table, scope, name, SYMBOL_ASSIGNED, target->span);
    scope->has_walrus = true;
    return;
  }
}

static void visit_walrus(Collector *c, const AstNamedExpr *walrus) {
  if (c->iterable_depth > 0) {
    scope_fail(c->table, walrus->base.span, "assignment expression cannot be used in a comprehension iterable expression");
    return;
  }
  if (is_comprehension(c->scope)) extend_walrus(c, walrus->target);
  visit_expr(c, walrus->value);
  c->scope->has_walrus = true;
  if (!is_comprehension(c->scope)) visit_target(c, walrus->target, SYMBOL_ASSIGNED);
}

static void visit_yield(Collector *c, const Node *node, const Node *value) {
  static const char *const places[] = {[AST_ListComp] = "list comprehension", [AST_SetComp] = "set comprehension",
                                       [AST_DictComp] = "dict comprehension", [AST_GeneratorExp] = "generator expression"};
  if (is_comprehension(c->scope)) scope_fail(c->table, node->span, "'yield' inside %s", places[c->scope->node->kind]);
  else if (c->scope->kind != SCOPE_FUNCTION) scope_fail(c->table, node->span, "'yield' outside function");
  c->scope->generator = true;
  visit_optional(c, value);
}

static void visit_call_parts(Collector *c, const AstCall *call) {
  visit_list(c, &call->arguments);
  for (uint32_t i = 0; i < call->keywords.count; i++) visit_expr(c, ast_Keyword(call->keywords.items[i])->value);
}

static void visit_child(void *context, Node *child) { visit_expr(context, child); }

/* One node without the child that its chain leans on. */
static void visit_link(Collector *c, const Node *node) {
  switch (node->kind) {
    case AST_BinOp: visit_expr(c, ast_BinOp(node)->right); break;
    case AST_Subscript: visit_expr(c, ast_Subscript(node)->index); break;
    case AST_Call: visit_call_parts(c, ast_Call(node)); break;
    default: break; /* Attribute, GeneratorAccess */
  }
}

static void visit_chain(Collector *c, const Node *node) {
  uint32_t length = 0;
  const Node *leftmost = node;
  for (; ast_left_spine(leftmost); leftmost = ast_left_spine(leftmost)) length++;
  const Node **links = ARENA_ARRAY(c->table->names->arena, const Node *, length);
  uint32_t at = length;
  for (const Node *link = node; link != leftmost; link = ast_left_spine(link)) links[--at] = link;
  visit_expr(c, leftmost);
  for (uint32_t i = 0; i < length; i++) visit_link(c, links[i]);
}

static void visit_expr(Collector *c, const Node *node) {
  switch (node->kind) {
    case AST_Name: use_name(c, node); break;
    case AST_BinOp:
    case AST_Attribute:
    case AST_Subscript:
    case AST_Call:
    case AST_GeneratorAccess: visit_chain(c, node); break;
    case AST_Lambda: visit_lambda(c, ast_Lambda(node)); break;
    case AST_ListComp: visit_comprehension(c, node, &ast_ListComp(node)->generators, ast_ListComp(node)->element, NULL); break;
    case AST_SetComp: visit_comprehension(c, node, &ast_SetComp(node)->generators, ast_SetComp(node)->element, NULL); break;
    case AST_DictComp:
      visit_comprehension(c, node, &ast_DictComp(node)->generators, ast_DictComp(node)->key, ast_DictComp(node)->value);
      break;
    case AST_GeneratorExp:
      visit_comprehension(c, node, &ast_GeneratorExp(node)->generators, ast_GeneratorExp(node)->element, NULL);
      break;
    case AST_NamedExpr: visit_walrus(c, ast_NamedExpr(node)); break;
    case AST_Yield: visit_yield(c, node, ast_Yield(node)->value); break;
    case AST_YieldFrom: visit_yield(c, node, ast_YieldFrom(node)->value); break;
    default: ast_each_child(node, visit_child, c);
  }
}

/* ---- patterns ---- */

static void visit_pattern_child(void *context, Node *child);

static void visit_pattern(Collector *c, const Node *node) {
  if (node->kind == AST_MatchAs && ast_MatchAs(node)->name) define(c, ast_MatchAs(node)->name, SYMBOL_ASSIGNED, node->span);
  if (node->kind == AST_MatchStar && ast_MatchStar(node)->name) define(c, ast_MatchStar(node)->name, SYMBOL_ASSIGNED, node->span);
  ast_each_child(node, visit_pattern_child, c);
  if (node->kind == AST_MatchMapping && ast_MatchMapping(node)->rest)
    define(c, ast_MatchMapping(node)->rest, SYMBOL_ASSIGNED, node->span);
}

static void visit_pattern_child(void *context, Node *child) {
  if (child->kind >= AST_MatchValue && child->kind <= AST_MatchOr) visit_pattern(context, child);
  else visit_expr(context, child);
}

static void visit_match(Collector *c, const AstMatch *match) {
  visit_expr(c, match->subject);
  for (uint32_t i = 0; i < match->cases.count; i++) {
    const AstMatchCase *one = ast_MatchCase(match->cases.items[i]);
    visit_pattern(c, one->pattern);
    visit_optional(c, one->guard);
    visit_body(c, &one->body);
  }
}

/* ---- statements ---- */

static void declare(Collector *c, const NameList *names, Span span, uint32_t flag) {
  const char *word = flag == SYMBOL_DECLARED_GLOBAL ? "global" : "nonlocal";
  if (flag == SYMBOL_DECLARED_NONLOCAL && c->scope->kind == SCOPE_MODULE) {
    scope_fail(c->table, span, "nonlocal declaration not allowed at module level");
    return;
  }
  for (uint32_t i = 0; i < names->count; i++) {
    const Symbol *symbol = scope_find(c->scope, scope_mangle(c->scope, c->table->names, names->items[i]));
    const char *name = names->items[i]->bytes;
    uint32_t flags = symbol ? symbol->flags : 0;
    if (flags & SYMBOL_PARAMETER) scope_fail(c->table, span, "name '%s' is parameter and %s", name, word);
    else if (flags & SYMBOL_USED) scope_fail(c->table, span, "name '%s' is used prior to %s declaration", name, word);
    else if (flags & SYMBOL_ANNOTATED) scope_fail(c->table, span, "annotated name '%s' can't be %s", name, word);
    else if (flags & SYMBOL_ASSIGNED) scope_fail(c->table, span, "name '%s' is assigned to before %s declaration", name, word);
    else if (flags & (SYMBOL_DECLARED_GLOBAL | SYMBOL_DECLARED_NONLOCAL) & ~flag)
      scope_fail(c->table, symbol->span, "name '%s' is nonlocal and global", name);
    add_symbol(c, names->items[i], flag, span);
  }
}

static void visit_annotated(Collector *c, const AstAnnAssign *a) {
  if (a->target->kind == AST_Name && a->simple) {
    Name name = ast_Name(a->target)->name;
    const Symbol *symbol = scope_find(c->scope, scope_mangle(c->scope, c->table->names, name));
    if (symbol && c->scope->kind != SCOPE_MODULE && symbol->flags & (SYMBOL_DECLARED_GLOBAL | SYMBOL_DECLARED_NONLOCAL))
      scope_fail(c->table, a->base.span, "annotated name '%s' can't be %s", name->bytes,
                 symbol->flags & SYMBOL_DECLARED_GLOBAL ? "global" : "nonlocal");
    define(c, name, SYMBOL_ANNOTATED | SYMBOL_ASSIGNED, a->target->span);
  } else if (a->target->kind != AST_Name || a->value) {
    visit_target(c, a->target, SYMBOL_ASSIGNED);
  }
  if (c->scope->kind == SCOPE_MODULE || c->scope->kind == SCOPE_CLASS) {
    c->scope->has_annotations = true;
    visit_expr(c, a->annotation);
  }
  visit_optional(c, a->value);
}

static void visit_loop_body(Collector *c, const NodeList *body, const NodeList *orelse) {
  LoopState saved = c->loop;
  c->loop = IN_LOOP;
  visit_body(c, body);
  c->loop = saved;
  visit_body(c, orelse);
}

static void visit_try(Collector *c, const AstTry *t) {
  visit_body(c, &t->body);
  for (uint32_t i = 0; i < t->handlers.count; i++) {
    const AstExceptHandler *handler = ast_ExceptHandler(t->handlers.items[i]);
    if (!handler->type && i + 1 < t->handlers.count)
      scope_fail(c->table, handler->base.span, "default 'except:' must be last");
    visit_optional(c, handler->type);
    if (handler->name) define(c, handler->name, SYMBOL_ASSIGNED | SYMBOL_DELETED, handler->base.span);
    LoopState loop = c->loop;
    bool star = c->star_handler;
    if (t->star) {
      c->loop = IN_STAR_HANDLER;
      c->star_handler = true;
    }
    visit_body(c, &handler->body);
    c->loop = loop;
    c->star_handler = star;
  }
  visit_body(c, &t->orelse);
  visit_body(c, &t->finalbody);
}

static void define_alias(Collector *c, const AstAlias *alias) {
  Name name = alias->alias ? alias->alias : alias->name;
  const char *dot = strchr(name->bytes, '.');
  if (dot) name = name_intern(c->table->names, name->bytes, (size_t)(dot - name->bytes));
  define(c, name, SYMBOL_ASSIGNED, alias->base.span);
}

static void visit_import_from(Collector *c, const AstImportFrom *import) {
  for (uint32_t i = 0; i < import->names.count; i++) {
    const AstAlias *alias = ast_Alias(import->names.items[i]);
    if (!is_named(alias->name, "*")) define_alias(c, alias);
    else if (c->scope->kind != SCOPE_MODULE)
      scope_fail(c->table, import->base.span, "import * only allowed at module level");
  }
}

static void check_leaving(Collector *c, const Node *node) {
  if (node->kind == AST_Return) {
    if (c->scope->kind != SCOPE_FUNCTION) scope_fail(c->table, node->span, "'return' outside function");
  } else if (c->loop == NO_LOOP) {
    scope_fail(c->table, node->span, node->kind == AST_Break ? "'break' outside loop" : "'continue' not properly in loop");
  }
  if (node->kind == AST_Return ? c->star_handler : c->loop == IN_STAR_HANDLER)
    scope_fail(c->table, node->span, "'break', 'continue' and 'return' cannot appear in an except* block");
}

static void visit_with(Collector *c, const AstWith *with) {
  for (uint32_t i = 0; i < with->items.count; i++) {
    const AstWithItem *item = ast_WithItem(with->items.items[i]);
    visit_expr(c, item->context);
    if (item->target) visit_target(c, item->target, SYMBOL_ASSIGNED);
  }
  visit_body(c, &with->body);
}

/* `elif` chains are long, not deep. */
static void visit_if(Collector *c, const AstIf *branch) {
  for (;;) {
    visit_expr(c, branch->test);
    visit_body(c, &branch->body);
    if (branch->orelse.count != 1 || branch->orelse.items[0]->kind != AST_If) break;
    branch = ast_If(branch->orelse.items[0]);
  }
  visit_body(c, &branch->orelse);
}

static void visit_generator_assign(Collector *c, const AstGeneratorAssign *g) {
  visit_expr(c, g->value);
  visit_target(c, g->target, SYMBOL_ASSIGNED);
  for (uint32_t i = 0; i < g->names.count; i++) define(c, g->names.items[i], SYMBOL_ASSIGNED, g->names.spans[i]);
}

static void visit_assign(Collector *c, const AstAssign *assign) {
  visit_expr(c, assign->value);
  for (uint32_t i = 0; i < assign->targets.count; i++) visit_target(c, assign->targets.items[i], SYMBOL_ASSIGNED);
}

static void visit_statement(Collector *c, const Node *node) {
  switch (node->kind) {
    case AST_FunctionDef: visit_function(c, ast_FunctionDef(node)); break;
    case AST_ClassDef: visit_class(c, ast_ClassDef(node)); break;
    case AST_Return:
      check_leaving(c, node);
      visit_optional(c, ast_Return(node)->value);
      break;
    case AST_Break:
    case AST_Continue: check_leaving(c, node); break;
    case AST_Delete:
      for (uint32_t i = 0; i < ast_Delete(node)->targets.count; i++)
        visit_target(c, ast_Delete(node)->targets.items[i], SYMBOL_ASSIGNED | SYMBOL_DELETED);
      break;
    case AST_Assign: visit_assign(c, ast_Assign(node)); break;
    case AST_AugAssign:
      visit_target(c, ast_AugAssign(node)->target, SYMBOL_ASSIGNED);
      visit_expr(c, ast_AugAssign(node)->value);
      break;
    case AST_AnnAssign: visit_annotated(c, ast_AnnAssign(node)); break;
    case AST_For:
      visit_expr(c, ast_For(node)->iter);
      visit_target(c, ast_For(node)->target, SYMBOL_ASSIGNED);
      visit_loop_body(c, &ast_For(node)->body, &ast_For(node)->orelse);
      break;
    case AST_While:
      visit_expr(c, ast_While(node)->test);
      visit_loop_body(c, &ast_While(node)->body, &ast_While(node)->orelse);
      break;
    case AST_If: visit_if(c, ast_If(node)); break;
    case AST_With: visit_with(c, ast_With(node)); break;
    case AST_Match: visit_match(c, ast_Match(node)); break;
    case AST_Try: visit_try(c, ast_Try(node)); break;
    case AST_Import:
      for (uint32_t i = 0; i < ast_Import(node)->names.count; i++) define_alias(c, ast_Alias(ast_Import(node)->names.items[i]));
      break;
    case AST_ImportFrom: visit_import_from(c, ast_ImportFrom(node)); break;
    case AST_Global: declare(c, &ast_Global(node)->names, node->span, SYMBOL_DECLARED_GLOBAL); break;
    case AST_Nonlocal: declare(c, &ast_Nonlocal(node)->names, node->span, SYMBOL_DECLARED_NONLOCAL); break;
    case AST_GeneratorAssign: visit_generator_assign(c, ast_GeneratorAssign(node)); break;
    case AST_CallableAssign: visit_callable(c, ast_CallableAssign(node)); break;
    default: ast_each_child(node, visit_child, c); /* Expr, Raise, Assert, Pass */
  }
}

static void visit_body(Collector *c, const NodeList *body) {
  for (uint32_t i = 0; i < body->count; i++) visit_statement(c, body->items[i]);
}

bool scope_build(ScopeTable *table, const Node *tree, NameTable *names, SyntaxProblem *problem) {
  *table = (ScopeTable){.names = names, .problem = problem, .namespace = table->namespace};
  problem->kind = SYNTAX_OK;
  Collector c = {.table = table};
  table->module = open_scope(&c, SCOPE_MODULE, tree);
  if (tree->kind == AST_Module) visit_body(&c, &ast_Module(tree)->body);
  else visit_expr(&c, tree);
  return problem->kind == SYNTAX_OK && scope_resolve(table);
}
