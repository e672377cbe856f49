local function count(n)
  local counts = {}
  local seed = 42
  for i = 1, n do
    seed = (seed * 16807) % 2147483647
    local word = string.format("w%d", seed % 5000)
    if counts[word] then
      counts[word] = counts[word] + 1
    else
      counts[word] = 1
    end
  end
  return counts
end

local counts = count(400000)
local size, most, sevens = 0, 0, 0
for w, c in pairs(counts) do
  size = size + 1
  if c > most then most = c end
  if w:sub(-1) == "7" then sevens = sevens + c end
end
print(size .. " " .. most .. " " .. sevens)
