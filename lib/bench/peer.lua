-- SPDX-License-Identifier: MIT
-- peer.lua: the work of bench.c in Lua's ephemeron tables (weak keys). CPU time, as there.
local n = tonumber(os.getenv("EPH_BENCH_SIZE") or 1000000)

local function say(name, format, value)
  io.write(name, " ", string.format(format, value), "\n")
  io.flush()
end

local function weak() return setmetatable({}, { __mode = "k" }) end

local function count(t)
  local c = 0
  for _ in pairs(t) do c = c + 1 end
  return c
end

local function collect_ms()
  local start = os.clock()
  collectgarbage()
  return (os.clock() - start) * 1000
end

local function churn(m)
  local t, kept, start = weak(), {}, os.clock()
  local slots = m // 100
  for i = 0, m - 1 do
    local k = {}
    t[k] = { k }
    if i % 100 == 0 then kept[i // 100 % slots] = k end
  end
  say("churn_s", "%.2f", os.clock() - start)
  for line in io.lines("/proc/self/status") do
    local kb = line:match("^VmHWM:%s*(%d+)")
    if kb then say("churn_mb", "%d", kb // 1024) end
  end
end

local function cycle()
  local t = weak()
  collectgarbage("stop")
  for _ = 1, n do
    local k = {}
    t[k] = { k }
  end
  say("cycle_ms", "%.1f", collect_ms())
  say("cycle_left", "%d", count(t))
  collectgarbage("restart")
end

local function pairs_of_keys(m) -- the second key's table hangs off the first key
  local t, hub = weak(), {}
  t[hub] = weak()
  collectgarbage("stop")
  for _ = 1, m do
    local k = {}
    t[hub][k] = { k }
  end
  say("pairs_ms", "%.1f", collect_ms())
  say("pairs_left", "%d", count(t[hub]))
  collectgarbage("restart")
end

local function live()
  local t, keys = weak(), {}
  for i = 1, n do
    keys[i] = {}
    t[keys[i]] = {}
  end
  collectgarbage()
  local ms = collect_ms()
  say("live_ms", "%.1f", ms)
  say("live_ns", "%.0f", ms * 1e6 / n)
  assert(#keys == n and count(t) == n)
end

local function operations()
  local t, keys = weak(), {}
  for i = 1, n do keys[i] = {} end
  collectgarbage()
  collectgarbage("stop")
  local start = os.clock()
  for i = 1, n do t[keys[i]] = true end
  say("insert_ns", "%.0f", (os.clock() - start) * 1e9 / n)
  start = os.clock()
  local found = 0
  for i = 1, n do if t[keys[i]] then found = found + 1 end end
  say("lookup_ns", "%.0f", (os.clock() - start) * 1e9 / n)
  assert(found == n)
  collectgarbage("restart")
end

local function chain(name, order)
  local keys, t = {}, weak()
  for i = 1, n + 1 do keys[i] = {} end
  for i = 1, n do
    local at = order(i)
    t[keys[at]] = keys[at + 1]
  end
  local first = keys[1]
  keys = nil
  collectgarbage("stop")
  say("chain_" .. name .. "_ms", "%.1f", collect_ms())
  assert(count(t) == n and first)
  collectgarbage("restart")
end

local function shuffled()
  local p = {}
  for i = 1, n do p[i] = i end
  for i = n, 2, -1 do
    local j = math.random(i)
    p[i], p[j] = p[j], p[i]
  end
  return function(i) return p[i] end
end

if arg[1] ~= "rest" then churn(5 * n) end
if arg[1] == "churn" then os.exit() end
cycle()
pairs_of_keys(n // 10)
live()
operations()
chain("reverse", function(i) return n + 1 - i end)
chain("forward", function(i) return i end)
chain("random", shuffled())
