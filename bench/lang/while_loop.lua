local function longest(limit)
  local best, best_length = 0, 0
  local start = 1
  while start < limit do
    local n, length = start, 1
    while n ~= 1 do
      if n % 2 == 0 then
        n = n // 2
      else
        n = 3 * n + 1
      end
      length = length + 1
    end
    if length > best_length then best, best_length = start, length end
    start = start + 1
  end
  return best, best_length
end

local best, length = longest(40000)
print(best .. " " .. length)
