// SPDX-License-Identifier: MIT
// peer.js: the work of bench.c in JavaScript's WeakMap. Run with node --expose-gc --max-old-space-size=4096. CPU time of the
// process, parallel marking included. What is left is counted by weak references to a sample of the keys.
'use strict';
const n = Number(process.env.EPH_BENCH_SIZE || 1000000);
const fs = require('fs');

function cpuMs() {
  const usage = process.cpuUsage();
  return (usage.user + usage.system) / 1000;
}

function say(name, value) {
  fs.writeSync(1, `${name} ${value}\n`);
}

function collectMs() {
  const start = cpuMs();
  global.gc();
  return cpuMs() - start;
}

function churn(m) {
  const map = new WeakMap(), slots = Math.floor(m / 100), kept = new Array(slots), start = cpuMs();
  for (let i = 0; i < m; i++) {
    const k = {};
    map.set(k, { k });
    if (i % 100 === 0) kept[(i / 100) % slots] = k;
  }
  say('churn_s', ((cpuMs() - start) / 1000).toFixed(2));
  say('churn_mb', Math.floor(process.resourceUsage().maxRSS / 1024));
  return map.has(kept[0]);
}

function fill(map, count) {
  const refs = [];
  for (let i = 0; i < count; i++) {
    const k = {};
    map.set(k, { k });
    if (i % 1000 === 0) refs.push(new WeakRef(k)); // a sample: each costs time
  }
  return refs;
}

const later = () => new Promise((resolve) => setTimeout(resolve, 0)); // a WeakRef holds its target until then

async function cycle() {
  const map = new WeakMap(), refs = fill(map, n);
  await later();
  say('cycle_ms', collectMs().toFixed(1));
  say('cycle_left', 1000 * refs.filter((r) => r.deref()).length);
}

async function pairs(m) {
  const hub = {}, map = new WeakMap([[hub, new WeakMap()]]);
  const refs = fill(map.get(hub), m);
  await later();
  say('pairs_ms', collectMs().toFixed(1));
  say('pairs_left', 1000 * refs.filter((r) => r.deref()).length);
  return map.has(hub);
}

function live() {
  const map = new WeakMap(), keys = [];
  for (let i = 0; i < n; i++) keys.push({});
  for (const k of keys) map.set(k, {});
  global.gc();
  const ms = collectMs();
  say('live_ms', ms.toFixed(1));
  say('live_ns', (ms * 1e6 / n).toFixed(0));
  return map.has(keys[0]);
}

function operations() {
  const map = new WeakMap(), keys = [];
  for (let i = 0; i < n; i++) keys.push({});
  global.gc();
  let start = cpuMs(), found = 0;
  for (let i = 0; i < n; i++) map.set(keys[i], keys);
  say('insert_ns', ((cpuMs() - start) * 1e6 / n).toFixed(0));
  start = cpuMs();
  for (let i = 0; i < n; i++) if (map.has(keys[i])) found++;
  say('lookup_ns', ((cpuMs() - start) * 1e6 / n).toFixed(0));
  return found;
}

function chain(name, order) {
  const map = new WeakMap();
  let keys = [];
  for (let i = 0; i <= n; i++) keys.push({});
  for (let i = 0; i < n; i++) map.set(keys[order[i]], keys[order[i] + 1]);
  const first = keys[0];
  keys = null;
  say(`chain_${name}_ms`, collectMs().toFixed(1));
  return map.has(first);
}

(async () => {
  if (process.argv[2] !== 'rest') churn(5 * n);
  if (process.argv[2] === 'churn') return;
  await cycle();
  await pairs(Math.floor(n / 10));
  live();
  operations();
  const order = Array.from({ length: n }, (_, i) => i);
  chain('forward', order);
  chain('reverse', order.slice().reverse());
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  chain('random', order);
})();
