local function matrix(n, seed)
  local made = {}
  for i = 0, n - 1 do
    local row = {}
    for j = 0, n - 1 do row[j + 1] = (seed * i + j) % 17 end
    made[i + 1] = row
  end
  return made
end

local function product(a, b)
  local n, inner, m = #a, #b, #b[1]
  local result = {}
  for i = 1, n do
    local row = a[i]
    local line = {}
    for j = 1, m do
      local s = 0
      for k = 1, inner do s = s + row[k] * b[k][j] end
      line[#line + 1] = s
    end
    result[#result + 1] = line
  end
  return result
end

local a, b = matrix(120, 3), matrix(120, 5)
local c = product(product(a, b), a)
local sum = 0
for _, row in ipairs(c) do
  for _, x in ipairs(row) do sum = sum + x end
end
print(sum .. " " .. c[8][12])
