local function records(n)
  local seed, made = 7, {}
  for i = 0, n - 1 do
    seed = (seed * 16807) % 2147483647
    made[#made + 1] = {seed % 1000, i}
  end
  return made
end

local function sort_by(data, key)
  local keys = {}
  for _, r in ipairs(data) do keys[r] = key(r) end
  table.sort(data, function(a, b) return keys[a] < keys[b] end)
end

local total = 0
for direction = 0, 3 do
  local data = records(60000)
  sort_by(data, function(r) return direction % 2 == 0 and r[1] * 100000 + r[2] or r[2] - r[1] * 100000 end)
  total = total + data[1][2] + data[30001][2] * 3 + data[#data][2] * 5
end
print(total)
